//! `cargo xtask codegen` and `schema`: the options, and what is printed about the result.

use std::io::IsTerminal as _;
use std::path::{Component, Path, PathBuf};
use std::time::{Duration, Instant};

use callsheet::emit::{self, Runtime};
use callsheet::{GenerateError, name, sync};
use callsheet_dialect::model::Api;
use callsheet_dialect::out::OutFile;
use callsheet_dialect::{Spec, diagnostic, syntax};
use lexopt::prelude::*;

use crate::{cargo, say, usage};

/// What to generate, from what, and where to.
pub(crate) struct Options {
    /// Change nothing; fail when something would change.
    check: bool,
    spec: PathBuf,
    out: Option<PathBuf>,
    new_crate: Option<String>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            check: false,
            spec: default_spec(),
            out: None,
            new_crate: None,
        }
    }
}

impl Options {
    /// Check the project's own code.
    pub(crate) fn check() -> Self {
        Self {
            check: true,
            ..Self::default()
        }
    }

    /// Read them from the command line.
    pub(crate) fn read(arguments: &mut lexopt::Parser) -> Result<Self, String> {
        let mut options = Self::default();
        while let Some(argument) = arguments.next().map_err(usage)? {
            match argument {
                Long("check") => options.check = true,
                Long("spec") => options.spec = arguments.value().map_err(usage)?.into(),
                Long("out") => options.out = Some(arguments.value().map_err(usage)?.into()),
                Long("new-crate") => {
                    let name = arguments.value().map_err(usage)?.string().map_err(usage)?;
                    options.new_crate = Some(package_name(name)?);
                }
                other => return Err(usage(other.unexpected())),
            }
        }
        if options.new_crate.is_some() && options.out.is_none() {
            return Err("a new crate needs a folder of its own: add `--out DIR`".to_owned());
        }
        Ok(options)
    }

    /// The folder that is written whole.
    fn folder(&self) -> PathBuf {
        self.out
            .clone()
            .unwrap_or_else(|| shortest(cargo::root().join("generated/src")))
    }

    /// The command for the files' first lines. The project's own client says the same wherever it is written to.
    fn command(&self) -> String {
        if self.new_crate.is_some() {
            self.same_again()
        } else {
            "cargo xtask codegen".to_owned()
        }
    }

    /// The command that writes what these options ask for.
    fn same_again(&self) -> String {
        let mut command = vec!["cargo xtask codegen".to_owned()];
        if self.new_crate.is_some() || self.spec != default_spec() {
            command.push(format!("--spec {}", self.spec.display()));
        }
        if let Some(out) = &self.out {
            command.push(format!("--out {}", out.display()));
        }
        if let Some(name) = &self.new_crate {
            command.push(format!("--new-crate {name}"));
        }
        command.join(" ")
    }
}

/// Cargo's rules for the names of packages, as far as they matter here.
fn package_name(name: String) -> Result<String, String> {
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_';
    if name.starts_with(|c: char| c.is_ascii_lowercase()) && name.chars().all(fits) {
        return Ok(name);
    }
    Err(format!(
        "`{name}` cannot name a crate; use lower-case letters, digits, `-` and `_`, beginning with a letter"
    ))
}

/// The project's own spec.
pub(crate) fn default_spec() -> PathBuf {
    shortest(cargo::root().join("spec"))
}

/// A path as a person would write it: relative to the folder they are in, where it is below it.
fn shortest(path: PathBuf) -> PathBuf {
    let here = std::env::current_dir().ok();
    here.and_then(|here| path.strip_prefix(here).ok().map(Path::to_owned))
        .unwrap_or(path)
}

/// Read a spec; print its warnings, return its errors.
pub(crate) fn read(spec: &Path) -> Result<Spec, String> {
    let read = callsheet_dialect::read_dir(spec).map_err(|report| shown(&report))?;
    if !read.warnings.is_empty() {
        eprintln!("{}", shown(&read.warnings));
    }
    Ok(read)
}

pub(crate) fn shown(report: &diagnostic::Report) -> String {
    report.render(std::io::stderr().is_terminal())
}

/// Generate, or check what is there.
pub(crate) fn run(options: &Options) -> Result<(), String> {
    let start = Instant::now();
    let spec = read(&options.spec)?;
    let mut names = name::Options {
        command: options.command(),
        ..name::Options::default()
    };
    if let Some(new) = &options.new_crate {
        names.crate_name.clone_from(new);
        names.spec = options.spec.display().to_string();
    }
    let generated = callsheet::generate(&spec, &names).map_err(|error| match error {
        GenerateError::Names(report) => shown(&report),
        GenerateError::Unprintable(error) => error.to_string(),
    })?;

    let folder = options.folder();
    let mut changes = Vec::new();
    if options.new_crate.is_some() {
        let manifest = emit::manifest(&generated.krate, &runtime(&folder)?);
        changes.push(sync::plan_file(&folder, &manifest).map_err(|error| error.to_string())?);
        changes.push(
            sync::plan(&folder.join("src"), &generated.sources)
                .map_err(|error| error.to_string())?,
        );
    } else {
        changes.push(sync::plan(&folder, &generated.sources).map_err(|error| error.to_string())?);
    }
    let stale = changes.iter().any(|changes| !changes.is_empty());
    if options.check {
        for changes in &changes {
            say(&sync::diff(changes));
        }
    } else {
        for changes in &changes {
            sync::apply(changes).map_err(|error| error.to_string())?;
        }
    }
    let folders: Vec<String> = generated
        .krate
        .surfaces
        .iter()
        .map(|surface| format!("{}/", surface.module.bare()))
        .collect();
    for (api, folder) in spec.apis.iter().zip(&folders) {
        let files = counts(options.check, &changes, |path| path.starts_with(folder));
        let made = generated.sources.iter().zip(&generated.took);
        let took: Duration = made
            .filter(|(file, _)| file.path.starts_with(folder))
            .map(|(_, took)| *took)
            .sum();
        say(&format!(
            "{:<12} {}; {files}; {} of work\n",
            api.name,
            contents(api),
            milliseconds(took)
        ));
    }
    let shared = counts(options.check, &changes, |path| {
        !folders.iter().any(|folder| path.starts_with(folder))
    });
    say(&format!(
        "{:<12} {shared}; {} altogether\n",
        "(shared)",
        milliseconds(start.elapsed())
    ));
    if options.check && stale {
        return Err(format!(
            "{} is not what {} gives; run `{}`",
            folder.display(),
            options.spec.display(),
            options.same_again()
        ));
    }
    Ok(())
}

fn milliseconds(took: Duration) -> String {
    format!("{:.1} ms", took.as_secs_f64() * 1000.0)
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

/// "3 written, 16 unchanged, 0 removed" for the files that match.
fn counts(check: bool, changes: &[sync::Changes], matches: impl Fn(&str) -> bool) -> String {
    let count = |paths: &dyn Fn(&sync::Changes) -> usize| changes.iter().map(paths).sum::<usize>();
    let written = count(&|changes| changes.written().filter(|path| matches(path)).count());
    let unchanged = count(&|changes| changes.unchanged().filter(|path| matches(path)).count());
    let removed = count(&|changes| changes.removed().filter(|path| matches(path)).count());
    let to = if check { "to be " } else { "" };
    format!("{written} {to}written, {unchanged} unchanged, {removed} {to}removed")
}

/// Where a crate in `folder` finds the runtime: by the way from there to here, so that it builds at once.
fn runtime(folder: &Path) -> Result<Runtime, String> {
    let absolute =
        std::path::absolute(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let target = cargo::root().join("runtime");
    let (from, to): (Vec<_>, Vec<_>) = (
        absolute.components().collect(),
        target.components().collect(),
    );
    let shared = from
        .iter()
        .zip(&to)
        .take_while(|(from, to)| from == to)
        .count();
    let up = from[shared..].iter().map(|_| Component::ParentDir);
    let way: PathBuf = up.chain(to[shared..].iter().copied()).collect();
    Ok(Runtime::Path(way.display().to_string().replace('\\', "/")))
}

/// `cargo xtask schema [--check]`
pub(crate) fn schema(arguments: &mut lexopt::Parser) -> Result<(), String> {
    let mut check = false;
    while let Some(argument) = arguments.next().map_err(usage)? {
        match argument {
            Long("check") => check = true,
            other => return Err(usage(other.unexpected())),
        }
    }
    write_schema(check)
}

/// Write `spec/schema.json`, or check it.
pub(crate) fn write_schema(check: bool) -> Result<(), String> {
    let file = OutFile {
        path: "schema.json".to_owned(),
        text: syntax::schema::json_schema(),
    };
    let changes = sync::plan_file(&default_spec(), &file).map_err(|error| error.to_string())?;
    if check && !changes.is_empty() {
        say(&sync::diff(&changes));
        return Err("spec/schema.json is not current; run `cargo xtask schema`".to_owned());
    }
    sync::apply(&changes).map_err(|error| error.to_string())
}
