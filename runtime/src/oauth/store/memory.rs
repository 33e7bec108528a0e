//! Tokens in memory.

use std::future::ready;
use std::sync::{Mutex, MutexGuard, PoisonError};

use futures_util::FutureExt;

use super::{StoreError, StoreLock, TokenStore};
use crate::future::BoxFuture;
use crate::oauth::token::Token;

/// Keeps tokens in memory: for tests, and for what gets a token whenever it starts.
///
/// A grant is lost with it. Keep those of users in a [`FileStore`](super::FileStore) or a database.
#[derive(Default)]
pub struct MemoryStore {
    token: Mutex<Option<Token>>,
    lock: futures_util::lock::Mutex<()>,
}

impl MemoryStore {
    /// One that keeps nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    fn token(&self) -> MutexGuard<'_, Option<Token>> {
        self.token.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// One that keeps that.
impl From<Token> for MemoryStore {
    fn from(token: Token) -> Self {
        Self {
            token: Mutex::new(Some(token)),
            ..Self::default()
        }
    }
}

impl TokenStore for MemoryStore {
    fn load(&self) -> BoxFuture<'_, Result<Option<Token>, StoreError>> {
        ready(Ok(self.token().clone())).boxed()
    }

    fn save<'a>(&'a self, token: &'a Token) -> BoxFuture<'a, Result<(), StoreError>> {
        *self.token() = Some(token.clone());
        ready(Ok(())).boxed()
    }

    fn clear(&self) -> BoxFuture<'_, Result<(), StoreError>> {
        *self.token() = None;
        ready(Ok(())).boxed()
    }

    fn lock(&self) -> BoxFuture<'_, Result<StoreLock<'_>, StoreError>> {
        self.lock
            .lock()
            .map(|held| Ok(StoreLock::new(held)))
            .boxed()
    }
}

impl std::fmt::Debug for MemoryStore {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MemoryStore").finish_non_exhaustive()
    }
}
