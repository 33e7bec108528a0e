//! Rules on models: enums that say something, records that can exist, types where they make sense.

use std::collections::HashMap;

use super::{twice, unions};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{Api, EnumValue, Field, Literal, Model, ModelId, ModelKind, Scalar, Type};

pub(super) fn check(api: &Api, found: &mut Diagnostics) {
    for (index, model) in api.models.iter().enumerate() {
        match &model.kind {
            ModelKind::Enum { values, .. } => enum_values(model, values, found),
            ModelKind::Record { fields } => {
                twice(
                    fields.iter().map(|field| (&*field.name, field.span)),
                    "field",
                    found,
                );
                record(api, ModelId(index), model, fields, found);
            }
            ModelKind::Union { by, alternatives } => {
                unions::check(api, model, by.as_deref(), alternatives, found);
            }
            ModelKind::Id { .. } | ModelKind::External { .. } => {}
        }
    }
}

/// Warn of models that no operation takes or returns, unless an error may be why.
pub(super) fn unused(api: &Api, found: &mut Diagnostics) {
    if found.has_errors() {
        return;
    }
    for (index, model) in api.models.iter().enumerate() {
        let looked_up = api
            .resources
            .iter()
            .any(|resource| resource.model == Some(ModelId(index)));
        // An id belongs to the records that have it: it goes when they go.
        let of_record =
            matches!(model.kind, ModelKind::Id { .. }) && is_in_another(api, ModelId(index));
        if !model.read && !model.written && !looked_up && !of_record {
            found.push(
                Diagnostic::warning(format!("the model `{}` is not used", model.name))
                    .at(model.span, "no operation takes or returns it")
                    .help("use it, or remove it"),
            );
        }
    }
}

fn is_in_another(api: &Api, id: ModelId) -> bool {
    api.models.iter().any(|model| {
        let mut mentioned = Vec::new();
        model.kind.models(&mut mentioned);
        mentioned.contains(&id)
    })
}

fn enum_values(model: &Model, values: &[EnumValue], found: &mut Diagnostics) {
    let mut first = HashMap::new();
    for value in values {
        let literal = match &value.value {
            Literal::String(text) => format!("{text:?}"),
            Literal::Integer(number) => number.to_string(),
        };
        if let Some(before) = first.insert(literal.clone(), value.span) {
            found.push(
                Diagnostic::error(format!(
                    "the enum `{}` has the value {literal} twice",
                    model.name
                ))
                .at(value.span, "again")
                .also(before, "first")
                .help("remove one of the two"),
            );
        }
    }
}

fn record(api: &Api, id: ModelId, model: &Model, fields: &[Field], found: &mut Diagnostics) {
    for field in fields {
        if field.name.is_empty() {
            found.push(
                Diagnostic::error(format!("a field of `{}` has no name", model.name))
                    .at(field.span, "is empty")
                    .help("write the member of JSON that it stands for, or remove it"),
            );
        }
        if contains_bytes(&field.ty) {
            found.push(
                Diagnostic::error(format!("the field `{}` cannot be `bytes`", field.name))
                    .at(field.span, "JSON has no bytes")
                    .help("`bytes` is what an operation returns as a whole; a field is a `string`"),
            );
        }
        if field.required.is_always() && field.nullable {
            found.push(
                Diagnostic::error(format!("`{}` is always there and may be null", field.name))
                    .at(field.span, "`!` and `| null` contradict each other")
                    .help("remove the `!`: any other field reads as nothing when it is null or absent"),
            );
        }
    }
    // A record that cannot end: a chain of always-present records back to itself.
    let mut trail = vec![id];
    while let Some(next) = trail.last().and_then(|last| required_record(api, *last)) {
        if next == id {
            // Every record of the circle comes here; the first of them speaks.
            if trail.iter().any(|other| *other < id) {
                return;
            }
            let names: Vec<&str> = trail.iter().map(|id| &*api.model(*id).name).collect();
            found.push(
                Diagnostic::error(format!(
                    "`{}` can never be complete: it must contain itself",
                    model.name
                ))
                .at(
                    model.span,
                    format!("{} → {}", names.join(" → "), model.name),
                )
                .help("remove a `!` on the way, or make one of the fields a list"),
            );
            return;
        }
        if trail.contains(&next) {
            return;
        }
        trail.push(next);
    }
}

/// The first record that a record must contain.
fn required_record(api: &Api, id: ModelId) -> Option<ModelId> {
    let ModelKind::Record { fields } = &api.model(id).kind else {
        return None;
    };
    fields
        .iter()
        .filter(|field| field.required.is_when_sent())
        .find_map(|field| match field.ty {
            Type::Model(id) if matches!(api.model(id).kind, ModelKind::Record { .. }) => Some(id),
            _ => None,
        })
}

pub(super) fn contains_bytes(ty: &Type) -> bool {
    match ty {
        Type::Scalar(scalar) => *scalar == Scalar::Bytes,
        Type::Model(_) => false,
        Type::List(item) | Type::Map(item) | Type::Nullable(item) => contains_bytes(item),
    }
}
