//! What has to be known of all resources before one is written: where models stand, and where parameters are looked up.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::operations::agrees;
use super::types::{inner, is_empty, kept};
use super::{Prepared, Writer};
use crate::import::naming::Role;
use crate::import::shape::{NodeId, node_of};

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
        self.document.shapes.fields(id).iter().any(|field| {
            field.name == "id"
                && self.names.id_type("id", &field.ty, Some(name), None)
                    == Some(format!("{name}Id"))
        })
    }

    /// What has to be known of all resources before one of them is written.
    pub(super) fn prepare(
        &mut self,
        index: usize,
        mut models: Vec<(NodeId, String)>,
        shared: &[&(NodeId, String)],
    ) -> Prepared {
        let resources = self.resources;
        let resource = &resources[index];
        let shapes = &self.document.shapes;
        models.sort_by_key(|(_, name)| *name != resource.entity);
        // The record in which codegen looks parameters up: the one of the resource's name, else the first.
        let first = models
            .iter()
            .find(|(id, _)| shapes.is_record(*id))
            .map(|(id, name)| (*id, name.clone()));
        // Or one that it shares with others, which api.yaml has.
        let elsewhere = shared.iter().find(|(id, _)| {
            shapes.is_record(*id)
                && resource.calls.iter().any(|call| {
                    let returned = call.returns.as_ref();
                    let record = returned.and_then(|returned| shapes.record_of(&returned.ty));
                    call.role == Role::Main && record.map(|record| shapes.find(record)) == Some(*id)
                })
        });
        let own = first
            .as_ref()
            .is_some_and(|(_, name)| *name == resource.entity);
        let elsewhere = elsewhere.filter(|_| !own);
        let main = elsewhere.map(|(id, name)| (*id, name.clone())).or(first);
        self.field_ids = main
            .iter()
            .flat_map(|(id, name)| {
                kept(shapes, *id).filter_map(|field| {
                    let of = field.id_of.as_deref();
                    let ty = self.names.id_type(
                        &field.name,
                        &field.ty,
                        Some(self.names.owner(shapes, *id, name)),
                        of,
                    )?;
                    Some((field.name.clone(), ty))
                })
            })
            .collect();
        let uses = self.uses(resource);
        let looked_up = main
            .as_ref()
            .map(|(id, name)| {
                let none = BTreeMap::new();
                let by = if elsewhere.is_some() { &none } else { &uses };
                self.main_fields(*id, name, by)
            })
            .unwrap_or_default();
        let is_used = uses.iter().any(|(name, uses)| {
            let said = looked_up.get(name);
            said.is_some_and(|said| uses.iter().any(|used| agrees(used, said)))
        });
        let elsewhere = elsewhere.filter(|_| is_used);
        if elsewhere.is_none()
            && main
                .as_ref()
                .is_some_and(|(id, _)| shared.iter().any(|(other, _)| other == id))
        {
            return self.prepare(index, models, &[]);
        }
        Prepared {
            models,
            model: elsewhere.map(|(_, name)| name.clone()),
            main: main.map(|(id, _)| id),
            field_ids: std::mem::take(&mut self.field_ids),
            uses,
            looked_up,
        }
    }
}
