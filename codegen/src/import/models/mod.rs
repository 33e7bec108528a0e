//! Names of models. They go from what operations return inwards, level by level; a name that two things claim joins them
//! when they can be views of one thing, and else goes to the first.

mod ids;

use std::collections::hash_map::Entry;
use std::collections::{BTreeSet, HashMap};

pub(super) use self::ids::param_id;
use crate::import::arrange::Resource;
use crate::import::naming::{self, Role};
use crate::import::openapi::Document;
use crate::import::shape::{JsonKind, Kind, NodeId, Shapes, Type, node_of};
use crate::model::Repr;

/// Names for everything that needs one.
#[derive(Debug, Default)]
pub(super) struct Names {
    /// In the order in which they were given: outer things first.
    given: Vec<(NodeId, String)>,
    by_name: HashMap<String, NodeId>,
    by_node: HashMap<NodeId, usize>,
    /// Records that operations give as a resource's own: their `id` is its id, whatever they are called.
    own: HashMap<NodeId, String>,
    /// Records that a union tells apart, and what by: the record of `activityType` is about an activity type.
    told: HashMap<NodeId, String>,
    /// Entities with ids: name, what an id is.
    pub(super) ids: Vec<(String, Repr)>,
    /// Last literal of a resource's path, singular → entity.
    aliases: Vec<(Vec<String>, String)>,
}

/// Something that refers to a node: names it suggests, best first, and the resource it belongs to.
type Claim = (NodeId, Vec<String>, usize);

/// Name every node that an operation reaches.
pub(super) fn name(document: &mut Document, resources: &[Resource]) -> Names {
    let mut names = Names::default();
    names.find_ids(document, resources);
    let mut main: Vec<Claim> = Vec::new();
    let mut own: Vec<(NodeId, String)> = Vec::new();
    let mut parts: Vec<Claim> = Vec::new();
    let mut params: Vec<Claim> = Vec::new();
    for (index, resource) in resources.iter().enumerate() {
        // What gets one record knows it best.
        let mut order: Vec<&_> = resource.calls.iter().collect();
        order.sort_by_key(|call| !matches!(&*call.name, "get"));
        for call in order {
            if let Some(id) = call
                .returns
                .as_ref()
                .and_then(|returned| node_of(&returned.ty))
            {
                let entity = &resource.entity;
                let by_call = format!("{entity}{}", naming::pascal(&naming::words(&call.name)));
                match &call.role {
                    Role::Main => {
                        own.push((id, entity.clone()));
                        let other = format!("{entity}Record");
                        main.push((id, vec![entity.clone(), other, by_call], index));
                    }
                    Role::Part(noun) => {
                        let noun = naming::pascal(&without(&resource.words, noun));
                        let mut claims = Vec::new();
                        if resources.iter().any(|other| other.entity == noun) {
                            claims.push(noun.clone());
                        }
                        claims.push(format!("{entity}{noun}"));
                        claims.push(by_call);
                        parts.push((id, claims, index));
                    }
                }
            }
            let operation = &document.operations[call.operation];
            for param in &operation.params {
                if call.pages(param) {
                    continue;
                }
                if let Some(id) = node_of(&param.field.ty) {
                    let record = document.shapes.is_record(id);
                    let member = naming::from_member(&param.field.name, record);
                    let owner = match &call.role {
                        Role::Part(noun) if !call.paged => {
                            let noun = naming::pascal(&without(&resource.words, noun));
                            format!("{}{noun}", resource.entity)
                        }
                        _ => resource.entity.clone(),
                    };
                    let by_entity = member_name(&owner, &member);
                    let by_call = format!(
                        "{}{}{}",
                        resource.entity,
                        naming::pascal(&naming::words(&call.name)),
                        naming::pascal(&member)
                    );
                    params.push((id, vec![by_entity, by_call], index));
                }
            }
        }
    }
    names.layers(&mut document.shapes, resources, main);
    names.layers(&mut document.shapes, resources, params);
    names.layers(&mut document.shapes, resources, parts);
    for (id, entity) in own {
        names.own.entry(document.shapes.find(id)).or_insert(entity);
    }
    names
}

/// `Deal` and `deal_status` are `DealStatus`.
fn member_name(owner: &str, member: &[String]) -> String {
    let owner_words = naming::words(owner);
    let overlap = (1..=member.len().min(owner_words.len()))
        .rev()
        .find(|count| owner_words.ends_with(&member[..*count]) && member.len() > *count)
        .unwrap_or(0);
    format!("{owner}{}", naming::pascal(&member[overlap..]))
}

/// A noun without the words of its resource at its beginning, unless nothing is left.
fn without(resource: &[String], noun: &[String]) -> Vec<String> {
    let of = naming::singular_words(resource);
    noun.strip_prefix(&of[..])
        .or_else(|| noun.strip_prefix(resource))
        .filter(|rest| !rest.is_empty())
        .unwrap_or(noun)
        .to_vec()
}

impl Names {
    /// The name of a node.
    pub(super) fn of(&self, shapes: &Shapes, id: NodeId) -> &str {
        self.by_node
            .get(&shapes.find(id))
            .and_then(|index| self.given.get(*index))
            .map_or("json", |(_, name)| name)
    }

    /// What the `id` of a record is an id of.
    pub(super) fn owner<'a>(&'a self, shapes: &Shapes, id: NodeId, name: &'a str) -> &'a str {
        self.own.get(&shapes.find(id)).map_or(name, String::as_str)
    }

    /// Nodes and names in the order in which they were given, each node once.
    pub(super) fn all(&self, shapes: &Shapes) -> Vec<(NodeId, String)> {
        let mut seen = BTreeSet::new();
        self.given
            .iter()
            .filter(|(id, _)| seen.insert(shapes.find(*id)))
            .map(|(id, name)| (shapes.find(*id), name.clone()))
            .collect()
    }

    /// Name a level of nodes, then what is in them.
    fn layers(&mut self, shapes: &mut Shapes, resources: &[Resource], mut layer: Vec<Claim>) {
        let mut expanded = BTreeSet::new();
        while !layer.is_empty() {
            let mut order: Vec<NodeId> = Vec::new();
            let mut claims: HashMap<NodeId, Vec<(Vec<String>, usize)>> = HashMap::new();
            for (id, candidates, resource) in layer {
                let id = shapes.find(id);
                let entry = claims.entry(id).or_insert_with(|| {
                    order.push(id);
                    Vec::new()
                });
                if !entry.contains(&(candidates.clone(), resource)) {
                    entry.push((candidates, resource));
                }
            }
            for id in &order {
                let claims = &claims[id];
                if !self.by_node.contains_key(&shapes.find(*id)) {
                    let candidates = candidates(shapes, *id, claims);
                    self.claim(shapes, *id, &candidates);
                }
            }
            layer = Vec::new();
            for id in order {
                let owner = claims[&id].first().map_or(0, |(_, resource)| *resource);
                let id = shapes.find(id);
                if expanded.insert(id) {
                    match &shapes.node(id).kind {
                        Kind::Record(_) => self.inside(shapes, resources, id, owner, &mut layer),
                        _ => self.alternatives(shapes, id, owner, &mut layer),
                    }
                }
            }
        }
    }

    fn inside(
        &self,
        shapes: &Shapes,
        resources: &[Resource],
        id: NodeId,
        resource: usize,
        to: &mut Vec<Claim>,
    ) {
        let owner = self.of(shapes, id).to_owned();
        let entity = resources
            .get(resource)
            .map_or("", |resource| &*resource.entity);
        for field in shapes.fields(id) {
            if let Some(inner) = node_of(&field.ty) {
                let member = naming::from_member(&field.name, shapes.is_record(inner));
                let by_entity = member_name(entity, &member);
                let by_owner = member_name(&owner, &member);
                // `DealStatus` rather than `DealSearchResultItemStatus`, as long as it is the only one.
                let vague = VAGUE.contains(&&*naming::pascal(&member));
                let short = naming::words(&owner).len() > 2 && owner.starts_with(entity) && !vague;
                let mut claims = if short {
                    vec![by_entity, by_owner]
                } else {
                    vec![by_owner, by_entity]
                };
                // `{item: deal, data: …}` holds a deal.
                if let Some(of) = self.told.get(&shapes.find(id))
                    && CONTENTS.contains(&&*field.name)
                    && resources.iter().any(|resource| resource.entity == *of)
                {
                    claims.insert(0, of.clone());
                }
                to.push((inner, claims, resource));
            }
        }
    }

    /// The alternatives of a union are called after what tells them apart.
    fn alternatives(&mut self, shapes: &Shapes, id: NodeId, resource: usize, to: &mut Vec<Claim>) {
        let owner = self.of(shapes, id).to_owned();
        match &shapes.node(id).kind {
            Kind::Tagged { records, .. } => {
                for (value, ty) in records {
                    if let Some(record) = node_of(ty) {
                        let of = naming::entity(value);
                        let by_title = shapes.node(record).title.as_deref();
                        let mut claims = vec![naming::type_name(&format!("{owner}{of}"))];
                        claims.extend(by_title.and_then(naming::from_title));
                        self.told.entry(shapes.find(record)).or_insert(of);
                        to.push((record, claims, resource));
                    }
                }
            }
            Kind::Kinds(types) => {
                for ty in types {
                    if let Some(inner) = node_of(ty) {
                        let what = match (ty, shapes.json_kind(ty)) {
                            (Type::List(_), _) => "Item",
                            (Type::Map(_), _) => "Value",
                            (_, Some(JsonKind::Object)) => "Object",
                            (_, Some(JsonKind::Number)) => "Number",
                            _ => "Text",
                        };
                        to.push((inner, vec![format!("{owner}{what}")], resource));
                    }
                }
            }
            _ => {}
        }
    }

    /// Give a node the first of its candidates that is free, or whose holder it can be joined with.
    fn claim(&mut self, shapes: &mut Shapes, id: NodeId, candidates: &[String]) {
        let reserved = |name: &str| {
            name.strip_suffix("Id")
                .is_some_and(|entity| self.ids.iter().any(|(known, _)| known == entity))
        };
        let mut chosen = None;
        for name in candidates.iter().filter(|name| !reserved(name)) {
            match self.by_name.get(&name.to_lowercase()).copied() {
                None => {
                    chosen = Some(name.clone());
                    break;
                }
                Some(holder) if shapes.are_views(holder, id) => {
                    shapes.unify(holder, id);
                    self.refresh(shapes);
                    return;
                }
                Some(_) => {}
            }
        }
        let name = chosen.unwrap_or_else(|| {
            let last = candidates
                .iter()
                .max_by_key(|name| name.len())
                .map_or("Type", String::as_str);
            let mut name = last.to_owned();
            let mut endings = ["Detail", "View", "Entry", "Part"].iter();
            while self.by_name.contains_key(&name.to_lowercase()) || reserved(&name) {
                name = match endings.next() {
                    Some(ending) => format!("{last}{ending}"),
                    None => format!("{name}Other"),
                };
            }
            name
        });
        let id = shapes.find(id);
        self.by_name.insert(name.to_lowercase(), id);
        self.by_node.insert(id, self.given.len());
        self.given.push((id, name));
    }

    /// Joining may have made two named nodes one: the name that was given first stays, the other is free again.
    fn refresh(&mut self, shapes: &Shapes) {
        self.by_node.clear();
        self.by_name.clear();
        for (index, (id, name)) in self.given.iter().enumerate() {
            let id = shapes.find(*id);
            if let Entry::Vacant(entry) = self.by_node.entry(id) {
                entry.insert(index);
                self.by_name.insert(name.to_lowercase(), id);
            }
        }
    }
}

/// Members that hold what the record around them is about.
const CONTENTS: &[&str] = &["data", "item", "object", "payload", "value", "content"];

/// Names that say little when they stand alone.
const VAGUE: &[&str] = &[
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
fn candidates(shapes: &Shapes, id: NodeId, claims: &[(Vec<String>, usize)]) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    let node = shapes.node(id);
    let firsts: Vec<&str> = claims
        .iter()
        .filter_map(|(names, _)| names.first().map(String::as_str))
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
            // The plainest of them: `DealSummary`, and not `DealArchivedSummary`.
            let shortest = firsts.iter().min_by_key(|name| name.len());
            all.extend(shortest.map(|name| (*name).to_owned()));
        } else {
            all.extend(Some(shared).filter(|name| !name.is_empty() && !VAGUE.contains(&&**name)));
            all.extend(title.clone().filter(|title| !VAGUE.contains(&&**title)));
        }
    }
    for (names, _) in claims {
        all.extend(names.iter().cloned());
    }
    all.extend(title);
    all
}

fn same_resource(claims: &[(Vec<String>, usize)]) -> bool {
    claims.windows(2).all(|pair| pair[0].1 == pair[1].1)
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
