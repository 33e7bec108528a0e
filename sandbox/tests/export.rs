//! All records as lines of JSON, and back: nothing is lost, and a wrong line changes nothing.

mod support;

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use pipedrive_sandbox::{Db, Sandbox};
use serde_json::json;
use support::{Reply, Server, TOKEN, fixture_spec};

const BINARY: &str = env!("CARGO_BIN_EXE_pipedrive-sandbox");
const HEADER: &str = r#"{"format":"pipedrive-sandbox","version":1}"#;
const END: &str = r#"{"end":true}"#;

fn export(server: &Server) -> String {
    let reply = server.send("GET", "/_sandbox/export", &[TOKEN], b"");
    assert_eq!(reply.status, 200, "{}", reply.text());
    assert_eq!(reply.header("content-type"), Some("application/jsonl"));
    String::from_utf8(reply.body).expect("text")
}

fn import(server: &Server, lines: &str) -> Reply {
    server.send("POST", "/_sandbox/import", &[TOKEN], lines.as_bytes())
}

/// Lines between a header and the last line.
fn whole(lines: &[&str]) -> String {
    let all = [&[HEADER], lines, &[END]].concat();
    all.join("\n") + "\n"
}

fn found(server: &Server, term: &str) -> usize {
    let path = format!("/api/v2/deals/search?term={term}");
    let found = server.send("GET", &path, &[TOKEN], b"").data();
    found["items"].as_array().map_or(0, Vec::len)
}

#[test]
fn a_round_trip_loses_nothing() {
    let from = Server::new();
    // Numbers that a careless reader changes, texts that end lines, bytes that are no text, and what is deleted.
    let title = "Zebra \u{2028} \"quoted\"\n\\";
    let kept = from.record(
        "POST",
        "deals",
        &json!({"title": title, "value": 0.1 + 0.2}),
    )["id"]
        .clone();
    let odd = from.record("POST", "deals", &json!({"title": "Odd", "value": 5e-324}))["id"].clone();
    let gone = from.record("POST", "deals", &json!({"title": "Gone"}))["id"].clone();
    from.upload(&format!("deals/{kept}/files"), "a.bin", "a/b", b"\0\xff\n");
    from.call("DELETE", &format!("deals/{gone}"));
    let (lines, digest) = (export(&from), from.digest());
    assert_eq!(lines.lines().next(), Some(HEADER));
    assert_eq!(lines.lines().last(), Some(END));
    assert_eq!(lines, export(&from), "the same records give the same lines");
    assert!(lines.contains("0.30000000000000004"), "{odd}");

    let to = Server::empty();
    to.record("POST", "deals", &json!({"title": "Replaced"}));
    let said = import(&to, &lines).data();
    assert!(said["records"].as_u64() > Some(1000), "{said}");
    assert!(said["files"].as_u64() >= Some(1), "{said}");
    assert_eq!(export(&to), lines);
    assert_eq!(to.digest(), digest);
    // Lists, searches, files and new ids are those of the other.
    assert_eq!((found(&to, "zebra"), found(&to, "replaced")), (1, 0));
    for path in [
        "/api/v2/deals?limit=500&sort_by=update_time",
        "/api/v2/itemSearch?term=rocket",
        "/v1/leads?limit=500",
        "/v1/files?limit=500",
        "/api/v2/persons/search?term=an",
    ] {
        let all = |server: &Server| server.send("GET", path, &[TOKEN], b"").text();
        let (here, there) = (all(&to), all(&from).replace(&from.address, &to.address));
        assert_eq!(here, there, "{path}");
    }
    let add =
        |server: &Server| server.record("POST", "deals", &json!({"title": "Next"}))["id"].clone();
    assert_eq!(add(&to), add(&from));
}

#[test]
fn a_spec_without_a_company_is_exported_too() {
    let from = Server::start(Sandbox::builder().spec(fixture_spec()));
    let (lines, digest) = (export(&from), from.digest());
    let to = Server::fixture();
    assert_eq!(import(&to, &lines).status, 200);
    assert_eq!((export(&to), to.digest()), (lines.clone(), digest));
    let said = import(&Server::empty(), &lines).refusal(400);
    assert!(
        said.contains("there is no entity") && said.contains("--spec"),
        "{said}"
    );
}

/// Lines that are refused, what names the problem, and what the remedy says.
type Case<'a> = (String, &'a str, &'a str);

/// Imports lines that are refused, and sees that nothing changes.
fn refuse(server: &Server, cases: &[Case<'_>]) {
    let (before, kept) = (server.digest(), export(server));
    for (lines, named, remedy) in cases {
        let said = import(server, lines).refusal(400);
        let shown: String = lines.chars().take(300).collect();
        assert!(
            said.contains(named) && said.contains(remedy),
            "{shown}: {said}"
        );
        assert!(said.contains("nothing was changed"), "{said}");
        assert_eq!(server.digest(), before, "{shown}");
    }
    assert_eq!(export(server), kept);
}

const DEAL: &str = r#"{"entity":"deal","record":{"id":7,"title":"A"}}"#;

#[test]
fn a_wrong_line_is_named_and_changes_nothing() {
    let server = Server::empty();
    server.record("POST", "deals", &json!({"title": "Kept"}));
    let newer = HEADER.replace('1', "2");
    let deep = "[".repeat(100_000);
    let cases = [
        (
            String::new(),
            "line 1: expected {\"format\"",
            "sandbox exports",
        ),
        (
            format!("{DEAL}\n{END}\n"),
            "line 1: expected {\"format\"",
            "sandbox exports",
        ),
        (
            format!("{newer}\n{END}\n"),
            "line 1: version 2",
            "update this one",
        ),
        (
            whole(&[DEAL, "{oops}"]),
            "line 3: not a JSON object",
            "column 2",
        ),
        (
            whole(&[DEAL, "\u{1}"]),
            "line 3: not a JSON object",
            "column 1",
        ),
        (whole(&[&deep]), "line 2: not a JSON object", ""),
        (whole(&["[1]"]), "line 2: not a JSON object", ""),
        (
            format!("{HEADER}\n{DEAL}\n"),
            "line 2: the lines end here",
            "export them again",
        ),
        (
            format!("{HEADER}\n{}", &DEAL[..30]),
            "line 2: not a JSON object",
            "cut off",
        ),
        (
            format!("{}{DEAL}\n", whole(&[])),
            "line 3: it follows",
            "delete it",
        ),
        (
            whole(&[r#"{"last_file":1.5}"#]),
            "line 2: last_file: expected",
            "",
        ),
        (whole(&[r#"{"end":false}"#]), "line 2: entity: missing", ""),
    ];
    refuse(&server, &cases);
    let before = server.digest();
    let lines = export(&server);
    let bytes = [HEADER.as_bytes(), b"\n\xff\xfe\n"].concat();
    let reply = server.send("POST", "/_sandbox/import", &[TOKEN], &bytes);
    assert!(reply.refusal(400).contains("line 2: not a JSON object"));
    let reply = server.send("POST", "/_sandbox/import", &[], lines.as_bytes());
    assert_eq!(reply.status, 401);
    assert_eq!(server.send("GET", "/_sandbox/export", &[], b"").status, 401);
    assert_eq!(
        server.send("PUT", "/_sandbox/import", &[TOKEN], b"").status,
        405
    );
    assert_eq!(server.digest(), before);
    // It works still, also with lines of another system.
    assert_eq!(import(&server, &lines.replace('\n', "\r\n")).status, 200);
    assert_eq!(server.digest(), before);
}

#[test]
fn a_wrong_record_is_named_and_changes_nothing() {
    let server = Server::empty();
    server.record("POST", "deals", &json!({"title": "Kept"}));
    let deal = |from: &str, to: &str| whole(&[&DEAL.replace(from, to)]);
    let cases = [
        (
            whole(&["", &DEAL.replace("deal", "dael")]),
            "line 3: there is no entity \"dael\", did you mean \"deal\"?",
            "--spec",
        ),
        (
            deal("\"id\":7,", ""),
            "line 2: id of the record: missing",
            "a whole number",
        ),
        (
            deal("7", "\"7\""),
            "line 2: id of the record: expected",
            "\"7\"",
        ),
        (
            deal("7", "7.5"),
            "line 2: id of the record: expected",
            "7.5",
        ),
        (
            deal("7", "9223372036854775807"),
            "line 2: id of the record",
            "is not between",
        ),
        (
            whole(&[DEAL, DEAL]),
            "line 3: deal 7 is on a line before",
            "delete one of them",
        ),
        (
            deal("title", "titel"),
            "line 2: deal has no field \"titel\", did you mean \"title\"?",
            "delete this member",
        ),
        (
            deal("\"record\"", "\"recrod\""),
            "line 2: record, last_id or file",
            "",
        ),
        (
            deal("\"A\"}", "\"A\"},\"deleted\":1"),
            "line 2: deleted: expected",
            "",
        ),
        (
            deal("\"A\"}", "\"A\"},\"extra\":1"),
            "line 2: extra: not known",
            "",
        ),
        (
            deal("\"deal\"", "7"),
            "line 2: entity: expected a string",
            "",
        ),
        (
            deal("\"entity\":\"deal\",", ""),
            "line 2: entity: missing",
            "",
        ),
        (
            whole(&[r#"{"entity":"deal","last_id":-1}"#]),
            "line 2: last_id: expected",
            "",
        ),
    ];
    refuse(&server, &cases);
}

#[test]
fn a_wrong_file_is_named_and_changes_nothing() {
    let server = Server::empty();
    let file = |file: &str| format!(r#"{{"entity":"file","id":1,"file":{{{file}}}}}"#);
    let good = file(r#""name":"a","media_type":"b/c","number":1,"base64":"""#);
    let with = |from: &str, to: &str| whole(&[&good.replace(from, to)]);
    let cases = [
        (
            with(r#""base64":"""#, r#""base64":"?""#),
            "line 2: base64 of the file",
            "",
        ),
        (with(r#""number":1,"#, ""), "line 2: number of the file", ""),
        (with(r#""name":"a","#, ""), "line 2: name of the file", ""),
        (
            with(r#""number":1,"#, r#""number":1,"a":1,"#),
            "line 2: a of the file: not known",
            "",
        ),
        (
            with(r#""id":1,"#, ""),
            "line 2: id: missing",
            "the file's record",
        ),
        (
            whole(&[&good, &good]),
            "line 3: file 1 is on a line before",
            "delete one of them",
        ),
    ];
    refuse(&server, &cases);
    assert_eq!(import(&server, &whole(&[&good])).status, 200);
}

#[test]
fn an_import_may_be_longer_than_other_bodies() {
    let server = Server::empty();
    let mut lines = export(&server);
    lines.truncate(lines.len() - END.len() - 1);
    let text = "QUJD".repeat(1 << 18);
    for number in 1..=40 {
        let _ = writeln!(
            lines,
            "{{\"entity\":\"file\",\"id\":{number},\"file\":{{\"number\":{number},\"name\":\"a\",\
             \"media_type\":\"a/b\",\"base64\":\"{text}\"}}}}"
        );
    }
    lines = format!("{lines}{END}\n");
    assert!(lines.len() > 40 << 20);
    assert_eq!(import(&server, &lines).data()["files"], 40);
    let exported = export(&server);
    assert_eq!(exported.matches(&text).count(), 40);
}

#[test]
fn tokens_and_deliveries_are_not_exported() {
    let server = Server::empty();
    let grant = server.send(
        "POST",
        "/oauth/token",
        &[("content-type", "application/x-www-form-urlencoded")],
        b"grant_type=client_credentials&client_id=mine&client_secret=marmalade",
    );
    let token = grant.value()["access_token"]
        .as_str()
        .expect("a token")
        .to_owned();
    let webhook = json!({"name": "A", "subscription_url": "http://127.0.0.1:9/", "event_action": "*", "event_object": "*"});
    let headers = [TOKEN, ("content-type", "application/json")];
    let made = server.send(
        "POST",
        "/v1/webhooks",
        &headers,
        webhook.to_string().as_bytes(),
    );
    assert_eq!(made.status, 201, "{}", made.text());
    server.record("POST", "deals", &json!({"title": "A"}));
    let waiting = server
        .send("GET", "/_sandbox/webhooks/deliveries", &[TOKEN], b"")
        .text();
    assert!(waiting.contains("create.deal"), "{waiting}");
    let lines = export(&server);
    assert!(lines.contains("http://127.0.0.1:9/"), "webhooks are");
    assert!(!lines.contains(&token) && !lines.contains("marmalade"));
    assert!(!lines.contains("webhook_delivery"));
    assert_eq!(import(&server, &lines).status, 200);
    let waiting = server
        .send("GET", "/_sandbox/webhooks/deliveries", &[TOKEN], b"")
        .text();
    assert!(!waiting.contains("create.deal"), "{waiting}");
}

/// Runs the command to its end.
fn run(arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(BINARY)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("a process");
    let mut stdin = child.stdin.take().expect("its input");
    let input = input.to_owned();
    let writer = std::thread::spawn(move || {
        let _ = stdin.write_all(input.as_bytes());
    });
    let output = child.wait_with_output().expect("its end");
    writer.join().expect("a writer");
    output
}

fn text(path: &Path) -> String {
    std::fs::read_to_string(path).expect("a file")
}

#[test]
fn the_command_exports_and_imports() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let at = |name: &str| dir.path().join(name).to_str().expect("text").to_owned();
    let (db, lines) = (at("box.db"), at("a.jsonl"));
    let done = run(&["--db", &db, "--export", &lines], "");
    assert!(done.status.success() && done.stdout.is_empty(), "{done:?}");
    let exported = text(Path::new(&lines));
    assert!(exported.lines().count() > 1000);
    // From standard input to standard output, and into a file of its own.
    let other = at("other.db");
    let done = run(
        &["--db", &other, "--import", "-", "--export", "-"],
        &exported,
    );
    assert!(done.status.success(), "{done:?}");
    assert_eq!(String::from_utf8(done.stdout).expect("text"), exported);
    let done = run(&["--db", &other, "--export", "-"], "");
    assert_eq!(String::from_utf8(done.stdout).expect("text"), exported);
    // A wrong line leaves the database as it was, and no file.
    let wrong = exported.replace(END, "{}");
    let unmade = at("unmade.jsonl");
    let done = run(
        &["--db", &other, "--import", "-", "--export", &unmade],
        &wrong,
    );
    let said = String::from_utf8(done.stderr).expect("text");
    let line = exported.lines().count();
    assert_eq!(done.status.code(), Some(1));
    assert!(said.contains(&format!("-, line {line}: ")), "{said}");
    assert!(!Path::new(&unmade).exists());
    let done = run(&["--db", &other, "--export", "-"], "");
    assert_eq!(String::from_utf8(done.stdout).expect("text"), exported);
    let done = run(&["--import", &at("none.jsonl"), "--export", "-"], "");
    let said = String::from_utf8(done.stderr).expect("text");
    assert!(
        said.contains("cannot read") && said.contains("none.jsonl"),
        "{said}"
    );

    // A sandbox starts with them.
    let server = Server::start(
        Sandbox::builder()
            .import(&lines)
            .database(Db::Memory)
            .sample(false),
    );
    assert_eq!(export(&server), exported);
}
