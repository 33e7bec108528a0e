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
/// Nothing is sent before the first item is taken. While the items of a page are taken, the next page is
/// [asked for](Self::prefetch) already. In memory are the page at hand and the answers with those ahead, however long the
/// list. Dropping the stream ends what is on its way.
///
/// A list that takes all night should be taken by the page, so that it can go on where it was left:
///
/// ```no_run
/// # async fn example(
/// #     client: &callsheet_runtime::Client, list: &'static callsheet_runtime::Operation,
/// #     store: impl AsyncFn(&[String]), mut kept: impl FnMut(Option<&callsheet_runtime::Continuation>),
/// # ) -> callsheet_runtime::Result<()> {
/// # let mut deals = callsheet_runtime::Request::new(client, list).stream::<String>();
/// while let Some(page) = deals.next_page().await? {
///     store(&page).await;
///     // To a file; in the next night, `.resume(…)` on the call goes on there.
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

/// How far a stream has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// Items that were taken.
    pub items: u64,
    /// Pages that were fetched for them.
    pub pages: u64,
    /// Number of null items left out of these pages, because their type has no null.
    pub null_items: u64,
    /// All items of the stream, those still to be taken included, once that is known: with the last page, as no list
    /// is documented to say it before.
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

    /// The next item; nothing after the last.
    ///
    /// A future that is dropped before it is done takes no item and loses none.
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
    /// What fetching a page returns, and that a list leads back to a page that was. The stream ends there.
    pub async fn try_next(&mut self) -> Result<Option<T>> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx))
            .await
            .transpose()
    }

    /// The rest of the page at hand, or else the next page; nothing after the last.
    ///
    /// A future that is dropped before it is done takes no item and loses none.
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
    /// Asks for that many pages ahead of the one at hand, one after the other: 1 unless stated, and with 0 for each page
    /// only once it is wanted.
    ///
    /// They are fetched in the background, where there is one ([`ClientBuilder::executor`]), and else whenever the stream is
    /// polled. A page that was asked for costs what it costs, even if it is never taken.
    ///
    /// [`ClientBuilder::executor`]: crate::ClientBuilder::executor
    pub fn prefetch(mut self, pages: usize) -> Self {
        self.pages.look_ahead(pages, false);
        self
    }

    /// The same, and of a list that pages by offset asks for up to that many pages at once. Their order stays.
    ///
    /// Where a page begins that nothing was heard of is a guess, made once pages in a row had the same length. One that
    /// turns out wrong is dropped, so that nothing is lost or comes twice, and that request was for nothing: at the end of a
    /// list that may be all but one of those on their way.
    pub fn parallel(mut self, pages: usize) -> Self {
        self.pages.look_ahead(pages, true);
        self
    }

    /// Where the list goes on after the page at hand, whatever was fetched ahead: a call that [resumes](Request::resume)
    /// there goes on without loss or repetition, once that page is done with. Nothing after the last page.
    ///
    /// Before the first page it is where the stream begins, and after an error where the page begins that did not come;
    /// nothing, if that is the beginning of the list.
    #[must_use]
    pub fn continuation(&self) -> Option<&Continuation> {
        self.pages.continuation()
    }

    /// How far it has come.
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
