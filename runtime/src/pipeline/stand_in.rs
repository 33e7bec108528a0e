//! What can come in place of a file with the status of a success: a page for people, such as a login page, or an error of
//! the service as JSON.
//!
//! A stored file can be a page or JSON as well. It is told by its `content-disposition`, which pages and errors do not have,
//! or by another media type, such as `application/octet-stream`.

use http::{HeaderMap, StatusCode, header};

use super::classify::refusal;
use super::response::UndecodedResponse;
use crate::decode::Fault;
use crate::error::{Error, Verdict, media_type, verdict};

/// Whether a successful response to a call for a file can be something else, by its head.
pub(super) fn is_possible(status: StatusCode, headers: &HeaderMap) -> bool {
    // The rest of a file is of the version that was asked for, and may lack the headers of the whole.
    status != StatusCode::PARTIAL_CONTENT
        && !headers.contains_key(header::CONTENT_DISPOSITION)
        && (is_html(headers) || media_type(headers).ends_with("json"))
}

/// The error of a successful response that is no file, where one is expected.
pub(super) fn error(answer: &UndecodedResponse) -> Option<Error> {
    if !answer.expected.file {
        return None;
    }
    let found = |found: &str| Some(answer.unreadable(Fault::mismatch("a file", found)));
    if answer.status == StatusCode::NO_CONTENT {
        return found("no content");
    }
    if !is_possible(answer.status, &answer.headers) {
        return None;
    }
    if is_html(&answer.headers) {
        return found("an HTML page without `content-disposition`, such as a login page");
    }
    let conventions = answer.conventions();
    match verdict(&answer.body, conventions.success, &conventions.errors) {
        Verdict::Failure | Verdict::Error => Some(refusal(answer)),
        Verdict::Remark | Verdict::Nothing => None,
    }
}

fn is_html(headers: &HeaderMap) -> bool {
    media_type(headers).contains("html")
}
