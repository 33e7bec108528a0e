//! What the generated `pipedrive` client is built on: one executor for every call, and the types it reads and
//! writes.
//!
//! An endpoint is data here, an [`Operation`]; a generated builder collects arguments in a [`Request`] and becomes a
//! [`Call`]. Every call takes the same way: built, authorized, sent, again if need be, classified, decoded. You rarely
//! use this crate by itself: `pipedrive` re-exports it as `pipedrive::runtime`.
//!
//! # Features
//!
//! - `reqwest` (default): the transport that is used unless you give one of your own, on reqwest and Tokio, with
//!   Tokio's timer to wait with and its runtime for what goes on in the background.
//! - `fs` (with `reqwest`): files on this machine, sent with `Upload::path` and kept with `Download::save_to`, on
//!   Tokio's threads for what blocks.
//! - `rustls` (default): TLS for it by rustls with ring; certificates are checked as the platform does.
//! - `native-tls`: TLS by the platform's own library instead, where `rustls` is off. With neither, only `http://`
//!   can be called.
//! - `oauth`: OAuth 2.0 beside API tokens, in the module `oauth`.
//! - `tracing` (default): a span for every call, with OpenTelemetry's names; its target is `pipedrive`.
//! - `blocking`: calls from code that is not async, in the module `blocking`.
//! - `js`: on `wasm32-unknown-unknown`, the time of day is the browser's.
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
mod deadline;
mod decode;
mod encode;
mod error;
mod executor;
mod file;
mod future;
mod headers;
mod limits;
#[cfg(feature = "oauth")]
pub mod oauth;
mod observe;
mod operation;
mod pacing;
mod pipeline;
#[doc(hidden)]
pub mod private;
#[cfg(test)]
mod properties;
mod request;
mod retry;
mod temporal;
#[cfg(test)]
mod testing;
mod transport;
mod values;

pub use bytes::Bytes;
pub use futures_core::Stream;
pub use {http, jiff, secrecy};

pub use call::{Call, Download, DownloadHead, ItemStream, Page, Progress, Responding, Response};
pub use client::{Client, ClientBuilder};
pub use clock::Clock;
pub use continuation::{Continuation, ContinuationError};
pub use decode::{
    Alternative, Blank, Decode, EachItem, EachMember, Extra, ExtraIter, Fault, Items, JsonKind,
    Members, Token, from_slice, from_str, from_value, one_of, one_of_by, present,
};
pub use encode::{Argument, Encode};
#[cfg(feature = "blocking")]
pub use error::BlockingError;
pub use error::{
    ApiError, ArgumentError, ConfigError, DecodeError, Error, FileError, FileStep, Result,
    SendError, Unsent, UnsentError,
};
pub use file::FileProgress;
pub use future::BoxFuture;
pub use limits::Limits;
pub use observe::{Ending, Observer, Report};
pub use operation::{
    Api, Auth, Body, Burst, DateTimeFormat, Limit, Method, OAuth2, Operation, PageStyle, Pages,
    Param, Place, Plan, Resource,
};
pub use pacing::{Allowance, Budget, LocalBudget, OperationSpending, Share, Spending, Take, Wish};
pub use request::{RawRequest, Request, Upload};
pub use retry::{Attempt, NoRetry, Outcome, RetryPolicy};
pub use transport::{Content, Transport, TransportError, TransportErrorKind, Unhurried};
pub use values::{
    Address, CustomFields, Date, DateRange, DateTime, Json, Map, Monetary, Money, OptionId,
    OptionIds, Time, TimeOfDay, TimeRange, Unlisted, Unreadable,
};
