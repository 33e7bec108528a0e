//! Where each parameter says its type: with the record, with the resource, with the API, or in the list.

use std::collections::{BTreeMap, BTreeSet};

use super::lists::Item;
use super::types::{kept, long_or_short};
use super::{Prepared, Said, Writer};
use crate::arrange::{Arranged, Resource};
use crate::known::Written;
use crate::models::param_id;
use crate::naming;
use crate::openapi::{Operation, Param};
use crate::shape::{Field, NodeId, Type};
use callsheet_dialect::model::{Body, Method, ParamLocation};

impl Writer<'_> {
    /// How often each parameter of a resource is said in which way.
    pub(super) fn uses(&mut self, resource: &Resource) -> BTreeMap<String, Vec<Said>> {
        let mut uses: BTreeMap<String, Vec<Said>> = BTreeMap::new();
        for call in &resource.calls {
            let operation = &self.document.operations[call.operation];
            let params: Vec<Param> = operation
                .params
                .iter()
                .filter(|param| !call.pages(param) && !operation.is_upload(param))
                .cloned()
                .collect();
            for param in params {
                let said = self.said(resource, call, &param);
                uses.entry(param.field.name).or_default().push(said);
            }
        }
        uses
    }

    pub(super) fn said(&mut self, resource: &Resource, call: &Arranged, param: &Param) -> Said {
        let operation = &self.document.operations[call.operation];
        let json = operation.body == Some(Body::Json);
        let path = operation.path.clone();
        let entity = self.names.canonical(&resource.entity).to_owned();
        let ids = format!("[{entity}Id]");
        let known = self.names.ids.iter().any(|(known, _)| *known == entity);
        // `ids` of a list are those of what it lists.
        let own = call.role == naming::Role::Main
            && known
            && param.field.name == "ids"
            && param.field.ty == Type::List(Box::new(Type::String))
            && (param.joined || self.names.is_repr(&format!("{entity}Id"), &Type::String));
        // `deals/{id}/products/{product_attachment_id}`: what stands behind the path of the resource is its own.
        let behind = self.document.operations[call.operation]
            .path
            .split('/')
            .nth(resource.base.len())
            .is_some_and(|segment| segment == format!("{{{}}}", param.field.name));
        let is_id = naming::words(&param.field.name)
            .last()
            .is_some_and(|word| word == "id");
        let id = format!("{entity}Id");
        if behind && is_id && known && self.names.is_repr(&id, &param.field.ty) {
            self.used_ids.insert(id.clone());
            return Said::plain(id, None);
        }
        let ty = if own {
            self.used_ids.insert(id);
            ids
        } else {
            self.param_type(&path, param, &entity, &call.role)
        };
        let nullable =
            (json && param.location == ParamLocation::Body).then_some(param.field.nullable);
        let mut written = Vec::new();
        if param.explode {
            written.push("explode: true");
        }
        let stated = param
            .field
            .moment
            .filter(|_| param.field.ty == Type::DateTime);
        match stated.filter(|stated| *stated != self.moment()) {
            Some(Written::Space) => written.push("format: space"),
            Some(Written::Rfc3339) => written.push("format: rfc3339"),
            None => {}
        }
        Said {
            ty,
            nullable,
            written,
        }
    }

    pub(super) fn param_type(
        &mut self,
        path: &str,
        param: &Param,
        entity: &str,
        role: &naming::Role,
    ) -> String {
        if let Some(id) = param_id(self.names, path, param, Some(entity)) {
            self.used_ids.insert(id.clone());
            return if matches!(param.field.ty, Type::List(_)) {
                format!("[{id}]")
            } else {
                id
            };
        }
        // Beside a part of something, `id` is the part's.
        let is_own = *role == naming::Role::Main || param.field.name != "id";
        if param.location != ParamLocation::Path
            && is_own
            && matches!(param.field.ty, Type::Integer | Type::Number | Type::String)
            && let Some(id) = self.field_ids.get(&param.field.name)
            && !id.starts_with('[')
            && self.names.is_repr(id, &param.field.ty)
        {
            self.used_ids.insert(id.clone());
            return id.clone();
        }
        self.ty(&param.field.ty)
    }

    /// The fields of the record in which parameters are looked up.
    pub(super) fn main_fields(
        &mut self,
        id: NodeId,
        name: &str,
        uses: &BTreeMap<String, Vec<Said>>,
    ) -> BTreeMap<String, Said> {
        let written = self.document.shapes.node(id).written;
        let fields: Vec<Field> = kept(&self.document.shapes, id).cloned().collect();
        let mut said = BTreeMap::new();
        for field in fields {
            let ty = self.field_type(id, name, &field);
            let alike: Vec<bool> = uses
                .get(&field.name)
                .into_iter()
                .flatten()
                .filter(|used| used.ty == ty)
                .filter_map(|used| used.nullable)
                .collect();
            let nullable = if alike.is_empty() {
                written && field.nullable
            } else {
                alike.iter().filter(|nullable| **nullable).count() * 2 > alike.len()
            };
            said.insert(
                field.name.clone(),
                Said::plain(ty, Some(nullable && !self.always(&field))),
            );
        }
        said
    }

    /// The parameters of an operation, in the document's order.
    pub(super) fn items(
        &mut self,
        resource: &Resource,
        call: &Arranged,
        known: &Known<'_>,
    ) -> Vec<Item> {
        let operation = &self.document.operations[call.operation];
        let default = default_location(operation);
        let params: Vec<(Param, bool)> = operation
            .params
            .iter()
            .map(|param| {
                let is_added = call.pages(param) || operation.is_upload(param);
                (param.clone(), is_added)
            })
            .collect();
        params
            .iter()
            .map(|(param, is_added)| {
                let said = if *is_added {
                    None
                } else {
                    let said = self.said(resource, call, param);
                    beside_name(param, &said, default, known)
                };
                Item::new(param, *is_added, said)
            })
            .collect()
    }
}

/// Where a parameter's type is looked up, in order: of the resource, fields of its record, of the API.
pub(super) type Known<'a> = [&'a BTreeMap<String, Said>; 3];

pub(super) fn agrees(used: &Said, stated: &Said) -> bool {
    used.ty == stated.ty
        && used.written == stated.written
        && used
            .nullable
            .is_none_or(|nullable| Some(nullable) == stated.nullable)
}

/// Parameters that several operations of a resource say in one way, and that are no fields.
pub(super) fn shared_params(
    uses: &BTreeMap<String, Vec<Said>>,
    looked_up: &BTreeMap<String, Said>,
    everywhere: &BTreeMap<String, Said>,
) -> BTreeMap<String, Said> {
    let mut shared = BTreeMap::new();
    for (name, uses) in uses {
        let known = looked_up.get(name).or_else(|| everywhere.get(name));
        if known.is_some_and(|said| uses.iter().any(|used| agrees(used, said))) {
            continue;
        }
        let mut counts: BTreeMap<&Said, usize> = BTreeMap::new();
        for used in uses {
            *counts.entry(used).or_default() += 1;
        }
        if let Some((said, count)) = counts.into_iter().max_by_key(|(_, count)| *count)
            && count > 1
        {
            shared.insert(
                name.clone(),
                Said {
                    nullable: Some(said.nullable == Some(true)),
                    ..said.clone()
                },
            );
        }
    }
    shared
}

/// In how many resources a parameter is the same before it is said once for all of them.
const EVERYWHERE: usize = 3;

/// Parameters that several resources say in one way, and that are no fields there.
pub(super) fn parameters_everywhere(all: &[Prepared]) -> BTreeMap<String, Said> {
    let mut counts: BTreeMap<&str, BTreeMap<Said, usize>> = BTreeMap::new();
    for one in all {
        for (name, uses) in &one.uses {
            // `id` is what each resource says it is.
            if one.looked_up.contains_key(name) || matches!(&**name, "id" | "ids") {
                continue;
            }
            let said: BTreeSet<Said> = uses
                .iter()
                .map(|used| Said {
                    nullable: Some(used.nullable == Some(true)),
                    ..used.clone()
                })
                .collect();
            for said in said {
                *counts.entry(name).or_default().entry(said).or_default() += 1;
            }
        }
    }
    counts
        .into_iter()
        .filter_map(|(name, counts)| {
            let all: usize = counts.values().sum();
            let (said, count) = counts.into_iter().max_by_key(|(_, count)| *count)?;
            (count >= EVERYWHERE && count * 2 > all).then(|| (name.to_owned(), said))
        })
        .collect()
}

/// Where parameters travel by the method alone.
pub(super) fn by_method(operation: &Operation) -> ParamLocation {
    match operation.method {
        Method::Get | Method::Delete => ParamLocation::Query,
        _ => ParamLocation::Body,
    }
}

/// Where an operation's parameters travel that say nothing themselves.
pub(super) fn default_location(operation: &Operation) -> ParamLocation {
    if in_body(operation) {
        ParamLocation::Body
    } else {
        by_method(operation)
    }
}

pub(super) fn in_body(operation: &Operation) -> bool {
    let mut params = operation.params.iter();
    params.any(|param| param.location == ParamLocation::Body)
}

/// What an operation's list says of a parameter beside its name: nothing where that is looked up.
fn beside_name(
    param: &Param,
    said: &Said,
    default: ParamLocation,
    known: &Known<'_>,
) -> Option<String> {
    let known = known
        .iter()
        .find_map(|known| known.get(&param.field.name))
        .is_some_and(|stated| agrees(said, stated));
    let place =
        (param.location != ParamLocation::Path && param.location != default).then_some(match param
            .location
        {
            ParamLocation::Query => "query",
            ParamLocation::Header => "header",
            _ => "body",
        });
    match (known, place) {
        (true, None) => None,
        (true, Some(place)) => Some(format!("{{in: {place}}}")),
        (false, place) => Some(long_or_short(said, place)),
    }
}
