//! Queries: what many records, or the items of a list, say together.

use callsheet_dialect::model::{Aggregate, EntityId, Expr, Query, Source};
use serde_json::Value;

use super::eval::Scope;
use super::find::Among;
use super::{Books, functions, numbers, show};
use crate::behavior::refusal::Failure;
use crate::records::{Id, Record};

/// What an item of a list is called that is no object.
const ITEM: &str = "value";

impl Books<'_> {
    /// The value of a query.
    pub(crate) fn query(&self, query: &Query, scope: Scope<'_>) -> Result<Value, Failure> {
        let conditions: Vec<&Expr> = query.condition.iter().collect();
        let mut found = Found::default();
        match &query.of {
            Source::Records(of)
                if let Some((_, records)) = scope.among.filter(|(it, _)| it == of) =>
            {
                self.ask_all(query, *of, records, scope, &mut found)?;
            }
            Source::Records(of) if self.is_known(*of, &conditions) => {
                let records = self.definitions(*of)?;
                self.ask_all(query, *of, &records, scope, &mut found)?;
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
                    let plain = Record::from_iter([(ITEM.to_owned(), value.clone())]);
                    let item = value.as_object().unwrap_or(&plain);
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

    /// Asks records until no further one is needed.
    fn ask_all(
        &self,
        query: &Query,
        of: EntityId,
        records: &[Record],
        scope: Scope<'_>,
        found: &mut Found,
    ) -> Result<(), Failure> {
        for record in records {
            let inner = scope.within(of, record);
            let fits = match &query.condition {
                Some(condition) => self.holds(condition, inner)?,
                None => true,
            };
            let id = record.get("id").cloned().unwrap_or_default();
            if fits && !self.ask(query, inner, id, found)? {
                break;
            }
        }
        Ok(())
    }

    /// Whether a query sees the records that define custom fields: few, asked for often, and kept at hand. One that speaks of
    /// deletion looks at others too.
    fn is_known(&self, of: EntityId, conditions: &[&Expr]) -> bool {
        let mut entities = self.company.entities.iter();
        entities.any(|it| show::custom_field(it).is_some_and(|(_, definitions)| definitions == of))
            && !self.marks_deletion(of, conditions)
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
