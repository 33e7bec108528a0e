//! Answers that are computed: sums, groups, histories, and whatever else no single record says.

use callsheet_dialect::model::{Answer as Stated, EntityId, FieldType, ModelId, Scalar, Type};
use serde_json::{Map, Value};

use super::super::eval::Scope;
use super::super::find::Among;
use super::super::{functions, show};
use super::Call;
use crate::behavior::outcome::Outcome;
use crate::behavior::refusal::Failure;
use crate::behavior::refusal::Refusal;
use crate::records::Record;
use crate::values::clock;
use crate::values::render::{self, Members};

/// The member of a group by which expressions know it: `this.key`.
const KEY: &str = "key";

/// What was found on the way, for related records.
type Seen = Vec<(EntityId, Record)>;

/// A record of an answer that is not shown yet.
struct Part<'s> {
    /// What the order goes by.
    place: Value,
    of: EntityId,
    record: Record,
    /// How it is shown.
    shown: &'s Stated,
}

impl Call<'_> {
    pub(super) fn computed(
        &self,
        answer: &Stated,
        among: Option<EntityId>,
    ) -> Result<Outcome, Failure> {
        let records = match among {
            Some(entity) => Some((entity, self.matching(entity)?)),
            None => None,
        };
        let mut scope = self.scope();
        scope.among = records.as_ref().map(|(entity, all)| (*entity, &all[..]));
        let mut seen = Seen::new();
        // Of a list with pages, only the records of the page are shown.
        if self.operation.pages.is_some()
            && let Some(mut parts) = self.unshown(answer, scope)?
        {
            if let Stated::All {
                order: Some((_, falling)),
                ..
            } = answer
            {
                parts.sort_by(|left, right| {
                    let ordering = functions::sorted(&left.place, &right.place);
                    if *falling {
                        ordering.reverse()
                    } else {
                        ordering
                    }
                });
            }
            let (parts, page) = self.page_of_items(parts)?;
            let last = parts.last().map(|part| part.place.clone());
            let mut items = Vec::new();
            for part in parts {
                let inner = scope.within(part.of, &part.record);
                items.push(self.value(part.shown, inner, &mut seen)?);
                seen.push((part.of, part.record));
            }
            return self.answered(items.into(), page, &seen, last);
        }
        let value = self.value(answer, scope, &mut seen)?;
        let Some(ty) = &self.operation.returns.ty else {
            return self.finish(None, Members::new(), &seen, None);
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
        seen: &[(EntityId, Record)],
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
        self.finish(payload, page, seen, last)
    }

    /// The records that several `each` are about, not yet shown; `None` where the answer is put together otherwise.
    fn unshown<'s>(
        &self,
        answer: &'s Stated,
        scope: Scope<'_>,
    ) -> Result<Option<Vec<Part<'s>>>, Failure> {
        let Stated::All { of, order } = answer else {
            return Ok(None);
        };
        let mut parts = Vec::new();
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
            for record in self.those(*of, condition.as_ref(), scope)? {
                let place = match order {
                    Some((path, _)) => {
                        let inner = scope.within(*of, &record);
                        match self.place_in(each, path, inner)? {
                            Some(place) => place,
                            None => return Ok(None),
                        }
                    }
                    None => Value::Null,
                };
                parts.push(Part {
                    place,
                    of: *of,
                    record,
                    shown: each,
                });
            }
        }
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
                        let (left, right) = (within(left, path), within(right, path));
                        let ordering = functions::sorted(left, right);
                        if *falling {
                            ordering.reverse()
                        } else {
                            ordering
                        }
                    });
                }
                items.into()
            }
            Stated::Group {
                of,
                condition,
                by,
                each,
            } => {
                let records = self.those(*of, condition.as_ref(), scope)?;
                let mut groups: Vec<(Value, Vec<Record>)> = Vec::new();
                for record in records {
                    let key = self.books.eval(by, scope.within(*of, &record))?;
                    match groups.iter_mut().find(|(known, _)| *known == key) {
                        Some((_, members)) => members.push(record),
                        None => groups.push((key, vec![record])),
                    }
                }
                let mut object = Map::new();
                for (key, members) in groups {
                    let name = functions::text_of(&key);
                    let around = Map::from_iter([(KEY.to_owned(), key)]);
                    let mut inner = scope;
                    inner.record = None;
                    inner.this = None;
                    inner.around = Some(&around);
                    inner.among = Some((*of, &members));
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
                let mut records = self.those(*of, condition.as_ref(), scope)?;
                if let Some((field, falling)) = order {
                    let mut placed = Vec::new();
                    for record in records {
                        let inner = scope.within(*of, &record);
                        let place = self.books.field(*of, &record, field, inner)?;
                        placed.push((place, record));
                    }
                    placed.sort_by(|(left, _), (right, _)| {
                        let ordering = functions::sorted(left, right);
                        if *falling {
                            ordering.reverse()
                        } else {
                            ordering
                        }
                    });
                    records = placed.into_iter().map(|(_, record)| record).collect();
                }
                let mut items = Vec::new();
                for record in records {
                    items.push(self.value(each, scope.within(*of, &record), seen)?);
                    seen.push((*of, record));
                }
                items.into()
            }
        })
    }

    /// The records of an entity that meet a condition, among those that the answer is about.
    fn those(
        &self,
        of: EntityId,
        condition: Option<&callsheet_dialect::model::Expr>,
        scope: Scope<'_>,
    ) -> Result<Vec<Record>, Failure> {
        let Some((_, among)) = scope.among.filter(|(it, _)| *it == of) else {
            let conditions: Vec<_> = condition.into_iter().collect();
            return self.books.find(of, &conditions, Among::Present, scope);
        };
        let mut found = Vec::new();
        for record in among {
            let fits = match condition {
                Some(condition) => self.books.holds(condition, scope.within(of, record))?,
                None => true,
            };
            if fits {
                found.push(record.clone());
            }
        }
        Ok(found)
    }

    /// A record as the model of a name shows it.
    fn view(
        &self,
        model: &str,
        of: Option<&callsheet_dialect::model::Expr>,
        scope: Scope<'_>,
    ) -> Result<Value, Failure> {
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
        match self.books.stored(entity, &id)? {
            Some(stored) => self.as_json(entity, model, &stored.record),
            None => Ok(Value::Null),
        }
    }

    /// A record as its model writes it, for places where the answer's own type says nothing of it.
    fn as_json(&self, entity: EntityId, model: ModelId, record: &Record) -> Result<Value, Failure> {
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

/// The member of a value at a path with dots; null if it is absent.
fn within<'v>(value: &'v Value, path: &str) -> &'v Value {
    path.split('.').fold(value, |value, name| &value[name])
}
