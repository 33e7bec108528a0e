//! Which nodes are one: structurally equal ones, and views of one thing. What becomes of the members of both.

use std::collections::{BTreeSet, HashMap};
use std::fmt::Write as _;

use super::{Field, Kind, Node, NodeId, Shapes, Type};

impl Shapes {
    /// Make structurally equal nodes one, unless the document has several names for them.
    pub(crate) fn unify_equal(&mut self) {
        let mut outlines: Vec<(String, Vec<NodeId>)> =
            self.nodes.iter().map(Self::outline).collect();
        let classes = self.classes(&outlines);
        let mut names: HashMap<usize, BTreeSet<&str>> = HashMap::new();
        for (node, class) in self.nodes.iter().zip(&classes) {
            let name = node.component.as_deref();
            names.entry(*class).or_default().extend(name);
        }
        for ((node, class), (text, _)) in self.nodes.iter().zip(&classes).zip(&mut outlines) {
            if names.get(class).is_some_and(|names| names.len() > 1) {
                text.extend(node.component.as_deref());
            }
        }
        let mut first: HashMap<usize, NodeId> = HashMap::new();
        for (id, class) in self.classes(&outlines).into_iter().enumerate() {
            let to = *first.entry(class).or_insert(id);
            self.unify(to, id);
        }
    }

    /// The class of each node, the same for equal ones: Moore's partition refinement, so that cycles are no trouble.
    fn classes(&self, outlines: &[(String, Vec<NodeId>)]) -> Vec<usize> {
        let mut classes = number(outlines.iter().map(|(text, _)| text));
        loop {
            let refined = number(outlines.iter().zip(&classes).map(|((_, children), class)| {
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
                return classes;
            }
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
    pub(crate) fn unify(&mut self, a: NodeId, b: NodeId) {
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
            Boolean, Date, DateTime, Flag, Integer, Json, List, Map, Node, Number, Stated, String,
            Time,
        };
        Some(match (a, b) {
            (Node(x), Node(y)) if self.same_kind(*x, *y) => {
                todo.push((*x, *y));
                Node(*x)
            }
            (a, b) if a == b => a.clone(),
            (Json, _) | (_, Json) => Json,
            (stated @ Stated(_), Map(_)) | (Map(_), stated @ Stated(_)) => stated.clone(),
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
    pub(crate) fn are_views(&self, a: NodeId, b: NodeId) -> bool {
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
