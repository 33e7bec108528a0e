//! The one path of every call, described or raw:
//!
//! build → authorise → (pace) → send → classify → (retry) → decode
//!
//! Each step is a module; [`run`] is the order. It is compiled once: what differs between calls is data.

mod answer;
mod authorise;
mod classify;
mod send;

pub(crate) use answer::Answer;

use crate::call::Continuation;
use crate::client::{Client, RawRequest};
use crate::error::Result;
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
        let outgoing = authorise::authorise(draft.client(), outgoing)?;
        // Pacing goes here: waiting until the plan allows another request.
        let answer = send::send(draft.client(), outgoing, draft.expected()).await?;
        // Retrying goes around these two: what `classify` refuses and may be repeated is paced and sent again.
        classify::classify(answer)
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
