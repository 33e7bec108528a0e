//! An entity's file, once the fields of all entities are declared.

use super::fields::{self, Declared};
use super::scope::Scope;
use super::values::Reader;
use super::{cycles, ids, operations, samples, views};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{Consequence, Entity, EntityId, Expr, Requirement};
use crate::source::Span;
use crate::syntax::Name;
use crate::syntax::fields::{Fields, wrong};
use crate::syntax::shape::{self, Shape};
use crate::yaml::{Node, Value};

/// The entity at this place. Of a file that could not be read, there is but the name.
pub(super) fn entity(
    at: usize,
    name: &str,
    file: Span,
    declared: Option<&Declared<'_>>,
    reader: &Reader<'_>,
    found: &mut Diagnostics,
) -> Entity {
    let of = EntityId(at);
    let mut entity = Entity {
        name: name.to_owned(),
        doc: String::new(),
        key: reader.names.entity(of).key,
        ids: Vec::new(),
        label: None,
        fields: Vec::new(),
        derived: Vec::new(),
        views: Vec::new(),
        when: Vec::new(),
        require: Vec::new(),
        unique: Vec::new(),
        delete: Vec::new(),
        purge: None,
        visible: None,
        log: Vec::new(),
        search: Vec::new(),
        public: false,
        operations: Vec::new(),
        sample: Vec::new(),
        initial: None,
        span: file,
    };
    let Some(declared) = declared else {
        return entity;
    };
    let said = &declared.fields;
    let scope = Scope::record(of);
    let exprs = |key: &str, found: &mut Diagnostics| -> Vec<(String, Expr)> {
        let entries = said.each(key, found).into_iter();
        entries
            .map(|entry| (entry.key.clone(), reader.expr(entry, scope, found)))
            .collect()
    };
    entity.doc = said.text("doc", found).unwrap_or_default();
    entity.ids = ids::ids(said, reader.names, found);
    entity.fields = fields::fields(of, declared, reader, found);
    entity.derived = exprs("derived", found);
    cycles::report(&entity.derived, &entity.fields, found);
    entity.search = exprs("search", found);
    let is_member =
        |name: &Name, found: &mut Diagnostics| reader.is_member(of, &name.text, name.span, found);
    entity.label = said
        .name("label", found)
        .filter(|name| is_member(name, found))
        .map(|name| name.text);
    entity.views = views::views(of, said, reader, found);
    entity.when = rules(
        said,
        "when",
        &shape::CONSEQUENCE,
        found,
        |fields, span, found| consequence(of, fields, span, reader, found),
    );
    entity.require = rules(
        said,
        "require",
        &shape::REQUIREMENT,
        found,
        |fields, span, found| requirement(of, fields, span, reader, found),
    );
    entity.unique = stored(of, said.texts("unique", found), reader, found);
    let delete = said.each("delete", found);
    entity.delete = reader.set(&delete, of, scope, found);
    entity.purge = said.entry("purge").map(|entry| {
        if delete.is_empty() && !said.misspells(&["delete"]) {
            found.push(
                Diagnostic::error("a deleted record is removed at once")
                    .at(entry.span, "says when it is removed later")
                    .help("remove it, or state under `delete` what a deleted record is set to"),
            );
        }
        reader.expr(entry, scope, found)
    });
    let visible = said.entry("visible");
    entity.visible = visible.map(|entry| reader.expr(entry, scope, found));
    entity.log = match said.get("log").map(|node| &node.value) {
        Some(Value::String(word)) if word == "all" => {
            let fields = entity.fields.iter();
            fields.map(|field| field.name.clone()).collect()
        }
        _ => stored(of, said.texts("log", found), reader, found),
    };
    entity.public = said.flag("public", found).is_some_and(|(public, _)| public);
    entity.operations = operations::rules(of, said, reader, found);
    entity.sample = samples::samples(of, said, reader, found);
    let initial = said.entry("initial");
    entity.initial = initial.map(|entry| reader.expr(entry, scope, found));
    entity
}

/// Those of the names that are stored fields.
fn stored(
    of: EntityId,
    names: Vec<Name>,
    reader: &Reader<'_>,
    found: &mut Diagnostics,
) -> Vec<String> {
    let names = names.into_iter();
    names
        .filter(|name| reader.is_field(of, &name.text, name.span, found))
        .map(|name| name.text)
        .collect()
}

/// A list of mappings of one shape.
fn rules<T>(
    said: &Fields<'_>,
    key: &str,
    shape: &'static Shape,
    found: &mut Diagnostics,
    mut rule: impl FnMut(&Fields<'_>, Span, &mut Diagnostics) -> Option<T>,
) -> Vec<T> {
    let mut rules = Vec::new();
    for node in list(said, key, found) {
        if let Some(fields) = Fields::read(node, node.span, shape, found) {
            rules.extend(rule(&fields, node.span, found));
        }
    }
    rules
}

/// The items of a list; an absent list has no items.
pub(super) fn list<'n>(said: &Fields<'n>, key: &str, found: &mut Diagnostics) -> &'n [Node] {
    let Some(entry) = said.entry(key) else {
        return &[];
    };
    match &entry.value.value {
        Value::List(items) => items,
        Value::Null => &[],
        _ => {
            found.push(wrong(&entry.value, entry.span, "a list of mappings"));
            &[]
        }
    }
}

fn consequence(
    of: EntityId,
    fields: &Fields<'_>,
    span: Span,
    reader: &Reader<'_>,
    found: &mut Diagnostics,
) -> Option<Consequence> {
    let scope = Scope {
        old: Some(of),
        ..Scope::record(of)
    };
    let condition = fields.entry("if");
    let condition = condition.map(|entry| reader.expr(entry, scope, found));
    let set = reader.set(&fields.each("set", found), of, scope, found);
    Some(Consequence {
        condition: condition?,
        set,
        span,
    })
}

fn requirement(
    of: EntityId,
    fields: &Fields<'_>,
    span: Span,
    reader: &Reader<'_>,
    found: &mut Diagnostics,
) -> Option<Requirement> {
    let scope = Scope {
        old: Some(of),
        ..Scope::record(of)
    };
    let condition = fields.entry("that");
    let condition = condition.map(|entry| reader.expr(entry, scope, found));
    let message = fields.text("message", found);
    let status = super::mechanisms::stated_status(fields, "status", found);
    Some(Requirement {
        condition: condition?,
        message: message?,
        status,
        span,
    })
}
