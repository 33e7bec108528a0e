//! A rate limiter in memory: a log of requests for limits per time, and a count of tokens for the day. Both start with
//! what the plan says, and follow what responses report.

mod window;

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use jiff::Timestamp;

use super::{Decision, PermitRequest, Quota, Quotas, RateLimiter, Scope, locked};
use crate::clock::{Clock, RealTime, default_clock};
use crate::future::BoxFuture;
use crate::limits::Limits;
use crate::operation::{Limit, Plan};
use window::{Entry, Window};

const DAY: Duration = Duration::from_secs(24 * 60 * 60);
/// How often one request is let through to check whether tokens are available again, after the service reported too few:
/// the time zone of the midnight at which they are reset is not documented.
const PROBE: Duration = Duration::from_secs(15 * 60);
/// How often a call checks whether requests in flight left it one.
const IN_FLIGHT_CHECK: Duration = Duration::from_secs(1);

/// A rate limiter in memory.
///
/// - *Requests per time*: a request counts until its response is as old as the limit's window, because the service received
///   it at an unknown moment before. If responses report a burst limit other than the plan's, theirs applies. Without a
///   plan, only what responses report applies. Operations with a [limit](crate::Operation::limit) of their own, and requests to
///   an API with a [limit](PermitRequest::api_limit) of its own, count against both.
/// - *A future that is no longer polled* keeps its request in flight. Each request has a [lease](Self::lease); when it
///   expires, the request counts as finished.
/// - *Tokens per day*: counted by each operation's cost and corrected by what responses report. The day ends at midnight
///   UTC, as no time zone is documented. After the service reported too few tokens, one request every 15 minutes checks
///   again, with tokens of the reserve if there is one.
/// - *After a 429, or a 503 with `retry-after`*, no request is sent until the service allows it again, for at most one day; if
///   the service does not say when, for the length of a burst's window. After a 429 because the day's tokens are used up, the
///   count of tokens decides.
/// - *Calls wait* for that no longer than [`RetryPolicy::max_wait`](crate::RetryPolicy::max_wait), and fail otherwise.
/// - *A machine that was suspended* has not stopped time: its day, its limits and its waits end when those of the service do.
pub struct LocalRateLimiter {
    clock: Arc<dyn Clock>,
    reserve: u64,
    lease: Duration,
    state: Mutex<State>,
}

struct State {
    time: RealTime,
    /// Limits per time: the plan's, its burst first, then those of single operations, in order of first use.
    windows: Vec<Window>,
    /// Requests that count in a window, in the order they were granted.
    log: VecDeque<Entry>,
    next: u64,
    /// The latest request whose response reported limits; reports of earlier requests are outdated.
    told: Option<u64>,
    /// What responses report, if no plan says more.
    fence: Option<Fence>,
    /// No request is sent before that moment.
    hold: Duration,
    daily: Option<Daily>,
    /// When the day ends.
    midnight: Duration,
}

struct Fence {
    /// What the service said.
    reported: u64,
    /// Without the requests that may not have been counted.
    remaining: u64,
    limit: Option<u64>,
    until: Duration,
}

struct Daily {
    remaining: u64,
    limit: Option<u64>,
    /// When a request may check whether the service has tokens again.
    probe: Option<Duration>,
}

impl LocalRateLimiter {
    /// The default lease of a request: 60 seconds, twice the default timeout of an attempt.
    pub const DEFAULT_LEASE: Duration = Duration::from_secs(60);
    /// The longest possible [`lease`](Self::lease): one day.
    pub const MAX_LEASE: Duration = DAY;

    /// Creates a limiter for a plan; without one, it follows what responses report.
    #[must_use]
    pub fn new(plan: Option<Plan>) -> Self {
        Self::with_clock(plan, default_clock())
    }

    /// Reserves that many of the day's tokens for other users of the account.
    #[must_use]
    pub fn reserve(mut self, tokens: u64) -> Self {
        self.reserve = tokens;
        self
    }

    /// Sets how long a request may be in flight before it counts as finished: 60 seconds by default, at most one day. It
    /// should be longer than an attempt can take, [`ClientBuilder::timeout`](crate::ClientBuilder::timeout) included.
    #[must_use]
    pub fn lease(mut self, lease: Duration) -> Self {
        self.lease = lease.min(Self::MAX_LEASE);
        self
    }

    /// Creates a limiter with a clock of your own.
    #[must_use]
    pub fn with_clock(plan: Option<Plan>, clock: Arc<dyn Clock>) -> Self {
        Self::since(clock.timestamp(), plan, clock)
    }

    /// Creates a limiter at that moment.
    pub(super) fn since(moment: Timestamp, plan: Option<Plan>, clock: Arc<dyn Clock>) -> Self {
        let mut time = RealTime::new(&*clock);
        let now = time.now(&*clock);
        let midnight = now + until_midnight(moment);
        let mut windows = Vec::new();
        if let Some(burst) = plan.and_then(|plan| plan.burst) {
            windows.push(Window::burst(Scope::Account, burst));
        }
        if let Some(minute) = plan.and_then(|plan| plan.minute()) {
            windows.push(Window::unreported(Scope::Account, minute));
        }
        let daily = plan.and_then(|plan| plan.daily_tokens).map(|tokens| Daily {
            remaining: tokens,
            limit: Some(tokens),
            probe: None,
        });
        Self {
            clock,
            reserve: 0,
            lease: Self::DEFAULT_LEASE,
            state: Mutex::new(State {
                time,
                windows,
                log: VecDeque::new(),
                next: 0,
                told: None,
                fence: None,
                hold: now,
                daily,
                midnight,
            }),
        }
    }
}

impl RateLimiter for LocalRateLimiter {
    fn acquire(&self, request: PermitRequest) -> BoxFuture<'_, Decision> {
        Box::pin(async move {
            let mut state = locked(&self.state);
            let now = state.time.now(&*self.clock);
            state.acquire(now, request, self.reserve, self.lease)
        })
    }

    fn release(&self, permit: u64, limits: Option<&Limits>) {
        let mut state = locked(&self.state);
        let now = state.time.now(&*self.clock);
        let place = state
            .log
            .binary_search_by_key(&permit, |entry| entry.permit);
        // Reports for permits that were not granted are ignored.
        if let Ok(index) = place {
            state.log[index].done = now;
            state.log[index].released = true;
            let entry = state.log[index];
            state.learn(now, entry, &limits.copied().unwrap_or_default());
        }
    }

    fn quotas(&self) -> Quotas {
        let mut state = locked(&self.state);
        let now = state.time.now(&*self.clock);
        state.quotas(now)
    }
}

impl State {
    fn acquire(
        &mut self,
        now: Duration,
        request: PermitRequest,
        reserve: u64,
        lease: Duration,
    ) -> Decision {
        self.register(request);
        self.expire(now);
        let cost = u64::from(request.cost);
        let (wait, scope) = self.wait(now, request);
        let mut probes = false;
        if let Some(daily) = &mut self.daily
            && daily.remaining < cost.max(1).saturating_add(reserve)
        {
            match daily.probe {
                Some(probe) if now >= probe && wait.is_zero() => {
                    daily.probe = Some(now + PROBE);
                    probes = true;
                }
                _ => {
                    return Decision::Exhausted {
                        remaining: daily.remaining,
                        resets_in: self.midnight.saturating_sub(now),
                    };
                }
            }
        }
        if !wait.is_zero() {
            return Decision::Wait { wait, scope };
        }
        if let Some(daily) = &mut self.daily {
            daily.remaining = daily.remaining.saturating_sub(cost);
        }
        if let Some(fence) = &mut self.fence {
            fence.remaining = fence.remaining.saturating_sub(1);
        }
        let permit = self.next;
        self.next += 1;
        self.log.push_back(Entry {
            permit,
            request,
            probe: probes,
            done: now + lease,
            released: false,
        });
        Decision::Granted(permit)
    }

    /// How long limits keep a request, and which of them keeps it the longest.
    fn wait(&self, now: Duration, request: PermitRequest) -> (Duration, Scope) {
        let held = self.hold.saturating_sub(now).max(self.fenced(now));
        let mut longest = (held, Scope::Account);
        for scope in request.scopes() {
            let windows = self.windows.iter().filter(|window| window.scope == scope);
            for wait in windows.map(|window| window.wait(&self.log, now)) {
                if wait > longest.0 {
                    longest = (wait, scope);
                }
            }
        }
        longest
    }

    /// How long what the service reported keeps another request. If it left some, and those in flight may take them, their
    /// responses say; once they all failed, the next request asks.
    fn fenced(&self, now: Duration) -> Duration {
        let Some(fence) = self.fence.as_ref().filter(|fence| fence.remaining == 0) else {
            return Duration::ZERO;
        };
        let wait = fence.until.saturating_sub(now);
        let in_flight = || self.log.iter().any(|entry| entry.is_in_flight(now));
        match fence.reported {
            0 => wait,
            _ if in_flight() => wait.min(IN_FLIGHT_CHECK),
            _ => Duration::ZERO,
        }
    }

    /// Adds windows for the limits of the request's operation and API at their first use.
    fn register(&mut self, request: PermitRequest) {
        let operations = request.limit.map(|Limit { name, burst }| {
            let scope = Scope::Operations(name);
            Window::burst(scope, burst)
        });
        let api = request.api_limit.map(|Limit { name, burst }| {
            let scope = Scope::Api(name);
            Window::unreported(scope, burst)
        });
        for window in [operations, api].into_iter().flatten() {
            if !self.windows.iter().any(|known| known.scope == window.scope) {
                self.windows.push(window);
            }
        }
    }

    /// Drops requests, reports and days that are over.
    fn expire(&mut self, now: Duration) {
        let longest = self.windows.iter().map(|window| window.length).max();
        let longest = longest.unwrap_or_default();
        // A response may still arrive after the lease.
        self.log
            .retain(|entry| !entry.released || entry.done + longest > now);
        self.fence.take_if(|fence| fence.until <= now);
        while self.midnight <= now {
            self.midnight += DAY;
            self.daily.take_if(|daily| daily.limit.is_none());
            if let Some(daily) = &mut self.daily {
                daily.remaining = daily.limit.unwrap_or_default();
                daily.probe = None;
            }
        }
    }

    /// Updates the state after a request, by what its response reported, if anything.
    fn learn(&mut self, now: Duration, entry: Entry, limits: &Limits) {
        self.expire(now);
        if limits.refused && limits.daily_left != Some(0) {
            let bursts = self.windows.iter();
            let bursts =
                bursts.filter(|window| window.burst && entry.request.counts_against(window.scope));
            let wait = limits
                .wait()
                .or(bursts.map(|window| window.length).max())
                .unwrap_or_default()
                .min(DAY);
            self.hold = self.hold.max(now + wait);
        }
        // The check was answered without a count, or failed: the next request may check. The service leaves its count out
        // of some responses, mostly of the first after a while.
        if entry.probe
            && !limits.refused
            && limits.daily_left.is_none()
            && let Some(Daily {
                probe: Some(probe), ..
            }) = &mut self.daily
        {
            *probe = now;
        }
        let news = [limits.requests, limits.requests_left, limits.daily_left];
        if news.iter().all(Option::is_none) || self.told.is_some_and(|told| entry.permit < told) {
            return;
        }
        self.told = Some(entry.permit);
        let in_flight = || self.log.iter().filter(|entry| entry.is_in_flight(now));
        let requests = in_flight().count() as u64;
        let tokens: u64 = in_flight().map(|entry| u64::from(entry.request.cost)).sum();
        // A response reports the limit of its operation.
        if entry.request.limit.is_none()
            && !self
                .windows
                .iter()
                .any(|window| window.scope == Scope::Account)
            && let Some((remaining, resets_in)) = limits.requests_left.zip(limits.resets_in)
        {
            self.fence = Some(Fence {
                reported: remaining,
                remaining: remaining.saturating_sub(requests),
                limit: limits.requests,
                until: now.saturating_add(resets_in),
            });
        }
        if let (Some(limit), Some(window)) = (
            limits.requests,
            self.windows
                .iter_mut()
                .find(|window| window.burst && window.scope == entry.reported()),
        ) {
            window.requests = match window.scope {
                // A raw call may have a smaller limit of its own; the largest one is the plan's.
                Scope::Account if window.told => window.requests.max(limit),
                Scope::Account => limit,
                // Which limit such a response reports is not documented; the smaller one is safe for both.
                Scope::Api(_) | Scope::Operations(_) => window.requests.min(limit),
            };
            window.told = true;
        }
        if let Some(remaining) = limits.daily_left {
            let limit = self.daily.as_ref().and_then(|daily| daily.limit);
            self.daily = Some(Daily {
                remaining: remaining.saturating_sub(tokens),
                limit: limits.daily.or(limit),
                probe: Some(now + PROBE),
            });
        }
    }

    fn quotas(&mut self, now: Duration) -> Quotas {
        self.expire(now);
        let all = self.windows.iter();
        let all = all.filter(|window| window.scope == Scope::Account);
        let windows = all.map(|window| {
            let ends = window.ends(&self.log, now);
            Quota {
                remaining: window.requests.saturating_sub(ends.len() as u64),
                limit: Some(window.requests),
                resets_in: ends
                    .iter()
                    .max()
                    .map_or(Duration::ZERO, |end| end.saturating_sub(now)),
            }
        });
        let fence = self.fence.as_ref().map(|fence| Quota {
            remaining: fence.remaining,
            limit: fence.limit,
            resets_in: fence.until.saturating_sub(now),
        });
        Quotas {
            requests: windows.chain(fence).min_by_key(|quota| quota.remaining),
            daily: self.daily.as_ref().map(|daily| Quota {
                remaining: daily.remaining,
                limit: daily.limit,
                resets_in: self.midnight.saturating_sub(now),
            }),
        }
    }
}

/// The time until midnight UTC.
fn until_midnight(now: Timestamp) -> Duration {
    let second = now.as_second().rem_euclid(24 * 60 * 60);
    DAY.saturating_sub(Duration::from_secs(second.unsigned_abs()))
}

#[cfg(test)]
mod tests;
