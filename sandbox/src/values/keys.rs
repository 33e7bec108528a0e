//! Keys: the form in which a record's values are indexed and filters look for them. A key is text in which two values
//! that a filter should not tell apart are the same: `EUR` and `eur`, `2` and `2.0`, one moment in two formats.

use callsheet_dialect::model::{Api, Field, Scalar, Type};
use serde_json::{Map, Value};

use super::clock;

/// A place in a record that filters can look at, and a key found there.
pub(crate) type Entry = (String, String);

/// Every key of a record.
pub(crate) fn of_record(api: &Api, fields: &[Field], record: &Map<String, Value>) -> Vec<Entry> {
    let mut entries = Vec::new();
    for field in fields {
        let value = record.get(&field.name).unwrap_or(&Value::Null);
        match (api.members(&field.ty), value) {
            (Some(item), Value::Object(members)) => {
                for (key, value) in members {
                    let place = map_place(&field.name, key);
                    entries.extend(
                        of_value(api, item, value)
                            .into_iter()
                            .map(|found| (place.clone(), found)),
                    );
                }
            }
            (_, value) => entries.extend(
                of_value(api, &field.ty, value)
                    .into_iter()
                    .map(|found| (field.name.clone(), found)),
            ),
        }
    }
    entries.sort();
    entries.dedup();
    entries
}

/// A condition on a record: some key of `place` is one of `any`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Condition {
    pub(crate) place: String,
    pub(crate) any: Vec<String>,
}

/// What a filter with `value`, checked against `asked`, demands of `field`. A map demands each of its members.
pub(crate) fn of_filter(api: &Api, field: &Field, asked: &Type, value: &Value) -> Vec<Condition> {
    match (api.members(&field.ty), value) {
        (Some(item), Value::Object(members)) => {
            let asked = api.members(asked).unwrap_or(item);
            let conditions = members.iter().map(|(key, value)| Condition {
                place: map_place(&field.name, key),
                any: sought(api, item, asked, value),
            });
            conditions.collect()
        }
        (_, value) => vec![Condition {
            place: field.name.clone(),
            any: sought(api, &field.ty, asked, value),
        }],
    }
}

/// How a member of a map is addressed, in a query string and in the index.
fn map_place(field: &str, key: &str) -> String {
    format!("{field}[{key}]")
}

/// The keys under which a value of a field is found.
fn of_value(api: &Api, ty: &Type, value: &Value) -> Vec<String> {
    match (api.in_json(ty), value) {
        (_, Value::Null) => Vec::new(),
        (Type::List(item), Value::Array(items)) => items
            .iter()
            .flat_map(|value| of_value(api, item, value))
            .collect(),
        (Type::Scalar(Scalar::Json), Value::Array(items)) => items
            .iter()
            .flat_map(|value| of_value(api, ty, value))
            .collect(),
        // Two keys, so that a filter can ask for the moment or for the day.
        (Type::Scalar(Scalar::DateTime), Value::String(text)) => match clock::moment(text) {
            Some(moment) => vec![
                moment.as_second().to_string(),
                clock::day(moment).to_string(),
            ],
            None => vec![text.clone()],
        },
        (ty, value) => vec![key(ty, value)],
    }
}

/// The keys that a filter looks for in a field of type `ty`.
fn sought(api: &Api, ty: &Type, asked: &Type, value: &Value) -> Vec<String> {
    let item = |ty| match api.in_json(ty) {
        Type::List(item) => api.in_json(item),
        ty => ty,
    };
    let (ty, asked) = (item(ty), item(asked));
    match value {
        Value::Array(items) => items
            .iter()
            .flat_map(|value| sought(api, ty, asked, value))
            .collect(),
        value => vec![match (ty, asked, value) {
            (Type::Scalar(Scalar::DateTime), Type::Scalar(Scalar::Date), _) => key(asked, value),
            (Type::Scalar(Scalar::Date), Type::Scalar(Scalar::DateTime), Value::String(text)) => {
                clock::moment(text)
                    .map_or_else(|| text.clone(), |moment| clock::day(moment).to_string())
            }
            _ => key(ty, value),
        }],
    }
}

/// One value's key.
fn key(ty: &Type, value: &Value) -> String {
    match (ty, value) {
        (Type::Scalar(Scalar::DateTime), Value::String(text)) => clock::moment(text)
            .map_or_else(|| text.clone(), |moment| moment.as_second().to_string()),
        (Type::Scalar(Scalar::Time), Value::String(text)) => {
            clock::time(text).map_or_else(|| text.clone(), |time| time.to_string())
        }
        // A query cannot say whether `5` is a number or a text, so what may be anything is found as either.
        (Type::Scalar(Scalar::Json), Value::String(text)) => {
            let number = text.parse::<f64>().ok().filter(|number| number.is_finite());
            number.map_or_else(|| text.to_lowercase(), |number| number.to_string())
        }
        (Type::Scalar(Scalar::String), Value::String(text)) => text.to_lowercase(),
        // An enum's value or an id.
        (_, Value::String(text)) => text.clone(),
        // Whole numbers as they are: a 64-bit one does not survive the way through f64.
        (_, Value::Number(number)) => match number.as_i64() {
            Some(whole) => whole.to_string(),
            None => number
                .as_f64()
                .map_or_else(|| number.to_string(), |number| number.to_string()),
        },
        (_, value) => value.to_string(),
    }
}

#[cfg(test)]
mod tests;
