//! The queue in front of a rate limiter. A waiter holds those behind it: all of them while it asks the limiter, and those that
//! count against the same limit while it waits for one. A waiter that leaves, served or dropped, makes way for the next.
//! A waiter that has not been polled for one second, such as a future in a buffer that is not read, moves to the back of
//! the queue.

mod lanes;

use std::future::poll_fn;
use std::mem;
use std::sync::Mutex;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use super::{PermitRequest, Scope, locked};
use crate::clock::Clock;
use lanes::{Lanes, Patience, Place, Step};

/// Wakers are woken and dropped only while this is not locked: some run their task at once, which locks the queue.
#[derive(Default)]
pub(super) struct Queue(Mutex<Lanes>);

impl Queue {
    /// Joins at the back.
    pub(super) fn join<'a>(&'a self, clock: &'a dyn Clock, request: PermitRequest) -> Ticket<'a> {
        let now = clock.now();
        Ticket {
            queue: self,
            clock,
            place: locked(&self.0).join(request, now),
        }
    }

    /// A permit of that request was released: lets waiters for a limit that it counted against ask again before their time.
    pub(super) fn notify(&self, request: &PermitRequest) {
        let wakers = locked(&self.0).notify(request);
        wake(wakers);
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
                None => {
                    if let Some(waiting) = locked(&self.queue.0).get(self.place) {
                        waiting.due = None;
                    }
                }
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
        let mut lanes = locked(&self.queue.0);
        let mut step = lanes.step(self.place, now, patience, &mut wakers);
        if let (Step::Wait(until), Some(waiting)) = (&mut step, lanes.get(self.place)) {
            if let Some(armed) = armed.filter(|armed| *armed > now && armed <= until) {
                *until = armed;
            }
            waiting.due = Some(*until);
            mem::swap(&mut waiting.waker, &mut waker);
        }
        drop(lanes);
        drop(waker);
        wake(wakers);
        step
    }

    /// Waits for a limit of that scope until that time, as the limiter told it to: those behind it that do not count against
    /// the limit can go.
    pub(super) fn wait(&self, scope: Scope, until: Duration) {
        let now = self.clock.now();
        let next = {
            let mut lanes = locked(&self.queue.0);
            if let Some(waiting) = lanes.get(self.place) {
                waiting.wait(scope, now, until);
            }
            lanes.advance(now)
        };
        wake(next);
    }

    /// Ready after a notification, or if it is no longer the first one of its lane.
    pub(super) fn poll_notified(&self, cx: &mut Context<'_>) -> Poll<()> {
        let mut waker = Some(cx.waker().clone());
        let mut lanes = locked(&self.queue.0);
        let poll = match lanes.undisturbed(self.place) {
            Some(first) => {
                mem::swap(&mut first.waker, &mut waker);
                Poll::Pending
            }
            None => Poll::Ready(()),
        };
        drop(lanes);
        drop(waker);
        poll
    }
}

impl Drop for Ticket<'_> {
    fn drop(&mut self) {
        let (left, others_may_go) = locked(&self.queue.0).leave(self.place);
        drop(left);
        // If no one waits, the time does not matter.
        if others_may_go {
            let now = self.clock.now();
            let next = locked(&self.queue.0).advance(now);
            wake(next);
        }
    }
}

#[cfg(test)]
mod tests;
