//! A response whose payload is not read yet.

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::build::Expected;
use super::journal::Journal;
use crate::decode::Fault;
use crate::error::{DecodeError, Error};
use crate::headers;
use crate::retry::StopReason;
use crate::transport::Content;

/// An answer, unread.
pub(crate) struct Answer {
    pub(crate) path: String,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    /// All of it; empty where there is content to come.
    pub(crate) body: Bytes,
    pub(crate) content: Option<Content>,
    /// Of the call, which ends with the reading.
    pub(crate) journal: Journal,
    pub(super) stop_reason: StopReason,
    pub(super) expected: Expected,
}

impl Answer {
    /// The error of a response with another shape than described.
    pub(super) fn unreadable(&self, fault: Fault) -> Error {
        DecodeError {
            method: self.journal.method().clone(),
            path: self.path.clone(),
            status: self.status,
            fault,
            headers: headers::kept(&self.headers),
            body: self.body.clone(),
        }
        .into()
    }
}
