//! Queries: what many records, or the items of a list, say together.

use std::cmp::Ordering;
use std::collections::HashMap;

use callsheet_dialect::model::{Aggregate, Answer, EntityId, Expr, Query, Source};
use serde_json::Value;

use super::eval::Scope;
use super::find::Among;
use super::{Books, functions, numbers, show};
use crate::behavior::refusal::Failure;
use crate::records::{Id, Record, Row};

/// The only records of an entity that an answer is about, and what was found of them.
#[derive(Debug)]
pub(crate) struct Pool {
    pub(crate) entity: EntityId,
    /// Their ids, in order; none where everything that is asked of them was found.
    pub(crate) ids: Vec<Id>,
    /// The values of queries, by their place in the spec.
    pub(crate) found: HashMap<*const Query, Value>,
    /// The records of a group, by its place in the spec, each with the value that is the same in all of them.
    pub(crate) groups: HashMap<*const Answer, Vec<(Value, Pool)>>,
}

impl Pool {
    /// One of which nothing is known.
    pub(crate) fn of(entity: EntityId) -> Self {
        Self {
            entity,
            ids: Vec::new(),
            found: HashMap::new(),
            groups: HashMap::new(),
        }
    }
}

/// What an item of a list is called that is no object.
const ITEM: &str = "value";

impl Books<'_> {
    /// The value of a query.
    pub(crate) fn query(&self, query: &Query, scope: Scope<'_>) -> Result<Value, Failure> {
        let conditions: Vec<&Expr> = query.condition.iter().collect();
        let mut found = Found::of(query);
        match &query.of {
            Source::Records(of) => {
                let pool = scope.among.filter(|pool| pool.entity == *of);
                if let Some(known) =
                    pool.and_then(|pool| pool.found.get(&std::ptr::from_ref(query)))
                {
                    return Ok(known.clone());
                }
                if pool.is_none() && self.is_known(*of, &conditions) {
                    self.ask_known(query, *of, scope, &mut found)?;
                    return Ok(found.answer());
                }
                let asked = self.ask(*of, &conditions, Among::Present, scope, None)?;
                self.hits(asked, (None, false), |hit| {
                    if query.value.is_none() && query.by.is_none() {
                        return Ok(found.add(Value::Null, (&hit.id).into()));
                    }
                    match self.peek_hit(*of, &hit)? {
                        Some(doc) => {
                            let inner = scope.within(*of, Row::from(&*doc));
                            self.ask_one(query, inner, (&hit.id).into(), &mut found)
                        }
                        None => Ok(true),
                    }
                })?;
            }
            Source::Items(list) => {
                let Value::Array(items) = self.eval(list, scope)? else {
                    return Ok(found.answer());
                };
                for value in items {
                    let plain = Record::from_iter([(ITEM.to_owned(), value.clone())]);
                    let item = value.as_object().unwrap_or(&plain);
                    let inner = scope.item(item);
                    let fits = match &query.condition {
                        Some(condition) => self.holds(condition, inner)?,
                        None => true,
                    };
                    if fits && !self.ask_one(query, inner, value.clone(), &mut found)? {
                        break;
                    }
                }
            }
        }
        Ok(found.answer())
    }

    /// Asks the records that define custom fields until no further one is needed.
    fn ask_known(
        &self,
        query: &Query,
        of: EntityId,
        scope: Scope<'_>,
        found: &mut Found,
    ) -> Result<(), Failure> {
        for record in self.definitions(of)?.iter() {
            let inner = scope.within(of, record);
            let fits = match &query.condition {
                Some(condition) => self.holds(condition, inner)?,
                None => true,
            };
            let id = record.get("id").cloned().unwrap_or_default();
            if fits && !self.ask_one(query, inner, id, found)? {
                break;
            }
        }
        Ok(())
    }

    /// Whether a query sees the records that define custom fields: few, asked for often, and kept at hand. One that speaks of
    /// deletion looks at others too.
    fn is_known(&self, of: EntityId, conditions: &[&Expr]) -> bool {
        let known = self.known.get_or_init(|| {
            let entities = self.company.entities.iter();
            let custom = entities.filter_map(|it| show::custom_field(it));
            custom.map(|(_, definitions)| definitions).collect()
        });
        known.contains(&of) && !self.marks_deletion(of, conditions)
    }

    /// Asks one record or item; false where no further one is needed.
    pub(super) fn ask_one(
        &self,
        query: &Query,
        inner: Scope<'_>,
        itself: Value,
        found: &mut Found,
    ) -> Result<bool, Failure> {
        let value = match &query.value {
            Some(value) if query.what != Aggregate::Any => self.eval(value, inner)?,
            _ => itself,
        };
        let by = match &query.by {
            Some(by) if query.what != Aggregate::Any => self.eval(by, inner)?,
            _ => Value::Null,
        };
        Ok(found.add(by, value))
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
        let conditions: Vec<&Expr> = condition.into_iter().collect();
        let mut found = Vec::new();
        let asked = self.ask(entity, &conditions, Among::Present, scope, None)?;
        self.hits(asked, (None, false), |hit| {
            found.push(hit.id);
            Ok(true)
        })?;
        let at = self.random.below(found.len());
        Ok(found.get(at).map_or(Value::Null, Value::from))
    }
}

/// What a query has found so far.
#[derive(Debug)]
pub(super) struct Found {
    what: Aggregate,
    /// Whether values that are null are left out of the count.
    counts_values: bool,
    /// Whether the order is another than that of the ids.
    is_sorted: bool,
    count: u64,
    sum: f64,
    numbers: u64,
    /// The one that is the answer so far, with what the order goes by.
    chosen: Option<(Value, Value)>,
    list: Vec<(Value, Value)>,
}

impl Found {
    /// Nothing yet.
    pub(super) fn of(query: &Query) -> Self {
        Self {
            what: query.what,
            counts_values: query.value.is_some(),
            is_sorted: query.by.is_some(),
            count: 0,
            sum: 0.0,
            numbers: 0,
            chosen: None,
            list: Vec::new(),
        }
    }

    /// Adds a value and what the order goes by; false where no further one is needed.
    fn add(&mut self, by: Value, value: Value) -> bool {
        // How it compares with what was chosen before: of equal ones, the first or the last is.
        let chosen = self.chosen.as_ref();
        let by_value = || chosen.map(|(_, chosen)| functions::sorted(&value, chosen));
        let by_order = || chosen.map(|(chosen, _)| functions::sorted(&by, chosen));
        match self.what {
            Aggregate::Any => {
                self.count += 1;
                return false;
            }
            Aggregate::Count => {
                if !(self.counts_values && value.is_null()) {
                    self.count += 1;
                }
            }
            Aggregate::Sum | Aggregate::Average => {
                if let Some(number) = numbers::of(&value) {
                    self.sum += number;
                    self.numbers += 1;
                }
            }
            Aggregate::Min | Aggregate::Max if value.is_null() => {}
            Aggregate::Min => {
                if by_value().is_none_or(Ordering::is_lt) {
                    self.chosen = Some((by, value));
                }
            }
            Aggregate::Max => {
                if by_value().is_none_or(Ordering::is_ge) {
                    self.chosen = Some((by, value));
                }
            }
            Aggregate::First => {
                if by_order().is_none_or(Ordering::is_lt) {
                    self.chosen = Some((by, value));
                }
                // Without an order of its own, the first one is enough.
                return self.is_sorted;
            }
            Aggregate::Last => {
                if by_order().is_none_or(Ordering::is_ge) {
                    self.chosen = Some((by, value));
                }
            }
            Aggregate::List => self.list.push((by, value)),
        }
        true
    }

    /// The value of the query.
    pub(super) fn answer(mut self) -> Value {
        match self.what {
            Aggregate::Any => (self.count > 0).into(),
            Aggregate::Count => self.count.into(),
            Aggregate::Sum => numbers::value(self.sum),
            Aggregate::Average => {
                #[expect(clippy::cast_precision_loss, reason = "a count of records")]
                let of = self.numbers as f64;
                numbers::value(self.sum / of)
            }
            Aggregate::Min | Aggregate::Max | Aggregate::First | Aggregate::Last => {
                self.chosen.map_or(Value::Null, |(_, value)| value)
            }
            Aggregate::List => {
                if self.is_sorted {
                    self.list
                        .sort_by(|(left, _), (right, _)| functions::sorted(left, right));
                }
                self.list.into_iter().map(|(_, value)| value).collect()
            }
        }
    }
}
