//! The one path of every call, described or raw:
//!
//! build → (pace → authorise → send → wait for another attempt)… → classify → decode
//!
//! Each step is a module; [`run`] is the order. It is compiled once: what differs between calls is data.

mod answer;
mod attempt;
mod authorise;
mod classify;
mod send;

pub(crate) use answer::Answer;
use attempt::Attempts;
pub(crate) use attempt::{Cut, late};

use bytes::Bytes;

use crate::call::Continuation;
use crate::client::{Client, RawRequest};
use crate::error::{Result, SendError, UnsentError};
use crate::file::range::Rest;
use crate::operation::{Operation, PageStyle};
use crate::request::Request;
use crate::request::build::{Outgoing, Wanted};
use crate::transport::BoxFuture;

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

/// Makes a call. What comes out is a success with its payload still unread: [`Answer::read`] is the last step.
pub(crate) fn run(draft: Draft) -> BoxFuture<'static, Result<Answer>> {
    go_on(draft, None)
}

/// Makes a call, or goes on with one whose answer broke off: then the draft asks for the rest of it.
pub(crate) fn go_on(draft: Draft, cut: Option<Cut>) -> BoxFuture<'static, Result<Answer>> {
    Box::pin(async move {
        let outgoing = draft.build()?;
        let client = draft.client();
        let mut attempts = Attempts::new(client, &outgoing.request);
        let mut last = cut.map(|cut| attempts.go_on(cut));
        let (exchange, no_retry) = loop {
            if let Some(exchange) = last {
                match attempts.again(&exchange) {
                    Ok(wait) => {
                        last = Some(exchange);
                        wait.await;
                    }
                    Err(no_retry) => break (exchange, no_retry),
                }
            }
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
            let request = authorise::authorise(client, &outgoing)?;
            let exchange = send::send(client, request, outgoing.wanted);
            last = Some(attempts.make(exchange, permit).await);
        };
        let began = attempts.began();
        let attempts = attempts.into_list();
        let (method, path) = (outgoing.request.method().clone(), outgoing.path);
        match exchange {
            Ok(response) => {
                let (parts, content) = response.into_parts();
                let (body, content) = match content.into_bytes() {
                    Ok(body) => (body, None),
                    Err(content) => (Bytes::new(), Some(content)),
                };
                classify::classify(Answer {
                    method,
                    path,
                    status: parts.status,
                    headers: parts.headers,
                    body,
                    content,
                    began,
                    attempts,
                    no_retry,
                    expected: draft.expected(),
                })
            }
            Err(source) => match outgoing.request.body().take_fault() {
                Some(fault) => Err(fault.of(method, path)),
                None => Err(SendError {
                method,
                path,
                source,
                attempts,
                no_retry,
            }
            .into()),
            },
        }
    })
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

    fn build(&self) -> Result<Outgoing> {
        match self {
            Self::Described(request) => request.build(),
            Self::Raw(request) => request.build(),
            Self::File(request, rest) => {
                let mut outgoing = request.build()?;
                outgoing.wanted = Wanted::Chunks;
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
