use http::{Response, header};
use serde_json::json;

use crate::client::ClientBuilder;
use crate::testing::{
    API, BARE, DELETE, ELSEWHERE, FILE, GET, LIST, NOTHING, Reply, SEARCH, Script, TOKEN,
    UNDECIDED_API, UPDATE, answer, client, now, paused, retrying, row,
};
use crate::{
    Bytes, Client, Error, Json, Map, Operation, Request, Result,
    retry::StopReason,
    transport::{Content, TransportError, TransportErrorKind},
};

/// The outcome of a call that gets this body.
fn outcome<T: crate::decode::Decode>(
    operation: &'static Operation,
    body: &'static str,
) -> Result<T> {
    let (client, _) = client([answer(200, body)]);
    let mut request = Request::new(&client, operation);
    request.set(0, 7_i64);
    now(request.send())
}

fn bare<T: crate::decode::Decode>(body: &'static str) -> Result<T> {
    let (client, _) = client([answer(200, body)]);
    now(Request::new(&client, &BARE).send())
}

#[test]
fn the_payload_is_where_the_operation_says() {
    assert_eq!(
        outcome::<i64>(
            &UPDATE,
            r#"{"success": true, "data": 7, "related_objects": {"a": [1]}}"#
        )
        .unwrap(),
        7
    );
    assert_eq!(
        outcome::<i64>(
            &DELETE,
            r#"{"data": {"x": [], "id": 7, "y": {}}, "success": true}"#
        )
        .unwrap(),
        7
    );
    assert_eq!(bare::<Vec<i64>>("[7]").unwrap(), [7]);
    assert_eq!(
        bare::<Map<i64>>(r#"{"data": 7}"#).unwrap(),
        Map::from([("data".to_owned(), 7)])
    );
}

/// What calls come to that give nothing, a list, and a value: shown, or the error's line behind the status.
fn outcomes(body: &'static str) -> [String; 3] {
    fn shown<T: std::fmt::Debug>(outcome: Result<T>) -> String {
        match outcome {
            Ok(value) => format!("{value:?}"),
            Err(error) => {
                let line = error.to_string();
                let (_, reason) = line.split_once(": 200 OK").unwrap();
                reason.trim_start_matches(": ").to_owned()
            }
        }
    }
    [
        shown(outcome::<()>(&NOTHING, body)),
        shown(now(
            Request::new(&client([answer(200, body)]).0, &LIST).send::<Vec<i64>>()
        )),
        shown(outcome::<i64>(&GET, body)),
    ]
}

#[test]
fn an_answer_is_told_from_none() {
    const NULL: &str = "data: expected an integer, found null";
    const EMPTY: &str = "expected JSON, found an empty body";
    const MISSING: &str = "data: missing";
    const UNSAID: &str = "`success` is false, and no reason is given";
    const LIST_FOR_VALUE: &str = "data: expected an integer, found a list";
    #[rustfmt::skip]
    let cases = [
        // the body                                 nothing   a list     a value
        (r#"{"success": true, "data": null}"#,      ["()",    "[]",      NULL]),
        (r#"{"data": null}"#,                       ["()",    "[]",      NULL]),
        (r#"{"success": true, "data": []}"#,        ["()",    "[]",      LIST_FOR_VALUE]),
        (r#"{"success": true, "data": [1, null]}"#, ["()",    "[1]",     LIST_FOR_VALUE]),
        (r#"{"success": true, "data": {}}"#,        ["()",    "data: expected a list, found an object", "data: expected an integer, found an object"]),
        (r#"{"success": true}"#,                    ["()",    MISSING,   MISSING]),
        (r#"{"success": true, "status": "ok"}"#,    ["()",    MISSING,   MISSING]),
        ("{}",                                      ["()",    MISSING,   MISSING]),
        ("[]",                                      ["()",    MISSING,   MISSING]),
        ("",                                        ["()",    EMPTY,     EMPTY]),
        (" \n",                                     ["()",    EMPTY,     EMPTY]),
        (r#"{"error": "Nope"}"#,                    ["Nope",  "Nope",    "Nope"]),
        (r#"{"error": "Nope", "data": null}"#,      ["Nope",  "Nope",    "Nope"]),
        // An error in place of the payload is one, whatever empty value stands there.
        (r#"{"error": "Nope", "data": []}"#,        ["Nope",  "Nope",    "Nope"]),
        (r#"{"data": [ ], "error": "Nope"}"#,       ["Nope",  "Nope",    "Nope"]),
        (r#"{"error": "Nope", "data": false}"#,     ["Nope",  "Nope",    "Nope"]),
        (r#"{"error": "Nope", "data": ""}"#,        ["Nope",  "Nope",    "Nope"]),
        (r#"{"errors": {"id": ["Nope"]}, "data": {}}"#, ["id: Nope", "id: Nope", "id: Nope"]),
        (r#"{"message": "Nope", "data": []}"#,      ["Nope",  "Nope",    "Nope"]),
        (r#"{"message": "Nope", "code": 7, "data": []}"#, ["Nope (code 7)", "Nope (code 7)", "Nope (code 7)"]),
        // A payload that is there counts, if it can be read.
        (r#"{"error": "Nope", "data": [1]}"#,       ["()",    "[1]",     "Nope"]),
        (r#"{"error": "Nope", "data": 7}"#,         ["()",    "Nope",    "7"]),
        // Members that name no error.
        (r#"{"error": null, "errors": [], "message": "", "data": []}"#, ["()", "[]", LIST_FOR_VALUE]),
        (r#"{"error": false, "code": 0, "status": "OK", "data": []}"#, ["()", "[]", LIST_FOR_VALUE]),
        (r#"{"success": true, "error": "Nope", "data": []}"#, ["()", "[]", LIST_FOR_VALUE]),
        (r#"{"success": 1, "message": "Done", "data": []}"#, ["()", "[]", LIST_FOR_VALUE]),
        (r#"{"code": "E7"}"#,                       [" (code E7)", " (code E7)", " (code E7)"]),
        (r#"{"success": false, "error": "Nope"}"#,  ["Nope",  "Nope",    "Nope"]),
        (r#"{"success": false, "error_info": "Ask"}"#, ["Ask", "Ask",    "Ask"]),
        (r#"{"success": false, "data": null}"#,     [UNSAID,  UNSAID,    UNSAID]),
        (r#"{"success": false}"#,                   [UNSAID,  UNSAID,    UNSAID]),
        (r#"{"success": "false", "data": null}"#,   [UNSAID,  UNSAID,    UNSAID]),
        (r#"{"success": 0, "data": []}"#,           [UNSAID,  UNSAID,    UNSAID]),
    ];
    for (body, expected) in cases {
        assert_eq!(outcomes(body), expected, "{body}");
    }
    // What is read as a payload is searched for an error.
    for body in [
        "\u{feff}{\"error\": \"Nope\", \"data\": []}",
        r#"{"error": "Nope", "data": [], "hint": "\ud83d"}"#,
        r#"{"error": "Nope", "\udc00": {"data": 1}, "data": []}"#,
        "\u{feff}{\"success\": false, \"error\": \"Nope\"}",
        r#"{"success": false, "error": "Nope", "hint": "\ud83d"}"#,
    ] {
        assert_eq!(outcomes(body), ["Nope"; 3], "{body}");
    }
    // Within the payload's way, null is a list without items as well, and nothing else is.
    for (body, expected) in [
        (r#"{"data": {"items": null}}"#, Ok(0)),
        (r#"{"data": null}"#, Ok(0)),
        (r#"{"data": {}}"#, Err("data.items: missing")),
        (r#"{"data": []}"#, Err("data.items: missing")),
    ] {
        let (client, _) = client([answer(200, body)]);
        let found = now(Request::new(&client, &SEARCH).send::<Vec<i64>>());
        let found = found
            .map(|items| items.len())
            .map_err(|error| error.to_string());
        let expected = expected.map_err(|line| format!("GET /deals/search: 200 OK: {line}"));
        assert_eq!(found, expected, "{body}");
    }
    // Raw calls take what comes.
    for (body, value) in [
        ("", Json::Null),
        ("{}", json!({})),
        (r#"{"error": "Nope"}"#, json!({"error": "Nope"})),
    ] {
        let (client, _) = client([answer(200, body)]);
        assert_eq!(
            now(client.request(crate::Method::Get, "/any")).unwrap(),
            value
        );
    }
}

#[test]
fn an_answer_without_an_envelope_is_told_from_an_error_by_its_value() {
    const NOPE: &str = r#"{"error": "Nope"}"#;
    for (line, expected) in [
        (bare::<Vec<i64>>(NOPE).unwrap_err(), "Nope"),
        (bare::<i64>(NOPE).unwrap_err(), "Nope"),
        (
            bare::<Vec<i64>>("").unwrap_err(),
            "expected JSON, found an empty body",
        ),
        (
            bare::<Map<i64>>(r#"{"message": "m"}"#).unwrap_err(),
            "message: expected an integer, found the text \"m\"",
        ),
    ] {
        assert_eq!(line.to_string(), format!("GET /bare: 200 OK: {expected}"));
    }
    assert_eq!(bare::<Vec<i64>>("null").unwrap(), [0_i64; 0]);
    // Nothing but an error is no record, although it could be read as one.
    for body in [NOPE, r#"{"code": "E7", "message": "Nope", "status": null}"#] {
        let error = bare::<Map<Json>>(body).unwrap_err();
        assert!(matches!(error, Error::Api(_)), "{body}: {error}");
    }
    for body in [
        r#"{"error": "Nope", "id": 7}"#,
        r#"{"message": "m"}"#,
        r#"{"success": 0}"#,
        "{}",
    ] {
        let record = bare::<Map<Json>>(body).unwrap();
        assert_eq!(
            Json::from_iter(record),
            serde_json::from_str::<Json>(body).unwrap()
        );
    }
}

/// Many APIs say in words that a call is done, where they do not say whether it is.
#[test]
fn a_message_is_an_error_only_if_nothing_says_otherwise() {
    const MESSAGE: &str = r#"{"message": "Done"}"#;
    const EXPLAINED: &str = r#"{"message": "No deals", "title": "Deals", "data": []}"#;
    const CODED: &str = r#"{"message": "Not now", "code": "E7", "data": []}"#;
    const ERROR: &str = r#"{"error": "Not now", "data": []}"#;
    for (api, operation, body, works) in [
        (&API, &NOTHING, MESSAGE, false),
        (&API, &LIST, EXPLAINED, false),
        (&UNDECIDED_API, &NOTHING, MESSAGE, true),
        (&UNDECIDED_API, &LIST, MESSAGE, false),
        (&UNDECIDED_API, &LIST, EXPLAINED, true),
        (&UNDECIDED_API, &LIST, CODED, false),
        (&UNDECIDED_API, &LIST, ERROR, false),
        (&UNDECIDED_API, &NOTHING, ERROR, false),
    ] {
        let client = ClientBuilder::<Client>::new(api)
            .api_token(TOKEN)
            .transport(Script::answering([answer(200, body)]))
            .build()
            .unwrap();
        let mut request = Request::new(&client, operation);
        request.set(0, 7_i64);
        let outcome = if operation.returns.is_empty() {
            now(request.send::<()>()).map(drop)
        } else {
            now(request.send::<Vec<i64>>()).map(drop)
        };
        let success = api.conventions.success;
        assert_eq!(outcome.is_ok(), works, "{success:?} {body}: {outcome:?}");
    }
}

#[test]
fn what_came_instead_of_json_is_shown() {
    let came = |status: u16, media_type: &'static str, body: &'static str| {
        let mut answer = answer(status, body);
        let media_type = header::HeaderValue::from_static(media_type);
        answer
            .headers_mut()
            .insert(header::CONTENT_TYPE, media_type);
        let (client, _) = client([answer]);
        let error = now(Request::new(&client, &LIST).send::<Vec<i64>>()).unwrap_err();
        assert!(matches!(error, Error::Decode(_)), "{error:?}");
        assert_eq!(error.body().unwrap(), body);
        error.to_string()
    };
    for (status, media_type, body, line) in [
        (
            200,
            "text/html; charset=utf-8",
            "\n<!DOCTYPE html>\n<html><title>Log in</title>",
            "200 OK: not JSON: expected a value at line 2 column 1; the response is an HTML page of type text/html; \
             charset=utf-8: \"<!DOCTYPE html> <html><title>Log in</title>\"",
        ),
        (
            200,
            "text/plain",
            "Welcome to the hotel",
            "200 OK: not JSON: expected a value at line 1 column 1; the response is text of type text/plain: \"Welcome to the hotel\"",
        ),
        (
            200,
            "application/json",
            "{\"data\": [1,",
            "200 OK: data[1]: not JSON: it is cut off at line 1 column 13",
        ),
        (
            204,
            "text/plain",
            "",
            "204 No Content: expected JSON, found an empty body",
        ),
    ] {
        assert_eq!(
            came(status, media_type, body),
            format!("GET /deals: {line}")
        );
    }
    let long = came(
        200,
        "text/html",
        Box::leak(format!("<html>{}", "é".repeat(9000)).into()),
    );
    assert!(
        long.chars().count() < 250 && long.ends_with("éé…\""),
        "{long}"
    );
}

#[test]
fn another_shape_is_a_decode_error_that_keeps_the_body() {
    let body = r#"{"success": true, "data": {"id": "x"}}"#;
    let error = outcome::<i64>(&DELETE, body).unwrap_err();
    assert_eq!(
        error.to_string(),
        r#"DELETE /deals/7: 200 OK: data.id: expected an integer, found the text "x""#
    );
    let Error::Decode(error) = error else {
        panic!("{error}")
    };
    assert_eq!(error.fault.path(), "data.id");
    assert_eq!(&error.body[..], body.as_bytes());
    for body in ["<html>", "[1]", r#"{"data": {"id": 7}"#, "7"] {
        assert!(
            matches!(outcome::<i64>(&DELETE, body), Err(Error::Decode(_))),
            "{body}"
        );
    }
}

#[test]
fn success_false_is_a_failure_wherever_it_stands() {
    for body in [
        r#"{"success": false, "error": "Nope", "data": 7}"#,
        r#"{"data": {"id": "odd"}, "success": false, "error": "Nope"}"#,
        r#"{"success": false, "error": "Nope"}"#,
    ] {
        assert_eq!(
            outcome::<i64>(&DELETE, body).unwrap_err().to_string(),
            "DELETE /deals/7: 200 OK: Nope"
        );
        assert_eq!(
            outcome::<()>(&UPDATE, body).unwrap_err().to_string(),
            "PUT /deals/7: 200 OK: Nope"
        );
        assert_eq!(
            bare::<crate::Json>(body).unwrap_err().to_string(),
            "GET /bare: 200 OK: Nope"
        );
    }
}

#[test]
fn bytes_come_as_they_are() {
    let (client, _) = client([answer(200, &b"\xff\x00"[..]), answer(404, "no")]);
    let mut request = Request::new(&client, &GET);
    request.set(0, 7_i64);
    assert_eq!(&now(request.clone().bytes()).unwrap()[..], b"\xff\x00");
    assert!(now(request.bytes()).unwrap_err().is_not_found());
}

fn redirect(status: u16, location: &str) -> Response<Bytes> {
    let mut response = answer(status, "");
    response
        .headers_mut()
        .insert(header::LOCATION, location.parse().unwrap());
    response
}

#[test]
fn redirects_on_the_same_host_are_followed() {
    for location in [
        "/v1/others?x=1",
        "https://api.example.com/v1/others?x=1",
        "https://API.example.com:443/v1/others?x=1",
    ] {
        let (client, script) = client([redirect(302, location), answer(200, r#"{"data": []}"#)]);
        now(Request::new(&client, &LIST).send::<Vec<i64>>()).unwrap();
        assert!(script.last().0.ends_with("/v1/others?x=1"));
        assert_eq!(script.sent()[1].headers()["x-api-token"], TOKEN);
    }
}

#[test]
fn other_redirects_are_errors() {
    for (location, message) in [
        (
            "https://evil.example/v1/deals?s=1",
            "a redirect to evil.example, which is not followed",
        ),
        (
            "http://api.example.com/v1/deals",
            "a redirect to api.example.com, which is not followed",
        ),
        (
            "https://api.example.com:8443/v1",
            "a redirect to api.example.com, which is not followed",
        ),
        (
            "https://x@api.example.com/v1",
            "a redirect to api.example.com, which is not followed",
        ),
        ("//evil.example/v1", "a redirect, which is not followed"),
        ("deals", "a redirect, which is not followed"),
    ] {
        let (client, script) = client([redirect(302, location)]);
        let error = now(Request::new(&client, &LIST).send::<()>()).unwrap_err();
        assert_eq!(
            error.to_string(),
            format!("GET /deals: 302 Found: {message}")
        );
        assert_eq!(script.sent().len(), 1);
    }
    let (client, script) = client([redirect(307, "/v1/deals/8")]);
    let mut request = Request::new(&client, &UPDATE);
    request.set(0, 7_i64);
    assert_eq!(
        now(request.send::<()>()).unwrap_err().status().unwrap(),
        307
    );
    assert_eq!(script.sent().len(), 1, "a write is sent once");
    let (client, script) =
        crate::testing::client(std::iter::repeat_with(|| redirect(302, "/v1/deals")).take(9));
    now(Request::new(&client, &LIST).send::<()>()).unwrap_err();
    assert_eq!(script.sent().len(), 6, "it ends");
}

/// What fetching a file comes to with these answers, at that base URL.
fn fetched(
    base: &str,
    answers: impl IntoIterator<Item = Response<Bytes>>,
) -> (Result<Bytes>, std::sync::Arc<Script>) {
    let script = Script::answering(answers);
    let client = ClientBuilder::<Client>::new(&API)
        .api_token(TOKEN)
        .base_url(base)
        .transport(script.clone())
        .retry(crate::RetryPolicy::none())
        .build()
        .unwrap();
    let mut request = Request::new(&client, &FILE);
    request.set(0, 7_i64);
    request.set(1, "whose");
    (now(request.bytes()), script)
}

#[test]
fn a_file_kept_elsewhere_is_fetched_there_and_nobody_is_told_who_asks() {
    const BACK: &str = "https://api.example.com/v1/files/8";
    let hops = ["https://storage.example/a?signature=x", "/b", BACK];
    let answers = hops.map(|hop| redirect(302, hop));
    let (outcome, script) = fetched(
        API.base_url,
        answers.into_iter().chain([answer(200, "content")]),
    );
    assert_eq!(outcome.unwrap(), "content");
    let sent = script.sent();
    let uris: Vec<String> = sent.iter().map(|sent| sent.uri().to_string()).collect();
    assert_eq!(uris[1..], [hops[0], "https://storage.example/b", BACK]);
    for (hop, sent) in sent.iter().enumerate() {
        let mut names: Vec<&str> = sent
            .headers()
            .keys()
            .map(http::HeaderName::as_str)
            .collect();
        names.sort_unstable();
        if hop == 0 {
            assert_eq!(
                names,
                [
                    "accept",
                    "accept-encoding",
                    "since",
                    "user-agent",
                    "x-api-token"
                ]
            );
        } else {
            // Not even on the way back.
            assert_eq!(names, ["accept", "accept-encoding", "user-agent"]);
        }
    }
}

#[test]
fn a_file_is_not_fetched_in_the_open_unless_all_is() {
    for target in [
        "http://storage.example/a",
        "https://user@storage.example/a",
        "ftp://storage.example/a",
        "//storage.example/a",
    ] {
        let (outcome, script) = fetched(API.base_url, [redirect(302, target)]);
        assert_eq!(outcome.unwrap_err().status().unwrap(), 302, "{target}");
        assert_eq!(script.sent().len(), 1);
    }
    let downgrade = [
        redirect(302, "https://storage.example/a"),
        redirect(302, "http://storage.example/a"),
    ];
    let (outcome, script) = fetched(API.base_url, downgrade);
    outcome.unwrap_err();
    assert_eq!(script.sent().len(), 2);

    let answers = || {
        [
            redirect(302, "http://127.0.0.1:9000/a"),
            answer(200, "content"),
        ]
    };
    let (outcome, script) = fetched("http://127.0.0.1:7473/v1", answers());
    assert_eq!(outcome.unwrap(), "content");
    assert!(!script.sent()[1].headers().contains_key("x-api-token"));
}

#[test]
fn what_another_host_says_of_limits_is_not_the_services() {
    let mut refused = answer(429, "slow down");
    for (name, value) in [("x-ratelimit-limit", "1"), ("x-ratelimit-remaining", "0")] {
        refused.headers_mut().insert(name, value.parse().unwrap());
    }
    let script = Script::answering([redirect(302, "https://storage.example/a"), refused]);
    let client = ClientBuilder::<Client>::new(&API)
        .api_token(TOKEN)
        .transport(script)
        .retry(crate::RetryPolicy::none())
        .build()
        .unwrap();
    let mut request = Request::new(&client, &FILE);
    request.set(0, 7_i64);
    assert!(now(request.bytes()).unwrap_err().is_rate_limited());
    assert_eq!(client.usage().quotas.requests, None);
    let limited = &client.standing().limited;
    assert!(!limited.load(std::sync::atomic::Ordering::Relaxed));
}

/// An answer that is cut once that much of it came.
fn cut(status: u16, came: &'static str) -> Reply {
    let cut = TransportError::new(TransportErrorKind::Timeout, "cut");
    let mut response = Response::new(Content::stream(None, row([Ok(came), Err(cut)])));
    *response.status_mut() = status.try_into().unwrap();
    Reply::Chunks(response)
}

#[test]
fn a_refusal_is_one_however_little_of_it_comes() {
    let outcome = |replies: Vec<Reply>| {
        paused(async {
            let (client, script) = retrying(replies);
            let mut request = Request::new(&client, &UPDATE);
            request.set(0, 7_i64);
            let outcome = request.send::<()>().await;
            (outcome, script.sent().len())
        })
    };
    for (status, stop_reason) in [
        (400, StopReason::NotRetryable),
        (401, StopReason::NotRetryable),
        (503, StopReason::NotIdempotent),
    ] {
        let error = outcome(vec![cut(status, "{\"error\": \"No")])
            .0
            .unwrap_err();
        assert_eq!(error.status().unwrap(), status);
        assert_eq!(error.stop_reason(), Some(stop_reason));
        assert_eq!(&error.body().unwrap()[..], b"{\"error\": \"No");
    }
    // Refused before it was worked on.
    let done = answer(200, r#"{"data": null}"#);
    let (done, sent) = outcome(vec![cut(429, ""), done.into()]);
    assert_eq!((done.is_ok(), sent), (true, 2), "{done:?}");
    // What was worked on may have been.
    let error = outcome(vec![cut(200, "{\"data\"")]).0.unwrap_err();
    assert!(matches!(error, Error::Send(_)) && error.may_have_taken_effect());
}

#[test]
fn no_more_of_a_refusal_is_kept_than_anybody_reads() {
    const CHUNK: usize = 300_000;
    let long = || {
        let chunk: &str = Box::leak("x".repeat(CHUNK).into());
        let mut response = Response::new(Content::stream(
            None,
            row(std::iter::repeat_n(chunk, 9).map(Ok)),
        ));
        *response.status_mut() = 404.try_into().unwrap();
        Reply::Chunks(response)
    };
    paused(async {
        let (client, _) = retrying([long(), long()]);
        let mut request = Request::new(&client, &FILE);
        request.set(0, 7_i64);
        let error = request.clone().bytes().await.unwrap_err();
        assert_eq!(error.body().unwrap().len(), 1 << 20);
        let error = request.download().try_next().await.unwrap_err();
        assert_eq!(error.body().unwrap().len(), 1 << 20);
    });
}

#[test]
fn calls_elsewhere_go_without_the_token_and_never_past_a_base_url_of_ones_own() {
    for (own, url) in [
        (None, "https://oauth.example.com/oauth/token"),
        (
            Some("http://127.0.0.1:7473/v1"),
            "http://127.0.0.1:7473/v1/oauth/token",
        ),
        // Stated is stated, even where it is the API's.
        (Some(API.base_url), "https://api.example.com/v1/oauth/token"),
    ] {
        let script = Script::answering([answer(200, r#"{"data": null}"#)]);
        let mut builder = ClientBuilder::<Client>::new(&API)
            .api_token(TOKEN)
            .transport(script.clone());
        if let Some(own) = own {
            builder = builder.base_url(own);
        }
        let client = builder.build().unwrap();
        let mut request = Request::new(&client, &ELSEWHERE);
        request.set(0, "abc");
        now(request.send::<()>()).unwrap();
        assert_eq!(
            script.last(),
            (format!("POST {url}"), "code=abc".to_owned())
        );
        assert!(!format!("{:?}", script.sent()[0].headers()).contains("x-api-token"));
    }
}
