//! The fields that conditions of saved filters name, and the values that they compare.

use std::sync::Arc;

use callsheet_dialect::model::{EntityId, Expr, ExprKind};
use serde_json::{Map, Value};

use super::super::eval::Scope;
use super::super::{Books, custom, functions, show};
use crate::behavior::refusal::Failure;
use crate::records::{Record, Row};

/// An entity and the records that define its fields.
type Fields = (EntityId, Arc<Vec<Record>>);

impl Books<'_> {
    /// The entity that conditions call so, and the records that define its fields.
    pub(super) fn fields_of(&self, object: &str) -> Result<Option<Fields>, Failure> {
        let found = self.company.named(object);
        let found = found.and_then(|(id, it)| Some((id, show::custom_field(it)?.1)));
        match found {
            Some((entity, of)) => Ok(Some((entity, self.definitions(of)?))),
            None => Ok(None),
        }
    }

    /// The code of the field that a condition is about.
    pub(super) fn field_code(&self, condition: &Value) -> Result<Option<String>, Failure> {
        let object = condition["object"].as_str().unwrap_or_default();
        let Some((entity, fields)) = self.fields_of(object)? else {
            return Ok(None);
        };
        let is_it = |record: &&Record| {
            [("field_id", "id"), ("field_code", "field_code")]
                .into_iter()
                .any(|(stated, own)| {
                    record
                        .get(own)
                        .is_some_and(|own| functions::equal(own, &condition[stated]))
                })
        };
        let Some(record) = fields.iter().find(is_it) else {
            return Ok(None);
        };
        // Entities that share their fields do not have all of them.
        let code = record.get("field_code").and_then(Value::as_str);
        let has = |code: &&str| custom::key(record).is_some() || self.reads(entity, code).is_some();
        Ok(code.filter(has).map(str::to_owned))
    }

    /// What a field of this code is read by; `None` for a custom field, and where the entity has no such field.
    pub(super) fn reads(&self, entity: EntityId, code: &str) -> Option<Read<'_>> {
        let described = self.company.entity(entity);
        let mut views = described.views.iter();
        let shown = views.find_map(|view| view.members.iter().find(|it| it.name == code));
        let own =
            code == "id" || described.field(code).is_some() || described.derivation(code).is_some();
        match shown.map(|member| &member.read) {
            Some(Expr {
                kind: ExprKind::Name(name),
                ..
            }) => Some(Read::Name(name.clone())),
            _ if own => Some(Read::Name(code.to_owned())),
            Some(expr) => Some(Read::Expr(expr)),
            None => None,
        }
    }

    /// The value of a record's field as answers show it: what is stored may be something else.
    pub(super) fn shown_value(
        &self,
        entity: EntityId,
        record: Row<'_>,
        code: &str,
    ) -> Result<Value, Failure> {
        let params = Map::new();
        let scope = Scope::of_request(&params).of(entity, record);
        match self.reads(entity, code) {
            Some(Read::Name(name)) => self.field(entity, record, &name, scope),
            Some(Read::Expr(expr)) => self.eval(expr, scope),
            None => {
                let custom = show::custom_field(self.company.entity(entity));
                let mut values = custom.map_or(Value::Null, |(custom, _)| record.get(custom));
                Ok(values.get_mut(code).map_or(Value::Null, Value::take))
            }
        }
    }
}

/// What a field is read by.
#[derive(Debug)]
pub(super) enum Read<'a> {
    /// A field, or what is derived.
    Name(String),
    /// What views show under its code.
    Expr(&'a Expr),
}
