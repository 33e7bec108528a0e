//! The fields of an entity: declared for all entities first, so that expressions can look them up, then read.

use super::names::Names;
use super::scope::Scope;
use super::values::Reader;
use crate::check::not_an_identifier;
use crate::diagnostic::{Diagnostic, Diagnostics, nearest};
use crate::expr::{Entities, RESERVED, SETTING};
use crate::model::{CustomPart, CustomType, EntityField, EntityId, FieldType, Literal, OnDelete};
use crate::source::Span;
use crate::syntax::fields::{Fields, unique, wrong};
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

/// The built-in types of fields, by their names. Others are entities.
const SCALARS: &[(&str, FieldType)] = &[
    ("string", FieldType::String),
    ("integer", FieldType::Integer),
    ("number", FieldType::Number),
    ("boolean", FieldType::Boolean),
    ("date", FieldType::Date),
    ("time", FieldType::Time),
    ("datetime", FieldType::DateTime),
    ("json", FieldType::Json),
    ("conditions", FieldType::Conditions),
];

/// The id of one of a custom field's options.
const OPTION: &str = "option";

/// Values by key, defined by records.
const CUSTOM: &str = "custom";

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
    let known = &mut names.entities[at];
    known.unsure |= fields.misspells(&["fields", "derived"]);
    known.key = key.unwrap_or_default();
    known.fields = said
        .iter()
        .map(|field| (field.entry.key.clone(), field.ty.clone()))
        .collect();
    known.derived = derived.iter().map(|entry| entry.key.clone()).collect();
    known.views = views
        .into_iter()
        .flat_map(|entry| entry.value.entries())
        .map(|view| view.key.clone())
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
    } else if RESERVED.contains(&name)
        || name == CUSTOM
        || SCALARS.iter().any(|(scalar, _)| *scalar == name)
    {
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
        let ty = field_type(&entry.value, entry.span, names, found);
        if ty == Some(Said::Custom) {
            found.push(custom_needs_an_entity(entry.value.span));
        }
        return SaidField {
            entry,
            ty: ty.and_then(Said::known),
            long: None,
        };
    }
    let long = Fields::read(&entry.value, entry.span, &shape::ENTITY_FIELD, found);
    let ty = long
        .as_ref()
        .and_then(|fields| long_type(entry, fields, names, found));
    SaidField { entry, ty, long }
}

/// A type before `of` is known.
#[derive(Debug, PartialEq)]
enum Said {
    Known(FieldType),
    Custom,
}

impl Said {
    fn known(self) -> Option<FieldType> {
        match self {
            Self::Known(ty) => Some(ty),
            Self::Custom => None,
        }
    }
}

/// `type` or `one_of`, and `of`.
fn long_type(
    entry: &Entry,
    fields: &Fields<'_>,
    names: &Names<'_>,
    found: &mut Diagnostics,
) -> Option<FieldType> {
    let of = fields.name("of", found);
    let said = match (fields.entry("type"), fields.entry("one_of")) {
        (Some(ty), None) => field_type(&ty.value, ty.span, names, found)?,
        (None, Some(values)) => Said::Known(one_of(values, found)?),
        (None, None) => {
            if !fields.misspells(&["type", "one_of"]) {
                found.push(
                    Diagnostic::error(format!("the field `{}` has no type", entry.key))
                        .at(entry.span, "`type` is missing here")
                        .help("give it `type` or `one_of`"),
                );
            }
            return None;
        }
        (Some(ty), Some(values)) => {
            found.push(
                Diagnostic::error("`one_of` takes the place of a type")
                    .at(values.span, "has values")
                    .also(ty.span, "has a type")
                    .help("keep one of the two"),
            );
            return None;
        }
    };
    match (said, of) {
        (Said::Custom, Some(of)) => {
            let entity = names.lookup(&of.text, of.span, found)?;
            Some(FieldType::Custom(entity))
        }
        (Said::Custom, None) => {
            if !fields.misspells(&["of"]) {
                found.push(custom_needs_an_entity(entry.span));
            }
            None
        }
        (Said::Known(ty), of) => {
            let ty = options(entry, fields, ty, names, found);
            if let Some(of) = of {
                found.push(
                    Diagnostic::error("only a field of type `custom` has `of`")
                        .at(of.span, "says nothing here")
                        .help("remove it"),
                );
            }
            Some(ty)
        }
    }
}

/// `options: deal_field`: ids of options in place of whole numbers.
fn options(
    entry: &Entry,
    fields: &Fields<'_>,
    ty: FieldType,
    names: &Names<'_>,
    found: &mut Diagnostics,
) -> FieldType {
    let Some(name) = fields.name("options", found) else {
        return ty;
    };
    let Some(of) = names.lookup(&name.text, name.span, found) else {
        return ty;
    };
    let option = FieldType::Option {
        of,
        field: entry.key.clone(),
    };
    match &ty {
        FieldType::Integer => option,
        FieldType::List(item) if **item == FieldType::Integer => FieldType::List(Box::new(option)),
        _ => {
            found.push(
                Diagnostic::error("ids of options are whole numbers")
                    .at(name.span, "the field holds something else")
                    .help("give it the type `integer` or `[integer]`"),
            );
            ty
        }
    }
}

fn custom_needs_an_entity(span: Span) -> Diagnostic {
    Diagnostic::error("a field of type `custom` needs the entity that defines its members")
        .at(span, "`of` is missing here")
        .help("`custom_fields: {type: custom, of: deal_field}`")
}

/// `string`, `user`, `[integer]`
fn field_type(node: &Node, key: Span, names: &Names<'_>, found: &mut Diagnostics) -> Option<Said> {
    match &node.value {
        Value::String(name) => {
            if name == CUSTOM {
                return Some(Said::Custom);
            }
            if let Some((_, ty)) = SCALARS.iter().find(|(known, _)| *known == name) {
                return Some(Said::Known(ty.clone()));
            }
            if let Some(entity) = names.named(name) {
                return Some(Said::Known(FieldType::Reference(entity)));
            }
            let span = node.span.of_name(name);
            let scalars = SCALARS.iter().map(|(known, _)| *known).chain([CUSTOM]);
            let known = names.names().into_iter().chain(scalars.clone());
            let diagnostic = Diagnostic::error(format!("there is no type or entity `{name}`"))
                .at(span, "not known");
            found.push(match nearest(name, known) {
                Some(meant) => diagnostic.suggest(span, meant),
                None => diagnostic.help(format!(
                    "a reference has the name of an entity; built in are {}",
                    scalars.collect::<Vec<_>>().join(", ")
                )),
            });
            None
        }
        Value::List(items) => {
            let [item] = &items[..] else {
                found.push(
                    Diagnostic::error("a list type has exactly one item type")
                        .at(node.span, format!("this has {}", items.len()))
                        .help("`[user]` is a list of references"),
                );
                return None;
            };
            match field_type(item, key, names, found)? {
                Said::Known(ty) => Some(Said::Known(FieldType::List(Box::new(ty)))),
                Said::Custom => {
                    found.push(
                        Diagnostic::error("custom fields are not items of a list")
                            .at(item.span, "expected another type"),
                    );
                    None
                }
            }
        }
        _ => {
            let expected = "a type: a built-in one, the name of an entity, or `[T]`";
            found.push(wrong(node, key, expected));
            None
        }
    }
}

/// `[open, won]`, `[1, 3, 5, 7]`
fn one_of(entry: &Entry, found: &mut Diagnostics) -> Option<FieldType> {
    let items = match &entry.value.value {
        Value::List(items) if !items.is_empty() => items,
        Value::List(_) => {
            let problem = Diagnostic::error("the field can have no value");
            found.push(problem.at(entry.value.span, "expected at least one"));
            return None;
        }
        _ => {
            found.push(wrong(&entry.value, entry.span, "a list of values"));
            return None;
        }
    };
    let mut values = Vec::new();
    for item in items {
        let value = match &item.value {
            Value::String(text) => Literal::String(text.clone()),
            Value::Integer(number) => Literal::Integer(*number),
            _ => {
                found.push(wrong(item, item.span, "a text or a whole number"));
                continue;
            }
        };
        if values.contains(&value) {
            found.push(Diagnostic::error("the value stands here twice").at(item.span, "again"));
        }
        values.push(value);
    }
    Some(FieldType::OneOf(values))
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
fn within(
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

/// `custom_types` of company.yaml.
pub(super) fn custom_types(
    said: &Fields<'_>,
    names: &Names<'_>,
    found: &mut Diagnostics,
) -> Vec<(String, CustomType)> {
    let entries = said.each("custom_types", found).into_iter();
    entries
        .filter_map(|entry| Some((entry.key.clone(), custom_type(entry, names, found)?)))
        .collect()
}

/// `string`, `option`, `[option]`, `{value!: date, until: date}`
fn custom_type(entry: &Entry, names: &Names<'_>, found: &mut Diagnostics) -> Option<CustomType> {
    let is_option = |node: &Node| node.text() == Some(OPTION);
    match &entry.value.value {
        Value::String(_) if is_option(&entry.value) => Some(CustomType::Option),
        Value::List(items) if matches!(&items[..], [item] if is_option(item)) => {
            Some(CustomType::Options)
        }
        Value::Map(members) => {
            let members = unique(members, found).into_iter();
            let parts = members.filter_map(|member| custom_part(member, names, found));
            Some(CustomType::Object(parts.collect()))
        }
        _ => plain_type(&entry.value, entry.span, names, found).map(CustomType::One),
    }
}

/// `value!: number`, `timezone_name: {type: string, flat: timezone_id}`
fn custom_part(entry: &Entry, names: &Names<'_>, found: &mut Diagnostics) -> Option<CustomPart> {
    let (name, required) = match entry.key.strip_suffix('!') {
        Some(name) => (name, true),
        None => (&*entry.key, false),
    };
    let (ty, flat) = if let Value::Map(_) = &entry.value.value {
        let fields = Fields::read(&entry.value, entry.span, &shape::CUSTOM_PART, found)?;
        let flat = fields.text("flat", found);
        let ty = fields.entry("type")?;
        (plain_type(&ty.value, ty.span, names, found), flat)
    } else {
        (plain_type(&entry.value, entry.span, names, found), None)
    };
    Some(CustomPart {
        name: name.to_owned(),
        flat: flat.unwrap_or_else(|| name.to_owned()),
        ty: ty?,
        required,
    })
}

/// A type that is not `custom`.
fn plain_type(
    node: &Node,
    key: Span,
    names: &Names<'_>,
    found: &mut Diagnostics,
) -> Option<FieldType> {
    let ty = field_type(node, key, names, found)?;
    if ty == Said::Custom {
        found.push(
            Diagnostic::error("custom fields are not values of each other")
                .at(node.span, "expected another type"),
        );
    }
    ty.known()
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
