//! Values of unions: which alternative a value is, and whether it is right then.

use callsheet_dialect::model::{Alternative, Api, JsonKind, ModelKind, Type};
use serde_json::{Map, Value};

use super::suggest;
use super::typed::{self, Mistakes};

/// Checks a value as the alternative that it is; see [`typed::check`].
pub(crate) fn check(
    api: &Api,
    by: Option<&str>,
    alternatives: &[Alternative],
    value: Value,
    at: &str,
    mistakes: &mut Mistakes,
) -> Value {
    match (by, value) {
        (Some(member), Value::Object(members)) => {
            check_by(api, member, alternatives, members, at, mistakes)
        }
        (Some(_), value) => {
            mistakes.push(format!(
                "{at}: expected an object, got {}",
                typed::kind_of(&value)
            ));
            value
        }
        (None, value) => {
            if let Some(one) = of_its_kind(api, alternatives, &value) {
                return typed::check(api, &one.ty, value, at, mistakes);
            }
            let expected: Vec<_> = alternatives
                .iter()
                .filter_map(|one| api.json_kind(&one.ty).map(kind_name))
                .collect();
            mistakes.push(format!(
                "{at}: expected {}, got {}",
                expected.join(" or "),
                typed::kind_of(&value)
            ));
            value
        }
    }
}

fn check_by(
    api: &Api,
    member: &str,
    alternatives: &[Alternative],
    mut members: Map<String, Value>,
    at: &str,
    mistakes: &mut Mistakes,
) -> Value {
    let place = format!("{at}.{member}");
    let text = match members.get(member) {
        Some(Value::String(text)) => text.clone(),
        Some(value) => {
            mistakes.push(format!(
                "{place}: expected a string, got {}",
                typed::kind_of(value)
            ));
            return Value::Object(members);
        }
        None => {
            mistakes.push(format!("{place}: missing, so it is not said what this is"));
            return Value::Object(members);
        }
    };
    let Some(one) = alternatives.iter().find(|one| one.name == text) else {
        let known = || alternatives.iter().map(|one| one.name.as_str());
        mistakes.push(format!(
            "{place}: {} is none of {}{}",
            typed::shown(&Value::from(text.as_str())),
            known()
                .map(|name| format!("{name:?}"))
                .collect::<Vec<_>>()
                .join(", "),
            suggest::hint(&text, known())
        ));
        return Value::Object(members);
    };
    // A record need not describe the member by which it is told from others.
    let described = api.has_field(&one.ty, member);
    let said = (!described).then(|| members.remove(member)).flatten();
    let mut checked = typed::check(api, &one.ty, Value::Object(members), at, mistakes);
    if let (Some(said), Value::Object(members)) = (said, &mut checked) {
        members.insert(member.to_owned(), said);
    }
    checked
}

/// The value that `text` stands for where only text can travel: a number or a flag where it is one of an alternative's,
/// else text.
pub(crate) fn from_text(api: &Api, alternatives: &[Alternative], text: &str) -> Value {
    alternatives
        .iter()
        .map(|one| typed::from_text(api, &one.ty, text))
        .find(|value| {
            !value.is_string()
                && of_its_kind(api, alternatives, value).is_some_and(|one| {
                    let mut mistakes = Mistakes::new();
                    typed::check(api, &one.ty, value.clone(), "", &mut mistakes);
                    mistakes.is_empty()
                })
        })
        .unwrap_or_else(|| text.into())
}

/// The type of a value: of a union, the alternative that it is.
pub(crate) fn of<'a>(api: &'a Api, ty: &'a Type, value: &Value) -> &'a Type {
    let Type::Model(id) = ty else { return ty };
    let ModelKind::Union { by, alternatives } = &api.model(*id).kind else {
        return ty;
    };
    let one = match by {
        Some(member) => {
            let text = value.get(member).and_then(Value::as_str);
            let mut alternatives = alternatives.iter();
            alternatives.find(|one| text == Some(&one.name))
        }
        None => of_its_kind(api, alternatives, value),
    };
    one.map_or(ty, |one| &one.ty)
}

fn of_its_kind<'a>(
    api: &Api,
    alternatives: &'a [Alternative],
    value: &Value,
) -> Option<&'a Alternative> {
    let kind = match value {
        Value::Null => return None,
        Value::Bool(_) => JsonKind::Boolean,
        Value::Number(_) => JsonKind::Number,
        Value::String(_) => JsonKind::String,
        Value::Array(_) => JsonKind::List,
        Value::Object(_) => JsonKind::Object,
    };
    let mut alternatives = alternatives.iter();
    alternatives.find(|one| api.json_kind(&one.ty) == Some(kind))
}

fn kind_name(kind: JsonKind) -> &'static str {
    match kind {
        JsonKind::String => "a string",
        JsonKind::Number => "a number",
        JsonKind::Boolean => "true or false",
        JsonKind::List => "a list",
        JsonKind::Object => "an object",
    }
}

#[cfg(test)]
mod tests {
    use callsheet_dialect::model::ModelId;
    use serde_json::json;

    use super::*;
    use crate::testing;

    fn ty(api: &Api, name: &str) -> Type {
        let at = api.models.iter().position(|model| model.name == name);
        Type::Model(ModelId(at.expect("a model of the fixture")))
    }

    fn checked(name: &str, value: Value) -> (Value, Mistakes) {
        let api = testing::api();
        let mut mistakes = Mistakes::new();
        let value = typed::check(&api, &ty(&api, name), value, "it", &mut mistakes);
        (value, mistakes)
    }

    #[test]
    fn a_value_that_is_an_alternative_is_accepted() {
        for (name, value) in [
            ("Answer", json!(7)),
            ("Answer", json!("seven")),
            ("Answer", json!(["2026-11-23"])),
            ("Subject", json!({"about": "deal", "deal_id": 7})),
            ("Subject", json!({"about": "topic", "name": "x"})),
        ] {
            assert_eq!(checked(name, value.clone()), (value, Mistakes::new()));
        }
    }

    #[test]
    fn any_other_is_refused_with_what_was_expected() {
        for (name, value, expected) in [
            (
                "Answer",
                json!({}),
                "it: expected a number or a string or a list, got an object",
            ),
            ("Answer", json!(1.5), "it: expected a whole number, got 1.5"),
            (
                "Answer",
                json!(["x"]),
                "it[0]: expected a date such as \"2026-11-23\", got \"x\"",
            ),
            ("Subject", json!(7), "it: expected an object, got 7"),
            (
                "Subject",
                json!({"deal_id": 7}),
                "it.about: missing, so it is not said what this is",
            ),
            (
                "Subject",
                json!({"about": 1}),
                "it.about: expected a string, got 1",
            ),
            (
                "Subject",
                json!({"about": "deel"}),
                "it.about: \"deel\" is none of \"deal\", \"topic\", did you mean \"deal\"?",
            ),
            (
                "Subject",
                json!({"about": "topic", "name": "a", "deal_id": 7}),
                "it.deal_id: unknown member",
            ),
        ] {
            assert_eq!(checked(name, value).1, [expected], "{name}");
        }
    }

    #[test]
    fn text_is_a_number_where_an_alternative_is_one() {
        let api = testing::api();
        let code = ty(&api, "Code");
        for (text, value) in [
            ("7", json!(7)),
            ("7.5", json!("7.5")),
            ("seven", json!("seven")),
            ("", json!("")),
        ] {
            assert_eq!(typed::from_text(&api, &code, text), value, "{text}");
        }
    }
}
