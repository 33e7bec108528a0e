//! An open enum: the known values, and a variant for those that nobody listed. A known value never is in that one:
//! every way in looks for the known first.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::tokens::{attrs, ident, number};
use super::{Item, serde};
use crate::name::rust::{self, Enum, Model, Repr};

/// The enum.
pub(super) fn definition(model: &Model, known: &Enum) -> TokenStream {
    let attrs = attrs(&model.attrs);
    let name = ident(&model.ident);
    let variants = known.variants.iter().map(|variant| {
        let attrs = self::attrs(&variant.attrs);
        let name = ident(&variant.ident);
        quote!(#attrs #name)
    });
    let other = ident(&known.other);
    quote! {
        #attrs
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            /// A value that the description does not list.
            #other(runtime::UnknownValue),
        }
    }
}

/// What it can do.
pub(super) fn implementations(model: &Model, known: &Enum) -> Vec<Item> {
    let items = match known.repr {
        Repr::String => [
            methods(model, known),
            from_text(model, known),
            display(model),
            placeholder(model, known),
            decode_text(model, known),
            encode(model, known),
            serde::open_enum(model, known),
        ],
        Repr::Integer => [
            methods(model, known),
            from_integer(model, known),
            display(model),
            placeholder(model, known),
            decode_integer(model, known),
            encode(model, known),
            serde::open_enum(model, known),
        ],
    };
    items.into_iter().map(Item::Tokens).collect()
}

fn methods(model: &Model, known: &Enum) -> TokenStream {
    let name = ident(&model.ident);
    let other = ident(&known.other);
    let idents: Vec<_> = known
        .variants
        .iter()
        .map(|variant| ident(&variant.ident))
        .collect();
    let texts = known.variants.iter().map(|variant| match &variant.wire {
        rust::Literal::String(text) => text.clone(),
        rust::Literal::Integer(number) => number.to_string(),
    });
    let as_i64 = (known.repr == Repr::Integer).then(|| {
        let numbers = known.variants.iter().map(wire);
        quote! {
            /// The number that stands on the wire; `None` where it is none.
            pub fn as_i64(&self) -> ::std::option::Option<i64> {
                match self {
                    #(Self::#idents => ::std::option::Option::Some(#numbers),)*
                    Self::#other(value) => value.as_i64(),
                }
            }
        }
    });
    quote! {
        impl #name {
            /// The values that the description lists, in its order.
            pub const ALL: &'static [Self] = &[#(Self::#idents),*];
            /// What stands on the wire, as text.
            pub fn as_str(&self) -> &str {
                match self {
                    #(Self::#idents => #texts,)*
                    Self::#other(value) => value.as_str(),
                }
            }
            #as_i64
        }
    }
}

fn from_text(model: &Model, known: &Enum) -> TokenStream {
    let name = ident(&model.ident);
    let from = from(model, known, &quote!(&str));
    let parsed = quote!(<Self as ::std::convert::From<&str>>::from(value));
    let from_str = from_str(model, &parsed);
    quote! {
        #from

        #from_str

        impl ::std::convert::From<::std::string::String> for #name {
            fn from(value: ::std::string::String) -> Self {
                <Self as ::std::convert::From<&str>>::from(&value)
            }
        }
    }
}

fn from_integer(model: &Model, known: &Enum) -> TokenStream {
    let other = ident(&known.other);
    let from = from(model, known, &quote!(i64));
    let from_str = from_str(
        model,
        &quote! {
            match value.parse() {
                ::std::result::Result::Ok(number) => <Self as ::std::convert::From<i64>>::from(number),
                ::std::result::Result::Err(_) => Self::#other(runtime::UnknownValue::__new(value)),
            }
        },
    );
    quote! {
        #from

        #from_str
    }
}

/// Any text is a value, a known one or another.
fn from_str(model: &Model, parsed: &TokenStream) -> TokenStream {
    let name = ident(&model.ident);
    quote! {
        impl ::std::str::FromStr for #name {
            type Err = ::std::convert::Infallible;

            fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
                ::std::result::Result::Ok(#parsed)
            }
        }
    }
}

fn from(model: &Model, known: &Enum, ty: &TokenStream) -> TokenStream {
    let name = ident(&model.ident);
    let other = ident(&known.other);
    let idents = known.variants.iter().map(|variant| ident(&variant.ident));
    let wires = known.variants.iter().map(wire);
    let unlisted = quote!(Self::#other(runtime::UnknownValue::__new(value)));
    let body = if known.variants.is_empty() {
        unlisted
    } else {
        quote! {
            match value {
                #(#wires => Self::#idents,)*
                _ => #unlisted,
            }
        }
    };
    quote! {
        impl ::std::convert::From<#ty> for #name {
            fn from(value: #ty) -> Self {
                #body
            }
        }
    }
}

fn wire(variant: &rust::Variant) -> Literal {
    match &variant.wire {
        rust::Literal::String(text) => Literal::string(text),
        rust::Literal::Integer(value) => number(*value),
    }
}

fn display(model: &Model) -> TokenStream {
    let name = ident(&model.ident);
    quote! {
        impl ::std::fmt::Display for #name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }
    }
}

fn placeholder(model: &Model, known: &Enum) -> TokenStream {
    let name = ident(&model.ident);
    let other = ident(&known.other);
    quote! {
        impl runtime::private::Placeholder for #name {
            fn placeholder() -> Self {
                Self::#other(runtime::private::Placeholder::placeholder())
            }
        }
    }
}

fn decode_text(model: &Model, known: &Enum) -> TokenStream {
    let other = ident(&known.other);
    // A number may stand for a known text; if not, it stays a number.
    decode(
        model,
        &quote!(runtime::decode::Token::Text(text) => ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(text))),
        &quote! {
            match <Self as ::std::convert::From<&str>>::from(value.as_str()) {
                Self::#other(_) => Self::#other(value),
                known => known,
            }
        },
    )
}

fn decode_integer(model: &Model, known: &Enum) -> TokenStream {
    let other = ident(&known.other);
    decode(
        model,
        &quote!(runtime::decode::Token::Integer(number) => ::std::result::Result::Ok(<Self as ::std::convert::From<i64>>::from(number))),
        &quote! {
            match value.as_str().parse() {
                ::std::result::Result::Ok(number) => <Self as ::std::convert::From<i64>>::from(number),
                ::std::result::Result::Err(_) => Self::#other(value),
            }
        },
    )
}

fn decode(model: &Model, expected: &TokenStream, odd: &TokenStream) -> TokenStream {
    let name = ident(&model.ident);
    quote! {
        impl runtime::decode::Decode for #name {
            fn decode(token: runtime::decode::Token<'_>) -> ::std::result::Result<Self, runtime::decode::Fault> {
                match token {
                    #expected,
                    token => {
                        let value = <runtime::UnknownValue as runtime::decode::Decode>::decode(token)?;
                        ::std::result::Result::Ok(#odd)
                    }
                }
            }
        }
    }
}

fn encode(model: &Model, known: &Enum) -> TokenStream {
    let name = ident(&model.ident);
    let other = ident(&known.other);
    let encoded = match known.repr {
        Repr::String => quote!(known => runtime::encode::Encode::encode(known.as_str())),
        Repr::Integer => quote!(known => runtime::encode::Encode::encode(known.as_i64())),
    };
    quote! {
        impl runtime::encode::Encode for #name {
            fn encode(self) -> runtime::encode::Argument {
                match self {
                    Self::#other(value) => runtime::encode::Encode::encode(value),
                    #encoded,
                }
            }
        }
    }
}
