//! Responses for tests, without a server: stated by the test ([`MockTransport`]), or recorded from a server ([`Recorder`]) and
//! replayed ([`Replay`]).
//!
//! A mock knows the operations of an API. So a test uses the API's names for operations and arguments, and writes only the data
//! of a response.
//!
// Run by the workspace's tests, which have a generated client.
#![cfg_attr(not(doctest), doc = include_str!("example.md"))]
//!
//! The error of an unexpected call names the differences:
//!
//! ```text
//! PUT /deals: no answer: no expectation matches this call, deals.update: PUT /v1/deals
//!     body.id: 7
//!     body.title: "Rocket lunch"
//!   the nearest expectation is at tests/sync.rs:12:10, and differs in
//!     body.title: expected "Rocket launch", got "Rocket lunch"
//! ```
//!
//! Mocks need no sockets and no executor. Only a [delay](Reply::delay) and waits before retries need the client's clock. In a
//! Tokio test with a paused clock, waits take no time.

mod cassette;
mod condition;
mod expectation;
mod form;
mod received;
mod record;
mod redact;
mod replay;
mod reply;
mod route;

use std::fmt;
use std::fmt::Write as _;
use std::panic::Location;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;

use callsheet_runtime::private::{also_observed, default_clock, offline};
use callsheet_runtime::{
    Api, BoxFuture, ClientBuilder, Clock, FromClientParts, Operation,
    observe::{CallOutcome, Observer, Report},
    transport::{Content, Transport, TransportError, TransportErrorKind},
};
use http::{Request, Response};
/// Builds the JSON payload of a response: `json!({"id": 7})`.
pub use serde_json::json;

pub use cassette::CassetteError;
pub use expectation::{Expectation, When};
pub use received::ReceivedRequest;
pub use record::Recorder;
pub use replay::Replay;
pub use reply::Reply;

use condition::{Difference, has, title};
use expectation::Rule;

/// A transport that responds as a test states, without a network.
///
/// [`when`](Self::when) states an expectation; [`client`](Self::client) builds a client of the mock. If several expectations
/// match a call, the latest one that is not used up responds: state general ones first, and exceptions after them. A call that
/// none matches fails with an error that shows how it differs from the nearest expectation.
///
/// For code that builds its own client, pass a clone as its transport, and turn off retries:
/// `.transport(Arc::new(mock.clone())).retry(RetryPolicy::none())`.
///
/// [`calls`](Self::calls) returns the calls it received. When the mock is dropped it is [verified](Self::verify): the test
/// fails if a call was unexpected, or if an expected call is missing. The message lists the errors of the clients' calls,
/// because a test that returns one of them panics here before it can report it.
///
/// Clones share expectations and calls. Only dropping the first one, which is not a clone, verifies the mock.
pub struct MockTransport {
    shared: Arc<Shared>,
    /// Whether it is the one that is verified.
    first: bool,
}

struct Shared {
    apis: Vec<&'static Api>,
    state: Mutex<State>,
}

struct State {
    clock: Arc<dyn Clock>,
    rules: Vec<Rule>,
    calls: Vec<ReceivedRequest>,
    unmatched: Vec<String>,
    /// The errors of the calls that its clients made.
    failures: Vec<String>,
}

impl MockTransport {
    /// Creates a mock for an API: the generated `API`.
    #[must_use]
    pub fn new(api: &'static Api) -> Self {
        Self::of([api])
    }

    /// Creates a mock for several APIs: for one client of all of them, or for a client of each.
    pub fn of(apis: impl IntoIterator<Item = &'static Api>) -> Self {
        let state = State {
            clock: default_clock(),
            rules: Vec::new(),
            calls: Vec::new(),
            unmatched: Vec::new(),
            failures: Vec::new(),
        };
        Self {
            shared: Arc::new(Shared {
                apis: apis.into_iter().collect(),
                state: Mutex::new(state),
            }),
            first: true,
        }
    }

    /// Begins an expectation: state the arguments of the call, and its [response](When::respond).
    ///
    /// # Panics
    ///
    /// The operation belongs to another API.
    #[track_caller]
    pub fn when(&self, operation: &'static Operation) -> When<'_> {
        let Some(api) = self.shared.apis.iter().find(|api| has(api, operation)) else {
            panic!(
                "{} is of an API that the mock is not for: see `MockTransport::of`",
                title(operation)
            );
        };
        When::new(self, Rule::new(api, operation, Location::caller()))
    }

    /// Builds a client of this mock: `mock.client(Client::builder())`. It has a placeholder token unless the builder has one, and
    /// does not retry; for tests of retries, see [`with_retry`](callsheet_runtime::Client::with_retry).
    ///
    /// # Panics
    ///
    /// The builder is for another API, or no client can be built from it.
    #[must_use]
    #[track_caller]
    pub fn client<C: FromClientParts>(&self, builder: ClientBuilder<C>) -> C {
        for api in builder.apis() {
            assert!(
                self.shared.apis.iter().any(|of| std::ptr::eq(*of, *api)),
                "the mock is not for the API {:?}: see `MockTransport::of`",
                api.name
            );
        }
        let builder = also_observed(builder, self.shared.clone());
        let (client, clock) = answered(builder, Arc::new(self.clone()));
        self.state().clock = clock;
        client
    }

    /// Returns the calls so far, in order.
    #[must_use]
    pub fn calls(&self) -> Vec<ReceivedRequest> {
        self.state().calls.clone()
    }

    /// Returns the calls of that operation so far, in order.
    #[must_use]
    pub fn calls_of(&self, operation: &'static Operation) -> Vec<ReceivedRequest> {
        let mut calls = self.calls();
        calls.retain(|call| call.calls(operation));
        calls
    }

    /// Asserts that every expected call was made, and no other.
    ///
    /// # Panics
    ///
    /// An expectation with a [number of calls](Expectation::times) had another number, or no expectation matched a call.
    #[track_caller]
    pub fn verify(&self) {
        let problems = self.problems();
        assert!(problems.is_empty(), "{problems}");
    }

    /// What is not as expected, or nothing.
    fn problems(&self) -> String {
        let state = self.state();
        let unmet = state.rules.iter().filter_map(Rule::unmet);
        let all: Vec<String> = unmet.chain(state.unmatched.iter().cloned()).collect();
        if all.is_empty() {
            return String::new();
        }
        let mut text = format!(
            "the mock was not called as expected:\n- {}",
            all.join("\n- ")
        );
        // The list above has the calls that nothing matched.
        let is_new =
            |failure: &&String| !state.unmatched.iter().any(|known| failure.contains(known));
        for (number, failure) in state.failures.iter().filter(is_new).enumerate() {
            let heading = if number == 0 {
                "\ncalls that failed:"
            } else {
                ""
            };
            let _ = write!(text, "{heading}\n- {failure}");
        }
        text
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.shared.state()
    }
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        // A test that fails while another thread calls should fail for its own reason.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn answer(&self, request: Request<Content>) -> Result<Response<Content>, TransportError> {
        let (parts, content) = request.into_parts();
        let received = ReceivedRequest::new(&self.apis, parts, content.collect().await?);
        let (rules, clock) = {
            let mut state = self.state();
            state.calls.push(received.clone());
            (state.rules.clone(), state.clock.clone())
        };
        // Outside of the lock: what matches a call or computes a reply may ask the mock.
        let (api, operation, reply) = self.take(&rules, &received)?;
        let (delay, answer) = reply.make(&api.conventions, operation, &received);
        if !delay.is_zero() {
            let sleep = clock.sleep(delay).ok_or_else(|| {
                failed("a delay needs a clock: test within a Tokio runtime, or give the client one with `.clock(…)`")
            })?;
            sleep.await;
        }
        Ok(answer?.map(Content::from))
    }

    /// Who of these answers a call, and what.
    fn take(
        &self,
        rules: &[Rule],
        received: &ReceivedRequest,
    ) -> Result<(&'static Api, &'static Operation, Reply), TransportError> {
        let mut never = None;
        for (index, rule) in rules.iter().enumerate().rev() {
            let ended = rule.is_used_up() && !rule.is_never();
            if ended || rule.differences(received).is_none_or(|d| !d.is_empty()) {
                continue;
            }
            if rule.is_never() {
                never = Some(rule);
                break;
            }
            // Another call may have used it up since.
            let mut state = self.state();
            let now = state.rules.get_mut(index);
            if let Some(rule) = now.filter(|rule| !rule.is_used_up()) {
                return Ok((rule.api, rule.operation, rule.take()));
            }
        }
        let text = if let Some(rule) = never {
            let text = unexpected("this call should not come", received);
            let at = rule.at;
            format!("{text}\n  the expectation at {at} was to be called never")
        } else {
            // As they are now: they tell how many calls they had.
            let rules = self.state().rules.clone();
            explain(&rules, received)
        };
        self.state().unmatched.push(text.clone());
        Err(failed(text))
    }
}

/// Keeps the errors of calls.
impl Observer for Shared {
    fn ended(&self, call: &Report<'_>) {
        if let CallOutcome::Failed(error) = call.outcome {
            self.state().failures.push(error.to_string());
        }
    }
}

/// Why nothing answers a call.
fn explain(rules: &[Rule], received: &ReceivedRequest) -> String {
    let mut text = unexpected("no expectation matches this call", received);
    let of_it = rules
        .iter()
        .rev()
        .filter_map(|rule| Some((rule, rule.differences(received)?)));
    let nearest = of_it.min_by_key(|(_, differences)| differences.len());
    match nearest {
        Some((rule, differences)) if differences.is_empty() => {
            let _ = write!(
                text,
                "\n  the expectation at {} was for {} calls, and had them",
                rule.at, rule.calls
            );
        }
        Some((rule, differences)) => {
            let at = format!("the nearest expectation is at {}", rule.at);
            text.push_str(&differing(&at, &differences));
        }
        None if rules.is_empty() => text.push_str("\n  nothing is expected at all"),
        None => {
            text.push_str("\n  what is expected is");
            for rule in rules {
                let _ = write!(text, "\n    {} at {}", title(rule.operation), rule.at);
            }
        }
    }
    text
}

/// A call that nobody expected, with its arguments.
fn unexpected(what: &str, received: &ReceivedRequest) -> String {
    let mut text = format!("{what}, {}", received.title());
    for (place, value) in received.shown() {
        let _ = write!(text, "\n    {place}: {value}");
    }
    text
}

/// In what it differs from something.
fn differing(from: &str, differences: &[Difference]) -> String {
    let mut text = format!("\n  {from}, and differs in");
    for difference in differences {
        let _ = write!(text, "\n    {difference}");
    }
    text
}

fn failed(text: impl Into<String>) -> TransportError {
    TransportError::new(TransportErrorKind::Other, text.into())
}

/// A client that a transport without a server answers, and its clock.
#[track_caller]
fn answered<C: FromClientParts>(
    builder: ClientBuilder<C>,
    transport: Arc<dyn Transport>,
) -> (C, Arc<dyn Clock>) {
    let (builder, clock) = offline(builder, transport);
    match builder.build() {
        Ok(client) => (client, clock),
        Err(error) => panic!("no client can be built: {error}"),
    }
}

impl Transport for MockTransport {
    fn send(
        &self,
        request: Request<Content>,
    ) -> BoxFuture<'_, Result<Response<Content>, TransportError>> {
        Box::pin(self.shared.answer(request))
    }
}

/// The same mock.
impl Clone for MockTransport {
    fn clone(&self) -> Self {
        Self {
            shared: self.shared.clone(),
            first: false,
        }
    }
}

/// Verifies the first, unless the test fails already.
impl Drop for MockTransport {
    fn drop(&mut self) {
        if self.first && !thread::panicking() {
            self.verify();
        }
    }
}

impl fmt::Debug for MockTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.state();
        f.debug_struct("MockTransport")
            .field("expectations", &state.rules.len())
            .field("calls", &state.calls)
            .finish()
    }
}

#[cfg(test)]
mod tests;
