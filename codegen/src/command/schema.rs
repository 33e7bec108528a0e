//! `schema`: what lets editors check and complete the files of a spec.

use callsheet_dialect::out::OutFile;
use callsheet_dialect::syntax::schema::json_schema;
use lexopt::prelude::*;

use super::{Command, Failure, Program, path, say};
use crate::sync;

pub(super) const COMMAND: Command = Command {
    name: "schema",
    about: "write the JSON schema of spec files, which lets editors check and complete them",
    usage: "\
{call} [--spec DIR] [--check]

  --spec DIR  the folder that `schema.json` goes to (default: spec)
  --check     change nothing; print a diff and fail when something would change
",
    run,
};

fn run(program: &Program, arguments: &mut lexopt::Parser) -> Result<(), Failure> {
    let (mut spec, mut check) = (program.spec.clone(), false);
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("spec") => spec = path(arguments, "--spec")?,
            Long("check") => check = true,
            other => return Err(other.unexpected().into()),
        }
    }
    let call = program.call(&COMMAND);
    let file = OutFile {
        path: "schema.json".to_owned(),
        text: json_schema(&call),
    };
    let changes = sync::plan_file(&spec, &file).map_err(|error| error.to_string())?;
    let file = spec.join("schema.json");
    if changes.is_empty() {
        return Ok(say(&format!("{}: unchanged\n", file.display()))?);
    }
    if check {
        say(&sync::diff(&changes))?;
        let again = if spec == program.spec {
            call
        } else {
            format!("{call} --spec {}", spec.display())
        };
        return Err(format!("{} is not current; run `{again}`", file.display()).into());
    }
    sync::apply(&changes).map_err(|error| error.to_string())?;
    Ok(say(&format!("{}: written\n", file.display()))?)
}
