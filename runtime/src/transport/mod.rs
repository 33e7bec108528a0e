//! Sending requests: an object-safe trait, so that tests need no sockets and middleware can wrap it. The default
//! implementation is behind the feature `reqwest`.
//!
//! # Tower
//!
//! With the feature `tower`, a `tower` service can be the transport (`ServiceTransport`), and a transport can be a service
//! (`TransportService`). The page of `ServiceTransport` shows how to put layers around the default transport.

mod content;
#[cfg(feature = "reqwest")]
mod default;
#[cfg(feature = "tower")]
mod tower;

use std::error::Error as StdError;
use std::fmt;

#[cfg(feature = "tower")]
#[cfg_attr(docsrs, doc(cfg(feature = "tower")))]
pub use self::tower::{ServiceTransport, TransportService};
pub use content::Content;
#[cfg(feature = "reqwest")]
pub(crate) use default::Reqwest;

use crate::future::BoxFuture;

/// Sends requests.
///
/// A transport sends each request once, unchanged, and returns whatever response it gets, including redirects and error
/// statuses; the caller follows redirects, retries and classifies. The header with the credential is marked as sensitive:
/// a transport must not log it. A request with [`IdleTimeout`] among its extensions may take long.
///
/// A transport that adds `accept-encoding` to a request decodes the response, and removes `content-encoding`,
/// `content-length` and `accept-ranges`: a download that breaks off then starts over. A successful response that still has an encoding fails the call.
pub trait Transport: Send + Sync {
    /// Sends a request, and returns the response once its head has arrived. Its content may follow in chunks.
    ///
    /// # Errors
    ///
    /// Where no response arrived.
    fn send(
        &self,
        request: http::Request<Content>,
    ) -> BoxFuture<'_, Result<http::Response<Content>, TransportError>>;
}

/// Marks, among the extensions of a request, that it uploads or downloads a file. A transport with a timeout applies it to
/// the time in which no data moves instead of to the whole exchange.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct IdleTimeout;

/// Why no complete response arrived.
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    source: Box<dyn StdError + Send + Sync>,
}

/// The kinds of [`TransportError`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection was established: nothing was sent.
    Connect,
    /// The server refused the request before processing it (`REFUSED_STREAM` and `GOAWAY` of HTTP/2).
    Refused,
    /// A timeout. The request may have been processed.
    Timeout,
    /// The response has more bytes than [`max_response_size`](crate::ClientBuilder::max_response_size) allows. The
    /// request was processed.
    TooLarge,
    /// Anything else, such as a connection closed halfway. The request may have been processed.
    Other,
}

impl TransportErrorKind {
    /// The kind in a word or two, as error messages write it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Connect => "no connection",
            Self::Refused => "refused",
            Self::Timeout => "timed out",
            Self::TooLarge => "too large",
            Self::Other => "no answer",
        }
    }
}

impl TransportError {
    /// Creates an error of that kind. The source must not contain credentials, because `Display` shows it.
    #[must_use]
    pub fn new(
        kind: TransportErrorKind,
        source: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        Self {
            kind,
            source: source.into(),
        }
    }

    /// Returns the kind of error.
    #[must_use]
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }

    /// Whether no connection was established.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        self.kind == TransportErrorKind::Connect
    }

    /// Whether the request was certainly not processed, so that a retry cannot repeat a side effect.
    pub(crate) fn was_not_processed(&self) -> bool {
        matches!(
            self.kind,
            TransportErrorKind::Connect | TransportErrorKind::Refused
        )
    }

    /// Whether it was a timeout.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        self.kind == TransportErrorKind::Timeout
    }
}

/// With the whole chain of causes, because the outermost ("error sending request") is rarely specific.
impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.kind.as_str())?;
        let mut cause: Option<&dyn StdError> = Some(&*self.source);
        while let Some(error) = cause {
            write!(f, ": {error}")?;
            cause = error.source();
        }
        Ok(())
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.source)
    }
}
