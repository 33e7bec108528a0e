//! The one path of every call, described or raw:
//!
//! build → (authorise → pace → send → wait for another attempt)… → classify → decode
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
pub(crate) use attempt::late;
use authorise::Authorised;
pub(crate) use journal::Journal;
pub(crate) use span::Span;

use crate::client::Client;
use crate::continuation::Continuation;
use crate::error::{Result, SendError, UnsentError};
use crate::file::range::Rest;
use crate::future::BoxFuture;
use crate::observe::Ending;
use crate::operation::{Operation, PageStyle};
use crate::request::build::{Outgoing, Wanted};
use crate::request::{RawRequest, Request};
use crate::retry::NoRetry;
use crate::transport::{Content, TransportError};

/// What an attempt gives: the response, or why none came.
type Exchange = Result<Response<Content>, TransportError>;

/// A call before it is built.
pub(crate) enum Draft {
    /// Of a described operation.
    Described(Request),
    /// By hand.
    Raw(RawRequest),
    /// Of a described operation whose answer is a file that is wanted as it comes: from its beginning, or from where
    /// an earlier answer broke off.
    File(Request, Option<Rest>),
}

/// Makes a call. What comes out is a success with its payload still unread: [`Answer::payload`] is the last step.
pub(crate) fn run(draft: Draft) -> BoxFuture<'static, Result<Answer>> {
    go_on(draft, None)
}

/// A call whose answer broke off.
pub(crate) struct Cut {
    pub(crate) journal: Journal,
    /// How it did.
    pub(crate) error: TransportError,
}

/// Makes a call, or goes on with one whose answer broke off: then the draft asks for the rest of it.
pub(crate) fn go_on(draft: Draft, cut: Option<Cut>) -> BoxFuture<'static, Result<Answer>> {
    Box::pin(async move {
        let (mut journal, last) = match cut {
            None => {
                let (client, operation) = (draft.client(), draft.operation());
                (Journal::begin(client, operation, draft.method()), None)
            }
            Some(Cut { mut journal, error }) => {
                journal.broke_off(&error);
                (journal, Some(Err(error)))
            }
        };
        let span = journal.span().clone();
        match span.cover(exchange(&draft, &mut journal, last)).await {
            Ok((response, path, no_retry)) => {
                let (parts, content) = response.into_parts();
                let (body, content) = match content.into_bytes() {
                    Ok(body) => (body, None),
                    Err(content) => (Bytes::new(), Some(content)),
                };
                classify::classify(Answer {
                    path,
                    status: parts.status,
                    headers: parts.headers,
                    body,
                    content,
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

/// Gets an answer, at whatever attempt: with the path that was called, and why there was no further attempt. `last` is
/// what came of an attempt before, if there was one.
async fn exchange(
    draft: &Draft,
    journal: &mut Journal,
    mut last: Option<Exchange>,
) -> Result<(Response<Content>, String, NoRetry)> {
    let outgoing = draft.build()?;
    let client = draft.client();
    let mut attempts = Attempts::new(journal);
    let (mut renewed, mut at_once) = (false, false);
    let (exchange, no_retry) = loop {
        match last {
            Some(exchange) if !at_once => {
                match attempts.again(&exchange, outgoing.request.body()) {
                    Ok(wait) => {
                        last = Some(exchange);
                        wait.await;
                    }
                    Err(no_retry) => break (exchange, no_retry),
                }
            }
            renewed => last = renewed,
        }
        at_once = false;
        // Before the pacing, so that nobody waits for a token with a request's permit in hand.
        authorise::prepare(client, &outgoing, &attempts).await?;
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
        let exchange = attempts.make(request, outgoing.wanted, permit).await;
        let refused = !renewed && authorise::is_refused(&exchange);
        if refused && authorise::renew(client, &shown, &attempts).await? {
            // Whatever the method: it was refused before it was worked on.
            renewed = true;
            if !outgoing.request.body().is_there() {
                break (exchange, NoRetry::Consumed);
            }
            at_once = true;
        }
        last = Some(exchange);
    };
    let (method, path) = (outgoing.request.method().clone(), outgoing.path);
    match (exchange, outgoing.request.body().take_fault()) {
        (Ok(response), _) => Ok((response, path, no_retry)),
        (Err(_), Some(fault)) => Err(fault.of(method, path)),
        (Err(source), None) => Err(SendError {
            method,
            path,
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
            Self::Described(request) | Self::File(request, _) => request.client(),
            Self::Raw(request) => request.client(),
        }
    }

    fn operation(&self) -> Option<&'static Operation> {
        match self {
            Self::Described(request) | Self::File(request, _) => Some(request.operation()),
            Self::Raw(_) => None,
        }
    }

    fn method(&self) -> http::Method {
        match self {
            Self::Described(request) | Self::File(request, _) => request.operation().method.into(),
            Self::Raw(request) => request.method().clone(),
        }
    }

    fn build(&self) -> Result<Outgoing> {
        match self {
            Self::Described(request) => request.build(),
            Self::Raw(request) => request.build(),
            Self::File(request, rest) => {
                let mut outgoing = request.build()?;
                if outgoing.wanted == Wanted::File {
                    outgoing.wanted = Wanted::Chunks;
                }
                if let Some(rest) = rest {
                    rest.ask(outgoing.request.headers_mut());
                }
                Ok(outgoing)
            }
        }
    }

    fn expected(&self) -> Expected {
        match self {
            Self::Described(request) => Expected {
                payload: request.operation().payload,
                pages: request.operation().pages.map(|pages| pages.style),
                position: request.position().cloned(),
            },
            Self::Raw(_) | Self::File(..) => Expected::default(),
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
