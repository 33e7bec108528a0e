// @generated from tests/golden/spec/hooks/api.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

//! The models: what calls take and give.

mod shared;
mod deals;

pub use self::shared::{CustomFields, Event_, Delivery_, Other, Box, Change, EventId};
pub use self::deals::{Deal, DealId, OldDeal, DealStatus};
