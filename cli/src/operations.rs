//! The command `operations`: the tables themselves, for people to look through and for tools to read.

use std::io;

use clap::{Arg, ArgAction, ArgMatches, Command};
use pipedrive::runtime::{
    Api, Json, Operation,
    operation::{Body, DateTimeFormat, PageStyle, ParamLocation},
};
use serde_json::json;

use crate::command::summary;
use crate::failure::Failure;
use crate::naming;
use crate::output::{Choice, Format, Printer};
use crate::surface;

pub(crate) const NAME: &str = "operations";

const JSON: &str = "json";

/// The command.
pub(crate) fn command() -> Command {
    Command::new(NAME)
        .about("Lists every operation there is")
        .arg(
            Arg::new(JSON)
                .long(JSON)
                .action(ArgAction::SetTrue)
                .help("With everything that is known about them, as JSON"),
        )
}

/// Prints the tables of a surface.
pub(crate) fn run(api: &Api, matches: &ArgMatches) -> Result<(), Failure> {
    let mut choice = Choice::of(matches)?;
    let usual = if matches.get_flag(JSON) {
        Format::Json
    } else {
        Format::Table
    };
    choice.suggest(&["command", "method", "path", "summary"]);
    let mut printer = Printer::new(choice, usual, io::stdout().lock());
    printer.items(operations(api))?;
    Ok(printer.end()?)
}

/// The operations of a surface, as JSON.
fn operations(api: &Api) -> Vec<Json> {
    let mut operations = Vec::new();
    let surface = if std::ptr::eq(api, surface::usual()) {
        String::new()
    } else {
        format!("{} ", api.name)
    };
    for (resource, command) in api.resources.iter().zip(naming::resources(api.resources)) {
        let spellings = naming::operations(resource.operations);
        for (operation, spelling) in resource.operations.iter().zip(spellings) {
            let command = format!("{surface}{} {}", command.shown, spelling.shown);
            operations.push(entry(operation, &command));
        }
    }
    operations
}

fn entry(operation: &Operation, command: &str) -> Json {
    json!({
        "command": command,
        "resource": operation.resource,
        "name": operation.name,
        "method": operation.method.as_str(),
        "path": format!("/{}", operation.path),
        "base_url": operation.base_url,
        "summary": summary(operation.doc),
        "doc": operation.doc,
        "params": params(operation),
        "body": match operation.body {
            Body::None => Json::Null,
            Body::Json => "json".into(),
            Body::Form => "form".into(),
            Body::Multipart => "multipart".into(),
            Body::Value => "value".into(),
        },
        "upload": operation.upload,
        "returns": operation.returns,
        "payload": operation.payload,
        "pages": operation.pages.map(|pages| json!({
            "style": match pages.style {
                PageStyle::Offset => "offset",
                PageStyle::Cursor => "cursor",
            },
            "max": pages.max,
        })),
        "cost": operation.cost,
        "limit": operation.limit.map(|limit| json!({
            "name": limit.name,
            "requests": limit.burst.requests,
            "seconds": limit.burst.seconds,
        })),
        "scopes": operation.scopes,
        "deprecated": operation.deprecated,
        "docs_url": operation.docs_url,
    })
}

fn params(operation: &Operation) -> Vec<Json> {
    let spellings = operation.params.iter().zip(naming::params(operation));
    spellings
        .map(|(param, spelling)| {
            json!({
                "name": param.name,
                "argument": match param.location {
                    ParamLocation::Path => spelling.shown.to_uppercase(),
                    _ => format!("--{}", spelling.shown),
                },
                "type": param.ty,
                "values": param.values,
                "in": match param.location {
                    ParamLocation::Path => "path",
                    ParamLocation::Query => "query",
                    ParamLocation::Header => "header",
                    ParamLocation::Body => "body",
                },
                "required": param.required,
                "nullable": param.nullable,
                "explode": param.explode,
                "format": param.format.map(|format| match format {
                    DateTimeFormat::Rfc3339 => "rfc3339",
                    DateTimeFormat::Space => "space",
                }),
                "doc": param.doc,
            })
        })
        .collect()
}
