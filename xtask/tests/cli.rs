//! The commands as a maintainer and a CI job meet them: exit status, what is printed, what is on disk afterwards.
//! Every test works on copies; the project's own files are only read.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the project's root")
}

fn xtask(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(arguments)
        .current_dir(root())
        .output()
        .expect("xtask runs")
}

fn stdout(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn text(path: &Path) -> &str {
    path.to_str().expect("a path in UTF-8")
}

/// A copy of the `crm` spec and a place for its code.
struct Project {
    folder: TempDir,
}

impl Project {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let spec = folder.path().join("spec/crm");
        fs::create_dir_all(&spec).expect("spec");
        for file in fs::read_dir(root().join("spec/crm")).expect("spec/crm") {
            let file = file.expect("a file");
            fs::copy(file.path(), spec.join(file.file_name())).expect("a copy");
        }
        Self { folder }
    }

    fn spec(&self) -> PathBuf {
        self.folder.path().join("spec")
    }

    fn out(&self) -> PathBuf {
        self.folder.path().join("out")
    }

    fn codegen(&self, more: &[&str]) -> Output {
        let (spec, out) = (self.spec(), self.out());
        let mut arguments = vec!["codegen", "--spec", text(&spec), "--out", text(&out)];
        arguments.extend(more);
        xtask(&arguments)
    }

    fn edit(&self, file: &str, from: &str, to: &str) {
        let path = self.spec().join(file);
        let before = fs::read_to_string(&path).expect("a spec file");
        assert!(before.contains(from), "{file} has no {from:?}");
        fs::write(path, before.replacen(from, to, 1)).expect("written");
    }
}

/// Every file below a folder with its bytes and the time it was written.
fn files(folder: &Path) -> Vec<(PathBuf, Vec<u8>, std::time::SystemTime)> {
    let mut found = Vec::new();
    let mut todo = vec![folder.to_path_buf()];
    while let Some(next) = todo.pop() {
        for entry in fs::read_dir(&next).into_iter().flatten() {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                todo.push(path);
            } else {
                let modified = fs::metadata(&path)
                    .and_then(|data| data.modified())
                    .expect("a time");
                found.push((path.clone(), fs::read(&path).expect("bytes"), modified));
            }
        }
    }
    found.sort();
    found
}

#[test]
fn the_surface_is_the_card() {
    let card = fs::read_to_string(root().join("tests/card/crm.tsv")).expect("the card");
    let params: usize = card
        .lines()
        .map(|line| {
            line.split('\t')
                .nth(2)
                .map_or(0, |list| list.split(',').count())
        })
        .sum();
    assert_eq!(
        (card.lines().count(), params),
        (29, 310),
        "the card's own table"
    );
    let output = xtask(&["surface", "crm"]);
    assert!(output.status.success(), "{}", stderr(&output));
    assert_eq!(stdout(&output), card);
}

#[test]
fn code_is_written_once_and_twice_the_same() {
    let project = Project::new();
    let first = project.codegen(&[]);
    assert!(first.status.success(), "{}", stderr(&first));
    let line = stdout(&first);
    assert!(
        line.contains("crm") && line.contains("29 operations") && line.contains("310 parameters"),
        "{line}"
    );
    let written = files(&project.out());
    assert!(written.len() > 10);
    let again = project.codegen(&[]);
    assert!(stdout(&again).contains("0 written"), "{}", stdout(&again));
    assert_eq!(
        files(&project.out()),
        written,
        "unchanged files are not touched"
    );

    fs::remove_dir_all(project.out()).expect("removed");
    assert!(project.codegen(&[]).status.success());
    let bytes = |files: &[(PathBuf, Vec<u8>, _)]| {
        files
            .iter()
            .map(|(path, bytes, _)| (path.clone(), bytes.clone()))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        bytes(&files(&project.out())),
        bytes(&written),
        "two runs give the same bytes"
    );
}

#[test]
fn a_changed_missing_or_extra_file_is_shown_and_mended_alone() {
    let project = Project::new();
    project.codegen(&[]);
    let before = files(&project.out());
    let (changed, missing) = (
        project.out().join("crm/deals.rs"),
        project.out().join("crm/plans.rs"),
    );
    let extra = project.out().join("crm/leftover.rs");
    let body = fs::read_to_string(&changed).expect("deals.rs");
    fs::write(&changed, body.replacen("SetDealStatus", "SetDealStatsu", 1)).expect("changed");
    fs::remove_file(&missing).expect("removed");
    fs::write(
        &extra,
        body.lines().next().expect("a header").to_owned() + "\n",
    )
    .expect("extra");

    let check = project.codegen(&["--check"]);
    assert_eq!(check.status.code(), Some(1));
    let diff = stdout(&check) + &stderr(&check);
    for part in [
        "SetDealStatsu",
        "SetDealStatus",
        "crm/plans.rs",
        "crm/leftover.rs",
        "cargo xtask codegen",
    ] {
        assert!(diff.contains(part), "{part} is not in:\n{diff}");
    }
    assert!(
        diff.lines().any(|line| line.starts_with("@@")),
        "no hunk in:\n{diff}"
    );

    let mended = project.codegen(&[]);
    assert!(stdout(&mended).contains("2 written"), "{}", stdout(&mended));
    assert!(stdout(&mended).contains("1 removed"), "{}", stdout(&mended));
    let after = files(&project.out());
    assert_eq!(after.len(), before.len());
    for ((path, bytes, time), (_, bytes_before, time_before)) in after.iter().zip(&before) {
        assert_eq!(bytes, bytes_before, "{}", path.display());
        let touched = *path == changed || *path == missing;
        assert_eq!(time != time_before, touched, "{}", path.display());
    }
}

#[test]
fn all_mistakes_are_shown_and_nothing_is_written() {
    let project = Project::new();
    project.codegen(&[]);
    let before = files(&project.out());
    project.edit("crm/deals.yaml", "status: DealStatus", "status: DealSatus");
    project.edit(
        "crm/persons.yaml",
        "returns: {type: PersonId, at: data.id}",
        "returns: {type: PersonId, at: data.id",
    );
    let output = project.codegen(&[]);
    assert_eq!(output.status.code(), Some(1));
    let said = stderr(&output);
    for part in [
        "crm/deals.yaml:",
        "`DealSatus`",
        "DealStatus",
        "crm/persons.yaml:",
        "is not closed",
        "^",
    ] {
        assert!(said.contains(part), "{part} is not in:\n{said}");
    }
    assert_eq!(said.matches("error:").count(), 2, "{said}");
    assert_eq!(files(&project.out()), before);
}

#[test]
fn a_folder_with_other_peoples_files_is_not_emptied() {
    let project = Project::new();
    fs::create_dir_all(project.out()).expect("out");
    let precious = project.out().join("thesis.txt");
    fs::write(&precious, "years of work").expect("written");
    let output = project.codegen(&[]);
    assert!(!output.status.success());
    assert!(
        stderr(&output).contains("thesis.txt"),
        "{}",
        stderr(&output)
    );
    assert_eq!(
        fs::read_to_string(&precious).expect("still there"),
        "years of work"
    );
    assert_eq!(
        files(&project.out()).len(),
        1,
        "nothing is written beside it"
    );
}

#[test]
fn commands_that_only_this_project_has_have_help() {
    for command in ["demo", "budget", "node", "ci"] {
        let help = xtask(&[command, "--help"]);
        assert!(help.status.success(), "{command}: {}", stderr(&help));
        assert!(
            stdout(&help).contains(&format!("cargo xtask {command}")),
            "{command}"
        );
    }
}

#[test]
fn words_that_are_not_understood() {
    for (arguments, part) in [
        (&["codgen"][..], "there is no command `codgen`"),
        (&["codegen", "--chek"], "--chek"),
        (&["codegen", "--spec"], "--spec"),
        (&["surface"], "crm"),
        (&["surface", "v9"], "there is no surface `v9`"),
        (&["codegen", "--spec", "/nowhere"], "/nowhere"),
        (&["demo", "now"], "now"),
        (&["ci", "--ful"], "--ful"),
        (&["ci", "--full", "twice"], "twice"),
    ] {
        let output = xtask(arguments);
        assert_eq!(output.status.code(), Some(1), "{arguments:?}");
        assert!(
            stderr(&output).contains(part),
            "{arguments:?}: {}",
            stderr(&output)
        );
        assert!(!stderr(&output).contains("panicked"));
    }
}

#[test]
fn a_program_that_is_not_installed_is_named_with_the_remedy() {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("node")
        .env("PATH", "")
        .output()
        .expect("xtask runs");
    assert_eq!(output.status.code(), Some(1));
    for part in ["cannot run `node`", "install Node.js", "nodejs npm"] {
        assert!(
            stderr(&output).contains(part),
            "{part}: {}",
            stderr(&output)
        );
    }
}
