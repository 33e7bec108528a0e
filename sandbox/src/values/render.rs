//! Records as JSON text: members in the order of the model, so that an answer reads like the spec, with the payload
//! at the place where the operation returns it.

use callsheet_dialect::model::{Api, Conventions, MemberPath, Operation, Scalar, Type};
use serde_json::Value;

use super::{fields_of, unions};

/// Members of an answer with the way to each, in the order in which they are written.
pub(crate) type Members = Vec<(MemberPath, String)>;

/// An answer that succeeds: the payload where the operation returns it, and what else the answer says.
pub(crate) fn envelope(
    api: &Api,
    operation: &Operation,
    payload: Option<String>,
    page: Members,
) -> String {
    let at = &operation.returns.at;
    match payload {
        Some(payload) if at.is_empty() => payload,
        payload => {
            let success = api.conventions.success.iter();
            let mut members: Members = success
                .map(|name| (vec![name.clone()], "true".to_owned()))
                .collect();
            members.extend(payload.map(|payload| (at.clone(), payload)));
            members.extend(page);
            object(&members)
        }
    }
}

/// Where a page of a list is, as the page itself says it.
pub(crate) enum Position {
    /// It starts there, is no longer than that, and the next one starts there.
    Offset {
        start: u64,
        limit: u64,
        next: Option<u64>,
    },
    /// The cursor of the next one.
    Cursor(Option<String>),
}

impl Position {
    /// What the API's pages say.
    pub(crate) fn members(&self, api: &Conventions) -> Members {
        let said = match self {
            Self::Offset { start, limit, next } => vec![
                (&api.offset.start, Some((*start).into())),
                (&api.offset.limit, Some((*limit).into())),
                (&api.offset.more, Some(next.is_some().into())),
                (&api.offset.next, next.map(Value::from)),
            ],
            Self::Cursor(next) => vec![(&api.cursor.next, Some(next.clone().into()))],
        };
        let first = said.into_iter().filter_map(|(paths, value)| {
            let path = paths.first()?;
            Some((path.clone(), value?.to_string()))
        });
        first.collect()
    }
}

/// An object of members in their order; those that have a step in common stand together.
pub(crate) fn object(members: &[(MemberPath, String)]) -> String {
    let members: Vec<Member<'_>> = members
        .iter()
        .map(|(path, text)| (path.as_slice(), text.as_str()))
        .collect();
    let mut text = String::new();
    push_members(&mut text, &members);
    text
}

/// The way to a member, and its JSON.
type Member<'a> = (&'a [String], &'a str);

fn push_members(text: &mut String, members: &[Member<'_>]) {
    text.push('{');
    let start = text.len();
    for (at, (path, value)) in members.iter().enumerate() {
        let Some((first, rest)) = path.split_first() else {
            continue;
        };
        let within = |(path, _): &&Member<'_>| path.first() == Some(first);
        if members[..at].iter().any(|member| within(&member)) {
            continue;
        }
        separate(text, start);
        push_key(text, first);
        if rest.is_empty() {
            text.push_str(value);
        } else {
            let inside = members.iter().filter(within);
            let inside: Vec<_> = inside.map(|(path, text)| (&path[1..], *text)).collect();
            push_members(text, &inside);
        }
    }
    text.push('}');
}

/// A value of type `ty` as JSON text.
pub(crate) fn value(api: &Api, ty: &Type, value: &Value) -> String {
    let mut text = String::new();
    push(&mut text, api, ty, value);
    text
}

/// Adds a value of type `ty` to a text.
pub(crate) fn push(text: &mut String, api: &Api, ty: &Type, value: &Value) {
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
        (Type::Nullable(item), value) => push(text, api, item, value),
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
    use crate::testing;
    use callsheet_dialect::model::ModelId;
    use serde_json::json;

    fn object(members: &[(&str, &str)]) -> String {
        let members = members.iter();
        let members: Members = members
            .map(|(path, text)| (callsheet_dialect::model::members(path), (*text).to_owned()))
            .collect();
        super::object(&members)
    }

    #[test]
    fn members_stand_where_their_paths_lead() {
        assert_eq!(object(&[]), "{}");
        assert_eq!(
            object(&[("success", "true"), ("data.id", "7")]),
            r#"{"success":true,"data":{"id":7}}"#
        );
        assert_eq!(
            object(&[
                ("data.items", "[1]"),
                ("meta.page.start", "0"),
                ("data.next", "null"),
                ("meta.page.more", "false"),
            ]),
            r#"{"data":{"items":[1],"next":null},"meta":{"page":{"start":0,"more":false}}}"#
        );
    }

    #[test]
    fn members_follow_the_model_and_strangers_come_last() {
        let api = testing::api();
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
