//! One page of a list.

#[cfg(feature = "serde")]
mod serialize;

use std::ops::Deref;

use crate::continuation::Continuation;
use crate::decode::{Decode, Fault, Token};

/// A page of a list: its items, and where the next page begins. Dereferences to the slice of its items.
///
/// With the feature `serde` it is written as `{"items": […], "continuation": "cursor:…"}`.
#[derive(Clone, Debug, PartialEq)]
pub struct Page<T> {
    /// The items, in the service's order.
    pub items: Vec<T>,
    continuation: Option<Continuation>,
}

impl<T> Page<T> {
    pub(crate) fn new(items: Vec<T>, continuation: Option<Continuation>) -> Self {
        Self {
            items,
            continuation,
        }
    }

    pub(crate) fn go_on(&mut self, continuation: Option<Continuation>) {
        self.continuation = continuation;
    }

    /// Returns where the next page begins; `None` for the last page.
    #[must_use]
    pub fn continuation(&self) -> Option<&Continuation> {
        self.continuation.as_ref()
    }

    /// Whether there is a next page.
    #[must_use]
    pub fn has_more(&self) -> bool {
        self.continuation.is_some()
    }
}

/// The items, as of a page that is the last.
impl<T: Decode> Decode for Page<T> {
    fn decode(token: Token<'_>) -> Result<Self, Fault> {
        Ok(Self::new(Vec::decode(token)?, None))
    }
}

impl<T> Deref for Page<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.items
    }
}

impl<T> IntoIterator for Page<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a Page<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.iter()
    }
}
