//! Schemas to shapes: references followed, `allOf` merged, spelling variants of 3.0 and 3.1 made one. What shapes cannot
//! say becomes [`Type::Json`], with a note.

mod combine;
mod text;
mod union;

use std::collections::HashMap;

use crate::known::Known;
use crate::report::{ImportReport, NoteKind};
use crate::shape::{Field, Kind, Node, NodeId, Shapes, Type};
use crate::tree::{Value, step};

/// How deep schemas may nest, references included, before the rest is `json`.
const MAX_DEPTH: usize = 100;

/// A converted schema.
#[derive(Debug, Clone)]
pub(super) struct Schema {
    pub(super) ty: Type,
    pub(super) nullable: bool,
}

impl Schema {
    fn of(ty: Type) -> Self {
        Self {
            ty,
            nullable: false,
        }
    }
}

/// Converts the schemas of one document.
pub(super) struct Schemas<'d> {
    document: &'d Value,
    pub(super) known: &'d Known,
    pub(super) shapes: Shapes,
    pub(super) report: ImportReport,
    /// Targets of references that are done.
    done: HashMap<String, Schema>,
    /// Targets on the way here; the node is made when one of them is met again.
    open: Vec<(String, Option<NodeId>)>,
    depth: usize,
    /// Of records in unions, the texts that they are told by; the member itself is any text.
    tags: HashMap<(NodeId, String), Vec<String>>,
}

impl<'d> Schemas<'d> {
    pub(super) fn new(document: &'d Value, known: &'d Known) -> Self {
        Self {
            document,
            known,
            shapes: Shapes::default(),
            report: ImportReport::default(),
            done: HashMap::new(),
            open: Vec::new(),
            depth: 0,
            tags: HashMap::new(),
        }
    }

    /// Follow references from a place to the place that is meant, with its pointer.
    pub(super) fn follow(
        &mut self,
        value: &'d Value,
        pointer: &str,
    ) -> Option<(&'d Value, String)> {
        let mut here = (value, pointer.to_owned());
        for _ in 0..32 {
            let Some(target) = here.0.str("$ref") else {
                return Some(here);
            };
            let Some(local) = local(target) else {
                self.missing(
                    pointer,
                    &format!("the reference `{target}` leads out of the document"),
                );
                return None;
            };
            let Some(found) = self.document.pointer(&local) else {
                self.missing(pointer, &format!("nothing stands at `{target}`"));
                return None;
            };
            here = (found, local);
        }
        self.missing(pointer, "references go round in a circle");
        None
    }

    fn missing(&mut self, pointer: &str, what: &str) {
        self.report.note(NoteKind::Missing, pointer, what);
    }

    fn json(&mut self, pointer: &str, what: &str) -> Schema {
        self.report.note(NoteKind::Json, pointer, what);
        Schema::of(Type::Json)
    }

    /// The shape of a schema.
    pub(super) fn convert(&mut self, value: &'d Value, pointer: &str) -> Schema {
        if self.depth >= MAX_DEPTH {
            return self.json(pointer, "nested too deep");
        }
        self.depth += 1;
        let schema = match value.str("$ref") {
            Some(target) => self.reference(target, value, pointer),
            None => self.inline(value, pointer),
        };
        self.depth -= 1;
        schema
    }

    fn reference(&mut self, target: &str, value: &'d Value, pointer: &str) -> Schema {
        let Some(local) = local(target) else {
            let what = format!("the reference `{target}` leads out of the document");
            return self.json(pointer, &what);
        };
        if let Some(schema) = self.done.get(&local) {
            return schema.clone();
        }
        if let Some(at) = self.open.iter().position(|(open, _)| *open == local) {
            let node = match self.open[at].1 {
                Some(node) => node,
                None => self.shapes.add(Node {
                    kind: Kind::Record(Vec::new()),
                    title: None,
                    component: None,
                    pointer: local,
                    written: false,
                }),
            };
            self.open[at].1 = Some(node);
            return Schema::of(Type::Node(node));
        }
        let Some(found) = self.document.pointer(&local) else {
            return self.json(pointer, &format!("nothing stands at `{target}`"));
        };
        if std::ptr::eq(found, value) {
            return self.json(pointer, "a reference to itself");
        }
        self.open.push((local.clone(), None));
        let mut schema = self.convert(found, &local);
        let met = self.open.pop().and_then(|(_, node)| node);
        if let Type::Node(id) = schema.ty {
            let name = local.rsplit('/').next().map(str::to_owned);
            if local.starts_with("/components/") {
                self.shapes.node_mut(id).component = name;
            }
        }
        if let Some(node) = met {
            match schema.ty {
                Type::Node(id) => self.shapes.adopt(node, id),
                // A list of itself, or the like: what was met inside stays a record of nothing, which is a map.
                _ => schema = self.json(&local, "contains itself, but is no object"),
            }
        }
        self.done.insert(local, schema.clone());
        schema
    }

    fn inline(&mut self, value: &'d Value, pointer: &str) -> Schema {
        match value {
            // `true`: anything; `false`: nothing, which nobody means.
            Value::Boolean(_) | Value::Null => return Schema::of(Type::Json),
            Value::Map(_) => {}
            _ => return self.json(pointer, "no schema"),
        }
        let types = types(value);
        let mut schema = if value.get("allOf").is_some() {
            self.all_of(value, pointer)
        } else if let Some(kind) = ["oneOf", "anyOf"]
            .into_iter()
            .find(|kind| value.get(kind).is_some())
        {
            self.one_of(kind, value, pointer)
        } else if value.get("const").is_some() {
            self.values(&[value.at("const")], value, pointer)
        } else if let Some(Value::List(values)) = value.get("enum") {
            let values: Vec<&Value> = values.iter().map(|value| &value.value).collect();
            self.values(&values, value, pointer)
        } else {
            self.typed(&types, value, pointer)
        };
        schema.nullable |=
            value.flag("nullable") || value.flag("x-nullable") || types.contains(&"null");
        schema
    }

    fn typed(&mut self, types: &[&str], value: &'d Value, pointer: &str) -> Schema {
        let mut stated: Vec<&str> = types.iter().copied().filter(|ty| *ty != "null").collect();
        if stated.is_empty() {
            stated.extend(implied(value));
        }
        Schema::of(match stated[..] {
            [] => Type::Json,
            ["string"] => self.text(value, pointer),
            ["integer"] => Type::Integer,
            ["number"] | ["integer", "number"] | ["number", "integer"] => match value.str("format")
            {
                Some("int32" | "int64") => Type::Integer,
                _ => Type::Number,
            },
            ["boolean"] => Type::Boolean,
            ["file"] => Type::Bytes,
            ["array"] => {
                if value.get("prefixItems").is_some() {
                    self.json(pointer, "a list whose items differ by their place");
                }
                let item = value.get("items").map_or(Type::Json, |items| {
                    let item = self.convert(items, &step(pointer, "items"));
                    self.no_bytes(item.ty, pointer)
                });
                Type::List(Box::new(item))
            }
            ["object"] => return self.object(value, pointer),
            [unknown] => return self.json(pointer, &format!("there is no type `{unknown}`")),
            _ => {
                let parts: Vec<Type> = stated
                    .iter()
                    .map(|one| self.typed(&[one], value, pointer).ty)
                    .collect();
                return Schema::of(self.alternatives(parts, value, pointer));
            }
        })
    }

    fn object(&mut self, value: &'d Value, pointer: &str) -> Schema {
        let properties = value.at("properties");
        if properties.entries().is_empty() {
            let at = step(pointer, "additionalProperties");
            let item = match value.get("additionalProperties") {
                Some(schema @ Value::Map(_)) => self.convert(schema, &at).ty,
                _ => Type::Json,
            };
            let item = self.no_bytes(item, pointer);
            return Schema::of(Type::Map(Box::new(item)));
        }
        let required: Vec<&str> = value.at("required").texts().collect();
        let at = step(pointer, "properties");
        let mut fields: Vec<Field> = Vec::with_capacity(properties.entries().len());
        for (name, schema) in properties.members() {
            let at = step(&at, name);
            let converted = self.convert(schema, &at);
            let ty = match self.no_bytes(converted.ty, &at) {
                Type::Map(item) if self.is_vague(&item) => {
                    let stated = self.known.member(name);
                    stated.map_or(Type::Map(item), |ty| Type::Stated(ty.to_owned()))
                }
                ty => ty,
            };
            fields.push(Field {
                name: name.to_owned(),
                ty,
                nullable: converted.nullable,
                required: required.contains(&name),
                always: !converted.nullable,
                moment: schema
                    .str("description")
                    .and_then(|about| self.known.written(about)),
                disputed: false,
            });
        }
        if let [only] = &fields[..]
            && self.known.is_map(&only.name)
        {
            let what = format!("`{}` stands for any key: a map", only.name);
            self.report.note(NoteKind::Assumed, pointer, what);
            return Schema::of(Type::Map(Box::new(only.ty.clone())));
        }
        self.record(fields, value, pointer)
    }

    fn record(&mut self, fields: Vec<Field>, value: &Value, pointer: &str) -> Schema {
        Schema::of(self.node(Kind::Record(fields), value, pointer))
    }

    fn node(&mut self, kind: Kind, value: &Value, pointer: &str) -> Type {
        Type::Node(self.shapes.add(Node {
            kind,
            title: value.str("title").map(str::to_owned),
            component: None,
            pointer: pointer.to_owned(),
            written: false,
        }))
    }

    /// Whether a type does not say what values are.
    fn is_vague(&self, ty: &Type) -> bool {
        self.shapes.json_kind(ty).is_none()
    }

    /// JSON has no bytes: what says `binary` inside of it is text.
    fn no_bytes(&mut self, ty: Type, pointer: &str) -> Type {
        // Only the parts of a multipart body themselves can be files.
        let is_part = pointer
            .rsplit_once("multipart~1form-data/schema/properties/")
            .is_some_and(|(_, rest)| !rest.contains('/'));
        if ty == Type::Bytes && !is_part {
            self.report
                .note(NoteKind::Weaker, pointer, "binary inside of JSON: `string`");
            return Type::String;
        }
        ty
    }
}

/// `#/a/b` as a JSON pointer.
fn local(target: &str) -> Option<String> {
    let fragment = target.strip_prefix('#')?;
    if !fragment.is_empty() && !fragment.starts_with('/') {
        return None;
    }
    let mut bytes = Vec::with_capacity(fragment.len());
    let mut rest = fragment.as_bytes();
    while let [first, tail @ ..] = rest {
        let code = tail
            .get(..2)
            .filter(|_| *first == b'%')
            .and_then(|digits| std::str::from_utf8(digits).ok())
            .and_then(|digits| u8::from_str_radix(digits, 16).ok());
        bytes.push(code.unwrap_or(*first));
        rest = if code.is_some() { &tail[2..] } else { tail };
    }
    String::from_utf8(bytes).ok()
}

/// `type` as a list.
fn types(value: &Value) -> Vec<&str> {
    match value.at("type") {
        Value::String(one) => vec![one],
        many => many.texts().collect(),
    }
}

/// The type of a schema that states none, by its other keys.
fn implied(value: &Value) -> Option<&'static str> {
    let has = |keys: &[&str]| keys.iter().any(|key| value.get(key).is_some());
    if has(&["properties", "additionalProperties"]) {
        Some("object")
    } else if has(&["items", "prefixItems"]) {
        Some("array")
    } else if has(&[
        "format",
        "pattern",
        "minLength",
        "maxLength",
        "contentEncoding",
    ]) {
        Some("string")
    } else {
        None
    }
}
