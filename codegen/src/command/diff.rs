//! `diff`: where the two specs come from, a folder or a git revision, and in which form the changes are
//! printed. What changed, and how bad it is, is decided in [`diff`](mod@crate::diff).

use std::io::IsTerminal as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use callsheet_dialect::Spec;
use callsheet_dialect::diagnostic::Report;
use callsheet_dialect::source::Sources;
use lexopt::prelude::*;

use super::{Command as Known, Failure, Program, say};
use crate::diff::{self, diff};

pub(super) const COMMAND: Known = Known {
    name: "diff",
    about: "print what changed from one spec to another, and the version it asks for",
    usage: "\
{call} OLD [NEW] [--markdown]

  OLD, NEW    spec folders, git revisions or REVISION:PATH (default for NEW: the spec as it is)
  --markdown  as sections of a changelog

What breaks users of the crate is told apart from what does not.
",
    run,
};

/// The folder of a project that describes its APIs.
const SPEC: &str = "spec";

fn run(program: &Program, arguments: &mut lexopt::Parser) -> Result<(), Failure> {
    let (mut old, mut new) = (None, None);
    let mut markdown = false;
    while let Some(argument) = arguments.next()? {
        match argument {
            Value(value) if old.is_none() => old = Some(value.string()?),
            Value(value) if new.is_none() => new = Some(value.string()?),
            Long("markdown") => markdown = true,
            other => return Err(other.unexpected().into()),
        }
    }
    let old =
        old.ok_or("name what to compare with: a spec folder or a git revision, such as HEAD~1")?;
    let project = project(program);
    let old = Side::named(&old, &project);
    let new = new.map_or_else(|| old.today(&project), |new| Side::named(&new, &project));
    // Both are read before either is complained about, so that one run shows all that is wrong.
    let changes = match (old.read("old"), new.read("new")) {
        (Ok(old), Ok(new)) => diff(&old, &new),
        (Err(error), Ok(_)) | (Ok(_), Err(error)) => return Err(error.into()),
        (Err(old), Err(new)) => return Err(format!("{old}\n\n{new}").into()),
    };
    say(&if markdown {
        diff::markdown(&changes)
    } else {
        diff::text(&changes)
    })?;
    Ok(())
}

/// The folder whose spec is meant: the current one or the nearest above it that has one, else the program's own.
fn project(program: &Program) -> PathBuf {
    let here = std::env::current_dir().unwrap_or_default();
    let mut folders = here.ancestors();
    let found = folders.find(|folder| folder.join(SPEC).is_dir());
    let own = || program.spec.parent();
    found.or_else(own).unwrap_or(Path::new(".")).to_owned()
}

/// One of the two specs.
enum Side {
    /// A spec folder on disk.
    Folder(PathBuf),
    /// A folder of a git revision: `REVISION:PATH`, where a path that begins with `./` is one below `project`.
    Revision { tree: String, project: PathBuf },
}

impl Side {
    /// What a word on the command line means: a folder, where there is one of that name.
    fn named(word: &str, project: &Path) -> Self {
        let folder = PathBuf::from(word);
        if folder.is_dir() {
            return Self::Folder(folder);
        }
        let tree = if word.contains(':') {
            word.to_owned()
        } else {
            format!("{word}:./{SPEC}")
        };
        Self::Revision {
            tree,
            project: project.to_owned(),
        }
    }

    /// What there is today of the same spec.
    fn today(&self, project: &Path) -> Self {
        let path = match self {
            Self::Revision { tree, .. } => tree.split_once(':').map(|(_, path)| path),
            Self::Folder(_) => None,
        };
        let path = path.map(|path| path.strip_prefix("./").unwrap_or(path));
        Self::Folder(project.join(path.unwrap_or(SPEC)))
    }

    fn read(&self, which: &str) -> Result<Spec, String> {
        let wrong = |what: String| format!("the {which} spec, {}:\n\n{what}", self.shown());
        let shown = |report: Report| report.render(std::io::stderr().is_terminal());
        let read = match self {
            Self::Folder(folder) => callsheet_dialect::read_dir(folder),
            Self::Revision { tree, project } => {
                callsheet_dialect::read(committed(project, tree).map_err(wrong)?)
            }
        };
        read.map_err(|report| wrong(shown(report)))
    }

    fn shown(&self) -> String {
        match self {
            Self::Folder(folder) => format!("`{}`", folder.display()),
            Self::Revision { tree, .. } => format!("`{tree}` in git"),
        }
    }
}

/// The files of a spec as they are in git, without touching the working tree.
fn committed(project: &Path, tree: &str) -> Result<Sources, String> {
    let listed = git(
        project,
        &[
            "ls-tree",
            "-r",
            "-z",
            "--full-tree",
            "--end-of-options",
            tree,
        ],
    )
    .map_err(|error| {
        format!("there is no such folder, and git has no such revision or path: {error}")
    })?;
    let mut texts = Vec::new();
    for entry in text(listed, "the list of files")?.split_terminator('\0') {
        // `100644 blob 5f3c…<tab>crm/deals.yaml`
        let Some((about, path)) = entry.split_once('\t') else {
            continue;
        };
        let mut about = about.split(' ');
        let (mode, object) = (
            about.next().unwrap_or_default(),
            about.nth(1).unwrap_or_default(),
        );
        if mode.starts_with("100") && is_spec_file(path) {
            texts.push((
                path.to_owned(),
                text(git(project, &["cat-file", "blob", object])?, path)?,
            ));
        }
    }
    if texts.is_empty() {
        return Err("describes no API: there is no folder with an `api.yaml` in it".to_owned());
    }
    Ok(Sources::from_texts(texts))
}

/// `crm/deals.yaml`: a YAML file in a folder that is not hidden.
fn is_spec_file(path: &str) -> bool {
    path.split_once('/').is_some_and(|(folder, file)| {
        let extension = Path::new(file).extension();
        !folder.starts_with('.') && !file.contains('/') && extension.is_some_and(|it| it == "yaml")
    })
}

fn git(folder: &Path, arguments: &[&str]) -> Result<Vec<u8>, String> {
    let output = Command::new("git")
        .arg("-C")
        .arg(folder)
        .args(arguments)
        .output()
        .map_err(|error| format!("cannot run git: {error}"))?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(said.trim().to_owned())
}

fn text(bytes: Vec<u8>, path: &str) -> Result<String, String> {
    String::from_utf8(bytes).map_err(|_| format!("{path} is not UTF-8"))
}
