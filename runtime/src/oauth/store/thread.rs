//! Work that blocks, on a thread of its own and off whatever executor there is. It is for files that are touched once
//! an hour, and needs no pool.

use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::task::{Context, Poll, Waker};
use std::thread;

/// The outcome of work on a thread of its own. Where the future is dropped, so is what comes of the work.
pub(super) fn off<T: Send + 'static>(
    work: impl FnOnce(&Caller<T>) -> io::Result<T> + Send + 'static,
) -> Work<T> {
    let slot = Arc::new(Mutex::new(Slot {
        done: None,
        waker: None,
    }));
    let caller = Caller(Arc::downgrade(&slot));
    let spawned = thread::Builder::new()
        .name("token-store".to_owned())
        .spawn(move || {
            let done = work(&caller);
            caller.tell(done);
        });
    if let Err(error) = spawned {
        locked(&slot).done = Some(Err(error));
    }
    Work(slot)
}

struct Slot<T> {
    done: Option<io::Result<T>>,
    waker: Option<Waker>,
}

/// Who waits for the work.
pub(super) struct Caller<T>(Weak<Mutex<Slot<T>>>);

impl<T> Caller<T> {
    /// Nobody waits any more.
    pub(super) fn is_gone(&self) -> bool {
        self.0.strong_count() == 0
    }

    fn tell(&self, done: io::Result<T>) {
        if let Some(slot) = self.0.upgrade() {
            let waker = {
                let mut slot = locked(&slot);
                slot.done = Some(done);
                slot.waker.take()
            };
            if let Some(waker) = waker {
                waker.wake();
            }
        }
    }
}

/// Work that panics is told as an error, too: who waits for it must not wait forever.
impl<T> Drop for Caller<T> {
    fn drop(&mut self) {
        if thread::panicking() {
            self.tell(Err(io::Error::other("the thread panicked")));
        }
    }
}

/// Work on a thread.
pub(super) struct Work<T>(Arc<Mutex<Slot<T>>>);

impl<T> Future for Work<T> {
    type Output = io::Result<T>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<T>> {
        let mut slot = locked(&self.0);
        if let Some(done) = slot.done.take() {
            return Poll::Ready(done);
        }
        slot.waker = Some(cx.waker().clone());
        Poll::Pending
    }
}

fn locked<T>(slot: &Mutex<Slot<T>>) -> MutexGuard<'_, Slot<T>> {
    slot.lock().unwrap_or_else(PoisonError::into_inner)
}
