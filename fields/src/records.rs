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

/// Records and calls that several surfaces have under the same names.
macro_rules! common {
    ($surface:ident) => {
        records! {
            Deal: pipedrive::$surface::Deal;
            Person: pipedrive::$surface::Person;
            Organization: pipedrive::$surface::Organization;
            Product: pipedrive::$surface::Product;
        }
        calls! {
            Deal: pipedrive::$surface::deals::CreateDeal, pipedrive::$surface::deals::UpdateDeal;
            Person: pipedrive::$surface::persons::CreatePerson, pipedrive::$surface::persons::UpdatePerson;
            Organization: pipedrive::$surface::organizations::CreateOrganization,
                pipedrive::$surface::organizations::UpdateOrganization;
            Product: pipedrive::$surface::products::CreateProduct, pipedrive::$surface::products::UpdateProduct;
        }
    };
}

common!(v2);
records! {
    Project: pipedrive::v2::Project;
}
calls! {
    Project: pipedrive::v2::projects::CreateProject, pipedrive::v2::projects::UpdateProject;
}

#[cfg(feature = "crm")]
common!(crm);
#[cfg(feature = "crm")]
records! {
    Activity: pipedrive::crm::Activity;
}
#[cfg(feature = "crm")]
calls! {
    Activity: pipedrive::crm::activities::CreateActivity, pipedrive::crm::activities::UpdateActivity;
}

#[cfg(feature = "v1")]
flat! {
    Deal: pipedrive::v1::Deal, pipedrive::v1::Lead;
    Person: pipedrive::v1::Person;
    Organization: pipedrive::v1::Organization;
    Product: pipedrive::v1::Product;
    Project: pipedrive::v1::Project;
}
#[cfg(feature = "v1")]
calls! {
    Deal: pipedrive::v1::leads::CreateLead, pipedrive::v1::leads::UpdateLead;
    Project: pipedrive::v1::projects::CreateProject, pipedrive::v1::projects::UpdateProject;
}

#[cfg(feature = "webhook")]
records! {
    Deal: pipedrive::webhook::Deal, pipedrive::webhook::Lead;
    Person: pipedrive::webhook::Person;
    Organization: pipedrive::webhook::Organization;
    Product: pipedrive::webhook::Product;
    Activity: pipedrive::webhook::Activity;
    Project: pipedrive::webhook::Project;
}
