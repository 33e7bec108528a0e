//! What a mock answers.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use callsheet_runtime::{
    Continuation, Json, Operation,
    conventions::{Conventions, MemberPath},
    operation::PageStyle,
    transport::{TransportError, TransportErrorKind},
};
use http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode, header};
use serde_json::json;

use super::ReceivedRequest;
use super::condition::title;

/// A response to a call, or its failure.
///
/// JSON converts into a success with that payload, in the envelope of the operation.
#[derive(Clone)]
#[must_use = "a reply is given to an expectation"]
pub struct Reply {
    status: StatusCode,
    headers: HeaderMap,
    delay: Duration,
    kind: Kind,
}

#[derive(Clone)]
enum Kind {
    Data(Json),
    Page(Vec<Json>, Option<Continuation>),
    Error(String, Option<String>),
    Bytes(Bytes),
    Failure(TransportErrorKind),
    Computed(Arc<dyn Fn(&ReceivedRequest) -> Reply + Send + Sync>),
}

impl Reply {
    fn new(status: StatusCode, kind: Kind) -> Self {
        Self {
            status,
            headers: HeaderMap::new(),
            delay: Duration::ZERO,
            kind,
        }
    }

    /// Creates a success with this payload, in the envelope of the operation.
    pub fn data(payload: impl Into<Json>) -> Self {
        Self::new(StatusCode::OK, Kind::Data(payload.into()))
    }

    /// Creates a page of a list, with the continuation; `None` for the last page.
    pub fn page<T: Into<Json>>(
        items: impl IntoIterator<Item = T>,
        next: Option<Continuation>,
    ) -> Self {
        let items = items.into_iter().map(Into::into).collect();
        Self::new(StatusCode::OK, Kind::Page(items, next))
    }

    /// Creates an error response in the service's format.
    ///
    /// # Panics
    ///
    /// The number is not an HTTP status.
    #[track_caller]
    pub fn error(status: u16, message: impl Into<String>) -> Self {
        Self::new(read_status(status), Kind::Error(message.into(), None))
    }

    /// Adds a code to an error response: `ERR_SCHEMA_VALIDATION_FAILED`.
    ///
    /// # Panics
    ///
    /// The reply is not an error response.
    #[track_caller]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        match &mut self.kind {
            Kind::Error(_, of) => *of = Some(code.into()),
            _ => panic!("only a refusal has a code: `Reply::error(…).code(…)`"),
        }
        self
    }

    /// Creates a response with these bytes as its whole body: a file, or the page of a gateway.
    ///
    /// # Panics
    ///
    /// The number is not an HTTP status.
    #[track_caller]
    pub fn bytes(status: u16, content: impl Into<Bytes>) -> Self {
        Self::new(read_status(status), Kind::Bytes(content.into()))
    }

    /// Creates a failure without a response.
    pub fn failure(kind: TransportErrorKind) -> Self {
        Self::new(StatusCode::OK, Kind::Failure(kind))
    }

    /// Creates a reply from each call. A delay and headers of this reply are added to those of the returned one.
    pub fn with(reply: impl Fn(&ReceivedRequest) -> Self + Send + Sync + 'static) -> Self {
        Self::new(StatusCode::OK, Kind::Computed(Arc::new(reply)))
    }

    /// Sets a header, in place of one of that name.
    ///
    /// # Panics
    ///
    /// If the name or the value is not valid in a header.
    #[track_caller]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        let header = (HeaderName::try_from(name), HeaderValue::try_from(value));
        let (Ok(name), Ok(value)) = header else {
            panic!("{name}: {value:?} is no header");
        };
        self.headers.insert(name, value);
        self
    }

    /// Delays the response, by the client's clock.
    pub fn delay(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// Why it cannot be the answer to that operation.
    pub(super) fn misfit(&self, operation: &Operation) -> Option<String> {
        let Kind::Page(_, next) = &self.kind else {
            return None;
        };
        let of = title(operation);
        match (operation.pages.map(|pages| pages.style), next) {
            (None, _) => Some(format!("{of} has no pages: reply with `Reply::data`")),
            (Some(PageStyle::Cursor), Some(Continuation::Start(_))) => {
                Some(format!("{of} goes on at a `Continuation::Cursor`"))
            }
            (Some(PageStyle::Offset), Some(Continuation::Cursor(_))) => {
                Some(format!("{of} goes on at a `Continuation::Start`"))
            }
            _ => None,
        }
    }

    /// When and what is answered to a call of that operation.
    pub(super) fn make(
        &self,
        api: &Conventions,
        operation: &Operation,
        received: &ReceivedRequest,
    ) -> (Duration, Result<Response<Bytes>, TransportError>) {
        if let Some(misfit) = self.misfit(operation) {
            let error = TransportError::new(TransportErrorKind::Other, misfit);
            return (self.delay, Err(error));
        }
        let body = match &self.kind {
            Kind::Data(payload) => enveloped(api, operation, payload.clone(), &[]),
            Kind::Page(items, next) => {
                let style = operation.pages.map(|pages| pages.style);
                let position = style.map(|style| position(api, style, next.as_ref()));
                let items = Json::Array(items.clone());
                enveloped(api, operation, items, &position.unwrap_or_default())
            }
            Kind::Error(message, code) => {
                let mut body = json!({});
                if !api.success.is_empty() {
                    put(&mut body, &[api.success], false.into());
                }
                let said = [
                    (api.errors.message, Some(message)),
                    (api.errors.code, code.as_ref()),
                ];
                for (paths, text) in said {
                    if let (Some(path), Some(text)) = (paths.first(), text) {
                        put(&mut body, path, text.as_str().into());
                    }
                }
                body.to_string().into()
            }
            Kind::Bytes(content) => content.clone(),
            Kind::Failure(kind) => {
                let error = TransportError::new(*kind, "as the test says");
                return (self.delay, Err(error));
            }
            Kind::Computed(reply) => {
                let (delay, answer) = reply(received).make(api, operation, received);
                let answer = answer.map(|mut answer| {
                    answer.headers_mut().extend(self.headers.clone());
                    answer
                });
                return (self.delay + delay, answer);
            }
        };
        let mut answer = Response::new(body);
        *answer.status_mut() = self.status;
        if !matches!(self.kind, Kind::Bytes(_)) {
            let json = HeaderValue::from_static("application/json");
            answer.headers_mut().insert(header::CONTENT_TYPE, json);
        }
        answer.headers_mut().extend(self.headers.clone());
        (self.delay, Ok(answer))
    }
}

impl<T: Into<Json>> From<T> for Reply {
    fn from(payload: T) -> Self {
        Self::data(payload)
    }
}

#[track_caller]
fn read_status(status: u16) -> StatusCode {
    let Ok(status) = StatusCode::from_u16(status) else {
        panic!("{status} is no status");
    };
    status
}

/// A payload where the operation has it, with what else the answer says.
fn enveloped(
    api: &Conventions,
    operation: &Operation,
    payload: Json,
    position: &[(MemberPath, Json)],
) -> Bytes {
    if operation.payload.is_empty() {
        return payload.to_string().into();
    }
    let mut body = json!({});
    if !api.success.is_empty() {
        put(&mut body, &[api.success], true.into());
    }
    put(&mut body, operation.payload, payload);
    for (path, value) in position {
        put(&mut body, path, value.clone());
    }
    body.to_string().into()
}

/// Puts a member into an object, and the objects on the way to it.
fn put(body: &mut Json, path: &[&str], value: Json) {
    let mut place = body;
    for name in path {
        if !place.is_object() {
            *place = json!({});
        }
        place = &mut place[*name];
    }
    *place = value;
}

/// How a page says where the list goes on.
fn position(
    api: &Conventions,
    style: PageStyle,
    next: Option<&Continuation>,
) -> Vec<(MemberPath, Json)> {
    let said = match (style, next) {
        (PageStyle::Cursor, Some(Continuation::Cursor(cursor))) => {
            vec![(api.cursor.next, json!(cursor))]
        }
        (PageStyle::Cursor, _) => vec![(api.cursor.next, Json::Null)],
        (PageStyle::Offset, Some(Continuation::Start(start))) => {
            vec![
                (api.offset.more, true.into()),
                (api.offset.next, json!(start)),
            ]
        }
        (PageStyle::Offset, _) => vec![(api.offset.more, false.into())],
    };
    let usual = said
        .into_iter()
        .filter_map(|(paths, value)| Some((*paths.first()?, value)));
    usual.collect()
}

/// Without what it says.
impl fmt::Debug for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match &self.kind {
            Kind::Data(_) => "data",
            Kind::Page(..) => "page",
            Kind::Error(..) => "error",
            Kind::Bytes(_) => "bytes",
            Kind::Failure(_) => "failure",
            Kind::Computed(_) => "computed",
        };
        f.debug_struct("Reply")
            .field("kind", &kind)
            .field("status", &self.status)
            .field("delay", &self.delay)
            .finish_non_exhaustive()
    }
}
