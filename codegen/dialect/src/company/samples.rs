//! `sample`: the records of a new company. A record's own members are constants; members under `set` are expressions.

use super::entity::list;
use super::scope::{Params, Scope};
use super::values::{Reader, constant, not_one_of};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{EntityId, Expr, FieldType, KeyKind, Literal, Sample};
use crate::source::Span;
use crate::syntax::fields::{Fields, unique, wrong};
use crate::syntax::shape::SAMPLE;
use crate::yaml::{Entry, Node, Value};

pub(super) fn samples(
    of: EntityId,
    said: &Fields<'_>,
    reader: &Reader<'_>,
    found: &mut Diagnostics,
) -> Vec<Sample> {
    let nodes = list(said, "sample", found).iter();
    nodes
        .filter_map(|node| sample(of, node, reader, found))
        .collect()
}

fn sample(
    of: EntityId,
    node: &Node,
    reader: &Reader<'_>,
    found: &mut Diagnostics,
) -> Option<Sample> {
    let Value::Map(entries) = &node.value else {
        found.push(wrong(node, node.span, "a record as a mapping"));
        return None;
    };
    let is_key = |entry: &&Entry| SAMPLE.keys.iter().any(|key| key.name == entry.key);
    let (keys, record): (Vec<&Entry>, Vec<&Entry>) =
        unique(entries, found).into_iter().partition(is_key);
    let keys = Node {
        value: Value::Map(keys.into_iter().cloned().collect()),
        span: node.span,
    };
    let keys = Fields::read(&keys, node.span, &SAMPLE, found)?;
    let times = keys.count("times", found);
    let mut set: Vec<(String, Expr)> = record
        .iter()
        .map(|entry| {
            plain(of, entry, times.is_some(), reader, found);
            (entry.key.clone(), constant(&entry.value, found))
        })
        .collect();
    let scope = Scope {
        params: Params::Nothing,
        sample: true,
        ..Scope::record(of)
    };
    let computed = keys.each("set", found);
    for entry in &computed {
        if let Some(before) = record.iter().find(|before| before.key == entry.key) {
            found.push(
                Diagnostic::error(format!("`{}` has two values", entry.key))
                    .at(entry.span, "again")
                    .also(before.span, "first")
                    .help("remove one of the two"),
            );
        }
    }
    set.extend(reader.set(&computed, of, scope, found));
    Some(Sample {
        times: times.map_or(1, |(times, _)| times),
        scale: keys.flag("scale", found).is_some_and(|(scale, _)| scale),
        set,
        span: node.span,
    })
}

/// Check a value that stands as it is written.
fn plain(
    of: EntityId,
    entry: &Entry,
    is_repeated: bool,
    reader: &Reader<'_>,
    found: &mut Diagnostics,
) {
    let known = reader.names.entity(of);
    if reader.is_content(of, &entry.key) {
        if !matches!(entry.value.value, Value::String(_)) {
            found.push(wrong(&entry.value, entry.span, "the text of a file"));
        }
        return;
    }
    if !reader.is_field(of, &entry.key, entry.span, found) {
        return;
    }
    if is_repeated {
        found.push(
            Diagnostic::error("several records have the same value")
                .at(entry.span, "stands beside `times`")
                .help("move it below `set`, where texts are expressions: `title: \"'Refit'\"`"),
        );
        return;
    }
    let key = key_type(known.key, of);
    let ty = match &*entry.key {
        "id" => Some(&key),
        name => reader.names.field_type(of, name),
    };
    if let Some(ty) = ty {
        fits(&entry.value, entry.span, ty, reader, found);
    }
}

/// The type of an entity's ids.
fn key_type(key: KeyKind, of: EntityId) -> FieldType {
    match key {
        KeyKind::Integer => FieldType::Integer,
        KeyKind::Uuid | KeyKind::Hex40 | KeyKind::Text => FieldType::Reference(of),
    }
}

/// Whether a plain value can be that of a field; another one is reported.
fn fits(node: &Node, key: Span, ty: &FieldType, reader: &Reader<'_>, found: &mut Diagnostics) {
    let value = &node.value;
    let (fits, expected) = match ty {
        FieldType::Json | FieldType::Conditions | FieldType::Custom(_) => return,
        FieldType::String | FieldType::TimeZone => (matches!(value, Value::String(_)), "a text"),
        FieldType::Integer | FieldType::Option { .. } => {
            (matches!(value, Value::Integer(_)), "a whole number")
        }
        FieldType::Number => (
            matches!(value, Value::Integer(_) | Value::Number(_)),
            "a number",
        ),
        FieldType::Boolean => (matches!(value, Value::Boolean(_)), "`true` or `false`"),
        FieldType::Date => (has_form(value, "0000-00-00"), "a date such as 2026-11-29"),
        FieldType::Time => (
            has_form(value, "00:00") || has_form(value, "00:00:00"),
            "a time such as 10:15",
        ),
        FieldType::DateTime => (
            has_form(value, "0000-00-00T00:00:00Z"),
            "a moment such as 2026-11-29T10:15:00Z",
        ),
        FieldType::OneOf(values) => {
            if !matches!(value, Value::Null) {
                is_one_of(node, key, values, found);
            }
            return;
        }
        FieldType::Reference(of) => match reader.names.entity(*of).key {
            KeyKind::Integer => (
                matches!(value, Value::Integer(_)),
                "the id of a record, a whole number",
            ),
            KeyKind::Uuid | KeyKind::Hex40 | KeyKind::Text => (
                matches!(value, Value::String(_)),
                "the id of a record, a text",
            ),
        },
        FieldType::List(item) => match value {
            Value::List(items) => {
                for own in items {
                    fits(own, own.span, item, reader, found);
                }
                return;
            }
            _ => (false, "a list"),
        },
    };
    if !fits && !matches!(value, Value::Null) {
        let diagnostic = wrong(node, key, expected);
        found.push(match value {
            Value::String(text) if text.contains('(') => {
                diagnostic.help("what is computed stands under `set`")
            }
            Value::Integer(_) | Value::Number(_) | Value::Boolean(_)
                if expected.contains("text") =>
            {
                diagnostic.help("quote it to make it text")
            }
            _ => diagnostic,
        });
    }
}

/// Whether a text has digits where the form has zeros, and is the same elsewhere.
fn has_form(value: &Value, form: &str) -> bool {
    let Value::String(text) = value else {
        return false;
    };
    let fits = |(own, form): (char, char)| match form {
        '0' => own.is_ascii_digit(),
        form => own == form,
    };
    text.len() == form.len() && text.chars().zip(form.chars()).all(fits)
}

fn is_one_of(node: &Node, key: Span, values: &[Literal], found: &mut Diagnostics) {
    let value = match &node.value {
        Value::String(text) => Some(Literal::String(text.clone())),
        Value::Integer(number) => Some(Literal::Integer(*number)),
        _ => None,
    };
    if value.is_none_or(|value| !values.contains(&value)) {
        found.push(not_one_of(node, key, values));
    }
}
