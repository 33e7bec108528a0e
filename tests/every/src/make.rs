//! From JSON to typed arguments, without the crates' own decoding: values are made as a caller makes them.

use callsheet_test_decimal::Decimal;
use pipedrive::runtime::{Date, DateTime, Extra, Json, Map, Money, Time};
use pipedrive::support::CustomFields;
use serde_json::Value;

/// A type that can be an argument.
///
/// Making one panics where the JSON has another shape: it comes from the test.
pub(crate) trait Make: Sized {
    fn make(value: &Value) -> Self;
}

/// A member, or what its type is without one.
pub(crate) fn member<T: Make>(record: &Value, name: &str) -> T {
    T::make(&record[name])
}

/// Whether a member says that it is nothing.
pub(crate) fn null(record: &Value, name: &str) -> bool {
    record.get(name).is_some_and(Value::is_null)
}

/// The members that are no fields.
pub(crate) fn others(record: &Value, fields: &[&str], extra: &mut Extra) {
    for (name, value) in record.as_object().into_iter().flatten() {
        if !fields.contains(&&**name) {
            extra.insert(name, value.clone());
        }
    }
}

/// The same record, with a member that says what it is not.
pub(crate) fn mistaken(record: &Value, name: &str) -> Value {
    let mut record = record.clone();
    record[name] = "something else".into();
    record
}

/// A flag is given as it stands on the wire.
impl Make for bool {
    fn make(value: &Value) -> Self {
        match value.as_i64() {
            Some(0) => false,
            Some(1) => true,
            _ => value.as_bool().unwrap_or_else(|| wrong(value, "a boolean")),
        }
    }
}

impl Make for i64 {
    fn make(value: &Value) -> Self {
        value.as_i64().unwrap_or_else(|| wrong(value, "an integer"))
    }
}

impl Make for f64 {
    fn make(value: &Value) -> Self {
        value.as_f64().unwrap_or_else(|| wrong(value, "a number"))
    }
}

impl Make for Money {
    fn make(value: &Value) -> Self {
        f64::make(value).into()
    }
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_else(|| wrong(value, "a text"))
}

impl Make for String {
    fn make(value: &Value) -> Self {
        text(value).to_owned()
    }
}

impl Make for Date {
    fn make(value: &Value) -> Self {
        text(value)
            .parse()
            .unwrap_or_else(|_| wrong(value, "a date"))
    }
}

impl Make for Time {
    fn make(value: &Value) -> Self {
        text(value)
            .parse()
            .unwrap_or_else(|_| wrong(value, "a time"))
    }
}

impl Make for DateTime {
    fn make(value: &Value) -> Self {
        text(value)
            .parse()
            .unwrap_or_else(|_| wrong(value, "a moment"))
    }
}

impl Make for Json {
    fn make(value: &Value) -> Self {
        value.clone()
    }
}

impl Make for Decimal {
    fn make(value: &Value) -> Self {
        text(value)
            .parse()
            .unwrap_or_else(|_| wrong(value, "a decimal number"))
    }
}

/// Null is no values.
impl Make for CustomFields {
    fn make(value: &Value) -> Self {
        let values = value.as_object().into_iter().flatten();
        values.fold(Self::new(), |fields, (key, value)| match value {
            Value::Null => fields.clear(key),
            value => fields.set(key, value.clone()),
        })
    }
}

impl<T: Make> Make for Option<T> {
    fn make(value: &Value) -> Self {
        (!value.is_null()).then(|| T::make(value))
    }
}

impl<T: Make> Make for Box<T> {
    fn make(value: &Value) -> Self {
        Self::new(T::make(value))
    }
}

impl<T: Make> Make for Vec<T> {
    fn make(value: &Value) -> Self {
        let items = value.as_array().unwrap_or_else(|| wrong(value, "a list"));
        items.iter().map(T::make).collect()
    }
}

impl<T: Make> Make for Map<T> {
    fn make(value: &Value) -> Self {
        let members = value.as_object().unwrap_or_else(|| wrong(value, "a map"));
        members
            .iter()
            .map(|(name, value)| (name.clone(), T::make(value)))
            .collect()
    }
}

fn wrong<T>(value: &Value, expected: &str) -> T {
    panic!("the test gives {value} where {expected} is taken")
}
