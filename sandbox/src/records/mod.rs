//! Records in a `SQLite` database. Knows no surface and no rule: what a record contains is decided by whoever writes it.

mod bulk;
pub(crate) mod cursor;
mod doc;
mod index;
mod ledger;
mod notes;
mod record;
mod schema;
mod shared;
mod snapshots;
mod store;
mod texts;
mod transfer;

pub(crate) use doc::{Doc, Row};
pub(crate) use index::{Also, Entry, Indexed};
pub(crate) use ledger::Ledger;
pub(crate) use record::{Id, Record, Stored, StoredFile, Wanted};
pub use schema::Db;
pub(crate) use schema::OpenError;
pub(crate) use snapshots::{Copied, LONGEST_NAME, Snapshot, SnapshotError, is_name};
pub(crate) use store::Store;
pub(crate) use texts::{COLUMNS, Term, column};
pub(crate) use transfer::{ExportError, ImportError, Imported, Kinds};
