//! The queue by itself.

use std::sync::{Arc, OnceLock, mpsc};
use std::task::Wake;
use std::thread;
use std::time::Duration;

use super::*;
use crate::testing::Set;

/// Asks the queue at once when it is woken, and when it is dropped.
struct Hasty(Arc<Queue>, Arc<OnceLock<()>>);

impl Wake for Hasty {
    fn wake(self: Arc<Self>) {
        drop(self.0.join(&Set::default()));
        let _ = self.1.set(());
    }
}

impl Drop for Hasty {
    fn drop(&mut self) {
        drop(self.0.join(&Set::default()));
    }
}

/// What it does, unless it never comes back.
fn in_time(what: impl FnOnce() + Send + 'static) {
    let (done, is_done) = mpsc::channel();
    let thread = thread::spawn(move || {
        what();
        let _ = done.send(());
    });
    if let Err(mpsc::RecvTimeoutError::Timeout) = is_done.recv_timeout(Duration::from_secs(20)) {
        panic!("it hangs");
    }
    thread.join().unwrap();
}

#[test]
fn a_waker_may_ask_the_line_at_once() {
    in_time(|| {
        let queue = Arc::new(Queue::default());
        let woken = Arc::new(OnceLock::new());
        let hasty = || Waker::from(Arc::new(Hasty(queue.clone(), woken.clone())));
        let clock = Set::default();
        let first = queue.join(&clock);
        let second = queue.join(&clock);
        {
            // The second waker replaces the first one.
            let mut turn = Box::pin(second.first(Duration::MAX));
            for waker in [hasty(), hasty()] {
                let mut cx = Context::from_waker(&waker);
                assert!(turn.as_mut().poll(&mut cx).is_pending());
            }
        }
        drop(first);
        assert!(woken.get().is_some());
        assert!(second.begin());
        let waker = hasty();
        let poll = second.poll_notified(&mut Context::from_waker(&waker));
        assert!(poll.is_pending());
        queue.notify();
        assert!(second.begin());
        let poll = second.poll_notified(&mut Context::from_waker(&waker));
        assert!(poll.is_pending());
        drop(waker);
        // With the place goes its waker.
        drop(second);
    });
}
