//! Over real sockets, from plain threads: that is what the runtime in the background is for.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::sync::mpsc::channel;
use std::thread;
use std::time::Duration;

use super::*;
use crate::testing::{API, LIST, TOKEN};
use crate::{Client, ClientBuilder, Method, Request, RetryPolicy, error::BlockingError};

/// A server on threads, which keeps connections open. It lists the numbers from 0 to 9 in pages of 2.
struct Server {
    client: Client,
    connections: Arc<AtomicUsize>,
    requests: Arc<AtomicUsize>,
}

impl Server {
    fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let [connections, requests] = [(); 2].map(|()| Arc::new(AtomicUsize::new(0)));
        let (opened, asked) = (Arc::clone(&connections), Arc::clone(&requests));
        thread::spawn(move || {
            for socket in listener.incoming() {
                opened.fetch_add(1, SeqCst);
                let asked = Arc::clone(&asked);
                thread::spawn(move || serve(&socket.unwrap(), &asked));
            }
        });
        let client = ClientBuilder::new(&API)
            .api_token(TOKEN)
            .base_url(format!("http://{address}"))
            .retry(RetryPolicy {
                backoff: Duration::from_millis(1),
                ..RetryPolicy::default()
            })
            .build()
            .unwrap();
        Self {
            client,
            connections,
            requests,
        }
    }

    fn numbers(&self) -> ItemStream<i64> {
        Request::new(&self.client, &LIST).stream()
    }

    fn requests(&self) -> usize {
        self.requests.load(SeqCst)
    }
}

/// Answers what comes over one connection.
fn serve(socket: &TcpStream, asked: &AtomicUsize) {
    let mut lines = BufReader::new(socket).lines().map_while(Result::ok);
    while let Some(line) = lines.next() {
        let head: Vec<String> = lines.by_ref().take_while(|line| !line.is_empty()).collect();
        assert!(head.iter().any(|line| line.contains(TOKEN)));
        let before = asked.fetch_add(1, SeqCst);
        let url = line.split(' ').nth(1).unwrap();
        let (status, body) = match url.split_once("start=") {
            _ if url == "/busy" && before == 0 => (503, "{}".to_owned()),
            _ if url == "/gone" => (404, "{}".to_owned()),
            Some((_, start)) => (200, page(start.split('&').next().unwrap().parse().unwrap())),
            None if url.starts_with("/deals") => (200, page(0)),
            None => (200, format!(r#"{{"url":"{url}"}}"#)),
        };
        let length = body.len();
        let answer = format!("HTTP/1.1 {status} X\r\ncontent-length: {length}\r\n\r\n{body}");
        (&mut &*socket).write_all(answer.as_bytes()).unwrap();
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
    let connections = server.connections.load(SeqCst);
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
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let (tell, told) = channel();
    thread::spawn(move || {
        for socket in listener.incoming() {
            let tell = tell.clone();
            thread::spawn(move || {
                let mut socket = BufReader::new(socket.unwrap());
                // The first page comes, and the second never does.
                let mut line = String::new();
                while socket.read_line(&mut line).is_ok_and(|read| read > 0) {
                    if !line.ends_with("\r\n\r\n") {
                        continue;
                    }
                    if line.contains("start=") {
                        tell.send("asked").unwrap();
                    } else {
                        let (body, socket) = (page(0), socket.get_mut());
                        let length = body.len();
                        let head = format!("HTTP/1.1 200 X\r\ncontent-length: {length}\r\n\r\n");
                        socket.write_all((head + &body).as_bytes()).unwrap();
                    }
                    line.clear();
                }
                let _ = tell.send("closed");
            });
        }
    });
    let client = ClientBuilder::<Client>::new(&API);
    let client = client.api_token(TOKEN).base_url(url).build().unwrap();
    let mut items = Request::new(&client, &LIST).stream::<i64>().iter();
    assert_eq!(items.next().unwrap().unwrap(), 0);
    let minute = Duration::from_secs(60);
    // Ahead, in the background.
    assert_eq!(told.recv_timeout(minute), Ok("asked"));
    drop(items);
    assert_eq!(told.recv_timeout(minute), Ok("closed"));
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
