//! Random values that are valid as far as the spec says: of a type, of what a field holds, of records that are there.

use callsheet_dialect::model::{
    Api, CustomType, DateTimeFormat, Entity, EntityField, EntityId, ExprKind, FieldType, Literal,
    Model, ModelKind, Param, Repr, Scalar, Type, Write,
};
use serde_json::{Map, Value, json};

use crate::random::Random;
use crate::records::Records;

const WORDS: [&str; 16] = [
    "sounder",
    "refit",
    "Hafen",
    "tide",
    "Übung",
    "keel & deck",
    "№ 7",
    "\"north\"",
    "buoy",
    "naïve",
    "harbor",
    "anchor",
    "50 %",
    "port/starboard",
    "O'Hara",
    "mast",
];

/// Makes values for one entity's operations.
pub(crate) struct Maker<'a, 'r> {
    pub(crate) records: &'r mut Records<'a>,
    pub(crate) random: &'r mut Random,
    pub(crate) api: &'a Api,
}

/// What is known of a value beside its type.
#[derive(Clone, Copy, Default)]
struct Known<'k> {
    name: &'k str,
    ty: Option<&'k FieldType>,
    field: Option<&'k EntityField>,
}

impl Maker<'_, '_> {
    /// A value of a parameter; `None` where there is no record that it could refer to.
    pub(crate) fn argument(
        &mut self,
        entity: Option<&Entity>,
        param: &Param,
        write: Option<&Write>,
    ) -> Option<Value> {
        if param.nullable && self.random.chance(15) {
            return Some(Value::Null);
        }
        let format = param.format.unwrap_or(self.api.datetime);
        if param.ty == Type::Scalar(Scalar::DateTime) {
            return Some(self.moment(format).into());
        }
        self.written(entity, &param.name, &param.ty, write)
    }

    /// A value that goes somewhere.
    fn written(
        &mut self,
        entity: Option<&Entity>,
        name: &str,
        ty: &Type,
        write: Option<&Write>,
    ) -> Option<Value> {
        match (write, entity) {
            (Some(Write::Object(parts)), Some(entity)) => {
                let Type::Model(id) = ty else { return None };
                let api = self.api;
                let ModelKind::Record { fields } = &api.model(*id).kind else {
                    return None;
                };
                let mut object = Map::new();
                for field in fields {
                    if !field.required.is_when_sent() && self.random.chance(30) {
                        continue;
                    }
                    let part = parts.iter().find(|(part, _)| *part == field.name);
                    let value = self.written(
                        Some(entity),
                        &field.name,
                        &field.ty,
                        part.map(|(_, part)| part),
                    );
                    object.insert(field.name.clone(), value?);
                }
                Some(object.into())
            }
            (Some(Write::Field(field)), Some(entity)) => {
                let field = entity.field(field);
                let known = Known {
                    name,
                    ty: field.map(|field| &field.ty),
                    field,
                };
                self.value(ty, known)
            }
            _ => self.value(
                ty,
                Known {
                    name,
                    ..Known::default()
                },
            ),
        }
    }

    fn value(&mut self, ty: &Type, known: Known<'_>) -> Option<Value> {
        if let Some((of, member)) = known.field.and_then(|field| field.within.as_ref()) {
            return self.within(*of, member);
        }
        match known.ty {
            Some(FieldType::Reference(of)) => {
                let ids = self.records.ids(*of, self.random);
                let id = self.random.pick(&ids)?.clone();
                return Some(self.shaped(ty, id));
            }
            Some(FieldType::Option { of, field }) => {
                let options = self.options(*of, field);
                let id = self.random.pick(&options)?.clone();
                return Some(self.shaped(ty, id));
            }
            Some(FieldType::Custom(of)) => return Some(self.custom(*of).into()),
            Some(FieldType::OneOf(literals)) if matches!(ty, Type::Scalar(_)) => {
                return self.random.pick(literals).map(literal);
            }
            _ => {}
        }
        match ty {
            Type::Scalar(scalar) => Some(self.scalar(*scalar, known)),
            Type::List(item) => {
                let inner = match known.ty {
                    Some(FieldType::List(inner)) => Some(&**inner),
                    _ => None,
                };
                let mut items: Vec<Value> = Vec::new();
                for _ in 0..self.random.between(1, 3) {
                    let value = self.value(item, Known { ty: inner, ..known });
                    items.extend(value.filter(|value| !items.contains(value)));
                }
                Some(items.into())
            }
            Type::Map(_) => Some(json!({})),
            Type::Nullable(item) => self.value(item, known),
            Type::Model(id) => {
                let api = self.api;
                self.modeled(api.model(*id), ty, known)
            }
        }
    }

    fn modeled(&mut self, model: &Model, ty: &Type, known: Known<'_>) -> Option<Value> {
        match &model.kind {
            ModelKind::Record { fields } => {
                let mut object = Map::new();
                for field in fields
                    .iter()
                    .filter(|field| field.name != "id" || field.required.is_when_sent())
                {
                    if !field.required.is_when_sent() && self.random.chance(30) {
                        continue;
                    }
                    if let Some(value) = self.value(
                        &field.ty,
                        Known {
                            name: &field.name,
                            ..Known::default()
                        },
                    ) {
                        object.insert(field.name.clone(), value);
                    } else if field.required.is_when_sent() {
                        return None;
                    }
                }
                Some(object.into())
            }
            ModelKind::Enum { values, .. } => self.random.pick(values).map(|it| literal(&it.value)),
            ModelKind::Id { .. } => {
                let Some(of) = self.records.spec.of_id(self.api, ty) else {
                    return self.setting(known.name);
                };
                let ids = self.records.ids(of, self.random);
                self.random.pick(&ids).cloned()
            }
            ModelKind::External { json, .. } => self.value(json, known),
            ModelKind::Union { alternatives, .. } => self.value(&alternatives.first()?.ty, known),
        }
    }

    /// An id as a number or a text, as the type wants it.
    fn shaped(&self, ty: &Type, id: Value) -> Value {
        let repr = match ty {
            Type::Scalar(Scalar::String) => Some(Repr::String),
            Type::Scalar(Scalar::Integer) => Some(Repr::Integer),
            Type::Model(model) => match self.api.model(*model).kind {
                ModelKind::Id { repr } => Some(repr),
                _ => None,
            },
            _ => None,
        };
        match (repr, &id) {
            (Some(Repr::String), Value::Number(number)) => number.to_string().into(),
            (Some(Repr::Integer), Value::String(text)) => {
                text.parse::<i64>().map_or(id, Value::from)
            }
            _ => id,
        }
    }

    /// A value that some record has.
    fn within(&mut self, of: EntityId, member: &str) -> Option<Value> {
        let records = self.records.of(of, self.random);
        Some(self.random.pick(&records)?[member].clone())
    }

    /// The ids of the options of a field.
    fn options(&mut self, of: EntityId, code: &str) -> Vec<Value> {
        let definitions = self.records.of(of, self.random);
        let definition = definitions.iter().find(|it| it["field_code"] == code);
        definition.map(option_ids).unwrap_or_default()
    }

    fn scalar(&mut self, scalar: Scalar, known: Known<'_>) -> Value {
        let min = known.field.and_then(|field| field.min).unwrap_or(0.0);
        let max = known.field.and_then(|field| field.max).unwrap_or(9000.0);
        #[expect(
            clippy::cast_possible_truncation,
            reason = "limits of fields are small"
        )]
        let (least, most) = (min as i64, max as i64);
        match scalar {
            Scalar::String => self.text(known),
            Scalar::Integer => self.random.between(least, most).into(),
            Scalar::Number | Scalar::Money => {
                let cents = self.random.between(least * 100, most * 100);
                match cents % 100 {
                    0 => (cents / 100).into(),
                    #[expect(clippy::cast_precision_loss, reason = "an amount of money")]
                    _ => (cents as f64 / 100.0).into(),
                }
            }
            Scalar::Boolean => self.random.chance(50).into(),
            Scalar::Flag => self.random.between(0, 1).into(),
            Scalar::Date => self.day().into(),
            Scalar::Time => self.time().into(),
            Scalar::DateTime => self.moment(self.api.datetime).into(),
            Scalar::Json | Scalar::Bytes => json!({}),
        }
    }

    fn text(&mut self, known: Known<'_>) -> Value {
        let number = self.random.between(100, 999_999);
        let ends = |end: &str| known.name.ends_with(end);
        let text = match known.name {
            "currency" | "currency_id" => return self.code().unwrap_or_default(),
            "color" => format!("{number:06x}"),
            "duration" => number.to_string(),
            "email" => format!("user{number}@shipyard.example"),
            _ if ends("url") || ends("link") || known.name == "website" => {
                format!("https://shipyard.example/{number}")
            }
            _ => {
                let words = [0, 1].map(|_| self.random.pick(&WORDS).copied().unwrap_or_default());
                format!("{} {} {number}", words[0], words[1])
            }
        };
        text.into()
    }

    /// A number that the company states.
    fn setting(&self, name: &str) -> Option<Value> {
        let mut settings = self.records.spec.company.settings.iter();
        let (_, expr) = settings.find(|(stated, _)| stated == name)?;
        match expr.kind {
            #[expect(clippy::cast_possible_truncation, reason = "settings are small")]
            ExprKind::Number(number) => Some((number as i64).into()),
            _ => None,
        }
    }

    /// The code of a currency.
    fn code(&mut self) -> Option<Value> {
        let (of, _) = self.records.spec.company.named("currency")?;
        self.within(of, "code")
    }

    fn day(&mut self) -> String {
        let (year, month, day) = (
            self.random.between(2024, 2027),
            self.random.between(1, 12),
            self.random.between(1, 28),
        );
        format!("{year}-{month:02}-{day:02}")
    }

    fn time(&mut self) -> String {
        format!(
            "{:02}:{:02}",
            self.random.between(0, 23),
            self.random.between(0, 59)
        )
    }

    fn moment(&mut self, format: DateTimeFormat) -> String {
        let (day, time) = (self.day(), self.time());
        let second = self.random.between(0, 59);
        match format {
            DateTimeFormat::Rfc3339 => format!("{day}T{time}:{second:02}Z"),
            DateTimeFormat::Space => format!("{day} {time}:{second:02}"),
        }
    }

    /// Values of some custom fields, by key.
    fn custom(&mut self, of: EntityId) -> Map<String, Value> {
        let mut values = Map::new();
        let mut definitions = self.records.of(of, self.random);
        definitions.retain(|definition| definition["is_custom_field"] == true);
        self.random.shuffle(&mut definitions);
        for (at, definition) in definitions.iter().enumerate() {
            // At least one.
            let Some(key) = definition["field_code"].as_str() else {
                continue;
            };
            if at > 0 && self.random.chance(60) {
                continue;
            }
            let value = if self.random.chance(15) {
                Some(Value::Null)
            } else {
                self.custom_value(definition)
            };
            values.extend(value.map(|value| (key.to_owned(), value)));
        }
        values
    }

    fn custom_value(&mut self, definition: &Value) -> Option<Value> {
        let types = &self.records.spec.company.custom_types;
        let (_, ty) = types
            .iter()
            .find(|(name, _)| definition["field_type"] == **name)?;
        let ids = option_ids(definition);
        match ty {
            CustomType::One(ty) => self.kept(ty),
            CustomType::Option => self.random.pick(&ids).cloned(),
            CustomType::Options => {
                let first = self.random.pick(&ids)?.clone();
                let second = self.random.pick(&ids)?.clone();
                let mut chosen = vec![first];
                if !chosen.contains(&second) {
                    chosen.push(second);
                }
                Some(chosen.into())
            }
            CustomType::Object(parts) => {
                let mut object = Map::new();
                for part in parts {
                    if !part.required && self.random.chance(30) {
                        continue;
                    }
                    let value = match &part.within {
                        Some((of, member)) => self.within(*of, member)?,
                        None => self.kept(&part.ty)?,
                    };
                    object.insert(part.name.clone(), value);
                }
                Some(object.into())
            }
        }
    }

    /// A value of a type of the company.
    fn kept(&mut self, ty: &FieldType) -> Option<Value> {
        let known = Known::default();
        Some(match ty {
            FieldType::Integer => self.scalar(Scalar::Integer, known),
            FieldType::Number => self.scalar(Scalar::Number, known),
            FieldType::Boolean => self.scalar(Scalar::Boolean, known),
            FieldType::Date => self.day().into(),
            FieldType::Time => format!("{}:00", self.time()).into(),
            FieldType::TimeZone => "Europe/Tallinn".into(),
            FieldType::DateTime => self.moment(DateTimeFormat::Rfc3339).into(),
            FieldType::Reference(of) => {
                let ids = self.records.ids(*of, self.random);
                self.random.pick(&ids)?.clone()
            }
            _ => self.text(known),
        })
    }
}

pub(crate) fn option_ids(definition: &Value) -> Vec<Value> {
    let options = definition["options"].as_array().into_iter().flatten();
    options.map(|option| option["id"].clone()).collect()
}

pub(crate) fn literal(literal: &Literal) -> Value {
    match literal {
        Literal::String(text) => text.as_str().into(),
        Literal::Integer(number) => (*number).into(),
    }
}
