//! Over real sockets, from plain threads: that is what the runtime in the background is for.

use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
use std::thread;
use std::time::Duration;

use callsheet_test_server::{Request as Received, Response, Step};

use super::*;
use crate::testing::{API, LIST, TOKEN};
use crate::{Client, ClientBuilder, Method, Request, RetryPolicy, error::BlockingError};

/// A server that lists the numbers from 0 to 9 in pages of 2.
struct Server {
    client: Client,
    http: callsheet_test_server::Server,
}

impl Server {
    fn start() -> Self {
        let busy = AtomicBool::new(true);
        let http = callsheet_test_server::Server::serve(move |request| respond(request, &busy));
        let http = http.unwrap();
        let client = ClientBuilder::new(&API)
            .api_token(TOKEN)
            .base_url(http.url())
            .retry(RetryPolicy {
                backoff: Duration::from_millis(1),
                ..RetryPolicy::default()
            })
            .build()
            .unwrap();
        Self { client, http }
    }

    fn numbers(&self) -> ItemStream<i64> {
        Request::new(&self.client, &LIST).stream()
    }

    fn requests(&self) -> usize {
        self.http.received()
    }
}

/// Responds to a request. The first one for `/busy` is told to come again.
fn respond(request: &Received, busy: &AtomicBool) -> Response {
    assert_eq!(request.header("x-api-token").as_deref(), Some(TOKEN));
    let mut start = request.query().split('&');
    let start = start.find_map(|pair| pair.strip_prefix("start="));
    // A base URL without a path is the host of the API.
    let path = request.path().strip_prefix("/v1").unwrap_or("elsewhere");
    match (path, start) {
        ("/busy", _) if busy.swap(false, SeqCst) => Response::json(503, "{}"),
        ("/gone", _) => Response::json(404, "{}"),
        (_, Some(start)) => Response::json(200, page(start.parse().unwrap())),
        ("/deals", None) => Response::json(200, page(0)),
        _ => Response::json(200, format!(r#"{{"url":"{path}"}}"#)),
    }
}

fn page(start: i64) -> String {
    let (second, next, more) = (start + 1, start + 2, start < 8);
    format!(
        r#"{{"success":true,"data":[{start},{second}],"additional_data":{{"pagination":
           {{"more_items_in_collection":{more},"next_start":{next}}}}}}}"#
    )
}

fn is_refused<T: fmt::Debug>(result: Result<T>) -> bool {
    match result {
        Err(Error::Blocking(error)) => matches!(*error, BlockingError::Async),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_thread_waits_for_a_call() {
    let server = Server::start();
    let body = server.client.request(Method::Get, "/persons/7").wait();
    assert_eq!(body.unwrap()["url"], "/persons/7");
    let error = server.client.request(Method::Get, "/gone").wait();
    assert!(error.unwrap_err().is_not_found());
}

#[test]
fn connections_outlive_the_calls() {
    let server = Server::start();
    for _ in 0..40 {
        server
            .client
            .request(Method::Get, "/persons")
            .wait()
            .unwrap();
    }
    // Not one alone: the next call may come before the thread in the background has put the connection away.
    let connections = server.http.connections();
    assert!(connections < 20, "{connections} for 40 calls");
}

#[test]
fn many_threads_wait_at_once() {
    let server = Server::start();
    thread::scope(|scope| {
        for number in 0..16 {
            let client = &server.client;
            scope.spawn(move || {
                for call in 0..4 {
                    let path = format!("/persons/{number}/{call}");
                    let body = client.request(Method::Get, path.as_str()).wait();
                    assert_eq!(body.unwrap()["url"], path);
                }
            });
        }
    });
    assert_eq!(server.requests(), 64);
}

#[test]
fn a_call_is_made_again_with_the_timers_in_the_background() {
    let server = Server::start();
    let body = server.client.request(Method::Get, "/busy").wait().unwrap();
    assert_eq!(body["url"], "/busy");
    assert_eq!(server.requests(), 2);
}

#[test]
fn a_list_is_an_iterator() {
    let server = Server::start();
    let all: Result<Vec<i64>> = server.numbers().iter().collect();
    assert_eq!(all.unwrap(), (0..10).collect::<Vec<_>>());
    assert_eq!(server.requests(), 5);
    let mut first = server.numbers().iter();
    assert_eq!(first.next().unwrap().unwrap(), 0);
    assert!(first.stream().continuation().is_some());
    // What is left is a stream again, and may be waited for in other ways.
    let mut rest = first.into_stream();
    assert_eq!(rest.next_page().wait().unwrap().unwrap().items, [1]);
    assert_eq!(rest.try_next().wait().unwrap(), Some(2));
}

#[test]
fn dropping_an_iterator_ends_what_is_on_its_way() {
    // The first page is sent, and the second never is.
    let server = callsheet_test_server::Server::serve(|request| {
        if request.query().contains("start=") {
            Step::Silent
        } else {
            Response::json(200, page(0)).into()
        }
    });
    let server = server.unwrap();
    let client = ClientBuilder::<Client>::new(&API);
    let client = client
        .api_token(TOKEN)
        .base_url(server.url())
        .build()
        .unwrap();
    let mut items = Request::new(&client, &LIST).stream::<i64>().iter();
    assert_eq!(items.next().unwrap().unwrap(), 0);
    // Ahead, in the background.
    assert!(server.wait_until(|server| server.received() == 2));
    drop(items);
    assert!(server.wait_until(|server| server.open_connections() < server.connections()));
}

#[test]
fn an_error_is_the_last_item() {
    let server = Server::start();
    let mut request = Request::new(&server.client, &LIST);
    request.limit(501);
    let mut items = request.stream::<i64>().iter();
    assert!(matches!(items.next(), Some(Err(Error::Argument(_)))));
    assert!(items.next().is_none());
}

#[test]
fn async_code_is_told_to_await() {
    let server = Server::start();
    let call = || server.client.request(Method::Get, "/persons/7").wait();
    let refused = || {
        let mut items = server.numbers().iter();
        is_refused(call()) && is_refused(items.next().unwrap()) && items.next().is_none()
    };
    let one = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    assert!(one.block_on(async { refused() }));
    // A task goes on as if nothing had been.
    let client = server.client.clone();
    let task = one.spawn(async move {
        assert!(is_refused(client.request(Method::Get, "/a").wait()));
        client.request(Method::Get, "/b").await
    });
    assert_eq!(one.block_on(task).unwrap().unwrap()["url"], "/b");
    assert_eq!(server.requests(), 1);
    let message = one.block_on(async { call().unwrap_err().to_string() });
    assert!(message.starts_with("not sent: "), "{message}");
    assert!(message.contains("`.await` the call"), "{message}");
}

#[test]
fn threads_that_may_wait_in_a_runtime_do() {
    let server = Server::start();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let client = server.client.clone();
    let call = move || client.request(Method::Get, "/persons/7").wait();
    let blocking = runtime.spawn_blocking(call.clone());
    assert!(runtime.block_on(blocking).unwrap().is_ok());
    let _entered = runtime.enter();
    assert!(call().is_ok());
}

#[test]
fn a_function_of_ones_own_is_waited_for_with_its_own_error() {
    #[derive(Debug)]
    struct Mine;
    impl From<Error> for Mine {
        fn from(_: Error) -> Self {
            Self
        }
    }
    async fn mine(client: &Client) -> Result<u16, Mine> {
        client.request(Method::Get, "/gone").await?;
        Ok(200)
    }
    let server = Server::start();
    assert!(mine(&server.client).wait().is_err());
}
