//! A time in which the token endpoint is not called, because it said so.

use std::time::Duration;

use jiff::Timestamp;

use crate::clock::Clock;
use crate::error::AuthError;

/// Ends by the first of two clocks: one stands still while the machine is suspended, the other may be set back.
pub(super) struct Pause {
    until: Duration,
    until_timestamp: Timestamp,
    /// What calls get meanwhile.
    pub(super) error: AuthError,
}

impl Pause {
    pub(super) fn new(clock: &dyn Clock, wait: Duration, error: AuthError) -> Self {
        let until_timestamp = clock.timestamp().checked_add(wait);
        Self {
            until: clock.now().saturating_add(wait),
            until_timestamp: until_timestamp.unwrap_or(Timestamp::MAX),
            error,
        }
    }

    pub(super) fn is_over(&self, clock: &dyn Clock) -> bool {
        self.until <= clock.now() || self.until_timestamp <= clock.timestamp()
    }
}
