//! Ids: which members and parameters evidently are the id of a record that is known.

use super::Names;
use crate::import::arrange::Resource;
use crate::import::naming::{self, Role};
use crate::import::openapi::{Document, Param};
use crate::import::shape::Type;
use crate::model::{Place, Repr};

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
    }

    /// The entity that a member is an id of.
    pub(super) fn id_entity(&self, words: &[String], id_of: Option<&str>) -> Option<&str> {
        let known = |words: &[String]| {
            let alias = self
                .aliases
                .iter()
                .find(|(alias, entity)| alias == words && self.has_id(entity));
            alias.map(|(_, entity)| &**entity)
        };
        let suffix = (0..words.len()).find_map(|from| known(&words[from..]));
        let abbreviated = || {
            let word = words.last().filter(|word| word.len() > 2)?;
            let mut all: Vec<&str> = self
                .ids
                .iter()
                .map(|(entity, _)| &**entity)
                .filter(|entity| naming::snake(entity).starts_with(&**word))
                .collect();
            all.sort_by_key(|entity| entity.len());
            let first = *all.first()?;
            all.iter()
                .all(|entity| entity.starts_with(first))
                .then_some(first)
        };
        // "user who owns the deal": a user's; "deal follower": no deal's.
        let described = || {
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
            (1..=text.len().min(3)).rev().find_map(|count| {
                let ends = text.get(count).is_none_or(|next| ENDS.contains(&&**next));
                known(&naming::singular_words(&text[..count])).filter(|_| ends)
            })
        };
        suffix.or_else(abbreviated).or_else(described)
    }

    /// Whether an id type is of this type on the wire.
    pub(in crate::import) fn is_repr(&self, id: &str, ty: &Type) -> bool {
        let entity = id.strip_suffix("Id").unwrap_or(id);
        let known = self.ids.iter().find(|(known, _)| known == entity);
        known.is_some_and(|(_, known)| repr(ty) == Some(*known))
    }

    pub(super) fn has_id(&self, entity: &str) -> bool {
        self.ids.iter().any(|(known, _)| known == entity)
    }

    /// The name of the id type that a member has, if it evidently has one: `deal_id` in anything, `id` in `Deal`.
    pub(in crate::import) fn id_type(
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
        let entity = match &words[..] {
            [only] if only == "id" => self
                .ids
                .iter()
                .map(|(entity, _)| &**entity)
                .find(|entity| Some(*entity) == owner)?,
            [rest @ .., last] if !rest.is_empty() && (last == "id" || last == "ids") => {
                self.id_entity(rest, id_of)?
            }
            [.., last] if last == "by" => self.id_entity(&[], Some(id_of?))?,
            _ => return None,
        };
        let known = self.ids.iter().find(|(known, _)| known == entity)?.1;
        (known == repr).then(|| format!("{entity}Id"))
    }

    /// The entity that stands before a placeholder: `deals/{id}`.
    pub(in crate::import) fn path_entity(&self, path: &str, placeholder: &str) -> Option<&str> {
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

pub(super) fn repr(ty: &Type) -> Option<Repr> {
    match ty {
        Type::Integer | Type::Number => Some(Repr::Integer),
        Type::String => Some(Repr::String),
        _ => None,
    }
}

/// The type of a parameter that is an id, by its path or name.
pub(in crate::import) fn param_id(names: &Names, path: &str, param: &Param) -> Option<String> {
    let field = &param.field;
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
    by_path.or_else(|| names.id_type(&field.name, &field.ty, None, field.id_of.as_deref()))
}
