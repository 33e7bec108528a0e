//! Retries as data: the policy of a client, and the attempts of a call. `pipeline::retry` decides by them.

mod budget;

use std::fmt;
use std::hash::{BuildHasher, Hasher, RandomState};
use std::time::Duration;

use http::StatusCode;

pub use budget::RetryBudget;

use crate::transport::TransportErrorKind;

/// When failed calls are retried, and for how long.
///
/// A call is retried only when that can help and cannot repeat a side effect:
///
/// - after a 429 or a 425, whatever the method: the request was refused before it was processed;
/// - without a connection, or if HTTP/2 says that the request was not processed, whatever the method;
/// - after another connection error, a timeout, a 408 or a 5xx, only if it is a `GET`. HTTP calls `PUT` and `DELETE` idempotent,
///   but there are merges by `PUT`, and a second `DELETE` returns 404.
///
/// Before a retry, the client waits as long as the service asks (`retry-after`, or after a 429 the reset of the rate limit). If the
/// service does not ask, the wait doubles from attempt to attempt. Both have jitter, so that calls that were refused
/// together are not retried together.
///
/// How many retries all calls of a client may make together is its [`RetryBudget`].
///
/// ```
/// # use callsheet_runtime::RetryPolicy;
/// use std::time::Duration;
///
/// let patient = RetryPolicy { attempts: 8, ..RetryPolicy::default() };
/// let hasty = RetryPolicy { deadline: Some(Duration::from_secs(5)), ..RetryPolicy::default() };
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RetryPolicy {
    /// Maximum number of attempts, the first one included. Default: 4.
    pub attempts: u32,
    /// Wait before the second attempt if the service asks for none; each further wait is twice as long. Up to half of it is
    /// left out at random. Default: 500 ms.
    pub backoff: Duration,
    /// Longest such wait. Default: 8 s.
    pub max_backoff: Duration,
    /// Longest single wait, before the first attempt or a further one: what the service asks for, or what a rate limit takes
    /// until it allows another request. If it is more, the call fails at once and its error says so, because an earlier
    /// request would be refused and could count as abuse. A call in line waits for one call after another, for each no longer
    /// than that; all of it is limited by `deadline` only. Default: 60 s.
    pub max_wait: Duration,
    /// Deadline for one call, including retries and waits; each page of a list is a call of its own. An attempt in flight at
    /// the deadline is abandoned. Default: none.
    pub deadline: Option<Duration>,
}

impl RetryPolicy {
    /// A policy without retries and without a deadline.
    #[must_use]
    pub const fn none() -> Self {
        Self {
            attempts: 1,
            backoff: Duration::from_millis(500),
            max_backoff: Duration::from_secs(8),
            max_wait: Duration::from_secs(60),
            deadline: None,
        }
    }

    /// Returns the wait after that many attempts; `jitter` is at least 0 and less than 1.
    pub(crate) fn backoff_after(&self, attempts: u32, jitter: f64) -> Duration {
        let doubled = 2_u32.saturating_pow(attempts.saturating_sub(1));
        let wait = self.backoff.saturating_mul(doubled).min(self.max_backoff);
        wait.saturating_sub(wait.mul_f64(jitter / 2.0))
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            attempts: 4,
            ..Self::none()
        }
    }
}

/// A number from 0 up to 1, another one each time: no other quality is needed.
pub(crate) fn jitter() -> f64 {
    let random = RandomState::new().build_hasher().finish();
    let high = u32::try_from(random >> 32).unwrap_or_default();
    f64::from(high) / (f64::from(u32::MAX) + 1.0)
}

/// One attempt to make a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Attempt {
    /// Time between the end of the previous attempt and the start of this one.
    pub waited: Duration,
    /// Its outcome.
    pub outcome: AttemptOutcome,
}

/// The outcome of an attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AttemptOutcome {
    /// A response with that status.
    Response(StatusCode),
    /// No complete response.
    Failure(TransportErrorKind),
}

impl fmt::Display for Attempt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.waited >= Duration::from_millis(50) {
            write!(f, "after {:.1} s ", self.waited.as_secs_f64())?;
        }
        match self.outcome {
            AttemptOutcome::Response(status) => f.write_str(status.as_str()),
            AttemptOutcome::Failure(kind) => f.write_str(kind.as_str()),
        }
    }
}

/// Why a failed call was not retried.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum StopReason {
    /// Another attempt would have the same outcome.
    #[error("another attempt would not help")]
    NotRetryable,
    /// The call is a write and may have taken effect.
    #[error("it may have taken effect")]
    NotIdempotent,
    /// The policy allows no further attempt.
    #[error("it was the last attempt")]
    MaxAttempts,
    /// The client's [`RetryBudget`] is used up: too many of its calls failed lately.
    #[error("the client's retry budget is used up, as too many of its calls failed lately")]
    RetryBudget,
    /// The deadline leaves no time for another attempt.
    #[error("the deadline leaves no time for another attempt")]
    Deadline,
    /// The service asks for, or a rate limit takes, a longer wait than [`RetryPolicy::max_wait`].
    #[error("the service asks to wait {} s, longer than the policy's `max_wait`", .0.as_secs())]
    WaitTooLong(Duration),
    /// The day's quota is exhausted: all calls are refused until it is reset.
    #[error("the daily allowance is used up")]
    DailyLimit,
    /// A gateway answered with a page of its own after too many requests: it blocks the client. Further calls prolong the
    /// block.
    #[error("a gateway blocks this client after too many requests: stop calling for a while")]
    Blocked,
    /// The upload's stream can be read only once, and part of it was sent. [`Upload::from_fn`](crate::Upload::from_fn)
    /// creates a stream for each attempt.
    #[error("its upload can be read once only: make it with `Upload::from_fn`")]
    BodyConsumed,
    /// Part of a download was returned already, and the server cannot send only the rest.
    #[error("some of it was handed on, and the rest of the same file cannot be asked for")]
    NotResumable,
    /// The rate limiter was not available for another attempt.
    #[error("the rate limiter was not available for another attempt")]
    RateLimiterUnavailable,
    /// There is no clock to wait with.
    #[error("no clock to wait with: call within a Tokio runtime, or give one with `.clock(…)`")]
    NoClock,
}

/// Writes the attempts and the reason at the end of an error message, if they add anything to it.
pub(crate) fn write_account(
    f: &mut fmt::Formatter<'_>,
    attempts: &[Attempt],
    why: StopReason,
) -> fmt::Result {
    if attempts.len() > 1 {
        write!(f, "; {} attempts: ", attempts.len())?;
        for (index, attempt) in attempts.iter().enumerate() {
            let comma = if index == 0 { "" } else { ", " };
            write!(f, "{comma}{attempt}")?;
        }
    }
    match why {
        StopReason::NotRetryable | StopReason::MaxAttempts => Ok(()),
        why => write!(f, "; {why}"),
    }
}
