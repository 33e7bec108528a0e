//! What is written down of a call while it is made: its attempts, and, once it has ended, a report to whoever wants it.
//! The span, with OpenTelemetry's names for HTTP, is `span`'s.

use std::time::Duration;

use http::{Method, Response, StatusCode, Uri};

use super::SendResult;
use super::send::is_elsewhere;
use super::span::Span;
use crate::client::Client;
use crate::error::Error;
use crate::limits::Limits;
use crate::observe::{CallOutcome, Report};
use crate::operation::Operation;
use crate::retry::{Attempt, AttemptOutcome};
use crate::transport::TransportError;

/// The recorder of one call. Dropped before the call has ended, it says so.
pub(crate) struct Recorder {
    client: Client,
    operation: Option<&'static Operation>,
    method: Method,
    span: Span,
    began: Duration,
    attempts: Vec<Attempt>,
    /// Status and limits of the last answer.
    answered: Option<(StatusCode, Limits)>,
    /// How long the call waited before the attempts that it began.
    waited: Duration,
    /// Since when it waits for another attempt, by its clock.
    idle_since: Option<Duration>,
    /// Number of null items left out of its answer.
    null_items: usize,
    /// How long the call took, where its answer has waited to be read.
    took: Option<Duration>,
    ended: bool,
}

impl Recorder {
    /// The call's time runs from here.
    pub(super) fn begin(
        client: &Client,
        operation: Option<&'static Operation>,
        method: Method,
    ) -> Self {
        Self {
            client: client.clone(),
            operation,
            span: Span::of(client.api(), operation, &method),
            method,
            began: client.clock().now(),
            waited: Duration::ZERO,
            idle_since: None,
            null_items: 0,
            attempts: Vec::new(),
            answered: None,
            took: None,
            ended: false,
        }
    }

    pub(super) fn client(&self) -> &Client {
        &self.client
    }

    pub(crate) fn method(&self) -> &Method {
        &self.method
    }

    pub(super) fn span(&self) -> &Span {
        &self.span
    }

    /// The attempts so far.
    pub(crate) fn attempts(&self) -> &[Attempt] {
        &self.attempts
    }

    /// When the call began, by its clock.
    pub(super) fn began(&self) -> Duration {
        self.began
    }

    /// How long ago the call began.
    pub(crate) fn elapsed(&self) -> Duration {
        self.client.clock().now().saturating_sub(self.began)
    }

    /// Notes that the call waits for another attempt, since that time.
    pub(super) fn idle_since(&mut self, time: Duration) {
        self.idle_since = Some(time);
    }

    /// How long the call has waited, before its attempts and now.
    fn waited(&self) -> Duration {
        let now = self.client.clock().now();
        let idle = self.idle_since.map(|since| now.saturating_sub(since));
        self.waited + idle.unwrap_or_default()
    }

    /// A request goes out.
    pub(super) fn start_attempt(&mut self, uri: &Uri) {
        self.waited = self.waited();
        self.idle_since = None;
        self.span.start_attempt(uri, self.attempts.len());
    }

    /// An attempt is over.
    pub(super) fn finish_attempt(
        &mut self,
        waited: Duration,
        result: &SendResult,
    ) -> Option<Limits> {
        let limits = match result {
            Ok(response) => Some(self.answered(response)),
            Err(_) => None,
        };
        let attempt = Attempt {
            waited,
            outcome: match result {
                Ok(response) => AttemptOutcome::Response(response.status()),
                Err(error) => AttemptOutcome::Failure(error.kind()),
            },
        };
        self.attempts.push(attempt);
        self.span.attempted(&attempt, self.attempts.len());
        limits
    }

    fn answered<B>(&mut self, response: &Response<B>) -> Limits {
        let (status, headers) = (response.status(), response.headers());
        let limits = if is_elsewhere(response) {
            Limits::default()
        } else {
            self.client.limit_headers().read(status, headers)
        };
        self.answered = Some((status, limits));
        let names = &self.client.api().conventions.headers;
        self.span.answered(status, headers, names);
        limits
    }

    /// Records the number of null items left out of the answer.
    pub(super) fn left_out(&mut self, null_items: usize) {
        self.null_items = null_items;
    }

    /// Number of null items left out of the answer.
    pub(crate) fn null_items(&self) -> usize {
        self.null_items
    }

    /// The answer of the last attempt broke off.
    pub(crate) fn fail_last_attempt(&mut self, error: &TransportError) {
        if let Some(last) = self.attempts.last_mut() {
            last.outcome = AttemptOutcome::Failure(error.kind());
        }
    }

    /// The answer is here, and nobody wants it yet: that time is not the call's. Its span ends.
    pub(crate) fn pause(&mut self) {
        self.took = Some(self.elapsed());
        let waited = self.waited();
        self.span
            .ended(&self.attempts, waited, 0, CallOutcome::Succeeded);
        self.span = Span::none();
    }

    /// The call has ended so.
    pub(crate) fn end(&mut self, outcome: CallOutcome<'_>) {
        if std::mem::replace(&mut self.ended, true) {
            return;
        }
        let waited = self.waited();
        self.span
            .ended(&self.attempts, waited, self.null_items, outcome);
        if let Some(observer) = self.client.observer() {
            let cost = self.operation.map_or(0, |operation| operation.cost);
            observer.ended(&Report {
                api: self.client.api(),
                operation: self.operation,
                method: &self.method,
                status: self.answered.map(|(status, _)| status),
                limits: self.answered.map(|(_, limits)| limits),
                attempts: &self.attempts,
                waited,
                null_items: self.null_items,
                duration: self.took.unwrap_or_else(|| self.elapsed()),
                tokens: u64::from(cost) * self.attempts.len() as u64,
                outcome,
            });
        }
    }

    /// The same, with the result that the caller gets.
    pub(crate) fn end_with<T>(&mut self, result: &Result<T, Error>) {
        self.end(match result {
            Ok(_) => CallOutcome::Succeeded,
            Err(error) => CallOutcome::Failed(error),
        });
    }
}

impl Drop for Recorder {
    fn drop(&mut self) {
        self.end(CallOutcome::Canceled);
    }
}

#[cfg(test)]
mod tests;
