//! The index of records: keys of their values by place, a place being a field of a kind. It finds the ids of records that
//! have a key, and gives those of a place in the order of keys.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt::Write as _;

use rusqlite::{OptionalExtension, ToSql, params};

use super::ledger::{Ledger, direction};
use super::record::{Id, Record};
use crate::values::ordered::{Key, Range};

/// How many records are indexed at a time.
const CHUNK: u32 = 500;

/// From how many records on their keys go into the index in order.
const MANY: u64 = if cfg!(test) { 3 } else { 5000 };

/// What the index has of a record.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Indexed<'a> {
    /// Whether it is deleted.
    pub(crate) deleted: bool,
    /// Its keys by place, each once, in order.
    pub(crate) keys: Vec<(Cow<'a, str>, Key)>,
    /// The texts that searches look at, by column.
    pub(crate) texts: Vec<String>,
}

impl Indexed<'_> {
    fn has(&self, (place, key): &(Cow<'_, str>, Key), deleted: bool) -> bool {
        let order = |(other, of): &(Cow<'_, str>, Key)| (&**other, of).cmp(&(&**place, key));
        self.deleted == deleted && self.keys.binary_search_by(order).is_ok()
    }
}

/// A record that the index gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) key: Key,
    pub(crate) id: Id,
    pub(crate) deleted: bool,
}

/// The ids of records and whether each is deleted, by key.
pub(crate) type OfKeys = HashMap<Key, Vec<(Id, bool)>>;

/// What records meet beside a range of keys.
#[derive(Debug, Default)]
pub(crate) struct Also<'a> {
    /// They are not deleted.
    pub(crate) present: bool,
    /// At each of these places, they have one of the keys.
    pub(crate) keys: Vec<(Cow<'a, str>, Vec<Key>)>,
}

impl Ledger<'_> {
    /// The number of a place; `None` where no record has a key there.
    pub(super) fn place(&self, kind: i64, name: &str) -> rusqlite::Result<Option<i64>> {
        let known = |ledger: &Self| {
            let places = ledger.places.borrow();
            places.get(&kind).map(|of| of.get(name).copied())
        };
        if let Some(number) = known(self) {
            return Ok(number);
        }
        let mut statement = self
            .transaction
            .prepare_cached("SELECT name, number FROM places WHERE kind = ?1")?;
        let all = statement.query_map([kind], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let all = all.collect::<rusqlite::Result<_>>()?;
        self.places.borrow_mut().insert(kind, all);
        Ok(known(self).flatten())
    }

    pub(super) fn own_place(&self, kind: i64, name: &str) -> rusqlite::Result<i64> {
        if let Some(number) = self.place(kind, name)? {
            return Ok(number);
        }
        self.transaction
            .prepare_cached("INSERT INTO places (kind, name) VALUES (?1, ?2)")?
            .execute(params![kind, name])?;
        let number = self.transaction.last_insert_rowid();
        let mut places = self.places.borrow_mut();
        places
            .entry(kind)
            .or_default()
            .insert(name.to_owned(), number);
        Ok(number)
    }

    /// Replaces what the index has of a record.
    pub(crate) fn index<'i>(
        &self,
        kind: &str,
        id: &Id,
        before: Option<&'i Indexed<'_>>,
        now: Option<&'i Indexed<'_>>,
    ) -> rusqlite::Result<()> {
        let kind = self.own_kind(kind)?;
        if let (None, Some(now)) = (before, now)
            && self.put_aside(kind, id, now)?
        {
            return self.put_texts(kind, id, &[], &now.texts);
        }
        let mut forget = self
            .transaction
            .prepare_cached("DELETE FROM keys WHERE place = ?1 AND key = ?2 AND id = ?3")?;
        if let Some(indexed) = before {
            for entry in &indexed.keys {
                if !now.is_some_and(|now| now.has(entry, indexed.deleted)) {
                    let place = self.own_place(kind, &entry.0)?;
                    forget.execute(params![place, entry.1, id])?;
                }
            }
        }
        let mut insert = self
            .transaction
            .prepare_cached("INSERT OR REPLACE INTO keys VALUES (?1, ?2, ?3, ?4)")?;
        if let Some(indexed) = now {
            for entry in &indexed.keys {
                if !before.is_some_and(|before| before.has(entry, indexed.deleted)) {
                    let place = self.own_place(kind, &entry.0)?;
                    insert.execute(params![place, entry.1, id, indexed.deleted])?;
                }
            }
        }
        let texts = |indexed: Option<&'i Indexed<'_>>| indexed.map_or(&[][..], |it| &it.texts);
        self.put_texts(kind, id, texts(before), texts(now))
    }

    /// Indexes all records of a kind anew.
    pub(crate) fn index_anew<'i>(
        &self,
        kind: &str,
        entries: impl Fn(&Record, bool) -> Indexed<'i>,
    ) -> rusqlite::Result<()> {
        let number = self.own_kind(kind)?;
        self.touch(kind)?;
        self.transaction
            .prepare_cached(
                "DELETE FROM keys WHERE place IN (SELECT number FROM places WHERE kind = ?1)",
            )?
            .execute([number])?;
        self.forget_texts(number)?;
        let is_bulk = self.count(kind)? >= MANY;
        if is_bulk {
            self.begin_bulk();
        }
        let mut last = None;
        loop {
            let page = self.page(kind, last.as_ref(), false, CHUNK)?;
            for (id, deleted, doc) in &page {
                let now = entries(&doc.record(), *deleted);
                self.index(kind, id, None, Some(&now))?;
            }
            last = page.last().map(|(id, ..)| id.clone());
            if page.len() < CHUNK as usize {
                break;
            }
        }
        if is_bulk {
            self.end_bulk(false)?;
        }
        Ok(())
    }

    /// How many records have keys in a range of a place. It counts to `most` and no further.
    pub(crate) fn count_keys(
        &self,
        kind: &str,
        place: &str,
        range: &Range,
        most: u32,
    ) -> rusqlite::Result<u32> {
        let Some(place) = self.place_of(kind, place)? else {
            return Ok(0);
        };
        let sql = "SELECT count(*) FROM \
                   (SELECT 1 FROM keys WHERE place = ?1 AND key >= ?2 AND key < ?3 LIMIT ?4)";
        self.transaction
            .prepare_cached(sql)?
            .query_row(params![place, range.from, range.before, most], |row| {
                row.get(0)
            })
    }

    /// Whether a record has a key.
    pub(crate) fn has_key(
        &self,
        kind: &str,
        place: &str,
        key: &Key,
        id: &Id,
    ) -> rusqlite::Result<bool> {
        let Some(place) = self.place_of(kind, place)? else {
            return Ok(false);
        };
        let sql = "SELECT 1 FROM keys WHERE place = ?1 AND key = ?2 AND id = ?3";
        self.transaction
            .prepare_cached(sql)?
            .query_row(params![place, key, id], |_| Ok(()))
            .optional()
            .map(|found| found.is_some())
    }

    /// The next records that have a key, by id: after one, or before it where the order falls.
    pub(crate) fn ids_of_key(
        &self,
        kind: &str,
        place: &str,
        key: &Key,
        after: Option<&Id>,
        falling: bool,
        most: u32,
    ) -> rusqlite::Result<Vec<(Id, bool)>> {
        let Some(place) = self.place_of(kind, place)? else {
            return Ok(Vec::new());
        };
        let (sign, order) = direction(falling);
        let from = match after {
            Some(_) => format!("id {sign} ?4"),
            None => "?4 IS NULL".to_owned(),
        };
        let sql = format!(
            "SELECT id, deleted FROM keys WHERE place = ?1 AND key = ?2 AND {from} ORDER BY id {order} LIMIT ?3"
        );
        let mut statement = self.transaction.prepare_cached(&sql)?;
        let rows = statement.query_map(params![place, key, most, after], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
        rows.collect()
    }

    /// The records that have one of some keys, by key, each in the order of ids; `None` if there are more than `most`.
    pub(crate) fn ids_of_keys(
        &self,
        kind: &str,
        place: &str,
        keys: &[Key],
        most: usize,
    ) -> rusqlite::Result<Option<OfKeys>> {
        let Some(place) = self.place_of(kind, place)? else {
            return Ok(Some(OfKeys::new()));
        };
        let sql = "SELECT keys.key, keys.id, keys.deleted FROM json_each(?2) AS wanted \
                   CROSS JOIN keys ON keys.place = ?1 AND keys.key = unhex(wanted.value) LIMIT ?3";
        let mut wanted = String::from("[");
        for (at, key) in keys.iter().enumerate() {
            wanted.push_str(if at > 0 { ",\"" } else { "\"" });
            for byte in key {
                let _ = write!(wanted, "{byte:02x}");
            }
            wanted.push('"');
        }
        wanted.push(']');
        let limit = i64::try_from(most).unwrap_or(i64::MAX).saturating_add(1);
        let mut statement = self.transaction.prepare_cached(sql)?;
        let mut rows = statement.query(params![place, wanted, limit])?;
        let (mut found, mut count) = (OfKeys::new(), 0);
        while let Some(row) = rows.next()? {
            count += 1;
            if count > most {
                return Ok(None);
            }
            let of_key = found.entry(row.get(0)?).or_default();
            of_key.push((row.get(1)?, row.get(2)?));
        }
        Ok(Some(found))
    }

    /// The next records that have keys in a range of a place, by key and id: after such a pair, or before it where the order
    /// falls.
    pub(crate) fn by_key(
        &self,
        kind: &str,
        place: &str,
        range: &Range,
        after: Option<(&Key, &Id)>,
        falling: bool,
        most: u32,
    ) -> rusqlite::Result<Vec<Entry>> {
        let also = Also::default();
        self.by_key_and(kind, place, range, after, falling, most, &also)
    }

    /// The same of those that meet further conditions.
    #[expect(clippy::too_many_arguments, reason = "each is a part of one statement")]
    pub(crate) fn by_key_and(
        &self,
        kind: &str,
        place: &str,
        range: &Range,
        after: Option<(&Key, &Id)>,
        falling: bool,
        most: u32,
        also: &Also<'_>,
    ) -> rusqlite::Result<Vec<Entry>> {
        let Some(place) = self.place_of(kind, place)? else {
            return Ok(Vec::new());
        };
        let (sign, order) = direction(falling);
        let mut sql =
            "SELECT key, id, deleted FROM keys WHERE place = ? AND key >= ? AND key < ?".to_owned();
        let mut values: Vec<&dyn ToSql> = vec![&place, &range.from, &range.before];
        if let Some((key, id)) = &after {
            let _ = write!(sql, " AND (key, id) {sign} (?, ?)");
            values.extend([key as &dyn ToSql, id]);
        }
        if also.present {
            sql.push_str(" AND NOT deleted");
        }
        let places = also.keys.iter().map(|(name, _)| self.place_of(kind, name));
        let places = places.collect::<rusqlite::Result<Vec<_>>>()?;
        for (place, (_, keys)) in places.iter().zip(&also.keys) {
            let Some(place) = place else {
                return Ok(Vec::new());
            };
            let marks = vec!["?"; keys.len()].join(", ");
            let _ = write!(
                sql,
                " AND EXISTS (SELECT 1 FROM keys AS other \
                 WHERE other.place = ? AND other.key IN ({marks}) AND other.id = keys.id)"
            );
            values.push(place);
            values.extend(keys.iter().map(|key| key as &dyn ToSql));
        }
        let _ = write!(sql, " ORDER BY key {order}, id {order} LIMIT ?");
        values.push(&most);
        let mut statement = self.transaction.prepare_cached(&sql)?;
        let rows = statement.query_map(&*values, |row| {
            Ok(Entry {
                key: row.get(0)?,
                id: row.get(1)?,
                deleted: row.get(2)?,
            })
        })?;
        rows.collect()
    }

    fn place_of(&self, kind: &str, place: &str) -> rusqlite::Result<Option<i64>> {
        match self.kind(kind)? {
            Some(kind) => self.place(kind, place),
            None => Ok(None),
        }
    }
}

#[cfg(test)]
mod tests;
