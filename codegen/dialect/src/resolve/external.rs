//! Handwritten Rust: the crates of a surface, and paths into them.

use crate::diagnostic::{Diagnostic, Diagnostics, nearest};
use crate::model::{Crate, RustPath};
use crate::syntax::{Name, Surface};

/// The crates that `api.yaml` names.
pub(super) fn crates(said: &Surface) -> Vec<Crate> {
    let crates = said.crates.iter().filter_map(|krate| {
        Some(Crate {
            name: krate.name.text.clone(),
            package: krate.package.as_ref()?.text.clone(),
            version: krate.version.as_ref().map(|version| version.text.clone()),
            features: krate.features.iter().map(|it| it.text.clone()).collect(),
            passes: krate
                .passes
                .iter()
                .map(|(name, doc)| (name.text.clone(), doc.clone()))
                .collect(),
            span: krate.name.span,
        })
    });
    crates.collect()
}

/// The item that a path names. `what` is what it should be: `a module`.
pub(super) fn path(
    name: &Name,
    what: &str,
    said: &Surface,
    found: &mut Diagnostics,
) -> Option<RustPath> {
    let mut segments: Vec<String> = name.text.split("::").map(str::to_owned).collect();
    if segments.len() < 2 || !segments.iter().all(|segment| is_identifier(segment)) {
        found.push(
            Diagnostic::error(format!("`{}` is not a path of Rust", name.text))
                .at(name.span, format!("expected {what} in a crate"))
                .help("write a crate of `crates`, and the way to the item: `support::Amount`"),
        );
        return None;
    }
    let krate = segments.remove(0);
    let Some(known) = said.crates.iter().find(|it| it.name.text == krate) else {
        let diagnostic = Diagnostic::error(format!("there is no crate `{krate}`"))
            .at(name.span, "not under `crates` in api.yaml");
        let names = said.crates.iter().map(|it| &*it.name.text);
        found.push(match nearest(&krate, names) {
            Some(meant) => {
                let rest = &name.text[krate.len()..];
                diagnostic.suggest(name.span, format!("{meant}{rest}"))
            }
            None => diagnostic.help(format!(
                "add it to `crates` in api.yaml: {{{krate}: {{package: …}}}}"
            )),
        });
        return None;
    };
    Some(RustPath {
        lib: known.package.as_ref()?.text.replace('-', "_"),
        krate,
        segments,
    })
}

fn is_identifier(text: &str) -> bool {
    let fits = |c: char| c.is_ascii_alphanumeric() || c == '_';
    text.starts_with(|c: char| c.is_ascii_alphabetic()) && text.chars().all(fits)
}
