//! What travels in a request or an answer: bytes at hand, or chunks that come one after the other.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;

use super::{TransportError, TransportErrorKind};

/// How much is set aside for content that comes in chunks before any of it is there: what an answer says of its length
/// is only said.
const AHEAD: u64 = 1 << 20;

/// The content of a request or an answer.
///
/// A [`Stream`] of chunks; content at hand is one chunk, or none where it is empty. After an error nothing comes.
pub struct Content(Inner);

enum Inner {
    Whole(Bytes),
    Chunks(Chunks),
}

struct Chunks {
    /// A chunk that was taken from the stream, and put back.
    first: Option<Bytes>,
    stream: Pin<Box<dyn Stream<Item = Result<Bytes, TransportError>> + Send>>,
    length: Option<u64>,
}

impl Content {
    /// Content that comes in chunks. State its length in bytes where it is known.
    pub fn stream(
        length: Option<u64>,
        chunks: impl Stream<Item = Result<Bytes, TransportError>> + Send + 'static,
    ) -> Self {
        Self(Inner::Chunks(Chunks {
            first: None,
            stream: Box::pin(chunks),
            length,
        }))
    }

    /// All of it, where it is at hand.
    #[must_use]
    pub fn bytes(&self) -> Option<&Bytes> {
        match &self.0 {
            Inner::Whole(bytes) => Some(bytes),
            Inner::Chunks(_) => None,
        }
    }

    /// All of it, or where it is not at hand, what is to come.
    pub(crate) fn into_bytes(self) -> Result<Bytes, Self> {
        match self.0 {
            Inner::Whole(bytes) => Ok(bytes),
            Inner::Chunks(_) => Err(self),
        }
    }

    /// How many bytes there are, where that is known: of an answer, what it says.
    #[must_use]
    pub fn length(&self) -> Option<u64> {
        match &self.0 {
            Inner::Whole(bytes) => Some(bytes.len() as u64),
            Inner::Chunks(chunks) => chunks.length,
        }
    }

    /// The next chunk; nothing after the last.
    ///
    /// # Errors
    ///
    /// Where the rest does not come.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, TransportError> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx))
            .await
            .transpose()
    }

    /// All of it, in memory.
    ///
    /// # Errors
    ///
    /// Where not all of it comes.
    pub async fn collect(self) -> Result<Bytes, TransportError> {
        self.collect_within(u64::MAX).await
    }

    /// Collects the content in memory. Fails if it has more than `most` bytes.
    pub(crate) async fn collect_within(mut self, most: u64) -> Result<Bytes, TransportError> {
        let mut length = 0_u64;
        let mut count = |chunk: &Bytes| {
            length = length.saturating_add(chunk.len() as u64);
            if length > most {
                Err(too_large(most))
            } else {
                Ok(())
            }
        };
        if let Inner::Whole(bytes) = self.0 {
            return count(&bytes).map(|()| bytes);
        }
        let announced = self.length().unwrap_or_default();
        if announced > most {
            return Err(too_large(most));
        }
        let Some(first) = self.chunk().await? else {
            return Ok(Bytes::new());
        };
        count(&first)?;
        let Some(second) = self.chunk().await? else {
            return Ok(first);
        };
        count(&second)?;
        let ahead = usize::try_from(announced.min(AHEAD)).unwrap_or_default();
        let mut all = BytesMut::with_capacity(ahead);
        all.extend_from_slice(&first);
        all.extend_from_slice(&second);
        while let Some(chunk) = self.chunk().await? {
            count(&chunk)?;
            all.extend_from_slice(&chunk);
        }
        Ok(all.freeze())
    }

    /// The same content, at hand if it has no more than so many bytes.
    ///
    /// # Errors
    ///
    /// Where its beginning does not come.
    pub(crate) async fn held_within(mut self, most: usize) -> Result<Self, TransportError> {
        let Inner::Chunks(Chunks { length, .. }) = self.0 else {
            return Ok(self);
        };
        let mut begun = BytesMut::new();
        while length != Some(begun.len() as u64) {
            if begun.len() > most {
                if let Inner::Chunks(chunks) = &mut self.0 {
                    chunks.first = Some(begun.freeze());
                }
                return Ok(self);
            }
            match self.chunk().await? {
                Some(chunk) => begun.extend_from_slice(&chunk),
                None if length.is_none() => break,
                // Less than was announced, which is for whoever takes it to notice.
                None => return Ok(Self::stream(length, Self::from(begun.freeze()))),
            }
        }
        Ok(begun.freeze().into())
    }

    /// As much of it as comes, and no more than so many bytes.
    pub(crate) async fn beginning(mut self, most: usize) -> Bytes {
        let mut all = BytesMut::new();
        while all.len() < most
            && let Ok(Some(chunk)) = self.chunk().await
        {
            let left = most - all.len();
            all.extend_from_slice(chunk.get(..left).unwrap_or(&chunk));
        }
        all.freeze()
    }
}

fn too_large(most: u64) -> TransportError {
    let error = format!(
        "the response has more than {most} bytes: raise `max_response_size`, or stream a file"
    );
    TransportError::new(TransportErrorKind::TooLarge, error)
}

impl Stream for Content {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        match &mut self.0 {
            Inner::Whole(bytes) => {
                let bytes = std::mem::take(bytes);
                Poll::Ready((!bytes.is_empty()).then_some(Ok(bytes)))
            }
            Inner::Chunks(chunks) => {
                if let Some(first) = chunks.first.take() {
                    return Poll::Ready(Some(Ok(first)));
                }
                let polled = chunks.stream.as_mut().poll_next(cx);
                if let Poll::Ready(Some(Err(_))) = polled {
                    self.0 = Inner::Whole(Bytes::new());
                }
                polled
            }
        }
    }
}

impl Default for Content {
    fn default() -> Self {
        Bytes::new().into()
    }
}

impl From<Bytes> for Content {
    fn from(bytes: Bytes) -> Self {
        Self(Inner::Whole(bytes))
    }
}

impl From<Vec<u8>> for Content {
    fn from(bytes: Vec<u8>) -> Self {
        Bytes::from(bytes).into()
    }
}

impl From<String> for Content {
    fn from(text: String) -> Self {
        Bytes::from(text).into()
    }
}

impl From<&'static str> for Content {
    fn from(text: &'static str) -> Self {
        Bytes::from(text).into()
    }
}

/// Only how long it is: it is the caller's data.
impl fmt::Debug for Content {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Content")
            .field("length", &self.length())
            .field("at_hand", &self.bytes().is_some())
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{now, row};

    fn chunks(
        length: Option<u64>,
        chunks: impl IntoIterator<Item = Result<&'static str, TransportError>>,
    ) -> Content {
        Content::stream(length, row(chunks))
    }

    #[test]
    fn chunks_come_in_order_and_together() {
        for parts in [vec![], vec!["one"], vec!["one", "two", "", "three"]] {
            let whole = parts.concat();
            // Whatever is said of the length.
            for length in [None, Some(0), Some(u64::MAX)] {
                let content = chunks(length, parts.iter().copied().map(Ok));
                assert_eq!(content.length(), length);
                assert_eq!(now(content.collect()).unwrap(), whole.as_bytes());
            }
        }
        let mut content = Content::from("at hand");
        assert_eq!(now(content.chunk()).unwrap().unwrap(), "at hand");
        assert_eq!(now(content.chunk()).unwrap(), None);
        assert_eq!(now(Content::default().chunk()).unwrap(), None);
    }

    #[test]
    fn nothing_comes_after_an_error() {
        let cut = || TransportError::new(TransportErrorKind::Other, "cut");
        let mut content = chunks(None, [Ok("one"), Err(cut()), Ok("two")]);
        assert!(now(content.chunk()).unwrap().is_some());
        assert!(now(content.chunk()).is_err());
        assert_eq!(now(content.chunk()).unwrap(), None);
        assert!(now(chunks(None, [Ok("one"), Err(cut())]).collect()).is_err());
    }

    #[test]
    fn too_much_is_an_error_before_it_is_kept() {
        let parts = ["one", "two", "six"];
        for most in 0..12 {
            let came = now(chunks(None, parts.map(Ok)).collect_within(most));
            assert_eq!(came.is_ok(), most >= 9, "{most}");
            let whole = now(Content::from("onetwosix").collect_within(most));
            assert_eq!(whole.is_ok(), most >= 9, "{most}");
        }
        // An announced length is checked before the content arrives; other content is counted.
        let cut = || TransportError::new(TransportErrorKind::Other, "cut");
        for (length, kind) in [
            (Some(9), TransportErrorKind::TooLarge),
            (Some(8), TransportErrorKind::Other),
        ] {
            let error = now(chunks(length, [Err(cut())]).collect_within(8)).unwrap_err();
            assert_eq!(error.kind(), kind);
        }
        let endless = chunks(Some(0), (0..).map(|_| Ok("more")).take(1_000));
        let error = now(endless.collect_within(8)).unwrap_err();
        assert_eq!(
            error.to_string(),
            "too large: the response has more than 8 bytes: raise `max_response_size`, or stream a file"
        );
    }

    #[test]
    fn what_is_short_is_held_and_nothing_is_lost() {
        let cut = || TransportError::new(TransportErrorKind::Other, "cut");
        for (length, parts, held) in [
            (None, vec!["one", "two"], true),
            (Some(6), vec!["one", "two"], true),
            (Some(7), vec!["one", "two"], false),
            (None, vec!["one", "two", "three", "four"], false),
            (None, vec![], true),
        ] {
            let content = chunks(length, parts.iter().copied().map(Ok));
            let content = now(content.held_within(8)).unwrap();
            assert_eq!(content.bytes().is_some(), held, "{parts:?}");
            if !held {
                assert_eq!(content.length(), length);
            }
            assert_eq!(now(content.collect()).unwrap(), parts.concat().as_bytes());
        }
        assert!(now(chunks(None, [Ok("one"), Err(cut())]).held_within(8)).is_err());
        // A connection that is cut after the last byte cuts nothing off.
        assert!(now(chunks(Some(3), [Ok("one"), Err(cut())]).held_within(8)).is_ok());
        let whole = now(Content::from("at hand").held_within(1)).unwrap();
        assert_eq!(whole.bytes().unwrap(), "at hand");
    }

    #[test]
    fn a_beginning_is_what_comes_of_it() {
        for (most, expected) in [(0, ""), (3, "one"), (4, "onet"), (9, "onetwo")] {
            let cut = TransportError::new(TransportErrorKind::Other, "cut");
            let content = chunks(None, [Ok("one"), Ok("two"), Err(cut)]);
            assert_eq!(now(content.beginning(most)), expected);
            assert_eq!(now(Content::from("onetwo").beginning(most)), expected);
        }
    }
}
