//! What lies between two specs, in the words of the API, each change judged by what it does to people who use the
//! generated crate. Here: the comparison of surfaces; those of operations and models are in modules of their own, the
//! rules of the judgement in `judge`. Nothing here reads files or knows where the two specs came from.

mod conventions;
mod judge;
mod kind;
mod models;
mod operations;
mod render;
mod resources;
mod together;
mod words;

use std::fmt;

pub use judge::{Judgement, Level};
pub use kind::{Aspect, Item, Kind, Named, Shape};
pub use render::{markdown, text};

use callsheet_dialect::Spec;
use callsheet_dialect::model::{Api, Auth, Event, EventVersion, Scalar, Type};
use callsheet_dialect::syntax::Word as _;

/// One thing that changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Where in the API: `crm`, `crm.deals`, `crm.deals.create`, `crm.DealStatus`.
    pub path: String,
    /// What it was.
    pub what: Kind,
    /// What it does to users of the crate.
    pub judgement: Judgement,
}

impl Change {
    fn new(path: &str, what: Kind) -> Self {
        Self {
            path: path.to_owned(),
            judgement: what.judge(),
            what,
        }
    }
}

/// `crm.deals.list: optional parameter `label: string` added`
impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.what)
    }
}

/// Everything that changed from `old` to `new` and that a user of the crate, or a reader of its documentation, can
/// notice; in the order of `new`, with what is gone after what is there.
#[must_use]
pub fn diff(old: &Spec, new: &Spec) -> Vec<Change> {
    let mut changes = Vec::new();
    let same = |old: &Api, new: &Api| old.name == new.name;
    let surfaces = Pairs::of(generated(old), generated(new), same);
    let size = |api: &Api| Item::Surface {
        operations: api.operations().count(),
    };
    for (old, new) in &surfaces.both {
        surface(old, new, &mut changes);
    }
    for new in surfaces.added {
        changes.push(Change::new(&new.name, Kind::Added(size(new))));
    }
    for old in surfaces.removed {
        changes.push(Change::new(&old.name, Kind::Removed(size(old))));
    }
    together::compare(old, new, &mut changes);
    changes
}

/// The surfaces that the generated crate has.
fn generated(spec: &Spec) -> impl Iterator<Item = &Api> {
    spec.apis.iter().filter(|api| api.is_generated())
}

/// The step that all changes together ask for; `None` where nothing changed.
#[must_use]
pub fn verdict(changes: &[Change]) -> Option<Level> {
    changes.iter().map(|change| change.judgement.level).max()
}

fn surface(old: &Api, new: &Api, changes: &mut Vec<Change>) {
    let mut differs = |what: Aspect| changes.push(Change::new(&new.name, Kind::Changed(what)));
    if old.base_url != new.base_url {
        differs(Aspect::BaseUrl {
            old: old.base_url.clone(),
            new: new.base_url.clone(),
        });
    }
    if old.datetime != new.datetime {
        differs(Aspect::DateTimes { new: new.datetime });
    }
    if (&old.title, &old.doc, &old.docs_url) != (&new.title, &new.doc, &new.docs_url) {
        differs(Aspect::Documentation);
    }
    conventions::compare(old, new, changes);
    auth(old, new, changes);
    plans(old, new, changes);
    resources::compare(old, new, changes);
    crates(old, new, changes);
    models::compare(old, new, changes);
    events(old, new, changes);
}

fn auth(old: &Api, new: &Api, changes: &mut Vec<Change>) {
    let ways = Pairs::of(&old.auth, &new.auth, |old, new| {
        std::mem::discriminant(old) == std::mem::discriminant(new)
    });
    let mut found = |what: Kind| changes.push(Change::new(&new.name, what));
    let item = |auth: &Auth| match auth {
        Auth::ApiToken { .. } => Item::ApiToken,
        Auth::OAuth2(_) => Item::OAuth2,
    };
    for (old, new) in ways.both {
        match (old, new) {
            (Auth::ApiToken { header: old }, Auth::ApiToken { header: new }) if old != new => {
                found(Kind::Changed(Aspect::TokenHeader {
                    old: old.clone(),
                    new: new.clone(),
                }));
            }
            (Auth::OAuth2(old), Auth::OAuth2(new)) if old != new => {
                let fewer = old.grants.iter().any(|grant| !new.grants.contains(grant))
                    || old.revoke_url.is_some() && new.revoke_url.is_none();
                found(Kind::Changed(Aspect::OAuth2 { fewer }));
            }
            _ => {}
        }
    }
    for way in ways.added {
        found(Kind::Added(item(way)));
    }
    for way in ways.removed {
        found(Kind::Removed(item(way)));
    }
    if ways.moved {
        found(Kind::Changed(Aspect::Order("ways to authenticate")));
    }
}

fn plans(old: &Api, new: &Api, changes: &mut Vec<Change>) {
    let plans = Pairs::of(&old.plans, &new.plans, |old, new| old.name == new.name);
    let mut found = |what: Kind| changes.push(Change::new(&new.name, what));
    for (old, new) in plans.both {
        if old.common_name() != new.common_name() {
            found(Kind::Changed(Aspect::KnownAs {
                plan: new.name.clone(),
                old: old.common_name().to_owned(),
                new: new.common_name().to_owned(),
            }));
        }
        if old.limits != new.limits {
            found(Kind::Changed(Aspect::PlanLimit {
                plan: new.name.clone(),
                old: old.limits,
                new: new.limits,
            }));
        }
    }
    for plan in plans.added {
        found(Kind::Added(Item::Plan(plan.name.clone())));
    }
    for plan in plans.removed {
        found(Kind::Removed(Item::Plan(plan.name.clone())));
    }
    if plans.moved {
        found(Kind::Changed(Aspect::Order("plans")));
    }
}

fn crates(old: &Api, new: &Api, changes: &mut Vec<Change>) {
    let crates = Pairs::of(&old.crates, &new.crates, |old, new| old.name == new.name);
    let mut found = |what: Kind| changes.push(Change::new(&new.name, what));
    let feature = |(name, _): &(String, String)| Item::Feature(name.clone());
    for (old, new) in crates.both {
        if old.package != new.package {
            found(Kind::Changed(Aspect::Rust {
                old: old.package.clone(),
                new: new.package.clone(),
            }));
        }
        let passes = Pairs::of(&old.passes, &new.passes, |old, new| old.0 == new.0);
        if passes.both.iter().any(|(old, new)| old.1 != new.1) {
            found(Kind::Changed(Aspect::Documentation));
        }
        for passed in passes.added {
            found(Kind::Added(feature(passed)));
        }
        for passed in passes.removed {
            found(Kind::Removed(feature(passed)));
        }
    }
    for krate in crates.added {
        found(Kind::Added(Item::Crate(krate.name.clone())));
    }
    for krate in crates.removed {
        found(Kind::Removed(Item::Crate(krate.name.clone())));
    }
}

fn events(old: &Api, new: &Api, changes: &mut Vec<Change>) {
    let events = Pairs::of(&old.events, &new.events, |old, new| {
        (old.version, &old.object) == (new.version, &new.object)
    });
    let mut found = |what: Kind| changes.push(Change::new(&new.name, what));
    let version = |event: &Event| {
        let mut words = EventVersion::WORDS.iter();
        words
            .find(|(_, version)| *version == event.version)
            .map_or("", |(word, _)| *word)
    };
    let item = |api: &Api, event: &Event| Item::Event {
        version: version(event),
        object: event.object.clone(),
        record: api.model(event.model).name.clone(),
    };
    if let (Some(old), Some(new)) = (&old.events_from, &new.events_from)
        && old.absolute() != new.absolute()
    {
        found(Kind::Changed(Aspect::Rust {
            old: old.absolute(),
            new: new.absolute(),
        }));
    }
    for (before, after) in events.both {
        let record = (&old.model(before.model).name, &new.model(after.model).name);
        if record.0 != record.1 {
            found(Kind::Changed(Aspect::EventRecord {
                version: version(after),
                object: after.object.clone(),
                old: record.0.clone(),
                new: record.1.clone(),
            }));
        }
    }
    for event in events.added {
        found(Kind::Added(item(new, event)));
    }
    for event in events.removed {
        found(Kind::Removed(item(old, event)));
    }
    if events.moved {
        found(Kind::Changed(Aspect::Order("events")));
    }
}

/// The items of two lists, matched.
struct Pairs<'a, T> {
    /// On both sides, in the order of the new one.
    both: Vec<(&'a T, &'a T)>,
    /// Only in the new one.
    added: Vec<&'a T>,
    /// Only in the old one.
    removed: Vec<&'a T>,
    /// Those on both sides have another order.
    moved: bool,
}

impl<'a, T> Pairs<'a, T> {
    fn of(
        old: impl IntoIterator<Item = &'a T>,
        new: impl IntoIterator<Item = &'a T>,
        same: impl Fn(&T, &T) -> bool,
    ) -> Self {
        let mut rest: Vec<(usize, &T)> = old.into_iter().enumerate().collect();
        let mut pairs = Self {
            both: Vec::new(),
            added: Vec::new(),
            removed: Vec::new(),
            moved: false,
        };
        let mut last = 0;
        for new in new {
            match rest.iter().position(|(_, old)| same(old, new)) {
                Some(found) => {
                    let (index, old) = rest.remove(found);
                    pairs.both.push((old, new));
                    pairs.moved |= index < last;
                    last = index;
                }
                None => pairs.added.push(new),
            }
        }
        pairs.removed.extend(rest.into_iter().map(|(_, old)| old));
        pairs
    }
}

/// Whether two types are the same one in Rust: a flag is a `bool` too.
fn same_in_rust((old_api, old): (&Api, &Type), (new_api, new): (&Api, &Type)) -> bool {
    match (old, new) {
        (Type::List(old), Type::List(new))
        | (Type::Map(old), Type::Map(new))
        | (Type::Nullable(old), Type::Nullable(new)) => {
            same_in_rust((old_api, old), (new_api, new))
        }
        (
            Type::Scalar(Scalar::Boolean | Scalar::Flag),
            Type::Scalar(Scalar::Boolean | Scalar::Flag),
        ) => true,
        (old, new) => spelt(old_api, old) == spelt(new_api, new),
    }
}

/// A type as the dialect writes it. Two types of two specs are the same Rust type when they are written the same: what
/// changed within a model is said at the model.
fn spelt(api: &Api, ty: &Type) -> String {
    match ty {
        Type::Scalar(scalar) => Scalar::WORDS
            .iter()
            .find(|(_, word)| word == scalar)
            .map_or_else(|| format!("{scalar:?}"), |(word, _)| (*word).to_owned()),
        Type::Model(id) => api.model(*id).name.clone(),
        Type::List(item) => format!("[{}]", spelt(api, item)),
        Type::Map(item) => format!("{{string: {}}}", spelt(api, item)),
        Type::Nullable(item) => format!("{} | null", spelt(api, item)),
    }
}
