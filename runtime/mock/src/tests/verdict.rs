//! What a test is told where it and the code that it tests do not agree.

use super::*;

/// What the error of an unmatched call says, and the mock's verdict.
fn unmatched(mock: MockTransport, request: callsheet_runtime::Request) -> (String, String) {
    let error = send(request).unwrap_err().to_string();
    let verdict = panic_of(|| drop(mock));
    (error, verdict)
}

#[test]
fn the_nearest_expectation_is_compared() {
    let (mock, client) = mock();
    mock.when(&GET).with_path("id", 7).respond(json!(1));
    mock.when(&UPDATE)
        .with_path("id", 8)
        .with_body("value", 5)
        .respond(json!(1));
    let line = line!() + 1;
    let nearest = mock.when(&UPDATE);
    nearest
        .with_path("id", 7)
        .with_body("title", "Rocket launch")
        .with_body("value", 5)
        .respond(json!(1));
    let arguments = [
        ("id", json!(7)),
        ("title", name("Rocket lunch")),
        ("when", json!(null)),
    ];
    let (error, verdict) = unmatched(mock, call(&client, &UPDATE, arguments));
    let expected = format!(
        "no expectation matches this call, deals.update: PUT /v1/deals/7
    path.id: \"7\"
    body.title: \"Rocket lunch\"
    body.when: null
  the nearest expectation is at {}:{line}:24, and differs in
    body.title: expected \"Rocket launch\", got \"Rocket lunch\"
    body.value: expected 5, got nothing",
        file!()
    );
    assert!(error.contains(&expected), "{error}");
    assert_eq!(
        verdict,
        format!("the mock was not called as expected:\n- {expected}")
    );
}

#[test]
fn differences_name_their_place() {
    let (mock, client) = mock();
    mock.when(&UPDATE)
        .with_path("id", 8)
        .with_header("since", "now")
        .with_json(json!({"title": "x", "value": {"amount": 5, "of": [1, 2]}}))
        .with("a full moon", |_| false)
        .respond(json!(1));
    let value = json!({"amount": 6, "of": [1, 3], "in": "EUR"});
    let (error, _) = unmatched(
        mock,
        call(&client, &UPDATE, [("id", json!(7)), ("value", value)]),
    );
    for line in [
        "path.id: expected \"8\", got \"7\"",
        "header.since: expected \"now\", got nothing",
        "body.title: expected \"x\", got nothing",
        "body.value.amount: expected 5, got 6",
        "body.value.of[1]: expected 2, got 3",
        "body.value.in: expected nothing, got \"EUR\"",
        "check: expected a full moon, got a call that is not so",
    ] {
        assert!(error.contains(&format!("\n    {line}")), "{line}: {error}");
    }
    let (mock, client) = super::mock();
    mock.when(&ADD_FILE)
        .with_file("a.txt", "one")
        .with_body("note", "n")
        .respond(json!(1));
    let mut file = call(&client, &ADD_FILE, [("id", json!(7))]);
    file.upload(Upload::bytes("a.txt", "two"));
    let (error, _) = unmatched(mock, file);
    let content = "expected the file \"a.txt\" of 3 bytes, got the file \"a.txt\" of 3 bytes, with other content";
    assert!(error.contains(content), "{error}");
    assert!(
        error.contains("body.note: expected \"n\", got nothing"),
        "{error}"
    );
    let (mock, client) = super::mock();
    mock.when(&PARTS)
        .with_query("ids", json!([1, 2]))
        .respond(json!(1));
    let (error, _) = unmatched(mock, call(&client, &PARTS, [("ids", json!([1]))]));
    assert!(
        error.contains("query.ids: expected \"1\", \"2\", got \"1\""),
        "{error}"
    );
}

#[test]
fn a_call_of_something_else_is_told_what_is_expected() {
    let (mock, client) = mock();
    let (error, _) = unmatched(mock, call(&client, &BARE, []));
    assert!(
        error.contains("deals.bare: GET /v1/bare\n  nothing is expected at all"),
        "{error}"
    );
    let (mock, client) = super::mock();
    mock.when(&GET).respond(json!(1));
    let (error, _) = unmatched(mock, call(&client, &BARE, []));
    assert!(
        error.contains("\n  what is expected is\n    deals.get at "),
        "{error}"
    );
    // What is no operation at all is not one of a longer path either.
    let (mock, client) = super::mock();
    mock.when(&BARE).respond(json!(1));
    let error = now(client.request(http::Method::GET, "/other/bare")).unwrap_err();
    assert!(
        error.to_string().contains("this call, GET /v1/other/bare"),
        "{error}"
    );
    panic_of(|| drop(mock));
}

#[test]
fn an_expectation_that_is_used_up_says_so() {
    let (mock, client) = mock();
    mock.when(&BARE).respond(json!(1)).times(2);
    for _ in 0..2 {
        send(call(&client, &BARE, [])).unwrap();
    }
    let (error, verdict) = unmatched(mock, call(&client, &BARE, []));
    assert!(error.contains("was for 2 calls, and had them"), "{error}");
    assert!(
        verdict.contains("was for 2 calls, and had them"),
        "{verdict}"
    );
}

#[test]
fn calls_that_do_not_come_fail_the_test() {
    let (mock, client) = mock();
    mock.when(&LIST).respond(json!([]));
    mock.when(&BARE).respond(json!(1)).times(2);
    mock.when(&GET).respond(json!(1)).once();
    send(call(&client, &BARE, [])).unwrap();
    let verdict = panic_of(|| mock.verify());
    assert!(
        verdict.contains(": expected 2 calls, got 1\n- deals.get at "),
        "{verdict}"
    );
    assert!(verdict.ends_with(": expected 1 call, got 0"), "{verdict}");
    assert!(
        !verdict.contains("deals.list"),
        "any number is none too: {verdict}"
    );
    // Not before the first goes, whatever becomes of the others.
    drop(mock.clone());
    drop(client);
    assert_eq!(panic_of(|| drop(mock)), verdict);
}

#[test]
fn a_test_that_fails_fails_for_its_own_reason() {
    let (mock, _client) = mock();
    mock.when(&BARE).respond(json!(1)).once();
    let own = panic_of(move || {
        let _mock = mock;
        panic!("its own reason");
    });
    assert_eq!(own, "its own reason");
}

/// A test that returns an error ends in the mock's verdict, as the mock goes first.
#[test]
fn the_error_of_a_call_is_told_with_what_follows_from_it() {
    let (mock, client) = mock();
    mock.when(&UPDATE).respond(Reply::error(422, "No title"));
    mock.when(&GET).respond(Reply::error(404, "Not here"));
    mock.when(&BARE).respond(json!(1)).once();
    let mut last = None;
    let verdict = panic_of(|| {
        let mut test = |mock: MockTransport| -> Result<()> {
            let _mock = mock;
            let _ = send(call(&client, &GET, [("id", json!(7))]));
            last = Some(send(call(&client, &UPDATE, [("id", json!(7))])).map(drop)?);
            send(call(&client, &BARE, [])).map(drop)
        };
        let _ = test(mock);
    });
    assert!(last.is_none(), "the call failed");
    let (unmet, failed) = verdict.split_once("\ncalls that failed:").unwrap();
    assert!(unmet.ends_with("expected 1 call, got 0"), "{verdict}");
    assert_eq!(
        failed,
        "\n- GET /deals/7/files: 404 Not Found: Not here\n- PUT /deals/7: 422 Unprocessable Entity: No title"
    );
}

#[test]
fn misspelt_names_are_told_the_nearest() {
    let mock = MockTransport::new(&API);
    for (work, expected) in [
        (
            panic_of(|| drop(mock.when(&UPDATE).with_path("ids", 7))),
            "deals.update has no parameter \"ids\" in the path; did you mean \"id\"?",
        ),
        (
            panic_of(|| drop(mock.when(&UPDATE).with_body("titel", "x"))),
            "deals.update has no parameter \"titel\" in the body; did you mean \"title\"?",
        ),
        (
            panic_of(|| drop(mock.when(&UPDATE).with_body("something", "x"))),
            "deals.update has no parameter \"something\" in the body; it has title, value, when",
        ),
        (
            panic_of(|| drop(mock.when(&UPDATE).with_query("title", "x"))),
            "deals.update has the parameter \"title\" not in the query: use `with_body`",
        ),
        (
            panic_of(|| drop(mock.when(&LIST).with_query("cursor", "x"))),
            "deals.list has no parameter \"cursor\" in the query; it has title, type.name, custom_fields, start, limit",
        ),
        (
            panic_of(|| drop(mock.when(&BARE).with_path("id", "x"))),
            "deals.bare has no parameters in the path",
        ),
        (
            panic_of(|| drop(mock.when(&GET).with_path("id", json!(null)))),
            "deals.get: id: null can only be sent in a JSON body",
        ),
        (
            panic_of(|| drop(mock.when(&GET).with_json(json!(1)))),
            "deals.get sends no JSON",
        ),
        (
            panic_of(|| drop(mock.when(&GET).with_file("a", "b"))),
            "deals.get takes no file",
        ),
        (
            panic_of(|| {
                mock.when(&GET).respond(Reply::page([1], None));
            }),
            "deals.get has no pages: reply with `Reply::data`",
        ),
        (
            panic_of(|| {
                let next = Some(Continuation::Start(1));
                mock.when(&SEARCH)
                    .respond(json!([]))
                    .then(Reply::page([1], next));
            }),
            "deals.search goes on at a `Continuation::Cursor`",
        ),
        (
            panic_of(|| drop(mock.when(&super::api::UNLISTED))),
            "deals.list is of an API that the mock is not for: see `MockTransport::of`",
        ),
        (
            panic_of(|| drop(mock.client::<Client>(ClientBuilder::new(&super::api::OTHER_API)))),
            "the mock is not for the API \"test\": see `MockTransport::of`",
        ),
        (panic_of(|| drop(Reply::error(99, ""))), "99 is no status"),
        (
            panic_of(|| drop(Reply::data(1).header("a b", ""))),
            "a b: \"\" is no header",
        ),
        (
            panic_of(|| drop(Reply::data(1).code("x"))),
            "only a refusal has a code: `Reply::error(…).code(…)`",
        ),
    ] {
        assert_eq!(work, expected);
    }
}

#[test]
fn messages_have_no_credentials() {
    let (mock, client) = mock();
    mock.when(&ELSEWHERE)
        .with_body("code", "good")
        .respond(json!(1));
    let (error, verdict) = unmatched(mock, call(&client, &ELSEWHERE, [("code", name("s3cr3t"))]));
    assert!(error.contains("body.code: \"***\""), "{error}");
    for text in [error, verdict] {
        assert!(!text.contains("s3cr3t"), "{text}");
    }
    let (mock, client) = super::mock();
    mock.when(&BARE)
        .with_header("x-api-token", "another")
        .respond(json!(1));
    let (error, _) = unmatched(mock, call(&client, &BARE, []));
    assert!(
        error.contains("header.x-api-token: expected ***, got another"),
        "{error}"
    );
    assert!(!error.contains(TOKEN), "{error}");
    // Whoever knows the token can still expect it.
    let (mock, client) = super::mock();
    mock.when(&BARE)
        .with_header("x-api-token", TOKEN)
        .respond(json!(1));
    assert_eq!(send(call(&client, &BARE, [])).unwrap(), 1);
}
