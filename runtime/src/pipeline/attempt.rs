//! Attempts: when a call that failed is made again, after which wait, and what its error tells of it all.

use std::future::poll_fn;
use std::pin::pin;
use std::sync::atomic::Ordering::Relaxed;
use std::task::Poll;
use std::time::Duration;

use http::{Method, Request, Response, StatusCode};

use super::Exchange;
use super::journal::Journal;
use super::send::{self, is_elsewhere};
use crate::error::{Unsent, is_page};
use crate::future::BoxFuture;
use crate::limits;
use crate::pacing::Permit;
use crate::request::build::Wanted;
use crate::request::payload::Payload;
use crate::retry::{NoRetry, RetryPolicy, jitter};
use crate::transport::{Content, TransportError, TransportErrorKind};

/// The deadline is over.
pub(super) struct Late(pub(super) Duration);

impl From<Late> for TransportError {
    fn from(Late(deadline): Late) -> Self {
        late(deadline)
    }
}

/// The error of what was abandoned at the deadline.
pub(crate) fn late(deadline: Duration) -> TransportError {
    let late = format!("the call's deadline of {deadline:?} is over");
    TransportError::new(TransportErrorKind::Timeout, late)
}

impl From<Late> for Unsent {
    fn from(_: Late) -> Self {
        Self::Deadline
    }
}

/// The attempts of one call so far.
pub(super) struct Attempts<'a> {
    journal: &'a mut Journal,
    /// When the last one ended.
    ended: Duration,
}

impl<'a> Attempts<'a> {
    /// None yet.
    pub(super) fn new(journal: &'a mut Journal) -> Self {
        let ended = journal.client().clock().now();
        Self { journal, ended }
    }

    /// Makes one within the deadline.
    pub(super) async fn make(
        &mut self,
        request: Request<Payload>,
        answer: Wanted,
        permit: Permit<'_>,
    ) -> Exchange {
        let client = self.journal.client();
        let waited = client.clock().now().saturating_sub(self.ended);
        self.journal.sends(request.uri());
        let exchange = self.in_time(send::send(client, request, answer)).await;
        self.ended = client.clock().now();
        if let Some(limits) = self.journal.attempted(waited, &exchange) {
            permit.answered(&limits);
        }
        exchange
    }

    /// Abandons what is not done by the deadline.
    pub(super) async fn in_time<T, E: From<Late>>(
        &self,
        work: impl Future<Output = Result<T, E>>,
    ) -> Result<T, E> {
        let mut work = pin!(work);
        let client = self.journal.client();
        let Some(deadline) = client.retry_policy().deadline else {
            return work.await;
        };
        let left = deadline.saturating_sub(self.journal.elapsed());
        let Some(mut over) = client.clock().sleep(left) else {
            return work.await;
        };
        poll_fn(|cx| match work.as_mut().poll(cx) {
            Poll::Pending => over.as_mut().poll(cx).map(|()| Err(Late(deadline).into())),
            done @ Poll::Ready(_) => done,
        })
        .await
    }

    /// The wait for another attempt with that payload; or why there is none.
    pub(super) fn again(
        &self,
        exchange: &Exchange,
        payload: &Payload,
    ) -> Result<BoxFuture<'static, ()>, NoRetry> {
        let client = self.journal.client();
        let limited = &client.standing().limited;
        if let Ok(response) = exchange
            && !is_elsewhere(response)
        {
            let body = response.body().bytes().map_or(&[][..], |bytes| bytes);
            match response.status() {
                StatusCode::TOO_MANY_REQUESTS => limited.store(true, Relaxed),
                StatusCode::FORBIDDEN
                    if limited.load(Relaxed) && is_page(response.headers(), body) =>
                {
                    return Err(NoRetry::Blocked);
                }
                status if status.is_success() => limited.store(false, Relaxed),
                _ => {}
            }
        }
        if payload.failed() {
            return Err(NoRetry::Useless);
        }
        let policy = client.retry_policy();
        let made = u32::try_from(self.journal.attempts().len()).unwrap_or(u32::MAX);
        let wait = wait(policy, self.journal.method(), made, exchange, jitter)?;
        if !payload.is_there() {
            return Err(NoRetry::Consumed);
        }
        if policy
            .deadline
            .is_some_and(|deadline| self.journal.elapsed().saturating_add(wait) >= deadline)
        {
            return Err(NoRetry::Deadline);
        }
        client.clock().sleep(wait).ok_or(NoRetry::NoClock)
    }
}

/// How long to wait before the call is made again, after so many attempts; or why it is not.
fn wait(
    policy: &RetryPolicy,
    method: &Method,
    made: u32,
    exchange: &Exchange,
    jitter: fn() -> f64,
) -> Result<Duration, NoRetry> {
    let asked = match exchange {
        Ok(response) => asked(method, response)?,
        // Nothing was sent.
        Err(error) if error.is_connect() => None,
        Err(_) if method.is_safe() => None,
        Err(_) => return Err(NoRetry::Unsafe),
    };
    if made >= policy.attempts {
        return Err(NoRetry::Attempts);
    }
    match asked.filter(|asked| !asked.is_zero()) {
        Some(asked) if asked > policy.max_wait => Err(NoRetry::Wait(asked)),
        Some(asked) => Ok(asked.saturating_add(policy.backoff.mul_f64(jitter()))),
        None => Ok(policy.backoff_after(made, jitter())),
    }
}

/// How long an answer that another attempt may mend asks to wait for it.
fn asked(method: &Method, response: &Response<Content>) -> Result<Option<Duration>, NoRetry> {
    let (status, headers) = (response.status(), response.headers());
    match status {
        // Refused before it was worked on, so that any call may be made again.
        StatusCode::TOO_MANY_REQUESTS if limits::daily_left(headers) == Some(0) => {
            Err(NoRetry::DailyLimit)
        }
        StatusCode::TOO_MANY_REQUESTS => {
            Ok(limits::retry_after(headers).or_else(|| limits::reset(headers)))
        }
        StatusCode::NOT_IMPLEMENTED | StatusCode::HTTP_VERSION_NOT_SUPPORTED => {
            Err(NoRetry::Useless)
        }
        // Not worked on here: it is to be sent elsewhere as it is, or was asked on a condition.
        StatusCode::TEMPORARY_REDIRECT
        | StatusCode::PERMANENT_REDIRECT
        | StatusCode::NOT_MODIFIED => Err(NoRetry::Useless),
        // Others lead to what came of it, too.
        status if status.is_redirection() && !method.is_safe() => Err(NoRetry::Unsafe),
        status if !status.is_server_error() => Err(NoRetry::Useless),
        _ if method.is_safe() => Ok(limits::retry_after(headers)),
        _ => Err(NoRetry::Unsafe),
    }
}

#[cfg(test)]
mod tests;
