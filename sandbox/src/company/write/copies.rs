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
            self.each_referring(other, field, &from_id, |stored| {
                self.point(other, stored, &field.name, &from_id, Some(&into_id))
            })?;
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
                    let both = joined(own, other);
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
        self.note_merge(entity, &from.record, &into.record, &merged)?;
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
            self.each_referring(other, field, &from, |stored| {
                let mut given = self.copy_of(other, &stored.record);
                given.insert(field.name.clone(), (&to).into());
                self.create(other, &given, scope).map(drop)
            })?;
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

/// A list with the items of another that it lacks. Of items that are objects, a flag that one of `own` has already is
/// not taken over: a list of addresses has one primary address.
fn joined(own: &[Value], other: &[Value]) -> Vec<Value> {
    let mut joined = own.to_vec();
    for item in other {
        let taken = match item {
            Value::Object(item) => {
                let members = item.iter().map(|(name, value)| {
                    let set = *value == true && own.iter().any(|it| it[name] == true);
                    (name.clone(), if set { false.into() } else { value.clone() })
                });
                Value::Object(members.collect())
            }
            item => item.clone(),
        };
        if !joined.iter().any(|it| same(it, &taken)) {
            joined.push(taken);
        }
    }
    joined
}

/// Whether two items of a list say the same, whatever their flags.
fn same(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Object(left), Value::Object(right)) => {
            let said = |item: &Map<String, Value>| -> Map<String, Value> {
                let members = item.iter().filter(|(_, value)| !value.is_boolean());
                members
                    .map(|(name, value)| (name.clone(), value.clone()))
                    .collect()
            };
            said(left) == said(right)
        }
        _ => left == right,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn joined_lists_keep_one_of_each_item_and_flag() {
        let list = |value: Value| value.as_array().cloned().unwrap_or_default();
        let own = list(json!([{"value": "a", "primary": true}, {"value": "b", "primary": false}]));
        let other = list(json!([{"value": "b", "primary": true}, {"value": "c", "primary": true}]));
        let expected = json!([{"value": "a", "primary": true}, {"value": "b", "primary": false}, {"value": "c", "primary": false}]);
        assert_eq!(joined(&own, &other), list(expected));
        assert_eq!(joined(&[], &other), other);
        let numbers = joined(&list(json!([1, 2])), &list(json!([2, 3])));
        assert_eq!(numbers, list(json!([1, 2, 3])));
    }
}
