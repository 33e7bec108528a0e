//! What the tests share: a sandbox behind a recorder, so that a test can say what arrived on the wire and not only what
//! came back; services that behave as a test needs them; limits of benchmarks.

pub mod clock;
pub mod issuing;
pub mod limits;
pub mod many;
pub mod turns;

use std::path::{Path, PathBuf};

use callsheet_dialect::model::Api;
use callsheet_test_server::{Proxy, Request};
use pipedrive_sandbox::Running;

/// How a test ends.
pub type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

/// The root of the project.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The most memory that this process had, in kB: `VmHWM` of `/proc/self/status`, so on Linux only.
///
/// # Errors
/// If it cannot be read.
pub fn peak() -> Outcome<u64> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let peak = line.ok_or("no VmHWM in /proc/self/status")?;
    Ok(peak.trim().trim_end_matches(" kB").parse()?)
}

/// The surfaces that have a client, as the spec describes them.
///
/// # Errors
/// What is wrong with the spec.
pub fn spec() -> Result<Vec<Api>, Box<dyn std::error::Error>> {
    let apis = callsheet_dialect::read_dir(&root().join("spec"))?.apis;
    let have_clients = |api: &Api| api.is_generated() && api.is_called();
    Ok(apis.into_iter().filter(have_clients).collect())
}

/// A sandbox, and between it and the client a proxy that keeps what passes.
pub struct Recorder<C> {
    sandbox: Running,
    client: C,
    proxy: Proxy,
}

impl<C> Recorder<C> {
    /// Start both, for a surface and the client that `build` makes of a base URL and a token.
    ///
    /// # Errors
    /// Whatever keeps them from starting.
    pub async fn between(
        sandbox: pipedrive_sandbox::Builder,
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
        Ok(Self {
            sandbox,
            client,
            proxy,
        })
    }

    /// A client that goes through the proxy.
    #[must_use]
    pub fn client(&self) -> &C {
        &self.client
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
}

/// What the documentation shows, run.
#[cfg(doctest)]
mod documentation {
    #[doc = include_str!("../../generated/README.md")]
    struct Readme;
    #[doc = include_str!("../../runtime/mock/src/example.md")]
    struct Mock;
}
