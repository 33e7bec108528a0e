//! The same on threads, where the stream and its background meet at any moment: nothing hangs, and nothing is lost.

use std::future::Future;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};
use std::time::Duration;

use crate::testing::{API, LIST, SEARCH, TOKEN};
use crate::{
    BoxFuture, Client, ClientBuilder, Operation, Request, http,
    transport::{Content, Transport, TransportError},
};

const PAGES: u64 = 12;
/// Longer than any of it takes.
const STUCK: Duration = Duration::from_secs(60);

struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// The outcome of a future on this thread.
fn wait<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    let mut cx = Context::from_waker(&waker);
    loop {
        match future.as_mut().poll(&mut cx) {
            Poll::Ready(output) => return output,
            Poll::Pending => {
                let began = std::time::Instant::now();
                thread::park_timeout(STUCK);
                assert!(began.elapsed() < STUCK, "nobody woke it");
            }
        }
    }
}

/// Waits until it was polled so often, and is woken by another thread or at once.
struct Hops(usize);

impl Future for Hops {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        if self.0 == 0 {
            return Poll::Ready(());
        }
        self.0 -= 1;
        let waker = cx.waker().clone();
        if self.0.is_multiple_of(2) {
            waker.wake();
        } else {
            thread::spawn(move || waker.wake());
        }
        Poll::Pending
    }
}

/// Pages of one number each, and how many requests are on their way.
#[derive(Default)]
struct Service {
    asked: AtomicUsize,
    running: Arc<AtomicUsize>,
}

struct Running(Arc<AtomicUsize>);

impl Drop for Running {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

impl Transport for Service {
    fn send(
        &self,
        request: http::Request<Content>,
    ) -> BoxFuture<'_, Result<http::Response<Content>, TransportError>> {
        let query = request.uri().query().unwrap_or_default();
        let place = query.split('&').find_map(|pair| {
            let place = pair.strip_prefix("start=");
            place.or(pair.strip_prefix("cursor=p"))?.parse().ok()
        });
        let page: u64 = place.unwrap_or(0);
        let (next, more) = (page + 1, page + 1 < PAGES);
        let body = if request.uri().path().ends_with("search") {
            let next = more.then(|| format!("p{next}"));
            serde_json::json!({"data": {"items": [page]}, "additional_data": {"next_cursor": next}})
        } else {
            serde_json::json!({"data": [page], "additional_data": {"more_items_in_collection": more, "next_start": next}})
        };
        let hops = self.asked.fetch_add(1, Ordering::SeqCst) % 5;
        self.running.fetch_add(1, Ordering::SeqCst);
        let running = Running(Arc::clone(&self.running));
        Box::pin(async move {
            Hops(hops).await;
            drop(running);
            Ok(http::Response::new(body.to_string().into()))
        })
    }
}

fn list(operation: &'static Operation) -> (Request, Arc<Service>) {
    let service = Arc::new(Service::default());
    let client = ClientBuilder::<Client>::new(&API)
        .api_token(TOKEN)
        .transport(service.clone())
        .executor(|work| drop(thread::spawn(|| wait(work))))
        .build()
        .unwrap();
    (Request::new(&client, operation), service)
}

#[test]
fn nothing_is_lost_between_threads() {
    for round in 0..60 {
        let operation = [&LIST, &SEARCH][round % 2];
        let (request, _) = list(operation);
        let stream = request.stream::<i64>();
        let mut stream = match round % 3 {
            0 => stream,
            1 => stream.prefetch(3),
            _ => stream.parallel(3),
        };
        let mut items = Vec::new();
        while let Some(item) = wait(stream.try_next()).unwrap() {
            items.push(item.cast_unsigned());
        }
        assert!(items.into_iter().eq(0..PAGES));
    }
}

#[test]
fn what_is_dropped_ends_on_other_threads_as_well() {
    for round in 0..60 {
        let operation = [&LIST, &SEARCH][round % 2];
        let (request, service) = list(operation);
        let mut stream = request.stream::<i64>().parallel(1 + round % 4);
        for _ in 0..=round % 5 {
            wait(stream.next_page()).unwrap();
        }
        drop(stream);
        // What is being polled at this moment ends with that.
        let began = std::time::Instant::now();
        while service.running.load(Ordering::SeqCst) > 0 {
            assert!(began.elapsed() < STUCK, "a request goes on");
            thread::yield_now();
        }
    }
}
