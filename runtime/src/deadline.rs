//! The deadline of one call: the moment after which its work is abandoned.

use std::future::poll_fn;
use std::pin::Pin;
use std::task::Poll;
use std::time::Duration;

use crate::clock::Clock;
use crate::transport::{TransportError, TransportErrorKind};

/// When a call must be over, if it has a deadline.
#[derive(Clone, Copy)]
pub(crate) struct Deadline<'a> {
    clock: &'a dyn Clock,
    end: Option<End>,
}

#[derive(Clone, Copy)]
struct End {
    /// By the clock.
    at: Duration,
    /// How long after the call's start that is.
    limit: Duration,
}

/// The deadline of that length passed.
#[derive(Debug, Clone, Copy)]
pub(crate) struct DeadlineExceeded(pub(crate) Duration);

impl<'a> Deadline<'a> {
    /// The deadline of a call that started at `began`.
    pub(crate) fn new(clock: &'a dyn Clock, began: Duration, limit: Option<Duration>) -> Self {
        let end = limit.map(|limit| End {
            at: began.saturating_add(limit),
            limit,
        });
        Self { clock, end }
    }

    /// Whether it passes before that time is over.
    pub(crate) fn is_before(self, wait: Duration) -> bool {
        let after = self.clock.now().saturating_add(wait);
        self.end.is_some_and(|end| after >= end.at)
    }

    /// Runs `work`, which is pinned by the caller as it may be large, and abandons it when the deadline passes. Without a clock that can sleep, it runs to its end.
    pub(crate) async fn limit<T, E: From<DeadlineExceeded>>(
        self,
        mut work: impl Future<Output = Result<T, E>> + Unpin,
    ) -> Result<T, E> {
        let Some(end) = self.end else {
            return work.await;
        };
        let left = end.at.saturating_sub(self.clock.now());
        let Some(mut sleep) = self.clock.sleep(left) else {
            return work.await;
        };
        poll_fn(|cx| match Pin::new(&mut work).poll(cx) {
            Poll::Pending => {
                let exceeded = || Err(DeadlineExceeded(end.limit).into());
                sleep.as_mut().poll(cx).map(|()| exceeded())
            }
            done @ Poll::Ready(_) => done,
        })
        .await
    }
}

impl From<DeadlineExceeded> for TransportError {
    fn from(DeadlineExceeded(limit): DeadlineExceeded) -> Self {
        let exceeded = format!("the call's deadline of {limit:?} is over");
        Self::new(TransportErrorKind::Timeout, exceeded)
    }
}
