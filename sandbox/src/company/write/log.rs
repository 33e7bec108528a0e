//! The log of changes: records of an entity of their own.

use callsheet_dialect::model::{EntityId, FieldType};
use serde_json::{Map, Value};

use super::super::Books;
use crate::behavior::refusal::Failure;
use crate::records::{Id, Record};

/// The entity that keeps what was changed.
pub(crate) const CHANGES: &str = "change";

/// How a change came about, as the log says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Action {
    Added,
    Changed,
    Deleted,
    Merged,
}

impl Action {
    fn name(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Changed => "changed",
            Self::Deleted => "deleted",
            Self::Merged => "merged",
        }
    }
}

impl Books<'_> {
    /// Writes down what was changed.
    pub(super) fn log(
        &self,
        entity: EntityId,
        action: Action,
        old: Option<&Record>,
        record: &Record,
    ) -> Result<(), Failure> {
        self.note(entity, action, old, record)?;
        let described = self.company.entity(entity);
        let Some((changes, log)) = self.company.named(CHANGES) else {
            return Ok(());
        };
        if described.log.is_empty() || changes == entity {
            return Ok(());
        }
        let write = |field: Value, before: Value, after: Value| -> Result<(), Failure> {
            let id = Id::Integer(self.ledger.next_number(CHANGES)?);
            let said = [
                ("id", (&id).into()),
                ("entity", described.name.as_str().into()),
                ("record_id", record.get("id").cloned().unwrap_or_default()),
                ("action", action.name().into()),
                ("field", field),
                ("old_value", before),
                ("new_value", after),
                ("user_id", self.caller.clone()),
                ("time", self.now_text().into()),
            ];
            let mut kept = Record::new();
            for (name, value) in said {
                if name == "id" || log.field(name).is_some() {
                    kept.insert(name.to_owned(), value);
                }
            }
            self.keep_as(changes, &id, None, &kept, false)
        };
        let Some(old) = old.filter(|_| action == Action::Changed) else {
            // What was added or deleted is the record.
            let own = |record: &Record| Value::Object(record.clone());
            return match action {
                Action::Added => write(Value::Null, Value::Null, own(record)),
                Action::Deleted => write(Value::Null, old.map_or(Value::Null, own), Value::Null),
                _ => write(Value::Null, Value::Null, Value::Null),
            };
        };
        for name in &described.log {
            let before = old.get(name).cloned().unwrap_or_default();
            let after = record.get(name).cloned().unwrap_or_default();
            if before == after {
                continue;
            }
            match (&before, &after) {
                // Each custom field is one of its own.
                (Value::Object(before), Value::Object(after)) if matches!(described.field(name), Some(field) if matches!(field.ty, FieldType::Custom(_))) =>
                {
                    let keys = after
                        .keys()
                        .chain(before.keys().filter(|it| !after.contains_key(*it)));
                    for key in keys {
                        let of = |values: &Map<String, Value>| {
                            values.get(key).cloned().unwrap_or_default()
                        };
                        if of(before) != of(after) {
                            write(key.as_str().into(), of(before), of(after))?;
                        }
                    }
                }
                _ => write(name.as_str().into(), before, after)?,
            }
        }
        Ok(())
    }
}
