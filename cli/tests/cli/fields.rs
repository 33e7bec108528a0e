//! `pipedrive fields`: the file, what differs, the module, and the exit status of each.

use std::fs;
use std::path::Path;

use crate::{Desk, Done, done};

/// The key of the sample field `Priority` of deals.
const PRIORITY: &str = "d73321f8a55cab1054f0cef0791ec64015dbc1fc";

impl Desk {
    /// Runs a command of v2 in a folder.
    fn in_folder(&self, folder: &Path, words: &[&str]) -> Done {
        let mut command = self.command(words);
        command
            .current_dir(folder)
            .env("PIPEDRIVE_BASE_URL", self.sandbox.base_url("v2"));
        done(&command.output().unwrap())
    }
}

#[track_caller]
fn good(done: Done) -> String {
    assert_eq!((done.status, &*done.err), (0, ""), "{}", done.out);
    done.out
}

#[test]
fn a_file_is_pulled_checked_and_keeps_its_names() {
    let desk = Desk::new();
    let folder = tempfile::tempdir().unwrap();
    let run = |words: &[&str]| desk.in_folder(folder.path(), words);
    let file = || fs::read_to_string(folder.path().join("fields.yaml")).unwrap();

    let said = good(run(&["fields", "pull"]));
    assert!(
        said.starts_with("fields.yaml: ") && said.ends_with(" fields\n"),
        "{said}"
    );
    let first = file();
    for part in [
        "deals:\n",
        "activities:\n",
        "- rust: PRIORITY\n    name: \"Priority\"",
        "{rust: High, id: 33, label: \"High\"}",
    ] {
        assert!(first.contains(part), "{part} in {first}");
    }
    assert_eq!(good(run(&["fields", "check"])), "");
    good(run(&["fields", "pull"]));
    assert_eq!(file(), first, "the same twice");

    good(run(&[
        "v2",
        "deal-fields",
        "update",
        PRIORITY,
        "--field-name",
        "Urgency",
    ]));
    let drift = run(&["fields", "check"]);
    assert_eq!(drift.status, 1);
    assert_eq!(
        drift.out,
        format!("~ deals \"Urgency\" ({PRIORITY}): name \"Priority\" is now \"Urgency\"\n")
    );
    assert_eq!(
        drift.err,
        "error: fields.yaml differs from the account in 1 fact; `pipedrive fields pull` writes it again\n"
    );
    let said = good(run(&["fields", "pull"]));
    assert!(said.starts_with("~ deals \"Urgency\""), "{said}");
    assert!(
        file().contains("- rust: PRIORITY\n    name: \"Urgency\""),
        "{}",
        file()
    );
    assert_eq!(good(run(&["fields", "check"])), "");
}

#[test]
fn some_entities_are_enough() {
    let desk = Desk::new();
    let folder = tempfile::tempdir().unwrap();
    let run = |words: &[&str]| desk.in_folder(folder.path(), words);
    good(run(&[
        "fields",
        "pull",
        "--only",
        "persons,products",
        "--file",
        "some.yaml",
    ]));
    let some = fs::read_to_string(folder.path().join("some.yaml")).unwrap();
    assert!(
        some.contains("persons:") && some.contains("products:") && !some.contains("deals:"),
        "{some}"
    );
    // The next pull is about the same ones.
    good(run(&["fields", "pull", "--file", "some.yaml"]));
    assert_eq!(
        fs::read_to_string(folder.path().join("some.yaml")).unwrap(),
        some
    );
    let other = run(&["fields", "pull", "--only", "leads"]);
    assert_eq!(other.status, 2);
    assert!(
        other.err.contains("possible values: deals, persons"),
        "{}",
        other.err
    );
}

#[test]
fn a_module_is_generated() {
    let desk = Desk::new();
    let folder = tempfile::tempdir().unwrap();
    let run = |words: &[&str]| desk.in_folder(folder.path(), words);
    good(run(&["fields", "pull"]));
    assert_eq!(good(run(&["fields", "generate", "--out", "fields.rs"])), "");
    let module = fs::read_to_string(folder.path().join("fields.rs")).unwrap();
    for part in [
        "pub mod deal {",
        "pub const PRIORITY:",
        "pub enum Priority {",
        "pub mod activity {",
    ] {
        assert!(module.contains(part), "{part} in {module}");
    }

    let text = "deals:\n  - {name: Region, key: \"1\", type: text}\n  - {name: region, key: \"2\", type: text}\n";
    fs::write(folder.path().join("twice.yaml"), text).unwrap();
    let twice = run(&[
        "fields",
        "generate",
        "--file",
        "twice.yaml",
        "--out",
        "twice.rs",
    ]);
    assert_eq!((twice.status, &*twice.out), (2, ""));
    for part in [
        "error: two deal fields are called `REGION` in Rust",
        "--> twice.yaml:3:",
        "help: give one of them another `rust:`",
    ] {
        assert!(twice.err.contains(part), "{part} in {}", twice.err);
    }
    assert!(!folder.path().join("twice.rs").exists());
}

#[test]
fn what_cannot_be_compared_is_status_2() {
    let desk = Desk::new();
    let folder = tempfile::tempdir().unwrap();
    let run = |words: &[&str]| desk.in_folder(folder.path(), words);
    let missing = run(&["fields", "check"]);
    assert_eq!((missing.status, &*missing.out), (2, ""));
    assert!(
        missing.err.starts_with("error: cannot read fields.yaml: "),
        "{}",
        missing.err
    );

    fs::write(folder.path().join("fields.yaml"), "deal: []\n").unwrap();
    for command in [
        &["fields", "check"][..],
        &["fields", "pull"],
        &["fields", "generate", "--out", "x.rs"],
    ] {
        let wrong = run(command);
        assert_eq!((wrong.status, &*wrong.out), (2, ""), "{command:?}");
        assert!(
            wrong
                .err
                .starts_with("error: the file has no `deal`\n --> fields.yaml:1:1"),
            "{}",
            wrong.err
        );
    }
    assert_eq!(
        fs::read_to_string(folder.path().join("fields.yaml")).unwrap(),
        "deal: []\n",
        "not overwritten"
    );

    fs::write(folder.path().join("fields.yaml"), "deals: []\n").unwrap();
    let nobody = run(&["--base-url", "http://127.0.0.1:1", "fields", "check"]);
    assert_eq!((nobody.status, nobody.err.lines().count()), (2, 1));
    assert!(
        nobody.err.starts_with("error: GET /dealFields: "),
        "{}",
        nobody.err
    );
    // Without a comparison, a failed call is one.
    let nobody = run(&["--base-url", "http://127.0.0.1:1", "fields", "pull"]);
    assert_eq!(nobody.status, 1);
}
