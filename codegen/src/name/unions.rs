//! Unions with the names of their alternatives.

use super::docs;
use super::ident::{self, Case};
use super::rust::{Alternative, By, Union};
use super::scope::Scope;
use super::types::Types;
use callsheet_dialect::code::code;
use callsheet_dialect::diagnostic::Diagnostic;
use callsheet_dialect::model::{self, JsonKind, ModelKind, Repr, Type};

pub(super) fn union(
    types: &Types<'_>,
    model: &model::Model,
    by: Option<&str>,
    alternatives: &[model::Alternative],
    problems: &mut Vec<Diagnostic>,
) -> Union {
    let mut scope = Scope::new("alternative", Case::Camel).reserving(["Other"]);
    let variants = alternatives
        .iter()
        .map(|one| {
            let ident = scope.claim(&one.name, one.span, problems);
            let text = match by {
                Some(member) => format!("Where {} is {}.", code(member), code(&one.name)),
                None => format!("{}.", code(&types.in_spec(&one.ty))),
            };
            let attrs = if by.is_some() {
                docs::aliased(vec![text], &one.name, &ident)
            } else {
                docs::attrs(vec![text], &one.name, &ident, "in the spec")
            };
            let ty = types.ty(&one.ty);
            let alike = alternatives
                .iter()
                .filter(|other| types.ty(&other.ty) == ty);
            Alternative {
                attrs,
                ident,
                text: one.name.clone(),
                kind: types.api.json_kind(&one.ty).unwrap_or(JsonKind::Object),
                boxed: is_record(types, &one.ty),
                from: alike.count() == 1,
                // What stands in JSON tells them apart, so that no other alternative is a number, or text.
                id: id_repr(types, &one.ty).filter(|_| by.is_none()),
                external: types.api.holds_external(&one.ty),
                untagged: by.is_some_and(|member| !types.api.has_field(&one.ty, member)),
                ty,
            }
        })
        .collect();
    Union {
        by: by.map_or(By::Kind, |member| By::Member(member.to_owned())),
        variants,
        other: ident::ident("Other", Case::Camel),
        read: types.api.can_come_back(model),
        written: types.api.can_be_sent(model),
    }
}

fn id_repr(types: &Types<'_>, ty: &Type) -> Option<Repr> {
    match ty {
        Type::Model(id) => match types.api.model(*id).kind {
            ModelKind::Id { repr } => Some(repr),
            _ => None,
        },
        _ => None,
    }
}

fn is_record(types: &Types<'_>, ty: &Type) -> bool {
    matches!(ty, Type::Model(id) if matches!(types.api.model(*id).kind, ModelKind::Record { .. }))
}
