//! A sandbox in this process and a client that is nothing but a socket, so that nothing repairs a request on its way.

// Every test binary compiles this file and uses its own part of it.
#![allow(dead_code)]

pub(crate) mod call;
pub(crate) mod receiver;

use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::sync::{Arc, LazyLock, mpsc};
use std::thread::{self, JoinHandle};

use pipedrive_sandbox::{Builder, Error, Running, Sandbox, Spec, read_spec};
use serde_json::Value;
use tokio::sync::oneshot;

/// A running sandbox; stopped when dropped.
pub(crate) struct Server {
    pub(crate) address: String,
    /// `None` for one that runs elsewhere.
    sandbox: Option<Arc<Running>>,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// The embedded spec with sample data, in memory.
    pub(crate) fn new() -> Self {
        Self::start(Sandbox::builder())
    }

    /// One for all tests of a file, with sample data. Each test changes only records that it has added.
    pub(crate) fn shared() -> &'static Self {
        static SHARED: LazyLock<Server> = LazyLock::new(Server::new);
        &SHARED
    }

    /// The embedded spec without sample data, in memory.
    pub(crate) fn empty() -> Self {
        Self::start(Sandbox::builder().sample(false))
    }

    /// The small spec of these tests, in memory and empty.
    pub(crate) fn fixture() -> Self {
        Self::start(Sandbox::builder().spec(fixture_spec()).sample(false))
    }

    /// One that runs already, at this address, and is left running.
    pub(crate) fn running_at(address: String) -> Self {
        Self {
            address,
            sandbox: None,
            stop: None,
            thread: None,
        }
    }

    pub(crate) fn start(builder: Builder) -> Self {
        Self::try_start(builder).unwrap_or_else(|error| panic!("{error}"))
    }

    pub(crate) fn try_start(builder: Builder) -> Result<Self, Error> {
        let (started, starting) = mpsc::channel();
        let (stop, stopped) = oneshot::channel::<()>();
        let thread = thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .expect("a runtime");
            runtime.block_on(async {
                match builder.start().await {
                    Ok(sandbox) => {
                        let sandbox = Arc::new(sandbox);
                        started
                            .send(Ok(Arc::clone(&sandbox)))
                            .expect("a listening test");
                        let _ = stopped.await;
                        let sandbox = Arc::into_inner(sandbox).expect("the test has let go");
                        sandbox.shutdown().await;
                    }
                    Err(error) => started.send(Err(error)).expect("a listening test"),
                }
            });
        });
        let sandbox = starting.recv().expect("an answer")?;
        let address = sandbox.url().strip_prefix("http://");
        Ok(Self {
            address: address.expect("an http URL").to_owned(),
            sandbox: Some(sandbox),
            stop: Some(stop),
            thread: Some(thread),
        })
    }

    /// Sends bytes as they are and reads the answer.
    pub(crate) fn raw(&self, bytes: &[u8]) -> Reply {
        let mut stream = TcpStream::connect(&self.address).expect("a connection");
        stream.write_all(bytes).expect("a request sent");
        let mut reply = Vec::new();
        // The server closes; with a body it did not want to read it may do so abruptly.
        let _ = stream.read_to_end(&mut reply);
        Reply::parse(&reply)
    }

    /// A request with headers and body as given, below `/crm/`, with the token.
    pub(crate) fn send(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Reply {
        let mut lines = String::new();
        for (name, value) in headers {
            lines += name;
            lines += ": ";
            lines += value;
            lines += "\r\n";
        }
        let length = body.len();
        let head = format!(
            "{method} {path} HTTP/1.1\r\nhost: {}\r\nconnection: close\r\ncontent-length: {length}\r\n{lines}\r\n",
            self.address
        );
        self.raw(&[head.as_bytes(), body].concat())
    }

    /// A request without a body.
    pub(crate) fn call(&self, method: &str, path: &str) -> Reply {
        self.send(method, &format!("/crm/{path}"), &[TOKEN], b"")
    }

    pub(crate) fn get(&self, path: &str) -> Reply {
        self.call("GET", path)
    }

    /// A request with a JSON body.
    pub(crate) fn json(&self, method: &str, path: &str, body: &Value) -> Reply {
        let headers = [TOKEN, ("content-type", "application/json")];
        self.send(
            method,
            &format!("/crm/{path}"),
            &headers,
            body.to_string().as_bytes(),
        )
    }

    /// The record that a good JSON request gives.
    pub(crate) fn record(&self, method: &str, path: &str, body: &Value) -> Value {
        let reply = self.json(method, path, body);
        assert!(reply.status < 300, "{method} {path}: {}", reply.text());
        reply.data()
    }

    /// The ids of what a list gives.
    pub(crate) fn ids(&self, path: &str) -> Vec<i64> {
        let reply = self.get(path);
        assert_eq!(reply.status, 200, "{path}: {}", reply.text());
        let data = reply.data();
        let items = data.as_array().unwrap_or_else(|| panic!("{path}: {data}"));
        items
            .iter()
            .map(|item| item["id"].as_i64().expect("an id"))
            .collect()
    }

    /// Uploads a file in part `file`.
    pub(crate) fn upload(&self, path: &str, name: &str, media_type: &str, bytes: &[u8]) -> Reply {
        let head = format!(
            "--boundary\r\ncontent-disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\
             content-type: {media_type}\r\n\r\n"
        );
        let body = [head.as_bytes(), bytes, b"\r\n--boundary--\r\n"].concat();
        let headers = [
            TOKEN,
            ("content-type", "multipart/form-data; boundary=boundary"),
        ];
        self.send("POST", &format!("/crm/{path}"), &headers, &body)
    }

    /// Stops and waits until everything is closed.
    pub(crate) fn stop(mut self) {
        self.halt();
    }

    /// A number that differs whenever what the sandbox keeps does.
    pub(crate) fn digest(&self) -> u64 {
        let sandbox = self.sandbox.as_ref().expect("a sandbox of this process");
        sandbox.digest().expect("a database")
    }

    fn halt(&mut self) {
        drop(self.sandbox.take());
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            let ended = thread.join();
            assert!(
                ended.is_ok() || thread::panicking(),
                "the server's thread panicked"
            );
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.halt();
    }
}

/// The token that a sandbox takes unless told otherwise, where the spec wants it.
pub(crate) const TOKEN: (&str, &str) = ("x-api-token", "sandbox-token");

/// The small spec of these tests.
pub(crate) fn fixture_spec() -> Spec {
    read_spec(Path::new("tests/spec")).unwrap_or_else(|error| panic!("{error}"))
}

/// An answer.
pub(crate) struct Reply {
    pub(crate) status: u16,
    headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Reply {
    fn parse(bytes: &[u8]) -> Self {
        let end = bytes.windows(4).position(|window| window == b"\r\n\r\n");
        let end = end.unwrap_or_else(|| panic!("no answer: {:?}", String::from_utf8_lossy(bytes)));
        let head = str::from_utf8(&bytes[..end]).expect("plain headers");
        let mut lines = head.split("\r\n");
        let status = lines
            .next()
            .and_then(|line| line.split(' ').nth(1))
            .expect("a status line");
        let headers = lines.filter_map(|line| line.split_once(": "));
        Self {
            status: status.parse().expect("a status"),
            headers: headers
                .map(|(name, value)| (name.to_lowercase(), value.to_owned()))
                .collect(),
            body: bytes[end + 4..].to_vec(),
        }
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(found, _)| found == name)
            .map(|(_, value)| value.as_str())
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub(crate) fn value(&self) -> Value {
        serde_json::from_slice(&self.body)
            .unwrap_or_else(|error| panic!("{error}: {}", self.text()))
    }

    pub(crate) fn data(&self) -> Value {
        let value = self.value();
        assert_eq!(value["success"], true, "{value}");
        value["data"].clone()
    }

    /// What a refusal says: its text and the hint below it.
    pub(crate) fn refusal(&self, status: u16) -> String {
        let value = self.value();
        assert_eq!(
            (self.status, &value["success"]),
            (status, &Value::Bool(false)),
            "{value}"
        );
        format!(
            "{} ({})",
            value["error"].as_str().unwrap_or_default(),
            value["error_info"].as_str().unwrap_or_default()
        )
    }
}

/// A request to the shared sandbox, with the token and a JSON body; null is no body.
pub(crate) fn send(method: &str, path: &str, body: &Value) -> Reply {
    let headers = [TOKEN, ("content-type", "application/json")];
    let body = if body.is_null() {
        String::new()
    } else {
        body.to_string()
    };
    Server::shared().send(method, path, &headers, body.as_bytes())
}

/// What a good request of this kind gives.
pub(crate) fn good(method: &str, path: &str, body: &Value) -> Value {
    let reply = send(method, path, body);
    assert!(reply.status < 300, "{method} {path}: {}", reply.text());
    reply.value()
}
