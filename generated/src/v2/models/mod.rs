// @generated from spec/v2/api.yaml by `cargo xtask codegen`. Do not edit.

//! The models: what calls take and give.

mod shared;
mod activities;
mod deals;
mod deal_products;
mod deal_installments;
mod deal_fields;
mod persons;
mod person_fields;
mod organizations;
mod organization_fields;
mod products;
mod leads;
mod item_search;
mod stages;
mod pipelines;
mod project_fields;
mod projects;
mod project_templates;
mod tasks;
mod project_boards;
mod project_phases;

pub use self::shared::{
    LeadId, UserId, DealDiscountId, Field, FieldType, FieldOption, FieldSubfield,
    FieldUiVisibility, DiscountType, FieldImportantFields, FieldRequiredFields,
    FieldOptionId, Dialog, SortDirection, FieldIncludeField, SortBy, SearchField,
    NewFieldOption, FieldOptionToDelete, FieldOptionLabel, Follower, FollowersChangelog,
    ConvertStatus, ConvertStatusStatus, Owner, CustomFields, PostalAddress,
    ContactDetail, FilterId, LabelId, ConversionId, PersonReference,
    OrganizationReference, StageReference, ProjectPhaseReference, DealReference,
    Visibility, Label, FileId, NewProductPrice, FoundId, ItemSearchFieldResult,
    FileSearchResultItem, MailAttachmentSearchResultItem, ItemSearchItem, ProjectStatus,
    ParentTask, PersonPictureId, ProductImageId,
};
pub use self::activities::{
    Activity, ActivityId, ActivityParticipant, ActivityAttendee, ActivityIncludeField,
    ActivitySortBy,
};
pub use self::deals::{
    Deal, DealId, DealStatus, DealIncludeField, DealSearchIncludeField, DealSearchResult,
    DealDiscount, DealSearchResultItem,
};
pub use self::deal_products::{
    DealProduct, DealProductId, DealProductTaxMethod, DealProductSortBy, NewDealProduct,
};
pub use self::deal_installments::{
    DealInstallment, DealInstallmentId, DealInstallmentSortBy,
};
pub use self::deal_fields::{
    DealField, DealFieldUiVisibility, DealFieldRequiredFields, DealFieldShowInPipelines,
    DealFieldRequiredFieldsStatus, DealFieldIncludeField,
};
pub use self::persons::{
    Person, PersonId, PersonIncludeField, PersonMarketingStatus, PersonSearchField,
    PersonSearchIncludeField, PersonPicture, PersonSearchResult, PersonPicturePictures,
    PersonSearchResultItem,
};
pub use self::person_fields::{PersonField, PersonFieldUiVisibility};
pub use self::organizations::{
    Organization, OrganizationId, OrganizationIncludeField, OrganizationSearchField,
    OrganizationSearchResult, OrganizationSearchResultItem,
};
pub use self::organization_fields::{OrganizationField, OrganizationFieldUiVisibility};
pub use self::products::{
    Product, ProductId, ProductBillingFrequency, ProductPrice, ProductSortBy,
    ProductSearchField, ProductSearchIncludeField, ProductSearchResult, ProductVariation,
    ProductVariationId, ProductImage, ProductSearchResultItem,
};
pub use self::leads::{LeadSearchIncludeField, LeadSearchResult, LeadSearchResultItem};
pub use self::item_search::{
    ItemSearch, ItemSearchItemType, ItemSearchField, ItemSearchIncludeField,
    ItemSearchEntityType, ItemSearchMatch,
};
pub use self::stages::{Stage, StageId, StageSortBy};
pub use self::pipelines::{Pipeline, PipelineId};
pub use self::project_fields::ProjectField;
pub use self::projects::{
    Project, ProjectId, ProjectSearchField, ProjectSearchResult, ProjectChangelog,
    ProjectSearchResultItem,
};
pub use self::project_templates::{ProjectTemplate, ProjectTemplateId};
pub use self::tasks::{Task, TaskId};
pub use self::project_boards::{ProjectBoard, ProjectBoardId};
pub use self::project_phases::{ProjectPhase, ProjectPhaseId};
