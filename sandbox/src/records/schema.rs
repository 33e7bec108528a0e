//! The database file: recognising it, creating it, refusing what is not the sandbox's. Records are documents, so a
//! changed spec changes no table.

use std::fs::{File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode};
use tempfile::TempDir;

/// Where records are kept.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Db {
    /// In a temporary file that nobody else finds, until the sandbox stops.
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
    /// Another sandbox has opened it.
    InUse,
    /// A file beside it, or a temporary one, cannot be made.
    File(io::Error),
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
const VERSION: i32 = 2;

/// How long a statement waits for another process that writes to the same file.
const PATIENCE: Duration = Duration::from_secs(5);

/// How many reads run at once on a file; further ones wait for one of these.
const READERS: usize = 8;

/// The same on a private database. Its readers are open from the start, and take two file descriptors each: a hundred
/// sandboxes in one process must not run out of them.
const PRIVATE_READERS: usize = 2;

/// What a connection keeps of the file in memory at most, in KiB, negative as `SQLite` has it.
const CACHE: i32 = -8 * 1024;

/// How many statements a connection keeps prepared.
const STATEMENTS: usize = 128;

/// The length to which a write-ahead log that grew is cut.
const LOG_LENGTH: i32 = 64 * 1024 * 1024;

/// What is kept beside records.
const NOTES: &str = "
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE sequences (kind TEXT PRIMARY KEY, last INTEGER NOT NULL) WITHOUT ROWID;
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

// `id` has no declared type on purpose: SQLite then keeps integer and string ids as what they are and orders them. The
// number of a record says of which kind it is, and follows the ids of that kind where these are numbers. It is the row of
// the record's texts, which are not kept themselves.
const RECORDS: &str = "
CREATE TABLE kinds (number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE records (
    number INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    id NOT NULL,
    deleted INTEGER NOT NULL,
    document TEXT NOT NULL
);
CREATE UNIQUE INDEX records_by_id ON records (kind, id);
-- Deleted records are few among many, and looked for by time.
CREATE INDEX deleted_records ON records (kind) WHERE deleted;
CREATE TABLE places (
    number INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    name TEXT NOT NULL,
    UNIQUE (kind, name)
);
CREATE TABLE keys (
    place INTEGER NOT NULL,
    key BLOB NOT NULL,
    id NOT NULL,
    deleted INTEGER NOT NULL,
    PRIMARY KEY (place, key, id)
) WITHOUT ROWID;
CREATE VIRTUAL TABLE texts USING fts5 (
    c0, c1, c2, c3, c4, c5, c6, c7,
    content = '', contentless_delete = 1, tokenize = 'trigram case_sensitive 1'
);
CREATE VIRTUAL TABLE texts_terms USING fts5vocab (texts, row);
";

/// Takes the records of a database of version 1, whose table has this name now. Without the notes that say what is indexed,
/// the start indexes all of them.
const FROM_1: &str = "
INSERT INTO kinds (name) SELECT DISTINCT kind FROM old_records ORDER BY kind;
INSERT INTO records
    SELECT (kinds.number << 40) + CASE
            WHEN typeof(id) = 'integer' AND id >= 0 AND id < (1 << 39) THEN id
            ELSE (1 << 39) + row_number() OVER (PARTITION BY kind ORDER BY id) END,
        kinds.number, id, deleted, document
    FROM old_records JOIN kinds ON kinds.name = kind;
DROP TABLE old_records;
DELETE FROM meta WHERE name LIKE 'index.%';
";

/// An open database.
pub(super) struct Database {
    pub(super) writer: Connection,
    /// As many as may read at once; those that are open already.
    pub(super) readers: Vec<Option<Connection>>,
    pub(super) source: Source,
}

/// What a database is kept in, and where further readers come from.
#[derive(Debug)]
pub(super) enum Source {
    /// A file that no other sandbox opens while this lock is held.
    File { path: PathBuf, _lock: File },
    /// A temporary folder; `None` where it could be removed although its files are open.
    Private { _folder: Option<TempDir> },
}

impl Source {
    /// Opens a further reader.
    pub(super) fn reader(&self) -> rusqlite::Result<Connection> {
        match self {
            Self::File { path, .. } => reader(path),
            // Its readers were opened with it.
            Self::Private { .. } => Err(rusqlite::Error::InvalidPath(PathBuf::new())),
        }
    }
}

/// Opens the database, with its tables there.
pub(super) fn open(db: &Db) -> Result<Database, OpenError> {
    match db {
        Db::Memory => open_private(),
        Db::File(path) => open_file(path),
    }
}

fn open_file(path: &Path) -> Result<Database, OpenError> {
    let writer = connect(path)?;
    // Look before touching: until here nothing was written, not even a journal.
    version(&writer)?;
    if writer.is_readonly("main")? {
        return Err(OpenError::ReadOnly);
    }
    let lock = lock(path)?;
    bring_up_to_date(&writer)?;
    // What was answered survives the end of the sandbox, also by a signal that it cannot hear: it is in the file, or in the
    // log beside it, before the answer is sent. A power cut may cost the last changes, but not the database. `FULL` would
    // save them and wait for the disk at every write, which makes writes ten times as slow; these are test data.
    writer.pragma_update(None, "journal_mode", "WAL")?;
    writer.pragma_update(None, "synchronous", "NORMAL")?;
    writer.pragma_update(None, "journal_size_limit", LOG_LENGTH)?;
    Ok(Database {
        writer,
        readers: (0..READERS).map(|_| None).collect(),
        source: Source::File {
            path: path.to_owned(),
            _lock: lock,
        },
    })
}

/// A database in memory has one connection, or several that wait for one another. One in a file that nobody else finds has
/// readers beside its writer; as long as it is small, it does not get to the disk.
fn open_private() -> Result<Database, OpenError> {
    let folder = private_folder()?;
    let path = folder.path().join("private.db");
    let writer = connect(&path)?;
    // The log first: it is open as soon as something is written to it.
    writer.pragma_update(None, "journal_mode", "WAL")?;
    writer.pragma_update(None, "synchronous", "OFF")?;
    writer.pragma_update(None, "journal_size_limit", LOG_LENGTH)?;
    create(&writer)?;
    let mut readers = Vec::new();
    for _ in 0..PRIVATE_READERS {
        let reader = reader(&path)?;
        // It opens the log when it first reads.
        version(&reader)?;
        readers.push(Some(reader));
    }
    Ok(Database {
        writer,
        readers,
        source: Source::Private {
            _folder: hidden(folder)?,
        },
    })
}

/// Creates a temporary folder for a private database.
pub(super) fn private_folder() -> Result<TempDir, OpenError> {
    let mut folder = tempfile::Builder::new();
    folder.prefix("pipedrive-sandbox-");
    folder.tempdir().map_err(OpenError::File)
}

/// Removes a folder whose files are all open: their names are not needed any more, and no end of the process leaves them
/// behind. Where that is not possible, the folder is returned.
pub(super) fn hidden(folder: TempDir) -> Result<Option<TempDir>, OpenError> {
    if cfg!(unix) {
        folder.close().map_err(OpenError::File)?;
        Ok(None)
    } else {
        Ok(Some(folder))
    }
}

fn connect(path: &Path) -> rusqlite::Result<Connection> {
    let connection = Connection::open(path)?;
    connection.busy_timeout(PATIENCE)?;
    // Otherwise a plan is made for the bound limit, and so anew at every run of the statement.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    connection.pragma_update(None, "cache_size", CACHE)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    Ok(connection)
}

fn reader(path: &Path) -> rusqlite::Result<Connection> {
    let connection = connect(path)?;
    connection.pragma_update(None, "query_only", true)?;
    Ok(connection)
}

/// Locks a database for this sandbox by a file beside it, for the system releases it however the process ends.
fn lock(path: &Path) -> Result<File, OpenError> {
    let mut beside = path.as_os_str().to_owned();
    beside.push("-lock");
    let opened = File::options()
        .create(true)
        .truncate(false)
        .write(true)
        .open(&beside);
    let file = opened.map_err(|error| match error.kind() {
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => OpenError::ReadOnly,
        _ => OpenError::File(error),
    })?;
    match file.try_lock() {
        Err(TryLockError::WouldBlock) => Err(OpenError::InUse),
        // Some file systems have no locks; a sandbox runs there too.
        Ok(()) | Err(TryLockError::Error(_)) => Ok(file),
    }
}

/// The version of the database's tables; `None` where it has none, being new, or because a sandbox was stopped in the middle
/// of creating it.
pub(super) fn version(connection: &Connection) -> Result<Option<i32>, OpenError> {
    let number = |name: &str| connection.pragma_query_value(None, name, |row| row.get::<_, i32>(0));
    let (application, version) = (number("application_id")?, number("user_version")?);
    let tables: i64 =
        connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    match (application, tables) {
        (APPLICATION_ID, _) if version > VERSION => Err(OpenError::Newer),
        (APPLICATION_ID, 1..) => Ok(Some(version)),
        (0 | APPLICATION_ID, 0) => Ok(None),
        _ => Err(OpenError::Foreign),
    }
}

/// Makes the tables where there are none, and brings those of an older sandbox up to date.
pub(super) fn bring_up_to_date(writer: &Connection) -> Result<(), OpenError> {
    match version(writer)? {
        None => create(writer)?,
        Some(VERSION) => {}
        Some(_) => update(writer)?,
    }
    Ok(())
}

fn create(connection: &Connection) -> Result<(), rusqlite::Error> {
    let statements = format!(
        "BEGIN IMMEDIATE; {NOTES} {RECORDS} PRAGMA application_id = {APPLICATION_ID}; \
         PRAGMA user_version = {VERSION}; COMMIT;"
    );
    connection.execute_batch(&statements)
}

/// Brings the tables of an older sandbox up to date.
fn update(connection: &Connection) -> Result<(), rusqlite::Error> {
    let statements = format!(
        "BEGIN IMMEDIATE; ALTER TABLE records RENAME TO old_records; DROP INDEX IF EXISTS deleted_records; \
         DROP TABLE keys; {RECORDS} {FROM_1} \
         PRAGMA user_version = {VERSION}; COMMIT;"
    );
    connection.execute_batch(&statements)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::Id;
    use std::fs;

    fn path(dir: &tempfile::TempDir) -> PathBuf {
        dir.path().join("box.db")
    }

    #[test]
    fn a_file_of_its_own_is_opened_again() {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let db = Db::File(path(&dir));
        let database = open(&db).expect("a new file");
        database
            .writer
            .execute("INSERT INTO meta VALUES ('a', 'b')", [])
            .expect("its tables");
        drop(database);
        let again = open(&db).expect("the same file");
        let value: String = again
            .writer
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
        assert!(matches!(refused, Err(OpenError::Foreign)));
        assert_eq!(fs::read(path(&dir)).expect("the file"), before);
        let files = fs::read_dir(dir.path()).expect("the folder");
        assert_eq!(files.count(), 1, "nothing is put beside it");
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
        let database = open(&Db::File(path(&dir))).expect("a new file");
        database
            .writer
            .pragma_update(None, "user_version", VERSION + 1)
            .expect("a version");
        drop(database);
        assert!(matches!(open(&Db::File(path(&dir))), Err(OpenError::Newer)));
    }

    #[test]
    fn a_file_belongs_to_one_sandbox_at_a_time() {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let db = Db::File(path(&dir));
        let first = open(&db).expect("a new file");
        assert!(matches!(open(&db), Err(OpenError::InUse)));
        drop(first);
        open(&db).expect("nobody has it any more");
    }

    #[cfg(unix)]
    #[test]
    fn a_private_database_leaves_nothing_behind() {
        let database = open(&Db::Memory).expect("a database");
        assert!(matches!(database.source, Source::Private { _folder: None }));
        let path = database.writer.path().map(PathBuf::from);
        let path = path.expect("a file");
        assert!(!path.exists() && !path.parent().expect("a folder").exists());
    }

    #[test]
    fn an_older_database_is_brought_up_to_date() {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let old = Connection::open(path(&dir)).expect("a new file");
        let tables = "
            CREATE TABLE records (kind TEXT NOT NULL, id NOT NULL, deleted INTEGER NOT NULL,
                document TEXT NOT NULL, PRIMARY KEY (kind, id)) WITHOUT ROWID;
            CREATE TABLE keys (kind TEXT NOT NULL, place TEXT NOT NULL, key TEXT NOT NULL, id NOT NULL,
                PRIMARY KEY (kind, place, key, id)) WITHOUT ROWID;
            CREATE INDEX keys_of_record ON keys (kind, id);
            CREATE INDEX deleted_records ON records (kind) WHERE deleted;
            INSERT INTO records VALUES ('boat', 7, 0, '{\"id\":7}'), ('boat', 2, 1, '{\"id\":2}'),
                ('crew', 'b', 0, '{\"id\":\"b\"}'), ('crew', 'a', 0, '{\"id\":\"a\"}'), ('crew', -1, 0, '{\"id\":-1}');
            INSERT INTO meta VALUES ('index.boat', 'before'), ('sample.company', 'decided');";
        old.execute_batch(&format!(
            "{NOTES} {tables} PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = 1;"
        ))
        .expect("its tables");
        drop(old);
        let writer = open(&Db::File(path(&dir))).expect("the file").writer;
        let mut statement = writer
            .prepare(
                "SELECT name, id, deleted, document, records.number - (kinds.number << 40) FROM records
                 JOIN kinds ON kinds.number = kind ORDER BY name, id",
            )
            .expect("its tables");
        let rows = statement.query_map([], |row| {
            let id: Id = row.get(1)?;
            let (document, number): (String, i64) = (row.get(3)?, row.get(4)?);
            assert_eq!(
                document,
                format!("{{\"id\":{}}}", serde_json::Value::from(&id))
            );
            Ok((row.get(0)?, id.to_string(), row.get(2)?, number))
        });
        let rows: Result<Vec<(String, String, bool, i64)>, _> = rows.expect("records").collect();
        let expected = [
            ("boat", "2", true, 2),
            ("boat", "7", false, 7),
            ("crew", "-1", false, (1 << 39) + 1),
            ("crew", "a", false, (1 << 39) + 2),
            ("crew", "b", false, (1 << 39) + 3),
        ]
        .map(|(kind, id, deleted, number)| (kind.to_owned(), id.to_owned(), deleted, number));
        assert_eq!(rows, Ok(expected.to_vec()));
        let notes: i64 = writer
            .query_row("SELECT count(*) FROM meta", [], |row| row.get(0))
            .expect("notes");
        assert_eq!(notes, 1, "what was indexed is forgotten");
    }
}
