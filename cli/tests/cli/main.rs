//! The binary, as a person runs it, against a sandbox. That words become the right arguments is tested beside the
//! code; here it is what is sent, printed and returned.

mod fields;

use std::io::Write as _;
use std::process::{Command, Output, Stdio};

use pipedrive::SURFACES;
use pipedrive_sandbox::{Running, Sandbox};
use serde_json::{Value, json};
use tokio::runtime::Runtime;

/// A sandbox in this process, and what runs the command against it.
struct Desk {
    // Before the runtime that it runs on.
    sandbox: Running,
    _runtime: Runtime,
}

/// What a command did.
struct Done {
    status: i32,
    out: String,
    err: String,
}

const TOKEN: &str = "s3cr3t-t0k3n-of-nobody";

impl Desk {
    fn new() -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .unwrap();
        let builder = Sandbox::builder().port(0).token(TOKEN).log(false);
        let sandbox = runtime.block_on(builder.start()).unwrap();
        Self {
            sandbox,
            _runtime: runtime,
        }
    }

    fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_pipedrive"));
        command
            .args(words)
            .env_clear()
            .env("PIPEDRIVE_API_TOKEN", TOKEN)
            .env("PIPEDRIVE_BASE_URL", self.sandbox.base_url("crm"));
        command
    }

    fn run(&self, words: &[&str]) -> Done {
        done(&self.command(words).output().unwrap())
    }

    /// Runs a command that has to work, and reads the JSON that it prints.
    fn json(&self, words: &[&str]) -> Value {
        let done = self.run(words);
        assert_eq!((done.status, &*done.err), (0, ""), "{words:?}");
        serde_json::from_str(&done.out).unwrap()
    }
}

/// Reads what a command did. Whatever it was, the token is not in it.
fn done(output: &Output) -> Done {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    let done = Done {
        status: output.status.code().unwrap(),
        out: text(&output.stdout),
        err: text(&output.stderr),
    };
    assert!(!done.out.contains(TOKEN) && !done.err.contains(TOKEN));
    assert!(!done.err.contains("panicked"), "{}", done.err);
    done
}

#[test]
fn a_deal_is_created_changed_and_found() {
    let desk = Desk::new();
    let deal = desk.json(&[
        "deals",
        "create",
        "--title",
        "Rocket launch",
        "--value",
        "1200",
        "--visible_to",
        "3",
        "--status",
        "won",
        "--close-time",
        "2026-11-23T10:15:00Z",
        "--custom-fields",
        "e53c098ad333aa767a2a7675a73fb9fcda61b3fc=fair",
        "--custom-fields",
        "f67bc6d0199427561a8dcb4db5365cbc3d54995c=7",
    ]);
    assert_eq!(
        (&deal["title"], &deal["value"]),
        (&json!("Rocket launch"), &json!(1200))
    );
    let custom = &deal["custom_fields"];
    assert_eq!(
        (
            &custom["e53c098ad333aa767a2a7675a73fb9fcda61b3fc"],
            &custom["f67bc6d0199427561a8dcb4db5365cbc3d54995c"]
        ),
        (&json!("fair"), &json!(7))
    );
    let id = deal["id"].to_string();

    let deal = desk.json(&["deals", "update", "--id", &id, "--clear", "close-time"]);
    assert_eq!(deal["close_time"], Value::Null);
    assert_eq!(deal["title"], "Rocket launch");
    desk.json(&["deals", "set_status", &id, "--status", "lost"]);

    let found = desk.json(&[
        "deals",
        "list",
        "--status",
        "lost",
        "--title",
        "Rocket launch",
    ]);
    assert_eq!(found.as_array().unwrap().len(), 1);
    assert_eq!(
        (&found[0]["id"], &found[0]["status"]),
        (&deal["id"], &json!("lost"))
    );
    assert_eq!(desk.json(&["deals", "delete", &id]), deal["id"]);
}

#[test]
fn a_whole_list_is_a_line_per_item() {
    let desk = Desk::new();
    for title in ["a", "b", "c", "d", "e"] {
        desk.json(&["products", "create", "--name", title]);
    }
    let whole = desk.run(&["products", "list", "--all", "--limit", "2"]);
    assert_eq!((whole.status, &*whole.err), (0, ""));
    let lines: Vec<Value> = whole
        .out
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert!(lines.len() >= 5, "more than two pages");
    let same = desk.json(&["products", "list", "--all", "--output", "json"]);
    assert_eq!(
        same,
        Value::from(lines),
        "the size of pages changes nothing"
    );

    let page = desk.run(&["products", "list", "--limit", "2"]);
    assert_eq!(
        page.err,
        "note: the list has more items: --start 2 continues it, --all fetches all of them\n"
    );
    let page: Value = serde_json::from_str(&page.out).unwrap();
    assert_eq!(
        page.as_array().unwrap().as_slice(),
        &same.as_array().unwrap()[..2]
    );

    let table = desk.run(&["products", "list", "--all", "--columns", "name,id"]);
    assert!(table.out.starts_with("name "), "{}", table.out);
    assert_eq!(
        table.out.lines().count(),
        same.as_array().unwrap().len() + 1
    );
}

#[test]
fn a_file_is_sent_and_listed() {
    let desk = Desk::new();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("offer.pdf");
    std::fs::write(&path, b"%PDF-1.7 \xff\x00").unwrap();
    let deal = desk.json(&["deals", "create", "--title", "Rocket launch"])["id"].to_string();
    let file = desk.json(&["deals", "add-file", &deal, "--file", path.to_str().unwrap()]);
    let files = desk.json(&["deals", "files", &deal]);
    assert_eq!(files, json!([file]));
    assert_eq!(
        (&file["name"], &file["file_size"]),
        (&json!("offer.pdf"), &json!(11))
    );

    let missing = desk.run(&["deals", "add-file", &deal, "--file", "/nowhere/offer.pdf"]);
    assert_eq!((missing.status, &*missing.out), (2, ""));
    let line = format!("error: POST /deals/{deal}/files: cannot open /nowhere/offer.pdf: ");
    assert!(missing.err.starts_with(&line), "{}", missing.err);
}

#[test]
fn any_path_can_be_called() {
    let desk = Desk::new();
    let body = desk.json(&["request", "post", "/deals", "--body", r#"{"title": "Raw"}"#]);
    assert_eq!(
        (&body["success"], &body["data"]["title"]),
        (&json!(true), &json!("Raw"))
    );
    let body = desk.json(&[
        "request",
        "GET",
        "deals",
        "--query",
        "title=Raw",
        "--query",
        "limit=1",
    ]);
    assert_eq!(body["data"].as_array().unwrap().len(), 1);

    let mut child = desk
        .command(&["request", "POST", "/deals", "--body", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child
        .stdin
        .take()
        .unwrap()
        .write_all(br#"{"title": "Piped"}"#)
        .unwrap();
    let piped = done(&child.wait_with_output().unwrap());
    assert_eq!(piped.status, 0, "{}", piped.err);
    assert!(piped.out.contains("Piped"));

    let query = desk.run(&["request", "GET", "/deals?limit=1"]);
    assert_eq!(query.status, 2);
    assert!(query.err.contains("--query NAME=VALUE"));
}

#[test]
fn a_failed_call_is_one_line_and_status_1() {
    let desk = Desk::new();
    let missing = desk.run(&["deals", "get", "999999"]);
    assert_eq!((missing.status, &*missing.out), (1, ""));
    assert_eq!(missing.err.lines().count(), 1);
    assert!(
        missing.err.starts_with("error: GET /deals/999999: 404 "),
        "{}",
        missing.err
    );

    // An enum can have values that nobody described: doubted, and sent.
    let odd = desk.run(&["deals", "list", "--status", "opne"]);
    let lines: Vec<&str> = odd.err.lines().collect();
    assert_eq!(
        lines[0],
        r#"warning: status: "opne" is no known value; did you mean "open"?"#
    );
    assert!(lines[1].starts_with("error: GET /deals: 4"), "{}", odd.err);
    assert_eq!((odd.status, lines.len()), (1, 2));

    let nobody = desk.run(&["--base-url", "http://127.0.0.1:1", "deals", "list"]);
    assert_eq!((nobody.status, nobody.err.lines().count()), (1, 1));
    assert!(
        nobody.err.starts_with("error: GET /deals: "),
        "{}",
        nobody.err
    );
}

#[test]
fn a_wrong_command_line_is_status_2() {
    let desk = Desk::new();
    for (words, hint) in [
        (&["deals", "lsit"][..], "'list'"),
        (&["deal", "list"], "'deals'"),
        (&["deals", "list", "--stattus", "open"], "'--status'"),
        (&["deals", "get"], "<ID>"),
        (&["deals", "get", ""], "not a whole number"),
        (&["deals", "list", "--limit", "501"], "1..=500"),
        (&["crmm", "deals", "list"], "'crm'"),
        (
            &["deals", "list", "--output", "json", "--columns", "id"],
            "--output table",
        ),
        (
            &["deals", "list", "--base-url", "example.com"],
            "the base URL must begin with",
        ),
        (
            &["deals", "list", "--base-url", "http://sandbox.test:7473"],
            "use a base URL with https://, or --allow-http in a network that you trust",
        ),
        (
            &["deals", "list", "--token-file", "/nowhere"],
            "cannot read the token from /nowhere",
        ),
        (&["request", "POST", "/deals", "--body", "{"], "--body: "),
    ] {
        let done = desk.run(words);
        assert_eq!((done.status, &*done.out), (2, ""), "{words:?}");
        assert!(
            done.err.starts_with("error: ") && done.err.contains(hint),
            "{}",
            done.err
        );
    }
}

#[test]
fn the_token_comes_from_a_file_or_the_environment_and_is_never_shown() {
    let desk = Desk::new();
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(&file, format!("{TOKEN}\n")).unwrap();
    let path = file.path().to_str().unwrap();
    let mut command = desk.command(&["deals", "list", "--token-file", path]);
    assert_eq!(
        done(&command.env_remove("PIPEDRIVE_API_TOKEN").output().unwrap()).status,
        0
    );

    let none = done(
        &desk
            .command(&["deals", "list"])
            .env("PIPEDRIVE_API_TOKEN", "")
            .output()
            .unwrap(),
    );
    assert_eq!(none.status, 2);
    assert_eq!(
        none.err,
        "error: no API token: set PIPEDRIVE_API_TOKEN, or say --token-file FILE\n"
    );

    let option = format!("--api-token={TOKEN}");
    for (words, token) in [
        (&["deals", "list"][..], "another"),
        (&["deals", "list"], &*format!("{TOKEN}\nx")),
        (&["deals", "list", &option], TOKEN),
        (&["request", "GET", "/nowhere"], TOKEN),
        (&["--help"], TOKEN),
    ] {
        // That it does not show is looked at for every command: see `done`.
        let mut command = desk.command(words);
        done(&command.env("PIPEDRIVE_API_TOKEN", token).output().unwrap());
    }
}

/// A base URL that is ignored would mean the service itself.
#[cfg(unix)]
#[test]
fn a_variable_that_cannot_be_read_is_an_error() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt as _;

    for name in [
        "PIPEDRIVE_API_TOKEN",
        "PIPEDRIVE_BASE_URL",
        "PIPEDRIVE_ALLOW_HTTP",
    ] {
        let output = Command::new(env!("CARGO_BIN_EXE_pipedrive"))
            .args(["deals", "get", "7"])
            .env_clear()
            .env("PIPEDRIVE_API_TOKEN", TOKEN)
            // Should it be called after all, nothing is there.
            .env("PIPEDRIVE_BASE_URL", "http://127.0.0.1:9")
            .env(name, OsStr::from_bytes(b"http://127.0.0.1:9/\xff"))
            .output();
        let done = done(&output.unwrap());
        let expected = format!("error: {name} is not Unicode\n");
        assert_eq!((done.status, done.err), (2, expected));
    }
}

#[test]
fn the_tables_can_be_read() {
    let desk = Desk::new();
    let all = desk.json(&["operations", "--json"]);
    let all = all.as_array().unwrap();
    assert_eq!(all.len(), 29);
    let add_file = all
        .iter()
        .find(|entry| entry["command"] == "deals add-file")
        .unwrap();
    assert_eq!(
        (&add_file["method"], &add_file["path"]),
        (&json!("POST"), &json!("/deals/{id}/files"))
    );
    assert_eq!(
        (&add_file["upload"], &add_file["params"][0]["argument"]),
        (&json!("file"), &json!("ID"))
    );

    let table = desk.run(&["operations"]);
    assert_eq!(table.out.lines().count(), 30);
    assert!(table.out.starts_with("command  "));
}

#[test]
fn every_surface_can_be_named() {
    let desk = Desk::new();
    for api in SURFACES {
        let operations = api.resources.iter().flat_map(|of| of.operations);
        let listed = desk.json(&[api.name, "operations", "--json"]);
        let listed = listed.as_array().unwrap();
        assert_eq!(listed.len(), operations.clone().count(), "{}", api.name);

        let list = operations.clone().find(|operation| {
            operation.pages.is_some() && operation.params.iter().all(|param| !param.required)
        });
        let list = list.unwrap();
        let entry = listed
            .iter()
            .find(|entry| entry["resource"] == list.resource && entry["name"] == list.name);
        let words = entry.unwrap()["command"].as_str().unwrap();
        let mut command = desk.command(&words.split(' ').collect::<Vec<_>>());
        command.env("PIPEDRIVE_BASE_URL", desk.sandbox.base_url(api.name));
        let done = done(&command.output().unwrap());
        assert_eq!(done.status, 0, "{words}: {}", done.err);
        let whole = done.err.is_empty();
        assert!(
            whole || done.err.starts_with("note: the list has more items: "),
            "{}",
            done.err
        );
        let items: Value = serde_json::from_str(&done.out).unwrap();
        assert!(items.is_array(), "{words}: {items}");
    }
    // The first is the one that is meant when none is named.
    assert_eq!(
        desk.json(&[SURFACES[0].name, "deals", "get", "1"]),
        desk.json(&["deals", "get", "1"])
    );
}

#[test]
fn help_says_what_the_tables_say() {
    let desk = Desk::new();
    let help = desk.run(&["deals", "set-status", "--help"]);
    assert_eq!(help.status, 0);
    for part in [
        "Update the status of a deal.",
        "PATCH /deals/{id}/status gives Deal",
        "--status <open|won|lost|deleted>",
        "--token-file",
    ] {
        assert!(help.out.contains(part), "{part} in {}", help.out);
    }
}

#[test]
#[cfg(unix)]
fn a_reader_that_goes_away_is_no_failure() {
    let desk = Desk::new();
    for words in [
        &["operations", "--json"][..],
        &["deals", "list", "--all", "--limit", "1"],
        &["--help"],
    ] {
        let mut child = desk
            .command(words)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let done = done(&child.wait_with_output().unwrap());
        assert_eq!((done.status, &*done.err), (0, ""), "{words:?}");
    }
}
