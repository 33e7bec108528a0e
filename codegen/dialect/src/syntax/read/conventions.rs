//! The conventions of an API: `success`, `errors`, `headers`, `user_agent`, and the members under `pages`.

use std::collections::HashMap;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{Auth, Conventions, MemberPath, PageStyle, members};
use crate::source::Span;
use crate::syntax::Name;
use crate::syntax::fields::Fields;
use crate::syntax::read::{is_header, not_a_header, page_max};
use crate::syntax::shape::{self, Shape};
use crate::yaml::Value;

/// The most members or headers that can be listed for one purpose.
const MOST: usize = 8;

/// The conventions that `api.yaml` states; the usual ones in place of what it leaves out.
pub(super) fn conventions(surface: &Fields<'_>, found: &mut Diagnostics) -> Conventions {
    let mut all = Conventions {
        success: one_member(surface, "success", found),
        ..Conventions::default()
    };
    if let Some(errors) = inside(surface, "errors", &shape::ERRORS, found) {
        let said = &mut all.errors;
        paths(&errors, "message", &mut said.message, found);
        paths(&errors, "code", &mut said.code, found);
        paths(&errors, "details", &mut said.details, found);
    }
    if let Some(headers) = inside(surface, "headers", &shape::HEADERS, found) {
        let said = &mut all.headers;
        names(&headers, "request_id", &mut said.request_id, found);
        names(&headers, "limit", &mut said.limit, found);
        names(&headers, "remaining", &mut said.remaining, found);
        names(&headers, "reset", &mut said.reset, found);
        names(&headers, "daily_limit", &mut said.daily_limit, found);
        let daily = &mut said.daily_remaining;
        names(&headers, "daily_remaining", daily, found);
        let daily = &mut said.daily_requests_remaining;
        names(&headers, "daily_requests_remaining", daily, found);
        names(&headers, "keep", &mut said.keep, found);
    }
    all
}

/// The largest page of each way to continue a list, and the members of a page that say how.
pub(super) fn pages(
    surface: &Fields<'_>,
    conventions: &mut Conventions,
    found: &mut Diagnostics,
) -> Vec<(PageStyle, u32)> {
    let mut limits = Vec::new();
    let Some(pages) = inside(surface, "pages", &shape::PAGE_LIMITS, found) else {
        return limits;
    };
    if let Some(offset) = inside(&pages, "offset", &shape::OFFSET, found) {
        let said = &mut conventions.offset;
        paths(&offset, "more", &mut said.more, found);
        paths(&offset, "next", &mut said.next, found);
        paths(&offset, "start", &mut said.start, found);
        paths(&offset, "limit", &mut said.limit, found);
        limits.extend(page_max(&offset, found).map(|max| (PageStyle::Offset, max)));
    }
    if let Some(cursor) = inside(&pages, "cursor", &shape::CURSOR, found) {
        paths(&cursor, "next", &mut conventions.cursor.next, found);
        limits.extend(page_max(&cursor, found).map(|max| (PageStyle::Cursor, max)));
    }
    limits
}

/// Recordings have the headers that are kept, so none of them is a secret, and none stands in a list twice.
pub(super) fn kept(surface: &Fields<'_>, auth: &[Auth], found: &mut Diagnostics) {
    const SECRET: [&str; 4] = [
        "set-cookie",
        "cookie",
        "authorization",
        "proxy-authorization",
    ];
    let Some(Value::Map(purposes)) = surface.get("headers").map(|node| &node.value) else {
        return;
    };
    let is_credential = |name: &str| {
        let own = |auth: &Auth| matches!(auth, Auth::ApiToken { header } if header == name);
        SECRET.contains(&name) || auth.iter().any(own)
    };
    for purpose in purposes {
        let listed = match &purpose.value.value {
            Value::List(items) => &items[..],
            _ => std::slice::from_ref(&purpose.value),
        };
        let mut first: HashMap<String, Span> = HashMap::new();
        for node in listed {
            let Value::String(stated) = &node.value else {
                continue;
            };
            let name = stated.to_lowercase();
            if is_credential(&name) {
                found.push(
                    Diagnostic::error(format!("`{stated}` is a secret"))
                        .at(node.span, "would be kept, in recordings too")
                        .help("remove it"),
                );
            }
            if let Some(before) = first.insert(name, node.span) {
                found.push(
                    Diagnostic::error(format!("the header `{stated}` stands here twice"))
                        .at(node.span, "again")
                        .also(before, "first")
                        .help("remove one of the two; upper and lower case are the same"),
                );
            }
        }
    }
}

/// The product that clients introduce themselves as (RFC 9110, section 10.1.5).
pub(super) fn user_agent(surface: &Fields<'_>, found: &mut Diagnostics) -> Option<String> {
    let product = surface.name("user_agent", found)?;
    if !is_header(&product.text) {
        found.push(
            Diagnostic::error(format!("`{}` cannot name a product", product.text))
                .at(product.span, "stands before the version in `user-agent`")
                .help("use letters, digits and `-`, such as `acme-rust`; the version is added"),
        );
    }
    Some(product.text)
}

/// A member at the root of a response.
pub(super) fn one_member(
    fields: &Fields<'_>,
    key: &str,
    found: &mut Diagnostics,
) -> Option<String> {
    let member = fields.name(key, found)?;
    if member.text.is_empty() || member.text.contains('.') {
        found.push(
            Diagnostic::error(format!("`{}` is no member of a response", member.text))
                .at(member.span, "expected a name without dots")
                .help("it stands at the root of the response"),
        );
    }
    Some(member.text)
}

fn inside<'n>(
    fields: &Fields<'n>,
    key: &str,
    shape: &'static Shape,
    found: &mut Diagnostics,
) -> Option<Fields<'n>> {
    let entry = fields.entry(key)?;
    Fields::read(&entry.value, entry.span, shape, found)
}

/// Replaces the usual members by those that are stated.
fn paths(fields: &Fields<'_>, key: &str, to: &mut Vec<MemberPath>, found: &mut Diagnostics) {
    let Some(stated) = fields.text_or_texts(key, found) else {
        return;
    };
    few(fields, key, stated.len(), found);
    to.clear();
    for path in stated {
        to.push(way(&path, "write the way to it: `error.message`", found));
    }
}

/// The members that lead to a payload; none where it is the whole body.
pub(super) fn payload(
    fields: &Fields<'_>,
    key: &str,
    found: &mut Diagnostics,
) -> Option<MemberPath> {
    let path = fields.name(key, found)?;
    Some(if path.text == "." {
        Vec::new()
    } else {
        let help = "write the way to it: `data`, `data.items`, or `.` for the whole body";
        way(&path, help, found)
    })
}

fn way(path: &Name, help: &str, found: &mut Diagnostics) -> MemberPath {
    if path.text.split('.').any(str::is_empty) {
        found.push(
            Diagnostic::error(format!("`{}` is no member of a response", path.text))
                .at(path.span, "expected names with dots between")
                .help(help),
        );
    }
    members(&path.text)
}

/// Replaces the usual headers by those that are stated.
fn names(fields: &Fields<'_>, key: &str, to: &mut Vec<String>, found: &mut Diagnostics) {
    let Some(stated) = fields.text_or_texts(key, found) else {
        return;
    };
    few(fields, key, stated.len(), found);
    to.clear();
    for name in stated {
        if !is_header(&name.text) {
            found.push(not_a_header(&name.text, name.span));
        }
        to.push(name.text.to_lowercase());
    }
}

fn few(fields: &Fields<'_>, key: &str, stated: usize, found: &mut Diagnostics) {
    if let Some(entry) = fields.entry(key)
        && stated > MOST
    {
        found.push(
            Diagnostic::error(format!("`{key}` lists {stated} places"))
                .at(entry.span, format!("expected at most {MOST}"))
                .help("list those that responses have, the preferred one first"),
        );
    }
}
