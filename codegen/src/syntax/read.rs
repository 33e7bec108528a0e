//! From trees to the dialect's forms, one function per form.

use super::fields::{Fields, meaning, name, one_of, unique, word, wrong};
use super::shape;
use super::{
    Field, Fixup, Model, ModelKind, Name, Operation, Pages, Param, Resource, Returns, Surface,
    Type, TypeKind, Word,
};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::load::{Entry, Node, Value};
use crate::model::{Auth, DateTimeFormat, Grant, Literal, Method, PageStyle, Scalar};
use crate::source::Span;

/// `api.yaml` in the folder `folder`
pub fn surface(tree: &Node, folder: &str, found: &mut Diagnostics) -> Option<Surface> {
    let fields = Fields::read(tree, tree.span, &shape::SURFACE, found)?;
    let stand_in = |text: &str| Name {
        text: text.to_owned(),
        span: tree.span,
    };
    Some(Surface {
        name: fields
            .name("api", found)
            .unwrap_or_else(|| stand_in(folder)),
        title: fields.text("title", found).unwrap_or_default(),
        doc: fields.text("doc", found).unwrap_or_default(),
        base_url: fields
            .name("base_url", found)
            .unwrap_or_else(|| stand_in("https://localhost")),
        docs_url: fields.text("docs_url", found),
        datetime: fields
            .word("datetime", found)
            .map_or(DateTimeFormat::Rfc3339, |(word, _)| word),
        payload: fields
            .text("payload", found)
            .map_or_else(|| vec!["data".to_owned()], |at| members(&at)),
        auth: fields
            .get("auth")
            .map(|node| auth(node, found))
            .unwrap_or_default(),
        plans: fields
            .each("plans", found)
            .into_iter()
            .filter_map(|entry| plan(entry, found))
            .collect(),
        pages: fields
            .get("pages")
            .map(|node| page_limits(node, found))
            .unwrap_or_default(),
        order: fields.texts("resources", found),
        models: models(&fields, found),
        parameters: parameters(&fields, found),
    })
}

/// The resource file `stem.yaml`
pub fn resource(tree: &Node, stem: &str, found: &mut Diagnostics) -> Option<Resource> {
    let fields = Fields::read(tree, tree.span, &shape::RESOURCE, found)?;
    Some(Resource {
        name: fields.name("resource", found).unwrap_or_else(|| Name {
            text: stem.to_owned(),
            span: tree.span,
        }),
        doc: fields.text("doc", found).unwrap_or_default(),
        model: fields.name("model", found),
        models: models(&fields, found),
        parameters: parameters(&fields, found),
        operations: fields
            .each("operations", found)
            .into_iter()
            .filter_map(|entry| operation(entry, found))
            .collect(),
    })
}

fn models(fields: &Fields<'_>, found: &mut Diagnostics) -> Vec<Model> {
    fields
        .each("models", found)
        .into_iter()
        .map(|entry| model(entry, found))
        .collect()
}

fn parameters(fields: &Fields<'_>, found: &mut Diagnostics) -> Vec<Param> {
    fields
        .each("parameters", found)
        .into_iter()
        .map(|entry| stated_param(&entry.key, entry.span, &entry.value, found))
        .collect()
}

/// `data.items` as members; `.` is the whole body.
fn members(path: &str) -> Vec<String> {
    path.split('.')
        .filter(|member| !member.is_empty())
        .map(str::to_owned)
        .collect()
}

fn auth(node: &Node, found: &mut Diagnostics) -> Vec<Auth> {
    let Some(fields) = Fields::read(node, node.span, &shape::AUTH, found) else {
        return Vec::new();
    };
    let token = fields.entry("api_token").and_then(|entry| {
        let fields = Fields::read(&entry.value, entry.span, &shape::API_TOKEN, found)?;
        let header = fields.name("header", found)?;
        if !is_header(&header.text) {
            found.push(not_a_header(&header.text, header.span));
        }
        Some(Auth::ApiToken {
            header: header.text.to_lowercase(),
        })
    });
    let oauth = fields.entry("oauth2").and_then(|entry| {
        let fields = Fields::read(&entry.value, entry.span, &shape::OAUTH2, found)?;
        let grants = fields.texts("grants", found);
        Some(Auth::OAuth2 {
            authorize_url: fields.text("authorize_url", found)?,
            token_url: fields.text("token_url", found)?,
            grants: grants
                .iter()
                .filter_map(|name| meaning::<Grant>(name, found))
                .collect(),
        })
    });
    token.into_iter().chain(oauth).collect()
}

/// Whether a header can be called so (RFC 9110, section 5.1).
pub(crate) fn is_header(name: &str) -> bool {
    let fits = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    !name.is_empty() && name.chars().all(fits)
}

pub(crate) fn not_a_header(name: &str, span: Span) -> Diagnostic {
    Diagnostic::error(format!("`{name}` cannot name a header"))
        .at(span, "travels in a header")
        .help("a header's name is letters, digits and `-`, such as `x-channel-id`")
}

fn plan(entry: &Entry, found: &mut Diagnostics) -> Option<(Name, u32)> {
    let fields = Fields::read(&entry.value, entry.span, &shape::PLAN, found)?;
    let (requests, span) = fields.count("requests_per_minute", found)?;
    if requests == 0 {
        found.push(Diagnostic::error("a plan that allows no requests").at(span, "at least 1"));
    }
    Some((named(entry), requests))
}

fn page_limits(node: &Node, found: &mut Diagnostics) -> Vec<(PageStyle, u32)> {
    let Some(fields) = Fields::read(node, node.span, &shape::PAGE_LIMITS, found) else {
        return Vec::new();
    };
    let mut limits = Vec::new();
    for (key, style) in PageStyle::WORDS {
        if let Some(entry) = fields.entry(key)
            && let Some(limit) = Fields::read(&entry.value, entry.span, &shape::PAGE_LIMIT, found)
            && let Some(max) = page_max(&limit, found)
        {
            limits.push((*style, max));
        }
    }
    limits
}

fn page_max(fields: &Fields<'_>, found: &mut Diagnostics) -> Option<u32> {
    let (max, span) = fields.count("max", found)?;
    if max == 0 {
        found.push(Diagnostic::error("a page of no items").at(span, "at least 1"));
        return None;
    }
    Some(max)
}

fn model(entry: &Entry, found: &mut Diagnostics) -> Model {
    let fields = Fields::read(&entry.value, entry.span, &shape::MODEL, found);
    Model {
        name: named(entry),
        doc: fields
            .as_ref()
            .and_then(|fields| fields.text("doc", found))
            .unwrap_or_default(),
        kind: fields
            .and_then(|fields| model_kind(entry, &fields, found))
            .unwrap_or(ModelKind::Unread),
    }
}

fn model_kind(entry: &Entry, fields: &Fields<'_>, found: &mut Diagnostics) -> Option<ModelKind> {
    const KINDS: [&str; 4] = ["fields", "enum", "id", "alias"];
    let kinds: Vec<&Entry> = KINDS
        .into_iter()
        .filter_map(|key| fields.entry(key))
        .collect();
    let [kind] = kinds[..] else {
        if kinds.is_empty() && fields.misspells(&KINDS) {
            return None;
        }
        let mut diagnostic = Diagnostic::error(format!(
            "a model is exactly one of a record, an enum, an id and an alias; `{}` is {}",
            entry.key,
            if kinds.is_empty() {
                "none of them"
            } else {
                "several of them"
            }
        ))
        .at(entry.span, "")
        .help("give it one of `fields`, `enum`, `id` and `alias`");
        for kind in kinds {
            diagnostic = diagnostic.also(kind.span, "one of them");
        }
        found.push(diagnostic);
        return None;
    };
    Some(match &*kind.key {
        "fields" => ModelKind::Record(
            fields
                .each("fields", found)
                .into_iter()
                .map(|entry| field(entry, found))
                .collect(),
        ),
        "enum" => ModelKind::Enum(enum_values(kind, found)),
        "id" => ModelKind::Id(fields.word("id", found)?.0),
        _ => ModelKind::Alias(unmarked(ty(&kind.value, kind.span, found)?, found)),
    })
}

/// `enum: [open, won]` or `enum: {owner: 1}`
fn enum_values(entry: &Entry, found: &mut Diagnostics) -> Vec<(Name, Literal)> {
    let none = match &entry.value.value {
        Value::List(items) => items.is_empty(),
        Value::Map(entries) => entries.is_empty(),
        _ => false,
    };
    if none {
        found.push(
            Diagnostic::error("an enum has at least one value")
                .at(entry.value.span, "empty")
                .help(
                    "list the values known today; others are kept when they come, or use `string`",
                ),
        );
    }
    match &entry.value.value {
        Value::List(items) => items
            .iter()
            .filter_map(|item| match literal(item, found)? {
                (span, Literal::String(text)) => Some((
                    Name {
                        text: text.clone(),
                        span,
                    },
                    Literal::String(text),
                )),
                (span, Literal::Integer(number)) => {
                    found.push(
                        Diagnostic::error("a numeric value of an enum needs a name")
                            .at(span, "no name")
                            .help(format!(
                                "write the enum as a mapping: `{{some_name: {number}}}`"
                            )),
                    );
                    None
                }
            })
            .collect(),
        Value::Map(entries) => unique(entries, found)
            .into_iter()
            .filter_map(|entry| Some((named(entry), literal(&entry.value, found)?.1)))
            .collect(),
        _ => {
            found.push(wrong(
                &entry.value,
                entry.span,
                "a list of values, or a mapping from names to values",
            ));
            Vec::new()
        }
    }
}

fn literal(node: &Node, found: &mut Diagnostics) -> Option<(Span, Literal)> {
    match &node.value {
        Value::String(text) => Some((node.span, Literal::String(text.clone()))),
        Value::Integer(number) => Some((node.span, Literal::Integer(*number))),
        _ => {
            found.push(wrong(node, node.span, "a string or a whole number"));
            None
        }
    }
}

fn field(entry: &Entry, found: &mut Diagnostics) -> Field {
    let (text, required) = marked(&entry.key);
    let mut field = Field {
        name: Name {
            text: text.to_owned(),
            span: entry.span,
        },
        required,
        ty: Type::stand_in(entry.span),
        doc: String::new(),
    };
    if !is_long_form(&entry.value) {
        field.ty = ty(&entry.value, entry.span, found).unwrap_or(field.ty);
    } else if let Some(fields) = Fields::read(&entry.value, entry.span, &shape::FIELD, found) {
        if let Some(node) = fields.get("type") {
            field.ty = ty(node, entry.span, found).unwrap_or(field.ty);
        }
        field.ty.nullable |= fields.flag("nullable", found).is_some_and(|(flag, _)| flag);
        field.doc = fields.text("doc", found).unwrap_or_default();
    }
    field
}

/// A mapping that is not a type of the form `{string: T}`.
fn is_long_form(node: &Node) -> bool {
    matches!(&node.value, Value::Map(entries) if entries.iter().all(|entry| entry.key != "string"))
}

fn operation(entry: &Entry, found: &mut Diagnostics) -> Option<Operation> {
    let fields = Fields::read(&entry.value, entry.span, &shape::OPERATION, found)?;
    let params = fields
        .entry("params")
        .map(|entry| param_list(entry, found))
        .unwrap_or_default();
    let upload = fields.name("upload", found);
    let returns = fields
        .entry("returns")
        .map(|entry| returns(entry, found))
        .unwrap_or_default();
    let pages = fields.entry("pages").and_then(|entry| pages(entry, found));
    let (method, path) = call(&fields.name("call", found)?, found)?;
    if fields.misspells_any() {
        // Whatever else would be said of it may only follow from that.
        return None;
    }
    Some(Operation {
        name: named(entry),
        method,
        path,
        doc: fields.text("doc", found).unwrap_or_default(),
        place: fields.word("in", found),
        body: fields.word("body", found),
        params,
        upload,
        returns,
        pages,
        cost: fields.count("cost", found).map_or(0, |(cost, _)| cost),
        scopes: fields
            .texts("scopes", found)
            .into_iter()
            .map(|scope| scope.text)
            .collect(),
        deprecated: fields.text("deprecated", found),
        docs_url: fields.text("docs_url", found),
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

fn param_list(entry: &Entry, found: &mut Diagnostics) -> Vec<Param> {
    let Value::List(items) = &entry.value.value else {
        found.push(wrong(&entry.value, entry.span, "a list of parameters"));
        return Vec::new();
    };
    items
        .iter()
        .filter_map(|item| listed_param(item, found))
        .collect()
}

/// `id!`, or `{deleted: boolean}`, or `{channel_id: {in: header}}`
fn listed_param(node: &Node, found: &mut Diagnostics) -> Option<Param> {
    let Value::Map(entries) = &node.value else {
        let Name { text, span } = name(node, found)?;
        return Some(bare_param(&text, span));
    };
    if let [entry] = &entries[..] {
        return Some(stated_param(&entry.key, entry.span, &entry.value, found));
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
        name: Name {
            text: text.to_owned(),
            span,
        },
        required: required.then_some(true),
        ty: None,
        place: None,
        doc: String::new(),
        filters: None,
    }
}

fn stated_param(key: &str, span: Span, value: &Node, found: &mut Diagnostics) -> Param {
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
    if let Some((nullable, at)) = fields.flag("nullable", found) {
        match &mut param.ty {
            Some(ty) => ty.nullable |= nullable,
            None => found.push(
                Diagnostic::error("`nullable` stands beside `type`")
                    .at(at, "there is no `type` here")
                    .help("state the type, or mark the field in the model with `?`"),
            ),
        }
    }
    param.place = fields.word("in", found);
    param.doc = fields.text("doc", found).unwrap_or_default();
    param.filters = fields.name("filters", found);
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
            at: fields.text("at", found).map(|at| members(&at)),
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

/// A type: `Name`, `name?`, `[T]`, `{string: T}`
fn ty(node: &Node, key: Span, found: &mut Diagnostics) -> Option<Type> {
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
fn unmarked(ty: Type, found: &mut Diagnostics) -> Type {
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
fn marked(name: &str) -> (&str, bool) {
    name.strip_suffix('!')
        .map_or((name, false), |name| (name, true))
}

fn named(entry: &Entry) -> Name {
    Name {
        text: entry.key.clone(),
        span: entry.span,
    }
}

/// `overlay.yaml`
pub fn fixups(tree: &Node, found: &mut Diagnostics) -> Vec<Fixup> {
    let Some(fields) = Fields::read(tree, tree.span, &shape::OVERLAY, found) else {
        return Vec::new();
    };
    let Some(entry) = fields.entry("fixups") else {
        return Vec::new();
    };
    let Value::List(items) = &entry.value.value else {
        found.push(wrong(&entry.value, entry.span, "a list of fixups"));
        return Vec::new();
    };
    items.iter().filter_map(|item| fixup(item, found)).collect()
}

fn fixup(node: &Node, found: &mut Diagnostics) -> Option<Fixup> {
    let fields = Fields::read(node, node.span, &shape::FIXUP, found)?;
    let at = fields.name("at", found)?;
    let remove = fields
        .flag("remove", found)
        .is_some_and(|(remove, _)| remove);
    let set = fields.get("set").cloned();
    if remove == set.is_some() {
        found.push(
            Diagnostic::error("a fixup either sets or removes")
                .at(at.span, "this does neither or both")
                .help("give it `set: …` or `remove: true`"),
        );
        return None;
    }
    Some(Fixup {
        at,
        why: fields.text("why", found)?,
        set,
    })
}
