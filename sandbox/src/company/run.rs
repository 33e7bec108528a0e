//! An operation carried out over the company's records.

mod answer;
mod list;
mod search;

use callsheet_dialect::model::{
    Api, EntityId, Expr, ExprKind, Mechanism, Method, ModelKind, Operation, ParamMeaning, Scalar,
    Type, Write,
};
use serde_json::{Map, Value, json};

use super::eval::Scope;
use super::plan::{Plan, Use};
use super::show::{self, Lens, Wish};
use super::{Books, custom, functions};
use crate::behavior::input::Input;
use crate::behavior::outcome::Outcome;
use crate::behavior::refusal::Failure;
use crate::behavior::refusal::Refusal;
use crate::records::{Id, Record, Stored};
use crate::values::render::{self, Members};

/// The parameters of searches: what is looked for, in which members, whether nothing may stand around it, and among what.
pub(crate) const TERM: &str = "term";
pub(crate) const FIELDS: &str = "fields";
pub(crate) const EXACTLY: &str = "exact_match";
pub(crate) const KINDS: &str = "item_types";
/// And whether records that refer to what was found are wanted too.
pub(crate) const RELATED: &str = "search_for_related_items";

/// What an uploaded file is called in expressions.
const FILE: &str = "file";

/// One request, and everything that it is carried out with.
#[derive(Debug)]
pub(crate) struct Call<'a> {
    pub(crate) books: &'a Books<'a>,
    pub(crate) api: &'a Api,
    pub(crate) operation: &'a Operation,
    pub(crate) plan: &'a Plan,
    pub(crate) input: &'a Input,
    /// The parameters given, and what is known of an uploaded file.
    params: Map<String, Value>,
    include: Vec<String>,
    project: Option<(String, Vec<String>)>,
    labels: bool,
}

impl<'a> Call<'a> {
    pub(crate) fn new(
        books: &'a Books<'a>,
        api: &'a Api,
        operation: &'a Operation,
        plan: &'a Plan,
        input: &'a Input,
    ) -> Self {
        let mut params = input.given.clone();
        if let Some(file) = &input.file {
            let said = json!({
                "name": file.name,
                "size": file.bytes.len(),
                "type": file.media_type,
            });
            params.insert(FILE.to_owned(), said);
        }
        let mut call = Self {
            books,
            api,
            operation,
            plan,
            input,
            params,
            include: plan.rule.include.clone(),
            project: None,
            labels: false,
        };
        call.read_wishes();
        call
    }

    /// What the request wants to be shown.
    fn read_wishes(&mut self) {
        for (name, used) in &self.plan.uses {
            let (Use::Meaning(meaning), Some(value)) = (used, self.input.given.get(name)) else {
                continue;
            };
            match meaning {
                ParamMeaning::Include => {
                    // `boat.crew` means the member after the dot.
                    let names = texts(value).into_iter();
                    let last = names.map(|it| it.rsplit('.').next().unwrap_or(&it).to_owned());
                    self.include.extend(last);
                }
                ParamMeaning::Project(field) => self.project = Some((field.clone(), texts(value))),
                ParamMeaning::Labels => self.labels = value == &Value::Bool(true),
                _ => {}
            }
        }
    }

    /// Carries it out.
    pub(crate) fn answer(&self) -> Result<Outcome, Failure> {
        match self.carry_out() {
            Err(Failure::Refused(mut refusal)) => {
                for (name, expr) in &self.plan.rule.refused {
                    let value = self.books.eval(expr, self.scope())?;
                    refusal.beside.push((name.clone(), value));
                }
                Err(refusal.into())
            }
            carried_out => carried_out,
        }
    }

    fn carry_out(&self) -> Result<Outcome, Failure> {
        self.check_params()?;
        for (entity, expr) in &self.plan.rule.exists {
            let id = self.books.eval(expr, self.scope())?;
            self.present(*entity, &id)?;
        }
        let rule = &self.plan.rule;
        match &rule.mechanism {
            Mechanism::List(of) => self.list(*of),
            Mechanism::Get { of, id } => {
                let stored = self.wanted(*of, id.as_ref())?;
                self.one(*of, &stored.record)
            }
            Mechanism::Create { of, each: None } | Mechanism::Upload { of } => {
                let given = self.given(*of, None)?;
                let record = self.create(*of, &given)?;
                self.one(*of, &record)
            }
            Mechanism::Create {
                of,
                each: Some(each),
            } => {
                let items = self.books.eval(each, self.scope())?;
                let mut records = Vec::new();
                for item in items.as_array().into_iter().flatten() {
                    let members = item.as_object().cloned().unwrap_or_default();
                    let given = self.members(*of, &members, None)?;
                    let given = self.with_set(given, self.scope())?;
                    records.push(self.create(*of, &given)?);
                }
                self.several(*of, &records, Members::new())
            }
            Mechanism::Update { of, id } => {
                let stored = self.changeable(*of, id.as_ref())?;
                let given = self.given(*of, Some(&stored.record))?;
                let record = self.books.update(*of, &stored, &given, self.scope())?;
                self.one(*of, &record)
            }
            Mechanism::Delete { of, each } => self.delete(*of, each.as_ref()),
            Mechanism::Merge { of, id, into } => {
                let from = self.changeable(*of, Some(id))?;
                let into = self.changeable(*of, Some(into))?;
                if show::id(&from.record) == show::id(&into.record) {
                    let problem = "a record cannot be merged with itself".to_owned();
                    return Err(Refusal::invalid(&[problem], "").into());
                }
                let set = self.with_set(Map::new(), self.scope().of(*of, &into.record))?;
                let record = self.books.merge(*of, &from, &into, set, self.scope())?;
                self.one(*of, &record)
            }
            Mechanism::Duplicate { of, id, with } => {
                let original = self.changeable(*of, Some(id))?.record;
                let set = self.with_set(Map::new(), self.scope().of(*of, &original))?;
                let record = self
                    .books
                    .duplicate(*of, &original, with, &set, self.scope())?;
                self.one(*of, &record)
            }
            Mechanism::Convert { of, id, to } => self.convert(*of, id, *to),
            Mechanism::Search { of } => self.search(of),
            Mechanism::Answer { answer, among } => self.computed(answer, *among),
            Mechanism::Download { of, id } => {
                let stored = self.wanted(*of, Some(id))?;
                let name = &self.books.company.entity(*of).name;
                let file = match show::id(&stored.record) {
                    Some(id) => self.books.ledger.file_of(name, &id)?,
                    None => None,
                };
                let missing = || Refusal::not_found("the file has no content", "");
                Ok(Outcome::File(file.ok_or_else(missing)?))
            }
            Mechanism::Parts { of, field } => self.parts(*of, field),
            Mechanism::Refuse { status, message } => {
                Err(Refusal::stated(*status, message.clone()).into())
            }
        }
    }

    /// The names of an operation's expressions that are not about a record.
    fn scope(&self) -> Scope<'_> {
        Scope::of_request(&self.params)
    }

    fn lens(&self) -> Lens<'_> {
        let project = self.project.as_ref();
        let wish = Wish {
            include: &self.include,
            project: project.map(|(field, keys)| (&**field, &keys[..])),
            labels: self.labels,
        };
        Lens::new(self.api, wish)
    }

    /// Refuses parameters that the original refuses, and those of which nothing is known.
    fn check_params(&self) -> Result<(), Failure> {
        let mut problems = Vec::new();
        for (name, used) in &self.plan.uses {
            if !self.input.given.contains_key(name) {
                continue;
            }
            match used {
                Use::Meaning(ParamMeaning::Refused(message)) => problems.push(message.clone()),
                Use::Unknown => {
                    let what = format!("the sandbox does not know what {name} does here");
                    return Err(Refusal::not_implemented(what).into());
                }
                _ => {}
            }
        }
        if problems.is_empty() {
            Ok(())
        } else {
            Err(Refusal::invalid(&problems, "").into())
        }
    }

    fn missing(&self, entity: EntityId, id: &Value) -> Failure {
        let name = self.books.company.entity(entity).name.replace('_', " ");
        let error = match &self.plan.rule.missing {
            Some(stated) => stated.clone(),
            None => format!("{name} {} not found", functions::text_of(id)),
        };
        Refusal::not_found(error, "a list shows which there are").into()
    }

    /// A record that is there and not deleted.
    fn present(&self, entity: EntityId, id: &Value) -> Result<Stored, Failure> {
        match self.books.stored(entity, id)? {
            Some(stored) if !stored.deleted => Ok(stored),
            _ => Err(self.missing(entity, id)),
        }
    }

    /// The record that the operation is about, deleted or not.
    fn wanted(&self, entity: EntityId, id: Option<&Expr>) -> Result<Stored, Failure> {
        let rule = &self.plan.rule;
        let id = match id {
            Some(id) => self.books.eval(id, self.scope())?,
            // A condition decides by itself: `id` may be that of a record around.
            None if rule.condition.is_some() => Value::Null,
            None => self.input.given.get("id").cloned().unwrap_or_default(),
        };
        let found = match &rule.condition {
            Some(condition) if id.is_null() => self.books.first(entity, condition, self.scope())?,
            Some(condition) => match self.books.stored(entity, &id)? {
                Some(stored) => {
                    let scope = self.scope().within(entity, &stored.record);
                    self.books.holds(condition, scope)?.then_some(stored)
                }
                None => None,
            },
            None => self.books.stored(entity, &id)?,
        };
        found.ok_or_else(|| self.missing(entity, &id))
    }

    /// The same, to be changed: deleted records are only looked at.
    fn changeable(&self, entity: EntityId, id: Option<&Expr>) -> Result<Stored, Failure> {
        let stored = self.wanted(entity, id)?;
        if stored.deleted {
            let id = stored.record.get("id").cloned().unwrap_or_default();
            return Err(self.missing(entity, &id));
        }
        Ok(stored)
    }

    fn create(&self, entity: EntityId, given: &Map<String, Value>) -> Result<Record, Failure> {
        let record = self.books.create(entity, given, self.scope())?;
        if let (Some(file), Some(id)) = (&self.input.file, show::id(&record)) {
            let name = &self.books.company.entity(entity).name;
            self.books.ledger.put_file(name, &id, file)?;
        }
        Ok(record)
    }

    /// What a request writes to a record: its parameters, and what the rule sets beside them.
    fn given(
        &self,
        entity: EntityId,
        before: Option<&Record>,
    ) -> Result<Map<String, Value>, Failure> {
        let uses = self.plan.uses.iter();
        let written = uses.filter_map(|(name, used)| match used {
            Use::Write(_) => Some((name.clone(), self.input.given.get(name)?.clone())),
            _ => None,
        });
        let mut members: Map<String, Value> = written.collect();
        members.extend(self.input.flat.clone());
        for param in self.operation.params.iter().filter(|param| param.explode) {
            // Custom fields beside the other members are in their flat form.
            let parts = members.get_mut(&param.name).and_then(Value::as_object_mut);
            let Some(parts) = parts else { continue };
            let (flat, rest): (Map<_, _>, Map<_, _>) = std::mem::take(parts)
                .into_iter()
                .partition(|(name, _)| custom::is_flat(name));
            *parts = rest;
            if parts.is_empty() {
                members.remove(&param.name);
            }
            members.extend(flat);
        }
        let given = self.members(entity, &members, before)?;
        let none = Record::new();
        let scope = match before {
            Some(before) => self.scope().of(entity, before),
            None => self.scope().of(entity, &none),
        };
        self.with_set(given, scope)
    }

    fn with_set(
        &self,
        mut given: Map<String, Value>,
        scope: Scope<'_>,
    ) -> Result<Map<String, Value>, Failure> {
        for (name, expr) in &self.plan.rule.set {
            let value = self.books.eval(expr, scope)?;
            given.insert(name.clone(), value);
        }
        Ok(given)
    }

    /// Members as a surface has them, as the entity's fields.
    fn members(
        &self,
        entity: EntityId,
        members: &Map<String, Value>,
        before: Option<&Record>,
    ) -> Result<Map<String, Value>, Failure> {
        let described = self.books.company.entity(entity);
        let view = Plan::view(
            self.books.company,
            self.api,
            self.operation,
            &self.plan.rule,
        );
        let mut given = Map::new();
        let mut problems = Vec::new();
        for (name, value) in members {
            let member = view.and_then(|view| view.members.iter().find(|it| it.name == *name));
            let used = self.plan.uses.iter().find(|(used, _)| used == name);
            let write = match (used, member) {
                (Some((_, Use::Write(write))), _) => write.clone(),
                (_, Some(member)) => match &member.write {
                    Some(write) => write.clone(),
                    None => continue,
                },
                _ => Write::Field(name.clone()),
            };
            self.write(entity, &write, value, name, &mut given, &mut problems)?;
        }
        if let Some((field, definitions)) = show::custom_field(described)
            && members.keys().any(|name| custom::is_flat(name))
        {
            let flat = members.iter().filter(|(name, _)| custom::is_flat(name));
            let flat = flat
                .map(|(name, value)| (name.clone(), value.clone()))
                .collect();
            let before = before.and_then(|it| it.get(field)?.as_object());
            let definitions_known = self.books.definitions(definitions)?;
            let nested = self
                .books
                .gather(&flat, before, &definitions_known, &mut problems);
            let checked = self
                .books
                .check_custom(definitions, &nested, field, &mut problems)?;
            match given.get_mut(field) {
                Some(Value::Object(known)) => known.extend(checked),
                _ => _ = given.insert(field.to_owned(), checked.into()),
            }
        }
        if problems.is_empty() {
            Ok(given)
        } else {
            Err(Refusal::invalid(&problems, "").into())
        }
    }

    fn write(
        &self,
        entity: EntityId,
        write: &Write,
        value: &Value,
        at: &str,
        given: &mut Map<String, Value>,
        problems: &mut Vec<String>,
    ) -> Result<(), Failure> {
        match write {
            Write::Field(name) | Write::Not(name) => {
                let Some(field) = self.books.company.entity(entity).field(name) else {
                    if name == "id" {
                        given.insert(name.clone(), value.clone());
                    }
                    return Ok(());
                };
                let mut taken = self.books.take(&field.ty, value.clone(), at, problems)?;
                if let (Write::Not(_), Value::Bool(flag)) = (write, &taken) {
                    taken = (!flag).into();
                }
                given.insert(name.clone(), taken);
            }
            Write::Object(parts) => {
                for (member, part) in parts {
                    let value = match value {
                        Value::Object(members) => match members.get(member) {
                            Some(value) => value,
                            None => continue,
                        },
                        Value::Null => &Value::Null,
                        _ => {
                            problems.push(format!("{at}: expected an object"));
                            break;
                        }
                    };
                    let at = format!("{at}.{member}");
                    self.write(entity, part, value, &at, given, problems)?;
                }
            }
        }
        Ok(())
    }

    fn delete(&self, entity: EntityId, each: Option<&Expr>) -> Result<Outcome, Failure> {
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
                let among = super::find::Among::Present;
                for record in books.find(entity, &[condition], among, self.scope())? {
                    found.push(Stored {
                        record,
                        deleted: false,
                    });
                }
                if found.is_empty() {
                    return Err(self.missing(entity, &self.last_id()));
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
                    if fits {
                        found.push(stored);
                    }
                }
                if found.is_empty() {
                    let first = ids.first().cloned().unwrap_or_default();
                    return Err(self.missing(entity, &first));
                }
            }
            _ => found.push(self.changeable(entity, each)?),
        }
        let mut records = Vec::new();
        for stored in &found {
            records.push(books.delete(entity, stored)?);
        }
        match &self.operation.returns.ty {
            Some(Type::List(_)) => self.several(entity, &records, Members::new()),
            _ => self.one(entity, &records[0]),
        }
    }

    /// The value of the last parameter of the path, for messages.
    fn last_id(&self) -> Value {
        let last = self.operation.path.placeholders().last();
        let given = last.and_then(|name| self.input.given.get(name));
        given.cloned().unwrap_or_default()
    }

    /// A record becomes one of another entity. That it is done is a record as well, which can be asked for.
    fn convert(&self, of: EntityId, id: &Expr, to: EntityId) -> Result<Outcome, Failure> {
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
                callsheet_dialect::model::FieldType::Reference(entity) if *entity == to => &record,
                callsheet_dialect::model::FieldType::Reference(entity) if *entity == of => {
                    &source.record
                }
                _ => continue,
            };
            let id = referred.get("id").cloned().unwrap_or_default();
            given.insert(field.name.clone(), id);
        }
        let conversion = books.create(conversions, &given, self.scope())?;
        self.one(conversions, &conversion)
    }

    /// Items of a list inside a record added, changed or removed.
    fn parts(&self, entity: EntityId, field: &str) -> Result<Outcome, Failure> {
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
        self.finish(payload, Members::new(), &[])
    }

    /// One record as the operation returns it.
    fn one(&self, entity: EntityId, record: &Record) -> Result<Outcome, Failure> {
        let payload = match &self.operation.returns.ty {
            Some(ty) => {
                let ty_of_one = match ty {
                    // `{"data": {"id": [7]}}`, and lists of one record.
                    Type::List(item) if self.plan.rule.payload.is_none() => item,
                    ty => ty,
                };
                let mut value = self.shown(entity, record, ty_of_one)?;
                if !std::ptr::eq(ty_of_one, ty) {
                    value = json!([value]);
                }
                Some(render::value(self.api, ty, &value))
            }
            None => None,
        };
        let related = [(entity, record.clone())];
        self.finish(payload, Members::new(), &related)
    }

    /// Records as the operation returns them.
    fn several(
        &self,
        entity: EntityId,
        records: &[Record],
        page: Members,
    ) -> Result<Outcome, Failure> {
        let payload = match &self.operation.returns.ty {
            Some(ty @ Type::List(item)) => {
                let shown = records
                    .iter()
                    .map(|record| self.shown(entity, record, item));
                let shown = Value::Array(shown.collect::<Result<_, _>>()?);
                Some(render::value(self.api, ty, &shown))
            }
            Some(ty) => match records.first() {
                Some(record) => {
                    let value = self.shown(entity, record, ty)?;
                    Some(render::value(self.api, ty, &value))
                }
                None => None,
            },
            None => None,
        };
        let related: Vec<_> = records.iter().map(|it| (entity, it.clone())).collect();
        self.finish(payload, page, &related)
    }

    /// A record as a value of a type: as its model shows it, or its id.
    fn shown(&self, entity: EntityId, record: &Record, ty: &Type) -> Result<Value, Failure> {
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
                let id = record.get("id").cloned().unwrap_or_default();
                self.books.convert(self.lens(), id, None, ty, &self.params)
            }
        }
    }

    /// The answer around a payload.
    fn finish(
        &self,
        payload: Option<String>,
        page: Members,
        records: &[(EntityId, Record)],
    ) -> Result<Outcome, Failure> {
        let rule = &self.plan.rule;
        let mut members = page;
        for (name, expr) in &rule.beside {
            // Beside one record, names are its fields.
            let scope = match records {
                [(entity, record)] => self.scope().of(*entity, record),
                _ => self.scope(),
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
    fn written_parts(&self, value: Value, expr: &Expr, scope: Scope<'_>) -> Value {
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
    fn related(&self, records: &[(EntityId, Record)]) -> Result<Value, Failure> {
        let mut all = Map::new();
        for (name, fields) in &self.plan.rule.related {
            let mut found = Map::new();
            for (entity, record) in records {
                for field in fields {
                    let scope = self.scope().of(*entity, record);
                    let value = self.books.field(*entity, record, field, scope)?;
                    let of = match self.books.field_type(*entity, field) {
                        Some(callsheet_dialect::model::FieldType::Reference(of)) => of,
                        Some(callsheet_dialect::model::FieldType::List(item)) => match *item {
                            callsheet_dialect::model::FieldType::Reference(of) => of,
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
                        if let Some(stored) = self.books.stored(of, &id)? {
                            found.insert(key, self.as_related(of, &stored.record)?);
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
    fn as_related(&self, entity: EntityId, record: &Record) -> Result<Value, Failure> {
        let described = self.books.company.entity(entity);
        let id = record.get("id").cloned().unwrap_or_default();
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

/// The texts of a list, or of a text with commas.
pub(crate) fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::Array(items) => items.iter().map(functions::text_of).collect(),
        Value::String(text) => text.split(',').map(|it| it.trim().to_owned()).collect(),
        _ => Vec::new(),
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

/// The id in a value, for orders and cursors.
pub(crate) fn id_in(record: &Record) -> Option<Id> {
    show::id(record)
}
