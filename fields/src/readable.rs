//! Values as people read them.

use std::fmt;

use pipedrive::runtime::{Date, Json};
use pipedrive::support::{
    Address, CustomFields, DateRange, Monetary, OptionId, OptionIds, TimeOfDay, TimeRange,
};

use crate::definition::{Definition, FieldKind};
use crate::value::{FieldValue, RawValue};

/// A value of a custom field, by the type that its definition states.
///
/// Its `Display` is for people: `EMEA`, `12.5 EUR`, `2026-11-23`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Value {
    /// A text.
    Text(String),
    /// A number.
    Number(f64),
    /// An amount with its currency.
    Monetary(Monetary),
    /// An option, with its label if the account still has it.
    Option(OptionId),
    /// Options, with the labels of those that the account still has.
    Options(OptionIds),
    /// The id of a user, a person or an organization.
    Id(i64),
    /// A day.
    Date(Date),
    /// Two days.
    DateRange(DateRange),
    /// A time of day.
    Time(TimeOfDay),
    /// Two times of day.
    TimeRange(TimeRange),
    /// An address.
    Address(Address),
    /// A value of another type, or one that does not fit its type, as it was received.
    Json(Json),
}

impl Value {
    /// The value of a field; `None` where it is empty. `definition` is `None` for a field that the map does not know.
    pub(crate) fn read(
        fields: &CustomFields,
        key: &str,
        definition: Option<&Definition>,
    ) -> Option<Self> {
        let stored = RawValue::new(fields, key, definition);
        let kind = definition.map_or(FieldKind::Other, Definition::kind);
        let read = match kind {
            FieldKind::Text => value(stored, Self::Text),
            FieldKind::Number => value(stored, Self::Number),
            FieldKind::Monetary => value(stored, Self::Monetary),
            FieldKind::Option => value(stored, Self::Option),
            FieldKind::Options => value(stored, Self::Options),
            FieldKind::User | FieldKind::Person | FieldKind::Organization => {
                value(stored, Self::Id)
            }
            FieldKind::Date => value(stored, Self::Date),
            FieldKind::DateRange => value(stored, Self::DateRange),
            FieldKind::Time => value(stored, Self::Time),
            FieldKind::TimeRange => value(stored, Self::TimeRange),
            FieldKind::Address => value(stored, Self::Address),
            FieldKind::Other => value(stored, Self::Json),
        };
        read.unwrap_or_else(|| fields.value(key).map(Self::Json))
    }
}

/// The value as that type: the inner `None` for an empty field, the outer for a value of another type.
#[allow(clippy::option_option)] // named by the comment above, and used once
fn value<T: FieldValue>(stored: RawValue<'_>, make: fn(T) -> Value) -> Option<Option<Value>> {
    Some(T::read(stored).ok()?.map(make))
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => f.pad(text),
            Self::Number(number) => number.fmt(f),
            Self::Monetary(amount) => amount.fmt(f),
            Self::Option(option) => f.pad(&label(option)),
            Self::Options(options) => {
                let labels: Vec<String> = options.iter().map(label).collect();
                f.pad(&labels.join(", "))
            }
            Self::Id(id) => id.fmt(f),
            Self::Date(date) => date.fmt(f),
            Self::DateRange(range) => between(f, &range.start, range.end.as_ref()),
            Self::Time(time) => {
                time.time.fmt(f)?;
                zone(f, time.timezone.as_deref())
            }
            Self::TimeRange(range) => {
                between(f, &range.start, range.end.as_ref())?;
                zone(f, range.timezone.as_deref())
            }
            Self::Address(address) => f.pad(&address.value),
            Self::Json(json) => json.fmt(f),
        }
    }
}

/// The label of an option; the id of one that is not known.
fn label(option: &OptionId) -> String {
    let id = || format!("option {}", option.id);
    option.label.clone().unwrap_or_else(id)
}

fn between<T: fmt::Display>(f: &mut fmt::Formatter<'_>, start: &T, end: Option<&T>) -> fmt::Result {
    match end {
        Some(end) => write!(f, "{start} to {end}"),
        None => write!(f, "from {start}"),
    }
}

fn zone(f: &mut fmt::Formatter<'_>, zone: Option<&str>) -> fmt::Result {
    match zone {
        Some(zone) => write!(f, " {zone}"),
        None => Ok(()),
    }
}
