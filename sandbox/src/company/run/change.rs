//! Operations that end a record or change a part of it: deletion, conversion, and items of a list inside a record.

use callsheet_dialect::model::{EntityId, Expr, FieldType, Method, Type};
use serde_json::{Map, Value};

use super::super::find::Among;
use super::super::functions;
use super::Call;
use crate::behavior::outcome::Outcome;
use crate::behavior::refusal::{Failure, Refusal};
use crate::records::{Row, Stored};
use crate::values::render::{self, Members};

impl Call<'_> {
    pub(super) fn delete(&self, entity: EntityId, each: Option<&Expr>) -> Result<Outcome, Failure> {
        let books = self.books;
        let rule = &self.plan.rule;
        let wanted = match each {
            Some(each) => books.eval(each, self.scope())?,
            None if rule.condition.is_some() => Value::Null,
            None => self.input.given.get("id").cloned().unwrap_or_default(),
        };
        let mut found = Vec::new();
        match (&rule.condition, &wanted) {
            (Some(condition), Value::Null) => {
                let among = Among::Present;
                let mut conditions = vec![condition];
                conditions.extend(books.visible(entity));
                for doc in books.find(entity, &conditions, among, self.scope())? {
                    found.push(Stored {
                        record: doc.record(),
                        deleted: false,
                    });
                }
                if found.is_empty() {
                    let asked = self.asked_ids().unwrap_or_else(|| self.last_id());
                    return Err(self.missing(entity, &asked));
                }
            }
            (condition, Value::Array(ids)) => {
                for id in ids {
                    let Some(stored) = books.stored(entity, id)?.filter(|it| !it.deleted) else {
                        continue;
                    };
                    let fits = match condition {
                        Some(condition) => {
                            books.holds(condition, self.scope().within(entity, &stored.record))?
                        }
                        None => true,
                    };
                    if fits && books.sees(entity, &stored.record)? {
                        found.push(stored);
                    }
                }
                if found.is_empty() {
                    let asked = self.asked_ids().unwrap_or_default();
                    return Err(self.missing(entity, &asked));
                }
            }
            _ => found.push(self.changeable(entity, each)?),
        }
        let mut records = Vec::new();
        for stored in &found {
            records.push(books.delete(entity, stored)?);
        }
        match &self.operation.returns.ty {
            Some(Type::List(_)) => {
                let records: Vec<_> = records.iter().map(Row::from).collect();
                self.several(entity, &records, Members::new())
            }
            _ => self.one(entity, Row::from(&records[0])),
        }
    }

    /// The ids of a list that the request gives, for messages.
    fn asked_ids(&self) -> Option<Value> {
        let ids = self.input.given.values().find_map(Value::as_array)?;
        let ids: Vec<_> = ids.iter().map(functions::text_of).collect();
        Some(ids.join(", ").into())
    }

    /// The value of the last parameter of the path, or of `id` where it has none, for messages.
    pub(super) fn last_id(&self) -> Value {
        let last = self.operation.path.placeholders().last();
        let given = self.input.given.get(last.unwrap_or("id"));
        given.cloned().unwrap_or_default()
    }

    /// A record becomes one of another entity. That it is done is a record as well, which can be asked for.
    pub(super) fn convert(
        &self,
        of: EntityId,
        id: &Expr,
        to: EntityId,
    ) -> Result<Outcome, Failure> {
        let books = self.books;
        let source = self.changeable(of, Some(id))?;
        let scope = self.scope().of(of, &source.record);
        let given = self.with_set(Map::new(), scope)?;
        let record = books.create(to, &given, self.scope())?;
        let Some((conversions, described)) = books.company.named("conversion") else {
            return Err(Refusal::internal().into());
        };
        books.hand_over((of, &source.record), (to, &record), conversions)?;
        books.delete(of, &source)?;
        let mut given = Map::new();
        for field in &described.fields {
            let referred = match &field.ty {
                FieldType::Reference(entity) if *entity == to => &record,
                FieldType::Reference(entity) if *entity == of => &source.record,
                _ => continue,
            };
            let id = referred.get("id").cloned().unwrap_or_default();
            given.insert(field.name.clone(), id);
        }
        let conversion = books.create(conversions, &given, self.scope())?;
        self.one(conversions, Row::from(&conversion))
    }

    /// Items of a list inside a record added, changed or removed.
    pub(super) fn parts(&self, entity: EntityId, field: &str) -> Result<Outcome, Failure> {
        let rule = &self.plan.rule;
        let stored = match &rule.condition {
            Some(condition) => self.books.first(entity, condition, self.scope())?,
            None => Some(self.changeable(entity, None)?),
        };
        let stored = stored.ok_or_else(|| self.missing(entity, &self.last_id()))?;
        let given = self.input.given.values().find_map(Value::as_array);
        let given = given.cloned().unwrap_or_default();
        let list = stored.record.get(field).and_then(Value::as_array);
        let mut list = list.cloned().unwrap_or_default();
        let added = match self.operation.method {
            Method::Post => given.len(),
            _ => 0,
        };
        let mut touched = change_parts(self.operation.method, &mut list, given)
            .map_err(|problems| Refusal::invalid(&problems, ""))?;
        let change = Map::from_iter([(field.to_owned(), list.into())]);
        let scope = self.scope();
        let changed = self.books.update(entity, &stored, &change, scope)?;
        if let Some(items) = changed.get(field).and_then(Value::as_array) {
            // Those that were added have ids now.
            let from = items.len().saturating_sub(added);
            touched.extend(items[from..].iter().cloned());
        }
        let ty = self.operation.returns.ty.as_ref();
        let payload = match ty {
            Some(ty) => {
                let touched = touched.into();
                let shown = self
                    .books
                    .convert(self.lens(), touched, None, ty, &self.params)?;
                Some(render::value(self.api, ty, &shown))
            }
            None => None,
        };
        self.finish(payload, Members::new(), &[], None)
    }
}

/// Changes a list of items with ids, and gives those that were changed or removed.
fn change_parts(
    method: Method,
    list: &mut Vec<Value>,
    given: Vec<Value>,
) -> Result<Vec<Value>, Vec<String>> {
    let mut touched = Vec::new();
    let mut problems = Vec::new();
    for (index, mut part) in given.into_iter().enumerate() {
        if method == Method::Post {
            if let Some(members) = part.as_object_mut() {
                members.remove("id");
            }
            list.push(part);
            continue;
        }
        let same = |kept: &Value| functions::equal(&kept["id"], &part["id"]);
        let Some(at) = list.iter().position(same) else {
            problems.push(format!("[{index}].id: there is no option {}", part["id"]));
            continue;
        };
        if method == Method::Delete {
            touched.push(list.remove(at));
        } else {
            if let (Some(kept), Some(change)) = (list[at].as_object_mut(), part.as_object()) {
                kept.extend(change.clone());
            }
            touched.push(list[at].clone());
        }
    }
    if problems.is_empty() {
        Ok(touched)
    } else {
        Err(problems)
    }
}
