//! How many requests a plan allows: bursts, requests a minute and tokens a day, as the spec states them for each surface.
//! What is past them is refused as the API refuses it, and whoever goes on regardless is stopped by the gateway.

use std::collections::{HashMap, VecDeque};
use std::sync::{Mutex, MutexGuard, PoisonError};

use callsheet_dialect::model::{Api, Burst, Method, Operation, Plan, PlanLimits};
use hyper::header::{HeaderName, HeaderValue, RETRY_AFTER};
use jiff::{SignedDuration, Timestamp};
use serde_json::{Map, Value, json};

use crate::behavior::refusal::Refusal;
use crate::behavior::surface::Surface;
use crate::values::clock;

/// A token that is refused more often than this within [`PATIENCE`] is blocked. The original's figure is not public.
const MOST_REFUSALS: usize = 1000;

/// The time in which refusals are counted, and for which a token is blocked then.
const PATIENCE: SignedDuration = SignedDuration::from_secs(60);

/// Whose requests are counted together.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Holder {
    /// The token.
    pub(super) token: String,
    /// Whether it was issued by OAuth.
    pub(super) oauth: bool,
}

/// A plan that is in force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct InForce {
    /// The name by which the surfaces' plans are matched.
    name: String,
    /// How many users share the tokens of a day.
    seats: u32,
}

/// The quota of the company, and what was used of it.
#[derive(Debug, Default)]
pub(super) struct Quota {
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    plan: Option<InForce>,
    windows: HashMap<(Holder, Window), VecDeque<Timestamp>>,
    refusals: HashMap<Holder, Refusals>,
    day: Day,
}

/// What is counted apart from others.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Window {
    Burst,
    Minute,
    /// A limit that some operations have of their own.
    Named(String),
}

#[derive(Debug, Default)]
struct Refusals {
    times: VecDeque<Timestamp>,
    blocked_until: Option<Timestamp>,
}

/// Tokens spent on a day, which begins at midnight in UTC.
#[derive(Debug, Default)]
struct Day {
    date: Option<jiff::civil::Date>,
    spent: u64,
}

/// What becomes of a request.
#[derive(Debug)]
pub(super) enum Verdict {
    /// It is carried out, and the response has these headers.
    Pass(Headers),
    /// It is refused.
    Over(Refusal, Headers),
    /// The gateway does not let it through.
    Blocked,
}

pub(super) type Headers = Vec<(HeaderName, HeaderValue)>;

impl Quota {
    /// Puts a plan in force by its name in any surface, or none. What was used is forgotten.
    ///
    /// # Errors
    /// When no surface has such a plan, with the names there are.
    pub(super) fn choose(
        &self,
        surfaces: &[Surface],
        name: &str,
        seats: u32,
    ) -> Result<(), String> {
        let plan = if name == OFF {
            None
        } else {
            let mut plans = plans(surfaces);
            let plan = plans.find(|plan| plan.name == name || plan.common_name() == name);
            let plan = plan.ok_or_else(|| unknown(surfaces, name))?;
            let name = plan.common_name().to_owned();
            Some(InForce {
                name,
                seats: seats.max(1),
            })
        };
        *self.lock() = State {
            plan,
            ..State::default()
        };
        Ok(())
    }

    /// Counts a request and says what becomes of it.
    pub(super) fn pass(
        &self,
        api: &Api,
        operation: &Operation,
        holder: &Holder,
        now: Timestamp,
    ) -> Verdict {
        let mut state = self.lock();
        let plan = state.plan.clone();
        let limits = plan.as_ref().and_then(|plan| {
            let mut plans = api.plans.iter();
            let of = plans.find(|it| it.common_name() == plan.name)?;
            Some((of.limits, plan.seats))
        });
        let Some((limits, seats)) = limits else {
            return Verdict::Pass(Headers::new());
        };
        if state.is_blocked(holder, now) {
            return Verdict::Blocked;
        }
        let windows = windows(limits, operation);
        let usage = Usage {
            window: state.tightest(holder, &windows, now),
            daily: limits.daily_tokens.map(|tokens| {
                let all = u64::from(tokens) * u64::from(seats);
                (all, all.saturating_sub(state.day.spent_on(clock::day(now))))
            }),
            cost: operation.cost.into(),
        };
        let mut headers = usage.headers(api, operation, holder);
        if usage.passes() {
            for (window, _) in windows {
                state.counted(holder, window).push_back(now);
            }
            state.day.spent += usage.cost;
            return Verdict::Pass(headers);
        }
        if state.note_refusal(holder, now) {
            return Verdict::Blocked;
        }
        let full = usage.window.filter(|window| window.requests == 0);
        let (wait, info) = full.map_or_else(
            || {
                let info = "the tokens of this day are used; they are back at midnight UTC";
                (until_midnight(now), info.to_owned())
            },
            |full| (full.reset, format!("the plan allows {}", full.of)),
        );
        headers.push((RETRY_AFTER, wait.into()));
        Verdict::Over(Refusal::over_limit(info), headers)
    }

    /// The plan in force and what was used of it.
    pub(super) fn report(&self, surfaces: &[Surface], now: Timestamp) -> Value {
        let mut state = self.lock();
        let names: Vec<_> = names(surfaces);
        let Some(plan) = state.plan.clone() else {
            return json!({ "plan": OFF, "plans": names });
        };
        let spent = state.day.spent_on(clock::day(now));
        let limits = surfaces.iter().filter_map(|surface| {
            let mut plans = surface.api.plans.iter();
            let found = plans.find(|it| it.common_name() == plan.name)?;
            Some((surface.api.name.clone(), found.limits.to_string().into()))
        });
        let limits: Map<String, Value> = limits.collect();
        json!({
            "plan": plan.name,
            "seats": plan.seats,
            "limits": limits,
            "tokens_used_today": spent,
            "plans": names,
        })
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What counts a request of an operation.
fn windows(limits: PlanLimits, operation: &Operation) -> Vec<(Window, Burst)> {
    let minute = limits.requests_per_minute.map(|requests| Burst {
        requests,
        seconds: 60,
    });
    let own = operation.limit.as_ref();
    let windows = [
        limits.burst.map(|burst| (Window::Burst, burst)),
        minute.map(|minute| (Window::Minute, minute)),
        own.map(|limit| (Window::Named(limit.name.clone()), limit.burst)),
    ];
    windows.into_iter().flatten().collect()
}

/// What is left in a window.
#[derive(Debug, Clone, Copy)]
struct Left {
    requests: u32,
    of: Burst,
    /// Seconds until there is more.
    reset: u64,
}

/// What a request finds.
#[derive(Debug)]
struct Usage {
    /// The window with the least left.
    window: Option<Left>,
    /// The tokens of the day, and how many of them are left.
    daily: Option<(u64, u64)>,
    /// The tokens that the request costs.
    cost: u64,
}

impl Usage {
    fn passes(&self) -> bool {
        self.window.is_none_or(|window| window.requests > 0) && !self.is_spent()
    }

    fn is_spent(&self) -> bool {
        self.daily.is_some_and(|(_, left)| left < self.cost)
    }

    /// What the response says of it, with the request counted if it passes.
    fn headers(&self, api: &Api, operation: &Operation, holder: &Holder) -> Headers {
        let names = &api.conventions.headers;
        let mut headers = Headers::new();
        let mut say = |names: &[String], value: u64| {
            let name = names.first();
            let name = name.and_then(|name| name.parse::<HeaderName>().ok());
            headers.extend(name.map(|name| (name, value.into())));
        };
        if let Some(window) = self.window {
            let left = window.requests.saturating_sub(self.passes().into());
            say(&names.limit, window.of.requests.into());
            say(&names.remaining, left.into());
            say(&names.reset, window.reset);
        }
        if let Some((all, left)) = self.daily {
            let left = match (self.is_spent(), self.passes()) {
                // What does not suffice is said to be nothing.
                (true, _) => 0,
                (false, true) => left - self.cost,
                (false, false) => left,
            };
            say(&names.daily_limit, all);
            say(&names.daily_remaining, left);
            if matches!(operation.method, Method::Post | Method::Put) && !holder.oauth {
                say(&names.daily_requests_remaining, left / self.cost.max(1));
            }
        }
        headers
    }
}

/// The name of having no plan.
pub(super) const OFF: &str = "off";

impl State {
    /// The moments of the requests that a window counts.
    fn counted(&mut self, holder: &Holder, window: Window) -> &mut VecDeque<Timestamp> {
        self.windows.entry((holder.clone(), window)).or_default()
    }

    /// The window with the least left.
    fn tightest(
        &mut self,
        holder: &Holder,
        windows: &[(Window, Burst)],
        now: Timestamp,
    ) -> Option<Left> {
        let left = windows.iter().map(|(window, of)| {
            let counted = self.counted(holder, window.clone());
            while counted.front().is_some_and(|at| end(*at, *of) <= now) {
                counted.pop_front();
            }
            let used = u32::try_from(counted.len()).unwrap_or(u32::MAX);
            Left {
                requests: of.requests.saturating_sub(used),
                of: *of,
                reset: seconds_until(counted.front().copied().unwrap_or(now), *of, now),
            }
        });
        left.min_by_key(|left| left.requests)
    }

    fn is_blocked(&self, holder: &Holder, now: Timestamp) -> bool {
        let refusals = self.refusals.get(holder);
        refusals.is_some_and(|it| it.blocked_until.is_some_and(|until| now < until))
    }

    /// Counts a refusal; true where it was one too many. The gateway knows tokens of OAuth by their app and blocks none.
    fn note_refusal(&mut self, holder: &Holder, now: Timestamp) -> bool {
        if holder.oauth {
            return false;
        }
        let refusals = self.refusals.entry(holder.clone()).or_default();
        refusals.times.push_back(now);
        while refusals
            .times
            .front()
            .is_some_and(|at| now.duration_since(*at) > PATIENCE)
        {
            refusals.times.pop_front();
        }
        let is_blocked = refusals.times.len() > MOST_REFUSALS;
        if is_blocked {
            refusals.times.clear();
            refusals.blocked_until = now.checked_add(PATIENCE).ok();
        }
        is_blocked
    }
}

impl Day {
    /// What was spent on a day; nothing yet if it is a new one.
    fn spent_on(&mut self, date: jiff::civil::Date) -> u64 {
        if self.date != Some(date) {
            *self = Self {
                date: Some(date),
                spent: 0,
            };
        }
        self.spent
    }
}

/// When a request at this moment is no longer counted.
fn end(at: Timestamp, burst: Burst) -> Timestamp {
    let length = SignedDuration::from_secs(burst.seconds.into());
    at.checked_add(length).unwrap_or(Timestamp::MAX)
}

/// Whole seconds until the request at `oldest` is no longer counted.
fn seconds_until(oldest: Timestamp, burst: Burst, now: Timestamp) -> u64 {
    let left = end(oldest, burst).duration_since(now);
    left.as_secs().unsigned_abs() + u64::from(left.subsec_nanos() > 0)
}

/// Seconds until the day ends in UTC.
fn until_midnight(now: Timestamp) -> u64 {
    const DAY: i64 = 24 * 60 * 60;
    (DAY - now.as_second().rem_euclid(DAY)).unsigned_abs()
}

fn plans(surfaces: &[Surface]) -> impl Iterator<Item = &Plan> {
    surfaces.iter().flat_map(|surface| &surface.api.plans)
}

/// The names of all plans, each once.
fn names(surfaces: &[Surface]) -> Vec<&str> {
    let common = plans(surfaces).map(Plan::common_name);
    let all = common.chain(plans(surfaces).map(|plan| plan.name.as_str()));
    let mut names: Vec<&str> = Vec::new();
    for name in all {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names.push(OFF);
    names
}

fn unknown(surfaces: &[Surface], name: &str) -> String {
    let names = names(surfaces).join(", ");
    format!("there is no plan \"{name}\"; the plans are {names}")
}

#[cfg(test)]
mod tests;
