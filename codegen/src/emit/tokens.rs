//! The small parts that all items are made of: identifiers, documentation, attributes and types.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use crate::name::rust::{self, Attrs, Burst, Type};

pub(super) fn ident(ident: &rust::Ident) -> Ident {
    match ident.as_str().strip_prefix("r#") {
        Some(keyword) => Ident::new_raw(keyword, Span::call_site()),
        None => Ident::new(ident.as_str(), Span::call_site()),
    }
}

/// An absolute path: `::my_support::webhook`.
pub(super) fn path(path: &str) -> TokenStream {
    let segments = path.split("::").filter(|segment| !segment.is_empty());
    let segments = segments.map(|segment| Ident::new(segment, Span::call_site()));
    quote!(#(::#segments)*)
}

/// `///` lines.
pub(super) fn docs(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| doc_line(line));
    quote!(#(#[doc = #lines])*)
}

/// `//!` lines.
pub(super) fn inner_docs(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| doc_line(line));
    quote!(#(#![doc = #lines])*)
}

fn doc_line(line: &str) -> String {
    if line.is_empty() {
        String::new()
    } else {
        format!(" {line}")
    }
}

pub(super) fn attrs(attrs: &Attrs) -> TokenStream {
    let docs = docs(&attrs.docs);
    let alias = attrs.alias.iter();
    let deprecated = attrs.deprecated.iter();
    quote! {
        #docs
        #(#[doc(alias = #alias)])*
        #(#[deprecated(note = #deprecated)])*
    }
}

/// The function that makes a value of the type an argument.
pub(super) fn encode_fn(ty: &Type) -> TokenStream {
    if ty.holds_flags() {
        quote!(runtime::encode::Argument::flags)
    } else {
        quote!(runtime::encode::Encode::encode)
    }
}

/// Where a file finds the models.
#[derive(Clone, Copy)]
pub(super) enum Models {
    /// In the module `models` beside it.
    Beside,
    /// One up: it is a file of that module.
    Above,
}

impl Models {
    pub(super) fn ty(self, ty: &Type) -> TokenStream {
        match ty {
            Type::String => quote!(::std::string::String),
            Type::Integer => quote!(i64),
            Type::Number => quote!(f64),
            Type::Boolean | Type::Flag => quote!(bool),
            Type::Runtime(name) => {
                let name = Ident::new(name, Span::call_site());
                quote!(runtime::#name)
            }
            Type::Model(model) => {
                let model = ident(model);
                match self {
                    Self::Beside => quote!(models::#model),
                    Self::Above => quote!(super::#model),
                }
            }
            Type::List(item) => {
                let item = self.ty(item);
                quote!(::std::vec::Vec<#item>)
            }
            Type::Map(item) => {
                let item = self.ty(item);
                quote!(runtime::Map<#item>)
            }
            Type::Option(item) => {
                let item = self.ty(item);
                quote!(::std::option::Option<#item>)
            }
        }
    }
}

/// `Some` or `None`, spelt out.
pub(super) fn option<T: quote::ToTokens>(value: Option<T>) -> TokenStream {
    value.map_or_else(
        || quote!(::std::option::Option::None),
        |value| quote!(::std::option::Option::Some(#value)),
    )
}

/// A `Burst`; `operation` is the path of its module.
pub(super) fn burst(burst: Burst, operation: &TokenStream) -> TokenStream {
    let (requests, seconds) = (number(burst.requests), number(burst.seconds));
    quote!(#operation::Burst { requests: #requests, seconds: #seconds })
}

/// A number without a suffix, in groups of three digits.
pub(super) fn number(value: impl Into<i64>) -> Literal {
    let value = value.into();
    let digits = value.unsigned_abs().to_string();
    if digits.len() < 5 {
        return Literal::i64_unsuffixed(value);
    }
    let sign = if value < 0 { "-" } else { "" };
    let groups: Vec<&str> = digits
        .as_bytes()
        .rchunks(3)
        .rev()
        .map(|group| std::str::from_utf8(group).unwrap_or_default())
        .collect();
    format!("{sign}{}", groups.join("_"))
        .parse()
        .unwrap_or_else(|_| Literal::i64_unsuffixed(value))
}

/// The place of a parameter.
pub(super) fn index(index: usize) -> Literal {
    Literal::usize_unsuffixed(index)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped() {
        for (value, text) in [
            (0, "0"),
            (-7, "-7"),
            (9999, "9999"),
            (10_000, "10_000"),
            (1_234_567, "1_234_567"),
            (-100_000, "-100_000"),
            (i64::MIN, "-9_223_372_036_854_775_808"),
        ] {
            assert_eq!(number(value).to_string(), text);
        }
    }
}
