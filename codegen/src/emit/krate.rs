//! The root of the crate.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::tokens::{ident, inner_docs};
use super::{File, Item, one_client, same_ids};
use crate::name::features::{FEATURES, Feature};
use crate::name::rust::Crate;

pub(super) fn lib(krate: &Crate) -> File {
    let docs = inner_docs(&krate.docs);
    let surfaces = krate.surfaces.iter().map(|surface| {
        let module = ident(&surface.module);
        let feature = &surface.feature;
        quote! {
            #[cfg(feature = #feature)]
            #[rustfmt::skip]
            pub mod #module;
        }
    });
    let called = krate
        .surfaces
        .iter()
        .filter(|surface| surface.client.is_some());
    let tables = called.map(|surface| {
        let module = ident(&surface.module);
        let feature = &surface.feature;
        quote! {
            #[cfg(feature = #feature)]
            &self::#module::API
        }
    });
    let tables = quote! {
        /// The tables of every surface that is compiled in and can be called, for tools that work with any of them.
        pub static SURFACES: &[&::callsheet_runtime::Api] = &[#(#tables),*];
    };
    let items = [
        docs,
        attributes(),
        exports(),
        crates(krate),
        quote!(#(#surfaces)*),
        tables,
    ];
    let sources: Vec<&str> = krate
        .surfaces
        .iter()
        .map(|surface| surface.source.as_str())
        .collect();
    let items = items.into_iter().chain(one_client::items(krate));
    let ids = krate.ids.iter().map(same_ids::item);
    File {
        path: "lib.rs".to_owned(),
        source: sources.join(", "),
        items: items.map(Item::Tokens).chain(ids).collect(),
    }
}

/// The crates of handwritten Rust, under their names in the spec.
fn crates(krate: &Crate) -> TokenStream {
    let crates = krate.crates.iter().map(|krate| {
        let (lib, name) = (format_ident!("{}", krate.lib()), ident(&krate.ident));
        quote! {
            #[doc(inline)]
            pub use ::#lib as #name;
        }
    });
    quote!(#(#crates)*)
}

fn attributes() -> TokenStream {
    quote! {
        #![forbid(unsafe_code)]
        #![deny(missing_docs)]
        #![allow(
            clippy::doc_markdown,
            reason = "documentation comes from the description, where names are not always in code style"
        )]
        #![allow(
            uncommon_codepoints,
            confusable_idents,
            mixed_script_confusables,
            reason = "names come from the description, in whatever script it is written"
        )]
        #![allow(
            clippy::module_name_repetitions,
            clippy::new_ret_no_self,
            clippy::should_implement_trait,
            clippy::struct_field_names,
            clippy::wrong_self_convention,
            clippy::enum_variant_names,
            clippy::many_single_char_names,
            clippy::similar_names,
            clippy::self_named_constructors,
            reason = "names come from the description"
        )]
        #![allow(
            clippy::too_many_arguments,
            clippy::too_many_lines,
            clippy::struct_excessive_bools,
            clippy::large_enum_variant,
            clippy::type_complexity,
            reason = "sizes come from the description"
        )]
        #![allow(
            clippy::must_use_candidate,
            reason = "what must be used is a type that says so: a builder, a handle or a client's builder"
        )]
        #![allow(
            clippy::vec_init_then_push,
            clippy::match_same_arms,
            clippy::match_wildcard_for_single_variants,
            reason = "one line per member reads best"
        )]
    }
}

/// What comes of the runtime and of the crates beside it.
fn exports() -> TokenStream {
    // In the order that rustfmt wants: whoever formats the crate should change nothing.
    let mut modules: Vec<_> = FEATURES.iter().filter(|feature| feature.module).collect();
    modules.sort_by_key(|feature| feature.name);
    let (beside, within): (Vec<_>, Vec<_>) = modules
        .into_iter()
        .partition(|feature| feature.beside.is_some());
    let module = |feature: &&Feature| {
        let (name, module) = (feature.name, format_ident!("{}", feature.name));
        let path = if let Some(folder) = feature.beside {
            let krate = format_ident!("callsheet_{folder}");
            quote!(::#krate as #module)
        } else {
            quote!(::callsheet_runtime::#module)
        };
        quote! {
            #[cfg(feature = #name)]
            #[doc(inline)]
            pub use #path;
        }
    };
    let (beside, within) = (beside.iter().map(module), within.iter().map(module));
    quote! {
        #(#beside)*
        /// What calls are made of: errors, pages, uploads, dates, and the executor behind every client.
        pub use ::callsheet_runtime as runtime;
        #(#within)*
        #[doc(inline)]
        pub use ::callsheet_runtime::{Customize, DateTime, Error, Page, Result, Upload};
    }
}
