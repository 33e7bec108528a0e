//! What a record must be before it is kept: its fields, what is unique, and what the entity requires.

use callsheet_dialect::model::EntityId;
use serde_json::Value;

use super::super::Books;
use super::super::eval::Scope;
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
            let same = |other: &Record| {
                other.get("id") != record.get("id") && other.get(name) == Some(value)
            };
            if self.every(entity)?.iter().any(same) {
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
}
