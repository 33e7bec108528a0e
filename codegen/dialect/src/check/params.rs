//! Rules on the parameters of an operation: each once, with a type that can travel where it does.

use super::models::contains_bytes;
use super::twice;
use crate::diagnostic::{Diagnostic, Diagnostics, nearest};
use crate::model::{
    Api, Body, JsonKind, ModelKind, Operation, Param, ParamLocation, Resource, Scalar, Type,
};
use crate::syntax::{is_header, not_a_header};

pub(super) fn check(
    api: &Api,
    resource: &Resource,
    operation: &Operation,
    found: &mut Diagnostics,
) {
    repeated(operation, found);
    for param in &operation.params {
        parameter(api, operation, param, found);
        explode(api, operation, param, found);
        format(param, found);
        filter(api, resource, operation, param, found);
    }
}

/// The label of the spread that adds a parameter to a list.
pub(super) const SPREAD: &str = "spread into this list";

/// At the place that states the parameter, and at the spread that it came by.
pub(super) fn at_param(
    diagnostic: Diagnostic,
    param: &Param,
    label: impl Into<String>,
) -> Diagnostic {
    let diagnostic = diagnostic.at(param.span, label);
    match param.spread {
        Some(spread) => diagnostic.also(spread, SPREAD),
        None => diagnostic,
    }
}

/// A parameter listed twice; if only once as required, that is what to say.
fn repeated(operation: &Operation, found: &mut Diagnostics) {
    let marks = |name: &str| -> Vec<bool> {
        operation
            .params
            .iter()
            .filter(|param| param.name == name)
            .map(|param| param.required)
            .collect()
    };
    let said_twice =
        |param: &&Param| matches!(marks(&param.name)[..], [true, false] | [false, true]);
    let conflicts: Vec<&Param> = operation.params.iter().filter(said_twice).collect();
    if let [first, second] = conflicts[..] {
        found.push(
            Diagnostic::error(format!("`{}` is both required and optional", first.name))
                .at(
                    second.span,
                    if second.required {
                        "required here"
                    } else {
                        "optional here"
                    },
                )
                .also(
                    first.span,
                    if first.required {
                        "required here"
                    } else {
                        "optional here"
                    },
                )
                .help("keep one of the two"),
        );
        return;
    }
    twice(
        operation
            .params
            .iter()
            .map(|param| (&*param.name, param.span))
            .chain(
                operation
                    .listed
                    .iter()
                    .map(|listed| (&*listed.name, listed.span)),
            ),
        "parameter",
        found,
    );
}

fn parameter(api: &Api, operation: &Operation, param: &Param, found: &mut Diagnostics) {
    if param.name.is_empty() {
        found.push(
            at_param(
                Diagnostic::error("a parameter without a name"),
                param,
                "empty",
            )
            .help("give it the name it has on the wire"),
        );
    }
    if param.location == ParamLocation::Header && !param.name.is_empty() && !is_header(&param.name)
    {
        found.push(not_a_header(&param.name, param.span));
    }
    if contains_bytes(&param.ty) {
        found.push(
            at_param(
                Diagnostic::error(format!("the parameter `{}` cannot be `bytes`", param.name)),
                param,
                "parameters are text",
            )
            .help("a file is sent by `upload: PART`"),
        );
    }
    let flat = matches!(operation.body, Body::Form | Body::Multipart);
    let wanted = match param.location {
        ParamLocation::Path | ParamLocation::Header if !is_plain(api, &param.ty) => {
            "a single value"
        }
        ParamLocation::Query if !is_flat(api, &param.ty) => {
            "a single value, or a list or map of them"
        }
        ParamLocation::Body if flat && !is_flat(api, &param.ty) => {
            "a single value, or a list or map of them"
        }
        _ => return,
    };
    found.push(
        at_param(
            Diagnostic::error(format!("`{}` cannot travel there", param.name)),
            param,
            format!("expected {wanted}"),
        )
            .help("records, items that can be null, and lists or maps of lists travel in a JSON body; so do unions that can be one"),
    );
}

/// What travels in parts has parts, and its place has room for them.
fn explode(api: &Api, operation: &Operation, param: &Param, found: &mut Diagnostics) {
    // What may be anything explodes where it can.
    if !param.explode || param.ty == Type::Scalar(Scalar::Json) {
        return;
    }
    let is_list = matches!(api.in_json(&param.ty), Type::List(_));
    let wrong = match param.location {
        _ if !is_list && api.members(&param.ty).is_none() => "only a list or a map has parts",
        ParamLocation::Body if is_list => "only in a query can a name stand more than once",
        ParamLocation::Body if operation.body == Body::Value => {
            "as the whole body it has nothing beside it"
        }
        // That they cannot travel in a path or a header at all is said elsewhere.
        ParamLocation::Query
        | ParamLocation::Path
        | ParamLocation::Header
        | ParamLocation::Body => return,
    };
    found.push(
        at_param(
            Diagnostic::error(format!("`{}` cannot travel in parts", param.name)),
            param,
            wrong,
        )
        .help("remove `explode`, or correct its type or place"),
    );
}

/// Only a moment has a format.
fn format(param: &Param, found: &mut Diagnostics) {
    let mut ty = &param.ty;
    while let Type::List(item) | Type::Map(item) | Type::Nullable(item) = ty {
        ty = item;
    }
    let fits = matches!(ty, Type::Scalar(Scalar::DateTime | Scalar::Json));
    if param.format.is_some() && !fits {
        found.push(
            at_param(
                Diagnostic::error(format!(
                    "`{}` has a format and is no `datetime`",
                    param.name
                )),
                param,
                "says how a moment is written",
            )
            .help("remove `format`, or make it a `datetime` or a list of them"),
        );
    }
}

/// A value that is one piece of text.
fn is_plain(api: &Api, ty: &Type) -> bool {
    match api.in_json(ty) {
        Type::Scalar(_) => true,
        Type::Model(id) => match &api.model(*id).kind {
            ModelKind::Record { .. } => false,
            ModelKind::Enum { .. } | ModelKind::Id { .. } | ModelKind::External { .. } => true,
            ModelKind::Union { alternatives, .. } => alternatives
                .iter()
                .all(|one| api.json_kind(&one.ty).is_none_or(JsonKind::is_plain)),
        },
        // Only JSON can say null.
        Type::List(_) | Type::Map(_) | Type::Nullable(_) => false,
    }
}

fn is_flat(api: &Api, ty: &Type) -> bool {
    match api.in_json(ty) {
        Type::List(item) | Type::Map(item) => is_plain(api, item),
        ty => is_plain(api, ty),
    }
}

/// `filters` names a field of what the list returns.
fn filter(
    api: &Api,
    resource: &Resource,
    operation: &Operation,
    param: &Param,
    found: &mut Diagnostics,
) {
    let Some(field) = &param.filters else { return };
    let listed = match &operation.returns.ty {
        Some(Type::List(item)) => match **item {
            Type::Model(id) => Some(id),
            _ => None,
        },
        _ => resource.model,
    };
    if let Some(ModelKind::Record { fields }) = listed.map(|id| &api.model(id).kind)
        && !fields.iter().any(|known| known.name == *field)
    {
        let mut diagnostic = at_param(
            Diagnostic::error(format!(
                "`{}` filters `{field}`, which is no field",
                param.name
            )),
            param,
            format!("no field `{field}`"),
        );
        if let Some(near) = nearest(field, fields.iter().map(|field| &*field.name)) {
            diagnostic = diagnostic.help(format!("the field `{near}` has a similar name"));
        }
        found.push(diagnostic);
    }
}
