//! The fields of an entity: declared for all entities first, so that expressions can look them up, then read.

use super::names::Names;
use super::scope::Scope;
use super::types;
use super::values::Reader;
use crate::check::not_an_identifier;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::expr::{RESERVED, SETTING};
use crate::model::{EntityField, EntityId, FieldType, OnDelete};
use crate::source::Span;
use crate::syntax::fields::Fields;
use crate::syntax::shape;
use crate::yaml::{Entry, Node, Value};

/// An entity's file, of which others know the fields.
pub(super) struct Declared<'n> {
    pub(super) fields: Fields<'n>,
    said: Vec<SaidField<'n>>,
}

/// An entry under `fields`.
struct SaidField<'n> {
    entry: &'n Entry,
    ty: Option<FieldType>,
    /// Its long form.
    long: Option<Fields<'n>>,
}

/// Read the fields of the entity at this place, and make their names known.
pub(super) fn declare<'n>(
    at: usize,
    node: &'n Node,
    names: &mut Names<'_>,
    found: &mut Diagnostics,
) -> Option<Declared<'n>> {
    let name = names.entities[at].name.clone();
    entity_name(&name, node.span, found);
    let Some(fields) = Fields::read(node, node.span, &shape::ENTITY, found) else {
        names.entities[at].unsure = true;
        return None;
    };
    let key = fields.word("key", found).map(|(key, _)| key);
    let said: Vec<SaidField<'n>> = fields
        .each("fields", found)
        .into_iter()
        .map(|entry| {
            field_name(entry, found);
            said_field(entry, names, found)
        })
        .collect();
    let derived = fields.each("derived", found);
    for entry in &derived {
        field_name(entry, found);
        if let Some(field) = said.iter().find(|field| field.entry.key == entry.key) {
            found.push(
                Diagnostic::error(format!("`{}` is both stored and computed", entry.key))
                    .at(entry.span, "computed")
                    .also(field.entry.span, "stored")
                    .help("remove one of the two, or give it its own name"),
            );
        }
    }
    let views = fields.entry("views");
    let views = || {
        let views = views.into_iter();
        views.flat_map(|entry| entry.value.entries())
    };
    let known = &mut names.entities[at];
    known.unsure |= fields.misspells(&["fields", "derived"]);
    known.key = key.unwrap_or_default();
    known.fields = said
        .iter()
        .map(|field| (field.entry.key.clone(), field.ty.clone()))
        .collect();
    known.derived = derived.iter().map(|entry| entry.key.clone()).collect();
    known.views = views().map(|view| view.key.clone()).collect();
    known.optional = views()
        .flat_map(|view| {
            let optional = view.value.at("optional").texts();
            optional.map(|name| (view.key.clone(), name.to_owned()))
        })
        .collect();
    Some(Declared { fields, said })
}

/// Whether an entity can be called so: expressions and types name it.
fn entity_name(name: &str, span: Span, found: &mut Diagnostics) {
    let start = Span {
        end: span.start,
        ..span
    };
    if let Some(problem) = not_an_identifier(name, start, "an entity") {
        found.push(problem);
    } else if RESERVED.contains(&name) || types::is_built_in(name) {
        found.push(
            Diagnostic::error(format!("`{name}` cannot name an entity"))
                .at(start, "a word of the dialect")
                .help("give the file another name"),
        );
    }
}

/// Whether a field can be called so: expressions name it.
fn field_name(entry: &Entry, found: &mut Diagnostics) {
    let name = &*entry.key;
    let fits = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let is_word = name.starts_with(|c: char| c.is_ascii_alphabetic()) && name.chars().all(fits);
    let keys = shape::SAMPLE.keys.iter().chain(shape::VIEW.keys);
    let is_taken = RESERVED.contains(&name)
        || [SETTING, "n"].contains(&name)
        || keys.into_iter().any(|key| key.name == name);
    if name == "id" {
        found.push(
            Diagnostic::error("every entity has an `id`")
                .at(entry.span, "stated again")
                .help("remove it; `key` says what ids are"),
        );
    } else if !is_word || is_taken {
        let label = if is_taken {
            "a word of the dialect"
        } else {
            "expected letters, digits and `_`"
        };
        found
            .push(Diagnostic::error(format!("`{name}` cannot name a field")).at(entry.span, label));
    }
}

fn said_field<'n>(entry: &'n Entry, names: &Names<'_>, found: &mut Diagnostics) -> SaidField<'n> {
    if !matches!(entry.value.value, Value::Map(_)) {
        return SaidField {
            entry,
            ty: types::short(entry, names, found),
            long: None,
        };
    }
    let long = Fields::read(&entry.value, entry.span, &shape::ENTITY_FIELD, found);
    let ty = long
        .as_ref()
        .and_then(|fields| types::long(entry, fields, names, found));
    SaidField { entry, ty, long }
}

/// The fields in full.
pub(super) fn fields(
    of: EntityId,
    declared: &Declared<'_>,
    reader: &Reader<'_>,
    found: &mut Diagnostics,
) -> Vec<EntityField> {
    let said = declared.said.iter();
    said.map(|said| field(of, said, reader, found)).collect()
}

fn field(
    of: EntityId,
    said: &SaidField<'_>,
    reader: &Reader<'_>,
    found: &mut Diagnostics,
) -> EntityField {
    let mut field = EntityField {
        name: said.entry.key.clone(),
        // What could not be read has been reported.
        ty: said.ty.clone().unwrap_or(FieldType::Json),
        required: false,
        missing: None,
        default: None,
        touch: false,
        within: None,
        min: None,
        max: None,
        max_length: None,
        on_delete: OnDelete::Keep,
        span: said.entry.span,
    };
    let Some(fields) = &said.long else {
        return field;
    };
    let flag = |key, found: &mut Diagnostics| fields.flag(key, found).is_some_and(|(flag, _)| flag);
    field.required = flag("required", found);
    field.touch = flag("touch", found);
    field.missing = fields.text("missing", found);
    field.default = fields
        .entry("default")
        .map(|entry| reader.assigned(entry, said.ty.as_ref(), Scope::record(of), found));
    field.within = within(fields, reader, found);
    field.min = fields.number("min", found).map(|(min, _)| min);
    field.max = fields.number("max", found).map(|(max, _)| max);
    field.max_length = fields.count("max_length", found).map(|(most, _)| most);
    let on_delete = fields.word("on_delete", found);
    field.on_delete = on_delete.map_or(OnDelete::Keep, |(word, _)| word);
    if let Some(entry) = fields.entry("touch")
        && field.touch
        && field.default.is_none()
        && !fields.misspells(&["default"])
    {
        found.push(
            Diagnostic::error("a field that every change sets needs a `default`")
                .at(entry.span, "sets it to what?")
                .help("`{type: datetime, default: now, touch: true}`"),
        );
    }
    if let Some(entry) = fields.entry("missing").filter(|_| !field.required)
        && !fields.misspells(&["required"])
    {
        found.push(
            Diagnostic::error("`missing` is for required fields")
                .at(entry.span, "says nothing here")
                .help("remove it, or add `required: true`"),
        );
    }
    if let Some(ty) = &said.ty {
        fitting(fields, ty, found);
    }
    field
}

/// Limits on values that the type does not have.
fn fitting(fields: &Fields<'_>, ty: &FieldType, found: &mut Diagnostics) {
    let item = match ty {
        FieldType::List(item) => item,
        ty => ty,
    };
    let limits: [(&str, bool, &str); 4] = [
        (
            "min",
            matches!(ty, FieldType::Integer | FieldType::Number),
            "numbers",
        ),
        (
            "max",
            matches!(ty, FieldType::Integer | FieldType::Number),
            "numbers",
        ),
        ("max_length", matches!(ty, FieldType::String), "texts"),
        (
            "on_delete",
            matches!(item, FieldType::Reference(_)),
            "references",
        ),
    ];
    for (key, fits, what) in limits {
        if let Some(entry) = fields.entry(key).filter(|_| !fits) {
            found.push(
                Diagnostic::error(format!("`{key}` is for {what}"))
                    .at(entry.span, "says nothing here")
                    .help("remove it, or give the field another type"),
            );
        }
    }
}

/// `currency.code`
pub(super) fn within(
    fields: &Fields<'_>,
    reader: &Reader<'_>,
    found: &mut Diagnostics,
) -> Option<(EntityId, String)> {
    let name = fields.name("in", found)?;
    let span = name.span.of_name(&name.text);
    let Some((entity, field)) = name.text.split_once('.') else {
        found.push(
            Diagnostic::error("`in` names a field of an entity")
                .at(span, "expected `currency.code`"),
        );
        return None;
    };
    let (before, behind) = around(span, entity, field);
    let of = reader.names.lookup(entity, before, found)?;
    reader
        .is_field(of, field, behind, found)
        .then(|| (of, field.to_owned()))
}

/// The places of the two names in `entity.field`.
pub(super) fn around(span: Span, before: &str, behind: &str) -> (Span, Span) {
    let length = |text: &str| u32::try_from(text.len()).unwrap_or(0);
    let first = Span {
        end: span.start.saturating_add(length(before)).min(span.end),
        ..span
    };
    let second = Span {
        start: span.end.saturating_sub(length(behind)).max(span.start),
        ..span
    };
    (first, second)
}
