//! Options of fields: what becomes of the records that have one when the field has it no longer.

use callsheet_dialect::model::{CustomType, EntityField, EntityId, FieldType};
use serde_json::{Map, Value};

use super::super::eval::Scope;
use super::super::find::Among;
use super::super::{Books, custom, functions, show};
use super::log::Action;
use crate::behavior::refusal::Failure;
use crate::records::Record;

impl Books<'_> {
    /// Takes options that a field has lost from the records that have them.
    pub(super) fn let_options_go(
        &self,
        of: EntityId,
        old: &Record,
        definition: &Record,
    ) -> Result<(), Failure> {
        let has = |id: &Value| {
            let mut options = custom::options(definition).iter();
            options.any(|option| functions::equal(&option["id"], id))
        };
        let lost = custom::options(old).iter().map(|option| &option["id"]);
        let lost: Vec<&Value> = lost.filter(|id| !has(id)).collect();
        let code = definition.get("field_code").and_then(Value::as_str);
        let Some(code) = code.filter(|_| !lost.is_empty()) else {
            return Ok(());
        };
        let is_custom = matches!(
            self.custom_type(definition),
            Some(CustomType::Option | CustomType::Options)
        ) && custom::key(definition).is_some();
        let holds = |field: &&EntityField| match &field.ty {
            FieldType::Custom(definitions) => is_custom && *definitions == of,
            FieldType::List(item) => is_option(item, of, code),
            ty => is_option(ty, of, code),
        };
        for (at, entity) in self.company.entities.iter().enumerate() {
            let fields: Vec<_> = entity.fields.iter().filter(holds).collect();
            if fields.is_empty() {
                continue;
            }
            let (entity, params) = (EntityId(at), Map::new());
            let scope = Scope::of_request(&params);
            self.scan(entity, &[], Among::All, scope, |doc| {
                let before = doc.record();
                let mut record = before.clone();
                for field in &fields {
                    match (&field.ty, record.get_mut(&field.name)) {
                        (FieldType::Custom(_), Some(Value::Object(values))) => {
                            // A set that has nothing is null.
                            if let Some(value) = values.get_mut(code)
                                && take(value, &lost)
                            {
                                *value = Value::Null;
                            }
                        }
                        (_, Some(value)) => drop(take(value, &lost)),
                        (_, None) => {}
                    }
                }
                if record != before
                    && let Some(id) = show::id(&record)
                    && let Some(stored) = self.get(entity, &id)?
                {
                    self.keep(entity, &id, Some(&stored), &record)?;
                    self.log(entity, Action::Changed, Some(&before), &record)?;
                }
                Ok(true)
            })?;
        }
        Ok(())
    }
}

fn is_option(ty: &FieldType, entity: EntityId, code: &str) -> bool {
    matches!(ty, FieldType::Option { of, field } if *of == entity && field == code)
}

/// Takes ids from a value; whether a list is empty then.
fn take(value: &mut Value, lost: &[&Value]) -> bool {
    let is_lost = |id: &Value| lost.iter().any(|lost| functions::equal(lost, id));
    match value {
        Value::Array(ids) => {
            ids.retain(|id| !is_lost(id));
            ids.is_empty()
        }
        value => {
            if is_lost(value) {
                *value = Value::Null;
            }
            false
        }
    }
}
