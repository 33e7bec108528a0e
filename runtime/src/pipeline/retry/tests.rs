//! Services that misbehave by script: which calls are made, after which waits, and what their errors tell.

mod budget;

use std::time::Duration;

use crate::testing::{
    ADD_FILE, API, DELETE, GET, LIST, Reply, Script, TOKEN, UPDATE, answer, now, paused, retrying,
};
use crate::{
    Client, ClientBuilder, Error, Operation, Request, Result, RetryPolicy, Upload,
    retry::StopReason, transport::TransportErrorKind,
};

const OK: &str = r#"{"success": true, "data": null}"#;
const LIMIT: &str = r#"{"success": false, "error": "request over limit", "errorCode": 429}"#;
const CONNECT: Reply = Reply::Failure(TransportErrorKind::Connect);
const TIMEOUT: Reply = Reply::Failure(TransportErrorKind::Timeout);
const RESET: Reply = Reply::Failure(TransportErrorKind::Other);

fn reply(status: u16, headers: &[(&'static str, &'static str)], body: &'static str) -> Reply {
    let mut response = answer(status, body);
    for (name, value) in headers {
        response.headers_mut().insert(*name, value.parse().unwrap());
    }
    response.into()
}

fn request(client: &Client, operation: &'static Operation) -> Request {
    let mut request = Request::new(client, operation);
    if operation.path.contains("{id}") {
        request.set(0, 7_i64);
    }
    if operation.upload.is_some() {
        request.upload(Upload::bytes("a.txt", &b"content"[..]));
    }
    request
}

/// What a call comes to with these replies, and when its attempts were made.
fn play(operation: &'static Operation, replies: Vec<Reply>) -> (Result<()>, Vec<f64>) {
    play_by(RetryPolicy::default(), operation, replies)
}

fn play_by(
    policy: RetryPolicy,
    operation: &'static Operation,
    replies: Vec<Reply>,
) -> (Result<()>, Vec<f64>) {
    paused(async {
        let (client, script) = retrying(replies);
        let client = client.with_retry(policy);
        let outcome = request(&client, operation).send().await;
        (outcome, script.times())
    })
}

/// That every wait is one of these, from and to in seconds.
#[track_caller]
fn assert_waits(times: &[f64], expected: &[(f64, f64)]) {
    let waits: Vec<f64> = times.windows(2).map(|pair| pair[1] - pair[0]).collect();
    assert_eq!(waits.len(), expected.len(), "{waits:?}");
    for (wait, (from, to)) in waits.iter().zip(expected) {
        // A timer has milliseconds.
        let near = *from <= *wait && *wait <= *to + 0.002;
        assert!(near, "{waits:?} {expected:?}");
    }
}

#[test]
fn a_call_that_reads_is_made_again_after_waits_that_double() {
    for failure in [
        || reply(503, &[], "busy"),
        || reply(500, &[], ""),
        || reply(502, &[], "<html>"),
        || reply(504, &[], ""),
        || reply(522, &[], ""),
        || RESET,
        || TIMEOUT,
        || CONNECT,
    ] {
        let replies = vec![failure(), failure(), failure(), reply(200, &[], OK)];
        let (outcome, times) = play(&LIST, replies);
        outcome.unwrap();
        assert_waits(&times, &[(0.25, 0.5), (0.5, 1.0), (1.0, 2.0)]);
    }
}

#[test]
fn statuses_of_requests_that_came_at_a_bad_time_are_retried_where_that_is_safe() {
    for (status, operation, retried) in [
        // Nobody waits any more, and somebody may have worked on it.
        (408, &LIST, true),
        (408, &UPDATE, false),
        // It was not to be worked on before the connection is known to be no replay.
        (425, &LIST, true),
        (425, &UPDATE, true),
        (425, &ADD_FILE, true),
        (409, &LIST, false),
        (423, &LIST, false),
    ] {
        let replies = vec![
            reply(status, &[("retry-after", "3")], ""),
            reply(200, &[], OK),
        ];
        let (outcome, times) = play(operation, replies);
        let method = operation.method;
        if retried {
            outcome.unwrap();
            assert_waits(&times, &[(3.0, 3.5)]);
        } else {
            let error = outcome.unwrap_err();
            assert_eq!(times.len(), 1, "{status} {method:?}");
            assert_eq!(error.may_have_taken_effect(), status == 408, "{error}");
        }
    }
}

#[test]
fn an_error_lists_the_attempts() {
    let replies = vec![
        RESET,
        reply(429, &[("retry-after", "2")], LIMIT),
        CONNECT,
        reply(503, &[], "busy"),
    ];
    let policy = RetryPolicy {
        backoff: Duration::ZERO,
        ..RetryPolicy::default()
    };
    let (outcome, times) = play_by(policy, &LIST, replies);
    assert_eq!(times.len(), 4);
    let error = outcome.unwrap_err();
    assert_eq!(
        error.to_string(),
        "GET /deals: 503 Service Unavailable: busy; 4 attempts: no answer, 429, after 2.0 s no connection, 503"
    );
    assert_eq!(error.attempts().len(), 4);
    assert_eq!(error.attempts()[2].waited, Duration::from_secs(2));
    assert_eq!(error.stop_reason(), Some(StopReason::MaxAttempts));
    assert!(!error.may_have_taken_effect());
}

#[test]
fn a_write_is_made_again_only_if_it_cannot_have_taken_effect() {
    for operation in [&UPDATE, &DELETE, &ADD_FILE] {
        let before = || vec![CONNECT, reply(429, &[], LIMIT), reply(200, &[], OK)];
        let (outcome, times) = play(operation, before());
        // `DELETE` has a payload, which is not there.
        assert!(outcome.is_ok(), "{outcome:?}");
        assert_waits(&times, &[(0.25, 0.5), (0.5, 1.0)]);

        for after in [
            || RESET,
            || TIMEOUT,
            || reply(503, &[("retry-after", "1")], "busy"),
            || reply(500, &[], ""),
        ] {
            let (outcome, times) = play(operation, vec![CONNECT, after()]);
            assert_eq!(times.len(), 2);
            let error = outcome.unwrap_err();
            assert_eq!(error.stop_reason(), Some(StopReason::NotIdempotent));
            assert!(error.may_have_taken_effect());
            let line = error.to_string();
            assert!(line.ends_with("; it may have taken effect"), "{line}");
        }
    }
    // Whatever the policy.
    let (outcome, _) = play_by(RetryPolicy::none(), &UPDATE, vec![RESET]);
    assert_eq!(
        outcome.unwrap_err().to_string(),
        "PUT /deals/7: no answer: as the script says; it may have taken effect"
    );
}

#[test]
fn a_write_that_is_sent_elsewhere_for_its_outcome_may_have_taken_effect() {
    let moved = |status| vec![reply(status, &[("location", "/v1/deals/8")], "")];
    for (status, expected) in [
        (300, StopReason::NotIdempotent),
        (301, StopReason::NotIdempotent),
        (302, StopReason::NotIdempotent),
        (303, StopReason::NotIdempotent),
        (304, StopReason::NotRetryable),
        (307, StopReason::NotRetryable),
        (308, StopReason::NotRetryable),
    ] {
        for operation in [&UPDATE, &DELETE, &ADD_FILE] {
            let (outcome, times) = play(operation, moved(status));
            let error = outcome.unwrap_err();
            assert_eq!(error.stop_reason(), Some(expected), "{error}");
            assert_eq!(times.len(), 1);
        }
        let far = [("location", "https://other.example/deals")];
        let (outcome, _) = play(&LIST, vec![reply(status, &far, "")]);
        assert_eq!(
            outcome.unwrap_err().stop_reason(),
            Some(StopReason::NotRetryable)
        );
    }
}

#[test]
fn an_upload_is_sent_again_as_it_was() {
    paused(async {
        let (client, script) = retrying([reply(429, &[], LIMIT), reply(200, &[], OK)]);
        request(&client, &ADD_FILE).send::<()>().await.unwrap();
        let sent = script.sent();
        assert!(String::from_utf8_lossy(sent[0].body()).contains("content"));
        assert_eq!(sent[0].body(), sent[1].body());
        assert_eq!(sent[0].headers(), sent[1].headers());
        assert_eq!(sent[1].headers()["x-api-token"], TOKEN);
    });
}

#[test]
fn the_service_says_how_long_to_wait() {
    for (status, headers, wait) in [
        (429, &[("retry-after", "7")][..], (7.0, 7.5)),
        (429, &[("x-ratelimit-reset", "2")], (2.0, 2.5)),
        (
            429,
            &[("x-ratelimit-reset", "2"), ("retry-after", "3")],
            (3.0, 3.5),
        ),
        (
            429,
            &[
                ("date", "Sun, 06 Nov 1994 08:49:37 GMT"),
                ("retry-after", "Sun, 06 Nov 1994 08:49:47 GMT"),
            ],
            (10.0, 10.5),
        ),
        (503, &[("retry-after", "5")], (5.0, 5.5)),
        // Now would be too early, and a moment is no time to wait.
        (429, &[("retry-after", "0")], (0.25, 0.5)),
        (429, &[("x-ratelimit-reset", "1795478400")], (0.25, 0.5)),
        // It says nothing about why there is no service.
        (503, &[("x-ratelimit-reset", "9")], (0.25, 0.5)),
    ] {
        let replies = vec![reply(status, headers, LIMIT), reply(200, &[], OK)];
        let (outcome, times) = play(&LIST, replies);
        outcome.unwrap();
        assert_waits(&times, &[wait]);
    }
    let (outcome, times) = play(&LIST, vec![reply(429, &[("retry-after", "3600")], LIMIT)]);
    assert_eq!(times.len(), 1);
    let error = outcome.unwrap_err();
    assert_eq!(
        error.to_string(),
        "GET /deals: 429 Too Many Requests: request over limit; the service asks to wait 3600 s, longer than the \
         policy's `max_wait`"
    );
}

#[test]
fn a_429_is_waited_out_and_a_daily_one_is_not() {
    let burst = [
        ("x-daily-ratelimit-token-remaining", "12"),
        ("x-ratelimit-reset", "2"),
    ];
    let replies = vec![
        reply(429, &burst, LIMIT),
        reply(429, &burst, LIMIT),
        reply(200, &[], OK),
    ];
    let (outcome, times) = play(&UPDATE, replies);
    outcome.unwrap();
    assert_waits(&times, &[(2.0, 2.5), (2.0, 2.5)]);

    for daily in ["x-daily-ratelimit-token-remaining", "x-daily-requests-left"] {
        let replies = vec![reply(429, &[(daily, "0"), ("retry-after", "1")], LIMIT)];
        let (outcome, times) = play(&LIST, replies);
        assert_eq!(times.len(), 1);
        let error = outcome.unwrap_err();
        assert!(error.is_rate_limited());
        assert_eq!(
            error.to_string(),
            "GET /deals: 429 Too Many Requests: request over limit; the daily allowance is used up"
        );
    }
}

#[test]
fn a_block_after_429s_is_told_from_a_permission() {
    paused(async {
        let page = || reply(403, &[], "<!DOCTYPE html><title>Attention</title>");
        let (client, script) = retrying([
            page(),
            reply(429, &[], LIMIT),
            page(),
            page(),
            reply(403, &[], r#"{"success": false, "error": "Forbidden"}"#),
            reply(200, &[], OK),
            page(),
        ]);
        let mut reasons = Vec::new();
        for _ in 0..6 {
            let outcome = request(&client, &LIST).send::<()>().await;
            reasons.push(outcome.err().and_then(|error| error.stop_reason()));
        }
        let (blocked, useless) = (StopReason::Blocked, StopReason::NotRetryable);
        let expected = [useless, blocked, blocked, useless].map(Some);
        assert_eq!(reasons[..4], expected);
        assert_eq!(
            reasons[4..],
            [None, Some(useless)],
            "a call that works ends it"
        );
        assert_eq!(script.sent().len(), 7);
    });
}

#[test]
fn what_would_not_help_is_not_tried() {
    for (status, body) in [
        (400, ""),
        (401, ""),
        (404, ""),
        (501, ""),
        (304, ""),
        (200, r#"{"success": false, "error": "Nope"}"#),
    ] {
        let (outcome, times) = play(&LIST, vec![reply(status, &[], body)]);
        assert_eq!(times.len(), 1);
        assert_eq!(
            outcome.unwrap_err().stop_reason(),
            Some(StopReason::NotRetryable)
        );
    }
    let (outcome, _) = play(&LIST, vec![reply(200, &[], "{\"data\"")]);
    assert!(matches!(outcome, Err(Error::Decode(_))));
}

#[test]
fn a_deadline_ends_it_all() {
    let policy = RetryPolicy {
        deadline: Some(Duration::from_secs(5)),
        ..RetryPolicy::default()
    };
    // No wait that ends too late.
    let replies = vec![
        reply(429, &[("retry-after", "3")], LIMIT),
        reply(429, &[("retry-after", "3")], LIMIT),
    ];
    let (outcome, times) = play_by(policy, &LIST, replies);
    assert_waits(&times, &[(3.0, 3.5)]);
    let error = outcome.unwrap_err();
    assert_eq!(error.stop_reason(), Some(StopReason::Deadline));
    assert!(error.is_rate_limited(), "the last answer is told");

    // And no attempt.
    for (operation, stop_reason) in [
        (&LIST, StopReason::Deadline),
        (&UPDATE, StopReason::NotIdempotent),
    ] {
        paused(async {
            let began = tokio::time::Instant::now();
            let (client, _) = retrying([Reply::Silence]);
            let call = request(&client.with_retry(policy), operation).send::<()>();
            let error = call.await.unwrap_err();
            assert!((5.0..5.01).contains(&began.elapsed().as_secs_f64()));
            assert!(error.is_timeout());
            assert_eq!(error.stop_reason(), Some(stop_reason));
            let line = error.to_string();
            assert!(line.contains("the call's deadline of 5s is over"), "{line}");
        });
    }
}

#[test]
fn a_dropped_call_is_made_no_more() {
    paused(async {
        let (client, script) = retrying([reply(503, &[], ""), reply(200, &[], OK)]);
        let call = request(&client, &LIST).send::<()>();
        let early = tokio::time::timeout(Duration::from_millis(100), call).await;
        early.unwrap_err();
        tokio::time::sleep(Duration::from_secs(60)).await;
        assert_eq!(script.sent().len(), 1);
        request(&client, &GET).send::<()>().await.unwrap();
    });
}

#[test]
fn a_page_of_a_list_is_fetched_again_and_no_item_twice() {
    let page = |items: &str, more: bool| {
        let pagination = format!(r#"{{"more_items_in_collection": {more}, "next_start": 2}}"#);
        let body =
            format!(r#"{{"data": {items}, "additional_data": {{"pagination": {pagination}}}}}"#);
        Reply::from(answer(200, body))
    };
    paused(async {
        let (client, script) = retrying([
            page("[1, 2]", true),
            reply(503, &[], ""),
            RESET,
            page("[3]", false),
        ]);
        let all = request(&client, &LIST).all::<i64>().await.unwrap();
        assert_eq!(all, [1, 2, 3]);
        assert_eq!(script.sent().len(), 4);
    });
}

#[test]
fn without_a_timer_a_call_is_made_once_and_says_so() {
    let script = Script::answering([reply(503, &[], "busy")]);
    let client = ClientBuilder::<Client>::new(&API)
        .api_token(TOKEN)
        .transport(script)
        .build()
        .unwrap();
    let error = now(request(&client, &LIST).send::<()>()).unwrap_err();
    assert_eq!(error.stop_reason(), Some(StopReason::NoClock));
}

#[test]
fn another_policy_is_the_same_client() {
    let (client, _) = retrying([]);
    let other = client.with_retry(RetryPolicy::none());
    assert_eq!(other.retry_policy(), &RetryPolicy::none());
    assert_eq!(client.retry_policy(), &RetryPolicy::default());
    assert!(std::ptr::eq(client.standing(), other.standing()));
}

#[test]
fn backoff_is_bounded_whatever_the_policy() {
    let policy = RetryPolicy {
        attempts: u32::MAX,
        backoff: Duration::MAX,
        max_backoff: Duration::from_secs(9),
        ..RetryPolicy::default()
    };
    for made in [1, 2, 40, u32::MAX] {
        assert_eq!(policy.backoff_after(made, 0.0), Duration::from_secs(9));
    }
    let endless = RetryPolicy {
        max_backoff: Duration::MAX,
        ..policy
    };
    assert_eq!(endless.backoff_after(9, 0.0), Duration::MAX);
    for _ in 0..1000 {
        assert!((0.0..1.0).contains(&super::jitter()));
    }
}
