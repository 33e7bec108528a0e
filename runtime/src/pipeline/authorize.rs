//! Authorizing a request, whichever way the client does it.

use std::mem;

use http::{Request, StatusCode};

use super::SendResult;
use super::send::is_elsewhere;
use crate::auth::{Applied, Authorize};
use crate::deadline::Deadline;
use crate::error::Result;
use crate::request::payload::Payload;

/// Waits until there is a credential.
pub(super) async fn prepare(authorization: &dyn Authorize, deadline: Deadline<'_>) -> Result<()> {
    match authorization.prepare(deadline) {
        Some(wait) => wait.await,
        None => Ok(()),
    }
}

/// Writes the credential into the request, and returns it if it can be renewed.
pub(super) fn apply(
    authorization: &dyn Authorize,
    request: &mut Request<Payload>,
) -> Result<Option<Applied>> {
    // A request does not lend both at once.
    let mut headers = mem::take(request.headers_mut());
    let applied = authorization.apply(&mut headers, request.uri_mut());
    *request.headers_mut() = headers;
    applied
}

/// Whether the service refused the credential. Another host has not seen it.
pub(super) fn is_refused(result: &SendResult) -> bool {
    matches!(result, Ok(response)
        if response.status() == StatusCode::UNAUTHORIZED && !is_elsewhere(response))
}

/// Waits for another credential. Where there is none, the error says what to do.
pub(super) async fn renew(
    authorization: &dyn Authorize,
    refused: &Applied,
    deadline: Deadline<'_>,
) -> Result<()> {
    match authorization.renew(refused, deadline) {
        Some(wait) => wait.await,
        None => Ok(()),
    }
}
