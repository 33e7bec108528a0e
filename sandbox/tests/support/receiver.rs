//! A receiver of webhooks that is nothing but a socket: it keeps what it is sent, and answers with the statuses that a test
//! states.

use std::collections::VecDeque;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex, mpsc};
use std::thread;
use std::time::Duration;

use serde_json::{Value, json};

use super::{Server, TOKEN};

/// How long a test waits for what must come.
const PATIENCE: Duration = Duration::from_secs(20);

/// How long a test waits for what must not come.
const MOMENT: Duration = Duration::from_millis(300);

/// A request that was received.
#[derive(Debug)]
pub(crate) struct Received {
    /// `POST /hooks`
    pub(crate) line: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Value,
}

impl Received {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.headers.iter();
        let found = headers.find(|(found, _)| found == name);
        found.map(|(_, value)| value.as_str())
    }
}

pub(crate) struct Receiver {
    pub(crate) url: String,
    received: mpsc::Receiver<Received>,
    /// The statuses of the next answers; then 200. 0 is no answer at all.
    statuses: Arc<Mutex<VecDeque<u16>>>,
}

impl Receiver {
    pub(crate) fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("an address");
        let (sender, received) = mpsc::channel();
        let statuses = Arc::new(Mutex::new(VecDeque::new()));
        let answers = Arc::clone(&statuses);
        // Ends with the process.
        thread::spawn(move || {
            let mut open = Vec::new();
            for stream in listener.incoming().map_while(Result::ok) {
                let Some(request) = read(&stream) else {
                    continue;
                };
                let status = answers.lock().expect("statuses").pop_front();
                if sender.send(request).is_err() {
                    return;
                }
                match status.unwrap_or(200) {
                    0 => open.push(stream),
                    status => answer(stream, status),
                }
            }
        });
        Self {
            url: format!("http://{address}/hooks"),
            received,
            statuses,
        }
    }

    /// The next answers have these statuses.
    pub(crate) fn answers(&self, statuses: impl IntoIterator<Item = u16>) {
        self.statuses.lock().expect("statuses").extend(statuses);
    }

    pub(crate) fn next(&self) -> Received {
        let next = self.received.recv_timeout(PATIENCE);
        next.unwrap_or_else(|error| panic!("nothing was received: {error}"))
    }

    /// The body of the next request.
    pub(crate) fn body(&self) -> Value {
        self.next().body
    }

    pub(crate) fn has_nothing_more(&self) {
        if let Ok(more) = self.received.recv_timeout(MOMENT) {
            panic!("received {}", more.body);
        }
    }
}

fn read(stream: &TcpStream) -> Option<Received> {
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    reader.read_line(&mut line).ok()?;
    let mut headers = Vec::new();
    loop {
        let mut header = String::new();
        reader.read_line(&mut header).ok()?;
        let Some((name, value)) = header.trim_end().split_once(": ") else {
            break;
        };
        headers.push((name.to_lowercase(), value.to_owned()));
    }
    let length = headers.iter().find(|(name, _)| name == "content-length");
    let length = length.and_then(|(_, value)| value.parse().ok());
    let mut body = vec![0; length.unwrap_or(0)];
    reader.read_exact(&mut body).ok()?;
    Some(Received {
        line: line.trim_end().trim_end_matches(" HTTP/1.1").to_owned(),
        headers,
        body: serde_json::from_slice(&body).unwrap_or_default(),
    })
}

fn answer(mut stream: TcpStream, status: u16) {
    let answer = format!(
        "HTTP/1.1 {status} Status\r\nlocation: http://127.0.0.1:1/\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
    );
    let _ = stream.write_all(answer.as_bytes());
}

impl Server {
    /// A webhook for these events; returns its id.
    pub(crate) fn subscribe(&self, url: &str, action: &str, object: &str, version: &str) -> i64 {
        let hook = json!({
            "name": "A test's",
            "subscription_url": url,
            "event_action": action,
            "event_object": object,
            "version": version,
            "http_auth_user": "receiver",
            "http_auth_password": "correct horse",
        });
        let hook = self.page("POST", "/v1/webhooks", &hook);
        hook["id"].as_i64().expect("an id")
    }

    /// The data of a good answer of any path; null is no body.
    pub(crate) fn page(&self, method: &str, path: &str, body: &Value) -> Value {
        let reply = self.ask(method, path, body);
        assert!(reply.status < 300, "{method} {path}: {}", reply.text());
        reply.data()
    }

    /// The answer of any path, with the token.
    pub(crate) fn ask(&self, method: &str, path: &str, body: &Value) -> super::Reply {
        let text = if body.is_null() {
            String::new()
        } else {
            body.to_string()
        };
        let headers = [TOKEN, ("content-type", "application/json")];
        self.send(method, path, &headers, text.as_bytes())
    }

    pub(crate) fn advance(&self, by: &str) {
        self.page("POST", "/_sandbox/clock", &json!({ "advance": by }));
    }

    /// The deliveries, the newest first, once none is on its way in this instant.
    pub(crate) fn deliveries(&self, query: &str) -> Vec<Value> {
        let path = format!("/_sandbox/webhooks/deliveries?{query}");
        let found = self.page("GET", &path, &Value::Null);
        found.as_array().expect("a list").clone()
    }

    /// Waits until the newest delivery that a query finds is in a state, and returns it.
    pub(crate) fn delivery(&self, query: &str, state: &str) -> Value {
        self.delivery_where(query, |delivery| delivery["state"] == state)
    }

    pub(crate) fn delivery_where(&self, query: &str, is: impl Fn(&Value) -> bool) -> Value {
        let mut found = Value::Null;
        for _ in 0..400 {
            found = self
                .deliveries(query)
                .into_iter()
                .next()
                .unwrap_or_default();
            if is(&found) {
                return found;
            }
            thread::sleep(Duration::from_millis(25));
        }
        panic!("the newest delivery is {found}");
    }
}
