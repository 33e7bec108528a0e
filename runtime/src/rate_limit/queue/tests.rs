//! The queue by itself.

use std::pin::pin;
use std::sync::{Arc, OnceLock, mpsc};
use std::task::Wake;
use std::thread;
use std::time::Duration;

use super::*;
use crate::operation::{Burst, Limit};
use crate::testing::Set;

/// Asks the queue at once when it is woken, and when it is dropped.
struct Hasty(Arc<Queue>, Arc<OnceLock<()>>);

impl Wake for Hasty {
    fn wake(self: Arc<Self>) {
        drop(self.0.join(&Set::default(), PermitRequest::default()));
        let _ = self.1.set(());
    }
}

impl Drop for Hasty {
    fn drop(&mut self) {
        drop(self.0.join(&Set::default(), PermitRequest::default()));
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

/// Whether nothing holds it, so that it asks the limiter now.
fn asks(ticket: &Ticket<'_>) -> bool {
    let turn = pin!(ticket.turn(Duration::MAX));
    turn.poll(&mut Context::from_waker(Waker::noop()))
        .is_ready()
}

#[test]
fn a_waker_may_ask_the_line_at_once() {
    in_time(|| {
        let queue = Arc::new(Queue::default());
        let woken = Arc::new(OnceLock::new());
        let hasty = || Waker::from(Arc::new(Hasty(queue.clone(), woken.clone())));
        let clock = Set::default();
        let first = queue.join(&clock, PermitRequest::default());
        let second = queue.join(&clock, PermitRequest::default());
        {
            // The second waker replaces the first one.
            let mut turn = Box::pin(second.turn(Duration::MAX));
            for waker in [hasty(), hasty()] {
                let mut cx = Context::from_waker(&waker);
                assert!(turn.as_mut().poll(&mut cx).is_pending());
            }
        }
        drop(first);
        assert!(woken.get().is_some());
        assert!(asks(&second));
        let waker = hasty();
        let poll = second.poll_notified(&mut Context::from_waker(&waker));
        assert!(poll.is_pending());
        queue.notify(&PermitRequest::default());
        assert!(woken.get().is_some());
        assert!(asks(&second));
        let poll = second.poll_notified(&mut Context::from_waker(&waker));
        assert!(poll.is_pending());
        drop(waker);
        // With the place goes its waker.
        drop(second);
    });
}

const LIMIT: Limit = Limit {
    name: "own",
    burst: Burst {
        requests: 1,
        seconds: 60,
    },
};
/// A limit of operations and one of an API may have the same name.
const SEARCHES: Scope = Scope::Operations("own");
const API: Scope = Scope::Api("own");

#[test]
fn a_waiter_holds_those_that_need_what_it_waits_for() {
    let queue = Queue::default();
    let clock = Set::default();
    let join = |search: bool, api: bool| {
        let request = PermitRequest {
            cost: 0,
            limit: search.then_some(LIMIT),
            api_limit: api.then_some(LIMIT),
        };
        queue.join(&clock, request)
    };
    let minute = Duration::from_secs(60);
    let first = join(true, true);
    assert!(asks(&first));
    let [in_api, plain, search, last] =
        [(false, true), (false, false), (true, false), (true, true)]
            .map(|(search, api)| join(search, api));
    let others = [&in_api, &plain, &search, &last];
    // While it asks, it can be the turn of none.
    assert_eq!(others.map(asks), [false; 4]);
    first.wait(API, minute);
    // Who asks holds all behind it, and who is held itself nobody.
    assert_eq!(others.map(asks), [false, true, false, false]);
    plain.wait(Scope::Account, minute);
    assert!(!asks(&search));
    drop(plain);
    assert!(asks(&search));
    search.wait(SEARCHES, minute);
    let late = join(false, false);
    assert!(asks(&late));
    late.wait(Scope::Account, minute);
    // The oldest goes first again, and then waits for what another one waits for.
    assert!(asks(&first));
    first.wait(SEARCHES, minute);
    assert!(asks(&in_api));
    in_api.wait(API, minute);
    drop(first);
    assert!(!asks(&last), "both limits are waited for");
    drop(in_api);
    drop(search);
    // Who came later does not hold it.
    assert!(asks(&last));
}

#[test]
fn a_release_wakes_those_that_wait_for_what_it_counted_against() {
    let queue = Queue::default();
    let clock = Set::default();
    let api = PermitRequest {
        api_limit: Some(LIMIT),
        ..PermitRequest::default()
    };
    let waiting = queue.join(&clock, api);
    assert!(asks(&waiting));
    waiting.wait(API, Duration::from_secs(60));
    let notified = || {
        let poll = waiting.poll_notified(&mut Context::from_waker(Waker::noop()));
        poll.is_ready()
    };
    queue.notify(&PermitRequest::default());
    assert!(!notified());
    queue.notify(&api);
    assert!(notified());
}
