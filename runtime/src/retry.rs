//! When a call is made again, as data: the policy before it, and the account of its attempts after it. What is done
//! with them is in `pipeline::attempt`.

use std::fmt;
use std::hash::{BuildHasher, Hasher, RandomState};
use std::time::Duration;

use http::StatusCode;

use crate::transport::TransportErrorKind;

/// When a call that failed is made again, and for how long.
///
/// A call is made again where that can help and cannot do anything twice:
///
/// - after a 429 whatever the method, as the request was refused before it was worked on;
/// - without a connection whatever the method, as nothing was sent;
/// - after another error of the connection, a timeout or a 5xx only if it just reads (`GET`). `PUT` and `DELETE` are
///   idempotent in HTTP, and not here: there are merges by `PUT`, and to delete twice ends in a 404.
///
/// The wait before is what the service asks for (`retry-after`; after a 429 `x-ratelimit-reset`), and else doubles
/// from attempt to attempt; both with jitter, so that calls refused together do not come back together.
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
    /// How often a call is made at most, the first time included: 4.
    pub attempts: u32,
    /// The wait before the second attempt, where the service asks for none; each further one is twice as long: 500 ms.
    /// A random half of it is left out.
    pub backoff: Duration,
    /// The longest such wait: 8 s.
    pub max_backoff: Duration,
    /// The longest wait that the service may ask for: 60 s. Where it asks for a longer one the call fails, as coming
    /// back earlier would be taken for abuse.
    pub max_wait: Duration,
    /// How long a call may take with all attempts and waits, each page of a list being a call: no limit, for attempts
    /// and waits have theirs. An attempt on its way when time is over is abandoned.
    pub deadline: Option<Duration>,
}

impl RetryPolicy {
    /// One attempt, and no deadline.
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

    /// The wait after that many attempts; `jitter` is at least 0 and less than 1.
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
    /// How long the call had waited before it, since the attempt before.
    pub waited: Duration,
    /// What came of it.
    pub outcome: AttemptOutcome,
}

/// What came of an attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AttemptOutcome {
    /// An answer with that status.
    Response(StatusCode),
    /// No complete answer.
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

/// Why a call that failed was not made again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum StopReason {
    /// The outcome would be the same.
    #[error("another attempt would not help")]
    NotRetryable,
    /// The call writes, and may have taken effect.
    #[error("it may have taken effect")]
    NotIdempotent,
    /// That was the last attempt that the policy allows.
    #[error("it was the last attempt")]
    MaxAttempts,
    /// Another attempt would come after the deadline.
    #[error("the deadline leaves no time for another attempt")]
    Deadline,
    /// The service asks for a longer wait than [`RetryPolicy::max_wait`].
    #[error("the service asks to wait {} s, longer than the policy's `max_wait`", .0.as_secs())]
    WaitTooLong(Duration),
    /// The daily allowance is used up: all calls will be refused until it begins anew.
    #[error("the daily allowance is used up")]
    DailyLimit,
    /// A gateway refused the call with a page of its own, after calls that were too many: it blocks who does not
    /// slow down. Every further call makes it worse.
    #[error("a gateway blocks this client after too many requests: stop calling for a while")]
    Blocked,
    /// The upload's stream can be read once, and some of it was. [`Upload::from_fn`](crate::Upload::from_fn) makes
    /// another for each attempt.
    #[error("its upload can be read once only: make it with `Upload::from_fn`")]
    BodyConsumed,
    /// Some of a download was handed on already, and there is no way to ask for just the rest.
    #[error("some of it was handed on, and the rest of the same file cannot be asked for")]
    NotResumable,
    /// The rate limiter was not available for another attempt.
    #[error("the rate limiter was not available for another attempt")]
    RateLimiterUnavailable,
    /// There is nothing to wait with.
    #[error("no clock to wait with: call within a Tokio runtime, or give one with `.clock(…)`")]
    NoClock,
}

/// What an error says at its end about attempts: nothing where there was one and nothing else to say.
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
