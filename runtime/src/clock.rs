//! Time: what waiting is done by. An object-safe trait beside [`Transport`](crate::transport::Transport), so that the runtime
//! knows no executor and tests need not wait.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;

use crate::future::BoxFuture;

/// Tells the time and waits.
///
/// The default one is Tokio's timer, behind the features `reqwest` and `blocking`, so a paused Tokio clock is followed. Give another
/// one with [`ClientBuilder::clock`](crate::ClientBuilder::clock).
pub trait Clock: Send + Sync {
    /// The time since a moment of the clock's choice that never changes. It never goes back.
    fn now(&self) -> Duration;

    /// The moment it is: by it, tokens are known to have expired. It may be set, and go back.
    ///
    /// That of the system unless stated. `wasm32-unknown-unknown` has none: there it is a browser's with the feature `js`,
    /// and without it always the beginning of 1970.
    fn timestamp(&self) -> Timestamp {
        system()
    }

    /// Waits; nothing where there is nothing to wait with, such as Tokio's timer outside of its runtime. Then calls
    /// are made once and errors say why. A future that is dropped leaves nothing behind.
    fn sleep(&self, duration: Duration) -> Option<BoxFuture<'static, ()>>;
}

impl fmt::Debug for dyn Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Clock")
    }
}

/// The moment it is, by the system; where there is none to ask, asking would panic.
pub(crate) fn system() -> Timestamp {
    if cfg!(all(
        target_family = "wasm",
        target_os = "unknown",
        not(feature = "js")
    )) {
        Timestamp::UNIX_EPOCH
    } else {
        Timestamp::now()
    }
}

/// How far ahead of the clock a timestamp has to get before the machine was suspended. What is less was set.
const SUSPENDED: Duration = Duration::from_secs(10);

/// A clock's time plus the time for which the machine was suspended. Most clocks stand still then, and days and limits of a
/// service do not.
#[derive(Debug)]
pub(crate) struct RealTime {
    began: (Duration, Timestamp),
    suspended: Duration,
}

impl RealTime {
    pub(crate) fn new(clock: &dyn Clock) -> Self {
        Self {
            began: (clock.now(), clock.timestamp()),
            suspended: Duration::ZERO,
        }
    }

    /// Returns the time since the clock's moment. It never goes back, even if the timestamp does.
    pub(crate) fn now(&mut self, clock: &dyn Clock) -> Duration {
        let (began, timestamp) = self.began;
        let now = clock.now();
        let passed = Duration::try_from(clock.timestamp().duration_since(timestamp));
        let ahead = passed
            .unwrap_or_default()
            .saturating_sub(now.saturating_sub(began));
        if ahead >= self.suspended.saturating_add(SUSPENDED) {
            self.suspended = ahead;
        }
        now.saturating_add(self.suspended)
    }
}

/// The clock of a client that is given none.
#[must_use]
pub fn default_clock() -> Arc<dyn Clock> {
    #[cfg(any(feature = "reqwest", feature = "blocking"))]
    let clock = TokioClock(tokio::time::Instant::now());
    #[cfg(not(any(feature = "reqwest", feature = "blocking")))]
    let clock = NoClock;
    Arc::new(clock)
}

#[cfg(any(feature = "reqwest", feature = "blocking"))]
struct TokioClock(tokio::time::Instant);

#[cfg(any(feature = "reqwest", feature = "blocking"))]
impl Clock for TokioClock {
    fn now(&self) -> Duration {
        self.0.elapsed()
    }

    fn sleep(&self, duration: Duration) -> Option<BoxFuture<'static, ()>> {
        // Without a runtime, Tokio panics.
        tokio::runtime::Handle::try_current().ok()?;
        Some(Box::pin(tokio::time::sleep(duration)))
    }
}

/// Stands still.
#[cfg(not(any(feature = "reqwest", feature = "blocking")))]
struct NoClock;

#[cfg(not(any(feature = "reqwest", feature = "blocking")))]
impl Clock for NoClock {
    fn now(&self) -> Duration {
        Duration::ZERO
    }

    fn sleep(&self, _: Duration) -> Option<BoxFuture<'static, ()>> {
        None
    }
}
