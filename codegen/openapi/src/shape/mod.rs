//! Structural types: what schemas say once references, `allOf` and spelling are out of the way. Nodes are records, enums
//! and unions; equal ones become one, and views of one thing are joined. No names are decided here.

mod join;

use super::known::Written;

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
    /// What `import.yaml` says of an object of anything.
    Stated(String),
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
    /// How its description says that a date and time is written.
    pub(super) moment: Option<Written>,
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
            Type::Stated(_) | Type::Map(_) => JsonKind::Object,
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
}

/// The node in a type, through lists and maps.
pub(super) fn node_of(ty: &Type) -> Option<NodeId> {
    match ty {
        Type::Node(id) => Some(*id),
        Type::List(item) | Type::Map(item) => node_of(item),
        _ => None,
    }
}
