//! The particulars of each kind of error.

use std::path::PathBuf;
use std::time::Duration;
use std::{fmt, io};

use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode};

use super::not_json;
use crate::deadline::DeadlineExceeded;
use crate::decode::Fault;
use crate::retry::{Attempt, StopReason, write_account};
use crate::transport::TransportError;
use crate::{headers, limits};

/// The service refused a call.
///
/// `PATCH /deals/7/status: 422 Unprocessable Entity: status is not valid (code ERR_…; request id …)`
#[derive(Clone)]
#[non_exhaustive]
pub struct ApiError {
    /// The call's method.
    pub method: Method,
    /// The call's path below the base URL.
    pub path: String,
    /// The status of the response. A success status if only the body reports the failure.
    pub status: StatusCode,
    /// The service's error message; empty if it sent none.
    pub message: String,
    /// The service's error code: `ERR_SCHEMA_VALIDATION_FAILED`.
    pub code: Option<String>,
    /// The service's additional information about the error.
    pub info: Option<String>,
    /// Request ids, limits and `retry-after`. Other headers of the response are dropped.
    pub headers: HeaderMap,
    /// The whole body.
    pub body: Bytes,
    /// Every attempt of the call. The last one ended in this error.
    pub attempts: Vec<Attempt>,
    /// Why the call was not retried again.
    pub stop_reason: StopReason,
    /// The headers that name the request.
    pub(crate) request_ids: &'static [&'static str],
}

impl ApiError {
    /// Returns a header of [`headers`](Self::headers) as text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        headers::text(&self.headers, name)
    }

    /// Returns the id that the service gave the request.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        headers::request_id(&self.headers, self.request_ids)
    }

    /// Returns how long the service asks to wait (`retry-after`, in seconds or as a date).
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        limits::retry_after(&self.headers)
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}: {}", self.method, self.path, Status(self.status))?;
        if !self.message.is_empty() {
            write!(f, ": {}", self.message)?;
        }
        match (&self.code, self.request_id()) {
            (Some(code), Some(id)) => write!(f, " (code {code}; request id {id})"),
            (Some(code), None) => write!(f, " (code {code})"),
            (None, Some(id)) => write!(f, " (request id {id})"),
            (None, None) => Ok(()),
        }?;
        write_account(f, &self.attempts, self.stop_reason)
    }
}

/// Shows the length of the body in place of the body.
impl fmt::Debug for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiError")
            .field("method", &self.method)
            .field("path", &self.path)
            .field("status", &self.status)
            .field("message", &self.message)
            .field("code", &self.code)
            .field("info", &self.info)
            .field("headers", &self.headers)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .field("attempts", &self.attempts)
            .field("stop_reason", &self.stop_reason)
            .finish_non_exhaustive()
    }
}

impl std::error::Error for ApiError {}

/// A status as errors show it: its number, and its reason phrase if it has one.
pub(super) struct Status(pub(super) StatusCode);

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.as_str())?;
        match self.0.canonical_reason() {
            Some(reason) => write!(f, " {reason}"),
            None => Ok(()),
        }
    }
}

/// An answer of another shape than described.
///
/// `GET /deals: 200 OK: data[3].stage_id: expected an integer, found the text "soon"`
///
/// If the response is not JSON, the message includes its content type and its beginning.
#[derive(Clone)]
#[non_exhaustive]
pub struct DecodeError {
    /// The call's method.
    pub method: Method,
    /// The call's path below the base URL.
    pub path: String,
    /// The status of the response.
    pub status: StatusCode,
    /// The unexpected value, and its location in the body.
    pub fault: Fault,
    /// Request ids and limits. Other headers of the response are dropped.
    pub headers: HeaderMap,
    /// The whole body.
    pub body: Bytes,
    /// The headers that name the request.
    pub(crate) request_ids: &'static [&'static str],
}

impl DecodeError {
    /// Returns the id that the service gave the request.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        headers::request_id(&self.headers, self.request_ids)
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} {}: {}: {}",
            self.method,
            self.path,
            Status(self.status),
            self.fault
        )?;
        if self.fault.is_syntax()
            && let Some(found) = not_json(&self.headers, &self.body)
        {
            write!(f, "; {found}")?;
        }
        match self.request_id() {
            Some(id) => write!(f, " (request id {id})"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for DecodeError {}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DecodeError")
            .field("method", &self.method)
            .field("path", &self.path)
            .field("status", &self.status)
            .field("fault", &self.fault)
            .field("headers", &self.headers)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish_non_exhaustive()
    }
}

/// A call without a complete response.
///
/// `GET /deals: timed out: error sending request: …`
#[derive(Debug)]
#[non_exhaustive]
pub struct SendError {
    /// The call's method.
    pub method: Method,
    /// The call's path below the base URL.
    pub path: String,
    /// What went wrong. [`TransportError::kind`] tells a timeout from a response that is too large.
    pub source: TransportError,
    /// Every attempt of the call. The last one ended in this error.
    pub attempts: Vec<Attempt>,
    /// Why the call was not retried again.
    pub stop_reason: StopReason,
}

impl fmt::Display for SendError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}: {}", self.method, self.path, self.source)?;
        write_account(f, &self.attempts, self.stop_reason)
    }
}

impl std::error::Error for SendError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.source)
    }
}

/// A local file that cannot be sent or saved.
///
/// `POST /files: cannot open offer.pdf: No such file or directory (os error 2)`
///
/// The service did not receive a complete upload, and a download is not saved under its name.
#[derive(Debug, thiserror::Error)]
#[error("{method} {path}: cannot {step} {}: {source}", .file.display())]
#[non_exhaustive]
pub struct FileError {
    /// The call's method.
    pub method: Method,
    /// The call's path below the base URL.
    pub path: String,
    /// The file's path, or the name of an upload that is not a file.
    pub file: PathBuf,
    /// The step that failed.
    pub step: FileStep,
    /// What went wrong.
    pub source: io::Error,
}

/// A step of sending or saving a local file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FileStep {
    /// Opening the file to send.
    Open,
    /// Reading the file to send.
    Read,
    /// Creating a temporary file beside the destination.
    Create,
    /// Writing to the temporary file.
    Write,
    /// Flushing it to the disk.
    Sync,
    /// Renaming it to the destination.
    Rename,
}

impl fmt::Display for FileStep {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Open => "open",
            Self::Read => "read",
            Self::Create => "create",
            Self::Write => "write",
            Self::Sync => "sync",
            Self::Rename => "rename",
        })
    }
}

/// The rate limiter did not let a call through. Nothing was sent.
///
/// `GET /deals: not sent: it costs 20 tokens, and 12 of the day's tokens are left for 250 min`
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{method} {path}: not sent: {reason}")]
#[non_exhaustive]
pub struct QuotaError {
    /// The call's method.
    pub method: Method,
    /// The call's path below the base URL.
    pub path: String,
    /// Why the call was not let through.
    pub reason: QuotaReason,
}

/// What a call costs, as errors show it: nothing where it is unknown.
struct Cost(u32);

impl fmt::Display for Cost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            0 => Ok(()),
            cost => write!(f, "it costs {cost} tokens, and "),
        }
    }
}

/// Why the rate limiter did not let a call through.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum QuotaReason {
    /// Fewer of the day's tokens remain than the call costs, or than are reserved for others.
    #[error("{}{remaining} of the day's tokens are left for {} min", Cost(*.cost), .resets_in.as_secs() / 60)]
    DailyLimit {
        /// What the call costs; 0 if unknown.
        cost: u32,
        /// The tokens that remain, the reserve included.
        remaining: u64,
        /// The time until the day's quota is reset, as far as is known.
        resets_in: Duration,
    },
    /// The rate limit allows no request for longer than [`RetryPolicy::max_wait`](crate::RetryPolicy::max_wait): a
    /// response said that none is left until then, or asked not to be called.
    #[error(
        "the rate limit allows no request for {}, longer than the retry policy's `max_wait` of {}",
        Seconds(*.wait),
        Seconds(*.max_wait)
    )]
    WaitTooLong {
        /// The time until a request is allowed, as far as is known.
        wait: Duration,
        /// The longest wait of the policy.
        max_wait: Duration,
    },
    /// The plan allowed no request before the deadline.
    #[error("the plan allowed no request before the deadline")]
    Deadline,
    /// The rate limiter's store could not be reached, for that reason. A request could have exceeded the plan.
    #[error("the rate limiter is not available: {0}")]
    Unavailable(String),
    /// A wait is needed, and the client has no clock.
    #[error("{}", StopReason::NoClock)]
    NoClock,
}

/// A duration in seconds, with a tenth where it is no whole number of them.
struct Seconds(Duration);

impl fmt::Display for Seconds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = usize::from(self.0.subsec_nanos() > 0);
        write!(f, "{:.digits$} s", self.0.as_secs_f64())
    }
}

/// A call that is tried again is paced again.
impl From<QuotaReason> for StopReason {
    fn from(reason: QuotaReason) -> Self {
        match reason {
            QuotaReason::DailyLimit { .. } => StopReason::DailyLimit,
            QuotaReason::WaitTooLong { wait, .. } => StopReason::WaitTooLong(wait),
            QuotaReason::Deadline => StopReason::Deadline,
            QuotaReason::Unavailable(_) => StopReason::RateLimiterUnavailable,
            QuotaReason::NoClock => StopReason::NoClock,
        }
    }
}

impl From<DeadlineExceeded> for QuotaReason {
    fn from(_: DeadlineExceeded) -> Self {
        Self::Deadline
    }
}

/// An argument that cannot be sent.
///
/// `deals.list: limit: at most 500 items fit a page`
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{operation}: {param}: {reason}")]
#[non_exhaustive]
pub struct ArgumentError {
    /// The operation, such as `deals.list`, or the method and path of a raw request.
    pub operation: String,
    /// The parameter's name on the wire.
    pub param: String,
    /// What is wrong with it.
    pub reason: String,
}

/// Why no client can be built from a configuration.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ConfigError {
    /// The API needs a credential, and none is set.
    #[error("an API token is needed: `.api_token(…)`, or `.oauth(…)` where the API has OAuth 2.0")]
    NoToken,
    /// An API token and OAuth are both set.
    #[error("an API token and OAuth are both set: state one of `.api_token(…)` and `.oauth(…)`")]
    TwoCredentials,
    /// The API does not support OAuth 2.0.
    #[error("the API describes no OAuth 2.0 that can be used")]
    NoOAuth,
    /// The OAuth session belongs to another service than the API.
    #[error("the OAuth session is with another service than this API's")]
    OtherOAuth,
    /// The app's id is missing.
    #[error("OAuth needs the app's id: `.client_id(…)`")]
    ClientId,
    /// The app's secret is missing.
    #[error("OAuth needs the app's secret: `.client_secret(…)`")]
    ClientSecret,
    /// The app's callback is missing or is not a URL.
    #[error("OAuth needs the app's callback as a URL: `.redirect_uri(…)`")]
    RedirectUri,
    /// The API does not support the grant.
    #[error("the API does not offer the grant `{0}`")]
    Grant(&'static str),
    /// The API has no URL to revoke tokens.
    #[error("the API cannot take tokens back")]
    NoRevocation,
    /// The token has characters that a header cannot hold. It is not shown.
    #[error(
        "the API token holds characters that a header cannot carry; is there a line break at its end?"
    )]
    Token,
    /// The base URL is not valid.
    #[error("the base URL {0}")]
    BaseUrl(&'static str),
    /// A credential is set, and the base URL is `http` on another machine.
    #[error(
        "the credential would travel unencrypted: use `https://`, or `.allow_http()` in a network that you trust"
    )]
    PlainHttp,
    /// A required environment variable is not set, or a variable's value is not valid. The value is not shown.
    #[error("the environment variable {name} {problem}")]
    Variable {
        /// The variable's name.
        name: String,
        /// What is wrong with it.
        problem: &'static str,
    },
    /// The builder has no API.
    #[error("a client calls at least one API: name it in `ClientBuilder::of(…)`")]
    NoApi,
    /// The user agent has characters that a header cannot hold.
    #[error("the user agent holds characters that a header cannot carry")]
    UserAgent,
    /// There is no transport.
    #[error("no transport: give one with `.transport(…)`, or enable the feature `reqwest`")]
    NoTransport,
    /// The base URL is `https`, and the default transport has no TLS.
    #[error(
        "no TLS for an https base URL: enable the feature `rustls` or `native-tls`, or give a transport"
    )]
    NoTls,
    /// Both a transport and settings of the default transport are set.
    #[error(
        "a transport and settings of the default one: state one of `.transport(…)` and `.http_client(…)`"
    )]
    TwoTransports,
    /// The default transport cannot be set up.
    #[error("the default transport cannot be set up: {0}")]
    Transport(#[source] TransportError),
}

/// Why a call cannot be waited for. Nothing was sent.
#[cfg(feature = "blocking")]
#[cfg_attr(docsrs, doc(cfg(feature = "blocking")))]
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BlockingError {
    /// The caller is async code, whose executor would be blocked.
    #[error(
        "not sent: waiting would hold up the executor: `.await` the call, or wait within `tokio::task::spawn_blocking`"
    )]
    Async,
    /// The background thread for connections and timers cannot be started.
    #[error("not sent: the thread for connections and timers cannot be started: {0}")]
    NoThread(#[source] std::io::Error),
}
