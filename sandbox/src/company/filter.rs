//! Saved filters: conditions that somebody stored as a record, asked of other records.

mod compare;
mod fields;
mod lookup;
mod relative;

use callsheet_dialect::model::{EntityId, FieldType};
use serde_json::{Map, Value};

use self::compare::compare;
use self::relative::Days;
use super::access::Test;
use super::eval::Scope;
use super::find::Asked;
use super::index::Class;
use super::write::log::CHANGES;
use super::{Books, functions, show};
use crate::behavior::refusal::{Failure, Refusal};
use crate::records::{Doc, Id, Record, Row};
use crate::values::{literal, suggest};

/// The entity of saved filters, and its fields that hold the conditions, the type, and the entity that the type stands for.
const FILTERS: &str = "filter";
const CONDITIONS: &str = "conditions";
const TYPE: &str = "type";
const ABOUT: &str = "entity";

/// The most conditions of a filter.
const MOST: usize = 16;

/// How groups of conditions hold together.
const GLUES: &[&str] = &["and", "or"];

/// What a condition can ask.
const OPERATORS: &[&str] = &[
    "=",
    "!=",
    "<",
    "<=",
    ">",
    ">=",
    "IS NULL",
    "IS NOT NULL",
    "LIKE '$%'",
    "LIKE '%$'",
    "LIKE '%$%'",
    "NOT LIKE '$%'",
    "NOT LIKE '%$'",
    "NOT LIKE '%$%'",
    "contains",
    "not_contains",
    "has_been",
    "includes",
    "ends_at",
    "does_not_end_at",
    "ends_before",
    "ends_e_before",
    "ends_after",
    "ends_e_after",
];

/// A saved filter.
#[derive(Debug)]
pub(crate) struct Saved {
    entity: EntityId,
    conditions: Value,
}

impl Books<'_> {
    /// Says what is wrong with the conditions of a filter.
    pub(crate) fn check_conditions(
        &self,
        value: &Value,
        at: &str,
        problems: &mut Vec<String>,
    ) -> Result<(), Failure> {
        let mut count = 0;
        self.check_group(value, at, 0, &mut count, problems)?;
        if count > MOST {
            problems.push(format!("{at}: at most {MOST} conditions, got {count}"));
        }
        Ok(())
    }

    fn check_group(
        &self,
        group: &Value,
        at: &str,
        depth: u8,
        count: &mut usize,
        problems: &mut Vec<String>,
    ) -> Result<(), Failure> {
        let Some(conditions) = group.get(CONDITIONS).and_then(Value::as_array) else {
            let expected = "{\"glue\": \"and\", \"conditions\": […]}";
            problems.push(format!("{at}: expected {expected}"));
            return Ok(());
        };
        if !group["glue"]
            .as_str()
            .is_some_and(|glue| GLUES.contains(&glue))
        {
            problems.push(format!("{at}.glue: expected one of {}", GLUES.join(", ")));
        }
        for (index, condition) in conditions.iter().enumerate() {
            let at = format!("{at}.{CONDITIONS}[{index}]");
            // Groups contain conditions, and the whole contains groups.
            if depth == 0 {
                self.check_group(condition, &at, 1, count, problems)?;
                continue;
            }
            *count += 1;
            let object = condition["object"].as_str().unwrap_or_default();
            if self.fields_of(object)?.is_none() {
                let entities = self.company.entities.iter();
                let known = entities.filter(|it| show::custom_field(it).is_some());
                let known: Vec<&str> = known.map(|it| &*it.name).collect();
                let hint = suggest::hint(object, known.iter().copied());
                let known = known.join(", ");
                problems.push(format!(
                    "{at}.object: nothing of this name has fields{hint}; there are {known}"
                ));
            } else if self.field_code(condition)?.is_none() {
                problems.push(format!("{at}.field_id: there is no such field of {object}"));
            }
            let operator = condition["operator"].as_str().unwrap_or_default();
            if !OPERATORS.contains(&operator) {
                let known = OPERATORS.join(", ");
                problems.push(format!("{at}.operator: the sandbox knows {known}"));
            }
        }
        Ok(())
    }

    /// Conditions as they are shown: each with all its members.
    pub(crate) fn completed(&self, mut group: Value) -> Result<Value, Failure> {
        let Some(conditions) = group.get_mut(CONDITIONS).and_then(Value::as_array_mut) else {
            return Ok(group);
        };
        for condition in conditions {
            if condition.get(CONDITIONS).is_some() {
                *condition = self.completed(condition.take())?;
                continue;
            }
            let code = self.field_code(condition)?;
            let Some(members) = condition.as_object_mut() else {
                continue;
            };
            for (name, value) in [
                ("value", Value::Null),
                ("extra_value", Value::Null),
                ("json_value_flag", false.into()),
                ("field_code", code.into()),
            ] {
                members.entry(name).or_insert(value);
            }
        }
        Ok(group)
    }
}

impl Saved {
    /// The filter of an id, for the records of an entity. One that is for others is refused.
    pub(crate) fn of(books: &Books<'_>, entity: EntityId, id: &Value) -> Result<Self, Failure> {
        let missing = || {
            let problem = format!("there is no filter {}", functions::text_of(id));
            Refusal::not_found(problem, "")
        };
        let (filters, _) = books.company.named(FILTERS).ok_or_else(missing)?;
        let stored = books.stored(filters, id)?.filter(|it| !it.deleted);
        let mut record = stored.ok_or_else(missing)?.record;
        let wanted = &books.company.entity(entity).name;
        if about(books, filters, &record)?.is_some_and(|about| about != **wanted) {
            let types = match books.company.entity(filters).field(TYPE).map(|it| &it.ty) {
                Some(FieldType::OneOf(types)) => &types[..],
                _ => &[],
            };
            let mut needed = Vec::new();
            for ty in types {
                let one = Record::from_iter([(TYPE.to_owned(), literal(ty))]);
                if about(books, filters, &one)?.is_some_and(|about| about == **wanted) {
                    needed.push(functions::text_of(&literal(ty)));
                }
            }
            let problem = format!(
                "filter {} is of type {}; this operation needs one of type {}",
                functions::text_of(id),
                functions::text_of(&record[TYPE]),
                needed.join(" or "),
            );
            return Err(Refusal::invalid(&[problem], "").into());
        }
        Ok(Self {
            entity,
            conditions: record.remove(CONDITIONS).unwrap_or_default(),
        })
    }

    /// Whether a record meets it.
    pub(crate) fn fits(&self, books: &Books<'_>, record: Row<'_>) -> Result<bool, Failure> {
        self.group(books, &self.conditions, record)
    }

    /// `{glue, conditions}`, or one condition.
    fn group(&self, books: &Books<'_>, group: &Value, record: Row<'_>) -> Result<bool, Failure> {
        let Some(conditions) = group.get(CONDITIONS).and_then(Value::as_array) else {
            return self.condition(books, group, record);
        };
        let any = group.get("glue").and_then(Value::as_str) == Some("or");
        let conditions = conditions.iter().filter(|it| !is_empty(it));
        let mut none = true;
        for condition in conditions {
            none = false;
            if self.group(books, condition, record)? == any {
                return Ok(any);
            }
        }
        Ok(none || !any)
    }

    fn condition(
        &self,
        books: &Books<'_>,
        condition: &Value,
        record: Row<'_>,
    ) -> Result<bool, Failure> {
        let Some(code) = books.field_code(condition)? else {
            return Ok(false);
        };
        let wanted = &condition["value"];
        let operator = condition["operator"].as_str().unwrap_or_default();
        let Some(entity) = self.about(books, condition) else {
            return Ok(compare(operator, &Value::Null, wanted, None));
        };
        if entity == self.entity {
            return Self::asks(books, (entity, record), operator, &code, wanted);
        }
        // The condition is about a record that this one refers to.
        let mut fields = books.company.entity(self.entity).fields.iter();
        let link = fields.find(|field| field.ty == FieldType::Reference(entity));
        let id = link.and_then(|link| Id::of(&record.get(&link.name)));
        let other = match id {
            Some(id) => books.peek(entity, &id)?,
            None => None,
        };
        match other {
            Some(other) => Self::asks(books, (entity, Row::from(&*other)), operator, &code, wanted),
            None => Ok(compare(operator, &Value::Null, wanted, None)),
        }
    }

    /// Whether a record meets a condition about one of its fields.
    fn asks(
        books: &Books<'_>,
        (entity, record): (EntityId, Row<'_>),
        operator: &str,
        code: &str,
        wanted: &Value,
    ) -> Result<bool, Failure> {
        if operator == "has_been" {
            return has_been(books, (entity, record), code, wanted);
        }
        let value = books.shown_value(entity, record, code)?;
        let days = wanted.as_str().and_then(|it| Days::of(it, books.now.get()));
        Ok(compare(operator, &value, wanted, days.as_ref()))
    }

    /// The entity that a condition is about.
    fn about(&self, books: &Books<'_>, condition: &Value) -> Option<EntityId> {
        let object = condition["object"].as_str().unwrap_or_default();
        if object.is_empty() || object == books.company.entity(self.entity).name {
            return Some(self.entity);
        }
        books.company.named(object).map(|(entity, _)| entity)
    }
}

/// The name of the entity whose records a filter is about.
fn about(books: &Books<'_>, filters: EntityId, filter: &Record) -> Result<Option<String>, Failure> {
    let params = Map::new();
    let scope = Scope::of_request(&params).of(filters, filter);
    let about = books.field(filters, filter.into(), ABOUT, scope)?;
    Ok(about.as_str().map(str::to_owned))
}

/// Whether a field of a record has ever had a value.
fn has_been(
    books: &Books<'_>,
    (entity, record): (EntityId, Row<'_>),
    field: &str,
    wanted: &Value,
) -> Result<bool, Failure> {
    let now = record.get(field);
    if !now.is_null() && functions::equal(&now, wanted) {
        return Ok(true);
    }
    let Some((changes, _)) = books.company.named(CHANGES) else {
        return Ok(false);
    };
    let (id, own) = (record.get("id"), &books.company.entity(entity).name);
    let tests = vec![Test::any("record_id", vec![Class::Any.key(&id)], true)];
    let params = Map::new();
    let asked = Asked::of_tests(changes, tests, Scope::of_request(&params));
    let is_it = |change: &Doc| {
        let says = |name: &str, value: &str| change.get(name).as_str() == Some(value);
        let had = |name: &str| {
            let value = change.get(name);
            !value.is_null() && functions::equal(&value, wanted)
        };
        says("entity", own)
            && says("field", field)
            && change.get("record_id") == id
            && (had("old_value") || had("new_value"))
    };
    let mut found = false;
    books.hits(asked, (None, false), |hit| {
        found = books.doc_of(changes, &hit)?.is_some_and(|it| is_it(&it));
        Ok(!found)
    })?;
    Ok(found)
}

/// A group without conditions demands nothing.
fn is_empty(group: &Value) -> bool {
    let conditions = group.get(CONDITIONS).and_then(Value::as_array);
    conditions.is_some_and(Vec::is_empty)
}
