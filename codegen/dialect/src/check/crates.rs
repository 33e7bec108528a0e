//! Rules on crates of handwritten Rust: names that a manifest and a module can have, and something that uses them.

use std::collections::HashMap;

use super::identifier;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{Api, Crate};
use crate::version::is_requirement;

pub(super) fn check(api: &Api, found: &mut Diagnostics) {
    for krate in &api.crates {
        identifier(&krate.name, krate.span, "a crate", found);
        let fits = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        let names = [&krate.package]
            .into_iter()
            .chain(&krate.features)
            .chain(krate.passes.iter().map(|(name, _)| name));
        for name in names {
            if !name.starts_with(|c: char| c.is_ascii_alphabetic()) || !name.chars().all(fits) {
                found.push(
                    Diagnostic::error(format!("`{name}` cannot name a package or a feature"))
                        .at(krate.span, "in this crate")
                        .help("use letters, digits, `-` and `_`, beginning with a letter"),
                );
            }
        }
        if let Some(version) = krate.version.as_ref().filter(|it| !is_requirement(it)) {
            found.push(
                Diagnostic::error(format!("`{version}` is no version"))
                    .at(krate.span, "in this crate")
                    .help("write it as manifests do: `1.2`, or `>=1.2, <3`"),
            );
        }
        if krate.passes.iter().any(|(name, _)| name == "default") {
            found.push(
                Diagnostic::error("`default` is no feature to pass on")
                    .at(krate.span, "in this crate")
                    .help("the generated crate has a `default` of its own; a surface that needs it lists it under `features`"),
            );
        }
    }
}

/// Packages that have two names. A manifest names each once.
pub(super) fn named_twice(apis: &[Api], found: &mut Diagnostics) {
    let mut first: HashMap<String, &Crate> = HashMap::new();
    for krate in apis.iter().flat_map(|api| &api.crates) {
        let known = *first.entry(krate.lib()).or_insert(krate);
        if known.name != krate.name {
            found.push(
                Diagnostic::error(format!(
                    "the package `{}` is both `{}` and `{}`",
                    krate.package, known.name, krate.name
                ))
                .at(krate.span, "this")
                .also(known.span, "and this")
                .help(format!("name it once: `{}`", known.name)),
            );
        }
    }
}

/// Crates in which nothing is named. Behind an error, what names them may only look missing.
pub(super) fn unused(api: &Api, found: &mut Diagnostics) {
    if found.has_errors() {
        return;
    }
    let is_used = |krate: &&Crate| api.paths().any(|path| path.krate == krate.name);
    for krate in api.crates.iter().filter(|krate| !is_used(krate)) {
        found.push(
            Diagnostic::warning(format!("nothing names the crate `{}`", krate.name))
                .at(krate.span, "unused")
                .help("remove it, or name an item in it"),
        );
    }
}
