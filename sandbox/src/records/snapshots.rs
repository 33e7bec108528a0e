//! Snapshots: copies of the whole database by name, and going back to one. Those of a file are in a folder beside it. Those of
//! a private database end with it.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::SystemTime;

use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, OpenFlags, ffi};
use tempfile::{NamedTempFile, TempDir};

use super::schema::{self, OpenError};
use super::store::{Store, lock};

/// What the name of a snapshot's file ends with.
const ENDING: &str = ".db";

/// How many characters a name has at most.
pub(crate) const LONGEST_NAME: usize = 64;

/// A snapshot that can be restored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Snapshot {
    pub(crate) name: String,
    /// In bytes.
    pub(crate) size: u64,
    pub(crate) created: SystemTime,
}

/// Why there is no snapshot.
#[derive(Debug)]
pub(crate) enum SnapshotError {
    /// None has this name.
    Missing,
    /// It is no database of a sandbox, or a newer one's.
    Unusable,
    /// A file cannot be read or written.
    File(io::Error),
    /// The database failed.
    Failed(rusqlite::Error),
}

impl From<rusqlite::Error> for SnapshotError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Failed(error)
    }
}

impl From<io::Error> for SnapshotError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound => Self::Missing,
            _ => Self::File(error),
        }
    }
}

impl From<OpenError> for SnapshotError {
    fn from(error: OpenError) -> Self {
        match error {
            OpenError::File(error) => Self::File(error),
            OpenError::Failed(error) => Self::Failed(error),
            _ => Self::Unusable,
        }
    }
}

/// The snapshots of a database. One is made, restored or deleted at a time.
#[derive(Debug)]
pub(super) struct Snapshots(Mutex<Place>);

/// Where snapshots are.
#[derive(Debug)]
enum Place {
    /// In files of a folder, which is made for the first of them.
    Folder(PathBuf),
    /// In temporary files, which nobody else finds.
    Private(BTreeMap<String, Copied>),
}

/// A copy of a database in a temporary file.
#[derive(Debug)]
pub(crate) struct Copied {
    // Closed before its folder is removed.
    copy: Connection,
    /// `None` where it could be removed although its file is open.
    _folder: Option<TempDir>,
    size: u64,
    created: SystemTime,
}

impl Snapshots {
    /// Those of the database in this file.
    pub(super) fn beside(path: &Path) -> Self {
        let mut folder = path.as_os_str().to_owned();
        folder.push("-snapshots");
        Self(Mutex::new(Place::Folder(folder.into())))
    }

    /// Those of a private database.
    pub(super) fn private() -> Self {
        Self(Mutex::new(Place::Private(BTreeMap::new())))
    }
}

impl Store {
    /// Copies the database as it is now to a temporary file.
    pub(crate) fn copy(&self) -> Result<Copied, SnapshotError> {
        self.with_reader(|reader| Copied::of(reader))
    }

    /// Makes the database what another was when it was copied. Those who read meanwhile see what was there before.
    pub(crate) fn replace(&self, by: &Copied) -> Result<(), SnapshotError> {
        self.go_back(&by.copy)
    }

    /// Copies the database as it is now, in place of the snapshot that had the name. Others read and write meanwhile.
    pub(crate) fn save_snapshot(&self, name: &str) -> Result<Snapshot, SnapshotError> {
        let mut place = lock(&self.snapshots.0);
        match &mut *place {
            Place::Folder(folder) => {
                fs::create_dir_all(&*folder)?;
                let file = NamedTempFile::new_in(&*folder)?;
                let mut copy = Connection::open(file.path())?;
                self.with_reader(|reader| copy_all(reader, &mut copy))?;
                // A snapshot is one file, without a log beside it.
                copy.pragma_update(None, "journal_mode", "DELETE")?;
                copy.close().map_err(|(_, error)| error)?;
                let path = path_of(folder, name);
                file.persist(&path).map_err(|error| error.error)?;
                of_file(name, &path)
            }
            Place::Private(all) => {
                let copied = self.copy()?;
                let snapshot = copied.snapshot(name);
                all.insert(name.to_owned(), copied);
                Ok(snapshot)
            }
        }
    }

    /// Makes the database what it was when a snapshot was made. Those who read meanwhile see what was there before.
    pub(crate) fn restore_snapshot(&self, name: &str) -> Result<Snapshot, SnapshotError> {
        let place = lock(&self.snapshots.0);
        match &*place {
            Place::Folder(folder) => {
                let path = path_of(folder, name);
                let snapshot = of_file(name, &path)?;
                let copy = Connection::open_with_flags(&path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
                self.go_back(&copy)?;
                Ok(snapshot)
            }
            Place::Private(all) => {
                let copied = all.get(name).ok_or(SnapshotError::Missing)?;
                self.replace(copied)?;
                Ok(copied.snapshot(name))
            }
        }
    }

    fn go_back(&self, copy: &Connection) -> Result<(), SnapshotError> {
        if schema::version(copy)?.is_none() {
            return Err(SnapshotError::Unusable);
        }
        let mut writer = lock(&self.writer);
        copy_all(copy, &mut writer)?;
        schema::bring_up_to_date(&writer)?;
        Ok(())
    }

    /// The snapshots, by name.
    pub(crate) fn snapshots(&self) -> Result<Vec<Snapshot>, SnapshotError> {
        let place = lock(&self.snapshots.0);
        match &*place {
            Place::Folder(folder) => {
                let entries = match fs::read_dir(folder) {
                    Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
                    entries => entries?,
                };
                let mut all = Vec::new();
                for entry in entries {
                    let file = entry?.file_name();
                    let name = file.to_str().and_then(|name| name.strip_suffix(ENDING));
                    if let Some(name) = name.filter(|name| is_name(name)) {
                        all.push(of_file(name, &path_of(folder, name))?);
                    }
                }
                all.sort_by(|left, right| left.name.cmp(&right.name));
                Ok(all)
            }
            Place::Private(all) => {
                let all = all.iter().map(|(name, copied)| copied.snapshot(name));
                Ok(all.collect())
            }
        }
    }

    /// Deletes a snapshot.
    pub(crate) fn delete_snapshot(&self, name: &str) -> Result<(), SnapshotError> {
        match &mut *lock(&self.snapshots.0) {
            Place::Folder(folder) => Ok(fs::remove_file(path_of(folder, name))?),
            Place::Private(all) => match all.remove(name) {
                Some(_) => Ok(()),
                None => Err(SnapshotError::Missing),
            },
        }
    }
}

impl Copied {
    fn of(reader: &Connection) -> Result<Self, SnapshotError> {
        let folder = schema::private_folder()?;
        let path = folder.path().join("snapshot.db");
        let mut copy = Connection::open(&path)?;
        copy_all(reader, &mut copy)?;
        copy.pragma_update(None, "journal_mode", "DELETE")?;
        let size = fs::metadata(&path)?.len();
        Ok(Self {
            copy,
            _folder: schema::hidden(folder)?,
            size,
            created: SystemTime::now(),
        })
    }

    fn snapshot(&self, name: &str) -> Snapshot {
        Snapshot {
            name: name.to_owned(),
            size: self.size,
            created: self.created,
        }
    }
}

/// Whether a text can be the name of a snapshot.
pub(crate) fn is_name(text: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    (1..=LONGEST_NAME).contains(&text.len()) && text.bytes().all(plain)
}

fn path_of(folder: &Path, name: &str) -> PathBuf {
    folder.join(format!("{name}{ENDING}"))
}

fn of_file(name: &str, path: &Path) -> Result<Snapshot, SnapshotError> {
    let file = fs::metadata(path)?;
    Ok(Snapshot {
        name: name.to_owned(),
        size: file.len(),
        created: file.modified()?,
    })
}

/// Copies a database in one step, so that the copy is of one moment.
fn copy_all(from: &Connection, to: &mut Connection) -> Result<(), SnapshotError> {
    if Backup::new(from, to)?.step(-1)? == StepResult::Done {
        return Ok(());
    }
    let busy = ffi::Error::new(ffi::SQLITE_BUSY);
    Err(rusqlite::Error::SqliteFailure(busy, None).into())
}
