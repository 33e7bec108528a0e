//! What the tests share: a sandbox behind a recorder, so that a test can say what arrived on the wire and not only what
//! came back. What should arrive is read from the spec, independently of the generated code.

pub mod issuing;
pub mod many;
pub mod rolling;
pub mod scripted;

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use callsheet_dialect::model::{Api, Body, Operation, Place};
use pipedrive::crm::Client;
use pipedrive_sandbox::{Running, Sandbox};
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// How a test ends.
pub type Outcome = Result<(), Box<dyn std::error::Error>>;

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
    seen: Arc<Mutex<Vec<u8>>>,
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
        let seen = Arc::new(Mutex::new(Vec::new()));
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let base = format!("http://{}/{path}", listener.local_addr()?);
        tokio::spawn(proxy(listener, host.to_owned(), Arc::clone(&seen)));
        let client = build(base, sandbox.token())?;
        let api = spec
            .into_iter()
            .find(|api| api.name == surface)
            .ok_or("no spec for the surface")?;
        Ok(Self {
            sandbox,
            client,
            api,
            seen,
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
        let bytes = std::mem::take(&mut *self.seen.lock().map_err(|_| "poisoned")?);
        Arrived::parse(&bytes)
    }

    /// Stop the sandbox.
    pub async fn stop(self) {
        self.sandbox.shutdown().await;
    }
}

/// Copy bytes both ways; keep those that go to the server.
async fn proxy(listener: TcpListener, server: String, seen: Arc<Mutex<Vec<u8>>>) {
    while let Ok((client, _)) = listener.accept().await {
        let Ok(server) = TcpStream::connect(&server).await else {
            return;
        };
        let (mut from_client, mut to_client) = client.into_split();
        let (mut from_server, mut to_server) = server.into_split();
        let seen = Arc::clone(&seen);
        tokio::spawn(async move {
            let mut buffer = [0; 8192];
            while let Ok(count @ 1..) = from_client.read(&mut buffer).await {
                if let Ok(mut seen) = seen.lock() {
                    seen.extend_from_slice(&buffer[..count]);
                }
                if to_server.write_all(&buffer[..count]).await.is_err() {
                    break;
                }
            }
        });
        tokio::spawn(async move { tokio::io::copy(&mut from_server, &mut to_client).await });
    }
}

/// A request as it stood on the wire.
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
    fn parse(bytes: &[u8]) -> Result<Self, Box<dyn std::error::Error>> {
        let end = bytes
            .windows(4)
            .position(|four| four == b"\r\n\r\n")
            .ok_or("no end of headers")?;
        let head = std::str::from_utf8(&bytes[..end])?;
        let mut lines = head.split("\r\n");
        let line = lines.next().ok_or("no request line")?;
        let mut words = line.split(' ');
        let method = words.next().ok_or("no method")?.to_owned();
        let target = words.next().ok_or("no target")?;
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let decoded = |text: &str| {
            // `+` means itself in a path.
            let text = text.replace('+', "%2B");
            form_urlencoded::parse(text.as_bytes())
                .map(|(key, _)| key.into_owned())
                .collect()
        };
        let headers = lines.filter_map(|line| line.split_once(": "));
        Ok(Self {
            method,
            path: path.split('/').skip(1).map(decoded).collect(),
            query: form_urlencoded::parse(query.as_bytes())
                .into_owned()
                .collect(),
            headers: headers
                .map(|(name, value)| (name.to_lowercase(), value.to_owned()))
                .collect(),
            body: bytes[end + 4..].to_vec(),
        })
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
