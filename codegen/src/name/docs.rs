//! What generated items say about themselves: the spec's words, made safe, and what can be told from the model.

use super::ident;
use super::markdown;
use super::rust::{Attrs, Docs, Ident};
use super::types::Types;
use callsheet_dialect::code::code;
use callsheet_dialect::english::{article, capital};
use callsheet_dialect::model::{Api, Auth, OAuth2, Operation, Param, Returns, Type};
use callsheet_dialect::phrase::{self, words};

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

/// The line that says which call an operation is.
pub(super) fn call(operation: &Operation) -> String {
    code(&format!(
        "{} {}",
        operation.method.as_str(),
        operation.path.text
    ))
}

/// The operation's own words, and the call.
pub(super) fn summary(operation: &Operation) -> Docs {
    let mut docs = or(&operation.doc, || {
        format!("{}.", capital(&words(&operation.name)))
    });
    paragraph(&mut docs, [call(operation)]);
    docs
}

/// An operation in the list of its resource's.
pub(super) fn entry(handle: &Ident, method: &Ident, operation: &Operation) -> String {
    let says = match markdown::one_line(&operation.doc) {
        text if text.is_empty() => format!("{}.", capital(&words(&operation.name))),
        text => text,
    };
    format!(
        "- [`{method}`]({handle}::{method}): {says} {call}",
        method = method.bare(),
        handle = handle.bare(),
        call = call(operation)
    )
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

/// A list of the required parameters.
pub(super) fn arguments(
    types: &Types<'_>,
    operation: &Operation,
    idents: &[(Ident, &Param)],
) -> Docs {
    let mut docs: Docs = idents
        .iter()
        .map(|(ident, param)| {
            let says = match markdown::one_line(&param.doc) {
                text if text.is_empty() => phrase::of_value(types.api, &param.name, &param.ty),
                text => text,
            };
            let says = match types.link(&param.ty) {
                Some(link) => format!("{says} ({link})"),
                None => says,
            };
            let on_the_wire = if ident::renamed(&param.name, ident) {
                format!(" ({} on the wire)", code(&param.name))
            } else {
                String::new()
            };
            format!("- `{}`{on_the_wire}: {says}", ident.bare())
        })
        .collect();
    if let Some(upload) = &operation.upload {
        docs.push(format!("- {}: the file to upload", code(&upload.part)));
    }
    docs
}

/// What awaiting a call gives.
pub(super) fn returns(types: &Types<'_>, returns: &Returns, paged: bool) -> String {
    match &returns.ty {
        Some(Type::List(item)) if paged => {
            format!(
                "Gives a [page](::callsheet_runtime::Page) of {}.",
                types.in_docs(item)
            )
        }
        Some(Type::Scalar(callsheet_dialect::model::Scalar::Bytes)) => {
            "Gives all bytes at once; `.stream()` gives them as they come, to save them to a file as well."
                .to_owned()
        }
        Some(ty @ Type::Model(id)) => {
            let article = article(&words(&types.api.model(*id).name));
            format!("Gives {article} {}.", types.in_docs(ty))
        }
        Some(ty) => format!("Gives {}.", types.in_docs(ty)),
        None => "Gives nothing beyond success.".to_owned(),
    }
}

/// What it costs, who may call it, and where to read on.
pub(super) fn conditions(operation: &Operation) -> Docs {
    let mut docs = Docs::new();
    if let Some(base) = &operation.base_url {
        docs.push(format!(
            "- Goes to {}, unless the client has a base URL of its own, and without the client's token.",
            code(&base.url)
        ));
    }
    match operation.cost {
        0 => {}
        1 => docs.push("- Takes 1 token from the daily budget.".to_owned()),
        cost => docs.push(format!("- Takes {cost} tokens from the daily budget.")),
    }
    if let Some(limit) = &operation.limit {
        docs.push(format!(
            "- Counts in the limit {}, on every plan: {}.",
            code(&limit.name),
            limit.burst
        ));
    }
    match operation.scopes.as_slice() {
        [] => {}
        [scope] => docs.push(format!("- Needs the scope {}.", code(scope))),
        scopes => {
            let scopes: Vec<String> = scopes.iter().map(|scope| code(scope)).collect();
            docs.push(format!(
                "- Needs any one of the scopes {}.",
                scopes.join(", ")
            ));
        }
    }
    if let Some(url) = &operation.docs_url {
        docs.extend(markdown::sanitise(&format!(
            "- More in the API's own documentation: <{url}>"
        )));
    }
    docs
}
