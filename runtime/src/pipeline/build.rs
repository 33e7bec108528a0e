//! What a call is built from, and what it expects of its response.

use std::time::Duration;

use crate::client::Client;
use crate::continuation::Continuation;
use crate::conventions::{Conventions, MemberPath};
use crate::error::Result;
use crate::file::range::Rest;
use crate::operation::{Operation, PageStyle};
use crate::request::build::{Outgoing, ResponseMode};
use crate::request::{RawRequest, Request};

/// A call before it is built.
pub(crate) enum Input {
    /// Of a described operation.
    Described(Request),
    /// By hand.
    Raw(RawRequest),
    /// Of a described operation whose answer is a file, streamed from its beginning, or from where
    /// an earlier answer broke off.
    File(Request, Option<Rest>),
}

/// Where an answer has what the caller wants.
pub(crate) struct Expected {
    /// Of the API.
    pub(super) conventions: &'static Conventions,
    /// Members that lead to the payload.
    pub(super) payload: MemberPath,
    /// Whether the payload may be absent: the call returns nothing, or the body as it is.
    pub(super) optional: bool,
    /// Whether the body is a file of the service, and no JSON is expected.
    pub(super) file: bool,
    /// How it says that the list goes on.
    pub(super) pages: Option<PageStyle>,
    /// Where this page begins: the next one must not.
    pub(super) position: Option<Continuation>,
}

impl Input {
    pub(super) fn client(&self) -> &Client {
        match self {
            Self::Described(request) | Self::File(request, _) => request.client(),
            Self::Raw(request) => request.client(),
        }
    }

    pub(super) fn operation(&self) -> Option<&'static Operation> {
        match self {
            Self::Described(request) | Self::File(request, _) => Some(request.operation()),
            Self::Raw(_) => None,
        }
    }

    pub(super) fn method(&self) -> http::Method {
        match self {
            Self::Described(request) | Self::File(request, _) => request.operation().method.into(),
            Self::Raw(request) => request.method().clone(),
        }
    }

    /// Deadline of the call, including retries and waits.
    pub(super) fn deadline(&self) -> Option<Duration> {
        match self {
            Self::Described(request) | Self::File(request, _) => request.deadline(),
            Self::Raw(request) => request.deadline(),
        }
    }

    pub(super) fn build(&self) -> Result<Outgoing> {
        match self {
            Self::Described(request) => request.build(),
            Self::Raw(request) => request.build(),
            Self::File(request, rest) => {
                let mut outgoing = request.build()?;
                if outgoing.mode == ResponseMode::File {
                    outgoing.mode = ResponseMode::Streamed;
                }
                if let Some(rest) = rest {
                    rest.ask(outgoing.request.headers_mut());
                }
                Ok(outgoing)
            }
        }
    }

    pub(super) fn expected(&self) -> Expected {
        let conventions = &self.client().api().conventions;
        let mode = self.operation().map(ResponseMode::of);
        let file = mode == Some(ResponseMode::File);
        match self {
            Self::Described(request) => Expected {
                conventions,
                payload: request.operation().payload,
                optional: request.operation().returns.is_empty(),
                file,
                pages: request.operation().pages.map(|pages| pages.style),
                position: request.position().cloned(),
            },
            Self::Raw(_) | Self::File(..) => Expected {
                conventions,
                payload: &[],
                optional: true,
                file,
                pages: None,
                position: None,
            },
        }
    }
}

impl From<Request> for Input {
    fn from(request: Request) -> Self {
        Self::Described(request)
    }
}

impl From<RawRequest> for Input {
    fn from(request: RawRequest) -> Self {
        Self::Raw(request)
    }
}
