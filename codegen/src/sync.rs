//! Files on disk ↔ files that should be there. Writes only what differs, so that nothing is compiled again for
//! nothing; deletes what nobody generates any more; and shows both as a diff without touching anything.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;
use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use similar::TextDiff;

use callsheet_dialect::out::{MARK, OutFile};

/// What stands between a folder and the files that should be in it.
#[derive(Debug, Clone)]
#[must_use]
pub struct Changes {
    root: PathBuf,
    /// By path below the folder.
    written: BTreeMap<String, Change>,
    unchanged: Vec<String>,
    removed: BTreeMap<String, String>,
}

/// A file that is missing or differs.
#[derive(Debug, Clone)]
struct Change {
    /// What is there.
    old: Option<String>,
    /// What should be.
    new: String,
}

/// Why a folder cannot be brought up to date.
#[derive(Debug, thiserror::Error)]
pub enum SyncError {
    /// A file or folder could not be read.
    #[error("cannot read {}: {source}", .path.display())]
    Read {
        /// Which.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A file or folder could not be written.
    #[error("cannot write {}: {source}; check that the folder is writable", .path.display())]
    Write {
        /// Which.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A file could not be deleted.
    #[error("cannot delete {}, which is no longer generated: {source}; delete it by hand", .path.display())]
    Delete {
        /// Which.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// Something else stands where a file or a folder goes.
    #[error("{} is no {expected}, but one goes there; move it away, or choose another folder", .path.display())]
    InTheWay {
        /// What stands there.
        path: PathBuf,
        /// What should: `file` or `folder`.
        expected: &'static str,
    },
    /// The folder has generated files of another kind than those that go there: a manifest, or a spec. Nothing is changed.
    #[error(
        "{} would be deleted, because it is no `.{expected}` file; choose another folder, or delete it by hand",
        .path.display()
    )]
    OtherKind {
        /// The first of them.
        path: PathBuf,
        /// How the names of the files that go there end.
        expected: String,
    },
    /// The folder has files that were not generated. They are left as they are, and so is everything else.
    #[error(
        "{} would be replaced or deleted, but callsheet did not write it (it does not say {MARK}); \
         move it away, or choose another folder",
        .path.display()
    )]
    Foreign {
        /// The first of them.
        path: PathBuf,
    },
}

impl Changes {
    /// Nothing to do.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.written.is_empty() && self.removed.is_empty()
    }

    /// Files that are missing or differ, below the folder.
    pub fn written(&self) -> impl Iterator<Item = &str> {
        self.written.keys().map(String::as_str)
    }

    /// Files that are as they should be.
    pub fn unchanged(&self) -> impl Iterator<Item = &str> {
        self.unchanged.iter().map(String::as_str)
    }

    /// Files that nothing generates any more.
    pub fn removed(&self) -> impl Iterator<Item = &str> {
        self.removed.keys().map(String::as_str)
    }
}

/// Compare a folder, which need not exist, with what should be in it: `files` and nothing else.
///
/// # Errors
/// Where the folder cannot be read, has files that codegen did not write or that are of another kind, or something else
/// where a file goes.
pub fn plan(root: &Path, files: &[OutFile]) -> Result<Changes, SyncError> {
    let mut found = BTreeSet::new();
    collect(root, "", &mut found)?;
    let mut changes = Changes {
        root: root.to_owned(),
        written: BTreeMap::new(),
        unchanged: Vec::new(),
        removed: BTreeMap::new(),
    };
    let mut olds = Vec::with_capacity(files.len());
    for file in files {
        is_free(root, &file.path)?;
        olds.push(if found.remove(&file.path) {
            Some(read(&root.join(&file.path))?)
        } else {
            None
        });
    }
    // Where one file bears the mark, those beside it that should be there are ours too, whatever happened to their
    // first line.
    let ours = olds
        .iter()
        .flatten()
        .any(|bytes| is_marked(&String::from_utf8_lossy(bytes)));
    for (file, old) in files.iter().zip(olds) {
        if old.as_deref() == Some(file.text.as_bytes()) {
            changes.unchanged.push(file.path.clone());
            continue;
        }
        let old = match old {
            Some(bytes) if ours => Some(String::from_utf8_lossy(&bytes).into_owned()),
            Some(bytes) => Some(own(root, &file.path, &bytes)?),
            None => None,
        };
        changes.written.insert(
            file.path.clone(),
            Change {
                old,
                new: file.text.clone(),
            },
        );
    }
    for path in found {
        let place = root.join(&path);
        // Reading a pipe never ends, and codegen writes files only.
        if std::fs::metadata(&place).is_ok_and(|there| !there.is_file()) {
            return Err(SyncError::Foreign { path: place });
        }
        let text = own(root, &path, &read(&place)?)?;
        let same_kind = |file: &OutFile| extension(&file.path) == extension(&path);
        if let Some(first) = files.first()
            && !text.trim().is_empty()
            && !files.iter().any(same_kind)
        {
            return Err(SyncError::OtherKind {
                path: place,
                expected: extension(&first.path).to_owned(),
            });
        }
        changes.removed.insert(path, text);
    }
    Ok(changes)
}

/// `rs`, or nothing.
fn extension(path: &str) -> &str {
    let extension = Path::new(path).extension();
    extension.and_then(OsStr::to_str).unwrap_or_default()
}

/// Compare one file that stands among others which are not ours. A file of that name is replaced if it bears the mark
/// anywhere, for not every format has comments to put it in the first line.
///
/// # Errors
/// Where the file cannot be read, codegen did not write it, or it is no file.
pub fn plan_file(root: &Path, file: &OutFile) -> Result<Changes, SyncError> {
    let path = root.join(&file.path);
    is_free(root, &file.path)?;
    let mut changes = Changes {
        root: root.to_owned(),
        written: BTreeMap::new(),
        unchanged: Vec::new(),
        removed: BTreeMap::new(),
    };
    let old = match std::fs::read(&path) {
        Ok(bytes) => Some(String::from_utf8_lossy(&bytes).into_owned()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(source) => return Err(SyncError::Read { path, source }),
    };
    if old.as_ref().is_some_and(|old| *old == file.text) {
        changes.unchanged.push(file.path.clone());
    } else if old
        .as_ref()
        .is_some_and(|old| !old.trim().is_empty() && !old.contains(MARK))
    {
        return Err(SyncError::Foreign { path });
    } else {
        changes.written.insert(
            file.path.clone(),
            Change {
                old,
                new: file.text.clone(),
            },
        );
    }
    Ok(changes)
}

/// Whether a file can be at a path: it is one or nothing, and what leads there are folders.
fn is_free(root: &Path, path: &str) -> Result<(), SyncError> {
    let mut place = root.to_owned();
    let mut steps = path.split('/').peekable();
    while let Some(step) = steps.next() {
        place.push(step);
        let Ok(there) = std::fs::metadata(&place) else {
            return Ok(());
        };
        let (fits, expected) = if steps.peek().is_some() {
            (there.is_dir(), "folder")
        } else {
            (there.is_file(), "file")
        };
        if !fits {
            return Err(SyncError::InTheWay {
                path: place,
                expected,
            });
        }
    }
    Ok(())
}

/// The text of a file, if it may be replaced or deleted: codegen wrote it, or there is nothing in it to lose.
fn own(root: &Path, path: &str, bytes: &[u8]) -> Result<String, SyncError> {
    let text = String::from_utf8_lossy(bytes);
    if text.trim().is_empty() || is_marked(&text) {
        Ok(text.into_owned())
    } else {
        Err(SyncError::Foreign {
            path: root.join(path),
        })
    }
}

fn is_marked(text: &str) -> bool {
    text.lines()
        .next()
        .is_some_and(|first| first.contains(MARK))
}

/// All files below a folder, by their paths with `/`.
fn collect(folder: &Path, prefix: &str, found: &mut BTreeSet<String>) -> Result<(), SyncError> {
    let unreadable = |source| SyncError::Read {
        path: folder.to_owned(),
        source,
    };
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(unreadable(error)),
    };
    for entry in entries {
        let entry = entry.map_err(unreadable)?;
        let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type().map_err(unreadable)?.is_dir() {
            collect(&entry.path(), &format!("{path}/"), found)?;
        } else {
            found.insert(path);
        }
    }
    Ok(())
}

fn read(path: &Path) -> Result<Vec<u8>, SyncError> {
    std::fs::read(path).map_err(|source| SyncError::Read {
        path: path.to_owned(),
        source,
    })
}

/// Make the changes. Each file is replaced as a whole: whoever reads one meanwhile sees the old text or the new.
///
/// # Errors
/// Where a file cannot be written or deleted. What was done until then stays; doing it again does the rest.
pub fn apply(changes: &Changes) -> Result<(), SyncError> {
    for (path, change) in &changes.written {
        let path = changes.root.join(path);
        write(&path, &change.new).map_err(|source| SyncError::Write { path, source })?;
    }
    for path in changes.removed.keys() {
        let path = changes.root.join(path);
        std::fs::remove_file(&path).map_err(|source| SyncError::Delete {
            path: path.clone(),
            source,
        })?;
        remove_empty_folders(&changes.root, &path);
    }
    Ok(())
}

fn write(path: &Path, text: &str) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder)?;
    let mut builder = tempfile::Builder::new();
    builder.prefix(".codegen-");
    #[cfg(unix)]
    {
        // A temporary file is its owner's alone; a source file is everybody's to read, as the umask allows.
        use std::os::unix::fs::PermissionsExt as _;
        builder.permissions(std::fs::Permissions::from_mode(0o644));
    }
    let mut file = builder.tempfile_in(folder)?;
    file.write_all(text.as_bytes())?;
    file.persist(path).map_err(|failed| failed.error)?;
    Ok(())
}

/// The folders between `root` and a file that is gone, as far as nothing else is in them. One that cannot be removed
/// does no harm.
fn remove_empty_folders(root: &Path, file: &Path) {
    for folder in file
        .ancestors()
        .skip(1)
        .take_while(|folder| *folder != root)
    {
        if std::fs::remove_dir(folder).is_err() {
            return;
        }
    }
}

/// The changes as a unified diff, from what is there to what should be.
#[must_use]
pub fn diff(changes: &Changes) -> String {
    let mut text = String::new();
    let shown = |path: &str| changes.root.join(path).display().to_string();
    for (path, Change { old, new }) in &changes.written {
        let path = shown(path);
        let from = if old.is_some() {
            path.as_str()
        } else {
            "/dev/null"
        };
        push(
            &mut text,
            from,
            &path,
            old.as_deref().unwrap_or_default(),
            new,
        );
    }
    for (path, old) in &changes.removed {
        push(&mut text, &shown(path), "/dev/null", old, "");
    }
    text
}

fn push(text: &mut String, from: &str, to: &str, old: &str, new: &str) {
    let diff = TextDiff::from_lines(old, new);
    // Writing to a string does not fail.
    let _ = write!(
        text,
        "{}",
        diff.unified_diff().context_radius(3).header(from, to)
    );
}

#[cfg(test)]
mod tests;
