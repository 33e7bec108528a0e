//! What a connection to a service needs whoever opens it, a client or OAuth: a base URL that was
//! checked, and the default transport.

use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use http::Uri;

use crate::error::ConfigError;
use crate::operation::Api;
#[cfg(feature = "reqwest")]
use crate::transport::Reqwest;
use crate::transport::Transport;

/// The base URL without a slash at its end, or what is wrong with it.
pub(crate) fn base_url(url: &str) -> Result<String, ConfigError> {
    let wrong = ConfigError::BaseUrl;
    // `Uri` drops a fragment silently.
    if url.contains('#') {
        return Err(wrong("must not have a fragment"));
    }
    let uri: Uri = url
        .parse()
        .map_err(|_| wrong("is not a URL such as https://api.example.com/v1"))?;
    if !matches!(uri.scheme_str(), Some("http" | "https")) {
        return Err(wrong("must begin with http:// or https://"));
    }
    // Not quoted in the error: it is a password's place.
    if uri
        .authority()
        .is_none_or(|authority| authority.as_str().contains('@'))
    {
        return Err(wrong("must not hold credentials; use `.api_token(…)`"));
    }
    let host = uri.host().unwrap_or_default();
    if host.is_empty() {
        return Err(wrong("names no host"));
    }
    // `Uri` accepts any number as the port, and uses the scheme's default port for an invalid one.
    let port = uri
        .authority()
        .and_then(|it| it.as_str().strip_prefix(host));
    let number = |port: &str| {
        let digits = port.strip_prefix(':')?;
        // `parse` accepts a sign.
        let all = digits.bytes().all(|byte| byte.is_ascii_digit());
        digits.parse::<u16>().ok().filter(|_| all)
    };
    if port.is_none_or(|port| !port.is_empty() && number(port).is_none_or(|port| port == 0)) {
        return Err(wrong("must have a port between 1 and 65535, or none"));
    }
    if uri.path().split(['/', '\\']).any(is_dots) {
        return Err(wrong(
            "must not have `.` or `..` in its path, which lead to another path",
        ));
    }
    if uri.query().is_some() {
        return Err(wrong("must not have a query"));
    }
    Ok(url.trim_end_matches('/').to_owned())
}

/// Returns the base URL of an API: the stated one, or the API's own. `several` tells whether other APIs may be
/// called at the stated host too.
///
/// A stated URL without a path gets the API's path. A service may use another path at the hosts of companies; the OAuth 2.0
/// description has it.
pub(crate) fn base_url_of(
    api: &Api,
    stated: Option<&str>,
    several: bool,
) -> Result<String, ConfigError> {
    let Some(stated) = stated else {
        return base_url(api.base_url);
    };
    let url = base_url(stated)?;
    let (host, path) = split(&url);
    if !path.is_empty() && several {
        return Err(ConfigError::BaseUrl(
            "must be a scheme, host and port, such as https://api.example.com: each API of the client adds its own path",
        ));
    }
    if !path.is_empty() {
        return Ok(url);
    }
    let (own_host, own_path) = split(api.base_url);
    let company_path = api.oauth2().map_or("", |oauth| oauth.api_path);
    let path = if company_path.is_empty() || host.eq_ignore_ascii_case(own_host) {
        own_path
    } else {
        company_path
    };
    Ok(format!("{host}{}", path.trim_end_matches('/')))
}

/// Splits a URL into scheme, host and port, and its path, which begins with a slash or is empty.
fn split(url: &str) -> (&str, &str) {
    let host = url.find("://").map_or(0, |scheme| scheme + 3);
    let path = url[host..].find('/').map_or(url.len(), |end| host + end);
    url.split_at(path)
}

pub(crate) fn is_https(url: &str) -> bool {
    url.get(..8)
        .is_some_and(|scheme| scheme.eq_ignore_ascii_case("https://"))
}

/// Refuses a URL to which a credential would travel unencrypted through a network, unless the caller allowed it.
pub(crate) fn check_secure(url: &str, allow_http: bool) -> Result<(), ConfigError> {
    if allow_http || is_https(url) || is_loopback(url) {
        Ok(())
    } else {
        Err(ConfigError::PlainHttp)
    }
}

/// Whether a URL's host is this machine (RFC 6761 for names).
fn is_loopback(url: &str) -> bool {
    let Ok(uri) = url.parse::<Uri>() else {
        return false;
    };
    let host = uri.host().unwrap_or_default().to_ascii_lowercase();
    let address = host.trim_start_matches('[').trim_end_matches(']');
    match address.parse() {
        Ok(IpAddr::V4(address)) => address.is_loopback(),
        Ok(IpAddr::V6(address)) => {
            let mapped = address.to_ipv4_mapped();
            address.is_loopback() || mapped.is_some_and(|address| address.is_loopback())
        }
        Err(_) => {
            let name = host.strip_suffix('.').unwrap_or(&host);
            name == "localhost" || name.ends_with(".localhost")
        }
    }
}

/// Whether URL parsers take a segment for "here" or "up", which they do even where its dots are escaped.
pub(crate) fn is_dots(segment: &str) -> bool {
    if !segment.starts_with(['.', '%']) {
        return false;
    }
    let dots = segment.replace("%2e", ".").replace("%2E", ".");
    dots == "." || dots == ".."
}

/// The transport of a client without one of the caller's.
#[derive(Default)]
pub(crate) struct DefaultTransport {
    /// The caller's settings of it.
    #[cfg(feature = "reqwest")]
    pub(crate) http_client: Option<reqwest::ClientBuilder>,
}

impl DefaultTransport {
    /// Builds it. Without `https`, it needs no certificates.
    #[cfg(feature = "reqwest")]
    pub(crate) fn build(
        self,
        https: bool,
        timeout: Duration,
    ) -> Result<Arc<dyn Transport>, ConfigError> {
        if https && !Reqwest::TLS {
            return Err(ConfigError::NoTls);
        }
        let transport = match self.http_client {
            Some(builder) => Reqwest::with(builder, timeout),
            None => Reqwest::new(timeout, https),
        };
        Ok(Arc::new(transport.map_err(ConfigError::Transport)?))
    }

    #[cfg(not(feature = "reqwest"))]
    #[allow(clippy::unused_self)] // one signature for all features
    pub(crate) fn build(self, _: bool, _: Duration) -> Result<Arc<dyn Transport>, ConfigError> {
        Err(ConfigError::NoTransport)
    }
}

/// The URL of a path below a base URL.
pub(crate) fn uri(base_url: &str, path: &str, query: &str) -> Result<Uri, http::uri::InvalidUri> {
    let mark = if query.is_empty() { "" } else { "?" };
    format!("{base_url}{path}{mark}{query}").parse()
}
