//! An answer with everything around its data: what `.response()` gives.

use std::fmt;
use std::future::Future;
use std::ops::Deref;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::{Call, Source};
use crate::decode::{Decode, Fault, Token, read_slice};
use crate::error::Result;
use crate::headers;
use crate::limits::Limits;
use crate::pipeline::UndecodedResponse;
use crate::retry::Attempt;

/// The data of an answer, and what came with it. Reads like the data.
#[derive(Clone)]
#[non_exhaustive]
pub struct Response<T> {
    /// What awaiting the call would have given.
    pub data: T,
    /// The status, always a success.
    pub status: StatusCode,
    /// The headers that tell which request it was and what is left: request ids, limits, `date`, `content-type`.
    pub headers: HeaderMap,
    /// What the answer says of limits.
    pub limits: Limits,
    /// Every attempt to make the call; the last one succeeded.
    pub attempts: Vec<Attempt>,
    /// Number of null items left out of lists and maps of the data, because their type has no null. For a list that was read
    /// whole, the sum over all pages.
    pub null_items: usize,
    /// The body as it came: of a list that was read whole, its last page's.
    pub body: Bytes,
    /// The headers that name the request.
    request_ids: &'static [&'static str],
}

impl<T> Response<T> {
    fn new(data: T, answer: UndecodedResponse, null_items: usize) -> Self {
        let names = &answer.conventions().headers;
        Self {
            data,
            status: answer.status,
            headers: names.kept(&answer.headers),
            limits: answer.limits(),
            request_ids: names.request_id,
            attempts: answer.recorder.attempts().to_vec(),
            null_items,
            body: answer.body,
        }
    }

    /// Only the data.
    pub fn into_data(self) -> T {
        self.data
    }

    /// A header of the answer, as text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        headers::text(&self.headers, name)
    }

    /// What the service calls this request in its logs: worth quoting to its support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        headers::request_id(&self.headers, self.request_ids)
    }

    /// A member of the body, as whatever it is read; nothing where it is absent or null. This is how to get at what
    /// comes beside the data. It is read from the body each time.
    ///
    /// ```no_run
    /// # use callsheet_runtime::{Json, Map, Response, decode::Fault};
    /// # fn example(response: &Response<Vec<Json>>) -> Result<(), Fault> {
    /// let users: Option<Map<Json>> = response.member(&["related_objects", "user"])?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Where it is something else, or the body is not JSON.
    pub fn member<D: Decode>(&self, path: &[&str]) -> Result<Option<D>, Fault> {
        let mut found = None;
        read_slice(&self.body, &mut |token| walk(token, path, &mut found))?;
        Ok(found)
    }
}

fn walk<D: Decode>(token: Token<'_>, path: &[&str], found: &mut Option<D>) -> Result<(), Fault> {
    match (path, token) {
        (_, Token::Null) => Ok(()),
        ([], token) => {
            *found = Some(D::decode(token)?);
            Ok(())
        }
        ([first, rest @ ..], Token::Object(members)) => members.each(&mut |name, value| {
            if name == *first {
                walk(value, rest, found)
            } else {
                Ok(())
            }
        }),
        _ => Ok(()),
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.data
    }
}

/// Without the body, which may be long: only how long.
impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.status)
            .field("data", &self.data)
            .field("headers", &self.headers)
            .field("attempts", &self.attempts)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish_non_exhaustive()
    }
}

/// A call whose whole [`Response`] is wanted, on its way.
#[must_use = "nothing is sent until it is awaited"]
pub struct ResponseFuture<T>(Call<T>);

impl<T> Call<T> {
    /// Gives what came with the data as well.
    pub fn response(mut self) -> ResponseFuture<T> {
        self.erased.keep = true;
        ResponseFuture(self)
    }
}

impl<T> Future for ResponseFuture<T> {
    type Output = Result<Response<T>>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let data = ready!(Pin::new(&mut self.0).poll(cx))?;
        let answer = self.0.erased.kept.take();
        let answer = answer.expect("a call that gives its data has had an answer, and keeps it");
        let null_items = match &self.0.erased.source {
            Source::One(_) => answer.recorder.null_items(),
            Source::All(pages) => pages.null_items(),
        };
        Poll::Ready(Ok(Response::new(data, answer, null_items)))
    }
}

impl<T> fmt::Debug for ResponseFuture<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResponseFuture").finish_non_exhaustive()
    }
}
