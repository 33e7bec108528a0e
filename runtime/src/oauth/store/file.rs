//! Tokens in a file that only its owner reads.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::thread::sleep;
use std::time::Duration;

use futures_util::FutureExt;
use secrecy::{ExposeSecret, SecretString};

use super::thread::off;
use super::{StoreError, StoreLock, TokenStore};
use crate::future::BoxFuture;
use crate::oauth::token::Token;

/// How many files this process began to write.
static WRITTEN: AtomicU64 = AtomicU64::new(0);
/// How often a lock that another process has is asked for.
const ASK: Duration = Duration::from_millis(20);

/// Keeps tokens in a file, for all processes of a machine.
///
/// On Unix, only its owner can read it (mode 0600), and a file that others can read or write is refused, as is a folder in which everybody can replace it. On
/// Windows it has the permissions of its folder: choose one of the user's own. A new file is written beside it, synced
/// and renamed, so that a process or machine that stops at any moment leaves the old tokens or the new ones.
///
/// The lock is one of the operating system, on a file of the same name with `.lock` behind, which stays. It ends with the
/// process. File systems of other machines (NFS) may not have such locks: use a database there.
#[derive(Debug, Clone)]
pub struct FileStore {
    path: Arc<Path>,
}

impl FileStore {
    /// One that keeps tokens there. The file need not exist, its folder must.
    #[must_use]
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self {
            path: path.into().into(),
        }
    }

    /// Work with the path on a thread, whose error says where it happened.
    async fn work<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Path) -> io::Result<T> + Send + 'static,
    ) -> Result<T, StoreError> {
        let path = self.path.clone();
        let done = off(move |_| work(&path)).await;
        done.map_err(|error| failed(&self.path, &error))
    }
}

impl TokenStore for FileStore {
    fn load(&self) -> BoxFuture<'_, Result<Option<Token>, StoreError>> {
        async {
            let Some(text) = self.work(read).await? else {
                return Ok(None);
            };
            match Token::from_json(text.expose_secret()) {
                Ok(token) => Ok(Some(token)),
                Err(error) => Err(failed(&self.path, &error)),
            }
        }
        .boxed()
    }

    fn save<'a>(&'a self, token: &'a Token) -> BoxFuture<'a, Result<(), StoreError>> {
        let text = token.to_json();
        self.work(move |path| replace(path, &text)).boxed()
    }

    fn clear(&self) -> BoxFuture<'_, Result<(), StoreError>> {
        self.work(|path| match fs::remove_file(path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => sync_folder(path),
        })
        .boxed()
    }

    fn lock(&self) -> BoxFuture<'_, Result<StoreLock<'_>, StoreError>> {
        let path = beside(&self.path, ".lock");
        async move {
            let at = path.clone();
            let held = off(move |caller| {
                let file = options().create(true).open(&at)?;
                // Asked for again and again: who waits in the system's queue cannot leave it.
                while !caller.is_gone() {
                    match file.try_lock() {
                        Ok(()) => return Ok(file),
                        Err(TryLockError::WouldBlock) => sleep(ASK),
                        Err(TryLockError::Error(error)) => return Err(error),
                    }
                }
                Err(io::ErrorKind::Interrupted.into())
            });
            match held.await {
                Ok(file) => Ok(StoreLock::new(file)),
                Err(error) => Err(failed(&path, &error)),
            }
        }
        .boxed()
    }
}

fn failed(path: &Path, error: &dyn std::error::Error) -> StoreError {
    StoreError::new(format!("{}: {error}", path.display()))
}

fn read(path: &Path) -> io::Result<Option<SecretString>> {
    let file = match File::open(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        file => file?,
    };
    check_file(&file)?;
    Ok(Some(io::read_to_string(file)?.into()))
}

/// Writes a file beside the one that is there, and puts it in its place.
fn replace(path: &Path, text: &SecretString) -> io::Result<()> {
    check_folder(path)?;
    let number = WRITTEN.fetch_add(1, Relaxed);
    let new = beside(path, &format!(".{}-{number}.new", std::process::id()));
    // A leftover of a process that had the same id.
    let _ = fs::remove_file(&new);
    let written = options().create_new(true).open(&new).and_then(|mut file| {
        file.write_all(text.expose_secret().as_bytes())?;
        file.sync_all()?;
        fs::rename(&new, path)
    });
    if written.is_err() {
        let _ = fs::remove_file(&new);
    }
    written?;
    sync_folder(path)
}

/// The same name with more behind.
fn beside(path: &Path, more: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(more);
    name.into()
}

fn folder(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// To write, and nobody else's to read from its first moment.
fn options() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// What a mode says of others than the owner.
#[cfg(unix)]
const OTHERS: u32 = 0o077;

#[cfg(unix)]
fn check_file(file: &File) -> io::Result<()> {
    let mode = std::os::unix::fs::MetadataExt::mode(&file.metadata()?);
    if mode & OTHERS == 0 {
        return Ok(());
    }
    let message = format!(
        "others can use it (mode {:03o}): its tokens may be known; `chmod 600` it",
        mode & 0o777
    );
    Err(io::Error::new(io::ErrorKind::PermissionDenied, message))
}

/// Where anybody can rename files, anybody can give us tokens.
#[cfg(unix)]
fn check_folder(path: &Path) -> io::Result<()> {
    let folder = folder(path);
    let mode = std::os::unix::fs::MetadataExt::mode(&fs::metadata(folder)?);
    if mode & 0o002 == 0 || mode & 0o1000 != 0 {
        return Ok(());
    }
    let message = format!("anybody can write in {}: `chmod o-w` it", folder.display());
    Err(io::Error::new(io::ErrorKind::PermissionDenied, message))
}

/// So that the renamed file is there after the power was off.
#[cfg(unix)]
fn sync_folder(path: &Path) -> io::Result<()> {
    File::open(folder(path))?.sync_all()
}

#[cfg(not(unix))]
#[allow(clippy::unnecessary_wraps, reason = "one signature for all systems")]
fn check_file(_: &File) -> io::Result<()> {
    Ok(())
}

#[cfg(not(unix))]
#[allow(clippy::unnecessary_wraps, reason = "one signature for all systems")]
fn check_folder(_: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(not(unix))]
#[allow(clippy::unnecessary_wraps, reason = "one signature for all systems")]
fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}
