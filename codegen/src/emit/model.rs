//! The models of a surface: one file per file of the spec, and a root that has them all.

use proc_macro2::TokenStream;
use quote::quote;

use super::tokens::{ident, inner_docs, path};
use super::{File, Item, open_enum, record, union};
use crate::name::rust::{Model, ModelFile, ModelKind, Repr, Surface};

pub(super) fn root(surface: &Surface) -> File {
    let docs = inner_docs(&["The models: what calls take and give.".to_owned()]);
    let modules = surface.models.iter().map(|file| ident(&file.module));
    let exports = surface.models.iter().map(|file| {
        let module = ident(&file.module);
        let models = file.items.iter().map(|model| ident(&model.ident));
        quote!(pub use self::#module::{#(#models),*};)
    });
    let items = [docs, quote!(#(mod #modules;)*), quote!(#(#exports)*)];
    File {
        path: format!("{}/models/mod.rs", surface.module.bare()),
        source: surface.source.clone(),
        items: items
            .into_iter()
            .filter(|tokens| !tokens.is_empty())
            .map(Item::Tokens)
            .collect(),
    }
}

/// Definitions first, in the order of the spec; what they can do after.
pub(super) fn file(surface: &Surface, file: &ModelFile) -> File {
    let mut items = vec![Item::Tokens(inner_docs(&file.docs))];
    let is_external = |model: &Model| matches!(model.kind, ModelKind::External(_));
    if !file.items.iter().all(is_external) {
        items.push(Item::Tokens(quote!(
            use ::callsheet_runtime as runtime;
        )));
    }
    items.extend(file.items.iter().map(definition));
    items.extend(file.items.iter().flat_map(implementations));
    File {
        path: format!("{}/models/{}.rs", surface.module.bare(), file.module.bare()),
        source: file.source.clone(),
        items,
    }
}

fn definition(model: &Model) -> Item {
    match &model.kind {
        ModelKind::Record(record) => Item::Tokens(record::definition(model, record)),
        ModelKind::Enum(known) => Item::Tokens(open_enum::definition(model, known)),
        ModelKind::Id(repr) => id(model, *repr),
        ModelKind::External(rust) => Item::Tokens(external(model, rust)),
        ModelKind::Union(one_of) => Item::Tokens(union::definition(model, one_of)),
    }
}

fn implementations(model: &Model) -> Vec<Item> {
    match &model.kind {
        ModelKind::Record(record) => record::implementations(model, record),
        ModelKind::Enum(known) => open_enum::implementations(model, known),
        ModelKind::Id(_) | ModelKind::External(_) => Vec::new(),
        ModelKind::Union(one_of) => union::implementations(model, one_of),
    }
}

/// The name under which the surface has a type of another crate. Its documentation is the type's own.
fn external(model: &Model, rust: &str) -> TokenStream {
    let (name, path) = (ident(&model.ident), path(rust));
    let renamed = (rust.rsplit("::").next() != Some(model.ident.bare())).then(|| quote!(as #name));
    quote! {
        #[doc(inline)]
        pub use #path #renamed;
    }
}

/// The runtime's macro, whose inside `prettyplease` would print token by token.
fn id(model: &Model, repr: Repr) -> Item {
    let mut text = "runtime::id! {\n".to_owned();
    for line in &model.attrs.docs {
        text.push_str(format!("    /// {line}").trim_end());
        text.push('\n');
    }
    if let Some(alias) = &model.attrs.alias {
        let alias = proc_macro2::Literal::string(alias);
        text.extend(["    #[doc(alias = ", &alias.to_string(), ")]\n"]);
    }
    let repr = match repr {
        Repr::String => "String",
        Repr::Integer => "i64",
    };
    text.extend(["    pub ", model.ident.as_str(), "(", repr, ")\n}\n"]);
    Item::Text(text)
}
