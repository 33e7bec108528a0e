use hyper::body::Bytes;
use hyper::header::CONTENT_TYPE;
use hyper::{HeaderMap, Method, StatusCode};
use serde_json::json;

use super::*;
use crate::http::answer::Answer;
use crate::http::shape::ErrorShape;
use crate::testing;

/// Reads a request for an operation of the fixture.
fn read_as(name: &str, query: &str, content_type: &str, body: &[u8]) -> Result<Input, Answer> {
    read_in(&testing::api(), name, query, content_type, body)
}

/// Reads a request for an operation.
fn read_in(
    api: &Api,
    name: &str,
    query: &str,
    content_type: &str,
    body: &[u8],
) -> Result<Input, Answer> {
    let (resource, operation) = name.split_once('.').expect("resource.operation");
    let named = |(found, described): &(&callsheet_dialect::model::Resource, &Operation)| {
        found.name == resource && described.name == operation
    };
    let operation = api.operations().find(named).expect("an operation").1;
    let mut headers = HeaderMap::new();
    if !content_type.is_empty() {
        headers.insert(CONTENT_TYPE, content_type.parse().expect("a header value"));
    }
    headers.insert("trace", "abc".parse().expect("a header value"));
    let request = Request {
        method: Method::GET,
        path: String::new(),
        query: query.to_owned(),
        headers,
        body: Bytes::copy_from_slice(body),
        file: None,
        operation: std::sync::OnceLock::new(),
    };
    let placeholders = operation
        .params
        .iter()
        .filter(|param| param.location == ParamLocation::Path);
    let path: Vec<_> = placeholders
        .map(|param| (param.name.as_str(), "7".to_owned()))
        .collect();
    read(api, operation, &path, false, &request)
        .map_err(|refusal| refusal.answer(&ErrorShape::of(api)))
}

fn query(query: &str) -> Result<Input, Answer> {
    read_as("deals.list", query, "", b"")
}

fn body(operation: &str, body: &Value) -> Result<Input, Answer> {
    read_as(
        operation,
        "",
        "application/json",
        body.to_string().as_bytes(),
    )
}

/// The problems that a request is refused for.
fn problems(result: Result<Input, Answer>) -> Vec<String> {
    let answer = result.expect_err("a refusal");
    let body: Value = serde_json::from_slice(&answer.body).expect("JSON");
    // Where the one API has it, or the other, which follows the usual conventions.
    let error = &body["error"];
    let error = error["message"]
        .as_str()
        .or(error.as_str())
        .expect("an error");
    assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{error}");
    let problems = error
        .strip_prefix("Validation failed: ")
        .expect("a list of problems");
    problems.split("; ").map(str::to_owned).collect()
}

fn given(result: Result<Input, Answer>) -> Value {
    Value::Object(result.expect("a good request").given)
}

#[test]
fn queries_are_decoded_and_typed() {
    let input =
        query("title=a%26b+c&status=won&value=12.5&probability=0&deleted=1&closes=2026-11-23");
    let expected = json!({
        "title": "a&b c", "status": "won", "value": 12.5, "probability": 0, "deleted": true, "closes": "2026-11-23",
    });
    assert_eq!(given(input), expected);
}

#[test]
fn lists_and_maps_come_in_pieces() {
    let input = query("ids=1,2&ids=3&custom_fields[a]=x&custom_fields%5Bb%5D=1");
    assert_eq!(
        given(input),
        json!({"ids": [1, 2, 3], "custom_fields": {"a": "x", "b": "1"}})
    );
}

#[test]
fn every_problem_of_a_query_is_named() {
    let found = problems(query(
        "titel=x&id=seven&status=open&status=won&limit=501&start=-1&value=inf&q=%FF&ids=1,x",
    ));
    assert_eq!(
        found,
        [
            "query: not UTF-8 once percent-decoded",
            "titel: unknown parameter, did you mean \"title\"?",
            "id: expected an id, a whole number, got \"seven\"",
            "status: given twice",
            "limit: expected a whole number from 1 to 500",
            "start: expected a whole number from 0",
            "value: expected an amount, a number, got \"inf\"",
            "ids[1]: expected an id, a whole number, got \"x\"",
        ]
    );
}

#[test]
fn pages_have_a_default_and_a_most() {
    let page = |result: Result<Input, Answer>| result.expect("a good request").page;
    assert_eq!(
        page(query("")),
        Page {
            start: 0,
            limit: 100,
            cursor: None
        }
    );
    assert_eq!(
        page(query("start=5&limit=500")),
        Page {
            start: 5,
            limit: 500,
            cursor: None
        }
    );
    assert_eq!(
        page(read_as("deals.files", "", "", b"")).limit,
        10,
        "never more than the operation's most"
    );
    assert_eq!(
        page(read_as("notes.list", "cursor=c31", "", b""))
            .cursor
            .as_deref(),
        Some("c31")
    );
    assert_eq!(
        problems(query("limit=0")),
        ["limit: expected a whole number from 1 to 500"]
    );
    assert_eq!(problems(query("cursor=x")), ["cursor: unknown parameter"]);
    assert_eq!(
        problems(read_as("deals.get", "limit=1", "", b"")),
        ["limit: unknown parameter"]
    );
}

#[test]
fn bodies_keep_null_and_absence_apart() {
    assert_eq!(
        given(body("deals.update", &json!({"id": 7, "close_time": null}))),
        json!({"id": 7, "close_time": null})
    );
    let found = problems(body(
        "deals.update",
        &json!({"id": null, "title": null, "status": "wun", "deleted": true}),
    ));
    assert_eq!(
        found,
        [
            "deleted: unknown member of the body",
            "id: cannot be null",
            "status: expected one of \"open\", \"won\", \"lost\", \"deleted\", got \"wun\"",
            "title: cannot be null",
        ]
    );
}

#[test]
fn what_is_missing_is_named_once() {
    assert_eq!(
        problems(body("deals.create", &json!({}))),
        ["title: missing"]
    );
    assert_eq!(
        problems(read_as("deals.create", "", "", b"")),
        ["title: missing"]
    );
    assert_eq!(
        problems(body("deals.create", &json!({"title": 5}))),
        ["title: expected a string, got 5"]
    );
    assert_eq!(
        problems(body("deals.create", &json!({"titel": "x"}))),
        [
            "titel: unknown member of the body, did you mean \"title\"?",
            "title: missing"
        ]
    );
}

#[test]
fn what_is_no_json_object_is_refused() {
    let raw = |text: &str| {
        problems(read_as(
            "deals.create",
            "",
            "application/json",
            text.as_bytes(),
        ))
    };
    assert_eq!(raw("[1]"), ["body: expected a JSON object"]);
    assert!(
        raw("{\"title\": ").concat().contains("line 1 column"),
        "the position is named"
    );
    assert!(
        raw(&"[".repeat(100_000))
            .concat()
            .contains("recursion limit")
    );
}

#[test]
fn a_body_that_says_nothing_is_no_body() {
    let get = |content_type, body: &str| read_as("deals.get", "", content_type, body.as_bytes());
    for content_type in ["", "application/json", "application/x-www-form-urlencoded"] {
        for nothing in ["{}", " {\n} ", "\r\n"] {
            assert!(
                get(content_type, nothing).is_ok(),
                "{content_type}: {nothing:?}"
            );
        }
    }
    for something in ["{\"a\": 1}", "[]", "null", "x", "{}{}"] {
        assert_eq!(
            problems(get("application/json", something)),
            ["body: this operation takes none"],
            "{something}"
        );
    }
}

#[test]
fn another_content_type_is_refused() {
    for content_type in ["", "text/plain", "application/x-www-form-urlencoded"] {
        let refused = read_as("deals.create", "", content_type, b"{}").expect_err("a refusal");
        assert_eq!(
            refused.status,
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            "{content_type}"
        );
    }
    assert!(
        read_as(
            "deals.create",
            "",
            "Application/JSON; charset=utf-8",
            b"{\"title\": \"x\"}"
        )
        .is_ok()
    );
}

#[test]
fn forms_and_headers_are_parameters_too() {
    let form = "application/x-www-form-urlencoded";
    let input = read_as(
        "notes.create",
        "",
        form,
        b"deal_id=3&text=a%0Ab&pinned=true",
    );
    assert_eq!(
        given(input),
        json!({"deal_id": 3, "text": "a\nb", "pinned": true, "trace": "abc"})
    );
    assert_eq!(
        problems(read_as("notes.create", "", form, b"deal_id=3&txet=a")),
        [
            "txet: unknown member of the body, did you mean \"text\"?",
            "text: missing",
        ]
    );
}

#[test]
fn files_come_in_their_part() {
    let multipart = |body: &str| {
        read_as(
            "deals.add_file",
            "",
            "multipart/form-data; boundary=b",
            body.replace('\n', "\r\n").as_bytes(),
        )
    };
    let part =
        |disposition: &str| format!("--b\nContent-Disposition: form-data; {disposition}\n\nhi\n");
    let input = multipart(&(part("name=file; filename=a.txt") + &part("name=note") + "--b--"));
    let input = input.expect("a good request");
    assert_eq!(
        input.given,
        *json!({"id": 7, "note": "hi"})
            .as_object()
            .expect("an object")
    );
    let file = input.file.expect("a file");
    assert_eq!(
        (file.name.as_str(), file.bytes.as_slice()),
        ("a.txt", &b"hi"[..])
    );

    assert_eq!(
        problems(multipart("--b--")),
        ["file: missing, the part of the body that carries the file"]
    );
    assert_eq!(
        problems(multipart("nothing")),
        ["body: not multipart/form-data: it does not contain its boundary"]
    );
    assert_eq!(
        problems(multipart(
            &(part("name=file") + &part("name=other") + "--b--")
        )),
        [
            "file: its part has no filename, so it is no file",
            "other: unknown member of the body"
        ]
    );
}

/// Bodies that are one value, and parameters that travel in parts.
fn parts() -> Api {
    let texts = [
        ("crm/api.yaml", "title: T\nbase_url: https://a.b\n"),
        (
            "crm/parts.yaml",
            "parameters:\n\
             \x20 ids: {type: [string], explode: true}\n\
             \x20 counts: {type: {string: integer}, explode: true}\n\
             operations:\n\
             \x20 list: {call: GET parts, params: [ids, counts, {done: flag}]}\n\
             \x20 create: {call: POST parts, params: [counts, {title: string}]}\n\
             \x20 remove: {call: DELETE parts, in: body, body: value, params: [{all!: [integer]}]}\n\
             \x20 set: {call: PUT parts, body: value, params: [{when: date | null}]}\n",
        ),
    ];
    let spec = callsheet_dialect::read(callsheet_dialect::source::Sources::from_texts(texts));
    let mut spec = spec.unwrap_or_else(|report| panic!("{report}"));
    spec.apis.remove(0)
}

#[test]
fn parts_are_put_together_again() {
    let read = |query: &str| read_in(&parts(), "parts.list", query, "", b"");
    let input = read("ids=a%2Cb&ids=c&x=1&done=0&y=2").expect("an input");
    assert_eq!(
        Value::Object(input.given),
        json!({"ids": ["a,b", "c"], "counts": {"x": 1, "y": 2}, "done": false})
    );
    assert_eq!(
        problems(read("x=1&x=2&y=z")),
        [
            "counts: given twice",
            "counts.y: expected a whole number, got \"z\""
        ]
    );
    let body = |body: &Value| {
        let body = body.to_string();
        read_in(
            &parts(),
            "parts.create",
            "",
            "application/json",
            body.as_bytes(),
        )
    };
    let input = body(&json!({"title": "t", "x": 1})).expect("an input");
    assert_eq!(
        Value::Object(input.given),
        json!({"counts": {"x": 1}, "title": "t"})
    );
    // Its own name is that of a member.
    assert_eq!(
        problems(body(&json!({"counts": {"x": 1}}))),
        ["counts.counts: expected a whole number, got an object"]
    );
}

#[test]
fn a_body_can_be_one_value() {
    let read = |operation: &str, body: &str| {
        read_in(&parts(), operation, "", "application/json", body.as_bytes())
    };
    let given = |operation, body| Value::Object(read(operation, body).expect("an input").given);
    assert_eq!(given("parts.remove", "[1, 2]"), json!({"all": [1, 2]}));
    assert_eq!(given("parts.set", "null"), json!({"when": null}));
    assert_eq!(given("parts.set", ""), json!({}));
    assert_eq!(
        problems(read("parts.remove", r#"{"all": [1]}"#)),
        ["all: expected a list, got an object"]
    );
    assert_eq!(problems(read("parts.remove", "")), ["all: missing"]);
}
