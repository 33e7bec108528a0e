//! The client: where calls go, who makes them and what carries them. Cheap to clone; every clone is the same client.

mod builder;
mod parts;
mod variables;

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use http::HeaderValue;

pub use builder::ClientBuilder;
pub use parts::{ClientParts, FromClientParts};

use crate::auth::Authorize;
use crate::clock::Clock;
use crate::executor::Spawn;
use crate::limits::LimitHeaders;
use crate::observe::Observer;
use crate::operation::{Api, Operation, Plan};
use crate::rate_limit::{Pacer, Usage};
use crate::retry::{RetryBudget, RetryPolicy};
use crate::transport::Transport;

/// A client of one API.
///
/// The generated clients wrap it, and give it by `Deref`.
#[derive(Clone)]
pub struct Client {
    shared: Arc<Shared>,
    retry: Arc<RetryPolicy>,
}

/// What all clones have in common.
struct Shared {
    api: &'static Api,
    base_url: String,
    /// Whether that is the caller's and not the API's.
    own_base_url: bool,
    user_agent: HeaderValue,
    limit_headers: LimitHeaders,
    authorization: Box<dyn Authorize>,
    plan: Option<Plan>,
    transport: Arc<dyn Transport>,
    clock: Arc<dyn Clock>,
    executor: Spawn,
    standing: Arc<Standing>,
    pacer: Pacer,
    retry_budget: RetryBudget,
    max_response_size: u64,
    observer: Option<Arc<dyn Observer>>,
}

/// How the account stands with the service, by the latest answers.
#[derive(Debug, Default)]
pub(crate) struct Standing {
    /// It was told to slow down, and no call has worked since.
    pub(crate) limited: AtomicBool,
}

impl Client {
    /// The API as data.
    #[must_use]
    pub fn api(&self) -> &'static Api {
        self.shared.api
    }

    /// Where calls go, without a slash at its end. With OAuth 2.0 and no base URL of the caller's, they go to the host
    /// that the token names, if it names one.
    #[must_use]
    pub fn base_url(&self) -> &str {
        &self.shared.base_url
    }

    /// Where calls of an operation go. What lives elsewhere than its API is still not called past a base URL that was
    /// stated: whoever works against a server of their own must never reach the real one.
    pub(crate) fn base_url_of(&self, operation: &Operation) -> &str {
        if operation.base_url.is_empty() || self.shared.own_base_url {
            self.base_url()
        } else {
            operation.base_url
        }
    }

    /// The plan that was stated, if one was.
    #[must_use]
    pub fn plan(&self) -> Option<Plan> {
        self.shared.plan
    }

    /// When failed calls are retried.
    #[must_use]
    pub fn retry_policy(&self) -> &RetryPolicy {
        &self.retry
    }

    /// The same client, connections and limits included, with another policy for retries.
    #[must_use]
    pub fn with_retry(&self, policy: RetryPolicy) -> Self {
        Self {
            shared: self.shared.clone(),
            retry: policy.into(),
        }
    }

    /// Returns the retries that the client and its clones have left together.
    #[must_use]
    pub fn retry_budget(&self) -> &RetryBudget {
        &self.shared.retry_budget
    }

    /// Returns the account's quotas as far as they are known, and the usage by this client and its clones. The usage does not
    /// include clients of other APIs that share the quotas.
    ///
    /// ```no_run
    /// # fn example(client: callsheet_runtime::Client) {
    /// let usage = client.usage();
    /// if let Some(daily) = usage.quotas.daily {
    ///     println!("{} tokens left for {:?}", daily.remaining, daily.resets_in);
    /// }
    /// for spent in &usage.operations {
    ///     println!("{}.{}: {} tokens", spent.resource, spent.operation, spent.tokens);
    /// }
    /// # }
    /// ```
    #[must_use]
    pub fn usage(&self) -> Usage {
        self.shared.pacer.usage()
    }

    pub(crate) fn user_agent(&self) -> &HeaderValue {
        &self.shared.user_agent
    }

    pub(crate) fn limit_headers(&self) -> &LimitHeaders {
        &self.shared.limit_headers
    }

    pub(crate) fn max_response_size(&self) -> u64 {
        self.shared.max_response_size
    }

    pub(crate) fn authorization(&self) -> &dyn Authorize {
        &*self.shared.authorization
    }

    pub(crate) fn transport(&self) -> &dyn Transport {
        &*self.shared.transport
    }

    pub(crate) fn clock(&self) -> &dyn Clock {
        &*self.shared.clock
    }

    pub(crate) fn executor(&self) -> &Spawn {
        &self.shared.executor
    }

    pub(crate) fn pacer(&self) -> &Pacer {
        &self.shared.pacer
    }

    pub(crate) fn observer(&self) -> Option<&dyn Observer> {
        self.shared.observer.as_deref()
    }

    pub(crate) fn standing(&self) -> &Standing {
        &self.shared.standing
    }
}

/// Without the token.
impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("api", &self.shared.api.name)
            .field("base_url", &self.shared.base_url)
            .field("plan", &self.shared.plan)
            .field("retry", &self.retry)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
