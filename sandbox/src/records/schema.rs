//! The database file: recognising it, creating it, refusing what is not the sandbox's. Records are documents, so a
//! changed spec changes no table.

use std::path::PathBuf;
use std::time::Duration;

use rusqlite::{Connection, ErrorCode};

/// Where records are kept.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Db {
    /// In memory, until the sandbox stops.
    #[default]
    Memory,
    /// In a `SQLite` file, made where there is none.
    File(PathBuf),
}

/// Why a database cannot be opened.
#[derive(Debug)]
pub(crate) enum OpenError {
    /// The file is no database, or another program's.
    Foreign,
    /// The database is from a later version of the sandbox.
    Newer,
    /// The file, or its folder, cannot be written.
    ReadOnly,
    /// It failed.
    Failed(rusqlite::Error),
}

impl From<rusqlite::Error> for OpenError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::NotADatabase) => Self::Foreign,
            _ => Self::Failed(error),
        }
    }
}

/// `PDSB`: marks a `SQLite` file as a sandbox's.
const APPLICATION_ID: i32 = 0x5044_5342;

/// The version of the tables below, in `user_version`.
const VERSION: i32 = 1;

/// How long a statement waits for another process that writes to the same file.
const PATIENCE: Duration = Duration::from_secs(5);

// `id` has no declared type on purpose: SQLite then keeps integer and string ids as what they are and orders them.
const TABLES: &str = "
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE sequences (kind TEXT PRIMARY KEY, last INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE records (
    kind TEXT NOT NULL,
    id NOT NULL,
    deleted INTEGER NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (kind, id)
) WITHOUT ROWID;
CREATE TABLE keys (
    kind TEXT NOT NULL,
    place TEXT NOT NULL,
    key TEXT NOT NULL,
    id NOT NULL,
    PRIMARY KEY (kind, place, key, id)
) WITHOUT ROWID;
CREATE INDEX keys_of_record ON keys (kind, id);
CREATE TABLE files (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    id NOT NULL,
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    bytes BLOB NOT NULL
);
CREATE INDEX files_of_record ON files (kind, id);
";

/// Opens the database, with its tables there.
pub(super) fn open(db: &Db) -> Result<Connection, OpenError> {
    let connection = match db {
        Db::Memory => Connection::open_in_memory()?,
        Db::File(path) => Connection::open(path)?,
    };
    connection.busy_timeout(PATIENCE)?;
    prepare(connection, matches!(db, Db::File(_)))
}

fn prepare(connection: Connection, is_file: bool) -> Result<Connection, OpenError> {
    let number = |name: &str| connection.pragma_query_value(None, name, |row| row.get::<_, i32>(0));

    // Look before touching: until here nothing was written, not even a journal.
    let (application, version) = (number("application_id")?, number("user_version")?);
    let tables: i64 =
        connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    match (application, tables) {
        (APPLICATION_ID, _) if version > VERSION => return Err(OpenError::Newer),
        (APPLICATION_ID, 1..) => {}
        // A fresh file, or one that a sandbox was stopped in the middle of creating.
        (0 | APPLICATION_ID, 0) => create(&connection)?,
        _ => return Err(OpenError::Foreign),
    }
    if connection.is_readonly("main")? {
        return Err(OpenError::ReadOnly);
    }
    if is_file {
        // Whoever reads the file beside the sandbox sees whole transactions. What was answered survives a crash of the
        // sandbox; one of the machine may cost the last changes, which is worth ten times the speed here.
        connection.pragma_update(None, "journal_mode", "WAL")?;
        connection.pragma_update(None, "synchronous", "NORMAL")?;
    }
    Ok(connection)
}

fn create(connection: &Connection) -> Result<(), rusqlite::Error> {
    let statements = format!(
        "BEGIN IMMEDIATE; {TABLES} PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {VERSION}; COMMIT;"
    );
    connection.execute_batch(&statements)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    fn path(dir: &tempfile::TempDir) -> PathBuf {
        dir.path().join("box.db")
    }

    #[test]
    fn a_file_of_its_own_is_opened_again() {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let db = Db::File(path(&dir));
        let connection = open(&db).expect("a new file");
        connection
            .execute("INSERT INTO meta VALUES ('a', 'b')", [])
            .expect("its tables");
        drop(connection);
        let again = open(&db).expect("the same file");
        let value: String = again
            .query_row("SELECT value FROM meta", [], |row| row.get(0))
            .expect("the row");
        assert_eq!(value, "b");
    }

    #[test]
    fn another_programs_database_is_refused_and_left_alone() {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let foreign = Connection::open(path(&dir)).expect("a new file");
        foreign
            .execute_batch("CREATE TABLE invoices (id INTEGER)")
            .expect("a table");
        drop(foreign);
        let before = fs::read(path(&dir)).expect("the file");
        let refused = open(&Db::File(path(&dir)));
        assert!(matches!(refused, Err(OpenError::Foreign)), "{refused:?}");
        assert_eq!(fs::read(path(&dir)).expect("the file"), before);
    }

    #[test]
    fn a_file_that_is_no_database_is_refused_and_left_alone() {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let text = "an essay, long enough to be mistaken for a database header. ".repeat(20);
        fs::write(path(&dir), &text).expect("a text file");
        assert!(matches!(
            open(&Db::File(path(&dir))),
            Err(OpenError::Foreign)
        ));
        assert_eq!(fs::read_to_string(path(&dir)).expect("the file"), text);
    }

    #[test]
    fn a_newer_sandboxs_database_is_refused() {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let connection = open(&Db::File(path(&dir))).expect("a new file");
        connection
            .pragma_update(None, "user_version", VERSION + 1)
            .expect("a version");
        drop(connection);
        assert!(matches!(open(&Db::File(path(&dir))), Err(OpenError::Newer)));
    }
}
