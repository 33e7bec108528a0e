//! The record that was written, as another operation shows it.

use callsheet_dialect::model::{EntityId, FieldType, Param, ParamLocation, Type, View};
use serde_json::{Value, json};

use crate::check::Check;
use crate::compare::same;
use crate::records::Path;
use crate::spec::{Reader, id_member, record, shown, view, way, whole};

impl<'a> Check<'a, '_> {
    /// The id of the record that was written.
    pub(crate) fn id_of(&self, payload: &Value, view: Option<&View>) -> Option<Value> {
        let member = view.map_or("id", id_member);
        let last = || self.arguments.path.last().map(|(_, value)| value.clone());
        let given = || self.arguments.given.get("id").cloned();
        match payload {
            Value::Object(members) => members.get(member).filter(|id| !id.is_null()).cloned(),
            Value::Number(_) | Value::String(_) => Some(payload.clone()),
            _ => last().or_else(given),
        }
    }

    /// A record as an operation shows it.
    pub(crate) fn find(
        &self,
        reader: &Reader<'a>,
        entity: EntityId,
        id: &Value,
        payload: &Value,
    ) -> Option<Value> {
        let path = self.path_of(reader, entity, id, payload)?;
        if !reader.lists {
            let read = self.records.read(reader.api, reader.operation, &path);
            return read.ok();
        }
        let member = id_member(reader.view);
        let items = self.records.items(reader.api, reader.operation, &path);
        items.into_iter().find(|item| same(id, &item[member]))
    }

    /// What stands for the placeholders of an operation that shows the record, and for what it demands beside them.
    fn path_of(
        &self,
        reader: &Reader<'a>,
        entity: EntityId,
        id: &Value,
        payload: &Value,
    ) -> Option<Path> {
        let operation = reader.operation;
        let names: Vec<&str> = operation.path.placeholders().collect();
        let own = whole(operation) == whole(self.operation);
        let mut path = Path::new();
        for (at, name) in names.iter().enumerate() {
            let is_record = at + 1 == names.len() && !reader.lists && !own;
            let same_way = way(operation, at + 1) == way(self.operation, at + 1);
            let given = self.arguments.path.get(at).filter(|_| same_way);
            let value = match given {
                _ if is_record => {
                    let stated = payload.get(name).filter(|value| !value.is_null());
                    stated.unwrap_or(id).clone()
                }
                Some((_, value)) => value.clone(),
                None => {
                    let param = operation.params.iter().find(|it| it.name == *name)?;
                    self.parent(reader, param, entity, payload)?
                }
            };
            path.push(((*name).to_owned(), value));
        }
        let params = operation.params.iter();
        let required = params.filter(|it| it.required && it.location == ParamLocation::Query);
        for param in required {
            if let Some(id) = self.parent(reader, param, entity, payload) {
                let value = match param.ty {
                    Type::List(_) => json!([id]),
                    _ => id,
                };
                path.push((param.name.clone(), value));
            }
        }
        Some(path)
    }

    /// The record that the written one refers to, and that a parameter is about.
    fn parent(
        &self,
        reader: &Reader<'a>,
        param: &Param,
        entity: EntityId,
        payload: &Value,
    ) -> Option<Value> {
        let spec = self.records.spec;
        let item = match &param.ty {
            Type::List(item) => item,
            ty => ty,
        };
        let parent = spec.of_id(reader.api, item)?;
        let entity = spec.company.entity(entity);
        let refers = FieldType::Reference(parent);
        let field = entity.fields.iter().find(|field| field.ty == refers)?;
        let (_, model) = record(self.api, self.operation.returns.ty.as_ref()?)?;
        let view = view(entity, self.api, &model.name)?;
        let place = shown(view, model, &field.name)?;
        let value = place.path.iter().fold(payload, |value, part| &value[*part]);
        let id = value.get("id").or_else(|| value.get("value"));
        let id = id.unwrap_or(value);
        (!id.is_null()).then(|| id.clone())
    }
}
