//! An operation with what the described ones have none of, and how tests read a command line.

use clap::Command;
use pipedrive::runtime::{
    Method, Operation,
    operation::{Body, PageStyle, Pages, Param, Place},
};

use crate::command::arguments;
use crate::failure::Failure;
use crate::invocation::Invocation;

const fn param(name: &'static str, ty: &'static str, place: Place) -> Param {
    Param {
        name,
        ty,
        wire: ty,
        values: &[],
        place,
        required: false,
        nullable: matches!(place, Place::Body),
        explode: false,
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
            ..param("id", "OddId", Place::Path)
        },
        param("second", "[integer]", Place::Path),
        param("id", "integer", Place::Body),
        param("output", "string", Place::Body),
        param("limit", "[string]", Place::Query),
        param("type.name", "json", Place::Body),
        param("meta", "{string: integer}", Place::Body),
        param("when", "datetime", Place::Header),
        Param {
            required: true,
            ..param("level", "number", Place::Body)
        },
        Param {
            wire: "[string]",
            values: &["low", "high"],
            ..param("urgency", "[Urgency]", Place::Body)
        },
        param("file", "boolean", Place::Body),
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
