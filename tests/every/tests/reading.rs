//! What a caller must find in the types for what a server answered: reading as it is promised, in the fewest words.

use callsheet_dialect::model::{Api, Literal, ModelKind, Repr, Scalar, Type};
use serde_json::{Map, Value, json};

use crate::unions::Union;

/// A value of the type, read from JSON; for none, what cannot be read.
pub(crate) fn read(api: &Api, ty: &Type, served: &Value) -> Value {
    try_read(api, ty, served).unwrap_or_else(|| json!({ "cannot be read": served }))
}

/// The same, where it is one.
fn try_read(api: &Api, ty: &Type, served: &Value) -> Option<Value> {
    Some(match ty {
        Type::Scalar(scalar) => read_scalar(*scalar, served)?,
        Type::List(item) => {
            let items = items(served)?.iter();
            items
                .filter(|served| !left_out(item, served))
                .map(|served| try_read(api, item, served))
                .collect::<Option<_>>()?
        }
        Type::Map(item) => members(served)?
            .into_iter()
            .filter(|(_, served)| !left_out(item, served))
            .map(|(name, served)| Some((name, try_read(api, item, &served)?)))
            .collect::<Option<_>>()?,
        Type::Nullable(_) if served.is_null() => Value::Null,
        Type::Nullable(item) => try_read(api, item, served)?,
        Type::Model(id) => match &api.model(*id).kind {
            ModelKind::Id { repr } => read_scalar(scalar(*repr), served)?,
            ModelKind::Enum { repr, values } => {
                let known = values.iter().map(|value| match &value.value {
                    Literal::String(text) => json!(text),
                    Literal::Integer(number) => json!(number),
                });
                // A whole number may stand for a text, and a text for a whole number.
                let value = match (repr, integer(served)) {
                    (Repr::Integer, Some(number)) => number,
                    _ => json!(text(served)?),
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
                let mut found = members(served).filter(|_| !served.is_null())?;
                let written = api.can_be_sent(api.model(*id));
                for field in fields {
                    // A null in a field that can be cleared is kept, to be sent back.
                    let clears = field.nullable
                        && (!field.required.is_always() || api.can_be_empty(&field.ty));
                    if written && clears && found.get(&field.name).is_some_and(Value::is_null) {
                        found.insert(format!("{}, kept as unknown", field.name), Value::Null);
                    }
                    let value = match found.get(&field.name) {
                        Some(served) if !nothing(api, &field.ty, served) => {
                            Some(try_read(api, &field.ty, served)?)
                        }
                        _ => None,
                    };
                    let value = match value {
                        Some(value) => value,
                        // Read as what stands in JSON, there is nothing in it.
                        None if api.can_be_empty(&field.ty) => json!({}),
                        None if field.required.is_always() => return None,
                        None => Value::Null,
                    };
                    found.insert(field.name.clone(), value);
                }
                found.into()
            }
            ModelKind::External { json, .. } => {
                let read = try_read(api, json, served)?;
                // What stands in JSON is a text, and not every text is a number.
                let is_number = || {
                    read.as_str()
                        .is_some_and(|text| text.parse::<f64>().is_ok())
                };
                if api.model(*id).name == "Decimal" && !is_number() {
                    return None;
                }
                read
            }
            ModelKind::Union { by, alternatives } => {
                let by = by.as_deref();
                let union = Union {
                    api,
                    by,
                    alternatives,
                };
                let mut read = union.likely(served).into_iter().filter_map(|(nth, one)| {
                    let mut is = try_read(api, &one.ty, served)?;
                    // Without a field for the member, only the alternative states it.
                    if let (Some(member), Some(found)) = (by, is.as_object_mut())
                        && !api.has_field(&one.ty, member)
                    {
                        found.remove(member);
                    }
                    Some(json!({ "alternative": nth, "is": is }))
                });
                read.next().unwrap_or_else(|| json!({ "other": served }))
            }
        },
    })
}

fn read_scalar(scalar: Scalar, served: &Value) -> Option<Value> {
    Some(match scalar {
        Scalar::Integer => integer(served)?,
        Scalar::Number | Scalar::Money if !served.is_boolean() => {
            text(served)?.trim().parse::<f64>().ok()?.into()
        }
        Scalar::Number | Scalar::Money => return None,
        Scalar::Boolean | Scalar::Flag => match &*text(served)? {
            "1" | "true" => json!(true),
            "0" | "false" => json!(false),
            _ => return None,
        },
        // What is no date keeps its text.
        Scalar::String | Scalar::Date | Scalar::Time | Scalar::DateTime => json!(text(served)?),
        Scalar::Json | Scalar::Bytes => served.clone(),
    })
}

/// Whether an item is left out: null, where null is no value of its type.
fn left_out(item: &Type, served: &Value) -> bool {
    served.is_null() && !matches!(item, Type::Nullable(_) | Type::Scalar(Scalar::Json))
}

/// Whether there is nothing: null, or an empty text where something else is expected.
fn nothing(api: &Api, ty: &Type, served: &Value) -> bool {
    served.is_null() || served == "" && !crate::invent::reads_text(api, ty)
}

fn integer(served: &Value) -> Option<Value> {
    let text = text(served)?;
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
fn text(served: &Value) -> Option<String> {
    match served {
        Value::String(text) => Some(text.clone()),
        Value::Number(_) | Value::Bool(_) => Some(served.to_string()),
        _ => None,
    }
}

/// The items of a list; null is an empty one.
fn items(served: &Value) -> Option<&[Value]> {
    match served {
        Value::Null => Some(&[]),
        served => served.as_array().map(Vec::as_slice),
    }
}

/// The members of an object; null and an empty list are one without members.
fn members(served: &Value) -> Option<Map<String, Value>> {
    match served {
        Value::Null => Some(Map::new()),
        Value::Array(items) if items.is_empty() => Some(Map::new()),
        served => served.as_object().cloned(),
    }
}
