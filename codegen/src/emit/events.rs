//! What webhooks send: an enum with a record in each variant, and which of them a payload is read as.

use proc_macro2::TokenStream;
use quote::quote;

use super::serde;
use super::tokens::{attrs, ident, path};
use crate::name::rust::{EventArm, EventVariant, EventVersion, Events};

pub(super) fn items(events: &Events) -> Vec<TokenStream> {
    let from = path(&events.from);
    vec![
        exports(&from),
        definition(events, &from),
        reading(events, &from),
        serde::events(events, &from),
    ]
}

/// The version in the module that events are read by.
pub(super) fn version(version: EventVersion, from: &TokenStream) -> TokenStream {
    match version {
        EventVersion::V1 => quote!(#from::Version::V1),
        EventVersion::V2 => quote!(#from::Version::V2),
    }
}

/// Names that the surface defines itself win over those of a glob.
fn exports(from: &TokenStream) -> TokenStream {
    quote! {
        #[doc(inline)]
        pub use #from::*;

        /// One delivery of an event.
        pub type Delivery = #from::Delivery<Event>;
    }
}

fn definition(events: &Events, from: &TokenStream) -> TokenStream {
    let variants = events.variants.iter().map(|variant: &EventVariant| {
        let attrs = attrs(&variant.attrs);
        let (name, model) = (ident(&variant.ident), ident(&variant.model));
        quote! {
            #attrs
            #name(::std::boxed::Box<#from::Change<self::models::#model>>)
        }
    });
    quote! {
        /// Events, by the kind of record. The action is in the delivery's meta.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum Event {
            #(#variants,)*
            /// A kind of record that is not described, as JSON.
            Other(::std::boxed::Box<#from::Change<::callsheet_runtime::Json>>),
        }
    }
}

fn reading(events: &Events, from: &TokenStream) -> TokenStream {
    let arms = events.arms.iter().map(|arm: &EventArm| {
        let version = version(arm.version, from);
        let object = &arm.object;
        let variant = ident(&events.variants[arm.variant].ident);
        quote!((#version, #object) => Self::#variant(payload.change()?),)
    });
    quote! {
        impl #from::Events for Event {
            fn read(
                payload: &#from::Payload<'_>,
            ) -> ::std::result::Result<Self, ::callsheet_runtime::decode::Fault> {
                ::std::result::Result::Ok(match (payload.version(), payload.entity()) {
                    #(#arms)*
                    _ => Self::Other(payload.change()?),
                })
            }
        }
    }
}
