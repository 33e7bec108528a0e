//! What a request carries, in a form of which content can be made for each attempt.

use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;

use super::Upload;
use super::upload::{Sending, other_length};
use crate::error::FileStep;
use crate::file::FileFault;
use crate::transport::{Content, TransportError, TransportErrorKind};

/// What a request carries.
#[derive(Clone)]
pub(crate) enum Payload {
    Whole(Bytes),
    Framed(Arc<Framed>),
}

/// A file with something before and after it.
pub(crate) struct Framed {
    pub(super) before: Bytes,
    pub(super) file: Upload,
    pub(super) after: Bytes,
    known: Mutex<Known>,
}

/// What was found out of the file by sending it.
#[derive(Default)]
struct Known {
    length: Option<u64>,
    fault: Option<FileFault>,
}

impl Payload {
    pub(super) fn framed(before: Bytes, file: Upload, after: Bytes) -> Self {
        Self::Framed(Arc::new(Framed {
            before,
            file,
            after,
            known: Mutex::default(),
        }))
    }

    /// Content for one attempt.
    ///
    /// # Errors
    ///
    /// Where the file cannot be sent; then there is a fault to [take](Self::take_fault).
    pub(crate) async fn content(&self) -> Result<Content, TransportError> {
        match self {
            Self::Whole(bytes) => Ok(bytes.clone().into()),
            Self::Framed(framed) => match framed.file.open().await {
                Ok(file) => framed.content(file),
                Err(fault) => Err(framed.fail(fault)),
            },
        }
    }

    /// Whether another attempt can have it.
    pub(crate) fn is_there(&self) -> bool {
        match self {
            Self::Whole(_) => true,
            Self::Framed(framed) => framed.file.is_there(),
        }
    }

    /// Whether there is a fault to take.
    pub(crate) fn failed(&self) -> bool {
        match self {
            Self::Whole(_) => false,
            Self::Framed(framed) => framed.known().fault.is_some(),
        }
    }

    /// What is wrong with the file, if something is.
    pub(crate) fn take_fault(&self) -> Option<FileFault> {
        match self {
            Self::Whole(_) => None,
            Self::Framed(framed) => framed.known().fault.take(),
        }
    }
}

impl Framed {
    fn known(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Keeps a fault; the transport is told as much as it can understand.
    fn fail(&self, fault: FileFault) -> TransportError {
        let error = TransportError::new(TransportErrorKind::Other, fault.to_string());
        self.known().fault.get_or_insert(fault);
        error
    }

    fn content(self: &Arc<Self>, file: Sending) -> Result<Content, TransportError> {
        let length = file.length;
        if let Some(found) = length {
            // What may have arrived at an attempt before and what would now are not one file.
            let announced = *self.known().length.get_or_insert(found);
            if announced != found {
                let found = other_length(announced, format_args!("there are {found} now"));
                return Err(self.fail(self.file.fault(FileStep::Open, found)));
            }
        }
        let frame = (self.before.len() + self.after.len()) as u64;
        let length = length.and_then(|length| length.checked_add(frame));
        let frames = Frames {
            framed: self.clone(),
            file,
            stage: Stage::Before,
        };
        Ok(Content::stream(length, frames))
    }
}

/// One attempt's content.
struct Frames {
    framed: Arc<Framed>,
    file: Sending,
    stage: Stage,
}

enum Stage {
    Before,
    File,
    Done,
}

impl Stream for Frames {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        match self.stage {
            Stage::Before => {
                self.stage = Stage::File;
                Poll::Ready(Some(Ok(self.framed.before.clone())))
            }
            Stage::File => {
                let chunk = match ready!(self.file.poll_next(cx)) {
                    Some(Ok(chunk)) => return Poll::Ready(Some(Ok(chunk))),
                    Some(Err(fault)) => Err(self.framed.fail(fault)),
                    None => Ok(self.framed.after.clone()),
                };
                self.stage = Stage::Done;
                Poll::Ready(Some(chunk))
            }
            Stage::Done => Poll::Ready(None),
        }
    }
}
