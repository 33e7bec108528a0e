//! How a request becomes a call: what generated builders end with, and raw requests.

use std::future::IntoFuture;

use bytes::Bytes;
use serde_json::Value;

use super::{Call, Download, ItemStream, Page, ResponseFuture};
use crate::decode::Decode;
use crate::error::Result;
use crate::request::{RawRequest, Request};

impl Request {
    /// Calls, and reads the payload.
    pub fn send<T: Decode>(self) -> Call<T> {
        Call::one(self.into())
    }

    /// Calls, and gives the body as it comes.
    pub fn bytes(self) -> Call<Bytes> {
        Call::bytes(self)
    }

    /// Calls, and gives the body chunk by chunk as it comes, where the operation returns bytes; of others, in one piece.
    pub fn download(self) -> Download {
        Download::new(self)
    }

    /// Calls for one page of a list: where a call has a [cost](crate::Operation::cost), for the largest, unless a limit is set.
    pub fn page<T: Decode>(self) -> Call<Page<T>> {
        Call::page(if self.operation().cost > 0 {
            self.with_large_pages()
        } else {
            self
        })
    }

    /// Calls for a list, page after page, until its end.
    pub fn all<T: Decode>(self) -> Call<Vec<T>> {
        Call::all(self.with_large_pages())
    }

    /// Calls for a list, page after page, as its items are taken.
    pub fn stream<T: Decode>(self) -> ItemStream<T> {
        ItemStream::new(self.with_large_pages())
    }
}

impl RawRequest {
    /// Awaited, gives the body with status, headers and all else that matters.
    pub fn response(self) -> ResponseFuture<Value> {
        self.into_future().response()
    }
}

impl IntoFuture for RawRequest {
    type Output = Result<Value>;
    type IntoFuture = Call<Value>;

    fn into_future(self) -> Call<Value> {
        Call::one(self.into())
    }
}
