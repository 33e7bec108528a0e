//! The HTTP/1.1 server of all tests. It listens on a port of its own, records what it reads byte for byte, and does with
//! each request what a script or a function says: respond, or fail in one of the ways in which connections fail.
//!
//! It knows nothing of the client under test and repairs nothing, so it is written on sockets and threads instead of an
//! HTTP library. A server ends when it is dropped: its port is closed, and so are its connections.

mod proxy;
mod request;
mod response;

use std::collections::{HashMap, VecDeque};
use std::io::{self, BufReader, Read as _};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::SeqCst};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

pub use proxy::Proxy;
pub use request::{NotHttp, Request};
pub use response::{Body, Part, Response};

/// What the server does with a request.
#[derive(Debug, Clone)]
pub enum Step {
    /// Processes it and sends the response.
    Respond(Response),
    /// Sends the response without having processed the request.
    Refuse(Response),
    /// Reads nothing, and keeps the connection open until the server is dropped.
    Ignore,
    /// Resets the connection when a request arrives, before anything is read.
    ResetUnread,
    /// Reads the request, and resets the connection without processing it.
    ResetUnprocessed,
    /// Processes the request, and resets the connection instead of responding.
    ResetProcessed,
    /// Processes the request, sends nothing, and keeps the connection open.
    Silent,
    /// Processes the request, sends a part of the response, and closes the connection.
    Truncate(Response, Part),
    /// Processes the request, sends a part of the response, and keeps the connection open.
    Stall(Response, Part),
}

impl Step {
    /// Whether the server processes the request, so that a write has taken effect.
    fn processes(&self) -> bool {
        !matches!(
            self,
            Self::Refuse(_) | Self::Ignore | Self::ResetUnread | Self::ResetUnprocessed
        )
    }

    /// The same, with the connection closed after the response.
    fn closing(self) -> Self {
        match self {
            Self::Respond(response) => Self::Respond(response.closing()),
            Self::Refuse(response) => Self::Refuse(response.closing()),
            Self::Truncate(response, part) => Self::Truncate(response.closing(), part),
            Self::Stall(response, part) => Self::Stall(response.closing(), part),
            other => other,
        }
    }

    /// Whether the request is not read at all.
    fn reads_nothing(&self) -> bool {
        matches!(self, Self::Ignore | Self::ResetUnread)
    }
}

impl From<Response> for Step {
    fn from(response: Response) -> Self {
        Self::Respond(response)
    }
}

/// Where steps come from.
enum Source {
    /// One step for each connection, in the order in which they are accepted.
    Script(Mutex<VecDeque<Step>>),
    /// Called once for each request; connections are kept alive.
    Function(Box<dyn Fn(&Request) -> Step + Send + Sync>),
}

/// What the threads of a server share.
struct Shared {
    source: Source,
    keeps_bodies: bool,
    requests: Mutex<Vec<Request>>,
    /// Connections whose request was not read.
    unread: AtomicUsize,
    accepted: AtomicUsize,
    open: Mutex<HashMap<usize, TcpStream>>,
    stopped: AtomicBool,
}

/// A running server.
pub struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
    accepting: Option<thread::JoinHandle<()>>,
}

impl Server {
    /// Starts a server that does one step for each connection and closes it. After the last step it refuses everything
    /// with status 500.
    ///
    /// # Errors
    /// If no port can be bound.
    pub fn script<S: Into<Step>>(steps: impl IntoIterator<Item = S>) -> io::Result<Self> {
        let steps = steps.into_iter().map(Into::into).collect();
        Self::start(Source::Script(Mutex::new(steps)), true)
    }

    /// Starts a server that does with each request what a function returns, and keeps connections alive.
    ///
    /// # Errors
    /// If no port can be bound.
    pub fn serve<S: Into<Step>>(
        respond: impl Fn(&Request) -> S + Send + Sync + 'static,
    ) -> io::Result<Self> {
        let respond = Box::new(move |request: &Request| respond(request).into());
        Self::start(Source::Function(respond), true)
    }

    /// The same, for requests of any size: only the length of their bodies is recorded.
    ///
    /// # Errors
    /// If no port can be bound.
    pub fn serve_without_bodies<S: Into<Step>>(
        respond: impl Fn(&Request) -> S + Send + Sync + 'static,
    ) -> io::Result<Self> {
        let respond = Box::new(move |request: &Request| respond(request).into());
        Self::start(Source::Function(respond), false)
    }

    fn start(source: Source, keeps_bodies: bool) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let address = listener.local_addr()?;
        let shared = Arc::new(Shared {
            source,
            keeps_bodies,
            requests: Mutex::default(),
            unread: AtomicUsize::new(0),
            accepted: AtomicUsize::new(0),
            open: Mutex::default(),
            stopped: AtomicBool::new(false),
        });
        let accepting = thread::spawn({
            let shared = Arc::clone(&shared);
            move || accept(&listener, &shared)
        });
        Ok(Self {
            address,
            shared,
            accepting: Some(accepting),
        })
    }

    /// Returns host and port.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Returns `http://HOST:PORT`, without a slash at the end.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Returns the requests that were read, in the order in which they were.
    #[must_use]
    pub fn requests(&self) -> Vec<Request> {
        locked(&self.shared.requests).clone()
    }

    /// Returns the requests that were read since the last call.
    #[must_use]
    pub fn take_requests(&self) -> Vec<Request> {
        std::mem::take(&mut locked(&self.shared.requests))
    }

    /// Returns the number of requests, including those of connections that were not read.
    #[must_use]
    pub fn received(&self) -> usize {
        locked(&self.shared.requests).len() + self.shared.unread.load(SeqCst)
    }

    /// Returns the number of requests that the server processed.
    #[must_use]
    pub fn processed(&self) -> usize {
        let requests = locked(&self.shared.requests);
        requests.iter().filter(|request| request.processed).count()
    }

    /// Returns the number of steps of the script that are still to come.
    #[must_use]
    pub fn remaining(&self) -> usize {
        match &self.shared.source {
            Source::Script(steps) => locked(steps).len(),
            Source::Function(_) => 0,
        }
    }

    /// Returns the number of connections so far.
    #[must_use]
    pub fn connections(&self) -> usize {
        self.shared.accepted.load(SeqCst)
    }

    /// Waits until a condition on the server holds, such as a number of requests. Returns whether it came to hold
    /// within a minute.
    #[must_use]
    pub fn wait_until(&self, condition: impl Fn(&Self) -> bool) -> bool {
        let deadline = Instant::now() + Duration::from_secs(60);
        loop {
            if condition(self) {
                return true;
            }
            if Instant::now() > deadline {
                return false;
            }
            thread::sleep(Duration::from_millis(1));
        }
    }

    /// Returns the number of connections that are open.
    #[must_use]
    pub fn open_connections(&self) -> usize {
        locked(&self.shared.open).len()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.shared.stopped.store(true, SeqCst);
        // Accepting waits for a connection: this is one.
        drop(TcpStream::connect(self.address));
        if let Some(accepting) = self.accepting.take() {
            // A panic there has been printed, and a second one would end the process.
            let _ = accepting.join();
        }
        for socket in locked(&self.shared.open).values() {
            // One that is closed already is what is wanted.
            let _ = socket.shutdown(std::net::Shutdown::Both);
        }
    }
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn accept(listener: &TcpListener, shared: &Arc<Shared>) {
    for socket in listener.incoming() {
        if shared.stopped.load(SeqCst) {
            return;
        }
        let Ok(socket) = socket else { continue };
        let number = shared.accepted.fetch_add(1, SeqCst);
        let step = match &shared.source {
            Source::Script(steps) => Some(locked(steps).pop_front().unwrap_or_else(beyond)),
            Source::Function(_) => None,
        };
        if step.as_ref().is_some_and(Step::reads_nothing) {
            shared.unread.fetch_add(1, SeqCst);
        }
        if let Ok(clone) = socket.try_clone() {
            locked(&shared.open).insert(number, clone);
        }
        let shared = Arc::clone(shared);
        thread::spawn(move || {
            // A client that is gone needs no response; anything else shows in the test as a call that fails.
            let _ = match step {
                Some(step) => play(&socket, step, &shared),
                None => converse(&socket, &shared),
            };
            locked(&shared.open).remove(&number);
        });
    }
}

/// The step behind the last one of a script.
fn beyond() -> Step {
    Step::Refuse(Response::json(500, r#"{"error": "beyond the script"}"#))
}

/// A connection of a script: one request, one step.
fn play(socket: &TcpStream, step: Step, shared: &Shared) -> io::Result<()> {
    if !step.reads_nothing() {
        let mut reader = BufReader::new(socket);
        let Some(mut request) = Request::read(&mut reader, shared.keeps_bodies)? else {
            return Ok(());
        };
        request.processed = step.processes();
        locked(&shared.requests).push(request);
    }
    perform(socket, step.closing(), shared).map(drop)
}

/// A connection of a function: any number of requests.
fn converse(socket: &TcpStream, shared: &Shared) -> io::Result<()> {
    socket.set_nodelay(true)?;
    let Source::Function(respond) = &shared.source else {
        return Ok(());
    };
    let mut reader = BufReader::new(socket);
    while let Some(mut request) = Request::read(&mut reader, shared.keeps_bodies)? {
        let step = respond(&request);
        request.processed = step.processes();
        let whole = request.complete;
        locked(&shared.requests).push(request);
        if !perform(socket, step, shared)? || !whole {
            return Ok(());
        }
    }
    Ok(())
}

/// Does what a step says; returns whether the connection can be used again.
fn perform(socket: &TcpStream, step: Step, shared: &Shared) -> io::Result<bool> {
    match step {
        Step::Respond(response) | Step::Refuse(response) => response.write(socket),
        Step::ResetUnread | Step::ResetUnprocessed | Step::ResetProcessed => {
            // An earlier reset could reach a client that is still connecting, and connecting would fail.
            if matches!(step, Step::ResetUnread) {
                socket.peek(&mut [0])?;
            }
            // With a linger of zero, closing sends a reset, which the other side cannot take for an end.
            socket2::SockRef::from(socket).set_linger(Some(Duration::ZERO))?;
            Ok(false)
        }
        Step::Ignore => {
            while !shared.stopped.load(SeqCst) {
                thread::sleep(Duration::from_millis(10));
            }
            Ok(false)
        }
        Step::Silent => wait_for_end(socket),
        Step::Truncate(response, part) => {
            response.write_part(socket, part)?;
            Ok(false)
        }
        Step::Stall(response, part) => {
            response.write_part(socket, part)?;
            wait_for_end(socket)
        }
    }
}

/// Waits until the other side closes the connection.
fn wait_for_end(mut socket: &TcpStream) -> io::Result<bool> {
    while socket.read(&mut [0; 1024])? > 0 {}
    Ok(false)
}
