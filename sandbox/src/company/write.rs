//! Changing records: what was given, defaults, consequences, requirements, what refers to a record, and the log.

use callsheet_dialect::model::{
    Entity, EntityField, EntityId, Expr, ExprKind, FieldType, KeyKind, Mechanism, OnDelete,
};
use serde_json::{Map, Value};

use super::eval::Scope;
use super::find::Among;
use super::{Books, functions};
use crate::behavior::refusal::Failure;
use crate::behavior::refusal::Refusal;
use crate::records::{Id, Record, Stored};

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
        self.keep(entity, &id, &record)?;
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
        self.keep(entity, &id, &record)?;
        self.log(entity, Action::Changed, Some(old), &record)?;
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
            self.ledger.remove(&described.name, &id)?;
            self.forget_definitions(entity);
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
            self.keep_as(entity, &id, &record, true)?;
        }
        self.log(entity, Action::Deleted, Some(old), &record)?;
        self.let_go(entity, &id)?;
        Ok(record)
    }

    /// What refers to a record that is deleted: it goes with it, or refers to nothing any more.
    fn let_go(&self, of: EntityId, id: &Id) -> Result<(), Failure> {
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
    fn references(&self, of: EntityId) -> Vec<(EntityId, &EntityField)> {
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
    fn referring(&self, entity: EntityId, field: &str, id: &Id) -> Result<Vec<Stored>, Failure> {
        let wanted = crate::records::Wanted {
            conditions: vec![crate::values::keys::Condition {
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
    fn point(
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
        let Some(id) = super::show::id(&record) else {
            return Ok(());
        };
        self.keep(entity, &id, &record)?;
        self.log(entity, Action::Changed, Some(&stored.record), &record)
    }

    /// One record becomes part of another: what refers to it refers to the other, whose empty fields it fills, and it is
    /// deleted.
    pub(crate) fn merge(
        &self,
        entity: EntityId,
        from: &Stored,
        into: &Stored,
        set: Map<String, Value>,
        scope: Scope<'_>,
    ) -> Result<Record, Failure> {
        let ids = (super::show::id(&from.record), super::show::id(&into.record));
        let (Some(from_id), Some(into_id)) = ids else {
            return Err(Refusal::internal().into());
        };
        for (other, field) in self.references(entity) {
            for stored in self.referring(other, &field.name, &from_id)? {
                self.point(other, &stored, &field.name, &from_id, Some(&into_id))?;
            }
        }
        self.move_named(entity, &from_id, &into_id)?;
        let mut fill = set;
        for field in &self.company.entity(entity).fields {
            let own = into.record.get(&field.name).unwrap_or(&Value::Null);
            let other = from.record.get(&field.name).unwrap_or(&Value::Null);
            if fill.contains_key(&field.name) {
                continue;
            }
            match (own, other) {
                (Value::Null, other) if !other.is_null() => {
                    fill.insert(field.name.clone(), other.clone());
                }
                (Value::Array(own), Value::Array(other)) => {
                    let mut both = own.clone();
                    both.extend(other.iter().filter(|it| !own.contains(it)).cloned());
                    if both.len() > own.len() {
                        fill.insert(field.name.clone(), both.into());
                    }
                }
                (Value::Object(own), Value::Object(other)) => {
                    let mut both = other.clone();
                    both.extend(
                        own.clone()
                            .into_iter()
                            .filter(|(_, value)| !value.is_null()),
                    );
                    fill.insert(field.name.clone(), both.into());
                }
                _ => {}
            }
        }
        // What marks a deleted record is not taken over.
        for (name, _) in &self.company.entity(entity).delete {
            fill.remove(name);
        }
        let merged = self.update(entity, into, &fill, scope)?;
        self.log(entity, Action::Merged, None, &merged)?;
        self.delete(entity, from)?;
        Ok(merged)
    }

    /// What refers to a record, and could refer to one of the other entity, refers to that one from now on. `log` keeps
    /// both: it says which became which.
    pub(crate) fn hand_over(
        &self,
        (of, from): (EntityId, &Record),
        (to, into): (EntityId, &Record),
        log: EntityId,
    ) -> Result<(), Failure> {
        let (Some(from), Some(into)) = (super::show::id(from), super::show::id(into)) else {
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
                let Some(id) = super::show::id(&record) else {
                    continue;
                };
                self.keep(entity, &id, &record)?;
                self.log(entity, Action::Changed, Some(&stored.record), &record)?;
            }
        }
        Ok(())
    }

    /// Moves what says with two fields, `entity` and `record_id`, which record it is about.
    fn move_named(&self, of: EntityId, from: &Id, into: &Id) -> Result<(), Failure> {
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

    /// A copy of a record, with copies of what belongs to it.
    pub(crate) fn duplicate(
        &self,
        entity: EntityId,
        original: &Record,
        with: &[EntityId],
        set: &Map<String, Value>,
        scope: Scope<'_>,
    ) -> Result<Record, Failure> {
        let mut given = self.copy_of(entity, original);
        given.extend(set.clone());
        let copy = self.create(entity, &given, scope)?;
        let ids = (super::show::id(original), super::show::id(&copy));
        let (Some(from), Some(to)) = ids else {
            return Err(Refusal::internal().into());
        };
        for (other, field) in self.references(entity) {
            if !with.contains(&other) {
                continue;
            }
            for stored in self.referring(other, &field.name, &from)? {
                let mut given = self.copy_of(other, &stored.record);
                given.insert(field.name.clone(), (&to).into());
                self.create(other, &given, scope)?;
            }
        }
        Ok(copy)
    }

    /// What a copy takes over: all but the id and what is about the moment of its making.
    fn copy_of(&self, entity: EntityId, record: &Record) -> Map<String, Value> {
        let fields = self.company.entity(entity).fields.iter();
        let lasting = fields
            .filter(|field| !field.touch && !field.default.as_ref().is_some_and(is_of_the_moment));
        let members = lasting.filter_map(|field| {
            let value = record.get(&field.name)?;
            Some((field.name.clone(), value.clone()))
        });
        members.collect()
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

    /// Refuses a record that is not as the entity demands, with all that is wrong.
    fn check(
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
            let known = self.every(entity)?;
            let known = known
                .iter()
                .filter_map(|record| record.get(&field.name)?.as_array());
            let known = known.flatten().chain(items.iter());
            let mut last = known
                .filter_map(|item| item["id"].as_i64())
                .max()
                .unwrap_or(0);
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
    fn is_deleted(&self, entity: EntityId, record: &Record) -> Result<bool, Failure> {
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

    fn keep(&self, entity: EntityId, id: &Id, record: &Record) -> Result<(), Failure> {
        let deleted = self.is_deleted(entity, record)?;
        self.keep_as(entity, id, record, deleted)
    }

    fn keep_as(
        &self,
        entity: EntityId,
        id: &Id,
        record: &Record,
        deleted: bool,
    ) -> Result<(), Failure> {
        let stored = Stored {
            record: record.clone(),
            deleted,
        };
        let keys = self.keys(entity, record);
        self.ledger
            .put(&self.company.entity(entity).name, id, &stored, &keys)?;
        self.forget_definitions(entity);
        Ok(())
    }

    /// Writes down what was changed.
    fn log(
        &self,
        entity: EntityId,
        action: Action,
        old: Option<&Record>,
        record: &Record,
    ) -> Result<(), Failure> {
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
            self.keep_as(changes, &id, &kept, false)
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
        self.scan(
            entity,
            &[condition],
            Among::Present,
            scope,
            None,
            |record| {
                found = Some(record);
                Ok(false)
            },
        )?;
        let Some(record) = found else {
            return Ok(None);
        };
        match super::show::id(&record) {
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

/// Whether an expression is about the moment of a request, or new each time.
fn is_of_the_moment(expr: &Expr) -> bool {
    use callsheet_dialect::model::Function;
    match &expr.kind {
        ExprKind::Now | ExprKind::Today | ExprKind::Call(Function::Uuid | Function::Hex, _) => true,
        ExprKind::Call(_, items) => items.iter().any(is_of_the_moment),
        _ => false,
    }
}

fn is_constant(expr: &Expr) -> bool {
    matches!(
        expr.kind,
        ExprKind::Null | ExprKind::Boolean(_) | ExprKind::Number(_) | ExprKind::Text(_)
    )
}

/// Sets a member to what is given. Of custom fields only those given change, and null takes one out.
fn change(kept: &mut Value, given: &Value, is_map: bool) {
    match (kept, given) {
        (Value::Object(members), Value::Object(changes)) if is_map => {
            for (key, value) in changes {
                if value.is_null() {
                    members.remove(key);
                } else {
                    members.insert(key.clone(), value.clone());
                }
            }
        }
        (kept, given) => kept.clone_from(given),
    }
}
