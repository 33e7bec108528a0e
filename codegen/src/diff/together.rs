//! What surfaces have together: the client of all of them, and ids that convert into each other.

use std::collections::BTreeSet;

use callsheet_dialect::Spec;

use super::Change;
use super::kind::{Item, Kind};
use crate::name::have_one_client;

pub(super) fn compare(old: &Spec, new: &Spec, changes: &mut Vec<Change>) {
    let client = |what: Kind| Change::new("Client", what);
    match (have_one_client(&old.apis), have_one_client(&new.apis)) {
        (false, true) => changes.push(client(Kind::Added(Item::OneClient))),
        (true, false) => changes.push(client(Kind::Removed(Item::OneClient))),
        _ => {}
    }
    let (before, after) = (conversions(old), conversions(new));
    let both_have = |(one, other): &(String, String)| {
        [old, new]
            .iter()
            .all(|spec| has(spec, one) && has(spec, other))
    };
    let mut differs = |pairs: Vec<&(String, String)>, what: fn(Item) -> Kind| {
        // An id that comes or goes is reported as a model.
        for (one, other) in pairs.into_iter().filter(|pair| both_have(pair)) {
            let item = Item::Conversion { to: other.clone() };
            changes.push(Change::new(one, what(item)));
        }
    };
    differs(after.difference(&before).collect(), Kind::Added);
    differs(before.difference(&after).collect(), Kind::Removed);
}

/// The ids that convert into each other, by pairs: `v1.DealId`, `v2.DealId`.
fn conversions(spec: &Spec) -> BTreeSet<(String, String)> {
    let entities = spec.company.iter().flat_map(|company| &company.entities);
    let mut pairs = BTreeSet::new();
    for entity in entities {
        let ids = entity.ids.iter();
        let mut ids: Vec<String> = ids
            .map(|id| format!("{}.{}", id.surface, id.model))
            .collect();
        ids.sort();
        for (at, one) in ids.iter().enumerate() {
            pairs.extend(
                ids[at + 1..]
                    .iter()
                    .map(|other| (one.clone(), other.clone())),
            );
        }
    }
    pairs
}

/// Whether a spec has the model `v2.DealId`.
fn has(spec: &Spec, model: &str) -> bool {
    spec.apis.iter().any(|api| {
        let own = model.strip_prefix(&api.name);
        let own = own.and_then(|rest| rest.strip_prefix('.'));
        own.is_some_and(|name| api.models.iter().any(|model| model.name == name))
    })
}
