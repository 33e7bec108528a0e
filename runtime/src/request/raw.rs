//! The way out for what the description does not know: method, path, query and JSON by hand, everything else as
//! for any call.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderValue, Method, header};
use serde_json::Value;

use super::build::{Outgoing, ResponseMode};
use super::customize::{Customization, Customize};
use super::payload::Payload;
use super::percent;
use crate::client::Client;
use crate::connect::{is_dots, uri};
use crate::encode::text::pairs;
use crate::encode::{Argument, Encode, json};
use crate::error::{ArgumentError, Error, Result};
use crate::operation::{Body, ParamLocation};

/// A call that is not described, not sent yet: see [`Client::request`].
#[derive(Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct RawRequest {
    client: Client,
    method: Method,
    path: String,
    query: Vec<(String, Argument)>,
    json: Option<Value>,
    customization: Customization,
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
            json: None,
            customization: Customization::default(),
        }
    }

    /// Adds a query parameter; lists are joined by commas, maps written `name[key]=value`.
    pub fn query(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.query.push((name.into(), value.encode()));
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

    /// Deadline of the call, including retries and waits.
    pub(crate) fn deadline(&self) -> Option<Duration> {
        self.customization.deadline(&self.client)
    }

    pub(crate) fn method(&self) -> &Method {
        &self.method
    }

    /// Builds the HTTP request.
    pub(crate) fn build(&self) -> Result<Outgoing> {
        let path = self.path()?;
        let query = self.query_text()?;
        let uri = uri(self.client.base_url(), &path, &query)
            .map_err(|error| self.wrong("path", error))?;
        let mut request = http::Request::new(Payload::Whole(Bytes::new()));
        *request.method_mut() = self.method.clone();
        *request.uri_mut() = uri;
        let headers = request.headers_mut();
        headers.insert(header::ACCEPT, HeaderValue::from_static("application/json"));
        headers.insert(header::USER_AGENT, self.client.user_agent().clone());
        let body = self.body_text()?;
        if body.is_some() {
            headers.insert(
                header::CONTENT_TYPE,
                HeaderValue::from_static("application/json"),
            );
        }
        self.customization
            .write_headers(self.client.api(), headers)
            .map_err(|(name, reason)| self.wrong(name, reason))?;
        if let Some(body) = body {
            *request.body_mut() = Payload::Whole(body.into());
        }
        Ok(Outgoing {
            request,
            path,
            anonymous: false,
            mode: ResponseMode::Buffered,
        })
    }

    /// The parameters that the caller added there.
    fn added(&self, location: ParamLocation) -> &[(String, Argument)] {
        let body = self.json.as_ref().map_or(Body::None, |_| Body::Json);
        self.customization.params(location, &self.method, body)
    }

    fn query_text(&self) -> Result<String> {
        let mut query = String::new();
        for (name, argument) in &self.query {
            self.write_query(&mut query, name, argument)?;
        }
        for (name, argument) in self.added(ParamLocation::Query) {
            if self.query.iter().any(|(other, _)| other == name) {
                return Err(self.wrong(name, "is set by `.query` already"));
            }
            self.write_query(&mut query, name, argument)?;
        }
        Ok(query)
    }

    fn write_query(&self, query: &mut String, name: &str, argument: &Argument) -> Result<()> {
        let pairs = pairs(name, argument, self.client.api().datetime);
        for pair in pairs.map_err(|reason| self.wrong(name, reason))? {
            percent::encode_pair(query, &pair);
        }
        Ok(())
    }

    /// The JSON body, with added parameters as members.
    fn body_text(&self) -> Result<Option<String>> {
        let added = self.added(ParamLocation::Body);
        if added.is_empty() {
            return Ok(self.json.as_ref().map(Value::to_string));
        }
        let stated = match &self.json {
            None => None,
            Some(Value::Object(members)) => Some(members),
            Some(_) => return Err(self.wrong(&added[0].0, "the JSON body is not an object")),
        };
        if let Some((name, _)) = added
            .iter()
            .find(|(name, _)| stated.is_some_and(|stated| stated.contains_key(name)))
        {
            return Err(self.wrong(name, "is set by `.json` already"));
        }
        // Added values are written and not read again, which could change the last digit of a number.
        let stated = stated.into_iter().flatten();
        let stated = stated.map(|(name, value)| (&**name, Err(value)));
        let added = added
            .iter()
            .map(|(name, value)| (&**name, Ok((name, value))));
        let mut text = String::new();
        json::object(&mut text, stated.chain(added), |out, member| match member {
            Err(stated) => {
                out.push_str(&stated.to_string());
                Ok(())
            }
            Ok((name, argument)) => json::write(out, argument, self.client.api().datetime)
                .map_err(|reason| self.wrong(name, reason)),
        })?;
        Ok(Some(text))
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
        if path.split(['/', '\\']).any(is_dots) {
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

impl Customize for RawRequest {
    fn customization(&mut self) -> &mut Customization {
        &mut self.customization
    }
}

impl fmt::Debug for RawRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.query.iter().map(|(name, _)| name.as_str()).collect();
        f.debug_struct("RawRequest")
            .field("method", &self.method)
            .field("path", &self.path)
            .field("query", &names)
            .field("customization", &self.customization)
            .finish_non_exhaustive()
    }
}
