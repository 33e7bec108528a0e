//! The types of values, re-exported for generated code.

pub use pipedrive::runtime::{Date, Json};
pub use pipedrive::support::{
    Address, CustomFields, DateRange, Monetary, OptionId, OptionIds, TimeOfDay, TimeRange,
};
pub use pipedrive::v2::{OrganizationId, PersonId, UserId};
