//! What an operation gives. How a response carries it is `http`'s business.

use crate::records::StoredFile;

/// What an operation gives.
#[derive(Debug)]
pub(crate) enum Outcome {
    /// A JSON text.
    Json {
        /// The status of the response.
        status: u16,
        text: String,
    },
    /// A file that was uploaded.
    File(StoredFile),
    /// Bytes that no file contains.
    Bytes(Vec<u8>),
}

impl Outcome {
    pub(crate) fn json(status: u16, text: String) -> Self {
        Self::Json { status, text }
    }
}
