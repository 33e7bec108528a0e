//! Records as JSON text: members in the order of the model, so that an answer reads like the spec, with the payload
//! at the place where the operation returns it.

use callsheet_dialect::model::{Api, Scalar, Type};
use serde_json::Value;

use crate::behaviour::fields_of;
use crate::unions;

/// The envelope around a payload: `{"success":true,"data":…}` for `at` = `["data"]`.
pub(crate) fn envelope(at: &[String], payload: Option<&str>, additional: Option<&Value>) -> String {
    if let (Some(payload), []) = (payload, at) {
        return payload.to_owned();
    }
    let mut text = "{\"success\":true".to_owned();
    if let (Some(payload), Some((first, inner))) = (payload, at.split_first()) {
        text.push(',');
        push_key(&mut text, first);
        for key in inner {
            text.push('{');
            push_key(&mut text, key);
        }
        text.push_str(payload);
        text.extend(inner.iter().map(|_| '}'));
    }
    if let Some(additional) = additional {
        text.push_str(",\"additional_data\":");
        text.push_str(&additional.to_string());
    }
    text.push('}');
    text
}

/// A value of type `ty` as JSON text.
pub(crate) fn value(api: &Api, ty: &Type, value: &Value) -> String {
    let mut text = String::new();
    push(&mut text, api, ty, value);
    text
}

fn push(text: &mut String, api: &Api, ty: &Type, value: &Value) {
    match (unions::of(api, ty, value), value) {
        (Type::List(item), Value::Array(items)) => {
            text.push('[');
            for (at, value) in items.iter().enumerate() {
                if at > 0 {
                    text.push(',');
                }
                push(text, api, item, value);
            }
            text.push(']');
        }
        (Type::Model(id), Value::Object(members)) => {
            let fields = fields_of(api.model(*id));
            let known = fields
                .iter()
                .filter_map(|field| Some((&field.name, &field.ty, members.get(&field.name)?)));
            let others = members
                .iter()
                .filter(|(name, _)| fields.iter().all(|field| field.name != **name));
            text.push('{');
            let start = text.len();
            for (name, ty, value) in known {
                separate(text, start);
                push_key(text, name);
                push(text, api, ty, value);
            }
            for (name, value) in others {
                separate(text, start);
                push_key(text, name);
                text.push_str(&value.to_string());
            }
            text.push('}');
        }
        (Type::Map(item), Value::Object(members)) => {
            text.push('{');
            for (at, (name, value)) in members.iter().enumerate() {
                if at > 0 {
                    text.push(',');
                }
                push_key(text, name);
                push(text, api, item, value);
            }
            text.push('}');
        }
        (Type::Scalar(Scalar::Flag), Value::Bool(value)) => {
            text.push(if *value { '1' } else { '0' });
        }
        (_, value) => text.push_str(&value.to_string()),
    }
}

fn separate(text: &mut String, start: usize) {
    if text.len() > start {
        text.push(',');
    }
}

fn push_key(text: &mut String, key: &str) {
    text.push_str(&Value::from(key).to_string());
    text.push(':');
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture;
    use callsheet_dialect::model::ModelId;
    use serde_json::json;

    fn at(members: &[&str]) -> Vec<String> {
        members.iter().map(|member| (*member).to_owned()).collect()
    }

    #[test]
    fn the_payload_stands_where_the_operation_returns_it() {
        assert_eq!(
            envelope(&at(&["data"]), Some("[]"), None),
            r#"{"success":true,"data":[]}"#
        );
        assert_eq!(
            envelope(&at(&["data", "id"]), Some("7"), None),
            r#"{"success":true,"data":{"id":7}}"#
        );
        assert_eq!(envelope(&[], Some("{}"), None), "{}");
        assert_eq!(envelope(&at(&["data"]), None, None), r#"{"success":true}"#);
        assert_eq!(envelope(&[], None, None), r#"{"success":true}"#);
        let more = json!({"next_cursor": null});
        let page = envelope(&at(&["data", "items"]), Some("[1]"), Some(&more));
        assert_eq!(
            page,
            r#"{"success":true,"data":{"items":[1]},"additional_data":{"next_cursor":null}}"#
        );
    }

    #[test]
    fn members_follow_the_model_and_strangers_come_last() {
        let api = fixture::api();
        let deal = api
            .models
            .iter()
            .position(|model| model.name == "Deal")
            .expect("Deal");
        let record = json!({"aaa": 1, "value": 2, "title": "\"x\"", "id": 3});
        let text = value(
            &api,
            &Type::List(Box::new(Type::Model(ModelId(deal)))),
            &json!([record]),
        );
        assert_eq!(text, r#"[{"id":3,"title":"\"x\"","value":2,"aaa":1}]"#);
    }
}
