//! A list as a stream of its items.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec;

use futures_core::Stream;

use super::Page;
use super::pages::Pages;
use crate::continuation::Continuation;
use crate::decode::Decode;
use crate::error::Result;
use crate::request::Request;

/// The items of a list, page after page.
///
/// Take them with [`try_next`](Self::try_next), page by page with [`next_page`](Self::next_page), or with the
/// combinators for [`Stream`]. An error ends the stream.
///
/// Nothing is sent before the first item is taken. While you take the items of a page, the next page is
/// [fetched](Self::prefetch). Only the current page and the prefetched responses are in memory, however long the list is.
/// Dropping the stream cancels the requests in progress.
///
/// Take a long list by the page, so that it can be resumed after an interruption:
///
/// ```no_run
/// # async fn example(
/// #     client: &callsheet_runtime::Client, list: &'static callsheet_runtime::Operation,
/// #     store: impl AsyncFn(&[String]), mut kept: impl FnMut(Option<&callsheet_runtime::Continuation>),
/// # ) -> callsheet_runtime::Result<()> {
/// # let mut deals = callsheet_runtime::Request::new(client, list).stream::<String>();
/// while let Some(page) = deals.next_page().await? {
///     store(&page).await;
///     // To a file. Later, `.resume(…)` on the call continues there.
///     kept(page.continuation());
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "nothing is sent until items are taken"]
pub struct ItemStream<T> {
    /// What is left of the page at hand.
    items: vec::IntoIter<T>,
    /// How many items came.
    came: u64,
    pages: Pages,
}

/// The progress of a stream.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// Number of items taken.
    pub items: u64,
    /// Number of pages that these items came from.
    pub pages: u64,
    /// Number of null items left out of these pages, because their type has no null.
    pub null_items: u64,
    /// Total number of items of the stream. `None` until the last page is fetched, because no list reports it before.
    pub total: Option<u64>,
}

impl<T: Decode> ItemStream<T> {
    pub(crate) fn new(request: Request) -> Self {
        let mut pages = Pages::new(request);
        pages.look_ahead(1, false);
        Self {
            items: Vec::new().into_iter(),
            came: 0,
            pages,
        }
    }

    /// Returns the next item; `None` after the last.
    ///
    /// Cancel safe: dropping the future loses no item.
    ///
    /// ```no_run
    /// # async fn example(mut deals: callsheet_runtime::ItemStream<String>) -> callsheet_runtime::Result<()> {
    /// while let Some(deal) = deals.try_next().await? {
    ///     println!("{deal}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// A page could not be fetched, or the list leads back to an earlier page. The stream ends.
    pub async fn try_next(&mut self) -> Result<Option<T>> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx))
            .await
            .transpose()
    }

    /// Returns the rest of the current page, or the next page if nothing is left of it; `None` after the last.
    ///
    /// Cancel safe: dropping the future loses no item.
    ///
    /// # Errors
    ///
    /// As [`try_next`](Self::try_next).
    pub async fn next_page(&mut self) -> Result<Option<Page<T>>> {
        if self.items.as_slice().is_empty() && !poll_fn(|cx| self.poll_page(cx)).await? {
            return Ok(None);
        }
        let items = std::mem::replace(&mut self.items, Vec::new().into_iter());
        Ok(Some(Page::new(
            items.collect(),
            self.pages.continuation().cloned(),
        )))
    }

    /// An item that needs nobody to go on with anything.
    #[cfg(feature = "blocking")]
    pub(crate) fn at_hand(&mut self) -> Option<T> {
        if self.pages.goes_along() {
            None
        } else {
            self.items.next()
        }
    }

    /// Fetches the next page; false where there is none.
    fn poll_page(&mut self, cx: &mut Context<'_>) -> Poll<Result<bool>> {
        if self.pages.is_over() {
            return Poll::Ready(Ok(false));
        }
        let mut items = Vec::new();
        ready!(self.pages.poll(cx, &mut |token| {
            // Room for a page is not needed twice.
            self.items = Vec::new().into_iter();
            items = Vec::decode(token)?;
            Ok(())
        }))?;
        self.came += items.len() as u64;
        self.items = items.into_iter();
        Poll::Ready(Ok(true))
    }
}

impl<T> ItemStream<T> {
    /// Sets how many pages are fetched ahead of the current one, one after the other; 1 by default. With 0, a page is fetched
    /// when it is needed.
    ///
    /// Pages are fetched in the background if there is an [executor](crate::ClientBuilder::executor), otherwise while the
    /// stream is polled. A fetched page costs tokens even if it is never taken.
    ///
    pub fn prefetch(mut self, pages: usize) -> Self {
        self.pages.look_ahead(pages, false);
        self
    }

    /// Like [`prefetch`](Self::prefetch), but fetches up to that many pages at once if the list pages by offset. The order is
    /// kept.
    ///
    /// Offsets are guessed once consecutive pages have had the same length. A page at a wrong guess is dropped, so that no item
    /// is lost or repeated, but its request was wasted. At the end of a list, up to `pages - 1` requests can be wasted.
    pub fn parallel(mut self, pages: usize) -> Self {
        self.pages.look_ahead(pages, true);
        self
    }

    /// Returns where the list continues after the current page, whatever was prefetched. Once you have processed that page,
    /// a call that [resumes](Request::resume) there loses and repeats no item. `None` after the last page.
    ///
    /// Before the first page, it is where the stream begins. After an error, it is where the missing page begins. Both are
    /// `None` at the beginning of the list.
    #[must_use]
    pub fn continuation(&self) -> Option<&Continuation> {
        self.pages.continuation()
    }

    /// Returns the progress so far.
    #[must_use]
    pub fn progress(&self) -> Progress {
        let complete = self.pages.is_over() && self.pages.continuation().is_none();
        Progress {
            items: self.came - self.items.as_slice().len() as u64,
            pages: self.pages.given(),
            null_items: self.pages.null_items() as u64,
            total: (complete && self.pages.given() > 0).then_some(self.came),
        }
    }
}

impl<T> Unpin for ItemStream<T> {}

impl<T: Decode> Stream for ItemStream<T> {
    type Item = Result<T>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<T>>> {
        loop {
            if let Some(item) = self.items.next() {
                self.pages.nudge(cx);
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.poll_page(cx)) {
                Ok(true) => {}
                Ok(false) => return Poll::Ready(None),
                Err(error) => return Poll::Ready(Some(Err(error))),
            }
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let at_hand = self.items.as_slice().len();
        (at_hand, self.pages.is_over().then_some(at_hand))
    }
}

impl<T> fmt::Debug for ItemStream<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ItemStream")
            .field("came", &self.came)
            .field("at_hand", &self.items.as_slice().len())
            .field("pages", &self.pages)
            .finish()
    }
}

#[cfg(test)]
mod tests;
