//! Requests and answers. A refusal takes the shape that the API's conventions give it. What a record looks like inside an
//! answer is `render`'s business.

use std::fs::File;
use std::sync::OnceLock;

use callsheet_dialect::model::ErrorMembers;
use hyper::body::Bytes;
use hyper::header::{HeaderName, HeaderValue};
use hyper::http::request::Parts;
use hyper::{HeaderMap, Method, StatusCode};
use serde_json::Value;

use super::download;
use super::shape::ErrorShape;
use crate::behavior::outcome::Outcome;
use crate::behavior::refusal::{Code, Refusal};
use crate::values::render::{self, Members};

/// A request whose body has arrived whole.
#[derive(Debug)]
pub(super) struct Request {
    pub(super) method: Method,
    /// The path as sent, still percent-encoded.
    pub(super) path: String,
    /// What follows `?`, as sent.
    pub(super) query: String,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
    /// The body where it went to a file instead.
    pub(super) file: Option<File>,
    /// The operation that it is for, once that is known: `v2.boats.update`.
    pub(super) operation: OnceLock<String>,
}

impl Request {
    /// A request without its body.
    pub(super) fn of(head: Parts) -> Self {
        Self {
            method: head.method,
            path: head.uri.path().to_owned(),
            query: head.uri.query().unwrap_or_default().to_owned(),
            headers: head.headers,
            body: Bytes::new(),
            file: None,
            operation: OnceLock::new(),
        }
    }

    /// The method whose answer is wanted: of `HEAD`, that of `GET`.
    pub(super) fn asks(&self) -> &Method {
        match self.method {
            Method::HEAD => &Method::GET,
            ref method => method,
        }
    }

    /// A header's text, if it is there and is text.
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }
}

/// A response, ready to be sent.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) status: StatusCode,
    pub(super) headers: Vec<(HeaderName, HeaderValue)>,
    pub(super) body: Bytes,
    /// A file that is sent instead of the body, and its length in bytes.
    pub(super) file: Option<(File, u64)>,
}

impl Answer {
    /// A body of the given type.
    pub(super) fn new(
        status: StatusCode,
        content_type: &'static str,
        body: impl Into<Bytes>,
    ) -> Self {
        let content_type = HeaderValue::from_static(content_type);
        Self {
            status,
            headers: vec![(hyper::header::CONTENT_TYPE, content_type)],
            body: body.into(),
            file: None,
        }
    }

    /// A JSON text.
    pub(super) fn json(status: StatusCode, text: impl Into<Bytes>) -> Self {
        Self::new(status, "application/json; charset=utf-8", text)
    }
}

impl From<Outcome> for Answer {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            // No content travels with these (RFC 9110).
            Outcome::Json {
                status: status @ (204 | 205),
                ..
            } => Self {
                status: status_of(status),
                headers: Vec::new(),
                body: Bytes::new(),
                file: None,
            },
            Outcome::Json { status, text } => Self::json(status_of(status), text),
            Outcome::File(file) => download::answer(file),
            Outcome::Bytes(bytes) => Self::new(StatusCode::OK, "application/octet-stream", bytes),
        }
    }
}

/// A status that `behavior` decided. A number that is none is a bug of the sandbox.
fn status_of(number: u16) -> StatusCode {
    StatusCode::from_u16(number).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

impl Refusal {
    /// The answer, as the API writes its errors.
    pub(super) fn answer(self, shape: &ErrorShape) -> Answer {
        let api = &shape.conventions;
        let ErrorMembers {
            message,
            code,
            details,
        } = &api.errors;
        // The API itself keeps its codes in the first of these places, and the gateway before it in the last.
        let is_of_gateway = self.code == Code::Gateway;
        let code = match self.code {
            Code::Text(text) => (code.first(), Value::from(text)),
            Code::Gateway => (code.last(), self.status.into()),
        };
        let said = [
            (message.first(), self.error.into()),
            (details.first(), self.info.into()),
            code,
        ];
        let success = api.success.iter().map(|name| vec![name.clone()]);
        let mut members: Members = success.map(|path| (path, "false".to_owned())).collect();
        let said = said.into_iter();
        members.extend(said.filter_map(|(path, value)| Some((path?.clone(), value.to_string()))));
        let beside = self.beside.into_iter();
        members.extend(beside.map(|(name, value)| (vec![name], value.to_string())));
        if !is_of_gateway {
            let nulls = shape.nulls.iter();
            members.extend(nulls.map(|name| (vec![name.clone()], "null".to_owned())));
        }
        let (status, allow) = (status_of(self.status), self.allow);
        let mut answer = Answer::json(status, render::object(&members));
        if let Some(allow) = allow.and_then(|allow| HeaderValue::from_str(&allow).ok()) {
            answer.headers.push((hyper::header::ALLOW, allow));
        }
        if status == StatusCode::UNAUTHORIZED {
            let challenge = HeaderValue::from_static("Bearer realm=\"pipedrive-sandbox\"");
            answer
                .headers
                .push((hyper::header::WWW_AUTHENTICATE, challenge));
        }
        answer
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use callsheet_dialect::model::{Conventions, members};
    use serde_json::json;

    fn shape() -> ErrorShape {
        let paths = |paths: &[&str]| paths.iter().map(|path| members(path)).collect();
        let conventions = Conventions {
            success: Some("success".to_owned()),
            errors: ErrorMembers {
                message: paths(&["error"]),
                code: paths(&["code", "errorCode"]),
                details: paths(&["error_info"]),
            },
            ..Conventions::default()
        };
        let nulls = vec!["data".to_owned(), "additional_data".to_owned()];
        ErrorShape { conventions, nulls }
    }

    #[test]
    fn errors_are_written_where_the_api_has_them() {
        let shape = ErrorShape::default();
        let answer = Refusal::not_found("no such deal", "7").answer(&shape);
        assert_eq!(
            body(&answer),
            json!({"error": {"message": "no such deal", "code": "ERR_NOT_FOUND"}, "detail": "7"})
        );
    }

    fn body(answer: &Answer) -> Value {
        serde_json::from_slice(&answer.body).expect("a refusal is JSON")
    }

    #[test]
    fn every_problem_is_in_one_answer() {
        let problems = [
            "title: missing".to_owned(),
            "value: expected a number".to_owned(),
        ];
        let answer = Refusal::invalid(&problems, "see the spec").answer(&shape());
        assert_eq!(answer.status, StatusCode::BAD_REQUEST);
        assert_eq!(
            body(&answer),
            json!({
                "success": false,
                "error": "Validation failed: title: missing; value: expected a number",
                "error_info": "see the spec",
                "code": "ERR_SCHEMA_VALIDATION_FAILED",
                "data": null,
                "additional_data": null,
            })
        );
    }

    #[test]
    fn the_gateway_has_a_shape_of_its_own() {
        let answer = Refusal::unauthorized("no token").answer(&shape());
        assert_eq!(
            body(&answer),
            json!({
                "success": false,
                "error": "unauthorized access",
                "error_info": "no token",
                "errorCode": 401,
            })
        );
        assert!(
            answer
                .headers
                .iter()
                .any(|(name, _)| name == hyper::header::WWW_AUTHENTICATE)
        );
    }

    #[test]
    fn a_wrong_method_names_the_right_ones() {
        let refusal =
            Refusal::method_not_allowed("PATCH", "/crm/deals", "GET, POST, PUT".to_owned());
        let answer = refusal.answer(&shape());
        let allow = answer
            .headers
            .iter()
            .find(|(name, _)| name == hyper::header::ALLOW);
        assert_eq!(
            allow.map(|(_, value)| value.as_bytes()),
            Some(&b"GET, POST, PUT"[..])
        );
    }
}
