//! A file on its way out: where its bytes come from, and that they are those which were announced.

#[cfg(feature = "fs")]
use std::path::Path;
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::{fmt, io};

use bytes::Bytes;
use futures_core::Stream;

use crate::error::FileStep;
use crate::file::{FileFault, FileProgress, Watch};

/// A file to send: its name, where its bytes come from and, if known, its media type.
///
/// It is not held in memory: bytes are taken from it as the connection takes them. A call is made again with the same
/// file, from its beginning; only what [`stream`](Self::stream) is given can be read no more than once.
///
/// ```no_run
/// # use callsheet_runtime::Upload;
/// # #[cfg(feature = "fs")]
/// let scan = Upload::path("scans/2031.tiff")
///     .name("contract.tiff")
///     .media_type("image/tiff")
///     .on_progress(|progress| println!("{} of {:?} bytes", progress.bytes, progress.total));
/// ```
#[derive(Clone)]
pub struct Upload {
    pub(super) name: String,
    pub(super) media_type: Option<String>,
    source: Source,
    watch: Option<Watch>,
}

/// Where the bytes come from.
#[derive(Clone)]
enum Source {
    Bytes(Bytes),
    #[cfg(feature = "fs")]
    Path(PathBuf),
    Once(Option<u64>, Arc<Mutex<Option<Chunks>>>),
    Each(Option<u64>, Arc<dyn Fn() -> Chunks + Send + Sync>),
}

/// Bytes that come one after the other.
type Chunks = Pin<Box<dyn Stream<Item = io::Result<Bytes>> + Send>>;

impl Upload {
    fn new(name: impl Into<String>, source: Source) -> Self {
        Self {
            name: name.into(),
            media_type: None,
            source,
            watch: None,
        }
    }

    /// A file of that name (without folders) and content.
    #[must_use]
    pub fn bytes(name: impl Into<String>, content: impl Into<Bytes>) -> Self {
        Self::new(name, Source::Bytes(content.into()))
    }

    /// A file on this machine, with its name there. It is opened when it is sent, and again for each attempt; what keeps
    /// it from being sent fails the call with [`Error::File`](crate::Error::File). So does a length that changes before
    /// all of it is sent: then the service has nothing of it.
    #[cfg(feature = "fs")]
    #[must_use]
    pub fn path(path: impl AsRef<Path>) -> Self {
        let path = path.as_ref();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        Self::new(name, Source::Path(path.to_owned()))
    }

    /// What a stream gives, as a file of that name. State its length in bytes where it is known, as not every server
    /// takes content of unknown length; if the stream has another one, the call fails.
    ///
    /// It can be read once: the call is not made again after some of it was read, even where another would be.
    #[must_use]
    pub fn stream(
        name: impl Into<String>,
        length: Option<u64>,
        chunks: impl Stream<Item = io::Result<Bytes>> + Send + 'static,
    ) -> Self {
        let once = Arc::new(Mutex::new(Some(Box::pin(chunks) as Chunks)));
        Self::new(name, Source::Once(length, once))
    }

    /// What a stream gives, as [`stream`](Self::stream), made anew for each attempt.
    #[must_use]
    pub fn from_fn<S>(
        name: impl Into<String>,
        length: Option<u64>,
        chunks: impl Fn() -> S + Send + Sync + 'static,
    ) -> Self
    where
        S: Stream<Item = io::Result<Bytes>> + Send + 'static,
    {
        let each = Arc::new(move || Box::pin(chunks()) as Chunks);
        Self::new(name, Source::Each(length, each))
    }

    /// Gives it another name, without folders.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// States the media type: `image/png`. Without it, it is sent as `application/octet-stream`: it is not guessed.
    #[must_use]
    pub fn media_type(mut self, media_type: impl Into<String>) -> Self {
        self.media_type = Some(media_type.into());
        self
    }

    /// Calls that at the beginning of each attempt, with 0 bytes, and whenever the connection has taken some. What was
    /// taken may not have arrived; all that tells is the call's outcome. A call that is made again begins at 0 again.
    #[must_use]
    pub fn on_progress(mut self, watch: impl Fn(FileProgress) + Send + Sync + 'static) -> Self {
        self.watch = Some(Watch::new(watch));
        self
    }

    /// Whether it can be sent (again).
    pub(super) fn is_there(&self) -> bool {
        match &self.source {
            Source::Once(_, once) => lock(once).is_some(),
            _ => true,
        }
    }

    /// Its bytes from the beginning, for one attempt.
    // Only a path has to be waited for.
    #[cfg_attr(not(feature = "fs"), allow(clippy::unused_async))]
    pub(super) async fn open(&self) -> Result<Sending, FileFault> {
        let (length, chunks): (_, Chunks) = match &self.source {
            Source::Bytes(bytes) => {
                let slices = Slices(bytes.clone());
                (Some(bytes.len() as u64), Box::pin(slices))
            }
            #[cfg(feature = "fs")]
            Source::Path(path) => match crate::file::open(path).await {
                Ok((length, chunks)) => (Some(length), Box::pin(chunks)),
                Err(error) => return Err(self.fault(FileStep::Open, error)),
            },
            Source::Once(length, once) => (*length, Box::pin(Once(Err(once.clone())))),
            Source::Each(length, each) => (*length, each()),
        };
        if let Some(watch) = &self.watch {
            watch.tell(0, length);
        }
        Ok(Sending {
            upload: self.clone(),
            chunks,
            length,
            sent: 0,
        })
    }

    pub(super) fn fault(&self, step: FileStep, source: io::Error) -> FileFault {
        let file = match &self.source {
            #[cfg(feature = "fs")]
            Source::Path(path) => path.clone(),
            _ => PathBuf::from(&self.name),
        };
        FileFault { file, step, source }
    }
}

/// The error that a file has another length than announced.
pub(super) fn other_length(announced: u64, found: impl fmt::Display) -> io::Error {
    io::Error::new(
        io::ErrorKind::InvalidData,
        format!("{announced} bytes were announced, and {found}"),
    )
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// An upload being sent: as many bytes as announced, or a fault.
pub(super) struct Sending {
    upload: Upload,
    chunks: Chunks,
    pub(super) length: Option<u64>,
    sent: u64,
}

impl Sending {
    pub(super) fn poll_next(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, FileFault>>> {
        self.chunks.as_mut().poll_next(cx).map(|chunk| {
            let fault = match (chunk, self.length) {
                (Some(Ok(chunk)), length) => {
                    self.sent = self.sent.saturating_add(chunk.len() as u64);
                    match length {
                        Some(length) if self.sent > length => {
                            other_length(length, "there are more")
                        }
                        _ => {
                            if let Some(watch) = &self.upload.watch {
                                watch.tell(self.sent, length);
                            }
                            return Some(Ok(chunk));
                        }
                    }
                }
                (Some(Err(error)), _) => error,
                (None, Some(length)) if self.sent < length => {
                    other_length(length, format_args!("there are {}", self.sent))
                }
                (None, _) => return None,
            };
            Some(Err(self.upload.fault(FileStep::Read, fault)))
        })
    }
}

/// Bytes in pieces, none of them a copy: so that it can be seen that they are taken.
struct Slices(Bytes);

impl Slices {
    const SIZE: usize = 64 * 1024;
}

impl Stream for Slices {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let size = self.0.len().min(Self::SIZE);
        Poll::Ready((size > 0).then(|| Ok(self.0.split_to(size))))
    }
}

/// A stream that is taken from its place once it is read: where it is not, it can be sent by another attempt.
struct Once(Result<Chunks, Arc<Mutex<Option<Chunks>>>>);

impl Stream for Once {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if let Err(place) = &self.0 {
            let Some(chunks) = lock(place).take() else {
                let error = "the stream was read before, for another call";
                return Poll::Ready(Some(Err(io::Error::other(error))));
            };
            self.0 = Ok(chunks);
        }
        match &mut self.0 {
            Ok(chunks) => chunks.as_mut().poll_next(cx),
            Err(_) => Poll::Ready(None),
        }
    }
}

impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("Upload");
        out.field("name", &self.name)
            .field("media_type", &self.media_type);
        match &self.source {
            Source::Bytes(bytes) => out.field("bytes", &bytes.len()),
            #[cfg(feature = "fs")]
            Source::Path(path) => out.field("path", path),
            Source::Once(length, _) | Source::Each(length, _) => out.field("length", length),
        };
        out.finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
