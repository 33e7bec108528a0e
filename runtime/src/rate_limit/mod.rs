//! Rate limiting: when a request may be sent, so that the plan's quotas are used fully and never exceeded.
//!
//! A [`RateLimiter`] knows the quotas. The calls of a client, to one API or to several, queue for it, first come, first
//! served. A call that waits for a limit of some operations, or of one API, holds only calls that count against it.

mod limiter;
mod local;
mod queue;

use std::collections::BTreeMap;
use std::future::poll_fn;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::Poll;
use std::time::Duration;

pub use limiter::{
    Decision, OperationUsage, PermitRequest, Quota, Quotas, RateLimiter, Scope, Usage,
};
pub use local::LocalRateLimiter;

use crate::clock::Clock;
use crate::error::QuotaReason;
use crate::limits::Limits;
use crate::operation::{Limit, Operation};
use queue::Queue;

/// A rate limiter and the queue before it. Clients that are built together share it.
pub(crate) struct Gate {
    limiter: Arc<dyn RateLimiter>,
    queue: Queue,
}

impl Gate {
    pub(crate) fn new(limiter: Arc<dyn RateLimiter>) -> Self {
        Self {
            limiter,
            queue: Queue::default(),
        }
    }
}

/// Paces the calls of a client and all its clones.
pub(crate) struct Pacer {
    gate: Arc<Gate>,
    /// The limit that its API has beside the account's.
    api_limit: Option<Limit>,
    spent: Mutex<BTreeMap<Key, Spent>>,
}

/// An operation by resource and name; both empty for raw calls.
type Key = (&'static str, &'static str);

#[derive(Clone, Copy, Default)]
struct Spent {
    requests: u64,
    tokens: u64,
}

impl Pacer {
    pub(crate) fn new(gate: Arc<Gate>, api_limit: Option<Limit>) -> Self {
        Self {
            gate,
            api_limit,
            spent: Mutex::default(),
        }
    }

    /// Waits until the limiter grants a permit. Fails if that takes a wait of more than `max_wait`. Each wait that begins is
    /// reported to `begin`. If the future is dropped, nothing stays acquired.
    pub(crate) async fn enter(
        &self,
        clock: &dyn Clock,
        operation: Option<&'static Operation>,
        max_wait: Duration,
        begin: &(dyn Fn(Duration) + Sync),
    ) -> Result<Permit<'_>, QuotaReason> {
        let too_long = |wait| QuotaReason::WaitTooLong { wait, max_wait };
        let request = PermitRequest {
            api_limit: self.api_limit,
            ..PermitRequest::of(operation)
        };
        let ticket = self.gate.queue.join(clock, request);
        loop {
            let held = ticket.turn(max_wait).await.map_err(too_long)?;
            match self.gate.limiter.acquire(request).await {
                Decision::Granted(permit) => {
                    self.count(operation, request.cost);
                    return Ok(Permit {
                        pacer: self,
                        permit: Some((permit, request)),
                    });
                }
                Decision::Exhausted {
                    remaining,
                    resets_in,
                } => {
                    return Err(QuotaReason::DailyLimit {
                        cost: request.cost,
                        remaining,
                        resets_in,
                    });
                }
                Decision::Unavailable(reason) => return Err(QuotaReason::Unavailable(reason)),
                Decision::Wait { wait, .. } if held.saturating_add(wait) > max_wait => {
                    return Err(too_long(held.saturating_add(wait)));
                }
                Decision::Wait { wait, scope } => {
                    begin(wait);
                    let mut sleep = clock.sleep(wait).ok_or(QuotaReason::NoClock)?;
                    ticket.wait(scope, clock.now().saturating_add(wait));
                    poll_fn(|cx| match ticket.poll_notified(cx) {
                        Poll::Ready(()) => Poll::Ready(()),
                        Poll::Pending => sleep.as_mut().poll(cx),
                    })
                    .await;
                }
            }
        }
    }

    /// A permit for a request that counts against no quota.
    pub(crate) fn free(&self) -> Permit<'_> {
        Permit {
            pacer: self,
            permit: None,
        }
    }

    fn count(&self, operation: Option<&Operation>, cost: u32) {
        let key = operation.map_or(("", ""), |operation| (operation.resource, operation.name));
        let mut spent = locked(&self.spent);
        let spent = spent.entry(key).or_default();
        spent.requests += 1;
        spent.tokens += u64::from(cost);
    }

    /// The account's quotas, and what this client used.
    pub(crate) fn usage(&self) -> Usage {
        let spent = locked(&self.spent);
        Usage {
            quotas: self.gate.limiter.quotas(),
            operations: spent
                .iter()
                .map(|((resource, operation), spent)| OperationUsage {
                    resource,
                    operation,
                    requests: spent.requests,
                    tokens: spent.tokens,
                })
                .collect(),
        }
    }
}

/// Permission to send one request. Dropping it releases it.
pub(crate) struct Permit<'a> {
    pacer: &'a Pacer,
    /// Its number, and the request that it is for.
    permit: Option<(u64, PermitRequest)>,
}

impl Permit<'_> {
    /// Releases the permit with what the response reported.
    pub(crate) fn release_with(mut self, limits: &Limits) {
        self.release(Some(limits));
    }

    fn release(&mut self, limits: Option<&Limits>) {
        if let Some((permit, request)) = self.permit.take() {
            let gate = &self.pacer.gate;
            gate.limiter.release(permit, limits);
            gate.queue.notify(&request);
        }
    }
}

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        self.release(None);
    }
}

/// A panic elsewhere leaves counters that are still counters.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests;
