// @generated from tests/golden/spec/features/api.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

//! Features
//!
//! Every feature of the dialect, one resource each.
//!
//! Calls go to `https://api.example.com/v9`.
//!
//! API documentation: <https://example.com/docs>
//!
//! ```no_run
//! use pipedrive_golden::features::Client;
//!
//! # async fn example() -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
//! let client = Client::builder().api_token("…").build()?;
//! let mut items = client.pages().by_offset().stream();
//! while let Some(item) = items.try_next().await? {
//!     println!("{item:?}");
//! }
//! # ::std::result::Result::Ok(())
//! # }
//! ```
//!
//! # Authentication
//!
//! - With a personal token, which travels in the header `x-token`: [`api_token`](::callsheet_runtime::ClientBuilder::api_token).
//! - With OAuth 2.0, behind the feature `oauth`: users grant access at `https://oauth.example.com/authorize`, tokens come from `https://oauth.example.com/token`. `ClientBuilder::oauth` takes it, and the page of `OAuth` shows the way.
//!
//! # What can be called
//!
//! - [`bodies`](Client::bodies): How bodies are encoded.
//! - [`custom_fields`](Client::custom_fields): Custom fields, which are never absent and never sent where there are none.
//! - [`decimals`](Client::decimals): A handwritten type, wherever a type can stand.
//! - [`enums`](Client::enums): Open enums of strings and of numbers.
//! - [`flags`](Client::flags): Truth values that are written as `1` and `0`, wherever they travel.
//! - [`ids`](Client::ids): Ids are types of their own.
//! - [`metadata`](Client::metadata): What is said *about* operations, and texts that fight back: \*/ `code` \</b> \<script>alert(1)\</script> \[link\] \[`Option`\]
//! - [`models`](Client::models): Records of every type, recursive ones, and a resource named like a module.
//! - [`names`](Client::names): Parameter names that are no identifiers.
//! - [`pages`](Client::pages): Lists that continue, and one that does not.
//! - [`parts`](Client::parts): Parameters that travel in parts, and moments in a format of their own.
//! - [`responses`](Client::responses): Where payloads stand, and what they are.
//! - [`unions`](Client::unions): Values of several types, told apart by what they are in JSON, or by a member.
//!
//! # Receiving
//!
//! Verify the [credentials](::pipedrive_support::webhook::Credentials) of a delivery, then read its body as a
//! [`Delivery`] with an [`Event`]:
//!
//! ```no_run
//! use pipedrive_golden::support::webhook::Credentials;
//! use pipedrive_golden::features::{Delivery, Event};
//!
//! # fn example(headers: &pipedrive_golden::runtime::http::HeaderMap, body: &[u8]) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
//! Credentials::new("user", "password").verify(headers)?;
//! let delivery = Delivery::from_slice(body)?;
//! match delivery.event {
//!     Event::Noted(change) => println!("{:?}", change.latest()),
//!     _ => println!("{} {}", delivery.meta.action, delivery.meta.entity),
//! }
//! # ::std::result::Result::Ok(())
//! # }
//! ```
//!
//! - [`Noted`](Event::Noted): A noted: `shared` of version 2.

pub mod bodies;
pub mod custom_fields;
pub mod decimals;
pub mod enums;
pub mod flags;
pub mod ids;
pub mod metadata;
pub mod models_;
pub mod names;
pub mod pages;
pub mod parts;
pub mod responses;
pub mod unions;
pub mod models;
pub mod ops;
pub mod plans;

pub use self::models::{
    Decimal, CustomFields, Shared, Noted, Item, Weight, Customer, Contact, Invoice,
    InvoiceDraft, Rest, Colour, Level, Thing, Switch, Lead, LeadId, OwnerId, Everything,
    Twin, FieldOptionId, Setting, Toggle, Subject, SubjectId, SubjectRecord, When,
    Recent, RecentDeal, RecentNote, Sent, SentA, SentB, SharedId, CustomerId, InvoiceId,
    EverythingId,
};

/// A client of Features.
///
/// Cheap to clone; clones share their connections and limits. [`builder`](Self::builder) makes one, and what
/// it can do besides is on the runtime's [client](::callsheet_runtime::Client).
#[derive(Clone, Debug)]
pub struct Client {
    inner: ::callsheet_runtime::Client,
}

impl Client {
    /// Returns a builder: set how to authenticate, then call `build`.
    pub fn builder() -> ::callsheet_runtime::ClientBuilder<Self> {
        ::callsheet_runtime::ClientBuilder::new(&API)
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
    /// Returns the same client, with its connections and limits, but another retry policy.
    #[must_use]
    pub fn with_retry(&self, policy: ::callsheet_runtime::RetryPolicy) -> Self {
        Self {
            inner: self.inner.with_retry(policy),
        }
    }
    /// How bodies are encoded.
    pub fn bodies(&self) -> self::bodies::Bodies<'_> {
        self::bodies::Bodies {
            client: &self.inner,
        }
    }
    /// Custom fields, which are never absent and never sent where there are none.
    pub fn custom_fields(&self) -> self::custom_fields::CustomFields<'_> {
        self::custom_fields::CustomFields {
            client: &self.inner,
        }
    }
    /// A handwritten type, wherever a type can stand.
    pub fn decimals(&self) -> self::decimals::Decimals<'_> {
        self::decimals::Decimals {
            client: &self.inner,
        }
    }
    /// Open enums of strings and of numbers.
    pub fn enums(&self) -> self::enums::Enums<'_> {
        self::enums::Enums {
            client: &self.inner,
        }
    }
    /// Truth values that are written as `1` and `0`, wherever they travel.
    pub fn flags(&self) -> self::flags::Flags<'_> {
        self::flags::Flags {
            client: &self.inner,
        }
    }
    /// Ids are types of their own.
    pub fn ids(&self) -> self::ids::Ids<'_> {
        self::ids::Ids {
            client: &self.inner,
        }
    }
    /// What is said *about* operations, and texts that fight back: \*/ `code` \</b> \<script>alert(1)\</script> \[link\] \[`Option`\]
    /// <https://example.com/a_b_c> 🚀 "quotes" \\backslash
    ///
    /// ```text
    /// this is not rust
    /// ```
    ///
    /// | a | b |
    /// | --- | --- |
    /// | 1 | \<2> |
    ///
    /// ```text
    /// indented as code
    /// ```
    pub fn metadata(&self) -> self::metadata::Metadata<'_> {
        self::metadata::Metadata {
            client: &self.inner,
        }
    }
    /// Records of every type, recursive ones, and a resource named like a module.
    pub fn models(&self) -> self::models_::Models<'_> {
        self::models_::Models {
            client: &self.inner,
        }
    }
    /// Parameter names that are no identifiers.
    pub fn names(&self) -> self::names::Names<'_> {
        self::names::Names {
            client: &self.inner,
        }
    }
    /// Lists that continue, and one that does not.
    pub fn pages(&self) -> self::pages::Pages<'_> {
        self::pages::Pages {
            client: &self.inner,
        }
    }
    /// Parameters that travel in parts, and moments in a format of their own.
    pub fn parts(&self) -> self::parts::Parts<'_> {
        self::parts::Parts {
            client: &self.inner,
        }
    }
    /// Where payloads stand, and what they are.
    pub fn responses(&self) -> self::responses::Responses<'_> {
        self::responses::Responses {
            client: &self.inner,
        }
    }
    /// Values of several types, told apart by what they are in JSON, or by a member.
    pub fn unions(&self) -> self::unions::Unions<'_> {
        self::unions::Unions {
            client: &self.inner,
        }
    }
}

impl ::std::convert::From<::callsheet_runtime::Client> for Client {
    fn from(inner: ::callsheet_runtime::Client) -> Self {
        Self { inner }
    }
}
impl ::std::ops::Deref for Client {
    type Target = ::callsheet_runtime::Client;
    fn deref(&self) -> &Self::Target {
        &self.inner
    }
}

/// The API as data.
pub static API: ::callsheet_runtime::Api = ::callsheet_runtime::Api {
    name: "features",
    title: "Features",
    base_url: "https://api.example.com/v9",
    docs_url: "https://example.com/docs",
    user_agent: ::std::concat!("golden-client/", ::std::env!("CARGO_PKG_VERSION")),
    conventions: ::callsheet_runtime::conventions::Conventions {
        success: "ok",
        errors: ::callsheet_runtime::conventions::ErrorMembers {
            message: &[&["problem", "text"], &["problem"]],
            code: &[&["problem", "kind"]],
            details: &[&["problem", "hints"], &["hint"]],
        },
        offset: ::callsheet_runtime::conventions::OffsetMembers {
            more: &[&["page", "more"], &["more"]],
            next: &[&["page", "next"], &["next"]],
            start: &[&["page", "from"]],
            limit: &[&["page", "size"]],
        },
        cursor: ::callsheet_runtime::conventions::CursorMembers {
            next: &[&["data", "after"], &["links", "after"]],
        },
        headers: ::callsheet_runtime::conventions::ResponseHeaders {
            request_id: &["x-trace", "x-span"],
            limit: &["x-calls"],
            remaining: &["x-calls-left"],
            reset: &["x-calls-again"],
            daily_limit: &["x-units"],
            daily_remaining: &["x-units-left"],
            daily_requests_remaining: &["x-day-left"],
            keep: &["x-region"],
        },
    },
    auth: &[
        ::callsheet_runtime::operation::Auth::ApiToken {
            header: "x-token",
        },
        ::callsheet_runtime::operation::Auth::OAuth2(::callsheet_runtime::operation::OAuth2 {
            authorize_url: "https://oauth.example.com/authorize",
            token_url: "https://oauth.example.com/token",
            revoke_url: "https://oauth.example.com/revoke",
            grants: &["authorization_code", "client_credentials"],
            pkce: true,
            api_host: "home",
            api_path: "/api/v9",
        }),
    ],
    plans: &[plans::SMALL, plans::VERY_LARGE, plans::BURSTS],
    datetime: ::callsheet_runtime::operation::DateTimeFormat::Rfc3339,
    resources: &[
        &ops::bodies::RESOURCE,
        &ops::custom_fields::RESOURCE,
        &ops::decimals::RESOURCE,
        &ops::enums::RESOURCE,
        &ops::flags::RESOURCE,
        &ops::ids::RESOURCE,
        &ops::metadata::RESOURCE,
        &ops::models_::RESOURCE,
        &ops::names::RESOURCE,
        &ops::pages::RESOURCE,
        &ops::parts::RESOURCE,
        &ops::responses::RESOURCE,
        &ops::unions::RESOURCE,
    ],
};

#[doc(inline)]
pub use ::pipedrive_support::webhook::*;
/// One delivery of an event.
pub type Delivery = ::pipedrive_support::webhook::Delivery<Event>;

/// Events, by the kind of record. The action is in the delivery's meta.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// A noted: `shared` of version 2.
    Noted(::std::boxed::Box<::pipedrive_support::webhook::Change<self::models::Noted>>),
    /// A kind of record that is not described, as JSON.
    Other(
        ::std::boxed::Box<
            ::pipedrive_support::webhook::Change<::callsheet_runtime::Json>,
        >,
    ),
}

impl ::pipedrive_support::webhook::Events for Event {
    fn read(
        payload: &::pipedrive_support::webhook::Payload<'_>,
    ) -> ::std::result::Result<Self, ::callsheet_runtime::decode::Fault> {
        ::std::result::Result::Ok(
            match (payload.version(), payload.entity()) {
                (::pipedrive_support::webhook::Version::V2, "shared") => {
                    Self::Noted(payload.change()?)
                }
                _ => Self::Other(payload.change()?),
            },
        )
    }
}

#[cfg(feature = "serde")]
impl ::pipedrive_support::webhook::WriteEvents for Event {
    fn sides(&self) -> ::pipedrive_support::webhook::Sides<'_> {
        match self {
            Self::Noted(change) => change.sides(),
            Self::Other(change) => change.sides(),
        }
    }
    fn object(
        &self,
        version: &::pipedrive_support::webhook::Version,
    ) -> ::std::option::Option<&'static str> {
        match (self, version) {
            (Self::Noted(_), ::pipedrive_support::webhook::Version::V2) => {
                ::std::option::Option::Some("shared")
            }
            _ => ::std::option::Option::None,
        }
    }
}
#[cfg(feature = "serde")]
impl ::callsheet_runtime::private::ToToken for Event {
    fn with_token(
        &self,
        then: ::callsheet_runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), ::callsheet_runtime::decode::Fault> {
        ::pipedrive_support::webhook::write_event(self, then)
    }
}
#[cfg(feature = "serde")]
impl ::callsheet_runtime::decode::Decode for Event {
    fn decode(
        token: ::callsheet_runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, ::callsheet_runtime::decode::Fault> {
        ::pipedrive_support::webhook::read_event(token)
    }
}
#[cfg(feature = "serde")]
::callsheet_runtime::private::serde_traits!(Event);
