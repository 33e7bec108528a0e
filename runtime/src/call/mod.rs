//! What a call becomes while it is awaited: one future type for every call, and pages of lists.

mod ahead;
mod download;
mod page;
mod pages;
mod response;
mod start;
mod stream;

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;

pub use download::{Download, DownloadHead};
pub use page::Page;
pub use response::{Response, ResponseFuture};
pub use stream::{ItemStream, Progress};

use crate::continuation::Continuation;
use crate::decode::{Decode, EachItem, Fault, Token};
use crate::error::Result;
use crate::future::BoxFuture;
use crate::pipeline::{Input, UndecodedResponse, run};
use crate::request::Request;
use pages::Pages;

/// The future of every operation. Nothing is sent until it is polled. Dropping it cancels the call, which may have reached
/// the service by then.
// One named type around one erased future: an `async fn` per operation would be compiled again for each of them,
// in every crate that calls it. What is compiled per type is reading a payload, and little else: functions and not
// closures, each of which would bring another that calls it.
#[must_use = "nothing is sent until it is awaited"]
pub struct Call<T> {
    erased: ErasedCall,
    /// Decodes a payload.
    read: fn(Token<'_>, &mut Option<T>) -> Result<(), Fault>,
    /// Adds a decoded payload to the output.
    take: fn(&mut Self, &UndecodedResponse),
    /// The payload of the current response.
    payload: Option<T>,
    /// The output so far.
    value: Option<T>,
}

/// The part of a call that does not depend on its output.
struct ErasedCall {
    source: Source,
    /// Whether the output is the body, undecoded.
    raw_body: bool,
    /// Where the list continues after the current response.
    next: Option<Continuation>,
    /// Whether to keep the last response.
    keep: bool,
    kept: Option<UndecodedResponse>,
}

/// Where responses come from.
enum Source {
    One(BoxFuture<'static, Result<UndecodedResponse>>),
    /// All pages of a list.
    All(Box<Pages>),
}

impl ErasedCall {
    fn new(input: Input) -> Self {
        Self::from(Source::One(run(input)))
    }

    /// Waits for a response, and passes its payload to `each`.
    fn poll(
        &mut self,
        cx: &mut Context<'_>,
        each: EachItem<'_>,
    ) -> Poll<Result<UndecodedResponse>> {
        let mut answer = match &mut self.source {
            Source::One(answer) => ready!(answer.as_mut().poll(cx))?,
            Source::All(pages) => return pages.poll(cx, each),
        };
        if self.raw_body {
            answer.finish();
        } else {
            self.next = answer.payload(each)?;
        }
        Poll::Ready(Ok(answer))
    }

    /// Whether another response follows.
    fn has_more(&self) -> bool {
        matches!(&self.source, Source::All(pages) if !pages.is_over())
    }
}

impl From<Source> for ErasedCall {
    fn from(source: Source) -> Self {
        Self {
            source,
            raw_body: false,
            next: None,
            keep: false,
            kept: None,
        }
    }
}

impl<T> Call<T> {
    fn new(
        erased: ErasedCall,
        read: fn(Token<'_>, &mut Option<T>) -> Result<(), Fault>,
        take: fn(&mut Self, &UndecodedResponse),
    ) -> Self {
        Self {
            erased,
            read,
            take,
            payload: None,
            value: None,
        }
    }
}

impl<T: Decode> Call<T> {
    /// Reads the payload.
    pub(crate) fn one(input: Input) -> Self {
        Self::new(ErasedCall::new(input), read, take)
    }
}

impl Call<Bytes> {
    /// Takes the body as it comes.
    pub(crate) fn bytes(request: Request) -> Self {
        let erased = ErasedCall {
            raw_body: true,
            ..ErasedCall::new(request.into())
        };
        let nothing = |_: Token<'_>, _: &mut Option<Bytes>| Ok(());
        Self::new(erased, nothing, |call, answer| {
            call.value = Some(answer.body.clone());
        })
    }
}

impl<T: Decode> Call<Page<T>> {
    /// Reads one page.
    pub(crate) fn page(request: Request) -> Self {
        Self::new(ErasedCall::new(request.into()), read, take_page)
    }
}

impl<T: Decode> Call<Vec<T>> {
    /// Reads page after page.
    pub(crate) fn all(request: Request) -> Self {
        let pages = Source::All(Box::new(Pages::new(request)));
        Self::new(pages.into(), read, append)
    }
}

fn read<T: Decode>(token: Token<'_>, payload: &mut Option<T>) -> Result<(), Fault> {
    *payload = Some(T::decode(token)?);
    Ok(())
}

fn take<T>(call: &mut Call<T>, _: &UndecodedResponse) {
    call.value = call.payload.take();
}

fn take_page<T>(call: &mut Call<Page<T>>, _: &UndecodedResponse) {
    call.value = call.payload.take();
    if let Some(page) = &mut call.value {
        page.go_on(call.erased.next.take());
    }
}

fn append<T>(call: &mut Call<Vec<T>>, _: &UndecodedResponse) {
    match (&mut call.value, &mut call.payload) {
        (Some(all), Some(page)) => all.append(page),
        (value, payload) => *value = payload.take(),
    }
}

// Nothing in it is pinned but what is on the heap.
impl<T> Unpin for Call<T> {}

impl<T> Future for Call<T> {
    type Output = Result<T>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<T>> {
        let call = &mut *self;
        loop {
            let (read, payload) = (call.read, &mut call.payload);
            let answer = ready!(call.erased.poll(cx, &mut |token| read(token, payload)))?;
            (call.take)(call, &answer);
            if !call.erased.has_more() {
                let value = call.value.take();
                let value = value.ok_or_else(|| answer.missing_payload());
                call.erased.kept = call.erased.keep.then_some(answer);
                return Poll::Ready(value);
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
