//! Saving a file atomically: it is written to a temporary file beside the target and renamed once it is complete.

use std::fs::{self, File, OpenOptions};
use std::hash::{BuildHasher, Hasher, RandomState};
use std::io::{self, Seek, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;

use super::{FileFault, blocking};
use crate::error::FileStep;

/// Bytes to collect before they are written.
const PENDING: usize = 256 * 1024;

/// A file that is being written. If it is dropped before it is finished, it is removed.
pub(crate) struct TempFile {
    target: PathBuf,
    path_guard: Arc<TempPath>,
    /// `None` while a blocking operation works with it.
    file: Option<File>,
    pending: Vec<Bytes>,
    length: usize,
}

/// The temporary path, removed on drop unless the file was renamed.
struct TempPath {
    path: PathBuf,
    state: Mutex<State>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Writing,
    /// The writer was dropped.
    Abandoned,
    /// Renamed to the target.
    Done,
}

impl TempPath {
    /// Renames the file to the target unless it was abandoned, and syncs the folder.
    fn rename(&self, target: &Path, sync: impl FnOnce(&Path)) -> io::Result<()> {
        {
            // Locked during the rename, so that a writer dropped now sees the file either untouched or renamed.
            let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
            if *state != State::Writing {
                return Ok(());
            }
            fs::rename(&self.path, target)?;
            *state = State::Done;
        }
        // Not under the lock: it can take long, and dropping the writer would wait for it.
        sync(target);
        Ok(())
    }
}

impl Drop for TempPath {
    fn drop(&mut self) {
        let state = self.state.get_mut().unwrap_or_else(PoisonError::into_inner);
        if *state != State::Done {
            // A failure cannot be reported from here.
            let _ = fs::remove_file(&self.path);
        }
    }
}

impl TempFile {
    /// Creates a temporary file in the target's folder, on Unix with the permissions of the existing target, if any.
    pub(crate) async fn create(target: PathBuf) -> Result<Self, FileFault> {
        let at = target.clone();
        match blocking(move || create(&at)).await {
            Ok((path_guard, file)) => Ok(Self {
                target,
                path_guard: Arc::new(path_guard),
                file: Some(file),
                pending: Vec::new(),
                length: 0,
            }),
            Err(source) => Err(FileFault {
                file: target,
                step: FileStep::Create,
                source,
            }),
        }
    }

    /// Appends bytes.
    pub(crate) async fn write(&mut self, bytes: Bytes) -> Result<(), FileFault> {
        self.length += bytes.len();
        self.pending.push(bytes);
        if self.length < PENDING {
            return Ok(());
        }
        self.flush().await
    }

    /// Writes pending bytes.
    async fn flush(&mut self) -> Result<(), FileFault> {
        self.length = 0;
        let pending = std::mem::take(&mut self.pending);
        self.with(FileStep::Write, move |file| {
            pending.iter().try_for_each(|bytes| file.write_all(bytes))
        })
        .await
    }

    /// Truncates the file.
    pub(crate) async fn clear(&mut self) -> Result<(), FileFault> {
        self.length = 0;
        self.pending.clear();
        self.with(FileStep::Write, |file| {
            file.set_len(0)?;
            file.rewind()
        })
        .await
    }

    /// Syncs the file to disk and renames it to the target, replacing an existing file.
    pub(crate) async fn finish(mut self) -> Result<(), FileFault> {
        self.flush().await?;
        self.with(FileStep::Sync, |file| file.sync_all()).await?;
        // Closed first: outside Unix, an open file may not be renamed.
        self.file = None;
        let (path_guard, target) = (self.path_guard.clone(), self.target.clone());
        let renamed = blocking(move || path_guard.rename(&target, sync_folder));
        renamed
            .await
            .map_err(|source| self.fault(FileStep::Rename, source))
    }

    /// Runs `work` on a thread for blocking operations.
    async fn with(
        &mut self,
        step: FileStep,
        work: impl FnOnce(&mut File) -> io::Result<()> + Send + 'static,
    ) -> Result<(), FileFault> {
        let Some(mut file) = self.file.take() else {
            // An earlier operation was canceled halfway.
            return Err(self.fault(step, io::ErrorKind::Interrupted.into()));
        };
        // Held by the work, so that an abandoned file is removed after it and not before.
        let path_guard = self.path_guard.clone();
        let worked = blocking(move || {
            let worked = work(&mut file).map(|()| file);
            drop(path_guard);
            worked
        });
        match worked.await {
            Ok(file) => {
                self.file = Some(file);
                Ok(())
            }
            Err(source) => Err(self.fault(step, source)),
        }
    }

    fn fault(&self, step: FileStep, source: io::Error) -> FileFault {
        let file = match step {
            FileStep::Write | FileStep::Sync => self.path_guard.path.clone(),
            _ => self.target.clone(),
        };
        FileFault { file, step, source }
    }
}

impl Drop for TempFile {
    fn drop(&mut self) {
        let mut state = self
            .path_guard
            .state
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if *state == State::Writing {
            *state = State::Abandoned;
        }
    }
}

fn create(target: &Path) -> io::Result<(TempPath, File)> {
    if target.file_name().is_none() {
        let error = "it names no file";
        return Err(io::Error::new(io::ErrorKind::InvalidInput, error));
    }
    let existing = fs::metadata(target).ok();
    if existing.as_ref().is_some_and(fs::Metadata::is_dir) {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    let random = RandomState::new().build_hasher().finish();
    let path = folder(target).join(format!(".callsheet-{random:016x}.part"));
    // Created new: whatever has the name by chance, or by somebody's intent, is not written to.
    let file = OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(&path)?;
    let path_guard = TempPath {
        path,
        state: Mutex::new(State::Writing),
    };
    #[cfg(unix)]
    if let Some(existing) = existing {
        file.set_permissions(permissions(&existing))?;
    }
    Ok((path_guard, file))
}

/// The permissions of a file, without those that lend its owner's rights.
#[cfg(unix)]
fn permissions(existing: &fs::Metadata) -> fs::Permissions {
    use std::os::unix::fs::PermissionsExt;
    fs::Permissions::from_mode(existing.permissions().mode() & 0o777)
}

fn folder(target: &Path) -> &Path {
    match target.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// A name is on the disk once its folder is. Not all file systems can tell; the file itself is there in any case.
fn sync_folder(target: &Path) {
    if cfg!(unix) {
        let _ = File::open(folder(target)).and_then(|folder| folder.sync_all());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::paused;

    #[cfg(target_os = "linux")]
    #[test]
    fn a_full_disk_is_an_error() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("offer.txt");
        paused(async {
            let mut file = TempFile::create(target.clone()).await.unwrap();
            // All writing to it fails as on a full disk.
            file.file = Some(File::options().write(true).open("/dev/full").unwrap());
            let chunk = Bytes::from(vec![0; PENDING - 1]);
            file.write(chunk).await.unwrap();
            let fault = file.write(Bytes::from_static(b"x")).await.unwrap_err();
            assert_eq!(
                (fault.step, fault.source.kind(), fault.file.parent()),
                (FileStep::Write, io::ErrorKind::StorageFull, target.parent())
            );
            // Nor does it get the name.
            assert!(file.finish().await.is_err());
        });
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    #[test]
    fn giving_up_does_not_wait_for_the_folder() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("offer.txt");
        paused(async {
            let file = TempFile::create(target.clone()).await.unwrap();
            let path_guard = file.path_guard.clone();
            let mut free = false;
            let synced =
                |named: &Path| free = named.exists() && path_guard.state.try_lock().is_ok();
            path_guard.rename(&target, synced).unwrap();
            assert!(free, "to give it up would wait");
            drop(file);
        });
        assert!(target.exists());
    }

    #[test]
    fn many_chunks_are_one_file() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("offer.txt");
        paused(async {
            let mut file = TempFile::create(target.clone()).await.unwrap();
            file.write(Bytes::from_static(b"nothing")).await.unwrap();
            file.flush().await.unwrap();
            file.clear().await.unwrap();
            for number in 0..100_u8 {
                let chunk = Bytes::from(vec![number; 10_000]);
                file.write(chunk).await.unwrap();
            }
            file.finish().await.unwrap();
        });
        let saved = fs::read(&target).unwrap();
        let expected: Vec<u8> = (0..100_u8)
            .flat_map(|number| vec![number; 10_000])
            .collect();
        assert!(saved == expected);
    }
}
