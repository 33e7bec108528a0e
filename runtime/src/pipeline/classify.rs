//! Telling success from failure by the status.

use http::{StatusCode, header};

use super::response::UndecodedResponse;
use super::{send, stand_in};
use crate::decode::Fault;
use crate::error::{ApiError, Complaint, Error, Result};
use crate::observe::CallOutcome;

/// How many characters of an encoding's name an error shows.
const ENCODING: usize = 40;

/// Passes a success on, with its body unread; makes anything else an error. A body that says that the call
/// failed, under a success's status, is found out in [`UndecodedResponse::payload`], where it is read anyway.
pub(super) fn classify(mut answer: UndecodedResponse) -> Result<UndecodedResponse> {
    let refused = if !answer.status.is_success() {
        refusal(&answer)
    } else if let Some(encoding) = encoding(&answer) {
        let expected = "content without an encoding that the transport does not decode";
        answer.unreadable(Fault::mismatch(expected, format!("`{encoding}`")))
    } else if let Some(error) = stand_in::error(&answer) {
        error
    } else {
        return Ok(answer);
    };
    answer.recorder.end(CallOutcome::Failed(&refused));
    Err(refused)
}

/// The encoding that the transport left undecoded. A transport that decodes content removes the header.
fn encoding(answer: &UndecodedResponse) -> Option<String> {
    let encodings = answer.headers.get_all(header::CONTENT_ENCODING).iter();
    let mut encodings = encodings.map(|it| String::from_utf8_lossy(it.as_bytes()));
    let named = encodings.find(|it| !it.is_empty() && !it.eq_ignore_ascii_case("identity"));
    named.map(|it| it.chars().take(ENCODING).collect())
}

/// The error that an answer is.
pub(super) fn refusal(answer: &UndecodedResponse) -> Error {
    let conventions = answer.conventions();
    let Complaint {
        mut message,
        code,
        info,
    } = Complaint::read(&answer.headers, &answer.body, &conventions.errors);
    if answer.status.is_redirection() && answer.status != StatusCode::NOT_MODIFIED {
        // Only where to: the rest of such an address may be a signed one.
        message = match send::location(&answer.headers)
            .as_ref()
            .and_then(http::Uri::host)
        {
            Some(host) => format!("a redirect to {host}, which is not followed"),
            None => "a redirect, which is not followed".to_owned(),
        };
    }
    if let Some(encoding) = encoding(answer) {
        message = format!("a response in `{encoding}`, which the transport does not decode");
    }
    if message.is_empty() && code.is_none() && answer.status.is_success() {
        message = format!("`{}` is false, and no reason is given", conventions.success);
    }
    ApiError {
        method: answer.recorder.method().clone(),
        path: answer.path.clone(),
        status: answer.status,
        message,
        // Gateways repeat the status as a code.
        code: code.filter(|code| code != answer.status.as_str()),
        info,
        headers: conventions.headers.kept(&answer.headers),
        body: answer.body.clone(),
        attempts: answer.recorder.attempts().to_vec(),
        stop_reason: answer.stop_reason,
        request_ids: conventions.headers.request_id,
    }
    .into()
}
