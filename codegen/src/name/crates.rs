//! The crates of handwritten Rust that a spec names: all surfaces together depend on each once.

use super::features::{FEATURES, packages};
use super::rust::{Dependency, Ident, PassedFeature};
use super::scope::Scope;
use callsheet_dialect::diagnostic::Diagnostic;
use callsheet_dialect::model::{Api, Crate};

/// The crates of all surfaces, each once, by name in the spec.
pub(super) fn crates(
    apis: &[&Api],
    own: &str,
    modules: &mut Scope<'_>,
    problems: &mut Vec<Diagnostic>,
) -> Vec<Dependency> {
    let mut first: Vec<(&Crate, Ident)> = Vec::new();
    for krate in apis.iter().flat_map(|api| &api.crates) {
        let Some((known, _)) = first.iter().find(|(known, _)| known.name == krate.name) else {
            // A package of these names cannot stand in the manifest besides.
            let lib = |package: &str| package.replace('-', "_") == krate.lib();
            let taken = if lib(own) {
                Some("the generated crate's own")
            } else {
                let on = packages().any(|package| lib(&package));
                on.then_some("one that the generated crate depends on anyway")
            };
            if let Some(taken) = taken {
                problems.push(
                    Diagnostic::error(format!("the package `{}` is {taken}", krate.package))
                        .at(krate.span, "in this crate")
                        .help("name the package that the handwritten types are in"),
                );
            }
            let ident = modules.claim(&krate.name, krate.span, problems);
            first.push((krate, ident));
            continue;
        };
        if (&known.package, &known.version) != (&krate.package, &krate.version) {
            problems.push(
                Diagnostic::error(format!("the crate `{}` is two crates", krate.name))
                    .at(krate.span, said(krate))
                    .also(known.span, said(known))
                    .help("give one of them another name, or both the same package and version"),
            );
        }
    }
    let dependency = |(krate, ident): (&Crate, Ident)| Dependency {
        ident,
        package: krate.package.clone(),
        version: krate.version.clone(),
    };
    let mut all: Vec<Dependency> = first.into_iter().map(dependency).collect();
    all.sort_by(|one, other| one.package.cmp(&other.package));
    all
}

fn said(krate: &Crate) -> String {
    match &krate.version {
        Some(version) => format!("{} {version}", krate.package),
        None => krate.package.clone(),
    }
}

/// The features that the crate passes on to those crates, by name.
pub(super) fn passed(apis: &[&Api]) -> Vec<PassedFeature> {
    let mut all: Vec<PassedFeature> = Vec::new();
    for krate in apis.iter().flat_map(|api| &api.crates) {
        for (name, doc) in &krate.passes {
            let enables = format!("{}/{name}", krate.package);
            match all.iter_mut().find(|known| known.name == *name) {
                None => all.push(PassedFeature {
                    name: name.clone(),
                    doc: doc.clone(),
                    own: FEATURES.iter().all(|feature| feature.name != name),
                    enables: vec![enables],
                }),
                Some(known) if known.enables.contains(&enables) => {}
                Some(known) => known.enables.push(enables),
            }
        }
    }
    all.sort_by(|one, other| one.name.cmp(&other.name));
    all
}

/// What a surface's feature enables in those crates.
pub(super) fn needed(api: &Api) -> Vec<String> {
    let crates = api.crates.iter();
    let features = crates.flat_map(|krate| {
        let feature = move |name| format!("{}/{name}", krate.package);
        krate.features.iter().map(feature)
    });
    features.collect()
}
