//! Values and their types: checking, reading from text, indexing, writing as JSON. Knows no request and no record kept.

pub(crate) mod clock;
pub(crate) mod fitting;
pub(crate) mod keys;
pub(crate) mod render;
pub(crate) mod suggest;
mod typed;
mod unions;

use callsheet_dialect::model::{Field, Model, ModelKind};

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
