//! What the tests share: a sandbox behind a recorder, so that a test can say what arrived on the wire and not only what
//! came back. What should arrive is read from the spec, independently of the generated code.

pub mod clock;
pub mod issuing;
pub mod limits;
pub mod many;
pub mod rolling;

use std::path::{Path, PathBuf};

use callsheet_dialect::model::{Api, Body, Operation, Place};
use callsheet_test_server::{Proxy, Request};
use pipedrive::crm::Client;
use pipedrive_sandbox::{Running, Sandbox};
use serde_json::Value;

/// How a test ends.
pub type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

/// The root of the project.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The surfaces that can be called, as the spec describes them.
///
/// # Errors
/// What is wrong with the spec.
pub fn spec() -> Result<Vec<Api>, Box<dyn std::error::Error>> {
    let apis = callsheet_dialect::read_dir(&root().join("spec"))?.apis;
    Ok(apis.into_iter().filter(Api::is_called).collect())
}

/// A sandbox, and between it and the client a proxy that keeps what passes.
pub struct Recorder<C = Client> {
    sandbox: Running,
    client: C,
    api: Api,
    proxy: Proxy,
}

impl Recorder {
    /// Start both, for `crm` with the sandbox's sample data.
    ///
    /// # Errors
    /// Whatever keeps them from starting.
    pub async fn start() -> Result<Self, Box<dyn std::error::Error>> {
        let sandbox = Sandbox::builder();
        Self::between(sandbox, spec()?, "crm", |base, token| {
            Client::builder().base_url(base).api_token(token).build()
        })
        .await
    }
}

impl<C> Recorder<C> {
    /// Start both, for a surface of that spec and the client that `build` makes of a base URL and a token.
    ///
    /// # Errors
    /// Whatever keeps them from starting.
    pub async fn between(
        sandbox: pipedrive_sandbox::Builder,
        spec: Vec<Api>,
        surface: &str,
        build: impl FnOnce(String, &str) -> pipedrive::Result<C>,
    ) -> Result<Self, Box<dyn std::error::Error>> {
        let sandbox = sandbox.port(0).log(false).start().await?;
        let url = sandbox.base_url(surface);
        let (host, path) = url
            .trim_start_matches("http://")
            .split_once('/')
            .ok_or("a URL without a path")?;
        let proxy = Proxy::start(host)?;
        let base = format!("http://{}/{path}", proxy.address());
        let client = build(base, sandbox.token())?;
        let api = spec
            .into_iter()
            .find(|api| api.name == surface)
            .ok_or("no spec for the surface")?;
        Ok(Self {
            sandbox,
            client,
            api,
            proxy,
        })
    }

    /// A client that goes through the proxy.
    #[must_use]
    pub fn client(&self) -> &C {
        &self.client
    }

    /// The operation as the spec describes it.
    ///
    /// # Panics
    /// If there is no such operation.
    #[must_use]
    pub fn operation(&self, resource: &str, name: &str) -> &Operation {
        let found = self
            .api
            .operations()
            .find(|(of, operation)| of.name == resource && operation.name == name);
        let (_, operation) = found.unwrap_or_else(|| panic!("the spec has no {resource}.{name}"));
        operation
    }

    /// What passed since the last time: one request.
    ///
    /// # Errors
    /// When it is not HTTP.
    pub fn take(&self) -> Result<Arrived, Box<dyn std::error::Error>> {
        Ok(Arrived::decode(self.proxy.take()?))
    }

    /// Stop the sandbox.
    pub async fn stop(self) {
        self.sandbox.shutdown().await;
    }
}

/// A request as it was on the wire, path and query decoded.
#[derive(Debug)]
pub struct Arrived {
    /// `GET`
    pub method: String,
    /// The path's segments, decoded.
    pub path: Vec<String>,
    /// The query, decoded, in order.
    pub query: Vec<(String, String)>,
    /// Header names in lower case, and values.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

impl Arrived {
    fn decode(request: Request) -> Self {
        let decoded = |text: &str| {
            // `+` means itself in a path.
            let text = text.replace('+', "%2B");
            form_urlencoded::parse(text.as_bytes())
                .map(|(key, _)| key.into_owned())
                .collect()
        };
        Self {
            path: request.path().split('/').skip(1).map(decoded).collect(),
            query: form_urlencoded::parse(request.query().as_bytes())
                .into_owned()
                .collect(),
            method: request.method,
            headers: request.headers,
            body: request.body,
        }
    }

    /// A header's value, or nothing.
    #[must_use]
    pub fn header(&self, name: &str) -> &str {
        self.headers
            .iter()
            .find(|(other, _)| other == name)
            .map_or("", |(_, value)| value)
    }

    /// Compare with what the spec says must arrive when these arguments are set, every parameter among them.
    ///
    /// # Panics
    /// When they differ.
    pub fn assert_is(&self, operation: &Operation, arguments: &Value) {
        let name = &operation.name;
        let set: Vec<&String> = arguments.as_object().expect("arguments").keys().collect();
        let mut known: Vec<&String> = operation.params.iter().map(|param| &param.name).collect();
        known.sort();
        assert_eq!(set, known, "{name}: the test sets every parameter");
        assert_eq!(self.method, operation.method.as_str(), "{name}: method");
        // The surface's own path comes first.
        let path = &self.path[self.path.len() - operation.path.segments.len()..];
        for (segment, arrived) in operation.path.text.split('/').zip(path) {
            let placeholder = segment
                .strip_prefix('{')
                .and_then(|name| name.strip_suffix('}'));
            let wanted = placeholder.map_or(segment.to_owned(), |name| plain(&arguments[name]));
            assert_eq!(*arrived, wanted, "{name}: path");
        }
        let mut query = Vec::new();
        let mut body = serde_json::Map::new();
        for param in &operation.params {
            let value = &arguments[&param.name];
            match param.place {
                Place::Query => match value {
                    Value::Object(map) => query.extend(
                        map.iter()
                            .map(|(key, value)| (format!("{}[{key}]", param.name), plain(value))),
                    ),
                    value => query.push((param.name.clone(), plain(value))),
                },
                Place::Body => {
                    body.insert(param.name.clone(), value.clone());
                }
                Place::Path | Place::Header => {}
            }
        }
        let mut arrived = self.query.clone();
        arrived.sort();
        query.sort();
        assert_eq!(arrived, query, "{name}: query");
        match operation.body {
            Body::Json => {
                assert_eq!(self.header("content-type"), "application/json", "{name}");
                let arrived: Value = serde_json::from_slice(&self.body).expect("a JSON body");
                assert_eq!(arrived, Value::Object(body), "{name}: body");
            }
            Body::Value => {
                let arrived: Value = serde_json::from_slice(&self.body).expect("a JSON body");
                let value = body.into_iter().next().map(|(_, value)| value);
                assert_eq!(Some(arrived), value, "{name}: body");
            }
            Body::Multipart => {
                assert!(
                    self.header("content-type")
                        .starts_with("multipart/form-data; boundary="),
                    "{name}"
                );
                let part = operation.upload.as_ref().expect("an upload");
                let text = String::from_utf8_lossy(&self.body);
                assert!(
                    text.contains(&format!("name=\"{}\"", part.part)),
                    "{name}: {text}"
                );
            }
            Body::None => assert!(self.body.is_empty(), "{name}: a body of {:?}", self.body),
            Body::Form => unimplemented!("no operation of `crm` has a form"),
        }
    }
}

/// A value as text in a path or a query.
fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// What the documentation shows, run.
#[cfg(doctest)]
mod documentation {
    #[doc = include_str!("../../generated/README.md")]
    struct Readme;
    #[doc = include_str!("../../runtime/mock/src/example.md")]
    struct Mock;
}
