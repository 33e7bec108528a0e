//! The folder `company`: from trees to the [`Company`]. The names of entities are those of their files, so that one
//! pass suffices once every entity's fields are declared: what is written is looked up as it is read. A name that is
//! not there is reported where it stands, with the nearest one that is.

mod answers;
mod check;
mod compare;
mod cycles;
mod entity;
mod fields;
mod ids;
mod mechanisms;
mod names;
mod operations;
mod params;
mod queries;
mod samples;
mod scope;
mod types;
mod values;
mod views;

use self::names::Names;
use self::values::Reader;
use crate::diagnostic::Diagnostics;
use crate::load::CompanyTree;
use crate::model::{Api, Company, Expr};
use crate::source::{Sources, Span};
use crate::syntax::fields::Fields;
use crate::syntax::shape;

/// Read the company behind these surfaces.
pub(crate) fn company(
    tree: &CompanyTree,
    apis: &[Api],
    sources: &Sources,
    found: &mut Diagnostics,
) -> Company {
    let mut names = Names::new(tree, apis, sources, found);
    let stated = tree
        .company
        .as_ref()
        .and_then(|node| Fields::read(node, node.span, &shape::COMPANY, found));
    let settings = stated.as_ref().map(|fields| settings(fields, found));
    names.settings = settings
        .iter()
        .flatten()
        .map(|(name, _)| name.clone())
        .collect();
    names.settings_unsure |= stated.as_ref().is_some_and(Fields::misspells_any);

    let declared: Vec<_> = tree
        .entities
        .iter()
        .enumerate()
        .map(|(at, (_, node))| {
            let node = node.as_ref()?;
            fields::declare(at, node, &mut names, found)
        })
        .collect();

    let reader = Reader {
        names: &names,
        sources,
    };
    let entities = tree
        .entities
        .iter()
        .zip(&declared)
        .enumerate()
        .map(|(at, ((name, node), declared))| {
            let start = node.as_ref().map_or(Span::default(), |node| node.span);
            entity::entity(at, name, start, declared.as_ref(), &reader, found)
        })
        .collect();
    let mut company = Company {
        entities,
        settings: settings.unwrap_or_default(),
        ..Company::default()
    };
    if let Some(stated) = &stated {
        company.params = params::shared_params(stated, &reader, found);
        company.custom_types = types::custom_types(stated, &reader, found);
    }
    operations::stated_twice(&company, found);
    ids::stated_twice(&company, found);
    company
}

/// `settings`: constants.
fn settings(fields: &Fields<'_>, found: &mut Diagnostics) -> Vec<(String, Expr)> {
    let entries = fields.each("settings", found);
    entries
        .into_iter()
        .map(|entry| (entry.key.clone(), values::constant(&entry.value, found)))
        .collect()
}
