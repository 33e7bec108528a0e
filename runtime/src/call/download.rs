//! A file on its way in: chunks as they come, gone on with where the connection broke off.

use std::fmt;
use std::future::poll_fn;
#[cfg(feature = "fs")]
use std::path::PathBuf;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderMap, HeaderValue, StatusCode, header};

use crate::deadline::DeadlineExceeded;
use crate::error::{Error, Result, SendError};
use crate::file::range::{Rest, validator};
use crate::file::{FileProgress, Watch, file_name};
use crate::future::BoxFuture;
use crate::observe::CallOutcome;
use crate::pipeline::{Answer, Cut, Draft, Journal, go_on, run};
use crate::request::Request;
use crate::retry::StopReason;
use crate::transport::{Content, TransportError, TransportErrorKind};

/// A file that is fetched as its chunks are taken, and not held in memory.
///
/// Take them with [`try_next`](Self::try_next) or the combinators for [`Stream`], or let
/// [`save_to`](Self::save_to) do it. Nothing is sent before.
///
/// Where the connection breaks off, the call is made again as the client's [policy](crate::RetryPolicy) says, and asks
/// for the rest, if the server lets it: it says `accept-ranges: bytes` and tells the file's version. Otherwise, and
/// where there is another version by now, `save_to` begins anew; a stream, whose chunks were handed on, fails. How many
/// bytes there are is checked against what the server said. The policy's deadline is for all of it; the client's
/// timeout is for how long nothing comes.
#[must_use = "nothing is sent until it is taken"]
pub struct Download {
    request: Request,
    state: State,
    /// Of the answer at hand.
    head: Option<DownloadHead>,
    /// The bytes that were handed on.
    received: u64,
    /// With what the rest can be asked for.
    validator: Option<HeaderValue>,
    /// Of the call, while content comes.
    journal: Option<Journal>,
    /// The path that was called.
    path: String,
    over: Option<BoxFuture<'static, ()>>,
    watch: Option<Watch>,
}

enum State {
    /// For the file, or for the rest of it.
    Asking(BoxFuture<'static, Result<Answer>>, Option<Rest>),
    Coming(Content),
    /// All of it came.
    Done,
    /// No more of it comes.
    Failed,
}

/// What a server says of a file that it sends.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DownloadHead {
    /// The status of the answer.
    pub status: StatusCode,
    /// The file's name (`content-disposition`), without folders: it can be joined to a folder of yours. It is still the
    /// server's choice, and may be that of a file which is there.
    pub file_name: Option<String>,
    /// The media type (`content-type`).
    pub media_type: Option<String>,
    /// How many bytes it has, where that is known.
    pub length: Option<u64>,
    /// All headers of the answer.
    pub headers: HeaderMap,
}

/// What comes of a download.
enum Piece {
    Chunk(Bytes),
    /// It begins anew: what came before is nothing.
    Anew,
}

/// What to do where the rest of a file cannot be asked for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Otherwise {
    // Only who saves can.
    #[cfg_attr(not(feature = "fs"), allow(dead_code))]
    BeginAnew,
    Fail,
}

impl Download {
    pub(crate) fn new(request: Request) -> Self {
        Self {
            state: State::Asking(run(Draft::File(request.clone(), None)), None),
            head: None,
            received: 0,
            validator: None,
            journal: None,
            path: format!("/{}", request.operation().path),
            request,
            over: None,
            watch: None,
        }
    }

    /// Calls that whenever bytes have come. What begins anew tells of 0 bytes first.
    pub fn on_progress(mut self, watch: impl Fn(FileProgress) + Send + Sync + 'static) -> Self {
        self.watch = Some(Watch::new(watch));
        self
    }

    /// What the server says of the file. It sends the call, if it was not yet.
    ///
    /// # Errors
    ///
    /// What the call returns, and once it has failed, that it has.
    pub async fn head(&mut self) -> Result<&DownloadHead> {
        poll_fn(|cx| self.poll_head(cx, Otherwise::Fail)).await?;
        if let State::Failed = self.state {
            return Err(self.failed());
        }
        Ok(self.head.get_or_insert_default())
    }

    /// The error of a call whose own was returned before.
    fn failed(&mut self) -> Error {
        let failed = other("the call has failed before".to_owned());
        self.broken(failed, StopReason::NotRetryable)
    }

    /// The next chunk, of any size but empty; nothing after the last.
    ///
    /// ```no_run
    /// # async fn example(mut file: callsheet_runtime::Download) -> callsheet_runtime::Result<()> {
    /// while let Some(chunk) = file.try_next().await? {
    ///     println!("{} bytes", chunk.len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// What the call returns, and where the file does not come whole. The stream ends there.
    pub async fn try_next(&mut self) -> Result<Option<Bytes>> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx))
            .await
            .transpose()
    }

    /// Fetches the file to a path. Gives what the server says of it.
    ///
    /// It is written beside, under a name of its own that begins with `.callsheet-`, and gets the path once it is whole
    /// and on the disk, in place of what is there: a symbolic link is replaced, not followed, and on Unix the file's
    /// permissions are those of what it replaces, if anything. Where it fails or is given up, what is there stays, and
    /// what was written is removed.
    ///
    /// # Errors
    ///
    /// What the call returns, where the file does not come whole, and [`Error::File`] where it cannot be written: if it
    /// cannot be created, nothing is sent. Of what has failed before, and of what was taken in part, nothing is written.
    #[cfg(feature = "fs")]
    pub fn save_to(self, path: impl Into<PathBuf>) -> BoxFuture<'static, Result<DownloadHead>> {
        Box::pin(self.save(path.into()))
    }

    #[cfg(feature = "fs")]
    async fn save(mut self, path: PathBuf) -> Result<DownloadHead> {
        if let State::Failed = self.state {
            return Err(self.failed());
        }
        if self.received > 0 {
            let taken = "some of it was taken before, and a file is saved whole".to_owned();
            return Err(self.broken(other(taken), StopReason::NotRetryable));
        }
        let outgoing = self.request.build()?;
        let (method, call) = (outgoing.request.method().clone(), outgoing.path);
        let fault = |fault: crate::file::FileFault| fault.of(method.clone(), call.clone());
        let mut beside = crate::file::Beside::create(path).await.map_err(fault)?;
        while let Some(piece) = poll_fn(|cx| self.poll_piece(cx, Otherwise::BeginAnew)).await {
            match piece? {
                Piece::Chunk(chunk) => beside.write(chunk).await.map_err(fault)?,
                Piece::Anew => beside.clear().await.map_err(fault)?,
            }
        }
        let head = self.head().await?.clone();
        beside.finish().await.map_err(fault)?;
        Ok(head)
    }

    /// Waits for an answer's head; whether it begins anew.
    fn poll_head(&mut self, cx: &mut Context<'_>, otherwise: Otherwise) -> Poll<Result<bool>> {
        // What is taken up may have to be asked for again.
        while let State::Asking(answer, rest) = &mut self.state {
            let answer = ready!(answer.as_mut().poll(cx));
            let rest = rest.take();
            // Until it is taken up.
            self.state = State::Failed;
            if self.take_up(answer?, rest, otherwise)? {
                return Poll::Ready(Ok(true));
            }
        }
        Poll::Ready(Ok(false))
    }

    /// Takes an answer up, to the question for the file or for the rest of it; whether it begins anew.
    fn take_up(
        &mut self,
        answer: Answer,
        rest: Option<Rest>,
        otherwise: Otherwise,
    ) -> Result<bool> {
        let content = answer.content.unwrap_or_else(|| Content::from(answer.body));
        let client = self.request.client();
        self.over = client.retry_policy().deadline.and_then(|deadline| {
            let left = deadline.saturating_sub(answer.journal.elapsed());
            client.clock().sleep(left)
        });
        self.path = answer.path;
        self.journal = Some(answer.journal);
        if answer.status == StatusCode::PARTIAL_CONTENT {
            let known = self.head.as_ref().and_then(|head| head.length);
            let total = match rest {
                Some(rest) => rest.check(&answer.headers, known),
                None => Err("a part of a file came, and all of it was asked for".to_owned()),
            };
            match total {
                Ok(Some(total)) => {
                    if let Some(head) = &mut self.head {
                        head.length = Some(total);
                    }
                    self.state = State::Coming(content);
                    return Ok(false);
                }
                Ok(None) => {
                    // Asked again, the server would say no more.
                    self.validator = None;
                    let endless = "a part came, and nobody says how long the file is".to_owned();
                    return self.go_on(other(endless), otherwise).map(|()| false);
                }
                Err(reason) => return Err(self.broken(other(reason), StopReason::NotRetryable)),
            }
        }
        let anew = self.received > 0;
        if anew && otherwise == Otherwise::Fail {
            let changed = other("the file changed while it came".to_owned());
            return Err(self.broken(changed, StopReason::NotResumable));
        }
        self.received = 0;
        self.validator = validator(&answer.headers);
        self.head = Some(DownloadHead::new(
            answer.status,
            answer.headers,
            content.length(),
        ));
        self.state = State::Coming(content);
        self.tell();
        Ok(anew)
    }

    /// The next that comes; an error is the last.
    fn poll_piece(
        &mut self,
        cx: &mut Context<'_>,
        otherwise: Otherwise,
    ) -> Poll<Option<Result<Piece>>> {
        loop {
            match ready!(self.poll_head(cx, otherwise)) {
                Ok(false) => {}
                Ok(true) => return Poll::Ready(Some(Ok(Piece::Anew))),
                Err(error) => return Poll::Ready(Some(Err(error))),
            }
            let State::Coming(content) = &mut self.state else {
                return Poll::Ready(None);
            };
            let over = self.over.as_mut();
            let cut = if over.is_some_and(|over| over.as_mut().poll(cx).is_ready()) {
                let policy = self.request.client().retry_policy();
                DeadlineExceeded(policy.deadline.unwrap_or_default()).into()
            } else {
                match (ready!(Pin::new(content).poll_next(cx)), self.expected()) {
                    (Some(Ok(chunk)), _) if chunk.is_empty() => continue,
                    (Some(Ok(chunk)), expected) => {
                        self.received = self.received.saturating_add(chunk.len() as u64);
                        if expected.is_none_or(|expected| self.received <= expected) {
                            self.tell();
                            return Poll::Ready(Some(Ok(Piece::Chunk(chunk))));
                        }
                        let long = short_of(expected, "more came");
                        return Poll::Ready(Some(Err(self.broken(long, StopReason::NotRetryable))));
                    }
                    (Some(Err(error)), expected) if expected != Some(self.received) => error,
                    (None, Some(expected)) if self.received < expected => {
                        short_of(Some(expected), format_args!("{} came", self.received))
                    }
                    (Some(Err(_)) | None, _) => {
                        self.state = State::Done;
                        if let Some(mut journal) = self.journal.take() {
                            journal.end(CallOutcome::Succeeded);
                        }
                        return Poll::Ready(None);
                    }
                }
            };
            if let Err(error) = self.go_on(cut, otherwise) {
                return Poll::Ready(Some(Err(error)));
            }
        }
    }

    /// Asks for the rest of what broke off, or else for all of it again.
    fn go_on(&mut self, error: TransportError, otherwise: Otherwise) -> Result<()> {
        let rest = self.validator.clone().filter(|_| self.received > 0);
        let rest = rest.map(|validator| Rest {
            from: self.received,
            validator,
        });
        if rest.is_none() && self.received > 0 && otherwise == Otherwise::Fail {
            return Err(self.broken(error, StopReason::NotResumable));
        }
        let Some(journal) = self.journal.take() else {
            return Err(self.broken(error, StopReason::NotRetryable));
        };
        let draft = Draft::File(self.request.clone(), rest.clone());
        self.state = State::Asking(go_on(draft, Some(Cut { journal, error })), rest);
        Ok(())
    }

    /// The error of a file of which no more comes. So the call ends.
    fn broken(&mut self, source: TransportError, stop_reason: StopReason) -> Error {
        self.state = State::Failed;
        let mut journal = self.journal.take();
        if let Some(journal) = &mut journal {
            journal.broke_off(&source);
        }
        let attempts = journal.as_ref().map(|journal| journal.attempts().to_vec());
        let error = SendError {
            method: self.request.operation().method.into(),
            path: self.path.clone(),
            source,
            attempts: attempts.unwrap_or_default(),
            stop_reason,
        }
        .into();
        if let Some(mut journal) = journal {
            journal.end(CallOutcome::Failed(&error));
        }
        error
    }

    fn expected(&self) -> Option<u64> {
        self.head.as_ref()?.length
    }

    fn tell(&self) {
        if let Some(watch) = &self.watch {
            watch.tell(self.received, self.expected());
        }
    }
}

/// The error of as many bytes as were not announced.
fn short_of(expected: Option<u64>, came: impl fmt::Display) -> TransportError {
    let announced = expected.unwrap_or_default();
    other(format!("{announced} bytes were announced, and {came}"))
}

fn other(reason: String) -> TransportError {
    TransportError::new(TransportErrorKind::Other, reason)
}

impl DownloadHead {
    fn new(status: StatusCode, headers: HeaderMap, length: Option<u64>) -> Self {
        let text = |name| headers.get(name)?.to_str().ok();
        // A transport may undo an encoding: unless it says the length itself, the header's may be that of what was encoded.
        let length = length.or_else(|| {
            let said = text(header::CONTENT_LENGTH)?;
            let encoded = headers.contains_key(header::CONTENT_ENCODING);
            said.parse().ok().filter(|_| !encoded)
        });
        Self {
            status,
            file_name: file_name(&headers),
            media_type: text(header::CONTENT_TYPE).map(str::to_owned),
            length,
            headers,
        }
    }
}

impl Stream for Download {
    type Item = Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes>>> {
        self.poll_piece(cx, Otherwise::Fail)
            .map(|piece| match piece? {
                Ok(Piece::Chunk(chunk)) => Some(Ok(chunk)),
                // Only what may begin anew does.
                Ok(Piece::Anew) => None,
                Err(error) => Some(Err(error)),
            })
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("request", &self.request)
            .field("received", &self.received)
            .field("length", &self.expected())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
