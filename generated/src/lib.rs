// @generated from spec/crm/api.yaml, spec/v1/api.yaml, spec/v2/api.yaml, spec/webhook/api.yaml by `cargo xtask codegen`. Do not edit.

//! A typed client, generated from a description of the API.
//!
//! - `crm`: Pipedrive CRM, behind the feature `crm`
//! - `v1`: Pipedrive API v1, behind the feature `v1`
//! - `v2`: Pipedrive API v2, behind the feature `v2`
//! - `webhook`: Pipedrive's webhooks, behind the feature `webhook`
//!
//! Each that is called is a module with a client of its own, whose page shows how to begin. Required parameters
//! are arguments of a call, optional ones are setters, and awaiting sends it: to succeed, or to fail with an
//! [`Error`]. What is only received needs no client.
//!
//! # Features
//!
//! On by default, beside one for each module that is called:
//!
//! - `rustls`: TLS for the transport, by rustls; brings `reqwest`
//! - `compression`: responses in gzip and zstd; brings `reqwest`
//! - `tracing`: a span for every call
//!
//! And these are not:
//!
//! - `native-tls`: the same by the platform's library, where `rustls` is off
//! - `reqwest`: the transport alone, for `http://` or one's own TLS
//! - `fs`: files on this machine, to send and to save; comes with `reqwest`
//! - `oauth`: OAuth 2.0 beside API tokens, in the module `oauth`
//! - `blocking`: calls from code that is not async, in the module `blocking`
//! - `mock`: answers for tests that make calls, in the module `mock`
//! - `redis`: an allowance that processes share, in the module `redis`
//! - `tower`: transports as `tower` services, and services as transports
//! - `js`: on `wasm32-unknown-unknown`, the time of day is the browser's
//! - `rust_decimal`: conversions between `Money` and `rust_decimal::Decimal`
//! - `axum`: extractors for what webhooks send, for axum

#![forbid(unsafe_code)]
#![deny(missing_docs)]
#![allow(
    clippy::doc_markdown,
    reason = "documentation comes from the description, where names are not always in code style"
)]
#![allow(
    uncommon_codepoints,
    confusable_idents,
    mixed_script_confusables,
    reason = "names come from the description, in whatever script it is written"
)]
#![allow(
    clippy::module_name_repetitions,
    clippy::new_ret_no_self,
    clippy::should_implement_trait,
    clippy::struct_field_names,
    clippy::wrong_self_convention,
    clippy::enum_variant_names,
    clippy::many_single_char_names,
    clippy::similar_names,
    clippy::self_named_constructors,
    reason = "names come from the description"
)]
#![allow(
    clippy::too_many_arguments,
    clippy::too_many_lines,
    clippy::struct_excessive_bools,
    clippy::large_enum_variant,
    clippy::type_complexity,
    reason = "sizes come from the description"
)]
#![allow(
    clippy::must_use_candidate,
    reason = "what must be used is a type that says so: a builder, a handle or a client's builder"
)]
#![allow(
    clippy::vec_init_then_push,
    clippy::match_same_arms,
    clippy::match_wildcard_for_single_variants,
    reason = "one line per member reads best"
)]

#[cfg(feature = "mock")]
#[doc(inline)]
pub use ::callsheet_mock as mock;
#[cfg(feature = "redis")]
#[doc(inline)]
pub use ::callsheet_redis as redis;
/// What calls are made of: errors, pages, uploads, dates, and the executor behind every client.
pub use ::callsheet_runtime as runtime;
#[cfg(feature = "blocking")]
#[doc(inline)]
pub use ::callsheet_runtime::blocking;
#[cfg(feature = "oauth")]
#[doc(inline)]
pub use ::callsheet_runtime::oauth;
#[doc(inline)]
pub use ::callsheet_runtime::{Customize, DateTime, Error, Page, Result, Upload};

#[doc(inline)]
pub use ::pipedrive_support as support;

#[cfg(feature = "crm")]
#[rustfmt::skip]
pub mod crm;
#[cfg(feature = "v1")]
#[rustfmt::skip]
pub mod v1;
#[cfg(feature = "v2")]
#[rustfmt::skip]
pub mod v2;
#[cfg(feature = "webhook")]
#[rustfmt::skip]
pub mod webhook;

/// The tables of every surface that is compiled in and can be called, for tools that work with any of them.
pub static SURFACES: &[&::callsheet_runtime::Api] = &[
    #[cfg(feature = "crm")]
    &self::crm::API,
    #[cfg(feature = "v1")]
    &self::v1::API,
    #[cfg(feature = "v2")]
    &self::v2::API,
];
