//! The Rust types that `spec/` names because no word of the dialect makes them. Everything here is about Pipedrive; what is
//! true of HTTP APIs in general is in `callsheet-runtime`.
//!
//! # Features
//!
//! - `webhook`: the receiving end of webhooks, in the module `webhook`.
//! - `axum`: extractors for them; brings `webhook`.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod custom_fields;
#[cfg(feature = "webhook")]
#[cfg_attr(docsrs, doc(cfg(feature = "webhook")))]
pub mod webhook;

pub use custom_fields::{
    Address, CustomFields, DateRange, FlatFields, Monetary, OptionId, OptionIds, TimeOfDay,
    TimeRange,
};
