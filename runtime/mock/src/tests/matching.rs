//! Which calls an expectation answers, and what they get.

use std::time::Duration;

use super::api::{Ticking, paused};
use super::*;
use callsheet_runtime::RetryPolicy;

#[test]
fn a_payload_gets_its_envelope() {
    let (mock, client) = mock();
    for operation in [&GET, &SEARCH, &DELETE, &BARE] {
        mock.when(operation).respond(json!({"a": 1}));
        let arguments = operation.params.first().map(|param| (param.name, json!(7)));
        let got = send(call(&client, operation, arguments)).unwrap();
        assert_eq!(got, json!({"a": 1}), "{}", operation.name);
    }
    let body = |operation: &Operation| {
        let received = mock.calls().remove(0);
        let answer = Reply::data(json!([1]))
            .make(&super::api::API.conventions, operation, &received)
            .1
            .unwrap();
        serde_json::from_slice::<Json>(answer.body()).unwrap()
    };
    assert_eq!(
        body(&SEARCH),
        json!({"success": true, "data": {"items": [1]}})
    );
    assert_eq!(body(&BARE), json!([1]));
}

#[test]
fn arguments_are_compared_where_they_travel() {
    let (mock, client) = mock();
    mock.when(&GET)
        .with_path("id", "a/b c")
        .with_query("ids", json!([1, 2]))
        .with_header("since", "yesterday")
        .respond(json!("get"))
        .once();
    mock.when(&UPDATE)
        .with_path("id", 7)
        .with_body("title", "x")
        .with_body("value", 1200)
        .with_body("when", json!(null))
        .respond(json!("update"))
        .once();
    mock.when(&FORM)
        .with_body("name", "é&=+")
        .with_body("custom_fields", json!({"k": "v"}))
        .respond(json!("form"))
        .once();
    mock.when(&ADD_FILE)
        .with_path("id", 7)
        .with_body("note", "two\r\nlines")
        .with_file("a \"b\".pdf", &b"%PDF\r\n--\xff"[..])
        .respond(json!("file"))
        .once();
    mock.when(&DELETE_OPTIONS)
        .with_body("options", json!([{"id": 1}]))
        .respond(json!("value"))
        .once();
    mock.when(&PARTS)
        .with_query("ids", json!([1, 2]))
        .with_query("deep[key]", "v")
        .with_query("limit", 5)
        .respond(json!("parts"))
        .once();
    mock.when(&FLAT)
        .with_body("any_key", 1)
        .with_json(json!({"any_key": 1.0, "title": "t"}))
        .respond(json!("flat"))
        .once();

    let get = [
        ("id", name("a/b c")),
        ("since", name("yesterday")),
        ("ids", json!([1, 2])),
    ];
    assert_eq!(send(call(&client, &GET, get)).unwrap(), "get");
    let update = [
        ("id", json!(7)),
        ("title", name("x")),
        ("value", json!(1200.0)),
        ("when", json!(null)),
    ];
    assert_eq!(send(call(&client, &UPDATE, update)).unwrap(), "update");
    let form = [("name", name("é&=+")), ("custom_fields", json!({"k": "v"}))];
    assert_eq!(send(call(&client, &FORM, form)).unwrap(), "form");
    let mut file = call(
        &client,
        &ADD_FILE,
        [("id", json!(7)), ("note", name("two\r\nlines"))],
    );
    file.upload(Upload::bytes("a \"b\".pdf", &b"%PDF\r\n--\xff"[..]));
    assert_eq!(send(file).unwrap(), "file");
    let value = [("code", name("c")), ("options", json!([{"id": 1}]))];
    assert_eq!(
        send(call(&client, &DELETE_OPTIONS, value)).unwrap(),
        "value"
    );
    let labels = json!({"deep": {"key": "v"}});
    let mut parts = call(
        &client,
        &PARTS,
        [("ids", json!([1, 2])), ("labels", labels)],
    );
    parts.limit(5);
    assert_eq!(send(parts).unwrap(), "parts");
    let flat = [("extra", json!({"any_key": 1})), ("title", name("t"))];
    assert_eq!(send(call(&client, &FLAT, flat)).unwrap(), "flat");
}

#[test]
fn each_condition_tells_calls_apart() {
    let (mock, client) = mock();
    mock.when(&GET).respond(json!("other"));
    mock.when(&GET).with_path("id", 7).respond(json!("path"));
    mock.when(&GET)
        .with_query("ids", "1")
        .respond(json!("query"));
    mock.when(&GET)
        .with_header("since", "now")
        .respond(json!("header"));
    mock.when(&GET)
        .with("an even id", |call| call.path("id") == Some("8"))
        .respond(json!("check"));
    for (arguments, expected) in [
        (vec![("id", json!(1))], "other"),
        (vec![("id", json!(7))], "path"),
        (vec![("id", json!(7)), ("ids", json!(1))], "query"),
        (vec![("id", json!(7)), ("ids", json!(12))], "path"),
        (vec![("id", json!(7)), ("since", name("now"))], "header"),
        (vec![("id", json!(8)), ("since", name("now"))], "check"),
    ] {
        assert_eq!(send(call(&client, &GET, arguments)).unwrap(), expected);
    }
    mock.when(&UPDATE).respond(json!("other"));
    mock.when(&UPDATE)
        .with_body("title", "x")
        .respond(json!("member"));
    mock.when(&UPDATE)
        .with_json(json!({"value": 1}))
        .respond(json!("whole"));
    for (arguments, expected) in [
        (vec![("id", json!(1))], "other"),
        (vec![("id", json!(1)), ("title", name("x"))], "member"),
        (vec![("id", json!(1)), ("title", json!(null))], "other"),
        (vec![("id", json!(1)), ("value", json!(1.0))], "whole"),
        (
            vec![("id", json!(1)), ("value", json!(1)), ("title", name("x"))],
            "member",
        ),
    ] {
        assert_eq!(send(call(&client, &UPDATE, arguments)).unwrap(), expected);
    }
    let upload = |content: &'static str| {
        let mut request = call(&client, &ADD_FILE, [("id", json!(1))]);
        request.upload(Upload::bytes("a.txt", content));
        send(request).unwrap()
    };
    mock.when(&ADD_FILE).respond(json!("other"));
    mock.when(&ADD_FILE)
        .with_file("a.txt", "one")
        .respond(json!("file"));
    assert_eq!(upload("one"), "file");
    assert_eq!(upload("two"), "other");
}

#[test]
fn the_latest_answers_until_it_is_used_up_and_replies_take_turns() {
    let (mock, client) = mock();
    let get = || send(call(&client, &GET, [("id", json!(7))]));
    let general = mock.when(&GET).respond(json!("general"));
    mock.when(&GET)
        .with_path("id", 7)
        .respond(Reply::error(404, "Deal not found").code("ERR_NOT_FOUND"))
        .then(json!("second"))
        .then(json!("last"))
        .times(4);
    let error = get().unwrap_err();
    assert!(error.is_not_found() && error.code() == Some("ERR_NOT_FOUND"));
    assert!(error.to_string().contains("Deal not found"), "{error}");
    for expected in ["second", "last", "last", "general", "general"] {
        assert_eq!(get().unwrap(), expected);
    }
    assert_eq!(general.calls(), 2);
}

#[test]
fn lists_have_pages() {
    let (mock, client) = mock();
    let start = |start| Some(Continuation::Start(start));
    mock.when(&LIST)
        .respond(Reply::page([1, 2], start(2)))
        .once();
    mock.when(&LIST)
        .with_query("start", 2)
        .with_query("limit", 500)
        .respond(Reply::page([3], None))
        .once();
    let all = now(callsheet_runtime::Request::new(&client, &LIST).all::<i64>());
    assert_eq!(all.unwrap(), [1, 2, 3]);

    let cursor = Some(Continuation::Cursor("abc".to_owned()));
    mock.when(&SEARCH)
        .respond(Reply::page([1], cursor.clone()))
        .once();
    let page = now(callsheet_runtime::Request::new(&client, &SEARCH).page::<i64>()).unwrap();
    assert_eq!(
        (&*page.items, page.continuation()),
        (&[1][..], cursor.as_ref())
    );
    mock.when(&SEARCH)
        .with_query("cursor", "abc")
        .respond(Reply::page([2], None));
    let mut rest = callsheet_runtime::Request::new(&client, &SEARCH);
    rest.resume(page.continuation().unwrap().clone());
    assert!(!now(rest.page::<i64>()).unwrap().has_more());
}

#[test]
fn anything_can_be_an_answer() {
    let (mock, client) = mock();
    let get = || send(call(&client, &GET, [("id", json!(7))]));
    mock.when(&GET)
        .respond(Reply::with(|call| Reply::data(call.path("id").unwrap())))
        .then(Reply::failure(TransportErrorKind::Timeout))
        .then(Reply::bytes(502, "<html>bad gateway</html>").header("content-type", "text/html"))
        .then(Reply::with(|_| Reply::page([1], None)))
        // The last one, for a client that is told to wait does.
        .then(Reply::error(429, "slow down").header("retry-after", "3"));
    assert_eq!(get().unwrap(), "7");
    assert!(get().unwrap_err().is_timeout());
    let page = get().unwrap_err();
    assert!(page.to_string().contains("HTML page"), "{page}");
    let misfit = get().unwrap_err().to_string();
    assert!(misfit.contains("deals.get has no pages"), "{misfit}");
    let Error::Api(limited) = get().unwrap_err() else {
        panic!("it is refused");
    };
    assert_eq!(limited.retry_after(), Some(Duration::from_secs(3)));
}

#[test]
fn a_delay_passes_by_the_clients_clock() {
    paused(async {
        let mock = MockTransport::new(&API);
        let start = tokio::time::Instant::now();
        let builder = ClientBuilder::new(&API).clock(Arc::new(Ticking(start)));
        let client: Client = mock.client(builder);
        let slow = Reply::data(1).delay(Duration::from_secs(5));
        mock.when(&BARE).respond(slow);
        let request = callsheet_runtime::Request::new(&client, &BARE);
        assert_eq!(request.clone().send::<i64>().await.unwrap(), 1);
        assert_eq!(start.elapsed(), Duration::from_secs(5));
        // And so do the waits between attempts.
        mock.when(&BARE).respond(Reply::error(503, "busy")).once();
        let patient = client.with_retry(RetryPolicy::default());
        let request = callsheet_runtime::Request::new(&patient, &BARE);
        assert_eq!(request.send::<i64>().await.unwrap(), 1);
    });
}

#[test]
fn an_operation_is_known_by_method_and_path_below_any_base_url() {
    for base in [
        "https://api.example.com/v1",
        "http://localhost:7473/deals/api",
        "https://x.test",
    ] {
        let mock = MockTransport::new(&API);
        let builder = ClientBuilder::new(&API).base_url(base);
        let client: Client = mock.client(builder);
        mock.when(&SEARCH).respond(json!("search"));
        mock.when(&DELETE)
            .with_path("id", "search")
            .respond(json!("delete"));
        mock.when(&ELSEWHERE)
            .with_body("code", "c")
            .respond(json!("token"));
        assert_eq!(
            send(call(&client, &SEARCH, [])).unwrap(),
            "search",
            "{base}"
        );
        assert_eq!(
            send(call(&client, &DELETE, [("id", name("search"))])).unwrap(),
            "delete"
        );
        assert_eq!(
            send(call(&client, &ELSEWHERE, [("code", name("c"))])).unwrap(),
            "token"
        );
        // By hand too.
        let raw = now(client.request(http::Method::GET, "/deals/search")).unwrap();
        assert_eq!(raw["data"]["items"], "search");
        assert_eq!(mock.calls_of(&SEARCH).len(), 2);
        assert_eq!(mock.calls_of(&LIST).len(), 0);
    }
}

#[test]
fn what_was_called_can_be_looked_at() {
    let (mock, client) = mock();
    mock.when(&UPDATE).respond(json!(null));
    mock.when(&ADD_FILE).respond(json!(null));
    send(call(
        &client,
        &UPDATE,
        [("id", json!(7)), ("title", name("x"))],
    ))
    .unwrap();
    let mut file = call(&client, &ADD_FILE, [("id", json!(7)), ("note", name("n"))]);
    file.upload(Upload::bytes("a.txt", "content"));
    send(file).unwrap();
    let calls = mock.calls();
    let (update, file) = (&calls[0], &calls[1]);
    assert!(std::ptr::eq(update.operation().unwrap(), &raw const UPDATE));
    assert_eq!(update.method(), "PUT");
    assert_eq!(update.url_path(), "/v1/deals/7");
    assert_eq!((update.path("id"), update.path("title")), (Some("7"), None));
    assert_eq!(update.body("title"), Some(json!("x")));
    assert_eq!(update.body("value"), None);
    assert_eq!(update.json(), Some(&json!({"title": "x"})));
    assert_eq!(update.header("accept"), Some("application/json"));
    assert_eq!(file.body("note"), Some(json!("n")));
    let (of, content) = file.file().unwrap();
    assert_eq!((of, &**content), ("a.txt", &b"content"[..]));
    let shown = format!("{calls:?} {mock:?} {client:?}");
    assert!(shown.contains("body.title: \"x\""), "{shown}");
    assert!(!shown.contains(TOKEN), "{shown}");
}
