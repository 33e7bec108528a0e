//! The one path of every call, described or raw:
//!
//! build → (authorise → (pace) → send → wait for another attempt)… → classify → decode
//!
//! Each step is a module; [`run`] is the order. It is compiled once: what differs between calls is data.

mod answer;
mod attempt;
mod authorise;
mod classify;
mod send;

pub(crate) use answer::Answer;
use attempt::Attempts;

use crate::call::Continuation;
use crate::client::{Client, RawRequest};
use crate::error::{Result, SendError};
use crate::operation::PageStyle;
use crate::request::Request;
use crate::request::build::Outgoing;
use crate::transport::BoxFuture;

/// A call before it is built.
pub(crate) enum Draft {
    /// Of a described operation.
    Described(Request),
    /// By hand.
    Raw(RawRequest),
}

/// Makes a call. What comes out is a success with its payload still unread: [`Answer::read`] is the last step.
pub(crate) fn run(draft: Draft) -> BoxFuture<'static, Result<Answer>> {
    Box::pin(async move {
        let outgoing = draft.build()?;
        let client = draft.client();
        let mut attempts = Attempts::new(client, outgoing.request.method().clone());
        let (exchange, no_retry) = loop {
            // Each time: while a call waits, the token may have become another.
            let request = authorise::authorise(client, &outgoing)?;
            // Pacing goes here: waiting until the plan allows another request.
            let exchange = attempts.make(Box::pin(send::send(client, request))).await;
            if let Err(no_retry) = attempts.again(&exchange).await {
                break (exchange, no_retry);
            }
        };
        let attempts = attempts.into_list();
        let (method, path) = (outgoing.request.method().clone(), outgoing.path);
        match exchange {
            Ok(response) => {
                let (parts, body) = response.into_parts();
                classify::classify(Answer {
                    method,
                    path,
                    status: parts.status,
                    headers: parts.headers,
                    body,
                    attempts,
                    no_retry,
                    expected: draft.expected(),
                })
            }
            Err(source) => Err(SendError {
                method,
                path,
                source,
                attempts,
                no_retry,
            }
            .into()),
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
            Self::Described(request) => request.client(),
            Self::Raw(request) => request.client(),
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
