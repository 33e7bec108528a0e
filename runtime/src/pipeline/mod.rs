//! The one path of every call, described or raw:
//!
//! build → (pace → authorise → send → wait for another attempt)… → classify → decode
//!
//! Each step is a module; [`run`] is the order. It is compiled once: what differs between calls is data.

mod answer;
mod attempt;
mod authorise;
mod classify;
mod journal;
mod send;
mod span;

use bytes::Bytes;
use http::Response;

pub(crate) use answer::Answer;
use attempt::Attempts;
#[cfg(feature = "oauth")]
pub(crate) use attempt::jitter;
use authorise::Authorised;
use journal::Journal;
pub(crate) use span::Span;

use crate::call::Continuation;
use crate::client::{Client, RawRequest};
use crate::error::{Result, SendError, UnsentError};
use crate::observe::Ending;
use crate::operation::{Operation, PageStyle};
use crate::request::Request;
use crate::request::build::Outgoing;
use crate::retry::NoRetry;
use crate::transport::BoxFuture;

/// A call before it is built.
pub(crate) enum Draft {
    /// Of a described operation.
    Described(Request),
    /// By hand.
    Raw(RawRequest),
}

/// Makes a call. What comes out is a success with its payload still unread: [`Answer::payload`] is the last step.
pub(crate) fn run(draft: Draft) -> BoxFuture<'static, Result<Answer>> {
    Box::pin(async move {
        let mut journal = Journal::begin(draft.client(), draft.operation(), draft.method());
        let span = journal.span().clone();
        match span.cover(exchange(&draft, &mut journal)).await {
            Ok((response, path, no_retry)) => {
                let (parts, body) = response.into_parts();
                classify::classify(Answer {
                    path,
                    status: parts.status,
                    headers: parts.headers,
                    body,
                    journal,
                    no_retry,
                    expected: draft.expected(),
                })
            }
            Err(error) => {
                journal.end(Ending::Failed(&error));
                Err(error)
            }
        }
    })
}

/// Gets an answer, at whatever attempt: with the path that was called, and why there was no further attempt.
async fn exchange(
    draft: &Draft,
    journal: &mut Journal,
) -> Result<(Response<Bytes>, String, NoRetry)> {
    let outgoing = draft.build()?;
    let client = draft.client();
    let mut attempts = Attempts::new(journal);
    let mut last = None;
    let mut renewed = false;
    let (exchange, no_retry) = loop {
        let paced = async {
            if outgoing.anonymous {
                return Ok(client.pacer().free());
            }
            let operation = draft.operation();
            client.pacer().enter(client.clock(), operation).await
        };
        let permit = match (attempts.in_time(paced).await, last) {
            (Ok(permit), _) => permit,
            (Err(reason), Some(exchange)) => break (exchange, reason.into()),
            (Err(reason), None) => {
                return Err(UnsentError {
                    method: outgoing.request.method().clone(),
                    path: outgoing.path,
                    reason,
                }
                .into());
            }
        };
        // Each time: while a call waits, the token may have become another.
        let Authorised { request, shown } =
            authorise::authorise(client, &outgoing, &attempts).await?;
        let exchange = attempts.make(request, permit).await;
        if !renewed && authorise::renew(client, &shown, &exchange, &attempts).await? {
            // Whatever the method: it was refused before it was worked on.
            renewed = true;
            last = Some(exchange);
            continue;
        }
        match attempts.again(&exchange).await {
            Ok(()) => last = Some(exchange),
            Err(no_retry) => break (exchange, no_retry),
        }
    };
    match exchange {
        Ok(response) => Ok((response, outgoing.path, no_retry)),
        Err(source) => Err(SendError {
            method: outgoing.request.method().clone(),
            path: outgoing.path,
            source,
            attempts: journal.attempts().to_vec(),
            no_retry,
        }
        .into()),
    }
}

/// Where an answer has what the caller wants.
#[derive(Default)]
pub(crate) struct Expected {
    /// Members that lead to the payload.
    payload: &'static [&'static str],
    /// How it says that the list goes on.
    pages: Option<PageStyle>,
    /// Where this page begins: the next one must not.
    position: Option<Continuation>,
}

impl Draft {
    fn client(&self) -> &Client {
        match self {
            Self::Described(request) => request.client(),
            Self::Raw(request) => request.client(),
        }
    }

    fn operation(&self) -> Option<&'static Operation> {
        match self {
            Self::Described(request) => Some(request.operation()),
            Self::Raw(_) => None,
        }
    }

    fn method(&self) -> http::Method {
        match self {
            Self::Described(request) => request.operation().method.into(),
            Self::Raw(request) => request.method().clone(),
        }
    }

    fn build(&self) -> Result<Outgoing> {
        match self {
            Self::Described(request) => request.build(),
            Self::Raw(request) => request.build(),
        }
    }

    fn expected(&self) -> Expected {
        match self {
            Self::Described(request) => Expected {
                payload: request.operation().payload,
                pages: request.operation().pages.map(|pages| pages.style),
                position: request.position().cloned(),
            },
            Self::Raw(_) => Expected::default(),
        }
    }
}

impl From<Request> for Draft {
    fn from(request: Request) -> Self {
        Self::Described(request)
    }
}

impl From<RawRequest> for Draft {
    fn from(request: RawRequest) -> Self {
        Self::Raw(request)
    }
}

#[cfg(test)]
mod tests;
