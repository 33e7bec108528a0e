//! What the spec says of operations and of the records behind them: which entity an operation is about, where what it
//! writes goes, which operations show the same record, and under which name.

use std::collections::HashMap;
use std::path::Path;

use callsheet_dialect::model::{
    Api, Company, Entity, EntityField, EntityId, ExprKind, FieldType, Mechanism, Method, Model,
    ModelKind, OnDelete, Operation, OperationRule, ParamMeaning, Resource, Segment, Type, View,
    Write,
};
use pipedrive_sandbox::read_spec;

use crate::support::call::name;

pub(crate) struct Spec {
    pub(crate) apis: Vec<Api>,
    pub(crate) company: Company,
    /// Of each operation by name, the entity and the place of the rule that the company states of it.
    rules: HashMap<String, (EntityId, usize)>,
    /// The entity of each operation by name.
    entities: HashMap<String, EntityId>,
}

/// An operation that shows records of an entity.
#[derive(Clone, Copy)]
pub(crate) struct Reader<'a> {
    pub(crate) api: &'a Api,
    pub(crate) operation: &'a Operation,
    pub(crate) view: &'a View,
    pub(crate) model: &'a Model,
    /// Whether it shows several.
    pub(crate) lists: bool,
}

/// Where a view shows a field.
pub(crate) struct Shown<'a> {
    /// The member, and the members inside it that lead to the value.
    pub(crate) path: Vec<&'a str>,
    /// Whether it shows the opposite.
    pub(crate) negated: bool,
}

impl Spec {
    pub(crate) fn read() -> Self {
        let spec = read_spec(Path::new("../spec")).unwrap_or_else(|error| panic!("{error}"));
        let mut spec = Self {
            apis: spec.surfaces,
            company: spec.company.expect("a company"),
            rules: HashMap::new(),
            entities: HashMap::new(),
        };
        spec.rules = spec.stated();
        let entities = spec.apis.iter().flat_map(|api| {
            let operations = api.operations();
            operations.filter_map(|(resource, operation)| {
                let entity = spec.find_entity(api, resource, operation)?;
                Some((name(api, operation), entity))
            })
        });
        spec.entities = entities.collect();
        spec
    }

    /// Where the company states what an operation does.
    fn stated(&self) -> HashMap<String, (EntityId, usize)> {
        let mut rules = HashMap::new();
        for (at, entity) in self.company.entities.iter().enumerate() {
            for (place, rule) in entity.operations.iter().enumerate() {
                let api = self.apis.iter().find(|api| api.name == rule.surface);
                let found = api.and_then(|api| {
                    let mut operations = api.operations();
                    let (_, operation) = operations.find(|(resource, operation)| {
                        resource.name == rule.resource && operation.name == rule.operation
                    })?;
                    Some(name(api, operation))
                });
                rules.extend(found.map(|name| (name, (EntityId(at), place))));
            }
        }
        rules
    }

    /// What the company states of an operation.
    pub(crate) fn rule(&self, api: &Api, operation: &Operation) -> Option<&OperationRule> {
        let (entity, place) = self.rules.get(&name(api, operation))?;
        self.company.entity(*entity).operations.get(*place)
    }

    /// The entity that an operation is about.
    pub(crate) fn entity(&self, api: &Api, operation: &Operation) -> Option<EntityId> {
        self.entities.get(&name(api, operation)).copied()
    }

    fn find_entity(
        &self,
        api: &Api,
        resource: &Resource,
        operation: &Operation,
    ) -> Option<EntityId> {
        if let Some(rule) = self.rule(api, operation) {
            return entity_of(&rule.mechanism);
        }
        let seen = |ty: &Type| Some(self.company.view(&api.name, &record(api, ty)?.1.name)?.0);
        let own = operation.returns.ty.as_ref().and_then(seen);
        let same = || {
            let get = |other: &Operation| {
                other.method == Method::Get && other.path.text == operation.path.text
            };
            let (_, other) = api.operations().find(|(_, other)| get(other))?;
            seen(other.returns.ty.as_ref()?)
        };
        own.or_else(same)
            .or_else(|| seen(&Type::Model(resource.model?)))
    }

    /// The view that an operation writes through.
    pub(crate) fn view(&self, api: &Api, operation: &Operation) -> Option<&View> {
        let entity = self.company.entity(self.entity(api, operation)?);
        let named = |model: &str| view(entity, api, model);
        let rule = self.rule(api, operation);
        let stated = rule.and_then(|rule| named(rule.view.as_deref()?));
        let returned = || named(&record(api, operation.returns.ty.as_ref()?)?.1.name);
        let any = || entity.views.iter().find(|view| view.surface == api.name);
        stated.or_else(returned).or_else(any)
    }

    /// Where a member of a request goes.
    pub(crate) fn target(&self, api: &Api, operation: &Operation, name: &str) -> Option<Write> {
        let entity = self.company.entity(self.entity(api, operation)?);
        let view = self.view(api, operation);
        match view.and_then(|view| view.members.iter().find(|it| it.name == name)) {
            Some(member) => member.write.clone(),
            None => entity.field(name).map(|_| Write::Field(name.to_owned())),
        }
    }

    /// Whether a parameter is accepted without effect, for a reason that the spec states.
    pub(crate) fn is_ignored(&self, api: &Api, operation: &Operation, name: &str) -> bool {
        let rule = self.rule(api, operation);
        let params = rule.into_iter().flat_map(|rule| &rule.params);
        let mut params = params.chain(&self.company.params);
        let ignored = params.find(|param| param.name == name);
        ignored.is_some_and(|param| matches!(param.meaning, Some(ParamMeaning::Ignored(_))))
    }

    /// The operations that show records of an entity, those that show one first.
    pub(crate) fn readers(&self, entity: EntityId) -> Vec<Reader<'_>> {
        let mut readers = Vec::new();
        for api in &self.apis {
            for (_, operation) in api.operations() {
                if operation.method != Method::Get || self.entity(api, operation) != Some(entity) {
                    continue;
                }
                let Some((lists, model)) =
                    operation.returns.ty.as_ref().and_then(|ty| record(api, ty))
                else {
                    continue;
                };
                let shows = match self.rule(api, operation).map(|rule| &rule.mechanism) {
                    Some(Mechanism::Get { .. }) | None => true,
                    Some(Mechanism::List(_)) => lists,
                    Some(_) => false,
                };
                // `users/me` shows a record, but not any.
                let finds = lists || operation.path.placeholders().count() > 0;
                let view = view(self.company.entity(entity), api, &model.name);
                if let Some(view) = view.filter(|_| shows && finds) {
                    readers.push(Reader {
                        api,
                        operation,
                        view,
                        model,
                        lists,
                    });
                }
            }
        }
        readers.sort_by_key(|reader| reader.lists);
        readers
    }

    /// How many entities lose records with a record of this one, itself included.
    pub(crate) fn losses(&self, entity: EntityId) -> usize {
        let mut lost = vec![entity];
        let mut at = 0;
        while let Some(of) = lost.get(at).copied() {
            for (place, other) in self.company.entities.iter().enumerate() {
                let goes_with = |field: &EntityField| {
                    field.on_delete == OnDelete::Delete && field.ty == FieldType::Reference(of)
                };
                let other = (EntityId(place), other.fields.iter().any(goes_with));
                if other.1 && !lost.contains(&other.0) {
                    lost.push(other.0);
                }
            }
            at += 1;
        }
        lost.len()
    }

    /// The entity whose ids a type has.
    pub(crate) fn of_id(&self, api: &Api, ty: &Type) -> Option<EntityId> {
        let Type::Model(id) = ty else { return None };
        let model = api.model(*id);
        let ModelKind::Id { .. } = model.kind else {
            return None;
        };
        let name = model.name.strip_suffix("Id")?;
        let of = |api: &Api| self.company.view(&api.name, name).map(|(entity, _)| entity);
        of(api).or_else(|| self.apis.iter().find_map(of))
    }
}

fn entity_of(mechanism: &Mechanism) -> Option<EntityId> {
    match mechanism {
        Mechanism::List(of)
        | Mechanism::Get { of, .. }
        | Mechanism::Create { of, .. }
        | Mechanism::Update { of, .. }
        | Mechanism::Delete { of, .. }
        | Mechanism::Merge { of, .. }
        | Mechanism::Duplicate { of, .. }
        | Mechanism::Convert { of, .. }
        | Mechanism::Upload { of }
        | Mechanism::Parts { of, .. } => Some(*of),
        _ => None,
    }
}

pub(crate) fn view<'a>(entity: &'a Entity, api: &Api, model: &str) -> Option<&'a View> {
    let mut views = entity.views.iter();
    views.find(|view| view.surface == api.name && view.model == model)
}

/// The record that a type is, or is a list of.
pub(crate) fn record<'a>(api: &'a Api, ty: &Type) -> Option<(bool, &'a Model)> {
    let (lists, ty) = match ty {
        Type::List(item) => (true, &**item),
        ty => (false, ty),
    };
    let Type::Model(id) = ty else { return None };
    let model = api.model(*id);
    matches!(model.kind, ModelKind::Record { .. }).then_some((lists, model))
}

pub(crate) fn has_member(model: &Model, name: &str) -> bool {
    match &model.kind {
        ModelKind::Record { fields } => fields.iter().any(|field| field.name == name),
        _ => false,
    }
}

/// Where a view shows a field; `None` where it does not.
pub(crate) fn shown<'a>(view: &'a View, model: &'a Model, field: &'a str) -> Option<Shown<'a>> {
    let at = |path: Vec<&'a str>, negated| Some(Shown { path, negated });
    let is_shown = |name: &str| {
        has_member(model, name) && !view.optional.iter().any(|optional| optional == name)
    };
    for member in view.members.iter().filter(|it| is_shown(&it.name)) {
        let found = match &member.write {
            Some(write) => within(write, field),
            None => matches!(&member.read.kind, ExprKind::Name(name) if name == field)
                .then(|| (Vec::new(), false)),
        };
        if let Some((inside, negated)) = found {
            let path = std::iter::once(&*member.name).chain(inside).collect();
            return at(path, negated);
        }
    }
    let stated = view.members.iter().any(|member| member.name == field);
    if stated || view.optional.iter().any(|name| name == field) || !has_member(model, field) {
        return None;
    }
    at(vec![field], false)
}

/// The way to a field in what is written.
fn within<'a>(write: &'a Write, field: &str) -> Option<(Vec<&'a str>, bool)> {
    match write {
        Write::Field(name) => (name == field).then(|| (Vec::new(), false)),
        Write::Not(name) => (name == field).then(|| (Vec::new(), true)),
        Write::Object(parts) => parts.iter().find_map(|(name, part)| {
            let (inside, negated) = within(part, field)?;
            Some((std::iter::once(&**name).chain(inside).collect(), negated))
        }),
    }
}

/// The member of a view that has the record's id.
pub(crate) fn id_member(view: &View) -> &str {
    let is_id = |read: &ExprKind| matches!(read, ExprKind::Name(name) if name == "id");
    let found = view.members.iter().find(|member| is_id(&member.read.kind));
    found.map_or("id", |member| &*member.name)
}

/// The field that holds custom fields, and the entity whose records define them.
pub(crate) fn custom_field(entity: &Entity) -> Option<(&str, EntityId)> {
    entity.fields.iter().find_map(|field| match field.ty {
        FieldType::Custom(of) => Some((&*field.name, of)),
        _ => None,
    })
}

/// A path without the names of its placeholders, up to and with the `count`th.
pub(crate) fn way(operation: &Operation, count: usize) -> String {
    let mut parts = Vec::new();
    let mut left = count;
    for segment in &operation.path.segments {
        match segment {
            Segment::Literal(text) => parts.push(text.as_str()),
            Segment::Placeholder(_) => {
                if left == 0 {
                    break;
                }
                left -= 1;
                parts.push("{}");
                if left == 0 && count != usize::MAX {
                    break;
                }
            }
        }
    }
    parts.join("/")
}

/// A whole path without the names of its placeholders.
pub(crate) fn whole(operation: &Operation) -> String {
    way(operation, usize::MAX)
}
