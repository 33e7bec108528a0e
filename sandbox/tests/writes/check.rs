//! Whether what was written is there: in the response, and read back through every view of the record.

use std::collections::BTreeSet;

use callsheet_dialect::model::{Api, Entity, EntityId, Mechanism, Method, Operation, Write};
use serde_json::{Map, Value};

use crate::arguments::{Arguments, flat};
use crate::compare::{has_all, same, says, truth};
use crate::known;
use crate::random::Random;
use crate::records::Records;
use crate::spec::{Reader, custom_field, has_member, record, shown, view, whole};
use crate::support::call::name;

/// A write that was accepted, and what a check finds of it.
pub(crate) struct Check<'a, 'c> {
    pub(crate) api: &'a Api,
    pub(crate) operation: &'a Operation,
    pub(crate) arguments: &'c Arguments,
    /// What the response has as its payload.
    pub(crate) payload: &'c Value,
    pub(crate) records: &'c mut Records<'a>,
    pub(crate) random: &'c mut Random,
    pub(crate) found: Found,
}

#[derive(Default)]
pub(crate) struct Found {
    /// What is not as it was written.
    pub(crate) wrong: Vec<String>,
    /// The members of the request that were read back, and [`EFFECT`].
    pub(crate) compared: BTreeSet<String>,
    /// The views through which they were.
    pub(crate) views: BTreeSet<String>,
}

/// Stands among compared members for what an operation does without being given any: a record is deleted, a file kept.
pub(crate) const EFFECT: &str = "(effect)";

impl<'a, 'c> Check<'a, 'c> {
    pub(crate) fn run(mut self) -> Found {
        let spec = self.records.spec;
        let rule = spec.rule(self.api, self.operation);
        let entity = spec.entity(self.api, self.operation);
        match (rule.map(|rule| &rule.mechanism), entity) {
            (Some(Mechanism::Delete { .. }), Some(entity)) => self.gone(entity),
            (None, Some(entity)) if self.operation.method == Method::Delete => self.gone(entity),
            (Some(Mechanism::Merge { .. }), Some(entity)) => self.merged(entity),
            (Some(Mechanism::Convert { to, .. }), _) => self.converted(*to),
            // Items of a list inside the record.
            (Some(Mechanism::Parts { .. }), _) | (_, None) => {}
            // It takes something out of a record.
            _ if self.operation.method == Method::Delete => {}
            (_, Some(entity)) => {
                for (written, payload) in self.parts() {
                    self.record(entity, written, payload);
                }
                if self.operation.upload.is_some() {
                    self.downloaded(entity);
                }
            }
        }
        let mut given = self.arguments.given.keys();
        if !given.any(|member| self.found.compared.contains(member)) {
            self.said();
        }
        self.mentioned();
        self.found
    }

    pub(crate) fn name(&self) -> String {
        name(self.api, self.operation)
    }

    /// What was written of each record, with what the response shows of it.
    fn parts(&self) -> Vec<(&'c Map<String, Value>, &'c Value)> {
        let (given, payload) = (&self.arguments.given, self.payload);
        for list in given.values().filter_map(Value::as_array) {
            let items: Vec<_> = list.iter().filter_map(Value::as_object).collect();
            if let Some(payloads) = payload.as_array()
                && !items.is_empty()
                && payloads.len() == items.len()
            {
                return items.into_iter().zip(payloads).collect();
            }
        }
        vec![(given, payload)]
    }

    fn record(&mut self, id: EntityId, written: &Map<String, Value>, payload: &Value) {
        let spec = self.records.spec;
        let entity = spec.company.entity(id);
        let returned = self.operation.returns.ty.as_ref();
        let returned = returned.and_then(|ty| record(self.api, ty));
        let own = returned.and_then(|(_, model)| {
            let view = view(entity, self.api, &model.name)?;
            Some((view, model))
        });
        if let Some((view, model)) = own {
            let response = Reader {
                api: self.api,
                operation: self.operation,
                view,
                model,
                lists: false,
            };
            self.compare(entity, written, &response, payload);
        }
        let Some(of) = self.id_of(payload, own.map(|(view, _)| view)) else {
            return;
        };
        let readers = self.records.readers[&id].clone();
        let mut seen: Vec<(&str, &str)> = Vec::new();
        for reader in &readers {
            let key = (&*reader.api.name, &*reader.model.name);
            if seen.contains(&key) {
                continue;
            }
            if let Some(found) = self.find(reader, id, &of, payload) {
                seen.push(key);
                self.found.compared.insert(EFFECT.to_owned());
                self.compare(entity, written, reader, &found);
            }
        }
        let missing = readers.iter().find(|reader| self.is_own(reader));
        if let Some(reader) = missing.filter(|_| seen.is_empty()) {
            let reader = name(reader.api, reader.operation);
            self.found
                .wrong
                .push(format!("{reader} does not find {of}"));
        }
    }

    /// Members whose value the response says somewhere are seen, if not where.
    fn mentioned(&mut self) {
        for (member, value) in &self.arguments.given {
            // A number as small as a flag is everywhere.
            let telling = value.is_array() || value.is_string() || value.as_i64() > Some(1);
            if telling && says(self.payload, value) {
                self.found.compared.insert(member.clone());
            }
            let items = value.as_array().into_iter().flatten();
            let mut items = items.filter_map(Value::as_object).flatten();
            if items.any(|(name, _)| self.found.compared.contains(name)) {
                self.found.compared.insert(member.clone());
            }
        }
    }

    /// Whether an operation shows a record at the path of the write, or at that of its collection.
    pub(crate) fn is_own(&self, reader: &Reader<'_>) -> bool {
        let (at, own) = (whole(reader.operation), whole(self.operation));
        let same_path = at == own || at.strip_suffix("/{}") == Some(&own);
        same_path && !reader.lists
    }

    /// Compares what was written with what an operation shows.
    pub(crate) fn compare(
        &mut self,
        entity: &Entity,
        written: &Map<String, Value>,
        reader: &Reader<'a>,
        shows: &Value,
    ) {
        let spec = self.records.spec;
        let own = self.name();
        let other = name(reader.api, reader.operation);
        let returned = self.operation.returns.ty.as_ref();
        let returned = returned.and_then(|ty| record(self.api, ty));
        let same_model = reader.api.name == self.api.name
            && returned.is_some_and(|(_, model)| model.name == reader.model.name);
        for (member, value) in written {
            if spec.is_ignored(self.api, self.operation, member)
                || known::follows(&own, member, value)
            {
                continue;
            }
            let alias = known::goes_to(&own, member);
            let alias = alias.map(|field| Write::Field(field.to_owned()));
            let target = alias.or_else(|| spec.target(self.api, self.operation, member));
            let optional = reader.view.optional.contains(member) && shows.get(member).is_none();
            let mut places = Vec::new();
            match &target {
                Some(Write::Field(field))
                    if custom_field(entity).is_some_and(|it| it.0 == field) =>
                {
                    places = self.custom(entity, field, value, reader, shows);
                }
                _ if same_model && has_member(reader.model, member) && !optional => {
                    places.push((member.clone(), value.clone(), shows[member].clone()));
                }
                Some(write) if !optional => {
                    self::places(write, value, member, reader, shows, &mut places);
                }
                _ => {}
            }
            for (place, value, read) in places {
                let view = format!("{}.{}", reader.api.name, reader.model.name);
                self.found.views.insert(view);
                self.found.compared.insert(member.clone());
                let adds = known::adds(&own) && has_all(&read, &value);
                if !same(&value, &read) && !adds {
                    let wrong = format!("{place}: wrote {value}, {other} shows {read}");
                    self.found.wrong.push(wrong);
                }
            }
        }
    }

    /// Custom fields that were written, each with what is shown.
    fn custom(
        &mut self,
        entity: &Entity,
        field: &str,
        values: &Value,
        reader: &Reader<'_>,
        shows: &Value,
    ) -> Vec<(String, Value, Value)> {
        let Some((_, of)) = custom_field(entity) else {
            return Vec::new();
        };
        let values = values.as_object().cloned().unwrap_or_default();
        let (values, path) = if reader.view.flat {
            (
                flat(self.records, self.random, of, &values),
                Some(Vec::new()),
            )
        } else {
            let place = shown(reader.view, reader.model, field);
            (values, place.map(|place| place.path))
        };
        let Some(path) = path else {
            return Vec::new();
        };
        let inside = path.iter().fold(shows, |value, part| &value[*part]);
        let places = values.into_iter().map(|(key, value)| {
            let read = inside[&key].clone();
            (format!("custom field {key}"), value, read)
        });
        places.collect()
    }
}

/// Where a reader shows what was written: the place, what was written and what is there.
fn places(
    write: &Write,
    value: &Value,
    at: &str,
    reader: &Reader<'_>,
    shows: &Value,
    found: &mut Vec<(String, Value, Value)>,
) {
    match write {
        Write::Field(field) | Write::Not(field) => {
            let Some(place) = shown(reader.view, reader.model, field) else {
                return;
            };
            let read = place.path.iter().fold(shows, |value, part| &value[*part]);
            let opposite = place.negated != matches!(write, Write::Not(_));
            let value = match truth(value) {
                Some(flag) if opposite => (!flag).into(),
                _ => value.clone(),
            };
            found.push((
                format!("{at} (as {})", place.path.join(".")),
                value,
                read.clone(),
            ));
        }
        Write::Object(parts) => {
            for (name, part) in parts {
                if let Some(value) = value.get(name) {
                    places(part, value, &format!("{at}.{name}"), reader, shows, found);
                }
            }
        }
    }
}
