//! Records in a `SQLite` database. Knows no surface and no rule: what a record contains is decided by whoever writes it.

pub(crate) mod cursor;
mod ledger;
mod schema;
mod store;

pub(crate) use ledger::{Id, Ledger, Record, Stored, StoredFile, Wanted};
pub use schema::Db;
pub(crate) use schema::OpenError;
pub(crate) use store::Store;
