//! The default transport, on reqwest.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use reqwest::redirect::Policy;

use super::{BoxFuture, Content, Transport, TransportError, TransportErrorKind};

/// How long a connection may take, whatever the timeout of the whole call.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// Requests over a pool of connections.
pub(crate) struct Reqwest {
    client: reqwest::Client,
}

impl Reqwest {
    /// Whether `https` can be spoken at all.
    pub(crate) const TLS: bool = cfg!(any(feature = "rustls", feature = "native-tls"));

    /// Sets up the pool; nothing is connected yet.
    pub(crate) fn new(timeout: Duration, https: bool) -> Result<Self, TransportError> {
        let builder = reqwest::Client::builder()
            .timeout(timeout)
            .connect_timeout(CONNECT_TIMEOUT)
            // reqwest would carry the token's header to other hosts; redirects are followed in `pipeline::send`.
            .redirect(Policy::none())
            // It cannot know which calls may be repeated.
            .retry(reqwest::retry::never());
        let client = with_tls(builder, https)?.build().map_err(other)?;
        Ok(Self { client })
    }
}

/// rustls with the provider named here: reqwest would look for one of the whole process, and panic without.
#[cfg(feature = "rustls")]
fn with_tls(
    builder: reqwest::ClientBuilder,
    https: bool,
) -> Result<reqwest::ClientBuilder, TransportError> {
    use rustls_platform_verifier::BuilderVerifierExt;

    let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());
    let tls = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(other)?;
    let tls = if https {
        tls.with_platform_verifier().map_err(other)?
    } else {
        // Trusts nobody, and so needs no certificates on the machine: a container without any can use a sandbox.
        tls.with_root_certificates(rustls::RootCertStore::empty())
    };
    Ok(builder.tls_backend_preconfigured(tls.with_no_client_auth()))
}

#[cfg(all(feature = "native-tls", not(feature = "rustls")))]
#[allow(clippy::unnecessary_wraps)] // one signature for all features
fn with_tls(
    builder: reqwest::ClientBuilder,
    _https: bool,
) -> Result<reqwest::ClientBuilder, TransportError> {
    Ok(builder.tls_backend_native())
}

#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
#[allow(clippy::unnecessary_wraps)] // one signature for all features
fn with_tls(
    builder: reqwest::ClientBuilder,
    _https: bool,
) -> Result<reqwest::ClientBuilder, TransportError> {
    Ok(builder)
}

impl Transport for Reqwest {
    fn send(
        &self,
        request: http::Request<Content>,
    ) -> BoxFuture<'_, Result<http::Response<Content>, TransportError>> {
        Box::pin(self.exchange(request))
    }
}

impl Reqwest {
    async fn exchange(
        &self,
        request: http::Request<Content>,
    ) -> Result<http::Response<Content>, TransportError> {
        // Without one, reqwest panics at its first timer.
        tokio::runtime::Handle::try_current().map_err(other)?;
        let request = request.map(|content| match content.bytes() {
            Some(bytes) => reqwest::Body::from(bytes.clone()),
            None => reqwest::Body::wrap_stream(content),
        });
        let request = reqwest::Request::try_from(request).map_err(from_reqwest)?;
        let response = self.client.execute(request).await.map_err(from_reqwest)?;
        let (status, headers) = (response.status(), response.headers().clone());
        let length = response.content_length();
        let mut answer =
            http::Response::new(Content::stream(length, Chunks(response.bytes_stream())));
        *answer.status_mut() = status;
        *answer.headers_mut() = headers;
        Ok(answer)
    }
}

/// Chunks of an answer, with errors of ours.
struct Chunks<S>(S);

impl<S: Stream<Item = reqwest::Result<Bytes>> + Unpin> Stream for Chunks<S> {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let polled = Pin::new(&mut self.0).poll_next(cx);
        polled.map(|chunk| chunk.map(|chunk| chunk.map_err(from_reqwest)))
    }
}

fn from_reqwest(error: reqwest::Error) -> TransportError {
    // A connection that takes too long is both; nothing was sent, which is the more useful thing to know.
    let kind = if error.is_connect() {
        TransportErrorKind::Connect
    } else if error.is_timeout() {
        TransportErrorKind::Timeout
    } else {
        TransportErrorKind::Other
    };
    // The URL's query holds the caller's data; method and path are in our own error already.
    TransportError::new(kind, error.without_url())
}

fn other(error: impl std::error::Error + Send + Sync + 'static) -> TransportError {
    TransportError::new(TransportErrorKind::Other, error)
}

#[cfg(test)]
mod tests;
