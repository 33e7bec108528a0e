//! Values of one type or another: told apart by what stands in JSON, or, records, by the text of a member.

use super::{Schema, Schemas, local, types};
use crate::report::NoteKind;
use crate::shape::{JsonKind, Kind, NodeId, Shapes, Type};
use crate::tree::{Value, step};

impl<'d> Schemas<'d> {
    /// `oneOf` and `anyOf`
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
            let says_type = part.members().any(|(key, _)| key != "required");
            if says_type || part.entries().is_empty() {
                variants.push(self.convert(part, &step(&at, &index.to_string())));
            }
        }
        nullable |= variants.iter().any(|variant| variant.nullable);
        let own = !value.at("properties").entries().is_empty();
        let ty = match &variants[..] {
            [] if own => self.object(value, pointer).ty,
            [] => Type::Json,
            [only] if !own => only.ty.clone(),
            _ if own => {
                let what = format!("members of its own, and one of {} shapes", variants.len());
                self.json(pointer, &what).ty
            }
            _ => {
                let parts = variants.into_iter().map(|variant| variant.ty).collect();
                self.alternatives(parts, value, pointer)
            }
        };
        Schema { ty, nullable }
    }

    /// The type of values that are of one of several types.
    pub(super) fn alternatives(&mut self, parts: Vec<Type>, value: &Value, pointer: &str) -> Type {
        let all = parts.len();
        let mut kept: Vec<Type> = Vec::new();
        for part in parts {
            let same = kept
                .iter()
                .enumerate()
                .find_map(|(index, known)| Some((index, self.alternative(known, &part)?)));
            match same {
                Some((index, both)) => kept[index] = both,
                None => kept.push(part),
            }
        }
        if let [only] = &kept[..] {
            return only.clone();
        }
        self.tagged(&kept, value, pointer)
            .or_else(|| self.kinds(kept, value, pointer))
            .unwrap_or_else(|| {
                let what = format!("one of {all} shapes that cannot be told apart");
                self.json(pointer, &what).ty
            })
    }

    /// The one type of values that are of one type or the other, where there is one.
    fn alternative(&mut self, a: &Type, b: &Type) -> Option<Type> {
        use Type::{Date, DateTime, Integer, Node, Number, String, Time};
        Some(match (a, b) {
            (a, b) if a == b => a.clone(),
            (Integer | Number, Integer | Number) => Number,
            (String | Date | Time | DateTime, String | Date | Time | DateTime) => String,
            (Node(a), Node(b)) => {
                let is_enum = |id: &NodeId| {
                    matches!(
                        self.shapes.node(*id).kind,
                        Kind::Strings(_) | Kind::Integers(_)
                    )
                };
                if !is_enum(a) || !is_enum(b) {
                    return None;
                }
                self.shapes.unify(*a, *b);
                if self.shapes.find(*a) != self.shapes.find(*b) {
                    return None;
                }
                Node(*a)
            }
            (Node(a), String) | (String, Node(a))
                if matches!(self.shapes.node(*a).kind, Kind::Strings(_)) =>
            {
                Node(*a)
            }
            (Node(a), Integer) | (Integer, Node(a))
                if matches!(self.shapes.node(*a).kind, Kind::Integers(_)) =>
            {
                Node(*a)
            }
            _ => return None,
        })
    }

    /// A union of types that are different things in JSON.
    pub(super) fn kinds(&mut self, parts: Vec<Type>, value: &Value, pointer: &str) -> Option<Type> {
        let mut kinds: Vec<JsonKind> = Vec::new();
        for part in &parts {
            let kind = self.shapes.json_kind(part)?;
            // A record without members is any object.
            let empty = matches!(part, Type::Node(id) if kind == JsonKind::Object && self.shapes.fields(*id).is_empty());
            if kinds.contains(&kind) || empty {
                return None;
            }
            kinds.push(kind);
        }
        let parts: Vec<Type> = parts
            .into_iter()
            .map(|part| {
                if part == Type::Bytes {
                    Type::String
                } else {
                    part
                }
            })
            .collect();
        match &parts[..] {
            [] => None,
            [only] => Some(only.clone()),
            _ => Some(self.node(Kind::Kinds(parts), value, pointer)),
        }
    }

    /// A union of records that say by a member which of them they are.
    fn tagged(&mut self, parts: &[Type], value: &Value, pointer: &str) -> Option<Type> {
        let records: Vec<NodeId> = parts
            .iter()
            .map(|part| match part {
                Type::Node(id) if self.shapes.is_record(*id) => Some(*id),
                _ => None,
            })
            .collect::<Option<_>>()?;
        let stated = value.at("discriminator").str("propertyName");
        let (by, values) = if let Some(by) = stated {
            (by.to_owned(), self.mapped(&records, by, value)?)
        } else {
            let mut members = self.shapes.fields(*records.first()?).iter();
            members.find_map(|field| {
                let values = self.constants(&records, &field.name)?;
                Some((field.name.clone(), values))
            })?
        };
        if by.is_empty() || values.iter().any(|(value, _)| value.is_empty()) {
            return None;
        }
        // What tells one record from the others is no enum of one value in each; and no member at all of one that is
        // nowhere else, because the union says it.
        for id in &records {
            let known = self.shapes.find(*id);
            let own = values.iter().filter(|(_, of)| of == id);
            let own = own.map(|(value, _)| value.clone()).collect();
            self.tags.insert((known, by.clone()), own);
            let inline = self.shapes.node(*id).component.is_none();
            if let Kind::Record(fields) = &mut self.shapes.node_mut(*id).kind {
                if inline && fields.len() > 1 {
                    fields.retain(|field| field.name != by);
                }
                for field in fields.iter_mut().filter(|field| field.name == by) {
                    field.ty = Type::String;
                }
            }
        }
        let records = values
            .into_iter()
            .map(|(value, id)| (value, Type::Node(id)))
            .collect();
        Some(self.node(Kind::Tagged { by, records }, value, pointer))
    }

    /// The texts of a member that only one of the records each has, where all state them.
    fn constants(&self, records: &[NodeId], by: &str) -> Option<Vec<(String, NodeId)>> {
        let mut all: Vec<(String, NodeId)> = Vec::new();
        for id in records {
            let told = self.tags.get(&(self.shapes.find(*id), by.to_owned()));
            let values = match told {
                Some(values) => values.clone(),
                None => self.stated(*id, by)?,
            };
            for value in values {
                if all.iter().any(|(known, _)| *known == value) {
                    return None;
                }
                all.push((value, *id));
            }
        }
        Some(all)
    }

    /// The texts that a member can be.
    fn stated(&self, record: NodeId, member: &str) -> Option<Vec<String>> {
        let fields = self.shapes.fields(record);
        let Type::Node(values) = fields.iter().find(|field| field.name == member)?.ty else {
            return None;
        };
        match &self.shapes.node(values).kind {
            Kind::Strings(values) => Some(values.iter().map(|(_, value)| value.clone()).collect()),
            _ => None,
        }
    }

    /// The texts that a discriminator has for records: those of its mapping, of the member, or the names of the records.
    fn mapped(&self, records: &[NodeId], by: &str, value: &Value) -> Option<Vec<(String, NodeId)>> {
        let mapping = value.at("discriminator").at("mapping").members();
        let named = |shapes: &Shapes, name: &str| {
            records
                .iter()
                .copied()
                .find(|id| shapes.node(*id).component.as_deref() == Some(name))
        };
        let mut all: Vec<(String, NodeId)> = Vec::new();
        for (text, target) in mapping {
            let target = target.text().unwrap_or_default();
            let target = local(target).unwrap_or_else(|| target.to_owned());
            if let Some(id) = named(&self.shapes, target.rsplit('/').next().unwrap_or_default()) {
                all.push((text.to_owned(), id));
            }
        }
        if records
            .iter()
            .all(|id| all.iter().any(|(_, known)| known == id))
        {
            return Some(all);
        }
        if let Some(constants) = self.constants(records, by) {
            return Some(constants);
        }
        records
            .iter()
            .map(|id| {
                let known = all.iter().find(|(_, known)| known == id).cloned();
                known.or_else(|| Some((self.shapes.node(*id).component.clone()?, *id)))
            })
            .collect()
    }

    /// Where a union can be written only in JSON: what it is elsewhere.
    pub(crate) fn outside_json(&mut self, ty: Type, pointer: &str) -> Type {
        let plain = |ty: &Type| {
            let kind = self.shapes.json_kind(ty);
            !matches!(kind, None | Some(JsonKind::List | JsonKind::Object))
        };
        match ty {
            Type::Node(id) if matches!(&self.shapes.node(id).kind, Kind::Kinds(types) if types.iter().all(plain)) => {
                ty
            }
            Type::Node(id)
                if matches!(
                    self.shapes.node(id).kind,
                    Kind::Kinds(_) | Kind::Tagged { .. }
                ) =>
            {
                let what = "one of several types that are no single values, outside of JSON";
                self.report.note(NoteKind::Json, pointer, what);
                Type::Json
            }
            Type::List(item) => Type::List(Box::new(self.outside_json(*item, pointer))),
            Type::Map(item) => Type::Map(Box::new(self.outside_json(*item, pointer))),
            ty => ty,
        }
    }
}
