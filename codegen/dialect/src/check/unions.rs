//! Rules on unions: their alternatives must be such that a value says which of them it is.

use super::models::contains_bytes;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{Alternative, Api, JsonKind, Model, ModelKind, Scalar, Type};

pub(super) fn check(
    api: &Api,
    model: &Model,
    by: Option<&str>,
    alternatives: &[Alternative],
    found: &mut Diagnostics,
) {
    match by {
        Some(member) => records(api, model, member, alternatives, found),
        None => kinds(api, model, alternatives, found),
    }
}

/// With `by`, an alternative is an object of which more than one member is known.
fn records(
    api: &Api,
    model: &Model,
    member: &str,
    alternatives: &[Alternative],
    found: &mut Diagnostics,
) {
    for one in alternatives {
        let record = matches!(one.ty, Type::Model(id) if matches!(api.model(id).kind, ModelKind::Record { .. }));
        if !record {
            found.push(
                Diagnostic::error(format!(
                    "the alternative `{}` of `{}` has no member `{member}`",
                    one.name, model.name
                ))
                .at(one.span, "not a record")
                .help("with `by`, every alternative is a model with `fields`; without it, they are told apart by what they are in JSON"),
            );
        }
    }
}

/// Without `by`, alternatives are different things in JSON.
fn kinds(api: &Api, model: &Model, alternatives: &[Alternative], found: &mut Diagnostics) {
    let mut seen: Vec<(JsonKind, &Alternative)> = Vec::new();
    for one in alternatives {
        let Some(kind) = told_apart(api, model, one, found) else {
            continue;
        };
        if let Some((_, first)) = seen.iter().find(|(other, _)| *other == kind) {
            found.push(
                Diagnostic::error(format!(
                    "`{}` and `{}` of `{}` are both {} in JSON",
                    first.name,
                    one.name,
                    model.name,
                    in_words(kind)
                ))
                .at(one.span, "cannot be told")
                .also(first.span, "from this")
                .help(if kind == JsonKind::Object {
                    "name the member whose text tells the records apart, `by: type`, or use `json`"
                } else {
                    "keep the more general of the two, or use `json`; records can be told apart by the text of a member, `by: type`"
                }),
            );
        } else {
            seen.push((kind, one));
        }
    }
}

/// What the alternative is in JSON, where that is one thing.
fn told_apart(
    api: &Api,
    model: &Model,
    one: &Alternative,
    found: &mut Diagnostics,
) -> Option<JsonKind> {
    let (message, label, help) = match &one.ty {
        ty if contains_bytes(ty) => (
            "cannot be `bytes`",
            "JSON has no bytes",
            "`bytes` is what an operation returns as a whole; in JSON, it is a `string`",
        ),
        Type::Scalar(Scalar::Json) => (
            "is anything",
            "cannot be told from the others",
            "leave it out: what is none of the others is kept as it came",
        ),
        Type::Model(id) if matches!(api.model(*id).kind, ModelKind::Union { .. }) => (
            "is a union itself",
            "has several alternatives of its own",
            "write its alternatives instead of its name",
        ),
        ty => return api.json_kind(ty),
    };
    found.push(
        Diagnostic::error(format!(
            "the alternative `{}` of `{}` {message}",
            one.name, model.name
        ))
        .at(one.span, label)
        .help(help),
    );
    None
}

fn in_words(kind: JsonKind) -> &'static str {
    match kind {
        JsonKind::String => "strings",
        JsonKind::Number => "numbers",
        JsonKind::Boolean => "booleans",
        JsonKind::List => "lists",
        JsonKind::Object => "objects",
    }
}
