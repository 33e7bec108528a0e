//! Ids: which members and parameters evidently are the id of a record that is known.

use std::collections::{BTreeMap, BTreeSet};

use super::Names;
use crate::arrange::Resource;
use crate::naming::{self, Role};
use crate::openapi::{Document, Param};
use crate::shape::{NodeId, Shapes, Type};
use callsheet_dialect::model::{Place, Repr};

/// Words for whatever it may be.
const VAGUE_THINGS: &[&str] = &[
    "item",
    "object",
    "parent",
    "related",
    "reference",
    "entity",
    "target",
    "source",
    "company",
];

impl Names {
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
                    operation
                        .params
                        .iter()
                        .find(|param| param.field.name == name && param.place == Place::Path)
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
        self.learn_aliases(document);
    }

    /// What descriptions say of members everywhere holds where they say nothing: an owner is a user.
    fn learn_aliases(&mut self, document: &Document) {
        let params = document.operations.iter().flat_map(|one| &one.params);
        let fields = params
            .map(|param| &param.field)
            .chain(document.shapes.all_fields());
        let mut said: BTreeMap<Vec<String>, BTreeSet<String>> = BTreeMap::new();
        for field in fields {
            let words = naming::singular_words(&naming::words(&field.name));
            let [rest @ .., last] = &words[..] else {
                continue;
            };
            let known = || self.aliases.iter().any(|(alias, _)| rest.ends_with(alias));
            let vague = |word: &String| VAGUE_THINGS.contains(&&**word);
            if last != "id" || rest.len() != 1 || rest.iter().any(vague) || known() {
                continue;
            }
            if let Some(entity) = self.described(field.id_of.as_deref()) {
                let entity = entity.to_owned();
                said.entry(rest.to_vec()).or_default().insert(entity);
            }
        }
        for (alias, entities) in said {
            if let (Some(entity), 1) = (entities.first(), entities.len()) {
                self.learned.push((alias, entity.clone()));
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

    /// The same, of what descriptions say elsewhere as well.
    fn learned(&self, words: &[String]) -> Option<&str> {
        let alias = self
            .learned
            .iter()
            .find(|(alias, entity)| alias == words && self.has_id(entity));
        alias.map(|(_, entity)| &**entity)
    }

    /// "user who owns the deal": a user's; "deal follower": no deal's.
    fn described(&self, id_of: Option<&str>) -> Option<&str> {
        const ENDS: &[&str] = &[
            "who",
            "that",
            "which",
            "this",
            "to",
            "whose",
            "associated",
            "with",
            "for",
            "of",
            "in",
            "is",
            "the",
            "related",
            "linked",
            "owning",
            "from",
            "where",
            "when",
            "assigned",
            "creating",
        ];
        let text = naming::words(id_of?);
        let said = |text: &[String]| {
            (1..=text.len().min(3)).rev().find_map(|count| {
                let ends = text.get(count).is_none_or(|next| ENDS.contains(&&**next));
                self.known(&naming::singular_words(&text[..count]))
                    .filter(|_| ends)
            })
        };
        // "following user"
        let participle = text.split_first();
        let participle = participle.filter(|(first, _)| first.ends_with("ing"));
        said(&text).or_else(|| said(participle?.1))
    }

    /// The entity whose name begins like an abbreviation: `org`.
    fn abbreviated(&self, words: &[String]) -> Option<&str> {
        let word = words.last().filter(|word| word.len() > 2)?;
        let mut all: Vec<&str> = self
            .ids
            .iter()
            .map(|(entity, _)| &**entity)
            .filter(|entity| {
                let first = naming::words(entity).into_iter().next().unwrap_or_default();
                first.starts_with(&**word) && first != **word
            })
            .collect();
        all.sort_by_key(|entity| entity.len());
        let first = *all.first()?;
        all.iter()
            .all(|entity| entity.starts_with(first))
            .then_some(first)
    }

    /// The entity that the last word of a member names, abbreviated or not.
    pub(super) fn entity_of(&self, member: &[String]) -> Option<&str> {
        let suffix = (0..member.len()).find_map(|from| self.known(&member[from..]));
        suffix
            .or_else(|| self.learned(member))
            .or_else(|| self.abbreviated(member))
    }

    /// A member's words, the last one in full: `rel_owner_org` ends in an organization.
    pub(super) fn in_full(&self, mut member: Vec<String>) -> Vec<String> {
        let known = (0..member.len()).any(|from| self.known(&member[from..]).is_some());
        let full = self
            .abbreviated(&member)
            .filter(|_| !known)
            .map(naming::words);
        if let Some(full) = full {
            member.pop();
            member.extend(full);
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
                .find(|param| param.field.name == name && param.place == Place::Path)
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

    /// The ids that a list of numbers or texts evidently holds, by its name: `users`.
    pub(crate) fn listed_ids(&self, words: &[String], ty: &Type) -> Option<String> {
        let Type::List(item) = ty else { return None };
        let last = words.last()?;
        let one = naming::singular(last);
        let entity = self
            .known(std::slice::from_ref(&one))
            .filter(|_| one != *last)?;
        let known = self.ids.iter().find(|(known, _)| known == entity)?.1;
        (repr(item)? == known && known == Repr::Integer).then(|| format!("{entity}Id"))
    }

    /// The entity that a member is an id of.
    fn id_entity(
        &self,
        words: &[String],
        owner: Option<&str>,
        id_of: Option<&str>,
    ) -> Option<&str> {
        let suffix = (0..words.len()).find_map(|from| self.known(&words[from..]));
        // The labels of a lead are lead labels.
        let of_owner = || {
            let mut all = naming::words(owner?);
            all.extend_from_slice(words);
            self.known(&all)
        };
        suffix
            .or_else(of_owner)
            .or_else(|| self.abbreviated(words))
            .or_else(|| self.described(id_of))
            .or_else(|| self.learned(words))
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
    pub(crate) fn id_type(
        &self,
        name: &str,
        ty: &Type,
        owner: Option<&str>,
        id_of: Option<&str>,
    ) -> Option<String> {
        let single = match ty {
            Type::List(item) => item,
            ty => ty,
        };
        let repr = repr(single)?;
        let words = naming::words(name);
        // It says that it is an id of something else.
        if id_of == Some("") {
            return None;
        }
        if let Some(id) = self.listed_ids(&words, ty) {
            return Some(id);
        }
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
                self.id_entity(rest, owner, id_of)?
            }
            [.., last] if last == "by" => self.id_entity(&[], None, Some(id_of?))?,
            _ => return None,
        };
        let known = self.ids.iter().find(|(known, _)| known == entity)?.1;
        (known == repr).then(|| format!("{entity}Id"))
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
    names: &Names,
    path: &str,
    param: &Param,
    entity: Option<&str>,
) -> Option<String> {
    let field = &param.field;
    // `id` is what the path says, or none of the resource's.
    let entity = entity.filter(|_| naming::words(&field.name) != ["id"]);
    if param.place == Place::Path
        && let Some(child) = names.child(path, &field.name)
    {
        return Some(child);
    }
    let by_path = (param.place == Place::Path && naming::words(&field.name) == ["id"])
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
    by_path.or_else(|| names.id_type(&field.name, &field.ty, entity, field.id_of.as_deref()))
}
