//! Records as JSON text, straight from what is kept: a member that a surface writes as it is kept is copied, not parsed. The
//! text is the one that `show` and `render` give.

use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::Arc;

use callsheet_dialect::model::{
    Api, DateTimeFormat, EntityId, Expr, FieldType, ModelId, ModelKind, Repr, Scalar, Type,
};
use serde_json::{Map, Value};

use super::eval::Scope;
use super::show::{self, Lens};
use super::{Books, custom};
use crate::behavior::refusal::Failure;
use crate::records::{Doc, Record, Row};
use crate::values::{fields_of, render};

/// Writes records of an entity as a model shows them.
pub(crate) struct Printer<'p> {
    books: &'p Books<'p>,
    lens: Lens<'p>,
    entity: EntityId,
    params: &'p Map<String, Value>,
    members: Vec<Member<'p>>,
    /// The definitions of custom fields that stand beside the members, and whether those without a value are left out.
    flat: Option<(&'p str, Arc<Vec<Record>>, bool)>,
}

/// A member of the model.
struct Member<'p> {
    name: &'p str,
    /// Its name as JSON, with a colon.
    key: String,
    read: Read<'p>,
    /// What the company says of its values, and what the surface does.
    from: Option<FieldType>,
    to: &'p Type,
}

/// How a member is read.
enum Read<'p> {
    /// What the view says.
    Stated(&'p Expr),
    /// A field of the same name, or what is derived.
    Named,
    /// A field that is written in this form where it is kept in it.
    Kept(&'p str, Form),
    /// A field that is converted. Many records have the same values, such as an owner: what was written for them.
    Converted(&'p str, RefCell<HashMap<Box<str>, Box<str>>>),
}

/// How many values of a member are remembered.
const MOST: usize = 256;

/// How a kept value is written.
enum Form {
    Text,
    Day,
    /// With a space in its middle.
    Moment {
        spaced: bool,
    },
    Number,
    Numbers,
    Flag,
    Boolean,
    /// Custom fields: each key as JSON, with a colon.
    Custom(Vec<(String, String)>),
}

impl<'p> Printer<'p> {
    pub(crate) fn new(
        books: &'p Books<'p>,
        lens: Lens<'p>,
        entity: EntityId,
        model: ModelId,
        params: &'p Map<String, Value>,
    ) -> Result<Self, Failure> {
        let described = books.company.entity(entity);
        let model = lens.api.model(model);
        let view = show::view(described, &lens.api.name, &model.name);
        let mut members = Vec::new();
        for field in fields_of(model) {
            if show::is_left_out(view, &lens, &field.name) {
                continue;
            }
            let stated = view.and_then(|view| view.members.iter().find(|it| it.name == field.name));
            let named = match stated.map(|it| &it.read.kind) {
                Some(callsheet_dialect::model::ExprKind::Name(name)) => Some(&**name),
                Some(_) => None,
                None => Some(&*field.name),
            };
            let from = match (stated, named) {
                (_, Some(name)) => books.field_type(entity, name),
                (Some(stated), None) => books.static_type(&stated.read, Some(entity), Some(entity)),
                (None, None) => None,
            };
            let kept = named.filter(|name| described.derivation(name).is_none());
            let is_narrowed = lens.wish.project.is_some_and(|(of, _)| of == field.name);
            let form = match (&from, kept) {
                (Some(from), Some(_)) if !is_narrowed => form(books, &lens, from, &field.ty)?,
                _ => None,
            };
            let is_shared = matches!(
                from,
                Some(FieldType::Reference(_) | FieldType::Option { .. } | FieldType::List(_))
            );
            let read = match (form, kept, stated) {
                (Some(form), Some(name), _) => Read::Kept(name, form),
                (None, Some(name), _) if is_shared && !is_narrowed => {
                    Read::Converted(name, RefCell::default())
                }
                (_, _, Some(stated)) => Read::Stated(&stated.read),
                _ => Read::Named,
            };
            members.push(Member {
                name: &field.name,
                key: format!("{}:", Value::from(&*field.name)),
                read,
                from,
                to: &field.ty,
            });
        }
        let flat = match view
            .filter(|view| view.flat)
            .zip(show::custom_field(described))
        {
            Some((view, (name, of))) => Some((name, books.definitions(of)?, view.omits_unset)),
            None => None,
        };
        Ok(Self {
            books,
            lens,
            entity,
            params,
            members,
            flat,
        })
    }

    /// Adds a record to a text.
    pub(crate) fn print(&self, record: Row<'_>, text: &mut String) -> Result<(), Failure> {
        self.books.showing(record, || self.members(record, text))
    }

    fn members(&self, record: Row<'_>, text: &mut String) -> Result<(), Failure> {
        text.push('{');
        for (at, member) in self.members.iter().enumerate() {
            if at > 0 {
                text.push(',');
            }
            text.push_str(&member.key);
            if let (Read::Kept(name, form), Row::Doc(doc)) = (&member.read, record)
                && copy(doc.raw(name), form, text)
            {
                continue;
            }
            if let (Read::Converted(name, known), Row::Doc(doc)) = (&member.read, record) {
                let raw = doc.raw(name).unwrap_or("null");
                if let Some(written) = known.borrow().get(raw) {
                    text.push_str(written);
                    continue;
                }
                let start = text.len();
                self.convert(member, doc.get(name), text)?;
                let mut known = known.borrow_mut();
                if known.len() >= MOST {
                    known.clear();
                }
                known.insert(raw.into(), text[start..].into());
                continue;
            }
            let scope = Scope::of_request(self.params).of(self.entity, record);
            let value = match &member.read {
                Read::Stated(expr) => self.books.eval(expr, scope)?,
                Read::Named => self.books.field(self.entity, record, member.name, scope)?,
                Read::Kept(name, _) | Read::Converted(name, _) => record.get(name),
            };
            self.convert(member, value, text)?;
        }
        if let Some((name, definitions, omits_unset)) = &self.flat {
            let values = record.get(name);
            let mut beside = Map::new();
            let (values, beside_known) = (values.as_object(), &mut beside);
            self.books
                .flatten(values, definitions, *omits_unset, beside_known);
            for (name, value) in beside {
                if !text.ends_with('{') {
                    text.push(',');
                }
                text.push_str(&Value::from(name).to_string());
                text.push(':');
                text.push_str(&value.to_string());
            }
        }
        text.push('}');
        Ok(())
    }

    /// Adds a member's value, as the surface has it, to a text.
    fn convert(&self, member: &Member<'_>, value: Value, text: &mut String) -> Result<(), Failure> {
        let (from, to) = (member.from.as_ref(), member.to);
        let value = self
            .books
            .convert(self.lens, value, from, to, self.params)?;
        let value = show::projected(self.lens.wish, member.name, value);
        render::push(text, self.lens.api, to, &value);
        Ok(())
    }
}

/// The form in which a surface writes the values of a field as they are kept; `None` where it converts them.
fn form(
    books: &Books<'_>,
    lens: &Lens<'_>,
    from: &FieldType,
    to: &Type,
) -> Result<Option<Form>, Failure> {
    let spaced = lens.api.datetime == DateTimeFormat::Space;
    let to = in_json(lens.api, to);
    Ok(Some(match (from, to) {
        (
            FieldType::String
            | FieldType::TimeZone
            | FieldType::Time
            | FieldType::Date
            | FieldType::OneOf(_),
            Json::Scalar(Scalar::String),
        )
        | (FieldType::Time, Json::Scalar(Scalar::Time))
        | (FieldType::OneOf(_) | FieldType::Reference(_), Json::Plain(Repr::String)) => Form::Text,
        (FieldType::Date, Json::Scalar(Scalar::Date)) => Form::Day,
        (FieldType::DateTime, Json::Scalar(Scalar::DateTime | Scalar::String)) => {
            Form::Moment { spaced }
        }
        (FieldType::Integer | FieldType::Number, Json::Scalar(scalar)) => match scalar {
            Scalar::Integer | Scalar::Number | Scalar::Money => Form::Number,
            _ => return Ok(None),
        },
        (FieldType::Boolean, Json::Scalar(Scalar::Boolean)) => Form::Boolean,
        (FieldType::Boolean, Json::Scalar(Scalar::Flag)) => Form::Flag,
        (FieldType::Reference(_) | FieldType::Option { .. }, Json::Scalar(Scalar::Integer))
        | (FieldType::Reference(_) | FieldType::OneOf(_), Json::Plain(Repr::Integer)) => {
            Form::Number
        }
        (FieldType::List(item), Json::List(to)) => match form(books, lens, item, to)? {
            Some(Form::Number) => Form::Numbers,
            _ => return Ok(None),
        },
        (FieldType::Custom(of), Json::Any) if !lens.wish.labels => {
            let definitions = books.definitions(*of)?;
            let keys = definitions.iter().filter_map(custom::key);
            let keys = keys.map(|key| (key.to_owned(), format!("{}:", Value::from(key))));
            let mut keys: Vec<_> = keys.collect();
            keys.sort();
            keys.dedup();
            Form::Custom(keys)
        }
        _ => return Ok(None),
    }))
}

/// What a type is in JSON, as far as values are written as they are.
enum Json<'t> {
    Scalar(Scalar),
    /// An id or one of several values.
    Plain(Repr),
    List(&'t Type),
    /// Anything, and a map of that.
    Any,
    Other,
}

fn in_json<'t>(api: &'t Api, ty: &'t Type) -> Json<'t> {
    match ty {
        Type::Scalar(Scalar::Json) => Json::Any,
        Type::Scalar(scalar) => Json::Scalar(*scalar),
        Type::List(item) => Json::List(item),
        Type::Map(item) if matches!(in_json(api, item), Json::Any) => Json::Any,
        Type::Map(_) => Json::Other,
        Type::Nullable(item) => in_json(api, item),
        Type::Model(id) => match &api.model(*id).kind {
            ModelKind::Enum { repr, .. } | ModelKind::Id { repr } => Json::Plain(*repr),
            ModelKind::External { json, .. } => in_json(api, json),
            ModelKind::Record { .. } | ModelKind::Union { .. } => Json::Other,
        },
    }
}

/// Copies a value that is kept in the form in which it is written; whether it is.
fn copy(raw: Option<&str>, form: &Form, text: &mut String) -> bool {
    let raw = raw.unwrap_or("null");
    if raw == "null" && !matches!(form, Form::Custom(_)) {
        text.push_str(raw);
        return true;
    }
    let first = raw.as_bytes().first().copied().unwrap_or_default();
    let is_number = |raw: &str| {
        let mut bytes = raw.bytes();
        bytes
            .next()
            .is_some_and(|first| first == b'-' || first.is_ascii_digit())
    };
    match form {
        Form::Text if first == b'"' => text.push_str(raw),
        Form::Day if first == b'"' && raw.len() == r#""2026-11-23""#.len() => text.push_str(raw),
        Form::Moment { spaced }
            if raw.len() == r#""2026-11-23T10:15:00Z""#.len() && raw.ends_with("Z\"") =>
        {
            match (spaced, raw.get(..11), raw.get(12..20)) {
                (true, Some(day), Some(time)) => {
                    text.push_str(day);
                    text.push(' ');
                    text.push_str(time);
                    text.push('"');
                }
                (false, ..) => text.push_str(raw),
                _ => return false,
            }
        }
        Form::Number if is_number(raw) => text.push_str(raw),
        Form::Numbers if first == b'[' => {
            let inside = raw.get(1..raw.len() - 1).unwrap_or_default();
            if !inside.is_empty() && !inside.split(',').all(is_number) {
                return false;
            }
            text.push_str(raw);
        }
        Form::Boolean if matches!(raw, "true" | "false") => text.push_str(raw),
        Form::Flag if matches!(raw, "true" | "false") => {
            text.push(if raw == "true" { '1' } else { '0' });
        }
        Form::Custom(keys) => return copy_custom(raw, keys, text),
        _ => return false,
    }
    true
}

/// Copies custom fields: all that are defined, null where there is no value.
fn copy_custom(raw: &str, keys: &[(String, String)], text: &mut String) -> bool {
    let Ok(values) = Doc::parse(raw) else {
        return false;
    };
    text.push('{');
    for (at, (name, key)) in keys.iter().enumerate() {
        if at > 0 {
            text.push(',');
        }
        text.push_str(key);
        text.push_str(values.raw(name).unwrap_or("null"));
    }
    text.push('}');
    true
}
