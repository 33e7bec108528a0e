//! A request as it was on the wire.

use std::fmt;
use std::io::{self, BufRead, Read};

/// A recorded request. Nothing in it is decoded but the chunks of a body.
#[derive(Debug, Clone)]
pub struct Request {
    /// Request line and headers as they were on the wire, without the empty line at the end.
    pub head: String,
    /// `GET`
    pub method: String,
    /// Path and query, as they were on the wire.
    pub target: String,
    /// Names in lower case, and values.
    pub headers: Vec<(String, String)>,
    /// The body; empty on a server that does not keep bodies.
    pub body: Vec<u8>,
    /// Length of the body in bytes.
    pub length: u64,
    /// Whether the body has the announced length, or its last chunk.
    pub complete: bool,
    /// Whether the server processed the request.
    pub processed: bool,
}

/// What was received is not a request of HTTP/1.1.
#[derive(Debug)]
pub struct NotHttp(String);

impl fmt::Display for NotHttp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not a request of HTTP/1.1: {:?}", self.0)
    }
}

impl std::error::Error for NotHttp {}

impl Request {
    /// Returns method and target: `GET /v1/deals/7`.
    #[must_use]
    pub fn line(&self) -> String {
        format!("{} {}", self.method, self.target)
    }

    /// Returns the path, with its slash in front.
    #[must_use]
    pub fn path(&self) -> &str {
        self.target.split('?').next().unwrap_or_default()
    }

    /// Returns the query, without its question mark.
    #[must_use]
    pub fn query(&self) -> &str {
        self.target.split_once('?').map_or("", |(_, query)| query)
    }

    /// Returns the value of a header, by its name in lower case. Repeated ones are joined by a bar, so that a
    /// comparison notices them.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<String> {
        let same = self.headers.iter().filter(|(other, _)| other == name);
        let values: Vec<&str> = same.map(|(_, value)| &**value).collect();
        (!values.is_empty()).then(|| values.join(" | "))
    }

    /// Returns the body as text.
    #[must_use]
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// Reads one request from recorded bytes.
    ///
    /// # Errors
    /// If they do not begin with one.
    pub fn parse(mut bytes: &[u8]) -> io::Result<Self> {
        let request = Self::read(&mut bytes, true)?;
        request.ok_or_else(|| io::ErrorKind::UnexpectedEof.into())
    }

    /// Reads the next request; `None` at the end of the connection. A body that ends early is no error.
    pub(crate) fn read(reader: &mut impl BufRead, keeps_body: bool) -> io::Result<Option<Self>> {
        let Some(mut request) = head(reader)? else {
            return Ok(None);
        };
        let mut body = Sink {
            bytes: Vec::new(),
            length: 0,
            keeps: keeps_body,
        };
        let chunked = request.header("transfer-encoding").as_deref() == Some("chunked");
        let read = if chunked {
            chunks(reader, &mut body)
        } else {
            let length = request.header("content-length");
            let length = length.map_or(Ok(0), |length| length.parse());
            let length = length.map_err(|_| not_http(&request.head))?;
            body.take(reader, length)
        };
        match read {
            Ok(()) => {}
            Err(error)
                if matches!(
                    error.kind(),
                    io::ErrorKind::UnexpectedEof | io::ErrorKind::ConnectionReset
                ) =>
            {
                request.complete = false;
            }
            Err(error) => return Err(error),
        }
        request.body = body.bytes;
        request.length = body.length;
        Ok(Some(request))
    }
}

fn not_http(text: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, NotHttp(text.to_owned()))
}

/// Everything before the body; `None` where the connection ends instead.
fn head(reader: &mut impl BufRead) -> io::Result<Option<Request>> {
    let mut bytes = Vec::new();
    while !bytes.ends_with(b"\r\n\r\n") {
        if reader.read_until(b'\n', &mut bytes)? == 0 {
            return if bytes.is_empty() {
                Ok(None)
            } else {
                Err(io::ErrorKind::UnexpectedEof.into())
            };
        }
    }
    bytes.truncate(bytes.len() - 4);
    let head = String::from_utf8(bytes)
        .map_err(|error| not_http(&String::from_utf8_lossy(error.as_bytes())))?;
    let mut lines = head.split("\r\n");
    let words: Vec<&str> = lines.next().unwrap_or_default().split(' ').collect();
    let [method, target, "HTTP/1.1"] = words[..] else {
        return Err(not_http(&head));
    };
    let headers = lines
        .map(|line| {
            let (name, value) = line.split_once(": ").ok_or_else(|| not_http(line))?;
            Ok((name.to_lowercase(), value.to_owned()))
        })
        .collect::<io::Result<_>>()?;
    Ok(Some(Request {
        method: method.to_owned(),
        target: target.to_owned(),
        headers,
        head,
        body: Vec::new(),
        length: 0,
        complete: true,
        processed: false,
    }))
}

/// Where a body goes.
struct Sink {
    bytes: Vec<u8>,
    length: u64,
    keeps: bool,
}

impl Sink {
    /// Takes so many bytes, or as many as there are before the error.
    fn take(&mut self, reader: &mut impl BufRead, length: u64) -> io::Result<()> {
        let mut rest = reader.take(length);
        while rest.limit() > 0 {
            let some = rest.fill_buf()?;
            let read = some.len();
            if read == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            if self.keeps {
                self.bytes.extend_from_slice(some);
            }
            rest.consume(read);
            self.length += read as u64;
        }
        Ok(())
    }
}

fn chunks(reader: &mut impl BufRead, body: &mut Sink) -> io::Result<()> {
    loop {
        let mut line = String::new();
        reader.read_line(&mut line)?;
        if !line.ends_with('\n') {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        let length = u64::from_str_radix(line.trim_end(), 16).map_err(|_| not_http(&line))?;
        body.take(reader, length)?;
        let mut end = [0; 2];
        reader.read_exact(&mut end)?;
        if end != *b"\r\n" {
            return Err(not_http("a chunk that is longer than its length"));
        }
        if length == 0 {
            return Ok(());
        }
    }
}
