//! Ids that surfaces have of the same records, as the company behind them says.

use super::rust::{IdPair, SameIds, Surface};
use callsheet_dialect::model::{Company, IdType};

/// The ids of every two surfaces that are of the same records.
pub(super) fn ids(company: Option<&Company>, surfaces: &[Surface<'_>]) -> Vec<SameIds> {
    let entities = company.map_or(&[][..], |company| &company.entities);
    let mut all = Vec::new();
    for (at, one) in surfaces.iter().enumerate() {
        for other in &surfaces[at + 1..] {
            let pairs = entities
                .iter()
                .filter_map(|entity| pair(&entity.ids, [one, other]));
            let pairs: Vec<IdPair> = pairs.collect();
            if !pairs.is_empty() {
                all.push(SameIds {
                    features: [one, other].map(|surface| surface.feature.clone()),
                    modules: [one, other].map(|surface| surface.module.clone()),
                    pairs,
                });
            }
        }
    }
    all
}

fn pair(ids: &[IdType], surfaces: [&Surface<'_>; 2]) -> Option<IdPair> {
    let find = |surface: &Surface<'_>| {
        let id = ids.iter().find(|id| id.surface == surface.api.name)?;
        let (_, ident) = surface.names.iter().find(|(name, _)| *name == id.model)?;
        Some((ident.clone(), id.repr))
    };
    let [(one, repr), (other, _)] = [find(surfaces[0])?, find(surfaces[1])?];
    Some(IdPair {
        idents: [one, other],
        repr,
    })
}
