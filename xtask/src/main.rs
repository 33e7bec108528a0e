//! The project's commands. This file reads the command line and dispatches; what a command does is in its module,
//! and what it is about in `callsheet`. xtask depends on neither the generated crate nor the sandbox, so that
//! `codegen` works when there is nothing to build yet.

mod budget;
mod cargo;
mod ci;
#[cfg(unix)]
mod container;
#[cfg(unix)]
mod load;
mod node;
mod packages;
mod python;
mod sandbox;

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::LazyLock;

use callsheet::command::{Program, finish, say};
use lexopt::prelude::*;

/// What there is beside the generator's commands.
const OWN: &[(&str, &str)] = &[
    (
        "budget",
        "measure what the client costs to compile; fail above what tests/budget/budget.tsv allows",
    ),
    (
        "demo",
        "generate, start a sandbox and call it with the generated client",
    ),
    ("sandbox", "start a local Pipedrive"),
    (
        "node",
        "run tests/node, the official Node client, against a sandbox; with TEXT, only steps named so",
    ),
    (
        "python",
        "run tests/python, Python clients and a Singer tap as published, against a sandbox",
    ),
    (
        "container",
        "build and run the sandbox's image without a container engine; takes Linux and root",
    ),
    (
        "load",
        "measure the sandbox with a million deals, beside json-server; takes `npm`, and minutes",
    ),
    (
        "ci",
        "everything that must pass before a change lands; with --full, the long runs too",
    ),
];

/// `callsheet` for this project.
fn project() -> Program {
    Program {
        name: "cargo xtask".to_owned(),
        generate: "codegen".to_owned(),
        spec: shortest(cargo::root().join("spec")),
        out: Some((
            shortest(cargo::root().join("generated/src")),
            "pipedrive".to_owned(),
        )),
        runtime: Some(cargo::root().join("runtime")),
        more: OWN,
    }
}

/// A path as a person would write it: relative to the folder they are in, where it is below it.
fn shortest(path: PathBuf) -> PathBuf {
    let here = std::env::current_dir().ok();
    here.and_then(|here| path.strip_prefix(here).ok().map(Path::to_owned))
        .unwrap_or(path)
}

fn main() -> ExitCode {
    if let Some(log) = std::env::var_os(budget::LOG) {
        return budget::compile(&log);
    }
    LazyLock::force(&budget::PROGRAM);
    let mut arguments = lexopt::Parser::from_env();
    finish(run(&mut arguments))
}

fn run(arguments: &mut lexopt::Parser) -> Result<(), String> {
    let command = match arguments.next().map_err(usage)? {
        Some(Value(command)) => command.string().map_err(usage)?,
        Some(Long("help") | Short('h')) | None => {
            return say(&project().usage());
        }
        Some(other) => return Err(usage(other.unexpected())),
    };
    if let Some(help) = help(&command)
        && asks_for_help(arguments)
    {
        return say(&help);
    }
    match &*command {
        "demo" => {
            no_more(arguments)?;
            project().run("codegen", std::iter::empty::<OsString>())?;
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
        "node" => node::run(arguments.raw_args().map_err(usage)?),
        "python" => {
            no_more(arguments)?;
            python::run()
        }
        #[cfg(unix)]
        "container" => {
            no_more(arguments)?;
            container::run()
        }
        #[cfg(unix)]
        "load" => {
            let records = match arguments.next().map_err(usage)? {
                Some(Value(number)) => Some(number.parse().map_err(usage)?),
                Some(other) => return Err(usage(other.unexpected())),
                None => None,
            };
            no_more(arguments)?;
            load::run(records)
        }
        "ci" => {
            let full = match arguments.next().map_err(usage)? {
                Some(Long("full")) => true,
                Some(other) => return Err(usage(other.unexpected())),
                None => false,
            };
            no_more(arguments)?;
            ci::run(full)
        }
        other => project().run(other, arguments.raw_args().map_err(usage)?),
    }
}

/// The help of a command that only this project has; the sandbox prints its own.
fn help(command: &str) -> Option<String> {
    let usage = match command {
        "ci" => return Some(ci::HELP.to_owned()),
        #[cfg(unix)]
        "container" => return Some(container::HELP.to_owned()),
        #[cfg(unix)]
        "load" => return Some(load::HELP.to_owned()),
        "node" => "node [TEXT]…",
        "demo" | "budget" | "python" => command,
        _ => return None,
    };
    let (_, about) = OWN.iter().find(|(name, _)| *name == command)?;
    Some(format!("{about}.\n\ncargo xtask {usage}\n"))
}

fn asks_for_help(arguments: &mut lexopt::Parser) -> bool {
    let rest = arguments.try_raw_args();
    rest.is_some_and(|rest| {
        let mut words = rest.as_slice().iter();
        words.any(|word| word == "--help" || word == "-h")
    })
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
    format!("{error}; `cargo xtask --help` lists the commands")
}
