//! Records within one transaction: a document per record and an index of its values. Knows no HTTP and no rules; what a
//! document contains and which keys it has is decided by the caller.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use rusqlite::types::{FromSql, FromSqlResult, ToSqlOutput, ValueRef};
use rusqlite::{OptionalExtension, ToSql, Transaction, params};
use serde_json::{Map, Value};

use crate::values::keys::{Condition, Entry};

/// A record as it is kept and shown: its members by name.
pub(crate) type Record = Map<String, Value>;

/// A record's id, as the model has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Id {
    Integer(i64),
    Text(String),
}

impl Id {
    /// The id in a JSON value, if it can be one.
    pub(crate) fn of(value: &Value) -> Option<Self> {
        match value {
            Value::Number(number) => number.as_i64().map(Self::Integer),
            Value::String(text) => Some(Self::Text(text.clone())),
            _ => None,
        }
    }
}

impl From<&Id> for Value {
    fn from(id: &Id) -> Self {
        match id {
            Id::Integer(number) => Self::from(*number),
            Id::Text(text) => Self::from(text.clone()),
        }
    }
}

impl std::fmt::Display for Id {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Integer(number) => number.fmt(f),
            Self::Text(text) => text.fmt(f),
        }
    }
}

impl ToSql for Id {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        match self {
            Self::Integer(number) => number.to_sql(),
            Self::Text(text) => text.to_sql(),
        }
    }
}

impl FromSql for Id {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        match value {
            ValueRef::Integer(number) => Ok(Self::Integer(number)),
            other => String::column_result(other).map(Self::Text),
        }
    }
}

/// A record found.
#[derive(Debug)]
pub(crate) struct Stored {
    pub(crate) record: Record,
    pub(crate) deleted: bool,
}

/// Which records of a kind are wanted.
#[derive(Debug, Default)]
pub(crate) struct Wanted {
    /// All of these hold.
    pub(crate) conditions: Vec<Condition>,
    /// Deleted ones or others; both when `None`.
    pub(crate) deleted: Option<bool>,
    /// Only ids after this.
    pub(crate) after: Option<Id>,
    /// How many to leave out at the start.
    pub(crate) start: u64,
    /// How many at most.
    pub(crate) limit: u64,
}

/// A file that was uploaded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct StoredFile {
    pub(crate) name: String,
    pub(crate) media_type: String,
    pub(crate) bytes: Vec<u8>,
}

/// The records within one transaction.
#[derive(Debug)]
pub(crate) struct Ledger<'a> {
    pub(super) transaction: Transaction<'a>,
}

impl Ledger<'_> {
    /// The next number for an id of this kind. Numbers are not used twice.
    pub(crate) fn next_number(&self, kind: &str) -> rusqlite::Result<i64> {
        let sql = "INSERT INTO sequences VALUES (?1, 1) \
                   ON CONFLICT (kind) DO UPDATE SET last = last + 1 RETURNING last";
        self.transaction
            .prepare_cached(sql)?
            .query_row([kind], |row| row.get(0))
    }

    /// Writes a record with its keys, in place of the one that had its id.
    pub(crate) fn put(
        &self,
        kind: &str,
        id: &Id,
        stored: &Stored,
        keys: &[Entry],
    ) -> rusqlite::Result<()> {
        let document = Value::Object(stored.record.clone()).to_string();
        self.transaction
            .prepare_cached("INSERT OR REPLACE INTO records VALUES (?1, ?2, ?3, ?4)")?
            .execute(params![kind, id, stored.deleted, document])?;
        self.index(kind, id, keys)?;
        if let Id::Integer(number) = id {
            // An id that was given, as sample data does, is not given again.
            let sql = "INSERT INTO sequences VALUES (?1, ?2) \
                       ON CONFLICT (kind) DO UPDATE SET last = max(last, excluded.last)";
            self.transaction
                .prepare_cached(sql)?
                .execute(params![kind, number])?;
        }
        Ok(())
    }

    /// Replaces a record's keys.
    pub(crate) fn index(&self, kind: &str, id: &Id, keys: &[Entry]) -> rusqlite::Result<()> {
        let forget = "DELETE FROM keys WHERE kind = ?1 AND id = ?2";
        self.transaction
            .prepare_cached(forget)?
            .execute(params![kind, id])?;
        let mut insert = self
            .transaction
            .prepare_cached("INSERT INTO keys VALUES (?1, ?2, ?3, ?4)")?;
        for (place, key) in keys {
            insert.execute(params![kind, place, key, id])?;
        }
        Ok(())
    }

    /// A record, deleted or not.
    pub(crate) fn get(&self, kind: &str, id: &Id) -> rusqlite::Result<Option<Stored>> {
        self.transaction
            .prepare_cached("SELECT document, deleted FROM records WHERE kind = ?1 AND id = ?2")?
            .query_row(params![kind, id], |row| {
                Ok(Stored {
                    record: document(row.get_ref(0)?)?,
                    deleted: row.get(1)?,
                })
            })
            .optional()
    }

    /// Removes a record and its files without a trace.
    pub(crate) fn remove(&self, kind: &str, id: &Id) -> rusqlite::Result<()> {
        for table in ["records", "keys", "files"] {
            let sql = format!("DELETE FROM {table} WHERE kind = ?1 AND id = ?2");
            self.transaction
                .prepare_cached(&sql)?
                .execute(params![kind, id])?;
        }
        Ok(())
    }

    /// Records of a kind in order of their ids.
    pub(crate) fn list(&self, kind: &str, wanted: &Wanted) -> rusqlite::Result<Vec<Record>> {
        let mut sql = "SELECT document FROM records WHERE kind = ?".to_owned();
        let mut values: Vec<&dyn ToSql> = vec![&kind];
        if let Some(deleted) = &wanted.deleted {
            sql.push_str(" AND deleted = ?");
            values.push(deleted);
        }
        if let Some(after) = &wanted.after {
            sql.push_str(" AND id > ?");
            values.push(after);
        }
        for condition in &wanted.conditions {
            let marks = vec!["?"; condition.any.len()].join(", ");
            sql.push_str(
                " AND id IN (SELECT id FROM keys WHERE kind = ? AND place = ? AND key IN (",
            );
            sql.push_str(&marks);
            sql.push_str("))");
            values.push(&kind);
            values.push(&condition.place);
            values.extend(condition.any.iter().map(|key| key as &dyn ToSql));
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

    /// How many records of a kind are there and not deleted.
    pub(crate) fn count(&self, kind: &str) -> rusqlite::Result<u64> {
        let sql = "SELECT count(*) FROM records WHERE kind = ?1 AND NOT deleted";
        self.transaction
            .prepare_cached(sql)?
            .query_row([kind], |row| row.get::<_, i64>(0))
            .map(i64::cast_unsigned)
    }

    /// Every record of a kind with its id.
    pub(crate) fn all(&self, kind: &str) -> rusqlite::Result<Vec<(Id, Record)>> {
        let mut statement = self
            .transaction
            .prepare("SELECT id, document FROM records WHERE kind = ?1")?;
        let rows =
            statement.query_map([kind], |row| Ok((row.get(0)?, document(row.get_ref(1)?)?)))?;
        rows.collect()
    }

    /// The deleted records of a kind that are still kept, with their ids.
    pub(crate) fn deleted(&self, kind: &str) -> rusqlite::Result<Vec<(Id, Record)>> {
        let sql = "SELECT id, document FROM records WHERE kind = ?1 AND deleted";
        let mut statement = self.transaction.prepare_cached(sql)?;
        let rows =
            statement.query_map([kind], |row| Ok((row.get(0)?, document(row.get_ref(1)?)?)))?;
        rows.collect()
    }

    /// A number that differs whenever any record or file does, records of the kind `except` left out.
    pub(crate) fn digest(&self, except: &str) -> rusqlite::Result<u64> {
        let mut hasher = DefaultHasher::new();
        for sql in [
            "SELECT kind, id, deleted, document FROM records WHERE kind <> ?1 ORDER BY kind, id",
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

    /// Keeps a file for a record and says under which number.
    pub(crate) fn put_file(&self, kind: &str, id: &Id, file: &StoredFile) -> rusqlite::Result<i64> {
        let sql =
            "INSERT INTO files (kind, id, name, media_type, bytes) VALUES (?1, ?2, ?3, ?4, ?5)";
        self.transaction.prepare_cached(sql)?.execute(params![
            kind,
            id,
            file.name,
            file.media_type,
            file.bytes
        ])?;
        Ok(self.transaction.last_insert_rowid())
    }

    /// The file with this number.
    pub(crate) fn file(&self, number: i64) -> rusqlite::Result<Option<StoredFile>> {
        let sql = "SELECT name, media_type, bytes FROM files WHERE number = ?1";
        self.transaction
            .prepare_cached(sql)?
            .query_row([number], stored_file)
            .optional()
    }

    /// The file last kept for a record.
    pub(crate) fn file_of(&self, kind: &str, id: &Id) -> rusqlite::Result<Option<StoredFile>> {
        let sql = "SELECT name, media_type, bytes FROM files WHERE kind = ?1 AND id = ?2 ORDER BY number DESC LIMIT 1";
        self.transaction
            .prepare_cached(sql)?
            .query_row(params![kind, id], stored_file)
            .optional()
    }

    /// Remembers what there is, for [`undo`](Self::undo).
    pub(crate) fn save(&self) -> rusqlite::Result<()> {
        self.transaction.execute_batch("SAVEPOINT saved")
    }

    /// Goes back to what was last saved.
    pub(crate) fn undo(&self) -> rusqlite::Result<()> {
        self.transaction.execute_batch("ROLLBACK TO saved")
    }

    /// A note that the sandbox left for itself.
    pub(crate) fn meta(&self, name: &str) -> rusqlite::Result<Option<String>> {
        let sql = "SELECT value FROM meta WHERE name = ?1";
        self.transaction
            .prepare_cached(sql)?
            .query_row([name], |row| row.get(0))
            .optional()
    }

    /// The notes whose names begin like this.
    pub(crate) fn metas(&self, beginning: &str) -> rusqlite::Result<Vec<(String, String)>> {
        let sql = "SELECT name, value FROM meta WHERE substr(name, 1, length(?1)) = ?1";
        let mut statement = self.transaction.prepare_cached(sql)?;
        let rows = statement.query_map([beginning], |row| Ok((row.get(0)?, row.get(1)?)))?;
        rows.collect()
    }

    /// Leaves a note.
    pub(crate) fn set_meta(&self, name: &str, value: &str) -> rusqlite::Result<()> {
        self.transaction
            .execute("INSERT OR REPLACE INTO meta VALUES (?1, ?2)", [name, value])
            .map(drop)
    }

    /// A note, which is gone with that.
    pub(crate) fn take_meta(&self, name: &str) -> rusqlite::Result<Option<String>> {
        let sql = "DELETE FROM meta WHERE name = ?1 RETURNING value";
        self.transaction
            .prepare_cached(sql)?
            .query_row([name], |row| row.get(0))
            .optional()
    }

    /// A text that nobody can guess.
    pub(crate) fn secret(&self) -> rusqlite::Result<String> {
        let sql = "SELECT lower(hex(randomblob(20)))";
        self.transaction.query_row(sql, [], |row| row.get(0))
    }

    /// Empties everything; ids start at 1 again.
    pub(crate) fn clear(&self) -> rusqlite::Result<()> {
        self.transaction.execute_batch(
            "DELETE FROM records; DELETE FROM keys; DELETE FROM files; DELETE FROM sequences; DELETE FROM meta; \
             DELETE FROM sqlite_sequence;",
        )
    }
}

fn stored_file(row: &rusqlite::Row<'_>) -> rusqlite::Result<StoredFile> {
    Ok(StoredFile {
        name: row.get(0)?,
        media_type: row.get(1)?,
        bytes: row.get(2)?,
    })
}

fn document(value: ValueRef<'_>) -> rusqlite::Result<Record> {
    let text = value.as_str()?;
    serde_json::from_str(text).map_err(|error| {
        rusqlite::Error::FromSqlConversionFailure(0, rusqlite::types::Type::Text, Box::new(error))
    })
}

#[cfg(test)]
mod tests;
