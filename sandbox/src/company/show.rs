//! A record as a surface shows it: the members of a model, read through the view that the surface has of the entity.

use callsheet_dialect::model::{
    Api, Entity, EntityId, FieldType, Model, ModelId, ModelKind, Repr, Scalar, Type, View,
};
use serde_json::{Map, Value};

use super::eval::{Scope, is_true};
use super::{Books, custom, functions, numbers};
use crate::behavior::refusal::Failure;
use crate::records::{Id, Record, Row};
use crate::values::clock;
use crate::values::fields_of;

/// How far records inside records are shown.
const DEEPEST: u8 = 4;

/// What a request wants of the records that it is shown.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Wish<'a> {
    /// Optional members, by name.
    pub(crate) include: &'a [String],
    /// A field whose members are narrowed to some keys.
    pub(crate) project: Option<(&'a str, &'a [String])>,
    /// Whether options come with their labels.
    pub(crate) labels: bool,
}

/// A surface's eyes: what it shows and how it writes values.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Lens<'a> {
    pub(crate) api: &'a Api,
    pub(crate) wish: Wish<'a>,
    depth: u8,
}

impl<'a> Lens<'a> {
    pub(crate) fn new(api: &'a Api, wish: Wish<'a>) -> Self {
        Self {
            api,
            wish,
            depth: 0,
        }
    }
}

/// The view of an entity that a surface has under the name of a model.
pub(crate) fn view<'a>(entity: &'a Entity, surface: &str, model: &str) -> Option<&'a View> {
    let mut views = entity.views.iter();
    views.find(|view| view.surface == surface && view.model == model)
}

impl Books<'_> {
    /// A record as `model` shows it. Without a view of that model, the members of the same names.
    pub(crate) fn show(
        &self,
        lens: Lens<'_>,
        entity: EntityId,
        model: ModelId,
        record: Row<'_>,
        params: &Map<String, Value>,
    ) -> Result<Value, Failure> {
        let described = self.company.entity(entity);
        let model = lens.api.model(model);
        let view = view(described, &lens.api.name, &model.name);
        let scope = Scope::of_request(params).of(entity, record);
        let mut shown = Map::new();
        for field in fields_of(model) {
            if is_left_out(view, &lens, &field.name) {
                continue;
            }
            let member = view.and_then(|view| view.members.iter().find(|it| it.name == field.name));
            let (value, ty) = match member {
                Some(member) => (
                    self.eval(&member.read, scope)?,
                    self.type_of(&member.read, scope),
                ),
                None => (
                    self.field(entity, record, &field.name, scope)?,
                    self.field_type(entity, &field.name),
                ),
            };
            let value = match (&ty, view) {
                (Some(FieldType::Custom(of)), Some(view)) if view.typed => {
                    self.typed(value.as_object(), &self.definitions(*of)?)
                }
                _ => self.convert(lens, value, ty.as_ref(), &field.ty, params)?,
            };
            let value = projected(lens.wish, &field.name, value);
            shown.insert(field.name.clone(), value);
        }
        if view.is_some_and(|view| view.flat)
            && let Some((name, definitions)) = custom_field(described)
        {
            let values = record.get(name);
            let definitions = self.definitions(definitions)?;
            let omits_unset = view.is_some_and(|view| view.omits_unset);
            self.flatten(values.as_object(), &definitions, omits_unset, &mut shown);
        }
        Ok(shown.into())
    }

    /// A value as a surface's type has it. `from` is what the company says of it.
    pub(crate) fn convert(
        &self,
        lens: Lens<'_>,
        value: Value,
        from: Option<&FieldType>,
        to: &Type,
        params: &Map<String, Value>,
    ) -> Result<Value, Failure> {
        if value.is_null() {
            return Ok(value);
        }
        let value = match from {
            Some(FieldType::Conditions) => self.completed(value)?,
            _ => value,
        };
        Ok(match to {
            Type::Scalar(scalar) => match (from, scalar) {
                (Some(FieldType::Custom(_)), Scalar::Json) => {
                    self.custom_values(lens, value, from)?
                }
                _ => scalar_of(lens.api, *scalar, value, from),
            },
            Type::List(item) => {
                let from = match from {
                    Some(FieldType::List(from)) => Some(&**from),
                    other => other,
                };
                let items = match value {
                    Value::Array(items) => items,
                    Value::String(text) if text.is_empty() => Vec::new(),
                    Value::String(text) if text.contains(',') && !is_text(lens.api, item) => {
                        text.split(',').map(|part| part.trim().into()).collect()
                    }
                    one => vec![one],
                };
                let items = items
                    .into_iter()
                    .map(|one| self.convert(lens, one, from, item, params));
                Value::Array(items.collect::<Result<_, _>>()?)
            }
            Type::Map(item) => match value {
                value if matches!(from, Some(FieldType::Custom(_))) => {
                    self.custom_values(lens, value, from)?
                }
                Value::Object(members) => {
                    let members = members.into_iter().map(|(name, member)| {
                        Ok((name, self.convert(lens, member, None, item, params)?))
                    });
                    Value::Object(members.collect::<Result<_, Failure>>()?)
                }
                other => other,
            },
            Type::Nullable(_) if value.is_null() => value,
            Type::Nullable(item) => return self.convert(lens, value, from, item, params),
            Type::Model(id) => {
                let model = lens.api.model(*id);
                match &model.kind {
                    ModelKind::Record { .. } => {
                        return self.embed(lens, value, from, *id, params);
                    }
                    // `text(id)` in a view says that this member is a text.
                    ModelKind::Enum { .. } | ModelKind::Id { .. }
                        if from == Some(&FieldType::String) =>
                    {
                        id_of(value)
                    }
                    ModelKind::Enum { repr, .. } | ModelKind::Id { repr } => {
                        plain(*repr, id_of(value))
                    }
                    ModelKind::External { json, .. } => {
                        return self.convert(lens, value, from, json, params);
                    }
                    ModelKind::Union { .. } => value,
                }
            }
        })
    }

    /// A record inside a record: the one that is referred to as the model shows it, or the members that the model has.
    fn embed(
        &self,
        lens: Lens<'_>,
        value: Value,
        from: Option<&FieldType>,
        model: ModelId,
        params: &Map<String, Value>,
    ) -> Result<Value, Failure> {
        if let Some(FieldType::Reference(entity)) = from
            && !value.is_object()
        {
            if lens.depth >= DEEPEST {
                return Ok(Value::Null);
            }
            let Some(id) = self.ids(*entity, &value) else {
                return Ok(Value::Null);
            };
            let lens = Lens {
                depth: lens.depth + 1,
                wish: Wish::default(),
                ..lens
            };
            return match self.peek(*entity, &id)? {
                Some(doc) => self.show(lens, *entity, model, Row::from(&*doc), params),
                None => Ok(Value::Null),
            };
        }
        let value = match from {
            Some(FieldType::Option { of, field }) => self.option(*of, field, &value)?,
            _ => value,
        };
        let Value::Object(mut members) = value else {
            return Ok(Value::Null);
        };
        let mut shown = Map::new();
        for field in fields_of(lens.api.model(model)) {
            let Some(member) = members.remove(&field.name) else {
                continue;
            };
            let member = self.convert(lens, member, None, &field.ty, params)?;
            shown.insert(field.name.clone(), member);
        }
        Ok(shown.into())
    }

    /// The option of an id; null if the field has no such option.
    pub(crate) fn option(&self, of: EntityId, field: &str, id: &Value) -> Result<Value, Failure> {
        let code = Value::from(field);
        let definitions = self.definitions(of)?;
        let mut fields = definitions.iter();
        let definition = fields.find(|it| it.get("field_code") == Some(&code));
        let options = definition.and_then(|it| it.get("options")?.as_array());
        let mut options = options.into_iter().flatten();
        let found = options.find(|it| functions::equal(&it["id"], id));
        Ok(found.cloned().unwrap_or_default())
    }

    /// Custom fields by key: all that are defined, null where there is no value.
    fn custom_values(
        &self,
        lens: Lens<'_>,
        value: Value,
        from: Option<&FieldType>,
    ) -> Result<Value, Failure> {
        let (Some(FieldType::Custom(entity)), Value::Object(mut values)) = (from, value) else {
            return Ok(Value::Null);
        };
        let mut shown = Map::new();
        for definition in self.definitions(*entity)?.iter() {
            let Some(key) = custom::key(definition) else {
                continue;
            };
            let mut value = values.remove(key).unwrap_or_default();
            if lens.wish.labels {
                value = self.labeled(definition, value);
            }
            shown.insert(key.to_owned(), value);
        }
        Ok(shown.into())
    }
}

/// The optional member that holds the labels of a record.
const LABELS: &str = "labels";

/// The field of an entity that holds custom fields, and the entity that defines them.
pub(crate) fn custom_field(entity: &Entity) -> Option<(&str, EntityId)> {
    entity.fields.iter().find_map(|field| match field.ty {
        FieldType::Custom(of) => Some((&*field.name, of)),
        _ => None,
    })
}

/// Whether a member is left out because the request did not ask for it.
pub(crate) fn is_left_out(view: Option<&View>, lens: &Lens<'_>, member: &String) -> bool {
    let is_asked_for =
        || lens.wish.include.contains(member) || (lens.wish.labels && member == LABELS);
    view.is_some_and(|view| view.optional.contains(member)) && !is_asked_for()
}

/// A member's value; of one that is narrowed, only the members of the keys that are wanted.
pub(crate) fn projected(wish: Wish<'_>, member: &str, value: Value) -> Value {
    match (wish.project, value) {
        (Some((projected, keys)), Value::Object(mut members)) if projected == member => {
            members.retain(|name, _| keys.contains(name));
            members.into()
        }
        (_, other) => other,
    }
}

/// Whether a text of this type is one text, whatever is in it.
fn is_text(api: &Api, ty: &Type) -> bool {
    match ty {
        Type::Scalar(scalar) => *scalar == Scalar::String,
        Type::Model(id) => matches!(
            &api.model(*id),
            Model {
                kind: ModelKind::Record { .. },
                ..
            }
        ),
        _ => false,
    }
}

/// Of a record in the place of its id, the id.
pub(crate) fn id_of(value: Value) -> Value {
    match value {
        Value::Object(mut members) => match members.remove("id") {
            Some(id) => id,
            None => members.remove("value").unwrap_or_default(),
        },
        other => other,
    }
}

/// A whole number or a text, as ids and enums are.
fn plain(repr: Repr, value: Value) -> Value {
    match (repr, &value) {
        (Repr::String, Value::Number(_) | Value::Bool(_)) => functions::text_of(&value).into(),
        (Repr::Integer, Value::String(text)) => text.parse::<i64>().map_or(value, Value::from),
        (Repr::Integer, Value::Bool(flag)) => i64::from(*flag).into(),
        _ => value,
    }
}

/// A value as a scalar of a surface.
fn scalar_of(api: &Api, scalar: Scalar, value: Value, from: Option<&FieldType>) -> Value {
    let moment = |value: &Value| {
        let moment = functions::moment(value.as_str()?)?;
        Some(clock::write(moment, api.datetime).into())
    };
    match scalar {
        Scalar::Json | Scalar::Bytes | Scalar::Time => value,
        Scalar::String => match (&value, from) {
            (_, Some(FieldType::DateTime)) => moment(&value).unwrap_or(value),
            (Value::Array(items), _) => {
                let texts: Vec<_> = items.iter().map(functions::text_of).collect();
                texts.join(",").into()
            }
            (Value::Object(_), _) => functions::text_of(&id_of(value)).into(),
            (Value::String(_), _) => value,
            _ => functions::text_of(&value).into(),
        },
        Scalar::Integer => match id_of(value) {
            Value::Bool(flag) => i64::from(flag).into(),
            Value::String(text) => text
                .parse::<i64>()
                .map_or_else(|_| text.clone().into(), Value::from),
            other => other,
        },
        Scalar::Number | Scalar::Money => match numbers::of(&value) {
            Some(number) if !value.is_number() => numbers::value(number),
            _ => value,
        },
        // `render` writes a flag as 1 or 0.
        Scalar::Boolean | Scalar::Flag => match &value {
            Value::Bool(_) => value,
            Value::String(text) => (text == "1" || text == "true").into(),
            other => is_true(other).into(),
        },
        Scalar::DateTime => match from {
            // `text(time)` in a view says that this member has the time as it is kept.
            Some(FieldType::String) => value,
            _ => moment(&value).unwrap_or(value),
        },
        Scalar::Date => match value.as_str().and_then(|text| text.get(..10)) {
            Some(day) => day.into(),
            None => value,
        },
    }
}

/// The id of a record as JSON.
pub(crate) fn id(record: &Record) -> Option<Id> {
    Id::of(record.get("id")?)
}
