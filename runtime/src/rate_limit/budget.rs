//! What an allowance is asked and tells.

use std::time::Duration;

use crate::future::BoxFuture;
use crate::limits::Limits;
use crate::operation::{Limit, Operation};

/// An allowance, spent by one client or by many.
///
/// [`LocalBudget`](crate::rate_limit::LocalBudget) keeps it in memory; clients in one process share one by
/// [`ClientBuilder::budget`](crate::ClientBuilder::budget), as those of API v1 and v2 of one company should. A fleet
/// shares one in Redis, `RedisBudget` of the crate `callsheet-redis`, or in whatever else all of it can reach.
pub trait Budget: Send + Sync {
    /// Takes one request, or says what keeps it. Nobody waits in here for the allowance: who has to wait asks again. A
    /// future that is dropped before it is done leaves nothing taken that would not be given back.
    fn take(&self, wish: Wish) -> BoxFuture<'_, Take>;

    /// A request that was granted is done with: its answer came and said that about limits, or, with nothing, it
    /// failed or was dropped. It must not block.
    fn settle(&self, ticket: u64, limits: Option<&Limits>);

    /// What is left, as far as is known here.
    fn left(&self) -> Allowance;
}

/// A request that wants to be sent.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Wish {
    /// The tokens of the day that it costs; 0 where unknown.
    pub cost: u32,
    /// The limit that it counts in beside the plan's.
    pub limit: Option<Limit>,
}

impl Wish {
    /// To call an operation, or what nothing is known of.
    #[must_use]
    pub fn of(operation: Option<&Operation>) -> Self {
        operation.map_or_else(Self::default, |operation| Self {
            cost: operation.cost,
            limit: operation.limit,
        })
    }
}

/// What becomes of the wish to send a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Take {
    /// It may be sent at once. The ticket settles it.
    Granted(u64),
    /// Not before that time; ask again.
    Wait(Duration),
    /// Not today: there are fewer tokens than it costs, or than are kept in reserve.
    Spent {
        /// The tokens left.
        left: u64,
        /// When the day begins anew, as far as is known.
        resets_in: Duration,
    },
    /// Nobody knows: what keeps the allowance cannot be asked, for that reason. The call fails with it.
    Unavailable(String),
}

/// What is left of an allowance. Limits that only some operations have are not in it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Allowance {
    /// Requests at this moment; nothing where no limit is known.
    pub requests: Option<Share>,
    /// Tokens of the day, the reserve included; nothing where no limit is known.
    pub daily: Option<Share>,
}

/// A part of a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    /// What is left.
    pub left: u64,
    /// Of how many, where that is known.
    pub of: Option<u64>,
    /// When all of it is there again, if nothing more is spent.
    pub resets_in: Duration,
}

/// What a client spent, and what is left: [`Client::budget`](crate::Client::budget).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Spending {
    /// What is left, whoever spends it.
    pub left: Allowance,
    /// What the client and its clones spent since they were made, by resource and operation.
    pub spent: Vec<OperationSpending>,
}

/// What a client spent on an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct OperationSpending {
    /// The operation's resource; `""` for raw calls.
    pub resource: &'static str,
    /// Its name; `""` for raw calls.
    pub operation: &'static str,
    /// Requests, every attempt being one.
    pub requests: u64,
    /// Tokens of the day; those of raw calls are not known.
    pub tokens: u64,
}
