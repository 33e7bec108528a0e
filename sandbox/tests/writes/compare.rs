//! Whether two values say the same, in whatever form a surface has them.

use jiff::Timestamp;
use jiff::civil::{DateTime, Time};
use jiff::tz::TimeZone;
use serde_json::Value;

/// Whether what was read is what was written. Of an object, what was written is enough.
pub(crate) fn same(written: &Value, read: &Value) -> bool {
    match (written, read) {
        (Value::Null, Value::Null) => true,
        // Null for each member, where the record has them all.
        (Value::Null, Value::Object(members)) => members.values().all(Value::is_null),
        (Value::Null, Value::Array(items)) => items.is_empty(),
        (Value::Object(written), Value::Object(read)) => written
            .iter()
            .all(|(name, value)| same(value, read.get(name).unwrap_or(&Value::Null))),
        (Value::Array(written), Value::Array(read)) => {
            let mut pairs = written.iter().zip(read);
            written.len() == read.len() && pairs.all(|(one, other)| same(one, other))
        }
        // A list can be a text with commas, and one value where there is one.
        (Value::Array(items), Value::String(text)) | (Value::String(text), Value::Array(items))
            if text.contains(',') =>
        {
            let parts: Vec<&str> = text.split(',').collect();
            let mut pairs = items.iter().zip(&parts);
            items.len() == parts.len() && pairs.all(|(item, part)| same(item, &(*part).into()))
        }
        (Value::Array(items), other) | (other, Value::Array(items)) => match &items[..] {
            [item] => same(item, other),
            [] => other.is_null() || other == "",
            _ => false,
        },
        (Value::Object(record), id) | (id, Value::Object(record)) => {
            let own = record.get("id").or_else(|| record.get("value"));
            own.is_some_and(|own| same(own, id))
        }
        (one, other) => same_plain(one, other),
    }
}

fn same_plain(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::String(one), Value::String(other)) => {
            one == other || same_moment(one, other) || same_time(one, other)
        }
        (Value::Bool(flag), other) | (other, Value::Bool(flag)) => truth(other) == Some(*flag),
        (one, other) => match (number(one), number(other)) {
            (Some(one), Some(other)) => (one - other).abs() < 1e-6,
            _ => false,
        },
    }
}

pub(crate) fn truth(value: &Value) -> Option<bool> {
    match value {
        Value::Bool(flag) => Some(*flag),
        Value::Number(number) if number.as_i64() == Some(0) => Some(false),
        Value::Number(number) if number.as_i64() == Some(1) => Some(true),
        Value::String(text) => match text.as_str() {
            "0" | "false" => Some(false),
            "1" | "true" => Some(true),
            _ => None,
        },
        _ => None,
    }
}

fn number(value: &Value) -> Option<f64> {
    match value {
        Value::Number(number) => number.as_f64(),
        Value::String(text) => text.parse().ok(),
        _ => None,
    }
}

/// The second of a moment, as any surface writes it.
fn second(text: &str) -> Option<i64> {
    let moment: Option<Timestamp> = text.parse().ok();
    let local = || {
        let at: DateTime = text.parse().ok()?;
        TimeZone::UTC.to_timestamp(at).ok()
    };
    moment.or_else(local).map(Timestamp::as_second)
}

fn same_moment(one: &str, other: &str) -> bool {
    // A day alone is no moment, unless both are.
    let long = one.len() > 10 && other.len() > 10;
    long && second(one).is_some_and(|at| second(other) == Some(at))
}

fn same_time(one: &str, other: &str) -> bool {
    let time = |text: &str| -> Option<Time> { text.parse().ok() };
    let short = one.len() <= 8 && other.len() <= 8;
    short && time(one).is_some_and(|at| time(other) == Some(at))
}

/// Whether a list has every item of another.
pub(crate) fn has_all(read: &Value, written: &Value) -> bool {
    let (Some(read), Some(written)) = (read.as_array(), written.as_array()) else {
        return false;
    };
    written
        .iter()
        .all(|item| read.iter().any(|other| same(item, other)))
}

/// Whether a value, or anything in it, is what was written.
pub(crate) fn says(read: &Value, written: &Value) -> bool {
    same(written, read)
        || match read {
            Value::Array(items) => items.iter().any(|item| says(item, written)),
            Value::Object(members) => {
                let named = written
                    .as_str()
                    .is_some_and(|name| members.contains_key(name));
                named || members.values().any(|member| says(member, written))
            }
            _ => false,
        }
}

#[test]
fn values_are_the_same_in_other_forms() {
    use serde_json::json;
    for (written, read) in [
        (json!(5), json!("5")),
        (json!(true), json!(1)),
        (json!("2026-11-02 08:00:00"), json!("2026-11-02T08:00:00Z")),
        (json!("09:30"), json!("09:30:00")),
        (json!(7), json!({"id": 7, "name": "x"})),
        (json!(7), json!({"value": 7})),
        (json!([1, 2]), json!("1,2")),
        (json!([1]), json!(1)),
        (json!({"a": 1}), json!({"a": 1, "b": 2})),
        (json!(2), json!(2.0)),
    ] {
        assert!(same(&written, &read), "{written} {read}");
    }
    for (written, read) in [
        (json!(5), json!("6")),
        (json!(null), json!(0)),
        (json!(true), json!(0)),
        (json!("2026-11-02 08:00:00"), json!("2026-11-02 09:00:00")),
        (json!([1, 2]), json!([2, 1])),
        (json!({"a": 1, "c": null}), json!({"a": 2})),
        (json!("a"), json!(null)),
        (json!("2026-11-02"), json!("2026-11-03")),
    ] {
        assert!(!same(&written, &read), "{written} {read}");
    }
}
