//! Records in the order of a field, page by page: along the index, or sorted where few are left or the index does not have
//! the order.

use std::cmp::Ordering;
use std::collections::HashSet;
use std::rc::Rc;

use callsheet_dialect::model::EntityId;
use serde_json::{Map, Value};

use super::access::{Keys, Test};
use super::eval::Scope;
use super::find::{Asked, FIRST_CHUNK, Hit, MANY, MOST_CHUNK};
use super::index::Class;
use super::{Books, functions};
use crate::behavior::refusal::Failure;
use crate::records::{Also, Doc, Entry, Id, Row};
use crate::values::ordered::{self, Key, Range};

/// Up to how many records are read and sorted, rather than found along the index of the order.
const FEW: u32 = if cfg!(test) { 40 } else { 3000 };

/// The most keys of one test that a statement lists.
const MOST_KEYS: usize = 16;

/// The order of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Order {
    /// A field, or what is derived.
    pub(super) field: String,
    /// Whether from its last value.
    pub(super) falling: bool,
}

/// A place in a list: what the order goes by, and the id.
pub(super) type Place = (Value, Id);

/// A part of a list.
#[derive(Debug, Clone)]
pub(super) struct Part {
    /// It begins after this place.
    pub(super) after: Option<Place>,
    /// How many records are left out at its beginning.
    pub(super) start: u64,
    /// How many records it has at most.
    pub(super) most: usize,
}

impl Part {
    /// All of it.
    pub(super) fn all() -> Self {
        Self {
            after: None,
            start: 0,
            most: usize::MAX,
        }
    }
}

impl Order {
    fn compare(&self, (left, left_id): &Place, (right, right_id): &Place) -> Ordering {
        let ordering = functions::sorted(left, right).then_with(|| left_id.cmp(right_id));
        if self.falling {
            ordering.reverse()
        } else {
            ordering
        }
    }
}

impl Books<'_> {
    /// The records of a part of a list.
    pub(super) fn part(
        &self,
        asked: Asked<'_>,
        order: &Order,
        part: Part,
    ) -> Result<Vec<Rc<Doc>>, Failure> {
        let entity = asked.entity;
        let mut found = Vec::new();
        let (mut skip, most) = (part.start, part.most);
        if most > 0 {
            self.in_order(asked, order, part, |hit| {
                if skip > 0 {
                    skip -= 1;
                } else if let Some(doc) = self.doc_of(entity, &hit)? {
                    found.push(doc);
                }
                Ok(found.len() < most)
            })?;
        }
        Ok(found)
    }

    /// The records of a part of a list and those left out at its beginning, until `take` wants no more.
    fn in_order(
        &self,
        asked: Asked<'_>,
        order: &Order,
        part: Part,
        mut take: impl FnMut(Hit) -> Result<bool, Failure>,
    ) -> Result<(), Failure> {
        if order.field == "id" {
            let after = part.after.map(|(_, id)| id);
            return self.hits(asked, (after, order.falling), take);
        }
        let described = self.company.entity(asked.entity);
        let class = match described.derivation(&order.field) {
            Some(_) => None,
            None => described.field(&order.field),
        };
        // Any value has an order, but not one in which all of them are comparable.
        let class = class
            .and_then(|field| Class::of(&field.ty))
            .filter(|it| *it != Class::Any);
        if let Some(class) = class
            && !self.is_few(&asked)?
        {
            return self.along(asked, class, order, &part, take);
        }
        for (_, id) in self.sorted(asked, order, &part)? {
            if !take(Hit::of(id))? {
                break;
            }
        }
        Ok(())
    }

    /// The place of a record in a list of that order.
    pub(super) fn place(
        &self,
        entity: EntityId,
        order: &Order,
        doc: &Doc,
        params: &Map<String, Value>,
    ) -> Result<Place, Failure> {
        let value = if order.field == "id" {
            Value::Null
        } else {
            let row = Row::from(doc);
            let scope = Scope::of_request(params).of(entity, row);
            self.field(entity, row, &order.field, scope)?
        };
        let id = Id::of(&doc.get("id")).unwrap_or(Id::Integer(0));
        Ok((value, id))
    }

    /// Whether the index says that few records can meet what is asked.
    fn is_few(&self, asked: &Asked<'_>) -> Result<bool, Failure> {
        if asked.access.never || asked.access.ids.is_some() {
            return Ok(true);
        }
        let tests = asked.access.tests.iter();
        for test in tests {
            if self.count_test(asked.entity, test, FEW + 1)? <= FEW {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// The places of all records that meet what is asked, in order; without those at the end that are not of the part.
    fn sorted(&self, asked: Asked<'_>, order: &Order, part: &Part) -> Result<Vec<Place>, Failure> {
        let params = asked.scope.params;
        let entity = asked.entity;
        let start = usize::try_from(part.start).unwrap_or(usize::MAX);
        let wanted = part.most.saturating_add(start);
        let mut places = Vec::new();
        let sort = |places: &mut Vec<Place>| {
            places.sort_by(|left, right| order.compare(left, right));
            places.truncate(wanted);
        };
        self.hits(asked, (None, false), |hit| {
            if let Some(doc) = self.doc_of(entity, &hit)? {
                let place = self.place(entity, order, &doc, params)?;
                let follows = |after| order.compare(&place, after) == Ordering::Greater;
                if part.after.as_ref().is_none_or(follows) {
                    places.push(place);
                }
            }
            if places.len() >= wanted.saturating_mul(2).max(MOST_CHUNK as usize) {
                sort(&mut places);
            }
            Ok(true)
        })?;
        sort(&mut places);
        Ok(places)
    }

    /// The records that meet what is asked along the index of the order, until `take` wants no more.
    fn along(
        &self,
        mut asked: Asked<'_>,
        class: Class,
        order: &Order,
        part: &Part,
        mut take: impl FnMut(Hit) -> Result<bool, Failure>,
    ) -> Result<(), Failure> {
        let entity = asked.entity;
        let mut range = Range::all();
        asked.access.tests.retain(|test| match &test.keys {
            Keys::Within(within) if test.place == *order.field => {
                range = range.clone().and(within.clone());
                false
            }
            _ => true,
        });
        let also = also(&mut asked);
        let only = self.members(&mut asked)?;
        let wanted = u64::try_from(part.most).unwrap_or(u64::MAX);
        let wanted = wanted.saturating_add(part.start);
        let most = u32::try_from(wanted).unwrap_or(u32::MAX);
        let most = most.clamp(FIRST_CHUNK, MOST_CHUNK);
        // A key that several values share is looked at whole, also where the part begins within it.
        let after = part.after.as_ref();
        let after = after.map(|place| (class.key(&place.0), place));
        let mut last: Option<(Key, Id)> = None;
        if let Some((key, place)) = &after {
            if ordered::is_exact(key) {
                last = Some((key.clone(), place.1.clone()));
            } else if order.falling {
                range.before = range.before.min(ordered::after(key.clone()));
            } else {
                range.from = range.from.max(key.clone());
            }
        }
        let kind = &self.company.entity(entity).name;
        let mut shared: Vec<Entry> = Vec::new();
        loop {
            let from = last.as_ref().map(|(key, id)| (key, id));
            let (place, falling) = (&*order.field, order.falling);
            let entries = self
                .ledger
                .by_key_and(kind, place, &range, from, falling, most, &also)?;
            let ended = entries.len() < most as usize;
            last = entries.last().map(|it| (it.key.clone(), it.id.clone()));
            for entry in entries {
                if shared.last().is_some_and(|it| it.key != entry.key) {
                    let group = std::mem::take(&mut shared);
                    if !self.take_shared(&asked, order, after.as_ref(), group, &mut take)? {
                        return Ok(());
                    }
                }
                if only.as_ref().is_some_and(|only| !only.contains(&entry.id)) {
                    continue;
                }
                if !ordered::is_exact(&entry.key) {
                    shared.push(entry);
                    continue;
                }
                if let Some(hit) = self.meets(&asked, Hit::of(entry.id), entry.deleted)?
                    && !take(hit)?
                {
                    return Ok(());
                }
            }
            if ended {
                self.take_shared(&asked, order, after.as_ref(), shared, &mut take)?;
                return Ok(());
            }
        }
    }

    /// Takes records whose values have the same key in the order of the values; whether further ones are wanted.
    fn take_shared(
        &self,
        asked: &Asked<'_>,
        order: &Order,
        after: Option<&(Key, &Place)>,
        group: Vec<Entry>,
        take: &mut impl FnMut(Hit) -> Result<bool, Failure>,
    ) -> Result<bool, Failure> {
        let mut places = Vec::new();
        for entry in group {
            let past = after.filter(|(key, _)| *key == entry.key);
            let Some(hit) = self.meets(asked, Hit::of(entry.id), entry.deleted)? else {
                continue;
            };
            if let Some(doc) = self.doc_of(asked.entity, &hit)? {
                let place = self.place(asked.entity, order, &doc, asked.scope.params)?;
                if past.is_none_or(|(_, after)| order.compare(&place, after) == Ordering::Greater) {
                    places.push(place);
                }
            }
        }
        places.sort_by(|left, right| order.compare(left, right));
        for (_, id) in places {
            if !take(Hit::of(id))? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// The ids that the test has which the fewest records meet, where these are few enough to be held; it is taken from the
    /// others.
    fn members(&self, asked: &mut Asked<'_>) -> Result<Option<HashSet<Id>>, Failure> {
        let tests = &mut asked.access.tests;
        let Some(at) = self.fewest(asked.entity, tests)? else {
            return Ok(None);
        };
        if self.count_test(asked.entity, &tests[at], MANY)? >= MANY {
            return Ok(None);
        }
        let Test { place, keys, .. } = tests.swap_remove(at);
        let ranges = match keys {
            Keys::Within(range) => vec![range],
            Keys::Any(keys) => keys.into_iter().map(Range::of).collect(),
            Keys::Saying(query) => {
                let ids = self.ids_saying(asked.entity, &query)?;
                return Ok(Some(ids.into_iter().collect()));
            }
        };
        let mut ids = HashSet::new();
        for range in &ranges {
            ids.extend(self.ids_within(asked.entity, &place, range)?);
        }
        Ok(Some(ids))
    }
}

/// What a statement can test of what is asked; it is taken from the rest. What the fewest records meet comes first: mostly that
/// is a reference, or one key of few.
fn also<'e>(asked: &mut Asked<'e>) -> Also<'e> {
    let mut also = Also {
        present: !asked.all,
        keys: Vec::new(),
    };
    asked.access.tests.sort_by_key(|test| match &test.keys {
        Keys::Any(keys) => (!test.links, keys.len()),
        _ => (true, usize::MAX),
    });
    asked.access.tests.retain(|test| match &test.keys {
        Keys::Any(keys) if keys.len() <= MOST_KEYS => {
            also.keys.push((test.place.clone(), keys.clone()));
            false
        }
        _ => true,
    });
    also
}

#[cfg(test)]
mod tests;
