//! Rules on operations: paths and parameters agree, bodies travel where HTTP lets them, lists are lists.

use std::collections::HashMap;

use super::models::contains_bytes;
use super::twice;
use crate::diagnostic::{Diagnostic, Diagnostics, nearest};
use crate::model::{
    Api, Body, JsonKind, Method, ModelKind, Operation, Param, Place, Resource, Scalar, Segment,
    Type,
};
use crate::syntax::{is_header, not_a_header};

/// Limits that nothing counts in. Behind an error, they may only look so.
pub(super) fn unused_limits(api: &Api, found: &mut Diagnostics) {
    let used = |name: &str| {
        api.operations().any(|(_, operation)| {
            let limit = operation.limit.as_ref();
            limit.is_some_and(|limit| limit.name == name)
        })
    };
    if found.has_errors() {
        return;
    }
    for limit in api.limits.iter().filter(|limit| !used(&limit.name)) {
        found.push(
            Diagnostic::warning(format!("the limit `{}` is not used", limit.name))
                .at(limit.span, "no operation counts in it")
                .help(format!(
                    "give it to one, `limit: {}`, or remove it",
                    limit.name
                )),
        );
    }
}

pub(super) fn check(api: &Api, found: &mut Diagnostics) {
    let mut calls: HashMap<(Method, String), &Operation> = HashMap::new();
    for (resource, operation) in api.operations() {
        repeated(operation, found);
        path(operation, found);
        body(operation, found);
        value(operation, found);
        returns(operation, found);
        pages(operation, found);
        for param in &operation.params {
            parameter(api, operation, param, found);
            explode(operation, param, found);
            format(param, found);
            filter(api, resource, operation, param, found);
        }
        // Two operations on one route could not be told apart by a server.
        let route = operation.path.segments.iter().map(|segment| match segment {
            Segment::Literal(text) => format!("/{text}"),
            Segment::Placeholder(_) => "/{}".to_owned(),
        });
        if let Some(before) = calls.insert((operation.method, route.collect()), operation) {
            found.push(
                Diagnostic::error(format!(
                    "two operations are `{} {}`",
                    operation.method.as_str(),
                    operation.path.text
                ))
                .at(operation.span, "this")
                .also(before.span, "and this")
                .help("remove one of the two, or correct its method or path"),
            );
        }
    }
}

/// What stands at the spread through which a parameter is in a list.
const SPREAD: &str = "spread into this list";

/// At the place that states the parameter, and at the spread that it came by.
fn at_param(diagnostic: Diagnostic, param: &Param, label: impl Into<String>) -> Diagnostic {
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

fn path(operation: &Operation, found: &mut Diagnostics) {
    let text = &operation.path.text;
    // A slash at the end is another path than one without: some APIs have both.
    if text.is_empty() || text.starts_with('/') || text.contains("//") {
        found.push(
            Diagnostic::error(format!("the path `{text}` has an empty segment"))
                .at(operation.path.span, "")
                .help("paths are written without a slash at the front: `deals/{id}`"),
        );
    }
    let fits = |c: char| c.is_ascii_alphanumeric() || "-._~:".contains(c);
    for segment in &operation.path.segments {
        if let Segment::Literal(literal) = segment
            && (!literal.chars().all(fits) || literal == "." || literal == "..")
        {
            found.push(
                Diagnostic::error(format!("`{literal}` cannot stand in a path"))
                    .at(operation.path.span, "")
                    .help("a segment is letters, digits, `-`, `.`, `_`, `~` and `:`, or a whole `{placeholder}`"),
            );
        }
    }
    let placeholders: Vec<&str> = operation.path.placeholders().collect();
    for (index, placeholder) in placeholders.iter().enumerate() {
        if placeholders[..index].contains(placeholder) {
            found.push(
                Diagnostic::error(format!("the path has `{{{placeholder}}}` twice"))
                    .at(operation.path.span, ""),
            );
        }
        if !operation
            .params
            .iter()
            .any(|param| param.name == *placeholder)
        {
            let names = operation.params.iter().map(|param| &*param.name);
            let near = nearest(placeholder, names).map(|near| format!("; `{near}` is one"));
            found.push(
                Diagnostic::error(format!("`{{{placeholder}}}` in the path is no parameter"))
                    .at(operation.path.span, format!("has `{{{placeholder}}}`"))
                    .help(format!(
                        "add `{placeholder}` to `params`{}",
                        near.unwrap_or_default()
                    )),
            );
        }
    }
    for param in operation
        .params
        .iter()
        .filter(|param| param.place == Place::Path)
    {
        if !placeholders.contains(&&*param.name) {
            found.push(
                at_param(
                    Diagnostic::error(format!(
                        "`{}` says it is in the path, but is not",
                        param.name
                    )),
                    param,
                    format!("the path is `{text}`"),
                )
                .help(format!(
                    "add `{{{}}}` to the path, or let it travel elsewhere",
                    param.name
                )),
            );
        }
    }
}

fn body(operation: &Operation, found: &mut Diagnostics) {
    let in_body = operation
        .params
        .iter()
        .find(|param| param.place == Place::Body);
    if operation.method == Method::Get
        && let Some(span) = operation
            .upload
            .as_ref()
            .map(|upload| upload.span)
            .or(in_body.map(|param| param.span))
    {
        let mut diagnostic = Diagnostic::error("a GET has no body")
            .at(span, "would travel in the body")
            .also(operation.span, "in this operation");
        if let Some(spread) = in_body.and_then(|param| param.spread) {
            diagnostic = diagnostic.also(spread, SPREAD);
        }
        found.push(diagnostic.help("let it travel in the query, or use another method"));
    }
    if let Some(upload) = &operation.upload
        && operation.body != Body::Multipart
    {
        found.push(
            Diagnostic::error("a file travels in a multipart body")
                .at(upload.span, "needs `body: multipart`")
                .help("remove `body`: an upload implies it"),
        );
    }
}

/// A body that is one value has one parameter.
fn value(operation: &Operation, found: &mut Diagnostics) {
    if operation.body != Body::Value || operation.upload.is_some() {
        return;
    }
    let mut in_body = operation
        .params
        .iter()
        .filter(|param| param.place == Place::Body);
    match (in_body.next(), in_body.next()) {
        (Some(_), None) => {}
        (Some(first), Some(second)) => found.push(
            Diagnostic::error("a body that is one value has one parameter")
                .at(second.span, "a second one")
                .also(first.span, "this is the value")
                .help("remove `body: value` for an object of them, or let the second travel elsewhere"),
        ),
        (None, _) => found.push(
            Diagnostic::error("a body that is one value has one parameter")
                .at(operation.span, "none of its parameters travels in the body")
                .help(match operation.method {
                    Method::Get | Method::Delete => {
                        "say where it travels, for this method has no body by itself: `in: body`"
                    }
                    Method::Post | Method::Put | Method::Patch => {
                        "list the parameter whose value it is, or remove `body: value`"
                    }
                }),
        ),
    }
}

fn returns(operation: &Operation, found: &mut Diagnostics) {
    if let Some(ty @ (Type::List(_) | Type::Map(_))) = &operation.returns.ty
        && contains_bytes(ty)
    {
        found.push(
            Diagnostic::error("`bytes` is a response as a whole")
                .at(operation.span, "returns a list or map of them")
                .help("write `returns: bytes`; a content inside JSON is a `string`"),
        );
    }
}

fn pages(operation: &Operation, found: &mut Diagnostics) {
    if operation.pages.is_some() && !matches!(operation.returns.ty, Some(Type::List(_))) {
        found.push(
            Diagnostic::error("only a list has pages")
                .at(operation.span, "does not return a list")
                .help("write `returns: [Deal]`, or remove `pages`"),
        );
    }
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
    if param.place == Place::Header && !param.name.is_empty() && !is_header(&param.name) {
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
    let wanted = match param.place {
        Place::Path | Place::Header if !is_plain(api, &param.ty) => "a single value",
        Place::Query if !is_flat(api, &param.ty) => "a single value, or a list or map of them",
        Place::Body if flat && !is_flat(api, &param.ty) => {
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
            .help("records, and lists or maps of lists, travel in a JSON body; so do unions that can be one"),
    );
}

/// What travels in parts has parts, and its place has room for them.
fn explode(operation: &Operation, param: &Param, found: &mut Diagnostics) {
    // What may be anything explodes where it can.
    if !param.explode || param.ty == Type::Scalar(Scalar::Json) {
        return;
    }
    let is_list = matches!(param.ty, Type::List(_));
    let wrong = match param.place {
        _ if !is_list && param.ty.members().is_none() => "only a list or a map has parts",
        Place::Body if is_list => "only in a query can a name stand more than once",
        Place::Body if operation.body == Body::Value => {
            "as the whole body it has nothing beside it"
        }
        // That they cannot travel in a path or a header at all is said elsewhere.
        Place::Query | Place::Path | Place::Header | Place::Body => return,
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
    while let Type::List(item) | Type::Map(item) = ty {
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
    match ty {
        Type::Scalar(_) => ty.members().is_none(),
        Type::Model(id) => match &api.model(*id).kind {
            ModelKind::Record { .. } => false,
            ModelKind::Enum { .. } | ModelKind::Id { .. } => true,
            ModelKind::Union { alternatives, .. } => alternatives
                .iter()
                .all(|one| api.json_kind(&one.ty).is_none_or(JsonKind::is_plain)),
        },
        Type::List(_) | Type::Map(_) => false,
    }
}

fn is_flat(api: &Api, ty: &Type) -> bool {
    match ty {
        Type::List(item) => is_plain(api, item),
        ty => is_plain(api, ty.members().unwrap_or(ty)),
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
