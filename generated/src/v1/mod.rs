// @generated from spec/v1/api.yaml by `cargo xtask codegen`. Do not edit.

//! Pipedrive API v1
//!
//! Calls go to `https://api.pipedrive.com/v1`.
//!
//! API documentation: <https://developers.pipedrive.com/docs/api/v1>
//!
//! ```no_run
//! use pipedrive::v1::Client;
//!
//! # async fn example() -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
//! let client = Client::builder().api_token("…").build()?;
//! let mut items = client.call_logs().list().stream();
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
//! - [`activity_fields`](Client::activity_fields): Activity fields.
//! - [`activity_types`](Client::activity_types): Activity types.
//! - [`billing`](Client::billing): Billing.
//! - [`call_logs`](Client::call_logs): Call logs.
//! - [`channels`](Client::channels): Channels.
//! - [`currencies`](Client::currencies): Currencies.
//! - [`deals`](Client::deals): Deals.
//! - [`deal_fields`](Client::deal_fields): Deal fields.
//! - [`files`](Client::files): Files.
//! - [`filters`](Client::filters): Filters.
//! - [`goals`](Client::goals): Goals.
//! - [`leads`](Client::leads): Leads.
//! - [`lead_fields`](Client::lead_fields): Lead fields.
//! - [`lead_labels`](Client::lead_labels): Lead labels.
//! - [`lead_sources`](Client::lead_sources): Lead sources.
//! - [`legacy_teams`](Client::legacy_teams): Legacy teams.
//! - [`mailbox`](Client::mailbox): Mailbox.
//! - [`meetings`](Client::meetings): Meetings.
//! - [`notes`](Client::notes): Notes.
//! - [`note_fields`](Client::note_fields): Note fields.
//! - [`oauth`](Client::oauth): OAuth.
//! - [`organizations`](Client::organizations): Organizations.
//! - [`organization_fields`](Client::organization_fields): Organization fields.
//! - [`organization_relationships`](Client::organization_relationships): Organization relationships.
//! - [`permission_sets`](Client::permission_sets): Permission sets.
//! - [`persons`](Client::persons): Persons.
//! - [`person_fields`](Client::person_fields): Person fields.
//! - [`pipelines`](Client::pipelines): Pipelines.
//! - [`products`](Client::products): Products.
//! - [`product_fields`](Client::product_fields): Product fields.
//! - [`projects`](Client::projects): Projects.
//! - [`project_boards`](Client::project_boards): Project boards.
//! - [`project_phases`](Client::project_phases): Project phases.
//! - [`project_templates`](Client::project_templates): Project templates.
//! - [`recents`](Client::recents): Recents.
//! - [`roles`](Client::roles): Roles.
//! - [`stages`](Client::stages): Stages.
//! - [`tasks`](Client::tasks): Tasks.
//! - [`users`](Client::users): Users.
//! - [`user_connections`](Client::user_connections): User connections.
//! - [`user_settings`](Client::user_settings): User settings.
//! - [`webhooks`](Client::webhooks): Webhooks.

pub mod activity_fields;
pub mod activity_types;
pub mod billing;
pub mod call_logs;
pub mod channels;
pub mod currencies;
pub mod deals;
pub mod deal_fields;
pub mod files;
pub mod filters;
pub mod goals;
pub mod leads;
pub mod lead_fields;
pub mod lead_labels;
pub mod lead_sources;
pub mod legacy_teams;
pub mod mailbox;
pub mod meetings;
pub mod notes;
pub mod note_fields;
pub mod oauth;
pub mod organizations;
pub mod organization_fields;
pub mod organization_relationships;
pub mod permission_sets;
pub mod persons;
pub mod person_fields;
pub mod pipelines;
pub mod products;
pub mod product_fields;
pub mod projects;
pub mod project_boards;
pub mod project_phases;
pub mod project_templates;
pub mod recents;
pub mod roles;
pub mod stages;
pub mod tasks;
pub mod users;
pub mod user_connections;
pub mod user_settings;
pub mod webhooks;
pub mod models;
pub mod ops;
pub mod plans;

pub use self::models::{
    CallLogId, ChannelId, GoalId, LeadId, LeadLabelId, PermissionSetId, Field, FieldType,
    VisibleTo, UserReference, PersonReference, OrganizationReference, Changelog, Flow,
    Follower, MailMessage, MailMessageItem, MailMessageParty, MailMessageTrackingStatus,
    CustomFields, FlowItem, CompanyId, FieldOption, FieldOptionId, ActivityType,
    ActivityTypeIconKey, BillingAddon, CallLog, CallLogOutcome, Channel,
    ChannelProviderType, ChannelMessageStatus, ChannelMessageAttachment, ChannelMessage,
    Currency, Deal, ExpandedDeal, DealStatus, DealTimelineInterval, DealSummary,
    DealTimeline, DealParticipantsChangelog, DealParticipant, DealSummaryValuesTotal,
    DealSummaryWeightedValuesTotal, DealTimelineTotals, DealParticipantRelatedItem, File,
    FileRemoteFileType, FileRemoteItemType, FileRemoteLocation, Filter, FilterType,
    FilterConditions, FilterConditionsGlue, FilterCondition, FilterConditionGlue,
    FilterConditionItem, Goal, GoalType, GoalAssignee, GoalInterval, GoalDuration,
    GoalExpectedOutcome, GoalTypeParams, GoalTypeName, GoalAssigneeType,
    GoalExpectedOutcomeTrackingMetric, GoalResult, Lead, LeadValue, LeadSearchField,
    LeadSearchIncludeField, LeadSearchResult, LeadSearchResultItem, LeadOwner, Reference,
    LeadLabel, LeadLabelColor, LeadSource, LegacyTeam, LegacyTeamOrderBy,
    MailThreadFolder, MailThread, MailThreadMessage, MailThreadParties,
    MailThreadMessageParty, MeetingUserProviderLink, Note, NoteDeal, NoteOrganization,
    NotePerson, NoteProject, NoteTask, NoteUser, NoteComment, NoteCommentId, NoteField,
    NoteFieldOption, OauthTokenGrantType, OauthToken, Organization, OrganizationFollower,
    OrganizationRelationship, OrganizationRelationshipType, PermissionSet,
    PermissionSetApp, PermissionSetType, PermissionSetAssignment, Person, PersonPhone,
    PersonPicture, PersonPicturePictures, PersonFollower, PersonProduct, ExpandedPerson,
    PersonProductProduct, Pipeline, PipelineConversionStatistics,
    PipelineMovementStatistics, PipelineStageConversion, PipelineMovementsBetweenStages,
    PipelineDeals, PipelineAverageAgeInDays, PipelineByStage, Product, ProductFollower,
    ProductPrice, ProductField, Project, ProjectPlan, ProjectGroup, ProjectActivity,
    ProjectStatus, ProjectBoard, ProjectPhase, ProjectTemplate, Recent, RecentActivity,
    RecentActivityType, RecentDeal, RecentFile, RecentFilter, RecentNote, RecentPerson,
    RecentOrganization, RecentPipeline, RecentProduct, RecentStage, RecentUser, Activity,
    OrganizationPicture, RecentItem, ActivityParticipant, ActivityAttendee, Role,
    RoleSettingsSettingKey, RoleSettingsValue, RoleAssignment, RoleSettings,
    RoleAddSettings, RolePipeline, Stage, Task, User, UserAccess, UserLanguage,
    UserPermissions, UserConnection, UserSettings, Webhook, WebhookEventAction,
    WebhookEventObject, WebhookVersion, WebhookType, FieldId, FollowerId, MailMessageId,
    ActivityTypeId, CurrencyId, DealId, DealParticipantId, FileId, FilterId,
    LegacyTeamId, MailThreadId, NoteId, NoteFieldId, OrganizationId,
    OrganizationFollowerId, OrganizationRelationshipId, PersonId, PersonFollowerId,
    PipelineId, ProductId, ProductFollowerId, ProductFieldId, ProjectId, ProjectGroupId,
    ProjectBoardId, ProjectPhaseId, ProjectTemplateId, ActivityId, RoleId, StageId,
    TaskId, UserId, WebhookId,
};

/// A client of Pipedrive API v1.
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
    /// Activity fields.
    pub fn activity_fields(&self) -> self::activity_fields::ActivityFields<'_> {
        self::activity_fields::ActivityFields {
            client: &self.inner,
        }
    }
    /// Activity types.
    pub fn activity_types(&self) -> self::activity_types::ActivityTypes<'_> {
        self::activity_types::ActivityTypes {
            client: &self.inner,
        }
    }
    /// Billing.
    pub fn billing(&self) -> self::billing::Billing<'_> {
        self::billing::Billing {
            client: &self.inner,
        }
    }
    /// Call logs.
    pub fn call_logs(&self) -> self::call_logs::CallLogs<'_> {
        self::call_logs::CallLogs {
            client: &self.inner,
        }
    }
    /// Channels.
    pub fn channels(&self) -> self::channels::Channels<'_> {
        self::channels::Channels {
            client: &self.inner,
        }
    }
    /// Currencies.
    pub fn currencies(&self) -> self::currencies::Currencies<'_> {
        self::currencies::Currencies {
            client: &self.inner,
        }
    }
    /// Deals.
    pub fn deals(&self) -> self::deals::Deals<'_> {
        self::deals::Deals {
            client: &self.inner,
        }
    }
    /// Deal fields.
    pub fn deal_fields(&self) -> self::deal_fields::DealFields<'_> {
        self::deal_fields::DealFields {
            client: &self.inner,
        }
    }
    /// Files.
    pub fn files(&self) -> self::files::Files<'_> {
        self::files::Files {
            client: &self.inner,
        }
    }
    /// Filters.
    pub fn filters(&self) -> self::filters::Filters<'_> {
        self::filters::Filters {
            client: &self.inner,
        }
    }
    /// Goals.
    pub fn goals(&self) -> self::goals::Goals<'_> {
        self::goals::Goals {
            client: &self.inner,
        }
    }
    /// Leads.
    pub fn leads(&self) -> self::leads::Leads<'_> {
        self::leads::Leads {
            client: &self.inner,
        }
    }
    /// Lead fields.
    pub fn lead_fields(&self) -> self::lead_fields::LeadFields<'_> {
        self::lead_fields::LeadFields {
            client: &self.inner,
        }
    }
    /// Lead labels.
    pub fn lead_labels(&self) -> self::lead_labels::LeadLabels<'_> {
        self::lead_labels::LeadLabels {
            client: &self.inner,
        }
    }
    /// Lead sources.
    pub fn lead_sources(&self) -> self::lead_sources::LeadSources<'_> {
        self::lead_sources::LeadSources {
            client: &self.inner,
        }
    }
    /// Legacy teams.
    pub fn legacy_teams(&self) -> self::legacy_teams::LegacyTeams<'_> {
        self::legacy_teams::LegacyTeams {
            client: &self.inner,
        }
    }
    /// Mailbox.
    pub fn mailbox(&self) -> self::mailbox::Mailbox<'_> {
        self::mailbox::Mailbox {
            client: &self.inner,
        }
    }
    /// Meetings.
    pub fn meetings(&self) -> self::meetings::Meetings<'_> {
        self::meetings::Meetings {
            client: &self.inner,
        }
    }
    /// Notes.
    pub fn notes(&self) -> self::notes::Notes<'_> {
        self::notes::Notes {
            client: &self.inner,
        }
    }
    /// Note fields.
    pub fn note_fields(&self) -> self::note_fields::NoteFields<'_> {
        self::note_fields::NoteFields {
            client: &self.inner,
        }
    }
    /// OAuth.
    pub fn oauth(&self) -> self::oauth::Oauth<'_> {
        self::oauth::Oauth {
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
    /// Organization relationships.
    pub fn organization_relationships(
        &self,
    ) -> self::organization_relationships::OrganizationRelationships<'_> {
        self::organization_relationships::OrganizationRelationships {
            client: &self.inner,
        }
    }
    /// Permission sets.
    pub fn permission_sets(&self) -> self::permission_sets::PermissionSets<'_> {
        self::permission_sets::PermissionSets {
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
    /// Pipelines.
    pub fn pipelines(&self) -> self::pipelines::Pipelines<'_> {
        self::pipelines::Pipelines {
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
    /// Projects.
    pub fn projects(&self) -> self::projects::Projects<'_> {
        self::projects::Projects {
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
    /// Project templates.
    pub fn project_templates(&self) -> self::project_templates::ProjectTemplates<'_> {
        self::project_templates::ProjectTemplates {
            client: &self.inner,
        }
    }
    /// Recents.
    pub fn recents(&self) -> self::recents::Recents<'_> {
        self::recents::Recents {
            client: &self.inner,
        }
    }
    /// Roles.
    pub fn roles(&self) -> self::roles::Roles<'_> {
        self::roles::Roles {
            client: &self.inner,
        }
    }
    /// Stages.
    pub fn stages(&self) -> self::stages::Stages<'_> {
        self::stages::Stages {
            client: &self.inner,
        }
    }
    /// Tasks.
    pub fn tasks(&self) -> self::tasks::Tasks<'_> {
        self::tasks::Tasks {
            client: &self.inner,
        }
    }
    /// Users.
    pub fn users(&self) -> self::users::Users<'_> {
        self::users::Users {
            client: &self.inner,
        }
    }
    /// User connections.
    pub fn user_connections(&self) -> self::user_connections::UserConnections<'_> {
        self::user_connections::UserConnections {
            client: &self.inner,
        }
    }
    /// User settings.
    pub fn user_settings(&self) -> self::user_settings::UserSettings<'_> {
        self::user_settings::UserSettings {
            client: &self.inner,
        }
    }
    /// Webhooks.
    pub fn webhooks(&self) -> self::webhooks::Webhooks<'_> {
        self::webhooks::Webhooks {
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
    name: "v1",
    title: "Pipedrive API v1",
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
            api_path: "/api/v1",
        }),
    ],
    plans: &[plans::LITE, plans::GROWTH, plans::PREMIUM, plans::ULTIMATE],
    datetime: ::callsheet_runtime::operation::DateTimeFormat::Space,
    resources: &[
        &ops::activity_fields::RESOURCE,
        &ops::activity_types::RESOURCE,
        &ops::billing::RESOURCE,
        &ops::call_logs::RESOURCE,
        &ops::channels::RESOURCE,
        &ops::currencies::RESOURCE,
        &ops::deals::RESOURCE,
        &ops::deal_fields::RESOURCE,
        &ops::files::RESOURCE,
        &ops::filters::RESOURCE,
        &ops::goals::RESOURCE,
        &ops::leads::RESOURCE,
        &ops::lead_fields::RESOURCE,
        &ops::lead_labels::RESOURCE,
        &ops::lead_sources::RESOURCE,
        &ops::legacy_teams::RESOURCE,
        &ops::mailbox::RESOURCE,
        &ops::meetings::RESOURCE,
        &ops::notes::RESOURCE,
        &ops::note_fields::RESOURCE,
        &ops::oauth::RESOURCE,
        &ops::organizations::RESOURCE,
        &ops::organization_fields::RESOURCE,
        &ops::organization_relationships::RESOURCE,
        &ops::permission_sets::RESOURCE,
        &ops::persons::RESOURCE,
        &ops::person_fields::RESOURCE,
        &ops::pipelines::RESOURCE,
        &ops::products::RESOURCE,
        &ops::product_fields::RESOURCE,
        &ops::projects::RESOURCE,
        &ops::project_boards::RESOURCE,
        &ops::project_phases::RESOURCE,
        &ops::project_templates::RESOURCE,
        &ops::recents::RESOURCE,
        &ops::roles::RESOURCE,
        &ops::stages::RESOURCE,
        &ops::tasks::RESOURCE,
        &ops::users::RESOURCE,
        &ops::user_connections::RESOURCE,
        &ops::user_settings::RESOURCE,
        &ops::webhooks::RESOURCE,
    ],
};
