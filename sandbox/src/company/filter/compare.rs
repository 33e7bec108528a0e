//! Whether a value meets a condition of a saved filter.

use std::cmp::Ordering;

use serde_json::Value;

use super::super::functions;
use super::relative::Days;

/// Whether a value meets a condition. `days` are those that what is wanted stands for.
pub(super) fn compare(operator: &str, value: &Value, wanted: &Value, days: Option<&Days>) -> bool {
    // Of an amount or a range, the condition is about the amount or the beginning, unless it is about the end.
    let part = |name: &str| match value {
        Value::Object(parts) => parts.get(name).unwrap_or(&Value::Null),
        plain => plain,
    };
    let (plain, end) = (part("value"), part("until"));
    let any = |is: &dyn Fn(&Value) -> bool| match plain {
        Value::Array(items) => items.iter().any(is),
        one => is(one),
    };
    let equal = |one: &Value| match days {
        Some(days) => days.order(one) == Some(Ordering::Equal),
        None => functions::equal(one, wanted) || is_flag(one, wanted),
    };
    let order = |one: &Value| match days {
        Some(days) => days.order(one),
        None => functions::order(one, wanted),
    };
    let like = |fits: &dyn Fn(&str, &str) -> bool| {
        any(&|one| {
            let (one, wanted) = (functions::text_of(one), functions::text_of(wanted));
            fits(&one.to_lowercase(), &wanted.to_lowercase())
        })
    };
    match operator {
        "=" | "contains" => any(&equal),
        "!=" | "not_contains" => !any(&equal),
        "<" => order(plain) == Some(Ordering::Less),
        "<=" => order(plain).is_some_and(Ordering::is_le),
        ">" => order(plain) == Some(Ordering::Greater),
        ">=" => order(plain).is_some_and(Ordering::is_ge),
        "IS NULL" => is_nothing(value),
        "IS NOT NULL" => !is_nothing(value),
        "LIKE '$%'" => like(&|one, wanted| one.starts_with(wanted)),
        "LIKE '%$'" => like(&|one, wanted| one.ends_with(wanted)),
        "LIKE '%$%'" => like(&|one, wanted| one.contains(wanted)),
        "NOT LIKE '$%'" => !like(&|one, wanted| one.starts_with(wanted)),
        "NOT LIKE '%$'" => !like(&|one, wanted| one.ends_with(wanted)),
        "NOT LIKE '%$%'" => !like(&|one, wanted| one.contains(wanted)),
        "ends_at" => equal(end),
        "does_not_end_at" => !equal(end),
        "ends_before" => order(end) == Some(Ordering::Less),
        "ends_e_before" => order(end).is_some_and(Ordering::is_le),
        "ends_after" => order(end) == Some(Ordering::Greater),
        "ends_e_after" => order(end).is_some_and(Ordering::is_ge),
        "includes" => {
            order(plain).is_some_and(Ordering::is_le) && order(end).is_some_and(Ordering::is_ge)
        }
        // An operator of which nothing is known narrows to nothing, rather than to everything.
        _ => false,
    }
}

/// Whether a truth value is the one that conditions write as 1 or 0.
fn is_flag(value: &Value, wanted: &Value) -> bool {
    let wanted = functions::text_of(wanted);
    match value {
        Value::Bool(true) => wanted == "1",
        Value::Bool(false) => wanted == "0",
        _ => false,
    }
}

fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(items) => items.is_empty(),
        Value::String(text) => text.is_empty(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn operators_mean_what_they_say() {
        for (operator, value, wanted, fits) in [
            ("=", json!("open"), json!("open"), true),
            ("=", json!([3, 5]), json!("5"), true),
            ("!=", json!("won"), json!("open"), true),
            (">=", json!(100), json!("99.5"), true),
            ("<", json!("2026-01-01"), json!("2026-02-01"), true),
            ("IS NULL", Value::Null, Value::Null, true),
            ("LIKE '%$%'", json!("Depth Sounder"), json!("sound"), true),
            ("LIKE '$%'", json!("Depth Sounder"), json!("sound"), false),
            ("=", json!(true), json!("1"), true),
            (
                "=",
                json!({"value": 40, "currency": "EUR"}),
                json!("40"),
                true,
            ),
            ("contains", json!([21, 22]), json!(22), true),
            ("not_contains", json!([21, 22]), json!(22), false),
            ("IS NULL", json!([]), Value::Null, true),
            (
                "ends_before",
                json!({"value": "2026-01-01", "until": "2026-01-31"}),
                json!("2026-02-01"),
                true,
            ),
            (
                "includes",
                json!({"value": "2026-01-01", "until": "2026-01-31"}),
                json!("2026-01-15"),
                true,
            ),
            ("NEARLY", json!(1), json!(1), false),
        ] {
            assert_eq!(
                compare(operator, &value, &wanted, None),
                fits,
                "{operator} {value}"
            );
        }
    }
}
