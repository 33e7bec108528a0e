//! A file on its way out.

use std::path::Path;
use std::{fmt, fs, io};

use bytes::Bytes;

/// A file to send: its name, its bytes and, if known, its media type.
///
/// It is held in memory, so that a call can be sent again.
#[derive(Clone)]
pub struct Upload {
    pub(crate) name: String,
    pub(crate) media_type: Option<String>,
    pub(crate) content: Bytes,
}

impl Upload {
    /// A file of that name (without folders) and content.
    #[must_use]
    pub fn bytes(name: impl Into<String>, content: impl Into<Bytes>) -> Self {
        Self {
            name: name.into(),
            media_type: None,
            content: content.into(),
        }
    }

    /// States the media type: `image/png`. Without it, it is sent as `application/octet-stream`.
    #[must_use]
    pub fn media_type(mut self, media_type: impl Into<String>) -> Self {
        self.media_type = Some(media_type.into());
        self
    }

    /// Reads a file from disk and takes its name. It blocks while reading; in async code that minds, read the file
    /// with the runtime's own means and use [`bytes`](Self::bytes).
    ///
    /// # Errors
    ///
    /// Where the file cannot be read.
    pub fn open(path: impl AsRef<Path>) -> io::Result<Self> {
        let path = path.as_ref();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        Ok(Self::bytes(name, fs::read(path)?))
    }
}

impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upload")
            .field("name", &self.name)
            .field("media_type", &self.media_type)
            .field("bytes", &self.content.len())
            .finish()
    }
}
