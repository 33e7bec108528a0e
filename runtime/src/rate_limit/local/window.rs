//! A limit per time, and the requests that count against it.

use std::collections::VecDeque;
use std::time::Duration;

use crate::operation::Burst;
use crate::rate_limit::{PermitRequest, Scope};

pub(super) struct Window {
    pub(super) scope: Scope,
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
    pub(super) request: PermitRequest,
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

    /// The scope of the limit that its response reports.
    pub(super) fn reported(&self) -> Scope {
        let limit = self.request.limit;
        limit.map_or(Scope::Account, |limit| Scope::Operations(limit.name))
    }
}

impl Window {
    /// A limit that responses report.
    pub(super) fn burst(scope: Scope, burst: Burst) -> Self {
        Self {
            scope,
            requests: burst.requests.into(),
            length: Duration::from_secs(burst.seconds.into()),
            burst: true,
            told: false,
        }
    }

    /// A limit that responses do not report.
    pub(super) fn unreported(scope: Scope, burst: Burst) -> Self {
        Self {
            burst: false,
            ..Self::burst(scope, burst)
        }
    }

    /// When each request that counts stops counting: one window after it finished.
    pub(super) fn ends(&self, log: &VecDeque<Entry>, now: Duration) -> Vec<Duration> {
        log.iter()
            .filter(|entry| entry.request.counts_against(self.scope))
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
