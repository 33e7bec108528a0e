//! Answers that are computed: sums, groups, histories, and whatever else no single record says. What is asked of many records
//! is found in one pass over them (`tally`), so that they are never held all at once.

use std::cmp::Ordering;
use std::rc::Rc;

use callsheet_dialect::model::{
    Answer as Stated, EntityId, Expr, FieldType, ModelId, Scalar, Type,
};
use serde_json::{Map, Value};

use super::super::eval::Scope;
use super::super::find::Among;
use super::super::{functions, show};
use super::Call;
use crate::behavior::outcome::Outcome;
use crate::behavior::refusal::Failure;
use crate::behavior::refusal::Refusal;
use crate::records::{Doc, Id, Row};
use crate::values::clock;
use crate::values::render::{self, Members};

/// The member of a group by which expressions know it: `this.key`.
pub(super) const KEY: &str = "key";

/// How many places of records are held at least before those beyond the page are left out.
const MOST_PARTS: usize = 4096;

/// How many records an answer without pages can have: all of them are in memory at once.
const MOST_RECORDS: usize = 5000;

/// What was found on the way, for related records.
type Seen = Vec<(EntityId, Rc<Doc>)>;

/// A record of an answer that is not shown yet.
struct Part<'s> {
    /// What the order goes by.
    place: Value,
    of: EntityId,
    id: Id,
    /// How it is shown.
    shown: &'s Stated,
}

impl Call<'_> {
    pub(super) fn computed(
        &self,
        answer: &Stated,
        among: Option<EntityId>,
    ) -> Result<Outcome, Failure> {
        let pool = match among {
            Some(entity) => Some(self.pool(entity, answer)?),
            None => None,
        };
        let mut scope = self.scope();
        scope.among = pool.as_ref();
        let mut seen = Seen::new();
        // Of a list with pages, only the records of the page are shown.
        if self.operation.pages.is_some()
            && let Some(parts) = self.unshown(answer, scope)?
        {
            let (parts, page) = self.page_of_items(parts)?;
            let last = parts.last().map(|part| part.place.clone());
            let mut items = Vec::new();
            for part in parts {
                if let Some(doc) = self.books.peek(part.of, &part.id)? {
                    let inner = scope.within(part.of, &*doc);
                    items.push(self.value(part.shown, inner, &mut seen)?);
                    self.see(&mut seen, part.of, doc);
                }
            }
            return self.answered(items.into(), page, &seen, last);
        }
        let value = self.value(answer, scope, &mut seen)?;
        let Some(ty) = &self.operation.returns.ty else {
            return self.finish_seen(None, Members::new(), &seen, None);
        };
        if *ty == Type::Scalar(Scalar::Bytes) {
            return Ok(Outcome::Bytes(functions::text_of(&value).into_bytes()));
        }
        let (value, page) = match value {
            Value::Array(items) => {
                let (items, page) = self.page_of_items(items)?;
                (items.into(), page)
            }
            other => (other, Members::new()),
        };
        self.answered(value, page, &seen, None)
    }

    /// The response around a computed value.
    fn answered(
        &self,
        value: Value,
        page: Members,
        seen: &[(EntityId, Rc<Doc>)],
        last: Option<Value>,
    ) -> Result<Outcome, Failure> {
        let payload = match &self.operation.returns.ty {
            Some(ty) => {
                let shown = self
                    .books
                    .convert(self.lens(), value, None, ty, &self.params)?;
                Some(render::value(self.api, ty, &shown))
            }
            None => None,
        };
        self.finish_seen(payload, page, seen, last)
    }

    fn finish_seen(
        &self,
        payload: Option<String>,
        page: Members,
        seen: &[(EntityId, Rc<Doc>)],
        last: Option<Value>,
    ) -> Result<Outcome, Failure> {
        let seen = seen
            .iter()
            .map(|(entity, doc)| (*entity, Row::from(&**doc)));
        self.finish(payload, page, &seen.collect::<Vec<_>>(), last)
    }

    /// The records that several `each` are about, not yet shown, in order, at least up to the end of the page and one more;
    /// `None` where the answer is put together otherwise.
    fn unshown<'s>(
        &self,
        answer: &'s Stated,
        scope: Scope<'_>,
    ) -> Result<Option<Vec<Part<'s>>>, Failure> {
        let Stated::All { of, order } = answer else {
            return Ok(None);
        };
        let wanted = self
            .start_of_items()?
            .saturating_add(u64::from(self.input.page.limit));
        let wanted = usize::try_from(wanted)
            .unwrap_or(usize::MAX)
            .saturating_add(1);
        let mut parts = Vec::new();
        let sort = |parts: &mut Vec<Part<'_>>| {
            if let Some((_, falling)) = order {
                parts.sort_by(|left, right| ordered(&left.place, &right.place, *falling));
            }
            parts.truncate(wanted);
        };
        for part in of {
            let Stated::Each {
                of,
                condition,
                order: None,
                each,
            } = part
            else {
                return Ok(None);
            };
            let conditions: Vec<&Expr> = condition.iter().collect();
            let asked = self
                .books
                .ask(*of, &conditions, Among::Present, scope, None)?;
            let mut placed = true;
            self.books.hits(asked, (None, false), |hit| {
                let place = match order {
                    Some((path, _)) => {
                        let Some(doc) = self.books.doc_of(*of, &hit)? else {
                            return Ok(true);
                        };
                        let inner = scope.within(*of, &*doc);
                        let Some(place) = self.place_in(each, path, inner)? else {
                            placed = false;
                            return Ok(false);
                        };
                        place
                    }
                    None => Value::Null,
                };
                parts.push(Part {
                    place,
                    of: *of,
                    id: hit.id,
                    shown: each,
                });
                if order.is_some() && parts.len() >= wanted.saturating_mul(2).max(MOST_PARTS) {
                    sort(&mut parts);
                }
                Ok(order.is_some() || parts.len() < wanted)
            })?;
            if !placed {
                return Ok(None);
            }
        }
        sort(&mut parts);
        Ok(Some(parts))
    }

    /// What an answer would have at a path, without the rest of it; `None` where only all of it tells.
    fn place_in(
        &self,
        answer: &Stated,
        path: &str,
        scope: Scope<'_>,
    ) -> Result<Option<Value>, Failure> {
        let (name, rest) = match path.split_once('.') {
            Some((name, rest)) => (name, Some(rest)),
            None => (path, None),
        };
        match (answer, rest, scope.record) {
            (Stated::Object(members), _, _) => {
                let Some((_, member)) = members.iter().find(|(member, _)| member == name) else {
                    return Ok(Some(Value::Null));
                };
                match (member, rest) {
                    (Stated::Value(expr), None) => Ok(Some(self.books.eval(expr, scope)?)),
                    (_, Some(rest)) => self.place_in(member, rest, scope),
                    _ => Ok(None),
                }
            }
            (Stated::View { model, of: None }, None, Some((entity, record))) => {
                let described = self.books.company.entity(entity);
                let view = show::view(described, &self.api.name, model);
                let member = view.and_then(|view| view.members.iter().find(|it| it.name == name));
                Ok(Some(match member {
                    Some(member) => self.books.eval(&member.read, scope)?,
                    None => self.books.field(entity, record, name, scope)?,
                }))
            }
            _ => Ok(None),
        }
    }

    fn value(&self, answer: &Stated, scope: Scope<'_>, seen: &mut Seen) -> Result<Value, Failure> {
        Ok(match answer {
            Stated::Value(expr) => {
                let value = self.books.eval(expr, scope)?;
                let ty = self.books.type_of(expr, scope);
                self.written(value, ty.as_ref())
            }
            Stated::Object(members) => {
                let mut object = Map::new();
                for (name, member) in members {
                    object.insert(name.clone(), self.value(member, scope, seen)?);
                }
                object.into()
            }
            Stated::View { model, of } => self.view(model, of.as_ref(), scope)?,
            Stated::Named { by, each } => {
                let name = functions::text_of(&self.books.eval(by, scope)?);
                Value::Object(Map::from_iter([(name, self.value(each, scope, seen)?)]))
            }
            Stated::All { of, order } => {
                let mut items = Vec::new();
                for part in of {
                    match self.value(part, scope, seen)? {
                        Value::Array(more) => items.extend(more),
                        Value::Null => {}
                        one => items.push(one),
                    }
                }
                if let Some((path, falling)) = order {
                    items.sort_by(|left, right| {
                        ordered(within(left, path), within(right, path), *falling)
                    });
                }
                items.into()
            }
            Stated::Group { each, .. } => {
                let key = std::ptr::from_ref(answer);
                let known = scope.among.and_then(|pool| pool.groups.get(&key));
                let found;
                let groups = if let Some(known) = known {
                    known
                } else {
                    found = self.groups(answer, scope)?;
                    &found
                };
                let mut object = Map::new();
                for (key, members) in groups {
                    let name = functions::text_of(key);
                    let around = Map::from_iter([(KEY.to_owned(), key.clone())]);
                    let mut inner = scope;
                    inner.record = None;
                    inner.this = None;
                    inner.around = Some(&around);
                    inner.among = Some(members);
                    object.insert(name, self.value(each, inner, seen)?);
                }
                object.into()
            }
            Stated::Each {
                of,
                condition,
                order,
                each,
            } => {
                let conditions: Vec<&Expr> = condition.iter().collect();
                let asked = self
                    .books
                    .ask(*of, &conditions, Among::Present, scope, None)?;
                let mut places = Vec::new();
                self.books.hits(asked, (None, false), |hit| {
                    if places.len() == MOST_RECORDS {
                        return Err(Refusal::too_many_records(MOST_RECORDS).into());
                    }
                    let mut place = Value::Null;
                    if let Some((field, _)) = order
                        && let Some(doc) = self.books.doc_of(*of, &hit)?
                    {
                        let row = Row::from(&*doc);
                        place = self.books.field(*of, row, field, scope.within(*of, row))?;
                    }
                    places.push((place, hit.id));
                    Ok(true)
                })?;
                if let Some((_, falling)) = order {
                    places.sort_by(|(left, _), (right, _)| ordered(left, right, *falling));
                }
                let mut items = Vec::new();
                for (_, id) in places {
                    if let Some(doc) = self.books.peek(*of, &id)? {
                        items.push(self.value(each, scope.within(*of, &*doc), seen)?);
                        self.see(seen, *of, doc);
                    }
                }
                items.into()
            }
        })
    }

    /// Collects a record for the related records of the response, if the operation returns any.
    fn see(&self, seen: &mut Seen, of: EntityId, doc: Rc<Doc>) {
        if !self.plan.rule.related.is_empty() || !self.plan.rule.beside.is_empty() {
            seen.push((of, doc));
        }
    }

    /// A record as the model of a name shows it.
    fn view(&self, model: &str, of: Option<&Expr>, scope: Scope<'_>) -> Result<Value, Failure> {
        let at = self.api.models.iter().position(|it| it.name == model);
        let model = ModelId(at.ok_or_else(Refusal::internal)?);
        let Some(of) = of else {
            return match scope.record {
                Some((entity, record)) => self.as_json(entity, model, record),
                None => Ok(Value::Null),
            };
        };
        let id = self.books.eval(of, scope)?;
        let Some(FieldType::Reference(entity)) = self.books.type_of(of, scope) else {
            return Ok(Value::Null);
        };
        let doc = match self.books.ids(entity, &id) {
            Some(id) => self.books.peek(entity, &id)?,
            None => None,
        };
        match doc {
            Some(doc) => self.as_json(entity, model, Row::from(&*doc)),
            None => Ok(Value::Null),
        }
    }

    /// A record as its model writes it, for places where the answer's own type says nothing of it.
    fn as_json(&self, entity: EntityId, model: ModelId, record: Row<'_>) -> Result<Value, Failure> {
        let value = self
            .books
            .show(self.lens(), entity, model, record, &self.params)?;
        let text = render::value(self.api, &Type::Model(model), &value);
        Ok(serde_json::from_str(&text).unwrap_or(value))
    }

    /// A moment as the surface writes it, wherever it stands.
    pub(super) fn written(&self, value: Value, ty: Option<&FieldType>) -> Value {
        match (ty, &value) {
            (Some(FieldType::DateTime), Value::String(text)) => match functions::moment(text) {
                Some(moment) => clock::write(moment, self.api.datetime).into(),
                None => value,
            },
            _ => value,
        }
    }
}

/// The order of two values, turned where the order falls.
fn ordered(left: &Value, right: &Value, falling: bool) -> Ordering {
    let ordering = functions::sorted(left, right);
    if falling {
        ordering.reverse()
    } else {
        ordering
    }
}

/// The member of a value at a path with dots; null if it is absent.
fn within<'v>(value: &'v Value, path: &str) -> &'v Value {
    path.split('.').fold(value, |value, name| &value[name])
}
