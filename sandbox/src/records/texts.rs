//! Texts of records, found by any part of them: an FTS5 table of trigrams, a row per record, a column per place where a
//! search looks. It does not keep the texts themselves: whoever finds a record asks it whether it says the term.

use rusqlite::{OptionalExtension, params};

use super::ledger::{Ledger, OWN_BITS, UNNUMBERED};
use super::record::Id;

/// How many places a search of one kind can have; further ones share the last column.
pub(crate) const COLUMNS: usize = 8;

/// Stand before and after every text, so that whole texts and short ones have trigrams of their own.
const BEGINNING: char = '\u{2}';
const END: char = '\u{3}';

/// Is in no column.
const NOWHERE: &str = "\u{1}\u{1}\u{1}";

/// What texts must say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Term {
    text: String,
    /// Whether nothing else may stand around it.
    alone: bool,
}

impl Term {
    /// A term; `None` for one that is too short for trigrams.
    pub(crate) fn new(text: &str, alone: bool) -> Option<Self> {
        let text = normal(text);
        let long_enough = alone || text.chars().nth(1).is_some();
        // A query ends at a zero byte.
        (long_enough && !text.contains('\0')).then_some(Self { text, alone })
    }
}

/// The texts of a column, as they are indexed.
pub(crate) fn column<'t>(texts: impl IntoIterator<Item = &'t str>) -> String {
    let mut column = String::new();
    for text in texts {
        column.push(BEGINNING);
        column.push_str(&normal(text));
        column.extend([END, END]);
    }
    column
}

/// A text without regard to case. A sigma has two small forms, by its place in the word.
fn normal(text: &str) -> String {
    text.to_lowercase().replace('ς', "σ")
}

/// A text as a query of FTS5 states it.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

impl Ledger<'_> {
    /// Replaces the texts of a record.
    pub(super) fn put_texts(
        &self,
        kind: i64,
        id: &Id,
        before: &[String],
        now: &[String],
    ) -> rusqlite::Result<()> {
        if before == now {
            return Ok(());
        }
        let Some(number) = self.number_of(kind, id)? else {
            return Ok(());
        };
        if before.iter().any(|text| !text.is_empty()) {
            self.transaction
                .prepare_cached("DELETE FROM texts WHERE rowid = ?1")?
                .execute([number])?;
        }
        if now.iter().any(|text| !text.is_empty()) {
            let sql = "INSERT INTO texts (rowid, c0, c1, c2, c3, c4, c5, c6, c7) \
                       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
            let mut statement = self.transaction.prepare_cached(sql)?;
            statement.raw_bind_parameter(1, number)?;
            for at in 0..COLUMNS {
                statement.raw_bind_parameter(at + 2, now.get(at).map_or("", String::as_str))?;
            }
            statement.raw_execute()?;
        }
        Ok(())
    }

    /// Forgets the texts of all records of a kind.
    pub(super) fn forget_texts(&self, kind: i64) -> rusqlite::Result<()> {
        self.transaction
            .prepare_cached("DELETE FROM texts WHERE rowid >= ?1 AND rowid < ?2")?
            .execute([kind << OWN_BITS, (kind + 1) << OWN_BITS])
            .map(drop)
    }

    /// The query of FTS5 for a term in any of some columns.
    pub(crate) fn query(&self, columns: &[usize], term: &Term) -> rusqlite::Result<String> {
        let Term { text, alone } = term;
        let said = if *alone {
            quoted(&format!("{BEGINNING}{text}{END}"))
        } else if text.chars().nth(2).is_some() {
            quoted(text)
        } else {
            // Two characters are the beginning of trigrams.
            let sql = "SELECT term FROM texts_terms WHERE term >= ?1 AND term < ?1 || ?2";
            let mut statement = self.transaction.prepare_cached(sql)?;
            let terms = statement.query_map([text.as_str(), "\u{10FFFF}"], |row| row.get(0))?;
            let terms: Vec<String> = terms.collect::<rusqlite::Result<_>>()?;
            let terms: Vec<String> = terms.iter().map(|term| quoted(term)).collect();
            if terms.is_empty() {
                quoted(NOWHERE)
            } else {
                format!("({})", terms.join(" OR "))
            }
        };
        let columns = columns
            .iter()
            .map(|at| format!("c{}", at.min(&(COLUMNS - 1))));
        let columns: Vec<_> = columns.collect();
        Ok(format!("{{{}}} : {said}", columns.join(" ")))
    }

    /// How many records of a kind match a query, at most `most`.
    pub(crate) fn count_texts(&self, kind: &str, query: &str, most: u32) -> rusqlite::Result<u32> {
        let Some(kind) = self.kind(kind)? else {
            return Ok(0);
        };
        let sql = "SELECT count(*) FROM (SELECT 1 FROM texts \
                   WHERE texts MATCH ?1 AND rowid >= ?2 AND rowid < ?3 LIMIT ?4)";
        let (from, before) = (kind << OWN_BITS, (kind + 1) << OWN_BITS);
        self.transaction
            .prepare_cached(sql)?
            .query_row(params![query, from, before, most], |row| row.get(0))
    }

    /// The next records of a kind that match a query, after one, by the order of their numbers: that of the ids where these
    /// are numbers.
    pub(crate) fn ids_of_texts(
        &self,
        kind: &str,
        query: &str,
        after: Option<&Id>,
        most: u32,
    ) -> rusqlite::Result<Vec<Id>> {
        let Some(kind) = self.kind(kind)? else {
            return Ok(Vec::new());
        };
        let (first, before) = (kind << OWN_BITS, (kind + 1) << OWN_BITS);
        let from = match after {
            Some(after) => self.number_of(kind, after)?.map(|number| number + 1),
            None => None,
        };
        let sql = "SELECT rowid FROM texts WHERE texts MATCH ?1 AND rowid >= ?2 AND rowid < ?3 \
                   ORDER BY rowid LIMIT ?4";
        let mut statement = self.transaction.prepare_cached(sql)?;
        let numbers = statement
            .query_map(params![query, from.unwrap_or(first), before, most], |row| {
                row.get::<_, i64>(0)
            })?;
        let mut ids = Vec::new();
        for number in numbers {
            let number = number?;
            ids.push(if number - first < UNNUMBERED {
                Id::Integer(number - first)
            } else {
                self.transaction
                    .prepare_cached("SELECT id FROM records WHERE number = ?1")?
                    .query_row([number], |row| row.get(0))?
            });
        }
        Ok(ids)
    }

    /// The number of a record that there is.
    fn number_of(&self, kind: i64, id: &Id) -> rusqlite::Result<Option<i64>> {
        if let Id::Integer(number) = id
            && (0..UNNUMBERED).contains(number)
        {
            return Ok(Some((kind << OWN_BITS) + number));
        }
        self.transaction
            .prepare_cached("SELECT number FROM records WHERE kind = ?1 AND id = ?2")?
            .query_row(params![kind, id], |row| row.get(0))
            .optional()
    }
}

#[cfg(test)]
mod tests;
