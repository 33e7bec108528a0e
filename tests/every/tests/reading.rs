//! What a caller must find in the types for what a server answered: reading as it is promised, in the fewest words.

use pipedrive_codegen::model::{Api, Literal, ModelKind, Repr, Scalar, Type};
use serde_json::{Map, Value, json};

/// A value of the type, read from JSON.
pub(crate) fn read(api: &Api, ty: &Type, served: &Value) -> Value {
    match ty {
        Type::Scalar(scalar) => read_scalar(*scalar, served),
        Type::List(item) => items(served)
            .iter()
            .map(|served| read(api, item, served))
            .collect(),
        Type::Map(item) => members(served)
            .into_iter()
            .map(|(name, served)| (name, read(api, item, &served)))
            .collect(),
        Type::Model(id) => match &api.model(*id).kind {
            ModelKind::Id { repr } => read_scalar(scalar(*repr), served),
            ModelKind::Enum { repr, values } => {
                let known = values.iter().map(|value| match &value.value {
                    Literal::String(text) => json!(text),
                    Literal::Integer(number) => json!(number),
                });
                // A whole number may stand for a text, and a text for a whole number.
                let value = match (repr, integer(served)) {
                    (Repr::Integer, Some(number)) => number,
                    _ => json!(text(served)),
                };
                if known.into_iter().any(|known| known == value) {
                    value
                } else if served.is_i64() {
                    json!({ "unlisted": served })
                } else {
                    json!({ "unlisted": value })
                }
            }
            ModelKind::Record { fields } => {
                let mut found = members(served);
                for field in fields {
                    let value = match found.get(&field.name) {
                        None | Some(Value::Null) => Value::Null,
                        Some(served) if nothing(api, &field.ty, served) => Value::Null,
                        Some(served) => read(api, &field.ty, served),
                    };
                    found.insert(field.name.clone(), value);
                }
                found.into()
            }
        },
    }
}

fn read_scalar(scalar: Scalar, served: &Value) -> Value {
    match scalar {
        Scalar::Integer => {
            integer(served).unwrap_or_else(|| json!(format!("{served} is no integer")))
        }
        Scalar::Number | Scalar::Money => text(served)
            .trim()
            .parse::<f64>()
            .map_or_else(|_| json!(format!("{served} is no number")), Value::from),
        Scalar::Boolean => json!(matches!(&*text(served), "1" | "true")),
        // What is no date keeps its text.
        Scalar::String | Scalar::Date | Scalar::Time | Scalar::DateTime => json!(text(served)),
        Scalar::Json | Scalar::Bytes => served.clone(),
    }
}

/// Whether it is an empty text where something else is expected.
fn nothing(api: &Api, ty: &Type, served: &Value) -> bool {
    served == "" && !crate::invent::reads_text(api, ty)
}

fn integer(served: &Value) -> Option<Value> {
    let text = text(served);
    let text = text.trim();
    let number: i64 = text.strip_suffix(".0").unwrap_or(text).parse().ok()?;
    Some(number.into())
}

fn scalar(repr: Repr) -> Scalar {
    match repr {
        Repr::String => Scalar::String,
        Repr::Integer => Scalar::Integer,
    }
}

/// A scalar as text.
fn text(served: &Value) -> String {
    match served {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// The items of a list; null is an empty one.
fn items(served: &Value) -> &[Value] {
    served.as_array().map_or(&[], Vec::as_slice)
}

/// The members of an object; null and an empty list are one without members.
fn members(served: &Value) -> Map<String, Value> {
    served.as_object().cloned().unwrap_or_default()
}
