//! An operation with what the described ones have none of, and how tests read a command line.

use clap::Command;
use pipedrive::runtime::{
    Method, Operation,
    operation::{Body, PageStyle, Pages, Param, ParamLocation},
};

use crate::command::arguments;
use crate::failure::Failure;
use crate::invocation::Invocation;

const fn param(name: &'static str, ty: &'static str, location: ParamLocation) -> Param {
    Param {
        name,
        ty,
        wire: ty,
        values: &[],
        location,
        required: false,
        nullable: matches!(location, ParamLocation::Body),
        explode: false,
        omit_empty: false,
        format: None,
        doc: "",
    }
}

/// Names that collide with ours and with each other, and every type.
pub(crate) static ODD: Operation = Operation {
    resource: "odd",
    name: "odd_one",
    method: Method::Post,
    path: "odd/{second}/of/{id}",
    base_url: "",
    doc: "Does something odd.\n\nAnd more.",
    params: &[
        Param {
            wire: "string",
            ..param("id", "OddId", ParamLocation::Path)
        },
        param("second", "[integer]", ParamLocation::Path),
        param("id", "integer", ParamLocation::Body),
        param("output", "string", ParamLocation::Body),
        param("limit", "[string]", ParamLocation::Query),
        param("type.name", "json", ParamLocation::Body),
        param("meta", "{string: integer}", ParamLocation::Body),
        param("when", "datetime", ParamLocation::Header),
        Param {
            required: true,
            ..param("level", "number", ParamLocation::Body)
        },
        Param {
            wire: "[string]",
            values: &["low", "high"],
            ..param("urgency", "[Urgency]", ParamLocation::Body)
        },
        param("file", "boolean", ParamLocation::Body),
    ],
    body: Body::Json,
    upload: Some("file"),
    returns: "[Odd]",
    payload: &["data"],
    pages: Some(Pages {
        style: PageStyle::Cursor,
        max: 50,
    }),
    cost: 40,
    limit: None,
    scopes: &[],
    deprecated: "It is too odd.",
    docs_url: "https://example.com/odd",
};

/// What a command line of an operation asks for; in words, without quotes.
pub(crate) fn invocation(
    operation: &'static Operation,
    words: &[&str],
) -> Result<Invocation, Failure> {
    let command = arguments(Command::new("pipedrive"), operation);
    let words = ["pipedrive"].iter().chain(words);
    Invocation::of(operation, &command.try_get_matches_from(words)?)
}
