//! The one path of every call, described or raw:
//!
//! build → authorize → pace → send → classify → (retry) → decode
//!
//! Each step is a module. [`exchange`] is the state machine that goes from authorizing to retrying until there is a
//! response; [`run`] is the order of the rest. It is compiled once: what differs between calls is data.

mod authorize;
mod build;
mod classify;
mod decode;
mod envelope;
mod exchange;
mod journal;
mod pace;
mod response;
mod retry;
mod send;
mod span;

use bytes::Bytes;
use http::Response;

pub(crate) use build::Draft;
pub(crate) use journal::Journal;
pub(crate) use response::Answer;
pub(crate) use span::Span;

use crate::error::Result;
use crate::future::BoxFuture;
use crate::observe::CallOutcome;
use crate::transport::{Content, TransportError};
use exchange::{Exchanged, exchange};

/// The result of one attempt: a response, whatever its status, or why there is none.
type SendResult = Result<Response<Content>, TransportError>;

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
            Ok(Exchanged {
                response,
                path,
                stop_reason,
            }) => {
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
                    stop_reason,
                    expected: draft.expected(),
                })
            }
            Err(error) => {
                journal.end(CallOutcome::Failed(&error));
                Err(error)
            }
        }
    })
}

#[cfg(test)]
mod tests;
