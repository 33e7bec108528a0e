//! The runtime in the background, and waiting on it. Nothing here is generic: what a crate calls is not compiled again for
//! what each call gives.

use std::future::{pending, poll_fn};
use std::io;
use std::pin::pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, Waker};
use std::thread;

use tokio::runtime::{Builder, Handle};
use tokio::task::coop::consume_budget;

use crate::error::BlockingError;

/// How often Tokio lets a task go on until it has to yield is some fewer.
const MORE_THAN_A_BUDGET: usize = 1024;

/// Polls until it is ready, with connections and timers at hand, and waits in between.
pub(super) fn drive(
    poll: &mut dyn FnMut(&mut Context<'_>) -> Poll<()>,
) -> Result<(), BlockingError> {
    if is_async() {
        return Err(BlockingError::Async);
    }
    handle()?.block_on(poll_fn(poll));
    Ok(())
}

/// Whether this thread is running a task of Tokio's, which must not wait.
///
/// That there is a runtime does not say so: there is one in `spawn_blocking` too, which is made for waiting. But what
/// Tokio polls has a budget, and nothing else has; so whoever runs out of it is polled.
fn is_async() -> bool {
    if Handle::try_current().is_err() {
        return false;
    }
    let mut cx = Context::from_waker(Waker::noop());
    (0..MORE_THAN_A_BUDGET).any(|_| pin!(consume_budget()).poll(&mut cx).is_pending())
}

/// The runtime in the background. It ends with the process.
fn handle() -> Result<Handle, BlockingError> {
    static HANDLE: Mutex<Option<Handle>> = Mutex::new(None);
    let mut started = HANDLE.lock().unwrap_or_else(PoisonError::into_inner);
    // What has failed for want of a thread is tried again the next time.
    let handle = match started.take() {
        Some(handle) => handle,
        None => start().map_err(BlockingError::NoThread)?,
    };
    Ok(started.insert(handle).clone())
}

fn start() -> io::Result<Handle> {
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let handle = runtime.handle().clone();
    thread::Builder::new()
        .name("callsheet-blocking".to_owned())
        .spawn(move || runtime.block_on(pending::<()>()))?;
    Ok(handle)
}
