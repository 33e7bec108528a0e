//! The default transport, on reqwest.

use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderValue, header};
use reqwest::redirect::Policy;
use tokio::time::{Instant, Sleep, sleep};

use super::{Content, IdleTimeout, Transport, TransportError, TransportErrorKind};
use crate::future::BoxFuture;

/// How long a connection may take, whatever the timeout of the whole call.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// Idle time of an HTTP/2 connection with calls in flight before a ping is sent.
#[cfg(any(feature = "rustls", feature = "native-tls"))]
const PING_INTERVAL: Duration = Duration::from_secs(10);
/// Wait for the response to a ping before the connection is closed.
#[cfg(any(feature = "rustls", feature = "native-tls"))]
const PING_TIMEOUT: Duration = Duration::from_secs(10);

/// Requests over a pool of connections.
pub(crate) struct Reqwest {
    client: reqwest::Client,
    /// For an exchange from its start to the end of the answer; where it is unhurried, for how long nothing moves.
    timeout: Duration,
}

impl Reqwest {
    /// Whether `https` can be spoken at all.
    pub(crate) const TLS: bool = cfg!(any(feature = "rustls", feature = "native-tls"));

    /// Sets up the pool; nothing is connected yet.
    pub(crate) fn new(timeout: Duration, https: bool) -> Result<Self, TransportError> {
        let builder = reqwest::Client::builder().connect_timeout(CONNECT_TIMEOUT);
        Self::build(with_tls(with_pings(builder), https)?, timeout)
    }

    /// Sets up the pool with the caller's settings.
    pub(crate) fn with(
        builder: reqwest::ClientBuilder,
        timeout: Duration,
    ) -> Result<Self, TransportError> {
        #[cfg(feature = "rustls")]
        if rustls::crypto::CryptoProvider::get_default().is_none() {
            // Without a provider, reqwest panics. An error means that another thread has installed one.
            let _ = rustls::crypto::ring::default_provider().install_default();
        }
        Self::build(with_pings(builder), timeout)
    }

    fn build(builder: reqwest::ClientBuilder, timeout: Duration) -> Result<Self, TransportError> {
        let builder = builder
            // reqwest would carry the token's header to other hosts; redirects are followed in `pipeline::send`.
            .redirect(Policy::none())
            // It cannot know which calls may be repeated.
            .retry(reqwest::retry::never());
        let client = builder.build().map_err(other)?;
        Ok(Self { client, timeout })
    }
}

/// All calls share an HTTP/2 connection. Without pings, a connection that a router dropped silently would fail every call
/// until the system closes it, after about 15 minutes.
#[cfg(any(feature = "rustls", feature = "native-tls"))]
fn with_pings(builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
    builder
        .http2_keep_alive_interval(PING_INTERVAL)
        .http2_keep_alive_timeout(PING_TIMEOUT)
}

#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
fn with_pings(builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
    builder
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
    let mut tls = tls.with_no_client_auth();
    tls.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(builder.tls_backend_preconfigured(tls))
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
        let unhurried = request.extensions().get::<IdleTimeout>().is_some();
        let moved = Moved::now();
        let request = with_body(request, &moved);
        let mut request = reqwest::Request::try_from(request).map_err(from_reqwest)?;
        let response = if unhurried {
            let response = self.client.execute(request);
            moved.within(self.timeout, response).await?
        } else {
            *request.timeout_mut() = Some(self.timeout);
            self.client.execute(request).await
        };
        let response = response.map_err(not_sent)?;
        let (status, mut headers) = (response.status(), response.headers().clone());
        // reqwest does not tell whether it decoded the content. If there is no length, it may have; then the server's
        // ranges are those of other bytes.
        if unhurried && !headers.contains_key(header::CONTENT_LENGTH) {
            headers.remove(header::ACCEPT_RANGES);
        }
        let length = response.content_length();
        let chunks = Chunks(response.bytes_stream());
        let content = if unhurried {
            Content::stream(length, Patient::new(chunks, self.timeout))
        } else {
            Content::stream(length, chunks)
        };
        let mut answer = http::Response::new(content);
        *answer.status_mut() = status;
        *answer.headers_mut() = headers;
        Ok(answer)
    }
}

/// The request with its content as reqwest takes it. Its length is said where it is known: content that comes in chunks
/// would be sent without, which not every server takes.
fn with_body(request: http::Request<Content>, moved: &Moved) -> http::Request<reqwest::Body> {
    let (mut parts, content) = request.into_parts();
    let body = if let Some(bytes) = content.bytes() {
        reqwest::Body::from(bytes.clone())
    } else {
        if let Some(length) = content.length() {
            let length = HeaderValue::from(length);
            parts.headers.insert(header::CONTENT_LENGTH, length);
        }
        reqwest::Body::wrap_stream(Moving(content, moved.clone()))
    };
    http::Request::from_parts(parts, body)
}

/// When something last moved.
#[derive(Clone)]
struct Moved(Arc<Mutex<Instant>>);

impl Moved {
    fn now() -> Self {
        Self(Arc::new(Mutex::new(Instant::now())))
    }

    fn again(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Instant::now();
    }

    fn ago(&self) -> Duration {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .elapsed()
    }

    /// The outcome of what may take as long as something moves.
    async fn within<T>(
        &self,
        timeout: Duration,
        work: impl Future<Output = T>,
    ) -> Result<T, TransportError> {
        let mut work = pin!(work);
        let mut over = pin!(sleep(timeout));
        poll_fn(|cx| {
            if let Poll::Ready(done) = work.as_mut().poll(cx) {
                return Poll::Ready(Ok(done));
            }
            while over.as_mut().poll(cx).is_ready() {
                let left = timeout.saturating_sub(self.ago());
                if left.is_zero() {
                    return Poll::Ready(Err(idle(timeout)));
                }
                over.set(sleep(left));
            }
            Poll::Pending
        })
        .await
    }
}

/// Content that moves.
struct Moving(Content, Moved);

impl Stream for Moving {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        // It is asked for more once what came before is on its way.
        self.1.again();
        Pin::new(&mut self.0).poll_next(cx)
    }
}

/// Chunks that may come as late as a timeout each, counted from when one is waited for.
struct Patient<S> {
    chunks: S,
    timeout: Duration,
    over: Option<Pin<Box<Sleep>>>,
}

impl<S> Patient<S> {
    fn new(chunks: S, timeout: Duration) -> Self {
        Self {
            chunks,
            timeout,
            over: None,
        }
    }
}

impl<S: Stream<Item = Result<Bytes, TransportError>> + Unpin> Stream for Patient<S> {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let chunk = Pin::new(&mut self.chunks).poll_next(cx);
        if chunk.is_ready() {
            self.over = None;
            return chunk;
        }
        let timeout = self.timeout;
        let over = self.over.get_or_insert_with(|| Box::pin(sleep(timeout)));
        over.as_mut().poll(cx).map(|()| Some(Err(idle(timeout))))
    }
}

fn idle(timeout: Duration) -> TransportError {
    let idle = format!("nothing moved for {timeout:?}");
    TransportError::new(TransportErrorKind::Timeout, idle)
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

/// The error of a request without a response.
fn not_sent(error: reqwest::Error) -> TransportError {
    if was_refused(&error) {
        return TransportError::new(TransportErrorKind::Refused, error.without_url());
    }
    from_reqwest(error)
}

/// Whether the server reports that it did not process the request (RFC 9113, section 8.7).
#[cfg(any(feature = "rustls", feature = "native-tls"))]
fn was_refused(error: &reqwest::Error) -> bool {
    let mut cause = std::error::Error::source(error);
    while let Some(error) = cause {
        if let Some(error) = error.downcast_ref::<h2::Error>() {
            let reason = error.reason();
            return error.is_remote()
                && (error.is_go_away() && reason == Some(h2::Reason::NO_ERROR)
                    || error.is_reset() && reason == Some(h2::Reason::REFUSED_STREAM));
        }
        cause = error.source();
    }
    false
}

#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
fn was_refused(_: &reqwest::Error) -> bool {
    false
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
