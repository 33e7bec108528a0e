//! Types and marked names, which every form has.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::Scalar;
use crate::source::Span;
use crate::syntax::fields::wrong;
use crate::syntax::{Name, Type, TypeKind, Word};
use crate::yaml::{Entry, Node, Value};

/// A type: `Name`, `name?`, `[T]`, `{string: T}`
pub(super) fn ty(node: &Node, key: Span, found: &mut Diagnostics) -> Option<Type> {
    const FORMS: &str = "a type: a name, `[T]` or `{string: T}`";
    let (kind, nullable) = match &node.value {
        Value::String(text) => {
            let (text, nullable) = text
                .strip_suffix('?')
                .map_or((&**text, false), |text| (text, true));
            let kind = match Scalar::WORDS.iter().find(|(word, _)| *word == text) {
                Some((_, scalar)) => TypeKind::Scalar(*scalar),
                None => TypeKind::Named(text.to_owned()),
            };
            (kind, nullable)
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
            let item = unmarked(ty(item, node.span, found)?, found);
            (TypeKind::List(Box::new(item)), false)
        }
        Value::Map(entries) => {
            let [entry] = &entries[..] else {
                found.push(wrong(node, key, FORMS));
                return None;
            };
            if entry.key != "string" {
                found.push(
                    Diagnostic::error("the keys of a map are strings")
                        .at(entry.span, "expected `string`")
                        .help("`{string: json}` is a map from strings to anything"),
                );
                return None;
            }
            let item = unmarked(ty(&entry.value, entry.span, found)?, found);
            (TypeKind::Map(Box::new(item)), false)
        }
        _ => {
            found.push(wrong(node, key, FORMS));
            return None;
        }
    };
    Some(Type {
        kind,
        nullable,
        span: node.span,
    })
}

/// The type where a `?` would say nothing: it is fields and parameters that can be set to null.
pub(super) fn unmarked(ty: Type, found: &mut Diagnostics) -> Type {
    if ty.nullable {
        found.push(
            Diagnostic::error("`?` belongs to a field or a parameter as a whole")
                .at(ty.span, "says nothing here")
                .help("remove it; for a list or map that can be set to null, write `{type: [integer], nullable: true}`"),
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
