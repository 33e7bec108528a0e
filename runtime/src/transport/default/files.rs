//! Against a real socket: files as they travel, whole, in part and slowly.

use std::io::{ErrorKind, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::thread;

use super::*;
use crate::testing::{ADD_FILE, API, FILE, TOKEN};
use crate::{
    Client, ClientBuilder, Download, Error, Request, RetryPolicy, Upload, retry::StopReason,
};

/// A server that does one thing with each connection, in turn; its thread gives what these return.
fn serve<T: Send + 'static>(
    turns: Vec<fn(&mut TcpStream) -> T>,
) -> (SocketAddr, thread::JoinHandle<Vec<T>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let turns = move || {
        let turn = |turn: fn(&mut TcpStream) -> T| turn(&mut listener.accept().unwrap().0);
        turns.into_iter().map(turn).collect()
    };
    (address, thread::spawn(turns))
}

/// The head of a request.
fn head(socket: &mut TcpStream) -> String {
    let mut head = Vec::new();
    let mut byte = [0];
    while !head.ends_with(b"\r\n\r\n") && socket.read(&mut byte).unwrap_or(0) > 0 {
        head.push(byte[0]);
    }
    String::from_utf8(head).unwrap().to_ascii_lowercase()
}

/// All that comes until that, or until nothing more comes.
fn until(socket: &mut TcpStream, end: &str) -> String {
    let mut all = Vec::new();
    let mut some = [0; 4096];
    while !all.ends_with(end.as_bytes()) {
        match socket.read(&mut some) {
            Ok(0) => break,
            Ok(read) => all.extend_from_slice(&some[..read]),
            Err(error) if error.kind() == ErrorKind::ConnectionReset => break,
            Err(error) => panic!("{error}"),
        }
    }
    String::from_utf8(all).unwrap()
}

fn say(socket: &mut TcpStream, text: &str) {
    // The other side may have gone.
    let _ = socket.write_all(text.as_bytes());
}

const DONE: &str =
    "HTTP/1.1 200 OK\r\ncontent-length: 16\r\nconnection: close\r\n\r\n{\"success\":true}";

fn client(address: SocketAddr, timeout: u64) -> Client {
    ClientBuilder::new(&API)
        .api_token(TOKEN)
        .base_url(format!("http://{address}/v1"))
        .timeout(Duration::from_millis(timeout))
        .retry(RetryPolicy {
            backoff: Duration::from_millis(1),
            ..RetryPolicy::default()
        })
        .build()
        .unwrap()
}

fn run<F: Future>(future: F) -> F::Output {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap()
        .block_on(future)
}

fn upload(address: SocketAddr, timeout: u64, file: Upload) -> crate::Result<()> {
    let client = client(address, timeout);
    let mut request = Request::new(&client, &ADD_FILE);
    request.set(0, 7_i64);
    request.upload(file);
    run(async { request.send().await })
}

fn download(address: SocketAddr, timeout: u64) -> Download {
    let client = client(address, timeout);
    let mut request = Request::new(&client, &FILE);
    request.set(0, 7_i64);
    request.download()
}

/// Chunks, each a while after the one before.
struct Slowly {
    left: u32,
    pause: Option<Pin<Box<Sleep>>>,
}

impl Slowly {
    const PAUSE: Duration = Duration::from_millis(200);

    fn new(left: u32) -> Self {
        Self { left, pause: None }
    }
}

impl Stream for Slowly {
    type Item = std::io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.left == 0 {
            return Poll::Ready(None);
        }
        let pause = self
            .pause
            .get_or_insert_with(|| Box::pin(sleep(Self::PAUSE)));
        pause.as_mut().poll(cx).map(|()| {
            self.left -= 1;
            self.pause = None;
            Some(Ok(Bytes::from_static(b"slow")))
        })
    }
}

#[test]
fn a_length_that_is_known_is_said() {
    let (address, server) = serve(vec![
        |socket| {
            let head = head(socket);
            let (_, length) = head.split_once("content-length: ").unwrap();
            let length: usize = length.split_once('\r').unwrap().0.parse().unwrap();
            let mut body = vec![0; length];
            socket.read_exact(&mut body).unwrap();
            say(socket, DONE);
            (head, String::from_utf8(body).unwrap())
        },
        |socket| {
            let head = head(socket);
            let body = until(socket, "\r\n0\r\n\r\n");
            say(socket, DONE);
            (head, body)
        },
    ]);
    upload(address, 5000, Upload::bytes("a.txt", "content")).unwrap();
    upload(address, 5000, Upload::stream("a.txt", None, Slowly::new(1))).unwrap();
    let seen = server.join().unwrap();
    assert!(!seen[0].0.contains("transfer-encoding"), "{}", seen[0].0);
    assert!(seen[0].1.contains("\r\n\r\ncontent\r\n--"), "{}", seen[0].1);
    assert!(seen[0].1.ends_with("--\r\n"), "{}", seen[0].1);
    assert!(
        seen[1].0.contains("transfer-encoding: chunked\r\n"),
        "{}",
        seen[1].0
    );
    assert!(!seen[1].0.contains("content-length"), "{}", seen[1].0);
}

#[test]
fn what_is_not_whole_does_not_look_whole() {
    let turn = |socket: &mut TcpStream| {
        let head = head(socket);
        (head, until(socket, "--\r\n"))
    };
    for (length, line) in [
        (Some(9), "9 bytes were announced, and there are 8"),
        (Some(7), "7 bytes were announced, and there are more"),
    ] {
        let (address, server) = serve(vec![turn]);
        let error = upload(
            address,
            5000,
            Upload::stream("a.txt", length, Slowly::new(2)),
        );
        let line = format!("POST /deals/7/files: cannot read a.txt: {line}");
        assert_eq!(error.unwrap_err().to_string(), line);
        let (head, body) = server.join().unwrap().remove(0);
        assert!(head.contains("content-length: "), "{head}");
        assert!(body.contains("slow") && !body.ends_with("--\r\n"), "{body}");
    }
    // In chunks, it is the last one that says that it is whole.
    let (address, server) = serve(vec![turn]);
    let file = Upload::stream("a.txt", None, Tearing(Slowly::new(2)));
    assert!(matches!(upload(address, 5000, file), Err(Error::File(_))));
    let (head, body) = server.join().unwrap().remove(0);
    assert!(head.contains("chunked"), "{head}");
    assert!(
        body.contains("slow") && !body.ends_with("0\r\n\r\n"),
        "{body}"
    );
}

/// Some content, and an error.
struct Tearing(Slowly);

impl Stream for Tearing {
    type Item = std::io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let torn = || Err(std::io::Error::other("the tape tore"));
        Pin::new(&mut self.0)
            .poll_next(cx)
            .map(|chunk| Some(chunk.unwrap_or_else(torn)))
    }
}

#[test]
fn no_token_leaves_for_the_storage() {
    let (storage, asked) = serve(vec![|socket: &mut TcpStream| {
        let head = head(socket);
        say(
            socket,
            "HTTP/1.1 200 OK\r\ncontent-length: 7\r\n\r\ncontent",
        );
        head
    }]);
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let service = thread::spawn(move || {
        let (mut socket, _) = listener.accept().unwrap();
        let head = head(&mut socket);
        let location = format!("location: http://{storage}/a?signature=x\r\n");
        say(
            &mut socket,
            &format!("HTTP/1.1 302 Found\r\n{location}content-length: 0\r\n\r\n"),
        );
        head
    });
    let chunk = run(async { download(address, 5000).try_next().await });
    assert_eq!(chunk.unwrap().unwrap(), "content");
    assert!(service.join().unwrap().contains(TOKEN));
    let asked = asked.join().unwrap().remove(0);
    assert!(
        asked.starts_with("get /a?signature=x http/1.1\r\n"),
        "{asked}"
    );
    let names: Vec<&str> = asked
        .lines()
        .skip(1)
        .filter_map(|line| Some(line.split_once(':')?.0))
        .collect();
    for name in &names {
        assert!(["accept", "user-agent", "host"].contains(name), "{asked}");
    }
    assert_eq!(names.len(), 3, "{asked}");
    assert!(!asked.contains(TOKEN));
}

#[test]
fn a_cut_connection_is_gone_on_with() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.txt");
    let (address, server) = serve(vec![
        |socket| {
            let head = head(socket);
            say(
                socket,
                "HTTP/1.1 200 OK\r\naccept-ranges: bytes\r\netag: \"v1\"\r\ncontent-length: 6\r\n\r\none",
            );
            head
        },
        |socket| {
            let head = head(socket);
            say(
                socket,
                "HTTP/1.1 206 Partial Content\r\ncontent-range: bytes 3-5/6\r\ncontent-length: 3\r\n\r\ntwo",
            );
            head
        },
    ]);
    let saved = run(async { download(address, 5000).save_to(&path).await });
    assert_eq!(saved.unwrap().length, Some(6));
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "onetwo");
    let heads = server.join().unwrap();
    assert!(!heads[0].contains("range: "), "{}", heads[0]);
    assert!(heads[1].contains("\r\nrange: bytes=3-\r\n"), "{}", heads[1]);
    assert!(
        heads[1].contains("\r\nif-range: \"v1\"\r\n"),
        "{}",
        heads[1]
    );
    assert!(heads[1].contains(TOKEN), "it is a call like any other");
}

/// How often something moves, each time after a pause: together longer than the timeout, which no pause is.
const MOVES: u32 = 10;
const PATIENCE: u64 = 1500;

#[test]
fn a_file_takes_as_long_as_it_takes() {
    let (address, server) = serve(vec![
        |socket| {
            until(socket, "--\r\n\r\n0\r\n\r\n");
            say(socket, DONE);
        },
        |socket| {
            head(socket);
            let length = MOVES * 4;
            say(
                socket,
                &format!("HTTP/1.1 200 OK\r\ncontent-length: {length}\r\n\r\n"),
            );
            for _ in 0..MOVES {
                thread::sleep(Slowly::PAUSE);
                say(socket, "slow");
            }
        },
    ]);
    let began = Instant::now();
    upload(
        address,
        PATIENCE,
        Upload::stream("a", None, Slowly::new(MOVES)),
    )
    .unwrap();
    assert!(began.elapsed() > Duration::from_millis(PATIENCE));
    let mut received = 0;
    let mut file = download(address, PATIENCE);
    run(async {
        while let Some(chunk) = file.try_next().await.unwrap() {
            received += chunk.len();
        }
    });
    assert_eq!(received, MOVES as usize * 4);
    server.join().unwrap();
}

#[test]
fn what_no_longer_moves_is_given_up() {
    // More than fits the buffers on the way, and nobody reads it.
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = silent.local_addr().unwrap();
    let error = upload(address, 300, Upload::bytes("a", vec![0; 1 << 26])).unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert_eq!(error.stop_reason(), Some(StopReason::NotIdempotent));
    assert!(
        error.to_string().contains("nothing moved for 300ms"),
        "{error}"
    );

    let (address, _server) = serve(vec![|socket: &mut TcpStream| {
        head(socket);
        say(socket, "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nslow");
        // Until the other side goes.
        until(socket, "never");
    }]);
    let mut file = download(address, 300);
    let error = run(async {
        assert_eq!(file.try_next().await.unwrap().unwrap(), "slow");
        // Whoever takes their time is not waited for.
        sleep(Duration::from_millis(400)).await;
        let began = Instant::now();
        let error = file.try_next().await.unwrap_err();
        assert!(began.elapsed() >= Duration::from_millis(290));
        error
    });
    assert!(error.is_timeout(), "{error}");
    assert_eq!(error.stop_reason(), Some(StopReason::NotResumable));
}

#[cfg(feature = "blocking")]
#[test]
fn code_that_is_not_async_has_files_too() {
    use crate::blocking::Wait;

    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.txt");
    std::fs::write(&path, "content").unwrap();
    let (address, server) = serve(vec![
        |socket| {
            let head = head(socket);
            let body = until(socket, "--\r\n");
            say(socket, DONE);
            head + &body
        },
        |socket| {
            let head = head(socket);
            say(socket, "HTTP/1.1 200 OK\r\ncontent-length: 6\r\n\r\nonetwo");
            head
        },
    ]);
    let mut request = Request::new(&client(address, 5000), &ADD_FILE);
    request.set(0, 7_i64);
    request.upload(Upload::path(&path));
    request.send::<()>().wait().unwrap();
    download(address, 5000).save_to(&path).wait().unwrap();
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "onetwo");
    assert!(server.join().unwrap()[0].contains("\r\n\r\ncontent\r\n--"));
}
