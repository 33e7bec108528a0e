// @generated from tests/golden/spec/features/api.yaml, tests/golden/spec/hooks/api.yaml, tests/golden/spec/obstacles/api.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

//! A typed client, generated from a description of the API.
//!
//! - `features`: Features, behind the feature `features`
//! - `hooks`: Hooks, behind the feature `hooks`
//! - `obstacles`: The `obstacle` course \[Deal\] \<b>bold\</b> \*/, behind the feature `obstacles`
//!
//! Each API is a module with a client of its own, whose page has a first example. Required parameters are arguments
//! of a call, optional ones are setters, and `.await` sends the call. A failed call returns an [`Error`]. Modules of
//! webhooks have no client.
//!
//! `Client` covers every API with a client, for one account. The clients that it returns share connections, credentials and one
//! rate limit.
//!
//! # Make calls
//!
//! - `.await` returns the data. `.response().await` returns a [`Response`](runtime::Response): the data with status, headers and
//!   limits.
//! - For a list, `.await` fetches one [`Page`], `.all()` all pages, and `.stream()` one item after the other.
//! - [`Customize`] adds parameters, headers and a deadline to a call: `.with("name", value)`, `.header(…)`, `.timeout(…)`.
//! - [`ClientBuilder`](runtime::ClientBuilder) sets base URL, plan, retries, proxy, largest response and transport.
//!
//! # Make records
//!
//! Records that are sent have `new` and a setter for each optional field. Records that are only returned have `Default`. They are
//! `non_exhaustive`, because new versions add fields: tests take the default and set fields. In a default, optional fields are
//! `None`, ids are 0 or empty, and enums are `Other` with an empty text.
//!
//! # Serialize records
//!
//! With the feature `serde`, records, ids, enums, unions, dates, pages and events are `Serialize` and `Deserialize`.
//!
//! - They are written as the API writes them: with its names, dates with their text, whole amounts without a decimal point,
//!   unknown members in the order received. A field that is `None` is left out.
//! - They are read as tolerantly as a response. A value that was written is read back as an equal value.
//! - Any self-describing format works, such as JSON, YAML or a `serde_json::Value`. Formats that are not, such as bincode and
//!   postcard, do not work: their values do not say what they are.
//! - TOML has no null: an unknown member that is null is left out, and a list with a null fails.
//! - In a default, a required field of any JSON type, or of a union, is null. Set it: a null is not written, and reading the record
//!   fails without it.
//! - The feature enables `float_roundtrip` of `serde_json` for the whole program, so that floats are read exactly. Like the rest of
//!   `serde_json`'s reader, that code is compiled in your crate: about a tenth more time for a release build, and another tenth
//!   for 40 kinds of records.
//!
//! # Features
//!
//! On by default, as is the feature of each API with a client:
//!
//! - `rustls`: TLS for the transport, by rustls; enables `reqwest`
//! - `compression`: responses in gzip and zstd; enables `reqwest`
//! - `tracing`: a span for every call
//!
//! Off by default:
//!
//! - `native-tls`: TLS by the platform's library, if `rustls` is off
//! - `reqwest`: the transport without TLS, for `http://` or TLS of your own
//! - `fs`: uploads from and downloads to local files; enabled by `reqwest`
//! - `oauth`: OAuth 2.0 beside API tokens, in the module `oauth`
//! - `blocking`: calls from code that is not async, in the module `blocking`
//! - `mock`: mocked and recorded responses for tests, in the module `mock`
//! - `redis`: a quota that processes share, in the module `redis`
//! - `tower`: `tower` services as transports, and transports as services, in `runtime::transport`
//! - `js`: on `wasm32-unknown-unknown`, the time of day is the browser's
//! - `serde`: `Serialize` and `Deserialize` for models and events, in the form that the API writes
//! - `rust_decimal`: conversions between `Money` and `rust_decimal::Decimal`
//! - `axum`: extractors for what is received

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
pub use ::callsheet_test_decimal as decimal;
#[doc(inline)]
pub use ::pipedrive_support as support;

#[cfg(feature = "features")]
#[rustfmt::skip]
pub mod features;
#[cfg(feature = "hooks")]
#[rustfmt::skip]
pub mod hooks;
#[cfg(feature = "obstacles")]
#[rustfmt::skip]
pub mod obstacles;

/// The tables of every surface that is compiled in and can be called, for tools that work with any of them.
pub static SURFACES: &[&::callsheet_runtime::Api] = &[
    #[cfg(feature = "features")]
    &self::features::API,
    #[cfg(feature = "obstacles")]
    &self::obstacles::API,
];

/// A client of every API of this crate whose feature is enabled, for one account.
///
/// The clients that its methods return share connections, credentials, one plan and one rate limit.
/// A base URL is a scheme, host and port: each API adds its own path. Cheap to clone.
///
/// ```no_run
/// use pipedrive_golden::Client;
///
/// # fn example() -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
/// let client = Client::builder().api_token("…").build()?;
/// # ::std::result::Result::Ok(())
/// # }
/// ```
#[cfg(any(feature = "features", feature = "obstacles"))]
#[derive(Clone, Debug)]
pub struct Client {
    #[cfg(feature = "features")]
    features: self::features::Client,
    #[cfg(feature = "obstacles")]
    obstacles: self::obstacles::Client,
}

#[cfg(any(feature = "features", feature = "obstacles"))]
impl Client {
    /// Returns a builder: set how to authenticate, then call `build`.
    pub fn builder() -> ::callsheet_runtime::ClientBuilder<Self> {
        ::callsheet_runtime::ClientBuilder::of(SURFACES)
    }
    /// Builds a client with the API token in the environment variable `PIPEDRIVE_GOLDEN_API_TOKEN`, and with the base URL
    /// in `PIPEDRIVE_GOLDEN_BASE_URL` if that is set. `PIPEDRIVE_GOLDEN_ALLOW_HTTP=1` allows one with `http://` on another machine.
    ///
    /// For other options, call [`env`](::callsheet_runtime::ClientBuilder::env) on a
    /// [`builder`](Self::builder).
    ///
    /// # Errors
    ///
    /// If the token's variable is not set, if a variable is empty, or if no client can be built from their values.
    pub fn from_env() -> ::callsheet_runtime::Result<Self> {
        Self::builder().env("PIPEDRIVE_GOLDEN")?.build()
    }
    /// The client of Features.
    #[cfg(feature = "features")]
    pub fn features(&self) -> &self::features::Client {
        &self.features
    }
    /// The client of The `obstacle` course \[Deal\] \<b>bold\</b> \*/.
    #[cfg(feature = "obstacles")]
    pub fn obstacles(&self) -> &self::obstacles::Client {
        &self.obstacles
    }
}

#[cfg(any(feature = "features", feature = "obstacles"))]
impl ::callsheet_runtime::FromClientParts for Client {
    fn from_client_parts(
        parts: &::callsheet_runtime::ClientParts,
    ) -> ::callsheet_runtime::Result<Self> {
        ::std::result::Result::Ok(Self {
            #[cfg(feature = "features")]
            features: parts.client(&self::features::API)?.into(),
            #[cfg(feature = "obstacles")]
            obstacles: parts.client(&self::obstacles::API)?.into(),
        })
    }
}

#[cfg(all(feature = "features", feature = "obstacles"))]
::callsheet_runtime::same_ids! {
    String: self::features::models::LeadId = self::obstacles::models::Token;
    i64: self::features::models::OwnerId = self::obstacles::models::UserId;
}
