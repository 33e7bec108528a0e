//! `ids`: the types that surfaces have for the ids of an entity's records. Generated code converts between them.

use std::collections::HashMap;

use super::names::Names;
use crate::diagnostic::{Diagnostic, Diagnostics, nearest};
use crate::model::{Company, Entity, IdType, ModelKind, Repr};
use crate::syntax::Name;
use crate::syntax::fields::Fields;

/// Reads `ids`: a name applies to every surface that has ids of that name.
pub(super) fn ids(said: &Fields<'_>, names: &Names<'_>, found: &mut Diagnostics) -> Vec<IdType> {
    let mut ids: Vec<IdType> = Vec::new();
    for name in said.text_or_texts("ids", found).unwrap_or_default() {
        let mut problem = None;
        let mut is_known = false;
        for id in id_types(names).filter(|id| id.model == name.text) {
            let id = IdType {
                span: name.span,
                ..id
            };
            is_known = true;
            match ids.iter().find_map(|before| differs(before, &id)) {
                Some(diagnostic) => problem = problem.or(Some(diagnostic)),
                None => ids.push(id),
            }
        }
        if !is_known && !names.are_unsure() {
            problem = Some(unknown(&name, names));
        }
        found.extend(problem);
    }
    ids
}

/// Every id of every surface.
fn id_types(names: &Names<'_>) -> impl Iterator<Item = IdType> {
    names.apis.iter().flat_map(|api| {
        api.models.iter().filter_map(|model| match model.kind {
            ModelKind::Id { repr } => Some(IdType {
                surface: api.name.clone(),
                model: model.name.clone(),
                repr,
                span: model.span,
            }),
            _ => None,
        })
    })
}

fn unknown(name: &Name, names: &Names<'_>) -> Diagnostic {
    let known: Vec<IdType> = id_types(names).collect();
    let known = known.iter().map(|id| &*id.model);
    let diagnostic = Diagnostic::error(format!("no surface has ids called `{}`", name.text))
        .at(name.span, "not defined as an `id`");
    match nearest(&name.text, known) {
        Some(meant) => diagnostic.suggest(name.span, meant),
        None => diagnostic.help("state the name that the ids have in a surface: `DealId`"),
    }
}

/// Why two ids cannot belong to one entity.
fn differs(before: &IdType, id: &IdType) -> Option<Diagnostic> {
    let diagnostic = if (&before.surface, &before.model) == (&id.surface, &id.model) {
        Diagnostic::error(format!("the ids `{}` stand here twice", id.model))
            .help("remove one of the two")
    } else if before.surface == id.surface {
        Diagnostic::error(format!(
            "`{}` and `{}` are both ids of the surface `{}`",
            before.model, id.model, id.surface
        ))
        .help("keep the one that records of this entity have in the surface")
    } else if before.repr != id.repr {
        let kind = |id: &IdType| {
            let kind = match id.repr {
                Repr::Integer => "a whole number",
                Repr::String => "a text",
            };
            format!("`{}.{}` is {kind}", id.surface, id.model)
        };
        Diagnostic::error(format!("{}, and {}", kind(before), kind(id)))
            .help("all ids of an entity are numbers, or all are texts: correct a surface, or remove one of the names")
    } else {
        return None;
    };
    Some(if before.span == id.span {
        diagnostic.at(id.span, "names both")
    } else {
        diagnostic
            .at(id.span, "this one")
            .also(before.span, "and this one")
    })
}

/// Reports ids that are stated for several entities.
pub(super) fn stated_twice(company: &Company, found: &mut Diagnostics) {
    let ids = company
        .entities
        .iter()
        .flat_map(|entity| entity.ids.iter().map(move |id| (entity, id)));
    let mut first: HashMap<(&str, &str), (&Entity, &IdType)> = HashMap::new();
    let mut reported = Vec::new();
    for (entity, id) in ids {
        let Some((other, before)) = first.insert((&*id.surface, &*id.model), (entity, id)) else {
            continue;
        };
        // A name stands for the ids of several surfaces.
        if !reported.contains(&id.span) {
            reported.push(id.span);
            found.push(
                Diagnostic::error(format!(
                    "the ids `{}` belong to both `{}` and `{}`",
                    id.model, other.name, entity.name
                ))
                .at(id.span, "again")
                .also(before.span, "first")
                .help("remove it from one of the two"),
            );
        }
    }
}
