// @generated from tests/golden/spec/features/api.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

//! The models: what calls take and give.

mod shared;
mod bodies;
mod custom_fields;
mod decimals;
mod enums;
mod flags;
mod ids;
mod models_;
mod unions;

pub use self::shared::{Decimal, CustomFields, Shared, Noted, SharedId};
pub use self::bodies::{Item, Weight};
pub use self::custom_fields::{Customer, CustomerId, Contact};
pub use self::decimals::{Invoice, InvoiceId, InvoiceDraft, Rest};
pub use self::enums::{Colour, Level, Thing};
pub use self::flags::Switch;
pub use self::ids::{Lead, LeadId, OwnerId};
pub use self::models_::{Everything, EverythingId, Twin};
pub use self::unions::{
    FieldOptionId, Setting, Toggle, Subject, SubjectId, SubjectRecord, When, Recent,
    RecentDeal, RecentNote, Sent, SentA, SentB,
};
