//! The client of several surfaces, which share what it is built with.

use super::example;
use super::markdown;
use super::rust::{Accessor, Docs, OneClient, Surface};
use super::scope::Scope;
use super::surface::{CLIENT_METHODS, from_env, has_tokens};
use super::{Options, docs, ident::Case};
use callsheet_dialect::model::Api;

/// Whether there are several surfaces with calls, all on one host. A credential must not reach another service.
pub(crate) fn have_one_client<'a>(apis: impl IntoIterator<Item = &'a Api>) -> bool {
    let apis = apis.into_iter();
    let called = apis.filter(|api| api.is_generated() && api.is_called());
    let mut hosts = called.map(host);
    let Some(first) = hosts.next() else {
        return false;
    };
    let others: Vec<String> = hosts.collect();
    !others.is_empty() && others.iter().all(|host| *host == first)
}

/// The client of all surfaces that can be called, if they [have one](have_one_client).
pub(super) fn client(
    apis: &[&Api],
    surfaces: &[Surface<'_>],
    options: &Options,
) -> Option<OneClient> {
    if !have_one_client(apis.iter().copied()) {
        return None;
    }
    let called = apis.iter().zip(surfaces);
    let called = called.filter(|(api, _)| api.is_called());
    let mut methods = Scope::new("API", Case::Snake).reserving(CLIENT_METHODS.iter().copied());
    let accessors = called.map(|(api, surface)| {
        // Names that clash as methods have clashed as modules.
        let method = methods.claim(&api.name, api.span, &mut Vec::new());
        let about = format!("The client of {}.", markdown::one_line(&api.title));
        Accessor {
            attrs: docs::attrs(vec![about], &api.name, &method, "in the spec"),
            method,
            module: surface.module.clone(),
            feature: surface.feature.clone(),
        }
    });
    let all_have_tokens = apis.iter().all(|api| !api.is_called() || has_tokens(api));
    Some(OneClient {
        from_env: all_have_tokens.then(|| from_env(options)),
        accessors: accessors.collect(),
        docs: about(&options.lib_name()),
    })
}

fn about(krate: &str) -> Docs {
    let mut text = vec![
        "A client of every API of this crate whose feature is enabled, for one account.".to_owned(),
    ];
    docs::paragraph(
        &mut text,
        ["The clients that its methods return share connections, credentials, one plan and one rate limit.",
         "A base URL is a scheme, host and port: each API adds its own path. Cheap to clone."]
        .map(str::to_owned),
    );
    docs::paragraph(&mut text, example::one_client(krate));
    text
}

/// Scheme, host and port of a base URL.
fn host(api: &Api) -> String {
    let url = &api.base_url;
    let host = url.find("://").map_or(0, |scheme| scheme + 3);
    let end = url[host..].find('/').map_or(url.len(), |end| host + end);
    url[..end].to_ascii_lowercase()
}
