//! `import`: the options, and what is printed about the result. The overlay is applied on the way, so that
//! a correction that fits no more is noticed when the document changes, and not later.

use std::path::PathBuf;

use callsheet_dialect::out::OutFile;
use callsheet_dialect::read;
use callsheet_dialect::source::Sources;
use callsheet_openapi::ImportError;
use lexopt::prelude::*;

use super::{Command, Failure, Program, path, plain_name, read_text, say, shown, text, warn};
use crate::sync;

pub(super) const COMMAND: Command = Command {
    name: "import",
    about: "write a surface from an OpenAPI document and import.yaml; report what the dialect cannot say",
    usage: "\
{call} OPENAPI --surface NAME [--spec DIR] [--overlay FILE] [--check]

  --surface NAME  the folder of the spec to write, whole; a module and a feature are called like it
  --spec DIR      the spec (default: spec)
  --overlay FILE  corrections to go beside it (default: the overlay.yaml that is there)
  --check         change nothing; print a diff and fail when something would change
",
    run,
};

struct Options {
    document: PathBuf,
    surface: String,
    spec: PathBuf,
    spec_stated: bool,
    overlay: Option<PathBuf>,
    check: bool,
}

impl Options {
    fn read(program: &Program, arguments: &mut lexopt::Parser) -> Result<Self, Failure> {
        let (mut document, mut surface, mut spec, mut overlay) = (None, None, None, None);
        let mut check = false;
        while let Some(argument) = arguments.next()? {
            match argument {
                Value(value) if document.is_none() => document = Some(PathBuf::from(value)),
                Long("surface") => {
                    surface = Some(plain_name(text(arguments)?, "surface", &['_'])?);
                }
                Long("spec") => spec = Some(path(arguments, "--spec")?),
                Long("overlay") => overlay = Some(path(arguments, "--overlay")?),
                Long("check") => check = true,
                other => return Err(other.unexpected().into()),
            }
        }
        Ok(Self {
            document: document.ok_or_else(|| {
                let call = program.call(&COMMAND);
                format!("name an OpenAPI document: `{call} openapi.yaml --surface NAME`")
            })?,
            surface: surface.ok_or("name the surface: `--surface NAME`")?,
            spec_stated: spec.is_some(),
            spec: spec.unwrap_or_else(|| program.spec.clone()),
            overlay,
            check,
        })
    }

    /// The command that does the same again, for the files' first lines; the same from every folder and machine.
    fn command(&self, program: &Program) -> String {
        let name = self
            .document
            .file_name()
            .unwrap_or_default()
            .to_string_lossy();
        format!(
            "{} {name} --surface {}",
            program.call(&COMMAND),
            self.surface
        )
    }

    /// The command that writes what `--check` found to be missing, from the folder that it was called in.
    fn same_again(&self, program: &Program) -> String {
        let mut command = vec![format!(
            "{} {} --surface {}",
            program.call(&COMMAND),
            self.document.display(),
            self.surface
        )];
        if self.spec_stated {
            command.push(format!("--spec {}", self.spec.display()));
        }
        if let Some(overlay) = &self.overlay {
            command.push(format!("--overlay {}", overlay.display()));
        }
        command.join(" ")
    }

    fn folder(&self) -> PathBuf {
        self.spec.join(&self.surface)
    }
}

fn run(program: &Program, arguments: &mut lexopt::Parser) -> Result<(), Failure> {
    let options = Options::read(program, arguments)?;
    let command = options.command(program);
    let text = read_text(&options.document)?;
    let folder = options.folder();
    let known = folder.join("import.yaml");
    let shown_as = known.display().to_string();
    let known = known.is_file().then(|| read_text(&known)).transpose()?;
    let settings = known.as_deref().map(|text| (&*shown_as, text));
    let imported =
        callsheet_openapi::import(&text, &command, settings).map_err(|error| match error {
            ImportError::Settings(report) => shown(&report),
            error => format!("{}: {error}", options.document.display()),
        })?;
    let mut files = imported.files;
    files.extend(known.map(|text| OutFile {
        path: "import.yaml".to_owned(),
        text,
    }));
    let own = folder.join("overlay.yaml");
    let overlay = match &options.overlay {
        Some(path) => Some(read_text(path)?),
        None if own.is_file() => Some(read_text(&own)?),
        None => None,
    };
    files.extend(overlay.map(|text| OutFile {
        path: "overlay.yaml".to_owned(),
        text,
    }));
    let sources = Sources::from_texts(files.iter().map(|file| {
        (
            format!("{}/{}", options.surface, file.path),
            file.text.clone(),
        )
    }));
    let spec = read(sources).map_err(|report| {
        format!(
            "{}\n\nnothing was written; the places are in the files as they would be below {}",
            shown(&report),
            options.spec.display()
        )
    })?;
    warn(&spec.warnings);
    let changes = sync::plan(&folder, &files).map_err(|error| error.to_string())?;
    say(&imported.report.to_string())?;
    if changes.is_empty() {
        say(&format!("{}: unchanged\n", folder.display()))?;
        return Ok(());
    }
    if options.check {
        say(&sync::diff(&changes))?;
        return Err(format!(
            "{} is not what the document gives; run `{}`",
            folder.display(),
            options.same_again(program)
        )
        .into());
    }
    sync::apply(&changes).map_err(|error| error.to_string())?;
    say(&format!(
        "{}: {} written, {} unchanged, {} removed\n",
        folder.display(),
        changes.written().count(),
        changes.unchanged().count(),
        changes.removed().count()
    ))?;
    Ok(())
}
