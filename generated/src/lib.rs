// @generated from spec/crm/api.yaml, spec/v1/api.yaml, spec/v2/api.yaml, spec/webhook/api.yaml by `cargo xtask codegen`. Do not edit.

//! A typed client, generated from a description of the API.
//!
//! - `crm`: Pipedrive CRM, behind the feature `crm`
//! - `v1`: Pipedrive API v1, behind the feature `v1`
//! - `v2`: Pipedrive API v2, behind the feature `v2`
//! - `webhook`: Pipedrive's webhooks, behind the feature `webhook`
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
//! - `axum`: extractors for deliveries of webhooks, for axum

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

/// A client of every API of this crate whose feature is enabled, for one account.
///
/// The clients that its methods return share connections, credentials, one plan and one rate limit.
/// A base URL is a scheme, host and port: each API adds its own path. Cheap to clone.
///
/// ```no_run
/// use pipedrive::Client;
///
/// # fn example() -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
/// let client = Client::builder().api_token("…").build()?;
/// # ::std::result::Result::Ok(())
/// # }
/// ```
#[cfg(any(feature = "crm", feature = "v1", feature = "v2"))]
#[derive(Clone, Debug)]
pub struct Client {
    #[cfg(feature = "crm")]
    crm: self::crm::Client,
    #[cfg(feature = "v1")]
    v1: self::v1::Client,
    #[cfg(feature = "v2")]
    v2: self::v2::Client,
}

#[cfg(any(feature = "crm", feature = "v1", feature = "v2"))]
impl Client {
    /// Returns a builder: set how to authenticate, then call `build`.
    pub fn builder() -> ::callsheet_runtime::ClientBuilder<Self> {
        ::callsheet_runtime::ClientBuilder::of(SURFACES)
    }
    /// Builds a client with the API token in the environment variable `PIPEDRIVE_API_TOKEN`, and with the base URL
    /// in `PIPEDRIVE_BASE_URL` if that is set. `PIPEDRIVE_ALLOW_HTTP=1` allows one with `http://` on another machine.
    ///
    /// For other options, call [`env`](::callsheet_runtime::ClientBuilder::env) on a
    /// [`builder`](Self::builder).
    ///
    /// # Errors
    ///
    /// If the token's variable is not set, if a variable is empty, or if no client can be built from their values.
    pub fn from_env() -> ::callsheet_runtime::Result<Self> {
        Self::builder().env("PIPEDRIVE")?.build()
    }
    /// The client of Pipedrive CRM.
    #[cfg(feature = "crm")]
    pub fn crm(&self) -> &self::crm::Client {
        &self.crm
    }
    /// The client of Pipedrive API v1.
    #[cfg(feature = "v1")]
    pub fn v1(&self) -> &self::v1::Client {
        &self.v1
    }
    /// The client of Pipedrive API v2.
    #[cfg(feature = "v2")]
    pub fn v2(&self) -> &self::v2::Client {
        &self.v2
    }
}

#[cfg(any(feature = "crm", feature = "v1", feature = "v2"))]
impl ::callsheet_runtime::FromClientParts for Client {
    fn from_client_parts(
        parts: &::callsheet_runtime::ClientParts,
    ) -> ::callsheet_runtime::Result<Self> {
        ::std::result::Result::Ok(Self {
            #[cfg(feature = "crm")]
            crm: parts.client(&self::crm::API)?.into(),
            #[cfg(feature = "v1")]
            v1: parts.client(&self::v1::API)?.into(),
            #[cfg(feature = "v2")]
            v2: parts.client(&self::v2::API)?.into(),
        })
    }
}

#[cfg(all(feature = "crm", feature = "v1"))]
::callsheet_runtime::same_ids! {
    i64: self::crm::models::CompanyId = self::v1::models::CompanyId;
    i64: self::crm::models::ActivityId = self::v1::models::ActivityId;
    i64: self::crm::models::DealId = self::v1::models::DealId;
    i64: self::crm::models::DealParticipantId = self::v1::models::DealParticipantId;
    i64: self::crm::models::FileId = self::v1::models::FileId;
    i64: self::crm::models::OrganizationId = self::v1::models::OrganizationId;
    i64: self::crm::models::PersonId = self::v1::models::PersonId;
    i64: self::crm::models::PipelineId = self::v1::models::PipelineId;
    i64: self::crm::models::ProductId = self::v1::models::ProductId;
    i64: self::crm::models::StageId = self::v1::models::StageId;
    i64: self::crm::models::UserId = self::v1::models::UserId;
}

#[cfg(all(feature = "crm", feature = "v2"))]
::callsheet_runtime::same_ids! {
    i64: self::crm::models::ActivityId = self::v2::models::ActivityId;
    i64: self::crm::models::DealId = self::v2::models::DealId;
    i64: self::crm::models::FileId = self::v2::models::FileId;
    i64: self::crm::models::OrganizationId = self::v2::models::OrganizationId;
    i64: self::crm::models::PersonId = self::v2::models::PersonId;
    i64: self::crm::models::PipelineId = self::v2::models::PipelineId;
    i64: self::crm::models::ProductId = self::v2::models::ProductId;
    i64: self::crm::models::StageId = self::v2::models::StageId;
    i64: self::crm::models::UserId = self::v2::models::UserId;
}

#[cfg(all(feature = "crm", feature = "webhook"))]
::callsheet_runtime::same_ids! {
    i64: self::crm::models::CompanyId = self::webhook::models::CompanyId;
    i64: self::crm::models::ActivityId = self::webhook::models::ActivityId;
    i64: self::crm::models::DealId = self::webhook::models::DealId;
    i64: self::crm::models::OrganizationId = self::webhook::models::OrganizationId;
    i64: self::crm::models::PersonId = self::webhook::models::PersonId;
    i64: self::crm::models::PipelineId = self::webhook::models::PipelineId;
    i64: self::crm::models::ProductId = self::webhook::models::ProductId;
    i64: self::crm::models::StageId = self::webhook::models::StageId;
    i64: self::crm::models::UserId = self::webhook::models::UserId;
}

#[cfg(all(feature = "v1", feature = "v2"))]
::callsheet_runtime::same_ids! {
    i64: self::v1::models::ActivityId = self::v2::models::ActivityId;
    i64: self::v1::models::DealId = self::v2::models::DealId;
    i64: self::v1::models::FileId = self::v2::models::FileId;
    i64: self::v1::models::FilterId = self::v2::models::FilterId;
    String: self::v1::models::LeadId = self::v2::models::LeadId;
    i64: self::v1::models::OrganizationId = self::v2::models::OrganizationId;
    i64: self::v1::models::PersonId = self::v2::models::PersonId;
    i64: self::v1::models::PipelineId = self::v2::models::PipelineId;
    i64: self::v1::models::ProductId = self::v2::models::ProductId;
    i64: self::v1::models::ProjectId = self::v2::models::ProjectId;
    i64: self::v1::models::ProjectBoardId = self::v2::models::ProjectBoardId;
    i64: self::v1::models::ProjectPhaseId = self::v2::models::ProjectPhaseId;
    i64: self::v1::models::ProjectTemplateId = self::v2::models::ProjectTemplateId;
    i64: self::v1::models::StageId = self::v2::models::StageId;
    i64: self::v1::models::TaskId = self::v2::models::TaskId;
    i64: self::v1::models::UserId = self::v2::models::UserId;
}

#[cfg(all(feature = "v1", feature = "webhook"))]
::callsheet_runtime::same_ids! {
    i64: self::v1::models::CompanyId = self::webhook::models::CompanyId;
    i64: self::v1::models::ActivityId = self::webhook::models::ActivityId;
    i64: self::v1::models::ActivityTypeId = self::webhook::models::ActivityTypeId;
    i64: self::v1::models::DealId = self::webhook::models::DealId;
    String: self::v1::models::LeadId = self::webhook::models::LeadId;
    String: self::v1::models::LeadLabelId = self::webhook::models::LeadLabelId;
    i64: self::v1::models::NoteId = self::webhook::models::NoteId;
    i64: self::v1::models::OrganizationId = self::webhook::models::OrganizationId;
    i64: self::v1::models::PersonId = self::webhook::models::PersonId;
    i64: self::v1::models::PipelineId = self::webhook::models::PipelineId;
    i64: self::v1::models::ProductId = self::webhook::models::ProductId;
    i64: self::v1::models::ProjectId = self::webhook::models::ProjectId;
    i64: self::v1::models::ProjectBoardId = self::webhook::models::BoardId;
    i64: self::v1::models::ProjectPhaseId = self::webhook::models::PhaseId;
    i64: self::v1::models::StageId = self::webhook::models::StageId;
    i64: self::v1::models::TaskId = self::webhook::models::TaskId;
    i64: self::v1::models::UserId = self::webhook::models::UserId;
}

#[cfg(all(feature = "v2", feature = "webhook"))]
::callsheet_runtime::same_ids! {
    i64: self::v2::models::ActivityId = self::webhook::models::ActivityId;
    i64: self::v2::models::DealId = self::webhook::models::DealId;
    i64: self::v2::models::DealInstallmentId = self::webhook::models::DealInstallmentId;
    i64: self::v2::models::DealProductId = self::webhook::models::DealProductId;
    String: self::v2::models::LeadId = self::webhook::models::LeadId;
    i64: self::v2::models::OrganizationId = self::webhook::models::OrganizationId;
    i64: self::v2::models::PersonId = self::webhook::models::PersonId;
    i64: self::v2::models::PipelineId = self::webhook::models::PipelineId;
    i64: self::v2::models::ProductId = self::webhook::models::ProductId;
    i64: self::v2::models::ProductVariationId = self::webhook::models::ProductVariationId;
    i64: self::v2::models::ProjectId = self::webhook::models::ProjectId;
    i64: self::v2::models::ProjectBoardId = self::webhook::models::BoardId;
    i64: self::v2::models::ProjectPhaseId = self::webhook::models::PhaseId;
    i64: self::v2::models::StageId = self::webhook::models::StageId;
    i64: self::v2::models::TaskId = self::webhook::models::TaskId;
    i64: self::v2::models::UserId = self::webhook::models::UserId;
}
