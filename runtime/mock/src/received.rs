//! A request taken apart again: what was called, with which arguments, as it stood on the wire.

use std::fmt;

use bytes::Bytes;
use callsheet_runtime::{Api, Json, Operation};
use http::{HeaderMap, Method, Uri, header, request};

use super::redact::Redaction;
use super::{form, route};

/// A call that a [`MockTransport`](super::MockTransport) received, parsed.
///
/// Arguments are text as on the wire, without escapes: a `7` in a path or query is the text `7`. `Debug` shows no credentials.
#[derive(Clone)]
pub struct ReceivedRequest {
    /// What is called; several where surfaces have the same.
    pub(super) operations: Vec<&'static Operation>,
    pub(super) method: Method,
    pub(super) path: String,
    pub(super) arguments: Vec<(&'static str, String)>,
    pub(super) query: Vec<(String, String)>,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
    pub(super) parsed: Parsed,
}

/// A body taken apart.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Parsed {
    None,
    Json(Json),
    /// Of a form, multipart or not.
    Fields(Vec<Field>),
    /// Bytes of some kind, and what does not read as the kind that it says it is.
    Other,
}

/// One field of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Field {
    pub(super) name: String,
    /// Of a file, its name.
    pub(super) file: Option<String>,
    pub(super) media_type: Option<String>,
    pub(super) content: Bytes,
}

impl Field {
    pub(super) fn text(&self) -> String {
        String::from_utf8_lossy(&self.content).into_owned()
    }
}

impl ReceivedRequest {
    /// Takes a request apart.
    pub(super) fn new(apis: &[&'static Api], parts: request::Parts, body: Bytes) -> Self {
        let (operations, arguments) = route::find(apis, &parts.method, &parts.uri);
        let parsed = Parsed::new(&parts.headers, &body);
        Self {
            operations,
            method: parts.method,
            path: parts.uri.path().to_owned(),
            arguments,
            query: form::pairs(parts.uri.query().unwrap_or_default()),
            headers: parts.headers,
            body,
            parsed,
        }
    }

    /// Returns the operation; `None` if no operation of the API has that method and path.
    #[must_use]
    pub fn operation(&self) -> Option<&'static Operation> {
        self.operations.first().copied()
    }

    /// Returns the method.
    #[must_use]
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// Returns the path of the URL, including that of the base URL: `/v1/deals/7`.
    #[must_use]
    pub fn url_path(&self) -> &str {
        &self.path
    }

    /// Returns an argument in the path.
    #[must_use]
    pub fn path(&self, name: &str) -> Option<&str> {
        let mut found = self.arguments.iter().filter(|(of, _)| *of == name);
        found.next().map(|(_, value)| &**value)
    }

    /// Returns a parameter of the query; the first one if it is repeated.
    #[must_use]
    pub fn query(&self, name: &str) -> Option<&str> {
        let mut found = self.query.iter().filter(|(of, _)| of == name);
        found.next().map(|(_, value)| &**value)
    }

    /// Returns the query, in order.
    #[must_use]
    pub fn query_pairs(&self) -> &[(String, String)] {
        &self.query
    }

    /// Returns a header as text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// Returns a member of the body: of a JSON object, or the text of a form's field.
    #[must_use]
    pub fn body(&self, name: &str) -> Option<Json> {
        match &self.parsed {
            Parsed::Json(value) => value.get(name).cloned(),
            Parsed::Fields(fields) => {
                let mut found = fields.iter().filter(|field| field.name == name);
                found.next().map(|field| field.text().into())
            }
            Parsed::None | Parsed::Other => None,
        }
    }

    /// Returns the whole body, if it is JSON.
    #[must_use]
    pub fn json(&self) -> Option<&Json> {
        match &self.parsed {
            Parsed::Json(value) => Some(value),
            _ => None,
        }
    }

    /// Returns name and content of the uploaded file.
    #[must_use]
    pub fn file(&self) -> Option<(&str, &Bytes)> {
        let Parsed::Fields(fields) = &self.parsed else {
            return None;
        };
        fields
            .iter()
            .find_map(|field| Some((field.file.as_deref()?, &field.content)))
    }

    /// Returns the whole body, undecoded.
    #[must_use]
    pub fn bytes(&self) -> &Bytes {
        &self.body
    }

    /// Whether it may be a call of that operation.
    pub(super) fn calls(&self, operation: &Operation) -> bool {
        self.operations
            .iter()
            .any(|of| std::ptr::eq(*of, operation))
    }

    /// What was called, in a line: `deals.update: PUT /v1/deals/7`.
    pub(super) fn title(&self) -> String {
        let call = format!("{} {}", self.method, self.path);
        match self.operation() {
            Some(operation) => format!("{}.{}: {call}", operation.resource, operation.name),
            None => call,
        }
    }

    /// Where each argument stands, and what it is, to be shown.
    pub(super) fn shown(&self) -> Vec<(String, String)> {
        let shown = Redaction::default().received(self.clone());
        let mut lines = Vec::new();
        let path = shown.arguments.iter();
        lines.extend(path.map(|(name, value)| (format!("path.{name}"), format!("{value:?}"))));
        let query = shown.query.iter();
        lines.extend(query.map(|(name, value)| (format!("query.{name}"), format!("{value:?}"))));
        match &shown.parsed {
            Parsed::None => {}
            Parsed::Json(Json::Object(members)) => {
                let members = members.iter();
                lines.extend(
                    members.map(|(name, value)| (format!("body.{name}"), value.to_string())),
                );
            }
            Parsed::Json(value) => lines.push(("body".to_owned(), value.to_string())),
            Parsed::Fields(fields) => {
                let fields = fields.iter();
                lines.extend(fields.map(|field| (format!("body.{}", field.name), show(field))));
            }
            Parsed::Other => lines.push(("body".to_owned(), bytes(&self.body))),
        }
        lines
    }
}

/// A field's value, to be shown.
pub(super) fn show(field: &Field) -> String {
    match &field.file {
        Some(name) => format!("the file {name:?} of {}", bytes(&field.content)),
        None => format!("{:?}", field.text()),
    }
}

fn bytes(content: &Bytes) -> String {
    format!("{} bytes", content.len())
}

impl Parsed {
    pub(super) fn new(headers: &HeaderMap, body: &Bytes) -> Self {
        if body.is_empty() {
            return Self::None;
        }
        let media_type = headers
            .get(header::CONTENT_TYPE)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default();
        let read = match media_type.split(';').next().unwrap_or_default().trim() {
            "application/json" => serde_json::from_slice(body).ok().map(Self::Json),
            "application/x-www-form-urlencoded" => std::str::from_utf8(body).ok().map(|text| {
                let pairs = form::pairs(text).into_iter();
                Self::Fields(pairs.map(|(name, value)| Field::new(name, value)).collect())
            }),
            "multipart/form-data" => form::multipart(media_type, body).map(Self::Fields),
            _ => None,
        };
        read.unwrap_or(Self::Other)
    }
}

impl Field {
    fn new(name: String, value: String) -> Self {
        Self {
            name,
            file: None,
            media_type: None,
            content: value.into(),
        }
    }
}

/// Where a request goes, without its query.
pub(super) fn url(uri: &Uri) -> String {
    let text = uri.to_string();
    match text.split_once('?') {
        Some((url, _)) => url.to_owned(),
        None => text,
    }
}

/// Without credentials.
impl fmt::Debug for ReceivedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ReceivedRequest({}", self.title())?;
        for (place, value) in self.shown() {
            write!(f, ", {place}: {value}")?;
        }
        f.write_str(")")
    }
}
