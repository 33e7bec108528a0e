//! From the text of `fields.yaml` to its fields. Everything that is wrong is collected, each with its place.

use std::collections::BTreeMap;

use callsheet_dialect::diagnostic::{Diagnostic, Diagnostics};
use callsheet_dialect::load;
use callsheet_dialect::source::{Sources, Span};
use callsheet_dialect::yaml::{Entry, Limits, Node, Value};

use super::{FileField, RustName, names};
use crate::definition::{Definition, FieldOption, Subfield};
use crate::entity::Entity;

const FIELD: &[&str] = &["rust", "name", "key", "type", "options", "subfields"];
const OPTION: &[&str] = &["rust", "id", "label"];
const SUBFIELD: &[&str] = &["key", "name", "type"];

/// Much larger than what people write: a field can have 10,000 options.
const LIMITS: Limits = Limits {
    nodes: 10_000_000,
    ..Limits::WRITTEN
};

/// The fields of the first source, by entity.
pub(super) fn entities(
    sources: &Sources,
    found: &mut Diagnostics,
) -> BTreeMap<Entity, Vec<FileField>> {
    let Some((id, file)) = sources.iter().next() else {
        return BTreeMap::new();
    };
    match load::parse_within(LIMITS, id, file) {
        Ok(tree) => sections(&tree, found),
        Err(problem) => {
            found.push(problem);
            BTreeMap::new()
        }
    }
}

fn sections(tree: &Node, found: &mut Diagnostics) -> BTreeMap<Entity, Vec<FileField>> {
    let mut entities = BTreeMap::new();
    if tree.value == Value::Null {
        return entities;
    }
    let plurals = Entity::ALL.map(Entity::plural);
    for entry in Members::of(tree, "the file", &plurals, found).entries {
        if let Some(entity) = Entity::from_plural(&entry.key) {
            entities.insert(entity, fields(&entry.value, found));
        }
    }
    entities
}

/// The fields of a section.
fn fields(node: &Node, found: &mut Diagnostics) -> Vec<FileField> {
    let mut fields: Vec<FileField> = Vec::new();
    let mut keys: BTreeMap<String, Span> = BTreeMap::new();
    for item in items(node, "fields", found) {
        let Some((field, at)) = field(item, found) else {
            continue;
        };
        let key = &field.definition.key;
        if let Some(first) = keys.insert(key.clone(), at) {
            let problem = Diagnostic::error(format!("two fields have the key {key}"));
            found.push(
                problem
                    .at(at, "this one")
                    .also(first, "and this one")
                    .help("a key is of one field: remove one of them"),
            );
        }
        fields.push(field);
    }
    fields
}

/// A field, and where its key is.
fn field(node: &Node, found: &mut Diagnostics) -> Option<(FileField, Span)> {
    let mut members = Members::of(node, "a field", FIELD, found);
    let name = members.text("name", found);
    let key = members.text("key", found);
    let field_type = members.text("type", found);
    let rust = match members.optional_text("rust", found) {
        Some((text, span)) => Some(checked(
            text,
            span,
            "constant",
            names::is_constant,
            names::constant,
            found,
        )),
        None => name.as_ref().map(|(name, span)| RustName {
            text: names::constant(name),
            span: Some(*span),
        }),
    };
    let options = match members.get("options") {
        Some(entry) => options(&entry.value, found),
        None => Vec::new(),
    };
    let subfields = match members.get("subfields") {
        Some(entry) => subfields(&entry.value, found),
        None => Vec::new(),
    };
    let (key, at) = key?;
    let mut definition = Definition::new(key, name?.0, field_type?.0);
    definition.subfields = subfields;
    let (options, variants) = options.into_iter().unzip();
    definition.options = options;
    let rust = rust?;
    Some((
        FileField {
            definition,
            rust,
            variants,
        },
        at,
    ))
}

fn options(node: &Node, found: &mut Diagnostics) -> Vec<(FieldOption, RustName)> {
    let mut options: Vec<(FieldOption, RustName)> = Vec::new();
    let mut ids: BTreeMap<i64, Span> = BTreeMap::new();
    for item in items(node, "options", found) {
        let mut members = Members::of(item, "an option", OPTION, found);
        let id = members.number("id", found);
        let label = members.text("label", found);
        let rust = members.optional_text("rust", found);
        let (Some((id, at)), Some((label, span))) = (id, label) else {
            continue;
        };
        if let Some(first) = ids.insert(id, at) {
            let problem = Diagnostic::error(format!("two options have the id {id}"));
            found.push(
                problem
                    .at(at, "this one")
                    .also(first, "and this one")
                    .help("an id is of one option: remove one of them"),
            );
        }
        let rust = match rust {
            Some((text, span)) => checked(
                text,
                span,
                "variant",
                names::is_variant,
                names::variant,
                found,
            ),
            None => RustName {
                text: names::variant(&label),
                span: Some(span),
            },
        };
        options.push((FieldOption { id, label }, rust));
    }
    options
}

fn subfields(node: &Node, found: &mut Diagnostics) -> Vec<Subfield> {
    let mut subfields = Vec::new();
    for item in items(node, "subfields", found) {
        let mut members = Members::of(item, "a subfield", SUBFIELD, found);
        let (key, name) = (members.text("key", found), members.text("name", found));
        let field_type = members.text("type", found);
        if let (Some((key, _)), Some((name, _)), Some((field_type, _))) = (key, name, field_type) {
            subfields.push(Subfield {
                key,
                name,
                field_type,
            });
        }
    }
    subfields
}

/// A Rust name from the file. One that is not valid is reported.
fn checked(
    text: String,
    span: Span,
    what: &str,
    is_valid: fn(&str) -> bool,
    suggested: fn(&str) -> String,
    found: &mut Diagnostics,
) -> RustName {
    if !is_valid(&text) {
        let problem = Diagnostic::error(format!("a {what} cannot be called `{text}`"));
        found.push(
            problem
                .at(span, format!("expected the name of a {what}"))
                .suggest(span, suggested(&text)),
        );
    }
    RustName {
        text,
        span: Some(span),
    }
}

/// The items of a list. Null is an empty list.
fn items<'n>(node: &'n Node, what: &str, found: &mut Diagnostics) -> &'n [Node] {
    match &node.value {
        Value::List(items) => items,
        Value::Null => &[],
        other => {
            let problem = Diagnostic::error(format!("expected a list of {what}"));
            found.push(problem.at(node.span, format!("found {}", other.kind())));
            &[]
        }
    }
}

/// The members of a mapping, each known and stated once.
struct Members<'n> {
    what: &'static str,
    span: Span,
    entries: Vec<&'n Entry>,
    /// Whether it is a mapping at all. If not, that has been reported.
    whole: bool,
}

impl<'n> Members<'n> {
    fn of(node: &'n Node, what: &'static str, known: &[&str], found: &mut Diagnostics) -> Self {
        let mut members = Self {
            what,
            span: node.span,
            entries: Vec::new(),
            whole: matches!(node.value, Value::Map(_)),
        };
        if !members.whole {
            let problem = Diagnostic::error(format!("{what} is a mapping"));
            let label = format!("expected a mapping, found {}", node.kind());
            found.push(problem.at(node.span, label));
        }
        for entry in node.entries() {
            if !known.contains(&&*entry.key) {
                let problem = Diagnostic::error(format!("{what} has no `{}`", entry.key));
                found.push(
                    problem
                        .at(entry.span, "not known")
                        .help(format!("{what} has {}", known.join(", ")))
                        .suggest_name(entry.span, &entry.key, known.iter().copied()),
                );
            } else if let Some(first) = members.get(&entry.key) {
                let problem = Diagnostic::error(format!("`{}` is stated twice", entry.key));
                found.push(problem.at(entry.span, "again").also(first.span, "first"));
            } else {
                members.entries.push(entry);
            }
        }
        members
    }

    fn get(&self, key: &str) -> Option<&'n Entry> {
        self.entries.iter().find(|entry| entry.key == key).copied()
    }

    /// A required member.
    fn required(&mut self, key: &str, found: &mut Diagnostics) -> Option<&'n Entry> {
        let entry = self.get(key);
        if entry.is_none() && self.whole {
            let problem = Diagnostic::error(format!("{} without `{key}`", self.what));
            found.push(
                problem
                    .at(self.span, format!("`{key}` is missing"))
                    .help("state it, or remove the entry: `pipedrive fields pull` writes it again"),
            );
        }
        entry
    }

    fn text(&mut self, key: &str, found: &mut Diagnostics) -> Option<(String, Span)> {
        self.required(key, found)?;
        self.optional_text(key, found)
    }

    fn optional_text(&mut self, key: &str, found: &mut Diagnostics) -> Option<(String, Span)> {
        let node = &self.get(key)?.value;
        if let Some(text) = node.text() {
            return Some((text.to_owned(), node.span));
        }
        let problem = Diagnostic::error(format!("`{key}` is a text"));
        let help = match node.value {
            Value::Null => format!("write the text after `{key}:`"),
            _ => "a text that looks like something else stands in quotes".to_owned(),
        };
        found.push(
            problem
                .at(node.span, format!("expected a text, found {}", node.kind()))
                .help(help),
        );
        None
    }

    fn number(&mut self, key: &str, found: &mut Diagnostics) -> Option<(i64, Span)> {
        let node = &self.required(key, found)?.value;
        if let Value::Integer(number) = node.value
            && number >= 0
        {
            return Some((number, node.span));
        }
        let problem = Diagnostic::error(format!("`{key}` is a whole number from 0"));
        let label = match node.value {
            Value::Integer(_) => "expected a whole number from 0, found a negative one".to_owned(),
            _ => format!("expected a whole number from 0, found {}", node.kind()),
        };
        let problem = problem.at(node.span, label);
        found.push(match node.text() {
            Some(_) => problem.help("a number stands without quotes"),
            None => problem,
        });
        None
    }
}
