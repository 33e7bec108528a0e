//! The parts that clients of several APIs of one account share, and the construction of each client from them.

use std::sync::Arc;

use http::HeaderValue;
use secrecy::SecretString;

use super::{Client, Shared, Standing};
use crate::auth::{Anonymous, ApiToken, Authorize};
use crate::clock::Clock;
use crate::connect::{base_url_of, check_secure};
use crate::error::{ConfigError, Result};
use crate::executor::Spawn;
use crate::limits::LimitHeaders;
#[cfg(feature = "oauth")]
use crate::oauth::{Bearer, Session};
use crate::observe::Observer;
use crate::operation::{Api, Limit, Plan};
use crate::rate_limit::{Gate, Pacer};
use crate::retry::{RetryBudget, RetryPolicy};
use crate::transport::Transport;

/// What a [`ClientBuilder`](crate::ClientBuilder) configured: the parts that clients of several APIs of one account share.
/// They have one transport, one credential, one rate limiter and one retry budget.
pub struct ClientParts {
    pub(super) common: Common,
    pub(super) transport: Arc<dyn Transport>,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) executor: Spawn,
    pub(super) gate: Arc<Gate>,
    pub(super) standing: Arc<Standing>,
    pub(super) retry: Arc<RetryPolicy>,
}

/// What clients have as it was set.
pub(super) struct Common {
    pub(super) apis: Vec<&'static Api>,
    /// Whether the builder began for several APIs, however many there are: each adds its path to the base URL.
    pub(super) several: bool,
    pub(super) token: Option<SecretString>,
    #[cfg(feature = "oauth")]
    pub(super) session: Option<Session>,
    pub(super) base_url: Option<String>,
    pub(super) allow_http: bool,
    pub(super) user_agent: Option<String>,
    pub(super) plan: Option<Plan>,
    pub(super) retry_budget: RetryBudget,
    pub(super) max_response_size: u64,
    pub(super) observer: Option<Arc<dyn Observer>>,
}

impl ClientParts {
    /// Returns the APIs that the builder was for.
    #[must_use]
    pub fn apis(&self) -> &[&'static Api] {
        &self.common.apis
    }

    /// Creates the client of one of the APIs.
    ///
    /// # Errors
    ///
    /// [`Error::Config`](crate::Error::Config) if the settings do not fit the API: its token is missing or cannot be sent in a
    /// header, it has no OAuth 2.0, its base URL is invalid, or a credential would travel to it unencrypted.
    pub fn client(&self, api: &'static Api) -> Result<Client> {
        let base_url = base_url_of(api, self.common.base_url.as_deref(), self.common.several)?;
        let user_agent = match &self.common.user_agent {
            Some(product) => HeaderValue::try_from(format!("{product} {}", api.user_agent)),
            None => HeaderValue::try_from(api.user_agent),
        };
        let authorization = self.authorization(api, &base_url)?;
        if authorization.is_some() {
            check_secure(&base_url, self.common.allow_http)?;
        }
        let api_limit = self
            .common
            .plan
            .and_then(|plan| plan_of_api(plan, &self.common.apis, api));
        let shared = Shared {
            api,
            own_base_url: self.common.base_url.is_some(),
            user_agent: user_agent.map_err(|_| ConfigError::UserAgent)?,
            limit_headers: LimitHeaders::new(&api.conventions.headers),
            authorization: authorization.unwrap_or_else(|| Box::new(Anonymous)),
            base_url,
            plan: self.common.plan,
            transport: self.transport.clone(),
            clock: self.clock.clone(),
            executor: self.executor.clone(),
            standing: self.standing.clone(),
            pacer: Pacer::new(self.gate.clone(), api_limit),
            retry_budget: self.common.retry_budget.clone(),
            max_response_size: self.common.max_response_size,
            observer: self.common.observer.clone(),
        };
        Ok(Client {
            shared: Arc::new(shared),
            retry: self.retry.clone(),
        })
    }

    /// The credential; `None` if the API asks for none.
    fn authorization(
        &self,
        api: &'static Api,
        base_url: &str,
    ) -> Result<Option<Box<dyn Authorize>>, ConfigError> {
        #[cfg(feature = "oauth")]
        if let Some(session) = &self.common.session {
            // A stated base URL takes precedence over the host that the token names.
            let base_url = Some(base_url).filter(|_| self.common.base_url.is_none());
            return Ok(Some(Box::new(Bearer::new(api, session.clone(), base_url)?)));
        }
        #[cfg(not(feature = "oauth"))]
        let _ = base_url;
        let token = ApiToken::new(api, self.common.token.clone())?;
        Ok(token.map(|token| Box::new(token) as Box<dyn Authorize>))
    }
}

/// The plan of the account, shared by the clients of all APIs: the stated plan. Limits that it does not have are taken from
/// the same plan in the tables of the APIs.
pub(super) fn plan_of_account(stated: Plan, apis: &[&Api]) -> Plan {
    if apis.len() < 2 {
        return stated;
    }
    let same = || apis.iter().filter_map(|api| same_plan(stated, api));
    let minute_is_of_an_api = same().any(|plan| plan.requests_per_minute.is_some());
    Plan {
        burst: stated.burst.or_else(|| same().find_map(|plan| plan.burst)),
        daily_tokens: stated.daily_tokens.or_else(|| {
            let of_one_seat = same().find_map(|plan| plan.daily_tokens)?;
            Some(of_one_seat.saturating_mul(stated.seats.into()))
        }),
        requests_per_minute: stated.requests_per_minute.filter(|_| !minute_is_of_an_api),
        ..stated
    }
}

/// The limit of that plan that applies to one of several APIs alone: requests per minute.
fn plan_of_api(stated: Plan, apis: &[&Api], api: &Api) -> Option<Limit> {
    if apis.len() < 2 {
        return None;
    }
    let own = same_plan(stated, api)?;
    let own_minute = own.minute()?;
    // The caller may have changed a number of the API's own constant.
    let minute = stated.minute().filter(|_| stated.name == own.name);
    Some(Limit {
        name: api.name,
        burst: minute.unwrap_or(own_minute),
    })
}

fn same_plan(stated: Plan, api: &Api) -> Option<Plan> {
    let mut plans = api.plans.iter();
    plans.find(|plan| plan.is_same(&stated)).copied()
}

/// A client that a [`ClientBuilder`](crate::ClientBuilder) can build: of one API, or of several that share its parts.
///
/// Whatever is made from a [`Client`] is built for the builder's first API.
///
/// ```
/// use callsheet_runtime::{Api, Client, ClientBuilder, ClientParts, FromClientParts, Result};
///
/// # fn apis() -> (&'static Api, &'static Api) { unimplemented!() }
/// struct Both {
///     old: Client,
///     new: Client,
/// }
///
/// impl FromClientParts for Both {
///     fn from_client_parts(parts: &ClientParts) -> Result<Self> {
///         let (old, new) = apis();
///         Ok(Self { old: parts.client(old)?, new: parts.client(new)? })
///     }
/// }
/// ```
pub trait FromClientParts: Sized {
    /// Creates the client.
    ///
    /// # Errors
    ///
    /// Those of [`ClientParts::client`].
    fn from_client_parts(parts: &ClientParts) -> Result<Self>;
}

impl<C: From<Client>> FromClientParts for C {
    fn from_client_parts(parts: &ClientParts) -> Result<Self> {
        let api = parts.common.apis.first().ok_or(ConfigError::NoApi)?;
        Ok(Self::from(parts.client(api)?))
    }
}
