//! What a request asks of an operation, read and checked against the spec. `http` reads it.

use serde_json::{Map, Value};

use crate::records::StoredFile;

/// What a request asks for.
#[derive(Debug, Default)]
pub(crate) struct Input {
    /// The parameters given, by name.
    pub(crate) given: Map<String, Value>,
    /// Members of the body that are custom fields, where a record has them beside its other members.
    pub(crate) flat: Map<String, Value>,
    /// Which page of a list.
    pub(crate) page: Page,
    /// The file it carries.
    pub(crate) file: Option<StoredFile>,
}

/// Which page of a list.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Page {
    /// Items to leave out.
    pub(crate) start: u64,
    /// Items at most; 0 for an operation that does not page.
    pub(crate) limit: u32,
    /// Where the page before ended.
    pub(crate) cursor: Option<String>,
}
