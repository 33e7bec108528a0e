//! Types and models as YAML.

use std::collections::{BTreeMap, HashSet};
use std::fmt::Write as _;

use heck::ToUpperCamelCase as _;

use super::{Said, Writer};
use crate::naming;
use crate::report::NoteKind;
use crate::shape::{Field, Kind, NodeId, Shapes, Type, node_of};
use crate::tree::step;
use crate::yaml::{flow, scalar};

impl Writer<'_> {
    pub(super) fn ty(&self, ty: &Type) -> String {
        match ty {
            Type::Json => "json".to_owned(),
            Type::String => "string".to_owned(),
            Type::Integer => "integer".to_owned(),
            Type::Number => "number".to_owned(),
            Type::Boolean => "boolean".to_owned(),
            Type::Flag => "flag".to_owned(),
            Type::Stated(stated) => stated.clone(),
            Type::Date => "date".to_owned(),
            Type::Time => "time".to_owned(),
            Type::DateTime => "datetime".to_owned(),
            Type::Bytes => "bytes".to_owned(),
            Type::Node(id) if is_empty(&self.document.shapes, *id) => "{string: json}".to_owned(),
            Type::Node(id) => self.names.of(&self.document.shapes, *id).to_owned(),
            Type::List(item) => format!("[{}]", self.ty(item)),
            Type::Map(item) => format!("{{string: {}}}", self.ty(item)),
        }
    }

    /// The type of a member of a record.
    pub(super) fn field_type(&mut self, id: NodeId, name: &str, field: &Field) -> String {
        let owner = self.names.owner(&self.document.shapes, id, name);
        if let Some(id) = self.names.id_type(&field.name, &field.ty, Some(owner)) {
            self.used_ids.insert(id.clone());
            return if matches!(field.ty, Type::List(_)) {
                format!("[{id}]")
            } else {
                id
            };
        }
        self.ty(&field.ty)
    }

    pub(super) fn model(
        &mut self,
        id: NodeId,
        name: &str,
        looked_up: Option<&BTreeMap<String, Said>>,
    ) -> String {
        let node = self.document.shapes.node(id).clone();
        match node.kind {
            Kind::Strings(values) => strings(name, &values),
            Kind::Integers(values) => {
                let items: Vec<String> = values
                    .iter()
                    .map(|(stated, value)| {
                        let name = stated.clone().unwrap_or_else(|| {
                            if *value < 0 {
                                format!("minus_{}", value.unsigned_abs())
                            } else {
                                format!("value_{value}")
                            }
                        });
                        format!("{}: {value}", scalar(&name))
                    })
                    .collect();
                format!("  {name}:\n{}", flow(4, "enum", '{', &items, '}'))
            }
            Kind::Kinds(types) => {
                let items: Vec<String> = types.iter().map(|ty| self.ty(ty)).collect();
                format!("  {name}: {{one_of: [{}]}}\n", items.join(", "))
            }
            Kind::Tagged { by, records } => {
                let items: Vec<String> = records
                    .iter()
                    .map(|(value, ty)| format!("{}: {}", scalar(value), self.ty(ty)))
                    .collect();
                let by = scalar(&by);
                format!(
                    "  {name}:\n    by: {by}\n{}",
                    flow(4, "one_of", '{', &items, '}')
                )
            }
            Kind::Record(all) => {
                let mut text = format!("  {name}:\n    fields:\n");
                self.dropped(&all, id, &node.pointer);
                let fields: Vec<Field> = kept(&self.document.shapes, id).cloned().collect();
                for field in fields {
                    if field.disputed {
                        let at = step(&step(&node.pointer, "properties"), &field.name);
                        let what = format!("views of `{name}` disagree about `{}`", field.name);
                        self.document.report.note(NoteKind::Json, &at, what);
                    }
                    let ty = self.field_type(id, name, &field);
                    let must = self.always(&field) && !self.endless(id, &field);
                    if must && !field.required {
                        let at = step(&step(&node.pointer, "properties"), &field.name);
                        let what = "not required, and in every response";
                        self.document.report.note(NoteKind::Assumed, &at, what);
                    }
                    let null = looked_up
                        .and_then(|said| said.get(&field.name))
                        .map_or(node.written && field.nullable, |said| {
                            said.nullable == Some(true)
                        });
                    let key = format!("{}{}", field.name, if must { "!" } else { "" });
                    let _ = writeln!(
                        text,
                        "      {}: {}",
                        scalar(&key),
                        long_or_short(&Said::plain(ty, Some(null && !must)), None)
                    );
                }
                text
            }
        }
    }

    /// Whether a member is in every response: the document says so of every view, or `import.yaml` does.
    pub(super) fn always(&self, field: &Field) -> bool {
        !field.nullable
            && (field.required || (field.always && self.settings.is_always(&field.name)))
    }

    pub(super) fn dropped(&mut self, all: &[Field], id: NodeId, pointer: &str) {
        let kept: HashSet<String> = kept(&self.document.shapes, id)
            .map(|field| field.name.clone())
            .collect();
        for field in all.iter().filter(|field| !kept.contains(&field.name)) {
            let at = step(&step(pointer, "properties"), &field.name);
            let what = format!(
                "`{}` cannot be told from another member in Rust: it is among the unknown ones",
                field.name
            );
            self.document.report.note(NoteKind::Weaker, &at, what);
        }
    }

    /// Whether a record that must be there would lead back to where it is.
    pub(super) fn endless(&self, id: NodeId, field: &Field) -> bool {
        let shapes = &self.document.shapes;
        let Type::Node(start) = field.ty else {
            return false;
        };
        let mut todo = vec![start];
        let mut seen = HashSet::new();
        while let Some(next) = todo.pop() {
            if shapes.find(next) == shapes.find(id) {
                return true;
            }
            if seen.insert(shapes.find(next)) {
                let inner = shapes.fields(next).iter().filter(|field| field.required);
                todo.extend(inner.filter_map(|field| match field.ty {
                    Type::Node(id) => Some(id),
                    _ => None,
                }));
            }
        }
        false
    }
}

/// The members of a record that the dialect and Rust can tell apart.
pub(super) fn kept(shapes: &Shapes, id: NodeId) -> impl Iterator<Item = &Field> {
    let mut seen = HashSet::new();
    shapes.fields(id).iter().filter(move |field| {
        !field.name.ends_with('!')
            && !field.name.is_empty()
            && seen.insert(naming::identity(&field.name))
    })
}

/// What a model refers to.
pub(super) fn inner(shapes: &Shapes, id: NodeId) -> Vec<NodeId> {
    if shapes.is_record(id) {
        kept(shapes, id)
            .filter_map(|field| node_of(&field.ty))
            .collect()
    } else {
        shapes.inner(id).collect()
    }
}

/// A record without members: a map of anything.
pub(super) fn is_empty(shapes: &Shapes, id: NodeId) -> bool {
    shapes.is_record(id) && kept(shapes, id).next().is_none()
}

pub(super) fn strings(name: &str, values: &[(Option<String>, String)]) -> String {
    let variant = |text: &str| {
        let words: String = text
            .chars()
            .map(|c| if c.is_alphanumeric() { c } else { ' ' })
            .collect();
        let variant = words.to_upper_camel_case();
        if variant.is_empty() {
            text.to_owned()
        } else {
            variant
        }
    };
    let mut seen: HashSet<String> = HashSet::new();
    let mut plain = true;
    let mut named: Vec<(String, &str)> = Vec::with_capacity(values.len());
    for (stated, value) in values {
        let mut name = stated.clone().unwrap_or_else(|| value.clone());
        plain &= stated.is_none();
        while !seen.insert(variant(&name)) {
            plain = false;
            name += "_alt";
        }
        named.push((name, value));
    }
    let text = if plain {
        let items: Vec<String> = values.iter().map(|(_, value)| scalar(value)).collect();
        flow(4, "enum", '[', &items, ']')
    } else {
        let items: Vec<String> = named
            .iter()
            .map(|(name, value)| format!("{}: {}", scalar(name), scalar(value)))
            .collect();
        flow(4, "enum", '{', &items, '}')
    };
    let short = format!("  {name}: {{{}}}\n", text.trim());
    if short.lines().count() == 1 && short.len() <= 110 {
        short
    } else {
        format!("  {name}:\n{text}")
    }
}

/// `T`, `T | null`, or the long form where that does not say it all.
pub(super) fn long_or_short(said: &Said, place: Option<&str>) -> String {
    let mut ty = said.ty.clone();
    if said.nullable == Some(true) {
        ty += " | null";
        if ty.starts_with(['[', '{']) {
            ty = format!("'{ty}'");
        }
    }
    if said.written.is_empty() && place.is_none() {
        return ty;
    }
    let mut long = format!("type: {ty}");
    for word in &said.written {
        let _ = write!(long, ", {word}");
    }
    if let Some(place) = place {
        let _ = write!(long, ", in: {place}");
    }
    format!("{{{long}}}")
}
