//! The body of a response: whole as a rule, slow or cut where a fault says so.

use std::fs::File;
use std::future::Future as _;
use std::io::Read as _;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use hyper::body::{Body as HttpBody, Bytes, Frame, SizeHint};
use tokio::time::{Sleep, sleep};

/// How many pieces a slow body is sent in.
const PIECES: usize = 10;

/// How much of a file is sent at a time, in bytes.
const PIECE: u64 = 64 * 1024;

/// How long the sent part of a cut body has to leave before the reset.
const TO_LEAVE: Duration = Duration::from_millis(20);

/// The body of a response.
#[derive(Debug)]
pub(super) struct Body {
    rest: Bytes,
    manner: Manner,
}

#[derive(Debug)]
enum Manner {
    Whole,
    /// A file of which so many bytes are left.
    File {
        file: File,
        left: u64,
    },
    /// A piece of this length after each pause.
    Slow {
        piece: usize,
        pause: Duration,
        sleep: Option<Pin<Box<Sleep>>>,
    },
    /// What is sent before the connection is reset; then time for it to leave.
    Cut {
        sent: Option<Bytes>,
        sleep: Option<Pin<Box<Sleep>>>,
    },
}

/// Why a body ends early.
#[derive(Debug, thiserror::Error)]
#[error("the response ends early")]
pub(super) struct Reset;

impl Body {
    pub(super) fn whole(bytes: Bytes) -> Self {
        Self {
            rest: bytes,
            manner: Manner::Whole,
        }
    }

    /// A file, whose bytes are read as they are sent.
    pub(super) fn file(file: File, length: u64) -> Self {
        Self {
            rest: Bytes::new(),
            manner: Manner::File { file, left: length },
        }
    }

    /// One that is sent in pieces, with a pause before each.
    pub(super) fn slow(bytes: Bytes, pause: Duration) -> Self {
        let manner = Manner::Slow {
            piece: bytes.len().div_ceil(PIECES).max(1),
            pause,
            sleep: None,
        };
        Self {
            rest: bytes,
            manner,
        }
    }

    /// One of which half is sent.
    pub(super) fn cut(bytes: Bytes) -> Self {
        let sent = bytes.slice(..bytes.len() / 2);
        Self {
            rest: bytes,
            manner: Manner::Cut {
                sent: Some(sent),
                sleep: None,
            },
        }
    }

    /// How many bytes are left.
    fn left(&self) -> u64 {
        match self.manner {
            Manner::File { left, .. } => left,
            _ => self.rest.len() as u64,
        }
    }

    /// Whether the connection is to be reset after it.
    pub(super) fn is_cut(&self) -> bool {
        matches!(self.manner, Manner::Cut { .. })
    }
}

impl HttpBody for Body {
    type Data = Bytes;
    type Error = Reset;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Reset>>> {
        let Self { rest, manner } = &mut *self;
        match manner {
            Manner::Cut {
                sent,
                sleep: waiting,
            } => {
                if let Some(sent) = sent.take().filter(|sent| !sent.is_empty()) {
                    return Poll::Ready(Some(Ok(Frame::data(sent))));
                }
                let timer = waiting.get_or_insert_with(|| Box::pin(sleep(TO_LEAVE)));
                timer.as_mut().poll(cx).map(|()| Some(Err(Reset)))
            }
            Manner::File { left: 0, .. } => Poll::Ready(None),
            Manner::File { file, left } => {
                let mut piece = Vec::new();
                // It was just written, so the system has most of it in memory.
                let read = file.take(PIECE.min(*left)).read_to_end(&mut piece);
                *left -= piece.len() as u64;
                let is_cut = read.is_err() || piece.is_empty();
                let frame = Frame::data(piece.into());
                Poll::Ready(Some(if is_cut { Err(Reset) } else { Ok(frame) }))
            }
            _ if rest.is_empty() => Poll::Ready(None),
            Manner::Whole => Poll::Ready(Some(Ok(Frame::data(std::mem::take(rest))))),
            Manner::Slow {
                piece,
                pause,
                sleep: waiting,
            } => {
                let timer = waiting.get_or_insert_with(|| Box::pin(sleep(*pause)));
                if timer.as_mut().poll(cx).is_pending() {
                    return Poll::Pending;
                }
                *waiting = None;
                let piece = rest.split_to((*piece).min(rest.len()));
                Poll::Ready(Some(Ok(Frame::data(piece))))
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        self.left() == 0 && !self.is_cut()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.left())
    }
}
