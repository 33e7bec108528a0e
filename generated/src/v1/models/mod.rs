// @generated from spec/v1/api.yaml by `cargo xtask codegen`. Do not edit.

//! The models: what calls take and give.

mod shared;
mod activity_types;
mod call_logs;
mod channels;
mod currencies;
mod deals;
mod files;
mod filters;
mod goals;
mod leads;
mod lead_labels;
mod lead_sources;
mod legacy_teams;
mod mailbox;
mod meetings;
mod notes;
mod note_fields;
mod oauth;
mod organizations;
mod organization_relationships;
mod permission_sets;
mod persons;
mod pipelines;
mod products;
mod product_fields;
mod projects;
mod project_boards;
mod project_phases;
mod project_templates;
mod recents;
mod roles;
mod stages;
mod tasks;
mod users;
mod user_connections;
mod user_settings;
mod webhooks;

pub use self::shared::{
    CallLogId, ChannelId, GoalId, LeadId, LeadLabelId, PermissionSetId, Field, FieldType,
    VisibleTo, UserReference, PersonReference, OrganizationReference, Changelog, Flow,
    Follower, MailMessage, MailMessageItem, MailMessageParty, MailMessageTrackingStatus,
    CustomFields, FlowItem, CompanyId, FieldOption, FieldOptionId, BillingAddon,
    NoteCommentId, ProductPrice, ProjectStatus, ActivityParticipant, ActivityAttendee,
    FieldId, FollowerId, MailMessageId, MailThreadId, PersonFollowerId, ProjectGroupId,
    ActivityId,
};
pub use self::activity_types::{ActivityType, ActivityTypeId, ActivityTypeIconKey};
pub use self::call_logs::{CallLog, CallLogOutcome};
pub use self::channels::{
    Channel, ChannelProviderType, ChannelMessageStatus, ChannelMessageAttachment,
    ChannelMessage,
};
pub use self::currencies::{Currency, CurrencyId};
pub use self::deals::{
    Deal, DealId, ExpandedDeal, DealStatus, DealTimelineInterval, DealSummary,
    DealTimeline, DealParticipantsChangelog, DealParticipant, DealParticipantId,
    DealSummaryValuesTotal, DealSummaryWeightedValuesTotal, DealTimelineTotals,
    DealParticipantRelatedItem,
};
pub use self::files::{
    File, FileId, FileRemoteFileType, FileRemoteItemType, FileRemoteLocation,
};
pub use self::filters::{
    Filter, FilterId, FilterType, FilterConditions, FilterConditionsGlue,
    FilterCondition, FilterConditionGlue, FilterConditionItem,
};
pub use self::goals::{
    Goal, GoalType, GoalAssignee, GoalInterval, GoalDuration, GoalExpectedOutcome,
    GoalTypeParams, GoalTypeName, GoalAssigneeType, GoalExpectedOutcomeTrackingMetric,
    GoalResult,
};
pub use self::leads::{
    Lead, LeadValue, LeadSearchField, LeadSearchIncludeField, LeadSearchResult,
    LeadSearchResultItem, LeadOwner, Reference,
};
pub use self::lead_labels::{LeadLabel, LeadLabelColor};
pub use self::lead_sources::LeadSource;
pub use self::legacy_teams::{LegacyTeam, LegacyTeamId, LegacyTeamOrderBy};
pub use self::mailbox::{
    MailThreadFolder, MailThread, MailThreadMessage, MailThreadParties,
    MailThreadMessageParty,
};
pub use self::meetings::MeetingUserProviderLink;
pub use self::notes::{
    Note, NoteId, NoteDeal, NoteOrganization, NotePerson, NoteProject, NoteTask,
    NoteUser, NoteComment,
};
pub use self::note_fields::{NoteField, NoteFieldId, NoteFieldOption};
pub use self::oauth::{OauthTokenGrantType, OauthToken};
pub use self::organizations::{
    Organization, OrganizationId, OrganizationFollower, OrganizationFollowerId,
};
pub use self::organization_relationships::{
    OrganizationRelationship, OrganizationRelationshipId, OrganizationRelationshipType,
};
pub use self::permission_sets::{
    PermissionSet, PermissionSetApp, PermissionSetType, PermissionSetAssignment,
};
pub use self::persons::{
    Person, PersonId, PersonPhone, PersonPicture, PersonPicturePictures, PersonFollower,
    PersonProduct, ExpandedPerson, PersonProductProduct,
};
pub use self::pipelines::{
    Pipeline, PipelineId, PipelineConversionStatistics, PipelineMovementStatistics,
    PipelineStageConversion, PipelineMovementsBetweenStages, PipelineDeals,
    PipelineAverageAgeInDays, PipelineByStage,
};
pub use self::products::{Product, ProductId, ProductFollower, ProductFollowerId};
pub use self::product_fields::{ProductField, ProductFieldId};
pub use self::projects::{Project, ProjectId, ProjectPlan, ProjectGroup, ProjectActivity};
pub use self::project_boards::{ProjectBoard, ProjectBoardId};
pub use self::project_phases::{ProjectPhase, ProjectPhaseId};
pub use self::project_templates::{ProjectTemplate, ProjectTemplateId};
pub use self::recents::{
    Recent, RecentActivity, RecentActivityType, RecentDeal, RecentFile, RecentFilter,
    RecentNote, RecentPerson, RecentOrganization, RecentPipeline, RecentProduct,
    RecentStage, RecentUser, Activity, OrganizationPicture, RecentItem,
};
pub use self::roles::{
    Role, RoleId, RoleSettingsSettingKey, RoleSettingsValue, RoleAssignment,
    RoleSettings, RoleAddSettings, RolePipeline,
};
pub use self::stages::{Stage, StageId};
pub use self::tasks::{Task, TaskId};
pub use self::users::{User, UserId, UserAccess, UserLanguage, UserPermissions};
pub use self::user_connections::UserConnection;
pub use self::user_settings::UserSettings;
pub use self::webhooks::{
    Webhook, WebhookId, WebhookEventAction, WebhookEventObject, WebhookVersion,
    WebhookType,
};
