//! What the index can tell of a saved filter: records that meet it have these keys, and perhaps others do.

use std::cmp::Ordering;

use callsheet_dialect::model::{FieldType, Operator};
use serde_json::Value;

use super::super::access::{Keys, Test};
use super::super::index::{self, Class};
use super::super::{Books, functions, show};
use super::fields::Read;
use super::relative::Days;
use super::{CONDITIONS, Saved, is_empty};
use crate::behavior::refusal::Failure;
use crate::values::ordered::{self, Key, Range};

impl Saved {
    /// What the index can tell of it.
    pub(in super::super) fn tests(&self, books: &Books<'_>) -> Result<Vec<Test<'static>>, Failure> {
        let mut tests = Vec::new();
        self.add_tests(books, &self.conditions, &mut tests)?;
        Ok(tests)
    }

    fn add_tests(
        &self,
        books: &Books<'_>,
        group: &Value,
        tests: &mut Vec<Test<'static>>,
    ) -> Result<(), Failure> {
        let Some(conditions) = group.get(CONDITIONS).and_then(Value::as_array) else {
            tests.extend(self.test(books, group)?);
            return Ok(());
        };
        let conditions: Vec<&Value> = conditions.iter().filter(|it| !is_empty(it)).collect();
        let all = group.get("glue").and_then(Value::as_str) != Some("or");
        if all || conditions.len() == 1 {
            for condition in conditions {
                self.add_tests(books, condition, tests)?;
            }
        }
        Ok(())
    }

    fn test(&self, books: &Books<'_>, condition: &Value) -> Result<Option<Test<'static>>, Failure> {
        let Some(code) = books.field_code(condition)? else {
            return Ok(None);
        };
        if self.about(books, condition) != Some(self.entity) {
            return Ok(None);
        }
        let described = books.company.entity(self.entity);
        let (place, class) = match books.reads(self.entity, &code) {
            Some(Read::Name(name)) if described.derivation(&name).is_none() => {
                let Some(field) = described.field(&name) else {
                    return Ok(None);
                };
                match (Class::of(&field.ty), index::class_of_items(&field.ty)) {
                    (Some(class), _) => (name, class),
                    (None, Some(class)) => (index::place_of_items(&name), class),
                    (None, None) => return Ok(None),
                }
            }
            None => match show::custom_field(described) {
                Some((field, _)) => (index::place_of_custom(field, &code), Class::Any),
                None => return Ok(None),
            },
            Some(_) => return Ok(None),
        };
        let single = described.field(&place).is_some();
        let links = matches!(
            described.field(&place).map(|field| &field.ty),
            Some(FieldType::Reference(_))
        );
        let wanted = &condition["value"];
        let operator = condition["operator"].as_str().unwrap_or_default();
        let days = wanted.as_str().and_then(|it| Days::of(it, books.now.get()));
        let keys = keys(operator, class, single, wanted, days.as_ref());
        Ok(keys.map(|keys| Test {
            place: place.into(),
            keys,
            links,
        }))
    }
}

/// The keys of the values that meet a condition; `None` where the index cannot tell. `single` says that every record has a
/// key at the place, if only that of null.
fn keys(
    operator: &str,
    class: Class,
    single: bool,
    wanted: &Value,
    days: Option<&Days>,
) -> Option<Keys> {
    if let Some(days) = days {
        let of_days = matches!(class, Class::Day | Class::Moment);
        let orders: &[Ordering] = match operator {
            "=" => &[Ordering::Equal],
            "<" => &[Ordering::Less],
            "<=" => &[Ordering::Less, Ordering::Equal],
            ">" => &[Ordering::Greater],
            ">=" => &[Ordering::Greater, Ordering::Equal],
            _ => return None,
        };
        return of_days.then(|| Keys::Within(days.keys(orders)));
    }
    Some(match operator {
        "=" | "contains" if single || !wanted.is_null() => {
            let (key, _) = class.equal_to(wanted)?;
            Keys::Any(vec![key])
        }
        "<" => Keys::Within(class.compared(Operator::Less, wanted)?),
        "<=" => Keys::Within(class.compared(Operator::LessOrEqual, wanted)?),
        ">" => Keys::Within(class.compared(Operator::More, wanted)?),
        ">=" => Keys::Within(class.compared(Operator::MoreOrEqual, wanted)?),
        "IS NULL" if single => Keys::Any(nothing()),
        "IS NOT NULL" => Keys::Within(Range::of_values()),
        "LIKE '$%'" if single && matches!(class, Class::Text | Class::Word) => {
            let beginning = functions::text_of(wanted).to_lowercase();
            if beginning.is_empty() {
                return None;
            }
            Keys::Within(Range::of_beginning(&beginning))
        }
        _ => return None,
    })
}

/// The keys of null and of a text without anything in it.
fn nothing() -> Vec<Key> {
    vec![ordered::null(), ordered::text("")]
}
