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
    /// The service refused the call: with an error status, or with a body that reports a failure under a success status.
    #[error(transparent)]
    Api(Box<ApiError>),
    /// The response does not have the described shape. A write has probably taken effect.
    #[error(transparent)]
    Decode(Box<DecodeError>),
    /// No complete response arrived: no connection, a timeout, a connection closed halfway, or a response larger than
    /// [`max_response_size`](crate::ClientBuilder::max_response_size). [`SendError::source`] says which.
    #[error(transparent)]
    Send(Box<SendError>),
    /// The rate limiter did not let the call through. Nothing was sent.
    #[error(transparent)]
    Quota(Box<QuotaError>),
    /// OAuth 2.0 provided no access token for the call.
    #[cfg(feature = "oauth")]
    #[error(transparent)]
    Auth(Box<AuthError>),
    /// An argument cannot be sent. Nothing was sent.
    #[error(transparent)]
    Argument(Box<ArgumentError>),
    /// A local file cannot be read or saved. No partial file was sent or saved as if it were complete.
    #[error(transparent)]
    File(Box<FileError>),
    /// The client cannot be built as configured.
    #[error(transparent)]
    Config(Box<ConfigError>),
    /// A `.wait()` within async code, or without the background thread. Nothing was sent.
    #[cfg(feature = "blocking")]
    #[cfg_attr(docsrs, doc(cfg(feature = "blocking")))]
    #[error(transparent)]
    Blocking(Box<BlockingError>),
}

impl Error {
    /// Returns the kind of error as one word, for metrics and logs: `api`, `timeout`, `quota`.
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

    /// Returns the status of the response, if one arrived.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Api(error) => Some(error.status),
            Self::Decode(error) => Some(error.status),
            _ => None,
        }
    }

    /// Returns the service's error code: `ERR_SCHEMA_VALIDATION_FAILED`.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        match self {
            Self::Api(error) => error.code.as_deref(),
            _ => None,
        }
    }

    /// Returns the undecoded body of the response, if one arrived.
    #[must_use]
    pub fn body(&self) -> Option<&Bytes> {
        match self {
            Self::Api(error) => Some(&error.body),
            Self::Decode(error) => Some(&error.body),
            _ => None,
        }
    }

    /// Returns the id that the service gave the request. Its support asks for it.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::Api(error) => error.request_id(),
            Self::Decode(error) => error.request_id(),
            _ => None,
        }
    }

    /// Returns how long to wait before the call can succeed: the service's `retry-after`, or the time until the rate limiter
    /// allows the call. `None` if that is not known.
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

    /// Whether the record does not exist, or no longer exists (404, 410).
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.is_refusal(&[StatusCode::NOT_FOUND, StatusCode::GONE])
    }

    /// Whether the token is not valid (401), or the user has to authorize the app.
    #[must_use]
    pub fn is_unauthorized(&self) -> bool {
        #[cfg(feature = "oauth")]
        if let Self::Auth(error) = self {
            return error.must_authorize();
        }
        self.is_refusal(&[StatusCode::UNAUTHORIZED])
    }

    /// Whether the call is not allowed: a missing scope or permission, or a limit of the plan (402, 403).
    #[must_use]
    pub fn is_forbidden(&self) -> bool {
        self.is_refusal(&[StatusCode::PAYMENT_REQUIRED, StatusCode::FORBIDDEN])
    }

    /// Whether the service rejected the request as invalid (400, 422).
    #[must_use]
    pub fn is_invalid(&self) -> bool {
        self.is_refusal(&[StatusCode::BAD_REQUEST, StatusCode::UNPROCESSABLE_ENTITY])
    }

    /// Whether there were too many requests (429).
    #[must_use]
    pub fn is_rate_limited(&self) -> bool {
        self.is_refusal(&[StatusCode::TOO_MANY_REQUESTS])
    }

    /// Whether an attempt exceeded the client's timeout, or the call its deadline. A write may have taken effect.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        matches!(self, Self::Send(error) if error.source.is_timeout())
    }

    /// Whether no connection was established. Nothing was sent.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        matches!(self, Self::Send(error) if error.source.is_connect())
    }

    /// Returns every attempt of the call, for [`Api`](Self::Api) and [`Send`](Self::Send); empty for other errors. The last
    /// attempt ended in this error.
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

    /// Whether a write may have taken effect although the call failed. Check before you repeat it.
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
