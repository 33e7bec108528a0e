//! A value that a request gives, as a field keeps it, or what is wrong with it.

use callsheet_dialect::model::{
    DateTimeFormat, EntityField, EntityId, FieldType, KeyKind, Literal,
};
use jiff::tz::TimeZone;
use serde_json::Value;

use super::custom::Form;
use super::show::id_of;
use super::{Books, functions, numbers};
use crate::behavior::refusal::Failure;
use crate::values::clock;
use crate::values::{kind_of, literal, shown};

impl Books<'_> {
    /// The value as it is kept. Problems are named by `at`.
    pub(crate) fn take(
        &self,
        ty: &FieldType,
        value: Value,
        at: &str,
        problems: &mut Vec<String>,
    ) -> Result<Value, Failure> {
        if value.is_null() {
            return Ok(value);
        }
        let taken = match (ty, &value) {
            (FieldType::Conditions, _) => {
                self.check_conditions(&value, at, problems)?;
                Some(value.clone())
            }
            (FieldType::Json, _)
            | (FieldType::String, Value::String(_))
            | (FieldType::Number, Value::Number(_))
            | (FieldType::Boolean, Value::Bool(_)) => Some(value.clone()),
            (FieldType::String, Value::Number(_)) => Some(functions::text_of(&value).into()),
            (FieldType::Integer, Value::Number(number)) if number.is_i64() => Some(value.clone()),
            (FieldType::Integer, Value::String(text)) => text.parse::<i64>().ok().map(Value::from),
            (FieldType::Integer, Value::Bool(flag)) => Some(i64::from(*flag).into()),
            (FieldType::Number, Value::String(_)) => numbers::of(&value).map(numbers::value),
            (FieldType::Boolean, Value::Number(number)) => match number.as_i64() {
                Some(0) => Some(false.into()),
                Some(1) => Some(true.into()),
                _ => None,
            },
            (FieldType::Date, Value::String(text)) => text
                .get(..10)
                .filter(|day| clock::date(day).is_some())
                .map(Value::from),
            (FieldType::TimeZone, Value::String(name)) => {
                if TimeZone::get(name).is_err() {
                    problems.push(format!("{at}: there is no time zone {}", shown(&value)));
                }
                Some(value.clone())
            }
            (FieldType::Time, Value::String(text)) => {
                clock::time(text).and_then(|_| Some(text.get(..5)?.into()))
            }
            (FieldType::DateTime, Value::String(text)) => functions::moment(text)
                .map(|moment| clock::write(moment, DateTimeFormat::Rfc3339).into()),
            (FieldType::OneOf(literals), value) => one_of(literals, value),
            (FieldType::Reference(entity), _) => {
                let value = id_of(value.clone());
                let id = self.ids(*entity, &value);
                let there = match &id {
                    Some(id) => self.get(*entity, id)?.is_some_and(|it| !it.deleted),
                    None => false,
                };
                if !there {
                    let name = self.company.entity(*entity).name.replace('_', " ");
                    problems.push(format!("{at}: there is no {name} {}", shown(&value)));
                }
                return Ok(id.map_or(value, |id| (&id).into()));
            }
            (FieldType::Option { of, field }, _) => {
                let value = id_of(value.clone());
                let option = self.option(*of, field, &value)?;
                if option.is_null() {
                    problems.push(format!("{at}: there is no option {}", shown(&value)));
                    return Ok(value);
                }
                return Ok(option["id"].clone());
            }
            (FieldType::List(item), _) => {
                let items = match value {
                    Value::Array(items) => items,
                    Value::String(text) if text.is_empty() => Vec::new(),
                    Value::String(text) if !matches!(**item, FieldType::String) => {
                        text.split(',').map(|part| part.trim().into()).collect()
                    }
                    one => vec![one],
                };
                let mut taken = Vec::new();
                for (index, one) in items.into_iter().enumerate() {
                    taken.push(self.take(item, one, &format!("{at}[{index}]"), problems)?);
                }
                return Ok(taken.into());
            }
            (FieldType::Custom(entity), Value::Object(members)) => {
                let form = Form::Nested(at);
                return Ok(self.check_custom(*entity, members, form, problems)?.into());
            }
            _ => None,
        };
        Ok(taken.unwrap_or_else(|| {
            let expected = expected_of(ty);
            problems.push(format!(
                "{at}: expected {expected}, got {}",
                kind_of(&value)
            ));
            value
        }))
    }

    /// Whether a value has the very JSON type that answers show; `take` is more lenient.
    pub(crate) fn is_as_shown(&self, ty: &FieldType, value: &Value) -> bool {
        match ty {
            FieldType::String | FieldType::Time | FieldType::TimeZone => value.is_string(),
            FieldType::Date => value.as_str().is_some_and(|text| text.len() == 10),
            FieldType::Number => value.is_number(),
            FieldType::Integer => value.is_i64(),
            FieldType::Reference(of) => match self.company.entity(*of).key {
                KeyKind::Integer => value.is_i64(),
                _ => value.is_string(),
            },
            _ => true,
        }
    }

    /// What a field demands of a value beyond its type.
    pub(crate) fn check_field(
        &self,
        field: &EntityField,
        value: &Value,
        problems: &mut Vec<String>,
    ) -> Result<(), Failure> {
        let name = &field.name;
        if value.is_null()
            || (field.required && value.as_str().is_some_and(|it| it.trim().is_empty()))
        {
            if field.required {
                let usual = "must not be empty";
                let said = field.missing.as_deref().unwrap_or(usual);
                problems.push(format!("{name}: {said}"));
            }
            return Ok(());
        }
        if let Some(number) = value.as_f64() {
            if let Some(min) = field.min.filter(|min| number < *min) {
                problems.push(format!("{name}: must be at least {min}, got {number}"));
            }
            if let Some(max) = field.max.filter(|max| number > *max) {
                problems.push(format!("{name}: must be at most {max}, got {number}"));
            }
        }
        if let (Some(text), Some(most)) = (value.as_str(), field.max_length) {
            let length = text.chars().count();
            if length > usize::try_from(most).unwrap_or(usize::MAX) {
                problems.push(format!("{name}: at most {most} characters, got {length}"));
            }
        }
        if let Some((entity, of)) = &field.within {
            self.check_within(*entity, of, value, name, problems)?;
        }
        Ok(())
    }

    /// Whether some record of an entity has the value in a field.
    pub(crate) fn check_within(
        &self,
        entity: EntityId,
        of: &str,
        value: &Value,
        at: &str,
        problems: &mut Vec<String>,
    ) -> Result<(), Failure> {
        let known = self.definitions(entity)?;
        let mut known = known.iter().filter_map(|record| record.get(of));
        if !known.any(|known| functions::equal(known, value)) {
            let kind = self.company.entity(entity).name.replace('_', " ");
            problems.push(format!("{at}: there is no {kind} {}", shown(value)));
        }
        Ok(())
    }
}

/// Whether a field holds numbers.
pub(crate) fn is_number(ty: &FieldType) -> bool {
    matches!(ty, FieldType::Integer | FieldType::Number)
}

fn one_of(literals: &[Literal], value: &Value) -> Option<Value> {
    let mut known = literals.iter().map(literal);
    known.find(|known| functions::equal(known, value))
}

/// What a field's values are, for a message.
pub(crate) fn expected_of(ty: &FieldType) -> String {
    match ty {
        FieldType::String => "a string".to_owned(),
        FieldType::Integer => "a whole number".to_owned(),
        FieldType::Number => "a number".to_owned(),
        FieldType::Boolean => "true or false".to_owned(),
        FieldType::Date => "a date such as \"2026-11-23\"".to_owned(),
        FieldType::Time => "a time such as \"10:15\"".to_owned(),
        FieldType::TimeZone => "the name of a time zone such as \"Europe/Berlin\"".to_owned(),
        FieldType::DateTime => "a date and time such as \"2026-11-23T10:15:00Z\"".to_owned(),
        FieldType::Json => "JSON".to_owned(),
        FieldType::Conditions => "conditions of a filter".to_owned(),
        FieldType::OneOf(literals) => {
            let values: Vec<_> = literals.iter().map(|it| shown(&literal(it))).collect();
            format!("one of {}", values.join(", "))
        }
        FieldType::Reference(_) => "an id".to_owned(),
        FieldType::Option { .. } => "the id of an option".to_owned(),
        FieldType::List(_) => "a list".to_owned(),
        FieldType::Custom(_) => "an object of custom fields by key".to_owned(),
    }
}
