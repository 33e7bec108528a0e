//! The root of a surface: its table, its client, the plans, and what webhooks send.

use proc_macro2::TokenStream;
use quote::quote;

use super::tokens::{self, attrs, docs, ident, inner_docs, number, option};
use super::{File, Item, conventions, events};
use crate::name::rust::{
    ApiTable, Auth, Client, DateTimeFormat, FromEnv, Handle, Plan, Resource, Surface,
};
use callsheet_dialect::model::{Grant, OAuth2, PlanLimits};

pub(super) fn root(surface: &Surface) -> File {
    let modules = surface
        .resources
        .iter()
        .map(|resource| ident(&resource.module));
    let exports = surface.exports.iter().map(ident);
    let exports =
        (!surface.exports.is_empty()).then(|| quote!(pub use self::models::{#(#exports),*};));
    let called = surface.client.is_some().then(|| {
        quote! {
            pub mod ops;
            pub mod plans;
        }
    });
    let mut items = vec![
        inner_docs(&surface.docs),
        quote! {
            #(pub mod #modules;)*
            pub mod models;
            #called
        },
        exports.unwrap_or_default(),
    ];
    if let Some(the_client) = &surface.client {
        items.extend([
            client(the_client),
            handles(the_client),
            conversions(),
            api(surface),
        ]);
    }
    if let Some(received) = &surface.events {
        items.extend(events::items(received));
    }
    File {
        path: format!("{}/mod.rs", surface.module.bare()),
        source: surface.source.clone(),
        items: items
            .into_iter()
            .filter(|tokens| !tokens.is_empty())
            .map(Item::Tokens)
            .collect(),
    }
}

fn client(client: &Client) -> TokenStream {
    let docs = docs(&client.docs);
    quote! {
        #docs
        #[derive(Clone, Debug)]
        pub struct Client {
            inner: ::callsheet_runtime::Client,
        }
    }
}

fn handles(client: &Client) -> TokenStream {
    let handles = client.handles.iter().map(handle);
    let from_env = client.from_env.iter().map(from_env);
    quote! {
        impl Client {
            /// Returns a builder: set how to authenticate, then call `build`.
            pub fn builder() -> ::callsheet_runtime::ClientBuilder<Self> {
                ::callsheet_runtime::ClientBuilder::new(&API)
            }
            #(#from_env)*
            /// Returns the same client, with its connections and limits, but another retry policy.
            #[must_use]
            pub fn with_retry(&self, policy: ::callsheet_runtime::RetryPolicy) -> Self {
                Self { inner: self.inner.with_retry(policy) }
            }
            #(#handles)*
        }
    }
}

pub(super) fn from_env(from_env: &FromEnv) -> TokenStream {
    let docs = docs(&from_env.docs);
    let prefix = &from_env.prefix;
    quote! {
        #docs
        pub fn from_env() -> ::callsheet_runtime::Result<Self> {
            Self::builder().env(#prefix)?.build()
        }
    }
}

fn handle(handle: &Handle) -> TokenStream {
    let attrs = attrs(&handle.attrs);
    let method = ident(&handle.method);
    let module = ident(&handle.module);
    let ty = ident(&handle.ty);
    quote! {
        #attrs
        pub fn #method(&self) -> self::#module::#ty<'_> {
            self::#module::#ty { client: &self.inner }
        }
    }
}

fn conversions() -> TokenStream {
    quote! {
        impl ::std::convert::From<::callsheet_runtime::Client> for Client {
            fn from(inner: ::callsheet_runtime::Client) -> Self {
                Self { inner }
            }
        }

        impl ::std::ops::Deref for Client {
            type Target = ::callsheet_runtime::Client;
            fn deref(&self) -> &Self::Target {
                &self.inner
            }
        }
    }
}

fn api(surface: &Surface) -> TokenStream {
    let ApiTable {
        name,
        title,
        base_url,
        docs_url,
        user_agent,
        conventions,
        auth,
        datetime,
    } = &surface.api;
    let product = format!("{user_agent}/");
    let conventions = conventions::table(conventions);
    let auth = auth.iter().map(auth_way);
    let plans = surface.plans.items.iter().map(|plan| ident(&plan.ident));
    let datetime = match datetime {
        DateTimeFormat::Rfc3339 => quote!(::callsheet_runtime::operation::DateTimeFormat::Rfc3339),
        DateTimeFormat::Space => quote!(::callsheet_runtime::operation::DateTimeFormat::Space),
    };
    let resources = surface
        .resources
        .iter()
        .map(|resource: &Resource| ident(&resource.module));
    quote! {
        /// The API as data.
        pub static API: ::callsheet_runtime::Api = ::callsheet_runtime::Api {
            name: #name,
            title: #title,
            base_url: #base_url,
            docs_url: #docs_url,
            user_agent: ::std::concat!(#product, ::std::env!("CARGO_PKG_VERSION")),
            conventions: #conventions,
            auth: &[#(#auth),*],
            plans: &[#(plans::#plans),*],
            datetime: #datetime,
            resources: &[#(&ops::#resources::RESOURCE),*],
        };
    }
}

fn auth_way(auth: &Auth) -> TokenStream {
    match auth {
        Auth::ApiToken { header } => {
            quote!(::callsheet_runtime::operation::Auth::ApiToken { header: #header })
        }
        Auth::OAuth2(OAuth2 {
            authorize_url,
            token_url,
            revoke_url,
            grants,
            pkce,
            api_host,
            api_path,
        }) => {
            let revoke_url = revoke_url.as_deref().unwrap_or_default();
            let api_host = api_host.as_deref().unwrap_or_default();
            let api_path = api_path.as_deref().unwrap_or_default();
            let grants = grants.iter().map(|grant| match grant {
                Grant::AuthorizationCode => "authorization_code",
                Grant::ClientCredentials => "client_credentials",
            });
            quote! {
                ::callsheet_runtime::operation::Auth::OAuth2(::callsheet_runtime::operation::OAuth2 {
                    authorize_url: #authorize_url,
                    token_url: #token_url,
                    revoke_url: #revoke_url,
                    grants: &[#(#grants),*],
                    pkce: #pkce,
                    api_host: #api_host,
                    api_path: #api_path,
                })
            }
        }
    }
}

pub(super) fn plans(surface: &Surface) -> File {
    let docs = inner_docs(&surface.plans.docs);
    let plans = surface.plans.items.iter().map(plan);
    File {
        path: format!("{}/plans.rs", surface.module.bare()),
        source: surface.source.clone(),
        items: [docs].into_iter().chain(plans).map(Item::Tokens).collect(),
    }
}

fn plan(plan: &Plan) -> TokenStream {
    let attrs = attrs(&plan.attrs);
    let ident = ident(&plan.ident);
    let (name, known_as) = (&plan.name, &plan.known_as);
    let PlanLimits {
        requests_per_minute,
        burst,
        daily_tokens,
    } = plan.limits;
    let literal = |limit: Option<u32>| option(limit.map(number));
    let (requests, tokens) = (literal(requests_per_minute), literal(daily_tokens));
    let limit = |limit| tokens::burst(limit, &quote!(::callsheet_runtime::operation));
    let burst = option(burst.map(limit));
    quote! {
        #attrs
        pub const #ident: ::callsheet_runtime::Plan = ::callsheet_runtime::Plan {
            name: #name,
            known_as: #known_as,
            requests_per_minute: #requests,
            burst: #burst,
            daily_tokens: #tokens,
            seats: 1,
        };
    }
}
