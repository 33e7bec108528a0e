//! Records that refer to others: what becomes of them when a record goes, or becomes another.

use callsheet_dialect::model::{EntityField, EntityId, FieldType, OnDelete};
use serde_json::Value;

use super::super::{Books, show};
use super::log::{Action, CHANGES};
use crate::behavior::refusal::{Failure, Refusal};
use crate::records::{Id, Record, Stored, Wanted};
use crate::values::keys::Condition;

impl Books<'_> {
    /// What refers to a record that is deleted: it goes with it, or refers to nothing any more.
    pub(super) fn let_go(&self, of: EntityId, id: &Id) -> Result<(), Failure> {
        for (entity, field) in self.references(of) {
            if field.on_delete == OnDelete::Keep {
                continue;
            }
            for stored in self.referring(entity, &field.name, id)? {
                if field.on_delete == OnDelete::Delete {
                    self.delete(entity, &stored)?;
                    continue;
                }
                self.point(entity, &stored, &field.name, id, None)?;
            }
        }
        Ok(())
    }

    /// Every field of every entity that refers to records of `of`.
    pub(super) fn references(&self, of: EntityId) -> Vec<(EntityId, &EntityField)> {
        let entities = self.company.entities.iter().enumerate();
        let fields = entities.flat_map(|(at, entity)| {
            let fields = entity.fields.iter().map(move |field| (EntityId(at), field));
            fields.filter(move |(_, field)| match &field.ty {
                FieldType::Reference(entity) => *entity == of,
                FieldType::List(item) => **item == FieldType::Reference(of),
                _ => false,
            })
        });
        fields.collect()
    }

    /// The records, deleted ones left out, whose field refers to a record.
    pub(super) fn referring(
        &self,
        entity: EntityId,
        field: &str,
        id: &Id,
    ) -> Result<Vec<Stored>, Failure> {
        let wanted = Wanted {
            conditions: vec![Condition {
                place: field.to_owned(),
                any: vec![id.to_string()],
            }],
            deleted: Some(false),
            limit: u64::MAX >> 1,
            ..Default::default()
        };
        let name = &self.company.entity(entity).name;
        let records = self.ledger.list(name, &wanted)?.into_iter();
        Ok(records
            .map(|record| Stored {
                record,
                deleted: false,
            })
            .collect())
    }

    /// Lets a field that refers to one record refer to another, or to none.
    pub(super) fn point(
        &self,
        entity: EntityId,
        stored: &Stored,
        field: &str,
        from: &Id,
        to: Option<&Id>,
    ) -> Result<(), Failure> {
        let mut record = stored.record.clone();
        let from = Value::from(from);
        let to = to.map(Value::from);
        match record.get_mut(field) {
            Some(Value::Array(items)) => {
                let has = to.as_ref().is_some_and(|to| items.contains(to));
                match &to {
                    Some(to) if !has => {
                        for item in items.iter_mut().filter(|item| **item == from) {
                            item.clone_from(to);
                        }
                    }
                    _ => items.retain(|item| *item != from),
                }
            }
            Some(value) => *value = to.unwrap_or_default(),
            None => return Ok(()),
        }
        let Some(id) = show::id(&record) else {
            return Ok(());
        };
        self.keep(entity, &id, &record)?;
        self.log(entity, Action::Changed, Some(&stored.record), &record)
    }

    /// What refers to a record, and could refer to one of the other entity, refers to that one from now on. `log` keeps
    /// both: it says which became which.
    pub(crate) fn hand_over(
        &self,
        (of, from): (EntityId, &Record),
        (to, into): (EntityId, &Record),
        log: EntityId,
    ) -> Result<(), Failure> {
        let (Some(from), Some(into)) = (show::id(from), show::id(into)) else {
            return Err(Refusal::internal().into());
        };
        for (entity, field) in self.references(of) {
            let fields = &self.company.entity(entity).fields;
            let other = fields.iter().find(|it| it.ty == FieldType::Reference(to));
            let Some(other) = other.filter(|_| ![of, to, log].contains(&entity)) else {
                continue;
            };
            for stored in self.referring(entity, &field.name, &from)? {
                let mut record = stored.record.clone();
                record.insert(field.name.clone(), Value::Null);
                record.insert(other.name.clone(), (&into).into());
                let Some(id) = show::id(&record) else {
                    continue;
                };
                self.keep(entity, &id, &record)?;
                self.log(entity, Action::Changed, Some(&stored.record), &record)?;
            }
        }
        Ok(())
    }

    /// Moves what says with two fields, `entity` and `record_id`, which record it is about.
    pub(super) fn move_named(&self, of: EntityId, from: &Id, into: &Id) -> Result<(), Failure> {
        let name = &self.company.entity(of).name;
        for (at, entity) in self.company.entities.iter().enumerate() {
            let about = ["entity", "record_id"];
            if entity.name == CHANGES || !about.iter().all(|it| entity.field(it).is_some()) {
                continue;
            }
            let about_it = |record: &Record, id: &Id| {
                record.get("entity").and_then(Value::as_str) == Some(name)
                    && record.get("record_id") == Some(&id.into())
            };
            let all = self.every(EntityId(at))?;
            for record in all.iter().filter(|record| about_it(record, from)) {
                let stored = Stored {
                    record: record.clone(),
                    deleted: false,
                };
                // One that the other record has as well is there once.
                let same = |other: &&Record| {
                    about_it(other, into)
                        && entity.fields.iter().all(|field| {
                            field.name == "record_id"
                                || !matches!(field.ty, FieldType::Reference(_))
                                || other.get(&field.name) == record.get(&field.name)
                        })
                };
                if all.iter().any(|other| same(&other)) {
                    self.delete(EntityId(at), &stored)?;
                } else {
                    self.point(EntityId(at), &stored, "record_id", from, Some(into))?;
                }
            }
        }
        Ok(())
    }
}
