//! Streams that are cut short, and what they go on in: dropped, waited for in vain, left by their background.

use std::sync::{Arc, Mutex};
use std::task::{Context, Waker};
use std::time::Duration;

use tokio::time::{Instant, sleep, timeout};

use super::super::ItemStream;
use super::shelf::{STYLES, Shelf, about};
use crate::operation::{Burst, PageStyle, Plan};
use crate::testing::{API, BARE, SEARCH, TOKEN, now, paused};
use crate::{
    BoxFuture, Client, ClientBuilder, Json, Request,
    transport::{Content, Transport, TransportError},
};

/// What was spawned.
#[derive(Clone, Default)]
struct Tasks(Arc<Mutex<Vec<BoxFuture<'static, ()>>>>);

impl Tasks {
    fn poll(&self) {
        let mut tasks = std::mem::take(&mut *self.0.lock().unwrap());
        let cx = &mut Context::from_waker(Waker::noop());
        tasks.retain_mut(|task| task.as_mut().poll(cx).is_pending());
        self.0.lock().unwrap().extend(tasks);
    }
}

#[test]
fn dropping_it_leaves_nothing_behind() {
    for style in STYLES {
        for ahead in [1, 3] {
            for seconds in [0.0, 0.5, 1.5] {
                paused(async {
                    let (request, service) = Shelf::new(style, 20).list();
                    let mut stream = request.stream::<i64>().parallel(ahead);
                    stream.next_page().await.unwrap();
                    stream.next_page().await.unwrap();
                    sleep(Duration::from_secs_f64(seconds)).await;
                    drop(stream);
                    assert_eq!(service.log().running, 0, "at once");
                    let asked = service.log().asked.len();
                    sleep(Duration::from_secs(100)).await;
                    assert_eq!(service.log().asked.len(), asked);
                    let tasks = tokio::runtime::Handle::current().metrics();
                    assert_eq!(tasks.num_alive_tasks(), 0);
                });
            }
        }
    }
}

#[test]
fn it_can_be_dropped_while_the_page_ahead_is_polled() {
    /// Drops what is kept there when it is polled.
    struct Dropping(Arc<Mutex<Option<ItemStream<i64>>>>, Arc<Mutex<u32>>);
    impl Transport for Dropping {
        fn send(
            &self,
            _: http::Request<Content>,
        ) -> BoxFuture<'_, Result<http::Response<Content>, TransportError>> {
            let running = Arc::clone(&self.1);
            Box::pin(async move {
                let kept = self.0.lock().unwrap().take();
                if kept.is_none() {
                    let body =
                        r#"{"data": {"items": [1]}, "additional_data": {"next_cursor": "a"}}"#;
                    return Ok(http::Response::new(body.into()));
                }
                drop(kept);
                let never = std::future::pending().await;
                drop(running);
                never
            })
        }
    }
    let tasks = Tasks::default();
    let (kept, running) = (Arc::default(), Arc::default());
    let spawned = tasks.clone();
    let client = ClientBuilder::<Client>::new(&API)
        .api_token(TOKEN)
        .transport(Arc::new(Dropping(Arc::clone(&kept), Arc::clone(&running))))
        .executor(move |work| spawned.0.lock().unwrap().push(work))
        .build()
        .unwrap();
    let mut stream = Request::new(&client, &SEARCH).stream::<i64>();
    now(stream.next_page()).unwrap();
    *kept.lock().unwrap() = Some(stream);
    tasks.poll();
    assert_eq!(Arc::strong_count(&running), 2, "the client's and this one");
    assert!(tasks.0.lock().unwrap().is_empty());
}

#[test]
fn dropping_it_leaves_no_place_in_the_line_and_no_permit() {
    // After two requests at 0 s and 1 s, the page ahead waits in line; or is on its way, where one more is allowed.
    for requests in [2, 3] {
        paused(async {
            let plan = Plan {
                name: "test",
                known_as: "",
                requests_per_minute: None,
                burst: Some(Burst {
                    requests,
                    seconds: 10,
                }),
                daily_tokens: None,
                seats: 1,
            };
            let (builder, service) = Shelf::new(PageStyle::Cursor, 9).client();
            let client = builder
                .plan(plan)
                .executor(|work| drop(tokio::spawn(work)))
                .build()
                .unwrap();
            let mut stream = Request::new(&client, &SEARCH).stream::<i64>();
            stream.next_page().await.unwrap();
            stream.next_page().await.unwrap();
            sleep(Duration::from_millis(500)).await;
            assert_eq!(service.log().asked.len(), requests as usize);
            let began = Instant::now();
            drop(stream);
            Request::new(&client, &BARE).send::<Json>().await.unwrap();
            // The first request's window ends 8.5 s from here, and its own takes 1 s.
            let took = began.elapsed().as_secs_f64();
            assert!(about(took, 9.5), "{took} s");
            assert_eq!(service.log().running, 0);
        });
    }
}

#[test]
fn a_wait_that_is_given_up_loses_nothing_and_repeats_nothing() {
    for style in STYLES {
        for ahead in [0, 1, 2] {
            for along in [false, true] {
                paused(async {
                    let shelf = Shelf::new(style, 6);
                    let (request, service) = if along {
                        shelf.clone().list_along()
                    } else {
                        shelf.clone().list()
                    };
                    let mut stream = request.stream::<i64>().prefetch(ahead);
                    let mut items = Vec::new();
                    loop {
                        // One and a half of a page's seconds pass from wait to wait.
                        match timeout(Duration::from_millis(300), stream.try_next()).await {
                            Ok(Ok(Some(item))) => items.push(item),
                            Ok(Ok(None)) => break,
                            Ok(Err(error)) => panic!("{error}"),
                            Err(_) => sleep(Duration::from_millis(200)).await,
                        }
                    }
                    assert_eq!(items, shelf.items());
                    assert_eq!(service.log().asked.len(), 6);
                });
            }
        }
    }
}

#[test]
fn a_background_that_ends_is_not_missed() {
    for ahead in [1, 3] {
        // What was begun there, and what was not.
        for begun in [false, true] {
            paused(async {
                let tasks = Tasks::default();
                let shelf = Shelf::new(PageStyle::Cursor, 5);
                let (builder, service) = shelf.clone().client();
                let spawned = tasks.clone();
                let builder = builder.executor(move |work| spawned.0.lock().unwrap().push(work));
                let client = builder.build().unwrap();
                let request = Request::new(&client, shelf.operation());
                let mut stream = request.stream::<i64>().prefetch(ahead);
                let mut items = stream.next_page().await.unwrap().unwrap().items;
                if begun {
                    tasks.poll();
                    assert_eq!(service.log().running, 1);
                }
                let all = Arc::clone(&tasks.0);
                let ending = tokio::spawn(async move {
                    loop {
                        sleep(Duration::from_secs(5)).await;
                        drop(std::mem::take(&mut *all.lock().unwrap()));
                    }
                });
                while let Some(page) = stream.next_page().await.unwrap() {
                    items.extend(page);
                }
                ending.abort();
                assert_eq!(items, shelf.items());
                assert_eq!(service.log().asked.len(), 5);
            });
        }
    }
}

#[test]
#[should_panic(expected = "resumed after panicking")]
fn a_panic_in_the_background_is_not_swallowed() {
    struct Panics;
    impl Transport for Panics {
        fn send(
            &self,
            request: http::Request<Content>,
        ) -> BoxFuture<'_, Result<http::Response<Content>, TransportError>> {
            let first = !request.uri().query().unwrap().contains("cursor");
            Box::pin(async move {
                assert!(first, "as the test wants");
                let body = r#"{"data": {"items": [1]}, "additional_data": {"next_cursor": "a"}}"#;
                Ok(http::Response::new(body.into()))
            })
        }
    }
    paused(async {
        let client = ClientBuilder::<Client>::new(&API)
            .api_token(TOKEN)
            .transport(Arc::new(Panics))
            .executor(|work| drop(tokio::spawn(work)))
            .build()
            .unwrap();
        let mut stream = Request::new(&client, &SEARCH).stream::<i64>();
        stream.next_page().await.unwrap();
        let _ = stream.next_page().await;
    });
}
