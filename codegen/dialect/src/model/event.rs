//! An event of a webhook: what the service sends by itself when something happens to a record.

use super::ModelId;
use crate::source::Span;

/// What a webhook of a version sends about a kind of record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// The version of the webhook.
    pub version: EventVersion,
    /// What the service calls the kind of record: `deal`.
    pub object: String,
    /// The record, of which every field can be absent: what was before has only those that changed.
    pub model: ModelId,
    /// Where that is stated.
    pub span: Span,
}

/// The version of a webhook, which decides what its payloads look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum EventVersion {
    /// `current`, and `previous` complete.
    V1,
    /// `data`, and in `previous` only what changed.
    V2,
}
