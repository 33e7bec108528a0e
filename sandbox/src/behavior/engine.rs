//! What each behavior does to the records, generic over the model. Reading and answering is here, changing records
//! in `write`.

use callsheet_dialect::model::{Method, ModelId, Operation, PageStyle, Scalar, Type};
use jiff::Timestamp;
use serde_json::Value;

use super::infer::{self, Behavior, Link};
use super::input::{Input, Page};
use super::kind::{Filter, Kind};
use super::outcome::Outcome;
use super::refusal::{Failure, Refusal};
use super::rules::{self, FileFact};
use super::surface::{Found, Surface};
use crate::records::cursor::{self, List};
use crate::records::{Id, Ledger, Record, Stored, Wanted};
use crate::values::render::{self, Position};
use crate::values::{self, fields_of, fitting, keys};

/// Below it the bytes of uploaded files are served.
pub(crate) const FILES: &str = "/_sandbox/files/";

/// Everything that an operation is carried out with.
#[derive(Debug)]
pub(crate) struct Engine<'a> {
    pub(crate) surface: &'a Surface,
    pub(crate) ledger: &'a Ledger<'a>,
    /// The moment of the request.
    pub(crate) now: Timestamp,
    /// The server's own URL, without a slash at its end.
    pub(crate) url: &'a str,
}

impl Engine<'_> {
    /// Carries out an operation.
    pub(crate) fn run(&self, found: &Found<'_>, input: &Input) -> Result<Outcome, Failure> {
        let operation = found.operation;
        match found.behavior {
            Behavior::List { model } => self.list(operation, self.kind(*model)?, input, None),
            Behavior::ListChildren { model, link } => {
                self.list(operation, self.kind(*model)?, input, Some(link))
            }
            Behavior::Get { model, id } => {
                let kind = self.kind(*model)?;
                let (_, stored) = self.existing(kind, input, id)?;
                Ok(self.one(operation, kind, stored.record))
            }
            Behavior::Create { model } => {
                let kind = self.kind(*model)?;
                let record = self.create(operation, kind, input, None)?;
                Ok(self.one(operation, kind, record))
            }
            Behavior::CreateChild { model, link } => {
                let kind = self.kind(*model)?;
                let record = self.create(operation, kind, input, Some(link))?;
                Ok(self.one(operation, kind, record))
            }
            Behavior::Update { model, id } => {
                let kind = self.kind(*model)?;
                let record = self.update(operation, kind, input, id)?;
                Ok(self.one(operation, kind, record))
            }
            Behavior::Delete { model, id } => {
                let kind = self.kind(*model)?;
                let record = self.delete(kind, input, id)?;
                Ok(self.one(operation, kind, record))
            }
            Behavior::Download { model, id } => {
                let kind = self.kind(*model)?;
                let (id, _) = self.existing(kind, input, id)?;
                let file = self.ledger.file_of(&kind.name, &id)?;
                let file = file.ok_or_else(|| {
                    Refusal::not_found(format!("{} {id} has no file", self.name(kind)), "")
                })?;
                Ok(Outcome::File(file))
            }
            Behavior::Search { model, item } => {
                self.search(operation, self.kind(*model)?, input, item)
            }
            Behavior::Parts { model, id, parts } => {
                let kind = self.kind(*model)?;
                let items = self.change_parts(operation, kind, input, id, parts)?;
                Ok(self.several(operation, items))
            }
            Behavior::Improvise => self.improvise(operation, input),
        }
    }

    /// The kind behind a behavior. Behaviors are only inferred for models that have one.
    pub(crate) fn kind(&self, model: ModelId) -> Result<&Kind, Failure> {
        self.surface
            .kind(model)
            .ok_or_else(|| Refusal::internal().into())
    }

    /// The name of a kind as the spec has it.
    pub(crate) fn name(&self, kind: &Kind) -> &str {
        &self.surface.api.model(kind.model).name
    }

    /// The record that parameter `name` says, deleted or not.
    pub(crate) fn existing(
        &self,
        kind: &Kind,
        input: &Input,
        name: &str,
    ) -> Result<(Id, Stored), Failure> {
        let value = input.given.get(name).unwrap_or(&Value::Null);
        let id = Id::of(value);
        let missing = || {
            Refusal::not_found(
                format!("{} not found: {name} {value}", self.name(kind)),
                "a list shows which there are",
            )
        };
        let id = id.ok_or_else(missing)?;
        let stored = self.ledger.get(&kind.name, &id)?.ok_or_else(missing)?;
        Ok((id, stored))
    }

    fn list(
        &self,
        operation: &Operation,
        kind: &Kind,
        input: &Input,
        link: Option<&Link>,
    ) -> Result<Outcome, Failure> {
        let api = &self.surface.api;
        let wanted = self.wanted(operation, kind, input, link)?;
        let list = self.list_of(operation, input);
        let (records, page) = self.page(operation, kind, wanted, &input.page, list)?;
        let records = records
            .into_iter()
            .map(|record| self.shown(kind, record))
            .collect();
        let ty = Type::List(Box::new(Type::Model(kind.model)));
        let text = render::value(api, &ty, &Value::Array(records));
        let text = render::envelope(api, operation, Some(text), page);
        Ok(Outcome::json(operation.status, text))
    }

    /// What the parameters of a list narrow it to.
    pub(crate) fn wanted(
        &self,
        operation: &Operation,
        kind: &Kind,
        input: &Input,
        link: Option<&Link>,
    ) -> Result<Wanted, Failure> {
        let api = &self.surface.api;
        let fields = fields_of(api.model(kind.model));
        let mut wanted = Wanted {
            deleted: kind.removal.is_soft().then_some(false),
            ..Wanted::default()
        };
        if let Some(link) = link {
            self.existing(self.kind(link.parent)?, input, &link.param)?;
        }
        for param in &operation.params {
            let Some(value) = input.given.get(&param.name) else {
                continue;
            };
            let parent = link.filter(|link| link.param == param.name);
            let at = match parent {
                Some(link) => fields
                    .iter()
                    .position(|field| field.name == link.field)
                    .map(Filter::Field),
                None => Some(kind.filter(api, param)),
            };
            match at {
                Some(Filter::Field(at)) => {
                    let field = &fields[at];
                    if kind.removal.is_asked_for(&field.name, value) {
                        wanted.deleted = None;
                    }
                    wanted.conditions.extend(keys::of_filter(
                        &self.surface.api,
                        field,
                        &param.ty,
                        value,
                    ));
                }
                Some(Filter::Deleted) => wanted.deleted = value.as_bool(),
                Some(Filter::Nothing) | None => {}
            }
        }
        let demanded = wanted
            .conditions
            .iter()
            .map(|condition| 1 + condition.any.len());
        if demanded.sum::<usize>() > rules::MOST_CONDITIONS {
            let problem = "query: too many conditions for one list".to_owned();
            return Err(Refusal::invalid(&[problem], "ask in several requests").into());
        }
        Ok(wanted)
    }

    /// The list that cursors of a request belong to.
    pub(crate) fn list_of(&self, operation: &Operation, input: &Input) -> List {
        List::of(&self.surface.api.name, &operation.path.text, &input.given)
    }

    /// The wanted page of records and what the answer says about further ones.
    fn page(
        &self,
        operation: &Operation,
        kind: &Kind,
        mut wanted: Wanted,
        page: &Page,
        list: List,
    ) -> Result<(Vec<Record>, render::Members), Failure> {
        let Some(pages) = &operation.pages else {
            wanted.limit = u64::MAX >> 1;
            return Ok((self.ledger.list(&kind.name, &wanted)?, Vec::new()));
        };
        let limit = u64::from(page.limit);
        // One more than asked for tells whether there is a next page.
        wanted.limit = limit + 1;
        wanted.start = page.start;
        if let Some(given) = &page.cursor {
            let after = cursor::read(given, list).as_ref().and_then(Id::of);
            let after = after.ok_or_else(Refusal::wrong_cursor)?;
            wanted.after = Some(after);
        }
        let mut records = self.ledger.list(&kind.name, &wanted)?;
        let more = u64::try_from(records.len()).is_ok_and(|found| found > limit);
        if more {
            records.pop();
        }
        let position = match pages.style {
            PageStyle::Offset => Position::Offset {
                start: page.start,
                limit,
                next: more.then(|| page.start + limit),
            },
            PageStyle::Cursor => {
                let key = records
                    .last()
                    .and_then(|record| record.get(&kind.key))
                    .filter(|_| more);
                Position::Cursor(key.map(|key| cursor::write(key, list)))
            }
        };
        let said = position.members(&self.surface.api.conventions);
        Ok((records, said))
    }

    /// One record as the operation returns it.
    fn one(&self, operation: &Operation, kind: &Kind, record: Record) -> Outcome {
        let api = &self.surface.api;
        let payload = operation.returns.ty.as_ref().map(|ty| {
            let id = fields_of(api.model(kind.model))
                .iter()
                .find(|field| field.name == kind.key);
            let value = match ty {
                Type::List(item) if infer::stored(api, item) == Some(kind.model) => {
                    Value::Array(vec![self.shown(kind, record)])
                }
                ty if infer::stored(api, ty) == Some(kind.model) => self.shown(kind, record),
                ty if id.is_some_and(|id| id.ty == *ty) => {
                    record.get(&kind.key).cloned().unwrap_or_default()
                }
                // `DELETE` of some endpoints says `true`.
                Type::Scalar(Scalar::Boolean | Scalar::Flag) => true.into(),
                ty => fitting::value(api, ty),
            };
            render::value(api, ty, &value)
        });
        Outcome::json(
            operation.status,
            render::envelope(api, operation, payload, Vec::new()),
        )
    }

    /// Records of any model as the operation returns a list of them: with the members that it has.
    fn several(&self, operation: &Operation, items: Vec<Value>) -> Outcome {
        let api = &self.surface.api;
        let payload = operation.returns.ty.as_ref().map(|ty| {
            let mut items = Value::Array(items);
            if let Type::List(item) = ty
                && let Type::Model(item) = **item
            {
                let fields = fields_of(api.model(item));
                let records = items.as_array_mut().into_iter().flatten();
                for record in records.filter_map(Value::as_object_mut) {
                    record.retain(|name, _| fields.iter().any(|field| field.name == *name));
                }
            }
            render::value(api, ty, &items)
        });
        let text = render::envelope(api, operation, payload, Vec::new());
        Outcome::json(operation.status, text)
    }

    /// What fits, where no rule says what is right: records that are there, else a value that says little.
    fn improvise(&self, operation: &Operation, input: &Input) -> Result<Outcome, Failure> {
        let api = &self.surface.api;
        let some = |ty: &Type, limit| -> Result<Vec<Value>, Failure> {
            let Some(kind) = infer::stored(api, ty).and_then(|model| self.surface.kind(model))
            else {
                return Ok(Vec::new());
            };
            let wanted = Wanted {
                deleted: Some(false),
                limit,
                ..Wanted::default()
            };
            let records = self.ledger.list(&kind.name, &wanted)?;
            Ok(records
                .into_iter()
                .map(|record| self.shown(kind, record))
                .collect())
        };
        let payload = match &operation.returns.ty {
            None => None,
            Some(Type::Scalar(Scalar::Bytes)) => {
                return Ok(Outcome::Bytes(Vec::new()));
            }
            Some(ty @ Type::List(item)) => Some((
                ty,
                Value::Array(some(item, u64::from(rules::DEFAULT_LIMIT))?),
            )),
            Some(ty) => {
                let found = some(ty, 1)?.pop();
                Some((ty, found.unwrap_or_else(|| self.echo(operation, ty, input))))
            }
        };
        let payload = payload.map(|(ty, value)| render::value(api, ty, &value));
        let text = render::envelope(api, operation, payload, Vec::new());
        Ok(Outcome::json(operation.status, text))
    }

    /// A value of a type that nothing is kept of. Where a request changes something, it says what was given.
    fn echo(&self, operation: &Operation, ty: &Type, input: &Input) -> Value {
        let api = &self.surface.api;
        let mut value = fitting::value(api, ty);
        let (Type::Model(model), Some(record)) = (ty, value.as_object_mut()) else {
            return value;
        };
        if operation.method == Method::Get {
            return value;
        }
        for field in fields_of(api.model(*model)) {
            let mut params = operation.params.iter();
            let same = params.any(|param| param.name == field.name && param.ty == field.ty);
            let given = input.given.get(&field.name).filter(|_| same).cloned();
            let said = given.unwrap_or_else(|| self.initial(field));
            if !said.is_null() {
                record.insert(field.name.clone(), said);
            }
        }
        value
    }

    /// A record as it goes out. It may have been kept under an older spec: members are what the model says today.
    pub(crate) fn shown(&self, kind: &Kind, mut record: Record) -> Value {
        let api = &self.surface.api;
        let members = fields_of(api.model(kind.model)).iter().map(|field| {
            let mut mistakes = Vec::new();
            let kept = record.remove(&field.name).filter(|value| !value.is_null());
            let kept = kept.map(|value| values::check(api, &field.ty, value, "", &mut mistakes));
            let value = match kept.filter(|_| mistakes.is_empty()) {
                Some(value) => self.located(&field.name, value),
                None if field.required.is_always() => fitting::value(api, &field.ty),
                None => Value::Null,
            };
            (field.name.clone(), value)
        });
        Value::Object(members.collect())
    }

    /// Where a file is to be found depends on where this server listens today.
    fn located(&self, field: &str, value: Value) -> Value {
        match value {
            Value::String(path)
                if path.starts_with(FILES)
                    && rules::FILE_FIELDS.contains(&(field, FileFact::Url)) =>
            {
                format!("{}{path}", self.url).into()
            }
            value => value,
        }
    }
}
