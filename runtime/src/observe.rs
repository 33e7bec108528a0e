//! Observing calls: a hook for metrics. Spans are behind the feature `tracing`. Neither sees arguments, bodies or
//! credentials.

use std::time::Duration;

use http::{Method, StatusCode};

use crate::error::Error;
use crate::limits::Limits;
use crate::operation::{Api, Operation};
use crate::retry::Attempt;

/// Receives a report of every call that ends, for metrics.
///
/// ```
/// # use callsheet_runtime::{observe::{CallOutcome, Observer, Report}};
/// struct Meter;
///
/// impl Observer for Meter {
///     fn ended(&self, call: &Report<'_>) {
///         let name = call.operation.map_or("raw", |operation| operation.name);
///         let failed = matches!(call.outcome, CallOutcome::Failed(_));
///         println!("{name}: {:?}, {} attempts, failed: {failed}", call.duration, call.attempts.len());
///     }
/// }
/// ```
pub trait Observer: Send + Sync {
    /// Called when a call has ended; each page of a list is a call. It runs where the call is polled, so it must not block.
    fn ended(&self, call: &Report<'_>);
}

/// A report of one call.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Report<'a> {
    /// The API that was called.
    pub api: &'static Api,
    /// The operation that was called; `None` for a raw call.
    pub operation: Option<&'static Operation>,
    /// The HTTP method.
    pub method: &'a Method,
    /// The status of the last response; `None` if there was none.
    pub status: Option<StatusCode>,
    /// The limits that this response reported.
    pub limits: Option<Limits>,
    /// All attempts, each with the wait before it.
    pub attempts: &'a [Attempt],
    /// Time that the call waited: for its permits, its credentials and between attempts, a wait that it failed or was dropped
    /// in included.
    pub waited: Duration,
    /// Number of null items left out of lists and maps of the response, because their type has no null.
    pub null_items: usize,
    /// Time from the first poll to the end, including waits.
    pub duration: Duration,
    /// Total cost of its attempts in tokens of the day, as far as the operation states it.
    pub tokens: u64,
    /// Its outcome.
    pub outcome: CallOutcome<'a>,
}

/// The outcome of a call.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum CallOutcome<'a> {
    /// The call returned its result.
    Succeeded,
    /// The call returned an error.
    Failed(&'a Error),
    /// The call was dropped before its end. It may have reached the service.
    Canceled,
}
