//! Which resources and operations came, went, or have another name. What changed about an operation that is on both
//! sides is in `operations`.

use super::kind::{Aspect, Item, Kind, Named};
use super::operations::{self, call, route};
use super::{Change, Pairs};
use callsheet_dialect::model::{Api, Operation, Resource};

/// An operation with the resource it is in.
type Seat<'a> = (&'a Resource, &'a Operation);

/// Compare the resources of two states of a surface.
pub(super) fn compare(old: &Api, new: &Api, changes: &mut Vec<Change>) {
    let mut homes = Pairs::of(&old.resources, &new.resources, |old, new| {
        old.name == new.name
    });
    for (gone, heir) in renamed(&mut homes) {
        homes.both.push((gone, heir));
        let what = Kind::Renamed {
            what: Named::Resource,
            to: format!("{}.{}", new.name, heir.name),
        };
        changes.push(Change::new(&format!("{}.{}", old.name, gone.name), what));
    }
    let twins = twins(old, new, &homes.both);

    for resource in &new.resources {
        let path = format!("{}.{}", new.name, resource.name);
        let before = homes
            .both
            .iter()
            .find(|(_, new)| new.name == resource.name)
            .map(|(old, _)| *old);
        match before {
            None => {
                let operations = resource.operations.len();
                changes.push(Change::new(
                    &path,
                    Kind::Added(Item::Resource { operations }),
                ));
            }
            Some(before) => resource_itself(&path, before, resource, changes),
        }
        for operation in &resource.operations {
            let path = format!("{path}.{}", operation.name);
            let twin = twins
                .iter()
                .find(|(_, (_, twin))| std::ptr::eq(*twin, operation));
            let Some(((home, twin), _)) = twin else {
                if before.is_some() {
                    changes.push(Change::new(&path, Kind::Added(item(operation))));
                }
                continue;
            };
            let at_home = before.is_some_and(|before| std::ptr::eq(before, *home));
            if !at_home || twin.name != operation.name {
                let old_path = format!("{}.{}.{}", old.name, home.name, twin.name);
                let what = Kind::Renamed {
                    what: Named::Operation,
                    to: path.clone(),
                };
                changes.push(Change::new(&old_path, what));
            }
            operations::compare((old, twin), (new, operation), &path, changes);
        }
        for gone in before.into_iter().flat_map(|before| &before.operations) {
            if !twins.iter().any(|((_, old), _)| std::ptr::eq(*old, gone)) {
                let path = format!("{path}.{}", gone.name);
                changes.push(Change::new(&path, Kind::Removed(item(gone))));
            }
        }
    }
    for resource in homes.removed {
        let path = format!("{}.{}", old.name, resource.name);
        let operations = resource.operations.len();
        changes.push(Change::new(
            &path,
            Kind::Removed(Item::Resource { operations }),
        ));
    }
    if homes.moved {
        changes.push(Change::new(
            &new.name,
            Kind::Changed(Aspect::Order("resources")),
        ));
    }
}

/// Resources that are gone while every call they had is one of a new resource's; they are taken out of `homes`.
fn renamed<'a>(homes: &mut Pairs<'a, Resource>) -> Vec<(&'a Resource, &'a Resource)> {
    let mut found: Vec<(&Resource, &Resource)> = Vec::new();
    for gone in &homes.removed {
        let has_all = |heir: &&&Resource| {
            let routes: Vec<_> = heir.operations.iter().map(route).collect();
            !gone.operations.is_empty()
                && gone
                    .operations
                    .iter()
                    .all(|operation| routes.contains(&route(operation)))
                && !found.iter().any(|(_, taken)| std::ptr::eq(*taken, **heir))
        };
        if let Some(heir) = homes.added.iter().find(has_all) {
            found.push((gone, heir));
        }
    }
    homes
        .removed
        .retain(|old| !found.iter().any(|(gone, _)| std::ptr::eq(*gone, *old)));
    homes
        .added
        .retain(|new| !found.iter().any(|(_, heir)| std::ptr::eq(*heir, *new)));
    found
}

/// The operations that are on both sides: by name, for that is what a user calls, and what is left by method and path.
fn twins<'a>(
    old: &'a Api,
    new: &'a Api,
    homes: &[(&'a Resource, &'a Resource)],
) -> Vec<(Seat<'a>, Seat<'a>)> {
    let mut twins: Vec<(Seat<'a>, Seat<'a>)> = Vec::new();
    for (before, after) in homes {
        let same = Pairs::of(&before.operations, &after.operations, |old, new| {
            old.name == new.name
        });
        twins.extend(
            same.both
                .into_iter()
                .map(|(old, new)| ((*before, old), (*after, new))),
        );
    }
    for seat in old.operations() {
        if twins
            .iter()
            .any(|((_, known), _)| std::ptr::eq(*known, seat.1))
        {
            continue;
        }
        let free = |(_, new): &Seat<'a>| {
            !twins
                .iter()
                .any(|(_, (_, taken))| std::ptr::eq(*taken, *new))
        };
        let twin = new
            .operations()
            .filter(free)
            .find(|(_, new)| route(new) == route(seat.1));
        twins.extend(twin.map(|twin| (seat, twin)));
    }
    twins
}

fn item(operation: &Operation) -> Item {
    Item::Operation {
        call: call(operation),
    }
}

fn resource_itself(path: &str, old: &Resource, new: &Resource, changes: &mut Vec<Change>) {
    if old.doc != new.doc {
        changes.push(Change::new(path, Kind::Changed(Aspect::Documentation)));
    }
    if Pairs::of(&old.operations, &new.operations, |old, new| {
        old.name == new.name
    })
    .moved
    {
        changes.push(Change::new(
            path,
            Kind::Changed(Aspect::Order("operations")),
        ));
    }
}
