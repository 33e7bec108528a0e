//! Definitions of custom fields.

use serde::{Deserialize, Serialize};

/// The definition of a custom field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Definition {
    /// 40 hexadecimal digits. Never changes, and differs between accounts.
    pub key: String,
    /// The name in Pipedrive. Can change, and need not be unique.
    pub name: String,
    /// The type in the words of the API: `monetary`.
    #[serde(rename = "type")]
    pub field_type: String,
    /// The options. Only types `enum` and `set` have some.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<FieldOption>,
    /// The parts of a value. Only types such as `monetary` and `address` have some.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub subfields: Vec<Subfield>,
}

/// An option of a field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FieldOption {
    /// Never changes.
    pub id: i64,
    /// The label in Pipedrive. Can change.
    pub label: String,
}

/// A part of a field's values.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Subfield {
    /// The member of the value: `currency`.
    pub key: String,
    /// The name in Pipedrive.
    pub name: String,
    /// The type in the words of the API: `varchar`.
    #[serde(rename = "type")]
    pub field_type: String,
}

impl Definition {
    /// A field without options and subfields. `field_type` is the API's word: `monetary`.
    pub fn new(
        key: impl Into<String>,
        name: impl Into<String>,
        field_type: impl Into<String>,
    ) -> Self {
        Self {
            key: key.into(),
            name: name.into(),
            field_type: field_type.into(),
            options: Vec::new(),
            subfields: Vec::new(),
        }
    }

    /// Adds an option.
    #[must_use]
    pub fn option(mut self, id: i64, label: impl Into<String>) -> Self {
        let label = label.into();
        self.options.push(FieldOption { id, label });
        self
    }

    /// Adds a part of the value.
    #[must_use]
    pub fn subfield(
        mut self,
        key: impl Into<String>,
        name: impl Into<String>,
        field_type: impl Into<String>,
    ) -> Self {
        self.subfields.push(Subfield {
            key: key.into(),
            name: name.into(),
            field_type: field_type.into(),
        });
        self
    }

    /// The type of the field's values.
    #[must_use]
    pub fn kind(&self) -> FieldKind {
        match &*self.field_type {
            "varchar" | "varchar_auto" | "text" | "phone" => FieldKind::Text,
            "double" | "int" => FieldKind::Number,
            "monetary" => FieldKind::Monetary,
            "enum" => FieldKind::Option,
            "set" => FieldKind::Options,
            "user" => FieldKind::User,
            "people" => FieldKind::Person,
            "org" => FieldKind::Organization,
            "date" => FieldKind::Date,
            "daterange" => FieldKind::DateRange,
            "time" => FieldKind::Time,
            "timerange" => FieldKind::TimeRange,
            "address" => FieldKind::Address,
            _ => FieldKind::Other,
        }
    }

    /// The label of an option, if the field has the option.
    #[must_use]
    pub fn label(&self, id: i64) -> Option<&str> {
        let found = self.options.iter().find(|option| option.id == id);
        found.map(|option| &*option.label)
    }
}

/// The type of a field's values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FieldKind {
    /// Text: `varchar`, `varchar_auto`, `text`, `phone`.
    Text,
    /// A number: `double`, `int`.
    Number,
    /// An amount with its currency: `monetary`.
    Monetary,
    /// One of the options: `enum`.
    Option,
    /// Some of the options: `set`.
    Options,
    /// The id of a user: `user`.
    User,
    /// The id of a person: `people`.
    Person,
    /// The id of an organization: `org`.
    Organization,
    /// A day: `date`.
    Date,
    /// Two days: `daterange`.
    DateRange,
    /// A time of day: `time`.
    Time,
    /// Two times of day: `timerange`.
    TimeRange,
    /// An address: `address`.
    Address,
    /// A type that this version does not know. Its values are JSON.
    Other,
}
