//! Recording: a transport around another, which writes down what passes.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::{fmt, mem};

use bytes::Bytes;
use callsheet_runtime::{
    Api, BoxFuture,
    transport::{Content, Transport, TransportError, TransportErrorKind},
};
use futures_core::Stream;
use http::{Request, Response, request, response};

use super::cassette::{self, Answer, Exchange};
use super::failed;
use super::received::ReceivedRequest;
use super::redact::{self, Redaction};

/// Records the requests of a client and their responses, for a [`Replay`](super::Replay).
///
/// ```no_run
/// # fn example<C: callsheet_runtime::FromClientParts>(api: &'static callsheet_runtime::Api, builder: callsheet_runtime::ClientBuilder<C>) -> Result<(), Box<dyn std::error::Error>> {
/// use callsheet_mock::Recorder;
///
/// let recorder = Recorder::create("tests/sync.jsonl")?.redact("email");
/// let client = builder.api_token("…").wrap_transport(move |inner| recorder.over(api, inner)).build()?;
/// # Ok(())
/// # }
/// ```
///
/// The file has a line of JSON per exchange, written when the response has been read, or with the part that was read. It has
/// no hosts, no headers of requests, and only relevant headers of responses.
///
/// `***` replaces members of bodies and queries whose names are those of tokens, passwords and secrets, and those that you
/// [name](Self::redact). It also replaces signatures in the queries of links, and a whole body that cannot be parsed and
/// contains the name of a secret, such as a truncated response. All other data is recorded as it is, personal data included:
/// check the file before you commit it.
///
/// A call that is canceled before its response begins is not recorded. Bodies are held in memory until they are written.
#[derive(Clone)]
pub struct Recorder {
    cassette: Arc<Cassette>,
    redaction: Redaction,
}

struct Cassette {
    path: PathBuf,
    file: Mutex<Recording>,
}

struct Recording {
    file: File,
    begun: bool,
}

impl Recorder {
    /// Creates a recorder that writes to this file and replaces its contents. Missing folders are created.
    ///
    /// # Errors
    ///
    /// The file cannot be created.
    pub fn create(path: impl AsRef<Path>) -> io::Result<Self> {
        let path = path.as_ref();
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        let file = File::create(path)?;
        Ok(Self {
            cassette: Arc::new(Cassette {
                path: path.to_owned(),
                file: Mutex::new(Recording { file, begun: false }),
            }),
            redaction: Redaction::default(),
        })
    }

    /// Replaces members with this name in bodies and queries: `email`. Call it before anything is recorded. A replay reads the
    /// names from the file.
    #[must_use]
    pub fn redact(mut self, name: impl Into<String>) -> Self {
        self.redaction.names.insert(name.into());
        self
    }

    /// Returns a transport that sends through `inner` and records the calls of the API.
    #[must_use]
    pub fn over(&self, api: &'static Api, inner: Arc<dyn Transport>) -> Arc<dyn Transport> {
        Arc::new(Tap {
            api,
            inner,
            recorder: self.clone(),
        })
    }

    fn write(&self, exchange: Exchange) -> Result<(), TransportError> {
        let line = cassette::line(exchange, &self.redaction);
        let mut recording = lock(&self.cassette.file);
        let text = if mem::replace(&mut recording.begun, true) {
            line
        } else {
            cassette::heading(&self.redaction) + &line
        };
        // Whole lines, and not held back: after a crash there is all that was read, or at worst a line cut short.
        let written = recording.file.write_all(text.as_bytes());
        written.map_err(|error| {
            let path = self.cassette.path.display();
            failed(format!("{path}: it cannot be recorded: {error}"))
        })
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The transport that records.
struct Tap {
    api: &'static Api,
    inner: Arc<dyn Transport>,
    recorder: Recorder,
}

impl Transport for Tap {
    fn send(
        &self,
        request: Request<Content>,
    ) -> BoxFuture<'_, Result<Response<Content>, TransportError>> {
        Box::pin(self.exchange(request))
    }
}

impl Tap {
    async fn exchange(
        &self,
        request: Request<Content>,
    ) -> Result<Response<Content>, TransportError> {
        let (head, content) = request.into_parts();
        let sent = Arc::new(Mutex::new(Vec::new()));
        let content = if let Some(bytes) = content.bytes() {
            lock(&sent).extend_from_slice(bytes);
            content
        } else {
            let length = content.length();
            let sent = sent.clone();
            let keep = move |chunk: Option<&Result<Bytes, TransportError>>| {
                if let Some(Ok(chunk)) = chunk {
                    lock(&sent).extend_from_slice(chunk);
                }
                Ok(())
            };
            Content::stream(length, Tee { content, keep })
        };
        let asked = Asked {
            api: self.api,
            recorder: self.recorder.clone(),
            head: head.clone(),
            sent,
        };
        let answer = self.inner.send(Request::from_parts(head, content)).await;
        match answer {
            Err(error) => {
                asked.write(Err(error.kind()))?;
                Err(error)
            }
            Ok(answer) => {
                let (head, content) = answer.into_parts();
                let body = asked.answered(&head, content)?;
                Ok(Response::from_parts(head, body))
            }
        }
    }
}

/// A request that was sent.
struct Asked {
    api: &'static Api,
    recorder: Recorder,
    head: request::Parts,
    sent: Arc<Mutex<Vec<u8>>>,
}

impl Asked {
    fn write(&self, outcome: Result<Answer, TransportErrorKind>) -> Result<(), TransportError> {
        let body = Bytes::from(lock(&self.sent).clone());
        self.recorder.write(Exchange {
            request: ReceivedRequest::new(&[], self.head.clone(), body),
            outcome,
        })
    }

    /// The content of its answer, which is recorded once it has been read.
    fn answered(self, head: &response::Parts, content: Content) -> Result<Content, TransportError> {
        let length = content.length();
        let at_hand = content.bytes().cloned();
        let mut answer = Unread {
            answer: Some(Answer {
                status: head.status,
                headers: redact::recorded(&self.head.uri, &head.headers, self.api),
                body: Bytes::new(),
                cut: false,
            }),
            read: Vec::new(),
            length,
            asked: self,
        };
        if let Some(bytes) = at_hand {
            answer.read.extend_from_slice(&bytes);
            answer.end(false)?;
            return Ok(content);
        }
        let keep = move |chunk: Option<&Result<Bytes, TransportError>>| match chunk {
            Some(Ok(chunk)) => {
                answer.read.extend_from_slice(chunk);
                Ok(())
            }
            Some(Err(_)) => answer.end(true),
            None => answer.end(false),
        };
        Ok(Content::stream(length, Tee { content, keep }))
    }
}

/// An answer that is being read.
struct Unread {
    asked: Asked,
    /// Nothing once it is written.
    answer: Option<Answer>,
    read: Vec<u8>,
    length: Option<u64>,
}

impl Unread {
    fn end(&mut self, cut: bool) -> Result<(), TransportError> {
        let Some(mut answer) = self.answer.take() else {
            return Ok(());
        };
        answer.body = mem::take(&mut self.read).into();
        answer.cut = cut;
        self.asked.write(Ok(answer))
    }
}

/// Whoever stops reading has had an answer all the same.
impl Drop for Unread {
    fn drop(&mut self) {
        let cut = self.length != Some(self.read.len() as u64);
        // There is nobody left to tell; the next exchange will fail for the same reason.
        let _ = self.end(cut);
    }
}

/// Content that is shown to somebody else as it is read.
struct Tee<F> {
    content: Content,
    /// Sees each chunk, the error and the end, and may say that it cannot go on.
    keep: F,
}

impl<F> Stream for Tee<F>
where
    F: FnMut(Option<&Result<Bytes, TransportError>>) -> Result<(), TransportError> + Unpin,
{
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let tee = &mut *self;
        let polled = Pin::new(&mut tee.content).poll_next(cx);
        if let Poll::Ready(chunk) = &polled
            && let Err(error) = (tee.keep)(chunk.as_ref())
        {
            return Poll::Ready(Some(Err(error)));
        }
        polled
    }
}

impl fmt::Debug for Recorder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Recorder")
            .field("path", &self.cassette.path)
            .field("redacted", &self.redaction.names)
            .finish()
    }
}
