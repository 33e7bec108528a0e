//! The retry budget: how many retries the calls of a client make together.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

use super::AttemptOutcome;

/// How many retries the calls of a client make together: a bucket of tokens that retries take and successes refill.
///
/// A [policy](super::RetryPolicy) limits the retries of one call. In an outage, all calls fail and each of them would be
/// retried, which multiplies the load on a service in trouble: with the default policy, 300 calls would be 1,200 requests.
/// With the default budget they are 400. When the bucket is empty, calls fail after their first attempt with
/// [`StopReason::RetryBudget`](super::StopReason::RetryBudget), until enough calls succeed again.
///
/// | event | tokens |
/// |---|---|
/// | the client is built | 500, the most that there can be |
/// | a retry after a response, such as 429 or 503 | -5 |
/// | a retry after no response came: a timeout, no connection, a connection that broke | -10 |
/// | a call succeeds at the first attempt, or is refused for a reason that no retry would change, such as 404 | +1 |
/// | a call does so after retries | + what the last of them took |
///
/// The figures are those of the AWS SDKs. All clones of a client have one budget, [`with_retry`](crate::Client::with_retry)
/// included. Clones of a budget are the same budget, so that clients can share one.
///
/// ```
/// # fn example(builder: callsheet_runtime::ClientBuilder<callsheet_runtime::Client>) -> callsheet_runtime::Result<()> {
/// use callsheet_runtime::retry::RetryBudget;
///
/// let client = builder.retry_budget(RetryBudget::new(50)).build()?; // at most 10 retries in a row
/// let left = client.retry_budget().remaining();
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct RetryBudget(Arc<Bucket>);

struct Bucket {
    capacity: u32,
    tokens: AtomicU32,
}

impl RetryBudget {
    /// The tokens of the default budget: 500, enough for 100 retries after responses.
    pub const DEFAULT_CAPACITY: u32 = 500;
    /// The tokens that a retry after a response takes: 5.
    pub const RETRY_COST: u32 = 5;
    /// The tokens that a retry takes if no response came: 10.
    pub const NO_RESPONSE_COST: u32 = 10;
    /// The tokens that a success at the first attempt returns: 1.
    pub const SUCCESS_REWARD: u32 = 1;
    /// The capacity of a budget from which nothing is taken.
    const UNLIMITED: u32 = u32::MAX;

    /// Creates a full budget of that many tokens. With less than 5, no call is retried.
    #[must_use]
    pub fn new(capacity: u32) -> Self {
        Self(Arc::new(Bucket {
            capacity,
            tokens: AtomicU32::new(capacity),
        }))
    }

    /// Creates a budget that is never used up, so that only the policy limits retries.
    #[must_use]
    pub fn unlimited() -> Self {
        Self::new(Self::UNLIMITED)
    }

    /// Returns the most tokens that there can be.
    #[must_use]
    pub fn capacity(&self) -> u32 {
        self.0.capacity
    }

    /// Returns the tokens that are left.
    #[must_use]
    pub fn remaining(&self) -> u32 {
        self.0.tokens.load(Relaxed)
    }

    /// Takes the tokens for a retry after such an attempt. Returns how many, or `None` if there are not enough.
    pub(crate) fn take(&self, outcome: AttemptOutcome) -> Option<u32> {
        if self.0.capacity == Self::UNLIMITED {
            return Some(0);
        }
        let cost = match outcome {
            AttemptOutcome::Response(_) => Self::RETRY_COST,
            AttemptOutcome::Failure(_) => Self::NO_RESPONSE_COST,
        };
        let take = |tokens: u32| tokens.checked_sub(cost);
        let taken = self.0.tokens.fetch_update(Relaxed, Relaxed, take);
        taken.ok().map(|_| cost)
    }

    /// Puts tokens back.
    pub(crate) fn put_back(&self, tokens: u32) {
        let capacity = self.0.capacity;
        let put = |left: u32| Some(left.saturating_add(tokens).min(capacity));
        // It never fails, as there is always a number.
        let _ = self.0.tokens.fetch_update(Relaxed, Relaxed, put);
    }
}

impl Default for RetryBudget {
    fn default() -> Self {
        Self::new(Self::DEFAULT_CAPACITY)
    }
}

impl fmt::Debug for RetryBudget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RetryBudget")
            .field("capacity", &self.capacity())
            .field("remaining", &self.remaining())
            .finish()
    }
}
