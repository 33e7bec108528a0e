//! The line before a budget: only who stands first asks it, so that nobody is overtaken. Whoever leaves, served or
//! dropped, makes room for the next. Who is not polled any more, as a future in a buffer that nobody reads just now,
//! keeps nobody: those behind go first, and it keeps a place at the end.

use std::collections::VecDeque;
use std::future::poll_fn;
use std::mem;
use std::sync::Mutex;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use super::locked;
use crate::clock::Clock;

/// How late a place may be polled before it is taken for one that nobody polls.
const GRACE: Duration = Duration::from_secs(1);
/// So much later each further place looks after the first one, so that they do not all come at once.
const STEP: Duration = Duration::from_millis(10);
/// How long a budget may take to answer before others ask it too.
const ASKING: Duration = Duration::from_secs(5);
/// How often a place looks, should the first one be let go earlier than it was told.
const LOOK: Duration = Duration::from_secs(10);

#[derive(Default)]
pub(super) struct Line(Mutex<Inner>);

/// A waker is woken and dropped only where this is not locked: some run their task at once, which asks for its place.
#[derive(Default)]
struct Inner {
    waiting: VecDeque<Waiting>,
    next: u64,
    /// Something happened since the first one asked.
    stirred: bool,
}

struct Waiting {
    number: u64,
    waker: Option<Waker>,
    /// When it is polled again at the latest. Nothing is known where it asks the budget, or no clock wakes it.
    due: Option<Duration>,
}

impl Waiting {
    fn is_asleep(&self, now: Duration) -> bool {
        self.due.is_some_and(|due| due.saturating_add(GRACE) <= now)
    }
}

impl Line {
    /// A place at the end.
    pub(super) fn join<'a>(&'a self, clock: &'a dyn Clock) -> Place<'a> {
        let mut inner = locked(&self.0);
        let number = inner.next;
        inner.next += 1;
        inner.waiting.push_back(Waiting {
            number,
            waker: None,
            due: None,
        });
        Place {
            line: self,
            clock,
            number,
        }
    }

    /// Has the first one ask again before its time.
    pub(super) fn stir(&self) {
        let first = {
            let mut inner = locked(&self.0);
            inner.stirred = true;
            inner.first()
        };
        wake(first);
    }
}

impl Inner {
    /// Who is to be woken to have the first one polled.
    fn first(&mut self) -> Option<Waker> {
        self.waiting.front_mut()?.waker.take()
    }

    /// Where that one stands.
    fn find(&self, number: u64) -> Option<usize> {
        // Numbers rise from front to back, but for those that were moved.
        self.waiting
            .binary_search_by_key(&number, |waiting| waiting.number)
            .ok()
            .or_else(|| {
                let mut numbers = self.waiting.iter();
                numbers.position(|waiting| waiting.number == number)
            })
    }

    /// Has the first one that is polled go on, where the one before it left or is asleep.
    fn advance(&mut self, now: Duration) -> Option<Waker> {
        for _ in 0..self.waiting.len() {
            if !self.waiting.front()?.is_asleep(now) {
                break;
            }
            self.waiting.rotate_left(1);
        }
        let front = self.waiting.front_mut()?;
        // Where all are asleep, so is this one until it is polled.
        if !front.is_asleep(now) {
            front.due = Some(now);
        }
        // It may have been the first before, and then wait for news.
        self.stirred = true;
        self.first()
    }
}

fn wake(waker: Option<Waker>) {
    if let Some(waker) = waker {
        waker.wake();
    }
}

/// A place in the line, until it is dropped.
pub(super) struct Place<'a> {
    line: &'a Line,
    clock: &'a dyn Clock,
    number: u64,
}

impl Place<'_> {
    /// Waits to be the first, who asks the budget: what happens from now on is news.
    pub(super) async fn turn(&self) {
        let mut look = None;
        poll_fn(|cx| {
            if self.begin() {
                return Poll::Ready(());
            }
            let armed = look.as_ref().map(|(until, _)| *until);
            let now = self.clock.now();
            let Some(until) = self.stand_by(cx, now, armed) else {
                return self.begin_or_again(cx);
            };
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
                None => self.expect(None),
            }
            Poll::Pending
        })
        .await;
    }

    /// Whether it is the first, and asks from now on.
    fn begin(&self) -> bool {
        let mut inner = locked(&self.line.0);
        let front = inner.waiting.front_mut();
        let Some(front) = front.filter(|front| front.number == self.number) else {
            return false;
        };
        front.due = None;
        inner.stirred = false;
        true
    }

    /// Should another thread have moved it just now.
    fn begin_or_again(&self, cx: &Context<'_>) -> Poll<()> {
        if self.begin() {
            return Poll::Ready(());
        }
        cx.waker().wake_by_ref();
        Poll::Pending
    }

    /// Goes before those who are asleep; nothing where it is the first then, and else when to look again.
    fn stand_by(
        &self,
        cx: &Context<'_>,
        now: Duration,
        armed: Option<Duration>,
    ) -> Option<Duration> {
        let mut waker = Some(cx.waker().clone());
        let mut first = None;
        let mut inner = locked(&self.line.0);
        let mut until = None;
        if let Some(mut index) = inner.find(self.number) {
            // Being polled, it is not asleep.
            inner.waiting[index].due = None;
            let due = inner.waiting[0].due.get_or_insert(now + ASKING);
            let mut look = late(*due, index);
            if index > 0 && look <= now {
                first = inner.advance(now);
                index = inner.find(self.number).unwrap_or_default();
                look = late(now, index);
            }
            if index > 0 {
                let look = look.min(late(now + LOOK, index));
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

    /// It is polled again then.
    pub(super) fn expect(&self, due: Option<Duration>) {
        let mut inner = locked(&self.line.0);
        if let Some(index) = inner.find(self.number) {
            inner.waiting[index].due = due;
        }
    }

    /// Whether anything happened since it asked, or another one is the first.
    pub(super) fn poll_stir(&self, cx: &mut Context<'_>) -> Poll<()> {
        let mut waker = Some(cx.waker().clone());
        let mut inner = locked(&self.line.0);
        let stirred = inner.stirred;
        let front = inner.waiting.front_mut();
        let poll = match front.filter(|front| front.number == self.number && !stirred) {
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

/// When the place behind so many others takes the first one for asleep.
fn late(due: Duration, before: usize) -> Duration {
    let steps = STEP * u32::try_from(before).unwrap_or(u32::MAX);
    due.saturating_add(GRACE).saturating_add(steps)
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        let mut inner = locked(&self.line.0);
        let index = inner.find(self.number);
        let left = index.and_then(|index| inner.waiting.remove(index));
        let is_next = index == Some(0) && !inner.waiting.is_empty();
        drop(inner);
        drop(left);
        // Where nobody waits, nobody asks for the time.
        if is_next {
            let now = self.clock.now();
            let first = locked(&self.line.0).advance(now);
            wake(first);
        }
    }
}

#[cfg(test)]
mod tests;
