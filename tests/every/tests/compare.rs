//! Two JSON values, and every place where they differ.

use serde_json::Value;

/// Adds a line for each difference, with the place where it is.
pub(crate) fn compare(place: &str, expected: &Value, got: &Value, found: &mut Vec<String>) {
    match (expected, got) {
        (Value::Object(expected), Value::Object(got)) => {
            for (name, expected) in expected {
                let place = format!("{place}.{name}");
                match got.get(name) {
                    Some(got) => compare(&place, expected, got, found),
                    None => found.push(format!(
                        "{place}: expected {}, got nothing",
                        brief(expected)
                    )),
                }
            }
            for (name, got) in got {
                if !expected.contains_key(name) {
                    found.push(format!(
                        "{place}.{name}: expected nothing, got {}",
                        brief(got)
                    ));
                }
            }
        }
        (Value::Array(expected), Value::Array(got)) if expected.len() == got.len() => {
            for (at, (expected, got)) in expected.iter().zip(got).enumerate() {
                compare(&format!("{place}[{at}]"), expected, got, found);
            }
        }
        _ if same(expected, got) => {}
        _ => found.push(format!(
            "{place}: expected {}, got {}",
            brief(expected),
            brief(got)
        )),
    }
}

/// Whether two scalars are the same; `1` and `1.0` are.
fn same(one: &Value, other: &Value) -> bool {
    if one.is_f64() || other.is_f64() {
        one.as_f64() == other.as_f64()
    } else {
        one == other
    }
}

/// A value in a message.
pub(crate) fn brief(value: &Value) -> String {
    let text = value.to_string();
    match text.char_indices().nth(200) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}
