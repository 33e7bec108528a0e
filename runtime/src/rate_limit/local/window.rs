//! A limit per time, and the requests that count against it.

use std::collections::VecDeque;
use std::time::Duration;

use crate::operation::Burst;

pub(super) struct Window {
    /// The limit's name, if only operations that have it count.
    pub(super) limit: Option<&'static str>,
    pub(super) requests: u64,
    pub(super) length: Duration,
    /// Whether responses report this limit.
    pub(super) burst: bool,
    /// Whether a response reported it.
    pub(super) told: bool,
}

#[derive(Clone, Copy)]
pub(super) struct Entry {
    pub(super) permit: u64,
    pub(super) cost: u64,
    pub(super) limit: Option<&'static str>,
    /// It checks whether there are tokens again.
    pub(super) probe: bool,
    /// When it finished, or, while it is in flight, when its lease expires.
    pub(super) done: Duration,
    pub(super) released: bool,
}

impl Entry {
    pub(super) fn is_in_flight(&self, now: Duration) -> bool {
        self.done > now
    }
}

impl Window {
    pub(super) fn burst(limit: Option<&'static str>, burst: Burst) -> Self {
        Self {
            limit,
            requests: burst.requests.into(),
            length: Duration::from_secs(burst.seconds.into()),
            burst: true,
            told: false,
        }
    }

    /// Whether a request with that limit, or none, counts.
    pub(super) fn counts(&self, limit: Option<&str>) -> bool {
        self.limit.is_none() || self.limit == limit
    }

    /// When each request that counts stops counting: one window after it finished.
    pub(super) fn ends(&self, log: &VecDeque<Entry>, now: Duration) -> Vec<Duration> {
        log.iter()
            .filter(|entry| self.counts(entry.limit))
            .map(|entry| entry.done.min(now) + self.length)
            .filter(|end| *end > now)
            .collect()
    }

    /// How long another request has to wait.
    pub(super) fn wait(&self, log: &VecDeque<Entry>, now: Duration) -> Duration {
        let allowed = usize::try_from(self.requests).unwrap_or(usize::MAX).max(1);
        let mut ends = self.ends(log, now);
        match ends.len().checked_sub(allowed) {
            Some(over) => ends.select_nth_unstable(over).1.saturating_sub(now),
            None => Duration::ZERO,
        }
    }
}
