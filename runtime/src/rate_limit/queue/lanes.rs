//! The order of a queue's waiters: which of them may ask the limiter, and which of them hold others.

use std::collections::VecDeque;
use std::task::Waker;
use std::time::Duration;

use crate::rate_limit::{PermitRequest, Scope};

/// How late a waiter may be polled before it counts as asleep.
const POLL_GRACE: Duration = Duration::from_secs(1);
/// How much later each waiter checks on the first one than the waiter before it, so that they do not all check at once.
const STAGGER: Duration = Duration::from_millis(10);
/// How long a limiter may take to decide before other waiters ask it too.
const LIMITER_TIMEOUT: Duration = Duration::from_secs(5);
/// How often a waiter checks whether the first one could go earlier than expected.
const CHECK_INTERVAL: Duration = Duration::from_secs(10);

/// The waiters of a queue. They are few lanes: most requests count against the account's limits only.
#[derive(Default)]
pub(super) struct Lanes {
    lanes: Vec<Lane>,
    next: u64,
}

/// The waiters whose requests count against the same limits. Only the first one asks the limiter.
struct Lane {
    /// One of the requests.
    request: PermitRequest,
    waiting: VecDeque<Waiting>,
}

pub(super) struct Waiting {
    number: u64,
    /// Its position among the waiters of all lanes.
    rank: u64,
    state: State,
    /// When that began, or when it was woken to ask.
    since: Duration,
    pub(super) waker: Option<Waker>,
    /// When it is polled again at the latest. `None` while it asks the limiter, and if no clock wakes it.
    pub(super) due: Option<Duration>,
    /// A permit was released since it asked.
    notified: bool,
}

#[derive(Clone, Copy)]
enum State {
    InLine,
    Asking,
    /// For a limit of that scope.
    Waiting(Scope),
}

impl Waiting {
    fn is_asleep(&self, now: Duration) -> bool {
        self.due
            .is_some_and(|due| due.saturating_add(POLL_GRACE) <= now)
    }

    /// Lets it wait for a limit of that scope until that time.
    pub(super) fn wait(&mut self, scope: Scope, now: Duration, until: Duration) {
        self.state = State::Waiting(scope);
        self.since = now;
        self.due = Some(until);
    }

    fn ask(&mut self, now: Duration) {
        self.state = State::Asking;
        self.since = now;
        self.notified = false;
    }

    /// How long it still waits for a limit.
    fn waits(&self, now: Duration) -> Duration {
        match (self.state, self.due) {
            (State::Waiting(_), Some(due)) => due.saturating_sub(now),
            _ => Duration::ZERO,
        }
    }

    /// Whether it holds a request that is behind it.
    fn holds(&self, request: &PermitRequest) -> bool {
        match self.state {
            State::Waiting(scope) => request.counts_against(scope),
            State::InLine | State::Asking => true,
        }
    }
}

/// Where a waiter is found.
#[derive(Clone, Copy)]
pub(super) struct Place {
    lane: usize,
    number: u64,
}

/// For how long others may hold a waiter.
#[derive(Clone, Copy)]
pub(super) struct Patience {
    /// When it began to wait in line.
    pub(super) began: Duration,
    pub(super) max_wait: Duration,
}

/// What a waiter does next.
pub(super) enum Step {
    /// Ask the limiter, after that time behind a waiter that is still there.
    Ask(Duration),
    /// Check again at that time.
    Wait(Duration),
    /// Give up: another waiter, which holds it, waits for that long.
    GiveUp(Duration),
}

impl Lanes {
    /// Adds a waiter at the back.
    pub(super) fn join(&mut self, request: PermitRequest, now: Duration) -> Place {
        let number = self.next;
        self.next += 1;
        let lane = self.lane(request);
        self.lanes[lane].waiting.push_back(Waiting {
            number,
            rank: number,
            state: State::InLine,
            since: now,
            waker: None,
            due: None,
            notified: false,
        });
        Place { lane, number }
    }

    /// Removes a waiter. Returns it, and whether others may go on now.
    pub(super) fn leave(&mut self, place: Place) -> (Option<Waiting>, bool) {
        let index = self.find(place);
        let lane = &mut self.lanes[place.lane].waiting;
        let waiting = index.and_then(|index| lane.remove(index));
        let others_wait = self.lanes.iter().any(|lane| !lane.waiting.is_empty());
        (waiting, index == Some(0) && others_wait)
    }

    /// Lets waiters for a limit that this request counts against ask again before their time. Returns their wakers.
    pub(super) fn notify(&mut self, request: &PermitRequest) -> Vec<Waker> {
        let mut wakers = Vec::new();
        let lanes = self.lanes.iter_mut();
        for first in lanes.filter_map(|lane| lane.waiting.front_mut()) {
            if first.holds(request) && !matches!(first.state, State::InLine) {
                first.notified = true;
                wakers.extend(first.waker.take());
            }
        }
        wakers
    }

    /// Returns a waiter.
    pub(super) fn get(&mut self, place: Place) -> Option<&mut Waiting> {
        let index = self.find(place)?;
        self.lanes[place.lane].waiting.get_mut(index)
    }

    /// Returns a waiter if it is the first one of its lane and was not notified.
    pub(super) fn undisturbed(&mut self, place: Place) -> Option<&mut Waiting> {
        let first = self.lanes[place.lane].waiting.front_mut()?;
        (first.number == place.number && !first.notified).then_some(first)
    }

    /// The lane of a request.
    fn lane(&mut self, request: PermitRequest) -> usize {
        let mut lanes = self.lanes.iter();
        let known = lanes.position(|lane| lane.request.scopes().eq(request.scopes()));
        known.unwrap_or_else(|| {
            self.lanes.push(Lane {
                request,
                waiting: VecDeque::new(),
            });
            self.lanes.len() - 1
        })
    }

    /// The lanes with waiters in the order of their first ones, each with the lane whose first waiter holds its own.
    fn held(&self) -> Vec<(usize, Option<usize>)> {
        let lanes = self.lanes.iter().enumerate();
        let mut firsts: Vec<(usize, &Waiting)> = lanes
            .filter_map(|(index, lane)| Some((index, lane.waiting.front()?)))
            .collect();
        firsts.sort_unstable_by_key(|(_, first)| first.rank);
        let mut holding: Vec<(usize, &Waiting)> = Vec::new();
        let mut held = Vec::new();
        for (lane, first) in firsts {
            let request = &self.lanes[lane].request;
            let mut before = holding.iter();
            let holder = before.find(|(_, before)| before.holds(request));
            let holder = holder.map(|(holder, _)| *holder);
            held.push((lane, holder));
            // Who is held in line waits for no more than its holder does, which holds others itself.
            if holder.is_none() || !matches!(first.state, State::InLine) {
                holding.push((lane, first));
            }
        }
        held
    }

    /// The lane whose first waiter holds the first one of that lane.
    fn holder(&self, lane: usize) -> Option<usize> {
        let mut held = self.held().into_iter();
        held.find(|(held, _)| *held == lane)?.1
    }

    /// Decides what a waiter that is polled does next, and lets it overtake waiters that are asleep. Their successor is
    /// added to `wakers`.
    pub(super) fn step(
        &mut self,
        at: Place,
        now: Duration,
        patience: Patience,
        wakers: &mut Vec<Waker>,
    ) -> Step {
        loop {
            let Some(index) = self.find(at) else {
                return Step::Ask(Duration::ZERO);
            };
            let holder = self.holder(at.lane);
            let waiting = &mut self.lanes[at.lane].waiting[index];
            waiting.due = None;
            let watched = if index > 0 { Some(at.lane) } else { holder };
            let Some(watched) = watched else {
                waiting.ask(now);
                return Step::Ask(Duration::ZERO);
            };
            waiting.state = State::InLine;
            let first = &mut self.lanes[watched].waiting[0];
            let due = *first.due.get_or_insert(now + LIMITER_TIMEOUT);
            let look = asleep_at(due, index.max(1));
            if look > now {
                let holders = [Some(watched), holder].into_iter().flatten();
                let firsts = holders.map(|lane| &self.lanes[lane].waiting[0]);
                let holders = firsts.map(|first| (first.waits(now), first.since));
                let (wait, since) = holders.max_by_key(|(wait, _)| *wait).unwrap_or_default();
                if wait > patience.max_wait {
                    return Step::GiveUp(wait);
                }
                let since = since.max(patience.began);
                // Later than a holder that is due by then.
                let end = since
                    .saturating_add(patience.max_wait)
                    .saturating_add(STAGGER);
                if end <= now {
                    self.lanes[at.lane].waiting[index].ask(now);
                    return Step::Ask(now.saturating_sub(since));
                }
                let look = look.min(asleep_at(now + CHECK_INTERVAL, index.max(1)));
                return Step::Wait(look.min(end));
            }
            wakers.extend(self.advance(now));
        }
    }

    /// The position of a waiter in its lane.
    fn find(&self, Place { lane, number }: Place) -> Option<usize> {
        let waiting = &self.lanes[lane].waiting;
        // Numbers rise from front to back, except for waiters that were moved.
        waiting
            .binary_search_by_key(&number, |waiting| waiting.number)
            .ok()
            .or_else(|| waiting.iter().position(|waiting| waiting.number == number))
    }

    /// Moves waiters that are asleep behind all others. Returns the waker of the next one that can ask.
    pub(super) fn advance(&mut self, now: Duration) -> Option<Waker> {
        for lane in &mut self.lanes {
            for _ in 0..lane.waiting.len() {
                let Some(first) = lane
                    .waiting
                    .front_mut()
                    .filter(|first| first.is_asleep(now))
                else {
                    break;
                };
                first.rank = self.next;
                self.next += 1;
                lane.waiting.rotate_left(1);
            }
        }
        let mut held = self.held().into_iter();
        let (next, _) = held.find(|(lane, holder)| {
            let first = self.lanes[*lane].waiting.front();
            holder.is_none() && first.is_some_and(|first| matches!(first.state, State::InLine))
        })?;
        let next = self.lanes[next].waiting.front_mut()?;
        // If all are asleep, this one stays asleep until it is polled.
        if !next.is_asleep(now) {
            next.due = Some(now);
            next.since = now;
        }
        next.waker.take()
    }
}

/// When the waiter at that position considers the first one asleep.
fn asleep_at(due: Duration, before: usize) -> Duration {
    let steps = STAGGER * u32::try_from(before).unwrap_or(u32::MAX);
    due.saturating_add(POLL_GRACE).saturating_add(steps)
}
