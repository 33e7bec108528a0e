//! `cargo xtask diff` as a maintainer meets it: in a git repository with a history of specs.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

const API: &str = "title: Test\nbase_url: https://example.com\n";
const DEALS: &str = "models: {Deal: {fields: {id!: DealId, title: string}}}\n\
    operations:\n  create: {call: POST deals, params: [title], returns: Deal}\n";

/// A repository whose first commit has the spec above, and whose second requires the title.
struct Repository {
    folder: TempDir,
}

impl Repository {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let repository = Self { folder };
        repository.write("spec/crm/api.yaml", API);
        repository.write("spec/crm/deals.yaml", DEALS);
        repository.write("spec/README.md", "# The dialect\n");
        repository.git(&["init", "--quiet"]);
        repository.commit("first");
        repository.git(&["tag", "v1"]);
        repository.write("spec/crm/deals.yaml", &DEALS.replace("[title]", "[title!]"));
        repository.commit("second");
        repository
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.path().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        fs::write(path, text).expect("written");
    }

    fn git(&self, arguments: &[&str]) {
        let output = Command::new("git")
            .args(["-c", "user.name=Test", "-c", "user.email=test@example.com"])
            .args(["-c", "commit.gpgsign=false", "-c", "tag.gpgsign=false"])
            .args(arguments)
            .current_dir(self.path())
            .output()
            .expect("git runs");
        assert!(output.status.success(), "{}", stderr(&output));
    }

    fn commit(&self, message: &str) {
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--message", message]);
    }

    fn diff_in(&self, folder: &str, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_xtask"))
            .arg("diff")
            .args(arguments)
            .current_dir(self.path().join(folder))
            .output()
            .expect("xtask runs")
    }

    fn diff(&self, arguments: &[&str]) -> Output {
        self.diff_in("", arguments)
    }
}

fn stdout(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

const BREAKING: &str = "\
Breaking:
  crm.deals.create: parameter `title` became required (an argument and no longer a setter)

Semantic versioning: major (1 change, 1 breaking); while the version is 0.x, the next x.
";

#[test]
fn two_revisions_or_one_and_the_working_tree() {
    let repository = Repository::new();
    let before = repository.path().join("before/spec");
    repository.write("before/spec/crm/api.yaml", API);
    repository.write("before/spec/crm/deals.yaml", DEALS);
    repository.write("sub/folder/notes.txt", "Not a spec.");
    let before = before.to_str().expect("a path in UTF-8");
    for (folder, arguments) in [
        ("", &["HEAD~1", "HEAD"][..]),
        ("", &["v1"]),
        ("", &["v1:spec"]),
        ("", &["v1:./spec", "spec"]),
        ("", &[before]),
        ("", &["before/spec", "HEAD"]),
        ("sub/folder", &["v1"]),
        ("sub/folder", &["v1", "HEAD:spec"]),
    ] {
        let output = repository.diff_in(folder, arguments);
        assert!(
            output.status.success(),
            "{arguments:?}: {}",
            stderr(&output)
        );
        assert_eq!(stdout(&output), BREAKING, "{arguments:?} in {folder:?}");
    }
    // What is not committed counts as well.
    repository.write("spec/crm/deals.yaml", DEALS);
    let output = repository.diff(&["v1"]);
    assert!(output.status.success());
    assert!(
        stdout(&output).starts_with("Nothing changed"),
        "{}",
        stdout(&output)
    );

    let markdown = stdout(&repository.diff(&["v1", "HEAD", "--markdown"]));
    assert!(
        markdown.starts_with(
            "### Breaking\n\n- `crm.deals.create`: parameter `title` became required; "
        ),
        "{markdown}"
    );
}

#[test]
fn what_cannot_be_compared() {
    let repository = Repository::new();
    repository.write(
        "spec/crm/deals.yaml",
        &DEALS.replace("returns: Deal", "returns: Dael"),
    );
    repository.write("empty/notes.txt", "Not a spec.");
    repository.commit("third");
    repository.write("spec/crm/deals.yaml", &DEALS.replace("POST", "PSOT"));
    for (arguments, parts) in [
        (&[][..], &["name what to compare with"][..]),
        (&["v1", "HEAD", "more"], &["more"]),
        (&["v1", "--html"], &["--html"]),
        (
            &["v9"],
            &[
                "the old spec, `v9:./spec` in git",
                "there is no such folder, and git has no such revision or path",
            ],
        ),
        (&["v1:empty"], &["the old spec, `v1:empty` in git"]),
        (
            &["HEAD:empty", "v1"],
            &["the old spec, `HEAD:empty` in git", "describes no API"],
        ),
        (
            &["v1", "empty"],
            &["the new spec, `empty`", "describes no API"],
        ),
        (
            &["v1", "HEAD"],
            &[
                "the new spec, `HEAD:./spec` in git",
                "there is no type `Dael`",
            ],
        ),
        // Both, in one run.
        (
            &["HEAD"],
            &[
                "the old spec",
                "`Dael`",
                "the new spec",
                "PSOT",
                "spec/crm/deals.yaml:3",
            ],
        ),
    ] {
        let output = repository.diff(arguments);
        assert_eq!(output.status.code(), Some(1), "{arguments:?}");
        assert_eq!(stdout(&output), "", "{arguments:?}");
        for part in parts {
            assert!(
                stderr(&output).contains(part),
                "{arguments:?}: {}",
                stderr(&output)
            );
        }
    }
}
