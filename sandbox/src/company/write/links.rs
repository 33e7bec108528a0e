//! Records that refer to others: what becomes of them when a record goes, or becomes another.

use callsheet_dialect::model::{EntityField, EntityId, FieldType, OnDelete};
use serde_json::{Map, Value};

use super::super::access::Test;
use super::super::eval::Scope;
use super::super::find::Asked;
use super::super::index::{self, Class};
use super::super::{Books, functions, show};
use super::log::{Action, CHANGES};
use crate::behavior::refusal::{Failure, Refusal};
use crate::records::{Id, Record, Stored};

impl Books<'_> {
    /// What refers to a record that is deleted: it goes with it, or refers to nothing any more.
    pub(super) fn let_go(&self, of: EntityId, id: &Id) -> Result<(), Failure> {
        for (entity, field) in self.references(of) {
            if field.on_delete == OnDelete::Keep {
                continue;
            }
            self.each_referring(entity, field, id, |stored| {
                if field.on_delete == OnDelete::Delete {
                    return self.delete(entity, stored).map(drop);
                }
                self.point(entity, stored, &field.name, id, None)
            })?;
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

    /// Does something to every record, deleted ones left out, whose field refers to a record.
    pub(super) fn each_referring(
        &self,
        entity: EntityId,
        field: &EntityField,
        id: &Id,
        mut change: impl FnMut(&Stored) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        let (place, class) = match index::class_of_items(&field.ty) {
            Some(class) => (index::place_of_items(&field.name), class),
            None => (field.name.clone(), Class::Any),
        };
        let test = Test::any(&place, vec![class.key(&id.into())], true);
        let params = Map::new();
        let asked = Asked::of_tests(entity, vec![test], Scope::of_request(&params));
        self.hits(asked, (None, false), |hit| {
            // It may have changed since it was found.
            let stored = self.get(entity, &hit.id)?.filter(|it| !it.deleted);
            if let Some(stored) = stored
                && refers(stored.record.get(&field.name), id)
            {
                change(&stored)?;
            }
            Ok(true)
        })
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
        self.keep(entity, &id, Some(stored), &record)?;
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
            self.each_referring(entity, field, &from, |stored| {
                let mut record = stored.record.clone();
                record.insert(field.name.clone(), Value::Null);
                record.insert(other.name.clone(), (&into).into());
                let Some(id) = show::id(&record) else {
                    return Ok(());
                };
                self.keep(entity, &id, Some(stored), &record)?;
                self.log(entity, Action::Changed, Some(&stored.record), &record)
            })?;
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
            let of_both = [from, into].map(|id| self.about(EntityId(at), name, id));
            let [of_from, of_into] = of_both;
            let of_into = of_into?;
            for record in of_from? {
                let stored = Stored {
                    record,
                    deleted: false,
                };
                // One that the other record has as well is there once.
                let same = |other: &Record| {
                    entity.fields.iter().all(|field| {
                        field.name == "record_id"
                            || !matches!(field.ty, FieldType::Reference(_))
                            || other.get(&field.name) == stored.record.get(&field.name)
                    })
                };
                if of_into.iter().any(same) {
                    self.delete(EntityId(at), &stored)?;
                } else {
                    self.point(EntityId(at), &stored, "record_id", from, Some(into))?;
                }
            }
        }
        Ok(())
    }

    /// The records that say with two fields that they are about a record.
    fn about(&self, of: EntityId, name: &str, id: &Id) -> Result<Vec<Record>, Failure> {
        let test = Test::any("record_id", vec![Class::Any.key(&id.into())], true);
        let params = Map::new();
        let asked = Asked::of_tests(of, vec![test], Scope::of_request(&params));
        let mut found = Vec::new();
        self.hits(asked, (None, false), |hit| {
            if let Some(doc) = self.doc_of(of, &hit)?
                && doc.get("entity").as_str() == Some(name)
                && doc.get("record_id") == Value::from(id)
            {
                found.push(doc.record());
            }
            Ok(true)
        })?;
        Ok(found)
    }
}

/// Whether a value is the id of a record, or a list that has it.
fn refers(value: Option<&Value>, id: &Id) -> bool {
    let is_it = |value: &Value| functions::equal(value, &id.into());
    match value {
        Some(Value::Array(items)) => items.iter().any(is_it),
        Some(value) => is_it(value),
        None => false,
    }
}
