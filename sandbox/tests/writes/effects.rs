//! What operations do beside writing members of a record: one is gone, another takes its place, a file is kept.

use callsheet_dialect::model::{EntityId, Mechanism, Method, Operation, ParamLocation, Type};
use serde_json::{Value, json};

use crate::FILE;
use crate::check::{Check, EFFECT};
use crate::compare::{same, says, truth};
use crate::known;
use crate::records::Path;
use crate::spec::{Reader, id_member, whole};
use crate::support::call::{Call, name};

impl<'a> Check<'a, '_> {
    /// What was deleted is gone, or shown as deleted, and in no list of what is there.
    pub(crate) fn gone(&mut self, entity: EntityId) {
        let (given, path) = (&self.arguments.given, &self.arguments.path);
        let ids = match given.get("id").or_else(|| given.get("ids")) {
            // Those that cannot be deleted are left out of the answer.
            Some(Value::Array(ids)) => self.payload.as_array().unwrap_or(ids).clone(),
            Some(id) => vec![id.clone()],
            None => path.last().map(|(_, id)| id.clone()).into_iter().collect(),
        };
        let readers = self.records.readers[&entity].clone();
        for reader in &readers {
            if self.is_own(reader) && !reader.lists {
                for id in &ids {
                    self.is_gone(reader, id);
                }
            }
        }
        let way = whole(self.operation);
        let collection = if given.is_empty() {
            way.trim_end_matches("/{}")
        } else {
            &way
        };
        let mut lists: Vec<_> = readers.iter().filter(|reader| reader.lists).collect();
        lists.retain(|list| list.api.name == self.api.name);
        // That of the path before others: an archive has not everything.
        lists.sort_by_key(|list| whole(list.operation) != collection);
        let mut lists = lists.into_iter();
        let list = lists.find_map(|list| Some((list, self.path_for(list.operation)?)));
        if let Some((list, path)) = list {
            let by_code = self.operation.path.placeholders().last() == Some("field_code");
            let member = if by_code {
                "field_code"
            } else {
                id_member(list.view)
            };
            let items = self.records.items(list.api, list.operation, &path);
            for item in items.iter().filter(|item| !is_marked(item)) {
                if ids.iter().any(|id| same(id, &item[member])) {
                    let list = name(list.api, list.operation);
                    let wrong = format!("deleted {}, and {list} lists it", item[member]);
                    self.found.wrong.push(wrong);
                }
            }
            self.compared_all();
        }
    }

    fn is_gone(&mut self, reader: &Reader<'a>, id: &Value) {
        let mut path = self.begin_path(reader.operation);
        let last = reader.operation.path.placeholders().last().unwrap_or("id");
        path.retain(|(name, _)| name != last);
        path.push((last.to_owned(), id.clone()));
        self.compared_all();
        let read = self.records.read(reader.api, reader.operation, &path);
        if read.is_ok_and(|shown| !is_marked(&shown)) {
            let reader = name(reader.api, reader.operation);
            let wrong = format!("deleted {id}, and {reader} shows it as if it were there");
            self.found.wrong.push(wrong);
        }
    }

    fn compared_all(&mut self) {
        self.found.compared.insert(EFFECT.to_owned());
        let given = self.arguments.given.keys().cloned();
        self.found.compared.extend(given);
    }

    /// One record is gone, and the response shows the other one.
    pub(crate) fn merged(&mut self, entity: EntityId) {
        let readers = self.records.readers[&entity].clone();
        let single = |reader: &&Reader<'_>| {
            !reader.lists && reader.operation.path.placeholders().count() == 1
        };
        let from = self.arguments.path[0].1.clone();
        for reader in readers.iter().filter(single) {
            self.is_gone(reader, &from);
        }
        let into = &self.arguments.given["merge_with_id"];
        if !same(into, self.payload) {
            let wrong = format!("merged into {into}, and the response shows another");
            self.found.wrong.push(wrong);
        }
    }

    /// The job says which record was made, which has what was given.
    pub(crate) fn converted(&mut self, to: EntityId) {
        let spec = self.records.spec;
        let made = spec.company.entity(to);
        let way = whole(self.operation);
        let above = way.rsplit_once('/').map_or("", |(above, _)| above);
        let Some(status) = self.get(&format!("{above}/status/{{}}")) else {
            return;
        };
        let mut path = self.begin_path(status);
        path.push(("conversion_id".to_owned(), self.payload.clone()));
        let id = match self.records.read(self.api, status, &path) {
            Ok(status) => status[format!("{}_id", made.name)].clone(),
            Err(_) => Value::Null,
        };
        self.found.compared.insert(EFFECT.to_owned());
        let readers = self.records.readers[&to].clone();
        let single = |reader: &&Reader<'_>| {
            !reader.lists && reader.operation.path.placeholders().count() == 1
        };
        let mut shown = None;
        for reader in readers.iter().filter(single) {
            let placeholder = reader.operation.path.placeholders().next().unwrap_or("id");
            let path = [(placeholder.to_owned(), id.clone())];
            if let Ok(found) = self.records.read(reader.api, reader.operation, &path) {
                shown = Some(found);
                break;
            }
        }
        let Some(shown) = shown else {
            let wrong = format!("converted to {} {id}, which is not there", made.name);
            self.found.wrong.push(wrong);
            return;
        };
        for (member, value) in &self.arguments.given {
            self.found.compared.insert(member.clone());
            if !same(value, &shown[member]) {
                let read = &shown[member];
                let wrong = format!("{member}: wrote {value}, the new record has {read}");
                self.found.wrong.push(wrong);
            }
        }
    }

    /// The file is the one that was sent.
    pub(crate) fn downloaded(&mut self, entity: EntityId) {
        let spec = self.records.spec;
        let all = spec.apis.iter().flat_map(|api| {
            let operations = api.operations();
            operations.map(move |(_, operation)| (api, operation))
        });
        let mut downloads = all.filter(|(api, operation)| {
            let rule = spec.rule(api, operation);
            let of = |mechanism: &Mechanism| matches!(mechanism, Mechanism::Download { of, .. } if *of == entity);
            rule.is_some_and(|rule| of(&rule.mechanism))
        });
        let (Some((api, operation)), Some(id)) = (downloads.next(), self.payload.get("id")) else {
            return;
        };
        let params = operation.params.iter().filter(|param| param.required);
        let mut call = Call::new(api, operation);
        call.arguments = params.map(|param| (param, id.clone())).collect();
        let reply = call.send(self.records.server);
        self.found.compared.insert(EFFECT.to_owned());
        if reply.body != FILE.bytes {
            let wrong = format!("{} gives other bytes", name(api, operation));
            self.found.wrong.push(wrong);
        }
    }

    /// What is read at the same path, or the one above, says what was written, or does not say any more what was removed.
    pub(crate) fn said(&mut self) {
        let own = self.name();
        let way = whole(self.operation);
        let above = way.rsplit_once('/').map_or("", |(above, _)| above);
        let given = self.arguments.given.iter();
        let given: Vec<_> = given
            .filter(|(member, value)| !known::follows(&own, member, value))
            .collect();
        let Some(get) = self.get(&way).or_else(|| self.get(above)) else {
            return;
        };
        let path = self.path_for(get).unwrap_or_default();
        let Ok(mut read) = self.records.read(self.api, get, &path) else {
            return;
        };
        if read.is_array() {
            read = self.records.items(self.api, get, &path).into();
        }
        let expected = self.operation.method != Method::Delete;
        let get = name(self.api, get);
        for (member, value) in given {
            let mut values = Vec::new();
            leaves(value, &mut values);
            self.found.compared.insert(member.clone());
            for value in values.iter().filter(|value| says(&read, value) != expected) {
                let not = if expected { " not" } else { "" };
                let wrong = format!("{member}: after {value} {get} does{not} say it");
                self.found.wrong.push(wrong);
            }
        }
    }

    /// The operation of the same surface that reads at a path.
    fn get(&self, way: &str) -> Option<&'a Operation> {
        let mut operations = self.api.operations().map(|(_, operation)| operation);
        operations.find(|it| it.method == Method::Get && whole(it) == way)
    }

    /// What the path of the write has for the first placeholders of another operation.
    fn begin_path(&self, operation: &Operation) -> Path {
        let names = operation.path.placeholders().map(str::to_owned);
        let values = self.arguments.path.iter().map(|(_, value)| value.clone());
        names.zip(values).collect()
    }

    /// What the path of the write has for all placeholders of another operation, and for what that demands beside them.
    fn path_for(&self, operation: &Operation) -> Option<Path> {
        let mut path = self.begin_path(operation);
        if path.len() < operation.path.placeholders().count() {
            return None;
        }
        let params = operation.params.iter();
        for param in params.filter(|it| it.required && it.location == ParamLocation::Query) {
            let (Type::List(item), [(_, id), ..]) = (&param.ty, &self.arguments.path[..]) else {
                continue;
            };
            // `deal_ids`, where the path begins with a deal.
            let first = self
                .operation
                .params
                .iter()
                .find(|it| it.location == ParamLocation::Path)?;
            if first.ty != **item {
                return None;
            }
            path.push((param.name.clone(), json!([id])));
        }
        Some(path)
    }
}

/// Whether a record says that it is deleted.
fn is_marked(shown: &Value) -> bool {
    let deleted = ["is_deleted", "deleted", "deleted_flag"];
    let active = ["active_flag", "active", "is_active"];
    deleted.iter().any(|name| truth(&shown[name]) == Some(true))
        || active.iter().any(|name| truth(&shown[name]) == Some(false))
        || shown["status"] == "deleted"
}

/// The plain values in a value.
fn leaves(value: &Value, found: &mut Vec<Value>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| leaves(item, found)),
        Value::Object(members) => members.values().for_each(|member| leaves(member, found)),
        value => found.push(value.clone()),
    }
}
