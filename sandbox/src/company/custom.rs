//! Custom fields: values by key, which records of the company define. They are kept nested; a flat view spreads each over
//! members beside the others.

use std::cmp::Ordering;

use callsheet_dialect::model::{CustomPart, CustomType, EntityId, FieldType};
use serde_json::{Map, Value, json};

use super::take::expected_of;
use super::{Books, functions, numbers};
use crate::behavior::refusal::Failure;
use crate::records::Record;
use crate::values::{kind_of, shown, suggest};

/// The key of a custom field; `None` for a standard field.
pub(crate) fn key(definition: &Record) -> Option<&str> {
    let own = definition.get("is_custom_field") == Some(&Value::Bool(true));
    let key = definition.get("field_code").and_then(Value::as_str);
    key.filter(|_| own)
}

pub(super) fn options(definition: &Record) -> &[Value] {
    let stated = definition.get("options").and_then(Value::as_array);
    stated.map_or(&[], Vec::as_slice)
}

fn option<'a>(definition: &'a Record, id: &Value) -> Option<&'a Value> {
    let mut options = options(definition).iter();
    options.find(|option| functions::equal(&option["id"], id))
}

/// How many digits the key of a custom field has.
const KEY_DIGITS: usize = 40;

/// The key of a custom field and what follows it, if a member of a flat view can be one.
fn split(name: &str) -> Option<(&str, &str)> {
    let (key, part) = name.split_at_checked(KEY_DIGITS)?;
    let is_key = key.bytes().all(|byte| byte.is_ascii_hexdigit());
    (is_key && (part.is_empty() || part.starts_with('_'))).then_some((key, part))
}

/// Whether a member of a request can be a custom field of a flat view.
pub(crate) fn is_flat(name: &str) -> bool {
    split(name).is_some()
}

impl Books<'_> {
    pub(super) fn custom_type(&self, definition: &Record) -> Option<&CustomType> {
        let name = definition.get("field_type")?.as_str()?;
        let mut types = self.company.custom_types.iter();
        types.find(|(stated, _)| stated == name).map(|(_, ty)| ty)
    }

    /// Options with their labels: `{id, label}`.
    pub(crate) fn labeled(&self, definition: &Record, value: Value) -> Value {
        let shown = |id: &Value| {
            let label = option(definition, id).map(|option| option["label"].clone());
            json!({"id": id, "label": label})
        };
        match (self.custom_type(definition), &value) {
            (Some(CustomType::Option), id) if !id.is_null() => shown(id),
            (Some(CustomType::Options), Value::Array(ids)) => ids.iter().map(shown).collect(),
            _ => value,
        }
    }

    /// Custom fields by key, each as an object that says its type; null for one without a value.
    pub(crate) fn typed(
        &self,
        values: Option<&Map<String, Value>>,
        definitions: &[Record],
    ) -> Value {
        let mut shown = Map::new();
        for definition in definitions {
            let Some(key) = key(definition) else { continue };
            let value = values.and_then(|values| values.get(key));
            let value = value.filter(|value| !value.is_null());
            let value = value.map(|value| self.typed_value(definition, value));
            shown.insert(key.to_owned(), value.unwrap_or_default());
        }
        shown.into()
    }

    fn typed_value(&self, definition: &Record, value: &Value) -> Value {
        let ty = definition.get("field_type").cloned().unwrap_or_default();
        let mut members = Map::from_iter([("type".to_owned(), ty)]);
        match (self.custom_type(definition), value) {
            (Some(CustomType::Object(parts)), Value::Object(object)) => {
                for part in parts {
                    let name = part.typed.as_ref().unwrap_or(&part.name);
                    let member = object.get(&part.name).cloned().unwrap_or_default();
                    members.insert(name.clone(), member);
                }
            }
            (Some(CustomType::Options), Value::Array(ids)) => {
                let chosen = ids.iter().map(|id| json!({ "id": id }));
                members.insert("values".to_owned(), chosen.collect());
            }
            (Some(CustomType::Option | CustomType::One(FieldType::Reference(_))), id) => {
                members.insert("id".to_owned(), id.clone());
            }
            (_, value) => {
                members.insert("value".to_owned(), value.clone());
            }
        }
        members.into()
    }

    /// Adds custom fields to the members beside them.
    pub(crate) fn flatten(
        &self,
        values: Option<&Map<String, Value>>,
        definitions: &[Record],
        omits_unset: bool,
        shown: &mut Map<String, Value>,
    ) {
        for definition in definitions {
            let Some(key) = key(definition) else { continue };
            let value = values.and_then(|values| values.get(key));
            let value = value.cloned().unwrap_or_default();
            if omits_unset && value.is_null() {
                continue;
            }
            match self.custom_type(definition) {
                Some(CustomType::Object(parts)) => {
                    for (at, part) in parts.iter().enumerate() {
                        let member = value.get(&part.name).cloned().unwrap_or_default();
                        shown.insert(flat_name(key, at, part), member);
                    }
                }
                Some(CustomType::Options) => {
                    let ids = value.as_array().map(|ids| {
                        let ids: Vec<_> = ids.iter().map(functions::text_of).collect();
                        Value::from(ids.join(","))
                    });
                    shown.insert(key.to_owned(), ids.unwrap_or_default());
                }
                Some(CustomType::Option) if !value.is_null() => {
                    shown.insert(key.to_owned(), functions::text_of(&value).into());
                }
                _ => drop(shown.insert(key.to_owned(), value)),
            }
        }
    }

    /// Custom fields that a request gives beside its other members, nested as they are kept.
    pub(crate) fn gather(
        &self,
        given: &Map<String, Value>,
        before: Option<&Map<String, Value>>,
        definitions: &[Record],
        problems: &mut Vec<String>,
    ) -> Map<String, Value> {
        let mut gathered = Map::new();
        for (name, value) in given {
            let Some((key_given, part)) = split(name) else {
                continue;
            };
            let found = definitions.iter().find(|it| key(it) == Some(key_given));
            let Some(definition) = found else {
                problems.push(format!("{name}: there is no such custom field"));
                continue;
            };
            let parts = match self.custom_type(definition) {
                Some(CustomType::Object(parts)) => &parts[..],
                ty if part.is_empty() => {
                    gathered.insert(key_given.to_owned(), nested(ty, value));
                    continue;
                }
                _ => &[],
            };
            let mut parts = parts.iter().enumerate();
            let found = parts.find(|(at, part)| flat_name(key_given, *at, part) == *name);
            let Some((at, part)) = found else {
                problems.push(format!("{name}: this custom field has no such part"));
                continue;
            };
            let kept = || before.and_then(|before| before.get(key_given)).cloned();
            let slot = gathered
                .entry(key_given.to_owned())
                .or_insert_with(|| kept().unwrap_or_default());
            if at == 0 && value.is_null() {
                *slot = Value::Null;
                continue;
            }
            if !slot.is_object() {
                *slot = Value::Object(Map::new());
            }
            if let Some(members) = slot.as_object_mut() {
                members.insert(part.name.clone(), value.clone());
            }
        }
        gathered
    }

    /// Checks values by key against their definitions, and gives them as they are kept.
    pub(crate) fn check_custom(
        &self,
        entity: EntityId,
        given: &Map<String, Value>,
        form: Form<'_>,
        problems: &mut Vec<String>,
    ) -> Result<Map<String, Value>, Failure> {
        let definitions = self.definitions(entity)?;
        let mut checked = Map::new();
        for (name, value) in given {
            let place = form.place(name);
            let Some(definition) = definitions.iter().find(|it| key(it) == Some(name)) else {
                problems.push(format!("{place}: there is no such custom field"));
                continue;
            };
            if value.is_null() {
                checked.insert(name.clone(), Value::Null);
                continue;
            }
            let ty = self.custom_type(definition);
            let checked_value = match ty {
                Some(CustomType::One(ty)) => {
                    with_seconds(ty, self.take_custom(ty, value, &place, form, problems)?)
                }
                Some(CustomType::Object(parts)) => {
                    self.custom_object(parts, value, name, form, problems)?
                }
                Some(CustomType::Option) => {
                    if !is_option(definition, value) {
                        problems.push(listed(definition, &place, OPTION, value));
                    }
                    value.clone()
                }
                Some(CustomType::Options) => chosen(definition, value, &place, problems),
                None => value.clone(),
            };
            checked.insert(name.clone(), checked_value);
        }
        Ok(checked)
    }

    /// A value of a type. Where it is not beside other members, it has the JSON type that answers show.
    fn take_custom(
        &self,
        ty: &FieldType,
        value: &Value,
        at: &str,
        form: Form<'_>,
        problems: &mut Vec<String>,
    ) -> Result<Value, Failure> {
        if matches!(form, Form::Nested(_)) && !self.is_as_shown(ty, value) {
            let (expected, got) = (expected_of(ty), kind_of(value));
            problems.push(format!("{at}: expected {expected}, got {got}"));
            return Ok(value.clone());
        }
        self.take(ty, value.clone(), at, problems)
    }

    /// An object of parts. Its first part alone stands for an object of it.
    fn custom_object(
        &self,
        parts: &[CustomPart],
        value: &Value,
        key: &str,
        form: Form<'_>,
        problems: &mut Vec<String>,
    ) -> Result<Value, Failure> {
        let at = form.place(key);
        let single = parts.iter().filter(|part| part.required).count() <= 1;
        let members = match (value, parts.first()) {
            (Value::Object(members), _) => members.clone(),
            (value, Some(first)) if single && value.is_string() => {
                Map::from_iter([(first.name.clone(), value.clone())])
            }
            _ => {
                problems.push(format!("{at}: expected an object, got {}", kind_of(value)));
                return Ok(Value::Null);
            }
        };
        let names = || parts.iter().map(|part| &*part.name);
        for name in members.keys() {
            if !names().any(|known| known == name) {
                let hint = suggest::hint(name, names());
                problems.push(format!("{at}.{name}: unknown member{hint}"));
            }
        }
        let mut object = Map::new();
        for (index, part) in parts.iter().enumerate() {
            let place = form.place_of(key, index, part);
            match members.get(&part.name).filter(|it| !it.is_null()) {
                Some(value) => {
                    let value = self.take_custom(&part.ty, value, &place, form, problems)?;
                    if let Some((entity, of)) = &part.within {
                        self.check_within(*entity, of, &value, &place, problems)?;
                    }
                    object.insert(part.name.clone(), with_seconds(&part.ty, value));
                }
                None if part.required => {
                    let expected = expected_of(&part.ty);
                    problems.push(format!("{place}: missing, expected {expected}"));
                }
                None => drop(object.insert(part.name.clone(), Value::Null)),
            }
            if let Some(other) = &part.not_before
                && let (Some(own), Some(least)) = (object.get(&part.name), object.get(other))
                && functions::order(own, least) == Some(Ordering::Less)
            {
                problems.push(format!(
                    "{place}: {} is before {other}, {}",
                    shown(own),
                    shown(least)
                ));
            }
        }
        Ok(object.into())
    }
}

/// How a request writes custom fields.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Form<'a> {
    /// By key in a member of this name.
    Nested(&'a str),
    /// Beside the other members.
    Flat,
}

impl Form<'_> {
    /// The place of a value, for messages.
    fn place(self, key: &str) -> String {
        match self {
            Self::Nested(at) => format!("{at}.{key}"),
            Self::Flat => key.to_owned(),
        }
    }

    /// The place of a part of one.
    fn place_of(self, key: &str, index: usize, part: &CustomPart) -> String {
        match self {
            Self::Nested(at) => format!("{at}.{key}.{}", part.name),
            Self::Flat => flat_name(key, index, part),
        }
    }
}

/// What an option is, for messages.
const OPTION: &str = "the id of an option, a number";

/// The options of a set: each once, although a request may repeat one.
fn chosen(definition: &Record, value: &Value, at: &str, problems: &mut Vec<String>) -> Value {
    let Some(ids) = value.as_array().filter(|ids| !ids.is_empty()) else {
        let expected = "a list of ids of options, or null";
        problems.push(listed(definition, at, expected, value));
        return value.clone();
    };
    let mut chosen: Vec<Value> = Vec::new();
    for (index, id) in ids.iter().enumerate() {
        if !is_option(definition, id) {
            problems.push(listed(definition, &format!("{at}[{index}]"), OPTION, id));
        }
        if !chosen.contains(id) {
            chosen.push(id.clone());
        }
    }
    chosen.into()
}

/// A time with its seconds, as custom fields have them.
fn with_seconds(ty: &FieldType, value: Value) -> Value {
    match (ty, &value) {
        (FieldType::Time, Value::String(text)) if text.len() == 5 => format!("{text}:00").into(),
        _ => value,
    }
}

/// The name of a part beside the other members of a record.
fn flat_name(key: &str, at: usize, part: &CustomPart) -> String {
    if at == 0 {
        key.to_owned()
    } else {
        format!("{key}_{}", part.name)
    }
}

fn is_option(definition: &Record, id: &Value) -> bool {
    id.is_i64() && option(definition, id).is_some()
}

/// The nested form of a flat value: ids of options are numbers.
fn nested(ty: Option<&CustomType>, value: &Value) -> Value {
    let number = |text: &str| {
        let text = text.trim();
        text.parse::<i64>().map_or(text.into(), Value::from)
    };
    match (ty, value) {
        (Some(CustomType::Option), Value::String(text)) => number(text),
        (Some(CustomType::Options), Value::String(text)) if !text.trim().is_empty() => {
            text.split(',').map(number).collect()
        }
        (Some(CustomType::Options), Value::Number(_)) => json!([value]),
        (Some(CustomType::One(ty)), Value::String(text)) if super::take::is_number(ty) => {
            let number: Option<f64> = numbers::of(&text.as_str().into());
            number.map_or_else(|| value.clone(), numbers::value)
        }
        _ => value.clone(),
    }
}

/// A problem that lists the options that there are.
fn listed(definition: &Record, at: &str, expected: &str, got: &Value) -> String {
    let ids: Vec<_> = options(definition)
        .iter()
        .map(|option| {
            format!(
                "{} ({})",
                option["id"],
                functions::text_of(&option["label"])
            )
        })
        .collect();
    format!(
        "{at}: expected {expected}, got {}; there are {}",
        kind_of(got),
        ids.join(", ")
    )
}
