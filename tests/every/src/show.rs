//! Typed values as JSON: what a caller finds in them, field by field, without the crates' own encoding.

use callsheet_test_decimal::Decimal;
use pipedrive::runtime::{
    Bytes, Continuation, Date, DateTime, Extra, Json, Map, Money, Page, Time, UnknownValue,
};
use pipedrive::support::CustomFields;
use pipedrive::webhook::Change;
use serde_json::{Value, json};

/// A type that can come back.
pub(crate) trait Show {
    fn show(&self) -> Value;
}

/// Fields by their names on the wire, null where there is nothing, and beside them what has no field.
pub(crate) fn record(fields: &[(&str, &dyn Show)], extra: &Extra) -> Value {
    let mut shown: serde_json::Map<String, Value> = fields
        .iter()
        .map(|(name, field)| ((*name).to_owned(), field.show()))
        .collect();
    for (name, value) in extra {
        let name = if shown.contains_key(name) {
            format!("{name}, kept as unknown")
        } else {
            name.to_owned()
        };
        shown.insert(name, value);
    }
    shown.into()
}

/// A value of an enum that is not known, told from one that is.
pub(crate) fn unlisted(value: &UnknownValue) -> Value {
    let value = value
        .as_i64()
        .map_or_else(|| value.as_str().into(), Value::from);
    json!({ "unlisted": value })
}

/// An event of the nth variant, and both its sides.
pub(crate) fn event(nth: usize, change: &Change<impl Show>) -> Value {
    let (current, previous) = (&change.current, &change.previous);
    let current = current.as_ref().map(Show::show);
    json!({ "variant": nth, "current": current, "previous": previous.as_ref().map(Show::show) })
}

/// The nth alternative of a union, told from the others.
pub(crate) fn alternative(nth: usize, value: &dyn Show) -> Value {
    json!({ "alternative": nth, "is": value.show() })
}

/// What is none of a union's alternatives.
pub(crate) fn other(value: &Value) -> Value {
    json!({ "other": value })
}

impl Show for () {
    fn show(&self) -> Value {
        Value::Null
    }
}

impl Show for bool {
    fn show(&self) -> Value {
        (*self).into()
    }
}

impl Show for i64 {
    fn show(&self) -> Value {
        (*self).into()
    }
}

impl Show for f64 {
    fn show(&self) -> Value {
        (*self).into()
    }
}

impl Show for Money {
    fn show(&self) -> Value {
        self.amount().into()
    }
}

impl Show for String {
    fn show(&self) -> Value {
        self.as_str().into()
    }
}

impl Show for Date {
    fn show(&self) -> Value {
        self.to_string().into()
    }
}

impl Show for Time {
    fn show(&self) -> Value {
        self.to_string().into()
    }
}

impl Show for DateTime {
    fn show(&self) -> Value {
        self.to_string().into()
    }
}

impl Show for Json {
    fn show(&self) -> Value {
        self.clone()
    }
}

impl Show for Decimal {
    fn show(&self) -> Value {
        self.to_string().into()
    }
}

impl Show for CustomFields {
    fn show(&self) -> Value {
        self.iter()
            .map(|(key, value)| (key.to_owned(), value))
            .collect()
    }
}

impl Show for Bytes {
    fn show(&self) -> Value {
        self.to_vec().into()
    }
}

impl<T: Show> Show for Option<T> {
    fn show(&self) -> Value {
        self.as_ref().map_or(Value::Null, T::show)
    }
}

impl<T: Show> Show for Box<T> {
    fn show(&self) -> Value {
        (**self).show()
    }
}

impl<T: Show> Show for Vec<T> {
    fn show(&self) -> Value {
        self.iter().map(T::show).collect()
    }
}

impl<T: Show> Show for Map<T> {
    fn show(&self) -> Value {
        self.iter()
            .map(|(name, value)| (name.clone(), value.show()))
            .collect()
    }
}

impl<T: Show> Show for Page<T> {
    fn show(&self) -> Value {
        let next = match self.continuation() {
            None => Value::Null,
            Some(Continuation::Start(start)) => (*start).into(),
            Some(Continuation::Cursor(cursor)) => cursor.as_str().into(),
            Some(other) => format!("{other:?}").into(),
        };
        json!({ "items": self.items.show(), "next": next })
    }
}
