//! Ids: which members and parameters evidently are the id of a record that is known.

use std::collections::BTreeMap;

use super::Names;
use crate::arrange::Resource;
use crate::naming::{self, Role};
use crate::openapi::{Document, Param};
use crate::shape::{NodeId, Shapes, Type};
use callsheet_dialect::model::{ParamLocation, Repr};

/// Whose id `import.yaml` says that a member is.
enum Stated<'n> {
    /// It does not say.
    Nothing,
    /// Of nothing that is described.
    OfNone,
    Of(&'n str),
}

impl<'n> From<Option<&'n (String, Repr)>> for Stated<'n> {
    fn from(entity: Option<&'n (String, Repr)>) -> Self {
        entity.map_or(Self::Nothing, |(entity, _)| Self::Of(entity))
    }
}

impl<'n> Stated<'n> {
    /// The entity, or what it is where nothing is stated.
    fn or_else(self, usual: impl FnOnce() -> Option<&'n str>) -> Option<&'n str> {
        match self {
            Self::Nothing => usual(),
            Self::OfNone => None,
            Self::Of(entity) => Some(entity),
        }
    }
}

impl Names<'_> {
    /// Entities: resources of whose records there is an `id`, in a path or in the record.
    pub(super) fn find_ids(&mut self, document: &Document, resources: &[Resource]) {
        for resource in resources {
            let last = resource.base.last().map(String::as_str).unwrap_or_default();
            if !resource.base.iter().any(|segment| segment.starts_with('{')) {
                self.aliases.push((
                    naming::singular_words(&naming::words(last)),
                    resource.entity.clone(),
                ));
            }
            self.aliases.push((
                naming::singular_words(&resource.words),
                resource.entity.clone(),
            ));
            let mut found: Option<Repr> = None;
            for call in &resource.calls {
                let operation = &document.operations[call.operation];
                let segments: Vec<&str> = operation.path.split('/').collect();
                let below = segments
                    .get(resource.base.len())
                    .copied()
                    .unwrap_or_default();
                let starts = segments.iter().zip(&resource.base).all(|(a, b)| a == b);
                let placeholder = below
                    .strip_prefix('{')
                    .and_then(|rest| rest.strip_suffix('}'));
                let param = placeholder.filter(|_| starts).and_then(|name| {
                    operation.params.iter().find(|param| {
                        param.field.name == name && param.location == ParamLocation::Path
                    })
                });
                if let Some(param) = param
                    && naming::words(&param.field.name)
                        .last()
                        .is_some_and(|word| word == "id")
                {
                    found = found.or(repr(&param.field.ty));
                }
                if call.role == Role::Main
                    && let Some(record) = call
                        .returns
                        .as_ref()
                        .and_then(|returned| document.shapes.record_of(&returned.ty))
                    && let Some(id) = document
                        .shapes
                        .fields(record)
                        .iter()
                        .find(|field| field.name == "id")
                {
                    found = repr(&id.ty).or(found);
                }
            }
            if let Some(repr) = found
                && !self
                    .ids
                    .iter()
                    .any(|(entity, _)| *entity == resource.entity)
            {
                self.ids.push((resource.entity.clone(), repr));
            }
        }
    }

    fn known(&self, words: &[String]) -> Option<&str> {
        let alias = self
            .aliases
            .iter()
            .find(|(alias, entity)| alias == words && self.has_id(entity));
        alias.map(|(_, entity)| &**entity)
    }

    /// Whose id `import.yaml` says that a member is; `own` is the entity of the record around it.
    fn stated(&self, words: &[String], own: Option<&str>) -> Stated<'_> {
        let Some((name, of)) = self.settings.id(words) else {
            return Stated::Nothing;
        };
        let known = |of: &str| self.ids.iter().find(|(entity, _)| entity == of);
        let stated = match of {
            "none" => Stated::OfNone,
            "own" => own.and_then(known).into(),
            of => known(of).into(),
        };
        if !matches!(stated, Stated::Nothing) {
            self.settings.use_of(name);
        }
        stated
    }

    /// The entity that the last words of a member name.
    fn named(&self, words: &[String]) -> Option<&str> {
        (0..words.len()).find_map(|from| self.known(&words[from..]))
    }

    /// The entity that the last words of a member name, or that `import.yaml` says it is about.
    pub(super) fn entity_of(&self, member: &[String]) -> Option<&str> {
        self.stated(member, None).or_else(|| {
            self.named(member)
                .or_else(|| self.named(&self.in_full(member.to_vec())))
        })
    }

    /// A member's words, the last one as `import.yaml` has it in full: `rel_owner_org` ends in an organization.
    pub(super) fn in_full(&self, mut member: Vec<String>) -> Vec<String> {
        let full = member.last().and_then(|last| self.settings.word(last));
        if let Some(full) = full.filter(|_| self.named(&member).is_none()) {
            member.pop();
            member.extend(naming::words(full));
        }
        member
    }

    /// Records of which every member that holds one says the same: the `id` of an `owner` is a user's.
    pub(super) fn own_by_members(&mut self, shapes: &Shapes) {
        let mut said: BTreeMap<NodeId, Option<String>> = BTreeMap::new();
        for field in shapes.all_fields() {
            let Some(record) = shapes.record_of(&field.ty).map(|id| shapes.find(id)) else {
                continue;
            };
            let mut words = naming::singular_words(&naming::words(&field.name));
            if words.len() > 1 && words.last().is_some_and(|last| last == "id") {
                words.pop();
            }
            let entity = self.entity_of(&words).map(str::to_owned);
            // `{id, type}` is of what the type says.
            let mixed = shapes
                .fields(record)
                .iter()
                .any(|field| field.name == "type");
            let entity = entity.filter(|_| !mixed);
            said.entry(record)
                .and_modify(|known| {
                    if *known != entity {
                        *known = None;
                    }
                })
                .or_insert(entity);
        }
        for (record, entity) in said {
            if let Some(entity) = entity {
                self.own.entry(record).or_insert(entity);
            }
        }
    }

    /// Items of items that are addressed by an id of their own: `deals/{id}/discounts/{discount_id}`.
    pub(super) fn child_ids(&mut self, document: &Document, resources: &[Resource]) {
        let calls = || resources.iter().flat_map(|resource| &resource.calls);
        for call in calls() {
            let path = &document.operations[call.operation].path;
            let Some((list, item)) = path.rsplit_once('/') else {
                continue;
            };
            let Some(name) = item
                .strip_prefix('{')
                .and_then(|rest| rest.strip_suffix('}'))
            else {
                continue;
            };
            let known = self.children.iter().any(|(path, _)| *path == unnamed(list));
            let is_id = naming::words(name).last().is_some_and(|word| word == "id");
            if known || !is_id || list.split('/').count() < 3 {
                continue;
            }
            let params = &document.operations[call.operation].params;
            let Some(param) = params
                .iter()
                .find(|param| param.field.name == name && param.location == ParamLocation::Path)
            else {
                continue;
            };
            if param_id(self, path, param, None).is_some() {
                continue;
            }
            let record = calls()
                .filter(|other| {
                    let of = &document.operations[other.operation].path;
                    of == list || (of == path && other.returns.is_some())
                })
                .filter_map(|other| document.shapes.record_of(&other.returns.as_ref()?.ty))
                .find(|record| {
                    let id = document
                        .shapes
                        .fields(*record)
                        .iter()
                        .find(|field| field.name == "id");
                    id.is_some_and(|id| repr(&id.ty) == repr(&param.field.ty))
                });
            let Some((record, repr)) = record.zip(repr(&param.field.ty)) else {
                continue;
            };
            let record = document.shapes.find(record);
            let name = self.of(&document.shapes, record).to_owned();
            let other = self.own.get(&record).is_some_and(|own| *own != name);
            let of_other_kind = self
                .ids
                .iter()
                .any(|(known, other)| *known == name && *other != repr);
            let taken = self
                .by_name
                .contains_key(&format!("{name}Id").to_lowercase());
            if name == "json" || other || of_other_kind || taken {
                continue;
            }
            if !self.has_id(&name) {
                self.ids.push((name.clone(), repr));
            }
            self.own.insert(record, name.clone());
            // `follower_id` may be of any of those; `product_variation_id` is one.
            if naming::words(&name).len() > 1 {
                self.aliases.push((naming::words(&name), name.clone()));
            }
            self.children.push((unnamed(list), name));
        }
    }

    /// The type of an id at the end of a path below an item.
    pub(crate) fn child(&self, path: &str, placeholder: &str) -> Option<String> {
        let (list, _) = path.split_once(&format!("/{{{placeholder}}}"))?;
        let list = unnamed(list);
        let child = self.children.iter().find(|(path, _)| *path == list)?;
        Some(format!("{}Id", child.1))
    }

    /// The ids that `import.yaml` says a list of numbers or texts holds: `users`.
    pub(crate) fn listed_ids(&self, words: &[String], ty: &Type) -> Option<String> {
        let Type::List(item) = ty else { return None };
        let id = format!("{}Id", self.stated(words, None).or_else(|| None)?);
        self.is_repr(&id, item).then_some(id)
    }

    /// The entity that a member is an id of.
    fn id_entity(&self, words: &[String], owner: Option<&str>) -> Option<&str> {
        // The labels of a lead are lead labels.
        let of_owner = || {
            let mut all = naming::words(owner?);
            all.extend_from_slice(words);
            self.known(&all)
        };
        self.stated(words, owner).or_else(|| {
            self.named(words)
                .or_else(of_owner)
                .or_else(|| self.named(&self.in_full(words.to_vec())))
        })
    }

    /// Whether an id type is of this type on the wire.
    pub(crate) fn is_repr(&self, id: &str, ty: &Type) -> bool {
        let entity = id.strip_suffix("Id").unwrap_or(id);
        let known = self.ids.iter().find(|(known, _)| known == entity);
        known.is_some_and(|(_, known)| repr(ty) == Some(*known))
    }

    pub(super) fn has_id(&self, entity: &str) -> bool {
        self.ids.iter().any(|(known, _)| known == entity)
    }

    /// The name of the id type that a member has, if it evidently has one: `deal_id` in anything, `id` in `Deal`.
    pub(crate) fn id_type(&self, name: &str, ty: &Type, owner: Option<&str>) -> Option<String> {
        let single = match ty {
            Type::List(item) => item,
            ty => ty,
        };
        let words = naming::words(name);
        let plural;
        let entity = match &words[..] {
            [only] if only == "id" => self
                .ids
                .iter()
                .map(|(entity, _)| &**entity)
                .find(|entity| Some(*entity) == owner)?,
            [rest @ .., last] if !rest.is_empty() && (last == "id" || last == "ids") => {
                plural = naming::singular_words(rest);
                let rest = if last == "ids" { &plural[..] } else { rest };
                self.id_entity(rest, owner)?
            }
            all => self.stated(all, owner).or_else(|| None)?,
        };
        let id = format!("{entity}Id");
        self.is_repr(&id, single).then_some(id)
    }

    /// The entity that stands before a placeholder: `deals/{id}`.
    pub(crate) fn path_entity(&self, path: &str, placeholder: &str) -> Option<&str> {
        let segments: Vec<&str> = path.split('/').collect();
        let at = segments
            .iter()
            .position(|segment| *segment == format!("{{{placeholder}}}"))?;
        let literal = naming::singular_words(&naming::words(segments.get(at.checked_sub(1)?)?));
        let found = self
            .aliases
            .iter()
            .find(|(alias, entity)| *alias == literal && self.has_id(entity));
        found.map(|(_, entity)| &**entity)
    }
}

/// A path without the names of its placeholders.
fn unnamed(path: &str) -> String {
    let segments = path.split('/').map(|segment| {
        if segment.starts_with('{') {
            "{}"
        } else {
            segment
        }
    });
    segments.collect::<Vec<_>>().join("/")
}

pub(super) fn repr(ty: &Type) -> Option<Repr> {
    match ty {
        Type::Integer | Type::Number => Some(Repr::Integer),
        Type::String => Some(Repr::String),
        _ => None,
    }
}

/// The type of a parameter that is an id, by its path or name.
pub(crate) fn param_id(
    names: &Names<'_>,
    path: &str,
    param: &Param,
    entity: Option<&str>,
) -> Option<String> {
    let field = &param.field;
    // `id` is what the path says, or none of the resource's.
    let entity = entity.filter(|_| naming::words(&field.name) != ["id"]);
    if param.location == ParamLocation::Path
        && let Some(child) = names.child(path, &field.name)
    {
        return Some(child);
    }
    let by_path = (param.location == ParamLocation::Path && naming::words(&field.name) == ["id"])
        .then(|| names.path_entity(path, &field.name))
        .flatten()
        .filter(|entity| {
            let known = names
                .ids
                .iter()
                .find(|(known, _)| known == entity)
                .map(|(_, repr)| *repr);
            known == repr(&field.ty)
        })
        .map(|entity| format!("{entity}Id"));
    by_path.or_else(|| names.id_type(&field.name, &field.ty, entity))
}
