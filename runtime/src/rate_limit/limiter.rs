//! What a rate limiter is asked, and what it reports.

use std::time::Duration;

use crate::future::BoxFuture;
use crate::limits::Limits;
use crate::operation::{Limit, Operation};

/// Keeps the quotas of one account, for one client or for many.
///
/// [`LocalRateLimiter`](crate::rate_limit::LocalRateLimiter) keeps them in memory. A client of several APIs has one for all
/// of them; clients that are built separately share one by
/// [`ClientBuilder::rate_limiter`](crate::ClientBuilder::rate_limiter). A fleet shares one in Redis, `RedisRateLimiter` of the
/// crate `callsheet-redis`, or in any other store that all of its processes reach.
pub trait RateLimiter: Send + Sync {
    /// Decides whether a request may be sent now. It does not wait for quota: after [`Decision::Wait`], the caller asks
    /// again. If the future is dropped, nothing stays acquired.
    fn acquire(&self, request: PermitRequest) -> BoxFuture<'_, Decision>;

    /// Releases a granted request. `limits` is what the response reported, or `None` if the request failed or was
    /// dropped. It must not block.
    fn release(&self, permit: u64, limits: Option<&Limits>);

    /// Returns the quotas as far as this limiter knows them.
    fn quotas(&self) -> Quotas;
}

/// A request that is about to be sent.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct PermitRequest {
    /// Its cost in tokens of the day; 0 if unknown.
    pub cost: u32,
    /// The limit that its operation has, in addition to the plan's.
    pub limit: Option<Limit>,
    /// The limit that all requests to its API have, in addition to the plan's.
    pub api_limit: Option<Limit>,
}

impl PermitRequest {
    /// A call of `operation`, or a raw call.
    #[must_use]
    pub fn of(operation: Option<&Operation>) -> Self {
        operation.map_or_else(Self::default, |operation| Self {
            cost: operation.cost,
            limit: operation.limit,
            api_limit: None,
        })
    }

    /// Returns the scopes of the limits that the request counts against: the account, its operation's
    /// [`limit`](Self::limit) and its [`api_limit`](Self::api_limit), in this order.
    pub fn scopes(&self) -> impl Iterator<Item = Scope> + use<> {
        let operations = self.limit.map(|limit| Scope::Operations(limit.name));
        let api = self.api_limit.map(|limit| Scope::Api(limit.name));
        [Some(Scope::Account), operations, api]
            .into_iter()
            .flatten()
    }

    /// Whether the request counts against a limit of that scope.
    #[must_use]
    pub fn counts_against(&self, scope: Scope) -> bool {
        self.scopes().any(|own| own == scope)
    }
}

/// Which requests count against a limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// All requests of the account.
    Account,
    /// Those of operations that have the [limit](PermitRequest::limit) of this name.
    Operations(&'static str),
    /// Those to the API that has the [limit](PermitRequest::api_limit) of this name.
    Api(&'static str),
}

/// Whether a request may be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Decision {
    /// Now. The permit's number is passed to [`RateLimiter::release`].
    Granted(u64),
    /// Not before a time has passed; ask again then.
    Wait {
        /// That time.
        wait: Duration,
        /// The limit that takes the longest to allow the request. Calls that do not count against it need not wait for this
        /// one.
        scope: Scope,
    },
    /// Not today: fewer tokens remain than the request costs or the reserve keeps.
    Exhausted {
        /// The tokens that remain.
        remaining: u64,
        /// The time until the day's quota is reset, as far as is known.
        resets_in: Duration,
    },
    /// Unknown: the limiter's store cannot be reached, for that reason. The call fails with it.
    Unavailable(String),
}

/// The quotas that apply to all operations.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Quotas {
    /// Requests that may be sent now; `None` if no limit is known.
    pub requests: Option<Quota>,
    /// Tokens of the day, the reserve included; `None` if no limit is known.
    pub daily: Option<Quota>,
}

/// A quota, and how much of it remains.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quota {
    /// What remains.
    pub remaining: u64,
    /// The whole quota, if it is known.
    pub limit: Option<u64>,
    /// The time until all of it is available again, if nothing more is used.
    pub resets_in: Duration,
}

/// The quotas of an account, and what one client used: [`Client::usage`](crate::Client::usage).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Usage {
    /// The account's quotas, whoever uses them.
    pub quotas: Quotas,
    /// What the client and its clones used since they were built, by resource and operation.
    pub operations: Vec<OperationUsage>,
}

/// What a client used for one operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct OperationUsage {
    /// The operation's resource; `""` for raw calls.
    pub resource: &'static str,
    /// Its name; `""` for raw calls.
    pub operation: &'static str,
    /// Requests sent; every attempt is one.
    pub requests: u64,
    /// Tokens of the day; 0 for raw calls, whose cost is unknown.
    pub tokens: u64,
}
