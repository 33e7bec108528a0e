//! Pacing: when a request may be sent, so that the allowance is spent fully and never past it. What is left of it is
//! a [`Budget`]'s to know; here a client's calls line up before it, first come first served.

mod budget;
mod line;
mod local;

use std::collections::BTreeMap;
use std::future::poll_fn;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::Poll;

pub use budget::{Allowance, Budget, OperationSpending, Share, Spending, Take, Wish};
pub use local::LocalBudget;

use crate::clock::Clock;
use crate::error::Unsent;
use crate::limits::Limits;
use crate::operation::Operation;
use line::Line;

/// What paces the calls of a client and all its clones.
pub(crate) struct Pacer {
    budget: Arc<dyn Budget>,
    line: Line,
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
    pub(crate) fn new(budget: Arc<dyn Budget>) -> Self {
        Self {
            budget,
            line: Line::default(),
            spent: Mutex::default(),
        }
    }

    /// Waits until the budget allows another request. Dropped while it waits, it leaves nothing behind.
    pub(crate) async fn enter(
        &self,
        clock: &dyn Clock,
        operation: Option<&'static Operation>,
    ) -> Result<Permit<'_>, Unsent> {
        let wish = Wish::of(operation);
        let place = self.line.join(clock);
        loop {
            place.turn().await;
            match self.budget.take(wish).await {
                Take::Granted(ticket) => {
                    self.book(operation, wish.cost);
                    return Ok(Permit {
                        pacer: self,
                        ticket: Some(ticket),
                    });
                }
                Take::Spent { left, resets_in } => {
                    return Err(Unsent::DailyLimit {
                        cost: wish.cost,
                        left,
                        resets_in,
                    });
                }
                Take::Unavailable(reason) => return Err(Unsent::NoBudget(reason)),
                Take::Wait(wait) => {
                    let mut sleep = clock.sleep(wait).ok_or(Unsent::NoClock)?;
                    place.expect(Some(clock.now().saturating_add(wait)));
                    poll_fn(|cx| match place.poll_stir(cx) {
                        Poll::Ready(()) => Poll::Ready(()),
                        Poll::Pending => sleep.as_mut().poll(cx),
                    })
                    .await;
                }
            }
        }
    }

    /// Leave to send what the account does not pay for.
    pub(crate) fn free(&self) -> Permit<'_> {
        Permit {
            pacer: self,
            ticket: None,
        }
    }

    fn book(&self, operation: Option<&Operation>, cost: u32) {
        let key = operation.map_or(("", ""), |operation| (operation.resource, operation.name));
        let mut spent = locked(&self.spent);
        let spent = spent.entry(key).or_default();
        spent.requests += 1;
        spent.tokens += u64::from(cost);
    }

    /// What is left, and what was spent on what.
    pub(crate) fn spending(&self) -> Spending {
        let spent = locked(&self.spent);
        Spending {
            left: self.budget.left(),
            spent: spent
                .iter()
                .map(|((resource, operation), spent)| OperationSpending {
                    resource,
                    operation,
                    requests: spent.requests,
                    tokens: spent.tokens,
                })
                .collect(),
        }
    }
}

/// Leave to send one request. It must come back, whatever becomes of the request: dropping does.
pub(crate) struct Permit<'a> {
    pacer: &'a Pacer,
    ticket: Option<u64>,
}

impl Permit<'_> {
    /// The request is done with, and its answer said that.
    pub(crate) fn answered(mut self, limits: &Limits) {
        self.settle(Some(limits));
    }

    fn settle(&mut self, limits: Option<&Limits>) {
        if let Some(ticket) = self.ticket.take() {
            self.pacer.budget.settle(ticket, limits);
            self.pacer.line.stir();
        }
    }
}

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        self.settle(None);
    }
}

/// A panic elsewhere leaves counters that are still counters.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests;
