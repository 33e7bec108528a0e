//! A response and how it is written: at once, late or slowly.

use std::io::{self, Write as _};
use std::net::{Shutdown, TcpStream};
use std::thread;
use std::time::Duration;

/// What a response contains.
#[derive(Debug, Clone)]
pub enum Body {
    /// These bytes.
    Bytes(Vec<u8>),
    /// So many bytes `x`, none of which is kept in memory.
    Filler(u64),
    /// Some bytes, then others that are repeated, and kept in memory only once.
    Repeated {
        /// The first bytes.
        first: Vec<u8>,
        /// The repeated bytes.
        again: Vec<u8>,
        /// Number of repetitions.
        times: u64,
    },
}

impl<T: Into<Vec<u8>>> From<T> for Body {
    fn from(bytes: T) -> Self {
        Self::Bytes(bytes.into())
    }
}

impl Body {
    fn length(&self) -> u64 {
        match self {
            Self::Bytes(bytes) => bytes.len() as u64,
            Self::Filler(length) => *length,
            Self::Repeated {
                first,
                again,
                times,
            } => first.len() as u64 + again.len() as u64 * times,
        }
    }

    /// Its first bytes, up to that number.
    fn beginning(&self, bytes: usize) -> Vec<u8> {
        match self {
            Self::Bytes(body) => body[..bytes.min(body.len())].to_vec(),
            Self::Filler(length) => {
                let most = usize::try_from(*length).unwrap_or(usize::MAX);
                vec![b'x'; bytes.min(most)]
            }
            Self::Repeated {
                first,
                again,
                times,
            } => {
                let times = usize::try_from(*times).unwrap_or(usize::MAX);
                let again = std::iter::repeat_n(again, times).flatten();
                first.iter().chain(again).take(bytes).copied().collect()
            }
        }
    }
}

/// The part of a response that is sent.
#[derive(Debug, Clone, Copy)]
pub enum Part {
    /// So many bytes, counted from the status line, of what comes before the body.
    Head(usize),
    /// All that comes before the body, and so many bytes of the body.
    Body(usize),
}

/// A response. Its length is announced in the header `content-length`.
#[derive(Debug, Clone)]
pub struct Response {
    status: u16,
    headers: String,
    body: Body,
    delay: Duration,
    /// Bytes of the body at a time, and the pause before each.
    pace: Option<(usize, Duration)>,
    closes: bool,
}

impl Response {
    /// Creates a response with these headers.
    #[must_use]
    pub fn new(status: u16, headers: &[(&str, &str)], body: impl Into<Body>) -> Self {
        let headers = headers.iter();
        Self {
            status,
            headers: headers
                .map(|(name, value)| [name, ": ", value, "\r\n"].concat())
                .collect(),
            body: body.into(),
            delay: Duration::ZERO,
            pace: None,
            closes: false,
        }
    }

    /// Creates a response with JSON.
    #[must_use]
    pub fn json(status: u16, body: impl Into<Body>) -> Self {
        Self::new(status, &[("content-type", "application/json")], body)
    }

    /// Is sent after a delay.
    #[must_use]
    pub fn after(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// Sends the body slowly: so many bytes at a time, with a pause before each.
    #[must_use]
    pub fn slowly(mut self, bytes: usize, pause: Duration) -> Self {
        self.pace = Some((bytes, pause));
        self
    }

    /// Closes the connection after the response, and says so.
    #[must_use]
    pub fn closing(mut self) -> Self {
        self.closes = true;
        self
    }

    fn head(&self) -> String {
        let close = if self.closes {
            "connection: close\r\n"
        } else {
            ""
        };
        format!(
            "HTTP/1.1 {} Status\r\n{}content-length: {}\r\n{close}\r\n",
            self.status,
            self.headers,
            self.body.length()
        )
    }

    /// Sends all of it; returns whether the connection can be used again.
    pub(crate) fn write(&self, mut socket: &TcpStream) -> io::Result<bool> {
        thread::sleep(self.delay);
        let head = self.head();
        match (&self.body, self.pace) {
            (Body::Bytes(bytes), None) => {
                socket.write_all(&[head.as_bytes(), bytes].concat())?;
            }
            (Body::Bytes(bytes), Some((at_a_time, pause))) => {
                socket.write_all(head.as_bytes())?;
                for part in bytes.chunks(at_a_time.max(1)) {
                    thread::sleep(pause);
                    socket.write_all(part)?;
                }
            }
            (Body::Filler(length), _) => {
                socket.write_all(head.as_bytes())?;
                let some = vec![b'x'; 64 * 1024];
                let mut left = *length;
                while left > 0 {
                    let part =
                        usize::try_from(left).map_or(some.len(), |left| left.min(some.len()));
                    socket.write_all(&some[..part])?;
                    left -= part as u64;
                }
            }
            (
                Body::Repeated {
                    first,
                    again,
                    times,
                },
                _,
            ) => {
                socket.write_all(&[head.as_bytes(), first].concat())?;
                for _ in 0..*times {
                    socket.write_all(again)?;
                }
            }
        }
        if self.closes {
            socket.shutdown(Shutdown::Write)?;
        }
        Ok(!self.closes)
    }

    /// Sends a part.
    pub(crate) fn write_part(&self, mut socket: &TcpStream, part: Part) -> io::Result<()> {
        thread::sleep(self.delay);
        let mut sent = self.head().into_bytes();
        match part {
            Part::Head(bytes) => sent.truncate(bytes),
            Part::Body(bytes) => sent.extend(self.body.beginning(bytes)),
        }
        socket.write_all(&sent)
    }
}
