//! What a mock expects: a call of an operation, what it must be like, how often it may come, and what it is answered.

use std::cell::LazyCell;
use std::panic::Location;
use std::sync::Arc;

use bytes::Bytes;
use callsheet_runtime::{
    Api, Json, Operation,
    encode::Encode,
    operation::{Body, ParamLocation},
};

use super::condition::{Condition, Difference, stated, title};
use super::redact::{HIDDEN, Redaction};
use super::{MockTransport, ReceivedRequest, Reply};

/// An expectation. A clone is what it was then: it shares what is long, and is matched without holding the mock.
#[derive(Clone)]
pub(super) struct Rule {
    pub(super) api: &'static Api,
    pub(super) operation: &'static Operation,
    /// Where the test states it.
    pub(super) at: &'static Location<'static>,
    conditions: Arc<Vec<Condition>>,
    replies: Arc<Vec<Reply>>,
    /// How many calls it is for; any number unless stated.
    times: Option<usize>,
    /// How many there were.
    pub(super) calls: usize,
}

impl Rule {
    pub(super) fn new(
        api: &'static Api,
        operation: &'static Operation,
        at: &'static Location<'static>,
    ) -> Self {
        Self {
            api,
            operation,
            at,
            conditions: Arc::default(),
            replies: Arc::default(),
            times: None,
            calls: 0,
        }
    }

    /// Whether a call that it matches is one too many, whatever else would answer it.
    pub(super) fn is_never(&self) -> bool {
        self.times == Some(0)
    }

    pub(super) fn is_used_up(&self) -> bool {
        self.times.is_some_and(|times| self.calls >= times)
    }

    /// In what a call differs; nothing at all where it is of another operation.
    pub(super) fn differences(&self, received: &ReceivedRequest) -> Option<Vec<Difference>> {
        if !received.calls(self.operation) {
            return None;
        }
        let redaction = Redaction::default();
        let shown = LazyCell::new(|| redaction.received(received.clone()));
        let mut all = Vec::new();
        for condition in &*self.conditions {
            let mut differences = Vec::new();
            condition.differences(received, &mut differences);
            if differences.is_empty() || matches!(condition, Condition::Check(..)) {
                all.append(&mut differences);
                continue;
            }
            // What differs is found in the call as it is, and told as it may be shown.
            let mut told = Vec::new();
            condition.differences(&shown, &mut told);
            for mut difference in differences {
                if let Some(told) = told.iter().find(|told| told.place == difference.place) {
                    difference.got.clone_from(&told.got);
                }
                if redaction.hides_place(&received.path, &difference.place) {
                    difference.expected = Some(HIDDEN.to_owned());
                    difference.got = difference.got.map(|_| "another".to_owned());
                }
                all.push(difference);
            }
        }
        Some(all)
    }

    fn require(&mut self, conditions: impl IntoIterator<Item = Condition>) {
        Arc::make_mut(&mut self.conditions).extend(conditions);
    }

    fn reply(&mut self, reply: Reply) {
        Arc::make_mut(&mut self.replies).push(reply);
    }

    /// Counts a call and gives its answer: each in its turn, and then the last.
    pub(super) fn take(&mut self) -> Reply {
        let turn = self.calls.min(self.replies.len().saturating_sub(1));
        self.calls += 1;
        // There is one: it is the first reply that makes it an expectation.
        self.replies
            .get(turn)
            .cloned()
            .unwrap_or_else(|| Reply::data(Json::Null))
    }

    /// What is missing, if anything is.
    pub(super) fn unmet(&self) -> Option<String> {
        let times = self.times.filter(|times| *times != self.calls)?;
        let (of, at, calls) = (title(self.operation), self.at, self.calls);
        let plural = if times == 1 { "call" } else { "calls" };
        Some(format!(
            "{of} at {at}: expected {times} {plural}, got {calls}"
        ))
    }
}

/// Builder of an expectation, from [`MockTransport::when`]. Arguments that it does not name can have any value.
#[must_use = "it expects nothing until `respond` says what the call is answered"]
pub struct When<'a> {
    mock: &'a MockTransport,
    rule: Rule,
}

impl<'a> When<'a> {
    pub(super) fn new(mock: &'a MockTransport, rule: Rule) -> Self {
        Self { mock, rule }
    }

    #[track_caller]
    fn stating(mut self, place: ParamLocation, name: &str, value: impl Encode) -> Self {
        let argument = value.encode();
        let apis = &self.mock.shared.apis;
        match stated(apis, self.rule.operation, place, name, &argument) {
            Ok(conditions) => self.rule.require(conditions),
            Err(reason) => panic!("{reason}"),
        }
        self
    }

    /// Expects this argument in the path.
    ///
    /// # Panics
    ///
    /// The operation has no such parameter; the message names the nearest one. Or nothing of the value would be sent, as with
    /// an empty map.
    #[track_caller]
    pub fn with_path(self, name: &str, value: impl Encode) -> Self {
        self.stating(ParamLocation::Path, name, value)
    }

    /// Expects this argument in the query, once. The parameters that page a list (`limit`, `cursor`) are arguments too.
    ///
    /// # Panics
    ///
    /// The operation has no such parameter; the message names the nearest one. Or nothing of the value would be sent, as with
    /// an empty map.
    #[track_caller]
    pub fn with_query(self, name: &str, value: impl Encode) -> Self {
        self.stating(ParamLocation::Query, name, value)
    }

    /// Expects this header, whether the operation has it or not.
    ///
    /// # Panics
    ///
    /// The value cannot be written as text, such as a list of lists, or nothing of it would be sent.
    #[track_caller]
    pub fn with_header(self, name: &str, value: impl Encode) -> Self {
        self.stating(ParamLocation::Header, name, value)
    }

    /// Expects this argument in the body: a member of JSON, or a field of a form. Null is `with_body("lost_reason", json!(null))`.
    ///
    /// # Panics
    ///
    /// The operation has no such parameter; the message names the nearest one. Or nothing of the value would be sent, as with
    /// an empty map in a form.
    #[track_caller]
    pub fn with_body(self, name: &str, value: impl Encode) -> Self {
        self.stating(ParamLocation::Body, name, value)
    }

    /// Expects exactly this JSON as the body.
    ///
    /// # Panics
    ///
    /// The operation sends no JSON.
    #[track_caller]
    pub fn with_json(mut self, body: impl Into<Json>) -> Self {
        let operation = self.rule.operation;
        let of = title(operation);
        assert!(operation.body.is_json(), "{of} sends no JSON");
        self.rule.require([Condition::Json(body.into())]);
        self
    }

    /// Expects a file with this name and content.
    ///
    /// # Panics
    ///
    /// The operation takes no file.
    #[track_caller]
    pub fn with_file(mut self, name: impl Into<String>, content: impl Into<Bytes>) -> Self {
        let operation = self.rule.operation;
        let takes = operation.body == Body::Multipart && operation.upload.is_some();
        assert!(takes, "{} takes no file", title(operation));
        let file = Condition::File(name.into(), content.into());
        self.rule.require([file]);
        self
    }

    /// Expects that the condition is true for the call. The text describes it in the error if it is not.
    pub fn with(
        mut self,
        what: impl Into<String>,
        check: impl Fn(&ReceivedRequest) -> bool + Send + Sync + 'static,
    ) -> Self {
        let check = Condition::Check(what.into(), Arc::new(check));
        self.rule.require([check]);
        self
    }

    /// Adds the expectation to the mock, with its response: JSON is the payload of a success. Any number of calls may match, or
    /// none; see [`Expectation::times`].
    ///
    /// # Panics
    ///
    /// The operation cannot have such a response: a page, if it is not a list.
    #[track_caller]
    pub fn respond(mut self, reply: impl Into<Reply>) -> Expectation<'a> {
        let reply = fitting(reply.into(), self.rule.operation);
        self.rule.reply(reply);
        let mut state = self.mock.state();
        state.rules.push(self.rule);
        Expectation {
            mock: self.mock,
            index: state.rules.len() - 1,
        }
    }
}

#[track_caller]
fn fitting(reply: Reply, operation: &Operation) -> Reply {
    match reply.misfit(operation) {
        None => reply,
        Some(misfit) => panic!("{misfit}"),
    }
}

/// An expectation of a mock. The methods change it.
pub struct Expectation<'a> {
    mock: &'a MockTransport,
    index: usize,
}

#[allow(
    clippy::must_use_candidate,
    clippy::return_self_not_must_use,
    reason = "the mock has it, whether or not more is said of it"
)]
impl Expectation<'_> {
    fn change<T>(&self, change: impl FnOnce(&mut Rule) -> T) -> Option<T> {
        self.mock.state().rules.get_mut(self.index).map(change)
    }

    /// Adds a response for the next call. Earlier responses are used once each; the last one is repeated.
    ///
    /// # Panics
    ///
    /// The operation cannot have such a response: a page, if it is not a list.
    #[track_caller]
    pub fn then(self, reply: impl Into<Reply>) -> Self {
        let operation = self.change(|rule| rule.operation);
        if let Some(operation) = operation {
            let reply = fitting(reply.into(), operation);
            self.change(|rule| rule.reply(reply));
        }
        self
    }

    /// Expects exactly this number of calls. Fewer fail the test. Further calls go to earlier expectations. With `times(0)`, such a
    /// call fails.
    pub fn times(self, calls: usize) -> Self {
        self.change(|rule| rule.times = Some(calls));
        self
    }

    /// Expects one call.
    pub fn once(self) -> Self {
        self.times(1)
    }

    /// Returns the number of calls that matched.
    #[must_use]
    pub fn calls(&self) -> usize {
        self.change(|rule| rule.calls).unwrap_or_default()
    }
}

impl std::fmt::Debug for When<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "When({})", title(self.rule.operation))
    }
}

impl std::fmt::Debug for Expectation<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Expectation({} calls)", self.calls())
    }
}
