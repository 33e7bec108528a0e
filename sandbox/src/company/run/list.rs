//! Lists: which records, in which order, and which page of them.

use std::rc::Rc;

use callsheet_dialect::model::{EntityId, Expr, ExprKind, PageStyle, ParamMeaning};
use serde_json::{Value, json};

use super::super::filter::Saved;
use super::super::find::Among;
use super::super::functions;
use super::super::plan::{Plan, Use};
use super::super::sort::{Order, Part, Place};
use super::{Call, texts};
use crate::behavior::outcome::Outcome;
use crate::behavior::refusal::Failure;
use crate::behavior::refusal::Refusal;
use crate::records::cursor::{self, List};
use crate::records::{Doc, Id, Row};
use crate::values::render::{Members, Position};

impl Call<'_> {
    pub(super) fn list(&self, entity: EntityId) -> Result<Outcome, Failure> {
        let (records, page) = self.page_of(entity)?;
        let records: Vec<_> = records.iter().map(|doc| Row::from(&**doc)).collect();
        self.several(entity, &records, page)
    }

    /// The conditions that the rule and the parameters given make, and what the caller sees of the entity.
    pub(super) fn conditions(&self, entity: EntityId) -> Vec<&Expr> {
        let mut conditions: Vec<&Expr> = self.plan.rule.condition.iter().collect();
        conditions.extend(self.books.visible(entity));
        if self.saved_filter().is_some() {
            return conditions;
        }
        for (name, used) in &self.plan.uses {
            let given = self.input.given.get(name);
            if let (Use::Meaning(ParamMeaning::Condition(condition)), Some(_)) = (used, given) {
                conditions.push(condition);
            }
        }
        conditions
    }

    /// The id of a saved filter, which replaces the conditions of other parameters.
    fn saved_filter(&self) -> Option<&Value> {
        self.meant(|meaning| matches!(meaning, ParamMeaning::Filter))
    }

    /// That filter.
    pub(super) fn saved(&self, entity: EntityId) -> Result<Option<Saved>, Failure> {
        let id = self.saved_filter();
        id.map(|id| Saved::of(self.books, entity, id)).transpose()
    }

    /// The value of the parameter that has a meaning.
    fn meant(&self, is: impl Fn(&ParamMeaning) -> bool) -> Option<&Value> {
        self.plan.uses.iter().find_map(|(name, used)| match used {
            Use::Meaning(meaning) if is(meaning) => self.input.given.get(name),
            _ => None,
        })
    }

    /// The order that the request asks for, or that the rule states.
    fn order(&self, entity: EntityId) -> Result<Order, Failure> {
        let stated = self.plan.rule.order.as_ref();
        let mut order = Order {
            field: stated.map_or_else(|| "id".to_owned(), |(field, _)| field.clone()),
            falling: stated.is_some_and(|(_, falling)| *falling),
        };
        let text = |value: &Value| functions::text_of(value);
        if let Some(both) = self.meant(|it| matches!(it, ParamMeaning::Order)) {
            let mut stated = Vec::new();
            for one in texts(both) {
                stated.push(self.order_of(entity, &one)?);
            }
            // Of several, the first decides.
            if let Some(first) = stated.into_iter().next() {
                order = first;
            }
        }
        if let Some(field) = self.meant(|it| matches!(it, ParamMeaning::OrderField)) {
            order.field = self.sortable(entity, &text(field))?;
        }
        if let Some(way) = self.meant(|it| matches!(it, ParamMeaning::OrderDirection)) {
            order.falling = text(way).eq_ignore_ascii_case("desc");
        }
        Ok(order)
    }

    /// The order that a text such as `title DESC` states.
    fn order_of(&self, entity: EntityId, text: &str) -> Result<Order, Failure> {
        let mut words = text.split_whitespace();
        let (field, direction) = (words.next().unwrap_or_default(), words.next());
        let falling = match direction {
            Some(word) if word.eq_ignore_ascii_case("desc") => true,
            None => false,
            Some(word) if word.eq_ignore_ascii_case("asc") => false,
            Some(word) => {
                let problem = format!("{field} {word}: expected ASC or DESC, got {word}");
                return Err(Refusal::invalid(&[problem], "").into());
            }
        };
        if let Some(word) = words.next() {
            let problem = format!("{text}: expected a comma or the end, got {word}");
            return Err(Refusal::invalid(&[problem], "").into());
        }
        let field = self.sortable(entity, field)?;
        Ok(Order { field, falling })
    }

    /// The field that a list is sorted by where the request names a member of its surface.
    fn sortable(&self, entity: EntityId, name: &str) -> Result<String, Failure> {
        let view = Plan::view(
            self.books.company,
            self.api,
            self.operation,
            &self.plan.rule,
        );
        let member = view.and_then(|view| view.members.iter().find(|it| it.name == name));
        let field = match member.map(|it| &it.read.kind) {
            Some(ExprKind::Name(field)) => field,
            _ => name,
        };
        let described = self.books.company.entity(entity);
        let known = field == "id"
            || described.field(field).is_some()
            || described.derivation(field).is_some();
        if known {
            Ok(field.to_owned())
        } else {
            let problem = format!("{name}: nothing to sort by");
            Err(Refusal::invalid(&[problem], "").into())
        }
    }

    fn page_of(&self, entity: EntityId) -> Result<(Vec<Rc<Doc>>, Members), Failure> {
        let order = self.order(entity)?;
        let (conditions, saved) = (self.conditions(entity), self.saved(entity)?);
        let (among, scope) = (Among::Present, self.scope());
        let asked = self
            .books
            .ask(entity, &conditions, among, scope, saved.as_ref())?;
        let Some(pages) = &self.operation.pages else {
            let records = self.books.part(asked, &order, Part::all())?;
            return Ok((records, Members::new()));
        };
        let page = &self.input.page;
        let limit = usize::try_from(page.limit).unwrap_or(usize::MAX);
        let after = match &page.cursor {
            Some(text) => {
                Some(read_cursor(text, self.own_list()).ok_or_else(Refusal::wrong_cursor)?)
            }
            None => None,
        };
        let part = Part {
            // A cursor says where the page begins.
            start: if after.is_some() { 0 } else { page.start },
            after,
            // One more than asked for tells whether there is a next page.
            most: limit.saturating_add(1),
        };
        let mut records = self.books.part(asked, &order, part)?;
        let more = records.len() > limit;
        records.truncate(limit);
        let position = match pages.style {
            PageStyle::Offset => Position::Offset {
                start: page.start,
                limit: u64::from(page.limit),
                next: more.then(|| page.start.saturating_add(u64::from(page.limit))),
            },
            PageStyle::Cursor => {
                let next = match records.last().filter(|_| more) {
                    Some(last) => {
                        let place = self.books.place(entity, &order, last, &self.params)?;
                        Some(write_cursor(&place, self.own_list()))
                    }
                    None => None,
                };
                Position::Cursor(next)
            }
        };
        Ok((records, position.members(&self.api.conventions)))
    }

    /// The list that cursors of this request belong to.
    pub(super) fn own_list(&self) -> List {
        List::of(&self.api.name, &self.operation.path.text, &self.input.given)
    }

    /// Where a page of items that have no ids begins: a cursor is a place in the list.
    pub(super) fn start_of_items(&self) -> Result<u64, Failure> {
        let page = &self.input.page;
        let Some(cursor) = &page.cursor else {
            return Ok(page.start);
        };
        let place = read_cursor(cursor, self.own_list()).and_then(|(_, id)| match id {
            Id::Integer(place) => u64::try_from(place).ok(),
            Id::Text(_) => None,
        });
        Ok(place.ok_or_else(Refusal::wrong_cursor)?)
    }

    /// A page of items that have no ids.
    pub(super) fn page_of_items<T>(&self, items: Vec<T>) -> Result<(Vec<T>, Members), Failure> {
        let Some(pages) = &self.operation.pages else {
            return Ok((items, Members::new()));
        };
        let start = self.start_of_items()?;
        let limit = u64::from(self.input.page.limit);
        let next = start.saturating_add(limit);
        let more = u64::try_from(items.len()).is_ok_and(|length| length > next);
        let taken = items
            .into_iter()
            .skip(usize::try_from(start).unwrap_or(usize::MAX))
            .take(usize::try_from(limit).unwrap_or(usize::MAX));
        let position = match pages.style {
            PageStyle::Offset => Position::Offset {
                start,
                limit,
                next: more.then_some(next),
            },
            PageStyle::Cursor => {
                let place = Id::Integer(i64::try_from(next).unwrap_or(i64::MAX));
                let next = more.then(|| write_cursor(&(Value::Null, place), self.own_list()));
                Position::Cursor(next)
            }
        };
        Ok((taken.collect(), position.members(&self.api.conventions)))
    }
}

/// A place as a cursor of a list. It stays right whatever is written meanwhile.
pub(super) fn write_cursor((value, id): &Place, list: List) -> String {
    cursor::write(&json!([value, Value::from(id)]), list)
}

pub(super) fn read_cursor(text: &str, list: List) -> Option<Place> {
    match cursor::read(text, list)?.as_array()?.as_slice() {
        [value, id] => Some((value.clone(), Id::of(id)?)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::Map;

    #[test]
    fn cursors_lead_back_to_places() {
        let list = List::of("v2", "GET boats", &Map::new());
        for place in [
            (Value::Null, Id::Integer(12)),
            (json!("2026-11-02T08:00:00Z"), Id::Text("a/b".to_owned())),
        ] {
            assert_eq!(read_cursor(&write_cursor(&place, list), list), Some(place));
        }
        for cursor in ["", "12", "c", "cxyz", "c7b", "cé", "c5b5d"] {
            assert_eq!(read_cursor(cursor, list), None, "{cursor}");
        }
    }
}
