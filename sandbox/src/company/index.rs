//! What the index has of a record: the key of every value that is no object, by the name of its field. Custom fields have
//! places of their own; a list has a key per item.

use std::borrow::Cow;

use callsheet_dialect::model::{
    DateTimeFormat, Entity, EntityField, EntityId, FieldType, Literal, Operator,
};
use serde_json::Value;

use super::{Books, functions, numbers};
use crate::behavior::refusal::Failure;
use crate::records::{Indexed, Record};
use crate::values::clock;
use crate::values::ordered::{self, Key, Range};

/// Part of the note that says what is indexed: another number has every database indexed again.
const VERSION: u32 = 1;

/// What the values of a field are to the index.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    /// Numbers; true and false are 1 and 0, and a text of a number is that number.
    Number,
    Text,
    /// One of several texts, of which no two differ by case alone.
    Word,
    /// A day as text.
    Day,
    /// A moment as text, in the one form in which moments are kept.
    Moment,
    /// Times of day as texts, with seconds or without: those of one form have an order.
    Time,
    /// Numbers and texts; a text of a number is that number.
    Any,
}

impl Class {
    /// That of a field; `None` where a value is no single one.
    pub(super) fn of(ty: &FieldType) -> Option<Self> {
        Some(match ty {
            FieldType::Integer
            | FieldType::Number
            | FieldType::Boolean
            | FieldType::Option { .. } => Self::Number,
            FieldType::OneOf(literals) => {
                let is_word = |it: &Literal| matches!(it, Literal::String(text) if is_lower(text));
                let is_whole = |it: &Literal| matches!(it, Literal::Integer(_));
                if literals.iter().all(is_whole) {
                    Self::Number
                } else if literals.iter().all(is_word) {
                    Self::Word
                } else {
                    Self::Text
                }
            }
            FieldType::String | FieldType::TimeZone => Self::Text,
            FieldType::Date => Self::Day,
            FieldType::DateTime => Self::Moment,
            FieldType::Time => Self::Time,
            FieldType::Reference(_) | FieldType::Json => Self::Any,
            FieldType::List(_) | FieldType::Custom(_) | FieldType::Conditions => return None,
        })
    }

    /// The key of a value that is kept.
    pub(super) fn key(self, value: &Value) -> Key {
        match (self, value) {
            (_, Value::Null) => ordered::null(),
            (_, Value::Bool(flag)) => ordered::number(f64::from(u8::from(*flag))),
            (_, Value::Number(number)) => {
                number.as_f64().map_or_else(ordered::other, ordered::number)
            }
            (Self::Number | Self::Any, Value::String(text)) => match numbers::of(value) {
                Some(number) => ordered::number(number),
                None => ordered::text(text),
            },
            (_, Value::String(text)) => ordered::text(text),
            (_, Value::Array(_) | Value::Object(_)) => ordered::other(),
        }
    }

    /// The key under which values are found that are equal to this one, and whether no others are; `None` where the index
    /// cannot tell.
    pub(super) fn equal_to(self, value: &Value) -> Option<(Key, bool)> {
        let key = self.key(value);
        let exact = ordered::is_exact(&key);
        Some(match (self, value) {
            (_, Value::Null) => (key, true),
            (Self::Number, Value::String(_)) => (key, exact && numbers::of(value).is_some()),
            (Self::Number | Self::Any, Value::Number(_) | Value::Bool(_)) => (key, exact),
            (Self::Any | Self::Text | Self::Word, Value::String(text)) if is_moving(text) => {
                return None;
            }
            (Self::Word, Value::String(text)) => (key, exact && is_lower(text)),
            (Self::Any | Self::Text, Value::String(_)) => (key, false),
            (Self::Day, Value::String(text)) => {
                let day = clock::day(functions::moment(text)?).to_string();
                (ordered::text(&day), day == *text)
            }
            (Self::Moment, Value::String(text)) => {
                let kept = kept_moment(text)?;
                (ordered::text(&kept), kept == *text)
            }
            _ => return None,
        })
    }

    /// The key under which texts are found that are this one when they are in lower case, and whether no others are.
    pub(super) fn equal_in_lower(self, value: &Value) -> Option<(Key, bool)> {
        match (self, value) {
            (Self::Text, Value::String(text)) if !is_moving(text) => {
                let key = ordered::text(text);
                let exact = ordered::is_exact(&key) && is_lower(text);
                Some((key, exact))
            }
            _ => None,
        }
    }

    /// The keys of values that compare so with this one, and perhaps of others; `None` where the index cannot tell.
    pub(super) fn compared(self, operator: Operator, value: &Value) -> Option<Range> {
        let rises = match operator {
            Operator::More | Operator::MoreOrEqual => true,
            Operator::Less | Operator::LessOrEqual => false,
            _ => return None,
        };
        match self {
            Self::Number => {
                let number = numbers::of(value)?;
                Some(if rises {
                    Range::of_numbers(Some(number), None)
                } else {
                    Range::of_numbers(None, Some(number))
                })
            }
            Self::Day | Self::Moment => {
                let text = value.as_str()?;
                let bound = if self == Self::Day {
                    clock::day(functions::moment(text)?).to_string()
                } else {
                    kept_moment(text)?
                };
                Some(if rises {
                    Range::of_texts(Some(&bound), None)
                } else {
                    Range::of_texts(None, Some(&bound))
                })
            }
            _ => None,
        }
    }
}

fn is_lower(text: &str) -> bool {
    text.to_lowercase() == text
}

/// A moment in the form in which moments are kept; `None` for a text that compares as a text.
pub(super) fn kept_moment(text: &str) -> Option<String> {
    let moment = functions::moment(text)?;
    let kept = clock::write(moment, DateTimeFormat::Rfc3339);
    (kept.len() != text.len() || kept == text).then_some(kept)
}

/// Whether a text is equal to others that stand for the same moment or time.
fn is_moving(text: &str) -> bool {
    functions::moment(text).is_some() || clock::time(text).is_some()
}

/// The place of the items of a list.
pub(super) fn place_of_items(field: &str) -> String {
    format!("{field}[]")
}

/// The place of a custom field.
pub(super) fn place_of_custom(field: &str, key: &str) -> String {
    format!("{field}.{key}")
}

/// The class of the items of a list, if the index has them.
pub(super) fn class_of_items(ty: &FieldType) -> Option<Class> {
    match ty {
        FieldType::List(item) if **item != FieldType::Json => Class::of(item),
        _ => None,
    }
}

impl Books<'_> {
    /// Indexes records anew where the company's fields have changed since they were written.
    pub(crate) fn index_anew(&self) -> Result<(), Failure> {
        for (at, described) in self.company.entities.iter().enumerate() {
            let note = format!("index.{}", described.name);
            let columns = self.columns(EntityId(at));
            let now = format!("{}\n{columns:?}", description(described));
            if self.ledger.meta(&note)?.is_none_or(|before| before != now) {
                self.ledger.index_anew(&described.name, |record, deleted| {
                    self.indexed(EntityId(at), record, deleted)
                })?;
                self.ledger.set_meta(&note, &now)?;
            }
        }
        Ok(())
    }

    /// What the index has of a record.
    pub(super) fn indexed<'b>(
        &'b self,
        entity: EntityId,
        record: &Record,
        deleted: bool,
    ) -> Indexed<'b> {
        let mut keys = Vec::new();
        for field in &self.company.entity(entity).fields {
            push_keys(
                field,
                record.get(&field.name).unwrap_or(&Value::Null),
                &mut keys,
            );
        }
        keys.sort_unstable();
        keys.dedup();
        Indexed {
            deleted,
            keys,
            texts: self.texts(entity, record),
        }
    }
}

fn push_keys<'b>(field: &'b EntityField, value: &Value, keys: &mut Vec<(Cow<'b, str>, Key)>) {
    if let Some(class) = Class::of(&field.ty) {
        keys.push((field.name.as_str().into(), class.key(value)));
        return;
    }
    match (&field.ty, value) {
        (ty, Value::Array(items)) if let Some(class) = class_of_items(ty) => {
            let place = place_of_items(&field.name);
            keys.extend(
                items
                    .iter()
                    .map(|item| (place.clone().into(), class.key(item))),
            );
        }
        (FieldType::Custom(_), Value::Object(values)) => {
            for (key, value) in values {
                // Of an amount or a range, its first part.
                let value = value.get("value").unwrap_or(value);
                let items = match value {
                    Value::Array(items) => &items[..],
                    one => std::slice::from_ref(one),
                };
                let place = place_of_custom(&field.name, key);
                let keyed = items
                    .iter()
                    .map(|item| (place.clone().into(), Class::Any.key(item)));
                keys.extend(keyed);
            }
        }
        _ => {}
    }
}

/// What is indexed of an entity, as text: where it differs, the records are to be indexed again.
fn description(entity: &Entity) -> String {
    let fields = entity.fields.iter().filter_map(|field| {
        let class = match &field.ty {
            FieldType::Custom(_) => Class::Any,
            ty => Class::of(ty).or_else(|| class_of_items(ty))?,
        };
        Some(format!("{}: {class:?}", field.name))
    });
    let fields: Vec<_> = fields.collect();
    format!("{VERSION}\n{}", fields.join("\n"))
}
