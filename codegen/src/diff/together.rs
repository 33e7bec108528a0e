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
    let mut report = |pairs: Vec<&Pair<'_>>, what: fn(Item) -> Kind| {
        // An id that only one of the specs has is reported as a model.
        let in_both = |pair: &&&Pair<'_>| pair.iter().all(|id| has(old, *id) && has(new, *id));
        for pair in pairs.iter().filter(in_both) {
            let [one, other] = pair.map(|(surface, model)| format!("{surface}.{model}"));
            changes.push(Change::new(&one, what(Item::Conversion { to: other })));
        }
    };
    report(after.difference(&before).collect(), Kind::Added);
    report(before.difference(&after).collect(), Kind::Removed);
}

/// A surface, and the name of an id in it.
type Id<'s> = (&'s str, &'s str);

/// Two ids that convert into each other.
type Pair<'s> = [Id<'s>; 2];

fn conversions(spec: &Spec) -> BTreeSet<Pair<'_>> {
    let entities = spec.company.iter().flat_map(|company| &company.entities);
    let mut pairs = BTreeSet::new();
    for entity in entities {
        let ids = entity.ids.iter();
        let mut ids: Vec<Id<'_>> = ids.map(|id| (&*id.surface, &*id.model)).collect();
        ids.sort_unstable();
        for (at, one) in ids.iter().enumerate() {
            pairs.extend(ids[at + 1..].iter().map(|other| [*one, *other]));
        }
    }
    pairs
}

fn has(spec: &Spec, (surface, model): Id<'_>) -> bool {
    let mut apis = spec
        .apis
        .iter()
        .filter(|api| api.is_generated() && api.name == surface);
    apis.any(|api| api.models.iter().any(|known| known.name == model))
}
