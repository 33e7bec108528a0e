//! Structural types: what schemas say once references, `allOf` and spelling are out of the way. Nodes are records, enums
//! and unions; equal ones become one, and views of one thing are joined. No names are decided here.

use std::collections::{BTreeSet, HashMap};
use std::fmt::Write as _;

/// A record, an enum or a union: its index in [`Shapes`].
pub(super) type NodeId = usize;

/// The type of a member, parameter or response.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Type {
    /// Anything.
    Json,
    String,
    Integer,
    Number,
    Boolean,
    /// 0 or 1.
    Flag,
    Date,
    Time,
    DateTime,
    Bytes,
    /// Values of custom fields by their keys.
    CustomFields,
    Node(NodeId),
    List(Box<Type>),
    Map(Box<Type>),
}

/// A record, an enum or a union.
#[derive(Debug, Clone)]
pub(super) struct Node {
    pub(super) kind: Kind,
    pub(super) title: Option<String>,
    /// The name of the component that it is.
    pub(super) component: Option<String>,
    /// JSON pointer of the schema.
    pub(super) pointer: String,
    /// A request contains it.
    pub(super) written: bool,
}

#[derive(Debug, Clone)]
pub(super) enum Kind {
    Record(Vec<Field>),
    /// Name stated for a value, where there is one, and the value.
    Strings(Vec<(Option<String>, String)>),
    Integers(Vec<(Option<String>, i64)>),
    /// Told apart by what stands in JSON, each another [`JsonKind`].
    Kinds(Vec<Type>),
    /// Records told apart by the text of the member `by`.
    Tagged {
        by: String,
        records: Vec<(String, Type)>,
    },
}

/// What a value is in JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum JsonKind {
    String,
    Number,
    Boolean,
    List,
    Object,
}

/// A member of a record, or a parameter.
#[derive(Debug, Clone)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "four things that a schema says of a member"
)]
pub(super) struct Field {
    pub(super) name: String,
    pub(super) ty: Type,
    pub(super) nullable: bool,
    /// Required by every view.
    pub(super) required: bool,
    /// In every view, and never null.
    pub(super) always: bool,
    /// What the description says it is the id of: `user who owns the deal`.
    pub(super) id_of: Option<String>,
    /// How its description says that a moment is written: with a space, or as RFC 3339 has it.
    pub(super) spaced: Option<bool>,
    /// Views disagree about its type.
    pub(super) disputed: bool,
}

/// Every node, and which of them are one.
#[derive(Debug, Default)]
pub(super) struct Shapes {
    nodes: Vec<Node>,
    parents: Vec<NodeId>,
}

impl Shapes {
    pub(super) fn add(&mut self, node: Node) -> NodeId {
        self.nodes.push(node);
        self.parents.push(self.parents.len());
        self.parents.len() - 1
    }

    /// The node that stands for all that are one with this.
    pub(super) fn find(&self, mut id: NodeId) -> NodeId {
        while self.parents[id] != id {
            id = self.parents[id];
        }
        id
    }

    pub(super) fn node(&self, id: NodeId) -> &Node {
        &self.nodes[self.find(id)]
    }

    pub(super) fn node_mut(&mut self, id: NodeId) -> &mut Node {
        let id = self.find(id);
        &mut self.nodes[id]
    }

    /// The fields of a record; none for an enum.
    pub(super) fn fields(&self, id: NodeId) -> &[Field] {
        match &self.node(id).kind {
            Kind::Record(fields) => fields,
            _ => &[],
        }
    }

    pub(super) fn is_record(&self, id: NodeId) -> bool {
        matches!(self.node(id).kind, Kind::Record(_))
    }

    /// The types that a node is made of: of its members, or its alternatives.
    pub(super) fn parts(&self, id: NodeId) -> Vec<&Type> {
        match &self.node(id).kind {
            Kind::Record(fields) => fields.iter().map(|field| &field.ty).collect(),
            Kind::Kinds(types) => types.iter().collect(),
            Kind::Tagged { records, .. } => records.iter().map(|(_, ty)| ty).collect(),
            Kind::Strings(_) | Kind::Integers(_) => Vec::new(),
        }
    }

    /// The nodes that a node is made of.
    pub(super) fn inner(&self, id: NodeId) -> impl Iterator<Item = NodeId> {
        self.parts(id).into_iter().filter_map(node_of)
    }

    /// What values of a type are in JSON, where that is one thing.
    pub(super) fn json_kind(&self, ty: &Type) -> Option<JsonKind> {
        Some(match ty {
            Type::Json => return None,
            Type::String | Type::Date | Type::Time | Type::DateTime | Type::Bytes => {
                JsonKind::String
            }
            Type::Integer | Type::Number | Type::Flag => JsonKind::Number,
            Type::Boolean => JsonKind::Boolean,
            Type::CustomFields | Type::Map(_) => JsonKind::Object,
            Type::List(_) => JsonKind::List,
            Type::Node(id) => match self.node(*id).kind {
                Kind::Record(_) => JsonKind::Object,
                Kind::Strings(_) => JsonKind::String,
                Kind::Integers(_) => JsonKind::Number,
                Kind::Kinds(_) | Kind::Tagged { .. } => return None,
            },
        })
    }

    /// The record behind a type, through lists and maps.
    pub(super) fn record_of(&self, ty: &Type) -> Option<NodeId> {
        node_of(ty).filter(|id| self.is_record(*id))
    }

    /// Say that requests contain a type, and everything in it.
    pub(super) fn mark_written(&mut self, ty: &Type) {
        let mut todo: Vec<NodeId> = node_of(ty).into_iter().collect();
        while let Some(id) = todo.pop() {
            if !std::mem::replace(&mut self.node_mut(id).written, true) {
                todo.extend(self.inner(id));
            }
        }
    }

    /// Make structurally equal nodes one: Moore's partition refinement, so that cycles are no trouble.
    pub(super) fn unify_equal(&mut self) {
        let outer: Vec<(String, Vec<NodeId>)> = self.nodes.iter().map(Self::outline).collect();
        let mut classes = number(outer.iter().map(|(text, _)| text.clone()));
        loop {
            let refined = number(outer.iter().zip(&classes).map(|((_, children), class)| {
                let children: Vec<usize> = children
                    .iter()
                    .map(|child| classes[self.find(*child)])
                    .collect();
                (*class, children)
            }));
            let count = |classes: &[usize]| classes.iter().max().copied();
            let stable = count(&refined) == count(&classes);
            classes = refined;
            if stable {
                break;
            }
        }
        let mut first: HashMap<usize, NodeId> = HashMap::new();
        for (id, class) in classes.into_iter().enumerate() {
            let to = *first.entry(class).or_insert(id);
            self.unify(to, id);
        }
    }

    /// A node without what it refers to, and what it refers to, in one order for equal nodes.
    fn outline(node: &Node) -> (String, Vec<NodeId>) {
        match &node.kind {
            Kind::Record(fields) => {
                let mut fields: Vec<&Field> = fields.iter().collect();
                fields.sort_by(|a, b| a.name.cmp(&b.name));
                let single = fields.len() < 2;
                let mut text = "{".to_owned();
                let mut children = Vec::new();
                for field in fields {
                    let _ = write!(text, "{:?}:", field.name);
                    sketch(&field.ty, &mut text, &mut children);
                }
                // One member in common is no evidence that two things are one, unless they are called the same.
                if node.component.is_none() && single {
                    text += &called(&node.pointer);
                }
                (text, children)
            }
            Kind::Strings(values) => {
                let values: BTreeSet<&String> = values.iter().map(|(_, value)| value).collect();
                (format!("{values:?}"), Vec::new())
            }
            Kind::Integers(values) => {
                let values: BTreeSet<i64> = values.iter().map(|(_, value)| *value).collect();
                (format!("i{values:?}"), Vec::new())
            }
            Kind::Kinds(types) => {
                let (mut text, mut children) = ("|".to_owned(), Vec::new());
                for ty in types {
                    sketch(ty, &mut text, &mut children);
                }
                (text, children)
            }
            Kind::Tagged { by, records } => {
                let mut records: Vec<_> = records.iter().collect();
                records.sort_by(|(a, _), (b, _)| a.cmp(b));
                let (mut text, mut children) = (format!("|{by:?}"), Vec::new());
                for (value, ty) in records {
                    let _ = write!(text, "{value:?}:");
                    sketch(ty, &mut text, &mut children);
                }
                (text, children)
            }
        }
    }

    /// Make two nodes of one kind one, and with them whatever stands in members of the same name.
    pub(super) fn unify(&mut self, a: NodeId, b: NodeId) {
        let mut todo = vec![(a, b)];
        while let Some((a, b)) = todo.pop() {
            let (a, b) = (self.find(a), self.find(b));
            if a == b || !self.same_kind(a, b) {
                continue;
            }
            self.parents[b] = a;
            let gone = self.nodes[b].clone();
            let mut kept = self.nodes[a].clone();
            kept.written |= gone.written;
            kept.title = kept.title.or(gone.title);
            kept.component = kept.component.or(gone.component);
            match (&mut kept.kind, gone.kind) {
                (Kind::Record(fields), Kind::Record(more)) => {
                    self.join_fields(fields, more, &mut todo);
                }
                (Kind::Strings(values), Kind::Strings(more)) => add_values(values, more),
                (Kind::Integers(values), Kind::Integers(more)) => add_values(values, more),
                (Kind::Kinds(types), Kind::Kinds(more)) => {
                    for other in more {
                        let kind = self.json_kind(&other);
                        match types.iter_mut().find(|ty| self.json_kind(ty) == kind) {
                            Some(ty) => {
                                *ty = self.join(ty, &other, &mut todo).unwrap_or(ty.clone());
                            }
                            None => types.push(other),
                        }
                    }
                }
                (Kind::Tagged { records, .. }, Kind::Tagged { records: more, .. }) => {
                    for (value, other) in more {
                        match records.iter_mut().find(|(known, _)| *known == value) {
                            Some((_, ty)) => {
                                *ty = self.join(ty, &other, &mut todo).unwrap_or(ty.clone());
                            }
                            None => records.push((value, other)),
                        }
                    }
                }
                _ => {}
            }
            self.nodes[a] = kept;
        }
    }

    /// Every record as it was read.
    pub(super) fn all_fields(&self) -> impl Iterator<Item = &Field> {
        self.nodes.iter().flat_map(|node| match &node.kind {
            Kind::Record(fields) => &fields[..],
            _ => &[],
        })
    }

    /// Members that hold a record where other views hold its id: `user_id: {id: 7, …}`.
    pub(super) fn expanded(&self, id: NodeId) -> usize {
        let is_record = |ty: &Type| matches!(ty, Type::Node(id) if self.is_record(*id));
        self.fields(id)
            .iter()
            .filter(|field| field.name.ends_with("_id") && is_record(&field.ty))
            .count()
    }

    /// Whether all values of an enum are values of another.
    pub(super) fn is_part(&self, part: NodeId, whole: NodeId) -> bool {
        match (&self.node(part).kind, &self.node(whole).kind) {
            (Kind::Strings(part), Kind::Strings(whole)) => part
                .iter()
                .all(|(_, value)| whole.iter().any(|(_, other)| other == value)),
            (Kind::Integers(part), Kind::Integers(whole)) => part
                .iter()
                .all(|(_, value)| whole.iter().any(|(_, other)| other == value)),
            _ => false,
        }
    }

    /// Put a node in the place of one that only held it.
    pub(super) fn adopt(&mut self, placeholder: NodeId, id: NodeId) {
        let id = self.find(id);
        if self.find(placeholder) != id {
            self.parents[placeholder] = id;
        }
    }

    fn same_kind(&self, a: NodeId, b: NodeId) -> bool {
        std::mem::discriminant(&self.node(a).kind) == std::mem::discriminant(&self.node(b).kind)
    }

    fn join_fields(
        &self,
        fields: &mut Vec<Field>,
        more: Vec<Field>,
        todo: &mut Vec<(NodeId, NodeId)>,
    ) {
        for field in fields.iter_mut() {
            if !more.iter().any(|other| other.name == field.name) {
                field.required = false;
                field.always = false;
            }
        }
        for other in more {
            match fields.iter_mut().find(|field| field.name == other.name) {
                Some(field) => {
                    field.nullable |= other.nullable;
                    field.required &= other.required;
                    field.always &= other.always;
                    if field.id_of.is_none() {
                        field.id_of = other.id_of;
                    }
                    field.disputed |= other.disputed;
                    let joined = self.join(&field.ty, &other.ty, todo);
                    field.disputed |= joined.is_none();
                    field.ty = joined.unwrap_or(Type::Json);
                }
                None => fields.push(Field {
                    required: false,
                    always: false,
                    ..other
                }),
            }
        }
    }

    /// The type that says no less than either of two, if there is one.
    fn join(&self, a: &Type, b: &Type, todo: &mut Vec<(NodeId, NodeId)>) -> Option<Type> {
        use Type::{
            Boolean, CustomFields, Date, DateTime, Flag, Integer, Json, List, Map, Node, Number,
            String, Time,
        };
        Some(match (a, b) {
            (Node(x), Node(y)) if self.same_kind(*x, *y) => {
                todo.push((*x, *y));
                Node(*x)
            }
            (a, b) if a == b => a.clone(),
            (Json, _) | (_, Json) => Json,
            (CustomFields, Map(_)) | (Map(_), CustomFields) => CustomFields,
            (Integer | Number, Integer | Number) => Number,
            (Boolean | Flag, Boolean | Flag) => Boolean,
            (Flag, Integer) | (Integer, Flag) => Integer,
            // A format that only some views state holds for all of them; reading one does not fail.
            (String, named @ (Date | Time | DateTime))
            | (named @ (Date | Time | DateTime), String) => named.clone(),
            (Node(x), String) | (String, Node(x))
                if matches!(self.node(*x).kind, Kind::Strings(_)) =>
            {
                Node(*x)
            }
            (Node(x), Integer) | (Integer, Node(x))
                if matches!(self.node(*x).kind, Kind::Integers(_)) =>
            {
                Node(*x)
            }
            (List(x), List(y)) => List(Box::new(self.join(x, y, todo)?)),
            (Map(x), Map(y)) => Map(Box::new(self.join(x, y, todo)?)),
            // A record that states nothing is a map of anything.
            (Node(x), Map(y)) | (Map(y), Node(x)) if self.is_record(*x) && **y == Json => Node(*x),
            _ => return None,
        })
    }

    /// Whether two records could be views of one thing: nothing contradicts, and much is shared.
    pub(super) fn are_views(&self, a: NodeId, b: NodeId) -> bool {
        match (&self.node(a).kind, &self.node(b).kind) {
            (Kind::Record(x), Kind::Record(y)) => {
                let shared = x
                    .iter()
                    .filter(|field| y.iter().any(|other| other.name == field.name))
                    .count();
                shared * 2 >= x.len().min(y.len())
                    && shared > 0
                    && self.agree(a, b, &mut Vec::new())
            }
            (Kind::Strings(x), Kind::Strings(y)) => x
                .iter()
                .any(|(_, value)| y.iter().any(|(_, other)| other == value)),
            (Kind::Integers(x), Kind::Integers(y)) => x
                .iter()
                .any(|(_, value)| y.iter().any(|(_, other)| other == value)),
            (Kind::Kinds(x), Kind::Kinds(y)) => {
                x.len() == y.len()
                    && x.iter().all(|ty| {
                        let kind = self.json_kind(ty);
                        let same = y.iter().find(|other| self.json_kind(other) == kind);
                        same.is_some_and(|other| self.join(ty, other, &mut Vec::new()).is_some())
                    })
            }
            (Kind::Tagged { by, .. }, Kind::Tagged { by: other, .. }) => by == other,
            _ => false,
        }
    }

    /// Whether joining two nodes leaves no member without a type.
    fn agree(&self, a: NodeId, b: NodeId, seen: &mut Vec<(NodeId, NodeId)>) -> bool {
        let pair = (self.find(a), self.find(b));
        if pair.0 == pair.1 || seen.contains(&pair) {
            return true;
        }
        seen.push(pair);
        self.fields(a).iter().all(|field| {
            let Some(other) = self.fields(b).iter().find(|other| other.name == field.name) else {
                return true;
            };
            let mut todo = Vec::new();
            let joined = self.join(&field.ty, &other.ty, &mut todo);
            let both_json = field.ty == Type::Json || other.ty == Type::Json;
            match joined {
                // What one view knows is not given up for what the other does not say.
                Some(Type::Json) => both_json && field.ty == other.ty,
                Some(_) => todo.into_iter().all(|(x, y)| self.agree(x, y, seen)),
                None => false,
            }
        })
    }
}

/// What a schema stands at: the member, or the last segment of the path and the method.
fn called(pointer: &str) -> String {
    if let Some((_, member)) = pointer.rsplit_once("/properties/") {
        return member.to_owned();
    }
    let steps: Vec<&str> = pointer.split('/').collect();
    match steps[..] {
        ["", "paths", path, method, ..] => {
            format!("{} {method}", path.rsplit("~1").next().unwrap_or(path))
        }
        _ => pointer.to_owned(),
    }
}

/// The node in a type, through lists and maps.
pub(super) fn node_of(ty: &Type) -> Option<NodeId> {
    match ty {
        Type::Node(id) => Some(*id),
        Type::List(item) | Type::Map(item) => node_of(item),
        _ => None,
    }
}

fn sketch(ty: &Type, text: &mut String, children: &mut Vec<NodeId>) {
    match ty {
        Type::Node(id) => {
            text.push('*');
            children.push(*id);
        }
        Type::List(item) => {
            text.push('[');
            sketch(item, text, children);
        }
        Type::Map(item) => {
            text.push('<');
            sketch(item, text, children);
        }
        plain => {
            let _ = write!(text, "{plain:?};");
        }
    }
}

/// Equal keys to equal numbers, in order of first appearance.
fn number<K: std::hash::Hash + Eq>(keys: impl Iterator<Item = K>) -> Vec<usize> {
    let mut numbers = HashMap::new();
    keys.map(|key| {
        let next = numbers.len();
        *numbers.entry(key).or_insert(next)
    })
    .collect()
}

fn add_values<T: PartialEq>(values: &mut Vec<(Option<String>, T)>, more: Vec<(Option<String>, T)>) {
    for (name, value) in more {
        if !values.iter().any(|(_, known)| *known == value) {
            values.push((name, value));
        }
    }
}
