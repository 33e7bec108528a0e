//! Handwritten Rust: the crates of a surface, and paths into them.

use super::types::item_of;
use crate::case::is_identifier;
use crate::diagnostic::{Diagnostic, Diagnostics, nearest};
use crate::model::{Crate, ModelKind, RustPath, Scalar, Type};
use crate::syntax::{self, Name, Surface, TypeKind, Word as _};

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

/// A model that is a type of Rust. Nothing where a part of it is wrong, which has been said.
pub(super) fn kind(
    said: &syntax::External,
    surface: &Surface,
    found: &mut Diagnostics,
) -> Option<ModelKind> {
    let rust = path(&said.rust, "a type", surface, found);
    let json = json(&said.json, found);
    Some(ModelKind::External {
        rust: rust?,
        json: json?,
        empty: said.empty,
    })
}

/// The JSON type of a handwritten type. Readers that know no Rust use it, so it consists of built-in types.
fn json(said: &syntax::Type, found: &mut Diagnostics) -> Option<Type> {
    match &said.kind {
        TypeKind::Scalar(Scalar::Bytes) => {
            found.push(
                Diagnostic::error("JSON has no bytes")
                    .at(said.span, "cannot stand in JSON")
                    .help("in JSON, it is a `string`"),
            );
            None
        }
        TypeKind::Scalar(scalar) => Some(Type::Scalar(*scalar)),
        TypeKind::List(item) => Some(Type::List(Box::new(item_of(item, json(item, found)?)))),
        TypeKind::Map(item) => Some(Type::Map(Box::new(item_of(item, json(item, found)?)))),
        TypeKind::Named(name) => {
            let known = Scalar::WORDS.iter().map(|(word, _)| *word);
            let known = known.filter(|word| *word != "bytes");
            let span = said.span.of_name(name);
            found.push(
                Diagnostic::error(format!("`{name}` is not a built-in type"))
                    .at(span, "expected a JSON type")
                    .suggest_name(span, name, known.clone())
                    .help(format!(
                        "write a list or map of one, or one of {}",
                        known.collect::<Vec<_>>().join(", ")
                    )),
            );
            None
        }
    }
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
