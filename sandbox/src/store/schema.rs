//! The database file: recognising it, creating it, refusing what is not the sandbox's. Records are documents, so a
//! changed spec changes no table.

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, ErrorCode};

use crate::{Db, Error};

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
pub(super) fn open(db: &Db) -> Result<Connection, Error> {
    let (connection, path) = match db {
        Db::Memory => (Connection::open_in_memory().map_err(Error::Database)?, None),
        Db::File(path) => (open_file(path)?, Some(path.as_path())),
    };
    connection.busy_timeout(PATIENCE).map_err(Error::Database)?;
    prepare(connection, path)
}

fn open_file(path: &Path) -> Result<Connection, Error> {
    Connection::open(path).map_err(|source| Error::OpenDatabase {
        path: path.to_owned(),
        source,
    })
}

fn prepare(connection: Connection, path: Option<&Path>) -> Result<Connection, Error> {
    let shown = || path.map(Path::to_owned).unwrap_or_default();
    let failed = |source| refusal(source, shown());
    let number = |name: &str| {
        connection
            .pragma_query_value(None, name, |row| row.get::<_, i32>(0))
            .map_err(failed)
    };

    // Look before touching: until here nothing was written, not even a journal.
    let (application, version) = (number("application_id")?, number("user_version")?);
    let tables: i64 = connection
        .query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))
        .map_err(failed)?;
    match (application, tables) {
        (APPLICATION_ID, _) if version > VERSION => {
            return Err(Error::NewerDatabase { path: shown() });
        }
        (APPLICATION_ID, 1..) => {}
        // A fresh file, or one that a sandbox was stopped in the middle of creating.
        (0 | APPLICATION_ID, 0) => create(&connection).map_err(failed)?,
        _ => return Err(Error::ForeignDatabase { path: shown() }),
    }
    if path.is_some() {
        // Whoever reads the file beside the sandbox sees whole transactions. What was answered survives a crash of the
        // sandbox; one of the machine may cost the last changes, which is worth ten times the speed here.
        connection
            .pragma_update(None, "journal_mode", "WAL")
            .map_err(failed)?;
        connection
            .pragma_update(None, "synchronous", "NORMAL")
            .map_err(failed)?;
    }
    Ok(connection)
}

fn create(connection: &Connection) -> Result<(), rusqlite::Error> {
    let statements = format!(
        "BEGIN IMMEDIATE; {TABLES} PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {VERSION}; COMMIT;"
    );
    connection.execute_batch(&statements)
}

fn refusal(source: rusqlite::Error, path: PathBuf) -> Error {
    match source.sqlite_error_code() {
        Some(ErrorCode::NotADatabase) => Error::ForeignDatabase { path },
        _ if path.as_os_str().is_empty() => Error::Database(source),
        _ => Error::OpenDatabase { path, source },
    }
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
        assert!(
            matches!(refused, Err(Error::ForeignDatabase { .. })),
            "{refused:?}"
        );
        assert_eq!(fs::read(path(&dir)).expect("the file"), before);
    }

    #[test]
    fn a_file_that_is_no_database_is_refused_and_left_alone() {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let text = "an essay, long enough to be mistaken for a database header. ".repeat(20);
        fs::write(path(&dir), &text).expect("a text file");
        assert!(matches!(
            open(&Db::File(path(&dir))),
            Err(Error::ForeignDatabase { .. })
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
        assert!(matches!(
            open(&Db::File(path(&dir))),
            Err(Error::NewerDatabase { .. })
        ));
    }

    #[test]
    fn a_path_in_no_folder_is_named() {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let error = open(&Db::File(dir.path().join("none/box.db"))).expect_err("no such folder");
        assert!(error.to_string().contains("box.db"), "{error}");
    }
}
