//! The module of a resource: its handle first, then a builder for each operation.

use proc_macro2::TokenStream;
use quote::quote;

use super::form::{accepted, encoded, generics, inferred};
use super::tokens::{Models, attrs, ident, index, inner_docs};
use super::{File, Item, builder};
use crate::name::rust::{Operation, Resource, Surface};

pub(super) fn file(surface: &Surface, resource: &Resource) -> File {
    let mut items = vec![
        Item::Tokens(inner_docs(&resource.docs)),
        Item::Tokens(imports(resource)),
    ];
    items.push(Item::Tokens(handle(resource)));
    items.push(Item::Tokens(methods(resource)));
    for operation in &resource.operations {
        let builder = &operation.builder;
        items.push(Item::Tokens(builder::definition(builder)));
        let methods = builder::methods(builder);
        if !methods.is_empty() {
            items.push(Item::Tokens(methods));
        }
        items.push(Item::Tokens(builder::into_future(builder)));
    }
    File {
        path: format!("{}/{}.rs", surface.module.bare(), resource.module.bare()),
        source: resource.source.clone(),
        items,
    }
}

fn imports(resource: &Resource) -> TokenStream {
    let module = ident(&resource.module);
    let models = resource.uses_models.then(|| {
        quote!(
            use super::models;
        )
    });
    let ops = (!resource.operations.is_empty()).then(|| quote!(use super::ops::#module as ops;));
    quote! {
        use ::callsheet_runtime as runtime;
        #models
        #ops
    }
}

fn handle(resource: &Resource) -> TokenStream {
    let attrs = attrs(&resource.attrs);
    let name = ident(&resource.handle);
    quote! {
        #attrs
        #[derive(Clone, Copy, Debug)]
        #[must_use = "a handle only starts calls"]
        pub struct #name<'a> {
            pub(super) client: &'a runtime::Client,
        }
    }
}

fn methods(resource: &Resource) -> TokenStream {
    let name = ident(&resource.handle);
    let methods = resource.operations.iter().map(method);
    quote! {
        impl #name<'_> {
            #(#methods)*
        }
    }
}

fn method(operation: &Operation) -> TokenStream {
    let method = &operation.method;
    let attrs = attrs(&method.attrs);
    let name = ident(&method.ident);
    let builder = ident(&operation.builder.ident);
    let table = ident(&operation.table.ident);
    let local = ident(&method.local);
    let inferred = inferred(method.arguments.iter().map(|argument| &argument.form));
    let generics = generics(&inferred);
    let arguments = method.arguments.iter().zip(&inferred);
    let arguments = arguments.map(|(argument, inferred)| {
        let name = ident(&argument.ident);
        let accepted = accepted(&argument.form, inferred.as_ref(), Models::Beside);
        quote!(#name: #accepted)
    });
    let sets = method.arguments.iter().map(|argument| {
        let name = ident(&argument.ident);
        let index = index(argument.index);
        let encoded = encoded(&argument.form, &quote!(#name));
        quote!(#local.set(#index, #encoded);)
    });
    let upload: Vec<_> = method.upload.iter().map(ident).collect();
    let new = quote!(runtime::Request::new(self.client, &ops::#table));
    let body = if method.arguments.is_empty() && upload.is_empty() {
        quote!(#builder { request: #new })
    } else {
        let field = if method.local.as_str() == "request" {
            quote!(request)
        } else {
            quote!(request: #local)
        };
        quote! {
            let mut #local = #new;
            #(#sets)*
            #(#local.upload(#upload);)*
            #builder { #field }
        }
    };
    // By value: a handle is `Copy`, and an operation may be called `into`, which every value has.
    quote! {
        #attrs
        pub fn #name #generics(self, #(#arguments,)* #(#upload: runtime::Upload,)*) -> #builder {
            #body
        }
    }
}
