// @generated from spec/crm/api.yaml by `cargo xtask codegen`. Do not edit.

//! Pipedrive CRM
//!
//! A sales CRM: deals on their way through pipelines, the people and organizations behind them, the
//! products they are about and the activities that move them on.
//!
//! A list gives the records that match every parameter it is called with; without parameters, all of
//! them. Moments are in UTC.
//!
//! Today's service has only one of these calls in this form: `deals.files`. Twelve exist in API v2, in
//! another form: `list` and `create` of everything but `deal_participants`, and `get` and `delete` of
//! deals. Sixteen exist in neither version: all of `deal_participants`, every `update`, `delete` of
//! everything but deals, and `add_file`, `set_status`, `set_stage` and `set_probability` of deals. The
//! sandbox has them all.
//!
//! Calls go to `https://api.pipedrive.com/v1`.
//!
//! API documentation: <https://developers.pipedrive.com/docs/api/v1>
//!
//! ```no_run
//! use pipedrive::crm::Client;
//!
//! # async fn example() -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
//! let client = Client::builder().api_token("…").build()?;
//! let mut items = client.deals().list().stream();
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
//! - With OAuth 2.0, behind the feature `oauth`: users grant access at `https://oauth.pipedrive.com/oauth/authorize`, tokens come from `https://oauth.pipedrive.com/oauth/token`. `ClientBuilder::oauth` takes it, and the page of `OAuth` shows the way.
//!
//! # What can be called
//!
//! - [`deals`](Client::deals): Sales opportunities on their way through a pipeline.
//! - [`deal_participants`](Client::deal_participants): The users who take part in a deal, and as what.
//! - [`products`](Client::products): What a company sells.
//! - [`activities`](Client::activities): What there is to do, and what was done: calls, meetings, tasks.
//! - [`organizations`](Client::organizations): The companies and other bodies that deals are made with.
//! - [`persons`](Client::persons): The people that deals are made with.

pub mod deals;
pub mod deal_participants;
pub mod products;
pub mod activities;
pub mod organizations;
pub mod persons;
pub mod models;
pub mod ops;
pub mod plans;

pub use self::models::{
    CompanyId, UserId, PipelineId, StageId, Visibility, CustomFields, Deal, DealStatus,
    File, DealParticipant, ParticipantRole, Product, Activity, ActivityType,
    RelatedItemId, Organization, OrganizationType, IndustryId, Person, DealId, FileId,
    DealParticipantId, ProductId, ActivityId, OrganizationId, PersonId,
};

/// A client of Pipedrive CRM.
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
    /// Returns the same client, with its connections and limits, but another retry policy.
    #[must_use]
    pub fn with_retry(&self, policy: ::callsheet_runtime::RetryPolicy) -> Self {
        Self {
            inner: self.inner.with_retry(policy),
        }
    }
    /// Sales opportunities on their way through a pipeline.
    pub fn deals(&self) -> self::deals::Deals<'_> {
        self::deals::Deals {
            client: &self.inner,
        }
    }
    /// The users who take part in a deal, and as what.
    pub fn deal_participants(&self) -> self::deal_participants::DealParticipants<'_> {
        self::deal_participants::DealParticipants {
            client: &self.inner,
        }
    }
    /// What a company sells.
    pub fn products(&self) -> self::products::Products<'_> {
        self::products::Products {
            client: &self.inner,
        }
    }
    /// What there is to do, and what was done: calls, meetings, tasks.
    pub fn activities(&self) -> self::activities::Activities<'_> {
        self::activities::Activities {
            client: &self.inner,
        }
    }
    /// The companies and other bodies that deals are made with.
    pub fn organizations(&self) -> self::organizations::Organizations<'_> {
        self::organizations::Organizations {
            client: &self.inner,
        }
    }
    /// The people that deals are made with.
    pub fn persons(&self) -> self::persons::Persons<'_> {
        self::persons::Persons {
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
    name: "crm",
    title: "Pipedrive CRM",
    base_url: "https://api.pipedrive.com/v1",
    docs_url: "https://developers.pipedrive.com/docs/api/v1",
    user_agent: ::std::concat!("pipedrive-rust/", ::std::env!("CARGO_PKG_VERSION")),
    conventions: ::callsheet_runtime::conventions::Conventions {
        success: "success",
        errors: ::callsheet_runtime::conventions::ErrorMembers {
            message: &[
                &["error"],
                &["message"],
                &["errors"],
                &["error_description"],
                &["status"],
            ],
            code: &[
                &["code"],
                &["error", "code"],
                &["additional_data", "code"],
                &["errorCode"],
            ],
            details: &[&["error_info"], &["error_description"]],
        },
        offset: ::callsheet_runtime::conventions::OffsetMembers {
            more: &[
                &["additional_data", "pagination", "more_items_in_collection"],
                &["additional_data", "more_items_in_collection"],
            ],
            next: &[
                &["additional_data", "pagination", "next_start"],
                &["additional_data", "next_start"],
            ],
            start: &[
                &["additional_data", "pagination", "start"],
                &["additional_data", "start"],
            ],
            limit: &[
                &["additional_data", "pagination", "limit"],
                &["additional_data", "limit"],
            ],
        },
        cursor: ::callsheet_runtime::conventions::CursorMembers {
            next: &[
                &["next_cursor"],
                &["meta", "next_cursor"],
                &["pagination", "next_cursor"],
            ],
        },
        headers: ::callsheet_runtime::conventions::ResponseHeaders {
            request_id: &["x-correlation-id", "x-request-id", "cf-ray"],
            limit: &["x-ratelimit-limit", "ratelimit-limit"],
            remaining: &["x-ratelimit-remaining", "ratelimit-remaining"],
            reset: &["x-ratelimit-reset", "ratelimit-reset"],
            daily_limit: &["x-daily-ratelimit-token-limit"],
            daily_remaining: &["x-daily-ratelimit-token-remaining"],
            daily_requests_remaining: &["x-daily-requests-left"],
            keep: &[],
        },
    },
    auth: &[
        ::callsheet_runtime::operation::Auth::ApiToken {
            header: "x-api-token",
        },
        ::callsheet_runtime::operation::Auth::OAuth2(::callsheet_runtime::operation::OAuth2 {
            authorize_url: "https://oauth.pipedrive.com/oauth/authorize",
            token_url: "https://oauth.pipedrive.com/oauth/token",
            revoke_url: "https://oauth.pipedrive.com/oauth/revoke",
            grants: &["authorization_code", "client_credentials"],
            pkce: false,
            api_host: "api_domain",
            api_path: "/api/v1",
        }),
    ],
    plans: &[plans::STARTER, plans::PROFESSIONAL, plans::ENTERPRISE],
    datetime: ::callsheet_runtime::operation::DateTimeFormat::Space,
    resources: &[
        &ops::deals::RESOURCE,
        &ops::deal_participants::RESOURCE,
        &ops::products::RESOURCE,
        &ops::activities::RESOURCE,
        &ops::organizations::RESOURCE,
        &ops::persons::RESOURCE,
    ],
};
