// @generated from tests/golden/spec/obstacles/api.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

//! The `obstacle` course \[Deal\] \<b>bold\</b> \*/
//!
//! Everything here is named after a keyword, a type of the prelude, or something the generated code has
//! itself.
//!
//! ```text
//! this is no Rust
//! ```
//!
//! \</div> See <https://example.com/course?a=1&b=2>, \[\`Missing\`\], \[Deal\](Deal), and \`an unclosed
//! backtick.
//!
//! ```text
//! an unclosed fence
//! ```
//!
//! Calls go to `https://api.example.com`.
//!
//! API documentation: <https://example.com/docs_(v1)>
//!
//! ```no_run
//! use pipedrive_golden::obstacles::Client;
//!
//! # async fn example() -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
//! let client = Client::builder().api_token("…").build()?;
//! let mut items = client.models().list().stream();
//! while let Some(item) = items.try_next().await? {
//!     println!("{item:?}");
//! }
//! # ::std::result::Result::Ok(())
//! # }
//! ```
//!
//! # Authentication
//!
//! - With a personal token, which travels in the header `x-api-token`: [`api_token`](::callsheet_runtime::ClientBuilder::api_token).
//!
//! # What can be called
//!
//! - [`bool`](Client::bool): Bool.
//! - [`builder_`](Client::builder_): Builder.
//! - [`callsheet_runtime`](Client::callsheet_runtime): Callsheet runtime.
//! - [`client`](Client::client): Client.
//! - [`clone_`](Client::clone_): Clone.
//! - [`core`](Client::core): Core.
//! - [`crate_`](Client::crate_): Crate.
//! - [`into_`](Client::into_): Into.
//! - [`mod`](Client::mod): Mod.
//! - [`models`](Client::models): A resource named like a module of the generated code, with models named after the prelude.
//! - [`ops`](Client::ops): Ops.
//! - [`plans`](Client::plans): Plans.
//! - [`request_`](Client::request_): Request.
//! - [`runtime`](Client::runtime): Runtime.
//! - [`self_`](Client::self_): Parameters and operations that the generated code has names for itself.
//! - [`shared`](Client::shared): Shared.
//! - [`std`](Client::std): Std.
//! - [`str`](Client::str): Str.
//! - [`super_`](Client::super_): Super.
//! - [`type`](Client::type): Keywords as a resource, a model, its fields and its values, as operations, and as their parameters.

pub mod bool;
pub mod builder;
pub mod callsheet_runtime;
pub mod client;
pub mod clone;
pub mod core;
pub mod crate_;
pub mod into;
pub mod mod_;
pub mod models_;
pub mod ops_;
pub mod plans_;
pub mod request;
pub mod runtime;
pub mod self_;
pub mod shared;
pub mod std;
pub mod str;
pub mod super_;
pub mod r#type;
pub mod models;
pub mod ops;
pub mod plans;

pub use self::models::{
    UserId, Token, Option, Result, String, Vec, Box, Some, None, Ok, Err, Default, Clone,
    Debug, Copy, Eq, Hash, From, Into, Iterator, IntoIterator, Send, Sync, Drop, Fn,
    Self_, Deal, Api, Page, Request, Upload, Money, Date, DateTime, Time, Json, Map,
    Extra, Decode, Encode, Fault, Unlisted, Operation, Resource, Bool, Str, I64, F64,
    Std, Core, Runtime, PhantomData, Node, Leaf, Draft, Empty, Type, Keyword, Sign,
    Level, OptionId, VecId, NoneId, DefaultId, CopyId, FromId, IntoIteratorId, DropId,
    ClientId, PageId, MoneyId, TimeId, ExtraId, FaultId, ResourceId, I64Id, CoreId,
    NodeId,
};

/// A client of The `obstacle` course \[Deal\] \<b>bold\</b> \*/.
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
    /// Bool.
    pub fn bool(&self) -> self::bool::Bool<'_> {
        self::bool::Bool {
            client: &self.inner,
        }
    }
    /// Builder.
    ///
    /// Called `builder` in the spec.
    #[doc(alias = "builder")]
    pub fn builder_(&self) -> self::builder::Builder<'_> {
        self::builder::Builder {
            client: &self.inner,
        }
    }
    /// Callsheet runtime.
    pub fn callsheet_runtime(&self) -> self::callsheet_runtime::CallsheetRuntime<'_> {
        self::callsheet_runtime::CallsheetRuntime {
            client: &self.inner,
        }
    }
    /// Client.
    pub fn client(&self) -> self::client::Client<'_> {
        self::client::Client {
            client: &self.inner,
        }
    }
    /// Clone.
    ///
    /// Called `clone` in the spec.
    #[doc(alias = "clone")]
    pub fn clone_(&self) -> self::clone::Clone<'_> {
        self::clone::Clone {
            client: &self.inner,
        }
    }
    /// Core.
    pub fn core(&self) -> self::core::Core<'_> {
        self::core::Core {
            client: &self.inner,
        }
    }
    /// Crate.
    ///
    /// Called `crate` in the spec.
    #[doc(alias = "crate")]
    pub fn crate_(&self) -> self::crate_::Crate<'_> {
        self::crate_::Crate {
            client: &self.inner,
        }
    }
    /// Into.
    ///
    /// Called `into` in the spec.
    #[doc(alias = "into")]
    pub fn into_(&self) -> self::into::IntoHandle<'_> {
        self::into::IntoHandle {
            client: &self.inner,
        }
    }
    /// Mod.
    pub fn r#mod(&self) -> self::mod_::Mod<'_> {
        self::mod_::Mod {
            client: &self.inner,
        }
    }
    /// A resource named like a module of the generated code, with models named after the prelude.
    pub fn models(&self) -> self::models_::Models<'_> {
        self::models_::Models {
            client: &self.inner,
        }
    }
    /// Ops.
    pub fn ops(&self) -> self::ops_::Ops<'_> {
        self::ops_::Ops {
            client: &self.inner,
        }
    }
    /// Plans.
    pub fn plans(&self) -> self::plans_::Plans<'_> {
        self::plans_::Plans {
            client: &self.inner,
        }
    }
    /// Request.
    ///
    /// Called `request` in the spec.
    #[doc(alias = "request")]
    pub fn request_(&self) -> self::request::Request<'_> {
        self::request::Request {
            client: &self.inner,
        }
    }
    /// Runtime.
    pub fn runtime(&self) -> self::runtime::Runtime<'_> {
        self::runtime::Runtime {
            client: &self.inner,
        }
    }
    /// Parameters and operations that the generated code has names for itself.
    ///
    /// Called `self` in the spec.
    #[doc(alias = "self")]
    pub fn self_(&self) -> self::self_::Self_<'_> {
        self::self_::Self_ {
            client: &self.inner,
        }
    }
    /// Shared.
    pub fn shared(&self) -> self::shared::Shared<'_> {
        self::shared::Shared {
            client: &self.inner,
        }
    }
    /// Std.
    pub fn std(&self) -> self::std::Std<'_> {
        self::std::Std {
            client: &self.inner,
        }
    }
    /// Str.
    pub fn str(&self) -> self::str::Str<'_> {
        self::str::Str {
            client: &self.inner,
        }
    }
    /// Super.
    ///
    /// Called `super` in the spec.
    #[doc(alias = "super")]
    pub fn super_(&self) -> self::super_::Super<'_> {
        self::super_::Super {
            client: &self.inner,
        }
    }
    /// Keywords as a resource, a model, its fields and its values, as operations, and as their parameters.
    pub fn r#type(&self) -> self::r#type::Type<'_> {
        self::r#type::Type {
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
    name: "obstacles",
    title: "The `obstacle` course [Deal] <b>bold</b> */",
    base_url: "https://api.example.com",
    docs_url: "https://example.com/docs_(v1)",
    user_agent: ::std::concat!("pipedrive-golden/", ::std::env!("CARGO_PKG_VERSION")),
    conventions: ::callsheet_runtime::conventions::Conventions {
        success: "",
        errors: ::callsheet_runtime::conventions::ErrorMembers {
            message: &[
                &["error", "message"],
                &["message"],
                &["error"],
                &["title"],
                &["detail"],
                &["errors"],
            ],
            code: &[&["error", "code"], &["code"], &["error_code"], &["errorCode"]],
            details: &[
                &["detail"],
                &["details"],
                &["error_description"],
                &["error", "details"],
            ],
        },
        offset: ::callsheet_runtime::conventions::OffsetMembers {
            more: &[&["has_more"], &["meta", "has_more"], &["pagination", "has_more"]],
            next: &[
                &["next_start"],
                &["meta", "next_start"],
                &["pagination", "next_start"],
            ],
            start: &[&["start"], &["meta", "start"], &["pagination", "start"]],
            limit: &[&["limit"], &["meta", "limit"], &["pagination", "limit"]],
        },
        cursor: ::callsheet_runtime::conventions::CursorMembers {
            next: &[
                &["next_cursor"],
                &["meta", "next_cursor"],
                &["pagination", "next_cursor"],
            ],
        },
        headers: ::callsheet_runtime::conventions::ResponseHeaders {
            request_id: &["x-request-id", "x-correlation-id", "request-id"],
            limit: &["x-ratelimit-limit", "ratelimit-limit"],
            remaining: &["x-ratelimit-remaining", "ratelimit-remaining"],
            reset: &["x-ratelimit-reset", "ratelimit-reset"],
            daily_limit: &[],
            daily_remaining: &[],
            daily_requests_remaining: &[],
            keep: &[],
        },
    },
    auth: &[
        ::callsheet_runtime::operation::Auth::ApiToken {
            header: "x-api-token",
        },
    ],
    plans: &[plans::SELF, plans::N100_MORE],
    datetime: ::callsheet_runtime::operation::DateTimeFormat::Rfc3339,
    resources: &[
        &ops::bool::RESOURCE,
        &ops::builder::RESOURCE,
        &ops::callsheet_runtime::RESOURCE,
        &ops::client::RESOURCE,
        &ops::clone::RESOURCE,
        &ops::core::RESOURCE,
        &ops::crate_::RESOURCE,
        &ops::into::RESOURCE,
        &ops::mod_::RESOURCE,
        &ops::models_::RESOURCE,
        &ops::ops_::RESOURCE,
        &ops::plans_::RESOURCE,
        &ops::request::RESOURCE,
        &ops::runtime::RESOURCE,
        &ops::self_::RESOURCE,
        &ops::shared::RESOURCE,
        &ops::std::RESOURCE,
        &ops::str::RESOURCE,
        &ops::super_::RESOURCE,
        &ops::r#type::RESOURCE,
    ],
};
