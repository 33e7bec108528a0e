//! Transports as `tower` services and the other way round, so that layers and clients of that ecosystem fit.

use std::error::Error as StdError;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::{Buf, Bytes};
use futures_core::Stream;
use http_body::{Body, Frame, SizeHint};
use tower_service::Service;

use super::{Content, Transport, TransportError, TransportErrorKind};
use crate::future::BoxFuture;

type Source = Box<dyn StdError + Send + Sync>;

/// A `tower` service as a [`Transport`]: another HTTP client, a stack of layers, or a router, which is called without a
/// socket.
///
/// Each request is sent by a clone of the service, once that is ready. An error of the service that is a
/// [`TransportError`] is passed on; any other is one of the kind [`TransportErrorKind::Other`], after which only reads are
/// retried. A service that knows better should map its errors.
///
/// The client follows redirects, retries and limits the rate; the service must not.
///
/// Layers are put around the client's own transport like this:
///
/// ```
/// # use std::sync::Arc;
/// # use callsheet_runtime::{Client, ClientBuilder};
/// use callsheet_runtime::transport::{ServiceTransport, TransportService};
/// use tower::ServiceBuilder;
///
/// # fn example(builder: ClientBuilder<Client>) -> ClientBuilder<Client> {
/// builder.wrap_transport(|transport| {
///     let service = TransportService::new(transport);
///     let service = ServiceBuilder::new().concurrency_limit(8).service(service);
///     Arc::new(ServiceTransport::new(service))
/// })
/// # }
/// ```
// Few services are `Sync`, hence the lock. It is held only while the service is cloned.
pub struct ServiceTransport<S>(Mutex<S>);

impl<S> ServiceTransport<S> {
    /// Creates a transport that sends requests through clones of the service.
    pub fn new(service: S) -> Self {
        Self(Mutex::new(service))
    }
}

impl<S, B> Transport for ServiceTransport<S>
where
    S: Service<http::Request<Content>, Response = http::Response<B>> + Clone + Send + 'static,
    S::Error: Into<Source>,
    S::Future: Send,
    B: Body + Send + 'static,
    B::Error: Into<Source>,
{
    fn send(
        &self,
        request: http::Request<Content>,
    ) -> BoxFuture<'_, Result<http::Response<Content>, TransportError>> {
        let service = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let mut service = service.clone();
        Box::pin(async move {
            let ready = poll_fn(|cx| service.poll_ready(cx)).await;
            ready.map_err(failed)?;
            let response = service.call(request).await.map_err(failed)?;
            Ok(response.map(|body| {
                let length = body.size_hint().exact();
                Content::stream(length, Chunks(Box::pin(body)))
            }))
        })
    }
}

impl<S> fmt::Debug for ServiceTransport<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ServiceTransport").finish_non_exhaustive()
    }
}

/// A [`Transport`] as a `tower` service, which is always ready.
#[derive(Clone)]
pub struct TransportService(Arc<dyn Transport>);

impl TransportService {
    /// Creates a service that sends requests through the transport.
    #[must_use]
    pub fn new(transport: Arc<dyn Transport>) -> Self {
        Self(transport)
    }
}

impl Service<http::Request<Content>> for TransportService {
    type Response = http::Response<Content>;
    type Error = TransportError;
    type Future = BoxFuture<'static, Result<http::Response<Content>, TransportError>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), TransportError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: http::Request<Content>) -> Self::Future {
        let transport = self.0.clone();
        Box::pin(async move { transport.send(request).await })
    }
}

impl fmt::Debug for TransportService {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransportService").finish_non_exhaustive()
    }
}

/// With the feature `tower`.
#[cfg_attr(docsrs, doc(cfg(feature = "tower")))]
impl Body for Content {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        self.poll_next(cx).map_ok(Frame::data)
    }

    fn is_end_stream(&self) -> bool {
        self.bytes().is_some_and(Bytes::is_empty)
    }

    fn size_hint(&self) -> SizeHint {
        self.length()
            .map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

/// The data of a body, without its trailers.
struct Chunks<B>(Pin<Box<B>>);

impl<B: Body> Stream for Chunks<B>
where
    B::Error: Into<Source>,
{
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            let Some(frame) = ready!(self.0.as_mut().poll_frame(cx)) else {
                return Poll::Ready(None);
            };
            match frame.map(Frame::into_data) {
                Ok(Ok(mut data)) => {
                    let length = data.remaining();
                    return Poll::Ready(Some(Ok(data.copy_to_bytes(length))));
                }
                Ok(Err(_trailers)) => {}
                Err(error) => return Poll::Ready(Some(Err(failed(error)))),
            }
        }
    }
}

fn failed(error: impl Into<Source>) -> TransportError {
    match error.into().downcast() {
        Ok(error) => *error,
        Err(error) => TransportError::new(TransportErrorKind::Other, error),
    }
}

#[cfg(test)]
mod tests;
