//! Types and marked names, which every form has.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::Scalar;
use crate::source::Span;
use crate::syntax::fields::wrong;
use crate::syntax::{Name, Type, TypeKind, Word};
use crate::yaml::{Entry, Node, Value};

/// The most lists and maps that can stand in each other.
const DEEPEST: usize = 16;

/// A type: `Name`, `[T]`, `{string: T}`, and each of them with `| null` behind it.
pub(super) fn ty(node: &Node, key: Span, found: &mut Diagnostics) -> Option<Type> {
    node_type(node, key, 0, found)
}

/// A type that stands in `depth` lists and maps.
fn node_type(node: &Node, key: Span, depth: usize, found: &mut Diagnostics) -> Option<Type> {
    const FORMS: &str = "a type: a name, `[T]` or `{string: T}`";
    let kind = match &node.value {
        Value::String(text) => {
            return text_type(text, node.span.of_name(text), depth, found);
        }
        Value::List(_) | Value::Map(_) if depth == DEEPEST => {
            found.push(too_deep(node.span));
            return None;
        }
        Value::List(items) => {
            let [item] = &items[..] else {
                found.push(
                    Diagnostic::error("a list type has exactly one item type")
                        .at(node.span, format!("this has {}", items.len()))
                        .help("`[integer]` is a list of whole numbers"),
                );
                return None;
            };
            let item = node_type(item, node.span, depth + 1, found)?;
            TypeKind::List(Box::new(item))
        }
        Value::Map(entries) => {
            let [entry] = &entries[..] else {
                found.push(wrong(node, key, FORMS));
                return None;
            };
            if entry.key != "string" {
                found.push(not_by_string(entry.span));
                return None;
            }
            let item = node_type(&entry.value, entry.span, depth + 1, found)?;
            TypeKind::Map(Box::new(item))
        }
        _ => {
            found.push(wrong(node, key, FORMS));
            return None;
        }
    };
    Some(Type {
        kind,
        nullable: false,
        span: node.span,
    })
}

/// A type as text, where `| null` can stand: `[integer] | null`. `span` is the text's own place, without quotes.
fn text_type(text: &str, span: Span, depth: usize, found: &mut Diagnostics) -> Option<Type> {
    let blank = text.len() - text.trim_start().len();
    let text = text.trim();
    let span = part(span, blank, text);
    let (kind, nullable) = match text
        .rsplit_once('|')
        .map(|(ty, by)| (ty.trim_end(), by.trim()))
    {
        Some((ty, "null")) => (ty, true),
        // The `|` of an item: `[integer | null]`.
        Some((_, by)) if !by.ends_with([']', '}']) => {
            found.push(
                Diagnostic::error("only `null` stands beside a type")
                    .at(span, format!("`{by}` stands behind the `|`"))
                    .help(
                        "a value of one of several types is a model: `one_of: [integer, string]`",
                    ),
            );
            return None;
        }
        _ => (text, false),
    };
    if let Some(ty) = kind.strip_suffix('?') {
        let whole = format!("{ty} | null");
        found.push(
            Diagnostic::error("a type has no mark `?`")
                .at(span, "can be set to null")
                .suggest(span, whole),
        );
        return None;
    }
    let span = part(span, 0, kind);
    if depth == DEEPEST && kind.starts_with(['[', '{']) {
        found.push(too_deep(span));
        return None;
    }
    let within = |open, close| kind.strip_prefix(open)?.strip_suffix(close);
    let kind = if let Some(item) = within('[', ']') {
        let item = text_type(item, part(span, 1, item), depth + 1, found)?;
        TypeKind::List(Box::new(item))
    } else if let Some(entry) = within('{', '}') {
        let Some(("string", item)) = entry.split_once(':').map(|(key, item)| (key.trim(), item))
        else {
            found.push(not_by_string(span));
            return None;
        };
        let before = kind.len() - 1 - item.len();
        let item = text_type(item, part(span, before, item), depth + 1, found)?;
        TypeKind::Map(Box::new(item))
    } else {
        match Scalar::WORDS.iter().find(|(word, _)| *word == kind) {
            Some((_, scalar)) => TypeKind::Scalar(*scalar),
            None => TypeKind::Named(kind.to_owned()),
        }
    };
    Some(Type {
        kind,
        nullable,
        span,
    })
}

/// The place of `text`, which begins `from` bytes behind the start of `span`.
fn part(span: Span, from: usize, text: &str) -> Span {
    let bytes = |count: usize| u32::try_from(count).unwrap_or(0);
    let start = span.start.saturating_add(bytes(from)).min(span.end);
    Span {
        start,
        end: start.saturating_add(bytes(text.len())).min(span.end),
        ..span
    }
}

fn too_deep(at: Span) -> Diagnostic {
    Diagnostic::error(format!(
        "more than {DEEPEST} lists and maps stand in each other"
    ))
    .at(at, "this is one too many")
    .help("name an inner type under `models` and use its name here")
}

fn not_by_string(at: Span) -> Diagnostic {
    Diagnostic::error("the keys of a map are strings")
        .at(at, "expected `string`")
        .help("`{string: json}` is a map from strings to anything")
}

/// The type where `| null` would say nothing: it is fields, parameters and items that can be null.
pub(super) fn unmarked(ty: Type, found: &mut Diagnostics) -> Type {
    if ty.nullable {
        found.push(
            Diagnostic::error(
                "`| null` belongs to a field, a parameter or an item of a list or map",
            )
            .at(ty.span, "cannot be null by itself")
            .help(
                "remove it; a list or map that can be set to null is quoted: `'[integer] | null'`",
            ),
        );
    }
    ty
}

/// `name!` → (`name`, true)
pub(super) fn marked(name: &str) -> (&str, bool) {
    name.strip_suffix('!')
        .map_or((name, false), |name| (name, true))
}

pub(super) fn named(entry: &Entry) -> Name {
    Name {
        text: entry.key.clone(),
        span: entry.span,
    }
}
