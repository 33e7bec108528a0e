//! Rules on the model: what the dialect's forms cannot express, but a client could not be built from. One function
//! per rule or group of rules; all of them run, whatever the others find.

mod crates;
mod events;
mod models;
mod operations;
mod params;
mod unions;

use std::collections::HashMap;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{Api, BaseUrl, Plan};
use crate::source::Span;

/// Check every surface.
pub fn check(apis: &[Api], found: &mut Diagnostics) {
    crates::named_twice(apis, found);
    for api in apis {
        if api.is_called() && api.base_url.is_empty() && !found.has_errors() {
            found.push(
                Diagnostic::error(format!("the API `{}` has no base URL", api.name))
                    .at(api.base_url_span, "where do its calls go?")
                    .help("add `base_url`: https://, a host and perhaps a path"),
            );
        }
        if !api.base_url.is_empty() {
            base_url(&api.base_url, api.base_url_span, found);
        }
        for (_, operation) in api.operations() {
            if let Some(BaseUrl { url, span }) = &operation.base_url {
                base_url(url, *span, found);
            }
        }
        twice(
            api.plans.iter().map(|plan| (&*plan.name, plan.span)),
            "plan",
            found,
        );
        same_plans(&api.plans, found);
        twice(
            api.limits.iter().map(|limit| (&*limit.name, limit.span)),
            "limit",
            found,
        );
        // Behind an error, parts may only look missing.
        if api.resources.is_empty() && api.events.is_empty() && !found.has_errors() {
            found.push(
                Diagnostic::error(format!("the API `{}` has no resources", api.name))
                    .at(api.span, "nothing to call")
                    .help("add a resource beside api.yaml: `deals.yaml`"),
            );
        }
        identifier(&api.name, api.span, "a surface", found);
        crates::check(api, found);
        models::check(api, found);
        events::check(api, found);
        for resource in &api.resources {
            identifier(&resource.name, resource.span, "a resource", found);
            let describes = !api.events.is_empty() && !resource.models.is_empty();
            if resource.operations.is_empty() && !describes && !found.has_errors() {
                found.push(
                    Diagnostic::error(format!(
                        "the resource `{}` has no operations",
                        resource.name
                    ))
                    .at(resource.span, "nothing to call")
                    .help("add `operations`: {list: {call: GET deals, returns: [Deal]}}"),
                );
            }
        }
        operations::check(api, found);
        models::unused(api, found);
        operations::unused_limits(api, found);
        crates::unused(api, found);
    }
}

fn base_url(url: &str, span: Span, found: &mut Diagnostics) {
    let host = url
        .strip_prefix("https://")
        .or_else(|| url.strip_prefix("http://"));
    let odd = |c: char| c.is_whitespace() || c.is_control() || "?#@{}<>\"\\^`|".contains(c);
    if host.is_none_or(|host| host.is_empty() || host.starts_with(['/', ':']) || host.contains(odd))
    {
        found.push(
            Diagnostic::error(format!("`{url}` is no base URL"))
                .at(span, "not a URL")
                .help("write `https://`, a host and perhaps a path; no query, fragment or credentials"),
        );
    }
}

/// Reports plans of one surface that are known by the same name.
fn same_plans(plans: &[Plan], found: &mut Diagnostics) {
    for (at, plan) in plans.iter().enumerate() {
        let is_same =
            |before: &&Plan| before.common_name() == plan.common_name() && before.name != plan.name;
        if let Some(before) = plans[..at].iter().find(is_same) {
            found.push(
                Diagnostic::error(format!(
                    "the plans `{}` and `{}` are both known as `{}`",
                    before.name,
                    plan.name,
                    plan.common_name()
                ))
                .at(plan.span, "this plan")
                .also(before.span, "and this one")
                .help("correct `known_as` of one of the two, or remove it"),
            );
        }
    }
}

/// Names of files, folders and operations are names of modules and methods too, and must be so without change.
fn identifier(name: &str, span: Span, what: &str, found: &mut Diagnostics) {
    found.extend(not_an_identifier(name, span, what));
}

/// What is wrong with such a name.
pub(crate) fn not_an_identifier(name: &str, span: Span, what: &str) -> Option<Diagnostic> {
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    if name.starts_with(|c: char| c.is_ascii_lowercase()) && name.chars().all(fits) {
        return None;
    }
    Some(
        Diagnostic::error(format!("`{name}` cannot name {what}"))
            .at(span, "expected snake_case")
            .help("use lower-case letters, digits and `_`, beginning with a letter"),
    )
}

/// Report names that stand twice.
fn twice<'a>(names: impl Iterator<Item = (&'a str, Span)>, what: &str, found: &mut Diagnostics) {
    let mut first: HashMap<&str, Span> = HashMap::new();
    for (name, span) in names {
        if let Some(before) = first.insert(name, span) {
            found.push(
                Diagnostic::error(format!("the {what} `{name}` stands here twice"))
                    .at(span, "again")
                    .also(before, "first")
                    .help("remove one of the two"),
            );
        }
    }
}
