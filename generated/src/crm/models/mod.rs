// @generated from spec/crm/api.yaml by `cargo xtask codegen`. Do not edit.

//! The models: what calls take and give.

mod shared;
mod deals;
mod deal_participants;
mod products;
mod activities;
mod organizations;
mod persons;

pub use self::shared::{CompanyId, UserId, PipelineId, StageId, Visibility, CustomFields};
pub use self::deals::{Deal, DealId, DealStatus, File, FileId};
pub use self::deal_participants::{DealParticipant, DealParticipantId, ParticipantRole};
pub use self::products::{Product, ProductId};
pub use self::activities::{Activity, ActivityId, ActivityType, RelatedItemId};
pub use self::organizations::{
    Organization, OrganizationId, OrganizationType, IndustryId,
};
pub use self::persons::{Person, PersonId};
