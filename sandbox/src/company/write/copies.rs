//! Records made of others: merged and duplicated.

use callsheet_dialect::model::{EntityId, Expr, ExprKind, Function};
use serde_json::{Map, Value};

use super::super::eval::Scope;
use super::super::{Books, show};
use super::log::Action;
use crate::behavior::refusal::{Failure, Refusal};
use crate::records::{Record, Stored};

impl Books<'_> {
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
        let ids = (show::id(&from.record), show::id(&into.record));
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
        let ids = (show::id(original), show::id(&copy));
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
}

/// Whether an expression is about the moment of a request, or new each time.
fn is_of_the_moment(expr: &Expr) -> bool {
    match &expr.kind {
        ExprKind::Now | ExprKind::Today | ExprKind::Call(Function::Uuid | Function::Hex, _) => true,
        ExprKind::Call(_, items) => items.iter().any(is_of_the_moment),
        _ => false,
    }
}
