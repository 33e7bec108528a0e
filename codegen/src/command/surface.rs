//! `surface`: one line per operation, to be compared with the API's own documentation.

use callsheet_dialect::model::Api;
use lexopt::prelude::*;

use super::{Command, Failure, Program, path, read, say};

pub(super) const COMMAND: Command = Command {
    name: "surface",
    about: "print a surface: method, path and parameters of every operation",
    usage: "\
{call} NAME [--spec DIR]

  --spec DIR  the spec (default: spec)
",
    run,
};

fn run(program: &Program, arguments: &mut lexopt::Parser) -> Result<(), Failure> {
    let mut name = None;
    let mut spec = program.spec.clone();
    while let Some(argument) = arguments.next()? {
        match argument {
            Value(value) if name.is_none() => name = Some(value.string()?),
            Long("spec") => spec = path(arguments, "--spec")?,
            other => return Err(other.unexpected().into()),
        }
    }
    let read = read(&spec)?;
    let known = || {
        read.apis
            .iter()
            .map(|api| &*api.name)
            .collect::<Vec<_>>()
            .join(", ")
    };
    let name = name.ok_or_else(|| format!("name a surface: {}", known()))?;
    let api = read.apis.iter().find(|api| api.name == name);
    let api = api.ok_or_else(|| format!("there is no surface `{name}`; there is {}", known()))?;
    say(&lines(api))?;
    Ok(())
}

/// METHOD, tab, path, tab, parameter names joined by commas.
fn lines(api: &Api) -> String {
    use std::fmt::Write;

    let mut text = String::new();
    for (_, operation) in api.operations() {
        let method = operation.method.as_str();
        // Writing to a String cannot fail.
        let _ = writeln!(
            text,
            "{method}\t{}\t{}",
            operation.path.text,
            operation.documented().join(",")
        );
    }
    text
}
