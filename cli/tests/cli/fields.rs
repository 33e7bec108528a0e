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
        "error: fields.yaml and the account have 1 difference; `pipedrive fields pull` updates the file\n"
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
    // Others are added. Those that are not pulled stay.
    let said = good(run(&[
        "fields",
        "pull",
        "--only",
        "deals",
        "--file",
        "some.yaml",
    ]));
    let kept = some.matches("rust: ").count() - some.matches("{rust: ").count();
    assert!(
        said.ends_with(&format!(" fields pulled, {kept} kept\n")),
        "{said}"
    );
    let more = fs::read_to_string(folder.path().join("some.yaml")).unwrap();
    let (_, rest) = some.split_once("persons:").unwrap();
    assert!(
        more.contains("deals:\n  - rust:") && more.ends_with(rest),
        "{more}"
    );
    // A file that was emptied says nothing: all are pulled, and nothing can be compared.
    fs::write(folder.path().join("empty.yaml"), "# nothing\n").unwrap();
    let empty = run(&["fields", "check", "--file", "empty.yaml"]);
    assert_eq!(empty.status, 2);
    assert!(
        empty.err.contains("empty.yaml lists no kinds of records"),
        "{}",
        empty.err
    );
    good(run(&["fields", "pull", "--file", "empty.yaml"]));
    let all = fs::read_to_string(folder.path().join("empty.yaml")).unwrap();
    assert!(
        all.contains("deals:\n") && all.contains("activities:\n"),
        "{all}"
    );

    // Projects are pulled where they are named.
    assert!(!all.contains("projects:"), "{all}");
    good(run(&[
        "fields",
        "pull",
        "--only",
        "projects",
        "--file",
        "empty.yaml",
    ]));
    let projects = fs::read_to_string(folder.path().join("empty.yaml")).unwrap();
    assert!(
        projects.starts_with(&all) && projects.contains("projects:\n  - rust:"),
        "{projects}"
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
fn names_that_meet_are_reported_where_they_are_pulled() {
    let desk = Desk::new();
    let folder = tempfile::tempdir().unwrap();
    let run = |words: &[&str]| desk.in_folder(folder.path(), words);
    for name in ["C", "C++"] {
        good(run(&[
            "v2",
            "deal-fields",
            "create",
            "--field-name",
            name,
            "--field-type",
            "varchar",
        ]));
    }
    let pulled = run(&["fields", "pull", "--only", "deals"]);
    assert_eq!(pulled.status, 2, "{}", pulled.err);
    for part in [
        "error: two deal fields are called `C` in Rust",
        "--> fields.yaml:",
        "another `rust:`",
    ] {
        assert!(pulled.err.contains(part), "{part} in {}", pulled.err);
    }
    // It is as the account has it, and still no file to build with.
    let checked = run(&["fields", "check"]);
    assert_eq!((checked.status, &*checked.out), (2, ""));
    assert_eq!(checked.err, pulled.err);

    // The file is there to be edited, and the edit stays.
    let path = folder.path().join("fields.yaml");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replacen("rust: C\n", "rust: C_LANGUAGE\n", 1)).unwrap();
    let edited = fs::read_to_string(&path).unwrap();
    good(run(&["fields", "check"]));
    good(run(&["fields", "pull"]));
    let pulled = fs::read_to_string(&path).unwrap();
    assert!(pulled.contains("rust: C_LANGUAGE\n"), "{pulled}");
    assert_eq!(pulled.len(), edited.len());
}

#[test]
fn nothing_is_replaced_that_was_not_generated() {
    let desk = Desk::new();
    let folder = tempfile::tempdir().unwrap();
    let run = |words: &[&str]| desk.in_folder(folder.path(), words);
    good(run(&["fields", "pull", "--only", "deals"]));
    let pulled = fs::read(folder.path().join("fields.yaml")).unwrap();
    let wrong = run(&["fields", "generate", "--out", "fields.yaml"]);
    assert_eq!(wrong.status, 2);
    assert!(
        wrong
            .err
            .starts_with("error: fields.yaml would be replaced"),
        "{}",
        wrong.err
    );
    assert_eq!(fs::read(folder.path().join("fields.yaml")).unwrap(), pulled);
    // An empty file and an earlier module are no loss.
    fs::write(folder.path().join("fields.rs"), "").unwrap();
    for _ in 0..2 {
        good(run(&["fields", "generate", "--out", "fields.rs"]));
    }
    let module = fs::read_to_string(folder.path().join("fields.rs")).unwrap();
    // A pipe is written, and not read.
    #[cfg(unix)]
    assert_eq!(
        good(run(&["fields", "generate", "--out", "/dev/stdout"])),
        module
    );
    for option in [["--output", "json"], ["--columns", "name"]] {
        let refused = run(&["fields", "check", option[0], option[1]]);
        assert_eq!((refused.status, &*refused.out), (2, ""));
        assert!(refused.err.contains("are for calls"), "{}", refused.err);
    }
    assert!(module.contains("pub mod deal {"));
}

/// A write that ends in the middle, here at a limit of the system, leaves the earlier file whole.
#[cfg(unix)]
#[test]
fn a_write_that_is_cut_off_changes_nothing() {
    let desk = Desk::new();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("fields.yaml");
    let earlier = "deals: []\n";
    fs::write(&path, earlier).unwrap();
    let pull = desk.command(&["fields", "pull"]);
    let limited = std::process::Command::new("sh")
        .args(["-c", "ulimit -f 1; exec \"$0\" \"$@\""])
        .arg(pull.get_program())
        .args(pull.get_args())
        .current_dir(folder.path())
        .env("PIPEDRIVE_API_TOKEN", crate::TOKEN)
        .env("PIPEDRIVE_BASE_URL", desk.sandbox.base_url("v2"))
        .output()
        .unwrap();
    assert!(!limited.status.success());
    assert_eq!(fs::read_to_string(&path).unwrap(), earlier);
    // It was the limit.
    good(desk.in_folder(folder.path(), &["fields", "pull"]));
    assert!(fs::read_to_string(&path).unwrap().len() > 1024);
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
