//! The names that a node may have, best first: what its referrers suggest, and what they have in common.

use std::collections::BTreeSet;

use super::{Claim, Names};
use crate::arrange::Resource;
use crate::naming::{self, Role};
use crate::shape::{Kind, NodeId, Shapes};

/// Names that say little when they stand alone.
pub(super) const VAGUE: &[&str] = &[
    "Status",
    "Type",
    "Item",
    "Data",
    "Value",
    "Info",
    "Kind",
    "Name",
    "Object",
    "Option",
    "Field",
    "Result",
    "Entity",
    "Id",
    "Other",
    "Action",
    "Content",
    "Attribute",
    "Format",
    "Key",
    "Response",
    "Request",
    "Error",
    "Mode",
    "Category",
    "Role",
];

/// The names for a node, best first, of all that its referrers suggest.
pub(super) fn candidates(
    shapes: &Shapes,
    id: NodeId,
    claims: &[Claim],
    entities: &BTreeSet<String>,
) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    let node = shapes.node(id);
    let firsts: Vec<&str> = claims
        .iter()
        .filter_map(|claim| claim.names.first().map(String::as_str))
        .collect();
    let one = firsts.windows(2).all(|pair| pair[0] == pair[1]);
    let is_record = matches!(node.kind, Kind::Record(_));
    let title = node
        .title
        .as_deref()
        .and_then(naming::from_title)
        .filter(|_| is_record);
    all.extend(node.component.as_deref().map(naming::from_component));
    if !one {
        let shared = shared_suffix(&firsts);
        // `{id, name}` of this and that.
        let member = |name: &str| shapes.fields(id).iter().any(|field| field.name == name);
        if shared.is_empty() && shapes.fields(id).len() < 4 && member("id") && member("name") {
            all.push("Reference".to_owned());
        }
        if same_resource(claims) {
            // What they have in common, `DealUser`; else the first of them.
            all.extend(common(&firsts));
            all.extend(firsts.first().map(|name| (*name).to_owned()));
        } else {
            let new = common(&firsts).filter(|name| name.starts_with("New"));
            let shared = new.unwrap_or(shared);
            // What several resources are collections of has no other name.
            let are_entities = firsts.iter().all(|name| entities.contains(*name));
            let says = !shared.is_empty() && (are_entities || !VAGUE.contains(&&*shared));
            all.extend(Some(shared.clone()).filter(|_| says));
            // `{id, label}`: a field option's label.
            if let [a, b] = shapes.fields(id)
                && let Some(other) = [(a, b), (b, a)]
                    .into_iter()
                    .find_map(|(id, other)| (id.name == "id").then_some(other))
                && says
            {
                all.push(format!("{shared}{}", naming::entity(&other.name)));
            }
            all.extend(title.clone().filter(|title| !VAGUE.contains(&&**title)));
        }
    }
    all.extend(firsts.iter().map(|name| (*name).to_owned()));
    for claim in claims {
        all.extend(claim.names.iter().skip(1).cloned());
    }
    all.extend(title);
    all
}

/// Whether a record is more than a mention of another: it has an id, and more members than say what it is.
pub(super) fn is_whole(shapes: &Shapes, id: NodeId) -> bool {
    let fields = shapes.fields(id);
    fields.len() > 8 && fields.iter().any(|field| field.name == "id")
}

fn same_resource(claims: &[Claim]) -> bool {
    claims
        .windows(2)
        .all(|pair| pair[0].resource == pair[1].resource)
}

/// `DealCreatorUser` and `DealUser` are both a `DealUser`.
fn common(names: &[&str]) -> Option<String> {
    let split: Vec<Vec<String>> = names.iter().map(|name| naming::words(name)).collect();
    let first = split.first()?;
    let shortest = split.iter().map(Vec::len).min()?;
    let before = (0..shortest)
        .take_while(|at| split.iter().all(|words| words[*at] == first[*at]))
        .count();
    let after = (0..shortest - before)
        .take_while(|back| {
            let word = |words: &[String]| words[words.len() - 1 - back].clone();
            split.iter().all(|words| word(words) == word(first))
        })
        .count();
    let mut kept = first[..before].to_vec();
    if after > 0 {
        kept.extend_from_slice(&first[first.len() - after..]);
    } else {
        // `NewDeals`, `DealsLeftOpen` and `WonDeals` are about deals.
        let rest = &first[before..];
        let everywhere = rest.iter().filter(|word| {
            let same = |other: &String| naming::singular(other) == naming::singular(word);
            split.iter().all(|words| words[before..].iter().any(same))
        });
        kept.extend(everywhere.cloned());
    }
    (before > 0 && kept.len() > before).then(|| naming::pascal(&kept))
}

/// `DealOwner` and `PersonOwner` share `Owner`.
fn shared_suffix(names: &[&str]) -> String {
    let split: Vec<Vec<String>> = names.iter().map(|name| naming::words(name)).collect();
    let Some(first) = split.first() else {
        return String::new();
    };
    let count = (0..first.len())
        .take_while(|back| {
            let word = &first[first.len() - 1 - back];
            split
                .iter()
                .all(|words| words.len() > *back && words[words.len() - 1 - back] == *word)
        })
        .count();
    naming::pascal(&first[first.len() - count..])
}

/// `Deal` and `deal_status` are `DealStatus`; one of `FilterConditions` is a `FilterCondition`.
pub(super) fn member_name(owner: &str, member: &[String], several: bool) -> String {
    let owner_words = naming::words(owner);
    let singular = naming::singular_words(&owner_words);
    if several && singular != owner_words && singular.ends_with(member) {
        return naming::pascal(&singular);
    }
    if several && owner_words.len() > 1 && owner_words.ends_with(member) {
        return format!("{owner}Item");
    }
    // `MailMessage` and `mail_tracking_status` need only one `mail`.
    if owner_words.len() > 1 && member.len() > 2 && owner_words[0] == member[0] {
        return format!("{owner}{}", naming::pascal(&member[1..]));
    }
    let overlap = (1..=member.len().min(owner_words.len()))
        .rev()
        .find(|count| owner_words.ends_with(&member[..*count]) && member.len() > *count)
        .unwrap_or(0);
    format!("{owner}{}", naming::pascal(&member[overlap..]))
}

/// A noun without the words of its resource at its beginning, unless nothing is left.
pub(super) fn without(resource: &[String], noun: &[String]) -> Vec<String> {
    let of = naming::singular_words(resource);
    noun.strip_prefix(&of[..])
        .or_else(|| noun.strip_prefix(resource))
        .filter(|rest| !rest.is_empty())
        .unwrap_or(noun)
        .to_vec()
}

impl Names<'_> {
    /// A name that one resource gave to what others turned out to have as well: `DiscountType`, and not `DealProductDiscountType`.
    pub(super) fn rename_shared(&mut self, shapes: &Shapes) {
        for index in 0..self.given.len() {
            let (id, name) = &self.given[index];
            let id = shapes.find(*id);
            if shapes.is_record(id) || self.by_node.get(&id) != Some(&index) {
                continue;
            }
            let wanted = self.wanted.get(&id).map_or(&[][..], |wanted| &wanted[..]);
            let resources: BTreeSet<usize> = wanted.iter().map(|(_, resource)| *resource).collect();
            let firsts: Vec<&str> = wanted.iter().map(|(name, _)| &**name).collect();
            let shared = shared_suffix(&firsts);
            if resources.len() < 2
                || naming::words(&shared).len() < 2
                || shared == *name
                || self.entities.contains(&shared)
                || self.by_name.contains_key(&shared.to_lowercase())
            {
                continue;
            }
            self.by_name.remove(&name.to_lowercase());
            self.by_name.insert(shared.to_lowercase(), id);
            self.given[index].1 = shared;
        }
    }

    /// Where resources share their record, they share its ids.
    pub(super) fn share_entities(&mut self, shapes: &Shapes, resources: &[Resource]) {
        for resource in resources {
            let of = resource.calls.iter().find_map(|call| {
                let returned = call.returns.as_ref().filter(|_| call.role == Role::Main)?;
                shapes.record_of(&returned.ty)
            });
            let Some(name) = of.map(|id| self.of(shapes, id).to_owned()) else {
                continue;
            };
            if name == resource.entity
                || self.entities.contains(&name)
                || name.starts_with("Expanded")
                || self
                    .by_name
                    .contains_key(&format!("{name}id").to_lowercase())
            {
                continue;
            }
            let position = self
                .ids
                .iter()
                .position(|(known, _)| *known == resource.entity);
            let Some((_, repr)) = position.map(|position| self.ids.remove(position)) else {
                continue;
            };
            match self.ids.iter().find(|(known, _)| *known == name) {
                Some((_, known)) if *known != repr => {
                    self.ids.push((resource.entity.clone(), repr));
                    continue;
                }
                Some(_) => {}
                None => self.ids.push((name.clone(), repr)),
            }
            for (_, entity) in &mut self.aliases {
                if *entity == resource.entity {
                    entity.clone_from(&name);
                }
            }
            self.shared.insert(resource.entity.clone(), name);
        }
    }
}
