//! Values that are set by name: labels become ids, and what does not fit the field's type is refused before it is sent.

use pipedrive::runtime::encode::{Argument, Encode};
use pipedrive::runtime::{Date, Json, Time};
use pipedrive::support::{Address, DateRange, Monetary, OptionId, OptionIds, TimeOfDay, TimeRange};

use crate::definition::{Definition, Kind};
use crate::entity::Entity;
use crate::error::{Error, Result, nearest};

/// A value that a field is set to by name.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Given {
    /// A text, or the label of an option.
    Text(String),
    /// Labels of options.
    Labels(Vec<String>),
    /// Any other value.
    Value(Argument),
}

/// A type that fields can be set to by name.
#[diagnostic::on_unimplemented(
    message = "custom fields cannot be set to `{Self}`",
    label = "not a value of a custom field",
    note = "a text, a list of labels, a number, a `Monetary`, a `Date` and the other types of values can be set"
)]
pub trait IntoGiven {
    /// The value.
    fn given(self) -> Given;
}

impl IntoGiven for Given {
    fn given(self) -> Given {
        self
    }
}

impl IntoGiven for &str {
    fn given(self) -> Given {
        Given::Text(self.to_owned())
    }
}

impl IntoGiven for String {
    fn given(self) -> Given {
        Given::Text(self)
    }
}

impl IntoGiven for &String {
    fn given(self) -> Given {
        Given::Text(self.clone())
    }
}

impl<S: AsRef<str>, const N: usize> IntoGiven for [S; N] {
    fn given(self) -> Given {
        self[..].given()
    }
}

impl<S: AsRef<str>> IntoGiven for &[S] {
    fn given(self) -> Given {
        Given::Labels(self.iter().map(|label| label.as_ref().to_owned()).collect())
    }
}

impl<S: AsRef<str>> IntoGiven for Vec<S> {
    fn given(self) -> Given {
        self[..].given()
    }
}

macro_rules! values {
    ($($ty:ty),* $(,)?) => {$(
        impl IntoGiven for $ty {
            fn given(self) -> Given {
                match self.encode() {
                    Argument::Text(text) => Given::Text(text),
                    value => Given::Value(value),
                }
            }
        }
    )*};
}

values!(
    bool, i32, u32, i64, f64, Address, Date, DateRange, Json, Monetary, OptionId, OptionIds, Time,
    TimeOfDay, TimeRange,
);
values!(
    pipedrive::v2::UserId,
    pipedrive::v2::PersonId,
    pipedrive::v2::OrganizationId,
);
#[cfg(feature = "v1")]
values!(
    pipedrive::v1::UserId,
    pipedrive::v1::PersonId,
    pipedrive::v1::OrganizationId,
);
#[cfg(feature = "crm")]
values!(
    pipedrive::crm::UserId,
    pipedrive::crm::PersonId,
    pipedrive::crm::OrganizationId,
);

/// What is sent for a value of a field.
///
/// # Errors
///
/// Where the field has no such option, or takes another type.
pub(crate) fn argument(entity: Entity, field: &Definition, given: Given) -> Result<Argument> {
    let of = Target { entity, field };
    match (field.kind(), given) {
        (_, Given::Value(Argument::Null)) => Ok(Argument::Null),
        (Kind::Option, Given::Text(label)) => of.option(&label).map(Encode::encode),
        (Kind::Option, Given::Labels(labels)) => match &labels[..] {
            [label] => of.option(label).map(Encode::encode),
            _ => Err(of.mismatch("the label of one option", format!("{labels:?}"))),
        },
        (Kind::Options, Given::Text(label)) => Ok(vec![of.option(&label)?].encode()),
        (Kind::Options, Given::Labels(labels)) => {
            let ids = labels.iter().map(|label| of.option(label));
            // None at all is sent as null, as `OptionIds` does.
            Ok(OptionIds::from_iter(ids.collect::<Result<Vec<_>>>()?).encode())
        }
        (Kind::Text | Kind::Other, Given::Text(text)) => Ok(text.encode()),
        (Kind::Address, Given::Text(text)) => Ok(Address::new(text).encode()),
        (Kind::Date, Given::Text(text)) if text.parse::<Date>().is_ok() => Ok(text.encode()),
        (Kind::Time, Given::Text(text)) if text.parse::<Time>().is_ok() => Ok(text.encode()),
        (kind, Given::Text(text)) => Err(of.mismatch(expected(kind), format!("{text:?}"))),
        (Kind::Other, Given::Labels(texts)) => Ok(texts.encode()),
        (kind, Given::Labels(texts)) => Err(of.mismatch(expected(kind), format!("{texts:?}"))),
        (kind, Given::Value(value)) => {
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
    fn check_options(&self, kind: Kind, value: &Argument) -> Result<()> {
        let ids = match (kind, value) {
            (Kind::Option, id) => std::slice::from_ref(id),
            (Kind::Options, Argument::List(ids)) => &ids[..],
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

/// What a field takes.
fn expected(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "a text",
        Kind::Number => "a number",
        Kind::Monetary => "an amount with its currency (Monetary)",
        Kind::Option => "the label of an option, or an OptionId",
        Kind::Options => "labels of options, or OptionIds",
        Kind::User => "the id of a user",
        Kind::Person => "the id of a person",
        Kind::Organization => "the id of an organization",
        Kind::Date => "a date such as 2026-11-23",
        Kind::DateRange => "two dates (DateRange)",
        Kind::Time => "a time of day such as 10:15:00",
        Kind::TimeRange => "two times of day (TimeRange)",
        Kind::Address => "an address, or its text",
        Kind::Other => "any value",
    }
}

/// Whether a value has the form of those of the field. Texts are looked at elsewhere. A value that cannot be sent at all fits:
/// the call says why.
fn fits(kind: Kind, value: &Argument) -> bool {
    let has = |members: &[&str]| match value {
        Argument::Map(map) => members
            .iter()
            .all(|member| map.iter().any(|(name, _)| name == member)),
        _ => false,
    };
    let is_id = |value: &Argument| matches!(value, Argument::Integer(_));
    match kind {
        _ if matches!(value, Argument::Invalid(_)) => true,
        Kind::Number => matches!(
            value,
            Argument::Integer(_) | Argument::Unsigned(_) | Argument::Number(_)
        ),
        Kind::Monetary => has(&["value", "currency"]),
        Kind::Option | Kind::User | Kind::Person | Kind::Organization => is_id(value),
        Kind::Options => matches!(value, Argument::List(ids) if ids.iter().all(is_id)),
        Kind::DateRange | Kind::TimeRange => has(&["value", "until"]),
        Kind::Time | Kind::Address => has(&["value"]),
        Kind::Text | Kind::Date => false,
        Kind::Other => true,
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
