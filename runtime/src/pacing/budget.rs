//! What an allowance is asked and tells.

use std::time::Duration;

use crate::limits::Limits;
use crate::transport::BoxFuture;

/// An allowance, spent by one client or by many.
///
/// [`LocalBudget`](crate::LocalBudget) keeps it in memory; clients in one process share one by
/// [`ClientBuilder::budget`](crate::ClientBuilder::budget), as those of API v1 and v2 of one company should. A fleet
/// shares one with an implementation over something that all of it can reach.
pub trait Budget: Send + Sync {
    /// Takes one request that costs so many tokens of the day (0 where unknown), or says what keeps it. Nobody waits in
    /// here: who has to wait asks again. A future that is dropped may have taken or not.
    fn take(&self, cost: u32) -> BoxFuture<'_, Take>;

    /// A request that was granted is done with: its answer came and said that about limits, or, with nothing, it
    /// failed or was dropped. It must not block.
    fn settle(&self, ticket: u64, limits: Option<&Limits>);

    /// What is left, as far as is known here.
    fn left(&self) -> Allowance;
}

/// What becomes of the wish to send a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
}

/// What is left of an allowance.
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
