//! A file written beside the one that it is to become: under its name there is the whole file or what was there before.

use std::fs::{self, File, OpenOptions};
use std::hash::{BuildHasher, Hasher, RandomState};
use std::io::{self, Seek, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;

use super::{FileFault, blocking};
use crate::error::FileStep;

/// How much is kept before it is written.
const PENDING: usize = 256 * 1024;

/// A file being written. Dropped before it is finished, it is removed.
pub(crate) struct Beside {
    target: PathBuf,
    place: Arc<Place>,
    /// Away while it is worked with.
    file: Option<File>,
    pending: Vec<Bytes>,
    length: usize,
}

/// Where it is written.
struct Place {
    path: PathBuf,
    state: Mutex<State>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Beside,
    /// Nobody wants it any more.
    Given,
    /// Under its name.
    Done,
}

impl Place {
    /// Gives the file its name, if it is still wanted, and sees to it that the name stays.
    fn rename(&self, target: &Path, sync: impl FnOnce(&Path)) -> io::Result<()> {
        {
            // Held while it gets the name: whoever gives up now finds either nothing done or all.
            let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
            if *state != State::Beside {
                return Ok(());
            }
            fs::rename(&self.path, target)?;
            *state = State::Done;
        }
        // This can take long, and whoever gives up would wait for it.
        sync(target);
        Ok(())
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let state = self.state.get_mut().unwrap_or_else(PoisonError::into_inner);
        if *state != State::Done {
            // Nobody is there to be told if it fails.
            let _ = fs::remove_file(&self.path);
        }
    }
}

impl Beside {
    /// Creates a file in the target's folder; on Unix with the permissions of what the target is now, if it is.
    pub(crate) async fn create(target: PathBuf) -> Result<Self, FileFault> {
        let at = target.clone();
        match blocking(move || create(&at)).await {
            Ok((place, file)) => Ok(Self {
                target,
                place: Arc::new(place),
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

    /// Adds bytes at its end.
    pub(crate) async fn write(&mut self, bytes: Bytes) -> Result<(), FileFault> {
        self.length += bytes.len();
        self.pending.push(bytes);
        if self.length < PENDING {
            return Ok(());
        }
        self.flush().await
    }

    /// Writes what is pending.
    async fn flush(&mut self) -> Result<(), FileFault> {
        self.length = 0;
        let pending = std::mem::take(&mut self.pending);
        self.with(FileStep::Write, move |file| {
            pending.iter().try_for_each(|bytes| file.write_all(bytes))
        })
        .await
    }

    /// Makes it empty again.
    pub(crate) async fn clear(&mut self) -> Result<(), FileFault> {
        self.length = 0;
        self.pending.clear();
        self.with(FileStep::Write, |file| {
            file.set_len(0)?;
            file.rewind()
        })
        .await
    }

    /// Sees to it that it is on the disk, and gives it its name in place of what has it.
    pub(crate) async fn finish(mut self) -> Result<(), FileFault> {
        self.flush().await?;
        self.with(FileStep::Sync, |file| file.sync_all()).await?;
        // Closed first: elsewhere than on Unix, an open file may not be renamed.
        self.file = None;
        let (place, target) = (self.place.clone(), self.target.clone());
        let renamed = blocking(move || place.rename(&target, sync_folder));
        renamed
            .await
            .map_err(|source| self.fault(FileStep::Rename, source))
    }

    /// Works with the file where that blocks nobody.
    async fn with(
        &mut self,
        step: FileStep,
        work: impl FnOnce(&mut File) -> io::Result<()> + Send + 'static,
    ) -> Result<(), FileFault> {
        let Some(mut file) = self.file.take() else {
            // It was given up half-way through something.
            return Err(self.fault(step, io::ErrorKind::Interrupted.into()));
        };
        // Kept by the work: what is given up is removed after it and not before.
        let place = self.place.clone();
        let worked = blocking(move || {
            let worked = work(&mut file).map(|()| file);
            drop(place);
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
            FileStep::Write | FileStep::Sync => self.place.path.clone(),
            _ => self.target.clone(),
        };
        FileFault { file, step, source }
    }
}

impl Drop for Beside {
    fn drop(&mut self) {
        let mut state = self
            .place
            .state
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if *state == State::Beside {
            *state = State::Given;
        }
    }
}

fn create(target: &Path) -> io::Result<(Place, File)> {
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
    let place = Place {
        path,
        state: Mutex::new(State::Beside),
    };
    #[cfg(unix)]
    if let Some(existing) = existing {
        file.set_permissions(permissions(&existing))?;
    }
    Ok((place, file))
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
            let mut beside = Beside::create(target.clone()).await.unwrap();
            // All writing to it fails as on a full disk.
            beside.file = Some(File::options().write(true).open("/dev/full").unwrap());
            let chunk = Bytes::from(vec![0; PENDING - 1]);
            beside.write(chunk).await.unwrap();
            let fault = beside.write(Bytes::from_static(b"x")).await.unwrap_err();
            assert_eq!(
                (fault.step, fault.source.kind(), fault.file.parent()),
                (FileStep::Write, io::ErrorKind::StorageFull, target.parent())
            );
            // Nor does it get the name.
            assert!(beside.finish().await.is_err());
        });
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    #[test]
    fn giving_up_does_not_wait_for_the_folder() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("offer.txt");
        paused(async {
            let beside = Beside::create(target.clone()).await.unwrap();
            let place = beside.place.clone();
            let mut free = false;
            let synced = |named: &Path| free = named.exists() && place.state.try_lock().is_ok();
            place.rename(&target, synced).unwrap();
            assert!(free, "to give it up would wait");
            drop(beside);
        });
        assert!(target.exists());
    }

    #[test]
    fn many_chunks_are_one_file() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("offer.txt");
        paused(async {
            let mut beside = Beside::create(target.clone()).await.unwrap();
            beside.write(Bytes::from_static(b"nothing")).await.unwrap();
            beside.flush().await.unwrap();
            beside.clear().await.unwrap();
            for number in 0..100_u8 {
                let chunk = Bytes::from(vec![number; 10_000]);
                beside.write(chunk).await.unwrap();
            }
            beside.finish().await.unwrap();
        });
        let saved = fs::read(&target).unwrap();
        let expected: Vec<u8> = (0..100_u8)
            .flat_map(|number| vec![number; 10_000])
            .collect();
        assert!(saved == expected);
    }
}
