//! What is limited per time, and the requests that count in it.

use std::collections::VecDeque;
use std::time::Duration;

use crate::operation::Burst;

pub(super) struct Window {
    /// The limit's name, if only the operations that have it count.
    pub(super) limit: Option<&'static str>,
    pub(super) requests: u64,
    pub(super) length: Duration,
    /// Answers tell its limit.
    pub(super) burst: bool,
    pub(super) told: bool,
}

#[derive(Clone, Copy)]
pub(super) struct Entry {
    pub(super) ticket: u64,
    pub(super) cost: u64,
    pub(super) limit: Option<&'static str>,
    /// It was sent to see whether there are tokens.
    pub(super) probe: bool,
    /// When it is done at the latest: when its lease ends, until its answer comes.
    pub(super) done: Duration,
    pub(super) settled: bool,
}

impl Entry {
    pub(super) fn is_on_its_way(&self, now: Duration) -> bool {
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

    /// Whether what has that limit, or none, counts in it.
    pub(super) fn counts(&self, limit: Option<&str>) -> bool {
        self.limit.is_none() || self.limit == limit
    }

    /// The moments at which requests that count in it no longer do. What is on its way counts until it is done, and
    /// then all of the window.
    pub(super) fn ends(&self, log: &VecDeque<Entry>, now: Duration) -> Vec<Duration> {
        log.iter()
            .filter(|entry| self.counts(entry.limit))
            .map(|entry| entry.done.min(now) + self.length)
            .filter(|end| *end > now)
            .collect()
    }

    /// How long it keeps another request.
    pub(super) fn wait(&self, log: &VecDeque<Entry>, now: Duration) -> Duration {
        let allowed = usize::try_from(self.requests).unwrap_or(usize::MAX).max(1);
        let mut ends = self.ends(log, now);
        match ends.len().checked_sub(allowed) {
            Some(over) => ends.select_nth_unstable(over).1.saturating_sub(now),
            None => Duration::ZERO,
        }
    }
}
