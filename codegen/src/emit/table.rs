//! The static tables of a resource and its operations.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::tokens::{attrs, burst, ident, inner_docs, number, option};
use super::{File, Item};
use crate::name::rust::{OperationTable, ParamTypes, Resource, Surface};
use callsheet_dialect::model::{
    Body, DateTimeFormat, Method, Operation, PageStyle, Pages, Param, ParamLocation,
};

pub(super) fn root(surface: &Surface) -> File {
    let docs = inner_docs(&[
        "The operations as data: what the executor sends, and what tools read.".to_owned(),
    ]);
    let modules = surface.resources.iter().map(|resource| {
        let module = ident(&resource.module);
        let docs = format!(" Operations of `{}`.", resource.module.bare());
        quote! {
            #[doc = #docs]
            pub mod #module;
        }
    });
    let items = [docs, quote!(#(#modules)*)];
    File {
        path: format!("{}/ops/mod.rs", surface.module.bare()),
        source: surface.source.clone(),
        items: items
            .into_iter()
            .filter(|tokens| !tokens.is_empty())
            .map(Item::Tokens)
            .collect(),
    }
}

pub(super) fn file(surface: &Surface, resource: &Resource) -> File {
    let operations = resource
        .operations
        .iter()
        .map(|operation| table(&operation.table));
    let items = [
        quote!(
            use ::callsheet_runtime::operation;
        ),
        group(resource),
    ]
    .into_iter()
    .chain(operations);
    File {
        path: format!(
            "{}/ops/{}.rs",
            surface.module.bare(),
            resource.module.bare()
        ),
        source: resource.source.clone(),
        items: items.map(Item::Tokens).collect(),
    }
}

fn group(resource: &Resource) -> TokenStream {
    let (name, doc) = (&resource.model.name, &resource.model.doc);
    let operations = resource
        .operations
        .iter()
        .map(|operation| ident(&operation.table.ident));
    quote! {
        /// The resource.
        pub static RESOURCE: operation::Resource = operation::Resource {
            name: #name,
            doc: #doc,
            operations: &[#(&#operations),*],
        };
    }
}

fn table(table: &OperationTable<'_>) -> TokenStream {
    let (operation, resource, returns) = (table.operation, table.resource, &table.returns);
    let Operation {
        name, doc, scopes, ..
    } = operation;
    let attrs = attrs(&table.attrs);
    let ident = ident(&table.ident);
    let path = &operation.path.text;
    let base_url = operation.base_url.as_ref().map_or("", |base| &*base.url);
    let payload = &operation.returns.at;
    let deprecated = operation.deprecated.as_deref().unwrap_or_default();
    let docs_url = operation.docs_url.as_deref().unwrap_or_default();
    let method = variant(match operation.method {
        Method::Get => "Get",
        Method::Post => "Post",
        Method::Put => "Put",
        Method::Patch => "Patch",
        Method::Delete => "Delete",
    });
    let params = operation.params.iter().zip(&table.params);
    let params = params.map(|(param, types)| self::param(param, types));
    let body = variant(match operation.body {
        Body::None => "None",
        Body::Json => "Json",
        Body::Form => "Form",
        Body::Multipart => "Multipart",
        Body::Value => "Value",
    });
    let upload = option(operation.upload.as_ref().map(|upload| &upload.part));
    let pages = option(operation.pages.as_ref().map(pages));
    let cost = number(operation.cost);
    let limit = option(operation.limit.as_ref().map(|limit| {
        let name = &limit.name;
        let burst = burst(limit.burst, &quote!(operation));
        quote!(operation::Limit { name: #name, burst: #burst })
    }));
    quote! {
        #attrs
        pub static #ident: operation::Operation = operation::Operation {
            resource: #resource,
            name: #name,
            method: operation::Method::#method,
            path: #path,
            base_url: #base_url,
            doc: #doc,
            params: &[#(#params),*],
            body: operation::Body::#body,
            upload: #upload,
            returns: #returns,
            payload: &[#(#payload),*],
            pages: #pages,
            cost: #cost,
            limit: #limit,
            scopes: &[#(#scopes),*],
            deprecated: #deprecated,
            docs_url: #docs_url,
        };
    }
}

fn param(param: &Param, types: &ParamTypes) -> TokenStream {
    let Param {
        name,
        required,
        nullable,
        explode,
        format,
        doc,
        location: place,
        ..
    } = param;
    let ParamTypes {
        ty,
        wire,
        values,
        omit_empty,
    } = types;
    let place = variant(match place {
        ParamLocation::Path => "path",
        ParamLocation::Query => "query",
        ParamLocation::Header => "header",
        ParamLocation::Body => "body",
    });
    // One in the path says so by being there.
    let required =
        (*required && !matches!(param.location, ParamLocation::Path)).then(|| quote!(.required()));
    let nullable = nullable.then(|| quote!(.nullable()));
    let explode = explode.then(|| quote!(.explode()));
    let omit_empty = omit_empty.then(|| quote!(.omit_empty()));
    let format = format.map(|format| {
        let format = variant(match format {
            DateTimeFormat::Rfc3339 => "Rfc3339",
            DateTimeFormat::Space => "Space",
        });
        quote!(.format(operation::DateTimeFormat::#format))
    });
    let values = (!values.is_empty()).then(|| quote!(.values(&[#(#values),*])));
    let doc = (!doc.is_empty()).then(|| quote!(.doc(#doc)));
    quote! {
        operation::Param::#place(#name, #ty, #wire) #required #nullable #explode #omit_empty #format #values #doc
    }
}

fn pages(pages: &Pages) -> TokenStream {
    let style = variant(match pages.style {
        PageStyle::Offset => "Offset",
        PageStyle::Cursor => "Cursor",
    });
    let max = number(pages.max);
    quote!(operation::Pages { style: operation::PageStyle::#style, max: #max })
}

fn variant(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}
