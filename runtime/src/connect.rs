//! What a connection to a service needs whoever opens it, a client or OAuth: a base URL that was
//! checked, and the default transport.

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
    if uri.host().is_none_or(str::is_empty) {
        return Err(wrong("names no host"));
    }
    if uri.query().is_some() {
        return Err(wrong("must not have a query"));
    }
    Ok(url.trim_end_matches('/').to_owned())
}

/// The base URL of an API: its own, or below what the caller stated. `several` says whether other APIs are below that too.
///
/// If the caller stated a host, the path is the API's. Services serve the hosts of companies below other paths than their own,
/// and say so where OAuth 2.0 leads there.
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

#[cfg(feature = "reqwest")]
pub(crate) fn default_transport(
    https: bool,
    timeout: Duration,
) -> Result<Arc<dyn Transport>, ConfigError> {
    if https && !Reqwest::TLS {
        return Err(ConfigError::NoTls);
    }
    Ok(Arc::new(
        Reqwest::new(timeout, https).map_err(ConfigError::Transport)?,
    ))
}

#[cfg(not(feature = "reqwest"))]
pub(crate) fn default_transport(_: bool, _: Duration) -> Result<Arc<dyn Transport>, ConfigError> {
    Err(ConfigError::NoTransport)
}

/// The URL of a path below a base URL.
pub(crate) fn uri(base_url: &str, path: &str, query: &str) -> Result<Uri, http::uri::InvalidUri> {
    let mark = if query.is_empty() { "" } else { "?" };
    format!("{base_url}{path}{mark}{query}").parse()
}
