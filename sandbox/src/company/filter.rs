//! Saved filters: conditions that somebody stored as a record, asked of other records.

use callsheet_dialect::model::EntityId;
use serde_json::{Map, Value};

use super::eval::Scope;
use super::{Books, functions, show};
use crate::behavior::refusal::Failure;
use crate::behavior::refusal::Refusal;
use crate::records::Record;

/// The entity of saved filters, and its field that holds the conditions.
const FILTERS: &str = "filter";
const CONDITIONS: &str = "conditions";

/// A saved filter, and the records that define the fields it speaks of.
#[derive(Debug)]
pub(crate) struct Saved {
    entity: EntityId,
    conditions: Value,
    /// The names of fields, by their ids and codes.
    names: Map<String, Value>,
}

impl Saved {
    /// The filter of an id, for the records of an entity.
    pub(crate) fn of(books: &Books<'_>, entity: EntityId, id: &Value) -> Result<Self, Failure> {
        let missing = || {
            let problem = format!("there is no filter {}", functions::text_of(id));
            Refusal::not_found(problem, "")
        };
        let (filters, _) = books.company.named(FILTERS).ok_or_else(missing)?;
        let stored = books.stored(filters, id)?.filter(|it| !it.deleted);
        let mut record = stored.ok_or_else(missing)?.record;
        let mut names = Map::new();
        // Fields are named by the ids of the records that define them.
        let name = format!("{}_field", books.company.entity(entity).name);
        if let Some((definitions, _)) = books.company.named(&name) {
            for definition in books.definitions(definitions)?.iter() {
                let code = definition.get("field_code").cloned().unwrap_or_default();
                if let Some(id) = definition.get("id") {
                    names.insert(functions::text_of(id), code);
                }
            }
        }
        Ok(Self {
            entity,
            conditions: record.remove(CONDITIONS).unwrap_or_default(),
            names,
        })
    }

    /// Whether a record meets it.
    pub(crate) fn fits(&self, books: &Books<'_>, record: &Record) -> Result<bool, Failure> {
        self.group(books, &self.conditions, record)
    }

    /// `{glue, conditions}`, or one condition.
    fn group(&self, books: &Books<'_>, group: &Value, record: &Record) -> Result<bool, Failure> {
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
        record: &Record,
    ) -> Result<bool, Failure> {
        let text = |name: &str| condition.get(name).map(functions::text_of);
        let field = text("field_code").or_else(|| text("field_id"));
        let field = field.unwrap_or_default();
        let name = match self.names.get(&field) {
            Some(name) => functions::text_of(name),
            None => field,
        };
        let params = Map::new();
        let scope = Scope::of_request(&params).of(self.entity, record);
        let mut value = books.field(self.entity, record, &name, scope)?;
        if value.is_null()
            && let Some((custom, _)) = show::custom_field(books.company.entity(self.entity))
        {
            value = record
                .get(custom)
                .and_then(|it| it.get(&name))
                .cloned()
                .unwrap_or_default();
            if let Some(plain) = value.get("value") {
                value = plain.clone();
            }
        }
        let wanted = condition.get("value").cloned().unwrap_or_default();
        let operator = text("operator").unwrap_or_default();
        Ok(compare(&operator, &value, &wanted))
    }
}

/// A group without conditions demands nothing.
fn is_empty(group: &Value) -> bool {
    let conditions = group.get(CONDITIONS).and_then(Value::as_array);
    conditions.is_some_and(Vec::is_empty)
}

fn compare(operator: &str, value: &Value, wanted: &Value) -> bool {
    use std::cmp::Ordering;
    let any = |is: &dyn Fn(&Value) -> bool| match value {
        Value::Array(items) => items.iter().any(is),
        one => is(one),
    };
    let order = || functions::order(value, wanted);
    let like = |fits: &dyn Fn(&str, &str) -> bool| {
        any(&|one| {
            let (one, wanted) = (functions::text_of(one), functions::text_of(wanted));
            fits(&one.to_lowercase(), &wanted.to_lowercase())
        })
    };
    match operator {
        "=" => any(&|one| functions::equal(one, wanted)),
        "!=" => !any(&|one| functions::equal(one, wanted)),
        "<" => order() == Some(Ordering::Less),
        "<=" => order().is_some_and(Ordering::is_le),
        ">" => order() == Some(Ordering::Greater),
        ">=" => order().is_some_and(Ordering::is_ge),
        "IS NULL" => value.is_null(),
        "IS NOT NULL" => !value.is_null(),
        "LIKE '$%'" => like(&|one, wanted| one.starts_with(wanted)),
        "LIKE '%$'" => like(&|one, wanted| one.ends_with(wanted)),
        "LIKE '%$%'" => like(&|one, wanted| one.contains(wanted)),
        "NOT LIKE '$%'" => !like(&|one, wanted| one.starts_with(wanted)),
        "NOT LIKE '%$%'" => !like(&|one, wanted| one.contains(wanted)),
        // An operator of which nothing is known narrows to nothing, rather than to everything.
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn operators_mean_what_they_say() {
        for (operator, value, wanted, fits) in [
            ("=", json!("open"), json!("open"), true),
            ("=", json!([3, 5]), json!("5"), true),
            ("!=", json!("won"), json!("open"), true),
            (">=", json!(100), json!("99.5"), true),
            ("<", json!("2026-01-01"), json!("2026-02-01"), true),
            ("IS NULL", Value::Null, Value::Null, true),
            ("LIKE '%$%'", json!("Depth Sounder"), json!("sound"), true),
            ("LIKE '$%'", json!("Depth Sounder"), json!("sound"), false),
            ("NEARLY", json!(1), json!(1), false),
        ] {
            assert_eq!(
                compare(operator, &value, &wanted),
                fits,
                "{operator} {value}"
            );
        }
    }
}
