//! The database: one connection that writes, and several that read beside it. Each read sees one snapshot. It waits for no
//! writer and, while a reader is free, for no other read.

use std::fs::File;
use std::io;
use std::path::Path;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

use rusqlite::{Connection, TransactionBehavior};

use super::ledger::Ledger;
use super::schema::{self, Database, Db, OpenError, Source};
use super::shared::Shared;
use super::snapshots::Snapshots;

/// The database.
#[derive(Debug)]
pub(crate) struct Store {
    // Dropped in this order: the writer closes last, which empties the write-ahead log, then the file is released.
    readers: Readers,
    pub(super) writer: Mutex<Connection>,
    source: Source,
    shared: Shared,
    pub(super) snapshots: Snapshots,
}

/// Connections that read. Each is opened when it is first needed.
#[derive(Debug)]
struct Readers {
    slots: Vec<Mutex<Option<Connection>>>,
    /// Slots that nobody uses. The one used last is used next: its cache is warm.
    free: Mutex<Vec<usize>>,
    returned: Condvar,
}

/// A slot in use, free again when this is dropped.
struct Taken<'a> {
    at: usize,
    readers: &'a Readers,
}

impl Store {
    /// Opens it, with its tables there and whatever records it has.
    pub(crate) fn open(db: &Db) -> Result<Self, OpenError> {
        let Database {
            writer,
            readers,
            source,
        } = schema::open(db)?;
        Ok(Self {
            readers: Readers::new(readers),
            writer: Mutex::new(writer),
            source,
            shared: Shared::default(),
            snapshots: match db {
                Db::Memory => Snapshots::private(),
                Db::File(path) => Snapshots::beside(path),
            },
        })
    }

    /// Runs `work` in one transaction, which is undone unless `work` succeeds.
    pub(crate) fn transact<T, E: From<rusqlite::Error>>(
        &self,
        work: impl FnOnce(&Ledger<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let mut connection = lock(&self.writer);
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let ledger = Ledger::new(transaction, &self.shared, true);
        let result = work(&ledger)?;
        ledger.transaction.commit()?;
        Ok(result)
    }

    /// Runs `work`, which cannot write, on one snapshot.
    pub(crate) fn read<T, E: From<rusqlite::Error>>(
        &self,
        work: impl FnOnce(&Ledger<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        self.with_reader(|connection| {
            let transaction = connection.transaction()?;
            work(&Ledger::new(transaction, &self.shared, false))
        })
    }

    /// Makes a file without a name, on the disk of the database. It ends when it is closed.
    pub(crate) fn scratch(&self) -> io::Result<File> {
        match &self.source {
            Source::Private { .. } => tempfile::tempfile(),
            Source::File { path, .. } => match path.parent() {
                Some(folder) if folder != Path::new("") => tempfile::tempfile_in(folder),
                _ => tempfile::tempfile_in("."),
            },
        }
    }

    /// Runs `work` with a connection that reads.
    pub(super) fn with_reader<T, E: From<rusqlite::Error>>(
        &self,
        work: impl FnOnce(&mut Connection) -> Result<T, E>,
    ) -> Result<T, E> {
        let taken = self.readers.take();
        let mut slot = lock(&self.readers.slots[taken.at]);
        let connection = match &mut *slot {
            Some(connection) => connection,
            none => none.insert(self.source.reader()?),
        };
        work(connection)
    }
}

impl Readers {
    fn new(slots: Vec<Option<Connection>>) -> Self {
        Self {
            free: Mutex::new((0..slots.len()).rev().collect()),
            slots: slots.into_iter().map(Mutex::new).collect(),
            returned: Condvar::new(),
        }
    }

    fn take(&self) -> Taken<'_> {
        let mut free = lock(&self.free);
        loop {
            if let Some(at) = free.pop() {
                return Taken { at, readers: self };
            }
            let waited = self.returned.wait(free);
            free = waited.unwrap_or_else(PoisonError::into_inner);
        }
    }
}

impl Drop for Taken<'_> {
    fn drop(&mut self) {
        lock(&self.readers.free).push(self.at);
        self.readers.returned.notify_one();
    }
}

/// A panic elsewhere left a transaction, which was undone as it unwound: the connection itself is sound.
pub(super) fn lock<T>(of: &Mutex<T>) -> MutexGuard<'_, T> {
    of.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests;
