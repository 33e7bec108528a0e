//! Changing records: what was given, defaults, consequences, requirements, what refers to a record, and the log.

mod check;
mod copies;
mod links;
pub(crate) mod log;
mod options;
mod purge;

use callsheet_dialect::model::{Entity, EntityId, Expr, ExprKind, FieldType, KeyKind, Mechanism};
use serde_json::{Map, Value};

use self::log::Action;
use super::eval::Scope;
use super::find::Among;
use super::{Books, functions};
use crate::behavior::refusal::{Failure, Refusal};
use crate::records::{Id, Record, Stored};
use crate::values::change;

impl Books<'_> {
    /// A new record: what was given, then defaults and consequences.
    pub(crate) fn create(
        &self,
        entity: EntityId,
        given: &Map<String, Value>,
        scope: Scope<'_>,
    ) -> Result<Record, Failure> {
        let described = self.company.entity(entity);
        let id = self.new_id(described, given)?;
        let mut record = Record::new();
        record.insert("id".to_owned(), (&id).into());
        for field in &described.fields {
            let value = given.get(&field.name).cloned();
            record.insert(field.name.clone(), value.unwrap_or_default());
        }
        for field in &described.fields {
            // Null that was given stays null, where the field can be.
            if given.contains_key(&field.name) && !(field.required && record[&field.name].is_null())
            {
                continue;
            }
            let value = match &field.default {
                Some(default) => self.eval(default, scope.of(entity, &record))?,
                None => empty(&field.ty),
            };
            record.insert(field.name.clone(), value);
        }
        self.follow(entity, None, &mut record, given, scope)?;
        self.number_parts(entity, &mut record)?;
        self.check(entity, None, &record, scope)?;
        self.keep(entity, &id, None, &record)?;
        self.log(entity, Action::Added, None, &record)?;
        Ok(record)
    }

    fn new_id(&self, described: &Entity, given: &Map<String, Value>) -> Result<Id, Failure> {
        if let Some(id) = given.get("id").and_then(Id::of) {
            let taken = self.ledger.get(&described.name, &id)?.is_some();
            if !taken {
                return Ok(id);
            }
            let problem = format!("id: {id} is taken");
            return Err(Refusal::invalid(&[problem], "choose another").into());
        }
        Ok(match described.key {
            KeyKind::Integer => Id::Integer(self.ledger.next_number(&described.name)?),
            KeyKind::Uuid => {
                let number = self.ledger.next_number(&described.name)?;
                let now = self.now.get().as_millisecond();
                Id::Text(
                    self.random
                        .uuid_at(now.unsigned_abs(), number.unsigned_abs()),
                )
            }
            KeyKind::Hex40 => Id::Text(self.random.hex40()),
            KeyKind::Text => {
                let problem = "id: missing".to_owned();
                return Err(Refusal::invalid(&[problem], "state it").into());
            }
        })
    }

    /// Members of a record changed.
    pub(crate) fn update(
        &self,
        entity: EntityId,
        stored: &Stored,
        given: &Map<String, Value>,
        scope: Scope<'_>,
    ) -> Result<Record, Failure> {
        let described = self.company.entity(entity);
        let old = &stored.record;
        let Some(id) = super::show::id(old) else {
            return Err(Refusal::internal().into());
        };
        let mut record = old.clone();
        for field in &described.fields {
            let kept = record.entry(field.name.clone()).or_insert(Value::Null);
            if let Some(value) = given.get(&field.name) {
                change(kept, value, matches!(field.ty, FieldType::Custom(_)));
            }
        }
        self.follow(entity, Some(old), &mut record, given, scope)?;
        self.number_parts(entity, &mut record)?;
        if record == *old {
            return Ok(record);
        }
        for field in described.fields.iter().filter(|it| it.touch) {
            if given.contains_key(&field.name) {
                continue;
            }
            if let Some(default) = &field.default {
                let value = self.eval(default, scope.of(entity, &record))?;
                record.insert(field.name.clone(), value);
            }
        }
        self.check(entity, Some(old), &record, scope)?;
        self.keep(entity, &id, Some(stored), &record)?;
        self.log(entity, Action::Changed, Some(old), &record)?;
        self.let_options_go(entity, old, &record)?;
        if self.is_deleted(entity, &record)? && !stored.deleted {
            self.let_go(entity, &id)?;
        }
        Ok(record)
    }

    /// A record deleted: marked, where the entity says how, else gone. What belongs to it goes with it.
    pub(crate) fn delete(&self, entity: EntityId, stored: &Stored) -> Result<Record, Failure> {
        let described = self.company.entity(entity);
        let old = &stored.record;
        let Some(id) = super::show::id(old) else {
            return Err(Refusal::internal().into());
        };
        let mut record = old.clone();
        if described.delete.is_empty() {
            self.remove(entity, &id, stored)?;
        } else {
            let params = Map::new();
            for (name, expr) in &described.delete {
                let scope = Scope::of_request(&params).of(entity, &record);
                let value = self.eval(expr, scope)?;
                record.insert(name.clone(), value);
            }
            for field in described.fields.iter().filter(|it| it.touch) {
                if let Some(default) = &field.default {
                    let value = self.eval(default, Scope::of_request(&params))?;
                    record.insert(field.name.clone(), value);
                }
            }
            self.keep_as(entity, &id, Some(stored), &record, true)?;
        }
        self.log(entity, Action::Deleted, Some(old), &record)?;
        self.let_go(entity, &id)?;
        Ok(record)
    }

    /// Draws the consequences of a change. A member that the request itself gave is left alone.
    fn follow(
        &self,
        entity: EntityId,
        old: Option<&Record>,
        record: &mut Record,
        given: &Map<String, Value>,
        scope: Scope<'_>,
    ) -> Result<(), Failure> {
        for rule in &self.company.entity(entity).when {
            let before = record.clone();
            if !self.holds(&rule.condition, scope.of(entity, &before).with_old(old))? {
                continue;
            }
            for (name, expr) in &rule.set {
                if given.get(name).is_none_or(Value::is_null) {
                    // What is set sees what was set before it.
                    let so_far = record.clone();
                    let value = self.eval(expr, scope.of(entity, &so_far).with_old(old))?;
                    record.insert(name.clone(), value);
                }
            }
        }
        Ok(())
    }

    /// Gives ids to the items of lists that operations change one by one. No two items of an entity have the same.
    fn number_parts(&self, entity: EntityId, record: &mut Record) -> Result<(), Failure> {
        let described = self.company.entity(entity);
        let lists = described.fields.iter().filter(
            |field| matches!(&field.ty, FieldType::List(item) if **item == FieldType::Json),
        );
        for field in lists {
            let Some(Value::Array(items)) = record.get_mut(&field.name) else {
                continue;
            };
            let is_new = |item: &&mut Value| item.is_object() && item["id"].is_null();
            if !items.iter_mut().any(|item| is_new(&item)) || !self.has_parts(entity, &field.name) {
                continue;
            }
            let ids = |items: &[Value]| items.iter().filter_map(|item| item["id"].as_i64()).max();
            let mut last = ids(items).unwrap_or(0);
            let params = Map::new();
            let scope = Scope::of_request(&params);
            self.scan(entity, &[], Among::Present, scope, |doc| {
                let known = doc.get(&field.name);
                let known = known.as_array().and_then(|items| ids(items));
                last = last.max(known.unwrap_or(0));
                Ok(true)
            })?;
            for item in items.iter_mut().filter(is_new) {
                last = last.saturating_add(1);
                item["id"] = last.into();
            }
        }
        Ok(())
    }

    /// Whether an operation changes single items of a list.
    fn has_parts(&self, entity: EntityId, name: &str) -> bool {
        let mut rules = self.company.entities.iter().flat_map(|it| &it.operations);
        rules.any(|rule| {
            matches!(&rule.mechanism, Mechanism::Parts { of, field } if *of == entity && field == name)
        })
    }

    /// Whether a record says of itself that it is deleted.
    pub(super) fn is_deleted(&self, entity: EntityId, record: &Record) -> Result<bool, Failure> {
        let marks = &self.company.entity(entity).delete;
        let params = Map::new();
        for (name, expr) in marks.iter().filter(|(_, expr)| is_constant(expr)) {
            let mark = self.eval(expr, Scope::of_request(&params))?;
            if !functions::equal(&mark, record.get(name).unwrap_or(&Value::Null)) {
                return Ok(false);
            }
        }
        Ok(marks.iter().any(|(_, expr)| is_constant(expr)))
    }

    /// Keeps a record in place of the one that it was before.
    pub(super) fn keep(
        &self,
        entity: EntityId,
        id: &Id,
        before: Option<&Stored>,
        record: &Record,
    ) -> Result<(), Failure> {
        let deleted = self.is_deleted(entity, record)?;
        self.keep_as(entity, id, before, record, deleted)
    }

    fn keep_as(
        &self,
        entity: EntityId,
        id: &Id,
        before: Option<&Stored>,
        record: &Record,
        deleted: bool,
    ) -> Result<(), Failure> {
        let before = before.map(|it| self.indexed(entity, &it.record, it.deleted));
        let now = self.indexed(entity, record, deleted);
        let name = &self.company.entity(entity).name;
        self.ledger
            .put(name, id, (record, deleted), before.as_ref(), &now)?;
        self.forget(entity, id);
        Ok(())
    }

    /// Removes a record without a trace.
    pub(super) fn remove(&self, entity: EntityId, id: &Id, before: &Stored) -> Result<(), Failure> {
        let indexed = self.indexed(entity, &before.record, before.deleted);
        let name = &self.company.entity(entity).name;
        self.ledger.remove(name, id, &indexed)?;
        self.forget(entity, id);
        Ok(())
    }

    /// The record of this id, deleted or not.
    pub(crate) fn stored(&self, entity: EntityId, id: &Value) -> Result<Option<Stored>, Failure> {
        match self.ids(entity, id) {
            Some(id) => self.get(entity, &id),
            None => Ok(None),
        }
    }

    /// The first record that meets a condition, deleted or not.
    pub(crate) fn first(
        &self,
        entity: EntityId,
        condition: &Expr,
        scope: Scope<'_>,
    ) -> Result<Option<Stored>, Failure> {
        let mut found = None;
        let asked = self.ask(entity, &[condition], Among::Present, scope, None)?;
        self.hits(asked, (None, false), |hit| {
            found = Some(hit.id);
            Ok(false)
        })?;
        match found {
            Some(id) => self.get(entity, &id),
            None => Ok(None),
        }
    }
}

/// What a field is on a new record when nothing says.
fn empty(ty: &FieldType) -> Value {
    match ty {
        FieldType::List(_) => Value::Array(Vec::new()),
        FieldType::Custom(_) => Value::Object(Map::new()),
        _ => Value::Null,
    }
}

fn is_constant(expr: &Expr) -> bool {
    matches!(
        expr.kind,
        ExprKind::Null | ExprKind::Boolean(_) | ExprKind::Number(_) | ExprKind::Text(_)
    )
}
