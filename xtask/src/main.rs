//! The project's commands. This file reads the command line and dispatches; what a command does is in its module,
//! and what it is about in `callsheet`. xtask depends on neither the generated crate nor the sandbox, so that
//! `codegen` works when there is nothing to build yet.

mod budget;
mod cargo;
mod ci;
mod codegen;
mod diff;
mod import;
mod surface;

use std::ffi::OsString;
use std::io::Write as _;
use std::process::ExitCode;

use lexopt::prelude::*;

const USAGE: &str = "\
cargo xtask COMMAND

  codegen [--check] [--spec DIR] [--out DIR] [--new-crate NAME]
            write the client crate from the spec
              --check           change nothing; print a diff and fail when something would change
              --spec DIR        the spec to read (default: spec)
              --out DIR         where to write (default: generated/src)
              --new-crate NAME  write a whole crate of this name, manifest included, to --out
  surface NAME [--spec DIR]
            print a surface: method, path and parameters of every operation
  diff OLD [NEW] [--markdown]
            print what changed from one spec to another, what of it breaks users of the crate, and the version it asks
            for; OLD and NEW are spec folders, git revisions or REVISION:PATH (default for NEW: the spec as it is)
              --markdown        as sections of a changelog
  import OPENAPI --surface NAME [--spec DIR] [--overlay FILE] [--check]
            write a surface from an OpenAPI document, and report what the dialect cannot say
              --overlay FILE    corrections to go beside it (default: the overlay.yaml that is there)
              --check           change nothing; print a diff and fail when something would change
  schema [--check]
            write spec/schema.json, which lets editors check and complete spec files
  budget    measure what the client costs to compile, alone and for a crate that uses it; fail above what
            tests/budget/budget.tsv allows
  demo      generate, start a sandbox and call it with the generated client
  sandbox [ARGS]
            start a local Pipedrive; --help lists its options
  ci        everything that must pass before a change lands
";

fn main() -> ExitCode {
    if let Some(log) = std::env::var_os(budget::LOG) {
        return budget::compile(&log);
    }
    let mut arguments = lexopt::Parser::from_env();
    match run(&mut arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{}", message.trim_end());
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &mut lexopt::Parser) -> Result<(), String> {
    let command = match arguments.next().map_err(usage)? {
        Some(Value(command)) => command.string().map_err(usage)?,
        Some(Long("help") | Short('h')) | None => {
            say(USAGE);
            return Ok(());
        }
        Some(other) => return Err(usage(other.unexpected())),
    };
    match &*command {
        "codegen" => codegen::run(&codegen::Options::read(arguments)?),
        "surface" => surface::run(arguments),
        "import" => import::run(arguments),
        "diff" => diff::run(arguments),
        "schema" => codegen::schema(arguments),
        "demo" => {
            no_more(arguments)?;
            codegen::run(&codegen::Options::default())?;
            cargo::run(["run", "--quiet", "--package", "pipedrive-demo"])
        }
        "sandbox" => {
            let rest = arguments.raw_args().map_err(usage)?;
            let fixed =
                ["run", "--quiet", "--package", "pipedrive-sandbox", "--"].map(OsString::from);
            cargo::run(fixed.into_iter().chain(rest))
        }
        "budget" => {
            no_more(arguments)?;
            budget::run()
        }
        "ci" => {
            no_more(arguments)?;
            ci::run()
        }
        other => Err(format!("there is no command `{other}`\n\n{USAGE}")),
    }
}

/// Print a text. Nobody reading any more (`| head`) is no error: there is nobody to tell.
fn say(text: &str) {
    if let Err(error) = std::io::stdout().write_all(text.as_bytes())
        && error.kind() != std::io::ErrorKind::BrokenPipe
    {
        eprintln!("cannot write to standard output: {error}");
    }
}

fn no_more(arguments: &mut lexopt::Parser) -> Result<(), String> {
    match arguments.next().map_err(usage)? {
        Some(argument) => Err(usage(argument.unexpected())),
        None => Ok(()),
    }
}

/// A problem with the command line, with the way to learn more.
#[allow(clippy::needless_pass_by_value, reason = "it is what `map_err` calls")]
fn usage(error: lexopt::Error) -> String {
    format!("{error}; `cargo xtask --help` lists what there is")
}
