//! Values against types: is this JSON what the type says, and what value does this text of a query, a path or a form
//! stand for.

use callsheet_dialect::model::{Api, EnumValue, Field, Literal, ModelKind, Repr, Scalar, Type};
use serde_json::{Map, Value};

use super::{clock, fields_of, suggest, unions};

/// Mistakes in values, each as where and what: `value: expected a number, got "x"`.
pub(crate) type Mistakes = Vec<String>;

/// Checks `value` against `ty` and returns it as the sandbox keeps it: moments in the surface's format.
/// `at` names it in the mistakes.
pub(crate) fn check(
    api: &Api,
    ty: &Type,
    value: Value,
    at: &str,
    mistakes: &mut Mistakes,
) -> Value {
    let mut refuse = |expected: &str, value: Value| {
        mistakes.push(format!(
            "{at}: expected {expected}, got {}",
            kind_of(&value)
        ));
        value
    };
    match (ty, value) {
        (Type::Scalar(Scalar::Json), value) => value,
        (Type::Scalar(scalar), value) => match scalar_of(api, *scalar, value) {
            Ok(value) => value,
            Err(value) => refuse(scalar_name(*scalar), value),
        },
        (Type::List(item), Value::Array(items)) => {
            let items = items.into_iter().enumerate();
            items
                .map(|(index, value)| check(api, item, value, &format!("{at}[{index}]"), mistakes))
                .collect()
        }
        (Type::List(_), value) => refuse("a list", value),
        (Type::Map(item), Value::Object(members)) => {
            let members = members.into_iter();
            members
                .map(|(key, value)| {
                    let value = check(api, item, value, &format!("{at}.{key}"), mistakes);
                    (key, value)
                })
                .collect()
        }
        (Type::Map(_), value) => refuse("an object", value),
        (Type::Nullable(_), Value::Null) => Value::Null,
        (Type::Nullable(item), value) => check(api, item, value, at, mistakes),
        (Type::Model(id), value) => match (&api.model(*id).kind, value) {
            (ModelKind::Record { .. }, Value::Object(members)) => {
                check_record(api, *id, members, at, mistakes)
            }
            (ModelKind::Record { .. }, value) => refuse("an object", value),
            (ModelKind::Enum { values, .. }, value) => {
                if !values.iter().any(|known| literal(&known.value) == value) {
                    mistakes.push(format!(
                        "{at}: expected {}, got {}",
                        one_of(values),
                        shown(&value)
                    ));
                }
                value
            }
            (
                ModelKind::Id {
                    repr: Repr::Integer,
                },
                value,
            ) if value.is_i64() => value,
            (
                ModelKind::Id {
                    repr: Repr::Integer,
                },
                value,
            ) => refuse("an id, a whole number", value),
            (ModelKind::Id { repr: Repr::String }, Value::String(text)) if !text.is_empty() => {
                Value::String(text)
            }
            (ModelKind::Id { repr: Repr::String }, value) => refuse("an id, a string", value),
            (ModelKind::External { json, empty, .. }, value) => {
                if *empty && let Value::Object(members) = &value {
                    check_members(members, at, mistakes);
                }
                check(api, json, value, at, mistakes)
            }
            (ModelKind::Union { by, alternatives }, value) => {
                unions::check(api, by.as_deref(), alternatives, value, at, mistakes)
            }
        },
    }
}

/// In a map that says nothing where it is empty, no member is emptied by an empty list.
fn check_members(members: &Map<String, Value>, at: &str, mistakes: &mut Mistakes) {
    for (key, value) in members {
        if value.as_array().is_some_and(Vec::is_empty) {
            mistakes.push(format!(
                "{at}.{key}: expected null or a value, got an empty list"
            ));
        }
    }
}

fn check_record(
    api: &Api,
    model: callsheet_dialect::model::ModelId,
    members: Map<String, Value>,
    at: &str,
    mistakes: &mut Mistakes,
) -> Value {
    let fields = fields_of(api.model(model));
    for field in fields.iter().filter(|field| field.required.is_when_sent()) {
        let member = members.get(&field.name);
        if member.is_none_or(|value| is_absent(field, value)) {
            mistakes.push(format!("{at}.{}: missing", field.name));
        }
    }
    let checked = members.into_iter().filter_map(|(name, value)| {
        let place = format!("{at}.{name}");
        let value = match fields.iter().find(|field| field.name == name) {
            Some(field) if is_absent(field, &value) => return None,
            Some(_) if value.is_null() => value,
            Some(field) => check(api, &field.ty, value, &place, mistakes),
            None => {
                let hint = suggest::hint(&name, fields.iter().map(|field| field.name.as_str()));
                mistakes.push(format!("{place}: unknown member{hint}"));
                value
            }
        };
        Some((name, value))
    });
    Value::Object(checked.collect())
}

/// Whether a member has no value: it is null, and null is no value of its field. A response must not have such a member.
fn is_absent(field: &Field, value: &Value) -> bool {
    value.is_null() && !field.nullable && field.ty != Type::Scalar(Scalar::Json)
}

/// The value that `text` stands for where only text can travel. A wrong text comes back as a string, which `check`
/// then refuses with the right words.
pub(crate) fn from_text(api: &Api, ty: &Type, text: &str) -> Value {
    let as_text = || Value::String(text.to_owned());
    let as_integer = || text.parse::<i64>().map_or_else(|_| as_text(), Value::from);
    match ty {
        Type::Scalar(Scalar::Integer) => as_integer(),
        Type::Scalar(Scalar::Number | Scalar::Money) => match text.parse::<i64>() {
            Ok(whole) => whole.into(),
            Err(_) => text
                .parse::<f64>()
                .ok()
                .and_then(|number| decimal(text, number))
                .unwrap_or_else(as_text),
        },
        // Clients in Python write `True`.
        Type::Scalar(Scalar::Boolean | Scalar::Flag) => match &*text.to_ascii_lowercase() {
            "true" | "1" => true.into(),
            "false" | "0" => false.into(),
            _ => as_text(),
        },
        Type::Map(_) => serde_json::from_str(text).unwrap_or_else(|_| as_text()),
        Type::Scalar(_) => as_text(),
        Type::List(item) => text
            .split(',')
            .map(|item_text| from_text(api, item, item_text))
            .collect(),
        Type::Nullable(item) => from_text(api, item, text),
        Type::Model(id) => match &api.model(*id).kind {
            ModelKind::External { json, .. } => from_text(api, json, text),
            ModelKind::Union { alternatives, .. } => unions::from_text(api, alternatives, text),
            ModelKind::Record { .. } => serde_json::from_str(text).unwrap_or_else(|_| as_text()),
            ModelKind::Enum { repr, .. } | ModelKind::Id { repr } => match repr {
                Repr::Integer => as_integer(),
                Repr::String => as_text(),
            },
        },
    }
}

/// A number as JSON, if it is one: Rust also parses `inf`, `NaN` and `infinity`.
fn decimal(text: &str, number: f64) -> Option<Value> {
    let plain = text
        .bytes()
        .all(|byte| byte.is_ascii_digit() || b"+-.eE".contains(&byte));
    if plain {
        serde_json::Number::from_f64(number).map(Value::Number)
    } else {
        None
    }
}

/// The value if it fits the scalar, in the form it is kept in; else the value as it was.
fn scalar_of(api: &Api, scalar: Scalar, value: Value) -> Result<Value, Value> {
    let fits = match (scalar, &value) {
        // Kept as what it means: the same field may be `boolean` elsewhere. `render` writes it as a flag again.
        (Scalar::Flag, Value::Number(number)) => {
            return match number.as_i64() {
                Some(0) => Ok(false.into()),
                Some(1) => Ok(true.into()),
                _ => Err(value),
            };
        }
        (Scalar::DateTime, Value::String(text)) => {
            return match clock::moment(text) {
                Some(moment) => Ok(clock::write(moment, api.datetime).into()),
                None => Err(value),
            };
        }
        (Scalar::Date, Value::String(text)) => clock::date(text).is_some(),
        (Scalar::Time, Value::String(text)) => clock::time(text).is_some(),
        (Scalar::String, Value::String(_))
        | (Scalar::Boolean | Scalar::Flag, Value::Bool(_))
        | (Scalar::Json, _) => true,
        (Scalar::Integer, number) => number.is_i64(),
        (Scalar::Number | Scalar::Money, number) => number.is_number(),
        _ => false,
    };
    if fits { Ok(value) } else { Err(value) }
}

fn scalar_name(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::String => "a string",
        Scalar::Integer => "a whole number",
        Scalar::Number => "a number",
        Scalar::Money => "an amount, a number",
        Scalar::Boolean => "true or false",
        Scalar::Flag => "1 or 0",
        Scalar::Date => "a date such as \"2026-11-23\"",
        Scalar::Time => "a time such as \"10:15\"",
        Scalar::DateTime => "a date and time such as \"2026-11-23T10:15:00Z\"",
        Scalar::Json => "JSON",
        Scalar::Bytes => "bytes",
    }
}

/// A known value of an enum as JSON.
pub(crate) fn literal(literal: &Literal) -> Value {
    match literal {
        Literal::String(text) => Value::String(text.clone()),
        Literal::Integer(number) => Value::from(*number),
    }
}

fn one_of(values: &[EnumValue]) -> String {
    let values: Vec<_> = values
        .iter()
        .map(|value| shown(&literal(&value.value)))
        .collect();
    match values.as_slice() {
        [only] => only.clone(),
        several => format!("one of {}", several.join(", ")),
    }
}

/// What a wrong value is, for a message.
pub(crate) fn kind_of(value: &Value) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Array(_) => "a list".to_owned(),
        Value::Object(_) => "an object".to_owned(),
        Value::Bool(_) | Value::Number(_) | Value::String(_) => shown(value),
    }
}

/// A scalar as JSON, cut where it gets long.
pub(crate) fn shown(value: &Value) -> String {
    const MOST: usize = 60;
    let text = value.to_string();
    if text.chars().count() <= MOST {
        text
    } else {
        format!("{}…", text.chars().take(MOST).collect::<String>())
    }
}

#[cfg(test)]
mod tests;
