//! `cargo xtask import`: the options, and what is printed about the result. The overlay is applied on the way, so that
//! a correction that fits no more is noticed when the document changes, and not later.

use std::path::{Path, PathBuf};

use callsheet::sync;
use callsheet_dialect::out::OutFile;
use callsheet_dialect::read;
use callsheet_dialect::source::Sources;
use lexopt::prelude::*;

use crate::codegen::{default_spec, shown};
use crate::usage;

struct Options {
    document: PathBuf,
    surface: String,
    spec: PathBuf,
    spec_stated: bool,
    overlay: Option<PathBuf>,
    check: bool,
}

impl Options {
    fn read(arguments: &mut lexopt::Parser) -> Result<Self, String> {
        let (mut document, mut surface, mut spec, mut overlay) = (None, None, None, None);
        let mut check = false;
        while let Some(argument) = arguments.next().map_err(usage)? {
            match argument {
                Value(value) if document.is_none() => document = Some(PathBuf::from(value)),
                Long("surface") => {
                    let name = arguments.value().map_err(usage)?.string().map_err(usage)?;
                    surface = Some(surface_name(name)?);
                }
                Long("spec") => spec = Some(PathBuf::from(arguments.value().map_err(usage)?)),
                Long("overlay") => overlay = Some(PathBuf::from(arguments.value().map_err(usage)?)),
                Long("check") => check = true,
                other => return Err(usage(other.unexpected())),
            }
        }
        Ok(Self {
            document: document.ok_or(
                "name an OpenAPI document: `cargo xtask import openapi.yaml --surface NAME`",
            )?,
            surface: surface.ok_or("name the surface: `--surface NAME`")?,
            spec_stated: spec.is_some(),
            spec: spec.unwrap_or_else(default_spec),
            overlay,
            check,
        })
    }

    /// The command that does the same again, for the files' first lines; the same from every folder and machine.
    fn command(&self) -> String {
        let name = self
            .document
            .file_name()
            .unwrap_or_default()
            .to_string_lossy();
        format!("cargo xtask import {name} --surface {}", self.surface)
    }

    fn folder(&self) -> PathBuf {
        self.spec.join(&self.surface)
    }
}

/// Folder, module and feature: snake case.
fn surface_name(name: String) -> Result<String, String> {
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    if name.starts_with(|c: char| c.is_ascii_lowercase()) && name.chars().all(fits) {
        return Ok(name);
    }
    Err(format!(
        "`{name}` cannot name a surface; use lower-case letters, digits and `_`, beginning with a letter"
    ))
}

pub(crate) fn run(arguments: &mut lexopt::Parser) -> Result<(), String> {
    let options = Options::read(arguments)?;
    let text = read_text(&options.document)?;
    let imported = callsheet_openapi::import(&text, &options.surface, &options.command())
        .map_err(|error| format!("{}: {error}", options.document.display()))?;
    let mut files = imported.files;
    let folder = options.folder();
    let own = folder.join("overlay.yaml");
    let overlay = match &options.overlay {
        Some(path) => Some(read_text(path)?),
        None if own.exists() => Some(read_text(&own)?),
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
    let spec = read(sources).map_err(|report| shown(&report))?;
    if !spec.warnings.is_empty() {
        eprintln!("{}", shown(&spec.warnings));
    }
    let changes = sync::plan(&folder, &files).map_err(|error| error.to_string())?;
    print!("{}", imported.report);
    if changes.is_empty() {
        println!("{}: unchanged", folder.display());
        return Ok(());
    }
    if options.check {
        print!("{}", sync::diff(&changes));
        let again = if options.spec_stated {
            format!("{} --spec {}", options.command(), options.spec.display())
        } else {
            options.command()
        };
        return Err(format!(
            "{} is not what the document gives; run `{again}`",
            folder.display()
        ));
    }
    sync::apply(&changes).map_err(|error| error.to_string())?;
    println!(
        "{}: {} written, {} unchanged, {} removed",
        folder.display(),
        changes.written().count(),
        changes.unchanged().count(),
        changes.removed().count()
    );
    Ok(())
}

fn read_text(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path)
        .map_err(|error| format!("cannot read {}: {error}", path.display()))
}
