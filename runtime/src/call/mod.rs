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
use crate::pipeline::{Answer, Draft, run};
use crate::request::Request;
use pages::Pages;

/// A call on its way: the future of every operation. Nothing is sent until it is polled; dropping it abandons the
/// call, which may have reached the service by then.
// One named type around one erased future: an `async fn` per operation would be compiled again for each of them,
// in every crate that calls it. What is compiled per type is reading a payload, and little else: functions and not
// closures, each of which would bring another that calls it.
#[must_use = "nothing is sent until it is awaited"]
pub struct Call<T> {
    flight: Flight,
    /// Reads a payload.
    read: fn(Token<'_>, &mut Option<T>) -> Result<(), Fault>,
    /// Makes an answer, whose payload was read, part of the value.
    take: fn(&mut Self, &Answer),
    /// What was read of the answer at hand.
    payload: Option<T>,
    /// What the call gives.
    value: Option<T>,
}

/// All of a call that does not depend on what it gives.
struct Flight {
    source: Source,
    /// The body is taken as it comes.
    whole: bool,
    /// Where a list goes on after the answer at hand.
    next: Option<Continuation>,
    /// The last answer is wanted whole.
    keep: bool,
    kept: Option<Answer>,
}

/// Where answers come from.
enum Source {
    One(BoxFuture<'static, Result<Answer>>),
    /// A list that is wanted whole.
    All(Box<Pages>),
}

impl Flight {
    fn new(draft: Draft) -> Self {
        Self::from(Source::One(run(draft)))
    }

    /// Waits for an answer, and hands over its payload.
    fn poll(&mut self, cx: &mut Context<'_>, each: EachItem<'_>) -> Poll<Result<Answer>> {
        let mut answer = match &mut self.source {
            Source::One(answer) => ready!(answer.as_mut().poll(cx))?,
            Source::All(pages) => return pages.poll(cx, each),
        };
        if self.whole {
            answer.whole();
        } else {
            self.next = answer.payload(each)?;
        }
        Poll::Ready(Ok(answer))
    }

    /// Whether there is another answer to wait for.
    fn goes_on(&self) -> bool {
        matches!(&self.source, Source::All(pages) if !pages.is_over())
    }
}

impl From<Source> for Flight {
    fn from(source: Source) -> Self {
        Self {
            source,
            whole: false,
            next: None,
            keep: false,
            kept: None,
        }
    }
}

impl<T> Call<T> {
    fn new(
        flight: Flight,
        read: fn(Token<'_>, &mut Option<T>) -> Result<(), Fault>,
        take: fn(&mut Self, &Answer),
    ) -> Self {
        Self {
            flight,
            read,
            take,
            payload: None,
            value: None,
        }
    }
}

impl<T: Decode> Call<T> {
    /// Reads the payload.
    pub(crate) fn one(draft: Draft) -> Self {
        Self::new(Flight::new(draft), read, take)
    }
}

impl Call<Bytes> {
    /// Takes the body as it comes.
    pub(crate) fn bytes(request: Request) -> Self {
        let flight = Flight {
            whole: true,
            ..Flight::new(request.into())
        };
        let nothing = |_: Token<'_>, _: &mut Option<Bytes>| Ok(());
        Self::new(flight, nothing, |call, answer| {
            call.value = Some(answer.body.clone());
        })
    }
}

impl<T: Decode> Call<Page<T>> {
    /// Reads one page.
    pub(crate) fn page(request: Request) -> Self {
        Self::new(Flight::new(request.into()), read, take_page)
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

fn take<T>(call: &mut Call<T>, _: &Answer) {
    call.value = call.payload.take();
}

fn take_page<T>(call: &mut Call<Page<T>>, _: &Answer) {
    call.value = call.payload.take();
    if let Some(page) = &mut call.value {
        page.go_on(call.flight.next.take());
    }
}

fn append<T>(call: &mut Call<Vec<T>>, _: &Answer) {
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
            let answer = ready!(call.flight.poll(cx, &mut |token| read(token, payload)))?;
            (call.take)(call, &answer);
            if !call.flight.goes_on() {
                let value = call.value.take();
                let value = value.ok_or_else(|| answer.without_payload());
                call.flight.kept = call.flight.keep.then_some(answer);
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
