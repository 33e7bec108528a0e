//! What generated clients are built on: one executor for every call, and the types that calls take and return.
//!
//! An endpoint is data, an [`Operation`]. A generated builder collects arguments in a [`Request`], which becomes a
//! [`Call`]. Every call takes the same path: build, authorize, pace, send, classify, retry if necessary, decode.
//!
//! The root has what code that makes calls needs. The modules have the rest, by subject:
//!
//! - [`error`]: what can go wrong, one type per kind of [`Error`]
//! - [`operation`]: an API as data, for tools
//! - [`decode`], [`encode`]: how responses are read and arguments written, for types of your own
//! - [`rate_limit`]: how the plan's quota is kept and shared
//! - [`retry`]: the attempts of a call
//! - [`transport`]: how requests are sent, for transports of your own
//! - [`observe`]: reports of each call to an observer, for metrics
//!
//! # Features
//!
//! - `reqwest` (default): the transport that is used unless you give one of your own, on reqwest and Tokio, with
//!   Tokio's timer to wait with and its runtime for what goes on in the background.
//! - `fs` (with `reqwest`): files on this machine, sent with `Upload::path` and kept with `Download::save_to`, on
//!   Tokio's threads for what blocks.
//! - `rustls` (default): TLS for it by rustls with ring, and HTTP/2 where the server offers it; certificates are checked as
//!   the platform does.
//! - `compression` (default): requests responses in gzip and zstd, and decodes them.
//! - `native-tls`: TLS by the platform's own library instead, where `rustls` is off. With neither, only `http://`
//!   can be called.
//! - `oauth`: OAuth 2.0 beside API tokens, in the module `oauth`.
//! - `tracing` (default): a span for every call, with OpenTelemetry's names; its target is `callsheet`.
//! - `blocking`: calls from code that is not async, in the module `blocking`.
//! - `tower`: transports as `tower` services, and services as transports, in [`transport`].
//! - `js`: on `wasm32-unknown-unknown`, the time of day is the browser's.
//! - `serde`: `Serialize` and `Deserialize` for what calls take and return, in the form that the service writes.
//! - `rust_decimal`: conversions between [`Money`] and `rust_decimal::Decimal`.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod auth;
#[cfg(feature = "blocking")]
#[cfg_attr(docsrs, doc(cfg(feature = "blocking")))]
pub mod blocking;
mod call;
mod client;
mod clock;
mod connect;
mod continuation;
pub mod conventions;
mod deadline;
pub mod decode;
pub mod encode;
pub mod error;
mod executor;
mod file;
mod future;
mod headers;
mod limits;
#[cfg(feature = "oauth")]
pub mod oauth;
pub mod observe;
pub mod operation;
mod pipeline;
#[doc(hidden)]
pub mod private;
pub mod rate_limit;
mod request;
pub mod retry;
#[cfg(feature = "serde")]
mod serialize;
mod temporal;
#[cfg(test)]
mod testing;
pub mod transport;
mod values;

pub use bytes::Bytes;
pub use futures_core::Stream;
#[cfg(feature = "reqwest")]
#[cfg_attr(docsrs, doc(cfg(feature = "reqwest")))]
pub use reqwest;
pub use {http, jiff, secrecy};

pub use call::{
    Call, Download, DownloadHead, ItemStream, Page, Progress, Response, ResponseFuture,
};
pub use client::{Client, ClientBuilder, ClientParts, FromClientParts};
pub use clock::Clock;
pub use continuation::{Continuation, ContinuationError};
pub use decode::Extra;
pub use error::{Error, Result};
pub use file::FileProgress;
pub use future::BoxFuture;
pub use limits::Limits;
pub use operation::{Api, Method, Operation, Plan};
pub use request::{Customize, RawRequest, Request, Upload};
pub use retry::RetryPolicy;
pub use values::{
    Date, DateTime, External, Json, Map, Money, ParseDateTimeError, Time, UnknownValue,
};
