//! The entities of records and calls. Leads have the custom fields of deals.

use std::borrow::Cow;

use pipedrive::support::CustomFields;

use crate::entity;
use crate::handle::{ReadFields, WriteFields};

/// Records that have `custom_fields`.
macro_rules! records {
    ($($entity:ident: $($record:path),+;)*) => {$($(
        impl ReadFields for $record {
            type Entity = entity::$entity;

            fn values(&self) -> Cow<'_, CustomFields> {
                Cow::Borrowed(&self.custom_fields)
            }
        }
    )+)*};
}

/// Records of API v1, which have custom fields among their other members.
#[cfg(feature = "v1")]
macro_rules! flat {
    ($($entity:ident: $($record:path),+;)*) => {$($(
        impl ReadFields for $record {
            type Entity = entity::$entity;

            fn values(&self) -> Cow<'_, CustomFields> {
                Cow::Owned(pipedrive::support::FlatFields::custom_fields(&self.extra))
            }
        }
    )+)*};
}

/// Calls that take `custom_fields`.
macro_rules! calls {
    ($($entity:ident: $($call:path),+;)*) => {$($(
        impl WriteFields for $call {
            type Entity = entity::$entity;

            fn with_values(self, values: CustomFields) -> Self {
                self.custom_fields(values)
            }
        }
    )+)*};
}

records! {
    Deal: pipedrive::v2::Deal;
    Person: pipedrive::v2::Person;
    Organization: pipedrive::v2::Organization;
    Product: pipedrive::v2::Product;
}
calls! {
    Deal: pipedrive::v2::deals::CreateDeal, pipedrive::v2::deals::UpdateDeal;
    Person: pipedrive::v2::persons::CreatePerson, pipedrive::v2::persons::UpdatePerson;
    Organization: pipedrive::v2::organizations::CreateOrganization,
        pipedrive::v2::organizations::UpdateOrganization;
    Product: pipedrive::v2::products::CreateProduct, pipedrive::v2::products::UpdateProduct;
}

#[cfg(feature = "v1")]
flat! {
    Deal: pipedrive::v1::Deal, pipedrive::v1::Lead;
    Person: pipedrive::v1::Person;
    Organization: pipedrive::v1::Organization;
    Product: pipedrive::v1::Product;
}
#[cfg(feature = "v1")]
calls! {
    Deal: pipedrive::v1::leads::CreateLead, pipedrive::v1::leads::UpdateLead;
}

#[cfg(feature = "crm")]
records! {
    Deal: pipedrive::crm::Deal;
    Person: pipedrive::crm::Person;
    Organization: pipedrive::crm::Organization;
    Product: pipedrive::crm::Product;
    Activity: pipedrive::crm::Activity;
}
#[cfg(feature = "crm")]
calls! {
    Deal: pipedrive::crm::deals::CreateDeal, pipedrive::crm::deals::UpdateDeal;
    Person: pipedrive::crm::persons::CreatePerson, pipedrive::crm::persons::UpdatePerson;
    Organization: pipedrive::crm::organizations::CreateOrganization,
        pipedrive::crm::organizations::UpdateOrganization;
    Product: pipedrive::crm::products::CreateProduct, pipedrive::crm::products::UpdateProduct;
    Activity: pipedrive::crm::activities::CreateActivity, pipedrive::crm::activities::UpdateActivity;
}

#[cfg(feature = "webhook")]
records! {
    Deal: pipedrive::webhook::Deal, pipedrive::webhook::Lead;
    Person: pipedrive::webhook::Person;
    Organization: pipedrive::webhook::Organization;
    Product: pipedrive::webhook::Product;
    Activity: pipedrive::webhook::Activity;
}
