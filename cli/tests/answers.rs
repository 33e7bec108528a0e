//! The binary against a service whose responses are slightly off, or that is in trouble: what it prints, and its exit
//! status. The responses are records, lists and files that are none, at once or after the first page of a list;
//! null items; refusals; limits; and failures that are retried or not. What the typed client makes of the same is in
//! `tests/faults.rs`, `tests/misbehaviour.rs` and `tests/trouble.rs`.

use std::process::Command;
use std::time::{Duration, Instant};

use callsheet_test_server::{Response, Server};

/// What a command did.
#[derive(Debug, PartialEq)]
struct Done {
    status: i32,
    out: String,
    err: String,
}

/// Runs a command against a server that gives these responses, each once.
fn run(words: &[&str], responses: impl IntoIterator<Item = Response>) -> Done {
    let server = Server::script(responses).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_pipedrive"))
        .args(words)
        .env_clear()
        .env("PIPEDRIVE_API_TOKEN", "s3cr3t")
        .env("PIPEDRIVE_BASE_URL", format!("{}/v1", server.url()))
        .output()
        .unwrap();
    assert_eq!(
        server.remaining(),
        0,
        "{words:?}: every response was asked for"
    );
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Done {
        status: output.status.code().unwrap(),
        out: text(output.stdout),
        err: text(output.stderr),
    }
}

const LIST: &[&str] = &["deals", "list"];
const GET: &[&str] = &["deals", "get", "7"];
const CREATE: &[&str] = &["deals", "create", "--title", "x"];
/// A list without pages, and a call that returns nothing.
const CURRENCIES: &[&str] = &["v1", "currencies", "list"];
const PERMISSIONS: &[&str] = &["v1", "permission-sets", "get", "a"];
const UNHOOK: &[&str] = &["v1", "webhooks", "delete", "7"];

/// A page of deals, which is not the last.
const PAGE: &str = r#"{"success": true, "data": [{"id": 1}], "additional_data": {"pagination":
    {"more_items_in_collection": true, "next_start": 1}}}"#;

/// A success is what its operation returns. Anything else is status 1 and one line with a reason, and nothing is printed
/// that a program could take for an empty list.
#[test]
fn an_answer_is_told_from_none() {
    const LOGIN: &str = "<!DOCTYPE html><title>Log in</title>";
    const NULL: &str = r#"{"success": true, "data": null}"#;
    type Case<'a> = (&'a [&'a str], u16, &'a str, Result<&'a str, &'a str>);
    #[rustfmt::skip]
    let cases: &[Case<'_>] = &[
        // An empty list, as the service writes it.
        (LIST, 200, NULL,                                Ok("[]")),
        (LIST, 200, r#"{"success": true, "data": []}"#,  Ok("[]")),
        // What is none.
        (LIST, 200, "",                                  Err("GET /deals: 200 OK: expected JSON, found an empty body")),
        (LIST, 200, "{}",                                Err("GET /deals: 200 OK: data: missing")),
        (LIST, 200, "[]",                                Err("GET /deals: 200 OK: data: missing")),
        (LIST, 200, r#"{"success": true}"#,              Err("GET /deals: 200 OK: data: missing")),
        (LIST, 200, r#"{"success": true, "data": {}}"#,  Err("GET /deals: 200 OK: data: expected a list, found an object")),
        (LIST, 200, r#"{"error": "Not now"}"#,           Err("GET /deals: 200 OK: Not now")),
        (LIST, 200, r#"{"error": "Not now", "data": []}"#, Err("GET /deals: 200 OK: Not now")),
        (LIST, 200, r#"{"message": "Not now", "code": 7, "data": []}"#, Err("GET /deals: 200 OK: Not now (code 7)")),
        (LIST, 200, r#"{"error": null, "data": []}"#,    Ok("[]")),
        (LIST, 200, r#"{"success": false, "data": null}"#, Err("GET /deals: 200 OK: `success` is false, and no reason is given")),
        (LIST, 204, "",                                  Err("GET /deals: 204 No Content: expected JSON, found an empty body")),
        (GET,  200, r#"{"success": true, "data": {"id": 7}}"#, Ok(r#"{"id":7}"#)),
        (GET,  200, "",                                  Err("GET /deals/7: 200 OK: expected JSON, found an empty body")),
        (GET,  200, "{}",                                Err("GET /deals/7: 200 OK: data: missing")),
        (GET,  200, "[]",                                Err("GET /deals/7: 200 OK: data: missing")),
        (GET,  200, NULL,                                Err("GET /deals/7: 200 OK: data: expected a value, found null")),
        (GET,  200, r#"{"success": true, "data": []}"#,  Err("GET /deals/7: 200 OK: data: expected a value, found an empty list")),
        (GET,  200, r#"{"success": true, "data": {}}"#,  Err("GET /deals/7: 200 OK: data: expected a value, found an empty object")),
        (GET,  200, r#"{"success": false, "data": null}"#, Err("GET /deals/7: 200 OK: `success` is false, and no reason is given")),
        (GET,  204, "",                                  Err("GET /deals/7: 204 No Content: expected JSON, found an empty body")),
        (GET,  200, r#"{"error": "Not now", "data": {}}"#, Err("GET /deals/7: 200 OK: Not now")),
        (GET,  200, LOGIN,                               Err("GET /deals/7: 200 OK: not JSON: expected a value at line 1 column 1; the response is an HTML page of type application/json: \"<!DOCTYPE html><title>Log in</title>\"")),
        (GET,  502, LOGIN,                               Err("GET /deals/7: 502 Bad Gateway: an HTML page instead of JSON")),
        (CURRENCIES, 200, NULL,                          Ok("[]")),
        (CURRENCIES, 200, "{}",                          Err("GET /currencies: 200 OK: data: missing")),
        // A record without an envelope.
        (PERMISSIONS, 200, r#"{"id": "a"}"#,             Ok(r#"{"id":"a"}"#)),
        (PERMISSIONS, 200, "",                           Err("GET /permissionSets/a: 200 OK: expected JSON, found an empty body")),
        (PERMISSIONS, 200, "{}",                         Err("GET /permissionSets/a: 200 OK: expected a value, found an empty object")),
        (PERMISSIONS, 200, "[]",                         Err("GET /permissionSets/a: 200 OK: expected a value, found an empty list")),
        (PERMISSIONS, 200, r#"{"error": "Not now"}"#,    Err("GET /permissionSets/a: 200 OK: Not now")),
        // Where nothing is to come, nothing may.
        (UNHOOK, 204, "",                                Ok("")),
        (UNHOOK, 200, "",                                Ok("")),
        (UNHOOK, 200, "{}",                              Ok("")),
        (UNHOOK, 200, r#"{"success": true, "status": "ok"}"#, Ok("")),
        (UNHOOK, 200, r#"{"error": "Not now"}"#,         Err("DELETE /webhooks/7: 200 OK: Not now")),
        (UNHOOK, 200, LOGIN,                             Err("DELETE /webhooks/7: 200 OK: not JSON: expected a value at line 1 column 1; the response is an HTML page of type application/json: \"<!DOCTYPE html><title>Log in</title>\"")),
    ];
    for (words, status, body, expected) in cases {
        let attempts = if *status == 502 { 4 } else { 1 };
        let responses = (0..attempts).map(|_| Response::json(*status, *body));
        let done = run(words, responses);
        match expected {
            Ok(out) => {
                assert_eq!(
                    (done.status, done.out.trim_end(), &*done.err),
                    (0, *out, ""),
                    "{body}: {done:?}"
                );
            }
            Err(line) => {
                assert_eq!((done.status, &*done.out), (1, ""), "{body}: {done:?}");
                let (first, _) = done
                    .err
                    .split_once("; 4 attempts")
                    .unwrap_or((&done.err, ""));
                assert_eq!(first.trim_end(), format!("error: {line}"), "{body}");
            }
        }
    }
}

/// Null items of a list are left out, and said. What is within an item, and a map, is printed as it comes.
#[test]
fn null_items_are_left_out_with_a_warning() {
    /// A list of maps, and a map.
    const PRODUCTS: &[&str] = &["v1", "persons", "products", "7"];
    const HELPERS: &[&str] = &["v1", "filters", "helpers"];
    #[rustfmt::skip]
    let cases: &[(&[&str], &str, &str, u32)] = &[
        (LIST,       r#"{"data": [{"id": 1, "labels": [1, null]}, null]}"#, r#"[{"id":1,"labels":[1,null]}]"#, 1),
        (CURRENCIES, r#"{"data": [null, null]}"#,         "[]",                    2),
        (PRODUCTS,   r#"{"data": [{"8": null}, null]}"#,  r#"[{"8":null}]"#,       1),
        (HELPERS,    r#"{"data": {"operators": null}}"#,  r#"{"operators":null}"#, 0),
    ];
    for (words, body, out, null_items) in cases {
        let done = run(words, [Response::json(200, *body)]);
        let err = match null_items {
            0 => String::new(),
            count => format!("warning: null items that were left out: {count}\n"),
        };
        assert_eq!(
            (done.status, done.out.trim_end(), done.err),
            (0, *out, err),
            "{body}"
        );
    }
}

/// A list that breaks off is a failure. What was printed stays, and does not look like the whole.
#[test]
fn a_list_does_not_end_with_what_is_no_answer() {
    let all = |form: &'static str| ["deals", "list", "--all", "--output", form];
    for (body, reason) in [
        ("", "expected JSON, found an empty body"),
        ("{}", "data: missing"),
        ("[]", "data: missing"),
        (r#"{"error": "Not now", "data": []}"#, "Not now"),
    ] {
        for (form, out) in [
            ("jsonl", "{\"id\":1}\n"),
            ("json", "[{\"id\":1}"),
            ("table", ""),
        ] {
            let pages = [PAGE, body].map(|page| Response::json(200, page));
            let done = run(&all(form), pages);
            let err = format!("error: GET /deals: 200 OK: {reason}\n");
            assert_eq!(
                (done.status, &*done.out, &*done.err),
                (1, out, &*err),
                "{body}"
            );
        }
    }
}

/// A page or an error in place of a file is a failure, and nothing is printed.
#[test]
fn what_comes_in_place_of_a_file_is_not_printed() {
    const LOGIN: &str = "<!DOCTYPE html><title>Log in</title>";
    const HTML: (&str, &str) = ("content-type", "text/html");
    const PAGE: &str = "200 OK: expected a file, found an HTML page without `content-disposition`, such as a login page";
    let login = || Response::new(200, &[HTML], LOGIN);
    let stored = [
        HTML,
        ("content-disposition", "attachment; filename=\"a.html\""),
    ];
    for (responses, expected) in [
        (vec![login()], Err(PAGE)),
        (
            vec![Response::new(302, &[("location", "/login")], ""), login()],
            Err(PAGE),
        ),
        (
            vec![Response::json(
                200,
                r#"{"success": false, "error": "File not found"}"#,
            )],
            Err("200 OK: File not found"),
        ),
        (
            vec![Response::new(204, &[], "")],
            Err("204 No Content: expected a file, found no content"),
        ),
        (vec![Response::new(200, &stored, LOGIN)], Ok(LOGIN)),
        (vec![Response::new(200, &[], LOGIN)], Ok(LOGIN)),
    ] {
        let done = run(&["v1", "files", "download", "7"], responses);
        let (status, out, err) = match expected {
            Ok(content) => (0, content, String::new()),
            Err(line) => (1, "", format!("error: GET /files/7/download: {line}\n")),
        };
        assert_eq!((done.status, &*done.out, done.err), (status, out, err));
    }
}

/// Every wait is short or an error that says how long it would have been.
#[test]
fn trouble_ends_the_command_and_is_explained() {
    const OK: &str = r#"{"success": true, "data": {"id": 7}}"#;
    let problem = Response::new(
        403,
        &[("content-type", "application/problem+json")],
        r#"{"title": "Out of credit", "detail": "The balance is 30", "status": 403}"#,
    );
    let day = [
        ("x-ratelimit-remaining", "0"),
        ("x-ratelimit-reset", "86400"),
    ];
    let began = Instant::now();
    for (words, responses, status, out, err) in [
        (
            GET,
            vec![Response::new(429, &[("retry-after", "86400")], "")],
            1,
            "",
            "error: GET /deals/7: 429 Too Many Requests; the service asks to wait 86400 s, longer than the policy's \
             `max_wait`\n",
        ),
        (
            GET,
            vec![Response::new(503, &[("retry-after", "3600")], "busy")],
            1,
            "",
            "error: GET /deals/7: 503 Service Unavailable: busy; the service asks to wait 3600 s, longer than the policy's \
             `max_wait`\n",
        ),
        (
            &["deals", "list", "--all"],
            vec![Response::new(200, &day, PAGE)],
            1,
            "{\"id\":1}\n",
            "error: GET /deals: not sent: the rate limit allows no request for 86… s, longer than the retry policy's \
             `max_wait` of 60 s\n",
        ),
        (
            GET,
            vec![problem],
            1,
            "",
            "error: GET /deals/7: 403 Forbidden: Out of credit: The balance is 30\n",
        ),
        // Again at once, or nearly.
        (
            GET,
            vec![Response::json(408, ""), Response::json(200, OK)],
            0,
            "{\"id\":7}\n",
            "",
        ),
        // It may have been done: not again.
        (
            CREATE,
            vec![Response::json(408, "")],
            1,
            "",
            "error: POST /deals: 408 Request Timeout; it may have taken effect\n",
        ),
        (
            CREATE,
            vec![Response::json(503, "")],
            1,
            "",
            "error: POST /deals: 503 Service Unavailable; it may have taken effect\n",
        ),
        (
            CREATE,
            vec![Response::json(425, ""), Response::json(200, OK)],
            0,
            "{\"id\":7}\n",
            "",
        ),
    ] {
        let done = run(words, responses);
        assert_eq!(
            (done.status, &*done.out),
            (status, out),
            "{words:?}: {done:?}"
        );
        // Of a wait, some of it is over.
        let (begins, ends) = err.split_once('…').unwrap_or((err, ""));
        assert!(
            done.err.starts_with(begins) && done.err.ends_with(ends),
            "{words:?}: {done:?}"
        );
        assert_eq!(done.err.lines().count(), err.lines().count(), "{done:?}");
    }
    assert!(began.elapsed() < Duration::from_secs(60));
}
