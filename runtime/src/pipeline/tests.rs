use http::{Response, header};

use crate::client::ClientBuilder;
use crate::testing::{
    API, BARE, DELETE, ELSEWHERE, FILE, GET, LIST, Reply, Script, TOKEN, UPDATE, answer, client,
    now, paused, retrying, row,
};
use crate::{
    Bytes, Client, Error, Map, Operation, Request, Result,
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

#[test]
fn an_absent_payload_is_null() {
    for body in ["{}", r#"{"success": true, "data": null}"#, "", " \n", "[]"] {
        assert_eq!(
            outcome::<Option<i64>>(&UPDATE, body).unwrap(),
            None,
            "{body}"
        );
        outcome::<()>(&UPDATE, body).unwrap();
        let error = outcome::<i64>(&DELETE, body).unwrap_err();
        assert_eq!(
            error.to_string(),
            "DELETE /deals/7: 200 OK: data.id: expected an integer, found null"
        );
    }
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
    let (done, sent) = outcome(vec![cut(429, ""), answer(200, "").into()]);
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
        let script = Script::answering([answer(200, "{}")]);
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
