//! Rules on operations: paths and parameters agree, bodies travel where HTTP lets them, lists are lists.

use std::collections::HashMap;

use super::identifier;
use super::models::contains_bytes;
use super::params::{self, SPREAD, at_param};
use crate::diagnostic::{Diagnostic, Diagnostics, nearest};
use crate::model::{Api, Body, Method, Operation, ParamLocation, Segment, Type};

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
        identifier(&operation.name, operation.span, "an operation", found);
        path(operation, found);
        body(operation, found);
        value(operation, found);
        returns(operation, found);
        pages(operation, found);
        params::check(api, resource, operation, found);
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
        .filter(|param| param.location == ParamLocation::Path)
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
        .find(|param| param.location == ParamLocation::Body);
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
        .filter(|param| param.location == ParamLocation::Body);
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
