//! The types of values, re-exported for generated code and for the code that sets them.

pub use pipedrive::runtime::{Date, Json, Time};
pub use pipedrive::support::{
    Address, CustomFields, DateRange, Monetary, OptionId, OptionIds, TimeOfDay, TimeRange,
};
pub use pipedrive::v2::{OrganizationId, PersonId, UserId};
