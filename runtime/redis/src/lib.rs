//! A rate limiter in Redis, for all processes that share an account: [`RedisRateLimiter`].
//!
//! A client takes it with [`ClientBuilder::rate_limiter`](callsheet_runtime::ClientBuilder::rate_limiter).

// What Redis is asked and what its answers mean is here, the decisions are in `limiter.lua`, the connection in `link.rs`.

mod link;

use std::collections::HashMap;
use std::fmt;
use std::hash::{BuildHasher, Hasher, RandomState};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use callsheet_runtime::{
    BoxFuture, Limits, Plan,
    operation::Burst,
    rate_limit::{Decision, LocalRateLimiter, PermitRequest, Quotas, RateLimiter, Scope},
};
use serde_json::{Value, json};
use tokio::runtime::Handle;

use link::{Link, Question, Verdict};

/// How long Redis may take to answer, connecting included, unless stated.
const TIMEOUT: Duration = Duration::from_secs(2);

/// A rate limiter in Redis, for all processes that share an account. It counts as a [`LocalRateLimiter`]
/// does, by Redis's own clock, so machines whose clocks disagree agree on it.
///
/// ```no_run
/// use std::sync::Arc;
///
/// use callsheet_redis::{AddressError, RedisRateLimiter};
/// use callsheet_runtime::{Plan, operation::Burst};
///
/// # fn main() -> Result<(), AddressError> {
/// // A generated client has a constant for each of its API's plans.
/// let plan = Plan {
///     name: "lite",
///     known_as: "",
///     requests_per_minute: None,
///     burst: Some(Burst { requests: 20, seconds: 2 }),
///     daily_tokens: Some(150_000),
///     seats: 1,
/// };
/// let limiter = RedisRateLimiter::new("redis://:password@10.0.0.5:6379/0", "acme", Some(plan))?.reserve(5_000);
/// let limiter = Arc::new(limiter); // for `.rate_limiter(limiter)` of the client's builder
/// # Ok(())
/// # }
/// ```
///
/// - *One script* decides, so that nothing comes between reading and writing. Where it is not loaded, as after a restart,
///   it is. Redis 5 or later, Valkey too.
/// - *A process that dies* leaves requests on their way that nobody settles. Each has a [lease](Self::lease): when it
///   ends, the request is taken for done. So a lease that is shorter than a request takes may go past a limit.
/// - *Without Redis* calls are not sent, and [say so](callsheet_runtime::error::QuotaReason::Unavailable), unless there is a
///   [fallback](Self::fallback). What Redis forgets in a restart without persistence, or in a failover, is not counted.
/// - *Where a service counts* bursts by token and days by company, and processes of one company use tokens of their own, one
///   limiter for all of them is the safe side of both.
/// - `rediss://` works where a feature of the crate `redis` for TLS with Tokio is enabled.
///
/// It runs within Tokio.
pub struct RedisRateLimiter {
    link: Arc<Link>,
    company: String,
    prefix: String,
    plan: Option<Plan>,
    reserve: u64,
    lease: Duration,
    timeout: Duration,
    fallback: Option<Arc<dyn RateLimiter>>,
    /// Tells this limiter's tickets from those of others.
    instance: u64,
    granted: Mutex<Granted>,
}

/// What was granted and is not released.
#[derive(Default)]
struct Granted {
    next: u64,
    tickets: HashMap<u64, Ticket>,
}

enum Ticket {
    Shared(Claim),
    Fallback(u64),
}

/// A request in Redis, on its way or about to be.
#[derive(Clone)]
struct Claim {
    /// What it is called there: its cost, the limiter, a number.
    name: String,
    request: PermitRequest,
    /// Its place among all that were granted.
    place: u64,
    /// It was sent to see whether there are tokens.
    probe: bool,
    /// Where to speak of it when it is over.
    runtime: Handle,
}

impl RedisRateLimiter {
    /// What a plan allows a company, or, without one, what answers say. The company's name is the limiter's in Redis:
    /// whoever states the same one shares it. An address is `redis://user:password@host:port/database` or
    /// `unix:///path`. Nothing is connected before the first call.
    ///
    /// # Errors
    ///
    /// [`AddressError`] if the address is invalid.
    pub fn new(
        url: &str,
        company: impl Into<String>,
        plan: Option<Plan>,
    ) -> Result<Self, AddressError> {
        Self::with_clock(url, company, plan, link::CLOCK)
    }

    /// The same by another clock, for tests: a text of Lua that defines `clock()`, in microseconds.
    #[doc(hidden)]
    pub fn with_clock(
        url: &str,
        company: impl Into<String>,
        plan: Option<Plan>,
        clock: &str,
    ) -> Result<Self, AddressError> {
        Ok(Self {
            link: Arc::new(Link::new(url, clock).ok_or(AddressError)?),
            company: company.into(),
            prefix: "callsheet:".to_owned(),
            plan,
            reserve: 0,
            lease: LocalRateLimiter::DEFAULT_LEASE,
            timeout: TIMEOUT,
            fallback: None,
            instance: RandomState::new().build_hasher().finish(),
            granted: Mutex::default(),
        })
    }

    /// Leaves so many tokens of the day to others, who share the limiter or not.
    #[must_use]
    pub fn reserve(mut self, tokens: u64) -> Self {
        self.reserve = tokens;
        self
    }

    /// States what all its keys begin with, `callsheet:` unless stated. They are `callsheet:{company}:known`,
    /// `…:requests`, `…:requests:search` for each limit that operations have, and `…:api:NAME` for each API that has a
    /// limit. They expire when unused.
    #[must_use]
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = prefix.into();
        self
    }

    /// States how long a request may be on its way before it is taken for done, 60 seconds unless stated, at most a day. It
    /// should be more than an attempt can take, [`ClientBuilder::timeout`](callsheet_runtime::ClientBuilder::timeout) included.
    #[must_use]
    pub fn lease(mut self, lease: Duration) -> Self {
        self.lease = lease.min(LocalRateLimiter::MAX_LEASE);
        self
    }

    /// States how long Redis may take to answer, connecting included, 2 seconds unless stated.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// States what is spent while Redis cannot be reached, instead of failing calls: such as a
    /// [`LocalRateLimiter`] with this process's part of the plan.
    #[must_use]
    pub fn fallback(mut self, limiter: Arc<dyn RateLimiter>) -> Self {
        self.fallback = Some(limiter);
        self
    }

    /// Waits until Redis knows of all requests that are done, or could not be told in time. A program that ends without
    /// it leaves its last requests to their leases.
    pub async fn flush(&self) {
        self.link.idle().await;
    }

    /// The quotas when Redis last answered, for tests: [`quotas`](RateLimiter::quotas) counts what has come back since.
    #[doc(hidden)]
    pub fn last(&self) -> Option<Quotas> {
        Some(self.link.last()?.1)
    }

    async fn ask(&self, request: PermitRequest) -> Result<Decision, String> {
        let runtime = Handle::try_current()
            .map_err(|_| "a RedisRateLimiter works within a Tokio runtime only".to_owned())?;
        let number = {
            let mut granted = locked(&self.granted);
            granted.next += 1;
            granted.next
        };
        let mut pending = Pending {
            limiter: self,
            claim: Claim {
                name: format!("{}:{:016x}:{number}", request.cost, self.instance),
                request,
                place: 0,
                probe: false,
                runtime,
            },
            heard: false,
        };
        let question = self.question("take", &pending.claim, json!({ "cost": request.cost }));
        let verdict = self.link.ask(&question).await?;
        pending.heard = true;
        Ok(match verdict {
            Verdict::Granted { place, probe } => {
                let claim = Claim {
                    place,
                    probe,
                    ..pending.claim.clone()
                };
                locked(&self.granted)
                    .tickets
                    .insert(number, Ticket::Shared(claim));
                Decision::Granted(number)
            }
            Verdict::Wait { wait, scope } => Decision::Wait {
                wait,
                scope: request.scopes().nth(scope).unwrap_or(Scope::Account),
            },
            Verdict::Exhausted {
                remaining,
                resets_in,
            } => Decision::Exhausted {
                remaining,
                resets_in,
            },
            Verdict::Told => return Err("Redis: the script decided nothing".to_owned()),
        })
    }

    /// The same from whom is asked instead.
    async fn ask_instead(&self, fallback: &dyn RateLimiter, request: PermitRequest) -> Decision {
        let decision = fallback.acquire(request).await;
        let Decision::Granted(ticket) = decision else {
            return decision;
        };
        let mut granted = locked(&self.granted);
        granted.next += 1;
        let number = granted.next;
        granted.tickets.insert(number, Ticket::Fallback(ticket));
        Decision::Granted(number)
    }

    /// Tells Redis something, whoever waits.
    fn tell(&self, what: &str, claim: &Claim, more: Value) {
        let question = self.question(what, claim, more);
        let told = self.link.telling();
        let link = Arc::clone(&self.link);
        claim.runtime.spawn(async move {
            // Who cannot be told learns of it when the lease ends.
            let _ = link.ask(&question).await;
            drop(told);
        });
    }

    fn question(&self, what: &str, claim: &Claim, more: Value) -> Question {
        let window = |burst: Burst, is_burst: bool| {
            json!({
                "requests": burst.requests,
                "length": u64::from(burst.seconds) * 1_000_000,
                "burst": is_burst,
            })
        };
        let burst = self.plan.and_then(|plan| plan.burst);
        let minute = self.plan.and_then(|plan| plan.minute());
        let windows: Vec<Value> = burst
            .map(|burst| window(burst, true))
            .into_iter()
            .chain(minute.map(|minute| window(minute, false)))
            .collect();
        let key = |name: &str| format!("{}{{{}}}:{name}", self.prefix, self.company);
        let mut keys = vec![key("known"), key("requests")];
        let mut limits = Vec::new();
        let PermitRequest {
            limit, api_limit, ..
        } = claim.request;
        // Responses report the limit of an operation.
        for (limit, of, reported) in [(limit, "requests", true), (api_limit, "api", false)] {
            if let Some(limit) = limit {
                keys.push(key(&format!("{of}:{}", limit.name)));
                let mut text = window(limit.burst, reported);
                text["name"] = limit.name.into();
                limits.push(text);
            }
        }
        let mut text = json!({
            "what": what,
            "ticket": claim.name,
            "windows": windows,
            "own_limits": limits,
            "reserve": self.reserve,
            "lease": micros(self.lease),
        });
        if let Some(tokens) = self.plan.and_then(|plan| plan.daily_tokens) {
            text["daily"] = tokens.into();
        }
        if let (Value::Object(text), Value::Object(more)) = (&mut text, more) {
            text.extend(more);
        }
        Question {
            keys,
            text: text.to_string(),
            timeout: self.timeout,
        }
    }
}

impl RateLimiter for RedisRateLimiter {
    fn acquire(&self, request: PermitRequest) -> BoxFuture<'_, Decision> {
        Box::pin(async move {
            match (self.ask(request).await, &self.fallback) {
                (Ok(decision), _) => decision,
                (Err(_), Some(fallback)) => self.ask_instead(&**fallback, request).await,
                (Err(reason), None) => Decision::Unavailable(reason),
            }
        })
    }

    fn release(&self, ticket: u64, limits: Option<&Limits>) {
        let ticket = locked(&self.granted).tickets.remove(&ticket);
        match ticket {
            Some(Ticket::Shared(claim)) => {
                let limits = limits.map_or_else(|| json!({}), written);
                let more = json!({ "number": claim.place, "probe": claim.probe, "limits": limits });
                self.tell("settle", &claim, more);
            }
            Some(Ticket::Fallback(ticket)) => {
                if let Some(fallback) = &self.fallback {
                    fallback.release(ticket, limits);
                }
            }
            None => {}
        }
    }

    /// As Redis knew it when it last answered.
    fn quotas(&self) -> Quotas {
        self.link.quotas()
    }
}

/// What an answer says, as the script reads it: what it does not say is left out.
fn written(limits: &Limits) -> Value {
    let said = [
        ("requests", limits.requests),
        ("requests_left", limits.requests_left),
        ("resets_in", limits.resets_in.map(micros)),
        ("daily", limits.daily),
        ("daily_left", limits.daily_left),
        ("wait", limits.wait().map(micros)),
    ];
    let said = said
        .into_iter()
        .filter_map(|(name, value)| Some((name.to_owned(), value?.into())));
    let refused = ("refused".to_owned(), limits.refused.into());
    Value::Object(said.chain([refused]).collect())
}

fn micros(duration: Duration) -> u64 {
    u64::try_from(duration.as_micros()).unwrap_or(u64::MAX)
}

/// A claim whose answer is awaited. Dropped before it is heard, it is taken back: nobody will send that request.
struct Pending<'a> {
    limiter: &'a RedisRateLimiter,
    claim: Claim,
    heard: bool,
}

impl Drop for Pending<'_> {
    fn drop(&mut self) {
        if !self.heard {
            let cost = json!({ "cost": self.claim.request.cost });
            self.limiter.tell("undo", &self.claim, cost);
        }
    }
}

/// Without the address, which may hold a password.
impl fmt::Debug for RedisRateLimiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisRateLimiter")
            .field("company", &self.company)
            .field("prefix", &self.prefix)
            .field("plan", &self.plan)
            .field("reserve", &self.reserve)
            .field("lease", &self.lease)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}

/// The address of Redis is not one. It is not shown, because it may hold a password.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
#[error(
    "the address of Redis is not like `redis://:password@host:6379/0` or `unix:///path`; \
     `rediss://` needs the crate `redis` with a feature for TLS"
)]
pub struct AddressError;

/// A panic elsewhere leaves counters that are still counters.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
