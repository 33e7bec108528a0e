//! `views`: how surfaces see the records of an entity.

use super::fields::around;
use super::scope::{Params, Scope};
use super::values::Reader;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{Api, EntityId, Expr, ExprKind, Field, KeyKind, Member, ModelKind, View, Write};
use crate::source::Span;
use crate::syntax::Name;
use crate::syntax::fields::{Fields, name, unique, wrong};
use crate::syntax::shape;
use crate::yaml::{Entry, Value};

/// The view that stands for no model: what is returned beside a payload of what its records refer to.
const RELATED: &str = "related";

/// Of custom fields, only those that have a value.
const SET: &str = "set";

pub(super) fn views(
    of: EntityId,
    said: &Fields<'_>,
    reader: &Reader<'_>,
    found: &mut Diagnostics,
) -> Vec<View> {
    let entries = said.each("views", found).into_iter();
    let mut own = Diagnostics::default();
    let stated: Vec<Stated> = entries
        .filter_map(|entry| view(of, entry, reader, &mut own))
        .collect();
    let mut unlike = Diagnostics::default();
    let places = 0..stated.len();
    let views = places.map(|at| complete(at, &stated, &mut Vec::new(), &mut unlike));
    let views = views.collect();
    // Behind a mistake, a view may only look missing.
    if !own.has_errors() {
        found.append(unlike);
    }
    found.append(own);
    views
}

/// A view as it is stated.
struct Stated {
    view: View,
    /// The view that it is like.
    like: Option<Name>,
}

impl Stated {
    fn name(&self) -> String {
        format!("{}.{}", self.view.surface, self.view.model)
    }
}

/// A view with what it has of the one that it is like. `inside` are the views on the way to it.
fn complete(
    at: usize,
    stated: &[Stated],
    inside: &mut Vec<usize>,
    found: &mut Diagnostics,
) -> View {
    let mut view = stated[at].view.clone();
    let Some(like) = &stated[at].like else {
        return view;
    };
    inside.push(at);
    let other = stated.iter().position(|other| other.name() == like.text);
    // Reported once: on the way from the view itself, or from the first of a circle.
    let is_first = match other {
        None => inside.len() == 1,
        Some(other) => inside.first() == Some(&other) && inside.iter().min() == Some(&other),
    };
    let Some(other) = other.filter(|other| !inside.contains(other)) else {
        if is_first {
            found.push(unlike(like, stated));
        }
        return view;
    };
    let other = complete(other, stated, inside, found);
    let is_own = |name: &str| view.members.iter().any(|own| own.name == name);
    let taken = other.members.into_iter().filter(|it| !is_own(&it.name));
    let mut members: Vec<Member> = taken.collect();
    members.append(&mut view.members);
    View {
        members,
        flat: view.flat || other.flat,
        omits_unset: view.omits_unset || other.omits_unset && !view.flat,
        ..view
    }
}

/// Why a view cannot be like another.
fn unlike(like: &Name, stated: &[Stated]) -> Diagnostic {
    let names: Vec<String> = stated.iter().map(Stated::name).collect();
    if names.contains(&like.text) {
        return Diagnostic::error(format!("the view `{}` leads back to this one", like.text))
            .at(like.span, "like itself")
            .help("state the members of one of them");
    }
    Diagnostic::error(format!("this entity has no view `{}`", like.text))
        .at(like.span, "not defined")
        .suggest_name(like.span, &like.text, names.iter().map(|it| &**it))
}

fn view(
    of: EntityId,
    entry: &Entry,
    reader: &Reader<'_>,
    found: &mut Diagnostics,
) -> Option<Stated> {
    let Some((surface, model)) = entry.key.split_once('.') else {
        found.push(
            Diagnostic::error("a view has the name of a surface and a model")
                .at(entry.span, "expected `v2.Deal`"),
        );
        return None;
    };
    let (before, behind) = around(entry.span.of_name(&entry.key), surface, model);
    let api = reader.names.api(surface, before, found);
    let fields = match api {
        Some(api) if model != RELATED => record(api, model, behind, reader, found),
        _ => None,
    };
    let members = match &entry.value.value {
        Value::Map(entries) => unique(entries, found),
        Value::Null => Vec::new(),
        _ => {
            found.push(wrong(&entry.value, entry.span, "a mapping of members"));
            return None;
        }
    };
    let scope = Scope {
        params: Params::Any(Some(surface)),
        old: None,
        ..Scope::record(of)
    };
    let mut view = View {
        surface: surface.to_owned(),
        model: model.to_owned(),
        members: Vec::new(),
        optional: Vec::new(),
        flat: false,
        omits_unset: false,
        typed: false,
        span: entry.span,
    };
    let mut like = None;
    let known = |name: &str, span: Span, found: &mut Diagnostics| {
        if let (Some(fields), Some(api)) = (fields, api) {
            is_member(fields, name, span, &entry.key, api, found);
        }
    };
    for member in members {
        match &*member.key {
            "like" => match member.value.text() {
                Some(text) => {
                    like = Some(Name {
                        text: text.to_owned(),
                        span: member.value.span,
                    });
                }
                None => found.push(wrong(&member.value, member.span, "the name of a view")),
            },
            "optional" => {
                for name in texts(member, found) {
                    known(&name.0, name.1, found);
                    view.optional.push(name.0);
                }
            }
            "flat" => match member.value.value {
                Value::Boolean(flat) => view.flat = flat,
                _ if member.value.text() == Some(SET) => {
                    view.flat = true;
                    view.omits_unset = true;
                }
                _ => found.push(wrong(
                    &member.value,
                    member.span,
                    "`true`, `false` or `set`",
                )),
            },
            "typed" => match member.value.value {
                Value::Boolean(typed) => view.typed = typed,
                _ => found.push(wrong(&member.value, member.span, "`true` or `false`")),
            },
            name => {
                known(name, member.span, found);
                view.members
                    .push(self::member(of, member, scope, reader, found));
            }
        }
    }
    Some(Stated { view, like })
}

fn texts(entry: &Entry, found: &mut Diagnostics) -> Vec<(String, Span)> {
    let Value::List(items) = &entry.value.value else {
        found.push(wrong(&entry.value, entry.span, "a list of texts"));
        return Vec::new();
    };
    let items = items.iter().filter_map(|item| name(item, found));
    items.map(|name| (name.text, name.span)).collect()
}

/// The fields of a surface's record; a model that is not a record is reported.
fn record<'a>(
    api: &'a Api,
    model: &str,
    span: Span,
    reader: &Reader<'_>,
    found: &mut Diagnostics,
) -> Option<&'a [Field]> {
    let known = api.models.iter().find(|known| known.name == model);
    let diagnostic = match known.map(|known| &known.kind) {
        Some(ModelKind::Record { fields }) => return Some(fields),
        Some(_) => Diagnostic::error(format!("`{model}` is no record"))
            .at(span, "expected a model with `fields`"),
        None if reader.names.is_unsure(&api.name) => return None,
        None => Diagnostic::error(format!("the surface `{}` has no model `{model}`", api.name))
            .at(span, "not defined there"),
    };
    let records = api
        .models
        .iter()
        .filter(|model| matches!(model.kind, ModelKind::Record { .. }));
    found.push(diagnostic.suggest_name(span, model, records.map(|model| &*model.name)));
    None
}

/// Whether a view can have a member: it is in the model, or a request can have it.
fn is_member(
    fields: &[Field],
    name: &str,
    span: Span,
    view: &str,
    api: &Api,
    found: &mut Diagnostics,
) {
    let in_model = fields.iter().any(|field| field.name == name);
    let is_sent = || {
        let mut params = api
            .operations()
            .flat_map(|(_, operation)| &operation.params);
        params.any(|param| param.name == name)
    };
    if !in_model && !is_sent() {
        found.push(
            Diagnostic::error(format!("`{view}` has no member `{name}`"))
                .at(span, "neither in the model nor a parameter")
                .suggest_name(span, name, fields.iter().map(|field| &*field.name)),
        );
    }
}

/// An expression, or `{read: …, write: …}`.
fn member(
    of: EntityId,
    entry: &Entry,
    scope: Scope<'_>,
    reader: &Reader<'_>,
    found: &mut Diagnostics,
) -> Member {
    let mut member = Member {
        name: entry.key.clone(),
        read: Expr {
            kind: ExprKind::Null,
            span: entry.value.span,
        },
        write: None,
        span: entry.span,
    };
    if !is_long_form(entry) {
        member.read = reader.expr(entry, scope, found);
        member.write = write(of, &member.read, reader);
        return member;
    }
    let Some(fields) = Fields::read(&entry.value, entry.span, &shape::MEMBER, found) else {
        return member;
    };
    if let Some(entry) = fields.entry("read") {
        member.read = reader.expr(entry, scope, found);
    }
    member.write = match fields.entry("write") {
        None => write(of, &member.read, reader),
        Some(entry) if matches!(&entry.value.value, Value::String(word) if word == "none") => None,
        Some(entry) => stated_write(of, entry, reader, found),
    };
    member
}

/// A mapping with `read`, and not an object of members.
fn is_long_form(entry: &Entry) -> bool {
    entry.value.get("read").is_some()
}

/// Where a value goes that is read so: nowhere, if it is computed.
fn write(of: EntityId, read: &Expr, reader: &Reader<'_>) -> Option<Write> {
    let known = reader.names.entity(of);
    let field = |name: &str| {
        let is_field = known.fields.iter().any(|(field, _)| field == name);
        let is_key = name == "id" && known.key == KeyKind::Text;
        (is_field || is_key || known.unsure).then(|| name.to_owned())
    };
    match &read.kind {
        ExprKind::Name(name) => field(name).map(Write::Field),
        ExprKind::Not(negated) => match &negated.kind {
            ExprKind::Name(name) => field(name).map(Write::Not),
            _ => None,
        },
        ExprKind::Object(members) => {
            let members = members
                .iter()
                .map(|(name, read)| Some((name.clone(), write(of, read, reader)?)));
            members.collect::<Option<Vec<_>>>().map(Write::Object)
        }
        _ => None,
    }
}

fn stated_write(
    of: EntityId,
    entry: &Entry,
    reader: &Reader<'_>,
    found: &mut Diagnostics,
) -> Option<Write> {
    let mut own = Diagnostics::default();
    let place = reader.expr(entry, Scope::record(of), &mut own);
    let write = write(of, &place, reader);
    if write.is_none() && !own.has_errors() {
        own.push(
            Diagnostic::error("a value cannot be written there")
                .at(entry.value.span, "not a stored field")
                .help("a field, `not` and a field, an object of such, or `none`"),
        );
    }
    found.append(own);
    write
}
