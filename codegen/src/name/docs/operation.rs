//! What is said of an operation, all of it: on the method that starts it, its builder, its table, and in the list of its
//! resource.

use super::{attrs, link, or, paragraph};
use crate::name::example::{self, Call};
use crate::name::operation::Home;
use crate::name::rust::{Attrs, Docs, Ident, Output};
use crate::name::types::Types;
use crate::name::{ident, markdown};
use callsheet_dialect::code::code;
use callsheet_dialect::english::{article, capital};
use callsheet_dialect::model::{Api, Operation, PageStyle, Returns, Scalar, Type};
use callsheet_dialect::phrase::{self, words};

/// The method that starts the call. Optional parameters are setters of `builder`.
pub(in crate::name) fn method(call: &Call<'_>, builder: &Ident) -> Attrs {
    let (types, operation) = (call.home.types, call.operation);
    let paged = matches!(call.output, Output::Page { .. });
    let mut docs = or(&operation.doc, || {
        format!("{}.", capital(&words(types.api, &operation.name)))
    });
    paragraph(&mut docs, [self::call(operation)]);
    paragraph(&mut docs, arguments(call));
    let mut returns = returns(types, &operation.returns, paged);
    if paged {
        returns.push_str(" `.all()` returns the whole list, `.stream()` its items one by one.");
    }
    if !call.setters.is_empty() {
        returns.extend([" Optional parameters are setters of ", &link(builder), "."]);
    }
    paragraph(&mut docs, [returns]);
    paragraph(&mut docs, conditions(operation));
    let mut attrs = Attrs {
        // rustdoc reads it as Markdown too.
        deprecated: operation
            .deprecated
            .as_ref()
            .map(|why| markdown::sanitise(why).join("\n")),
        ..attrs(docs, &operation.name, call.method, "in the spec")
    };
    paragraph(&mut attrs.docs, example::lines(call));
    attrs
}

/// The builder that the method gives.
pub(in crate::name) fn builder(home: &Home<'_>, operation: &Operation, method: &Ident) -> Docs {
    vec![
        format!(
            "Builder of the call {}, from [`{}::{}`].",
            call(operation),
            home.handle.bare(),
            method.bare()
        ),
        String::new(),
        "`.await` sends the call.".to_owned(),
    ]
}

/// The static table.
pub(in crate::name) fn table(home: &Home<'_>, operation: &Operation, method: &Ident) -> Docs {
    let (module, handle) = (home.module.bare(), home.handle.bare());
    let method = method.bare();
    vec![format!(
        "{}: [`{}.{method}`](super::super::{module}::{handle}::{method}).",
        call(operation),
        home.client_method.bare(),
    )]
}

/// The setters of a builder that say where a list begins.
pub(in crate::name) fn begin(style: PageStyle) -> Docs {
    vec![
        match style {
            PageStyle::Offset => "Starts the list at this item, counted from 0.",
            PageStyle::Cursor => "Starts the list at this cursor, from an earlier page.",
        }
        .to_owned(),
    ]
}

/// What `limit` says; where a call costs something, the runtime asks for all it can get.
pub(in crate::name) fn limit(max: u32, cost: u32) -> Docs {
    let mut docs = vec![format!("Sets the number of items per page, at most {max}.")];
    if cost > 0 {
        paragraph(
            &mut docs,
            [format!(
                "The default is {max}, because a call costs the same whatever its page size."
            )],
        );
    }
    docs
}

/// An operation in the list of its resource's.
pub(in crate::name) fn entry(
    api: &Api,
    handle: &Ident,
    method: &Ident,
    operation: &Operation,
) -> String {
    let says = match markdown::one_line(&operation.doc) {
        text if text.is_empty() => format!("{}.", capital(&words(api, &operation.name))),
        text => text,
    };
    format!(
        "- [`{method}`]({handle}::{method}): {says} {call}",
        method = method.bare(),
        handle = handle.bare(),
        call = call(operation)
    )
}

/// The line that says which call an operation is.
fn call(operation: &Operation) -> String {
    code(&format!(
        "{} {}",
        operation.method.as_str(),
        operation.path.text
    ))
}

/// A list of the required parameters.
fn arguments(call: &Call<'_>) -> Docs {
    let types = call.home.types;
    let arguments = call.arguments.iter().zip(call.required);
    let mut docs: Docs = arguments
        .map(|(argument, param)| {
            let ident = &argument.ident;
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
    if let Some(upload) = &call.operation.upload {
        docs.push(format!("- {}: the file to upload", code(&upload.part)));
    }
    docs
}

/// The output of a call.
fn returns(types: &Types<'_>, returns: &Returns, paged: bool) -> String {
    match &returns.ty {
        Some(Type::List(item)) if paged => {
            format!(
                "Returns a [page](::callsheet_runtime::Page) of {}.",
                types.in_docs(item)
            )
        }
        Some(Type::Scalar(Scalar::Bytes)) => {
            "Returns the whole file in memory. `.stream()` returns it in chunks, or saves it to a local file."
                .to_owned()
        }
        Some(ty @ Type::Model(id)) => {
            let article = article(&words(types.api, &types.api.model(*id).name));
            format!("Returns {article} {}.", types.in_docs(ty))
        }
        Some(ty) => format!("Returns {}.", types.in_docs(ty)),
        None => "Returns nothing.".to_owned(),
    }
}

/// Where it goes, how it succeeds, what it costs, who may call it, and where to read on.
fn conditions(operation: &Operation) -> Docs {
    let mut docs = Docs::new();
    if let Some(base) = &operation.base_url {
        docs.push(format!(
            "- Sent to {}, unless the client has a base URL of its own. The client's token is not sent.",
            code(&base.url)
        ));
    }
    if operation.status != 200 {
        docs.push(format!("- Succeeds with status {}.", operation.status));
    }
    match operation.cost {
        0 => {}
        1 => docs.push("- Costs 1 token of the daily quota.".to_owned()),
        cost => docs.push(format!("- Costs {cost} tokens of the daily quota.")),
    }
    if let Some(limit) = &operation.limit {
        docs.push(format!(
            "- Counts towards the limit {}, on every plan: {}.",
            code(&limit.name),
            limit.burst
        ));
    }
    match operation.scopes.as_slice() {
        [] => {}
        [scope] => docs.push(format!("- Needs the scope {}.", code(scope))),
        scopes => {
            let scopes: Vec<String> = scopes.iter().map(|scope| code(scope)).collect();
            docs.push(format!("- Needs one of the scopes {}.", scopes.join(", ")));
        }
    }
    if let Some(url) = &operation.docs_url {
        docs.extend(markdown::sanitise(&format!("- API documentation: <{url}>")));
    }
    docs
}
