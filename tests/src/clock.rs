//! A clock with which nobody waits, so that tests can assert waits.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use pipedrive::runtime::{BoxFuture, Clock};

/// A clock by which waits are over at once, and are written down.
pub struct Skipping {
    began: Instant,
    skipped: Mutex<Vec<Duration>>,
}

impl Skipping {
    /// One that has skipped nothing.
    #[must_use]
    pub fn new() -> Arc<Self> {
        Arc::new(Self {
            began: Instant::now(),
            skipped: Mutex::default(),
        })
    }

    /// The waits, in order.
    #[must_use]
    pub fn waits(&self) -> Vec<Duration> {
        self.skipped().clone()
    }

    fn skipped(&self) -> MutexGuard<'_, Vec<Duration>> {
        self.skipped.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Clock for Skipping {
    fn now(&self) -> Duration {
        self.began.elapsed() + self.skipped().iter().sum::<Duration>()
    }

    fn sleep(&self, duration: Duration) -> Option<BoxFuture<'static, ()>> {
        self.skipped().push(duration);
        Some(Box::pin(std::future::ready(())))
    }
}
