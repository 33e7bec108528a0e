//! What a client that is nothing but a socket sees of each step, and what the server recorded of the request.

use std::io::{ErrorKind, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::{Duration, Instant};

use callsheet_test_server::{Body, Part, Proxy, Request, Response, Server, Step};

const REQUEST: &str = "POST /v1/deals?a=1 HTTP/1.1\r\nHost: a\r\nX-Two: b\r\nX-Two: c\r\ncontent-length: 4\r\n\r\nbody";

fn send(address: SocketAddr, request: &str) -> TcpStream {
    let mut socket = TcpStream::connect(address).unwrap();
    socket.write_all(request.as_bytes()).unwrap();
    socket
}

/// What is received in response. A reset that arrives before the request is sent is the error of sending it.
fn exchange(address: SocketAddr) -> Result<String, ErrorKind> {
    let mut socket = TcpStream::connect(address).unwrap();
    match socket.write_all(REQUEST.as_bytes()) {
        Ok(()) => received(socket),
        Err(_) => Err(ErrorKind::ConnectionReset),
    }
}

/// What is received until the end, or the kind of error that comes instead.
fn received(mut socket: TcpStream) -> Result<String, ErrorKind> {
    let mut text = String::new();
    let read = socket.read_to_string(&mut text);
    read.map(|_| text).map_err(|error| error.kind())
}

fn deal() -> Response {
    Response::json(201, "{}")
}

const TEXT: &str = "HTTP/1.1 201 Status\r\ncontent-type: application/json\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}";

#[test]
fn each_step_is_what_it_says() {
    let reset = Err(ErrorKind::ConnectionReset);
    for (step, sees, reads, processes) in [
        (Step::Respond(deal()), Ok(TEXT), true, true),
        (Step::Refuse(deal()), Ok(TEXT), true, false),
        (Step::ResetUnread, reset, false, false),
        (Step::ResetUnprocessed, reset, true, false),
        (Step::ResetProcessed, reset, true, true),
        (
            Step::Truncate(deal(), Part::Head(20)),
            Ok(&TEXT[..20]),
            true,
            true,
        ),
        (
            Step::Truncate(deal(), Part::Body(1)),
            Ok(&TEXT[..TEXT.len() - 1]),
            true,
            true,
        ),
    ] {
        let server = Server::script([step.clone()]).unwrap();
        assert_eq!(server.remaining(), 1);
        let seen = exchange(server.address());
        assert_eq!(seen.as_deref(), sees.as_ref().copied(), "{step:?}");
        assert_eq!(server.received(), 1, "{step:?}");
        assert_eq!(server.requests().len(), usize::from(reads), "{step:?}");
        assert_eq!(server.processed(), usize::from(processes), "{step:?}");
        assert_eq!(server.remaining(), 0);
        let beyond = exchange(server.address()).unwrap();
        assert!(beyond.starts_with("HTTP/1.1 500 "), "{beyond}");
        assert_eq!((server.received(), server.connections()), (2, 2));
    }
}

/// The connection stays open with nothing more on it, until the client or the server ends it.
#[test]
fn steps_without_an_end_keep_the_connection() {
    for (step, sees, reads, processes) in [
        (Step::Ignore, "", false, false),
        (Step::Silent, "", true, true),
        (Step::Stall(deal(), Part::Head(30)), &TEXT[..30], true, true),
    ] {
        let server = Server::script([step.clone(), step.clone()]).unwrap();
        let mut socket = send(server.address(), REQUEST);
        let mut part = vec![0; sees.len()];
        socket.read_exact(&mut part).unwrap();
        assert_eq!(part, sees.as_bytes());
        let pause = Duration::from_millis(50);
        socket.set_read_timeout(Some(pause)).unwrap();
        let error = socket.read(&mut [0]).unwrap_err();
        let waits = [ErrorKind::WouldBlock, ErrorKind::TimedOut];
        assert!(waits.contains(&error.kind()), "{step:?}: {error}");
        assert_eq!(server.received(), 1, "{step:?}");
        assert_eq!(server.requests().len(), usize::from(reads), "{step:?}");
        assert_eq!(server.processed(), usize::from(processes), "{step:?}");
        assert_eq!(server.open_connections(), 1);
        drop(socket);
        if reads {
            assert!(server.wait_until(|server| server.open_connections() == 0));
        }
        let other = send(server.address(), REQUEST);
        assert!(server.wait_until(|server| server.received() == 2));
        let address = server.address();
        drop(server);
        drop(other);
        assert!(TcpStream::connect(address).is_err(), "nothing listens");
    }
}

#[test]
fn requests_are_recorded_as_they_were() {
    let server = Server::script([deal()]).unwrap();
    exchange(server.address()).unwrap();
    let [request] = &server.take_requests()[..] else {
        panic!("one request")
    };
    assert_eq!(request.head, REQUEST[..REQUEST.len() - 8]);
    assert_eq!(request.line(), "POST /v1/deals?a=1");
    assert_eq!((request.path(), request.query()), ("/v1/deals", "a=1"));
    assert_eq!(request.header("x-two").as_deref(), Some("b | c"));
    assert_eq!(request.header("x-one"), None);
    assert_eq!((&*request.text(), request.length), ("body", 4));
    assert!(request.complete && request.processed);
    assert_eq!(server.received(), 0, "taken");
}

#[test]
fn bodies_that_end_early_are_incomplete() {
    let chunked = "POST / HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\n";
    for (request, body, complete) in [
        (
            "PUT / HTTP/1.1\r\ncontent-length: 5\r\n\r\nbody".to_owned(),
            "body",
            false,
        ),
        (
            format!("{chunked}2\r\nbo\r\n2\r\ndy\r\n0\r\n\r\n"),
            "body",
            true,
        ),
        (format!("{chunked}2\r\nbo\r\n2\r\ndy\r\n"), "body", false),
        (format!("{chunked}2\r\nbo\r\n2\r\nd"), "bod", false),
    ] {
        let server = Server::script([deal()]).unwrap();
        let socket = send(server.address(), &request);
        socket.shutdown(std::net::Shutdown::Write).unwrap();
        received(socket).unwrap();
        let read = server.take_requests().remove(0);
        assert_eq!(
            (&*read.text(), read.complete),
            (body, complete),
            "{request:?}"
        );
    }
}

#[test]
fn functions_keep_connections_alive() {
    let respond = |request: &Request| Response::json(200, request.target.as_bytes());
    let server = Server::serve(respond).unwrap();
    let mut socket = send(
        server.address(),
        "GET /a HTTP/1.1\r\n\r\nGET /b HTTP/1.1\r\n\r\n",
    );
    let head = "HTTP/1.1 200 Status\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n";
    for target in ["/a", "/b"] {
        let mut response = vec![0; head.len() + 2];
        socket.read_exact(&mut response).unwrap();
        assert_eq!(
            String::from_utf8(response).unwrap(),
            format!("{head}{target}")
        );
    }
    assert_eq!((server.received(), server.connections()), (2, 1));
    drop(server);
    assert_eq!(
        received(socket),
        Ok(String::new()),
        "closed with the server"
    );
}

#[test]
fn responses_are_late_slow_or_large() {
    let pause = Duration::from_millis(30);
    let server = Server::script([
        deal().after(pause),
        deal().slowly(1, pause),
        Response::new(200, &[], Body::Filler(200_000)),
    ])
    .unwrap();
    let began = Instant::now();
    assert_eq!(exchange(server.address()).unwrap(), TEXT);
    assert!(began.elapsed() >= pause);
    assert_eq!(exchange(server.address()).unwrap(), TEXT);
    assert!(
        began.elapsed() >= 3 * pause,
        "two bytes, a pause before each"
    );
    let large = exchange(server.address()).unwrap();
    assert!(large.contains("content-length: 200000\r\n"));
    assert!(large.ends_with(&"x".repeat(200_000)));

    let server = Server::serve_without_bodies(|_| deal().closing()).unwrap();
    exchange(server.address()).unwrap();
    let read = server.take_requests().remove(0);
    assert_eq!((read.body.len(), read.length), (0, 4));
}

#[test]
fn a_proxy_records_and_cuts() {
    let server = Server::script([deal(), deal()]).unwrap();
    let proxy = Proxy::cutting(&server.address().to_string(), 20).unwrap();
    assert_eq!(exchange(proxy.address()).unwrap(), TEXT[..20]);
    assert_eq!(proxy.take().unwrap().text(), "body");
    assert_eq!(exchange(proxy.address()).unwrap(), TEXT);
    assert_eq!(proxy.take().unwrap().line(), "POST /v1/deals?a=1");
    assert!(proxy.take().is_err(), "nothing passed since");
}
