//! Rules on crates of handwritten Rust: names that a manifest and a module can have, and something that uses them.

use super::identifier;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{Api, Crate};

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
