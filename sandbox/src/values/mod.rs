//! Values and their types: checking, reading from text, indexing, writing as JSON. Knows no request and no record kept.

pub(crate) mod address;
pub(crate) mod clock;
pub(crate) mod fitting;
pub(crate) mod keys;
pub(crate) mod ordered;
pub(crate) mod render;
pub(crate) mod suggest;
mod typed;
mod unions;

use callsheet_dialect::model::{Field, Model, ModelKind};
use serde_json::Value;

pub(crate) use typed::{check, from_text, kind_of, literal, shown};

/// The fields of a record; none for another kind of model.
pub(crate) fn fields_of(model: &Model) -> &[Field] {
    match &model.kind {
        ModelKind::Record { fields } => fields,
        ModelKind::Enum { .. }
        | ModelKind::Id { .. }
        | ModelKind::Union { .. }
        | ModelKind::External { .. } => &[],
    }
}

/// Sets a member to what a request gives. Of a map only the members given change, and null takes one out.
pub(crate) fn change(kept: &mut Value, given: &Value, is_map: bool) {
    match (kept, given) {
        (Value::Object(members), Value::Object(changes)) if is_map => {
            for (key, value) in changes {
                if value.is_null() {
                    members.remove(key);
                } else {
                    members.insert(key.clone(), value.clone());
                }
            }
        }
        (kept, given) => kept.clone_from(given),
    }
}
