//! A response whose payload is not read yet.

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::build::Expected;
use super::recorder::Recorder;
use crate::conventions::Conventions;
use crate::decode::Fault;
use crate::error::{DecodeError, Error};
use crate::limits::Limits;
use crate::retry::StopReason;
use crate::transport::Content;

/// An answer, unread.
pub(crate) struct UndecodedResponse {
    pub(crate) path: String,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    /// All of it; empty where there is content to come.
    pub(crate) body: Bytes,
    pub(crate) content: Option<Content>,
    /// Of the call, which ends with the reading.
    pub(crate) recorder: Recorder,
    pub(super) stop_reason: StopReason,
    pub(super) expected: Expected,
}

impl UndecodedResponse {
    /// The conventions of the API.
    pub(crate) fn conventions(&self) -> &'static Conventions {
        self.expected.conventions
    }

    /// What it says about limits.
    pub(crate) fn limits(&self) -> Limits {
        let headers = self.recorder.client().limit_headers();
        headers.read(self.status, &self.headers)
    }

    /// The error of a response with another shape than described.
    pub(super) fn unreadable(&self, fault: Fault) -> Error {
        let names = &self.conventions().headers;
        DecodeError {
            method: self.recorder.method().clone(),
            path: self.path.clone(),
            status: self.status,
            fault,
            headers: names.kept(&self.headers),
            body: self.body.clone(),
            request_ids: names.request_id,
        }
        .into()
    }
}
