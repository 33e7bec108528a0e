use std::sync::Arc;
use std::time::Duration;

use http::header;
use serde_json::json;

use super::*;
use crate::operation::Operation;
use crate::request::Request;
use crate::testing::{
    ADD_FILE, API, DELETE, DELETE_OPTIONS, FORM, GET, LIST, OAUTH_API, POST, Reply, Script, UPDATE,
    answer, client, now, paused, retrying,
};
use crate::{Client, Error, Method, Result, RetryPolicy, Upload};

/// A value that must not be seen anywhere.
const SECRET: &str = "s3cr3t-value";

/// A call of an operation with all that it needs.
fn request(client: &Client, operation: &'static Operation) -> Request {
    let mut request = Request::new(client, operation);
    let path = operation.params.first().is_some_and(|param| param.required);
    if path {
        request.set(0, 7_i64);
    }
    if operation.upload.is_some() {
        request.upload(Upload::bytes("a.txt", "content"));
    }
    request
}

/// Sends a call; gives what was sent.
fn sent(
    operation: &'static Operation,
    customized: impl FnOnce(Request) -> Request,
) -> Result<Arc<Script>> {
    let (client, script) = client([answer(200, r#"{"success": true, "data": null}"#)]);
    now(customized(request(&client, operation)).send::<()>())?;
    Ok(script)
}

fn refused(operation: &'static Operation, customized: impl FnOnce(Request) -> Request) -> String {
    let Err(error) = sent(operation, customized) else {
        panic!("it was sent");
    };
    assert!(matches!(error, Error::Argument(_)), "{error}");
    let shown = format!("{error} {error:?}");
    assert!(!shown.contains(SECRET), "{shown}");
    error.to_string()
}

#[test]
fn parameters_travel_where_the_call_has_its_others() {
    let base = API.base_url;
    let with = |request: Request| request.with("sort", "a b").with("ids", vec![1_i64, 2]);
    for (operation, call) in [
        (&LIST, "GET /deals?sort=a%20b&ids=1,2"),
        (&DELETE, "DELETE /deals/7?sort=a%20b&ids=1,2"),
        (
            &DELETE_OPTIONS,
            "DELETE /fields/7/options?sort=a%20b&ids=1,2",
        ),
    ] {
        let (line, body) = sent(operation, with).unwrap().last();
        assert_eq!((line.replace(base, ""), &*body), (call.to_owned(), ""));
    }
    let json = r#"{"sort":"a b","ids":[1,2]}"#;
    for (operation, call, body) in [
        (&UPDATE, "PUT /deals/7", json),
        (&POST, "POST /deals/merge", json),
        (&FORM, "POST /files/remote", "sort=a%20b&ids=1,2"),
    ] {
        let (line, sent) = sent(operation, with).unwrap().last();
        assert_eq!((line.replace(base, ""), &*sent), (call.to_owned(), body));
    }
    let script = sent(&POST, with).unwrap();
    let headers = script.sent()[0].headers().clone();
    assert_eq!(headers[header::CONTENT_TYPE], "application/json");
    let (_, form) = sent(&ADD_FILE, with).unwrap().last();
    assert!(form.contains("name=\"sort\"\r\n\r\na b\r\n"), "{form}");
}

#[test]
fn the_latest_value_is_sent_after_those_of_setters() {
    let script = sent(&UPDATE, |mut request| {
        request.set(1, "t");
        let request = request.with("a", 1_i64).with("b", json!({"c": null}));
        request.with("a", true).with("d", Argument::Omitted)
    });
    let body = script.unwrap().last().1;
    assert_eq!(body, r#"{"title":"t","b":{"c":null},"a":true}"#);
}

#[test]
fn a_name_is_set_once() {
    let known = "is set by the call already: use its setter, as `.with` is for other parameters";
    let set = |mut request: Request| {
        request.set(0, "t");
        request.with("title", "u")
    };
    assert_eq!(refused(&LIST, set), format!("deals.list: title: {known}"));
    let paged = |mut request: Request| {
        request.limit(5);
        request.with("limit", 9_i64)
    };
    assert_eq!(refused(&LIST, paged), format!("deals.list: limit: {known}"));
    let file = |request: Request| request.with("file", "text");
    assert_eq!(
        refused(&ADD_FILE, file),
        format!("deals.add_file: file: {known}")
    );
    // A setter that is not used leaves its name, for values that its type does not have.
    let free = sent(&LIST, |request| request.with("title", 7_i64)).unwrap();
    assert!(free.last().0.ends_with("/deals?title=7"));
    assert_eq!(
        refused(&LIST, |request| request.with("a", json!([[1]]))),
        "deals.list: a: a list of lists or maps can only be sent in a JSON body"
    );
}

#[test]
fn headers_replace_those_of_the_call() {
    let script = sent(&GET, |request| {
        let request = request.header("Accept", "text/plain");
        let request = request.header("x-secret", "old").header("X-Secret", SECRET);
        assert!(!format!("{request:?}").contains(SECRET));
        request
    });
    let script = script.unwrap();
    let sent = script.sent();
    let headers = sent[0].headers();
    assert_eq!(headers["accept"], "text/plain");
    assert_eq!(headers["x-secret"], SECRET);
    assert_eq!(headers.get_all("x-secret").iter().count(), 1);
    assert!(headers["x-secret"].is_sensitive());
    assert!(!format!("{:?}", sent[0]).contains(SECRET));
}

#[test]
fn headers_that_cannot_be_sent_are_named_without_their_values() {
    let credential = "carries the client's credential; state it when you build the client";
    for (name, value, reason) in [
        ("a b", SECRET, "is not a header name"),
        ("", SECRET, "is not a header name"),
        (
            "x-secret",
            "s3cr3t-value\r\nx: y",
            "holds characters that a header cannot carry",
        ),
        ("X-API-Token", SECRET, credential),
        ("Host", SECRET, "is written by the transport"),
        ("content-length", SECRET, "is written by the transport"),
        ("Transfer-Encoding", SECRET, "is written by the transport"),
    ] {
        assert_eq!(
            refused(&GET, |request| request.header(name, value)),
            format!("deals.get: {name}: {reason}")
        );
    }
    // Which header it is depends on the API.
    let script = sent(&GET, |request| request.header("authorization", SECRET)).unwrap();
    assert_eq!(script.sent()[0].headers()["authorization"], SECRET);
    let mut headers = HeaderMap::new();
    let mut customization = Customization::default();
    customization.set_header("Authorization".to_owned(), SECRET.to_owned());
    assert_eq!(
        customization.write_headers(&OAUTH_API, &mut headers),
        Err(("Authorization", credential))
    );
    assert!(headers.is_empty());
}

#[test]
fn another_host_gets_no_header_of_the_callers() {
    let mut moved = answer(302, "");
    let location = "https://storage.example/a".parse().unwrap();
    moved.headers_mut().insert(header::LOCATION, location);
    let (client, script) = client([moved, answer(200, "file")]);
    let request = request(&client, &crate::testing::FILE).header("x-secret", SECRET);
    assert_eq!(now(request.bytes()).unwrap(), "file");
    let sent = script.sent();
    assert_eq!(sent[0].headers()["x-secret"], SECRET);
    assert_eq!(sent[1].headers().get("x-secret"), None);
}

#[test]
fn a_timeout_bounds_a_call_with_its_retries() {
    let minute = Duration::from_secs(60);
    let policy = RetryPolicy {
        deadline: Some(minute),
        ..RetryPolicy::default()
    };
    let error = paused(async {
        let busy = || Reply::Answer(answer(503, ""));
        let (client, script) = retrying([busy(), busy(), busy(), Reply::Silence]);
        let client = client.with_retry(policy);
        let call = request(&client, &LIST).timeout(Duration::from_secs(10));
        let error = call.send::<()>().await.unwrap_err();
        assert!(script.times().last().unwrap() <= &10.0);
        error
    });
    assert!(error.is_timeout(), "{error}");
    assert!(error.to_string().contains("deadline of 10s"), "{error}");

    // The one of the call counts, not the shorter one.
    let waited = paused(async {
        let (client, script) = retrying([Reply::Silence]);
        let client = client.with_retry(policy);
        let call = client.request(Method::Get, "/a").timeout(minute * 2);
        let began = tokio::time::Instant::now();
        assert!(call.await.unwrap_err().is_timeout());
        assert_eq!(script.times().len(), 1);
        began.elapsed()
    });
    assert!(waited >= minute * 2, "{waited:?}");
}

#[test]
fn a_raw_call_is_customized_alike() {
    let raw = |method, customized: fn(crate::RawRequest) -> crate::RawRequest| {
        let (client, script) = client([answer(200, "{}")]);
        now(customized(client.request(method, "/a")))?;
        Ok::<_, Error>(script.last())
    };
    let base = format!("{}/a", API.base_url);
    let get = raw(Method::Get, |request| request.query("a", 1).with("b", 2));
    assert_eq!(get.unwrap(), (format!("GET {base}?a=1&b=2"), String::new()));
    let post = raw(Method::Post, |request| {
        request.json(json!({"a": 1})).with("b", "2")
    });
    let body = r#"{"a":1,"b":"2"}"#.to_owned();
    assert_eq!(post.unwrap(), (format!("POST {base}"), body));
    let post = raw(Method::Post, |request| request.with("b", 2));
    assert_eq!(post.unwrap().1, r#"{"b":2}"#);
    // To the last digit, wherever a number is stated.
    let sum = 123_456_789.012_345_68;
    let post = raw(Method::Post, |request| {
        request
            .json(json!({"z": 123_456_789.012_345_68, "u": u64::MAX}))
            .with("b", 123_456_789.012_345_68)
    });
    let body = post.unwrap().1;
    assert!(body.ends_with(&format!(r#","b":{sum}}}"#)), "{body}");
    assert!(body.contains(&format!(r#""z":{sum}"#)), "{body}");
    assert!(body.contains(r#""u":18446744073709551615"#), "{body}");
    // Whatever the method, with the members of the body if it has one.
    let delete = raw(Method::Delete, |request| {
        request.json(json!({"a": 1})).with("b", "2")
    });
    let body = r#"{"a":1,"b":"2"}"#.to_owned();
    assert_eq!(delete.unwrap(), (format!("DELETE {base}"), body));
    for (customized, message) in [
        (
            (|request| request.query("a", 1).with("a", 2)) as fn(crate::RawRequest) -> _,
            "GET /a: a: is set by `.query` already",
        ),
        (
            |request| request.header("x-api-token", SECRET),
            "GET /a: x-api-token: carries the client's credential; state it when you build the client",
        ),
    ] {
        let error = raw(Method::Get, customized).unwrap_err().to_string();
        assert_eq!(error, message);
    }
    for (customized, message) in [
        (
            (|request| request.json(json!({"a": 1})).with("a", 2)) as fn(crate::RawRequest) -> _,
            "POST /a: a: is set by `.json` already",
        ),
        (
            |request| request.json(json!([1])).with("a", 2),
            "POST /a: a: the JSON body is not an object",
        ),
    ] {
        let error = raw(Method::Post, customized).unwrap_err().to_string();
        assert_eq!(error, message);
    }
}
