//! Telling success from failure.

use http::StatusCode;

use super::{Answer, send};
use crate::error::{ApiError, Complaint, Error, Result};

/// Passes a success on, with its body unread; makes anything else an error. A body that says `success: false`
/// under a success's status is found out in [`Answer::read`], where it is read anyway.
pub(super) fn classify(answer: Answer) -> Result<Answer> {
    if answer.status.is_success() {
        Ok(answer)
    } else {
        Err(refusal(&answer))
    }
}

/// The error that an answer is.
pub(super) fn refusal(answer: &Answer) -> Error {
    let Complaint {
        mut message,
        code,
        info,
    } = Complaint::read(&answer.headers, &answer.body);
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
    ApiError {
        method: answer.method.clone(),
        path: answer.path.clone(),
        status: answer.status,
        message,
        // Gateways repeat the status as a code.
        code: code.filter(|code| code != answer.status.as_str()),
        info,
        headers: ApiError::kept(&answer.headers),
        body: answer.body.clone(),
        attempts: answer.attempts.clone(),
        no_retry: answer.no_retry,
    }
    .into()
}
