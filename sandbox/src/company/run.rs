//! An operation carried out over the company's records.

mod answer;
mod change;
mod given;
mod list;
mod reply;
mod search;
mod tally;

use std::rc::Rc;

use callsheet_dialect::model::{Api, EntityId, Expr, Mechanism, Operation, ParamMeaning, UPLOADED};
use serde_json::{Map, Value, json};

use super::eval::Scope;
use super::plan::{Plan, Use, entity_of};
use super::show::{self, Lens, Wish};
use super::{Books, custom, functions};
use crate::behavior::input::Input;
use crate::behavior::outcome::Outcome;
use crate::behavior::refusal::Failure;
use crate::behavior::refusal::Refusal;
use crate::records::{Doc, Record, Row, Stored};
use crate::values::render::Members;
use crate::values::suggest;

/// The parameters of searches: what is looked for, in which members, whether nothing may stand around it, and among what.
pub(crate) const TERM: &str = "term";
pub(crate) const FIELDS: &str = "fields";
pub(crate) const EXACTLY: &str = "exact_match";
pub(crate) const KINDS: &str = "item_types";
/// And whether records that refer to what was found are wanted too.
pub(crate) const RELATED: &str = "search_for_related_items";

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
            params.insert(UPLOADED.to_owned(), said);
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
        self.check_demands()?;
        for (entity, expr) in &self.plan.rule.exists {
            let id = self.books.eval(expr, self.scope())?;
            self.present(*entity, &id)?;
        }
        let rule = &self.plan.rule;
        match &rule.mechanism {
            Mechanism::List(of) => self.list(*of),
            Mechanism::Get { of, id } if rule.condition.is_none() => {
                let doc = self.wanted_doc(*of, id.as_ref())?;
                self.one(*of, Row::from(&*doc))
            }
            Mechanism::Get { of, id } => {
                let stored = self.wanted(*of, id.as_ref())?;
                self.one(*of, Row::from(&stored.record))
            }
            Mechanism::Create { of, each: None } | Mechanism::Upload { of } => {
                let given = self.given(*of, None)?;
                let record = self.create(*of, &given)?;
                self.one(*of, Row::from(&record))
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
                let records: Vec<_> = records.iter().map(Row::from).collect();
                self.several(*of, &records, Members::new())
            }
            Mechanism::Update { of, id } => {
                let stored = self.changeable(*of, id.as_ref())?;
                let given = self.given(*of, Some(&stored.record))?;
                let record = self.books.update(*of, &stored, &given, self.scope())?;
                self.one(*of, Row::from(&record))
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
                self.one(*of, Row::from(&record))
            }
            Mechanism::Duplicate { of, id, with } => {
                let original = self.changeable(*of, Some(id))?.record;
                let set = self.with_set(Map::new(), self.scope().of(*of, &original))?;
                let record = self
                    .books
                    .duplicate(*of, &original, with, &set, self.scope())?;
                self.one(*of, Row::from(&record))
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

    /// Refuses parameters of which something does not hold, and keys of custom fields that there are not.
    fn check_demands(&self) -> Result<(), Failure> {
        let mut problems = Vec::new();
        for (name, demand) in &self.plan.demands {
            let is_given = self.input.given.contains_key(name);
            if is_given && !self.books.holds(&demand.condition, self.scope())? {
                problems.push(format!("{name}: {}", demand.message));
            }
        }
        for (name, used) in &self.plan.uses {
            let (Use::Meaning(ParamMeaning::Project(_)), Some(keys)) =
                (used, self.input.given.get(name))
            else {
                continue;
            };
            let entity = entity_of(&self.plan.rule.mechanism);
            let entity = entity.map(|of| self.books.company.entity(of));
            let Some((_, of)) = entity.and_then(show::custom_field) else {
                continue;
            };
            let definitions = self.books.definitions(of)?;
            let known = || definitions.iter().filter_map(custom::key);
            for key in texts(keys) {
                if !known().any(|known| known == key) {
                    let hint = suggest::hint(&key, known());
                    problems.push(format!("{name}: there is no custom field {key}{hint}"));
                }
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
            None if id.is_null() => format!("there is no such {name}"),
            None => format!("{name} {} not found", functions::text_of(id)),
        };
        let refusal = Refusal::not_found(error, "a list shows which there are");
        match self.plan.rule.missing_status {
            Some(status) => refusal.with_status(status).into(),
            None => refusal.into(),
        }
    }

    /// A record that is there and not deleted.
    fn present(&self, entity: EntityId, id: &Value) -> Result<Stored, Failure> {
        match self.books.stored(entity, id)? {
            Some(stored) if !stored.deleted && self.books.sees(entity, &stored.record)? => {
                Ok(stored)
            }
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
        let id = if id.is_null() { self.last_id() } else { id };
        match found {
            Some(stored) if self.books.sees(entity, &stored.record)? => Ok(stored),
            _ => Err(self.missing(entity, &id)),
        }
    }

    /// The same for an operation without a condition, to be shown.
    fn wanted_doc(&self, entity: EntityId, id: Option<&Expr>) -> Result<Rc<Doc>, Failure> {
        let id = match id {
            Some(id) => self.books.eval(id, self.scope())?,
            None => self.input.given.get("id").cloned().unwrap_or_default(),
        };
        let doc = match self.books.ids(entity, &id) {
            Some(id) => self.books.peek(entity, &id)?,
            None => None,
        };
        let id = if id.is_null() { self.last_id() } else { id };
        match doc {
            Some(doc) if self.books.sees(entity, &*doc)? => Ok(doc),
            _ => Err(self.missing(entity, &id)),
        }
    }

    /// The same, to be changed: deleted records are only looked at.
    fn changeable(&self, entity: EntityId, id: Option<&Expr>) -> Result<Stored, Failure> {
        let stored = self.wanted(entity, id)?;
        if stored.deleted {
            let name = self.books.company.entity(entity).name.replace('_', " ");
            let id = functions::text_of(stored.record.get("id").unwrap_or(&Value::Null));
            let error = format!("{name} {id} is deleted");
            return Err(Refusal::not_found(error, "what is deleted cannot be changed").into());
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
}

/// The texts of a list, or of a text with commas.
pub(crate) fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::Array(items) => items.iter().map(functions::text_of).collect(),
        Value::String(text) => text.split(',').map(|it| it.trim().to_owned()).collect(),
        _ => Vec::new(),
    }
}
