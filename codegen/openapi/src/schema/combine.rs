//! Schemas whose parts all hold, and schemas that list their values.

use super::{Schema, Schemas, types};
use crate::report::NoteKind;
use crate::shape::{Field, Kind, NodeId, Type};
use crate::tree::{Value, step};

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
        for name in value.at("required").texts() {
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

    /// `enum` and `const`
    pub(super) fn values(
        &mut self,
        values: &[&'d Value],
        value: &'d Value,
        pointer: &str,
    ) -> Schema {
        let nullable = values.contains(&&Value::Null);
        let values: Vec<&Value> = values
            .iter()
            .copied()
            .filter(|value| **value != Value::Null)
            .collect();
        let names = ["x-enum-varnames", "x-enumNames", "x-enum-names"]
            .iter()
            .map(|key| value.at(key).items())
            .find(|names| names.len() == values.len())
            .unwrap_or_default();
        let name = |index: usize| {
            names
                .get(index)
                .and_then(|name| name.text())
                .map(str::to_owned)
        };
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
            if numbers.iter().all(|(_, number)| matches!(number, 0 | 1)) && self.known.has_flags() {
                let what = "an enum of 0 and 1: a truth value";
                self.report.note(NoteKind::Assumed, pointer, what);
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
            // Those of each type by themselves.
            let mut types: Vec<Type> = Vec::new();
            if !texts.is_empty() {
                types.push(self.node(Kind::Strings(unique(texts)), value, pointer));
            }
            if !numbers.is_empty() {
                types.push(self.node(Kind::Integers(unique(numbers)), value, pointer));
            }
            if values
                .iter()
                .any(|value| matches!(value, Value::Boolean(_)))
            {
                types.push(Type::Boolean);
            }
            let rest = values
                .iter()
                .any(|value| matches!(value, Value::Number(_) | Value::List(_) | Value::Map(_)));
            let ty = self.kinds(types, value, pointer).filter(|_| !rest);
            let ty = ty.unwrap_or_else(|| {
                self.json(pointer, "an enum of values of different types")
                    .ty
            });
            return Schema { ty, nullable };
        };
        Schema {
            ty: self.node(kind, value, pointer),
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
