//! Names of models. They go from what operations return inwards, level by level; a name that two things claim joins them
//! where `import.yaml` calls them views of one thing, and else goes to the first.

mod candidates;
mod claims;
mod ids;

use std::collections::hash_map::Entry;
use std::collections::{BTreeSet, HashMap};

use self::candidates::{VAGUE, candidates, is_whole, member_name};
pub(super) use self::claims::name;
pub(super) use self::ids::param_id;
use crate::arrange::Resource;
use crate::known::Known;
use crate::naming;
use crate::shape::{JsonKind, Kind, NodeId, Shapes, Type, node_of};
use crate::yaml::is_taken;
use callsheet_dialect::model::Repr;

/// Names for everything that needs one.
#[derive(Debug)]
pub(super) struct Names<'k> {
    settings: &'k Known,
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
    /// Enums of members that responses have.
    read: BTreeSet<NodeId>,
    /// Entities of resources whose records turned out to be one → what they are called together.
    shared: HashMap<String, String>,
    /// Paths, placeholders without names, whose items have ids of their own, and what they are.
    children: Vec<(String, String)>,
    /// Which resources refer to a model that was given its name.
    users: HashMap<NodeId, BTreeSet<usize>>,
    /// First suggestions for a node.
    wanted: HashMap<NodeId, Vec<(String, usize)>>,
    /// Entities: names that only their records can have.
    entities: BTreeSet<String>,
    /// Schemas that have become a view of a model, and its name.
    joined: Vec<(String, String)>,
}

/// Something that refers to a node.
#[derive(Debug)]
struct Claim {
    node: NodeId,
    /// Names that it suggests, best first.
    names: Vec<String>,
    /// Names of what it may be another view of, if they are given.
    views_of: Vec<String>,
    /// The resource that it belongs to.
    resource: usize,
}

impl Claim {
    fn new(node: NodeId, names: Vec<String>, resource: usize) -> Self {
        Self {
            node,
            names,
            views_of: Vec::new(),
            resource,
        }
    }
}

impl<'k> Names<'k> {
    fn new(settings: &'k Known, entities: BTreeSet<String>) -> Self {
        Self {
            settings,
            given: Vec::new(),
            by_name: HashMap::new(),
            by_node: HashMap::new(),
            own: HashMap::new(),
            told: HashMap::new(),
            ids: Vec::new(),
            aliases: Vec::new(),
            read: BTreeSet::new(),
            shared: HashMap::new(),
            children: Vec::new(),
            users: HashMap::new(),
            wanted: HashMap::new(),
            entities,
            joined: Vec::new(),
        }
    }

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
            let mut claims: HashMap<NodeId, Vec<Claim>> = HashMap::new();
            for claim in layer {
                let id = shapes.find(claim.node);
                if let Some(first) = claim.names.first() {
                    let wanted = self.wanted.entry(id).or_default();
                    wanted.push((first.clone(), claim.resource));
                }
                let entry = claims.entry(id).or_insert_with(|| {
                    order.push(id);
                    Vec::new()
                });
                let again =
                    |known: &Claim| known.names == claim.names && known.resource == claim.resource;
                if !entry.iter().any(again) {
                    entry.push(claim);
                }
            }
            for id in &order {
                let claims = &claims[id];
                let users = claims.iter().map(|claim| claim.resource);
                if !self.by_node.contains_key(&shapes.find(*id)) {
                    let candidates = candidates(shapes, *id, claims, &self.entities);
                    self.claim(shapes, *id, &candidates, claims);
                }
                self.users
                    .entry(shapes.find(*id))
                    .or_default()
                    .extend(users);
            }
            layer = Vec::new();
            for id in order {
                let owner = claims[&id].first().map_or(0, |claim| claim.resource);
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
        let owner = self.of(shapes, id);
        let owner = owner.strip_prefix("Expanded").unwrap_or(owner).to_owned();
        let entity = resources
            .get(resource)
            .map_or("", |resource| &*resource.entity);
        for field in shapes.fields(id) {
            let Some(inner) = node_of(&field.ty) else {
                continue;
            };
            let record = shapes.is_record(inner);
            let several = !matches!(field.ty, Type::Node(_));
            let mut member = naming::from_member(&field.name, record, several);
            let of = self.entity_of(&member).map(str::to_owned);
            if record {
                member = self.in_full(member);
            }
            let by_entity = member_name(entity, &member, several);
            let by_owner = member_name(&owner, &member, several);
            // `DealStatus` rather than `DealSearchResultItemStatus`, as long as it is the only one.
            let vague = VAGUE.contains(&&*naming::pascal(&member));
            let short = naming::words(&owner).len() > 2 && owner.starts_with(entity) && !vague;
            let names = if short {
                vec![by_entity, by_owner]
            } else {
                vec![by_owner, by_entity]
            };
            let mut claim = Claim::new(inner, names, resource);
            // `{item: deal, data: …}` holds a deal.
            if let Some(of) = self.told.get(&shapes.find(id))
                && CONTENTS.contains(&&*field.name)
                && record
            {
                claim.names.insert(0, of.clone());
            }
            let of = of.filter(|of| record && self.entities.contains(of));
            // `person_id: {name, …}`: what a response says of the person in place of the id.
            if let Some(of) = of.as_ref().filter(|_| field.name.ends_with("_id")) {
                claim.names.insert(0, format!("{of}Reference"));
            } else if let Some(of) = of.filter(|_| is_whole(shapes, inner)) {
                if shapes.expanded(inner) > 0 {
                    claim.names.insert(0, format!("Expanded{of}"));
                }
                claim.views_of.push(of);
            }
            to.push(claim);
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
                        to.push(Claim::new(record, claims, resource));
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
                        to.push(Claim::new(inner, vec![format!("{owner}{what}")], resource));
                    }
                }
            }
            _ => {}
        }
    }

    /// Give a node the first of its candidates that is free, or whose holder it can be joined with.
    fn claim(&mut self, shapes: &mut Shapes, id: NodeId, candidates: &[String], claims: &[Claim]) {
        let is_record = shapes.is_record(id);
        let is_enum = matches!(shapes.node(id).kind, Kind::Strings(_) | Kind::Integers(_));
        let reserved = |name: &str| {
            let is_id = name
                .strip_suffix("Id")
                .is_some_and(|entity| self.ids.iter().any(|(known, _)| known == entity));
            is_id || (is_enum && self.entities.contains(name)) || is_taken(name)
        };
        for name in claims.iter().flat_map(|claim| &claim.views_of) {
            if let Some(holder) = self.by_name.get(&name.to_lowercase()).copied()
                && self.settings.has_views(name)
                && shapes.are_views(holder, id)
                && (is_record || shapes.is_part(id, holder))
                && self.is_near(shapes, holder, id, claims)
            {
                self.join(shapes, holder, id, name);
                return;
            }
        }
        let mut chosen = None;
        for name in candidates.iter().filter(|name| !reserved(name)) {
            match self.by_name.get(&name.to_lowercase()).copied() {
                None => {
                    chosen = Some(name.clone());
                    break;
                }
                Some(holder)
                    if self.settings.has_views(name)
                        && shapes.are_views(holder, id)
                        && self.is_near(shapes, holder, id, claims) =>
                {
                    self.join(shapes, holder, id, name);
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

    /// Make a node one with the holder of the name.
    fn join(&mut self, shapes: &mut Shapes, holder: NodeId, id: NodeId, name: &str) {
        let pointer = shapes.node(id).pointer.clone();
        self.joined.push((pointer, name.to_owned()));
        shapes.unify(holder, id);
        self.settings.joined(name);
        self.refresh(shapes);
    }

    /// Enums of the same name are one only where they are about one resource: what deals and stages are sorted by differs.
    /// But what may be sent for a member is among what may be read.
    fn is_near(&self, shapes: &Shapes, holder: NodeId, id: NodeId, claims: &[Claim]) -> bool {
        let holder = shapes.find(holder);
        let users = self.users.get(&holder);
        shapes.is_record(holder)
            || users.is_none_or(|users| claims.iter().all(|claim| users.contains(&claim.resource)))
            || (self.read.contains(&holder) && shapes.is_part(id, holder))
    }

    /// What the records of a resource are called.
    pub(super) fn canonical<'a>(&'a self, entity: &'a str) -> &'a str {
        self.shared.get(entity).map_or(entity, String::as_str)
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
