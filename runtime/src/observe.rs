//! What others may know of calls: a hook for metrics here, spans behind the feature `tracing`. Neither sees arguments,
//! bodies or credentials.

use std::time::Duration;

use http::{Method, StatusCode};

use crate::error::Error;
use crate::limits::Limits;
use crate::operation::{Api, Operation};
use crate::retry::Attempt;

/// Is told of every call that ends: the place for metrics.
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
    /// A call has ended. Each page of a list is a call. It is called where the call is polled, so it must not block.
    fn ended(&self, call: &Report<'_>);
}

/// What became of a call.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Report<'a> {
    /// The API that was called.
    pub api: &'static Api,
    /// The operation that was called; nothing for a raw call.
    pub operation: Option<&'static Operation>,
    /// The method.
    pub method: &'a Method,
    /// The status of the last answer, where there was one.
    pub status: Option<StatusCode>,
    /// What that answer says of limits.
    pub limits: Option<Limits>,
    /// Every attempt, with the wait before it.
    pub attempts: &'a [Attempt],
    /// From the first poll to the end, with all waits.
    pub duration: Duration,
    /// Tokens of the day that its attempts cost together, as far as the operation says.
    pub tokens: u64,
    /// How it ended.
    pub outcome: CallOutcome<'a>,
}

/// How a call ended.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum CallOutcome<'a> {
    /// It gave what it is to give.
    Succeeded,
    /// It failed.
    Failed(&'a Error),
    /// It was dropped before its end, and may have reached the service.
    Canceled,
}
