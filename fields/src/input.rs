//! Values that are set by name: labels become ids, and a value that does not fit the field's type is refused before it is sent.

use pipedrive::runtime::encode::{Argument, Encode};
use pipedrive::runtime::{Date, Json, Time};
use pipedrive::support::{Address, DateRange, Monetary, OptionId, OptionIds, TimeOfDay, TimeRange};

use crate::definition::{Definition, FieldKind};
use crate::entity::Entity;
use crate::error::{Error, Result, nearest};
use crate::ids::for_ids;

/// A value that a field is set to by name.
///
/// Texts, lists of labels, numbers, ids and the types of values such as [`Monetary`] convert into it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Input {
    /// A text, or the label of an option.
    Text(String),
    /// Labels of options.
    Labels(Vec<String>),
    /// Any other value.
    Value(Argument),
}

impl From<&str> for Input {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Input {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&String> for Input {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl<S: AsRef<str>> From<&[S]> for Input {
    fn from(labels: &[S]) -> Self {
        let labels = labels.iter().map(|label| label.as_ref().to_owned());
        Self::Labels(labels.collect())
    }
}

impl<S: AsRef<str>, const N: usize> From<[S; N]> for Input {
    fn from(labels: [S; N]) -> Self {
        Self::from(&labels[..])
    }
}

impl<S: AsRef<str>> From<Vec<S>> for Input {
    fn from(labels: Vec<S>) -> Self {
        Self::from(&labels[..])
    }
}

macro_rules! values {
    ($($ty:ty),* $(,)?) => {$(
        impl From<$ty> for Input {
            fn from(value: $ty) -> Self {
                Self::Value(value.encode())
            }
        }
    )*};
}

values!(
    bool, i32, u32, i64, f64, Address, Date, DateRange, Json, Monetary, OptionId, OptionIds, Time,
    TimeOfDay, TimeRange,
);
for_ids!(values);

/// Returns the argument that sets a field to a value.
///
/// # Errors
///
/// The field has no such option, or takes values of another type.
pub(crate) fn argument(entity: Entity, field: &Definition, input: Input) -> Result<Argument> {
    let of = Target { entity, field };
    let input = match input {
        // Of a date, say.
        Input::Value(Argument::Text(text)) => Input::Text(text),
        input => input,
    };
    match (field.kind(), input) {
        (_, Input::Value(Argument::Null)) => Ok(Argument::Null),
        (FieldKind::Option, Input::Text(label)) => of.option(&label).map(Encode::encode),
        (FieldKind::Option, Input::Labels(labels)) => match &labels[..] {
            [label] => of.option(label).map(Encode::encode),
            _ => Err(of.mismatch("the label of one option", format!("{labels:?}"))),
        },
        (FieldKind::Options, Input::Text(label)) => Ok(vec![of.option(&label)?].encode()),
        (FieldKind::Options, Input::Labels(labels)) => {
            let ids = labels.iter().map(|label| of.option(label));
            // An empty list is sent as null: see `OptionIds`.
            Ok(OptionIds::from_iter(ids.collect::<Result<Vec<_>>>()?).encode())
        }
        (FieldKind::Text | FieldKind::Other, Input::Text(text)) => Ok(text.encode()),
        (FieldKind::Address, Input::Text(text)) => Ok(Address::new(text).encode()),
        (FieldKind::Date, Input::Text(text)) if text.parse::<Date>().is_ok() => Ok(text.encode()),
        (FieldKind::Time, Input::Text(text)) if text.parse::<Time>().is_ok() => Ok(text.encode()),
        (kind, Input::Text(text)) => Err(of.mismatch(expected(kind), format!("{text:?}"))),
        (FieldKind::Other, Input::Labels(texts)) => Ok(texts.encode()),
        (kind, Input::Labels(texts)) => Err(of.mismatch(expected(kind), format!("{texts:?}"))),
        (kind, Input::Value(value)) => {
            of.check_options(kind, &value)?;
            if fits(kind, &value) {
                Ok(value)
            } else {
                Err(of.mismatch(expected(kind), shown(&value)))
            }
        }
    }
}

/// The field that a value is for.
struct Target<'a> {
    entity: Entity,
    field: &'a Definition,
}

impl Target<'_> {
    /// The id of the option with that label.
    fn option(&self, label: &str) -> Result<i64> {
        let options = self.field.options.iter();
        let ids: Vec<i64> = options
            .filter(|option| option.label == label)
            .map(|option| option.id)
            .collect();
        match ids[..] {
            [id] => Ok(id),
            [] => Err(self.unknown_option(label)),
            _ => Err(Error::AmbiguousOption {
                entity: self.entity,
                field: self.field.name.clone(),
                label: label.to_owned(),
                ids,
            }),
        }
    }

    /// Refuses ids of options that the field does not have.
    fn check_options(&self, kind: FieldKind, value: &Argument) -> Result<()> {
        let ids = match (kind, value) {
            (FieldKind::Option, id) => std::slice::from_ref(id),
            (FieldKind::Options, Argument::List(ids)) => &ids[..],
            _ => return Ok(()),
        };
        let ids = ids.iter().filter_map(|id| match id {
            Argument::Integer(id) => Some(*id),
            _ => None,
        });
        for id in ids {
            if self.field.label(id).is_none() {
                return Err(self.unknown_option(&id.to_string()));
            }
        }
        Ok(())
    }

    fn unknown_option(&self, option: &str) -> Error {
        let labels = self.field.options.iter().map(|option| &*option.label);
        Error::UnknownOption {
            entity: self.entity,
            field: self.field.name.clone(),
            option: option.to_owned(),
            nearest: nearest(option, labels.clone()),
            known: labels.map(str::to_owned).collect(),
        }
    }

    fn mismatch(&self, expected: &'static str, found: String) -> Error {
        Error::Mismatch {
            entity: self.entity,
            field: self.field.name.clone(),
            field_type: self.field.field_type.clone(),
            expected,
            found,
        }
    }
}

/// The values that a field takes, for errors.
fn expected(kind: FieldKind) -> &'static str {
    match kind {
        FieldKind::Text => "a text",
        FieldKind::Number => "a number",
        FieldKind::Monetary => "an amount with its currency (Monetary)",
        FieldKind::Option => "the label of an option, or an OptionId",
        FieldKind::Options => "labels of options, or OptionIds",
        FieldKind::User => "the id of a user",
        FieldKind::Person => "the id of a person",
        FieldKind::Organization => "the id of an organization",
        FieldKind::Date => "a date such as 2026-11-23",
        FieldKind::DateRange => "two dates (DateRange)",
        FieldKind::Time => "a time of day such as 10:15:00",
        FieldKind::TimeRange => "two times of day (TimeRange)",
        FieldKind::Address => "an address, or its text",
        FieldKind::Other => "any value",
    }
}

/// Whether a value has the form of the field's values. Texts are checked elsewhere. A value that cannot be sent at all passes: the
/// call fails with the reason.
fn fits(kind: FieldKind, value: &Argument) -> bool {
    let has = |members: &[&str]| match value {
        Argument::Map(map) => members
            .iter()
            .all(|member| map.iter().any(|(name, _)| name == member)),
        _ => false,
    };
    let is_id = |value: &Argument| matches!(value, Argument::Integer(_));
    match kind {
        _ if matches!(value, Argument::Invalid(_)) => true,
        FieldKind::Number => matches!(
            value,
            Argument::Integer(_) | Argument::Unsigned(_) | Argument::Number(_)
        ),
        FieldKind::Monetary => has(&["value", "currency"]),
        FieldKind::Option | FieldKind::User | FieldKind::Person | FieldKind::Organization => {
            is_id(value)
        }
        FieldKind::Options => matches!(value, Argument::List(ids) if ids.iter().all(is_id)),
        FieldKind::DateRange | FieldKind::TimeRange => has(&["value", "until"]),
        FieldKind::Time | FieldKind::Address => has(&["value"]),
        FieldKind::Text | FieldKind::Date => false,
        FieldKind::Other => true,
    }
}

/// A value, as an error shows it.
fn shown(value: &Argument) -> String {
    match value {
        Argument::Bool(value) => value.to_string(),
        Argument::Integer(value) => value.to_string(),
        Argument::Unsigned(value) => value.to_string(),
        Argument::Number(value) => value.to_string(),
        Argument::Text(text) => format!("{text:?}"),
        Argument::List(_) => "a list".to_owned(),
        Argument::Map(members) => {
            let names: Vec<&str> = members.iter().map(|(name, _)| &**name).collect();
            format!("an object with {}", names.join(", "))
        }
        _ => "another value".to_owned(),
    }
}
