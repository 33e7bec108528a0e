//! Records in a `SQLite` database. Knows no surface and no rule: what a record contains is decided by whoever writes it.

pub(crate) mod cursor;
mod schema;
mod store;

pub use schema::Db;
pub(crate) use schema::OpenError;
pub(crate) use store::{Id, Ledger, Record, Store, Stored, StoredFile, Wanted};
