//! Pairs of text, which queries and forms are made of: from values, and from what arrived.

use std::collections::BTreeMap;

use percent_encoding::percent_decode_str;
use serde_json::Value;

use crate::compare::brief;

/// A pair: its whole name, and its value in parts where it is a list.
pub(crate) type Pair = (String, Vec<Value>);

/// The pairs that say a value: a map's members are `name[key]`.
pub(crate) fn collect(name: String, value: Value, pairs: &mut Vec<Pair>) {
    match value {
        Value::Object(members) => {
            for (key, value) in members {
                collect(format!("{name}[{key}]"), value, pairs);
            }
        }
        Value::Array(items) => pairs.push((name, items)),
        scalar => pairs.push((name, vec![scalar])),
    }
}

/// Compares pairs with what arrived. The order of different names is nobody's business, that of equal ones is.
pub(crate) fn compare_pairs(
    place: &str,
    expected: Vec<Pair>,
    arrived: &str,
    found: &mut Vec<String>,
) {
    let mut names: BTreeMap<String, (Vec<Vec<Value>>, Vec<&str>)> = BTreeMap::new();
    for (name, parts) in expected {
        names.entry(name).or_default().0.push(parts);
    }
    for pair in arrived.split('&').filter(|pair| !pair.is_empty()) {
        let (name, raw) = pair.split_once('=').unwrap_or((pair, ""));
        names.entry(form_decoded(name)).or_default().1.push(raw);
    }
    for (name, (expected, got)) in names {
        let mut both = expected.iter().zip(&got);
        if expected.len() != got.len() || !both.all(|(parts, raw)| says(parts, raw)) {
            let expected = brief(&expected.into());
            found.push(format!(
                "{place}, `{name}`: expected the values {expected}, got {got:?}"
            ));
        }
    }
}

/// Whether a value that has arrived says these parts. Commas between parts are bare and those within one are not, so
/// that a server can tell them.
fn says(parts: &[Value], raw: &str) -> bool {
    let texts: Vec<String> = raw.split(',').map(form_decoded).collect();
    match parts {
        [] => raw.is_empty(),
        parts => parts.len() == texts.len() && parts.iter().zip(&texts).all(says_scalar),
    }
}

/// Whether a text says a scalar. A decimal may be written in any way that is the same number; whole ones without a
/// fraction.
fn says_scalar((value, text): (&Value, &String)) -> bool {
    match value {
        Value::Number(number) if number.is_f64() => {
            let whole = number.as_f64().is_some_and(|number| number.fract() == 0.0);
            text.parse().ok() == number.as_f64() && !(whole && text.contains('.'))
        }
        value => self::text(value) == *text,
    }
}

/// A scalar as text.
pub(crate) fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// A list in one text.
pub(crate) fn joined(value: &Value) -> String {
    match value {
        Value::Array(items) => items.iter().map(text).collect::<Vec<_>>().join(","),
        scalar => text(scalar),
    }
}

/// A segment of a path: a plus is a plus there.
pub(crate) fn decoded(raw: &str) -> String {
    percent_decode_str(raw).decode_utf8_lossy().into_owned()
}

/// A name or value of a query or a form.
fn form_decoded(raw: &str) -> String {
    decoded(&raw.replace('+', " "))
}
