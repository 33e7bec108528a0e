//! Calls from code that is not async: a thread waits, and a Tokio runtime that all such threads share does the rest.
//!
//! [`Wait`] is for everything that can be awaited, [`ItemStream::iter`] for lists:
//!
//! ```no_run
//! # use callsheet_runtime::{Client, ItemStream, Method, Result};
//! # fn example(client: Client, deals: ItemStream<String>) -> Result<()> {
//! use callsheet_runtime::blocking::Wait;
//!
//! let body = client.request(Method::Get, "/deals/7").wait()?;
//! for deal in deals.iter() {
//!     println!("{}", deal?);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! A call is worked on by the thread that waits for it. Connections and timers live on one thread in the background, which
//! starts with the first call and stays: so connections are kept, pages fetched ahead and calls paced as in async code,
//! between calls and between threads.

mod driver;

use std::fmt;
use std::future::IntoFuture;
use std::iter::FusedIterator;
use std::pin::pin;

use crate::call::ItemStream;
use crate::decode::Decode;
use crate::error::{Error, Result};

/// Waits where async code awaits: for every call, and for every other future whose error an [`Error`] can become.
///
/// Where a call is awaited in an async function, put `.wait()` in the place of `.await`.
pub trait Wait: IntoFuture + Sized {
    /// Waits for what awaiting it gives.
    ///
    /// # Errors
    ///
    /// What awaiting it gives, and [`Error::Blocking`] within async code, whose executor it would hold up, and where the
    /// thread in the background cannot be started. Nothing is sent then.
    fn wait(self) -> Self::Output;
}

impl<F, T, E> Wait for F
where
    F: IntoFuture<Output = Result<T, E>>,
    E: From<Error>,
{
    fn wait(self) -> Result<T, E> {
        let mut future = pin!(self.into_future());
        let mut output = None;
        driver::drive(&mut |cx| future.as_mut().poll(cx).map(|done| output = Some(done)))
            .map_err(Error::from)?;
        output.expect("it is polled until it is done")
    }
}

impl<T: Decode> ItemStream<T> {
    /// The items for code that is not async: each is waited for as it is taken. Dropping it abandons what is on its way.
    #[cfg_attr(docsrs, doc(cfg(feature = "blocking")))]
    pub fn iter(self) -> Iter<T> {
        Iter {
            stream: self,
            over: false,
        }
    }
}

/// The items of a list, each waited for as it is taken: from [`ItemStream::iter`]. An error is the last item.
#[must_use = "nothing is sent until items are taken"]
pub struct Iter<T> {
    stream: ItemStream<T>,
    over: bool,
}

impl<T> Iter<T> {
    /// The stream behind it: it knows how far the list has come, and where to go on.
    pub fn stream(&self) -> &ItemStream<T> {
        &self.stream
    }

    /// What is left of the list, as a stream.
    pub fn into_stream(self) -> ItemStream<T> {
        self.stream
    }
}

impl<T: Decode> Iterator for Iter<T> {
    type Item = Result<T>;

    fn next(&mut self) -> Option<Result<T>> {
        if self.over {
            return None;
        }
        if let Some(item) = self.stream.at_hand() {
            return Some(Ok(item));
        }
        let item = self.stream.try_next().wait().transpose();
        self.over = !matches!(item, Some(Ok(_)));
        item
    }
}

impl<T: Decode> FusedIterator for Iter<T> {}

impl<T> fmt::Debug for Iter<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Iter").field(&self.stream).finish()
    }
}

#[cfg(test)]
mod tests;
