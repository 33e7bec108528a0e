//! Changing records: creating, updating and deleting, with the rules that follow from the spec and from `rules`.

use callsheet_dialect::model::{Api, Field, Method, Operation, Type};
use serde_json::{Map, Value};

use super::engine::{Engine, FILES};
use super::infer::{Link, Parts, lists_of_parts, record_identified_by};
use super::input::Input;
use super::kind::{Kind, has_variant};
use super::refusal::{Failure, Refusal};
use super::rules::{self, FileFact, Preset};
use crate::records::{Id, Indexed, Record, Stored, StoredFile, Wanted};
use crate::values::keys::{self, Condition};
use crate::values::{self, change, clock, fields_of, fitting};

impl Engine<'_> {
    /// A new record, whole: what was given, the defaults, and null for the rest. A parameter that is no field of the
    /// model is accepted and not kept.
    pub(crate) fn create(
        &self,
        operation: &Operation,
        kind: &Kind,
        input: &Input,
        link: Option<&Link>,
    ) -> Result<Record, Failure> {
        if let Some(link) = link {
            let parent = self
                .surface
                .kind(link.parent)
                .ok_or_else(Refusal::internal)?;
            let (_, stored) = self.existing(parent, input, &link.param)?;
            if stored.deleted {
                return Err(self.gone(parent, input, &link.param));
            }
        }
        self.check_references(operation, input, link.map(|link| link.param.as_str()))?;
        let mut given = input.given.clone();
        if let Some(link) = link
            && let Some(parent) = given.remove(&link.param)
        {
            given.insert(link.field.clone(), parent);
        }
        let id = kind.numbered(self.ledger.next_number(&kind.name)?);
        self.insert(kind, &id, given, input.file.as_ref())
    }

    /// Puts a new record where nothing was.
    pub(crate) fn insert(
        &self,
        kind: &Kind,
        id: &Id,
        mut given: Map<String, Value>,
        file: Option<&StoredFile>,
    ) -> Result<Record, Failure> {
        if let Some(file) = file {
            let number = self.ledger.put_file(&kind.name, id, file)?;
            self.describe_file(kind, file, number, &mut given);
        }
        let fields = fields_of(self.surface.api.model(kind.model));
        let members = fields.iter().map(|field| {
            let value = match given.get(&field.name) {
                _ if field.name == kind.key => id.into(),
                Some(value) => value.clone(),
                None => self.initial(field),
            };
            (field.name.clone(), value)
        });
        let mut record: Record = members.collect();
        let api = &self.surface.api;
        for (field, _) in lists_of_parts(api, api.model(kind.model)) {
            if let Some(parts) = record.get_mut(&field.name).and_then(Value::as_array_mut) {
                number(parts);
            }
        }
        self.follow(kind, &Record::new(), &mut record, &given);
        self.reflect(kind, &mut record)?;
        self.put(kind, id, record)
    }

    /// What a new record's field is when the request does not say.
    pub(crate) fn initial(&self, field: &Field) -> Value {
        let api = &self.surface.api;
        let rule = rules::DEFAULTS.iter().find(|rule| rule.field == field.name);
        let preset = rule.and_then(|rule| match rule.value {
            Preset::Now => Some(clock::write(self.now, api.datetime).into()),
            Preset::Flag(flag) => Some(flag.into()),
            Preset::Integer(number) => Some(number.into()),
            Preset::Variant(name) => has_variant(api, &field.ty, name).then(|| name.into()),
        });
        // A rule goes by a name; where the field of that name is something else, the rule is not meant.
        let fits = |value: &Value| {
            let mut mistakes = Vec::new();
            values::check(api, &field.ty, value.clone(), "", &mut mistakes);
            mistakes.is_empty()
        };
        match preset.filter(fits) {
            Some(value) => value,
            None if field.required.is_always() || api.members(&field.ty).is_some() => {
                fitting::value(api, &field.ty)
            }
            None => Value::Null,
        }
    }

    /// Fills in what an upload tells about its file.
    fn describe_file(
        &self,
        kind: &Kind,
        file: &StoredFile,
        number: i64,
        given: &mut Map<String, Value>,
    ) {
        for field in fields_of(self.surface.api.model(kind.model)) {
            let Some((_, fact)) = rules::FILE_FIELDS
                .iter()
                .find(|(name, _)| *name == field.name)
            else {
                continue;
            };
            given
                .entry(field.name.clone())
                .or_insert_with(|| match fact {
                    FileFact::Name => file.name.clone().into(),
                    FileFact::Size => file.bytes.len().into(),
                    FileFact::MediaType => file.media_type.clone().into(),
                    FileFact::Url => format!("{FILES}{number}").into(),
                });
        }
    }

    /// A record with the members that were given changed.
    pub(crate) fn update(
        &self,
        operation: &Operation,
        kind: &Kind,
        input: &Input,
        id_param: &str,
    ) -> Result<Record, Failure> {
        let (id, stored) = self.existing(kind, input, id_param)?;
        if stored.deleted {
            return Err(self.gone(kind, input, id_param));
        }
        self.check_references(operation, input, Some(id_param))?;
        let before = stored.record;
        let mut record = before.clone();
        let fields = fields_of(self.surface.api.model(kind.model));
        for field in fields
            .iter()
            .filter(|field| field.name != kind.key && field.name != id_param)
        {
            // A record that was kept before the spec had this field gets it now.
            let kept = record.entry(field.name.clone()).or_insert(Value::Null);
            if let Some(value) = input.given.get(&field.name) {
                change(kept, value, self.surface.api.members(&field.ty).is_some());
            }
        }
        self.touch(kind, &mut record, &input.given);
        self.follow(kind, &before, &mut record, &input.given);
        self.reflect(kind, &mut record)?;
        let record = self.put(kind, &id, record)?;
        self.cascade(kind, &id, &before, &record)?;
        Ok(record)
    }

    /// Items of a list inside a record added, changed or removed; gives those of them that are there, or were.
    pub(crate) fn change_parts(
        &self,
        operation: &Operation,
        kind: &Kind,
        input: &Input,
        id_param: &str,
        parts: &Parts,
    ) -> Result<Vec<Value>, Failure> {
        let (id, stored) = self.existing(kind, input, id_param)?;
        if stored.deleted {
            return Err(self.gone(kind, input, id_param));
        }
        let mut record = stored.record;
        let list = record.remove(&parts.field).unwrap_or_default();
        let mut list = list.as_array().cloned().unwrap_or_default();
        let given = input.given.get(&parts.param).and_then(Value::as_array);
        let given = given.map_or(&[][..], Vec::as_slice);
        let touched = if operation.method == Method::Post {
            let before = list.len();
            list.extend(given.iter().cloned());
            number(&mut list);
            list[before..].to_vec()
        } else {
            let mut touched = Vec::new();
            for change in given {
                let Some(at) = list.iter().position(|part| part["id"] == change["id"]) else {
                    continue;
                };
                if operation.method == Method::Delete {
                    touched.push(list.remove(at));
                } else {
                    if let (Some(part), Some(change)) =
                        (list[at].as_object_mut(), change.as_object())
                    {
                        part.extend(change.clone());
                    }
                    touched.push(list[at].clone());
                }
            }
            touched
        };
        record.insert(parts.field.clone(), list.into());
        self.touch(kind, &mut record, &Map::new());
        self.put(kind, &id, record)?;
        Ok(touched)
    }

    /// A record deleted: marked where the model can say so, else gone.
    pub(crate) fn delete(
        &self,
        kind: &Kind,
        input: &Input,
        id_param: &str,
    ) -> Result<Record, Failure> {
        let (id, stored) = self.existing(kind, input, id_param)?;
        if stored.deleted {
            return Err(self.gone(kind, input, id_param));
        }
        if !kind.removal.is_soft() {
            let before = self.indexed(kind, &stored.record, stored.deleted);
            self.ledger.remove(&kind.name, &id, &before)?;
            return Ok(stored.record);
        }
        let mut record = stored.record.clone();
        kind.removal.mark(&mut record);
        self.touch(kind, &mut record, &Map::new());
        self.keep(kind, &id, &record, true)?;
        self.cascade(kind, &id, &stored.record, &record)?;
        Ok(record)
    }

    /// Deleted records can be looked at and listed, not changed.
    fn gone(&self, kind: &Kind, input: &Input, id_param: &str) -> Failure {
        let value = input.given.get(id_param).unwrap_or(&Value::Null);
        Refusal::not_found(
            format!("{} not found: {id_param} {value}", self.name(kind)),
            "it is deleted",
        )
        .into()
    }

    /// Refuses ids of records that are not there, where the surface says what records there are.
    fn check_references(
        &self,
        operation: &Operation,
        input: &Input,
        except: Option<&str>,
    ) -> Result<(), Failure> {
        let mut problems = Vec::new();
        for param in operation
            .params
            .iter()
            .filter(|param| except != Some(param.name.as_str()))
        {
            let ty = if let Type::List(item) = &param.ty {
                item
            } else {
                &param.ty
            };
            let referred = record_identified_by(&self.surface.api, ty)
                .and_then(|model| self.surface.kind(model));
            let (Some(kind), Some(value)) = (referred, input.given.get(&param.name)) else {
                continue;
            };
            for id in value
                .as_array()
                .map_or(std::slice::from_ref(value), Vec::as_slice)
                .iter()
                .filter_map(Id::of)
            {
                match self.ledger.get(&kind.name, &id)? {
                    Some(Stored { deleted: false, .. }) => {}
                    Some(_) => problems.push(format!(
                        "{}: {} {id} is deleted",
                        param.name,
                        self.name(kind)
                    )),
                    None => problems.push(format!(
                        "{}: there is no {} {id}",
                        param.name,
                        self.name(kind)
                    )),
                }
            }
        }
        if problems.is_empty() {
            Ok(())
        } else {
            Err(Refusal::invalid(&problems, "refer to records that are there").into())
        }
    }

    /// Moves the fields that say when a record was last changed, unless the request set them.
    fn touch(&self, kind: &Kind, record: &mut Record, given: &Map<String, Value>) {
        let fields = fields_of(self.surface.api.model(kind.model));
        for name in rules::TOUCHED
            .iter()
            .filter(|name| !given.contains_key(**name))
        {
            if let Some(field) = fields.iter().find(|field| field.name == *name) {
                record.insert(field.name.clone(), self.initial(field));
            }
        }
    }

    /// Draws the consequences of what the request changed.
    fn follow(
        &self,
        kind: &Kind,
        before: &Record,
        record: &mut Record,
        given: &Map<String, Value>,
    ) {
        let api = &self.surface.api;
        let now = || Value::from(clock::write(self.now, api.datetime));
        for rule in rules::CONSEQUENCES {
            let became = given
                .get(rule.field)
                .is_some_and(|value| value == rule.value);
            if !became
                || before
                    .get(rule.field)
                    .is_some_and(|value| value == rule.value)
            {
                continue;
            }
            let names = rule
                .stamps
                .iter()
                .map(|name| (name, true))
                .chain(rule.clears.iter().map(|name| (name, false)));
            for (name, stamped) in names.filter(|(name, _)| !given.contains_key(**name)) {
                if let Some(value) = record.get_mut(*name) {
                    *value = if stamped { now() } else { Value::Null };
                }
            }
        }
        if kind.removal.is_said_by(record) {
            kind.removal.mark(record);
        }
    }

    /// Copies what the records it refers to say into the fields that repeat it.
    fn reflect(&self, kind: &Kind, record: &mut Record) -> Result<(), Failure> {
        for mirror in &kind.mirrors {
            let (Some(of), Some(id)) = (
                self.surface.kind(mirror.of),
                record.get(&mirror.reference).and_then(Id::of),
            ) else {
                continue;
            };
            if let Some(other) = self.ledger.get(&of.name, &id)?
                && let Some(value) = other.record.get(&mirror.field)
            {
                record.insert(mirror.field.clone(), value.clone());
            }
        }
        Ok(())
    }

    /// Carries a changed field on into the records that repeat it.
    fn cascade(
        &self,
        kind: &Kind,
        id: &Id,
        before: &Record,
        after: &Record,
    ) -> Result<(), Failure> {
        for other in self.surface.kinds() {
            let mirrors = other
                .mirrors
                .iter()
                .filter(|mirror| mirror.of == kind.model);
            for mirror in
                mirrors.filter(|mirror| before.get(&mirror.field) != after.get(&mirror.field))
            {
                let condition = Condition {
                    place: mirror.reference.clone(),
                    any: vec![id.to_string()],
                };
                let wanted = Wanted {
                    conditions: vec![condition],
                    limit: u64::MAX >> 1,
                    ..Wanted::default()
                };
                for mut record in self.ledger.list(&other.name, &wanted)? {
                    let Some(own) = record.get(&other.key).and_then(Id::of) else {
                        continue;
                    };
                    let Some(stored) = self.ledger.get(&other.name, &own)? else {
                        continue;
                    };
                    record.insert(
                        mirror.field.clone(),
                        after.get(&mirror.field).cloned().unwrap_or_default(),
                    );
                    self.keep(other, &own, &record, stored.deleted)?;
                }
            }
        }
        Ok(())
    }

    fn put(&self, kind: &Kind, id: &Id, record: Record) -> Result<Record, Failure> {
        self.keep(kind, id, &record, kind.removal.is_said_by(&record))?;
        Ok(record)
    }

    fn keep(&self, kind: &Kind, id: &Id, record: &Record, deleted: bool) -> Result<(), Failure> {
        let before = self.ledger.get(&kind.name, id)?;
        let before = before.map(|it| self.indexed(kind, &it.record, it.deleted));
        let now = self.indexed(kind, record, deleted);
        Ok(self
            .ledger
            .put(&kind.name, id, (record, deleted), before.as_ref(), &now)?)
    }

    fn indexed(&self, kind: &Kind, record: &Record, deleted: bool) -> Indexed<'static> {
        let api = &self.surface.api;
        indexed(api, fields_of(api.model(kind.model)), record, deleted)
    }
}

/// What the index has of a record with these fields.
pub(crate) fn indexed(
    api: &Api,
    fields: &[Field],
    record: &Record,
    deleted: bool,
) -> Indexed<'static> {
    let keys = keys::of_record(api, fields, record).into_iter();
    Indexed {
        deleted,
        keys: keys
            .map(|(place, key)| (place.into(), key.into_bytes()))
            .collect(),
        texts: Vec::new(),
    }
}

/// Gives ids to the parts of a record that have none.
fn number(parts: &mut [Value]) {
    let taken = parts.iter().filter_map(|part| part["id"].as_i64()).max();
    let mut next = taken.unwrap_or(0) + 1;
    for part in parts.iter_mut().filter_map(Value::as_object_mut) {
        if part.get("id").is_none_or(Value::is_null) {
            part.insert("id".to_owned(), next.into());
            next += 1;
        }
    }
}
