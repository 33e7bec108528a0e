//! What goes back over the wire: answers and refusals, in the shapes that the API's conventions give them. What a record looks
//! like inside an answer is `render`'s business.

use callsheet_dialect::model::{Conventions, ErrorMembers};
use hyper::body::Bytes;
use hyper::header::{HeaderName, HeaderValue};
use hyper::{HeaderMap, Method, StatusCode};
use serde_json::Value;

use crate::render::{self, Members};

/// A request whose body has arrived whole.
#[derive(Debug)]
pub(crate) struct Request {
    pub(crate) method: Method,
    /// The path as sent, still percent-encoded.
    pub(crate) path: String,
    /// What follows `?`, as sent.
    pub(crate) query: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl Request {
    /// A header's text, if it is there and is text.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }
}

/// A response, ready to be sent.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    pub(crate) body: Bytes,
}

impl Answer {
    /// A body of the given type.
    pub(crate) fn new(
        status: StatusCode,
        content_type: &'static str,
        body: impl Into<Bytes>,
    ) -> Self {
        let content_type = HeaderValue::from_static(content_type);
        Self {
            status,
            headers: vec![(hyper::header::CONTENT_TYPE, content_type)],
            body: body.into(),
        }
    }

    /// A JSON text.
    pub(crate) fn json(status: StatusCode, text: impl Into<Bytes>) -> Self {
        Self::new(status, "application/json; charset=utf-8", text)
    }
}

/// Why a request is not answered with data.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Refusal {
    status: StatusCode,
    error: String,
    info: String,
    code: Code,
    allow: Option<String>,
}

/// How a refusal names its kind.
#[derive(Debug, PartialEq, Eq)]
enum Code {
    /// What the API itself says.
    Text(&'static str),
    /// What the gateway before it says, repeating the status.
    Gateway,
}

impl Refusal {
    fn new(status: StatusCode, code: &'static str, error: String, info: impl Into<String>) -> Self {
        Self {
            status,
            error,
            info: info.into(),
            code: Code::Text(code),
            allow: None,
        }
    }

    /// 400: the request does not fit the spec. All problems in one answer.
    pub(crate) fn invalid(problems: &[String], info: impl Into<String>) -> Self {
        let error = format!("Validation failed: {}", problems.join("; "));
        Self::new(
            StatusCode::BAD_REQUEST,
            "ERR_SCHEMA_VALIDATION_FAILED",
            error,
            info,
        )
    }

    /// 401, as the gateway puts it.
    pub(crate) fn unauthorized(info: impl Into<String>) -> Self {
        let error = "unauthorized access".to_owned();
        Self {
            code: Code::Gateway,
            ..Self::new(StatusCode::UNAUTHORIZED, "", error, info)
        }
    }

    /// 404: no such record, or no such path.
    pub(crate) fn not_found(error: impl Into<String>, info: impl Into<String>) -> Self {
        Self::new(StatusCode::NOT_FOUND, "ERR_NOT_FOUND", error.into(), info)
    }

    /// 405 with the methods that the path has.
    pub(crate) fn method_not_allowed(method: &Method, path: &str, allow: String) -> Self {
        let error = format!("{path} does not answer {method}");
        let info = format!("it answers {allow}");
        let refusal = Self::new(
            StatusCode::METHOD_NOT_ALLOWED,
            "ERR_METHOD_NOT_ALLOWED",
            error,
            info,
        );
        Self {
            allow: Some(allow),
            ..refusal
        }
    }

    /// 413.
    pub(crate) fn too_large(limit: usize) -> Self {
        let error = "the body is too large".to_owned();
        let info = format!("the sandbox takes up to {limit} bytes");
        Self::new(
            StatusCode::PAYLOAD_TOO_LARGE,
            "ERR_BODY_TOO_LARGE",
            error,
            info,
        )
    }

    /// 415: a body in another encoding than the operation takes.
    pub(crate) fn unsupported_media(error: impl Into<String>, info: impl Into<String>) -> Self {
        Self::new(
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            "ERR_UNSUPPORTED_MEDIA_TYPE",
            error.into(),
            info,
        )
    }

    /// 500: the sandbox itself failed. What went wrong goes to the log, not to the caller.
    pub(crate) fn internal() -> Self {
        let error = "Internal Server Error".to_owned();
        Self::new(
            StatusCode::INTERNAL_SERVER_ERROR,
            "ERR_UNKNOWN",
            error,
            "a bug of the sandbox; its log says more",
        )
    }
}

impl Refusal {
    /// The answer, as the API writes its errors.
    pub(crate) fn answer(self, api: &Conventions) -> Answer {
        let ErrorMembers {
            message,
            code,
            details,
        } = &api.errors;
        // The API itself keeps its codes in the first of these places, and the gateway before it in the last.
        let code = match self.code {
            Code::Text(text) => (code.first(), Value::from(text)),
            Code::Gateway => (code.last(), self.status.as_u16().into()),
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
        let (status, allow) = (self.status, self.allow);
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
    use callsheet_dialect::model::members;
    use serde_json::json;

    fn conventions() -> Conventions {
        let paths = |paths: &[&str]| paths.iter().map(|path| members(path)).collect();
        Conventions {
            success: Some("success".to_owned()),
            errors: ErrorMembers {
                message: paths(&["error"]),
                code: paths(&["code", "errorCode"]),
                details: paths(&["error_info"]),
            },
            ..Conventions::default()
        }
    }

    #[test]
    fn errors_are_written_where_the_api_has_them() {
        let conventions = Conventions::default();
        let answer = Refusal::not_found("no such deal", "7").answer(&conventions);
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
        let answer = Refusal::invalid(&problems, "see the spec").answer(&conventions());
        assert_eq!(answer.status, StatusCode::BAD_REQUEST);
        assert_eq!(
            body(&answer),
            json!({
                "success": false,
                "error": "Validation failed: title: missing; value: expected a number",
                "error_info": "see the spec",
                "code": "ERR_SCHEMA_VALIDATION_FAILED",
            })
        );
    }

    #[test]
    fn the_gateway_has_a_shape_of_its_own() {
        let answer = Refusal::unauthorized("no token").answer(&conventions());
        assert_eq!(body(&answer)["errorCode"], 401);
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
            Refusal::method_not_allowed(&Method::PATCH, "/crm/deals", "GET, POST, PUT".to_owned());
        let answer = refusal.answer(&conventions());
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
