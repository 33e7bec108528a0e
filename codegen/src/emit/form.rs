//! What a caller passes for a parameter, and how it becomes what the request takes. Only for the modules of
//! resources: no type there is called `Into`, `Iterator` or `IntoIterator`.

use proc_macro2::TokenStream;
use quote::quote;

use super::tokens::Models;
use crate::name::rust::Form;

/// The argument's type.
pub(super) fn accepted(form: &Form) -> TokenStream {
    match form {
        Form::Plain(ty) => Models::Beside.ty(ty),
        Form::Into(ty) => {
            let ty = Models::Beside.ty(ty);
            quote!(impl ::std::convert::Into<#ty>)
        }
        Form::List(item) => {
            let item = accepted(item);
            quote!(impl ::std::iter::IntoIterator<Item = #item>)
        }
        Form::Map(item) => {
            let item = accepted(item);
            quote!(impl ::std::iter::IntoIterator<Item = (impl ::std::convert::Into<::std::string::String>, #item)>)
        }
    }
}

/// The expression that makes `value` what the request takes.
pub(super) fn encoded(form: &Form, value: &TokenStream) -> TokenStream {
    let converted = converted(form, value);
    if form.ty().holds_flags() {
        quote!(runtime::Argument::flags(#converted))
    } else {
        converted
    }
}

/// The expression that converts `value`.
fn converted(form: &Form, value: &TokenStream) -> TokenStream {
    match form {
        Form::Plain(_) => quote!(#value),
        Form::Into(_) => quote!(#value.into()),
        Form::List(item) => {
            let ty = Models::Beside.ty(&form.ty());
            let map = match &**item {
                Form::Plain(_) => quote!(),
                Form::Into(_) => quote!(.map(::std::convert::Into::into)),
                nested => {
                    let nested = converted(nested, &quote!(item));
                    quote!(.map(|item| #nested))
                }
            };
            quote!(#value.into_iter() #map .collect::<#ty>())
        }
        Form::Map(item) => {
            let ty = Models::Beside.ty(&form.ty());
            let item = converted(item, &quote!(item));
            quote!(#value.into_iter().map(|(key, item)| (key.into(), #item)).collect::<#ty>())
        }
    }
}
