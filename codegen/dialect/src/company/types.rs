//! Types of fields: built-in ones, references to records, and those of custom fields.

use super::fields::within;
use super::names::Names;
use super::values::Reader;
use crate::diagnostic::{Diagnostic, Diagnostics, nearest};
use crate::expr::Entities;
use crate::model::{CustomPart, CustomType, FieldType, Literal};
use crate::source::Span;
use crate::syntax::fields::{Fields, unique, wrong};
use crate::syntax::shape;
use crate::yaml::{Entry, Node, Value};

/// The built-in types of fields, by their names. Others are entities.
const SCALARS: &[(&str, FieldType)] = &[
    ("string", FieldType::String),
    ("integer", FieldType::Integer),
    ("number", FieldType::Number),
    ("boolean", FieldType::Boolean),
    ("date", FieldType::Date),
    ("time", FieldType::Time),
    ("timezone", FieldType::TimeZone),
    ("datetime", FieldType::DateTime),
    ("json", FieldType::Json),
    ("conditions", FieldType::Conditions),
];

/// The id of one of a custom field's options.
const OPTION: &str = "option";

/// Values by key, defined by records.
const CUSTOM: &str = "custom";

/// Whether a type is called so, and no entity can be.
pub(super) fn is_built_in(name: &str) -> bool {
    name == CUSTOM || SCALARS.iter().any(|(scalar, _)| *scalar == name)
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

/// A type in place of the long form.
pub(super) fn short(
    entry: &Entry,
    names: &Names<'_>,
    found: &mut Diagnostics,
) -> Option<FieldType> {
    let said = field_type(&entry.value, entry.span, names, found)?;
    if said == Said::Custom {
        found.push(custom_needs_an_entity(entry.value.span));
    }
    said.known()
}

/// `type` or `one_of`, and `of`.
pub(super) fn long(
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

/// `custom_types` of company.yaml.
pub(super) fn custom_types(
    said: &Fields<'_>,
    reader: &Reader<'_>,
    found: &mut Diagnostics,
) -> Vec<(String, CustomType)> {
    let entries = said.each("custom_types", found).into_iter();
    entries
        .filter_map(|entry| Some((entry.key.clone(), custom_type(entry, reader, found)?)))
        .collect()
}

/// `string`, `option`, `[option]`, `{value!: date, until: date}`
fn custom_type(entry: &Entry, reader: &Reader<'_>, found: &mut Diagnostics) -> Option<CustomType> {
    let is_option = |node: &Node| node.text() == Some(OPTION);
    match &entry.value.value {
        Value::String(_) if is_option(&entry.value) => Some(CustomType::Option),
        Value::List(items) if matches!(&items[..], [item] if is_option(item)) => {
            Some(CustomType::Options)
        }
        Value::Map(members) => {
            let members = unique(members, found);
            let names: Vec<&str> = members.iter().map(|it| part_name(it).0).collect();
            let parts = members.iter();
            let parts = parts.filter_map(|member| custom_part(member, &names, reader, found));
            Some(CustomType::Object(parts.collect()))
        }
        _ => plain_type(&entry.value, entry.span, reader.names, found).map(CustomType::One),
    }
}

/// `value!: number`, `until: {type: date, not_before: value}`
fn custom_part(
    entry: &Entry,
    parts: &[&str],
    reader: &Reader<'_>,
    found: &mut Diagnostics,
) -> Option<CustomPart> {
    let names = reader.names;
    let (name, required) = part_name(entry);
    let (mut not_before, mut typed) = (None, None);
    let (ty, within) = if let Value::Map(_) = &entry.value.value {
        let fields = Fields::read(&entry.value, entry.span, &shape::CUSTOM_PART, found)?;
        let within = within(&fields, reader, found);
        if let Some(other) = fields.name("not_before", found) {
            if !parts.contains(&&*other.text) {
                found.push(
                    Diagnostic::error(format!("there is no member `{}`", other.text))
                        .at(other.span, "not a member of the type")
                        .suggest_name(other.span, &other.text, parts.iter().copied()),
                );
            }
            not_before = Some(other.text);
        }
        typed = fields.name("typed", found).map(|name| name.text);
        let ty = fields.entry("type")?;
        let ty = plain_type(&ty.value, ty.span, names, found);
        (ty, within)
    } else {
        let ty = plain_type(&entry.value, entry.span, names, found);
        (ty, None)
    };
    Some(CustomPart {
        name: name.to_owned(),
        ty: ty?,
        required,
        within,
        not_before,
        typed,
    })
}

/// The name of a member, and whether it is required.
fn part_name(entry: &Entry) -> (&str, bool) {
    match entry.key.strip_suffix('!') {
        Some(name) => (name, true),
        None => (&*entry.key, false),
    }
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
