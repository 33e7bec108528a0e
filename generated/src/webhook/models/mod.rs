// @generated from spec/webhook/api.yaml by `cargo xtask codegen`. Do not edit.

//! The models: what calls take and give.

mod shared;
mod deals;
mod leads;
mod persons;
mod organizations;
mod activities;
mod notes;
mod products;
mod pipelines;
mod projects;
mod users;

pub use self::shared::{CustomFields, Visibility, ContactDetail};
pub use self::deals::{
    Deal, DealId, V1Deal, DealStatus, DealProduct, DealProductId, ProductVariationId,
    DiscountType, TaxMethod, DealInstallment, DealInstallmentId,
};
pub use self::leads::{LeadId, LeadLabelId, Lead, LeadValue};
pub use self::persons::{Person, PersonId, V1Person};
pub use self::organizations::{Organization, OrganizationId, V1Organization};
pub use self::activities::{
    Activity, ActivityId, ActivityTime, V1Activity, ActivityType, ActivityTypeId,
};
pub use self::notes::{Note, NoteId};
pub use self::products::{Product, ProductId, ProductPrice, BillingFrequency, V1Product};
pub use self::pipelines::{Pipeline, PipelineId, Stage, StageId};
pub use self::projects::{
    Project, ProjectId, Board, BoardId, Phase, PhaseId, Task, TaskId,
};
pub use self::users::{CompanyId, User, UserId};
