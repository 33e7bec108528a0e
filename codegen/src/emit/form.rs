//! What a caller passes for a parameter or field, and how it becomes what the request or record takes. In a file of
//! models, what a model may be called by is named in full: one of them may be called `Into` or `Iterator`, and would
//! hide the trait, and its methods.

use proc_macro2::TokenStream;
use quote::quote;

use super::tokens::Models;
use crate::name::rust::Form;

/// The argument's type.
pub(super) fn accepted(form: &Form, models: Models) -> TokenStream {
    match form {
        Form::Plain(ty) => models.ty(ty),
        Form::Into(ty) | Form::Parts(ty) => {
            let ty = models.ty(ty);
            quote!(impl ::std::convert::Into<#ty>)
        }
        Form::List(item) => {
            let item = accepted(item, models);
            quote!(impl ::std::iter::IntoIterator<Item = #item>)
        }
        Form::Map(item) => {
            let item = accepted(item, models);
            quote!(impl ::std::iter::IntoIterator<Item = (impl ::std::convert::Into<::std::string::String>, #item)>)
        }
    }
}

/// The expression that makes `value` what the request takes.
pub(super) fn encoded(form: &Form, value: &TokenStream) -> TokenStream {
    let converted = converted(form, value, Models::Beside);
    if let Form::Parts(ty) = form {
        let ty = Models::Beside.ty(ty);
        return quote!(<#ty as runtime::External>::explode(#converted));
    }
    if form.ty().holds_flags() {
        quote!(runtime::encode::Argument::flags(#converted))
    } else {
        converted
    }
}

/// The expression that converts `value`.
pub(super) fn converted(form: &Form, value: &TokenStream, models: Models) -> TokenStream {
    match form {
        Form::Plain(_) => quote!(#value),
        Form::Into(_) | Form::Parts(_) => into(value, models),
        Form::List(item) => {
            let ty = models.ty(&form.ty());
            let map = match &**item {
                Form::Plain(_) => None,
                Form::Into(_) | Form::Parts(_) => Some(quote!(::std::convert::Into::into)),
                nested => {
                    let nested = converted(nested, &quote!(item), models);
                    Some(quote!(|item| #nested))
                }
            };
            collected(value, map, &ty, models)
        }
        Form::Map(item) => {
            let ty = models.ty(&form.ty());
            let item = converted(item, &quote!(item), models);
            let key = into(&quote!(key), models);
            collected(
                value,
                Some(quote!(|(key, item)| (#key, #item))),
                &ty,
                models,
            )
        }
    }
}

fn into(value: &TokenStream, models: Models) -> TokenStream {
    match models {
        Models::Beside => quote!(#value.into()),
        Models::Above => quote!(::std::convert::Into::into(#value)),
    }
}

fn collected(
    value: &TokenStream,
    map: Option<TokenStream>,
    ty: &TokenStream,
    models: Models,
) -> TokenStream {
    match models {
        Models::Beside => {
            let map = map.map(|map| quote!(.map(#map)));
            quote!(#value.into_iter() #map .collect::<#ty>())
        }
        Models::Above => {
            let items = quote!(::std::iter::IntoIterator::into_iter(#value));
            let items = map.map_or_else(
                || items.clone(),
                |map| quote!(::std::iter::Iterator::map(#items, #map)),
            );
            quote!(::std::iter::Iterator::collect::<#ty>(#items))
        }
    }
}
