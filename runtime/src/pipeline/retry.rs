//! Whether a call is retried, after which wait, and why not.

use std::sync::atomic::Ordering::Relaxed;
use std::time::Duration;

use http::{Method, Response, StatusCode};

use super::SendResult;
use super::recorder::Recorder;
use super::send::is_elsewhere;
use crate::client::Client;
use crate::deadline::Deadline;
use crate::error::is_page;
use crate::future::BoxFuture;
use crate::limits::{LimitHeaders, retry_after};
use crate::request::payload::Payload;
use crate::retry::{RetryPolicy, StopReason, jitter};
use crate::transport::{Content, TransportErrorKind};

/// Another attempt.
pub(super) struct Retry {
    /// The wait before it.
    pub(super) wait: BoxFuture<'static, ()>,
    /// The tokens of the retry budget that it took.
    pub(super) taken: u32,
}

/// The wait before another attempt with that payload; or why there is none.
pub(super) fn wait(
    client: &Client,
    recorder: &Recorder,
    deadline: Deadline<'_>,
    result: &SendResult,
    payload: &Payload,
) -> Result<Retry, StopReason> {
    if let Ok(response) = result {
        note_standing(client, response)?;
    }
    if payload.failed() {
        return Err(StopReason::NotRetryable);
    }
    let attempts = u32::try_from(recorder.attempts().len()).unwrap_or(u32::MAX);
    let policy = client.retry_policy();
    let delay = delay(
        policy,
        recorder.method(),
        attempts,
        result,
        client.limit_headers(),
        jitter,
    )?;
    if !payload.is_there() {
        return Err(StopReason::BodyConsumed);
    }
    if deadline.is_before(delay) {
        return Err(StopReason::Deadline);
    }
    let wait = client.clock().sleep(delay).ok_or(StopReason::NoClock)?;
    let last = recorder.attempts().last();
    let taken = last.map_or(Some(0), |last| client.retry_budget().take(last.outcome));
    let taken = taken.ok_or(StopReason::RetryBudget)?;
    recorder.span().waiting(delay, "retry");
    Ok(Retry { wait, taken })
}

/// Whether the service works: it did what the call asked for, or refused it for a reason that no retry changes.
pub(super) fn is_settled(result: &SendResult, stop_reason: StopReason) -> bool {
    let works = |response: &Response<Content>| !response.status().is_server_error();
    stop_reason == StopReason::NotRetryable && result.as_ref().is_ok_and(works)
}

/// Notes whether the service limits the client. Fails if a gateway blocks it.
fn note_standing(client: &Client, response: &Response<Content>) -> Result<(), StopReason> {
    if is_elsewhere(response) {
        return Ok(());
    }
    let limited = &client.standing().limited;
    let body = response.body().bytes().map_or(&[][..], |bytes| bytes);
    match response.status() {
        StatusCode::TOO_MANY_REQUESTS => limited.store(true, Relaxed),
        StatusCode::FORBIDDEN if limited.load(Relaxed) && is_page(response.headers(), body) => {
            return Err(StopReason::Blocked);
        }
        status if status.is_success() => limited.store(false, Relaxed),
        _ => {}
    }
    Ok(())
}

/// Returns the delay before the next attempt, or the reason not to retry. `made` is the number of attempts so far.
fn delay(
    policy: &RetryPolicy,
    method: &Method,
    made: u32,
    result: &SendResult,
    limits: &LimitHeaders,
    jitter: fn() -> f64,
) -> Result<Duration, StopReason> {
    let asked = match result {
        Ok(response) => asked(method, response, limits)?,
        Err(error) if error.was_not_processed() => None,
        // The next response would be as large.
        Err(error) if error.kind() == TransportErrorKind::TooLarge && method.is_safe() => {
            return Err(StopReason::NotRetryable);
        }
        Err(_) if method.is_safe() => None,
        Err(_) => return Err(StopReason::NotIdempotent),
    };
    if made >= policy.attempts {
        return Err(StopReason::MaxAttempts);
    }
    match asked.filter(|asked| !asked.is_zero()) {
        Some(asked) if asked > policy.max_wait => Err(StopReason::WaitTooLong(asked)),
        Some(asked) => Ok(asked.saturating_add(policy.backoff.mul_f64(jitter()))),
        None => Ok(policy.backoff_after(made, jitter())),
    }
}

/// How long an answer that another attempt may mend asks to wait for it.
fn asked(
    method: &Method,
    response: &Response<Content>,
    limits: &LimitHeaders,
) -> Result<Option<Duration>, StopReason> {
    let (status, headers) = (response.status(), response.headers());
    match status {
        // Refused before it was worked on, so that any call may be retried.
        StatusCode::TOO_MANY_REQUESTS if limits.daily_left(headers) == Some(0) => {
            Err(StopReason::DailyLimit)
        }
        StatusCode::TOO_MANY_REQUESTS => Ok(retry_after(headers).or_else(|| limits.reset(headers))),
        StatusCode::TOO_EARLY => Ok(retry_after(headers)),
        StatusCode::NOT_IMPLEMENTED | StatusCode::HTTP_VERSION_NOT_SUPPORTED => {
            Err(StopReason::NotRetryable)
        }
        // Not worked on here: it is to be sent elsewhere as it is, or was asked on a condition.
        StatusCode::TEMPORARY_REDIRECT
        | StatusCode::PERMANENT_REDIRECT
        | StatusCode::NOT_MODIFIED => Err(StopReason::NotRetryable),
        // Others lead to what came of it, too.
        status if status.is_redirection() && !method.is_safe() => Err(StopReason::NotIdempotent),
        // It may come from a gateway that waited for the service, which may have processed the request.
        StatusCode::REQUEST_TIMEOUT if method.is_safe() => Ok(retry_after(headers)),
        StatusCode::REQUEST_TIMEOUT => Err(StopReason::NotIdempotent),
        status if !status.is_server_error() => Err(StopReason::NotRetryable),
        _ if method.is_safe() => Ok(retry_after(headers)),
        _ => Err(StopReason::NotIdempotent),
    }
}

#[cfg(test)]
mod tests;
