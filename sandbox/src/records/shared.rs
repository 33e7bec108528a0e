//! Records that are needed again and again, parsed once for all transactions that see the same ones: all records of a kind,
//! by a version that changes whenever one of them does.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use rusqlite::params;

use super::ledger::Ledger;
use super::record::Record;

/// What transactions share, by kind: the version, and the records.
#[derive(Debug, Default)]
pub(super) struct Shared(Mutex<HashMap<String, Versioned>>);

/// A version, and the records that it has.
type Versioned = (String, Arc<Vec<Record>>);

impl Ledger<'_> {
    /// All records of a kind that are not deleted, if a transaction that saw the same ones has shared them.
    pub(crate) fn shared(&self, kind: &str) -> rusqlite::Result<Option<Arc<Vec<Record>>>> {
        let Some(version) = self.meta(&note(kind))? else {
            return Ok(None);
        };
        let shared = self.shared.0.lock().unwrap_or_else(PoisonError::into_inner);
        let same = shared.get(kind).filter(|(known, _)| *known == version);
        Ok(same.map(|(_, all)| Arc::clone(all)))
    }

    /// Shares all records of a kind that are not deleted. A transaction that writes shares nothing: it may change them again,
    /// or be undone.
    pub(crate) fn share(&self, kind: &str, all: &Arc<Vec<Record>>) -> rusqlite::Result<()> {
        if self.writes {
            return Ok(());
        }
        if let Some(version) = self.meta(&note(kind))? {
            let mut shared = self.shared.0.lock().unwrap_or_else(PoisonError::into_inner);
            shared.insert(kind.to_owned(), (version, Arc::clone(all)));
        }
        Ok(())
    }

    /// Notes that a record of a kind changes.
    pub(super) fn touch(&self, kind: &str) -> rusqlite::Result<()> {
        if !self.touched.borrow().contains(kind) {
            self.touched.borrow_mut().insert(kind.to_owned());
            let sql = "INSERT OR REPLACE INTO meta VALUES (?1, hex(randomblob(8)))";
            self.transaction
                .prepare_cached(sql)?
                .execute(params![note(kind)])?;
        }
        Ok(())
    }
}

/// The note that says a kind's version.
fn note(kind: &str) -> String {
    format!("version.{kind}")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::records::{Db, Id, Indexed, Store};

    type Outcome<T> = Result<T, rusqlite::Error>;

    fn put(ledger: &Ledger<'_>, number: i64) -> Outcome<()> {
        let record = json!({"id": number})
            .as_object()
            .cloned()
            .unwrap_or_default();
        let id = Id::Integer(number);
        ledger.put("field", &id, (&record, false), None, &Indexed::default())
    }

    #[test]
    fn what_is_shared_is_what_a_transaction_sees() {
        let store = Store::open(&Db::Memory).expect("a database");
        let some = || Arc::new(vec![Record::new()]);
        let is_shared =
            || -> Outcome<bool> { store.read(|ledger| Ok(ledger.shared("field")?.is_some())) };
        let run = || -> Outcome<()> {
            store.read(|ledger| ledger.share("field", &some()))?;
            assert!(!is_shared()?, "nothing was ever written");
            store.transact(|ledger| {
                put(ledger, 1)?;
                ledger.share("field", &some())
            })?;
            assert!(!is_shared()?, "a transaction that writes shares nothing");
            store.read(|ledger| ledger.share("field", &some()))?;
            assert!(is_shared()?);
            store.transact(|ledger| -> Outcome<()> {
                assert!(ledger.shared("field")?.is_some());
                put(ledger, 2)?;
                assert!(ledger.shared("field")?.is_none());
                assert!(is_shared()?, "others do not see it yet");
                ledger.save()?;
                ledger.undo()
            })?;
            assert!(!is_shared()?);
            store.read(|ledger| ledger.share("field", &some()))?;
            store.transact(|ledger| -> Outcome<()> { ledger.clear() })?;
            assert!(!is_shared()?);
            Ok(())
        };
        run().expect("all of it");
    }
}
