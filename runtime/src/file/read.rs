//! A file as chunks, read as they are taken.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;

use super::{Blocking, blocking};

/// How much is read at once: all that is held of a file.
const CHUNK: usize = 128 * 1024;

/// Opens a regular file; gives its length too.
pub(crate) async fn open(path: &Path) -> io::Result<(u64, Chunks)> {
    let path = path.to_owned();
    let opened = blocking(move || {
        // Before it is opened as well: that waits for a writer where it is a pipe.
        regular(&fs::metadata(&path)?)?;
        let file = File::open(&path)?;
        Ok((regular(&file.metadata()?)?, file))
    });
    let (length, file) = opened.await?;
    Ok((length, Chunks(State::Idle(file))))
}

/// The length of what has one that is known before it is read.
fn regular(metadata: &fs::Metadata) -> io::Result<u64> {
    if metadata.is_file() {
        Ok(metadata.len())
    } else if metadata.is_dir() {
        Err(io::ErrorKind::IsADirectory.into())
    } else {
        Err(io::Error::new(
            io::ErrorKind::InvalidInput,
            "it is no regular file; read it yourself, and use `Upload::stream`",
        ))
    }
}

/// What is left of a file.
pub(crate) struct Chunks(State);

enum State {
    Idle(File),
    Reading(Blocking<(File, Bytes)>),
    Done,
}

impl Stream for Chunks {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            match std::mem::replace(&mut self.0, State::Done) {
                State::Idle(mut file) => {
                    self.0 = State::Reading(blocking(move || {
                        let mut chunk = Vec::with_capacity(CHUNK);
                        file.by_ref().take(CHUNK as u64).read_to_end(&mut chunk)?;
                        Ok((file, chunk.into()))
                    }));
                }
                State::Reading(mut reading) => {
                    let Poll::Ready(read) = Pin::new(&mut reading).poll(cx) else {
                        self.0 = State::Reading(reading);
                        return Poll::Pending;
                    };
                    return Poll::Ready(match read {
                        Ok((_, chunk)) if chunk.is_empty() => None,
                        Ok((file, chunk)) => {
                            self.0 = State::Idle(file);
                            Some(Ok(chunk))
                        }
                        Err(error) => Some(Err(error)),
                    });
                }
                State::Done => return Poll::Ready(None),
            }
        }
    }
}
