//! What generated items say about themselves: the spec's words, made safe, and what can be told from the model.

pub(super) mod operation;

use super::ident;
use super::markdown;
use super::rust::{Attrs, Docs, Ident};
use callsheet_dialect::code::code;
use callsheet_dialect::model::{Api, Auth, OAuth2};

/// Documentation with a fallback for a spec that says nothing.
pub(super) fn or(text: &str, fallback: impl FnOnce() -> String) -> Docs {
    let docs = markdown::sanitise(text);
    if docs.is_empty() {
        vec![fallback()]
    } else {
        docs
    }
}

/// Adds a paragraph.
pub(super) fn paragraph(docs: &mut Docs, lines: impl IntoIterator<Item = String>) {
    let mut lines = lines.into_iter().peekable();
    if lines.peek().is_some() {
        if !docs.is_empty() {
            docs.push(String::new());
        }
        docs.extend(lines);
    }
}

/// The attributes of an item called `name` in the spec. `kind` says where that is: `on the wire`, `in the spec`.
pub(super) fn attrs(mut docs: Docs, name: &str, ident: &Ident, kind: &str) -> Attrs {
    if ident::renamed(name, ident) {
        paragraph(&mut docs, [format!("Called {} {kind}.", code(name))]);
    }
    aliased(docs, name, ident)
}

/// The same for an item whose documentation says what it is called.
pub(super) fn aliased(docs: Docs, name: &str, ident: &Ident) -> Attrs {
    let alias = ident::renamed(name, ident) && is_alias(name);
    Attrs {
        docs,
        alias: alias.then(|| name.to_owned()),
        deprecated: None,
    }
}

/// Whether rustdoc takes it as an alias.
fn is_alias(name: &str) -> bool {
    !name.is_empty()
        && !name.contains(|c: char| c.is_whitespace() || c.is_control() || matches!(c, '"' | '\''))
}

/// A link to a type of the same module.
pub(super) fn link(ident: &Ident) -> String {
    const DERIVES: &[&str] = &[
        "Clone",
        "Copy",
        "Debug",
        "Default",
        "Eq",
        "Hash",
        "Ord",
        "PartialEq",
        "PartialOrd",
    ];
    let kind = if DERIVES.contains(&ident.bare()) {
        "struct@"
    } else {
        ""
    };
    format!("[`{kind}{}`]", ident.bare())
}

/// How a client of the API authenticates.
pub(super) fn authentication(api: &Api) -> Docs {
    let mut docs = Docs::new();
    for way in &api.auth {
        match way {
            Auth::ApiToken { header } => docs.push(format!(
                "- With a personal token, which travels in the header {}: \
                 [`api_token`](::callsheet_runtime::ClientBuilder::api_token).",
                code(header)
            )),
            Auth::OAuth2(OAuth2 {
                authorize_url,
                token_url,
                ..
            }) => docs.push(format!(
                "- With OAuth 2.0, behind the feature `oauth`: users grant access at {}, tokens come from {}. \
                 `ClientBuilder::oauth` takes it, and the page of `OAuth` shows the way.",
                code(authorize_url),
                code(token_url)
            )),
        }
    }
    if !docs.is_empty() {
        docs.splice(0..0, ["# Authentication".to_owned(), String::new()]);
    }
    docs
}
