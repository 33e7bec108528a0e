//! The kinds of records that have custom fields: as a value, and as types.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A kind of record that has custom fields. Leads have those of deals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Entity {
    /// Deals, and leads.
    Deal,
    /// Persons.
    Person,
    /// Organizations.
    Organization,
    /// Products.
    Product,
    /// Activities.
    Activity,
    /// Projects, which not every account has.
    Project,
}

impl Entity {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::Deal,
        Self::Person,
        Self::Organization,
        Self::Product,
        Self::Activity,
        Self::Project,
    ];

    /// Those that every account has: all but projects.
    pub const DEFAULT: [Self; 5] = [
        Self::Deal,
        Self::Person,
        Self::Organization,
        Self::Product,
        Self::Activity,
    ];

    /// `deal`
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Deal => "deal",
            Self::Person => "person",
            Self::Organization => "organization",
            Self::Product => "product",
            Self::Activity => "activity",
            Self::Project => "project",
        }
    }

    /// `deals`
    #[must_use]
    pub const fn plural(self) -> &'static str {
        match self {
            Self::Deal => "deals",
            Self::Person => "persons",
            Self::Organization => "organizations",
            Self::Product => "products",
            Self::Activity => "activities",
            Self::Project => "projects",
        }
    }

    /// The entity with that [plural](Self::plural).
    #[must_use]
    pub fn from_plural(plural: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.plural() == plural)
    }
}

/// `deal`
impl fmt::Display for Entity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// An [`Entity`] as a type: the first parameter of a [`Field`](crate::Field).
pub trait EntityType: sealed::Sealed {
    /// The entity.
    const ENTITY: Entity;
}

mod sealed {
    pub trait Sealed {}
}

macro_rules! types {
    ($($name:ident: $doc:literal,)*) => {$(
        #[doc = $doc]
        #[derive(Clone, Copy, Debug)]
        pub enum $name {}

        impl sealed::Sealed for $name {}

        impl EntityType for $name {
            const ENTITY: Entity = Entity::$name;
        }
    )*};
}

types! {
    Deal: "Deals, and leads.",
    Person: "Persons.",
    Organization: "Organizations.",
    Product: "Products.",
    Activity: "Activities.",
    Project: "Projects.",
}
