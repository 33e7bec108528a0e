//! What is told of calls: reports to an observer, and what `.response()` gives.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::testing::{
    API, COSTLY, GET, LIST, NOTHING, Reply, Script, TOKEN, Ticking, answer, now, paused,
};
use crate::{
    Client, ClientBuilder, Json, Request,
    observe::{CallOutcome, Observer, Report},
    retry::AttemptOutcome,
    transport::TransportErrorKind,
};

/// Writes reports down, a line each.
#[derive(Default)]
struct Lines(Mutex<Vec<String>>);

impl Observer for Lines {
    fn ended(&self, call: &Report<'_>) {
        let name = call.operation.map_or("raw", |operation| operation.name);
        let status = call.status.map_or(0, |status| status.as_u16());
        let ending = match call.outcome {
            CallOutcome::Succeeded => "succeeded".to_owned(),
            CallOutcome::Failed(error) => format!("failed: {}", error.kind()),
            CallOutcome::Canceled => "dropped".to_owned(),
        };
        let line = format!(
            "{} {name} {status} x{} {} tokens, {} s: {ending}",
            call.method,
            call.attempts.len(),
            call.tokens,
            call.duration.as_secs(),
        );
        self.0.lock().unwrap().push(line);
    }
}

fn observed(replies: impl IntoIterator<Item = Reply>) -> (Client, Arc<Lines>) {
    let lines = Arc::new(Lines::default());
    let client = ClientBuilder::<Client>::new(&API)
        .api_token(TOKEN)
        .transport(Script::answering(replies))
        .clock(Arc::new(Ticking(tokio::time::Instant::now())))
        .observer(lines.clone())
        .build()
        .unwrap();
    (client, lines)
}

fn lines(lines: &Lines) -> Vec<String> {
    std::mem::take(&mut lines.0.lock().unwrap())
}

fn get(client: &Client) -> Request {
    let mut request = Request::new(client, &GET);
    request.set(0, 7_i64);
    request
}

#[test]
fn every_call_that_ends_is_reported_once() {
    paused(async {
        let (client, told) = observed([
            answer(200, r#"{"success": true, "data": 7}"#).into(),
            answer(404, r#"{"success": false, "error": "gone"}"#).into(),
            answer(200, r#"{"success": false, "error": "no"}"#).into(),
            answer(200, r#"{"success": true, "data": "seven"}"#).into(),
            Reply::Failure(TransportErrorKind::Connect),
            answer(200, r#"{"data": null}"#).into(),
            Reply::Silence,
        ]);
        get(&client).send::<i64>().await.unwrap();
        get(&client).send::<i64>().await.unwrap_err();
        get(&client).send::<i64>().await.unwrap_err();
        get(&client).send::<i64>().await.unwrap_err();
        Request::new(&client, &COSTLY).send::<()>().await.unwrap();
        Request::new(&client, &GET).send::<i64>().await.unwrap_err();
        let silent = get(&client).send::<i64>();
        tokio::time::timeout(Duration::from_secs(5), silent)
            .await
            .unwrap_err();
        assert_eq!(
            lines(&told),
            [
                "GET get 200 x1 0 tokens, 0 s: succeeded",
                "GET get 404 x1 0 tokens, 0 s: failed: api",
                "GET get 200 x1 0 tokens, 0 s: failed: api",
                "GET get 200 x1 0 tokens, 0 s: failed: decode",
                "GET list 200 x2 40 tokens, 0 s: succeeded",
                "GET get 0 x0 0 tokens, 0 s: failed: argument",
                "GET get 0 x0 0 tokens, 5 s: dropped",
            ]
        );
    });
}

/// In the report, in the response, and on the way through a list.
#[test]
fn null_items_that_were_left_out_are_counted() {
    #[derive(Default)]
    struct Counts(Mutex<Vec<usize>>);
    impl Observer for Counts {
        fn ended(&self, call: &Report<'_>) {
            self.0.lock().unwrap().push(call.null_items);
        }
    }
    let next = |items: &str, start: u64| {
        let pagination = format!(r#""more_items_in_collection": true, "next_start": {start}"#);
        format!(r#"{{"data": {items}, "additional_data": {{"pagination": {{{pagination}}}}}}}"#)
    };
    // A page of two items is one of two, whatever they are.
    let pages = || {
        [
            next("[1, null]", 2),
            next("[null, null]", 4),
            r#"{"data": [2, 3]}"#.to_owned(),
        ]
    };
    let counts = Arc::new(Counts::default());
    let answers = pages().into_iter().chain(pages()).chain(pages());
    let script = Script::answering(answers.map(|page| answer(200, page)));
    let client = ClientBuilder::<Client>::new(&API)
        .api_token(TOKEN)
        .transport(script.clone())
        .observer(counts.clone())
        .build()
        .unwrap();
    let list = || Request::new(&client, &LIST);
    let reported = || std::mem::take(&mut *counts.0.lock().unwrap());

    let all = now(list().all::<i64>().response()).unwrap();
    assert_eq!((&all.data[..], all.null_items), (&[1, 2, 3][..], 3));
    assert_eq!(reported(), [1, 2, 0]);

    let mut stream = list().stream::<i64>();
    let mut items = Vec::new();
    while let Some(item) = now(stream.try_next()).unwrap() {
        items.push(item);
    }
    let progress = stream.progress();
    assert_eq!((&items[..], progress.null_items), (&[1, 2, 3][..], 3));
    assert_eq!(reported(), [1, 2, 0]);

    let page = now(list().page::<i64>().response()).unwrap();
    assert_eq!((page.len(), page.null_items), (1, 1));
    let asked: Vec<String> = script
        .sent()
        .iter()
        .map(|sent| sent.uri().to_string())
        .collect();
    let starts = asked
        .iter()
        .filter(|uri| uri.contains("start=2&") || uri.contains("start=4&"));
    assert_eq!(starts.count(), 4, "{asked:?}");
    // Where null is a value, nothing is left out.
    let page = now(list().page::<Option<i64>>().response()).unwrap();
    assert_eq!((&page.items[..], page.null_items), (&[None, None][..], 0));
    let page = now(list().page::<Json>().response()).unwrap();
    assert_eq!((page.len(), page.null_items), (2, 0));
}

#[test]
fn a_call_that_was_never_polled_is_none() {
    let (client, told) = observed([]);
    drop(get(&client).send::<i64>());
    assert!(lines(&told).is_empty());
}

#[test]
fn a_raw_call_and_each_page_are_calls() {
    let page = r#"{"data": [1], "additional_data": {"pagination": {"more_items_in_collection": true, "next_start": 1}}}"#;
    let (client, told) = observed([
        answer(200, "{}").into(),
        answer(200, page).into(),
        answer(200, r#"{"data": [2]}"#).into(),
    ]);
    now(client.request(crate::Method::Post, "/anything")).unwrap();
    now(Request::new(&client, &LIST).all::<i64>()).unwrap();
    assert_eq!(
        lines(&told),
        [
            "POST raw 200 x1 0 tokens, 0 s: succeeded",
            "GET list 200 x1 0 tokens, 0 s: succeeded",
            "GET list 200 x1 0 tokens, 0 s: succeeded",
        ]
    );
}

#[test]
fn the_time_that_a_page_waits_to_be_read_is_not_its_calls() {
    let page = |next| {
        let text = format!(
            r#"{{"data": [1], "additional_data": {{"pagination": {{"more_items_in_collection": true, "next_start": {next}}}}}}}"#
        );
        answer(200, text).into()
    };
    paused(async {
        let (client, told) = observed([page(1), page(2), answer(200, r#"{"data": "x"}"#).into()]);
        let mut stream = Request::new(&client, &LIST).stream::<i64>();
        for _ in 0..2 {
            stream.next_page().await.unwrap();
            tokio::time::sleep(Duration::from_secs(60)).await;
        }
        stream.next_page().await.unwrap_err();
        let page = "GET list 200 x1 0 tokens, 0 s:";
        assert_eq!(
            lines(&told),
            [
                format!("{page} succeeded"),
                format!("{page} succeeded"),
                format!("{page} failed: decode"),
            ]
        );
    });
}

#[test]
fn a_response_has_what_came_beside_the_data() {
    let body = r#"{"success": true, "data": [7], "additional_data": {"next_cursor": "b"},
        "related_objects": {"user": {"5": {"name": "Ada"}}}}"#;
    let mut reply = answer(200, body);
    for (name, value) in [
        ("x-ratelimit-remaining", "19"),
        ("x-daily-ratelimit-token-remaining", "4980"),
        ("x-correlation-id", "abc"),
        ("set-cookie", "session=secret"),
    ] {
        reply.headers_mut().insert(name, value.parse().unwrap());
    }
    paused(async {
        let (client, _) = observed([Reply::Failure(TransportErrorKind::Connect), reply.into()]);
        let list = Request::new(&client, &LIST);
        let response = list.send::<Vec<i64>>().response().await.unwrap();
        assert_eq!(response.data, [7]);
        // Reads like the data.
        assert_eq!(response.len(), 1);
        assert_eq!(response.status, 200);
        assert_eq!(response.request_id(), Some("abc"));
        assert_eq!(response.limits.requests_left, Some(19));
        assert_eq!(response.limits.daily_left, Some(4980));
        assert_eq!(response.header("set-cookie"), None);
        assert_eq!(response.attempts.len(), 2);
        assert_eq!(
            response.attempts[0].outcome,
            AttemptOutcome::Failure(TransportErrorKind::Connect)
        );
        let absent = response.member::<Json>(&["data", "related_items"]);
        assert_eq!(absent, Ok(None));
        let name = response.member::<String>(&["related_objects", "user", "5", "name"]);
        assert_eq!(name.unwrap().as_deref(), Some("Ada"));
        let fault = response.member::<i64>(&["related_objects", "user", "5", "name"]);
        assert!(fault.unwrap_err().to_string().contains("Ada"));
        assert_eq!(&response.body[..], body.as_bytes());
        assert!(!format!("{response:?}").contains("Ada"));
    });
}

#[test]
fn a_body_that_is_no_json_has_nothing_beside_it() {
    let (client, _) = observed([answer(200, "%PDF").into(), answer(200, "").into()]);
    let file = now(get(&client).bytes().response()).unwrap();
    assert_eq!(
        (&file.data[..], &file.body[..]),
        (&b"%PDF"[..], &b"%PDF"[..])
    );
    assert!(
        file.member::<Json>(&["additional_data"])
            .unwrap_err()
            .is_syntax()
    );
    let mut request = Request::new(&client, &NOTHING);
    request.set(0, 7_i64);
    let nothing = now(request.send::<()>().response()).unwrap();
    assert!(nothing.member::<Json>(&["related_objects"]).is_err());
}
