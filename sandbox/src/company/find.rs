//! Finding records: conditions on references and ids are looked up in the index, others are asked of each record.

use std::cmp::Ordering;

use callsheet_dialect::model::{
    Aggregate, EntityId, Expr, ExprKind, FieldType, Operator, Query, Source,
};
use serde_json::Value;

use super::eval::Scope;
use super::{Books, functions, numbers};
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
        // A condition that speaks of deletion looks at deleted records too.
        let marks = |expr: &&Expr| {
            described
                .delete
                .iter()
                .any(|(name, _)| mentions(expr, name))
        };
        let all = among == Among::All || conditions.iter().any(marks);
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

    /// The value of a query.
    pub(crate) fn query(&self, query: &Query, scope: Scope<'_>) -> Result<Value, Failure> {
        let conditions: Vec<&Expr> = query.condition.iter().collect();
        let mut found = Found::default();
        match &query.of {
            Source::Records(of)
                if let Some((_, records)) = scope.among.filter(|(it, _)| it == of) =>
            {
                for record in records {
                    let inner = scope.within(*of, record);
                    let fits = match &query.condition {
                        Some(condition) => self.holds(condition, inner)?,
                        None => true,
                    };
                    let id = record.get("id").cloned().unwrap_or_default();
                    if fits && !self.ask(query, inner, id, &mut found)? {
                        break;
                    }
                }
            }
            Source::Records(of) => {
                self.scan(*of, &conditions, Among::Present, scope, None, |record| {
                    let id = record.get("id").cloned().unwrap_or_default();
                    self.ask(query, scope.within(*of, &record), id, &mut found)
                })?;
            }
            Source::Items(list) => {
                let Value::Array(items) = self.eval(list, scope)? else {
                    return Ok(found.answer(query));
                };
                for value in items {
                    let none = Record::new();
                    let item = value.as_object().unwrap_or(&none);
                    let inner = scope.item(item);
                    let fits = match &query.condition {
                        Some(condition) => self.holds(condition, inner)?,
                        None => true,
                    };
                    if fits && !self.ask(query, inner, value.clone(), &mut found)? {
                        break;
                    }
                }
            }
        }
        Ok(found.answer(query))
    }

    /// Asks one record or item; false where no further one is needed.
    fn ask(
        &self,
        query: &Query,
        inner: Scope<'_>,
        itself: Value,
        found: &mut Found,
    ) -> Result<bool, Failure> {
        found.count += 1;
        if query.what == Aggregate::Any {
            return Ok(false);
        }
        let value = match &query.value {
            Some(value) => self.eval(value, inner)?,
            None => itself,
        };
        let by = match &query.by {
            Some(by) => self.eval(by, inner)?,
            None => Value::Null,
        };
        found.values.push((by, value));
        // Without an order of its own, the first one is enough.
        Ok(query.what != Aggregate::First || query.by.is_some())
    }

    /// A random record's id.
    pub(crate) fn pick_record(
        &self,
        entity: EntityId,
        condition: Option<&Expr>,
        scope: Scope<'_>,
    ) -> Result<Value, Failure> {
        // Without a condition, ids are numbers from 1 on: one is taken without reading the records.
        if condition.is_none() {
            let count = self.ledger.count(&self.company.entity(entity).name)?;
            let at = self.random.below(usize::try_from(count).unwrap_or(0));
            let id = Id::Integer(i64::try_from(at).unwrap_or(0) + 1);
            if self.get(entity, &id)?.is_some_and(|stored| !stored.deleted) {
                return Ok((&id).into());
            }
        }
        let mut found = Vec::new();
        for record in self.definitions(entity)?.iter() {
            let fits = match condition {
                Some(condition) => self.holds(condition, scope.within(entity, record))?,
                None => true,
            };
            if fits {
                found.push(record.get("id").cloned().unwrap_or_default());
            }
        }
        let at = self.random.below(found.len());
        Ok(found.get(at).cloned().unwrap_or_default())
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
        use callsheet_dialect::model::KeyKind;
        match (self.company.entity(entity).key, value) {
            (KeyKind::Integer, Value::String(text)) => text.parse().ok().map(Id::Integer),
            (KeyKind::Integer, Value::Number(number)) => number.as_i64().map(Id::Integer),
            (KeyKind::Integer, _) | (_, Value::Null) => None,
            (_, value) => Some(Id::Text(functions::text_of(value))),
        }
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

/// What a query has found so far.
#[derive(Debug, Default)]
struct Found {
    count: u64,
    /// What the order goes by, and the value.
    values: Vec<(Value, Value)>,
}

impl Found {
    fn answer(self, query: &Query) -> Value {
        let Self { count, mut values } = self;
        if query.by.is_some() {
            values.sort_by(|(left, _), (right, _)| functions::sorted(left, right));
        }
        let mut values: Vec<Value> = values.into_iter().map(|(_, value)| value).collect();
        let numbers = || values.iter().filter_map(numbers::of);
        match query.what {
            Aggregate::Any => (count > 0).into(),
            Aggregate::Count if query.value.is_some() => {
                let known = values.iter().filter(|value| !value.is_null());
                known.count().into()
            }
            Aggregate::Count => count.into(),
            Aggregate::Sum => numbers::value(numbers().sum()),
            Aggregate::Average => {
                #[expect(clippy::cast_precision_loss, reason = "a count of records")]
                let of = numbers().count() as f64;
                numbers::value(numbers().sum::<f64>() / of)
            }
            Aggregate::Min => {
                let known = values.into_iter().filter(|value| !value.is_null());
                known.min_by(functions::sorted).unwrap_or_default()
            }
            Aggregate::Max => {
                let known = values.into_iter().filter(|value| !value.is_null());
                known.max_by(functions::sorted).unwrap_or_default()
            }
            Aggregate::First if values.is_empty() => Value::Null,
            Aggregate::First => values.swap_remove(0),
            Aggregate::Last => values.pop().unwrap_or_default(),
            Aggregate::List => values.into(),
        }
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
