//! A record: a struct with its fields, how it is read, and how it is written.

use proc_macro2::TokenStream;
use quote::quote;

use super::form::{accepted, converted, generics, inferred};
use super::tokens::{Models, attrs, docs, encode_fn, ident};
use super::{Item, serde};
use crate::name::rust::{Field, FieldSetter, Model, Presence, Record};

/// The struct.
pub(super) fn definition(model: &Model, record: &Record) -> TokenStream {
    let attrs = attrs(&model.attrs);
    let name = ident(&model.ident);
    let non_exhaustive = (!record.written).then(|| quote!(#[non_exhaustive]));
    let fields = record.fields.iter().map(field);
    let extra = ident(&record.extra);
    let default = (!record.written && !requires(record)).then(|| quote!(, Default));
    quote! {
        #attrs
        #[derive(Clone, Debug, PartialEq #default)]
        #non_exhaustive
        pub struct #name {
            #(#fields,)*
            /// Members that the description does not know, by name.
            pub #extra: runtime::Extra,
        }
    }
}

/// Whether it has required fields, which `new` takes.
fn requires(record: &Record) -> bool {
    let mut presences = record.fields.iter().map(|field| field.presence);
    presences.any(Presence::is_argument)
}

fn field(field: &Field) -> TokenStream {
    let attrs = attrs(&field.attrs);
    let name = ident(&field.ident);
    let ty = held(field);
    let ty = match field.presence {
        Presence::Always | Presence::Default => ty,
        Presence::Needed | Presence::Optional => quote!(::std::option::Option<#ty>),
    };
    quote! {
        #attrs
        pub #name: #ty
    }
}

/// The type of a value that is there.
fn held(field: &Field) -> TokenStream {
    let ty = Models::Above.ty(&field.ty);
    if field.boxed {
        quote!(::std::boxed::Box<#ty>)
    } else {
        ty
    }
}

/// What it can do.
pub(super) fn implementations(model: &Model, record: &Record) -> Vec<Item> {
    let mut items = Vec::new();
    if record.written {
        items.push(Item::Tokens(new(model, record)));
        items.push(Item::Tokens(encode(model, record)));
    }
    items.push(Item::Tokens(blank(model, record)));
    items.push(Item::Tokens(decode(model, record)));
    items.push(Item::Tokens(serde::record(model, record)));
    items
}

/// The gate of what reads the record: one that is only sent is read by serde alone.
fn where_read(record: &Record) -> Option<TokenStream> {
    (!record.read).then(serde::gate)
}

fn new(model: &Model, record: &Record) -> TokenStream {
    let name = ident(&model.ident);
    let required: Vec<&Field> = record
        .fields
        .iter()
        .filter(|field| field.presence.is_argument())
        .collect();
    let arguments = required.iter().map(|field| {
        let name = ident(&field.ident);
        let ty = Models::Above.ty(&field.ty);
        if field.into {
            quote!(#name: impl ::std::convert::Into<#ty>)
        } else {
            quote!(#name: #ty)
        }
    });
    let fields = record.fields.iter().map(|field| {
        let name = ident(&field.ident);
        let given = match field {
            Field { boxed: true, .. } => quote!(::std::boxed::Box::new(#name)),
            Field { into: true, .. } => quote!(::std::convert::Into::into(#name)),
            _ => quote!(#name),
        };
        match field.presence {
            Presence::Always if !field.boxed && !field.into => quote!(#name),
            Presence::Always => quote!(#name: #given),
            Presence::Needed => {
                quote!(#name: ::std::option::Option::Some(#given))
            }
            Presence::Optional => quote!(#name: ::std::option::Option::None),
            Presence::Default => quote!(#name: ::std::default::Default::default()),
        }
    });
    let extra = ident(&record.extra);
    let default = required.is_empty().then(|| {
        quote! {
            impl ::std::default::Default for #name {
                fn default() -> Self {
                    Self::new()
                }
            }
        }
    });
    let setters = record.setters.iter().map(|each| setter(record, each));
    quote! {
        impl #name {
            /// With what it cannot do without, and nothing else.
            pub fn new(#(#arguments),*) -> Self {
                Self {
                    #(#fields,)*
                    #extra: runtime::Extra::default(),
                }
            }
            #(#setters)*
        }

        #default
    }
}

fn setter(record: &Record, setter: &FieldSetter) -> TokenStream {
    let field = &record.fields[setter.field];
    let attrs = attrs(&field.attrs);
    let (name, place, wire) = (ident(&setter.ident), ident(&field.ident), &field.wire);
    let inferred = inferred([&setter.form]);
    let generics = generics(&inferred);
    let accepted = accepted(&setter.form, inferred[0].as_ref(), Models::Above);
    let converted = converted(&setter.form, &quote!(#name), Models::Above);
    let held = if field.boxed {
        quote!(::std::boxed::Box::new(#converted))
    } else {
        converted
    };
    let (held, nothing) = match field.presence {
        Presence::Always | Presence::Default => (held, quote!(::std::default::Default::default())),
        Presence::Needed | Presence::Optional => (
            quote!(::std::option::Option::Some(#held)),
            quote!(::std::option::Option::None),
        ),
    };
    let extra = ident(&record.extra);
    // A null that `clear` or reading has left there.
    let uncleared = (setter.clear.is_some()).then(|| quote!(self.#extra.remove(#wire);));
    let clear = setter.clear.as_ref().map(|clear| {
        let (docs, clear) = (docs(&setter.clear_docs), ident(clear));
        quote! {
            #docs
            #[must_use]
            pub fn #clear(mut self) -> Self {
                self.#place = #nothing;
                self.#extra.insert(#wire, runtime::Json::Null);
                self
            }
        }
    });
    quote! {
        #attrs
        #[must_use]
        pub fn #name #generics(mut self, #name: #accepted) -> Self {
            self.#place = #held;
            #uncleared
            self
        }
        #clear
    }
}

/// A blank record, which reading fills. A record that is sent is made by `new`, so this is the default of all others only.
fn blank(model: &Model, record: &Record) -> TokenStream {
    let name = ident(&model.ident);
    if !requires(record) {
        // Its default is `new`, or derived.
        return TokenStream::new();
    }
    let gate = where_read(record);
    let (blank, function) = if record.written {
        (quote!(runtime::private::Placeholder), quote!(placeholder))
    } else {
        (quote!(::std::default::Default), quote!(default))
    };
    let fields = record.fields.iter().map(|field| {
        let name = ident(&field.ident);
        let blank = quote!(runtime::private::Placeholder::placeholder());
        match field.presence {
            Presence::Always if field.boxed => quote!(#name: ::std::boxed::Box::new(#blank)),
            Presence::Always => quote!(#name: #blank),
            Presence::Needed | Presence::Optional => {
                quote!(#name: ::std::option::Option::None)
            }
            Presence::Default => quote!(#name: ::std::default::Default::default()),
        }
    });
    let extra = ident(&record.extra);
    quote! {
        #gate
        impl #blank for #name {
            fn #function() -> Self {
                Self {
                    #(#fields,)*
                    #extra: runtime::Extra::default(),
                }
            }
        }
    }
}

fn decode(model: &Model, record: &Record) -> TokenStream {
    let name = ident(&model.ident);
    let this = ident(&record.locals.record);
    let token = ident(&record.locals.token);
    let member = ident(&record.locals.member);
    let json = ident(&record.locals.json);
    let extra = ident(&record.extra);
    let arms = record.fields.iter().enumerate().map(|(index, field)| {
        let (name, wire) = (ident(&field.ident), &field.wire);
        // A null in a field that can be cleared is kept, to be sent back.
        let clears = |setter: &FieldSetter| setter.field == index && setter.clear.is_some();
        let cleared = record.setters.iter().any(clears).then(
            || quote!(#wire if #json.is_null() => #this.#extra.insert_token(#member, #json),),
        );
        let read = match field.presence {
            Presence::Always => {
                quote!(#wire => #json.decode_required(&mut #this.#name, &mut #name),)
            }
            Presence::Needed | Presence::Optional => {
                quote!(#wire => #json.decode_optional(&mut #this.#name),)
            }
            Presence::Default => quote!(#wire => #json.decode_into(&mut #this.#name),),
        };
        quote!(#cleared #read)
    });
    let required: Vec<&Field> = record
        .fields
        .iter()
        .filter(|field| field.presence == Presence::Always)
        .collect();
    let there: Vec<_> = required.iter().map(|field| ident(&field.ident)).collect();
    let wires = required.iter().map(|field| &field.wire);
    let each = if record.fields.is_empty() {
        quote!(#this.#extra.insert_token(#member, #json))
    } else {
        quote! {
            match #member {
                #(#arms)*
                _ => #this.#extra.insert_token(#member, #json),
            }
        }
    };
    let gate = where_read(record);
    quote! {
        #gate
        impl runtime::decode::Decode for #name {
            fn decode(#token: runtime::decode::Token<'_>) -> ::std::result::Result<Self, runtime::decode::Fault> {
                let mut #this = <Self as runtime::private::Placeholder>::placeholder();
                #(let mut #there = false;)*
                #token.object(&mut |#member, #json| {
                    let #this = &mut #this;
                    #each
                })?;
                #(runtime::private::require(#wires, #there)?;)*
                ::std::result::Result::Ok(#this)
            }
        }
    }
}

fn encode(model: &Model, record: &Record) -> TokenStream {
    let name = ident(&model.ident);
    let puts = record.fields.iter().map(|field| {
        let (name, wire) = (ident(&field.ident), &field.wire);
        let encode = encode_fn(&field.ty);
        match field.presence {
            Presence::Always | Presence::Default => quote!(put(#wire, #encode(self.#name));),
            Presence::Needed | Presence::Optional => quote! {
                if let ::std::option::Option::Some(value) = self.#name {
                    put(#wire, #encode(value));
                }
            },
        }
    });
    let extra = ident(&record.extra);
    let members = if record.fields.is_empty() {
        quote!(::std::vec::Vec::new())
    } else {
        quote!(members)
    };
    let put = (!record.fields.is_empty()).then(|| {
        quote! {
            let mut members = ::std::vec::Vec::new();
            let mut put = |name, value| { members.push((::std::borrow::Cow::Borrowed(name), value)); };
        }
    });
    quote! {
        impl runtime::encode::Encode for #name {
            fn encode(self) -> runtime::encode::Argument {
                #put
                #(#puts)*
                self.#extra.encode_with(#members)
            }
        }
    }
}
