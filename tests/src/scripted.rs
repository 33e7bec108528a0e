//! A server that misbehaves by script, over real sockets: each request comes to the next step of the script, and what was
//! read, and worked on, is written down. And a clock with which nobody waits, so that waits can be asserted.

use std::collections::VecDeque;
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use pipedrive::runtime::{BoxFuture, Clock};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// What the server does with a request.
#[derive(Debug, Clone)]
pub enum Step {
    /// Works on it, and sends this.
    Works(Reply),
    /// Refuses it, and sends this.
    Refuses(Reply),
    /// Cuts the connection before anything is read.
    ResetUnread,
    /// Reads it, and cuts the connection without working on it.
    ResetRead,
    /// Reads it, works on it, and cuts the connection without an answer.
    ResetWorked,
    /// Reads it, works on it, and stays silent.
    Silent,
    /// Works on it, sends that much of an answer, and cuts the connection.
    Cut(Reply, usize),
    /// Works on it, sends that much of an answer, and then nothing, with the connection open.
    Stalls(Reply, usize),
}

/// An answer as it stands on the wire.
#[derive(Debug, Clone)]
pub struct Reply(String);

impl Reply {
    /// An answer with JSON.
    #[must_use]
    pub fn json(status: u16, body: &str) -> Self {
        Self::new(status, &[("content-type", "application/json")], body)
    }

    /// An answer with these headers.
    #[must_use]
    pub fn new(status: u16, headers: &[(&str, &str)], body: &str) -> Self {
        let headers: String = headers
            .iter()
            .map(|(name, value)| [name, ": ", value, "\r\n"].concat())
            .collect();
        let length = body.len();
        let text = format!(
            "HTTP/1.1 {status} Status\r\n{headers}content-length: {length}\r\nconnection: close\r\n\r\n{body}"
        );
        Self(text)
    }
}

/// A request that was read.
#[derive(Debug, Clone)]
pub struct Read {
    /// `GET /v1/deals/7`
    pub line: String,
    /// Everything before the body, in lower case.
    pub head: String,
    /// The body.
    pub body: Vec<u8>,
    /// Whether the server worked on it.
    pub worked: bool,
}

#[derive(Default)]
struct Ledger {
    script: VecDeque<Step>,
    read: Vec<Read>,
    /// Connections that were cut before anything was read.
    unread: usize,
}

/// The server.
pub struct Scripted {
    host: String,
    ledger: Arc<Mutex<Ledger>>,
}

fn locked(ledger: &Mutex<Ledger>) -> MutexGuard<'_, Ledger> {
    ledger.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Scripted {
    /// Listens, and does one step for each request. Beyond the script's end it refuses with a 500.
    ///
    /// # Errors
    /// Where no port can be had.
    pub async fn start(script: impl IntoIterator<Item = Step>) -> io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let host = listener.local_addr()?.to_string();
        let ledger = Arc::new(Mutex::new(Ledger {
            script: script.into_iter().collect(),
            ..Ledger::default()
        }));
        tokio::spawn(serve(listener, Arc::clone(&ledger)));
        Ok(Self { host, ledger })
    }

    /// Host and port.
    #[must_use]
    pub fn host(&self) -> &str {
        &self.host
    }

    /// Where an API would be.
    #[must_use]
    pub fn base_url(&self) -> String {
        format!("http://{}/v1", self.host)
    }

    /// What was read so far.
    #[must_use]
    pub fn read(&self) -> Vec<Read> {
        locked(&self.ledger).read.clone()
    }

    /// How many requests came, read or not.
    #[must_use]
    pub fn came(&self) -> usize {
        let ledger = locked(&self.ledger);
        ledger.read.len() + ledger.unread
    }

    /// How many were worked on.
    #[must_use]
    pub fn worked(&self) -> usize {
        let ledger = locked(&self.ledger);
        ledger.read.iter().filter(|read| read.worked).count()
    }

    /// How many steps are left.
    #[must_use]
    pub fn left(&self) -> usize {
        locked(&self.ledger).script.len()
    }
}

async fn serve(listener: TcpListener, ledger: Arc<Mutex<Ledger>>) {
    while let Ok((socket, _)) = listener.accept().await {
        let step = {
            let mut ledger = locked(&ledger);
            let step = ledger.script.pop_front();
            ledger.unread += usize::from(matches!(step, Some(Step::ResetUnread)));
            step
        };
        let beyond = || Step::Refuses(Reply::json(500, r#"{"error": "beyond the script"}"#));
        tokio::spawn(play(
            socket,
            step.unwrap_or_else(beyond),
            Arc::clone(&ledger),
        ));
    }
}

/// One connection, one request, one step.
async fn play(mut socket: TcpStream, step: Step, ledger: Arc<Mutex<Ledger>>) -> io::Result<()> {
    if let Step::ResetUnread = step {
        return socket.set_zero_linger();
    }
    let (head, body) = request(&mut socket).await?;
    let line: Vec<&str> = head.split(' ').take(2).collect();
    locked(&ledger).read.push(Read {
        line: line.join(" "),
        head: head.to_lowercase(),
        body,
        worked: !matches!(step, Step::Refuses(_) | Step::ResetRead),
    });
    match step {
        // Dropped so, it is cut as by a crash, and the other side cannot take it for an end.
        Step::ResetUnread | Step::ResetRead | Step::ResetWorked => socket.set_zero_linger(),
        Step::Works(Reply(text)) | Step::Refuses(Reply(text)) => {
            socket.write_all(text.as_bytes()).await?;
            socket.shutdown().await
        }
        Step::Cut(Reply(text), part) => {
            socket.write_all(&text.as_bytes()[..part]).await?;
            socket.shutdown().await
        }
        Step::Silent => silence(&mut socket).await,
        Step::Stalls(Reply(text), part) => {
            socket.write_all(&text.as_bytes()[..part]).await?;
            silence(&mut socket).await
        }
    }
}

/// Until the other side has had enough.
async fn silence(socket: &mut TcpStream) -> io::Result<()> {
    socket.read_u8().await.map(drop)
}

/// Reads a whole request: head and body.
pub(crate) async fn request(socket: &mut TcpStream) -> io::Result<(String, Vec<u8>)> {
    let mut seen = Vec::new();
    let end = loop {
        if let Some(end) = seen.windows(4).position(|four| four == b"\r\n\r\n") {
            break end;
        }
        if socket.read_buf(&mut seen).await? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
    };
    let head = String::from_utf8_lossy(&seen[..end]).into_owned();
    let length = head.to_lowercase().lines().find_map(|line| {
        let length = line.strip_prefix("content-length: ")?;
        length.parse::<usize>().ok()
    });
    let mut body = seen.split_off(end + 4);
    while body.len() < length.unwrap_or_default() {
        if socket.read_buf(&mut body).await? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
    }
    Ok((head, body))
}

/// A clock by which waits are over at once, and are written down.
pub struct Skipping {
    began: Instant,
    skipped: Mutex<Vec<Duration>>,
}

impl Skipping {
    /// One that has skipped nothing.
    #[must_use]
    pub fn new() -> Arc<Self> {
        Arc::new(Self {
            began: Instant::now(),
            skipped: Mutex::default(),
        })
    }

    /// The waits, in order.
    #[must_use]
    pub fn waits(&self) -> Vec<Duration> {
        self.skipped().clone()
    }

    fn skipped(&self) -> MutexGuard<'_, Vec<Duration>> {
        self.skipped.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Clock for Skipping {
    fn now(&self) -> Duration {
        self.began.elapsed() + self.skipped().iter().sum::<Duration>()
    }

    fn sleep(&self, duration: Duration) -> Option<BoxFuture<'static, ()>> {
        self.skipped().push(duration);
        Some(Box::pin(std::future::ready(())))
    }
}
