//! What a call becomes while it is awaited: one future type for every call, and pages of lists.

mod page;
mod stream;

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;

pub use page::{Continuation, Page};
pub use stream::ItemStream;

use crate::decode::Decode;
use crate::error::Result;
use crate::pipeline::{Answer, Draft, run};
use crate::request::Request;
use crate::transport::BoxFuture;

/// A call on its way: the future of every operation. Nothing is sent until it is polled; dropping it abandons the
/// call, which may have reached the service by then.
// One named type around one erased future: an `async fn` per operation would be compiled again for each of them,
// in every crate that calls it.
#[must_use = "nothing is sent until it is awaited"]
pub struct Call<T> {
    answer: BoxFuture<'static, Result<Answer>>,
    read: Read<T>,
    /// For a list that is wanted whole: the request, to be sent again for the next page, and what came so far.
    list: Option<(Request, Option<T>)>,
}

/// Reads an answer, and adds what it holds to what came before.
type Read<T> = fn(&Answer, Option<T>) -> Result<(T, Option<Continuation>)>;

impl<T> Call<T> {
    fn new(draft: Draft, read: Read<T>) -> Self {
        Self {
            answer: run(draft),
            read,
            list: None,
        }
    }
}

impl<T: Decode> Call<T> {
    /// Reads the payload.
    pub(crate) fn one(draft: Draft) -> Self {
        Self::new(draft, |answer, _| answer.read())
    }
}

impl Call<Bytes> {
    /// Takes the body as it comes.
    pub(crate) fn bytes(request: Request) -> Self {
        Self::new(request.into(), |answer, _| Ok((answer.body.clone(), None)))
    }
}

impl<T: Decode> Call<Page<T>> {
    /// Reads one page.
    pub(crate) fn page(request: Request) -> Self {
        Self::new(request.into(), |answer, _| {
            let (items, continuation) = answer.read()?;
            Ok((Page::new(items, continuation), None))
        })
    }
}

impl<T: Decode> Call<Vec<T>> {
    /// Reads page after page.
    pub(crate) fn all(request: Request) -> Self {
        let mut call = Self::new(request.clone().into(), |answer, so_far: Option<Vec<T>>| {
            let (items, continuation) = answer.read::<Vec<T>>()?;
            let all = match so_far {
                None => items,
                Some(mut all) => {
                    all.extend(items);
                    all
                }
            };
            Ok((all, continuation))
        });
        call.list = Some((request, None));
        call
    }
}

// Nothing in it is pinned but what is on the heap.
impl<T> Unpin for Call<T> {}

impl<T> Future for Call<T> {
    type Output = Result<T>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<T>> {
        let call = &mut *self;
        loop {
            let answer = ready!(call.answer.as_mut().poll(cx))?;
            let so_far = call.list.as_mut().and_then(|(_, so_far)| so_far.take());
            let (value, continuation) = (call.read)(&answer, so_far)?;
            let (Some((request, so_far)), Some(continuation)) = (&mut call.list, continuation)
            else {
                return Poll::Ready(Ok(value));
            };
            *so_far = Some(value);
            request.resume(continuation);
            call.answer = run(request.clone().into());
        }
    }
}

impl<T> fmt::Debug for Call<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
