//! Configuring a client, and refusing what could not work.

use std::env;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use super::parts::{Common, plan_of_account};
use super::variables::{Read, flag, variable};
use super::{ClientParts, FromClientParts};
use crate::clock::{Clock, default_clock};
use crate::connect::{DefaultTransport, base_url_of, is_https};
use crate::error::{ConfigError, Result};
use crate::executor::{Spawn, default_executor};
use crate::future::BoxFuture;
use crate::observe::{Observer, Report};
use crate::operation::{Api, Plan};
use crate::rate_limit::{Gate, LocalRateLimiter, RateLimiter};
use crate::retry::{RetryBudget, RetryPolicy};
use crate::transport::Transport;

/// Default timeout of an attempt.
const TIMEOUT: Duration = Duration::from_secs(30);

/// Default limit of a response, in bytes.
const MAX_RESPONSE_SIZE: u64 = 64 << 20;

/// Puts a transport around another.
type Wrap = Box<dyn FnOnce(Arc<dyn Transport>) -> Arc<dyn Transport> + Send + Sync>;

/// Configures a client of type `C`: of one API, or of several APIs of one account.
#[must_use]
pub struct ClientBuilder<C> {
    settings: Settings,
    client: PhantomData<fn() -> C>,
}

/// All of it that does not depend on the client's type, and so is compiled once.
struct Settings {
    common: Common,
    timeout: Duration,
    reserve: u64,
    rate_limiter: Option<Arc<dyn RateLimiter>>,
    retry: RetryPolicy,
    transport: Option<Arc<dyn Transport>>,
    default_transport: DefaultTransport,
    wraps: Vec<Wrap>,
    clock: Option<Arc<dyn Clock>>,
    executor: Option<Spawn>,
}

impl<C: FromClientParts> ClientBuilder<C> {
    /// Creates a builder for a client of that API.
    pub fn new(api: &'static Api) -> Self {
        Self::with(vec![api], false)
    }

    /// Creates a builder for a client of several APIs. They share the whole configuration: the transport, the token or session,
    /// one rate limiter and one retry budget.
    pub fn of(apis: &[&'static Api]) -> Self {
        Self::with(apis.to_vec(), true)
    }

    fn with(apis: Vec<&'static Api>, several: bool) -> Self {
        Self {
            settings: Settings::new(apis, several),
            client: PhantomData,
        }
    }

    /// Authenticates with a personal token. It is wiped from memory when the client is dropped, and never shown. If the API
    /// expects it in the header `authorization`, include the scheme: `Bearer …`.
    pub fn api_token(mut self, token: impl Into<String>) -> Self {
        self.settings.common.token = Some(token.into().into());
        self
    }

    /// Authenticates with OAuth 2.0: with what a company granted. Tokens are refreshed before they end, and once where
    /// one is refused, after which the call is retried. Clients of other APIs can share the session.
    ///
    /// If the service names a host for the company, calls go there.
    #[cfg(feature = "oauth")]
    pub fn oauth(mut self, session: crate::oauth::Session) -> Self {
        self.settings.common.session = Some(session);
        self
    }

    /// Sends calls to that host instead of the one in [`Api::base_url`]: another region, a company's own host, a sandbox. The
    /// calls that the API has [elsewhere](crate::Operation::base_url) go there too.
    ///
    /// State scheme, host and port, such as `http://127.0.0.1:7473`. The API's path is added: that of its base URL, or the one
    /// that its OAuth 2.0 has for [hosts of companies](crate::operation::OAuth2::api_path). If the API is at another path,
    /// state the URL with that path, such as `https://proxy.example.com/crm`. A builder [of several APIs](Self::of) refuses a path, also while only one of them
    /// is enabled.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.settings.common.base_url = Some(url.into());
        self
    }

    /// Allows an unencrypted base URL (`http`) on another machine for a client with a credential, such as a sandbox in a
    /// network that you trust. Otherwise [`build`](Self::build) fails. This machine is always allowed.
    pub fn allow_http(mut self) -> Self {
        self.settings.common.allow_http = true;
        self
    }

    /// Takes the API token from the environment variable `{prefix}_API_TOKEN`, and the base URL from `{prefix}_BASE_URL` if
    /// that is set. `{prefix}_ALLOW_HTTP=1` [allows `http`](Self::allow_http).
    ///
    /// # Errors
    ///
    /// [`ConfigError::Variable`], which names the variable, if the token's is not set, if one of them is empty or not
    /// Unicode, or if the last one is neither 1 nor 0.
    pub fn env(self, prefix: &str) -> Result<Self> {
        self.env_by(prefix, &|name| env::var(name))
    }

    pub(super) fn env_by(self, prefix: &str, read: Read<'_>) -> Result<Self> {
        let (token, base_url) = (format!("{prefix}_API_TOKEN"), format!("{prefix}_BASE_URL"));
        let token = variable(token.clone(), read)?.ok_or(ConfigError::Variable {
            name: token,
            problem: "is not set",
        })?;
        let mut builder = self.api_token(token);
        if let Some(url) = variable(base_url, read)? {
            builder = builder.base_url(url);
        }
        if flag(format!("{prefix}_ALLOW_HTTP"), read)? {
            builder = builder.allow_http();
        }
        Ok(builder)
    }

    /// Sets the maximum size of a response in bytes, after decompression; 64 MiB unless set. A call with a larger response
    /// fails with [`TransportErrorKind::TooLarge`] before more than that is in memory. A file that is
    /// [streamed or saved](crate::Download) has no limit.
    ///
    /// [`TransportErrorKind::TooLarge`]: crate::transport::TransportErrorKind::TooLarge
    pub fn max_response_size(mut self, bytes: u64) -> Self {
        self.settings.common.max_response_size = bytes;
        self
    }

    /// Sets the timeout of one attempt, until its whole response has arrived; 30 seconds by default. For an upload or download of
    /// a file, it is the longest time without data. It applies to the default transport only. The deadline of a call with all
    /// attempts is [`RetryPolicy::deadline`]; for a single call, [`Customize::timeout`](crate::Customize::timeout).
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.settings.timeout = timeout;
        self
    }

    /// Adds your program to the header `user-agent`, before [the client's name](Api::user_agent): `acme-sync/2.1`.
    pub fn user_agent(mut self, product: impl Into<String>) -> Self {
        self.settings.common.user_agent = Some(product.into());
        self
    }

    /// Sets the plan of the account. Calls wait, first come, first served, until the plan allows another request. They fail if
    /// the day's tokens are spent; see [`LocalRateLimiter`]. If the plan has tokens, set its [seats](Plan::seats) as well.
    /// Without a plan, calls are sent at once.
    ///
    /// A client of several APIs takes the constant of any of them. Bursts and tokens are one quota for all; if one API's table
    /// has [requests per minute](Plan::requests_per_minute) for the plan, they hold for that API.
    pub fn plan(mut self, plan: Plan) -> Self {
        self.settings.common.plan = Some(plan);
        self
    }

    /// Reserves that many of the day's tokens for other users of the account. It has no effect on a
    /// [rate limiter](Self::rate_limiter) of your own.
    pub fn reserve(mut self, tokens: u64) -> Self {
        self.settings.reserve = tokens;
        self
    }

    /// Uses this rate limiter, which clients of one account can share. It has the plan, so leave out [`plan`](Self::plan).
    pub fn rate_limiter(mut self, rate_limiter: Arc<dyn RateLimiter>) -> Self {
        self.settings.rate_limiter = Some(rate_limiter);
        self
    }

    /// Sets when failed calls are retried; [`RetryPolicy::default`] by default. For single calls, see
    /// [`Client::with_retry`](crate::Client::with_retry).
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.settings.retry = policy;
        self
    }

    /// Sets how many retries all calls of the client may make together; 100 unless set, see [`RetryBudget`]. Clients that
    /// get clones of one budget share it.
    pub fn retry_budget(mut self, budget: RetryBudget) -> Self {
        self.settings.common.retry_budget = budget;
        self
    }

    /// Waits by this clock instead of Tokio's timer: on another executor, or in tests that should not wait.
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.settings.clock = Some(clock);
        self
    }

    /// Spawns background work, such as [prefetching](crate::ItemStream::prefetch) a page, with this function instead of on
    /// Tokio's runtime. If the function drops the work, the call that needs it does the work itself.
    ///
    /// ```
    /// # fn on_another(builder: callsheet_runtime::ClientBuilder<callsheet_runtime::Client>) {
    /// # mod smol {
    /// #     pub(super) struct Task;
    /// #     impl Task { pub(super) fn detach(self) {} }
    /// #     pub(super) fn spawn(_: callsheet_runtime::BoxFuture<'static, ()>) -> Task { Task }
    /// # }
    /// let builder = builder.executor(|work| smol::spawn(work).detach());
    /// # }
    /// ```
    pub fn executor(
        mut self,
        spawn: impl Fn(BoxFuture<'static, ()>) + Send + Sync + 'static,
    ) -> Self {
        self.settings.executor = Some(Arc::new(spawn));
        self
    }

    /// Reports every completed call to this observer, for metrics.
    pub fn observer(mut self, observer: Arc<dyn Observer>) -> Self {
        self.settings.common.observer = Some(observer);
        self
    }

    /// Builds the default transport from these settings: your proxy, certificates, client certificate, pool or DNS. The version
    /// of reqwest must be [the runtime's](crate::reqwest).
    ///
    /// The settings for redirects, retries and HTTP/2 pings are overridden: the client follows redirects itself, so that its
    /// credentials never reach another host. `default_headers` are sent with every request, also to the hosts of stored
    /// files; set a secret with [`header`](crate::Customize::header) of a call instead. The timeouts apply in addition to
    /// [`timeout`](Self::timeout). With the feature `rustls`, ring becomes rustls's provider for the process unless one is
    /// installed.
    ///
    /// ```no_run
    /// # fn example(
    /// #     builder: callsheet_runtime::ClientBuilder<callsheet_runtime::Client>,
    /// # ) -> Result<(), Box<dyn std::error::Error>> {
    /// use callsheet_runtime::reqwest::{self, Proxy};
    ///
    /// let http = reqwest::Client::builder().proxy(Proxy::all("http://proxy.internal:3128")?);
    /// let client = builder.http_client(http).build()?;
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "reqwest")]
    #[cfg_attr(docsrs, doc(cfg(feature = "reqwest")))]
    pub fn http_client(mut self, builder: reqwest::ClientBuilder) -> Self {
        self.settings.default_transport.http_client = Some(builder);
        self
    }

    /// Sends requests through this transport instead of the default one. [`timeout`](Self::timeout) does not apply to it.
    pub fn transport(mut self, transport: Arc<dyn Transport>) -> Self {
        self.settings.transport = Some(transport);
        self
    }

    /// Wraps the transport, including the default one: with a recorder, a cache, a log, or
    /// [`tower` layers](crate::transport#tower). The last wrapper is the outermost.
    pub fn wrap_transport(
        mut self,
        wrap: impl FnOnce(Arc<dyn Transport>) -> Arc<dyn Transport> + Send + Sync + 'static,
    ) -> Self {
        self.settings.wraps.push(Box::new(wrap));
        self
    }

    /// Returns the APIs that the client will call.
    #[must_use]
    pub fn apis(&self) -> &[&'static Api] {
        &self.settings.common.apis
    }

    /// See [`private::also_observed`](crate::private::also_observed).
    pub(crate) fn also_observed(mut self, observer: Arc<dyn Observer>) -> Self {
        self.settings.common.observer = Some(match self.settings.common.observer.take() {
            Some(stated) => Arc::new(Both(stated, observer)),
            None => observer,
        });
        self
    }

    /// See [`private::offline`](crate::private::offline).
    pub(crate) fn offline(mut self, transport: Arc<dyn Transport>) -> (Self, Arc<dyn Clock>) {
        let settings = &mut self.settings;
        #[cfg(feature = "oauth")]
        let authenticates = settings.common.session.is_some();
        #[cfg(not(feature = "oauth"))]
        let authenticates = false;
        if !authenticates {
            settings.common.token.get_or_insert_with(|| "mock".into());
        }
        settings.transport = Some(transport);
        settings.default_transport = DefaultTransport::default();
        settings.common.allow_http = true;
        settings.retry = RetryPolicy::none();
        let clock = settings.clock.get_or_insert_with(default_clock).clone();
        (self, clock)
    }

    /// Builds the client.
    ///
    /// # Errors
    ///
    /// [`Error::Config`](crate::Error::Config): the token is missing or not valid in a header, a token and OAuth are both set,
    /// the base URL is not valid or needs [`allow_http`](Self::allow_http), or there is no transport.
    pub fn build(self) -> Result<C> {
        C::from_client_parts(&self.settings.finish()?)
    }
}

impl Settings {
    fn new(apis: Vec<&'static Api>, several: bool) -> Self {
        Self {
            common: Common {
                apis,
                several,
                token: None,
                #[cfg(feature = "oauth")]
                session: None,
                base_url: None,
                allow_http: false,
                user_agent: None,
                plan: None,
                retry_budget: RetryBudget::default(),
                max_response_size: MAX_RESPONSE_SIZE,
                observer: None,
            },
            timeout: TIMEOUT,
            reserve: 0,
            rate_limiter: None,
            retry: RetryPolicy::default(),
            transport: None,
            default_transport: DefaultTransport::default(),
            wraps: Vec::new(),
            clock: None,
            executor: None,
        }
    }

    fn finish(self) -> Result<ClientParts> {
        #[cfg(feature = "oauth")]
        if self.common.session.is_some() && self.common.token.is_some() {
            return Err(ConfigError::TwoCredentials.into());
        }
        #[cfg(feature = "reqwest")]
        if self.transport.is_some() && self.default_transport.http_client.is_some() {
            return Err(ConfigError::TwoTransports.into());
        }
        let https = self.needs_tls()?;
        let transport = match self.transport {
            Some(transport) => transport,
            None => self.default_transport.build(https, self.timeout)?,
        };
        let wraps = self.wraps.into_iter();
        let transport = wraps.fold(transport, |inner, wrap| wrap(inner));
        let clock = self.clock.unwrap_or_else(default_clock);
        let rate_limiter = self.rate_limiter.unwrap_or_else(|| {
            let plan = self
                .common
                .plan
                .map(|plan| plan_of_account(plan, &self.common.apis));
            Arc::new(LocalRateLimiter::with_clock(plan, clock.clone()).reserve(self.reserve))
        });
        Ok(ClientParts {
            common: self.common,
            transport,
            clock,
            executor: self.executor.unwrap_or_else(default_executor),
            gate: Arc::new(Gate::new(rate_limiter)),
            standing: Arc::default(),
            retry: Arc::new(self.retry),
        })
    }

    /// Whether some call goes to an `https` URL. Fails if a base URL is invalid.
    fn needs_tls(&self) -> Result<bool, ConfigError> {
        let stated = self.common.base_url.as_deref();
        let mut https = false;
        for api in &self.common.apis {
            let mut operations = api.resources.iter().flat_map(|of| of.operations);
            https |= is_https(&base_url_of(api, stated, self.common.several)?)
                || stated.is_none() && operations.any(|operation| is_https(operation.base_url));
        }
        Ok(https)
    }
}

/// Notifies two observers, in order.
struct Both(Arc<dyn Observer>, Arc<dyn Observer>);

impl Observer for Both {
    fn ended(&self, call: &Report<'_>) {
        self.0.ended(call);
        self.1.ended(call);
    }
}

/// Without the token.
impl<C> fmt::Debug for ClientBuilder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let settings = &self.settings;
        let apis: Vec<_> = settings.common.apis.iter().map(|api| api.name).collect();
        f.debug_struct("ClientBuilder")
            .field("apis", &apis)
            .field("timeout", &settings.timeout)
            .field("user_agent", &settings.common.user_agent)
            .field("plan", &settings.common.plan)
            .field("retry", &settings.retry)
            .finish_non_exhaustive()
    }
}
