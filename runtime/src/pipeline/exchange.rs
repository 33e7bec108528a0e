//! The middle of a call: attempts, until one gives the response that the caller gets or there is no further one. A state
//! machine, with one function per state:
//!
//! ```text
//! a new call                                       a response that broke off
//!     │                                                        │
//!     ▼                                                        ▼
//! Authorize ────► Pace ────► Send ─────────────────────────► Retry
//!   ▲   ▲          │          │                              │   │
//!   │   │          │          │ credential refused           │   │ no further attempt
//!   │   │ renewed  │          ▼                              │   ▼
//!   │   └──────────┼─────── Renew ─────────────────────────────► Done
//!   │              │           payload is gone               │   ▲
//!   │              └─────────────────────────────────────────────┘
//!   │                no permit, after an earlier attempt     │
//!   └────────────────────────────────────────────────────────┘
//!                  after the wait
//! ```
//!
//! - `Authorize` waits for a credential, before the request takes part of the quota.
//! - `Pace` waits for the permit to send a request.
//! - `Send` applies the credential and sends the request.
//! - `Renew` replaces a credential that the service refused, once per call.
//! - `Retry` decides whether there is a further attempt, takes it from the retry budget, and waits for it.
//! - `Done` holds the result of the last attempt, and why there was no further one.
//!
//! A call that fails to get a credential, or its first permit, ends with that error.

use std::pin::pin;
use std::time::Duration;

use http::Response;

use super::authorize;
use super::build::Input;
use super::recorder::Recorder;
use super::{SendResult, pace, retry, send};
use crate::auth::{Anonymous, Applied, Authorize};
use crate::client::Client;
use crate::deadline::Deadline;
use crate::error::{QuotaError, Result, SendError};
use crate::rate_limit::Permit;
use crate::request::build::Outgoing;
use crate::retry::{RetryBudget, StopReason};
use crate::transport::Content;

/// The result of the last attempt. Boxed, because it moves from state to state.
type Last = Box<SendResult>;

/// Where a call stands.
enum State<'a> {
    Authorize(Option<Last>),
    Pace(Option<Last>),
    Send(Permit<'a>),
    Renew(Last, Applied),
    Retry(Last),
    Done(Last, StopReason),
}

/// A response, whatever its status.
pub(super) struct Exchanged {
    pub(super) response: Response<Content>,
    /// The path below the base URL.
    pub(super) path: String,
    /// Why there was no further attempt.
    pub(super) stop_reason: StopReason,
}

/// Makes attempts until a call is done. `interrupted` is the result of an earlier one that the call continues from.
///
/// # Errors
///
/// Where no response came, and where the request was not sent.
pub(super) async fn exchange(
    input: &Input,
    recorder: &mut Recorder,
    interrupted: Option<SendResult>,
) -> Result<Exchanged> {
    let mut exchange = Exchange::new(input, input.build()?, recorder);
    let mut state = match interrupted {
        None => State::Authorize(None),
        Some(result) => State::Retry(Box::new(result)),
    };
    loop {
        state = match state {
            State::Authorize(last) => exchange.authorize(last).await?,
            State::Pace(last) => exchange.pace(last).await?,
            State::Send(permit) => exchange.send(permit).await?,
            State::Renew(refused, applied) => exchange.renew(refused, &applied).await?,
            State::Retry(last) => exchange.retry(last).await,
            State::Done(last, stop_reason) => return exchange.done(*last, stop_reason),
        }
    }
}

/// What the states of one call share.
struct Exchange<'a> {
    client: &'a Client,
    input: &'a Input,
    outgoing: Outgoing,
    authorization: &'a dyn Authorize,
    deadline: Deadline<'a>,
    recorder: &'a mut Recorder,
    /// When the last attempt ended.
    ended: Duration,
    /// Whether the credential was renewed already.
    renewed: bool,
    /// The tokens of the retry budget that the latest retry took.
    taken: u32,
}

impl<'a> Exchange<'a> {
    fn new(input: &'a Input, outgoing: Outgoing, recorder: &'a mut Recorder) -> Self {
        let client = input.client();
        let clock = client.clock();
        let began = clock.now();
        recorder.idle_since(began);
        Self {
            client,
            input,
            authorization: if outgoing.anonymous {
                &Anonymous
            } else {
                client.authorization()
            },
            outgoing,
            deadline: Deadline::new(clock, recorder.began(), input.deadline()),
            recorder,
            ended: began,
            renewed: false,
            taken: 0,
        }
    }

    async fn authorize(&mut self, last: Option<Last>) -> Result<State<'a>> {
        authorize::prepare(self.authorization, self.deadline).await?;
        Ok(State::Pace(last))
    }

    async fn pace(&mut self, last: Option<Last>) -> Result<State<'a>> {
        let operation = self.input.operation();
        let permit = if self.outgoing.anonymous {
            Ok(self.client.pacer().free())
        } else {
            pace::permit(self.client, operation, self.deadline, self.recorder.span()).await
        };
        match (permit, last) {
            (Ok(permit), _) => Ok(State::Send(permit)),
            (Err(reason), Some(last)) => {
                // The retry is not sent.
                self.client.retry_budget().put_back(self.taken);
                Ok(State::Done(last, reason.into()))
            }
            (Err(reason), None) => Err(QuotaError {
                method: self.outgoing.request.method().clone(),
                path: self.outgoing.path.clone(),
                reason,
            }
            .into()),
        }
    }

    async fn send(&mut self, permit: Permit<'a>) -> Result<State<'a>> {
        // The credential may have expired while the request waited for its permit.
        authorize::prepare(self.authorization, self.deadline).await?;
        let mut request = self.outgoing.request.clone();
        let applied = authorize::apply(self.authorization, &mut request)?;
        let waited = self.client.clock().now().saturating_sub(self.ended);
        self.recorder.start_attempt(request.uri());
        let sending = pin!(send::send(self.client, request, self.outgoing.mode));
        let result = Box::new(self.deadline.limit(sending).await);
        self.ended = self.client.clock().now();
        if let Some(limits) = self.recorder.finish_attempt(waited, &result) {
            permit.release_with(&limits);
        }
        match applied {
            Some(applied) if !self.renewed && authorize::is_refused(&result) => {
                Ok(State::Renew(result, applied))
            }
            _ => Ok(State::Retry(result)),
        }
    }

    /// The request was refused before it was processed, so it is sent again whatever its method.
    async fn renew(&mut self, refused: Last, applied: &Applied) -> Result<State<'a>> {
        self.renewed = true;
        self.recorder.idle_since(self.ended);
        authorize::renew(self.authorization, applied, self.deadline).await?;
        if self.outgoing.request.body().is_there() {
            Ok(State::Authorize(Some(refused)))
        } else {
            Ok(State::Done(refused, StopReason::BodyConsumed))
        }
    }

    async fn retry(&mut self, last: Last) -> State<'a> {
        let payload = self.outgoing.request.body();
        match retry::wait(self.client, self.recorder, self.deadline, &last, payload) {
            Ok(retry) => {
                self.taken = retry.taken;
                self.recorder.idle_since(self.ended);
                retry.wait.await;
                State::Authorize(Some(last))
            }
            Err(stop_reason) => {
                if retry::is_settled(&last, stop_reason) {
                    let tokens = self.taken.max(RetryBudget::SUCCESS_REWARD);
                    self.client.retry_budget().put_back(tokens);
                }
                State::Done(last, stop_reason)
            }
        }
    }

    fn done(self, result: SendResult, stop_reason: StopReason) -> Result<Exchanged> {
        let (method, path) = (self.outgoing.request.method().clone(), self.outgoing.path);
        match (result, self.outgoing.request.body().take_fault()) {
            (Ok(response), _) => Ok(Exchanged {
                response,
                path,
                stop_reason,
            }),
            (Err(_), Some(fault)) => Err(fault.of(method, path)),
            (Err(source), None) => Err(SendError {
                method,
                path,
                source,
                attempts: self.recorder.attempts().to_vec(),
                stop_reason,
            }
            .into()),
        }
    }
}
