//! What the head of a response says of a file.

use http::{HeaderMap, StatusCode, header};

use crate::file::file_name;

/// What a server says of a file that it sends.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DownloadHead {
    /// The status of the answer.
    pub status: StatusCode,
    /// The file's name (`content-disposition`), without folders: it can be joined to a folder of yours. It is still the
    /// server's choice, and may be that of a file which is there.
    pub file_name: Option<String>,
    /// The media type (`content-type`).
    pub media_type: Option<String>,
    /// How many bytes it has, where that is known.
    pub length: Option<u64>,
    /// All headers of the answer.
    pub headers: HeaderMap,
}

impl DownloadHead {
    pub(super) fn new(status: StatusCode, headers: HeaderMap, length: Option<u64>) -> Self {
        let text = |name| headers.get(name)?.to_str().ok();
        let length = length.or_else(|| text(header::CONTENT_LENGTH)?.parse().ok());
        Self {
            status,
            file_name: file_name(&headers),
            media_type: text(header::CONTENT_TYPE).map(str::to_owned),
            length,
            headers,
        }
    }
}
