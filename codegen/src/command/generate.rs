//! `generate`: the options, and what is printed about the result.

use std::collections::BTreeMap;
use std::path::{Component, Path, PathBuf};
use std::time::{Duration, Instant};

use callsheet_dialect::version::is_requirement;
use lexopt::prelude::*;

use super::{Command, Failure, Program, contents, path, plain_name, read, say, shown, text};
use crate::emit::{Runtime, manifest};
use crate::name::features::packages;
use crate::name::ident::is_keyword;
use crate::{GenerateError, name, sync};

pub(super) const COMMAND: Command = Command {
    name: "generate",
    about: "write a client crate, or its source, from a spec",
    usage: "\
{call} [--spec DIR] [--out DIR] [--new-crate NAME [--runtime PATH|VERSION] [--crate NAME=PATH]…] [--check]

  --spec DIR         the spec, a folder with one folder per API (default: spec)
  --out DIR          the folder to write, whole: the `src` of a crate that is there
  --new-crate NAME   write a crate of this name to --out, its manifest included
  --runtime PATH     the folder of callsheet-runtime, for the new crate's manifest
  --runtime VERSION  or its version on the registry (default: that of this program)
  --crate NAME=PATH  the folder of a crate that the spec names, for the same (default: the registry)
  --check            change nothing; print a diff and fail when something would change
",
    run,
};

/// What to generate, from what, and where to.
struct Options {
    /// Change nothing; fail when something would change.
    check: bool,
    spec: PathBuf,
    out: Option<PathBuf>,
    new_crate: Option<String>,
    /// As it was stated.
    runtime: Option<String>,
    /// Folders of crates that the spec names, by package, as they were stated.
    crates: BTreeMap<String, String>,
}

impl Options {
    /// Read them from the command line.
    fn read(program: &Program, arguments: &mut lexopt::Parser) -> Result<Self, Failure> {
        let mut options = Self {
            check: false,
            spec: program.spec.clone(),
            out: None,
            new_crate: None,
            runtime: None,
            crates: BTreeMap::new(),
        };
        while let Some(argument) = arguments.next()? {
            match argument {
                Long("check") => options.check = true,
                Long("spec") => options.spec = path(arguments, "--spec")?,
                Long("out") => options.out = Some(path(arguments, "--out")?),
                Long("new-crate") => {
                    let name = plain_name(text(arguments)?, "crate", &['-', '_'])?;
                    options.new_crate = Some(free_name(name)?);
                }
                Long("runtime") => options.runtime = Some(text(arguments)?),
                Long("crate") => {
                    let stated = text(arguments)?;
                    let Some((package, folder)) = stated.split_once('=') else {
                        return Err(format!(
                            "`{stated}` names no folder; write `--crate NAME=PATH`"
                        )
                        .into());
                    };
                    options.crates.insert(package.to_owned(), folder.to_owned());
                }
                other => return Err(other.unexpected().into()),
            }
        }
        if options.new_crate.is_some() && options.out.is_none() {
            return Err("a new crate needs a folder of its own: add `--out DIR`".into());
        }
        let names = options.runtime.is_some() || !options.crates.is_empty();
        if names && options.new_crate.is_none() {
            return Err(
                "other crates are named in the manifest of a new crate: add `--new-crate NAME`, or \
                 name them in the manifest that is there"
                    .into(),
            );
        }
        Ok(options)
    }

    /// The folder that is written whole.
    fn folder(&self, program: &Program) -> Result<PathBuf, String> {
        let own = || program.out.as_ref().map(|(folder, _)| folder.clone());
        self.out
            .clone()
            .or_else(own)
            .ok_or_else(|| "name the folder to write: `--out DIR`".to_owned())
    }

    /// What the crate is called.
    fn crate_name(&self, program: &Program, folder: &Path) -> Result<String, String> {
        if self.new_crate.is_none() && folder.join("Cargo.toml").is_file() {
            return Err(format!(
                "{} is the folder of a crate; write to its source, `--out {}`, or add `--new-crate NAME`",
                folder.display(),
                folder.join("src").display()
            ));
        }
        match (&self.new_crate, &program.out) {
            (Some(name), _) | (None, Some((_, name))) => Ok(name.clone()),
            (None, None) => package_above(folder),
        }
    }

    /// The command for the files' first lines. A project's own client says the same wherever it is written to.
    fn command(&self, program: &Program) -> String {
        if self.new_crate.is_none() && program.out.is_some() {
            program.call(&COMMAND)
        } else {
            self.same_again(program)
        }
    }

    /// The command that writes what these options ask for.
    fn same_again(&self, program: &Program) -> String {
        let mut command = vec![program.call(&COMMAND)];
        if self.new_crate.is_some() || self.spec != program.spec {
            command.push(format!("--spec {}", self.spec.display()));
        }
        if let Some(out) = &self.out {
            command.push(format!("--out {}", out.display()));
        }
        if let Some(name) = &self.new_crate {
            command.push(format!("--new-crate {name}"));
        }
        if let Some(runtime) = &self.runtime {
            command.push(format!("--runtime {runtime}"));
        }
        for (package, folder) in &self.crates {
            command.push(format!("--crate {package}={folder}"));
        }
        command.join(" ")
    }

    /// Where the new crate in `folder` finds the runtime.
    fn runtime(&self, program: &Program, folder: &Path) -> Result<Runtime, String> {
        let Some(stated) = &self.runtime else {
            return match &program.runtime {
                Some(runtime) => way(folder, runtime).map(Runtime::Path),
                None => Ok(Runtime::Version(env!("CARGO_PKG_VERSION").to_owned())),
            };
        };
        let there = Path::new(stated);
        if there.join("Cargo.toml").is_file() {
            return stated_way(folder, stated).map(Runtime::Path);
        }
        if is_requirement(stated) && !there.exists() {
            return Ok(Runtime::Version(stated.clone()));
        }
        Err(format!(
            "`{stated}` is neither a folder with a crate in it nor a version; `--runtime` takes the folder of \
             callsheet-runtime, or its version on the registry"
        ))
    }
}

/// The way from a crate in `folder` to one that was stated: who states the whole path means it.
fn stated_way(folder: &Path, stated: &str) -> Result<String, String> {
    if Path::new(stated).is_absolute() {
        Ok(slashes(Path::new(stated)))
    } else {
        way(folder, Path::new(stated))
    }
}

/// The name of the package whose source is in `folder`: what the nearest manifest above it says.
fn package_above(folder: &Path) -> Result<String, String> {
    let place =
        std::path::absolute(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut manifests = place.ancestors().map(|folder| folder.join("Cargo.toml"));
    let found = manifests.find_map(|path| std::fs::read_to_string(path).ok());
    found
        .as_deref()
        .and_then(package_name)
        .map(str::to_owned)
        .ok_or_else(|| {
            format!(
                "{} is in no crate: no Cargo.toml above it names a package; `--new-crate NAME` writes a whole crate",
                folder.display()
            )
        })
}

/// `name` in the section `[package]` of a manifest.
fn package_name(manifest: &str) -> Option<&str> {
    let lines = manifest.lines().map(str::trim);
    lines
        .skip_while(|line| *line != "[package]")
        .skip(1)
        .take_while(|line| !line.starts_with('['))
        .find_map(|line| {
            let value = line.strip_prefix("name")?.trim_start().strip_prefix('=')?;
            let value = value.trim_start().strip_prefix(['"', '\''])?;
            value.split(['"', '\'']).next()
        })
}

/// A name that no crate of Rust's own, no word of the language and no crate that the new one depends on has.
fn free_name(name: String) -> Result<String, String> {
    const OF_RUST: &[&str] = &["std", "core", "alloc", "proc_macro", "test"];
    let lib = name.replace('-', "_");
    let whose = if OF_RUST.contains(&&*lib) {
        "a crate of Rust's own"
    } else if is_keyword(&lib) {
        "a word of the language"
    } else if packages().any(|package| package.replace('-', "_") == lib) {
        "a crate that the new one depends on"
    } else {
        return Ok(name);
    };
    Err(format!(
        "`{name}` cannot name a crate: {whose} is called so; choose another name, such as `{name}-client`"
    ))
}

fn run(program: &Program, arguments: &mut lexopt::Parser) -> Result<(), Failure> {
    Ok(generate(program, &Options::read(program, arguments)?)?)
}

/// Generate, or check what is there.
fn generate(program: &Program, options: &Options) -> Result<(), String> {
    let start = Instant::now();
    let folder = options.folder(program)?;
    let mut names = name::Options {
        crate_name: options.crate_name(program, &folder)?,
        command: options.command(program),
        ..name::Options::default()
    };
    let spec = read(&options.spec)?;
    if options.new_crate.is_some() || program.out.is_none() {
        names.spec = options.spec.display().to_string();
    }
    let generated = crate::generate(&spec, &names).map_err(|error| match error {
        GenerateError::Names(report) => shown(&report),
        GenerateError::Unprintable(error) => error.to_string(),
    })?;

    let mut changes = Vec::new();
    if options.new_crate.is_some() {
        let crates = options.crates.iter().map(|(package, stated)| {
            if !Path::new(stated).join("Cargo.toml").is_file() {
                return Err(format!("`{stated}` is not a folder with a crate in it"));
            }
            Ok((package.clone(), stated_way(&folder, stated)?))
        });
        let crates = crates.collect::<Result<_, String>>()?;
        let manifest = manifest(
            &generated.krate,
            &options.runtime(program, &folder)?,
            &crates,
        );
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
            say(&sync::diff(changes))?;
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
    let apis = spec.apis.iter().filter(|api| api.is_generated());
    for (api, folder) in apis.zip(&folders) {
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
        ))?;
    }
    let shared = counts(options.check, &changes, |path| {
        !folders.iter().any(|folder| path.starts_with(folder))
    });
    say(&format!(
        "{:<12} {shared}; {} altogether\n",
        "(shared)",
        milliseconds(start.elapsed())
    ))?;
    if options.check && stale {
        return Err(format!(
            "{} is not what {} gives; run `{}`",
            folder.display(),
            options.spec.display(),
            options.same_again(program)
        ));
    }
    Ok(())
}

fn milliseconds(took: Duration) -> String {
    format!("{:.1} ms", took.as_secs_f64() * 1000.0)
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

/// The way from a crate in `folder` to another in `target`, for its manifest. The first need not exist yet.
fn way(folder: &Path, target: &Path) -> Result<String, String> {
    let (from, to) = (real(folder)?, real(target)?);
    let (from, to): (Vec<_>, Vec<_>) = (from.components().collect(), to.components().collect());
    let shared = from
        .iter()
        .zip(&to)
        .take_while(|(from, to)| from == to)
        .count();
    if shared == 0 {
        // On another drive there is no way but the whole path.
        return Ok(slashes(&to.iter().collect::<PathBuf>()));
    }
    let up = from[shared..].iter().map(|_| Component::ParentDir);
    Ok(slashes(
        &up.chain(to[shared..].iter().copied()).collect::<PathBuf>(),
    ))
}

fn slashes(path: &Path) -> String {
    path.display().to_string().replace('\\', "/")
}

/// A path without links, `.` and `..`, as far as it exists.
fn real(path: &Path) -> Result<PathBuf, String> {
    let mut whole =
        std::path::absolute(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let mut rest = Vec::new();
    loop {
        if let Ok(real) = whole.canonicalize() {
            return Ok(rest
                .into_iter()
                .rev()
                .fold(real, |path, name| path.join(name)));
        }
        match (whole.file_name().map(ToOwned::to_owned), whole.pop()) {
            (Some(name), true) => rest.push(name),
            // `..` behind a folder that does not exist.
            _ => return Err(format!("{}: there is no such folder", path.display())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_manifest_names_its_package() {
        let manifest = "[workspace]\nname = 'no'\n[package]\nversion = \"1\"\nname = \"my-api\" # it\n[lib]\nname = \"x\"";
        assert_eq!(package_name(manifest), Some("my-api"));
        assert_eq!(package_name("[workspace]\nmembers = []"), None);
    }

    #[test]
    fn the_way_to_the_runtime_is_seen_from_the_crate() {
        let temp = tempfile::tempdir().expect("a folder");
        let runtime = temp.path().join("a/runtime");
        std::fs::create_dir_all(&runtime).expect("a folder");
        let from = |crate_: &str| way(&temp.path().join(crate_), &runtime).expect("a way");
        assert_eq!(from("b/client"), "../../a/runtime");
        assert_eq!(from("a/../a/client"), "../runtime");
        assert!(way(&temp.path().join("no/../client"), &runtime).is_err());
    }
}
