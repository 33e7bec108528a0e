//! Custom fields: the fields that a company adds to its deals, persons and so on. Which there are and of which type
//! is known at run time only, so values are kept as JSON by key, and read as the type that the caller knows.

mod address;
mod explode;
mod flat;
mod monetary;
mod options;
#[cfg(feature = "serde")]
mod serialize;
mod times;
mod wrapped;

use std::fmt;

use callsheet_runtime::decode::{Decode, ExtraIter, Fault, Token};
use callsheet_runtime::encode::{Argument, Encode};
use callsheet_runtime::{External, Extra};
use serde_json::Value;

pub use address::Address;
pub use flat::FlatFields;
pub use monetary::Monetary;
pub use options::{OptionId, OptionIds};
pub use times::{DateRange, TimeOfDay, TimeRange};
use wrapped::unwrapped;

/// The member of an object that is the value itself, where others stand beside it.
const VALUE: &str = "value";

/// Values of custom fields, by key.
///
/// The key of a field is 40 hexadecimal digits, which another company's field of the same name does not share; those
/// of contact sync have readable ones such as `birthday`. What a value looks like depends on the field's type:
///
/// | type of the field | is read and written as |
/// |---|---|
/// | text, large text, autocomplete, phone | [`String`] |
/// | numerical | `f64`, or `i64` where it is whole |
/// | monetary | [`Monetary`] |
/// | single option | [`OptionId`] |
/// | multiple options | [`OptionIds`] |
/// | user, person, organization | the id of one, such as `UserId`, or `i64` |
/// | date | [`Date`](callsheet_runtime::Date) |
/// | date range | [`DateRange`] |
/// | time | [`TimeOfDay`] |
/// | time range | [`TimeRange`] |
/// | address | [`Address`] |
/// | any | [`Json`](callsheet_runtime::Json) |
///
/// # Reading
///
/// ```
/// use callsheet_runtime::decode::from_str;
/// use pipedrive_support::{CustomFields, Monetary, OptionId};
///
/// const BUDGET: &str = "9dc80c50d78a15643bfc4ca79d76156a73a1ca0e";
/// const CHANNEL: &str = "d4de1c1518b4531717c676029a45911c340390a6";
///
/// let fields: CustomFields = from_str(
///     r#"{
///         "9dc80c50d78a15643bfc4ca79d76156a73a1ca0e": {"value": 12.5, "currency": "EUR"},
///         "d4de1c1518b4531717c676029a45911c340390a6": null
///     }"#,
/// )?;
/// let budget: Option<Monetary> = fields.get(BUDGET)?;
/// assert_eq!(budget, Some(Monetary::new(12.5, "EUR")));
/// assert_eq!(fields.get::<OptionId>(CHANNEL)?, None);
///
/// let error = fields.get::<i64>(BUDGET).unwrap_err();
/// assert!(error.to_string().starts_with(BUDGET));
/// # Ok::<(), callsheet_runtime::decode::Fault>(())
/// ```
///
/// # Writing
///
/// Only what is set is changed, and [`clear`](Self::clear) empties a field. Without any, nothing is sent: to the
/// service, an empty object can mean that all fields are to be emptied.
///
/// ```
/// use pipedrive_support::{CustomFields, Monetary, OptionIds};
///
/// # let (budget, channels, note) = ("a", "b", "c");
/// let fields = CustomFields::new()
///     .set(budget, Monetary::new(12.5, "EUR"))
///     .set(channels, OptionIds::from([17, 18]))
///     .clear(note);
/// assert_eq!(fields.len(), 3);
///
/// // Where a parameter takes custom fields, pairs do as well.
/// let fields = CustomFields::from([(note, "Ready for launch.")]);
/// # assert_eq!(fields.len(), 1);
/// ```
///
/// The shapes are those of [API v2]. Webhooks of version 2 write the type beside each value, which
/// [`get`](Self::get) takes off. Records of API v1 have custom fields among their other members; see
/// [`FlatFields`].
///
/// [API v2]: https://pipedrive.readme.io/docs/pipedrive-api-v2-migration-guide
#[derive(Clone, Default, PartialEq)]
pub struct CustomFields(Extra);

impl CustomFields {
    /// No values.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads the value of the field with that key.
    ///
    /// `None` where the record has no such field, where the field is empty, and where it is an object whose `value` is
    /// null.
    ///
    /// # Errors
    ///
    /// Where the value is not of that type. The [`Fault`] names the key.
    pub fn get<T: Decode>(&self, key: &str) -> Result<Option<T>, Fault> {
        match self.shape(key) {
            Shape::Nothing => Ok(None),
            Shape::Plain => self.0.get(key),
            Shape::Wrapped => {
                let value = self.0.value(key).unwrap_or_default();
                let value = unwrapped(&value);
                if is_nothing(&value) {
                    return Ok(None);
                }
                // Read as any other: an empty text, for one, is nothing where no text is expected.
                let mut one = Extra::default();
                one.insert(key, value.into_owned());
                one.get(key)
            }
        }
    }

    /// How the value of the field is written.
    fn shape(&self, key: &str) -> Shape {
        let (mut nothing, mut wrapped) = (false, false);
        let read = self.0.read(key, &mut |token| match token {
            Token::Object(members) => members.each(&mut |name, value| {
                match (name, value) {
                    (VALUE, Token::Null) => nothing = true,
                    (wrapped::TYPE, Token::Text(_)) => wrapped = true,
                    _ => {}
                }
                Ok(())
            }),
            _ => Ok(()),
        });
        match (read, nothing, wrapped) {
            // Reading it says what is wrong with it.
            (Err(_), _, _) | (Ok(()), false, false) => Shape::Plain,
            (Ok(()), true, _) => Shape::Nothing,
            (Ok(()), false, true) => Shape::Wrapped,
        }
    }

    /// The value of the field with that key as it came, null included.
    #[must_use]
    pub fn value(&self, key: &str) -> Option<Value> {
        self.0.value(key)
    }

    /// The values as they came, in order.
    #[must_use]
    pub fn iter(&self) -> ExtraIter<'_> {
        self.0.iter()
    }

    /// How many there are, null included.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The same, with that value for the field. A number that is not finite fails the call that it is sent with, and a
    /// moment is written in RFC 3339.
    #[must_use]
    pub fn set(mut self, key: impl AsRef<str>, value: impl Encode) -> Self {
        self.0.set(key, value);
        self
    }

    /// The same, with null for the field, which empties it.
    #[must_use]
    pub fn clear(self, key: impl AsRef<str>) -> Self {
        self.set(key, Argument::Null)
    }
}

/// How a value is written.
enum Shape {
    /// As an object that says that the field is empty.
    Nothing,
    /// As API v2 does.
    Plain,
    /// With its type beside it.
    Wrapped,
}

/// Reads a part of a value that the service can leave empty. An empty text is no part.
fn read_part<T: Decode>(token: Token<'_>, part: &mut Option<T>) -> Result<(), Fault> {
    match token {
        Token::Text("") => Ok(()),
        token => token.decode_optional(part),
    }
}

/// Whether a value that was unwrapped says that the field is empty.
fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Object(members) => members.get(VALUE).is_some_and(Value::is_null),
        value => value.is_null(),
    }
}

impl fmt::Debug for CustomFields {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Reads all members of an object; null and an empty list have none.
impl Decode for CustomFields {
    fn decode(token: Token<'_>) -> Result<Self, Fault> {
        Extra::decode(token).map(Self)
    }
}

/// An object; nothing at all where there are no values.
impl Encode for CustomFields {
    fn encode(self) -> Argument {
        if self.is_empty() {
            return Argument::Omitted;
        }
        let members = self.0.arguments();
        Argument::Map(
            members
                .map(|(key, value)| (key.to_owned().into(), value))
                .collect(),
        )
    }
}

impl External for CustomFields {
    /// As API v1 takes them: what is in a value stands beside it.
    fn explode(self) -> Argument {
        explode::exploded(self.encode())
    }
}

impl<K: AsRef<str>, V: Encode> FromIterator<(K, V)> for CustomFields {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(values: I) -> Self {
        values
            .into_iter()
            .fold(Self::default(), |fields, (key, value)| {
                fields.set(key, value)
            })
    }
}

impl<K: AsRef<str>, V: Encode, const N: usize> From<[(K, V); N]> for CustomFields {
    fn from(values: [(K, V); N]) -> Self {
        values.into_iter().collect()
    }
}

impl<'a> IntoIterator for &'a CustomFields {
    type Item = (&'a str, Value);
    type IntoIter = ExtraIter<'a>;

    fn into_iter(self) -> ExtraIter<'a> {
        self.iter()
    }
}

#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;
