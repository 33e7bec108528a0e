//! The queue in front of a rate limiter. Only the first waiter asks the limiter, so no call overtakes another. A waiter
//! that leaves, served or dropped, makes way for the next. A waiter that has not been polled for one second, such as a
//! future in a buffer that is not read, moves to the back of the queue.

use std::collections::VecDeque;
use std::future::poll_fn;
use std::mem;
use std::sync::Mutex;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use super::locked;
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
    waiting: VecDeque<Waiting>,
    next: u64,
    /// A permit was released since the first waiter asked.
    notified: bool,
}

struct Waiting {
    number: u64,
    waker: Option<Waker>,
    /// When it is polled again at the latest. `None` while it asks the limiter, and if no clock wakes it.
    due: Option<Duration>,
}

impl Waiting {
    fn is_asleep(&self, now: Duration) -> bool {
        self.due
            .is_some_and(|due| due.saturating_add(POLL_GRACE) <= now)
    }
}

impl Queue {
    /// Joins at the back.
    pub(super) fn join<'a>(&'a self, clock: &'a dyn Clock) -> Ticket<'a> {
        let mut inner = locked(&self.0);
        let number = inner.next;
        inner.next += 1;
        inner.waiting.push_back(Waiting {
            number,
            waker: None,
            due: None,
        });
        Ticket {
            queue: self,
            clock,
            number,
        }
    }

    /// Lets the first waiter ask again before its time.
    pub(super) fn notify(&self) {
        let first = {
            let mut inner = locked(&self.0);
            inner.notified = true;
            inner.first()
        };
        wake(first);
    }
}

impl Inner {
    /// The waker of the first waiter.
    fn first(&mut self) -> Option<Waker> {
        self.waiting.front_mut()?.waker.take()
    }

    /// The position of a waiter.
    fn find(&self, number: u64) -> Option<usize> {
        // Numbers rise from front to back, except for waiters that were moved.
        self.waiting
            .binary_search_by_key(&number, |waiting| waiting.number)
            .ok()
            .or_else(|| {
                let mut numbers = self.waiting.iter();
                numbers.position(|waiting| waiting.number == number)
            })
    }

    /// Lets the first waiter that is awake go on.
    fn advance(&mut self, now: Duration) -> Option<Waker> {
        for _ in 0..self.waiting.len() {
            if !self.waiting.front()?.is_asleep(now) {
                break;
            }
            self.waiting.rotate_left(1);
        }
        let front = self.waiting.front_mut()?;
        // If all are asleep, this one stays asleep until it is polled.
        if !front.is_asleep(now) {
            front.due = Some(now);
        }
        // It may have been the first before, and then waits for a notification.
        self.notified = true;
        self.first()
    }
}

fn wake(waker: Option<Waker>) {
    if let Some(waker) = waker {
        waker.wake();
    }
}

/// A position in the queue, until it is dropped.
pub(super) struct Ticket<'a> {
    queue: &'a Queue,
    clock: &'a dyn Clock,
    number: u64,
}

impl Ticket<'_> {
    /// Waits until this is the first waiter, which asks the limiter. Notifications from then on are new.
    ///
    /// Fails with the time that the first waiter still waits, if that is more than `max_wait`: its policy may be more
    /// patient than this one's.
    pub(super) async fn first(&self, max_wait: Duration) -> Result<(), Duration> {
        let mut look = None;
        poll_fn(|cx| {
            if self.begin() {
                return Poll::Ready(Ok(()));
            }
            let armed = look.as_ref().map(|(until, _)| *until);
            let now = self.clock.now();
            let Some(until) = self.advance_or_wait(cx, now, armed) else {
                return self.begin_or_again(cx).map(Ok);
            };
            let held = self.first_waits(now);
            // What is less may be the time that the limiter has to decide.
            if held > max_wait.max(LIMITER_TIMEOUT) {
                return Poll::Ready(Err(held));
            }
            if armed != Some(until) {
                let sleep = self.clock.sleep(until.saturating_sub(now));
                look = sleep.map(|sleep| (until, sleep));
            }
            match &mut look {
                Some((_, sleep)) => {
                    if sleep.as_mut().poll(cx).is_ready() {
                        look = None;
                        cx.waker().wake_by_ref();
                    }
                }
                None => self.set_due(None),
            }
            Poll::Pending
        })
        .await
    }

    /// How long the first waiter waits from now.
    fn first_waits(&self, now: Duration) -> Duration {
        let inner = locked(&self.queue.0);
        let due = inner.waiting.front().and_then(|first| first.due);
        due.map_or(Duration::ZERO, |due| due.saturating_sub(now))
    }

    /// Whether this is the first waiter. From then on it asks.
    fn begin(&self) -> bool {
        let mut inner = locked(&self.queue.0);
        let front = inner.waiting.front_mut();
        let Some(front) = front.filter(|front| front.number == self.number) else {
            return false;
        };
        front.due = None;
        inner.notified = false;
        true
    }

    /// Checks again, in case another thread moved it just now.
    fn begin_or_again(&self, cx: &Context<'_>) -> Poll<()> {
        if self.begin() {
            return Poll::Ready(());
        }
        cx.waker().wake_by_ref();
        Poll::Pending
    }

    /// Overtakes waiters that are asleep. `None` if this is the first waiter then, else when to check again.
    fn advance_or_wait(
        &self,
        cx: &Context<'_>,
        now: Duration,
        armed: Option<Duration>,
    ) -> Option<Duration> {
        let mut waker = Some(cx.waker().clone());
        let mut first = None;
        let mut inner = locked(&self.queue.0);
        let mut until = None;
        if let Some(mut index) = inner.find(self.number) {
            // It is polled, so it is not asleep.
            inner.waiting[index].due = None;
            let due = inner.waiting[0].due.get_or_insert(now + LIMITER_TIMEOUT);
            let mut look = asleep_at(*due, index);
            if index > 0 && look <= now {
                first = inner.advance(now);
                index = inner.find(self.number).unwrap_or_default();
                look = asleep_at(now, index);
            }
            if index > 0 {
                let look = look.min(asleep_at(now + CHECK_INTERVAL, index));
                let look = armed
                    .filter(|armed| *armed > now && *armed <= look)
                    .unwrap_or(look);
                let waiting = &mut inner.waiting[index];
                waiting.due = Some(look);
                mem::swap(&mut waiting.waker, &mut waker);
                until = Some(look);
            }
        }
        drop(inner);
        drop(waker);
        wake(first);
        until
    }

    /// Sets when it is polled again.
    pub(super) fn set_due(&self, due: Option<Duration>) {
        let mut inner = locked(&self.queue.0);
        if let Some(index) = inner.find(self.number) {
            inner.waiting[index].due = due;
        }
    }

    /// Ready after a notification, or if another waiter is the first now.
    pub(super) fn poll_notified(&self, cx: &mut Context<'_>) -> Poll<()> {
        let mut waker = Some(cx.waker().clone());
        let mut inner = locked(&self.queue.0);
        let notified = inner.notified;
        let front = inner.waiting.front_mut();
        let poll = match front.filter(|front| front.number == self.number && !notified) {
            Some(front) => {
                mem::swap(&mut front.waker, &mut waker);
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
        let index = inner.find(self.number);
        let removed = index.and_then(|index| inner.waiting.remove(index));
        let is_next = index == Some(0) && !inner.waiting.is_empty();
        drop(inner);
        drop(removed);
        // If no one waits, the time does not matter.
        if is_next {
            let now = self.clock.now();
            let first = locked(&self.queue.0).advance(now);
            wake(first);
        }
    }
}

#[cfg(test)]
mod tests;
