//! The value that fits a type when nobody gave one: what keeps an answer readable where no rule says what is right.

use callsheet_dialect::model::{Api, DateTimeFormat, ModelKind, Repr, Scalar, Type};
use serde_json::{Map, Value};

use super::typed;

/// A value that fits `ty` and says as little as possible.
pub(crate) fn value(api: &Api, ty: &Type) -> Value {
    /// How far records are followed: a spec may say that a record always contains one of its own kind.
    const DEEPEST: u8 = 8;
    within(api, ty, DEEPEST)
}

fn within(api: &Api, ty: &Type, depth: u8) -> Value {
    match ty {
        Type::Scalar(scalar) => match scalar {
            Scalar::String | Scalar::Bytes => Value::String(String::new()),
            Scalar::Integer | Scalar::Number | Scalar::Money => 0.into(),
            Scalar::Boolean | Scalar::Flag => false.into(),
            Scalar::Date => "1970-01-01".into(),
            Scalar::Time => "00:00".into(),
            Scalar::DateTime => match api.datetime {
                DateTimeFormat::Rfc3339 => "1970-01-01T00:00:00Z".into(),
                DateTimeFormat::Space => "1970-01-01 00:00:00".into(),
            },
            Scalar::Json => Value::Null,
        },
        Type::List(_) => Value::Array(Vec::new()),
        Type::Map(_) => Value::Object(Map::new()),
        Type::Nullable(_) => Value::Null,
        Type::Model(id) => match &api.model(*id).kind {
            ModelKind::Record { fields } => {
                let required = fields
                    .iter()
                    .filter(|field| field.required.is_when_sent() && depth > 0);
                let members =
                    required.map(|field| (field.name.clone(), within(api, &field.ty, depth - 1)));
                Value::Object(members.collect())
            }
            ModelKind::External { json, .. } => within(api, json, depth),
            ModelKind::Union { by, alternatives } => {
                alternatives.first().map_or(Value::Null, |first| {
                    let mut value = within(api, &first.ty, depth);
                    if let (Some(member), Value::Object(members)) = (by, &mut value) {
                        members.insert(member.clone(), first.name.clone().into());
                    }
                    value
                })
            }
            ModelKind::Enum { values, .. } => values
                .first()
                .map_or(Value::Null, |first| typed::literal(&first.value)),
            ModelKind::Id {
                repr: Repr::Integer,
            } => 0.into(),
            ModelKind::Id { repr: Repr::String } => Value::String("0".to_owned()),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing;

    #[test]
    fn every_model_of_the_fixture_has_a_fitting_value() {
        let api = testing::api();
        for at in 0..api.models.len() {
            let ty = Type::Model(callsheet_dialect::model::ModelId(at));
            let mut mistakes = Vec::new();
            typed::check(&api, &ty, value(&api, &ty), "it", &mut mistakes);
            assert_eq!(mistakes, Vec::<String>::new(), "{}", api.models[at].name);
        }
    }
}
