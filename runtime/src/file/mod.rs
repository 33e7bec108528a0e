//! Files on this machine: what is told of their way, what can go wrong with them, and, behind the feature `fs`, reading
//! and writing them away from the async threads.

mod disposition;
pub(crate) mod range;
#[cfg(feature = "fs")]
mod read;
#[cfg(feature = "fs")]
mod save;

use std::fmt;
use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use http::Method;

pub(crate) use disposition::file_name;
#[cfg(feature = "fs")]
pub(crate) use read::open;
#[cfg(feature = "fs")]
pub(crate) use save::TempFile;

use crate::error::{Error, FileError, FileStep};

/// How far a file has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct FileProgress {
    /// The bytes of the file that were passed on: to the connection on the way out, to you on the way in.
    pub bytes: u64,
    /// All there are, where that is known.
    pub total: Option<u64>,
}

/// Who wants to know of a file's progress.
#[derive(Clone)]
pub(crate) struct Watch(Arc<dyn Fn(FileProgress) + Send + Sync>);

impl Watch {
    pub(crate) fn new(watch: impl Fn(FileProgress) + Send + Sync + 'static) -> Self {
        Self(Arc::new(watch))
    }

    pub(crate) fn tell(&self, bytes: u64, total: Option<u64>) {
        (self.0)(FileProgress { bytes, total });
    }
}

impl fmt::Debug for Watch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Watch")
    }
}

/// What went wrong with a file, whichever call it is for.
#[derive(Debug)]
pub(crate) struct FileFault {
    pub(crate) file: PathBuf,
    pub(crate) step: FileStep,
    pub(crate) source: io::Error,
}

impl FileFault {
    /// The error of the call that it is for.
    pub(crate) fn of(self, method: Method, path: String) -> Error {
        FileError {
            method,
            path,
            file: self.file,
            step: self.step,
            source: self.source,
        }
        .into()
    }
}

impl fmt::Display for FileFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, step, source } = self;
        write!(f, "cannot {step} {}: {source}", file.display())
    }
}

/// Does what blocks where it blocks nobody. What is begun is done, even if nobody waits for it any more.
#[cfg(feature = "fs")]
pub(crate) fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> Blocking<T> {
    // Without a runtime, Tokio panics.
    match tokio::runtime::Handle::try_current() {
        Ok(runtime) => Blocking::At(runtime.spawn_blocking(work)),
        Err(error) => Blocking::Nowhere(Some(io::Error::other(error))),
    }
}

/// Work that blocks, elsewhere.
#[cfg(feature = "fs")]
pub(crate) enum Blocking<T> {
    At(tokio::task::JoinHandle<io::Result<T>>),
    Nowhere(Option<io::Error>),
}

#[cfg(feature = "fs")]
impl<T> Unpin for Blocking<T> {}

#[cfg(feature = "fs")]
impl<T> Future for Blocking<T> {
    type Output = io::Result<T>;

    fn poll(
        mut self: std::pin::Pin<&mut Self>,
        cx: &mut std::task::Context<'_>,
    ) -> std::task::Poll<io::Result<T>> {
        match &mut *self {
            Self::At(work) => std::pin::Pin::new(work)
                .poll(cx)
                .map(|done| done.unwrap_or_else(|error| Err(io::Error::other(error)))),
            Self::Nowhere(error) => {
                let error = error.take();
                std::task::Poll::Ready(Err(
                    error.unwrap_or_else(|| io::ErrorKind::Unsupported.into())
                ))
            }
        }
    }
}
