//! Finding records: conditions on references and ids are looked up in the index, others are asked of each record.

use std::cmp::Ordering;

use callsheet_dialect::model::{Entity, EntityId, Expr, ExprKind, FieldType, KeyKind, Operator};
use serde_json::Value;

use super::eval::Scope;
use super::{Books, functions};
use crate::behavior::refusal::Failure;
use crate::records::{Id, Record, Wanted};
use crate::values::keys::{Condition, Entry};

/// How many records are read at a time.
const CHUNK: u64 = 500;

/// What the index can tell of a condition.
#[derive(Debug, Default)]
struct Lookup {
    /// No other ids than these.
    ids: Option<Vec<Id>>,
    /// Some key of each place.
    keys: Vec<Condition>,
}

/// Which records are looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Among {
    /// Those that are not deleted.
    Present,
    /// Deleted ones too.
    All,
}

impl Books<'_> {
    /// The records that meet every condition, in the order of their ids, given one by one until `take` wants no more.
    pub(crate) fn scan(
        &self,
        entity: EntityId,
        conditions: &[&Expr],
        among: Among,
        scope: Scope<'_>,
        after: Option<Id>,
        mut take: impl FnMut(Record) -> Result<bool, Failure>,
    ) -> Result<(), Failure> {
        let described = self.company.entity(entity);
        let mut lookup = Lookup::default();
        for condition in conditions {
            self.look_up(entity, condition, scope, &mut lookup)?;
        }
        let all = among == Among::All || self.marks_deletion(entity, conditions);
        let fits = |record: &Record| -> Result<bool, Failure> {
            for condition in conditions {
                if !self.holds(condition, scope.within(entity, record))? {
                    return Ok(false);
                }
            }
            Ok(true)
        };
        if let Some(mut ids) = lookup.ids {
            ids.sort_by(order_of_ids);
            ids.dedup();
            for id in ids {
                let past = |after: &Id| order_of_ids(&id, after) == Ordering::Greater;
                if !after.as_ref().is_none_or(past) {
                    continue;
                }
                if let Some(stored) = self.get(entity, &id)?
                    && (all || !stored.deleted)
                    && fits(&stored.record)?
                    && !take(stored.record)?
                {
                    break;
                }
            }
            return Ok(());
        }
        let mut wanted = Wanted {
            conditions: lookup.keys,
            deleted: (!all).then_some(false),
            after,
            start: 0,
            limit: CHUNK,
        };
        loop {
            let records = self.ledger.list(&described.name, &wanted)?;
            let last = u64::try_from(records.len()).unwrap_or(0) < CHUNK;
            wanted.after = records.last().and_then(|it| Id::of(it.get("id")?));
            for record in records {
                if fits(&record)? && !take(record)? {
                    return Ok(());
                }
            }
            if last || wanted.after.is_none() {
                return Ok(());
            }
        }
    }

    /// Whether a condition speaks of deletion: then deleted records are looked at too.
    pub(crate) fn marks_deletion(&self, entity: EntityId, conditions: &[&Expr]) -> bool {
        let mut marks = self.company.entity(entity).delete.iter();
        marks.any(|(name, _)| conditions.iter().any(|expr| mentions(expr, name)))
    }

    /// All records that meet every condition.
    pub(crate) fn find(
        &self,
        entity: EntityId,
        conditions: &[&Expr],
        among: Among,
        scope: Scope<'_>,
    ) -> Result<Vec<Record>, Failure> {
        let mut found = Vec::new();
        self.scan(entity, conditions, among, scope, None, |record| {
            found.push(record);
            Ok(true)
        })?;
        Ok(found)
    }

    /// All records of an entity that are not deleted.
    pub(crate) fn every(&self, entity: EntityId) -> Result<Vec<Record>, Failure> {
        let params = serde_json::Map::new();
        self.find(entity, &[], Among::Present, Scope::of_request(&params))
    }

    /// Adds what the index can tell of a condition.
    fn look_up(
        &self,
        entity: EntityId,
        condition: &Expr,
        scope: Scope<'_>,
        lookup: &mut Lookup,
    ) -> Result<(), Failure> {
        let ExprKind::Binary(left, operator, right) = &condition.kind else {
            return Ok(());
        };
        let (name, value) = match (operator, &left.kind, &right.kind) {
            (Operator::And, ..) => {
                self.look_up(entity, left, scope, lookup)?;
                return self.look_up(entity, right, scope, lookup);
            }
            (Operator::Equal, ExprKind::Name(name), _) if is_outside(right) => (name, right),
            (Operator::Equal, _, ExprKind::Name(name)) if is_outside(left) => (name, left),
            (Operator::In, ExprKind::Name(name), _) if is_outside(right) => (name, right),
            _ => return Ok(()),
        };
        let outside = Scope {
            record: None,
            this: scope.record.or(scope.this),
            ..scope
        };
        let value = self.eval(value, outside)?;
        let values = match (operator, value) {
            (_, Value::Array(items)) => items,
            (Operator::In, Value::String(text)) => {
                text.split(',').map(|part| part.trim().into()).collect()
            }
            (_, value) => vec![value],
        };
        if name == "id" {
            let ids = values.iter().filter_map(|value| self.ids(entity, value));
            let ids: Vec<_> = ids.collect();
            lookup.ids = Some(match lookup.ids.take() {
                Some(before) => before.into_iter().filter(|id| ids.contains(id)).collect(),
                None => ids,
            });
        } else if self
            .company
            .entity(entity)
            .field(name)
            .is_some_and(|field| is_indexed(&field.ty))
            && !values.iter().any(Value::is_null)
        {
            lookup.keys.push(Condition {
                place: name.clone(),
                any: values.iter().map(functions::text_of).collect(),
            });
        }
        Ok(())
    }

    /// The ids that a value can mean: a text of a number is one where ids are numbers.
    pub(crate) fn ids(&self, entity: EntityId, value: &Value) -> Option<Id> {
        id_of(self.company.entity(entity), value)
    }

    /// The keys under which the index finds a record.
    pub(crate) fn keys(&self, entity: EntityId, record: &Record) -> Vec<Entry> {
        let mut entries = Vec::new();
        for field in &self.company.entity(entity).fields {
            if !is_indexed(&field.ty) {
                continue;
            }
            match record.get(&field.name) {
                None | Some(Value::Null) => {}
                Some(Value::Array(items)) => {
                    let keys = items.iter().map(functions::text_of);
                    entries.extend(keys.map(|key| (field.name.clone(), key)));
                }
                Some(value) => entries.push((field.name.clone(), functions::text_of(value))),
            }
        }
        entries.sort();
        entries.dedup();
        entries
    }
}

/// Whether values of a field are in the index: what refers to records is.
fn is_indexed(ty: &FieldType) -> bool {
    match ty {
        FieldType::Reference(_) | FieldType::Integer => true,
        FieldType::List(item) => matches!(**item, FieldType::Reference(_)),
        _ => false,
    }
}

/// The id of a record of the entity that a value means: a text of a number is one where ids are numbers.
pub(crate) fn id_of(entity: &Entity, value: &Value) -> Option<Id> {
    match (entity.key, value) {
        (KeyKind::Integer, Value::String(text)) => text.parse().ok().map(Id::Integer),
        (KeyKind::Integer, Value::Number(number)) => number.as_i64().map(Id::Integer),
        (KeyKind::Integer, _) | (_, Value::Null) => None,
        (_, value) => Some(Id::Text(functions::text_of(value))),
    }
}

/// The order of records in a list.
pub(crate) fn order_of_ids(left: &Id, right: &Id) -> Ordering {
    match (left, right) {
        (Id::Integer(left), Id::Integer(right)) => left.cmp(right),
        (Id::Integer(_), Id::Text(_)) => Ordering::Less,
        (Id::Text(_), Id::Integer(_)) => Ordering::Greater,
        (Id::Text(left), Id::Text(right)) => left.cmp(right),
    }
}

/// Whether an expression says the same for every record that a query looks at.
fn is_outside(expr: &Expr) -> bool {
    match &expr.kind {
        ExprKind::Name(_) | ExprKind::Query(_) | ExprKind::PickRecord(..) => false,
        ExprKind::Member(inner, _) | ExprKind::Not(inner) | ExprKind::Negative(inner) => {
            is_outside(inner)
        }
        ExprKind::Binary(left, _, right) => is_outside(left) && is_outside(right),
        ExprKind::Call(_, items) | ExprKind::List(items) => items.iter().all(is_outside),
        ExprKind::Object(members) => members.iter().all(|(_, member)| is_outside(member)),
        _ => true,
    }
}

/// Whether an expression names a field of the record itself.
pub(crate) fn mentions(expr: &Expr, field: &str) -> bool {
    match &expr.kind {
        ExprKind::Name(name) => name == field,
        ExprKind::Member(inner, _) | ExprKind::Not(inner) | ExprKind::Negative(inner) => {
            mentions(inner, field)
        }
        ExprKind::Binary(left, _, right) => mentions(left, field) || mentions(right, field),
        ExprKind::Call(_, items) | ExprKind::List(items) => {
            items.iter().any(|item| mentions(item, field))
        }
        ExprKind::Object(members) => members.iter().any(|(_, member)| mentions(member, field)),
        _ => false,
    }
}
