//! The types of values.

use std::iter;

use pipedrive::runtime::decode::{Decode, Fault};
use pipedrive::runtime::encode::{Argument, Encode};
use pipedrive::runtime::{Date, Json};
use pipedrive::support::{
    Address, CustomFields, DateRange, Monetary, OptionId, OptionIds, TimeOfDay, TimeRange,
};

use crate::choice::Choice;
use crate::definition::{Definition, FieldKind};
use crate::entity::Entity;
use crate::error::Error;
use crate::ids::for_ids;

/// A value of a custom field, as it was received.
#[derive(Clone, Copy, Debug)]
pub struct RawValue<'a> {
    fields: &'a CustomFields,
    key: &'a str,
    definition: Option<&'a Definition>,
}

impl<'a> RawValue<'a> {
    pub(crate) fn new(
        fields: &'a CustomFields,
        key: &'a str,
        definition: Option<&'a Definition>,
    ) -> Self {
        Self {
            fields,
            key,
            definition,
        }
    }

    /// Reads the value, as [`CustomFields::get`] does.
    ///
    /// # Errors
    ///
    /// The value is not of that type.
    pub fn decode<T: Decode>(&self) -> Result<Option<T>, Fault> {
        self.fields.get(self.key)
    }

    /// The definition of the field, where it is read by name.
    #[must_use]
    pub fn definition(&self) -> Option<&'a Definition> {
        self.definition
    }

    /// Reads the value as the type of the field, whose name is shown in errors.
    pub(crate) fn read<T: FieldValue>(
        self,
        entity: Entity,
        name: &str,
    ) -> Result<Option<T>, Error> {
        T::read(self).map_err(|fault| Error::Value {
            entity,
            field: name.to_owned(),
            value: self.fields.value(self.key).unwrap_or_default().to_string(),
            fault,
        })
    }

    /// Returns the fault of a value that is not what was expected.
    fn mismatch(&self, expected: &'static str, found: String) -> Fault {
        Fault::mismatch(expected, found).in_member(self.key)
    }
}

/// A type that values of custom fields are read and written as.
///
/// | type of the field | types |
/// |---|---|
/// | text, large text, autocomplete, phone | [`String`] |
/// | numerical | `f64`, or `i64` where it is whole |
/// | monetary | [`Monetary`] |
/// | single option | an enum ([`Choice`]), [`OptionId`]; by name also [`String`], the label |
/// | multiple options | `Vec` of an enum, [`OptionIds`]; by name also `Vec<String>`, the labels |
/// | user, person, organization | the id, such as `UserId`, or `i64` |
/// | date, date range | [`Date`], [`DateRange`] |
/// | time, time range | [`TimeOfDay`], [`TimeRange`] |
/// | address | [`Address`] |
/// | any | [`Json`] |
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no type that values of custom fields have",
    label = "not a type of values",
    note = "see `FieldValue` for the types that fields of each type can be read as"
)]
pub trait FieldValue: Sized {
    /// Reads the value; `None` where the field is empty.
    ///
    /// # Errors
    ///
    /// The value is not of the type.
    fn read(stored: RawValue<'_>) -> Result<Option<Self>, Fault>;

    /// Returns the argument that is sent.
    fn write(self) -> Argument;
}

/// Types that are read as they are.
macro_rules! plain {
    ($($ty:ty),* $(,)?) => {$(
        impl FieldValue for $ty {
            fn read(stored: RawValue<'_>) -> Result<Option<Self>, Fault> {
                stored.decode()
            }

            fn write(self) -> Argument {
                self.encode()
            }
        }
    )*};
}

plain!(bool, i64, f64, Monetary, Address, Json);
for_ids!(plain);

/// Dates and times keep a text that they cannot parse. Here such a text is an error, and an empty one means that the field is empty.
macro_rules! dated {
    ($($ty:ty, $expected:literal, |$value:ident| $parts:expr, $read:ident;)*) => {$(
        impl FieldValue for $ty {
            fn read(stored: RawValue<'_>) -> Result<Option<Self>, Fault> {
                let Some($value) = stored.decode::<Self>()? else {
                    return Ok(None);
                };
                let unread = $parts.into_iter().find(|part| part.$read().is_none());
                match unread.map(ToString::to_string) {
                    None => Ok(Some($value)),
                    Some(text) if text.is_empty() => Ok(None),
                    Some(text) => Err(stored.mismatch($expected, format!("the text {text:?}"))),
                }
            }

            fn write(self) -> Argument {
                self.encode()
            }
        }
    )*};
}

dated! {
    Date, "a date", |it| [&it], date;
    DateRange, "two dates", |it| iter::once(&it.start).chain(&it.end), date;
    TimeOfDay, "a time of day", |it| [&it.time], time;
    TimeRange, "two times of day", |it| iter::once(&it.start).chain(&it.end), time;
}

/// The option with its label, where the definition has one.
fn labeled(mut option: OptionId, definition: Option<&Definition>) -> OptionId {
    if option.label.is_none() {
        let label = definition.and_then(|it| it.label(option.id));
        option.label = label.map(str::to_owned);
    }
    option
}

/// The label of an option, which the definition has to know.
fn label(option: OptionId, stored: &RawValue<'_>) -> Result<String, Fault> {
    let id = option.id;
    labeled(option, stored.definition).label.ok_or_else(|| {
        stored.mismatch(
            "an option that the field map knows",
            format!("the option {id}"),
        )
    })
}

/// Read by name, it has its label.
impl FieldValue for OptionId {
    fn read(stored: RawValue<'_>) -> Result<Option<Self>, Fault> {
        let option = stored.decode::<Self>()?;
        Ok(option.map(|option| labeled(option, stored.definition)))
    }

    fn write(self) -> Argument {
        self.encode()
    }
}

/// Read by name, they have their labels.
impl FieldValue for OptionIds {
    fn read(stored: RawValue<'_>) -> Result<Option<Self>, Fault> {
        let options = stored.decode::<Self>()?;
        let all = |options: Self| {
            let options = options.into_iter();
            options.map(|it| labeled(it, stored.definition)).collect()
        };
        Ok(options.map(all))
    }

    fn write(self) -> Argument {
        self.encode()
    }
}

/// A text. Read by name, also the label of an option.
impl FieldValue for String {
    fn read(stored: RawValue<'_>) -> Result<Option<Self>, Fault> {
        match stored.definition.map(Definition::kind) {
            Some(FieldKind::Option) => {
                let option = stored.decode::<OptionId>()?;
                option.map(|option| label(option, &stored)).transpose()
            }
            _ => stored.decode(),
        }
    }

    fn write(self) -> Argument {
        self.encode()
    }
}

/// Read by name, the labels of options.
impl FieldValue for Vec<String> {
    fn read(stored: RawValue<'_>) -> Result<Option<Self>, Fault> {
        match stored.definition.map(Definition::kind) {
            Some(FieldKind::Option | FieldKind::Options) => {
                let Some(options) = stored.decode::<OptionIds>()? else {
                    return Ok(None);
                };
                let labels = options.into_iter().map(|option| label(option, &stored));
                labels.collect::<Result<_, _>>().map(Some)
            }
            _ => stored.decode(),
        }
    }

    fn write(self) -> Argument {
        self.encode()
    }
}

impl<C: Choice> FieldValue for C {
    fn read(stored: RawValue<'_>) -> Result<Option<Self>, Fault> {
        let option = stored.decode::<OptionId>()?;
        Ok(option.map(|option| C::from_id(option.id)))
    }

    fn write(self) -> Argument {
        self.id().encode()
    }
}

/// Without options, null is sent: the service refuses an empty list.
impl<C: Choice> FieldValue for Vec<C> {
    fn read(stored: RawValue<'_>) -> Result<Option<Self>, Fault> {
        let options = stored.decode::<OptionIds>()?;
        let all = |options: OptionIds| options.iter().map(|it| C::from_id(it.id)).collect();
        Ok(options.map(all))
    }

    fn write(self) -> Argument {
        self.into_iter()
            .map(Choice::id)
            .collect::<OptionIds>()
            .encode()
    }
}
