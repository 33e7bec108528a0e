// @generated from spec/v2/api.yaml by `cargo xtask codegen`. Do not edit.

//! Pipedrive API v2
//!
//! Calls go to `https://api.pipedrive.com/api/v2`.
//!
//! API documentation: <https://developers.pipedrive.com/docs/api/v2>
//!
//! ```no_run
//! use pipedrive::v2::Client;
//!
//! # async fn example() -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
//! let client = Client::builder().api_token("…").build()?;
//! let mut items = client.activities().list().stream();
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
//! - [`activities`](Client::activities): Activities.
//! - [`activity_fields`](Client::activity_fields): Activity fields.
//! - [`deals`](Client::deals): Deals.
//! - [`deal_products`](Client::deal_products): Deal products.
//! - [`deal_installments`](Client::deal_installments): Deal installments.
//! - [`deal_fields`](Client::deal_fields): Deal fields.
//! - [`persons`](Client::persons): Persons.
//! - [`person_fields`](Client::person_fields): Person fields.
//! - [`organizations`](Client::organizations): Organizations.
//! - [`organization_fields`](Client::organization_fields): Organization fields.
//! - [`products`](Client::products): Products.
//! - [`product_fields`](Client::product_fields): Product fields.
//! - [`leads`](Client::leads): Leads.
//! - [`item_search`](Client::item_search): Item search.
//! - [`stages`](Client::stages): Stages.
//! - [`pipelines`](Client::pipelines): Pipelines.
//! - [`project_fields`](Client::project_fields): Project fields.
//! - [`projects`](Client::projects): Projects.
//! - [`project_templates`](Client::project_templates): Project templates.
//! - [`tasks`](Client::tasks): Tasks.
//! - [`project_boards`](Client::project_boards): Project boards.
//! - [`project_phases`](Client::project_phases): Project phases.
//! - [`users`](Client::users): Users.

pub mod activities;
pub mod activity_fields;
pub mod deals;
pub mod deal_products;
pub mod deal_installments;
pub mod deal_fields;
pub mod persons;
pub mod person_fields;
pub mod organizations;
pub mod organization_fields;
pub mod products;
pub mod product_fields;
pub mod leads;
pub mod item_search;
pub mod stages;
pub mod pipelines;
pub mod project_fields;
pub mod projects;
pub mod project_templates;
pub mod tasks;
pub mod project_boards;
pub mod project_phases;
pub mod users;
pub mod models;
pub mod ops;
pub mod plans;

pub use self::models::{
    LeadId, UserId, DealDiscountId, Field, FieldType, FieldOption, FieldSubfield,
    FieldUiVisibility, DiscountType, FieldImportantFields, FieldRequiredFields,
    FieldOptionId, Dialog, SortDirection, FieldIncludeField, SortBy, SearchField,
    NewFieldOption, FieldOptionToDelete, FieldOptionLabel, Follower, FollowersChangelog,
    ConvertStatus, ConvertStatusStatus, Owner, CustomFields, PostalAddress,
    ContactDetail, FilterId, LabelId, ConversionId, PersonReference,
    OrganizationReference, StageReference, ProjectPhaseReference, DealReference,
    Visibility, Label, FileId, Activity, ActivityParticipant, ActivityAttendee,
    ActivityIncludeField, ActivitySortBy, Deal, DealStatus, DealIncludeField,
    DealSearchIncludeField, DealSearchResult, DealDiscount, DealSearchResultItem,
    DealProduct, DealProductTaxMethod, DealProductSortBy, NewDealProduct,
    DealInstallment, DealInstallmentSortBy, DealField, DealFieldUiVisibility,
    DealFieldRequiredFields, DealFieldShowInPipelines, DealFieldRequiredFieldsStatus,
    DealFieldIncludeField, Person, PersonIncludeField, PersonMarketingStatus,
    PersonSearchField, PersonSearchIncludeField, PersonPicture, PersonSearchResult,
    PersonPicturePictures, PersonSearchResultItem, PersonField, PersonFieldUiVisibility,
    Organization, OrganizationIncludeField, OrganizationSearchField,
    OrganizationSearchResult, OrganizationSearchResultItem, OrganizationField,
    OrganizationFieldUiVisibility, Product, ProductBillingFrequency, ProductPrice,
    ProductSortBy, ProductSearchField, ProductSearchIncludeField, ProductSearchResult,
    ProductVariation, ProductImage, ProductSearchResultItem, NewProductPrice,
    LeadSearchIncludeField, LeadSearchResult, LeadSearchResultItem, ItemSearch,
    ItemSearchItemType, ItemSearchField, ItemSearchIncludeField, ItemSearchEntityType,
    ItemSearchMatch, FoundId, ItemSearchFieldResult, FileSearchResultItem,
    MailAttachmentSearchResultItem, ItemSearchItem, Stage, StageSortBy, Pipeline,
    ProjectField, Project, ProjectSearchField, ProjectSearchResult, ProjectChangelog,
    ProjectSearchResultItem, ProjectStatus, ProjectTemplate, Task, ParentTask,
    ProjectBoard, ProjectPhase, ActivityId, DealId, DealProductId, DealInstallmentId,
    PersonId, PersonPictureId, OrganizationId, ProductId, ProductVariationId,
    ProductImageId, StageId, PipelineId, ProjectId, ProjectTemplateId, TaskId,
    ProjectBoardId, ProjectPhaseId,
};

/// A client of Pipedrive API v2.
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
    /// Activities.
    pub fn activities(&self) -> self::activities::Activities<'_> {
        self::activities::Activities {
            client: &self.inner,
        }
    }
    /// Activity fields.
    pub fn activity_fields(&self) -> self::activity_fields::ActivityFields<'_> {
        self::activity_fields::ActivityFields {
            client: &self.inner,
        }
    }
    /// Deals.
    pub fn deals(&self) -> self::deals::Deals<'_> {
        self::deals::Deals {
            client: &self.inner,
        }
    }
    /// Deal products.
    pub fn deal_products(&self) -> self::deal_products::DealProducts<'_> {
        self::deal_products::DealProducts {
            client: &self.inner,
        }
    }
    /// Deal installments.
    pub fn deal_installments(&self) -> self::deal_installments::DealInstallments<'_> {
        self::deal_installments::DealInstallments {
            client: &self.inner,
        }
    }
    /// Deal fields.
    pub fn deal_fields(&self) -> self::deal_fields::DealFields<'_> {
        self::deal_fields::DealFields {
            client: &self.inner,
        }
    }
    /// Persons.
    pub fn persons(&self) -> self::persons::Persons<'_> {
        self::persons::Persons {
            client: &self.inner,
        }
    }
    /// Person fields.
    pub fn person_fields(&self) -> self::person_fields::PersonFields<'_> {
        self::person_fields::PersonFields {
            client: &self.inner,
        }
    }
    /// Organizations.
    pub fn organizations(&self) -> self::organizations::Organizations<'_> {
        self::organizations::Organizations {
            client: &self.inner,
        }
    }
    /// Organization fields.
    pub fn organization_fields(
        &self,
    ) -> self::organization_fields::OrganizationFields<'_> {
        self::organization_fields::OrganizationFields {
            client: &self.inner,
        }
    }
    /// Products.
    pub fn products(&self) -> self::products::Products<'_> {
        self::products::Products {
            client: &self.inner,
        }
    }
    /// Product fields.
    pub fn product_fields(&self) -> self::product_fields::ProductFields<'_> {
        self::product_fields::ProductFields {
            client: &self.inner,
        }
    }
    /// Leads.
    pub fn leads(&self) -> self::leads::Leads<'_> {
        self::leads::Leads {
            client: &self.inner,
        }
    }
    /// Item search.
    pub fn item_search(&self) -> self::item_search::ItemSearch<'_> {
        self::item_search::ItemSearch {
            client: &self.inner,
        }
    }
    /// Stages.
    pub fn stages(&self) -> self::stages::Stages<'_> {
        self::stages::Stages {
            client: &self.inner,
        }
    }
    /// Pipelines.
    pub fn pipelines(&self) -> self::pipelines::Pipelines<'_> {
        self::pipelines::Pipelines {
            client: &self.inner,
        }
    }
    /// Project fields.
    pub fn project_fields(&self) -> self::project_fields::ProjectFields<'_> {
        self::project_fields::ProjectFields {
            client: &self.inner,
        }
    }
    /// Projects.
    pub fn projects(&self) -> self::projects::Projects<'_> {
        self::projects::Projects {
            client: &self.inner,
        }
    }
    /// Project templates.
    pub fn project_templates(&self) -> self::project_templates::ProjectTemplates<'_> {
        self::project_templates::ProjectTemplates {
            client: &self.inner,
        }
    }
    /// Tasks.
    pub fn tasks(&self) -> self::tasks::Tasks<'_> {
        self::tasks::Tasks {
            client: &self.inner,
        }
    }
    /// Project boards.
    pub fn project_boards(&self) -> self::project_boards::ProjectBoards<'_> {
        self::project_boards::ProjectBoards {
            client: &self.inner,
        }
    }
    /// Project phases.
    pub fn project_phases(&self) -> self::project_phases::ProjectPhases<'_> {
        self::project_phases::ProjectPhases {
            client: &self.inner,
        }
    }
    /// Users.
    pub fn users(&self) -> self::users::Users<'_> {
        self::users::Users {
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
    name: "v2",
    title: "Pipedrive API v2",
    base_url: "https://api.pipedrive.com/api/v2",
    docs_url: "https://developers.pipedrive.com/docs/api/v2",
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
            next: &[&["additional_data", "next_cursor"]],
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
            grants: &["authorization_code"],
            pkce: false,
            api_host: "api_domain",
            api_path: "/api/v2",
        }),
    ],
    plans: &[plans::LITE, plans::GROWTH, plans::PREMIUM, plans::ULTIMATE],
    datetime: ::callsheet_runtime::operation::DateTimeFormat::Rfc3339,
    resources: &[
        &ops::activities::RESOURCE,
        &ops::activity_fields::RESOURCE,
        &ops::deals::RESOURCE,
        &ops::deal_products::RESOURCE,
        &ops::deal_installments::RESOURCE,
        &ops::deal_fields::RESOURCE,
        &ops::persons::RESOURCE,
        &ops::person_fields::RESOURCE,
        &ops::organizations::RESOURCE,
        &ops::organization_fields::RESOURCE,
        &ops::products::RESOURCE,
        &ops::product_fields::RESOURCE,
        &ops::leads::RESOURCE,
        &ops::item_search::RESOURCE,
        &ops::stages::RESOURCE,
        &ops::pipelines::RESOURCE,
        &ops::project_fields::RESOURCE,
        &ops::projects::RESOURCE,
        &ops::project_templates::RESOURCE,
        &ops::tasks::RESOURCE,
        &ops::project_boards::RESOURCE,
        &ops::project_phases::RESOURCE,
        &ops::users::RESOURCE,
    ],
};
