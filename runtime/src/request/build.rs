//! The first step of every call: from a [`Request`] to the bytes that travel, all but the authentication.

use bytes::Bytes;
use http::{HeaderName, HeaderValue, header};

use super::payload::Payload;
use super::{Request, body, percent};
use crate::connect::{is_dots, uri};
use crate::continuation::Continuation;
use crate::encode::Argument;
use crate::encode::text::{Pair, parts};
use crate::error::{ArgumentError, Error, Result};
use crate::operation::{Operation, PageStyle, Param, ParamLocation};
use crate::transport::IdleTimeout;

/// A call ready to be authorized and sent.
pub(crate) struct Outgoing {
    pub(crate) request: http::Request<Payload>,
    /// The path below the base URL, as errors name it.
    pub(crate) path: String,
    /// Without the client's credentials.
    pub(crate) anonymous: bool,
    pub(crate) mode: ResponseMode,
}

/// How a response is read.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum ResponseMode {
    /// A message of the service, buffered.
    Buffered,
    /// A file, buffered. The service may redirect to another host that stores it.
    File,
    /// A file, chunk by chunk. The service may redirect to another host that stores it.
    Streamed,
}

impl ResponseMode {
    /// How a response of the operation is read, unless it is streamed.
    pub(crate) fn of(operation: &Operation) -> Self {
        // What another service returns is no file of this one.
        if operation.returns == "bytes" && operation.base_url.is_empty() {
            Self::File
        } else {
            Self::Buffered
        }
    }
}

impl Request {
    /// Builds the HTTP request.
    pub(crate) fn build(&self) -> Result<Outgoing> {
        self.check()?;
        let path = self.path()?;
        let query = self.query()?;
        let base_url = self.client.base_url_of(self.operation);
        let uri = uri(base_url, &path, &query).map_err(|error| self.wrong("query", error))?;
        let mut request = http::Request::new(Payload::Whole(Bytes::new()));
        *request.method_mut() = self.operation.method.into();
        *request.uri_mut() = uri;
        let anonymous = !self.operation.base_url.is_empty();
        let mode = ResponseMode::of(self.operation);
        let bytes = self.operation.returns == "bytes";
        let accept = HeaderValue::from_static(if bytes { "*/*" } else { "application/json" });
        request.headers_mut().insert(header::ACCEPT, accept);
        if bytes {
            // Uncompressed: the length is checked, and the download may resume at an offset.
            let identity = HeaderValue::from_static("identity");
            request
                .headers_mut()
                .insert(header::ACCEPT_ENCODING, identity);
        }
        request
            .headers_mut()
            .insert(header::USER_AGENT, self.client.user_agent().clone());
        for (param, argument) in self.given(ParamLocation::Header) {
            let (name, value) = self.header(param, argument)?;
            request.headers_mut().insert(name, value);
        }
        if let Some((media_type, content)) = body::body(self)? {
            request
                .headers_mut()
                .insert(header::CONTENT_TYPE, media_type);
            *request.body_mut() = content;
        }
        self.customization
            .write_headers(self.client.api(), request.headers_mut())
            .map_err(|(name, reason)| self.wrong(name, reason))?;
        if mode != ResponseMode::Buffered || matches!(request.body(), Payload::Framed(_)) {
            request.extensions_mut().insert(IdleTimeout);
        }
        Ok(Outgoing {
            request,
            path,
            anonymous,
            mode,
        })
    }

    /// What no single place can notice.
    fn check(&self) -> Result<()> {
        let params = self.operation.params;
        if let Some((index, _)) = self
            .arguments
            .iter()
            .find(|(index, _)| *index >= params.len())
        {
            return Err(self.wrong(&format!("#{index}"), "the operation has no such parameter"));
        }
        for (index, param) in params.iter().enumerate() {
            if param.required && !self.arguments.iter().any(|(given, _)| *given == index) {
                return Err(self.wrong(param.name, "is required"));
            }
        }
        match (self.limit, self.operation.pages) {
            (Some(0), _) => Err(self.wrong("limit", "a page has at least one item")),
            (Some(limit), Some(pages)) if limit > pages.max => Err(self.wrong(
                "limit",
                format!("at most {} items fit a page, not {limit}", pages.max),
            )),
            _ => Ok(()),
        }
    }

    /// The arguments of one place, in the order of the operation's table.
    pub(super) fn given(
        &self,
        location: ParamLocation,
    ) -> impl Iterator<Item = (&'static Param, &Argument)> {
        let params = self
            .operation
            .params
            .iter()
            .enumerate()
            .filter(move |(_, param)| param.location == location);
        params.filter_map(|(index, param)| {
            let (_, argument) = self.arguments.iter().find(|(given, _)| *given == index)?;
            Some((param, argument))
        })
    }

    /// The path with its arguments, each one segment whatever it holds.
    fn path(&self) -> Result<String> {
        let mut path = String::new();
        for segment in self.operation.path.split('/') {
            path.push('/');
            match segment
                .strip_prefix('{')
                .and_then(|segment| segment.strip_suffix('}'))
            {
                None => path.push_str(segment),
                Some(name) => percent::encode(&mut path, &self.segment(name)?),
            }
        }
        Ok(path)
    }

    fn segment(&self, name: &str) -> Result<String> {
        let argument = self
            .given(ParamLocation::Path)
            .find(|(param, _)| param.name == name);
        let (param, argument) = argument.ok_or_else(|| self.wrong(name, "is required"))?;
        let segment = self.text(param, argument)?;
        if segment.is_empty() {
            Err(self.wrong(name, "is empty, and would make it another path"))
        } else if is_dots(&segment) {
            Err(self.wrong(name, format!("{segment:?} would make it another path")))
        } else {
            Ok(segment)
        }
    }

    fn query(&self) -> Result<String> {
        let mut query = String::new();
        let page = self.page_query()?;
        let page_names: Vec<&str> = page.iter().map(|(name, _)| *name).collect();
        for member in self.members(ParamLocation::Query, &page_names)? {
            for pair in self.pairs(&member)? {
                percent::encode_pair(&mut query, &pair);
            }
        }
        for (name, value) in page {
            percent::encode_pair(
                &mut query,
                &Pair {
                    name: name.to_owned(),
                    keys: Vec::new(),
                    parts: vec![value],
                },
            );
        }
        Ok(query)
    }

    /// The parameters that page a list.
    fn page_query(&self) -> Result<Vec<(&'static str, String)>> {
        let mut query = Vec::new();
        let style = self.operation.pages.map(|pages| pages.style);
        match (&self.position, style) {
            (None, _) => {}
            (Some(Continuation::Start(start)), Some(PageStyle::Offset)) => {
                query.push(("start", start.to_string()));
            }
            (Some(Continuation::Cursor(cursor)), Some(PageStyle::Cursor)) => {
                query.push(("cursor", cursor.clone()));
            }
            (Some(Continuation::Start(_)), _) => {
                return Err(self.wrong("start", "the operation has no such parameter"));
            }
            (Some(Continuation::Cursor(_)), _) => {
                return Err(self.wrong("cursor", "the operation has no such parameter"));
            }
        }
        match (self.limit, style) {
            (Some(limit), Some(_)) => query.push(("limit", limit.to_string())),
            (Some(_), None) => {
                return Err(self.wrong("limit", "the operation has no such parameter"));
            }
            (None, _) => {}
        }
        Ok(query)
    }

    fn header(&self, param: &Param, argument: &Argument) -> Result<(HeaderName, HeaderValue)> {
        let name = HeaderName::from_bytes(param.name.as_bytes())
            .map_err(|error| self.wrong(param.name, error))?;
        let value = self.text(param, argument)?;
        let value = HeaderValue::from_str(&value)
            .map_err(|_| self.wrong(param.name, "holds characters that a header cannot carry"))?;
        Ok((name, value))
    }

    /// An argument as one text; lists are joined by commas.
    fn text(&self, param: &Param, argument: &Argument) -> Result<String> {
        let parts = parts(argument, self.datetime(param))
            .map_err(|reason| self.wrong(param.name, reason))?;
        Ok(parts.join(","))
    }

    /// The error that an argument cannot be sent.
    #[allow(clippy::needless_pass_by_value)] // reads better where it is called
    pub(super) fn wrong(&self, param: &str, reason: impl ToString) -> Error {
        let operation = format!("{}.{}", self.operation.resource, self.operation.name);
        ArgumentError {
            operation,
            param: param.to_owned(),
            reason: reason.to_string(),
        }
        .into()
    }
}
