//! A response with its metadata: the output of `.response()`.

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

/// The data of a response, with its status, headers and limits. Dereferences to the data.
///
/// ```no_run
/// # use callsheet_runtime::{Client, Method};
/// # async fn example(client: Client) -> callsheet_runtime::Result<()> {
/// let response = client.request(Method::Get, "/deals").response().await?;
/// println!("{} {:?} {:?}", response.status, response.request_id(), response.limits.daily_left);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct Response<T> {
    /// The output of the call without `.response()`.
    pub data: T,
    /// The status: 2xx.
    pub status: StatusCode,
    /// Request ids, limits, `date` and `content-type`. Other headers are dropped.
    pub headers: HeaderMap,
    /// The limits that the response reports.
    pub limits: Limits,
    /// Every attempt of the call. The last one succeeded.
    pub attempts: Vec<Attempt>,
    /// Number of null items left out of lists and maps of the data, because their type has no null. For a list that was read
    /// whole, the sum over all pages.
    pub null_items: usize,
    /// The undecoded body. For a list that was read whole, that of the last page.
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

    /// Returns the data alone.
    pub fn into_data(self) -> T {
        self.data
    }

    /// Returns a header of [`headers`](Self::headers) as text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        headers::text(&self.headers, name)
    }

    /// Returns the id that the service gave the request. Its support asks for it.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        headers::request_id(&self.headers, self.request_ids)
    }

    /// Decodes a member of the body, such as one beside the data. `None` if it is absent or null. Each call reads the body
    /// again.
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
    /// The member has another type, or the body is not JSON.
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

/// Shows the length of the body in place of the body.
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

/// The future of a call that returns the whole [`Response`].
#[must_use = "nothing is sent until it is awaited"]
pub struct ResponseFuture<T>(Call<T>);

impl<T> Call<T> {
    /// Returns the whole [`Response`]: the data with status, headers and limits.
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
