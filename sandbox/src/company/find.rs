//! Finding records. Conditions are looked up in the index as far as it can tell; what it cannot tell is asked of each
//! record that is left. Records come in the order of their ids; `sort` has other orders.

use std::collections::VecDeque;
use std::rc::Rc;

use callsheet_dialect::model::{Entity, EntityId, Expr, ExprKind, KeyKind};
use serde_json::Value;

use super::access::{Access, Keys, Test};
use super::eval::Scope;
use super::filter::Saved;
use super::linked::Few;
use super::{Books, functions};
use crate::behavior::refusal::Failure;
use crate::records::{Doc, Id, Row};
use crate::values::ordered::{Key, Range};

/// How many records are read at a time: few at first, for many queries need no more.
pub(super) const FIRST_CHUNK: u32 = 16;
pub(super) const MOST_CHUNK: u32 = 512;

/// The most keys of a test that are counted to find the one that the fewest records meet, in the first and the second round.
const FEW: u32 = 64;
pub(super) const MANY: u32 = 20_000;

/// Of how many records ids are held in memory at most.
pub(super) const MOST_IDS: u32 = 100_000;

/// Which records are looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Among {
    /// Those that are not deleted.
    Present,
    /// Deleted ones too.
    All,
}

/// A record that was found, read when something asks for it.
pub(super) struct Hit {
    pub(super) id: Id,
    doc: Option<Rc<Doc>>,
}

impl Hit {
    /// One that is not read yet.
    pub(super) fn of(id: Id) -> Self {
        Self { id, doc: None }
    }
}

/// What is asked of the records of an entity.
pub(super) struct Asked<'e> {
    pub(super) entity: EntityId,
    pub(super) access: Access<'e>,
    /// Whether deleted records are looked at too.
    pub(super) all: bool,
    /// What is around the records.
    pub(super) scope: Scope<'e>,
    /// A saved filter that they meet as well.
    saved: Option<&'e Saved>,
}

impl<'e> Asked<'e> {
    /// Asks for records that are not deleted and have these keys.
    pub(super) fn of_tests(entity: EntityId, tests: Vec<Test<'e>>, scope: Scope<'e>) -> Self {
        Self {
            entity,
            access: Access {
                tests,
                ..Access::default()
            },
            all: false,
            scope,
            saved: None,
        }
    }
}

impl<'a> Books<'a> {
    /// The records that meet every condition, in the order of their ids, given one by one until `take` wants no more.
    pub(crate) fn scan(
        &self,
        entity: EntityId,
        conditions: &[&Expr],
        among: Among,
        scope: Scope<'_>,
        mut take: impl FnMut(Rc<Doc>) -> Result<bool, Failure>,
    ) -> Result<(), Failure> {
        let asked = self.ask(entity, conditions, among, scope, None)?;
        self.hits(asked, (None, false), |hit| {
            match self.doc_of(entity, &hit)? {
                Some(doc) => take(doc),
                None => Ok(true),
            }
        })
    }

    /// What conditions ask, as far as the index can tell.
    pub(super) fn ask<'e>(
        &self,
        entity: EntityId,
        conditions: &[&'e Expr],
        among: Among,
        scope: Scope<'e>,
        saved: Option<&'e Saved>,
    ) -> Result<Asked<'e>, Failure>
    where
        'a: 'e,
    {
        let mut access = self.access(entity, conditions, scope)?;
        if let Some(saved) = saved {
            access.tests.extend(saved.tests(self)?);
        }
        let mut all = among == Among::All || self.marks_deletion(entity, conditions);
        if let Some(pool) = scope.among.filter(|pool| pool.entity == entity) {
            all = true;
            access.ids = Some(match access.ids.take() {
                Some(ids) => ids
                    .into_iter()
                    .filter(|id| pool.ids.binary_search(id).is_ok())
                    .collect(),
                None => pool.ids.clone(),
            });
        }
        Ok(Asked {
            entity,
            access,
            all,
            scope,
            saved,
        })
    }

    /// The records that meet what is asked, by id: from the one after an id on; from the last to the first where the order
    /// falls. Those of which the index tells everything are not read.
    pub(super) fn hits(
        &self,
        mut asked: Asked<'_>,
        (after, falling): (Option<Id>, bool),
        mut take: impl FnMut(Hit) -> Result<bool, Failure>,
    ) -> Result<(), Failure> {
        if asked.access.never {
            return Ok(());
        }
        let driver = self.choose(asked.entity, &mut asked.access, falling)?;
        let mut candidates = Candidates::new(driver, after, falling);
        while let Some((hit, deleted)) = candidates.next(self, asked.entity)? {
            if let Some(hit) = self.meets(&asked, hit, deleted)?
                && !take(hit)?
            {
                break;
            }
        }
        Ok(())
    }

    /// A candidate, if it meets what is left to be tested and asked.
    pub(super) fn meets(
        &self,
        asked: &Asked<'_>,
        mut hit: Hit,
        deleted: bool,
    ) -> Result<Option<Hit>, Failure> {
        let (entity, access) = (asked.entity, &asked.access);
        if deleted && !asked.all {
            return Ok(None);
        }
        for test in &access.tests {
            if !self.passes(entity, test, &hit.id)? {
                return Ok(None);
            }
        }
        if access.rest.is_empty() && asked.saved.is_none() {
            return Ok(Some(hit));
        }
        let Some(doc) = self.doc_of(entity, &hit)? else {
            return Ok(None);
        };
        let row = Row::from(&*doc);
        for condition in &access.rest {
            if !self.holds(condition, asked.scope.within(entity, row))? {
                return Ok(None);
            }
        }
        if let Some(saved) = asked.saved
            && !saved.fits(self, row)?
        {
            return Ok(None);
        }
        hit.doc = Some(doc);
        Ok(Some(hit))
    }

    /// Whether a record has one of the keys of a test. Of anything else the record itself is asked.
    fn passes(&self, entity: EntityId, test: &Test<'_>, id: &Id) -> Result<bool, Failure> {
        let Keys::Any(keys) = &test.keys else {
            return Ok(true);
        };
        let kind = &self.company.entity(entity).name;
        for key in keys {
            if self.ledger.has_key(kind, &test.place, key, id)? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// The record of a hit; `None` where it is gone meanwhile.
    pub(super) fn doc_of(&self, entity: EntityId, hit: &Hit) -> Result<Option<Rc<Doc>>, Failure> {
        if let Some(doc) = &hit.doc {
            return Ok(Some(Rc::clone(doc)));
        }
        let found = self
            .ledger
            .doc(&self.company.entity(entity).name, &hit.id)?;
        Ok(found.map(|(doc, _)| Rc::new(doc)))
    }

    /// The same of a record that others may ask for as well.
    pub(super) fn peek_hit(&self, entity: EntityId, hit: &Hit) -> Result<Option<Rc<Doc>>, Failure> {
        match &hit.doc {
            Some(doc) => Ok(Some(Rc::clone(doc))),
            None => self.peek(entity, &hit.id),
        }
    }

    /// What gives the candidates: the test that the fewest records meet, which is taken from the others.
    fn choose(
        &self,
        entity: EntityId,
        access: &mut Access<'_>,
        falling: bool,
    ) -> Result<Driver, Failure> {
        let kind = &self.company.entity(entity).name;
        if let Some(mut ids) = access.ids.take() {
            ids.sort();
            ids.dedup();
            return Ok(Driver::Ids(ids));
        }
        if let Some(known) = self.linked_by(entity, access)? {
            return Ok(Driver::Known(known));
        }
        let Some(at) = self.fewest(entity, &access.tests)? else {
            return Ok(Driver::All);
        };
        let test = access.tests.swap_remove(at);
        match test.keys {
            Keys::Any(keys) => {
                let place = test.place.into_owned();
                Ok(Driver::Keys { place, keys })
            }
            Keys::Within(range) => {
                let count = self
                    .ledger
                    .count_keys(kind, &test.place, &range, MOST_IDS)?;
                if count >= MOST_IDS {
                    return Ok(Driver::All);
                }
                let mut found = self.ids_within(entity, &test.place, &range)?;
                found.sort();
                Ok(Driver::Ids(found))
            }
            Keys::Saying(query) => {
                if self.company.entity(entity).key == KeyKind::Integer && !falling {
                    return Ok(Driver::Texts(query));
                }
                let mut found = self.ids_saying(entity, &query)?;
                found.sort();
                Ok(Driver::Ids(found))
            }
        }
    }

    /// The records that meet a test which mostly few meet, if they are: the test is taken from the others.
    fn linked_by(&self, entity: EntityId, access: &mut Access<'_>) -> Result<Option<Few>, Failure> {
        let one_key = |test: &Test<'_>| matches!(&test.keys, Keys::Any(keys) if keys.len() == 1);
        let mut tests = access.tests.iter();
        let links = tests.position(|test| test.links && one_key(test));
        let at = match (links, &access.tests[..]) {
            (Some(at), _) => at,
            (None, [test]) if one_key(test) => 0,
            _ => return Ok(None),
        };
        let test = &access.tests[at];
        let Keys::Any(keys) = &test.keys else {
            return Ok(None);
        };
        let known = self.few(entity, &test.place, &keys[0])?;
        if known.is_some() {
            access.tests.swap_remove(at);
        }
        Ok(known)
    }

    /// The ids of all records whose texts match a query.
    pub(super) fn ids_saying(&self, entity: EntityId, query: &str) -> Result<Vec<Id>, Failure> {
        let kind = &self.company.entity(entity).name;
        let mut ids: Vec<Id> = Vec::new();
        loop {
            let after = ids.last();
            let found = self.ledger.ids_of_texts(kind, query, after, MOST_CHUNK)?;
            let ended = found.len() < MOST_CHUNK as usize;
            ids.extend(found);
            if ended {
                return Ok(ids);
            }
        }
    }

    /// Returns the position of the test that the fewest records meet, counting at most `MANY` of each.
    pub(super) fn fewest(
        &self,
        entity: EntityId,
        tests: &[Test<'_>],
    ) -> Result<Option<usize>, Failure> {
        if tests.len() < 2 {
            return Ok((!tests.is_empty()).then_some(0));
        }
        // A link first: few records meet most of them, and then no other test is counted.
        let first = tests.iter().position(|test| test.links).unwrap_or(0);
        let others = (0..tests.len()).filter(|at| *at != first);
        let order: Vec<usize> = std::iter::once(first).chain(others).collect();
        for most in [FEW, MANY] {
            let mut least: Option<(usize, u32)> = None;
            for at in &order {
                let count = self.count_test(entity, &tests[*at], most)?;
                if least.is_none_or(|(_, least)| count < least) {
                    least = Some((*at, count));
                }
                if count < FEW {
                    break;
                }
            }
            if let Some((at, count)) = least
                && (count < most || most == MANY)
            {
                return Ok(Some(at));
            }
        }
        Ok(None)
    }

    /// How many records meet a test, at most `most`.
    pub(super) fn count_test(
        &self,
        entity: EntityId,
        test: &Test<'_>,
        most: u32,
    ) -> Result<u32, Failure> {
        let kind = &self.company.entity(entity).name;
        match &test.keys {
            Keys::Within(range) => Ok(self.ledger.count_keys(kind, &test.place, range, most)?),
            Keys::Saying(query) => Ok(self.ledger.count_texts(kind, query, most)?),
            Keys::Any(keys) => {
                let mut count = 0;
                for key in keys {
                    let range = Range::of(key.clone());
                    count += self
                        .ledger
                        .count_keys(kind, &test.place, &range, most - count)?;
                    if count >= most {
                        break;
                    }
                }
                Ok(count)
            }
        }
    }

    /// The ids of all records with keys in a range.
    pub(super) fn ids_within(
        &self,
        entity: EntityId,
        place: &str,
        range: &Range,
    ) -> Result<Vec<Id>, Failure> {
        let kind = &self.company.entity(entity).name;
        let mut ids = Vec::new();
        let mut last = None;
        loop {
            let after = last.as_ref().map(|(key, id)| (key, id));
            let entries = self
                .ledger
                .by_key(kind, place, range, after, false, MOST_CHUNK)?;
            let full = entries.len() == MOST_CHUNK as usize;
            last = entries.last().map(|it| (it.key.clone(), it.id.clone()));
            ids.extend(entries.into_iter().map(|it| it.id));
            if !full {
                return Ok(ids);
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
    ) -> Result<Vec<Rc<Doc>>, Failure> {
        let mut found = Vec::new();
        self.scan(entity, conditions, among, scope, |doc| {
            found.push(doc);
            Ok(true)
        })?;
        Ok(found)
    }

    /// All records of an entity that are not deleted.
    pub(crate) fn every(&self, entity: EntityId) -> Result<Vec<Rc<Doc>>, Failure> {
        let params = serde_json::Map::new();
        self.find(entity, &[], Among::Present, Scope::of_request(&params))
    }

    /// The ids that a value can mean: a text of a number is one where ids are numbers.
    pub(crate) fn ids(&self, entity: EntityId, value: &Value) -> Option<Id> {
        id_of(self.company.entity(entity), value)
    }
}

/// What gives the candidates for conditions.
pub(super) enum Driver {
    /// These ids, in their order.
    Ids(Vec<Id>),
    /// These few, in the order of their ids.
    Known(Few),
    /// The records that have one of these keys.
    Keys { place: String, keys: Vec<Key> },
    /// The records whose texts match a query.
    Texts(String),
    /// All records.
    All,
}

/// Candidates in the order of their ids, read chunk by chunk.
struct Candidates {
    source: Source,
    falling: bool,
}

enum Source {
    Ids(VecDeque<Id>),
    Known(VecDeque<(Hit, bool)>),
    /// One queue for each key.
    Keys {
        place: String,
        next: Vec<Next>,
    },
    Texts {
        query: String,
        next: Next,
    },
    All(Next),
}

/// What was read and not yet given.
struct Next {
    /// The key of the records; `None` for all records.
    key: Option<Key>,
    read: VecDeque<(Hit, bool)>,
    last: Option<Id>,
    chunk: u32,
    ended: bool,
}

impl Candidates {
    fn new(driver: Driver, after: Option<Id>, falling: bool) -> Self {
        let past = |id: &Id| match &after {
            Some(after) if falling => id < after,
            Some(after) => id > after,
            None => true,
        };
        let source = match driver {
            Driver::Ids(ids) => {
                let mut ids: VecDeque<Id> = ids.into_iter().filter(|id| past(id)).collect();
                if falling {
                    ids.make_contiguous().reverse();
                }
                Source::Ids(ids)
            }
            Driver::Known(few) => {
                let hits = few.iter().filter(|(id, _)| past(id));
                let mut hits: VecDeque<_> = hits
                    .map(|(id, deleted)| (Hit::of(id.clone()), *deleted))
                    .collect();
                if falling {
                    hits.make_contiguous().reverse();
                }
                Source::Known(hits)
            }
            Driver::Keys { place, keys } => {
                let next = keys
                    .into_iter()
                    .map(|key| Next::new(Some(key), after.clone()));
                Source::Keys {
                    place,
                    next: next.collect(),
                }
            }
            Driver::Texts(query) => Source::Texts {
                query,
                next: Next::new(None, after),
            },
            Driver::All => Source::All(Next::new(None, after)),
        };
        Self { source, falling }
    }

    /// The next candidate, and whether it is deleted.
    fn next(
        &mut self,
        books: &Books<'_>,
        entity: EntityId,
    ) -> Result<Option<(Hit, bool)>, Failure> {
        let kind = &books.company.entity(entity).name;
        let falling = self.falling;
        match &mut self.source {
            Source::Ids(ids) => {
                while let Some(id) = ids.pop_front() {
                    if let Some(found) = Self::read(books, kind, id)? {
                        return Ok(Some(found));
                    }
                }
                Ok(None)
            }
            Source::Known(hits) => Ok(hits.pop_front()),
            Source::Texts { query, next } => loop {
                if next.wants_more() {
                    let after = next.last.as_ref();
                    let read = books.ledger.ids_of_texts(kind, query, after, next.chunk)?;
                    next.take(read.into_iter().map(|id| (Hit::of(id), false)));
                }
                let Some((hit, _)) = next.read.pop_front() else {
                    return Ok(None);
                };
                if let Some(found) = Self::read(books, kind, hit.id)? {
                    return Ok(Some(found));
                }
            },
            Source::All(next) => {
                if next.wants_more() {
                    let after = next.last.as_ref();
                    let read = books.ledger.page(kind, after, falling, next.chunk)?;
                    next.take(read.into_iter().map(|(id, deleted, doc)| {
                        let doc = Some(Rc::new(doc));
                        (Hit { id, doc }, deleted)
                    }));
                }
                Ok(next.read.pop_front())
            }
            Source::Keys { place, next } => {
                for of_key in next.iter_mut() {
                    if let Some(key) = &of_key.key
                        && of_key.wants_more()
                    {
                        let (after, most) = (of_key.last.as_ref(), of_key.chunk);
                        let ledger = books.ledger;
                        let read = ledger.ids_of_key(kind, place, key, after, falling, most)?;
                        let read = read.into_iter();
                        of_key.take(read.map(|(id, deleted)| (Hit::of(id), deleted)));
                    }
                }
                let firsts = next.iter().filter_map(|it| Some(&it.read.front()?.0.id));
                let first = if falling { firsts.max() } else { firsts.min() };
                let Some(first) = first.cloned() else {
                    return Ok(None);
                };
                // A list can have several of the keys.
                let mut found = None;
                for of_key in next.iter_mut() {
                    if of_key.read.front().is_some_and(|(hit, _)| hit.id == first) {
                        found = of_key.read.pop_front();
                    }
                }
                Ok(found)
            }
        }
    }
}

impl Candidates {
    /// Returns the record with this id and whether it is deleted, or `None` if there is no such record.
    fn read(books: &Books<'_>, kind: &str, id: Id) -> Result<Option<(Hit, bool)>, Failure> {
        let found = books.ledger.doc(kind, &id)?;
        Ok(found.map(|(doc, deleted)| {
            let doc = Some(Rc::new(doc));
            (Hit { id, doc }, deleted)
        }))
    }
}

impl Next {
    fn new(key: Option<Key>, after: Option<Id>) -> Self {
        Self {
            key,
            read: VecDeque::new(),
            last: after,
            chunk: FIRST_CHUNK,
            ended: false,
        }
    }

    fn wants_more(&self) -> bool {
        self.read.is_empty() && !self.ended
    }

    fn take(&mut self, read: impl Iterator<Item = (Hit, bool)>) {
        self.read.extend(read);
        self.ended = self.read.len() < self.chunk as usize;
        self.chunk = (self.chunk * 4).min(MOST_CHUNK);
        if let Some((hit, _)) = self.read.back() {
            self.last = Some(hit.id.clone());
        }
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
