//! Schemas made of others, and schemas that list their values.

use super::{Schema, Schemas, types};
use crate::import::report::NoteKind;
use crate::import::shape::{Field, Kind, Node, NodeId, Type};
use crate::import::tree::{Value, step};

impl<'d> Schemas<'d> {
    /// One object with the members of all parts.
    pub(super) fn all_of(&mut self, value: &'d Value, pointer: &str) -> Schema {
        let mut fields: Vec<Field> = Vec::new();
        let mut others: Vec<Schema> = Vec::new();
        let mut nodes: Vec<NodeId> = Vec::new();
        let mut nullable = false;
        let at = step(pointer, "allOf");
        let parts = value.at("allOf").items().iter().enumerate();
        let mut converted: Vec<Schema> = parts
            .map(|(index, part)| self.convert(part, &step(&at, &index.to_string())))
            .collect();
        if !value.at("properties").entries().is_empty() {
            converted.push(self.object(value, pointer));
        }
        let mut open_map = None;
        for part in converted {
            nullable |= part.nullable;
            match part.ty {
                Type::Node(id) if self.shapes.is_record(id) => {
                    nodes.push(id);
                    for field in self.shapes.fields(id).to_vec() {
                        match fields.iter_mut().find(|known| known.name == field.name) {
                            // A later part says more exactly what an earlier one said.
                            Some(known) => {
                                let required = known.required || field.required;
                                *known = Field { required, ..field };
                            }
                            None => fields.push(field),
                        }
                    }
                }
                Type::Json => {}
                Type::Map(_) => open_map = Some(part),
                _ => others.push(part),
            }
        }
        for name in value.at("required").items().iter().filter_map(Value::text) {
            for field in fields.iter_mut().filter(|field| field.name == name) {
                field.required = true;
            }
        }
        let schema = if fields.is_empty() {
            others
                .into_iter()
                .next()
                .or(open_map)
                .unwrap_or_else(|| Schema::of(Type::Json))
        } else {
            if !others.is_empty() {
                self.report.note(
                    NoteKind::Weaker,
                    pointer,
                    "parts that are no objects are left out",
                );
            }
            // One part is that part: a reference with a description beside it.
            match nodes[..] {
                [only] => Schema::of(Type::Node(only)),
                _ => self.record(fields, value, pointer),
            }
        };
        Schema {
            nullable: schema.nullable || nullable,
            ..schema
        }
    }

    pub(super) fn one_of(&mut self, kind: &str, value: &'d Value, pointer: &str) -> Schema {
        let at = step(pointer, kind);
        let mut nullable = false;
        let mut variants: Vec<Schema> = Vec::new();
        for (index, part) in value.at(kind).items().iter().enumerate() {
            if types(part) == ["null"] || part.get("const") == Some(&Value::Null) {
                nullable = true;
                continue;
            }
            // `anyOf: [{required: [a]}, {required: [b]}]` beside properties only says what belongs together.
            let says_type = part.entries().iter().any(|(key, _)| key != "required");
            if says_type {
                variants.push(self.convert(part, &step(&at, &index.to_string())));
            }
        }
        nullable |= variants.iter().any(|variant| variant.nullable);
        let own = !value.at("properties").entries().is_empty();
        let ty = match &variants[..] {
            [] if own => self.object(value, pointer).ty,
            [] => Type::Json,
            [only] if !own => only.ty.clone(),
            [first, rest @ ..] if !own => {
                let first = first.ty.clone();
                let rest: Vec<Type> = rest.iter().map(|variant| variant.ty.clone()).collect();
                rest.into_iter()
                    .try_fold(first, |all, next| self.alternative(all, next))
                    .unwrap_or_else(|| self.union(value, pointer, variants.len()))
            }
            _ => self.union(value, pointer, variants.len()),
        };
        Schema { ty, nullable }
    }

    pub(super) fn union(&mut self, value: &Value, pointer: &str, variants: usize) -> Type {
        let told = value
            .at("discriminator")
            .str("propertyName")
            .map_or_else(String::new, |name| format!(", told apart by `{name}`"));
        let what = format!("one of {variants} shapes{told}");
        self.json(pointer, &what).ty
    }

    /// The type of values that are of one type or the other, where it is not just anything.
    pub(super) fn alternative(&mut self, a: Type, b: Type) -> Option<Type> {
        use Type::{Date, DateTime, Integer, Node, Number, String, Time};
        Some(match (a, b) {
            (a, b) if a == b => a,
            (Integer | Number, Integer | Number) => Number,
            (String | Date | Time | DateTime, String | Date | Time | DateTime) => String,
            (Node(a), Node(b)) if !self.shapes.is_record(a) && !self.shapes.is_record(b) => {
                self.shapes.unify(a, b);
                if self.shapes.find(a) != self.shapes.find(b) {
                    return None;
                }
                Node(a)
            }
            (Node(a), String) | (String, Node(a))
                if matches!(self.shapes.node(a).kind, Kind::Strings(_)) =>
            {
                Node(a)
            }
            _ => return None,
        })
    }

    /// `enum` and `const`
    pub(super) fn values(
        &mut self,
        values: &'d [Value],
        value: &'d Value,
        pointer: &str,
    ) -> Schema {
        let nullable = values.contains(&Value::Null);
        let values: Vec<&Value> = values
            .iter()
            .filter(|value| **value != Value::Null)
            .collect();
        let names = ["x-enum-varnames", "x-enumNames", "x-enum-names"]
            .iter()
            .map(|key| value.at(key).items())
            .find(|names| names.len() == values.len())
            .unwrap_or_default();
        let name = |index: usize| names.get(index).and_then(Value::text).map(str::to_owned);
        let texts: Vec<_> = values
            .iter()
            .enumerate()
            .filter_map(|(index, value)| Some((name(index), value.text()?.to_owned())))
            .collect();
        let numbers: Vec<_> = values
            .iter()
            .enumerate()
            .filter_map(|(index, value)| match value {
                Value::Integer(number) => Some((name(index), *number)),
                _ => None,
            })
            .collect();
        let all = values.len();
        let kind = if all == 0 {
            let types = types(value);
            return Schema {
                nullable,
                ..self.typed(&types, value, pointer)
            };
        } else if texts.len() == all {
            Kind::Strings(unique(texts))
        } else if numbers.len() == all {
            if numbers.iter().all(|(_, number)| matches!(number, 0 | 1)) {
                return Schema {
                    ty: Type::Flag,
                    nullable,
                };
            }
            Kind::Integers(unique(numbers))
        } else if values
            .iter()
            .all(|value| matches!(value, Value::Boolean(_)))
        {
            return Schema {
                ty: Type::Boolean,
                nullable,
            };
        } else if values
            .iter()
            .all(|value| matches!(value, Value::Integer(_) | Value::Number(_)))
        {
            self.report
                .note(NoteKind::Weaker, pointer, "an enum of fractions: `number`");
            return Schema {
                ty: Type::Number,
                nullable,
            };
        } else {
            let schema = self.json(pointer, "an enum of values of different types");
            return Schema { nullable, ..schema };
        };
        let node = self.shapes.add(Node {
            kind,
            title: value.str("title").map(str::to_owned),
            component: None,
            pointer: pointer.to_owned(),
            written: false,
        });
        Schema {
            ty: Type::Node(node),
            nullable,
        }
    }
}

pub(super) fn unique<T: PartialEq>(values: Vec<(Option<String>, T)>) -> Vec<(Option<String>, T)> {
    let mut kept: Vec<(Option<String>, T)> = Vec::with_capacity(values.len());
    for (name, value) in values {
        if !kept.iter().any(|(_, known)| *known == value) {
            kept.push((name, value));
        }
    }
    kept
}
