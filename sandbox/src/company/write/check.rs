//! What a record must be before it is kept: its fields, what is unique, and what the entity requires.

use callsheet_dialect::model::EntityId;
use serde_json::{Map, Value};

use super::super::Books;
use super::super::access::Test;
use super::super::eval::Scope;
use super::super::find::Asked;
use super::super::index::Class;
use crate::behavior::refusal::{Failure, Refusal};
use crate::records::Record;

impl Books<'_> {
    /// Refuses a record that is not as the entity demands, with all that is wrong.
    pub(super) fn check(
        &self,
        entity: EntityId,
        old: Option<&Record>,
        record: &Record,
        scope: Scope<'_>,
    ) -> Result<(), Failure> {
        let described = self.company.entity(entity);
        let mut problems = Vec::new();
        for field in &described.fields {
            let value = record.get(&field.name).unwrap_or(&Value::Null);
            // What was there before may stay.
            if old.is_some_and(|old| old.get(&field.name) == Some(value)) {
                continue;
            }
            self.check_field(field, value, &mut problems)?;
        }
        for name in &described.unique {
            let value = record.get(name).unwrap_or(&Value::Null);
            if value.is_null() || old.is_some_and(|old| old.get(name) == Some(value)) {
                continue;
            }
            if self.is_taken(entity, name, value, record.get("id"))? {
                problems.push(format!("{name}: {value} is taken"));
            }
        }
        // Requirements speak of whole records: only those that are right so far can meet them.
        if problems.is_empty() {
            let scope = scope.of(entity, record).with_old(old);
            for rule in &described.require {
                if self.holds(&rule.condition, scope)? {
                    continue;
                }
                if let Some(status) = rule.status {
                    return Err(Refusal::stated(status, rule.message.clone()).into());
                }
                problems.push(rule.message.clone());
            }
        }
        if problems.is_empty() {
            Ok(())
        } else {
            Err(Refusal::invalid(&problems, "").into())
        }
    }

    /// Whether another record than the one of an id has a value.
    fn is_taken(
        &self,
        entity: EntityId,
        name: &str,
        value: &Value,
        id: Option<&Value>,
    ) -> Result<bool, Failure> {
        let class = self.company.entity(entity).field(name);
        let class = class.and_then(|field| Class::of(&field.ty));
        let test = class.map(|class| Test::any(name, vec![class.key(value)], true));
        let params = Map::new();
        let scope = Scope::of_request(&params);
        let asked = Asked::of_tests(entity, test.into_iter().collect(), scope);
        let mut taken = false;
        self.hits(asked, (None, false), |hit| {
            if let Some(doc) = self.doc_of(entity, &hit)? {
                taken = Some(&doc.get("id")) != id && doc.get(name) == *value;
            }
            Ok(!taken)
        })?;
        Ok(taken)
    }
}
