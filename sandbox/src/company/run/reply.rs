//! The response: records as the operation returns them, and what stands beside them.

use std::borrow::Cow;

use callsheet_dialect::model::{
    EntityId, Expr, ExprKind, FieldType, LAST_ON_PAGE, ModelKind, Scalar, Type,
};
use serde_json::{Map, Value, json};

use super::super::eval::Scope;
use super::super::print::Printer;
use super::super::{functions, show};
use super::Call;
use crate::behavior::outcome::Outcome;
use crate::behavior::refusal::Failure;
use crate::records::Row;
use crate::values::render::{self, Members};

impl Call<'_> {
    /// One record as the operation returns it.
    pub(super) fn one(&self, entity: EntityId, record: Row<'_>) -> Result<Outcome, Failure> {
        let payload = match &self.operation.returns.ty {
            Some(ty) => {
                let ty_of_one = match ty {
                    // `{"data": {"id": [7]}}`, and lists of one record.
                    Type::List(item) if self.plan.rule.payload.is_none() => item,
                    ty => ty,
                };
                let is_list = !std::ptr::eq(ty_of_one, ty);
                if let Some(printer) = self.printer(entity, ty_of_one)? {
                    let mut text = String::new();
                    printer.print(record, &mut text)?;
                    Some(if is_list { format!("[{text}]") } else { text })
                } else {
                    let mut value = self.shown(entity, record, ty_of_one)?;
                    if is_list {
                        value = json!([value]);
                    }
                    Some(render::value(self.api, ty, &value))
                }
            }
            None => None,
        };
        self.finish(payload, Members::new(), &[(entity, record)], None)
    }

    /// Records as the operation returns them.
    pub(super) fn several(
        &self,
        entity: EntityId,
        records: &[Row<'_>],
        page: Members,
    ) -> Result<Outcome, Failure> {
        self.books.look_ahead(records);
        let payload = match &self.operation.returns.ty {
            Some(ty @ Type::List(item)) => {
                if let Some(printer) = self.printer(entity, item)? {
                    let mut text = String::from("[");
                    for (at, record) in records.iter().enumerate() {
                        if at > 0 {
                            text.push(',');
                        }
                        printer.print(*record, &mut text)?;
                    }
                    text.push(']');
                    Some(text)
                } else {
                    let shown = records
                        .iter()
                        .map(|record| self.shown(entity, *record, item));
                    let shown = Value::Array(shown.collect::<Result<_, _>>()?);
                    Some(render::value(self.api, ty, &shown))
                }
            }
            Some(ty) => match records.first() {
                Some(record) => {
                    let value = self.shown(entity, *record, ty)?;
                    Some(render::value(self.api, ty, &value))
                }
                None => None,
            },
            None => None,
        };
        let related: Vec<_> = records.iter().map(|it| (entity, *it)).collect();
        self.finish(payload, page, &related, None)
    }

    /// What writes records as a type straight away: where it is a record's and the rule states no other payload.
    fn printer(&self, entity: EntityId, ty: &Type) -> Result<Option<Printer<'_>>, Failure> {
        let model = match ty {
            Type::Model(id) if self.plan.rule.payload.is_none() => *id,
            _ => return Ok(None),
        };
        if !matches!(self.api.model(model).kind, ModelKind::Record { .. }) {
            return Ok(None);
        }
        let printer = Printer::new(self.books, self.lens(), entity, model, &self.params)?;
        Ok(Some(printer))
    }

    /// A record as a value of a type: as its model shows it, or its id.
    pub(super) fn shown(
        &self,
        entity: EntityId,
        record: Row<'_>,
        ty: &Type,
    ) -> Result<Value, Failure> {
        let scope = self.scope().of(entity, record);
        if let Some(payload) = &self.plan.rule.payload {
            let value = self.books.eval(payload, scope)?;
            let from = self.books.type_of(payload, scope);
            return self
                .books
                .convert(self.lens(), value, from.as_ref(), ty, &self.params);
        }
        match ty {
            Type::Model(id) if matches!(self.api.model(*id).kind, ModelKind::Record { .. }) => self
                .books
                .show(self.lens(), entity, *id, record, &self.params),
            Type::Scalar(Scalar::Boolean | Scalar::Flag) => Ok(true.into()),
            ty => {
                let id = record.get("id");
                self.books.convert(self.lens(), id, None, ty, &self.params)
            }
        }
    }

    /// The answer around a payload. `last` is what the page's last item has where the answer is ordered by it.
    pub(super) fn finish(
        &self,
        payload: Option<String>,
        page: Members,
        records: &[(EntityId, Row<'_>)],
        last: Option<Value>,
    ) -> Result<Outcome, Failure> {
        let rule = &self.plan.rule;
        let mut params = Cow::Borrowed(&self.params);
        if let Some(last) = last {
            params.to_mut().insert(LAST_ON_PAGE.to_owned(), last);
        }
        let request = Scope::of_request(&params);
        let mut members = page;
        for (name, expr) in &rule.beside {
            // Beside one record, names are its fields.
            let scope = match records {
                [(entity, record)] => request.of(*entity, *record),
                _ => request,
            };
            let value = self.books.eval(expr, scope)?;
            let value = self.written_parts(value, expr, scope);
            push_parts(&mut members, vec![name.clone()], &value);
        }
        if !rule.related.is_empty() {
            let related = self.related(records)?;
            members.push((vec!["related_objects".to_owned()], related.to_string()));
        }
        let text = render::envelope(self.api, self.operation, payload, members);
        let status = rule.status.unwrap_or(self.operation.status);
        Ok(Outcome::json(status, text))
    }

    /// Moments in a value as the surface writes them, wherever the expression says that it is one.
    pub(super) fn written_parts(&self, value: Value, expr: &Expr, scope: Scope<'_>) -> Value {
        match (&expr.kind, value) {
            (ExprKind::Object(stated), Value::Object(mut members)) => {
                for (name, part) in stated {
                    if let Some(member) = members.get_mut(name) {
                        *member = self.written_parts(member.take(), part, scope);
                    }
                }
                members.into()
            }
            (_, value) => {
                let ty = self.books.type_of(expr, scope);
                self.written(value, ty.as_ref())
            }
        }
    }

    /// The records that others refer to, by the name of their kind and their id.
    pub(super) fn related(&self, records: &[(EntityId, Row<'_>)]) -> Result<Value, Failure> {
        let mut all = Map::new();
        for (name, fields) in &self.plan.rule.related {
            let mut found = Map::new();
            for (entity, record) in records {
                for field in fields {
                    let scope = self.scope().of(*entity, *record);
                    let value = self.books.field(*entity, *record, field, scope)?;
                    let of = match self.books.field_type(*entity, field) {
                        Some(FieldType::Reference(of)) => of,
                        Some(FieldType::List(item)) => match *item {
                            FieldType::Reference(of) => of,
                            _ => continue,
                        },
                        _ => continue,
                    };
                    let ids = match value {
                        Value::Array(ids) => ids,
                        Value::Null => Vec::new(),
                        one => vec![one],
                    };
                    for id in ids {
                        let key = functions::text_of(&id);
                        if found.contains_key(&key) {
                            continue;
                        }
                        let id = self.books.ids(of, &id);
                        if let Some(id) = id
                            && let Some(doc) = self.books.peek(of, &id)?
                        {
                            found.insert(key, self.as_related(of, Row::from(&*doc))?);
                        }
                    }
                }
            }
            if !found.is_empty() {
                all.insert(name.clone(), found.into());
            }
        }
        Ok(all.into())
    }

    /// A record as `related_objects` shows it.
    pub(super) fn as_related(&self, entity: EntityId, record: Row<'_>) -> Result<Value, Failure> {
        let described = self.books.company.entity(entity);
        let id = record.get("id");
        let mut shown = Map::from_iter([("id".to_owned(), id)]);
        if let Some(view) = show::view(described, &self.api.name, "related") {
            let scope = self.scope().of(entity, record);
            for member in &view.members {
                let value = self.books.eval(&member.read, scope)?;
                shown.insert(member.name.clone(), value);
            }
        }
        Ok(shown.into())
    }
}

/// Adds a member of an answer. The members of an object stand together with others of the same name.
fn push_parts(members: &mut Members, path: Vec<String>, value: &Value) {
    match value {
        Value::Object(parts) if !parts.is_empty() => {
            for (name, part) in parts {
                let mut path = path.clone();
                path.push(name.clone());
                push_parts(members, path, part);
            }
        }
        value => members.push((path, value.to_string())),
    }
}
