//! A union: an enum with a type in each variant, and a variant for whatever is none of them. How a value is told to be
//! one of them is the runtime's: here is only what it can be.

use proc_macro2::TokenStream;
use quote::quote;

use super::tokens::{Models, attrs, encode_fn, ident};
use super::{Item, serde};
use crate::name::rust::{Alternative, By, JsonKind, Model, Repr, Type, Union};

/// The enum.
pub(super) fn definition(model: &Model, union: &Union) -> TokenStream {
    let attrs = attrs(&model.attrs);
    let name = ident(&model.ident);
    let variants = union.variants.iter().map(|variant| {
        let attrs = self::attrs(&variant.attrs);
        let name = ident(&variant.ident);
        let ty = Models::Above.ty(&variant.ty);
        if variant.boxed {
            quote!(#attrs #name(::std::boxed::Box<#ty>))
        } else {
            quote!(#attrs #name(#ty))
        }
    });
    let other = ident(&union.other);
    quote! {
        #attrs
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            /// What the description does not list, as it came.
            #other(runtime::Json),
        }
    }
}

/// What it can do.
pub(super) fn implementations(model: &Model, union: &Union) -> Vec<Item> {
    let mut items: Vec<TokenStream> = union
        .variants
        .iter()
        .filter(|variant| variant.from)
        .flat_map(|variant| froms(model, variant))
        .collect();
    // One that is only sent is read back by serde.
    let gate = (!union.read).then(serde::gate);
    let reading = [placeholder(model, union), decode(model, union)];
    items.extend(reading.map(|item| quote!(#gate #item)));
    items.extend(union.written.then(|| encode(model, union)));
    items.push(serde::union(model, union));
    items.into_iter().map(Item::Tokens).collect()
}

fn froms(model: &Model, variant: &Alternative) -> Vec<TokenStream> {
    let ty = Models::Above.ty(&variant.ty);
    let value = if variant.boxed {
        quote!(::std::boxed::Box::new(value))
    } else {
        quote!(value)
    };
    let mut all = vec![from(model, variant, &ty, &value)];
    // A literal is an `i32` where only `Into` of the union is asked for.
    let plain = match (&variant.ty, variant.id) {
        (Type::String, _) => vec![quote!(&str)],
        (Type::Integer, _) => vec![quote!(i32), quote!(u32)],
        (_, Some(Repr::String)) => vec![quote!(&str), quote!(::std::string::String)],
        (_, Some(Repr::Integer)) => vec![quote!(i64), quote!(i32), quote!(u32)],
        _ => Vec::new(),
    };
    let converted = quote!(::std::convert::Into::into(value));
    all.extend(plain.iter().map(|ty| from(model, variant, ty, &converted)));
    all
}

fn from(
    model: &Model,
    variant: &Alternative,
    ty: &TokenStream,
    value: &TokenStream,
) -> TokenStream {
    let name = ident(&model.ident);
    let variant = ident(&variant.ident);
    quote! {
        impl ::std::convert::From<#ty> for #name {
            fn from(value: #ty) -> Self {
                Self::#variant(#value)
            }
        }
    }
}

fn placeholder(model: &Model, union: &Union) -> TokenStream {
    let name = ident(&model.ident);
    let other = ident(&union.other);
    quote! {
        impl runtime::private::Placeholder for #name {
            fn placeholder() -> Self {
                Self::#other(runtime::Json::Null)
            }
        }
    }
}

fn decode(model: &Model, union: &Union) -> TokenStream {
    let name = ident(&model.ident);
    let other = ident(&union.other);
    let alternatives = union.variants.iter().map(|variant| {
        let name = ident(&variant.ident);
        let mark = match union.by {
            By::Kind => json_kind(variant.kind),
            By::Member(_) => {
                let text = &variant.text;
                quote!(#text)
            }
        };
        match &union.by {
            // The variant says what the member does.
            By::Member(member) if variant.untagged => {
                let ty = Models::Above.ty(&variant.ty);
                quote!((#mark, |json| runtime::decode::from_value::<::std::boxed::Box<#ty>>(json).map(|mut value| {
                    value.extra.remove(#member);
                    Self::#name(value)
                })))
            }
            _ => quote!((#mark, |json| runtime::decode::from_value(json).map(Self::#name))),
        }
    });
    let alternatives = quote!(&[#(#alternatives),*]);
    let body = match &union.by {
        By::Kind => quote!(runtime::private::one_of(token, #alternatives, Self::#other)),
        By::Member(member) => {
            quote!(runtime::private::one_of_by(token, #member, #alternatives, Self::#other))
        }
    };
    quote! {
        impl runtime::decode::Decode for #name {
            fn decode(token: runtime::decode::Token<'_>) -> ::std::result::Result<Self, runtime::decode::Fault> {
                #body
            }
        }
    }
}

fn json_kind(kind: JsonKind) -> TokenStream {
    match kind {
        JsonKind::String => quote!(runtime::private::JsonKind::String),
        JsonKind::Number => quote!(runtime::private::JsonKind::Number),
        JsonKind::Boolean => quote!(runtime::private::JsonKind::Boolean),
        JsonKind::List => quote!(runtime::private::JsonKind::List),
        JsonKind::Object => quote!(runtime::private::JsonKind::Object),
    }
}

fn encode(model: &Model, union: &Union) -> TokenStream {
    let name = ident(&model.ident);
    let other = ident(&union.other);
    let arms = union.variants.iter().map(|variant| {
        let name = ident(&variant.ident);
        let tagged = match &union.by {
            By::Kind => None,
            By::Member(member) => {
                let text = &variant.text;
                Some(quote!(.tagged(#member, #text)))
            }
        };
        let encode = encode_fn(&variant.ty);
        quote!(Self::#name(value) => #encode(value)#tagged)
    });
    quote! {
        impl runtime::encode::Encode for #name {
            fn encode(self) -> runtime::encode::Argument {
                match self {
                    #(#arms,)*
                    Self::#other(value) => runtime::encode::Encode::encode(value),
                }
            }
        }
    }
}
