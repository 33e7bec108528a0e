//! A server that knows nothing of the API: it keeps what arrives, as bytes, and answers what it was told to.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use crate::Outcome;

/// The path below which every call is made.
pub(crate) const BASE: &str = "/some/company";

/// A server on a port of its own, as long as the test's runtime lives.
pub(crate) struct Server {
    /// Where calls go.
    pub(crate) url: String,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    answers: VecDeque<Vec<u8>>,
    arrived: Vec<Arrived>,
}

/// A request as it stood on the wire, nothing decoded.
#[derive(Debug)]
pub(crate) struct Arrived {
    /// `GET`
    pub(crate) method: String,
    /// With its slash in front.
    pub(crate) path: String,
    /// Without its question mark.
    pub(crate) query: String,
    /// Names in lower case.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Arrived {
    /// A header's value; several joined by a bar, so that a repeated one is noticed.
    pub(crate) fn header(&self, name: &str) -> Option<String> {
        let values: Vec<&str> = self
            .headers
            .iter()
            .filter(|(other, _)| other == name)
            .map(|(_, value)| &**value)
            .collect();
        (!values.is_empty()).then(|| values.join(" | "))
    }
}

impl Server {
    pub(crate) async fn start() -> Outcome<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let url = format!("http://{}{BASE}", listener.local_addr()?);
        let state = Arc::<Mutex<State>>::default();
        let shared = Arc::clone(&state);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let shared = Arc::clone(&shared);
                tokio::spawn(async move {
                    // What goes wrong here shows as a call that fails.
                    let _ = converse(stream, &shared).await;
                });
            }
        });
        Ok(Self { url, state })
    }

    /// Gives these bodies as the next answers, one each.
    pub(crate) fn answers(&self, bodies: Vec<Vec<u8>>) {
        let mut state = lock(&self.state);
        state.answers = bodies.into();
        state.arrived.clear();
    }

    /// What arrived since answers were last given.
    pub(crate) fn arrived(&self) -> Vec<Arrived> {
        std::mem::take(&mut lock(&self.state).arrived)
    }
}

fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Takes requests from a connection until it closes.
async fn converse(mut stream: TcpStream, state: &Mutex<State>) -> Outcome {
    let mut bytes = Vec::new();
    loop {
        let head = loop {
            if let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") {
                break end;
            }
            if stream.read_buf(&mut bytes).await? == 0 {
                return Ok(());
            }
        };
        let mut arrived = parse(std::str::from_utf8(&bytes[..head])?)?;
        let length: usize = match arrived.header("content-length") {
            Some(length) => length.parse()?,
            None => 0,
        };
        let end = head + 4 + length;
        while bytes.len() < end {
            if stream.read_buf(&mut bytes).await? == 0 {
                return Err("a body that is cut short".into());
            }
        }
        arrived.body = bytes[head + 4..end].to_vec();
        bytes.drain(..end);
        let answer = {
            let mut state = lock(state);
            state.arrived.push(arrived);
            state.answers.pop_front()
        };
        let (status, body) = match answer {
            Some(body) => ("200 OK", body),
            None => ("500 Unexpected", b"one call more than expected".to_vec()),
        };
        let head = format!(
            "HTTP/1.1 {status}\r\ncontent-length: {}\r\n\r\n",
            body.len()
        );
        stream.write_all(&[head.as_bytes(), &body].concat()).await?;
    }
}

fn parse(head: &str) -> Outcome<Arrived> {
    let mut lines = head.split("\r\n");
    let line = lines.next().unwrap_or_default();
    let [method, target, "HTTP/1.1"] = line.split(' ').collect::<Vec<_>>()[..] else {
        return Err(format!("no request line: {line:?}").into());
    };
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let headers = lines.filter_map(|line| line.split_once(": "));
    Ok(Arrived {
        method: method.to_owned(),
        path: path.to_owned(),
        query: query.to_owned(),
        headers: headers
            .map(|(name, value)| (name.to_lowercase(), value.to_owned()))
            .collect(),
        body: Vec::new(),
    })
}
