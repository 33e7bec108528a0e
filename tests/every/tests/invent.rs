//! Values made from types: what a parameter is given and what a server answers. The nth value of a type is always the
//! same, so that a failure can be repeated.

use std::ops::Range;

use callsheet_dialect::model::{Alternative, Api, Field, Literal, ModelKind, Repr, Scalar, Type};
use serde_json::{Map, Value, json};

use crate::unions::Union;

/// Text that every encoding has to get right.
pub(crate) const NASTY: &str = "a/b?c#d&e=f;g+h %2F \"é\" \u{1f680} \\ [x]=,";

/// Members that no record describes.
pub(crate) const UNLISTED: [&str; 3] = ["unlisted", "", "é [\"]/"];

/// Moments as a caller may say them, and what they are in UTC.
pub(crate) const MOMENTS: [(&str, &str); 5] = [
    ("2026-01-02T03:04:05Z", "2026-01-02T03:04:05Z"),
    ("2026-01-02T01:04:05.678+02:00", "2026-01-01T23:04:05Z"),
    ("1969-12-31 23:59:59", "1969-12-31T23:59:59Z"),
    ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z"),
    ("9999-12-30T21:59:59Z", "9999-12-30T21:59:59Z"),
];

/// The length of a long list.
const LONG: usize = 64;

/// How deep records go that contain records.
pub(crate) const DEPTH: usize = 3;

/// Where a value has to fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Room {
    /// Anything can be said.
    Json,
    /// Pairs of text.
    Pairs,
    /// One text that is not empty.
    Path,
    /// One line of visible characters.
    Header,
}

/// How much there is to a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Style {
    /// All fields, where some that can be null are.
    Full,
    /// Only fields that are always there.
    Minimal,
    /// The others are null.
    Nulls,
    /// Unknown members, unknown values of enums, and values written in the ways that reading promises to understand.
    Odd,
}

/// Makes values.
#[derive(Clone, Copy)]
pub(crate) struct Invent<'a> {
    pub(crate) api: &'a Api,
    pub(crate) room: Room,
    pub(crate) style: Style,
    /// Whether the values are sent: records then have the fields that are required in requests.
    pub(crate) sent: bool,
}

impl<'a> Invent<'a> {
    /// For what a server answers.
    pub(crate) fn answer(api: &'a Api, style: Style) -> Self {
        Self {
            api,
            room: Room::Json,
            style,
            sent: false,
        }
    }

    /// How many different values there are of a type.
    pub(crate) fn count(&self, ty: &Type) -> usize {
        self.count_at(ty, 0)
    }

    /// The nth value of a type; after the last, it begins anew.
    pub(crate) fn value(&self, ty: &Type, nth: usize) -> Value {
        self.at(ty, nth, 0)
    }

    pub(crate) fn count_at(&self, ty: &Type, depth: usize) -> usize {
        match ty {
            Type::Scalar(scalar) => self.scalars(*scalar).len(),
            Type::List(item) | Type::Map(item) => 2 + self.count_at(item, depth + 1).min(2),
            Type::Nullable(item) => 1 + self.count_at(item, depth),
            Type::Model(id) => match &self.api.model(*id).kind {
                ModelKind::Id { repr } => self.ids(*repr).len(),
                ModelKind::Enum { repr, values } => values.len() + self.unlisted(*repr).len(),
                ModelKind::Record { fields } => fields
                    .iter()
                    .filter(|field| self.has(field, depth))
                    .map(|field| self.count_at(&field.ty, depth + 1))
                    .max()
                    .unwrap_or(1),
                ModelKind::External { .. } => self.externals(&self.api.model(*id).name).len(),
                ModelKind::Union { by, alternatives } => {
                    self.count_union(self.union_of(by.as_deref(), alternatives), depth)
                }
            },
        }
    }

    pub(crate) fn at(&self, ty: &Type, nth: usize, depth: usize) -> Value {
        match ty {
            Type::Scalar(scalar) => pick(self.scalars(*scalar), nth),
            // Where nothing has to be there, a whole list or map may be null.
            Type::List(_) | Type::Map(_)
                if self.style == Style::Nulls && depth == 0 && nth % 3 == 1 =>
            {
                Value::Null
            }
            Type::List(item) => {
                let items = |range: Range<usize>| -> Value {
                    range.map(|nth| self.at(item, nth, depth + 1)).collect()
                };
                match nth % 3 {
                    0 if self.style == Style::Odd => {
                        let mut items = items(0..self.length(item, depth));
                        // Read where the item can be null, and left out otherwise.
                        items
                            .as_array_mut()
                            .into_iter()
                            .for_each(|items| items.insert(0, Value::Null));
                        items
                    }
                    0 => items(0..self.length(item, depth)),
                    1 if self.room != Room::Path => json!([]),
                    _ => items(nth / 3..nth / 3 + 1),
                }
            }
            Type::Map(item) => {
                let null = (self.style == Style::Odd).then(|| ("null".to_owned(), Value::Null));
                match nth % 3 {
                    1 if self.style == Style::Odd => json!([]),
                    1 => json!({}),
                    _ => ["key", "a[b]", "é &=+"]
                        .iter()
                        .enumerate()
                        .map(|(at, key)| ((*key).to_owned(), self.at(item, nth + at, depth + 1)))
                        .chain(null)
                        .collect(),
                }
            }
            Type::Nullable(item) if nth > 0 => self.at(item, nth - 1, depth),
            Type::Nullable(_) => Value::Null,
            Type::Model(id) => match &self.api.model(*id).kind {
                ModelKind::Id { repr } => pick(self.ids(*repr), nth),
                ModelKind::Enum { repr, values } => {
                    let odd = self.style == Style::Odd;
                    let known = values.iter().map(|value| match &value.value {
                        Literal::String(text) => match text.parse::<i64>() {
                            Ok(number) if odd && number.to_string() == *text => json!(number),
                            _ => json!(text),
                        },
                        Literal::Integer(number) if odd => json!(number.to_string()),
                        Literal::Integer(number) => json!(number),
                    });
                    let known = known.filter(|value| self.fits(value));
                    // The odd ones first: a list of one has one of them.
                    let unlisted = self.unlisted(*repr);
                    pick(unlisted.into_iter().chain(known).collect(), nth)
                }
                ModelKind::Record { fields } => self.record(fields, nth, depth),
                ModelKind::External { .. } => pick(self.externals(&self.api.model(*id).name), nth),
                ModelKind::Union { by, alternatives } => {
                    self.union(self.union_of(by.as_deref(), alternatives), nth, depth)
                }
            },
        }
    }

    /// How many items a full list has.
    fn length(&self, item: &Type, depth: usize) -> usize {
        let count = self.count_at(item, depth + 1);
        match item {
            Type::Model(id) if matches!(self.api.model(*id).kind, ModelKind::Enum { .. }) => count,
            // Deeper down, one item says as much as many.
            _ if depth > 0 => 1,
            Type::Scalar(_) => LONG,
            _ => count.min(LONG),
        }
    }

    fn record(&self, fields: &[Field], nth: usize, depth: usize) -> Value {
        let mut members = Map::new();
        if self.style == Style::Odd {
            members.extend(UNLISTED.map(|name| (name.to_owned(), anything())));
        }
        for (at, field) in fields.iter().enumerate() {
            let value = if field.nullable && self.style == Style::Full && (nth + at) % 3 == 1 {
                Value::Null
            } else if self.has(field, depth) {
                // Not the same n for all, so that neighbours differ.
                match self.at(&field.ty, nth + at, depth + 1) {
                    // Where something else than text is expected, an empty one is nothing.
                    _ if self.style == Style::Odd
                        && !field.required.is_always()
                        && (nth + at) % 7 == 6
                        && !reads_text(self.api, &field.ty) =>
                    {
                        json!("")
                    }
                    value => value,
                }
            } else if self.style == Style::Nulls {
                Value::Null
            } else {
                continue;
            };
            members.insert(field.name.clone(), value);
        }
        members.into()
    }

    fn has(&self, field: &Field, depth: usize) -> bool {
        let all = matches!(self.style, Style::Full | Style::Odd) && depth < DEPTH;
        let must = if self.sent {
            field.required.is_when_sent()
        } else {
            field.required.is_always()
        };
        // A mark changes nothing for what can be empty.
        all || must && !self.api.can_be_empty(&field.ty)
    }

    fn scalars(&self, scalar: Scalar) -> Vec<Value> {
        let odd = self.style == Style::Odd;
        let values = match scalar {
            Scalar::String if odd => vec![json!(-7), json!(0.5), json!(true), json!("")],
            Scalar::String => vec![
                json!(NASTY),
                json!("line\nline\r\n\ttab \u{0}\u{7f}\u{2028}"),
                json!(""),
                json!("x".repeat(300)),
                json!("null"),
                json!("a/b; c=\"d\", e"),
            ],
            Scalar::Integer if odd => vec![json!("42"), json!(" -7 "), json!(3.0), json!("8.0")],
            Scalar::Integer => vec![json!(7), json!(i64::MAX), json!(i64::MIN), json!(0)],
            Scalar::Number | Scalar::Money if odd => vec![json!("0.5"), json!("-7"), json!(7)],
            Scalar::Number | Scalar::Money => [0.1, 1e300, -2.5, 1200.0, 0.0, 1e-9]
                .into_iter()
                .map(Value::from)
                .collect(),
            Scalar::Boolean if odd => {
                vec![
                    json!(0),
                    json!(1),
                    json!("0"),
                    json!("1"),
                    json!("true"),
                    json!("false"),
                ]
            }
            Scalar::Boolean => vec![json!(true), json!(false)],
            // As it stands on the wire.
            Scalar::Flag if odd => self.scalars(Scalar::Boolean),
            Scalar::Flag => vec![json!(1), json!(0)],
            Scalar::Date if odd => vec![json!("0000-00-00"), json!("soon"), json!(17), json!("")],
            Scalar::Date => vec![
                json!("2028-02-29"),
                json!("0001-01-01"),
                json!("9999-12-31"),
            ],
            Scalar::Time if odd => vec![json!("100:30"), json!("soon"), json!(17), json!("")],
            Scalar::Time => vec![json!("10:15"), json!("23:59:59"), json!("00:00:00")],
            Scalar::DateTime if odd => {
                vec![
                    json!("0000-00-00 00:00:00"),
                    json!("soon"),
                    json!(17),
                    json!(""),
                ]
            }
            Scalar::DateTime => MOMENTS.iter().map(|(given, _)| json!(given)).collect(),
            Scalar::Json if self.room == Room::Json => {
                vec![
                    anything(),
                    json!([]),
                    json!(u64::MAX),
                    json!(0.1),
                    json!(NASTY),
                    json!(false),
                ]
            }
            Scalar::Json => vec![json!(NASTY), json!(u64::MAX), json!(0.1), json!(false)],
            Scalar::Bytes => vec![json!([0, 255, 13, 10]), json!([])],
        };
        values
            .into_iter()
            .filter(|value| self.fits(value))
            .collect()
    }

    /// Values of the handwritten types that the specs name.
    fn externals(&self, name: &str) -> Vec<Value> {
        let values = match name {
            "CustomFields" => self.custom_fields(),
            "Decimal" if self.style == Style::Odd => vec![json!(7), json!(0.5), json!("-1.50")],
            "Decimal" => ["12.50", "0", "-0.001", "79228162514264337593543950335"]
                .map(Value::from)
                .into(),
            other => panic!("{other} is a handwritten type without values: add some"),
        };
        values
            .into_iter()
            .filter(|value| self.fits(value))
            .collect()
    }

    /// Values of custom fields; without any, there is nothing.
    fn custom_fields(&self) -> Vec<Value> {
        let plain = json!({
            "9dc80c50d78a15643bfc4ca79d76156a73a1ca0e": NASTY,
            "birthday": "2028-02-29",
            "é[&]=": 12.5,
            "flag": true,
        });
        let nested = json!({
            "money": { "value": 12.5, "currency": "EUR" },
            "options": [17, NASTY],
            "none of them": [],
            "place": { "value": "a, b", "route": NASTY, "number": 7 },
        });
        let mut all = vec![plain, nested];
        if self.room == Room::Json {
            all.push(json!({ "cleared": null, "emptied": { "value": null, "currency": null } }));
        }
        all.push(json!({}));
        if self.style == Style::Odd {
            all.extend([json!([]), json!({ "anything": anything() })]);
        }
        all
    }

    fn union_of(&self, by: Option<&'a str>, alternatives: &'a [Alternative]) -> Union<'a> {
        Union {
            api: self.api,
            by,
            alternatives,
        }
    }

    fn ids(&self, repr: Repr) -> Vec<Value> {
        self.scalars(match repr {
            Repr::String => Scalar::String,
            Repr::Integer => Scalar::Integer,
        })
    }

    /// Values that no enum lists.
    fn unlisted(&self, repr: Repr) -> Vec<Value> {
        let values = match (repr, self.style) {
            (_, Style::Odd) => vec![json!(987_654), json!(NASTY), json!("-987654")],
            (Repr::String, _) => vec![json!(NASTY), json!("a/b; c=\"d\", e")],
            (Repr::Integer, _) => vec![json!(i64::MIN)],
        };
        values
            .into_iter()
            .filter(|value| self.fits(value))
            .collect()
    }

    pub(crate) fn fits(&self, value: &Value) -> bool {
        match (self.room, value.as_str()) {
            (Room::Header, Some(text)) => {
                text.trim() == text && text.chars().all(|c| matches!(c, ' '..='~'))
            }
            (Room::Path, Some(text)) => !text.is_empty(),
            _ => true,
        }
    }
}

/// Whether an empty text is a value of the type when it is read.
pub(crate) fn reads_text(api: &Api, ty: &Type) -> bool {
    match ty {
        Type::Scalar(scalar) => matches!(
            scalar,
            Scalar::String | Scalar::Date | Scalar::Time | Scalar::DateTime | Scalar::Json
        ),
        Type::Model(id) => match &api.model(*id).kind {
            ModelKind::Id { repr } => *repr == Repr::String,
            ModelKind::Enum { .. } | ModelKind::Union { .. } => true,
            ModelKind::Record { .. } | ModelKind::External { .. } => false,
        },
        Type::List(_) | Type::Map(_) | Type::Nullable(_) => false,
    }
}

/// Every kind of JSON in one.
pub(crate) fn anything() -> Value {
    json!({ "": null, "a": [1, [true, {"b": NASTY}], []], "é": -0.5, "n": {} })
}

pub(crate) fn pick(mut values: Vec<Value>, nth: usize) -> Value {
    let at = nth % values.len().max(1);
    values.swap_remove(at)
}
