//! Replaying: a transport that answers from a file.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::{fmt, fs};

use bytes::Bytes;
use callsheet_runtime::{
    BoxFuture, ClientBuilder, FromClientParts,
    transport::{Content, Transport, TransportError, TransportErrorKind},
};
use futures_core::Stream;
use http::{Request, Response};

use super::cassette::{self, Answer, CassetteError, Exchange};
use super::condition::between;
use super::received::ReceivedRequest;
use super::redact::Redaction;
use super::{answered, differing, failed, unexpected};

/// A transport that responds from the file of a [`Recorder`](super::Recorder), without a network.
///
/// A call gets the first unused response to the same method, path, query and body. The order of the query and the formatting of
/// JSON do not matter. A call that was not recorded fails with an error that shows how it differs from the nearest one. Paths
/// include that of the base URL, so replay with a base URL that has the same path.
#[derive(Clone)]
pub struct Replay {
    shared: Arc<Shared>,
}

struct Shared {
    path: PathBuf,
    redaction: Redaction,
    exchanges: Mutex<Vec<Recorded>>,
}

struct Recorded {
    line: usize,
    exchange: Exchange,
    taken: bool,
}

impl Replay {
    /// Reads a recording.
    ///
    /// # Errors
    ///
    /// If the file cannot be read, or a line is not in a recorder's format: the error names the line.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, CassetteError> {
        let path = path.as_ref();
        let text = fs::read_to_string(path)
            .map_err(|error| CassetteError::new(path, None, error.to_string()))?;
        let (redaction, exchanges) = cassette::read(path, &text)?;
        let recorded = exchanges.into_iter().map(|(line, exchange)| Recorded {
            line,
            exchange,
            taken: false,
        });
        Ok(Self {
            shared: Arc::new(Shared {
                path: path.to_owned(),
                redaction,
                exchanges: Mutex::new(recorded.collect()),
            }),
        })
    }

    /// Builds a client of this recording. It has a placeholder token unless the builder has one, and does not retry; for a
    /// recording with retries, see [`with_retry`](callsheet_runtime::Client::with_retry).
    ///
    /// # Panics
    ///
    /// No client can be built from the builder.
    #[must_use]
    #[track_caller]
    pub fn client<C: FromClientParts>(&self, builder: ClientBuilder<C>) -> C {
        answered(builder, Arc::new(self.clone())).0
    }

    /// Asserts that every recorded response was used.
    ///
    /// # Panics
    ///
    /// A response was not used; the message names its line.
    #[track_caller]
    pub fn verify(&self) {
        let shared = &self.shared;
        let left = shared.exchanges().iter().filter(|of| !of.taken).fold(
            String::new(),
            |left, recorded| {
                let (path, line) = (shared.path.display(), recorded.line);
                format!(
                    "{left}\n- {path}:{line}: {}",
                    recorded.exchange.request.title()
                )
            },
        );
        assert!(left.is_empty(), "recorded, and not called:{left}");
    }
}

impl Shared {
    fn exchanges(&self) -> MutexGuard<'_, Vec<Recorded>> {
        self.exchanges
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    async fn answer(&self, request: Request<Content>) -> Result<Response<Content>, TransportError> {
        let (parts, content) = request.into_parts();
        let received = ReceivedRequest::new(&[], parts, content.collect().await?);
        // What is hidden in the file is hidden in the call as well.
        let received = self.redaction.received(received);
        match self.take(&received)? {
            Err(kind) => Err(TransportError::new(kind, "as it was recorded")),
            Ok(answer) => {
                let body = if answer.cut {
                    Content::stream(None, Broken(Some(answer.body)))
                } else {
                    answer.body.into()
                };
                let mut response = Response::new(body);
                *response.status_mut() = answer.status;
                *response.headers_mut() = answer.headers;
                Ok(response)
            }
        }
    }

    fn take(
        &self,
        received: &ReceivedRequest,
    ) -> Result<Result<Answer, TransportErrorKind>, TransportError> {
        let mut exchanges = self.exchanges();
        let same = |of: &&mut Recorded| between(&of.exchange.request, received).is_empty();
        if let Some(recorded) = exchanges.iter_mut().filter(|of| !of.taken).find(same) {
            recorded.taken = true;
            return Ok(recorded.exchange.outcome.clone());
        }
        Err(failed(self.explain(&exchanges, received)))
    }

    /// Why nothing answers a call.
    fn explain(&self, exchanges: &[Recorded], received: &ReceivedRequest) -> String {
        let path = self.path.display();
        let mut text = unexpected("this call is not recorded", received);
        let of_it = exchanges
            .iter()
            .filter(|of| of.exchange.is_of(&received.method, &received.path));
        let nearest = of_it
            .map(|of| (of, between(&of.exchange.request, received)))
            .min_by_key(|(of, differences)| (differences.len(), of.taken));
        match nearest {
            None => {
                let _ = write!(text, "\n  {path} has no call of that method and path");
            }
            Some((of, differences)) if differences.is_empty() => {
                let line = of.line;
                let _ = write!(text, "\n  it is at {path}:{line}, and was replayed already");
            }
            Some((of, differences)) => {
                let at = format!("the nearest is at {path}:{}", of.line);
                text.push_str(&differing(&at, &differences));
            }
        }
        text
    }
}

impl Transport for Replay {
    fn send(
        &self,
        request: Request<Content>,
    ) -> BoxFuture<'_, Result<Response<Content>, TransportError>> {
        Box::pin(self.shared.answer(request))
    }
}

/// Content that breaks off where it did.
struct Broken(Option<Bytes>);

impl Stream for Broken {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let next = match self.0.take() {
            Some(bytes) => Ok(bytes),
            None => Err(failed("the answer breaks off here, as it was recorded")),
        };
        Poll::Ready(Some(next))
    }
}

impl fmt::Debug for Replay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let left = self
            .shared
            .exchanges()
            .iter()
            .filter(|of| !of.taken)
            .count();
        f.debug_struct("Replay")
            .field("path", &self.shared.path)
            .field("left", &left)
            .finish_non_exhaustive()
    }
}
