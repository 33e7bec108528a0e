//! `models`: records, enums, ids, handwritten types and aliases; unions are in `unions`.

use super::types::{marked, named, ty, unmarked};
use super::unions;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{Literal, Required, Scalar};
use crate::source::Span;
use crate::syntax::fields::{Fields, unique, wrong};
use crate::syntax::shape;
use crate::syntax::{
    Empty, External, Field, Model, ModelKind, Name, RequiredWhen, Type, Word as _,
};
use crate::yaml::{Entry, Node, Value};

pub(super) fn model(entry: &Entry, found: &mut Diagnostics) -> Model {
    let fields = Fields::read(&entry.value, entry.span, &shape::MODEL, found);
    Model {
        name: named(entry),
        doc: fields
            .as_ref()
            .and_then(|fields| fields.text("doc", found))
            .unwrap_or_default(),
        kind: fields
            .and_then(|fields| model_kind(entry, &fields, found))
            .unwrap_or(ModelKind::Unread),
    }
}

fn model_kind(entry: &Entry, fields: &Fields<'_>, found: &mut Diagnostics) -> Option<ModelKind> {
    const KINDS: [&str; 6] = ["fields", "enum", "id", "one_of", "rust", "alias"];
    let kinds: Vec<&Entry> = KINDS
        .into_iter()
        .filter_map(|key| fields.entry(key))
        .collect();
    let [kind] = kinds[..] else {
        if kinds.is_empty() && fields.misspells(&KINDS) {
            return None;
        }
        let mut diagnostic = Diagnostic::error(format!(
            "a model is exactly one of a record, an enum, an id, a union, a type of Rust and an alias; `{}` is {}",
            entry.key,
            if kinds.is_empty() {
                "none of them"
            } else {
                "several of them"
            }
        ))
        .at(entry.span, "")
        .help("give it one of `fields`, `enum`, `id`, `one_of`, `rust` and `alias`");
        for kind in kinds {
            diagnostic = diagnostic.also(kind.span, "one of them");
        }
        found.push(diagnostic);
        return None;
    };
    unions::by_of_a_union_only(kind, fields, found);
    json_of_rust_only(kind, fields, found);
    Some(match &*kind.key {
        "fields" => ModelKind::Record(
            fields
                .each("fields", found)
                .into_iter()
                .map(|entry| field(entry, found))
                .collect(),
        ),
        "enum" => ModelKind::Enum(enum_values(kind, found)),
        "id" => ModelKind::Id(fields.word("id", found)?.0),
        "one_of" => ModelKind::Union(unions::union(kind, fields, found)?),
        "rust" => ModelKind::External(external(kind, fields, found)?),
        _ => ModelKind::Alias(unmarked(ty(&kind.value, kind.span, found)?, found)),
    })
}

/// `rust: support::Amount`, with `json`
fn external(kind: &Entry, fields: &Fields<'_>, found: &mut Diagnostics) -> Option<External> {
    let rust = fields.name("rust", found);
    let Some(json) = fields.entry("json") else {
        if !fields.misspells(&["json"]) {
            found.push(
                Diagnostic::error("a type of Rust needs a key `json`")
                    .at(kind.span, "`json` is missing beside this")
                    .help("state the JSON type: a built-in type, or a list or map of one"),
            );
        }
        return None;
    };
    Some(External {
        json: unmarked(ty(&json.value, json.span, found)?, found),
        rust: rust?,
        empty: fields.word::<Empty>("empty", found).is_some(),
    })
}

fn json_of_rust_only(kind: &Entry, fields: &Fields<'_>, found: &mut Diagnostics) {
    if kind.key == "rust" {
        return;
    }
    for key in ["json", "empty"] {
        if let Some(entry) = fields.entry(key) {
            found.push(
                Diagnostic::error(format!("only a type of `rust` has `{key}`"))
                    .at(entry.span, "says nothing here")
                    .also(kind.span, "this decides what the model is")
                    .help("remove it"),
            );
        }
    }
}

/// `enum: [open, won]` or `enum: {owner: 1}`
fn enum_values(entry: &Entry, found: &mut Diagnostics) -> Vec<(Name, Literal)> {
    let none = match &entry.value.value {
        Value::List(items) => items.is_empty(),
        Value::Map(entries) => entries.is_empty(),
        _ => false,
    };
    if none {
        found.push(
            Diagnostic::error("an enum has at least one value")
                .at(entry.value.span, "empty")
                .help(
                    "list the values known today; others are kept when they come, or use `string`",
                ),
        );
    }
    match &entry.value.value {
        Value::List(items) => items
            .iter()
            .filter_map(|item| match literal(item, found)? {
                (span, Literal::String(text)) => Some((
                    Name {
                        text: text.clone(),
                        span,
                    },
                    Literal::String(text),
                )),
                (span, Literal::Integer(number)) => {
                    found.push(
                        Diagnostic::error("a numeric value of an enum needs a name")
                            .at(span, "no name")
                            .help(format!(
                                "write the enum as a mapping: `{{some_name: {number}}}`"
                            )),
                    );
                    None
                }
            })
            .collect(),
        Value::Map(entries) => unique(entries, found)
            .into_iter()
            .filter_map(|entry| Some((named(entry), literal(&entry.value, found)?.1)))
            .collect(),
        _ => {
            found.push(wrong(
                &entry.value,
                entry.span,
                "a list of values, or a mapping from names to values",
            ));
            Vec::new()
        }
    }
}

fn literal(node: &Node, found: &mut Diagnostics) -> Option<(Span, Literal)> {
    match &node.value {
        Value::String(text) => Some((node.span, Literal::String(text.clone()))),
        Value::Integer(number) => Some((node.span, Literal::Integer(*number))),
        _ => {
            found.push(wrong(node, node.span, "a string or a whole number"));
            None
        }
    }
}

fn field(entry: &Entry, found: &mut Diagnostics) -> Field {
    let (text, is_marked) = marked(&entry.key);
    let mut field = Field {
        name: Name {
            text: text.to_owned(),
            span: entry.span,
        },
        required: if is_marked {
            Required::Always
        } else {
            Required::Never
        },
        ty: Type::stand_in(entry.span),
        doc: String::new(),
    };
    if !is_long_form(&entry.value) {
        field.ty = ty(&entry.value, entry.span, found).unwrap_or(field.ty);
    } else if let Some(fields) = Fields::read(&entry.value, entry.span, &shape::FIELD, found) {
        if let Some(node) = fields.get("type") {
            field.ty = ty(node, entry.span, found).unwrap_or(field.ty);
        }
        if let Some((RequiredWhen::Sent, span)) = fields.word("required", found) {
            if is_marked {
                found.push(
                    Diagnostic::error(format!("`{text}` has `!` and `required: sent`"))
                        .at(span, "`!` already requires it everywhere")
                        .help("remove one of them"),
                );
            } else {
                field.required = Required::Sent;
            }
        }
        field.doc = fields.text("doc", found).unwrap_or_default();
    }
    field
}

/// A mapping that is not a type of the form `{string: T}`, nor one with another type in the place of `string`.
pub(crate) fn is_long_form(node: &Node) -> bool {
    let is_type = |entry: &Entry| Scalar::WORDS.iter().any(|(word, _)| *word == entry.key);
    matches!(&node.value, Value::Map(entries) if !entries.iter().any(is_type))
}
