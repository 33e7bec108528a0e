//! A list as a stream of its items.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec;

use futures_core::Stream;

use super::{Continuation, Page};
use crate::decode::{Decode, EachItem};
use crate::error::Result;
use crate::pipeline::{Answer, run};
use crate::request::Request;
use crate::transport::BoxFuture;

/// The items of a list, page after page, fetched as they are taken.
///
/// Take them with [`try_next`](Self::try_next), page by page with [`next_page`](Self::next_page), or with the
/// combinators for [`Stream`]. An error ends the stream.
#[must_use = "nothing is sent until items are taken"]
pub struct ItemStream<T> {
    /// What is left of the current page.
    items: vec::IntoIter<T>,
    pages: Pages,
}

/// The pages of a list before they are read: all of a stream that does not depend on what it lists.
struct Pages {
    request: Request,
    /// The next page's answer; nothing after the last.
    answer: Option<BoxFuture<'static, Result<Answer>>>,
    /// Where the list goes on after the page at hand.
    continuation: Option<Continuation>,
}

impl Pages {
    fn new(request: Request) -> Self {
        Self {
            answer: Some(run(request.clone().into())),
            request,
            continuation: None,
        }
    }

    /// Fetches the next page and hands over its payload; false where there is none.
    fn poll(&mut self, cx: &mut Context<'_>, each: EachItem<'_>) -> Poll<Result<bool>> {
        let Some(answer) = &mut self.answer else {
            return Poll::Ready(Ok(false));
        };
        let answer = ready!(answer.as_mut().poll(cx));
        self.answer = None;
        // Where it fails, the place of this page stays: whoever comes back later can go on there.
        self.continuation = answer?.payload(each)?;
        if let Some(next) = &self.continuation {
            self.request.resume(next.clone());
            self.answer = Some(run(self.request.clone().into()));
        }
        Poll::Ready(Ok(true))
    }
}

impl<T: Decode> ItemStream<T> {
    pub(crate) fn new(request: Request) -> Self {
        Self {
            items: Vec::new().into_iter(),
            pages: Pages::new(request),
        }
    }

    /// The next item; nothing after the last.
    ///
    /// ```no_run
    /// # async fn example(mut deals: pipedrive_runtime::ItemStream<String>) -> pipedrive_runtime::Result<()> {
    /// while let Some(deal) = deals.try_next().await? {
    ///     println!("{deal}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// What fetching a page returns. The stream ends there.
    pub async fn try_next(&mut self) -> Result<Option<T>> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx))
            .await
            .transpose()
    }

    /// The rest of the page at hand, or else the next page; nothing after the last.
    ///
    /// # Errors
    ///
    /// What fetching a page returns. The stream ends there.
    pub async fn next_page(&mut self) -> Result<Option<Page<T>>> {
        if self.items.as_slice().is_empty() && !poll_fn(|cx| self.poll_page(cx)).await? {
            return Ok(None);
        }
        let items = std::mem::replace(&mut self.items, Vec::new().into_iter());
        Ok(Some(Page::new(
            items.collect(),
            self.pages.continuation.clone(),
        )))
    }

    /// Where the list goes on after the page at hand; nothing before the first page and after the last. After an error
    /// it is where the page begins that did not come: a call that starts there goes on without loss or repetition.
    #[must_use]
    pub fn continuation(&self) -> Option<&Continuation> {
        self.pages.continuation.as_ref()
    }

    /// Fetches the next page; false where there is none.
    fn poll_page(&mut self, cx: &mut Context<'_>) -> Poll<Result<bool>> {
        let mut items = Vec::new();
        let fetched = self.pages.poll(cx, &mut |token| {
            items = Vec::decode(token)?;
            Ok(())
        });
        if let Poll::Ready(Ok(true)) = fetched {
            self.items = items.into_iter();
        }
        fetched
    }
}

impl<T> Unpin for ItemStream<T> {}

impl<T: Decode> Stream for ItemStream<T> {
    type Item = Result<T>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<T>>> {
        loop {
            if let Some(item) = self.items.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.poll_page(cx)) {
                Ok(true) => {}
                Ok(false) => return Poll::Ready(None),
                Err(error) => return Poll::Ready(Some(Err(error))),
            }
        }
    }
}

impl<T> fmt::Debug for ItemStream<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ItemStream")
            .field("request", &self.pages.request)
            .field("at_hand", &self.items.as_slice().len())
            .field("continuation", &self.pages.continuation)
            .finish_non_exhaustive()
    }
}
