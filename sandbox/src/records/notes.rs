//! What is kept beside records: files, and notes that the sandbox leaves for itself.

use rusqlite::{OptionalExtension, params};

use super::ledger::Ledger;
use super::record::{Id, StoredFile};

impl Ledger<'_> {
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
        self.kinds.borrow_mut().clear();
        self.places.borrow_mut().clear();
        self.touched.borrow_mut().clear();
        self.transaction
            .execute_batch("ROLLBACK TO saved; RELEASE saved")
    }

    /// Keeps what was done since it was last saved.
    pub(crate) fn keep(&self) -> rusqlite::Result<()> {
        self.transaction.execute_batch("RELEASE saved")
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

    /// Returns 160 random bits in hexadecimal.
    pub(crate) fn secret(&self) -> rusqlite::Result<String> {
        let sql = "SELECT lower(hex(randomblob(20)))";
        self.transaction.query_row(sql, [], |row| row.get(0))
    }

    /// Empties everything; ids start at 1 again.
    pub(crate) fn clear(&self) -> rusqlite::Result<()> {
        self.touched.borrow_mut().clear();
        self.transaction.execute_batch(
            "DELETE FROM records; DELETE FROM keys; INSERT INTO texts (texts) VALUES ('delete-all'); \
             DELETE FROM files; DELETE FROM sequences; DELETE FROM sqlite_sequence; \
             DELETE FROM meta WHERE name NOT LIKE 'version.%'; \
             UPDATE meta SET value = hex(randomblob(8));",
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
