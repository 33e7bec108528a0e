//! Unions with the names of their alternatives.

use std::collections::HashSet;

use super::docs;
use super::ident::{self, Case};
use super::markdown::code;
use super::rust::{Alternative, By, Union};
use super::scope::Scope;
use super::types::Types;
use crate::diagnostic::Diagnostic;
use crate::model::{self, JsonKind, ModelId, ModelKind, Repr, Type};

pub(super) fn union(
    types: &Types<'_>,
    id: ModelId,
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
                ty,
            }
        })
        .collect();
    Union {
        by: by.map_or(By::Kind, |member| By::Member(member.to_owned())),
        variants,
        other: ident::ident("Other", Case::Camel),
        read: all_records(types, id, |record| record.read || !record.written),
        written: all_records(types, id, |record| record.written),
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

/// Whether something is so of all records that a value of the union begins with. Records alone decide whether they can
/// be decoded and encoded; everything else can be both.
fn all_records(types: &Types<'_>, union: ModelId, so: impl Fn(&model::Model) -> bool) -> bool {
    let mut seen = HashSet::new();
    let mut next = vec![union];
    while let Some(id) = next.pop() {
        let model = types.api.model(id);
        match &model.kind {
            ModelKind::Record { .. } if !so(model) => return false,
            kind @ ModelKind::Union { .. } if seen.insert(id) => kind.models(&mut next),
            _ => {}
        }
    }
    true
}
