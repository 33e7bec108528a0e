//! What the feature `serde` adds to a model: how it hands itself over as a token, and serde's traits, which the runtime implements by
//! that and by its decoding.

use proc_macro2::TokenStream;
use quote::quote;

use super::events::version;
use super::tokens::ident;
use crate::name::rust::{By, Enum, Events, JsonKind, Model, Presence, Record, Repr, Type, Union};

/// Attributes of what is compiled for the feature only.
pub(super) fn gate() -> TokenStream {
    quote!(#[cfg(feature = "serde")])
}

/// A record.
pub(super) fn record(model: &Model, record: &Record) -> TokenStream {
    let fields = record.fields.iter().map(|field| {
        let (name, wire) = (ident(&field.ident), &field.wire);
        let given = given(&field.ty, field.external).map(|given| match field.presence {
            Presence::Always | Presence::Default => given,
            Presence::Needed | Presence::Optional => {
                quote!(|value, then| runtime::private::option_of(value, #given, then))
            }
        });
        let value = given.map_or_else(
            || quote!(self.#name),
            |given| quote!(runtime::private::With(&self.#name, #given)),
        );
        quote!((#wire, &#value))
    });
    let extra = ident(&record.extra);
    let body = quote!(runtime::private::record(&[#(#fields),*], &self.#extra, then));
    implemented(model, &body)
}

/// An open enum.
pub(super) fn open_enum(model: &Model, known: &Enum) -> TokenStream {
    let name = ident(&model.ident);
    let written = match known.repr {
        Repr::String => quote!(as_str),
        Repr::Integer => quote!(as_i64),
    };
    quote! {
        #[cfg(feature = "serde")]
        runtime::private::serde_traits!(enum #name, #written);
    }
}

/// A union.
pub(super) fn union(model: &Model, union: &Union) -> TokenStream {
    let arms = union.variants.iter().map(|variant| {
        let name = ident(&variant.ident);
        let given = match (&variant.ty, variant.kind) {
            (Type::Model(_), JsonKind::Object) if variant.external => {
                Some(quote!(runtime::private::external_map))
            }
            (ty, _) => given(ty, variant.external),
        };
        let body = match (&union.by, given) {
            (By::Member(member), _) => {
                let text = &variant.text;
                quote!(runtime::private::tagged(value, #member, #text, then))
            }
            (By::Kind, Some(given)) => {
                let with = quote!(runtime::private::With(value, #given));
                quote!(runtime::private::ToToken::with_token(&#with, then))
            }
            (By::Kind, None) => quote!(runtime::private::ToToken::with_token(value, then)),
        };
        quote!(Self::#name(value) => #body)
    });
    let other = ident(&union.other);
    let body = quote! {
        match self {
            #(#arms,)*
            Self::#other(value) => runtime::private::ToToken::with_token(value, then),
        }
    };
    implemented(model, &body)
}

/// Events of webhooks; nothing if the module that reads them has no feature `serde`.
pub(super) fn events(events: &Events, from: &TokenStream) -> TokenStream {
    if !events.written {
        return TokenStream::new();
    }
    let variants = events.variants.iter().map(|variant| ident(&variant.ident));
    // A version can have several names for a variant. The first is written.
    let first = events.arms.iter().enumerate().filter(|(at, arm)| {
        let mut before = events.arms[..*at].iter();
        !before.any(|one| (one.variant, one.version) == (arm.variant, arm.version))
    });
    let objects = first.map(|(_, arm)| {
        let version = version(arm.version, from);
        let (object, variant) = (&arm.object, ident(&events.variants[arm.variant].ident));
        quote!((Self::#variant(_), #version) => ::std::option::Option::Some(#object),)
    });
    quote! {
        #[cfg(feature = "serde")]
        impl #from::WriteEvents for Event {
            fn sides(&self) -> #from::Sides<'_> {
                match self {
                    #(Self::#variants(change) => change.sides(),)*
                    Self::Other(change) => change.sides(),
                }
            }

            fn object(&self, version: &#from::Version) -> ::std::option::Option<&'static str> {
                match (self, version) {
                    #(#objects)*
                    _ => ::std::option::Option::None,
                }
            }
        }

        #[cfg(feature = "serde")]
        impl ::callsheet_runtime::private::ToToken for Event {
            fn with_token(
                &self,
                then: ::callsheet_runtime::decode::EachItem<'_>,
            ) -> ::std::result::Result<(), ::callsheet_runtime::decode::Fault> {
                #from::write_event(self, then)
            }
        }

        #[cfg(feature = "serde")]
        impl ::callsheet_runtime::decode::Decode for Event {
            fn decode(
                token: ::callsheet_runtime::decode::Token<'_>,
            ) -> ::std::result::Result<Self, ::callsheet_runtime::decode::Fault> {
                #from::read_event(token)
            }
        }

        #[cfg(feature = "serde")]
        ::callsheet_runtime::private::serde_traits!(Event);
    }
}

fn implemented(model: &Model, body: &TokenStream) -> TokenStream {
    let name = ident(&model.ident);
    quote! {
        #[cfg(feature = "serde")]
        impl runtime::private::ToToken for #name {
            fn with_token(&self, then: runtime::decode::EachItem<'_>) -> ::std::result::Result<(), runtime::decode::Fault> {
                #body
            }
        }

        #[cfg(feature = "serde")]
        runtime::private::serde_traits!(#name);
    }
}

/// The function that hands over a value, where its type alone does not say how: flags are numbers, and handwritten types know
/// only how they are sent.
fn given(ty: &Type, external: bool) -> Option<TokenStream> {
    match ty {
        Type::Flag => Some(quote!(runtime::private::flag)),
        Type::Model(_) if external => Some(quote!(runtime::private::external)),
        Type::List(item) => {
            let given = given(item, external)?;
            Some(quote!(|value, then| runtime::private::list_of(value, #given, then)))
        }
        Type::Map(item) => {
            let given = given(item, external)?;
            Some(quote!(|value, then| runtime::private::map_of(value, #given, then)))
        }
        Type::Option(item) => {
            let given = given(item, external)?;
            Some(quote!(|value, then| runtime::private::option_of(value, #given, then)))
        }
        _ => None,
    }
}
