//! What a caller passes for a parameter or field, and how it becomes what the request or record takes. In a file of
//! models, traits and their methods are named by full paths: a model called `Into` or `Iterator` would hide them.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::tokens::Models;
use crate::name::rust::Form;

/// The type parameters of a method, one for each argument that takes one value or several: the compiler infers which of the
/// two is passed. Their names cannot collide with models, which are named by paths.
pub(super) fn inferred<'f>(forms: impl IntoIterator<Item = &'f Form>) -> Vec<Option<Ident>> {
    let mut names = ["M".to_owned()]
        .into_iter()
        .chain((2..).map(|nth| format!("M{nth}")));
    let inferred = forms.into_iter().map(|form| match form {
        Form::OneOrMore(_) => Some(Ident::new(&names.next()?, Span::call_site())),
        _ => None,
    });
    inferred.collect()
}

/// The list of these type parameters, if there are any.
pub(super) fn generics(inferred: &[Option<Ident>]) -> TokenStream {
    let mut names = inferred.iter().flatten().peekable();
    if names.peek().is_none() {
        return TokenStream::new();
    }
    quote!(<#(#names),*>)
}

/// The argument's type. `inferred` is its type parameter.
pub(super) fn accepted(form: &Form, inferred: Option<&Ident>, models: Models) -> TokenStream {
    match form {
        Form::OneOrMore(item) => {
            let (of, item) = (list_trait(item), models.ty(&item.ty()));
            quote!(impl runtime::encode::#of<#item, #inferred>)
        }
        Form::Plain(ty) => models.ty(ty),
        Form::Into(ty) | Form::Parts(ty) => {
            let ty = models.ty(ty);
            quote!(impl ::std::convert::Into<#ty>)
        }
        Form::List(item) => {
            let item = accepted(item, None, models);
            quote!(impl ::std::iter::IntoIterator<Item = #item>)
        }
        Form::Map(item) => {
            let item = accepted(item, None, models);
            quote!(impl ::std::iter::IntoIterator<Item = (impl ::std::convert::Into<::std::string::String>, #item)>)
        }
    }
}

/// The trait for one or more values of that form.
fn list_trait(item: &Form) -> Ident {
    let name = match item {
        Form::Plain(_) => "ListOf",
        _ => "IntoList",
    };
    Ident::new(name, Span::call_site())
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
        Form::OneOrMore(item) => {
            let of = list_trait(item);
            quote!(runtime::encode::#of::into_list(#value))
        }
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
