//! What the sandbox knows about the records of a model: their ids, what deleting does, what refers to what, and
//! which field a list's filter looks at. Worked out once at start-up from the spec and `rules`.

use callsheet_dialect::model::{
    Api, Field, Literal, Model, ModelId, ModelKind, Param, Repr, Scalar, Type,
};
use serde_json::Value;

use super::infer::{id_field, record_identified_by};
use super::rules;
use crate::records::{Id, Record};
use crate::values::fields_of;

/// A kind of record that the sandbox keeps.
#[derive(Debug)]
pub(crate) struct Kind {
    /// The model.
    pub(crate) model: ModelId,
    /// How the store calls it: `harbor.Boat`.
    pub(crate) name: String,
    /// The field that holds a record's id: `id`, mostly.
    pub(crate) key: String,
    /// What its ids are.
    pub(crate) id: Repr,
    /// How a record says that it is deleted.
    pub(crate) removal: Removal,
    /// Fields that hold ids of records, and of which model.
    pub(crate) references: Vec<(String, ModelId)>,
    /// Fields that repeat what another record says.
    pub(crate) mirrors: Vec<Mirror>,
}

/// A field that no request sets and that has the name and the enum of a field of a record referred to: a boat
/// part's `status` is its boat's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Mirror {
    /// The field, here and there.
    pub(crate) field: String,
    /// The field here that says which record.
    pub(crate) reference: String,
    /// That record's model.
    pub(crate) of: ModelId,
}

impl Mirror {
    /// Fields of `kind` that could repeat what the records it refers to say.
    pub(crate) fn of(api: &Api, kind: &Kind, kinds: &[Option<Kind>]) -> Vec<Self> {
        let is_enum = |ty: &Type| matches!(ty, Type::Model(id) if matches!(api.model(*id).kind, ModelKind::Enum { .. }));
        let mut found: Vec<Self> = Vec::new();
        for (reference, of) in &kind.references {
            let there = kinds
                .get(of.0)
                .and_then(Option::as_ref)
                .map_or(&[][..], |kind| fields_of(api.model(kind.model)));
            for field in fields_of(api.model(kind.model))
                .iter()
                .filter(|field| is_enum(&field.ty))
            {
                let same = there
                    .iter()
                    .any(|other| other.name == field.name && other.ty == field.ty);
                // A model never mirrors its own kind, and a field mirrors one thing.
                if same
                    && *of != kind.model
                    && found.iter().all(|mirror| mirror.field != field.name)
                {
                    found.push(Self {
                        field: field.name.clone(),
                        reference: reference.clone(),
                        of: *of,
                    });
                }
            }
        }
        found
    }
}

/// How a record says that it is deleted. When nothing can say it, a deleted record is gone.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Removal {
    /// A boolean field and what it says of a deleted record.
    pub(crate) flag: Option<(String, bool)>,
    /// A field of an enum with a value for it.
    pub(crate) status: Option<(String, String)>,
}

impl Removal {
    /// Whether deleted records stay, marked.
    pub(crate) fn is_soft(&self) -> bool {
        self.flag.is_some() || self.status.is_some()
    }

    /// Whether a record itself says that it is deleted. One that is merely not active is not.
    pub(crate) fn is_said_by(&self, record: &Record) -> bool {
        let says = |name: &String, value: &Value| record.get(name) == Some(value);
        let flag = |(name, value): &(String, bool)| *value && says(name, &Value::Bool(true));
        let status =
            |(name, deleted): &(String, String)| says(name, &Value::from(deleted.as_str()));
        self.flag.as_ref().is_some_and(flag) || self.status.as_ref().is_some_and(status)
    }

    /// Makes a record say that it is deleted, in every way it can.
    pub(crate) fn mark(&self, record: &mut Record) {
        if let Some((name, value)) = &self.flag {
            record.insert(name.clone(), Value::Bool(*value));
        }
        if let Some((name, deleted)) = &self.status {
            record.insert(name.clone(), Value::String(deleted.clone()));
        }
    }

    /// Whether a filter on this field with this value speaks of deleted records, which lists otherwise leave out.
    pub(crate) fn is_asked_for(&self, field: &str, value: &Value) -> bool {
        let flag = self.flag.as_ref().is_some_and(|(name, _)| name == field);
        let status = self.status.as_ref().is_some_and(|(name, deleted)| {
            let any = value
                .as_array()
                .map_or(std::slice::from_ref(value), Vec::as_slice);
            name == field && any.iter().any(|one| one == deleted)
        });
        flag || status
    }
}

/// What a parameter of a list looks at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Filter {
    /// A field, by its place in the model.
    Field(usize),
    /// Whether the record is deleted, in a model without a field that says so.
    Deleted,
    /// Nothing that a record says: a switch such as `sort`, which narrows nothing.
    Nothing,
}

impl Kind {
    /// The kind of a record model with an id; `None` for any other model.
    pub(crate) fn of(api: &Api, model: ModelId) -> Option<Self> {
        let fields = fields_of(api.model(model));
        let id = id_field(api, api.model(model))?;
        let references = fields
            .iter()
            .filter(|field| field.name != id.name)
            .filter_map(|field| {
                let ty = if let Type::List(item) = &field.ty {
                    item
                } else {
                    &field.ty
                };
                Some((field.name.clone(), record_identified_by(api, ty)?))
            });
        Some(Self {
            model,
            name: format!("{}.{}", api.name, api.model(model).name),
            key: id.name.clone(),
            id: id_repr(api, &id.ty)?,
            removal: removal(api, fields),
            references: references.collect(),
            mirrors: Vec::new(),
        })
    }

    /// The id of the record with this number.
    pub(crate) fn numbered(&self, number: i64) -> Id {
        match self.id {
            Repr::Integer => Id::Integer(number),
            // In the form of a UUID, which is what string ids of this API are, or of the hash that a custom field's key is.
            Repr::String if self.key != "id" => Id::Text(format!("{number:040x}")),
            Repr::String => Id::Text(format!("00000000-0000-4000-8000-{number:012x}")),
        }
    }

    /// Takes these fields for mirrors. What a mirror says of deletion is not said of the record itself.
    pub(crate) fn follow(&mut self, mirrors: Vec<Mirror>) {
        let mirrored = |name: &String| mirrors.iter().any(|mirror| mirror.field == *name);
        self.removal.status.take_if(|(name, _)| mirrored(name));
        self.mirrors = mirrors;
    }

    /// What a filter of this name looks at.
    pub(crate) fn filter(&self, api: &Api, param: &Param) -> Filter {
        let fields = fields_of(api.model(self.model));
        let find = |name: &str| fields.iter().position(|field| field.name == name);
        let name = param.filters.as_deref().unwrap_or(&param.name);
        // `ids` asks for any of several `id`s.
        let singular = || {
            name.strip_suffix('s')
                .filter(|_| matches!(param.ty, Type::List(_)))
                .and_then(find)
        };
        if let Some(at) = find(name).or_else(singular) {
            return Filter::Field(at);
        }
        let deleted = rules::DELETED_FLAGS
            .iter()
            .any(|(flag, value)| *value && *flag == name);
        if deleted {
            Filter::Deleted
        } else {
            Filter::Nothing
        }
    }
}

/// How records with these fields say that they are deleted.
fn removal(api: &Api, fields: &[Field]) -> Removal {
    let find = |name: &str| fields.iter().find(|field| field.name == name);
    let flag = rules::DELETED_FLAGS.iter().find_map(|(name, value)| {
        let field = find(name)
            .filter(|field| matches!(field.ty, Type::Scalar(Scalar::Boolean | Scalar::Flag)))?;
        Some((field.name.clone(), *value))
    });
    let (name, value) = rules::DELETED_STATUS;
    let status = find(name).filter(|field| has_variant(api, &field.ty, value));
    Removal {
        flag,
        status: status.map(|field| (field.name.clone(), value.to_owned())),
    }
}

/// Whether a type is an enum with this string among its values.
pub(crate) fn has_variant(api: &Api, ty: &Type, wanted: &str) -> bool {
    let Type::Model(id) = *ty else { return false };
    let ModelKind::Enum { values, .. } = &api.model(id).kind else {
        return false;
    };
    values
        .iter()
        .any(|value| matches!(&value.value, Literal::String(text) if text == wanted))
}

/// How ids of this type are written; `None` for what is not one value of one kind.
pub(crate) fn id_repr(api: &Api, ty: &Type) -> Option<Repr> {
    match ty {
        Type::Scalar(Scalar::Integer) => Some(Repr::Integer),
        Type::Scalar(Scalar::String) => Some(Repr::String),
        Type::Model(id) => match api.model(*id) {
            Model {
                kind: ModelKind::Id { repr },
                ..
            } => Some(*repr),
            _ => None,
        },
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing;

    fn kind(api: &Api, name: &str) -> Kind {
        let at = api
            .models
            .iter()
            .position(|model| model.name == name)
            .expect("a model of the fixture");
        Kind::of(api, ModelId(at)).expect("a record with an id")
    }

    #[test]
    fn removal_follows_the_fields_a_model_has() {
        let api = testing::api();
        let deal = kind(&api, "Deal");
        assert_eq!(deal.removal.flag, Some(("deleted".to_owned(), true)));
        assert_eq!(
            deal.removal.status,
            Some(("status".to_owned(), "deleted".to_owned()))
        );
        assert_eq!(
            kind(&api, "Person").removal.flag,
            Some(("active_flag".to_owned(), false))
        );
        assert!(!kind(&api, "File").removal.is_soft());
    }

    #[test]
    fn references_are_the_ids_of_kept_records() {
        let api = testing::api();
        let deal = kind(&api, "Deal");
        let names: Vec<_> = deal
            .references
            .iter()
            .map(|(name, _)| name.as_str())
            .collect();
        assert_eq!(
            names,
            ["person_id"],
            "stage_id and user_id name nothing that is kept here"
        );
        assert_eq!(deal.name, "crm.Deal");
    }

    #[test]
    fn filters_find_their_fields() {
        let api = testing::api();
        let deal = kind(&api, "Deal");
        let fields = fields_of(api.model(deal.model));
        let list = api
            .operations()
            .find(|(_, op)| op.name == "list")
            .expect("deals.list")
            .1;
        let looks_at = |name: &str| {
            let param = list
                .params
                .iter()
                .find(|param| param.name == name)
                .expect("a parameter of deals.list");
            match deal.filter(&api, param) {
                Filter::Field(at) => fields[at].name.clone(),
                other => format!("{other:?}"),
            }
        };
        assert_eq!(looks_at("title"), "title");
        assert_eq!(looks_at("ids"), "id");
        assert_eq!(looks_at("closes"), "close_time");
        assert_eq!(looks_at("mood"), "Nothing");
    }
}
