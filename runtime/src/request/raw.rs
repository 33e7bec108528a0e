//! The way out for what the description does not know: method, path, query and JSON by hand, everything else as
//! for any call.

use std::fmt;

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Method, header};
use serde_json::Value;

use super::build::{Outgoing, ResponseMode};
use super::payload::Payload;
use super::percent;
use crate::client::Client;
use crate::connect::uri;
use crate::encode::text::pairs;
use crate::encode::{Argument, Encode};
use crate::error::{ArgumentError, Error, Result};

/// A call that is not described, not sent yet: see [`Client::request`].
#[derive(Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct RawRequest {
    client: Client,
    method: Method,
    path: String,
    query: Vec<(String, Argument)>,
    headers: Vec<(String, String)>,
    json: Option<Value>,
}

impl Client {
    /// A call that is not described: any method and any path below the base URL, with the same authentication, and
    /// the whole body of the answer as JSON.
    ///
    /// ```no_run
    /// # async fn example(client: callsheet_runtime::Client) -> callsheet_runtime::Result<()> {
    /// use callsheet_runtime::Method;
    ///
    /// let body = client.request(Method::Get, "/deals/7/anything").query("limit", 5).await?;
    /// println!("{}", body["data"]);
    /// # Ok(())
    /// # }
    /// ```
    pub fn request(&self, method: impl Into<http::Method>, path: impl Into<String>) -> RawRequest {
        RawRequest::new(self.clone(), method.into(), path.into())
    }
}

impl RawRequest {
    pub(crate) fn new(client: Client, method: Method, path: String) -> Self {
        Self {
            client,
            method,
            path,
            query: Vec::new(),
            headers: Vec::new(),
            json: None,
        }
    }

    /// Adds a query parameter; lists are joined by commas, maps written `name[key]=value`.
    pub fn query(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.query.push((name.into(), value.encode()));
        self
    }

    /// Adds a header, in place of one that is there. The one that authenticates stays as it is.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Sends a JSON body.
    pub fn json(mut self, body: impl Into<Value>) -> Self {
        self.json = Some(body.into());
        self
    }

    pub(crate) fn client(&self) -> &Client {
        &self.client
    }

    pub(crate) fn method(&self) -> &Method {
        &self.method
    }

    /// Builds the HTTP request.
    pub(crate) fn build(&self) -> Result<Outgoing> {
        let path = self.path()?;
        let mut query = String::new();
        for (name, argument) in &self.query {
            let pairs = pairs(name, argument, self.client.api().datetime);
            for pair in pairs.map_err(|reason| self.wrong(name, reason))? {
                percent::encode_pair(&mut query, &pair);
            }
        }
        let uri = uri(self.client.base_url(), &path, &query)
            .map_err(|error| self.wrong("path", error))?;
        let mut request = http::Request::new(Payload::Whole(Bytes::new()));
        *request.method_mut() = self.method.clone();
        *request.uri_mut() = uri;
        let headers = request.headers_mut();
        headers.insert(header::ACCEPT, HeaderValue::from_static("application/json"));
        headers.insert(header::USER_AGENT, self.client.user_agent().clone());
        if self.json.is_some() {
            headers.insert(
                header::CONTENT_TYPE,
                HeaderValue::from_static("application/json"),
            );
        }
        for (name, value) in &self.headers {
            let key = HeaderName::try_from(name).map_err(|error| self.wrong(name, error))?;
            let value = HeaderValue::try_from(value)
                .map_err(|_| self.wrong(name, "holds characters that a header cannot carry"))?;
            headers.insert(key, value);
        }
        if let Some(json) = &self.json {
            *request.body_mut() = Payload::Whole(json.to_string().into());
        }
        Ok(Outgoing {
            request,
            path,
            anonymous: false,
            mode: ResponseMode::Buffered,
        })
    }

    /// The path below the base URL. It is put behind the base URL as it is, so that it cannot name another host;
    /// what tries to is a mistake and said to be one.
    fn path(&self) -> Result<String> {
        let wrong = |reason: &str| Err(self.wrong("path", reason));
        let path = self.path.strip_prefix('/').unwrap_or(&self.path);
        if path.contains("://") || path.starts_with('/') {
            return wrong("must be below the client's base URL, not a URL of its own");
        }
        if path.contains(['?', '#']) {
            return wrong("holds a query or a fragment; use `.query(…)`");
        }
        if path.split(['/', '\\']).any(percent::is_dots) {
            return wrong("holds `.` or `..`, which would make it another path");
        }
        let mut encoded = String::from("/");
        percent::encode_path(&mut encoded, path);
        Ok(encoded)
    }

    #[allow(clippy::needless_pass_by_value)] // reads better where it is called
    fn wrong(&self, param: &str, reason: impl ToString) -> Error {
        let operation = format!("{} {}", self.method, self.path);
        ArgumentError {
            operation,
            param: param.to_owned(),
            reason: reason.to_string(),
        }
        .into()
    }
}

impl fmt::Debug for RawRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.query.iter().map(|(name, _)| name.as_str()).collect();
        f.debug_struct("RawRequest")
            .field("method", &self.method)
            .field("path", &self.path)
            .field("query", &names)
            .finish_non_exhaustive()
    }
}
