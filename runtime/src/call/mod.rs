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

use crate::decode::{Decode, Fault, Token};
use crate::error::Result;
use crate::pipeline::{Answer, Draft, run};
use crate::request::Request;
use crate::transport::BoxFuture;

/// A call on its way: the future of every operation. Nothing is sent until it is polled; dropping it abandons the
/// call, which may have reached the service by then.
// One named type around one erased future: an `async fn` per operation would be compiled again for each of them,
// in every crate that calls it. What is compiled per type is kept to the functions of `Read`.
#[must_use = "nothing is sent until it is awaited"]
pub struct Call<T> {
    answer: BoxFuture<'static, Result<Answer>>,
    read: Read<T>,
    /// What was read so far: more than nothing only for a list that is wanted whole.
    value: Option<T>,
    /// For such a list: the request, to be sent again for the next page.
    list: Option<Request>,
}

/// How an answer becomes a value.
enum Read<T> {
    /// It is the payload.
    Payload(Put<T>),
    /// It is the payload, and where the list goes on.
    Page(Put<T>, fn(&mut T, Continuation)),
    /// It is the payloads of all pages.
    All(Put<T>, fn(&mut T, T)),
    /// It is the bytes.
    Whole(fn(Bytes) -> T),
}

/// Reads a payload into its place, in place of what is there: a document is read twice where it has to be mended.
type Put<T> = fn(Token<'_>, &mut Option<T>) -> Result<(), Fault>;

impl<T> Call<T> {
    fn new(draft: Draft, read: Read<T>) -> Self {
        Self {
            answer: run(draft),
            read,
            value: None,
            list: None,
        }
    }

    /// Reads an answer; gives where the list goes on.
    fn take(&mut self, answer: &Answer) -> Result<Option<Continuation>> {
        let value = &mut self.value;
        match self.read {
            Read::Payload(put) => answer.payload(&mut |token| put(token, value)),
            Read::Page(put, go_on) => {
                let next = answer.payload(&mut |token| put(token, value))?;
                if let (Some(page), Some(next)) = (value, next) {
                    go_on(page, next);
                }
                Ok(None)
            }
            Read::All(put, join) => {
                let mut page = None;
                let next = answer.payload(&mut |token| put(token, &mut page))?;
                match (value, page) {
                    (Some(all), Some(page)) => join(all, page),
                    (value, page) => *value = page,
                }
                Ok(next)
            }
            Read::Whole(take) => {
                *value = Some(take(answer.body.clone()));
                Ok(None)
            }
        }
    }
}

impl<T: Decode> Call<T> {
    /// Reads the payload.
    pub(crate) fn one(draft: Draft) -> Self {
        Self::new(draft, Read::Payload(put))
    }
}

impl Call<Bytes> {
    /// Takes the body as it comes.
    pub(crate) fn bytes(request: Request) -> Self {
        Self::new(request.into(), Read::Whole(|body| body))
    }
}

impl<T: Decode> Call<Page<T>> {
    /// Reads one page.
    pub(crate) fn page(request: Request) -> Self {
        Self::new(request.into(), Read::Page(put, Page::go_on))
    }
}

impl<T: Decode> Call<Vec<T>> {
    /// Reads page after page.
    pub(crate) fn all(request: Request) -> Self {
        let mut call = Self::new(request.clone().into(), Read::All(put, Vec::extend));
        call.list = Some(request);
        call
    }
}

fn put<T: Decode>(token: Token<'_>, value: &mut Option<T>) -> Result<(), Fault> {
    *value = Some(T::decode(token)?);
    Ok(())
}

// Nothing in it is pinned but what is on the heap.
impl<T> Unpin for Call<T> {}

impl<T> Future for Call<T> {
    type Output = Result<T>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<T>> {
        let call = &mut *self;
        loop {
            let answer = ready!(call.answer.as_mut().poll(cx))?;
            let continuation = call.take(&answer)?;
            if let (Some(request), Some(continuation)) = (&mut call.list, continuation) {
                request.resume(continuation);
                call.answer = run(request.clone().into());
            } else {
                let value = call.value.take();
                return Poll::Ready(value.ok_or_else(|| answer.without_payload()));
            }
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
