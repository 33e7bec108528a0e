//! Models: records, enums and ids with the names of their fields and variants.

use super::docs;
use super::ident::{self, Case};
use super::rust::{Enum, Field, Form, Ident, Locals, Model, ModelKind, Presence, Record, Variant};
use super::scope::Scope;
use super::setters;
use super::types::Types;
use super::unions;
use callsheet_dialect::code::code;
use callsheet_dialect::diagnostic::Diagnostic;
use callsheet_dialect::english::capital;
use callsheet_dialect::model::{self, Literal, ModelId, Required};
use callsheet_dialect::phrase;

/// A model, named.
pub(super) fn model(
    types: &Types<'_>,
    id: ModelId,
    exported: bool,
    problems: &mut Vec<Diagnostic>,
) -> Model {
    let model = types.api.model(id);
    let ident = types.ident(id).clone();
    let mut text = docs::or(&model.doc, || phrase::of_model(types.api, model));
    if !exported {
        let line = format!(
            "Only here, and not a level up, where {} is the API's client.",
            code(ident.bare())
        );
        docs::paragraph(&mut text, [line]);
    }
    let kind = match &model.kind {
        model::ModelKind::Record { fields } => {
            ModelKind::Record(record(types, id, model, fields, problems))
        }
        model::ModelKind::Enum { repr, values } => {
            ModelKind::Enum(open_enum(types.api, *repr, values, problems))
        }
        model::ModelKind::Id { repr } => ModelKind::Id(*repr),
        model::ModelKind::External { rust, .. } => ModelKind::External(rust.absolute()),
        model::ModelKind::Union { by, alternatives } => ModelKind::Union(unions::union(
            types,
            model,
            by.as_deref(),
            alternatives,
            problems,
        )),
    };
    Model {
        attrs: docs::attrs(text, &model.name, &ident, "in the spec"),
        ident,
        kind,
    }
}

fn record(
    types: &Types<'_>,
    id: ModelId,
    model: &model::Model,
    fields: &[model::Field],
    problems: &mut Vec<Diagnostic>,
) -> Record {
    let mut scope = Scope::new("field", Case::Snake).reserving(["extra"]);
    let described = fields;
    let fields: Vec<Field> = described
        .iter()
        .map(|field| {
            let ident = scope.claim(&field.name, field.span, problems);
            let text = docs::or(&field.doc, || {
                let phrase = phrase::of_value(types.api, &field.name, &field.ty);
                format!("{}.", capital(&phrase))
            });
            Field {
                attrs: docs::attrs(text, &field.name, &ident, "on the wire"),
                wire: field.name.clone(),
                ty: types.ty(&field.ty),
                presence: presence(types, field),
                external: types.api.holds_external(&field.ty),
                boxed: types.recurses(id, &field.ty),
                into: matches!(types.form(&field.ty), Form::Into(_)),
                ident,
            }
        })
        .collect();
    let locals = Locals {
        record: free("record", &fields),
        token: free("token", &fields),
        member: free("member", &fields),
        json: free("json", &fields),
    };
    Record {
        setters: if model.written {
            setters::of_record(types, described, &fields)
        } else {
            Vec::new()
        },
        fields,
        extra: ident::ident("extra", Case::Snake),
        read: types.api.can_come_back(model),
        written: types.api.can_be_sent(model),
        locals,
    }
}

fn presence(types: &Types<'_>, field: &model::Field) -> Presence {
    if types.api.can_be_empty(&field.ty) {
        Presence::Default
    } else {
        match field.required {
            Required::Always => Presence::Always,
            Required::Sent => Presence::Needed,
            Required::Never => Presence::Optional,
        }
    }
}

/// A variable that is none of the fields.
fn free(name: &str, fields: &[Field]) -> Ident {
    let ident = ident::ident(name, Case::Snake);
    if fields.iter().any(|field| field.ident == ident) {
        ident::suffixed(&ident, "_")
    } else {
        ident
    }
}

fn open_enum(
    api: &model::Api,
    repr: model::Repr,
    values: &[model::EnumValue],
    problems: &mut Vec<Diagnostic>,
) -> Enum {
    let mut scope = Scope::new("value", Case::Camel).reserving(["Other"]);
    let variants = values
        .iter()
        .map(|value| {
            let ident = scope.claim(&value.name, value.span, problems);
            let attrs = match &value.value {
                // Its documentation is the name.
                Literal::String(text) if *text == value.name => {
                    docs::aliased(vec![code(text)], &value.name, &ident)
                }
                Literal::String(text) => {
                    docs::attrs(vec![code(text)], &value.name, &ident, "in the spec")
                }
                Literal::Integer(number) => docs::attrs(
                    vec![format!(
                        "{}: {} on the wire.",
                        capital(&phrase::words(api, &value.name)),
                        code(&number.to_string())
                    )],
                    &value.name,
                    &ident,
                    "in the spec",
                ),
            };
            Variant {
                attrs,
                ident,
                wire: value.value.clone(),
            }
        })
        .collect();
    Enum {
        repr,
        variants,
        other: ident::ident("Other", Case::Camel),
    }
}
