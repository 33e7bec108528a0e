//! All records as lines of JSON, and back: a header, the last id of each kind, a line per record in the order in which it was
//! added, a line per file, and a last line that says that it is whole. The same records give the same lines.

use std::io::{self, BufRead, Read as _, Write};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use rusqlite::{OptionalExtension, params};
use serde_json::{Value, json};

use super::ledger::{Ledger, OWN_BITS};
use super::record::{Id, Record, StoredFile};

/// What the header names.
const FORMAT: &str = "pipedrive-sandbox";

/// The version of the lines, in the header.
const VERSION: u64 = 1;

/// The longest line that is read, in bytes. The longest that is written has a file of the size of the longest request.
const LONGEST_LINE: u64 = 64 * 1024 * 1024;

/// The largest number that every JSON reader keeps: ids go no further.
const MOST: i64 = (1 << 53) - 1;

/// Why records cannot be exported.
#[derive(Debug)]
pub(crate) enum ExportError {
    /// The lines cannot be written.
    File(io::Error),
    /// The database failed.
    Failed(rusqlite::Error),
}

impl From<io::Error> for ExportError {
    fn from(error: io::Error) -> Self {
        Self::File(error)
    }
}

impl From<rusqlite::Error> for ExportError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Failed(error)
    }
}

/// Why lines cannot be imported.
#[derive(Debug)]
pub(crate) enum ImportError {
    /// A line is wrong.
    Line(Wrong),
    /// The lines cannot be read.
    File(io::Error),
    /// The database failed.
    Failed(rusqlite::Error),
}

impl From<io::Error> for ImportError {
    fn from(error: io::Error) -> Self {
        Self::File(error)
    }
}

impl From<rusqlite::Error> for ImportError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Failed(error)
    }
}

/// What is wrong with a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Wrong {
    /// From 1.
    pub(crate) line: u64,
    /// With the remedy, if there is one.
    pub(crate) problem: String,
}

/// What was imported.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Imported {
    pub(crate) records: u64,
    pub(crate) files: u64,
}

/// What an importer knows of the kinds of records.
pub(crate) trait Kinds {
    /// Returns the field with the id of a kind's records, and whether ids are whole numbers.
    ///
    /// # Errors
    /// There is no such kind.
    fn key(&self, kind: &str) -> Result<(&str, bool), String>;

    /// Checks the members of a record.
    ///
    /// # Errors
    /// A member is not known.
    fn check(&self, kind: &str, record: &Record) -> Result<(), String>;
}

impl Ledger<'_> {
    /// Writes all records and files, but those of the kind `except`.
    pub(crate) fn export(&self, out: &mut dyn Write, except: &str) -> Result<(), ExportError> {
        writeln!(out, "{}", header())?;
        let sql = "SELECT kind, last FROM sequences WHERE kind <> ?1 ORDER BY kind";
        let mut statement = self.transaction.prepare_cached(sql)?;
        let mut rows = statement.query([except])?;
        while let Some(row) = rows.next()? {
            let (kind, last): (String, i64) = (row.get(0)?, row.get(1)?);
            let kind = Value::from(kind);
            writeln!(out, "{{\"entity\":{kind},\"last_id\":{last}}}")?;
        }
        if let Some(last) = self.last_file()? {
            writeln!(out, "{{\"last_file\":{last}}}")?;
        }
        for (number, kind) in self.kinds(except)? {
            self.export_kind(out, number, &kind.into())?;
        }
        self.export_files(out, except)?;
        writeln!(out, "{{\"end\":true}}")?;
        Ok(())
    }

    fn kinds(&self, except: &str) -> rusqlite::Result<Vec<(i64, String)>> {
        let sql = "SELECT number, name FROM kinds WHERE name <> ?1 ORDER BY name";
        let mut statement = self.transaction.prepare_cached(sql)?;
        let rows = statement.query_map([except], |row| Ok((row.get(0)?, row.get(1)?)))?;
        rows.collect()
    }

    fn export_kind(&self, out: &mut dyn Write, kind: i64, name: &Value) -> Result<(), ExportError> {
        let sql = "SELECT document, deleted FROM records WHERE number >= ?1 AND number < ?2 ORDER BY number";
        let mut statement = self.transaction.prepare_cached(sql)?;
        let mut rows = statement.query([kind << OWN_BITS, (kind + 1) << OWN_BITS])?;
        while let Some(row) = rows.next()? {
            let document = row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?;
            let deleted = if row.get(1)? { ",\"deleted\":true" } else { "" };
            writeln!(out, "{{\"entity\":{name},\"record\":{document}{deleted}}}")?;
        }
        Ok(())
    }

    fn export_files(&self, out: &mut dyn Write, except: &str) -> Result<(), ExportError> {
        let sql = "SELECT number, kind, id, name, media_type, bytes FROM files WHERE kind <> ?1 ORDER BY number";
        let mut statement = self.transaction.prepare_cached(sql)?;
        let mut rows = statement.query([except])?;
        while let Some(row) = rows.next()? {
            let text = |at| row.get::<_, String>(at).map(Value::from);
            let (number, kind, id) = (row.get::<_, i64>(0)?, text(1)?, row.get::<_, Id>(2)?);
            let (name, media_type, id) = (text(3)?, text(4)?, Value::from(&id));
            let bytes = row.get_ref(5)?.as_blob().map_err(rusqlite::Error::from)?;
            let bytes = BASE64.encode(bytes);
            writeln!(
                out,
                "{{\"entity\":{kind},\"id\":{id},\"file\":{{\"number\":{number},\"name\":{name},\
                 \"media_type\":{media_type},\"base64\":\"{bytes}\"}}}}"
            )?;
        }
        Ok(())
    }

    /// The last number that a file had.
    fn last_file(&self) -> rusqlite::Result<Option<i64>> {
        let sql = "SELECT seq FROM sqlite_sequence WHERE name = 'files'";
        let mut statement = self.transaction.prepare_cached(sql)?;
        statement.query_row([], |row| row.get(0)).optional()
    }

    /// Replaces everything with what the lines say. Nothing is indexed yet.
    pub(crate) fn import(
        &self,
        lines: &mut dyn BufRead,
        kinds: &dyn Kinds,
    ) -> Result<Imported, ImportError> {
        self.clear()?;
        let mut imported = Imported::default();
        let mut lines = Lines {
            from: lines,
            number: 0,
            line: Vec::new(),
        };
        let first = lines.next()?.unwrap_or_default();
        check_header(&first).map_err(|problem| lines.wrong(problem))?;
        let mut ended = false;
        while let Some(line) = lines.next()? {
            if ended {
                return Err(lines.wrong("it follows {\"end\":true}, the last line; delete it"));
            }
            let read = Line::of(line).map_err(|problem| lines.wrong(problem))?;
            let is_of = match &read {
                Line::Last { kind, .. } | Line::Record { kind, .. } | Line::File { kind, .. } => {
                    Some(kinds.key(kind))
                }
                Line::LastFile(_) | Line::End => None,
            };
            let key = is_of.transpose().map_err(|problem| lines.wrong(problem))?;
            ended = matches!(read, Line::End);
            if let Some(problem) = self.take(read, key, kinds, &mut imported)? {
                return Err(lines.wrong(problem));
            }
        }
        if ended {
            return Ok(imported);
        }
        Err(lines.wrong(
            "the lines end here without {\"end\":true}, so some are missing; export them again",
        ))
    }

    /// Keeps what a line says, or says what is wrong with it.
    fn take(
        &self,
        line: Line,
        key: Option<(&str, bool)>,
        kinds: &dyn Kinds,
        imported: &mut Imported,
    ) -> rusqlite::Result<Option<String>> {
        let (field, is_integer) = key.unwrap_or_default();
        match line {
            Line::Last { kind, last } => self.raise_sequence(&kind, last)?,
            Line::LastFile(last) => self.raise_last_file(last)?,
            Line::End => {}
            Line::Record {
                kind,
                record,
                deleted,
            } => {
                let id = match id_of(record.get(field), is_integer) {
                    Ok(id) => id,
                    Err(problem) => return Ok(Some(format!("{field} of the record: {problem}"))),
                };
                if let Err(problem) = kinds.check(&kind, &record) {
                    return Ok(Some(problem));
                }
                if !self.insert(&kind, &id, (&record, deleted))? {
                    return Ok(Some(format!(
                        "{kind} {id} is on a line before this one; delete one of them"
                    )));
                }
                imported.records += 1;
            }
            Line::File {
                kind,
                id,
                number,
                file,
            } => {
                let id = match id_of(Some(&id), is_integer) {
                    Ok(id) => id,
                    Err(problem) => return Ok(Some(format!("id: {problem}"))),
                };
                if !self.insert_file(number, &kind, &id, &file)? {
                    return Ok(Some(format!(
                        "file {number} is on a line before this one; delete one of them"
                    )));
                }
                imported.files += 1;
            }
        }
        Ok(None)
    }

    /// Keeps a record that is not indexed. Returns false if its id is taken.
    fn insert(
        &self,
        kind: &str,
        id: &Id,
        (record, deleted): (&Record, bool),
    ) -> rusqlite::Result<bool> {
        let of = self.own_kind(kind)?;
        self.touch(kind)?;
        let document = serde_json::to_string(record)
            .map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))?;
        let number = self.number(of, id)?;
        let added = self
            .transaction
            .prepare_cached("INSERT OR IGNORE INTO records VALUES (?1, ?2, ?3, ?4, ?5)")?
            .execute(params![number, of, id, deleted, document])?;
        if let Id::Integer(number) = id {
            self.raise_sequence(kind, *number)?;
        }
        Ok(added > 0)
    }

    /// Keeps a file under a number. Returns false if that is taken.
    fn insert_file(
        &self,
        number: i64,
        kind: &str,
        id: &Id,
        file: &StoredFile,
    ) -> rusqlite::Result<bool> {
        let StoredFile {
            name,
            media_type,
            bytes,
        } = file;
        let sql = "INSERT OR IGNORE INTO files VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
        let added = self
            .transaction
            .prepare_cached(sql)?
            .execute(params![number, kind, id, name, media_type, bytes])?;
        Ok(added > 0)
    }

    fn raise_last_file(&self, last: i64) -> rusqlite::Result<()> {
        let before = self.last_file()?;
        let sql = match before {
            None => "INSERT INTO sqlite_sequence (seq, name) VALUES (?1, 'files')",
            Some(_) => "UPDATE sqlite_sequence SET seq = max(seq, ?1) WHERE name = 'files'",
        };
        self.transaction.execute(sql, [last]).map(drop)
    }
}

fn header() -> String {
    format!("{{\"format\":\"{FORMAT}\",\"version\":{VERSION}}}")
}

/// Says what is wrong with the first line.
fn check_header(line: &[u8]) -> Result<(), String> {
    let header: Option<Record> = serde_json::from_slice(line).ok();
    let header = header.filter(|header| header.get("format") == Some(&json!(FORMAT)));
    let Some(header) = header else {
        return Err(format!(
            "expected {}, the first line of what a sandbox exports",
            self::header()
        ));
    };
    match header.get("version").and_then(Value::as_u64) {
        Some(VERSION) if header.len() == 2 => Ok(()),
        Some(version) if version > VERSION => Err(format!(
            "version {version} was written by a newer sandbox, and this one reads version {VERSION}; update this one"
        )),
        _ => Err(format!("expected {}", self::header())),
    }
}

/// The id in a value.
fn id_of(value: Option<&Value>, is_integer: bool) -> Result<Id, String> {
    let expected = if is_integer {
        "a whole number"
    } else {
        "a string"
    };
    match value.map(Id::of) {
        None => Err(format!("missing; expected {expected}")),
        Some(Some(Id::Integer(number))) if is_integer => {
            if (-MOST..=MOST).contains(&number) {
                Ok(Id::Integer(number))
            } else {
                Err(format!("{number} is not between -{MOST} and {MOST}"))
            }
        }
        Some(Some(id @ Id::Text(_))) if !is_integer => Ok(id),
        Some(_) => Err(format!(
            "expected {expected}, got {}",
            value.unwrap_or(&Value::Null)
        )),
    }
}

/// Lines that are not empty, one at a time.
struct Lines<'a> {
    from: &'a mut dyn BufRead,
    /// The number of the line that was read last.
    number: u64,
    line: Vec<u8>,
}

impl Lines<'_> {
    fn next(&mut self) -> Result<Option<Vec<u8>>, ImportError> {
        loop {
            self.line.clear();
            let mut limited = (&mut *self.from).take(LONGEST_LINE + 1);
            let length = limited.read_until(b'\n', &mut self.line)?;
            if length == 0 {
                return Ok(None);
            }
            self.number += 1;
            if self.line.last() != Some(&b'\n') && length as u64 > LONGEST_LINE {
                return Err(self.wrong(format!("it is longer than {LONGEST_LINE} bytes")));
            }
            if !self.line.trim_ascii().is_empty() {
                return Ok(Some(std::mem::take(&mut self.line)));
            }
        }
    }

    fn wrong(&self, problem: impl Into<String>) -> ImportError {
        ImportError::Line(Wrong {
            line: self.number.max(1),
            problem: problem.into(),
        })
    }
}

/// A line after the header.
enum Line {
    Last {
        kind: String,
        last: i64,
    },
    LastFile(i64),
    Record {
        kind: String,
        record: Record,
        deleted: bool,
    },
    File {
        kind: String,
        id: Value,
        number: i64,
        file: StoredFile,
    },
    End,
}

impl Line {
    fn of(line: Vec<u8>) -> Result<Self, String> {
        let mut members: Record = serde_json::from_slice(&line).map_err(|error| {
            let text = error.to_string();
            let text = text.split(" at line ").next().unwrap_or_default();
            let column = error.column();
            let cut = if error.is_eof() {
                "; it is cut off, so export it again"
            } else {
                ""
            };
            format!("not a JSON object: {text} at column {column}{cut}")
        })?;
        drop(line);
        let mut take = |name: &str| members.remove(name);
        let read = match take("entity") {
            Some(Value::String(kind)) => {
                let (record, last, file) = (take("record"), take("last_id"), take("file"));
                match (record, last, file) {
                    (Some(Value::Object(record)), None, None) => {
                        let deleted = match take("deleted") {
                            None => false,
                            Some(Value::Bool(deleted)) => deleted,
                            Some(_) => return Err("deleted: expected true or false".to_owned()),
                        };
                        Self::Record {
                            kind,
                            record,
                            deleted,
                        }
                    }
                    (None, Some(last), None) => Self::Last {
                        kind,
                        last: number(&last).map_err(|problem| format!("last_id: {problem}"))?,
                    },
                    (None, None, Some(Value::Object(file))) => {
                        let id = take("id").ok_or("id: missing; it names the file's record")?;
                        let (number, file) = file_of(file)?;
                        Self::File {
                            kind,
                            id,
                            number,
                            file,
                        }
                    }
                    _ => {
                        let expected = "record, last_id or file: expected one of them, as an object, a whole \
                                        number or an object";
                        return Err(expected.to_owned());
                    }
                }
            }
            Some(_) => return Err("entity: expected a string".to_owned()),
            None => match (take("last_file"), take("end")) {
                (Some(last), None) => Self::LastFile(
                    number(&last).map_err(|problem| format!("last_file: {problem}"))?,
                ),
                (None, Some(Value::Bool(true))) => Self::End,
                _ => return Err("entity: missing; it names the entity of the record".to_owned()),
            },
        };
        match members.keys().next() {
            None => Ok(read),
            Some(name) => Err(format!("{name}: not known here; delete it")),
        }
    }
}

/// A number that an id can be.
fn number(value: &Value) -> Result<i64, String> {
    let number = value.as_i64().filter(|number| (0..=MOST).contains(number));
    number.ok_or_else(|| format!("expected a whole number between 0 and {MOST}, got {value}"))
}

/// A file and its number.
fn file_of(mut members: Record) -> Result<(i64, StoredFile), String> {
    let mut text = |name: &str| match members.remove(name) {
        Some(Value::String(text)) => Ok(text),
        _ => Err(format!("{name} of the file: expected a string")),
    };
    let (name, media_type, bytes) = (text("name")?, text("media_type")?, text("base64")?);
    let bytes = BASE64.decode(bytes);
    let bytes = bytes.map_err(|error| format!("base64 of the file: {error}"))?;
    let given = members.remove("number").unwrap_or_default();
    let number = number(&given).map_err(|problem| format!("number of the file: {problem}"))?;
    match members.keys().next() {
        None => Ok((
            number,
            StoredFile {
                name,
                media_type,
                bytes,
            },
        )),
        Some(name) => Err(format!("{name} of the file: not known here; delete it")),
    }
}
