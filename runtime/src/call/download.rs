//! A file on its way in: chunks as they come, gone on with where the connection broke off.

mod head;

use std::fmt;
use std::future::poll_fn;
#[cfg(feature = "fs")]
use std::path::PathBuf;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderValue, StatusCode};

pub use head::DownloadHead;

use crate::deadline::DeadlineExceeded;
use crate::error::{Error, Result, SendError};
use crate::file::range::{Rest, validator};
use crate::file::{FileProgress, Watch};
use crate::future::BoxFuture;
use crate::observe::CallOutcome;
use crate::pipeline::{Input, Interrupted, Recorder, UndecodedResponse, resume, run};
use crate::request::Request;
use crate::retry::StopReason;
use crate::transport::{Content, TransportError, TransportErrorKind};

/// A file that is fetched as its chunks are taken, and not held in memory.
///
/// Take them with [`try_next`](Self::try_next) or the combinators for [`Stream`], or let
/// [`save_to`](Self::save_to) do it. Nothing is sent before.
///
/// If the connection breaks off, the call is retried as the client's [policy](crate::RetryPolicy) says, and asks only for
/// the rest if the server supports it: it sent `accept-ranges: bytes` and a version of the file. If it does not, or the file
/// has changed, `save_to` starts over; a stream, whose chunks were returned already, fails. The number of bytes is
/// checked against what the server announced. The call's deadline applies to the whole download; the client's timeout
/// to the time in which no data arrives.
///
/// What comes in place of a file is an error: an HTML page, such as a login page, or an error of the service as JSON. A stored
/// file may be of these types, if the response has a `content-disposition`.
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
    recorder: Option<Recorder>,
    /// The path that was called.
    path: String,
    over: Option<BoxFuture<'static, ()>>,
    watch: Option<Watch>,
}

enum State {
    /// For the file, or for the rest of it.
    Requesting(BoxFuture<'static, Result<UndecodedResponse>>, Option<Rest>),
    Receiving(Content),
    /// All of it came.
    Done,
    /// No more of it comes.
    Failed,
}

/// What comes of a download.
enum Piece {
    Chunk(Bytes),
    /// It begins anew: what came before is nothing.
    Restart,
}

/// What to do where the rest of a file cannot be asked for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum OnChange {
    // Only who saves can.
    #[cfg_attr(not(feature = "fs"), allow(dead_code))]
    Restart,
    Fail,
}

impl Download {
    pub(crate) fn new(request: Request) -> Self {
        Self {
            state: State::Requesting(run(Input::File(request.clone(), None)), None),
            head: None,
            received: 0,
            validator: None,
            recorder: None,
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
        poll_fn(|cx| self.poll_head(cx, OnChange::Fail)).await?;
        if let State::Failed = self.state {
            return Err(self.failed());
        }
        Ok(self.head.get_or_insert_default())
    }

    /// The error of a call whose own was returned before.
    fn failed(&mut self) -> Error {
        let failed = transport_error("the call has failed before".to_owned());
        self.fail(failed, StopReason::NotRetryable)
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

    /// Saves the file to a path. Returns what the server says of it.
    ///
    /// The file is written to a temporary file beside the path, whose name begins with `.callsheet-`, and
    /// renamed once it is complete and synced to disk. An existing file is replaced, and on Unix its permissions are
    /// kept; a symbolic link is replaced, not followed. If the download fails or is dropped, an existing file stays as it
    /// is, and the temporary file is removed.
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
            return Err(self.fail(transport_error(taken), StopReason::NotRetryable));
        }
        let outgoing = self.request.build()?;
        let (method, call) = (outgoing.request.method().clone(), outgoing.path);
        let fault = |fault: crate::file::FileFault| fault.of(method.clone(), call.clone());
        let mut file = crate::file::TempFile::create(path).await.map_err(fault)?;
        while let Some(piece) = poll_fn(|cx| self.poll_piece(cx, OnChange::Restart)).await {
            match piece? {
                Piece::Chunk(chunk) => file.write(chunk).await.map_err(fault)?,
                Piece::Restart => file.clear().await.map_err(fault)?,
            }
        }
        let head = self.head().await?.clone();
        file.finish().await.map_err(fault)?;
        Ok(head)
    }

    /// Waits for an answer's head; whether it begins anew.
    fn poll_head(&mut self, cx: &mut Context<'_>, on_change: OnChange) -> Poll<Result<bool>> {
        // What is taken up may have to be asked for again.
        while let State::Requesting(answer, rest) = &mut self.state {
            let answer = ready!(answer.as_mut().poll(cx));
            let rest = rest.take();
            // Until it is taken up.
            self.state = State::Failed;
            if self.accept(answer?, rest, on_change)? {
                return Poll::Ready(Ok(true));
            }
        }
        Poll::Ready(Ok(false))
    }

    /// Takes an answer up, to the question for the file or for the rest of it; whether it begins anew.
    fn accept(
        &mut self,
        answer: UndecodedResponse,
        rest: Option<Rest>,
        on_change: OnChange,
    ) -> Result<bool> {
        let content = answer.content.unwrap_or_else(|| Content::from(answer.body));
        let client = self.request.client();
        self.over = self.request.deadline().and_then(|deadline| {
            let left = deadline.saturating_sub(answer.recorder.elapsed());
            client.clock().sleep(left)
        });
        self.path = answer.path;
        self.recorder = Some(answer.recorder);
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
                    self.state = State::Receiving(content);
                    return Ok(false);
                }
                Ok(None) => {
                    // Asked again, the server would say no more.
                    self.validator = None;
                    let endless = "a part came, and nobody says how long the file is".to_owned();
                    return self
                        .resume(transport_error(endless), on_change)
                        .map(|()| false);
                }
                Err(reason) => {
                    return Err(self.fail(transport_error(reason), StopReason::NotRetryable));
                }
            }
        }
        let restarts = self.received > 0;
        if restarts && on_change == OnChange::Fail {
            let changed = transport_error("the file changed while it came".to_owned());
            return Err(self.fail(changed, StopReason::NotResumable));
        }
        self.received = 0;
        self.validator = validator(&answer.headers);
        self.head = Some(DownloadHead::new(
            answer.status,
            answer.headers,
            content.length(),
        ));
        self.state = State::Receiving(content);
        self.report_progress();
        Ok(restarts)
    }

    /// The next that comes; an error is the last.
    fn poll_piece(
        &mut self,
        cx: &mut Context<'_>,
        on_change: OnChange,
    ) -> Poll<Option<Result<Piece>>> {
        loop {
            match ready!(self.poll_head(cx, on_change)) {
                Ok(false) => {}
                Ok(true) => return Poll::Ready(Some(Ok(Piece::Restart))),
                Err(error) => return Poll::Ready(Some(Err(error))),
            }
            let State::Receiving(content) = &mut self.state else {
                return Poll::Ready(None);
            };
            let over = self.over.as_mut();
            let cut = if over.is_some_and(|over| over.as_mut().poll(cx).is_ready()) {
                DeadlineExceeded(self.request.deadline().unwrap_or_default()).into()
            } else {
                match (ready!(Pin::new(content).poll_next(cx)), self.expected()) {
                    (Some(Ok(chunk)), _) if chunk.is_empty() => continue,
                    (Some(Ok(chunk)), expected) => {
                        self.received = self.received.saturating_add(chunk.len() as u64);
                        if expected.is_none_or(|expected| self.received <= expected) {
                            self.report_progress();
                            return Poll::Ready(Some(Ok(Piece::Chunk(chunk))));
                        }
                        let long = length_mismatch(expected, "more came");
                        return Poll::Ready(Some(Err(self.fail(long, StopReason::NotRetryable))));
                    }
                    (Some(Err(error)), expected) if expected != Some(self.received) => error,
                    (None, Some(expected)) if self.received < expected => {
                        length_mismatch(Some(expected), format_args!("{} came", self.received))
                    }
                    (Some(Err(_)) | None, _) => {
                        self.state = State::Done;
                        if let Some(mut recorder) = self.recorder.take() {
                            recorder.end(CallOutcome::Succeeded);
                        }
                        return Poll::Ready(None);
                    }
                }
            };
            if let Err(error) = self.resume(cut, on_change) {
                return Poll::Ready(Some(Err(error)));
            }
        }
    }

    /// Asks for the rest of what broke off, or else for all of it again.
    fn resume(&mut self, error: TransportError, on_change: OnChange) -> Result<()> {
        let rest = self.validator.clone().filter(|_| self.received > 0);
        let rest = rest.map(|validator| Rest {
            from: self.received,
            validator,
        });
        if rest.is_none() && self.received > 0 && on_change == OnChange::Fail {
            return Err(self.fail(error, StopReason::NotResumable));
        }
        let Some(recorder) = self.recorder.take() else {
            return Err(self.fail(error, StopReason::NotRetryable));
        };
        let input = Input::File(self.request.clone(), rest.clone());
        self.state = State::Requesting(resume(input, Some(Interrupted { recorder, error })), rest);
        Ok(())
    }

    /// The error of a file of which no more comes. So the call ends.
    fn fail(&mut self, source: TransportError, stop_reason: StopReason) -> Error {
        self.state = State::Failed;
        let mut recorder = self.recorder.take();
        if let Some(recorder) = &mut recorder {
            recorder.fail_last_attempt(&source);
        }
        let attempts = recorder
            .as_ref()
            .map(|recorder| recorder.attempts().to_vec());
        let error = SendError {
            method: self.request.operation().method.into(),
            path: self.path.clone(),
            source,
            attempts: attempts.unwrap_or_default(),
            stop_reason,
        }
        .into();
        if let Some(mut recorder) = recorder {
            recorder.end(CallOutcome::Failed(&error));
        }
        error
    }

    fn expected(&self) -> Option<u64> {
        self.head.as_ref()?.length
    }

    fn report_progress(&self) {
        if let Some(watch) = &self.watch {
            watch.tell(self.received, self.expected());
        }
    }
}

/// The error of as many bytes as were not announced.
fn length_mismatch(expected: Option<u64>, came: impl fmt::Display) -> TransportError {
    let announced = expected.unwrap_or_default();
    transport_error(format!("{announced} bytes were announced, and {came}"))
}

fn transport_error(reason: String) -> TransportError {
    TransportError::new(TransportErrorKind::Other, reason)
}

impl Stream for Download {
    type Item = Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes>>> {
        self.poll_piece(cx, OnChange::Fail)
            .map(|piece| match piece? {
                Ok(Piece::Chunk(chunk)) => Some(Ok(chunk)),
                // Only what may begin anew does.
                Ok(Piece::Restart) => None,
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
