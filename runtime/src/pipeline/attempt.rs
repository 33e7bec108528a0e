//! Attempts: when a call that failed is made again, after which wait, and what its error tells of it all.

use std::future::poll_fn;
use std::hash::{BuildHasher, Hasher, RandomState};
use std::pin::pin;
use std::sync::atomic::Ordering::Relaxed;
use std::task::Poll;
use std::time::Duration;

use http::{Method, Request, Response, StatusCode};

use super::send::Elsewhere;
use crate::client::Client;
use crate::error::{Unsent, is_page};
use crate::limits::{self, Limits};
use crate::pacing::Permit;
use crate::request::payload::Payload;
use crate::retry::{Attempt, NoRetry, Outcome, RetryPolicy};
use crate::transport::{BoxFuture, Content, TransportError, TransportErrorKind};

/// What an attempt gives.
pub(super) type Exchange = Result<Response<Content>, TransportError>;

/// The deadline is over.
pub(super) struct Late(Duration);

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

/// A call whose answer broke off: what is behind it, so that it can go on.
pub(crate) struct Cut {
    /// When the call began, by the client's clock.
    pub(crate) began: Duration,
    /// The attempts so far; the last one is that whose answer broke off.
    pub(crate) attempts: Vec<Attempt>,
    /// How it did.
    pub(crate) error: TransportError,
}

impl Cut {
    /// All attempts as they ended.
    pub(crate) fn attempts(&mut self) -> Vec<Attempt> {
        if let Some(last) = self.attempts.last_mut() {
            last.outcome = Outcome::Unanswered(self.error.kind());
        }
        std::mem::take(&mut self.attempts)
    }
}

/// The attempts of one call so far.
pub(super) struct Attempts<'a> {
    client: &'a Client,
    method: Method,
    payload: Payload,
    began: Duration,
    list: Vec<Attempt>,
    /// When the last one ended.
    ended: Duration,
}

impl<'a> Attempts<'a> {
    /// None yet: the call's time runs from here.
    pub(super) fn new(client: &'a Client, request: &Request<Payload>) -> Self {
        let began = client.clock().now();
        Self {
            client,
            method: request.method().clone(),
            payload: request.body().clone(),
            began,
            list: Vec::new(),
            ended: began,
        }
    }

    /// Goes on with a call: gives what came of its last attempt.
    pub(super) fn go_on(&mut self, mut cut: Cut) -> Exchange {
        self.began = cut.began;
        self.list = cut.attempts();
        Err(cut.error)
    }

    /// When the call began.
    pub(super) fn began(&self) -> Duration {
        self.began
    }

    /// All of them.
    pub(super) fn into_list(self) -> Vec<Attempt> {
        self.list
    }

    /// Makes one within the deadline.
    pub(super) async fn make(
        &mut self,
        exchange: impl Future<Output = Exchange>,
        permit: Permit<'_>,
    ) -> Exchange {
        let clock = self.client.clock();
        let waited = clock.now().saturating_sub(self.ended);
        let exchange = self.in_time(exchange).await;
        let outcome = match &exchange {
            Ok(response) => {
                permit.answered(&if is_elsewhere(response) {
                    Limits::default()
                } else {
                    Limits::read(response.status(), response.headers())
                });
                Outcome::Answered(response.status())
            }
            Err(error) => Outcome::Unanswered(error.kind()),
        };
        self.list.push(Attempt { waited, outcome });
        self.ended = clock.now();
        exchange
    }

    /// Abandons what is not done by the deadline.
    pub(super) async fn in_time<T, E: From<Late>>(
        &self,
        work: impl Future<Output = Result<T, E>>,
    ) -> Result<T, E> {
        let mut work = pin!(work);
        let Some(deadline) = self.client.retry_policy().deadline else {
            return work.await;
        };
        let left = deadline.saturating_sub(self.elapsed());
        let Some(mut over) = self.client.clock().sleep(left) else {
            return work.await;
        };
        poll_fn(|cx| match work.as_mut().poll(cx) {
            Poll::Pending => over.as_mut().poll(cx).map(|()| Err(Late(deadline).into())),
            done @ Poll::Ready(_) => done,
        })
        .await
    }

    /// The wait for another attempt; or why there is none.
    pub(super) fn again(&self, exchange: &Exchange) -> Result<BoxFuture<'static, ()>, NoRetry> {
        let limited = &self.client.standing().limited;
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
        if self.payload.failed() {
            return Err(NoRetry::Useless);
        }
        let policy = self.client.retry_policy();
        let made = u32::try_from(self.list.len()).unwrap_or(u32::MAX);
        let wait = wait(policy, &self.method, made, exchange, jitter)?;
        if !self.payload.is_there() {
            return Err(NoRetry::Consumed);
        }
        if policy
            .deadline
            .is_some_and(|deadline| self.elapsed().saturating_add(wait) >= deadline)
        {
            return Err(NoRetry::Deadline);
        }
        self.client.clock().sleep(wait).ok_or(NoRetry::NoClock)
    }

    fn elapsed(&self) -> Duration {
        self.client.clock().now().saturating_sub(self.began)
    }
}

fn is_elsewhere(response: &Response<Content>) -> bool {
    response.extensions().get::<Elsewhere>().is_some()
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
        status if !status.is_server_error() => Err(NoRetry::Useless),
        _ if method.is_safe() => Ok(limits::retry_after(headers)),
        _ => Err(NoRetry::Unsafe),
    }
}

/// A number from 0 up to 1, another one each time: no more is asked of it.
fn jitter() -> f64 {
    let random = RandomState::new().build_hasher().finish();
    let high = u32::try_from(random >> 32).unwrap_or_default();
    f64::from(high) / (f64::from(u32::MAX) + 1.0)
}

#[cfg(test)]
mod tests;
