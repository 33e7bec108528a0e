//! The client of several surfaces.

use proc_macro2::TokenStream;
use quote::quote;

use super::client::from_env;
use super::tokens::{attrs, docs, ident};
use crate::name::rust::{Accessor, Crate};

pub(super) fn items(krate: &Crate) -> Vec<TokenStream> {
    let Some(client) = &krate.client else {
        return Vec::new();
    };
    let from_env = client.from_env.iter().map(from_env);
    let features = client.accessors.iter().map(|accessor| &accessor.feature);
    let gate = quote!(#[cfg(any(#(feature = #features),*))]);
    let docs = docs(&client.docs);
    let fields = client.accessors.iter().map(|accessor| {
        let (feature, field, module) = parts(accessor);
        quote! {
            #[cfg(feature = #feature)]
            #field: self::#module::Client,
        }
    });
    let methods = client.accessors.iter().map(|accessor| {
        let (feature, method, module) = parts(accessor);
        let attrs = attrs(&accessor.attrs);
        quote! {
            #attrs
            #[cfg(feature = #feature)]
            pub fn #method(&self) -> &self::#module::Client {
                &self.#method
            }
        }
    });
    let made = client.accessors.iter().map(|accessor| {
        let (feature, field, module) = parts(accessor);
        quote! {
            #[cfg(feature = #feature)]
            #field: parts.client(&self::#module::API)?.into(),
        }
    });
    vec![
        quote! {
            #docs
            #gate
            #[derive(Clone, Debug)]
            pub struct Client {
                #(#fields)*
            }
        },
        quote! {
            #gate
            impl Client {
                /// Returns a builder: set how to authenticate, then call `build`.
                pub fn builder() -> ::callsheet_runtime::ClientBuilder<Self> {
                    ::callsheet_runtime::ClientBuilder::of(SURFACES)
                }
                #(#from_env)*
                #(#methods)*
            }
        },
        quote! {
            #gate
            impl ::callsheet_runtime::FromClientParts for Client {
                fn from_client_parts(
                    parts: &::callsheet_runtime::ClientParts,
                ) -> ::callsheet_runtime::Result<Self> {
                    ::std::result::Result::Ok(Self { #(#made)* })
                }
            }
        },
    ]
}

fn parts(accessor: &Accessor) -> (&str, proc_macro2::Ident, proc_macro2::Ident) {
    let (method, module) = (ident(&accessor.method), ident(&accessor.module));
    (&accessor.feature, method, module)
}
