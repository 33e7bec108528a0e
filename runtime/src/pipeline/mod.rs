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
mod pace;
mod recorder;
mod response;
mod retry;
mod send;
mod span;
mod stand_in;

use bytes::Bytes;
use http::Response;

pub(crate) use build::Input;
pub(crate) use recorder::Recorder;
pub(crate) use response::UndecodedResponse;
pub(crate) use span::Span;

use crate::error::Result;
use crate::future::BoxFuture;
use crate::observe::CallOutcome;
use crate::transport::{Content, TransportError};
use exchange::{Exchanged, exchange};

/// The result of one attempt: a response, whatever its status, or why there is none.
type SendResult = Result<Response<Content>, TransportError>;

/// Makes a call. What comes out is a success with its payload still unread: [`UndecodedResponse::payload`] is the last step.
pub(crate) fn run(input: Input) -> BoxFuture<'static, Result<UndecodedResponse>> {
    resume(input, None)
}

/// A call whose answer broke off.
pub(crate) struct Interrupted {
    pub(crate) recorder: Recorder,
    /// How it did.
    pub(crate) error: TransportError,
}

/// Makes a call, or goes on with one whose answer broke off: then the input asks for the rest of it.
pub(crate) fn resume(
    input: Input,
    interrupted: Option<Interrupted>,
) -> BoxFuture<'static, Result<UndecodedResponse>> {
    Box::pin(async move {
        let (mut recorder, last) = match interrupted {
            None => {
                let (client, operation) = (input.client(), input.operation());
                (Recorder::begin(client, operation, input.method()), None)
            }
            Some(Interrupted {
                mut recorder,
                error,
            }) => {
                recorder.fail_last_attempt(&error);
                (recorder, Some(Err(error)))
            }
        };
        let span = recorder.span().clone();
        match span.cover(exchange(&input, &mut recorder, last)).await {
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
                classify::classify(UndecodedResponse {
                    path,
                    status: parts.status,
                    headers: parts.headers,
                    body,
                    content,
                    recorder,
                    stop_reason,
                    expected: input.expected(),
                })
            }
            Err(error) => {
                recorder.end(CallOutcome::Failed(&error));
                Err(error)
            }
        }
    })
}

#[cfg(test)]
mod tests;
