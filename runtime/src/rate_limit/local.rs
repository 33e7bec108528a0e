//! A budget in memory: a log of requests for what is limited per time, and a count of tokens for the day. Both begin
//! with what the plan says, and follow what answers say.

mod window;

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use jiff::Timestamp;

use super::{Allowance, Budget, Share, Take, Wish, locked};
use crate::clock::{Clock, default_clock};
use crate::future::BoxFuture;
use crate::limits::Limits;
use crate::operation::{Burst, Limit, Plan};
use window::{Entry, Window};

const DAY: Duration = Duration::from_secs(24 * 60 * 60);
/// Once the service says that too few of the day's tokens are left, how often a request is let through to see whether
/// they still are: no zone is documented for the midnight at which they come back.
const PROBE: Duration = Duration::from_secs(15 * 60);
/// The longest that a 429 holds back all calls.
const LONGEST_HOLD: Duration = Duration::from_secs(60);

/// An allowance kept in memory.
///
/// - *Requests per time*: a request counts until its answer is as old as the limit's window. It reached the
///   service at an unknown moment before the answer, so with less the service could count more than it allows. Where the
///   answers state a larger or smaller limit per burst than the plan, theirs is right. Without a plan, what answers say
///   is left is all there is to go by. Operations with a [limit](crate::Operation::limit) of their own count in both.
/// - *A future that nobody polls* leaves a request on its way. Each has a [lease](Self::lease): when it ends, the request
///   is taken for done.
/// - *Tokens per day*: counted by each operation's cost, corrected by what answers say. The day ends at midnight UTC,
///   as no zone is documented; once the service says that too few are left, a request every 15 minutes tries, one of
///   the reserve where there is one.
/// - *After a 429* no request is sent until the service says, up to a minute; where it does not say, for as long as a
///   burst's window.
pub struct LocalBudget {
    clock: Arc<dyn Clock>,
    reserve: u64,
    lease: Duration,
    state: Mutex<State>,
}

struct State {
    /// What is limited per time: by the plan, the burst first, then for single operations, as they come.
    windows: Vec<Window>,
    /// Requests that count in some window, in the order they were granted.
    log: VecDeque<Entry>,
    next: u64,
    /// The latest request whose answer told about limits: an earlier one's answer is old news.
    told: Option<u64>,
    /// What answers say is left, where no plan says more.
    fence: Option<Fence>,
    /// No request before that moment.
    hold: Duration,
    daily: Option<Daily>,
    /// When the day ends.
    midnight: Duration,
}

struct Fence {
    left: u64,
    of: Option<u64>,
    until: Duration,
}

struct Daily {
    left: u64,
    of: Option<u64>,
    /// When the service may be asked whether there is more than it said.
    probe: Option<Duration>,
}

impl LocalBudget {
    /// How long a request may be on its way unless stated: twice an attempt's default timeout.
    pub const DEFAULT_LEASE: Duration = Duration::from_secs(60);
    /// The longest that a [`lease`](Self::lease) can be.
    pub const MAX_LEASE: Duration = DAY;

    /// What a plan allows; without one, what answers say.
    #[must_use]
    pub fn new(plan: Option<Plan>) -> Self {
        Self::with_clock(plan, default_clock())
    }

    /// The same, and so many tokens of the day are left to others.
    #[must_use]
    pub fn reserve(mut self, tokens: u64) -> Self {
        self.reserve = tokens;
        self
    }

    /// States how long a request may be on its way before it is taken for done, 60 seconds unless stated, at most a day.
    /// It should be more than an attempt can take, [`ClientBuilder::timeout`](crate::ClientBuilder::timeout) included.
    #[must_use]
    pub fn lease(mut self, lease: Duration) -> Self {
        self.lease = lease.min(Self::MAX_LEASE);
        self
    }

    /// The same by another clock.
    #[must_use]
    pub fn with_clock(plan: Option<Plan>, clock: Arc<dyn Clock>) -> Self {
        Self::since(clock.timestamp(), plan, clock)
    }

    /// One that is made at that moment.
    pub(super) fn since(moment: Timestamp, plan: Option<Plan>, clock: Arc<dyn Clock>) -> Self {
        let now = clock.now();
        let midnight = now + until_midnight(moment);
        let mut windows = Vec::new();
        if let Some(burst) = plan.and_then(|plan| plan.burst) {
            windows.push(Window::burst(None, burst));
        }
        if let Some(requests) = plan.and_then(|plan| plan.requests_per_minute) {
            windows.push(Window {
                burst: false,
                ..Window::burst(
                    None,
                    Burst {
                        requests,
                        seconds: 60,
                    },
                )
            });
        }
        let daily = plan.and_then(|plan| plan.daily_tokens).map(|tokens| Daily {
            left: tokens,
            of: Some(tokens),
            probe: None,
        });
        Self {
            clock,
            reserve: 0,
            lease: Self::DEFAULT_LEASE,
            state: Mutex::new(State {
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

impl Budget for LocalBudget {
    fn take(&self, wish: Wish) -> BoxFuture<'_, Take> {
        Box::pin(async move {
            let now = self.clock.now();
            locked(&self.state).take(now, wish, self.reserve, self.lease)
        })
    }

    fn settle(&self, ticket: u64, limits: Option<&Limits>) {
        let now = self.clock.now();
        let mut state = locked(&self.state);
        let place = state
            .log
            .binary_search_by_key(&ticket, |entry| entry.ticket);
        // Only who was granted something has a say.
        if let Ok(index) = place {
            state.log[index].done = now;
            state.log[index].settled = true;
            let entry = state.log[index];
            state.learn(now, entry, &limits.copied().unwrap_or_default());
        }
    }

    fn left(&self) -> Allowance {
        locked(&self.state).left(self.clock.now())
    }
}

impl State {
    fn take(&mut self, now: Duration, wish: Wish, reserve: u64, lease: Duration) -> Take {
        self.know(wish.limit);
        self.turn_page(now);
        let cost = u64::from(wish.cost);
        let limit = wish.limit.map(|limit| limit.name);
        let fence = self.fence.as_ref().filter(|fence| fence.left == 0);
        let fenced = fence.map_or(Duration::ZERO, |fence| fence.until.saturating_sub(now));
        let wait = self
            .windows
            .iter()
            .filter(|window| window.counts(limit))
            .map(|window| window.wait(&self.log, now))
            .fold(self.hold.saturating_sub(now).max(fenced), Duration::max);
        let mut probes = false;
        if let Some(daily) = &mut self.daily
            && daily.left < cost.max(1).saturating_add(reserve)
        {
            match daily.probe {
                Some(probe) if now >= probe && wait.is_zero() => {
                    daily.probe = Some(now + PROBE);
                    probes = true;
                }
                _ => {
                    return Take::Spent {
                        left: daily.left,
                        resets_in: self.midnight.saturating_sub(now),
                    };
                }
            }
        }
        if !wait.is_zero() {
            return Take::Wait(wait);
        }
        if let Some(daily) = &mut self.daily {
            daily.left = daily.left.saturating_sub(cost);
        }
        if let Some(fence) = &mut self.fence {
            fence.left = fence.left.saturating_sub(1);
        }
        let ticket = self.next;
        self.next += 1;
        self.log.push_back(Entry {
            ticket,
            cost,
            limit,
            probe: probes,
            done: now + lease,
            settled: false,
        });
        Take::Granted(ticket)
    }

    /// A limit of some operations is known from the first of them on.
    fn know(&mut self, limit: Option<Limit>) {
        if let Some(Limit { name, burst }) = limit
            && !self.windows.iter().any(|window| window.limit == Some(name))
        {
            self.windows.push(Window::burst(Some(name), burst));
        }
    }

    /// Forgets what is over.
    fn turn_page(&mut self, now: Duration) {
        let longest = self.windows.iter().map(|window| window.length).max();
        let longest = longest.unwrap_or_default();
        // An answer may come after the lease, and is heard.
        self.log
            .retain(|entry| !entry.settled || entry.done + longest > now);
        self.fence.take_if(|fence| fence.until <= now);
        while self.midnight <= now {
            self.midnight += DAY;
            self.daily.take_if(|daily| daily.of.is_none());
            if let Some(daily) = &mut self.daily {
                daily.left = daily.of.unwrap_or_default();
                daily.probe = None;
            }
        }
    }

    /// What comes of a request that is done with, from an answer that may have said nothing.
    fn learn(&mut self, now: Duration, entry: Entry, limits: &Limits) {
        self.turn_page(now);
        if limits.refused {
            let bursts = self.windows.iter();
            let bursts = bursts.filter(|window| window.burst && window.counts(entry.limit));
            let wait = limits
                .wait()
                .or(bursts.map(|window| window.length).max())
                .unwrap_or_default()
                .min(LONGEST_HOLD);
            self.hold = self.hold.max(now + wait);
        }
        // Who asked whether there are tokens again was served, or failed: the next one may ask. The service leaves
        // its count out of some answers, above all of the first after a while.
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
        if news.iter().all(Option::is_none) || self.told.is_some_and(|told| entry.ticket < told) {
            return;
        }
        self.told = Some(entry.ticket);
        let on_their_way = || self.log.iter().filter(|entry| entry.is_on_its_way(now));
        let requests = on_their_way().count() as u64;
        let tokens: u64 = on_their_way().map(|entry| entry.cost).sum();
        // An answer speaks of the limit of its operation.
        if entry.limit.is_none()
            && self.windows.iter().all(|window| window.limit.is_some())
            && let Some((left, resets_in)) = limits.requests_left.zip(limits.resets_in)
        {
            self.fence = Some(Fence {
                left: left.saturating_sub(requests),
                of: limits.requests,
                until: now + resets_in,
            });
        }
        if let (Some(limit), Some(window)) = (
            limits.requests,
            self.windows
                .iter_mut()
                .find(|window| window.burst && window.limit == entry.limit),
        ) {
            window.requests = match window.limit {
                // Which limit such an answer speaks of is not documented. The smaller one fits both.
                Some(_) => window.requests.min(limit),
                // A call by hand may have a limit of its own, which is smaller: the largest is the plan's.
                None if window.told => window.requests.max(limit),
                None => limit,
            };
            window.told = true;
        }
        if let Some(left) = limits.daily_left {
            let of = self.daily.as_ref().and_then(|daily| daily.of);
            self.daily = Some(Daily {
                left: left.saturating_sub(tokens),
                of: limits.daily.or(of),
                probe: Some(now + PROBE),
            });
        }
    }

    fn left(&mut self, now: Duration) -> Allowance {
        self.turn_page(now);
        let all = self.windows.iter().filter(|window| window.limit.is_none());
        let windows = all.map(|window| {
            let ends = window.ends(&self.log, now);
            Share {
                left: window.requests.saturating_sub(ends.len() as u64),
                of: Some(window.requests),
                resets_in: ends
                    .iter()
                    .max()
                    .map_or(Duration::ZERO, |end| end.saturating_sub(now)),
            }
        });
        let fence = self.fence.as_ref().map(|fence| Share {
            left: fence.left,
            of: fence.of,
            resets_in: fence.until.saturating_sub(now),
        });
        Allowance {
            requests: windows.chain(fence).min_by_key(|share| share.left),
            daily: self.daily.as_ref().map(|daily| Share {
                left: daily.left,
                of: daily.of,
                resets_in: self.midnight.saturating_sub(now),
            }),
        }
    }
}

/// How long the day is still, in UTC.
fn until_midnight(now: Timestamp) -> Duration {
    let second = now.as_second().rem_euclid(24 * 60 * 60);
    DAY.saturating_sub(Duration::from_secs(second.unsigned_abs()))
}

#[cfg(test)]
mod tests;
