//! Names of models. They go from what operations return inwards, level by level; a name that two things claim joins them
//! when they can be views of one thing, and else goes to the first.

mod ids;

use std::collections::hash_map::Entry;
use std::collections::{BTreeSet, HashMap};

pub(super) use self::ids::param_id;
use crate::import::arrange::{Arranged, Resource};
use crate::import::naming::{self, Role};
use crate::import::openapi::{Document, Param};
use crate::import::shape::{JsonKind, Kind, NodeId, Shapes, Type, node_of};
use crate::model::{Method, Place, Repr};

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
    /// The same, of what descriptions say: an owner is a user.
    learned: Vec<(Vec<String>, String)>,
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

/// Name every node that an operation reaches.
pub(super) fn name(document: &mut Document, resources: &[Resource]) -> Names {
    enums_of_parameters(document, resources);
    let mut names = Names {
        entities: resources.iter().map(|one| one.entity.clone()).collect(),
        ..Names::default()
    };
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
            let returned = call
                .returns
                .as_ref()
                .and_then(|returned| node_of(&returned.ty));
            if let Some(id) = returned {
                let entity = &resource.entity;
                let by_call = format!("{entity}{}", naming::pascal(&naming::words(&call.name)));
                match &call.role {
                    Role::Main => {
                        own.push((id, entity.clone()));
                        let expanded = document.shapes.expanded(id) > 0;
                        let other = if expanded {
                            format!("Expanded{entity}")
                        } else {
                            format!("{entity}Record")
                        };
                        main.push(Claim::new(id, vec![entity.clone(), other, by_call], index));
                    }
                    Role::Part(noun) => {
                        let part = part_name(resource, noun);
                        let noun = naming::pascal(&without(&resource.words, noun));
                        let mut claims = Vec::new();
                        if names.entities.contains(&noun) {
                            claims.push(noun);
                        }
                        claims.extend([part, by_call]);
                        // `{object, timestamp, data}` around what was asked for.
                        if let Some(inner) = content(&document.shapes, id) {
                            parts.push(Claim::new(inner, claims.clone(), index));
                            for name in &mut claims {
                                name.push_str("Item");
                            }
                        }
                        // The contents first, so that they have the name before they are met inside.
                        parts.push(Claim::new(id, claims, index));
                        if noun_of_search(&call.role)
                            && let Some(item) = found(&document.shapes, id)
                        {
                            own.push((item, entity.clone()));
                        }
                    }
                }
            }
            let operation = &document.operations[call.operation];
            for param in &operation.params {
                if call.pages(param) {
                    continue;
                }
                if let Some(id) = node_of(&param.field.ty) {
                    let mut claim = param_claim(document, resource, call, param, id);
                    claim.resource = index;
                    params.push(claim);
                }
            }
        }
    }
    // The plain record has the name, one that holds others in place of their ids a longer one.
    main.sort_by_key(|claim| document.shapes.expanded(claim.node) > 0);
    names.layers(&mut document.shapes, resources, main);
    names.read = names
        .given
        .iter()
        .map(|(id, _)| document.shapes.find(*id))
        .collect();
    names.share_entities(&document.shapes, resources);
    names.layers(&mut document.shapes, resources, params);
    names.layers(&mut document.shapes, resources, parts);
    names.rename_shared(&document.shapes);
    for (id, entity) in own {
        let entity = names.canonical(&entity).to_owned();
        names.own.entry(document.shapes.find(id)).or_insert(entity);
    }
    names.own_by_members(&document.shapes);
    names.child_ids(document, resources);
    names
}

fn param_claim(
    document: &Document,
    resource: &Resource,
    call: &Arranged,
    param: &Param,
    id: NodeId,
) -> Claim {
    let operation = &document.operations[call.operation];
    let record = document.shapes.is_record(id);
    let several = !matches!(param.field.ty, Type::Node(_));
    let member = naming::from_member(&param.field.name, record, several);
    let owner = match &call.role {
        Role::Part(_) if noun_of_search(&call.role) => format!("{}Search", resource.entity),
        Role::Part(noun) if !call.paged => part_name(resource, noun),
        _ => resource.entity.clone(),
    };
    let by_entity = member_name(&owner, &member, several && record);
    let by_call = format!(
        "{}{}{}",
        resource.entity,
        naming::pascal(&naming::words(&call.name)),
        naming::pascal(&member)
    );
    let mut claim = Claim::new(id, vec![by_entity, by_call], 0);
    if operation.value_body && record {
        // `options` of `…/options`: the operation's own noun says what they are.
        let one = if naming::words(&owner).ends_with(&member) {
            owner.clone()
        } else {
            claim.names[0].clone()
        };
        claim.names = match operation.method {
            Method::Post => vec![format!("New{one}"), one],
            Method::Delete => vec![format!("{one}ToDelete")],
            _ => vec![one],
        };
    } else if !record {
        claim
            .views_of
            .push(member_name(&resource.entity, &member, false));
    } else if operation.method == Method::Post
        && call.role == Role::Main
        && several
        && CONTENTS.contains(&&*param.field.name)
    {
        claim.names.insert(0, format!("New{}", resource.entity));
    }
    claim
}

/// `DealDiscount`; but `MailThread` of a mailbox.
fn part_name(resource: &Resource, noun: &[String]) -> String {
    let noun = without(&resource.words, noun);
    let entity = &resource.entity;
    let again = noun.len() > 1 && entity.to_lowercase().starts_with(&*noun[0]) && noun[0].len() > 2;
    let noun = naming::pascal(&noun);
    if again && *entity.to_lowercase() != *noun.to_lowercase() {
        return noun;
    }
    format!("{entity}{noun}")
}

/// The record that another one only wraps.
fn content(shapes: &Shapes, id: NodeId) -> Option<NodeId> {
    let fields = shapes.fields(id);
    let contents = fields.iter().filter(|field| {
        let record = matches!(field.ty, Type::Node(inner) if shapes.is_record(inner));
        record && field.name != "item" && CONTENTS.contains(&&*field.name)
    });
    let contents: Vec<NodeId> = contents.filter_map(|field| node_of(&field.ty)).collect();
    match contents[..] {
        [only] if (2..=3).contains(&fields.len()) => Some(only),
        _ => None,
    }
}

fn noun_of_search(role: &Role) -> bool {
    matches!(role, Role::Part(noun) if noun[..] == ["search", "result"])
}

/// What a search found: `{result_score, item}`.
fn found(shapes: &Shapes, id: NodeId) -> Option<NodeId> {
    let item = shapes
        .fields(id)
        .iter()
        .find(|field| field.name == "item")?;
    match item.ty {
        Type::Node(inner) if shapes.is_record(inner) => Some(inner),
        _ => None,
    }
}

/// Texts of a resource's records for whose values a parameter of the same name has an enum.
fn enums_of_parameters(document: &mut Document, resources: &[Resource]) {
    for resource in resources {
        let mut known: HashMap<String, NodeId> = HashMap::new();
        for call in &resource.calls {
            for param in &document.operations[call.operation].params {
                if let Some(id) = node_of(&param.field.ty)
                    && matches!(document.shapes.node(id).kind, Kind::Strings(_))
                    && call.role == Role::Main
                {
                    known.entry(param.field.name.clone()).or_insert(id);
                }
            }
        }
        for call in resource.calls.iter().filter(|call| call.role == Role::Main) {
            for param in &mut document.operations[call.operation].params {
                if let Some(id) = known.get(&param.field.name)
                    && param.field.ty == Type::String
                    && param.place == Place::Body
                {
                    param.field.ty = Type::Node(*id);
                }
            }
            let record = call
                .returns
                .as_ref()
                .and_then(|returned| document.shapes.record_of(&returned.ty));
            let Some(record) = record else { continue };
            if let Kind::Record(fields) = &mut document.shapes.node_mut(record).kind {
                for field in fields.iter_mut().filter(|field| field.ty == Type::String) {
                    if let Some(id) = known.get(&field.name) {
                        field.ty = Type::Node(*id);
                    }
                }
            }
        }
    }
}

/// `Deal` and `deal_status` are `DealStatus`; one of `FilterConditions` is a `FilterCondition`.
fn member_name(owner: &str, member: &[String], several: bool) -> String {
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
            is_id || (is_enum && self.entities.contains(name))
        };
        for name in claims.iter().flat_map(|claim| &claim.views_of) {
            if let Some(holder) = self.by_name.get(&name.to_lowercase()).copied()
                && shapes.are_views(holder, id)
                && (is_record || shapes.is_part(id, holder))
                && self.is_near(shapes, holder, id, claims)
            {
                shapes.unify(holder, id);
                self.refresh(shapes);
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
                    if shapes.are_views(holder, id) && self.is_near(shapes, holder, id, claims) =>
                {
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

    /// Enums of the same name are one only where they are about one resource: what deals and stages are sorted by differs.
    /// But what may be sent for a member is among what may be read.
    fn is_near(&self, shapes: &Shapes, holder: NodeId, id: NodeId, claims: &[Claim]) -> bool {
        let holder = shapes.find(holder);
        let users = self.users.get(&holder);
        shapes.is_record(holder)
            || users.is_none_or(|users| claims.iter().all(|claim| users.contains(&claim.resource)))
            || (self.read.contains(&holder) && shapes.is_part(id, holder))
    }

    /// A name that one resource gave to what others turned out to have as well: `DiscountType`, and not `DealProductDiscountType`.
    fn rename_shared(&mut self, shapes: &Shapes) {
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
    fn share_entities(&mut self, shapes: &Shapes, resources: &[Resource]) {
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
fn candidates(
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
fn is_whole(shapes: &Shapes, id: NodeId) -> bool {
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
