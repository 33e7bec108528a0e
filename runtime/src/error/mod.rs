//! Everything that can go wrong with a call, as one type whose `Display` is one useful line.
//!
//! `shape` reads the response of a failed call; nothing here knows the network.

#[cfg(feature = "oauth")]
pub(crate) mod auth;
mod failure;
mod shape;

use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;

#[cfg(feature = "oauth")]
pub(crate) use auth::{AuthError, AuthErrorKind, AuthStep, StoreError};
#[cfg(feature = "blocking")]
pub use failure::BlockingError;
pub use failure::{
    ApiError, ArgumentError, ConfigError, DecodeError, FileError, FileStep, QuotaError,
    QuotaReason, SendError,
};
pub(crate) use shape::{Complaint, Verdict, is_page, media_type, not_json, succeeded, verdict};

use crate::limits;
use crate::retry::{Attempt, StopReason};
use crate::transport::TransportErrorKind;

/// The result of a call.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a call failed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
// Boxed throughout: a `Result` is as large as its larger half, on every path that works.
pub enum Error {
    /// The service refused: an error status, or an answer with the status of a success that says so.
    #[error(transparent)]
    Api(Box<ApiError>),
    /// The service answered, and the answer has another shape than described. The call may well have taken effect.
    #[error(transparent)]
    Decode(Box<DecodeError>),
    /// No complete answer came.
    #[error(transparent)]
    Send(Box<SendError>),
    /// The rate limiter did not let the call through. Nothing was sent.
    #[error(transparent)]
    Quota(Box<QuotaError>),
    /// OAuth 2.0 gave no token to call with.
    #[cfg(feature = "oauth")]
    #[error(transparent)]
    Auth(Box<AuthError>),
    /// An argument cannot be sent. Nothing was.
    #[error(transparent)]
    Argument(Box<ArgumentError>),
    /// A file on this machine cannot be sent or kept. Nothing of it was taken for whole.
    #[error(transparent)]
    File(Box<FileError>),
    /// The client cannot be built as configured.
    #[error(transparent)]
    Config(Box<ConfigError>),
    /// A call cannot be waited for where it was made. Nothing was sent.
    #[cfg(feature = "blocking")]
    #[cfg_attr(docsrs, doc(cfg(feature = "blocking")))]
    #[error(transparent)]
    Blocking(Box<BlockingError>),
}

impl Error {
    /// What kind of error it is, in a word: for metrics and logs.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Api(_) => "api",
            Self::Decode(_) => "decode",
            Self::Send(error) => match error.source.kind() {
                TransportErrorKind::Connect => "connect",
                TransportErrorKind::Refused => "refused",
                TransportErrorKind::Timeout => "timeout",
                TransportErrorKind::TooLarge => "too_large",
                TransportErrorKind::Other => "transport",
            },
            Self::Quota(_) => "quota",
            #[cfg(feature = "oauth")]
            Self::Auth(_) => "auth",
            Self::Argument(_) => "argument",
            Self::File(_) => "file",
            Self::Config(_) => "config",
            #[cfg(feature = "blocking")]
            Self::Blocking(_) => "blocking",
        }
    }

    /// The status of the answer, where there was one.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Api(error) => Some(error.status),
            Self::Decode(error) => Some(error.status),
            _ => None,
        }
    }

    /// The service's code for what is wrong: `ERR_SCHEMA_VALIDATION_FAILED`.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        match self {
            Self::Api(error) => error.code.as_deref(),
            _ => None,
        }
    }

    /// The body of the answer as it came, where there was one.
    #[must_use]
    pub fn body(&self) -> Option<&Bytes> {
        match self {
            Self::Api(error) => Some(&error.body),
            Self::Decode(error) => Some(&error.body),
            _ => None,
        }
    }

    /// What the service calls this request in its logs: worth quoting to its support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::Api(error) => error.request_id(),
            Self::Decode(error) => error.request_id(),
            _ => None,
        }
    }

    /// How long to wait before the call can succeed: what the service asks for (`retry-after`), or the time until the rate
    /// limiter allows it again. `None` if that is not known.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Api(error) => error.retry_after(),
            Self::Decode(error) => limits::retry_after(&error.headers),
            #[cfg(feature = "oauth")]
            Self::Auth(error) => error.retry_after,
            Self::Quota(error) => match error.reason {
                QuotaReason::DailyLimit { resets_in, .. } => Some(resets_in),
                QuotaReason::WaitTooLong { wait, .. } => Some(wait),
                _ => None,
            },
            _ => None,
        }
    }

    /// There is no such record, or no longer (404, 410).
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.is_refusal(&[StatusCode::NOT_FOUND, StatusCode::GONE])
    }

    /// The token is not valid (401), or the user has to authorize the app.
    #[must_use]
    pub fn is_unauthorized(&self) -> bool {
        #[cfg(feature = "oauth")]
        if let Self::Auth(error) = self {
            return error.must_authorize();
        }
        self.is_refusal(&[StatusCode::UNAUTHORIZED])
    }

    /// Not allowed: a missing scope, a permission, or a limit of the plan (402, 403).
    #[must_use]
    pub fn is_forbidden(&self) -> bool {
        self.is_refusal(&[StatusCode::PAYMENT_REQUIRED, StatusCode::FORBIDDEN])
    }

    /// The service found the request wrong (400, 422).
    #[must_use]
    pub fn is_invalid(&self) -> bool {
        self.is_refusal(&[StatusCode::BAD_REQUEST, StatusCode::UNPROCESSABLE_ENTITY])
    }

    /// Too many requests (429).
    #[must_use]
    pub fn is_rate_limited(&self) -> bool {
        self.is_refusal(&[StatusCode::TOO_MANY_REQUESTS])
    }

    /// It took longer than the client's timeout, or than the deadline. A write may have taken effect.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        matches!(self, Self::Send(error) if error.source.is_timeout())
    }

    /// No connection was made: nothing was sent.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        matches!(self, Self::Send(error) if error.source.is_connect())
    }

    /// Every attempt to make the call, where it failed on the way or was refused; the last one ended in this error.
    #[must_use]
    pub fn attempts(&self) -> &[Attempt] {
        match self {
            Self::Api(error) => &error.attempts,
            Self::Send(error) => &error.attempts,
            _ => &[],
        }
    }

    /// Why the call was not retried; `None` if it failed before a request was sent.
    #[must_use]
    pub fn stop_reason(&self) -> Option<StopReason> {
        match self {
            Self::Api(error) => Some(error.stop_reason),
            Self::Send(error) => Some(error.stop_reason),
            _ => None,
        }
    }

    /// The call writes and may have taken effect, although it failed: look before you make it again.
    #[must_use]
    pub fn may_have_taken_effect(&self) -> bool {
        match self {
            Self::Decode(error) => !error.method.is_safe(),
            _ => self.stop_reason() == Some(StopReason::NotIdempotent),
        }
    }

    fn is_refusal(&self, statuses: &[StatusCode]) -> bool {
        matches!(self, Self::Api(error) if statuses.contains(&error.status))
    }
}

impl From<ApiError> for Error {
    fn from(error: ApiError) -> Self {
        Self::Api(Box::new(error))
    }
}

impl From<DecodeError> for Error {
    fn from(error: DecodeError) -> Self {
        Self::Decode(Box::new(error))
    }
}

impl From<SendError> for Error {
    fn from(error: SendError) -> Self {
        Self::Send(Box::new(error))
    }
}

impl From<QuotaError> for Error {
    fn from(error: QuotaError) -> Self {
        Self::Quota(Box::new(error))
    }
}

#[cfg(feature = "oauth")]
impl From<AuthError> for Error {
    fn from(error: AuthError) -> Self {
        Self::Auth(Box::new(error))
    }
}

impl From<ArgumentError> for Error {
    fn from(error: ArgumentError) -> Self {
        Self::Argument(Box::new(error))
    }
}

impl From<FileError> for Error {
    fn from(error: FileError) -> Self {
        Self::File(Box::new(error))
    }
}

impl From<ConfigError> for Error {
    fn from(error: ConfigError) -> Self {
        Self::Config(Box::new(error))
    }
}

#[cfg(feature = "blocking")]
impl From<BlockingError> for Error {
    fn from(error: BlockingError) -> Self {
        Self::Blocking(Box::new(error))
    }
}

#[cfg(test)]
mod tests;
