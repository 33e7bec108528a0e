//! `check`: read a spec, say what is wrong with it, write nothing.

use std::path::Path;

use lexopt::prelude::*;

use super::{Command, Failure, Program, contents, path, read, say, shown};
use crate::GenerateError;
use crate::name::Options;

pub(super) const COMMAND: Command = Command {
    name: "check",
    about: "read a spec and report what is wrong with it, without writing anything",
    usage: "\
{call} [--spec DIR]

  --spec DIR  the spec, a folder with one folder per API (default: spec)
",
    run,
};

fn run(program: &Program, arguments: &mut lexopt::Parser) -> Result<(), Failure> {
    let mut spec = program.spec.clone();
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("spec") => spec = path(arguments, "--spec")?,
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(check(&spec)?)
}

fn check(spec: &Path) -> Result<(), String> {
    let read = read(spec)?;
    // Names that only meet in Rust are wrong as well.
    crate::generate(&read, &Options::default()).map_err(|error| match error {
        GenerateError::Names(report) => shown(&report),
        GenerateError::Unprintable(error) => error.to_string(),
    })?;
    for api in &read.apis {
        say(&format!("{:<12} {}\n", api.name, contents(api)))?;
    }
    Ok(())
}
