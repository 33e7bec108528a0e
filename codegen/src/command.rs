//! The commands, as they are typed: what of each is read from the command line, and what is printed about its result.
//! The program `callsheet` runs them, and so can a project's own, with defaults of its own.

mod check;
mod diff;
mod generate;
mod import;
mod schema;
mod surface;

use std::ffi::OsString;
use std::io::{IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use callsheet_dialect::diagnostic::Report;
use callsheet_dialect::model::Api;
use callsheet_dialect::{Spec, read_dir};
use lexopt::prelude::*;

/// The program that runs the commands: how it is called, and what holds where its user states nothing.
#[derive(Debug, Clone)]
pub struct Program {
    /// What is typed before a command: `callsheet`. Messages and generated files name it.
    pub name: String,
    /// What `generate` is called, where a project calls it otherwise.
    pub generate: String,
    /// The spec.
    pub spec: PathBuf,
    /// The folder that code is written to, and the crate that it is the source of; stated by the user where there is
    /// none.
    pub out: Option<(PathBuf, String)>,
    /// The folder where a new crate finds the runtime; none is the version on the registry that is made for this one.
    pub runtime: Option<PathBuf>,
    /// Commands that it has besides, and what they are for: its help lists them.
    pub more: &'static [(&'static str, &'static str)],
}

impl Default for Program {
    /// `callsheet`.
    fn default() -> Self {
        Self {
            name: "callsheet".to_owned(),
            generate: "generate".to_owned(),
            spec: PathBuf::from("spec"),
            out: None,
            runtime: None,
            more: &[],
        }
    }
}

/// A command: what it is called, what it is for, how it is used, what it does.
struct Command {
    name: &'static str,
    about: &'static str,
    usage: &'static str,
    run: fn(&Program, &mut lexopt::Parser) -> Result<(), Failure>,
}

const COMMANDS: &[Command] = &[
    generate::COMMAND,
    check::COMMAND,
    import::COMMAND,
    diff::COMMAND,
    schema::COMMAND,
    surface::COMMAND,
];

impl Program {
    /// Run a command with its arguments.
    ///
    /// # Errors
    /// What went wrong, for a person to read. A command that fails on its spec or its arguments has written nothing.
    pub fn run<A>(
        &self,
        command: &str,
        arguments: impl IntoIterator<Item = A>,
    ) -> Result<(), String>
    where
        A: Into<OsString>,
    {
        let found = COMMANDS.iter().find(|known| self.called(known) == command);
        let Some(found) = found else {
            return Err(format!(
                "there is no command `{command}`\n\n{}",
                self.usage()
            ));
        };
        let arguments: Vec<OsString> = arguments.into_iter().map(Into::into).collect();
        if arguments
            .iter()
            .any(|word| word == "--help" || word == "-h")
        {
            say(&format!(
                "{}.\n\n{}",
                found.about,
                found.usage.replace("{call}", &self.call(found))
            ))?;
            return Ok(());
        }
        (found.run)(self, &mut lexopt::Parser::from_args(arguments)).map_err(
            |failure| match failure {
                Failure::Usage(error) => {
                    format!("{error}; `{} --help` lists the options", self.call(found))
                }
                Failure::Other(message) => message,
            },
        )
    }

    /// Run what a whole command line says: the command, then its arguments.
    ///
    /// # Errors
    /// As [`run`](Self::run).
    pub fn main(&self, arguments: impl IntoIterator<Item = OsString>) -> Result<(), String> {
        let mut arguments = arguments.into_iter();
        let Some(command) = arguments.next() else {
            return Err(self.usage());
        };
        match &*command.to_string_lossy() {
            "--help" | "-h" | "help" => say(&self.usage()),
            "--version" | "-V" => say(&format!("{} {}\n", self.name, env!("CARGO_PKG_VERSION"))),
            command => self.run(command, arguments),
        }
    }

    /// All commands, a line each.
    #[must_use]
    pub fn usage(&self) -> String {
        let width = 10;
        let mut lines: Vec<String> = COMMANDS
            .iter()
            .map(|command| format!("  {:<width$}{}", self.called(command), command.about))
            .collect();
        let more = self.more.iter();
        lines.extend(more.map(|(name, about)| format!("  {name:<width$}{about}")));
        format!(
            "From a YAML description of an HTTP API to a typed Rust client.\n\n{name} COMMAND\n\n{}\n\n\
             `{name} COMMAND --help` lists the options of one.\n",
            lines.join("\n"),
            name = self.name,
        )
    }

    fn called<'a>(&'a self, command: &'a Command) -> &'a str {
        if command.name == generate::COMMAND.name {
            &self.generate
        } else {
            command.name
        }
    }

    /// `callsheet generate`
    fn call(&self, command: &Command) -> String {
        format!("{} {}", self.name, self.called(command))
    }
}

/// Why a command failed.
enum Failure {
    /// The command line is wrong. The message does not name the command's help, so whoever knows the command adds it.
    Usage(lexopt::Error),
    /// Anything else, as a complete message.
    Other(String),
}

impl From<lexopt::Error> for Failure {
    fn from(error: lexopt::Error) -> Self {
        Self::Usage(error)
    }
}

impl From<String> for Failure {
    fn from(message: String) -> Self {
        Self::Other(message)
    }
}

impl From<&str> for Failure {
    fn from(message: &str) -> Self {
        message.to_owned().into()
    }
}

/// The value of an option, as text.
fn text(arguments: &mut lexopt::Parser) -> Result<String, lexopt::Error> {
    arguments.value()?.string()
}

/// The value of an option, as a path. An empty one would be the current folder to some commands, and nothing to others.
fn path(arguments: &mut lexopt::Parser, option: &str) -> Result<PathBuf, lexopt::Error> {
    let value = arguments.value()?;
    if value.is_empty() {
        return Err(format!("`{option}` needs a path, and its value is empty").into());
    }
    Ok(value.into())
}

/// A name in lower case that begins with a letter, such as crates and surfaces have.
fn plain_name(name: String, what: &str, marks: &[char]) -> Result<String, String> {
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || marks.contains(&c);
    if name.starts_with(|c: char| c.is_ascii_lowercase()) && name.chars().all(fits) {
        return Ok(name);
    }
    let marks: Vec<String> = marks.iter().map(|mark| format!("`{mark}`")).collect();
    let marks = match &marks[..] {
        [others @ .., last] if !others.is_empty() => format!(", {} and {last}", others.join(", ")),
        marks => format!(" and {}", marks.concat()),
    };
    Err(format!(
        "`{name}` cannot name a {what}; use lower-case letters, digits{marks}, beginning with a letter"
    ))
}

/// Read a spec; print its warnings, return its errors.
fn read(spec: &Path) -> Result<Spec, String> {
    let read = read_dir(spec).map_err(|report| shown(&report))?;
    warn(&read.warnings);
    Ok(read)
}

fn warn(warnings: &Report) {
    if !warnings.is_empty() {
        // Where they cannot be shown there is nobody to tell.
        let _ = writeln!(std::io::stderr(), "{}", shown(warnings));
    }
}

fn shown(report: &Report) -> String {
    report.render(std::io::stderr().is_terminal())
}

fn read_text(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path)
        .map_err(|error| format!("cannot read {}: {error}", path.display()))
}

/// Prints a text to standard output. A closed pipe (`| head`) is a success.
///
/// # Errors
/// Standard output cannot be written for another reason, such as a full disk.
pub fn say(text: &str) -> Result<(), String> {
    let mut out = std::io::stdout();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            Err(format!("cannot write to standard output: {error}"))
        }
        _ => Ok(()),
    }
}

/// Ends a program: prints the message of a failure to standard error, and returns the exit code.
#[must_use]
pub fn finish(result: Result<(), String>) -> ExitCode {
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            // If standard error cannot be written, the exit code still reports the failure.
            let _ = writeln!(std::io::stderr(), "{}", message.trim_end());
            ExitCode::FAILURE
        }
    }
}

/// What a surface has.
fn contents(api: &Api) -> String {
    let operations = api.operations().count();
    let params: usize = api
        .operations()
        .map(|(_, operation)| operation.params.len())
        .sum();
    let models = api.models.len();
    format!("{operations} operations, {params} parameters, {models} models")
}
