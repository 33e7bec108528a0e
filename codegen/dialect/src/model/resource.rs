//! A resource: one YAML file, one handle on the client.

use super::{ModelId, Operation};
use crate::source::Span;

/// What one resource file describes.
#[derive(Debug, Clone)]
pub struct Resource {
    /// Name in the spec: `deal_participants`.
    pub name: String,
    /// Markdown, may be empty.
    pub doc: String,
    /// Path of the file relative to the spec folder, with `/`: `crm/deals.yaml`.
    pub file: String,
    /// The record the resource is about, where it has one: what an unlabelled parameter is looked up in.
    pub model: Option<ModelId>,
    /// Models defined in this file, in order.
    pub models: Vec<ModelId>,
    /// Operations in order.
    pub operations: Vec<Operation>,
    /// The resource's name in its file.
    pub span: Span,
}
