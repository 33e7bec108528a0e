//! Calls from code that is not async. Each thread waits for its own calls; all threads share one Tokio runtime in the background.
//!
//! [`Wait`] adds `.wait()` to everything that can be awaited. [`ItemStream::iter`] iterates over a list:
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

/// Adds `.wait()`, which is `.await` for code that is not async: to every call, and to every other future whose error
/// implements `From<Error>`.
pub trait Wait: IntoFuture + Sized {
    /// Waits, and returns what `.await` would return.
    ///
    /// # Errors
    ///
    /// The errors of `.await`. Also [`Error::Blocking`] within async code, whose executor would be blocked, and if the
    /// background thread cannot be started; nothing is sent then.
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
    /// Returns an iterator over the items, which waits for each. Dropping it cancels the request in progress.
    #[cfg_attr(docsrs, doc(cfg(feature = "blocking")))]
    pub fn iter(self) -> Iter<T> {
        Iter {
            stream: self,
            over: false,
        }
    }
}

/// Iterator over the items of a list, from [`ItemStream::iter`]. It ends after the first error.
#[must_use = "nothing is sent until items are taken"]
pub struct Iter<T> {
    stream: ItemStream<T>,
    over: bool,
}

impl<T> Iter<T> {
    /// Returns the underlying stream, which has the progress and the continuation.
    pub fn stream(&self) -> &ItemStream<T> {
        &self.stream
    }

    /// Returns the rest of the list as a stream.
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
