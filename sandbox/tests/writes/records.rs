//! The records of the running sandbox: those that lists give, and the paths under which writes were accepted.

use std::collections::HashMap;

use callsheet_dialect::model::{Api, ModelKind, Scalar};
use callsheet_dialect::model::{
    EntityId, Method, Operation, PageStyle, Param, ParamLocation, Type,
};
use serde_json::{Map, Value, json};

use crate::random::Random;
use crate::spec::{Reader, Spec, id_member, record, way, whole};
use crate::support::Server;
use crate::support::call::Call;

/// How many pages of a list are read at most.
const PAGES: usize = 8;
/// How many lists of records inside others are read for one that has no list of its own.
const PARENTS: usize = 25;

/// Parameters of a path by name.
pub(crate) type Path = Vec<(String, Value)>;

/// A write that was accepted.
#[derive(Clone)]
pub(crate) struct Accepted {
    /// What stood for the placeholders, in their order.
    pub(crate) path: Vec<Value>,
    pub(crate) arguments: Map<String, Value>,
}

pub(crate) struct Records<'a> {
    pub(crate) server: &'a Server,
    pub(crate) spec: &'a Spec,
    pub(crate) readers: HashMap<EntityId, Vec<Reader<'a>>>,
    lists: HashMap<EntityId, Vec<Value>>,
    /// By surface and path, without the names of its placeholders.
    accepted: HashMap<String, Vec<Accepted>>,
}

impl<'a> Records<'a> {
    pub(crate) fn new(server: &'a Server, spec: &'a Spec) -> Self {
        let entities = spec.company.entities.iter().enumerate();
        let readers = entities.map(|(at, _)| (EntityId(at), spec.readers(EntityId(at))));
        Self {
            server,
            spec,
            readers: readers.collect(),
            lists: HashMap::new(),
            accepted: HashMap::new(),
        }
    }

    /// Forgets what lists gave: records were added or deleted.
    pub(crate) fn forget(&mut self, entity: Option<EntityId>) {
        match entity {
            Some(entity) => drop(self.lists.remove(&entity)),
            None => self.lists.clear(),
        }
    }

    /// A record was added.
    pub(crate) fn added(&mut self, entity: Option<EntityId>, payload: &Value) {
        // A long list is not read again for one more.
        match entity.and_then(|entity| self.lists.get_mut(&entity)) {
            Some(known) if known.len() > 100 && payload["id"].is_i64() => {
                known.push(payload.clone());
            }
            _ => self.forget(entity),
        }
    }

    /// Forgets everything: the sandbox was reset.
    pub(crate) fn clear(&mut self) {
        self.lists.clear();
        self.accepted.clear();
    }

    pub(crate) fn accept(
        &mut self,
        api: &Api,
        operation: &Operation,
        path: &[Value],
        arguments: Map<String, Value>,
        id: Option<&Value>,
    ) {
        let way = format!("{} {}", api.name, whole(operation));
        if operation.method == Method::Delete {
            return self.gone(api, operation, path);
        }
        if let (Method::Post, Some(id)) = (operation.method, id) {
            let path = path.iter().chain([id]).cloned().collect();
            let accepted = Accepted {
                path,
                arguments: arguments.clone(),
            };
            self.accepted
                .entry(format!("{way}/{{}}"))
                .or_default()
                .push(accepted);
        }
        let path = path.to_vec();
        self.accepted
            .entry(way)
            .or_default()
            .push(Accepted { path, arguments });
    }

    /// Forgets writes to what is not there any more.
    pub(crate) fn gone(&mut self, api: &Api, operation: &Operation, path: &[Value]) {
        let way = format!("{} {}", api.name, whole(operation));
        let inside = |other: &str| {
            let rest = other.strip_prefix(&*way);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        for (_, known) in self.accepted.iter_mut().filter(|(way, _)| inside(way)) {
            known.retain(|it| !it.path.starts_with(path));
        }
    }

    /// Writes that were accepted under a path of a surface.
    pub(crate) fn accepted(&self, api: &Api, way: &str) -> &[Accepted] {
        let way = format!("{} {way}", api.name);
        self.accepted.get(&way).map_or(&[], Vec::as_slice)
    }

    /// Calls an operation that reads, and gives its payload.
    pub(crate) fn read(
        &self,
        api: &Api,
        operation: &Operation,
        path: &[(String, Value)],
    ) -> Result<Value, u16> {
        Ok(self.page(api, operation, path, Vec::new())?.0)
    }

    /// The payload, and what asks for the next page.
    fn page(
        &self,
        api: &Api,
        operation: &Operation,
        path: &[(String, Value)],
        query: Vec<(String, Value)>,
    ) -> Result<(Value, Option<(String, Value)>), u16> {
        let mut call = Call {
            query,
            ..Call::new(api, operation)
        };
        for param in &operation.params {
            let given = path.iter().find(|(name, _)| *name == param.name);
            let value = match given {
                Some((_, value)) => Some(value.clone()),
                None if param.required => Some(first_of(api, &param.ty).ok_or(0_u16)?),
                // Everything that a record has. Of a list that takes long.
                None if param.name == "include_fields" && !path.is_empty() => {
                    every_one(api, &param.ty)
                }
                None => None,
            };
            call.arguments.extend(value.map(|value| (param, value)));
        }
        let reply = call.send(self.server);
        if reply.status != 200 {
            return Err(reply.status);
        }
        let body = reply.value();
        let payload = operation.returns.at.iter().fold(&body, |at, key| &at[key]);
        let beside = &body["additional_data"];
        let next = match operation.pages.as_ref().map(|pages| pages.style) {
            Some(PageStyle::Cursor) => Some(("cursor", &beside["next_cursor"])),
            Some(PageStyle::Offset) => Some(("start", &beside["pagination"]["next_start"])),
            None => None,
        };
        let next = next.filter(|(_, value)| !value.is_null());
        Ok((
            payload.clone(),
            next.map(|(name, value)| (name.to_owned(), value.clone())),
        ))
    }

    /// Every item of a list.
    pub(crate) fn items(
        &self,
        api: &Api,
        operation: &Operation,
        path: &[(String, Value)],
    ) -> Vec<Value> {
        let limit = operation
            .pages
            .as_ref()
            .map(|pages| ("limit".to_owned(), pages.max.into()));
        let mut items = Vec::new();
        let mut next = None;
        for _ in 0..PAGES {
            let query: Vec<_> = limit.iter().cloned().chain(next.take()).collect();
            let Ok((payload, more)) = self.page(api, operation, path, query) else {
                break;
            };
            items.extend(payload.as_array().cloned().unwrap_or_default());
            match more {
                Some(more) => next = Some(more),
                None => break,
            }
        }
        items
    }

    /// The records of an entity as one of its lists shows them, each with its id as `id`.
    pub(crate) fn of(&mut self, entity: EntityId, random: &mut Random) -> Vec<Value> {
        if let Some(known) = self.lists.get(&entity) {
            return known.clone();
        }
        let lists: Vec<Reader<'a>> = self.readers[&entity]
            .iter()
            .filter(|it| it.lists)
            .copied()
            .collect();
        // Those of v2 have more members.
        let mut whole: Vec<Reader<'a>> = lists
            .iter()
            .filter(|it| {
                let mut required = it.operation.params.iter().filter(|param| param.required);
                required.all(|param| first_of(it.api, &param.ty).is_some())
            })
            .copied()
            .collect();
        whole.sort_by_key(|it| std::cmp::Reverse(it.api.name.clone()));
        // Not the ones of archived records.
        whole.sort_by_key(|it| it.operation.path.segments.len());
        let mut found = match whole.first() {
            Some(list) => with_ids(list, self.items(list.api, list.operation, &[])),
            None => self.inside(&lists, entity, random),
        };
        found.dedup();
        self.lists.insert(entity, found.clone());
        found
    }

    /// Records that stand inside others only.
    fn inside(
        &mut self,
        lists: &[Reader<'a>],
        entity: EntityId,
        random: &mut Random,
    ) -> Vec<Value> {
        let mut found = Vec::new();
        for list in lists {
            let mut names = list.operation.path.placeholders();
            let (Some(name), None) = (names.next(), names.next()) else {
                continue;
            };
            let param = list.operation.params.iter().find(|it| it.name == name);
            let parent = param.and_then(|param| self.spec.of_id(list.api, &param.ty));
            let Some(parent) = parent.filter(|it| *it != entity) else {
                continue;
            };
            let mut parents = self.ids(parent, random);
            random.shuffle(&mut parents);
            for id in parents.into_iter().take(PARENTS) {
                let items = self.items(list.api, list.operation, &[(name.to_owned(), id)]);
                found.extend(with_ids(list, items));
            }
            if !found.is_empty() {
                break;
            }
        }
        found
    }

    pub(crate) fn ids(&mut self, entity: EntityId, random: &mut Random) -> Vec<Value> {
        let records = self.of(entity, random).into_iter();
        let ids = records.map(|record| record["id"].clone());
        ids.filter(|id| !id.is_null()).collect()
    }

    /// What stands for the placeholders of a path: of records that are there.
    pub(crate) fn path(
        &mut self,
        api: &'a Api,
        operation: &Operation,
        random: &mut Random,
    ) -> Option<Path> {
        let names: Vec<&str> = operation.path.placeholders().collect();
        if names.is_empty() {
            return Some(Path::new());
        }
        let known = self.accepted(api, &whole(operation)).to_vec();
        if random.chance(60)
            && let Some(known) = random.pick(&known)
        {
            let names = names.iter().map(|name| (*name).to_owned());
            return Some(names.zip(known.path.iter().cloned()).collect());
        }
        let mut path = Path::new();
        for (at, name) in names.iter().enumerate() {
            let param = operation.params.iter().find(|it| it.name == *name)?;
            let before: Vec<&Value> = path.iter().map(|(_, value)| value).collect();
            let known: Vec<Value> = self
                .accepted(api, &way(operation, at + 1))
                .iter()
                .filter(|it| it.path[..at].iter().eq(before.iter().copied()))
                .map(|it| it.path[at].clone())
                .collect();
            let value = match random.pick(&known) {
                Some(value) if random.chance(50) => value.clone(),
                _ => {
                    let listed = self.listed(api, operation, param, at, &path, random);
                    let found = random.pick(&listed).or(random.pick(&known));
                    // Where nothing lists what there is, a text that `arguments` replaces.
                    let unknown =
                        || (param.ty == Type::Scalar(Scalar::String)).then(|| "none".into());
                    found.cloned().or_else(unknown)?
                }
            };
            path.push(((*name).to_owned(), value));
        }
        Some(path)
    }

    /// What can stand for a placeholder: what the list at the path before it gives, else what has ids of its type.
    fn listed(
        &mut self,
        api: &'a Api,
        operation: &Operation,
        param: &Param,
        at: usize,
        path: &[(String, Value)],
        random: &mut Random,
    ) -> Vec<Value> {
        let way = way(operation, at + 1);
        let before = way.strip_suffix("/{}").unwrap_or(&way);
        let values = self.values_at(api, before, param, path);
        if !values.is_empty() {
            return values;
        }
        match self.spec.of_id(api, &param.ty) {
            Some(entity) => self.ids(entity, random),
            None => Vec::new(),
        }
    }

    /// The values of a parameter that a list gives.
    pub(crate) fn values_at(
        &self,
        api: &Api,
        way: &str,
        param: &Param,
        path: &[(String, Value)],
    ) -> Vec<Value> {
        let mut operations = api.operations().map(|(_, it)| it);
        let list = operations.find(|it| {
            it.method == Method::Get
                && whole(it) == way
                && matches!(it.returns.ty, Some(Type::List(_)))
        });
        let Some(list) = list else {
            return Vec::new();
        };
        // The same placeholders, perhaps by other names.
        let names = list.path.placeholders();
        let path: Path = names
            .zip(path)
            .map(|(name, (_, value))| (name.to_owned(), value.clone()))
            .collect();
        let member = list
            .returns
            .ty
            .as_ref()
            .and_then(|ty| member_of(api, ty, param));
        let items = self.items(api, list, &path).into_iter();
        items
            .map(|item| match &member {
                Some(member) => item[member].clone(),
                None => item,
            })
            .filter(|value| !value.is_null() && !value.is_object())
            .collect()
    }
}

/// The member of a list's items that a parameter stands for: that of its name, of its type, or the id.
fn member_of(api: &Api, ty: &Type, param: &Param) -> Option<String> {
    let item = match &param.ty {
        Type::List(item) => item,
        ty => ty,
    };
    let (_, model) = record(api, ty)?;
    let ModelKind::Record { fields } = &model.kind else {
        return None;
    };
    let named = fields.iter().find(|field| field.name == param.name);
    let typed = || {
        fields
            .iter()
            .find(|field| field.ty == *item && matches!(item, Type::Model(_)))
    };
    let id = || fields.iter().find(|field| field.name == "id");
    let text = || fields.iter().find(|field| field.name == "uuid");
    let found = named
        .filter(|_| param.location == ParamLocation::Path)
        .or_else(typed)
        .or_else(id)
        .or_else(text);
    found.map(|field| field.name.clone())
}

fn with_ids(list: &Reader<'_>, items: Vec<Value>) -> Vec<Value> {
    let member = id_member(list.view);
    let items = items.into_iter().map(|mut item| {
        let id = item[member].clone();
        if let Some(members) = item.as_object_mut() {
            members.insert("id".to_owned(), id);
        }
        item
    });
    items.collect()
}

/// Every value of a list of enum values.
fn every_one(api: &Api, ty: &Type) -> Option<Value> {
    let Type::List(item) = ty else { return None };
    let Type::Model(id) = **item else { return None };
    let ModelKind::Enum { values, .. } = &api.model(id).kind else {
        return None;
    };
    let values = values.iter().map(|it| crate::values::literal(&it.value));
    Some(values.collect())
}

/// A value that is always right, for what a list demands.
fn first_of(api: &Api, ty: &Type) -> Option<Value> {
    let Type::Model(id) = ty else { return None };
    let ModelKind::Enum { values, .. } = &api.model(*id).kind else {
        return None;
    };
    Some(json!(crate::values::literal(&values.first()?.value)))
}
