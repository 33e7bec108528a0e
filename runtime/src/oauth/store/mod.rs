//! Where tokens are kept between calls and between processes. What keeps them is a trait; in memory and in a file are
//! here, a database is an example of the crate.

#[cfg(not(target_family = "wasm"))]
mod file;
mod memory;
#[cfg(not(target_family = "wasm"))]
mod thread;

use std::fmt;

#[cfg(not(target_family = "wasm"))]
pub use file::FileStore;
pub use memory::MemoryStore;

use super::token::Token;
use crate::error::StoreError;
use crate::future::BoxFuture;

/// Keeps the tokens of one grant: of one company that lets the app in.
///
/// All who call for that company, in this process and in others, use one store; the [lock](Self::lock) has them
/// refresh one after the other, so that the second finds what the first got. Futures may be dropped at any time.
///
/// [`Token::to_json`] and [`Token::from_json`] turn a token into text and back.
pub trait TokenStore: Send + Sync {
    /// What is kept, if anything is.
    ///
    /// # Errors
    ///
    /// Where the store cannot tell. An error is no empty store: nobody has to authorize the app again for it.
    fn load(&self) -> BoxFuture<'_, Result<Option<Token>, StoreError>>;

    /// Keeps it, in place of what was kept. Whoever loads meanwhile gets either, and nothing in between.
    ///
    /// # Errors
    ///
    /// Where it is not kept for certain. It is used only once it is.
    fn save<'a>(&'a self, token: &'a Token) -> BoxFuture<'a, Result<(), StoreError>>;

    /// Keeps nothing any more.
    ///
    /// # Errors
    ///
    /// Where something may still be kept.
    fn clear(&self) -> BoxFuture<'_, Result<(), StoreError>>;

    /// Waits until nobody else has the lock, and takes it. It lasts until what is returned is dropped; a process that
    /// stops must not keep it. Where nothing but time tells that one has, two minutes are enough: with the default
    /// transport, no refresh takes as long. Loading and saving do not need the lock.
    ///
    /// # Errors
    ///
    /// Where it cannot be had at all.
    fn lock(&self) -> BoxFuture<'_, Result<StoreLock<'_>, StoreError>>;
}

/// A store's lock, until it is dropped.
#[must_use = "dropping it gives the lock back"]
pub struct StoreLock<'a>(
    #[allow(dead_code, reason = "it is there to be dropped")] Box<dyn Send + 'a>,
);

impl<'a> StoreLock<'a> {
    /// One that is given back by dropping that.
    pub fn new(held: impl Send + 'a) -> Self {
        Self(Box::new(held))
    }
}

impl fmt::Debug for StoreLock<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("StoreLock")
    }
}

impl fmt::Debug for dyn TokenStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TokenStore")
    }
}

#[cfg(test)]
mod tests;
