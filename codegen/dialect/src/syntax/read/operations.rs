//! `operations`, and the parameters they list.

use super::models::is_long_form;
use super::types::{marked, named, ty, unmarked};
use super::{conventions, page_max};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{Method, PageStyle};
use crate::source::Span;
use crate::syntax::fields::{Fields, meaning, name, one_of, word, wrong};
use crate::syntax::shape::{self, FIRST_SUCCESS, LAST_SUCCESS};
use crate::syntax::{ListItem, Name, Operation, Pages, Param, Returns, Type, TypeKind, Word};
use crate::yaml::{Entry, Node, Value};

/// Statuses of success with which no content travels (RFC 9110).
const NO_CONTENT: u32 = 204;
const RESET_CONTENT: u32 = 205;

pub(super) fn operation(entry: &Entry, found: &mut Diagnostics) -> Option<Operation> {
    let fields = Fields::read(&entry.value, entry.span, &shape::OPERATION, found)?;
    let mut params = fields
        .entry("params")
        .map(|entry| param_list(entry, found))
        .unwrap_or_default();
    let upload = fields.name("upload", found);
    let returns = fields
        .entry("returns")
        .map(|entry| returns(entry, found))
        .unwrap_or_default();
    let pages = fields.entry("pages").and_then(|entry| pages(entry, found));
    if fields.entry("pages").is_some() && pages.is_none() {
        // It could not be read; what it adds may be listed.
        let added = |name: &str| {
            PageStyle::WORDS
                .iter()
                .any(|(_, style)| style.params().contains(&name))
        };
        params.retain(|item| match item {
            ListItem::Param(param) => !param.is_bare() || !added(&param.name.text),
            ListItem::Spread(_) | ListItem::Without(_) => true,
        });
    }
    let (method, path) = call(&fields.name("call", found)?, found)?;
    if fields.misspells_any() {
        // Whatever else would be said of it may only follow from that.
        return None;
    }
    Some(Operation {
        name: named(entry),
        method,
        path,
        base_url: fields.name("base_url", found),
        doc: fields.text("doc", found).unwrap_or_default(),
        location: fields.word("in", found),
        body: fields.word("body", found),
        params,
        upload,
        returns,
        status: status(&fields, found),
        pages,
        cost: fields.count("cost", found).map_or(0, |(cost, _)| cost),
        limit: fields.name("limit", found),
        scopes: fields.entry("scopes").is_some().then(|| {
            let scopes = fields.texts("scopes", found).into_iter();
            scopes.map(|scope| scope.text).collect()
        }),
        deprecated: fields.text("deprecated", found),
        docs: fields.name("docs", found),
    })
}

/// `PATCH deals/{id}/status`
fn call(call: &Name, found: &mut Diagnostics) -> Option<(Method, Name)> {
    let words = call.text.split_once(' ');
    let Some((method, path)) = words.filter(|(method, path)| {
        !method.is_empty() && !path.is_empty() && !path.contains(char::is_whitespace)
    }) else {
        let methods = Method::WORDS.iter().map(|(word, _)| *word);
        found.push(
            Diagnostic::error("a call is a method, a space and a path")
                .at(call.span, "expected two words")
                .help(format!(
                    "`GET deals/{{id}}`; the method is {}",
                    one_of(methods)
                )),
        );
        return None;
    };
    let whole = call.span.of_name(&call.text);
    let part = |text: &str, from: usize| {
        let start = whole.start + u32::try_from(from).unwrap_or(0);
        let end = start + u32::try_from(text.len()).unwrap_or(0);
        Name {
            text: text.to_owned(),
            span: Span {
                start,
                end,
                ..whole
            },
        }
    };
    let path = part(path, method.len() + 1);
    Some((meaning::<Method>(&part(method, 0), found)?, path))
}

fn param_list(entry: &Entry, found: &mut Diagnostics) -> Vec<ListItem> {
    let Value::List(items) = &entry.value.value else {
        found.push(wrong(&entry.value, entry.span, "a list of parameters"));
        return Vec::new();
    };
    items
        .iter()
        .filter_map(|item| list_item(item, found))
        .collect()
}

/// `id!`, `...create`, `-title`, `{deleted: boolean}`, or `{channel_id: {in: header}}`
fn list_item(node: &Node, found: &mut Diagnostics) -> Option<ListItem> {
    let Value::Map(entries) = &node.value else {
        let Name { text, span } = name(node, found)?;
        let behind = |sign: &str| {
            let text = text.strip_prefix(sign)?.to_owned();
            Some(Name { text, span })
        };
        return Some(match (behind("..."), behind("-")) {
            (Some(operation), _) => ListItem::Spread(operation),
            (None, Some(name)) => ListItem::Without(name),
            (None, None) => ListItem::Param(bare_param(&text, span)),
        });
    };
    if let [entry] = &entries[..] {
        let param = stated_param(&entry.key, entry.span, &entry.value, found);
        return Some(ListItem::Param(param));
    }
    found.push(
        Diagnostic::error("a parameter with its type is a mapping of one entry")
            .at(node.span, format!("this has {}", entries.len()))
            .help("`{deleted: boolean}`, or `{deleted: {type: boolean, doc: …}}`"),
    );
    None
}

/// A parameter of which only the name is known, and whether it bears the mark.
fn bare_param(text: &str, span: Span) -> Param {
    let (text, required) = marked(text);
    Param {
        required: required.then_some(true),
        ..Param::bare(Name {
            text: text.to_owned(),
            span,
        })
    }
}

pub(super) fn stated_param(key: &str, span: Span, value: &Node, found: &mut Diagnostics) -> Param {
    let mut param = bare_param(key, span);
    let marked = param.required.is_some();
    if !is_long_form(value) {
        param.ty = Some(ty(value, span, found).unwrap_or_else(|| Type::stand_in(span)));
        return param;
    }
    let Some(fields) = Fields::read(value, span, &shape::PARAM, found) else {
        param.ty = Some(Type::stand_in(span));
        return param;
    };
    if let Some((required, at)) = fields.flag("required", found) {
        if marked && !required {
            found.push(
                Diagnostic::error(format!(
                    "`{}` is both required and optional",
                    param.name.text
                ))
                .at(span, "`!` makes it required")
                .also(at, "this makes it optional")
                .help("keep one of the two"),
            );
        }
        param.required = Some(required || marked);
    }
    if let Some(node) = fields.get("type") {
        param.ty = Some(ty(node, span, found).unwrap_or_else(|| Type::stand_in(span)));
    } else if fields.misspells(&["type"]) {
        param.ty = Some(Type::stand_in(span));
    }
    param.location = fields.word("in", found);
    param.doc = fields.text("doc", found).unwrap_or_default();
    param.filters = fields.name("filters", found);
    param.explode = fields.flag("explode", found).map(|(explode, _)| explode);
    param.format = fields.word("format", found).map(|(format, _)| format);
    param
}

fn returns(entry: &Entry, found: &mut Diagnostics) -> Returns {
    if is_long_form(&entry.value) {
        let Some(fields) = Fields::read(&entry.value, entry.span, &shape::RETURNS, found) else {
            return Returns::default();
        };
        let unread = fields.misspells(&["type"]);
        return Returns {
            ty: match fields.get("type") {
                Some(node) => Some(returned(node, entry.span, found)),
                None => unread.then(|| unread_response(entry.span)),
            },
            at: conventions::payload(&fields, "at", found),
        };
    }
    Returns {
        ty: Some(returned(&entry.value, entry.span, found)),
        at: None,
    }
}

fn returned(node: &Node, key: Span, found: &mut Diagnostics) -> Type {
    match ty(node, key, found) {
        Some(ty) => unmarked(ty, found),
        None => unread_response(key),
    }
}

/// For a response's type that could not be read: a list, which may have pages.
fn unread_response(key: Span) -> Type {
    Type {
        kind: TypeKind::List(Box::new(Type::stand_in(key))),
        ..Type::stand_in(key)
    }
}

/// The status of a success.
fn status(fields: &Fields<'_>, found: &mut Diagnostics) -> Option<u16> {
    let (status, span) = fields.range("status", FIRST_SUCCESS..=LAST_SUCCESS, found)?;
    if let (NO_CONTENT | RESET_CONTENT, Some(returns)) = (status, fields.entry("returns")) {
        found.push(
            Diagnostic::error(format!("a response of status {status} has no content"))
                .at(span, "nothing travels with it")
                .also(returns.span, "this is returned")
                .help("remove `returns`, or state another status"),
        );
    }
    u16::try_from(status).ok()
}

fn pages(entry: &Entry, found: &mut Diagnostics) -> Option<Pages> {
    if let Value::Map(_) = &entry.value.value {
        let fields = Fields::read(&entry.value, entry.span, &shape::PAGES, found)?;
        let max = page_max(&fields, found);
        return Some(Pages {
            style: fields.word("style", found)?.0,
            max,
            span: entry.span,
        });
    }
    let (style, span) = word(&entry.value, entry.span, found)?;
    Some(Pages {
        style,
        max: None,
        span,
    })
}
