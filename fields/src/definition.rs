//! What an account says about one of its custom fields.

use serde::{Deserialize, Serialize};

/// The definition of a custom field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Definition {
    /// 40 hexadecimal digits. Never changes, and differs between accounts.
    pub key: String,
    /// What people call the field. Can change, and need not be unique.
    pub name: String,
    /// The type in the words of the API: `monetary`.
    #[serde(rename = "type")]
    pub field_type: String,
    /// The options, where the type has some.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<FieldOption>,
    /// The parts of a value, where it has several.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub subfields: Vec<Subfield>,
}

/// An option of a field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FieldOption {
    /// Never changes.
    pub id: i64,
    /// What people call the option. Can change.
    pub label: String,
}

/// A part of a field's values.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Subfield {
    /// The member of the value: `currency`.
    pub key: String,
    /// What people call the part.
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

    /// What values of the field are.
    #[must_use]
    pub fn kind(&self) -> Kind {
        match &*self.field_type {
            "varchar" | "varchar_auto" | "text" | "phone" => Kind::Text,
            "double" | "int" => Kind::Number,
            "monetary" => Kind::Monetary,
            "enum" => Kind::Option,
            "set" => Kind::Options,
            "user" => Kind::User,
            "people" => Kind::Person,
            "org" => Kind::Organization,
            "date" => Kind::Date,
            "daterange" => Kind::DateRange,
            "time" => Kind::Time,
            "timerange" => Kind::TimeRange,
            "address" => Kind::Address,
            _ => Kind::Other,
        }
    }

    /// The label of an option, if the field has the option.
    #[must_use]
    pub fn label(&self, id: i64) -> Option<&str> {
        let found = self.options.iter().find(|option| option.id == id);
        found.map(|option| &*option.label)
    }
}

/// What values of a field are, from the API's word for its type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
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
