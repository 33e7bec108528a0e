//! Records within one transaction: a document each, with files and notes beside them. Knows no HTTP and no rules; what a
//! document contains and which keys it has is decided by the caller.

use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use rusqlite::types::ValueRef;
use rusqlite::{OptionalExtension, ToSql, Transaction, params};

use super::doc::Doc;
use super::index::Indexed;
use super::record::{Id, Record, Stored, Wanted};
use super::shared::Shared;

/// The records within one transaction.
#[derive(Debug)]
pub(crate) struct Ledger<'a> {
    pub(super) transaction: Transaction<'a>,
    /// The numbers of kinds, and of places by them, as far as they were asked for.
    pub(super) kinds: RefCell<HashMap<String, i64>>,
    pub(super) places: RefCell<HashMap<i64, HashMap<String, i64>>>,
    pub(super) shared: &'a Shared,
    pub(crate) writes: bool,
    /// The kinds that were changed.
    pub(super) touched: RefCell<HashSet<String>>,
    /// The places whose keys are put aside; none unless many records are added.
    pub(super) aside: RefCell<Option<BTreeSet<i64>>>,
}

/// How many bits of a record's number say which it is of its kind; the others say which kind.
pub(super) const OWN_BITS: u32 = 40;

/// From here on, the numbers of a kind are those of records whose ids are no such numbers themselves.
pub(super) const UNNUMBERED: i64 = 1 << (OWN_BITS - 1);

impl<'a> Ledger<'a> {
    pub(super) fn new(transaction: Transaction<'a>, shared: &'a Shared, writes: bool) -> Self {
        Self {
            transaction,
            kinds: RefCell::default(),
            places: RefCell::default(),
            shared,
            writes,
            touched: RefCell::default(),
            aside: RefCell::default(),
        }
    }

    /// The number of a kind; `None` where no record of it was ever kept.
    pub(super) fn kind(&self, kind: &str) -> rusqlite::Result<Option<i64>> {
        if let Some(number) = self.kinds.borrow().get(kind) {
            return Ok(Some(*number));
        }
        let found = self
            .transaction
            .prepare_cached("SELECT number FROM kinds WHERE name = ?1")?
            .query_row([kind], |row| row.get(0))
            .optional()?;
        if let Some(number) = found {
            self.kinds.borrow_mut().insert(kind.to_owned(), number);
        }
        Ok(found)
    }

    /// The number of a kind that is kept from now on.
    pub(super) fn own_kind(&self, kind: &str) -> rusqlite::Result<i64> {
        if let Some(number) = self.kind(kind)? {
            return Ok(number);
        }
        self.transaction
            .prepare_cached("INSERT INTO kinds (name) VALUES (?1)")?
            .execute([kind])?;
        let number = self.transaction.last_insert_rowid();
        self.kinds.borrow_mut().insert(kind.to_owned(), number);
        Ok(number)
    }

    /// The next number for an id of this kind. Numbers are not used twice.
    pub(crate) fn next_number(&self, kind: &str) -> rusqlite::Result<i64> {
        let sql = "INSERT INTO sequences VALUES (?1, 1) \
                   ON CONFLICT (kind) DO UPDATE SET last = last + 1 RETURNING last";
        self.transaction
            .prepare_cached(sql)?
            .query_row([kind], |row| row.get(0))
    }

    /// Writes a record, in place of the one that had its id. `before` is what the index has of that one.
    pub(crate) fn put(
        &self,
        kind: &str,
        id: &Id,
        (record, deleted): (&Record, bool),
        before: Option<&Indexed<'_>>,
        now: &Indexed<'_>,
    ) -> rusqlite::Result<()> {
        let of = self.own_kind(kind)?;
        self.touch(kind)?;
        let document = serde_json::to_string(record)
            .map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))?;
        let changed = match before {
            Some(_) => self
                .transaction
                .prepare_cached(
                    "UPDATE records SET deleted = ?3, document = ?4 WHERE kind = ?1 AND id = ?2",
                )?
                .execute(params![of, id, deleted, document])?,
            None => 0,
        };
        if changed == 0 {
            let number = self.number(of, id)?;
            self.transaction
                .prepare_cached("INSERT INTO records VALUES (?1, ?2, ?3, ?4, ?5)")?
                .execute(params![number, of, id, deleted, document])?;
        }
        self.index(kind, id, before, Some(now))?;
        if let Id::Integer(number) = id {
            // An id that was given, as sample data does, is not given again.
            self.raise_sequence(kind, *number)?;
        }
        Ok(())
    }

    /// Has the ids of a kind continue after this one.
    pub(super) fn raise_sequence(&self, kind: &str, last: i64) -> rusqlite::Result<()> {
        let sql = "INSERT INTO sequences VALUES (?1, ?2) \
                   ON CONFLICT (kind) DO UPDATE SET last = excluded.last WHERE excluded.last > last";
        self.transaction
            .prepare_cached(sql)?
            .execute(params![kind, last])
            .map(drop)
    }

    /// The number of a new record: by its id, where that is a number that fits.
    pub(super) fn number(&self, kind: i64, id: &Id) -> rusqlite::Result<i64> {
        let first = kind << OWN_BITS;
        match id {
            Id::Integer(id) if (0..UNNUMBERED).contains(id) => Ok(first + id),
            _ => self
                .transaction
                .prepare_cached(
                    "SELECT coalesce(max(number), ?1) + 1 FROM records WHERE number BETWEEN ?1 AND ?2",
                )?
                .query_row(
                    [first + UNNUMBERED, first + 2 * UNNUMBERED - 1],
                    |row| row.get(0),
                ),
        }
    }

    /// A record, deleted or not.
    pub(crate) fn get(&self, kind: &str, id: &Id) -> rusqlite::Result<Option<Stored>> {
        self.read(kind, id, |text, deleted| {
            Ok(Stored {
                record: document(text)?,
                deleted,
            })
        })
    }

    /// The same without parsing its members.
    pub(crate) fn doc(&self, kind: &str, id: &Id) -> rusqlite::Result<Option<(Doc, bool)>> {
        self.read(kind, id, |text, deleted| Ok((doc(text)?, deleted)))
    }

    fn read<T>(
        &self,
        kind: &str,
        id: &Id,
        parse: impl Fn(ValueRef<'_>, bool) -> rusqlite::Result<T>,
    ) -> rusqlite::Result<Option<T>> {
        let Some(kind) = self.kind(kind)? else {
            return Ok(None);
        };
        self.transaction
            .prepare_cached("SELECT document, deleted FROM records WHERE kind = ?1 AND id = ?2")?
            .query_row(params![kind, id], |row| parse(row.get_ref(0)?, row.get(1)?))
            .optional()
    }

    /// Removes a record and its files without a trace. `before` is what the index has of it.
    pub(crate) fn remove(&self, kind: &str, id: &Id, before: &Indexed<'_>) -> rusqlite::Result<()> {
        if let Some(of) = self.kind(kind)? {
            self.touch(kind)?;
            self.index(kind, id, Some(before), None)?;
            self.transaction
                .prepare_cached("DELETE FROM records WHERE kind = ?1 AND id = ?2")?
                .execute(params![of, id])?;
        }
        self.transaction
            .prepare_cached("DELETE FROM files WHERE kind = ?1 AND id = ?2")?
            .execute(params![kind, id])?;
        Ok(())
    }

    /// Records of a kind in order of their ids.
    pub(crate) fn list(&self, kind: &str, wanted: &Wanted) -> rusqlite::Result<Vec<Record>> {
        let Some(of) = self.kind(kind)? else {
            return Ok(Vec::new());
        };
        let mut sql = "SELECT document FROM records WHERE kind = ?".to_owned();
        let mut values: Vec<&dyn ToSql> = vec![&of];
        if let Some(deleted) = &wanted.deleted {
            sql.push_str(" AND deleted = ?");
            values.push(deleted);
        }
        if let Some(after) = &wanted.after {
            sql.push_str(" AND id > ?");
            values.push(after);
        }
        let mut looked_up = Vec::new();
        for condition in &wanted.conditions {
            let Some(place) = self.place(of, &condition.place)? else {
                return Ok(Vec::new());
            };
            let keys: Vec<&[u8]> = condition.any.iter().map(String::as_bytes).collect();
            looked_up.push((place, keys));
        }
        for (place, keys) in &looked_up {
            let marks = vec!["?"; keys.len()].join(", ");
            sql.push_str(" AND id IN (SELECT id FROM keys WHERE place = ? AND key IN (");
            sql.push_str(&marks);
            sql.push_str("))");
            values.push(place);
            values.extend(keys.iter().map(|key| key as &dyn ToSql));
        }
        sql.push_str(" ORDER BY id LIMIT ? OFFSET ?");
        // SQLite counts in i64; nothing is to be found beyond it.
        let (limit, start) = (
            wanted.limit.cast_signed().max(0),
            i64::try_from(wanted.start).unwrap_or(i64::MAX),
        );
        values.extend([&limit as &dyn ToSql, &start]);
        let mut statement = self.transaction.prepare_cached(&sql)?;
        let rows = statement.query_map(values.as_slice(), |row| document(row.get_ref(0)?))?;
        rows.collect()
    }

    /// The next records of a kind, by id: after one, or before it where the order falls.
    pub(crate) fn page(
        &self,
        kind: &str,
        after: Option<&Id>,
        falling: bool,
        most: u32,
    ) -> rusqlite::Result<Vec<(Id, bool, Doc)>> {
        let Some(of) = self.kind(kind)? else {
            return Ok(Vec::new());
        };
        let (sign, order) = direction(falling);
        let from = match after {
            Some(_) => format!(" AND id {sign} ?3"),
            None => " AND ?3 IS NULL".to_owned(),
        };
        let sql = format!(
            "SELECT id, deleted, document FROM records WHERE kind = ?1{from} ORDER BY id {order} LIMIT ?2"
        );
        let mut statement = self.transaction.prepare_cached(&sql)?;
        let rows = statement.query_map(params![of, most, after], |row| {
            Ok((row.get(0)?, row.get(1)?, doc(row.get_ref(2)?)?))
        })?;
        rows.collect()
    }

    /// How many records of a kind are there and not deleted.
    pub(crate) fn count(&self, kind: &str) -> rusqlite::Result<u64> {
        let Some(of) = self.kind(kind)? else {
            return Ok(0);
        };
        // Both are counted along an index, without the records themselves.
        let sql = "SELECT (SELECT count(*) FROM records WHERE kind = ?1) \
                   - (SELECT count(*) FROM records WHERE kind = ?1 AND deleted)";
        self.transaction
            .prepare_cached(sql)?
            .query_row([of], |row| row.get::<_, i64>(0))
            .map(i64::cast_unsigned)
    }

    /// The deleted records of a kind that are still kept, with their ids.
    pub(crate) fn deleted(&self, kind: &str) -> rusqlite::Result<Vec<(Id, Record)>> {
        let sql = "SELECT id, document FROM records \
                   WHERE kind = (SELECT number FROM kinds WHERE name = ?1) AND deleted";
        let mut statement = self.transaction.prepare_cached(sql)?;
        let rows =
            statement.query_map([kind], |row| Ok((row.get(0)?, document(row.get_ref(1)?)?)))?;
        rows.collect()
    }

    /// A number that differs whenever any record or file does, records of the kind `except` left out.
    pub(crate) fn digest(&self, except: &str) -> rusqlite::Result<u64> {
        let mut hasher = DefaultHasher::new();
        for sql in [
            "SELECT kinds.name, id, deleted, document FROM records JOIN kinds ON kinds.number = kind \
             WHERE kinds.name <> ?1 ORDER BY kinds.name, id",
            "SELECT kind, id, name, media_type, bytes FROM files WHERE kind <> ?1 ORDER BY number",
        ] {
            let mut statement = self.transaction.prepare_cached(sql)?;
            let columns = statement.column_count();
            let mut rows = statement.query([except])?;
            while let Some(row) = rows.next()? {
                for column in 0..columns {
                    match row.get_ref(column)? {
                        ValueRef::Integer(number) => number.hash(&mut hasher),
                        ValueRef::Text(bytes) | ValueRef::Blob(bytes) => bytes.hash(&mut hasher),
                        ValueRef::Null | ValueRef::Real(_) => {}
                    }
                }
            }
        }
        Ok(hasher.finish())
    }
}

fn document(value: ValueRef<'_>) -> rusqlite::Result<Record> {
    serde_json::from_str(value.as_str()?).map_err(unreadable)
}

fn doc(value: ValueRef<'_>) -> rusqlite::Result<Doc> {
    Doc::parse(value.as_str()?).map_err(unreadable)
}

fn unreadable(error: serde_json::Error) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(0, rusqlite::types::Type::Text, Box::new(error))
}

/// Returns the SQL operator for what follows a value in an order, and the SQL name of the order.
pub(super) fn direction(falling: bool) -> (&'static str, &'static str) {
    if falling { ("<", "DESC") } else { (">", "ASC") }
}

#[cfg(test)]
mod tests;
