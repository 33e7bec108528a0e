//! How a request reaches the service and an answer comes back: an object-safe trait, so that tests need no sockets
//! and middleware can be put in between. The default one is in `default`, behind the feature `reqwest`.

mod content;
#[cfg(feature = "reqwest")]
mod default;

use std::error::Error as StdError;
use std::fmt;

pub use content::Content;
#[cfg(feature = "reqwest")]
pub(crate) use default::Reqwest;

use crate::future::BoxFuture;

/// Sends requests.
///
/// A transport sends each request once, as it is, and returns whatever answer comes, redirects and error statuses
/// included: following, retrying and judging is the caller's part. The header that authenticates is marked as
/// sensitive; a transport must not log it, nor follow a redirect with it. A request with [`IdleTimeout`] among its
/// extensions may take long.
pub trait Transport: Send + Sync {
    /// Sends a request, and gives the answer once its head is there. Its content may come later, chunk by chunk.
    ///
    /// # Errors
    ///
    /// Where no answer came.
    fn send(
        &self,
        request: http::Request<Content>,
    ) -> BoxFuture<'_, Result<http::Response<Content>, TransportError>>;
}

/// Among a request's extensions: it carries or fetches a file, which takes as long as it takes. A transport that limits
/// how long an exchange may take limits here how long nothing of it moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct IdleTimeout;

/// Why no complete answer came.
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    source: Box<dyn StdError + Send + Sync>,
}

/// The ways to get no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection was made: nothing was sent.
    Connect,
    /// It took too long. The request may have been worked on.
    Timeout,
    /// Anything else, such as a connection cut half-way. The request may have been worked on.
    Other,
}

impl TransportErrorKind {
    /// What it is, in two words.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Connect => "no connection",
            Self::Timeout => "timed out",
            Self::Other => "no answer",
        }
    }
}

impl TransportError {
    /// An error of that kind. The source must not contain credentials: it is shown.
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

    /// What kind of error it is.
    #[must_use]
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }

    /// No connection was made.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        self.kind == TransportErrorKind::Connect
    }

    /// It took too long.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        self.kind == TransportErrorKind::Timeout
    }
}

/// With the whole chain of causes, as the outermost ("error sending request") rarely says anything.
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
