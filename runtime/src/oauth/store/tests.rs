//! Stores for real: files, threads and locks.

use std::future::poll_fn;
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

use super::*;

/// The outcome of a future that other threads drive on.
fn wait<F: Future>(future: F) -> F::Output {
    tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap()
        .block_on(future)
}

fn token(name: &str) -> Token {
    Token::new(name.to_owned()).with_refresh_token("r")
}

fn access(token: &Token) -> &str {
    secrecy::ExposeSecret::expose_secret(token.access_token())
}

fn stores(folder: &tempfile::TempDir) -> Vec<Box<dyn TokenStore>> {
    let file = FileStore::new(folder.path().join("acme.token"));
    vec![Box::new(MemoryStore::new()), Box::new(file)]
}

#[test]
fn what_is_saved_is_loaded_until_it_is_cleared() {
    let folder = tempfile::tempdir().unwrap();
    for store in stores(&folder) {
        wait(async {
            assert!(store.load().await.unwrap().is_none());
            store.clear().await.unwrap();
            for name in ["one", "two"] {
                store.save(&token(name)).await.unwrap();
                assert_eq!(access(&store.load().await.unwrap().unwrap()), name);
            }
            store.clear().await.unwrap();
            assert!(store.load().await.unwrap().is_none());
        });
    }
}

#[test]
fn one_at_a_time_has_the_lock() {
    let folder = tempfile::tempdir().unwrap();
    let cx = &mut Context::from_waker(Waker::noop());
    for store in stores(&folder) {
        let held = wait(store.lock()).unwrap();
        let mut second = store.lock();
        let mut third = store.lock();
        assert!(second.as_mut().poll(cx).is_pending());
        assert!(third.as_mut().poll(cx).is_pending());
        // Saving needs none.
        wait(store.save(&token("one"))).unwrap();
        // Who gives up waiting is not in the way.
        drop(second);
        drop(held);
        drop(wait(third).unwrap());
    }
}

#[test]
fn who_gives_up_waiting_for_a_file_leaves_no_thread_and_no_lock() {
    let folder = tempfile::tempdir().unwrap();
    let store = FileStore::new(folder.path().join("token"));
    let held = wait(store.lock()).unwrap();
    let mut given_up = store.lock();
    let cx = &mut Context::from_waker(Waker::noop());
    assert!(given_up.as_mut().poll(cx).is_pending());
    drop(given_up);
    drop(held);
    let began = Instant::now();
    for _ in 0..3 {
        drop(wait(store.lock()).unwrap());
    }
    assert!(began.elapsed() < Duration::from_secs(60));
}

#[test]
fn work_that_panics_is_an_error() {
    let work = thread::off::<()>(|_| panic!("as the test says"));
    let mut work = Box::pin(work);
    let error = wait(poll_fn(|cx| work.as_mut().poll(cx))).unwrap_err();
    assert_eq!(error.to_string(), "the thread panicked");
    let cx = &mut Context::from_waker(Waker::noop());
    assert!(matches!(work.as_mut().poll(cx), Poll::Pending));
}

#[test]
fn an_error_says_which_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("token");
    std::fs::write(&path, "{\"access_token\": 7}").unwrap();
    #[cfg(unix)]
    chmod(&path, 0o600);
    let error = wait(FileStore::new(&path).load()).unwrap_err().to_string();
    assert!(
        error.contains("token: what is stored is no token"),
        "{error}"
    );
    let nowhere = FileStore::new(folder.path().join("none/token"));
    assert!(wait(nowhere.load()).unwrap().is_none());
    for error in [
        wait(nowhere.save(&token("a"))).unwrap_err(),
        wait(nowhere.lock()).map(drop).unwrap_err(),
    ] {
        assert!(error.to_string().contains("none/token"), "{error}");
    }
}

#[cfg(unix)]
fn chmod(path: &std::path::Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt;

    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
}

#[cfg(unix)]
#[test]
fn only_the_owner_reads_a_file() {
    use std::os::unix::fs::PermissionsExt;

    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("token");
    let store = FileStore::new(&path);
    wait(store.save(&token("one"))).unwrap();
    drop(wait(store.lock()).unwrap());
    for name in ["token", "token.lock"] {
        let mode = std::fs::metadata(folder.path().join(name))
            .unwrap()
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600, "{name}");
    }
    let left: Vec<_> = std::fs::read_dir(folder.path()).unwrap().collect();
    assert_eq!(left.len(), 2, "nothing is left beside them: {left:?}");

    for mode in [0o640, 0o604, 0o660] {
        chmod(&path, mode);
        let error = wait(store.load()).unwrap_err().to_string();
        assert!(
            error.contains(&format!("(mode {mode:03o})")) && error.contains("chmod 600"),
            "{error}"
        );
    }
    chmod(folder.path(), 0o777);
    let error = wait(store.save(&token("two"))).unwrap_err().to_string();
    assert!(error.contains("anybody can write"), "{error}");
    chmod(folder.path(), 0o1777);
    wait(store.save(&token("two"))).unwrap();
    assert_eq!(access(&wait(store.load()).unwrap().unwrap()), "two");
}
