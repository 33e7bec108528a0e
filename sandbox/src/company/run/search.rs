//! Searches: the records that say a text somewhere.

use std::cmp::Reverse;
use std::collections::{BTreeSet, HashSet};
use std::rc::Rc;

use callsheet_dialect::model::{
    EntityId, Expr, FieldType, ModelId, ModelKind, PageStyle, Scalar, Type,
};
use serde_json::{Map, Value, json};

use super::super::access::Test;
use super::super::find::{Among, Asked};
use super::super::index::Class;
use super::super::sort::Place as Found;
use super::super::texts::{Place, places};
use super::super::{functions, show};
use super::list::{read_cursor, write_cursor};
use super::{Call, EXACTLY, FIELDS, KINDS, RELATED, TERM, texts};
use crate::behavior::outcome::Outcome;
use crate::behavior::refusal::{Failure, Refusal};
use crate::records::{Doc, Id, Row, Term};
use crate::values::fields_of;
use crate::values::render::{self, Members, Position};

/// The member beside the finds that has records which refer to them, and how many of each entity it has at most.
const RELATED_ITEMS: &str = "related_items";
const MOST_RELATED: usize = 100;

/// How well a find fits; 0 for one that only refers to a find.
const SCORE: &str = "result_score";

/// The field that says when a record was added.
const ADDED: &str = "add_time";

/// What is looked for.
struct Sought<'s> {
    term: String,
    /// Whether nothing may stand around it.
    exactly: bool,
    /// The members that are looked at; all of them where none are stated.
    fields: Option<Vec<String>>,
    of: &'s [EntityId],
}

/// A record that says the term.
struct Find {
    /// The place of the first member that says it among those which the entity names.
    at: usize,
    /// The place of the entity among those that are searched.
    of: usize,
    doc: Rc<Doc>,
}

impl Sought<'_> {
    fn is_said_by(&self, value: &Value) -> bool {
        let mut found = Vec::new();
        functions::texts(value, &mut found);
        found.iter().filter_map(Value::as_str).any(|text| {
            let text = text.to_lowercase();
            if self.exactly {
                text == self.term
            } else {
                text.contains(&self.term)
            }
        })
    }

    fn looks_at(&self, member: &String) -> bool {
        let fields = self.fields.as_ref();
        fields.is_none_or(|fields| fields.contains(member))
    }
}

impl Call<'_> {
    pub(super) fn search(&self, of: &[EntityId]) -> Result<Outcome, Failure> {
        let given = |name: &str| self.input.given.get(name);
        let kinds = given(KINDS).map(texts);
        let is_asked = |entity: &&EntityId| {
            let name = &self.books.company.entity(**entity).name;
            kinds.as_ref().is_none_or(|kinds| kinds.contains(name))
        };
        let of: Vec<EntityId> = of.iter().filter(is_asked).copied().collect();
        let term = given(TERM).map(functions::text_of).unwrap_or_default();
        let sought = Sought {
            term: term.trim().to_lowercase(),
            exactly: given(EXACTLY) == Some(&Value::Bool(true)),
            fields: given(FIELDS).map(texts),
            of: &of,
        };
        let (finds, mut page) = self.page_of_finds(&sought)?;
        let shown = finds.iter().map(|find| {
            let row = Row::from(&*find.doc);
            self.find(find.at, of[find.of], row)
        });
        let shown = Value::Array(shown.collect::<Result<_, _>>()?);
        let ty = self.operation.returns.ty.as_ref();
        let payload = ty.map(|ty| render::value(self.api, ty, &shown));
        page.extend(self.related_items(&sought)?);
        let finds = finds.iter().map(|it| (of[it.of], Row::from(&*it.doc)));
        self.finish(payload, page, &finds.collect::<Vec<_>>(), None)
    }

    /// The finds of the page that is asked for.
    fn page_of_finds(&self, sought: &Sought<'_>) -> Result<(Vec<Find>, Members), Failure> {
        let place = |find: &Find| -> Found {
            let id = Id::of(&find.doc.get("id")).unwrap_or(Id::Integer(0));
            (json!([find.at, find.of]), id)
        };
        let page = &self.input.page;
        let after = match &page.cursor {
            Some(text) => {
                let place = read_cursor(text, self.own_list());
                Some(place.ok_or_else(Refusal::wrong_cursor)?)
            }
            None => None,
        };
        let limit = match &self.operation.pages {
            Some(_) => usize::try_from(page.limit).unwrap_or(usize::MAX),
            None => usize::MAX,
        };
        let mut skip = page.start;
        let (mut finds, mut more) = (Vec::new(), false);
        self.each_find(sought, after.as_ref(), |find| {
            if skip > 0 {
                skip -= 1;
                return Ok(true);
            }
            more = finds.len() == limit;
            if !more {
                finds.push(find);
            }
            Ok(!more)
        })?;
        let Some(pages) = &self.operation.pages else {
            return Ok((finds, Members::new()));
        };
        let position = match pages.style {
            PageStyle::Offset => Position::Offset {
                start: page.start,
                limit: u64::from(page.limit),
                next: more.then(|| page.start.saturating_add(u64::from(page.limit))),
            },
            PageStyle::Cursor => {
                let last = finds.last().filter(|_| more).map(place);
                Position::Cursor(last.map(|place| write_cursor(&place, self.own_list())))
            }
        };
        Ok((finds, position.members(&self.api.conventions)))
    }

    /// The records that say what is sought, one by one until `take` wants no more. What says it in its name comes before what
    /// says it elsewhere.
    fn each_find(
        &self,
        sought: &Sought<'_>,
        after: Option<&Found>,
        mut take: impl FnMut(Find) -> Result<bool, Failure>,
    ) -> Result<(), Failure> {
        let company = self.books.company;
        let number = |value: &Value| value.as_u64().and_then(|it| usize::try_from(it).ok());
        let after = after.and_then(|(at, id)| Some((number(&at[0])?, number(&at[1])?, id)));
        let members = sought.of.iter().map(|of| company.entity(*of).search.len());
        let mut wanted = true;
        for at in 0..members.max().unwrap_or(0) {
            for (index, entity) in sought.of.iter().enumerate() {
                let described = company.entity(*entity);
                let Some((name, expr)) = described.search.get(at) else {
                    continue;
                };
                let past = match after {
                    Some((after, of, _)) if (at, index) < (after, of) => continue,
                    Some((after, of, id)) if (at, index) == (after, of) => Some(id.clone()),
                    _ => None,
                };
                if !sought.looks_at(name) {
                    continue;
                }
                let conditions = self.conditions(*entity);
                let (among, scope) = (Among::Present, self.scope());
                let mut asked = self.books.ask(*entity, &conditions, among, scope, None)?;
                self.look_up(*entity, expr, sought, &mut asked)?;
                self.books.hits(asked, (past, false), |hit| {
                    let Some(doc) = self.books.doc_of(*entity, &hit)? else {
                        return Ok(true);
                    };
                    if self.first_that_says(*entity, sought, &doc, at)? == Some(at) {
                        wanted = take(Find { at, of: index, doc })?;
                    }
                    Ok(wanted)
                })?;
                if !wanted {
                    return Ok(());
                }
            }
        }
        Ok(())
    }

    /// Adds what the index can tell of the records of which a member says what is sought.
    fn look_up(
        &self,
        entity: EntityId,
        member: &Expr,
        sought: &Sought<'_>,
        asked: &mut Asked<'_>,
    ) -> Result<(), Failure> {
        let Some(term) = Term::new(&sought.term, sought.exactly) else {
            return Ok(());
        };
        let Some(places) = places(self.books.company, entity, member) else {
            return Ok(());
        };
        if let Some(test) = self.books.says(entity, &places, &term)? {
            asked.access.tests.push(test);
            return Ok(());
        }
        let mut ids = BTreeSet::new();
        for place in &places {
            match *place {
                Place::Linked { of, field, link } => {
                    self.books.linked((of, field, link), &term, &mut ids)?;
                }
                // The index has one or the other.
                Place::Own(_) => return Ok(()),
            }
        }
        asked.access.narrow(ids.into_iter().collect());
        Ok(())
    }

    /// The place of the first member, up to one, that says what is sought.
    fn first_that_says(
        &self,
        entity: EntityId,
        sought: &Sought<'_>,
        doc: &Doc,
        most: usize,
    ) -> Result<Option<usize>, Failure> {
        let members = self.books.company.entity(entity).search.iter();
        for (at, (name, expr)) in members.enumerate().take(most + 1) {
            if sought.looks_at(name)
                && sought.is_said_by(&self.books.eval(expr, self.scope().of(entity, doc))?)
            {
                return Ok(Some(at));
            }
        }
        Ok(None)
    }

    /// The newest records that refer to a find, beside the finds.
    fn related_items(&self, sought: &Sought<'_>) -> Result<Members, Failure> {
        let entities = &self.plan.rule.related_items;
        if entities.is_empty() {
            return Ok(Members::new());
        }
        let mut items = Vec::new();
        if self.input.given.get(RELATED) == Some(&Value::Bool(true)) {
            let mut finds: HashSet<(EntityId, Id)> = HashSet::new();
            self.each_find(sought, None, |find| {
                let id = Id::of(&find.doc.get("id"));
                finds.extend(id.map(|id| (sought.of[find.of], id)));
                Ok(true)
            })?;
            for entity in entities {
                for id in self.newest_related(*entity, &finds)? {
                    let Some(doc) = self.books.peek(*entity, &id)? else {
                        continue;
                    };
                    if !self.books.sees(*entity, &*doc)? {
                        continue;
                    }
                    let mut item = self.find(0, *entity, Row::from(&*doc))?;
                    if let Some(score) = item.get_mut(SCORE) {
                        *score = 0.into();
                    }
                    items.push(item);
                }
            }
        }
        let mut path = self.operation.returns.at.clone();
        path.pop();
        path.push(RELATED_ITEMS.to_owned());
        let text = match &self.operation.returns.ty {
            Some(ty) => render::value(self.api, ty, &items.into()),
            None => "[]".to_owned(),
        };
        Ok(vec![(path, text)])
    }

    /// The newest records of an entity that refer to one of the finds and are none.
    fn newest_related(
        &self,
        entity: EntityId,
        finds: &HashSet<(EntityId, Id)>,
    ) -> Result<Vec<Id>, Failure> {
        let fields = &self.books.company.entity(entity).fields;
        let mut newest: BTreeSet<(Reverse<String>, Id)> = BTreeSet::new();
        for field in fields {
            let FieldType::Reference(of) = field.ty else {
                continue;
            };
            for (_, id) in finds.iter().filter(|(found, _)| *found == of) {
                let test = Test::any(&field.name, vec![Class::Any.key(&id.into())], true);
                let asked = Asked::of_tests(entity, vec![test], self.scope());
                self.books.hits(asked, (None, false), |hit| {
                    if let Some(doc) = self.books.doc_of(entity, &hit)?
                        && doc.get(&field.name) == Value::from(id)
                        && !finds.contains(&(entity, hit.id.clone()))
                    {
                        let added = functions::text_of(&doc.get(ADDED));
                        newest.insert((Reverse(added), hit.id));
                        if newest.len() > MOST_RELATED {
                            newest.pop_last();
                        }
                    }
                    Ok(true)
                })?;
            }
        }
        Ok(newest.into_iter().map(|(_, id)| id).collect())
    }

    /// A record as a search shows it: with how well it fits, where the search has a record around it.
    fn find(&self, at: usize, entity: EntityId, record: Row<'_>) -> Result<Value, Failure> {
        let Some(Type::List(find)) = &self.operation.returns.ty else {
            return Ok(Value::Null);
        };
        let Type::Model(model) = **find else {
            let lens = self.lens();
            let id = record.get("id");
            return self.books.convert(lens, id, None, find, &self.params);
        };
        let described = self.books.company.entity(entity);
        if show::view(described, &self.api.name, &self.api.model(model).name).is_some() {
            return self
                .books
                .show(self.lens(), entity, model, record, &self.params);
        }
        let mut shown = Map::new();
        for field in fields_of(self.api.model(model)) {
            let value = match &field.ty {
                Type::Model(item) if self.is_record(*item) => {
                    let item = self.item().unwrap_or(*item);
                    self.books
                        .show(self.lens(), entity, item, record, &self.params)?
                }
                Type::Model(union) if let Some(item) = self.alternative(*union, entity) => self
                    .books
                    .show(self.lens(), entity, item, record, &self.params)?,
                Type::Map(_) | Type::Scalar(Scalar::Json) => match self.item() {
                    Some(item) => {
                        self.books
                            .show(self.lens(), entity, item, record, &self.params)?
                    }
                    None => Value::Null,
                },
                _ => json!(score(at)),
            };
            shown.insert(field.name.clone(), value);
        }
        Ok(shown.into())
    }

    fn is_record(&self, model: ModelId) -> bool {
        matches!(self.api.model(model).kind, ModelKind::Record { .. })
    }

    /// The record of a union that is called like an entity.
    fn alternative(&self, union: ModelId, entity: EntityId) -> Option<ModelId> {
        let ModelKind::Union {
            by: Some(_),
            alternatives,
        } = &self.api.model(union).kind
        else {
            return None;
        };
        let name = &self.books.company.entity(entity).name;
        let found = alternatives.iter().find(|it| it.name == *name)?;
        match found.ty {
            Type::Model(id) => Some(id),
            _ => None,
        }
    }

    /// The model that the rule names for finds.
    fn item(&self) -> Option<ModelId> {
        let name = self.plan.rule.view.as_ref()?;
        let at = self.api.models.iter().position(|it| it.name == *name)?;
        Some(ModelId(at))
    }
}

/// How well a find fits: the less, the later the member that says it.
fn score(at: usize) -> f64 {
    let place = u32::try_from(at).unwrap_or(u32::MAX);
    (1.0 / (1.0 + f64::from(place) / 4.0) * 1000.0).round() / 1000.0
}
