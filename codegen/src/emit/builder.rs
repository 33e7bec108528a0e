//! A builder: a struct around a request, a few methods for each optional parameter, and what awaiting it does.
//!
//! What makes a call of a type is `inline`: it is compiled where it is used, for the operations that are used, and not
//! for all of them in the client, whose release build that makes a third shorter.

use proc_macro2::TokenStream;
use quote::quote;

use super::form::{accepted, encoded, generics, inferred};
use super::tokens::{Models, attrs, docs, ident, index};
use crate::name::rust::{Builder, Output, PageStyle, Setter};

/// The struct.
pub(super) fn definition(builder: &Builder) -> TokenStream {
    let attrs = attrs(&builder.attrs);
    let name = ident(&builder.ident);
    quote! {
        #attrs
        #[derive(Clone, Debug)]
        #[must_use = "nothing is sent until it is awaited"]
        pub struct #name {
            request: runtime::Request,
        }
    }
}

/// Its methods.
pub(super) fn methods(builder: &Builder) -> TokenStream {
    let name = ident(&builder.ident);
    let methods: TokenStream = builder
        .setters
        .iter()
        .map(setter)
        .chain([taking(&builder.output), response(&builder.output)])
        .collect();
    quote! {
        impl #name {
            #methods
        }
    }
}

fn setter(setter: &Setter) -> TokenStream {
    let attrs = attrs(&setter.attrs);
    let name = ident(&setter.ident);
    let maybe = ident(&setter.maybe);
    let maybe_docs = docs(&setter.maybe_docs);
    let inferred = inferred([&setter.form]);
    let generics = generics(&inferred);
    let accepted = accepted(&setter.form, inferred[0].as_ref(), Models::Beside);
    let index = index(setter.index);
    let encoded = encoded(&setter.form, &quote!(#name));
    let clear = setter.clear.iter().map(ident);
    let clear_docs = docs(&setter.clear_docs);
    let set = if setter.adds {
        quote!(extend)
    } else {
        quote!(set)
    };
    quote! {
        #attrs
        pub fn #name #generics(mut self, #name: #accepted) -> Self {
            self.request.#set(#index, #encoded);
            self
        }
        #maybe_docs
        pub fn #maybe #generics(self, #name: ::std::option::Option<#accepted>) -> Self {
            match #name {
                ::std::option::Option::Some(#name) => self.#name(#name),
                ::std::option::Option::None => self,
            }
        }
        #(
            #clear_docs
            pub fn #clear(mut self) -> Self {
                self.request.clear(#index);
                self
            }
        )*
    }
}

/// The other ways to take what it gives.
fn taking(output: &Output) -> TokenStream {
    let Output::Page {
        item,
        style,
        begin_docs,
        limit_docs,
    } = output
    else {
        return match output {
            Output::Bytes => quote! {
                /// Returns the file in chunks, or saves it, without holding it in memory.
                pub fn stream(self) -> runtime::Download {
                    self.request.download()
                }
            },
            _ => TokenStream::new(),
        };
    };
    let item = Models::Beside.ty(item);
    let begin_docs = docs(begin_docs);
    let limit_docs = docs(limit_docs);
    let begin = match style {
        PageStyle::Offset => quote! {
            pub fn start(mut self, start: u64) -> Self {
                self.request.start(start);
                self
            }
        },
        PageStyle::Cursor => quote! {
            pub fn cursor(mut self, cursor: impl ::std::convert::Into<::std::string::String>) -> Self {
                self.request.cursor(cursor.into());
                self
            }
        },
    };
    quote! {
        #begin_docs
        #begin
        #limit_docs
        pub fn limit(mut self, limit: u32) -> Self {
            self.request.limit(limit);
            self
        }
        /// Continues the list after an earlier page or stream, from its
        /// [`continuation`](runtime::Page::continuation).
        pub fn resume(mut self, continuation: runtime::Continuation) -> Self {
            self.request.resume(continuation);
            self
        }
        /// Returns the items one by one. The next page is fetched while you take the items of the current one.
        #[inline]
        pub fn stream(self) -> runtime::ItemStream<#item> {
            self.request.stream()
        }
        /// Returns the items of all pages in one `Vec`.
        #[inline]
        pub fn all(self) -> runtime::Call<::std::vec::Vec<#item>> {
            self.request.all()
        }
    }
}

/// What gives the answer with everything around its data.
fn response(output: &Output) -> TokenStream {
    let ty = awaited(output);
    quote! {
        /// Returns the data with status, headers, limits and the rest of the response.
        #[inline]
        pub fn response(self) -> runtime::ResponseFuture<#ty> {
            ::std::future::IntoFuture::into_future(self).response()
        }
    }
}

/// What `.await` gives.
fn awaited(output: &Output) -> TokenStream {
    match output {
        Output::Nothing => quote!(()),
        Output::Bytes => quote!(runtime::Bytes),
        Output::Value(ty) => Models::Beside.ty(ty),
        Output::Page { item, .. } => {
            let item = Models::Beside.ty(item);
            quote!(runtime::Page<#item>)
        }
    }
}

/// What `.await` does, and what callers may add to a call.
pub(super) fn into_future(builder: &Builder) -> TokenStream {
    let name = ident(&builder.ident);
    let ty = awaited(&builder.output);
    let send = match &builder.output {
        Output::Nothing | Output::Value(_) => quote!(send()),
        Output::Bytes => quote!(bytes()),
        Output::Page { .. } => quote!(page()),
    };
    quote! {
        impl ::std::future::IntoFuture for #name {
            type Output = runtime::Result<#ty>;
            type IntoFuture = runtime::Call<#ty>;
            #[inline]
            fn into_future(self) -> Self::IntoFuture {
                self.request.#send
            }
        }
        runtime::private::customize!(#name);
    }
}
