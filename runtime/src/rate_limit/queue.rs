//! The queue in front of a rate limiter. A waiter holds those behind it: all of them while it asks the limiter, and those that
//! count against the same limit while it waits for one. A waiter that leaves, served or dropped, makes way for the next.
//! A waiter that has not been polled for one second, such as a future in a buffer that is not read, moves to the back of
//! the queue.

use std::collections::VecDeque;
use std::future::poll_fn;
use std::mem;
use std::sync::Mutex;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use super::{PermitRequest, Scope, locked};
use crate::clock::Clock;

/// How late a waiter may be polled before it counts as asleep.
const POLL_GRACE: Duration = Duration::from_secs(1);
/// How much later each waiter checks on the first one than the waiter before it, so that they do not all check at once.
const STAGGER: Duration = Duration::from_millis(10);
/// How long a limiter may take to decide before other waiters ask it too.
const LIMITER_TIMEOUT: Duration = Duration::from_secs(5);
/// How often a waiter checks whether the first one could go earlier than expected.
const CHECK_INTERVAL: Duration = Duration::from_secs(10);

#[derive(Default)]
pub(super) struct Queue(Mutex<Inner>);

/// Wakers are woken and dropped only while this is not locked: some run their task at once, which locks the queue.
#[derive(Default)]
struct Inner {
    lanes: Vec<Lane>,
    next: u64,
}

/// The waiters whose requests count against the same limits. Only the first one asks the limiter. A queue has few lanes:
/// most requests count against the account's limits only.
struct Lane {
    /// One of the requests.
    request: PermitRequest,
    waiting: VecDeque<Waiting>,
}

struct Waiting {
    number: u64,
    /// Its position among the waiters of all lanes.
    rank: u64,
    state: State,
    /// When that began, or when it was woken to ask.
    since: Duration,
    waker: Option<Waker>,
    /// When it is polled again at the latest. `None` while it asks the limiter, and if no clock wakes it.
    due: Option<Duration>,
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

impl Queue {
    /// Joins at the back.
    pub(super) fn join<'a>(&'a self, clock: &'a dyn Clock, request: PermitRequest) -> Ticket<'a> {
        let since = clock.now();
        let mut inner = locked(&self.0);
        let number = inner.next;
        inner.next += 1;
        let lane = inner.lane(request);
        inner.lanes[lane].waiting.push_back(Waiting {
            number,
            rank: number,
            state: State::InLine,
            since,
            waker: None,
            due: None,
            notified: false,
        });
        Ticket {
            queue: self,
            clock,
            place: Place { lane, number },
        }
    }

    /// A permit of that request was released: lets waiters for a limit that it counted against ask again before their time.
    pub(super) fn notify(&self, request: &PermitRequest) {
        let mut wakers = Vec::new();
        let mut inner = locked(&self.0);
        let lanes = inner.lanes.iter_mut();
        for first in lanes.filter_map(|lane| lane.waiting.front_mut()) {
            if first.holds(request) && !matches!(first.state, State::InLine) {
                first.notified = true;
                wakers.extend(first.waker.take());
            }
        }
        drop(inner);
        wake(wakers);
    }
}

impl Inner {
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
    fn step(
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
    fn advance(&mut self, now: Duration) -> Option<Waker> {
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

fn wake(wakers: impl IntoIterator<Item = Waker>) {
    for waker in wakers {
        waker.wake();
    }
}

/// A position in the queue, until it is dropped.
pub(super) struct Ticket<'a> {
    queue: &'a Queue,
    clock: &'a dyn Clock,
    place: Place,
}

/// Where a waiter is found.
#[derive(Clone, Copy)]
struct Place {
    lane: usize,
    number: u64,
}

/// For how long others may hold a waiter.
#[derive(Clone, Copy)]
struct Patience {
    /// When it began to wait in line.
    began: Duration,
    max_wait: Duration,
}

/// What a waiter does next.
enum Step {
    /// Ask the limiter, after that time behind a waiter that is still there.
    Ask(Duration),
    /// Check again at that time.
    Wait(Duration),
    /// Give up: another waiter, which holds it, waits for that long.
    GiveUp(Duration),
}

impl Ticket<'_> {
    /// Waits until no other waiter holds this one, which then asks the limiter. Notifications from then on are new. Behind a
    /// waiter that waits or asks for longer than `max_wait`, as it is asleep or its limiter takes long, this one asks out of
    /// turn. Returns how long it was held then.
    ///
    /// Fails with the time that the holder still waits, if that is more than `max_wait`: its policy may be more patient than
    /// this one's.
    pub(super) async fn turn(&self, max_wait: Duration) -> Result<Duration, Duration> {
        let mut timer = None;
        let patience = Patience {
            began: self.clock.now(),
            max_wait,
        };
        poll_fn(|cx| {
            let armed = timer.as_ref().map(|(until, _)| *until);
            let now = self.clock.now();
            let until = match self.step(cx, now, armed, patience) {
                Step::Ask(waited) => return Poll::Ready(Ok(waited)),
                Step::GiveUp(wait) => return Poll::Ready(Err(wait)),
                Step::Wait(until) => until,
            };
            if armed != Some(until) {
                let sleep = self.clock.sleep(until.saturating_sub(now));
                timer = sleep.map(|sleep| (until, sleep));
            }
            match &mut timer {
                Some((_, sleep)) => {
                    if sleep.as_mut().poll(cx).is_ready() {
                        timer = None;
                        cx.waker().wake_by_ref();
                    }
                }
                None => self.update(|waiting| waiting.due = None),
            }
            Poll::Pending
        })
        .await
    }

    /// Decides what it does next. `armed` is when a timer wakes it already.
    fn step(
        &self,
        cx: &Context<'_>,
        now: Duration,
        armed: Option<Duration>,
        patience: Patience,
    ) -> Step {
        let mut waker = Some(cx.waker().clone());
        let mut wakers = Vec::new();
        let mut inner = locked(&self.queue.0);
        let mut step = inner.step(self.place, now, patience, &mut wakers);
        if let (Step::Wait(until), Some(index)) = (&mut step, inner.find(self.place)) {
            if let Some(armed) = armed.filter(|armed| *armed > now && armed <= until) {
                *until = armed;
            }
            let waiting = &mut inner.lanes[self.place.lane].waiting[index];
            waiting.due = Some(*until);
            mem::swap(&mut waiting.waker, &mut waker);
        }
        drop(inner);
        drop(waker);
        wake(wakers);
        step
    }

    /// Waits for a limit of that scope until that time, as the limiter told it to: those behind it that do not count against
    /// the limit can go.
    pub(super) fn wait(&self, scope: Scope, until: Duration) {
        let now = self.clock.now();
        self.update(|waiting| {
            waiting.state = State::Waiting(scope);
            waiting.since = now;
            waiting.due = Some(until);
        });
        let next = locked(&self.queue.0).advance(now);
        wake(next);
    }

    fn update(&self, change: impl FnOnce(&mut Waiting)) {
        let mut inner = locked(&self.queue.0);
        if let Some(index) = inner.find(self.place) {
            change(&mut inner.lanes[self.place.lane].waiting[index]);
        }
    }

    /// Ready after a notification, or if it is no longer the first one of its lane.
    pub(super) fn poll_notified(&self, cx: &mut Context<'_>) -> Poll<()> {
        let mut waker = Some(cx.waker().clone());
        let mut inner = locked(&self.queue.0);
        let Place { lane, number } = self.place;
        let first = inner.lanes[lane].waiting.front_mut();
        let poll = match first.filter(|first| first.number == number && !first.notified) {
            Some(first) => {
                mem::swap(&mut first.waker, &mut waker);
                Poll::Pending
            }
            None => Poll::Ready(()),
        };
        drop(inner);
        drop(waker);
        poll
    }
}

/// When the waiter at that position considers the first one asleep.
fn asleep_at(due: Duration, before: usize) -> Duration {
    let steps = STAGGER * u32::try_from(before).unwrap_or(u32::MAX);
    due.saturating_add(POLL_GRACE).saturating_add(steps)
}

impl Drop for Ticket<'_> {
    fn drop(&mut self) {
        let mut inner = locked(&self.queue.0);
        let index = inner.find(self.place);
        let lane = &mut inner.lanes[self.place.lane].waiting;
        let removed = index.and_then(|index| lane.remove(index));
        let was_first = index == Some(0);
        let others_wait = inner.lanes.iter().any(|lane| !lane.waiting.is_empty());
        drop(inner);
        drop(removed);
        // If no one waits, the time does not matter.
        if was_first && others_wait {
            let now = self.clock.now();
            let next = locked(&self.queue.0).advance(now);
            wake(next);
        }
    }
}

#[cfg(test)]
mod tests;
