//! Many new records at once: their keys are put aside, and go into the index in order when all are there. One by one, each
//! would touch a dozen pages of an index that does not fit into memory.

use std::collections::BTreeSet;

use rusqlite::params;

use super::index::Indexed;
use super::ledger::Ledger;
use super::record::Id;

impl Ledger<'_> {
    /// From now on, keys of new records are put aside: nothing finds these records by them.
    pub(crate) fn begin_bulk(&self) {
        *self.aside.borrow_mut() = Some(BTreeSet::new());
    }

    /// Puts the keys of a new record aside; false where there is no need to.
    pub(super) fn put_aside(
        &self,
        kind: i64,
        id: &Id,
        now: &Indexed<'_>,
    ) -> rusqlite::Result<bool> {
        if self.aside.borrow().is_none() {
            return Ok(false);
        }
        for (place, key) in &now.keys {
            let place = self.own_place(kind, place)?;
            let is_new = match &mut *self.aside.borrow_mut() {
                Some(places) => places.insert(place),
                None => false,
            };
            if is_new {
                let table = format!("CREATE TEMP TABLE aside_{place} (key, id, deleted)");
                self.transaction.execute_batch(&table)?;
            }
            let sql = format!("INSERT INTO temp.aside_{place} VALUES (?1, ?2, ?3)");
            self.transaction
                .prepare_cached(&sql)?
                .execute(params![key, id, now.deleted])?;
        }
        Ok(true)
    }

    /// Indexes what was put aside. `in_parts` makes each part final at once.
    pub(crate) fn end_bulk(&self, in_parts: bool) -> rusqlite::Result<()> {
        let places = self.aside.borrow_mut().take();
        for place in places.into_iter().flatten() {
            let sql = format!(
                "INSERT INTO keys SELECT {place}, key, id, deleted FROM temp.aside_{place} ORDER BY key, id"
            );
            self.transaction.execute(&sql, [])?;
            self.transaction
                .execute_batch(&format!("DROP TABLE temp.aside_{place}"))?;
            if in_parts {
                self.commit_part()?;
            }
        }
        Ok(())
    }

    /// Makes final what was done so far. Nothing may have been saved and not kept.
    pub(crate) fn commit_part(&self) -> rusqlite::Result<()> {
        self.transaction.execute_batch("COMMIT; BEGIN IMMEDIATE")
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::records::{Db, Store};
    use crate::values::ordered::{self, Range};

    type Outcome<T> = Result<T, rusqlite::Error>;

    #[test]
    fn keys_that_were_put_aside_are_found_in_the_end() {
        for in_parts in [false, true] {
            let store = Store::open(&Db::Memory).expect("a database");
            let all = |ledger: &Ledger<'_>| -> Outcome<()> {
                let put = |id: i64, size: f64| {
                    let record = json!({"id": id}).as_object().cloned().unwrap_or_default();
                    let now = Indexed {
                        keys: vec![("size".into(), ordered::number(size))],
                        ..Indexed::default()
                    };
                    ledger.put("boat", &Id::Integer(id), (&record, false), None, &now)
                };
                put(1, 3.0)?;
                ledger.begin_bulk();
                put(2, 4.0)?;
                put(3, 2.0)?;
                let ids = || -> Outcome<Vec<Id>> {
                    let all = Range::all();
                    let found = ledger.by_key("boat", "size", &all, None, false, 9)?;
                    Ok(found.into_iter().map(|it| it.id).collect())
                };
                assert_eq!(ids()?, [1].map(Id::Integer));
                ledger.end_bulk(in_parts)?;
                assert_eq!(ids()?, [3, 1, 2].map(Id::Integer));
                put(4, 1.0)?;
                assert_eq!(ids()?, [4, 3, 1, 2].map(Id::Integer));
                Ok(())
            };
            store.transact(all).expect("all of it");
            let count = store.read(|ledger| ledger.count("boat"));
            assert_eq!(count, Ok(4));
        }
    }
}
