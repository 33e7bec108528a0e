//! What has to be known of all resources before one is written: where models stand, and where parameters are looked up.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::params::agrees;
use super::types::{inner, is_empty, kept};
use super::{Prepared, Said, Writer};
use crate::arrange::Resource;
use crate::naming::Role;
use crate::shape::{NodeId, node_of};

impl Writer<'_> {
    /// Where each model is defined: in the file of a resource, or in api.yaml. Those that nothing reaches are nowhere.
    pub(super) fn homes(&self, models: &[(NodeId, String)]) -> HashMap<NodeId, Option<usize>> {
        let shapes = &self.document.shapes;
        let mut users: BTreeMap<NodeId, BTreeSet<usize>> = BTreeMap::new();
        for (index, resource) in self.resources.iter().enumerate() {
            let mut todo: Vec<NodeId> = Vec::new();
            for call in &resource.calls {
                todo.extend(
                    call.returns
                        .iter()
                        .filter_map(|returned| node_of(&returned.ty)),
                );
                let params = self.document.operations[call.operation].params.iter();
                let left = params.filter(|param| !call.pages(param));
                todo.extend(left.filter_map(|param| node_of(&param.field.ty)));
            }
            while let Some(id) = todo.pop() {
                let id = shapes.find(id);
                if users.entry(id).or_default().insert(index) {
                    todo.extend(inner(shapes, id));
                }
            }
        }
        models
            .iter()
            .filter_map(|(id, name)| {
                let users = users.get(id)?;
                if is_empty(shapes, *id) {
                    return None;
                }
                let only = users.first().copied().filter(|_| users.len() == 1);
                let plain = name.strip_prefix("Expanded").unwrap_or(name);
                let own = self
                    .resources
                    .iter()
                    .position(|resource| resource.entity == plain);
                // `DealStatus` stands with deals, wherever else it is used.
                let about = || {
                    let mut about: Vec<usize> = users
                        .iter()
                        .copied()
                        .filter(|index| {
                            let rest = plain.strip_prefix(&self.resources[*index].entity);
                            rest.is_some_and(|rest| rest.starts_with(|c: char| !c.is_lowercase()))
                        })
                        .collect();
                    about.sort_by_key(|index| self.resources[*index].entity.len());
                    about.pop()
                };
                Some((*id, own.or(only).or_else(about)))
            })
            .collect()
    }

    pub(super) fn defines_id(&self, id: NodeId, name: &str) -> bool {
        let owner = self.names.owner(&self.document.shapes, id, name);
        self.document.shapes.fields(id).iter().any(|field| {
            field.name == "id"
                && self.names.id_type("id", &field.ty, Some(owner)) == Some(format!("{name}Id"))
        })
    }

    /// What has to be known of all resources before one of them is written.
    pub(super) fn prepare(
        &mut self,
        index: usize,
        mut models: Vec<(NodeId, String)>,
        shared: &[&(NodeId, String)],
    ) -> Prepared {
        let resource = &self.resources[index];
        models.sort_by_key(|(_, name)| *name != resource.entity);
        let own = models
            .first()
            .is_some_and(|(_, name)| *name == resource.entity);
        // A record that it shares with others, which api.yaml has, if that says a parameter.
        if let Some((id, name)) = self.elsewhere(resource, shared).filter(|_| !own) {
            let (field_ids, uses, looked_up) = self.looked_up(resource, Some((id, &name)), false);
            let is_used = uses.iter().any(|(name, uses)| {
                let said = looked_up.get(name);
                said.is_some_and(|said| uses.iter().any(|used| agrees(used, said)))
            });
            if is_used {
                return Prepared {
                    models,
                    model: Some(name),
                    main: Some(id),
                    field_ids,
                    uses,
                    looked_up,
                };
            }
        }
        // Codegen looks parameters up in the first record.
        let shapes = &self.document.shapes;
        let first = models.iter().find(|(id, _)| shapes.is_record(*id));
        let first = first.map(|(id, name)| (*id, &**name));
        let (field_ids, uses, looked_up) = self.looked_up(resource, first, true);
        Prepared {
            main: first.map(|(id, _)| id),
            model: None,
            models,
            field_ids,
            uses,
            looked_up,
        }
    }

    /// The record of api.yaml that a resource's own operations give.
    fn elsewhere(
        &self,
        resource: &Resource,
        shared: &[&(NodeId, String)],
    ) -> Option<(NodeId, String)> {
        let shapes = &self.document.shapes;
        let given: Vec<NodeId> = resource
            .calls
            .iter()
            .filter(|call| call.role == Role::Main)
            .filter_map(|call| shapes.record_of(&call.returns.as_ref()?.ty))
            .map(|record| shapes.find(record))
            .collect();
        let found = shared.iter().find(|(id, _)| given.contains(id))?;
        Some((found.0, found.1.clone()))
    }

    /// Members of a record that are ids, how parameters are said beside it, and what it says of them; as the resource's
    /// own record, it is as nullable as the parameters.
    fn looked_up(
        &mut self,
        resource: &Resource,
        record: Option<(NodeId, &str)>,
        is_own: bool,
    ) -> LookedUp {
        let (shapes, names) = (&self.document.shapes, self.names);
        let ids = record.iter().flat_map(|(id, name)| {
            let owner = names.owner(shapes, *id, name);
            kept(shapes, *id).filter_map(move |field| {
                let ty = names.id_type(&field.name, &field.ty, Some(owner))?;
                Some((field.name.clone(), ty))
            })
        });
        self.field_ids = ids.collect();
        let uses = self.uses(resource);
        let none = BTreeMap::new();
        let by = if is_own { &uses } else { &none };
        let looked_up = record.map(|(id, name)| self.main_fields(id, name, by));
        let looked_up = looked_up.unwrap_or_default();
        (std::mem::take(&mut self.field_ids), uses, looked_up)
    }
}

/// Ids among the fields, uses of parameters, fields as parameters.
type LookedUp = (
    HashMap<String, String>,
    BTreeMap<String, Vec<Said>>,
    BTreeMap<String, Said>,
);
