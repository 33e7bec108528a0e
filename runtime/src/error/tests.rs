use super::*;
use crate::testing::{GET, TOKEN, answer, client, now};
use crate::{Call, Request};

/// The error that a call of `GET` ends in.
fn failure(status: u16, headers: &[(&'static str, &'static str)], body: &'static str) -> Error {
    let mut response = answer(status, body);
    for (name, value) in headers {
        response.headers_mut().insert(*name, value.parse().unwrap());
    }
    let (client, _) = client([response]);
    let mut request = Request::new(&client, &GET);
    request.set(0, 7_i64);
    let call: Call<()> = request.send();
    let error = now(call).unwrap_err();
    assert!(!format!("{error} {error:?}").contains(TOKEN));
    error
}

#[test]
fn every_shape_makes_a_useful_line() {
    let cases = [
        (
            404,
            r#"{"success":false,"error":"Deal not found","error_info":"See the docs","data":null,"additional_data":null}"#,
            "GET /deals/7/files: 404 Not Found: Deal not found",
        ),
        (
            403,
            r#"{"success":false,"error":"Limit reached","error_info":"…","code":"feature_capping_deals_limit"}"#,
            "GET /deals/7/files: 403 Forbidden: Limit reached (code feature_capping_deals_limit)",
        ),
        (
            401,
            r#"{"success":false,"error":"unauthorized access","errorCode":401,"error_info":"…"}"#,
            "GET /deals/7/files: 401 Unauthorized: unauthorized access",
        ),
        (
            400,
            r#"{"success":false,"error":"Validation failed: title:\n too long","code":"ERR_SCHEMA_VALIDATION_FAILED"}"#,
            "GET /deals/7/files: 400 Bad Request: Validation failed: title: too long (code ERR_SCHEMA_VALIDATION_FAILED)",
        ),
        (
            400,
            r#"{"success":false,"message":"No meeting"}"#,
            "GET /deals/7/files: 400 Bad Request: No meeting",
        ),
        (
            422,
            r#"{"success":false,"status":"error","errors":{"url":["is private","is short"],"name":"is empty"}}"#,
            "GET /deals/7/files: 422 Unprocessable Entity: name: is empty; url: is private; is short",
        ),
        (
            400,
            r#"{"success":false,"error":{"message":"Bad","code":12},"additional_data":{"code":"x"}}"#,
            "GET /deals/7/files: 400 Bad Request: Bad (code 12)",
        ),
        (
            400,
            r#"{"success":false,"message":"Gone","additional_data":{"code":"CHANNEL\nGONE"}}"#,
            "GET /deals/7/files: 400 Bad Request: Gone (code CHANNEL GONE)",
        ),
        (
            503,
            "upstream  busy\n",
            "GET /deals/7/files: 503 Service Unavailable: upstream busy",
        ),
        (
            502,
            "\n<HTML><body>secret layout</body>",
            "GET /deals/7/files: 502 Bad Gateway: an HTML page instead of JSON",
        ),
        (500, "", "GET /deals/7/files: 500 Internal Server Error"),
        (
            500,
            "[1]",
            "GET /deals/7/files: 500 Internal Server Error: [1]",
        ),
        (500, "{}", "GET /deals/7/files: 500 Internal Server Error"),
        // A status without a reason phrase, which proxies send.
        (520, "{}", "GET /deals/7/files: 520"),
    ];
    for (status, body, line) in cases {
        let error = failure(status, &[], body);
        assert_eq!(error.to_string(), line);
        assert_eq!(
            error.body().map(|body| &body[..]),
            Some(body.as_bytes()),
            "the body is kept"
        );
        assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
    }
}

#[test]
fn problems_of_rfc_9457_say_what_and_why() {
    const JSON: &str = "application/json";
    const PROBLEM: &str = "Application/Problem+JSON; charset=utf-8";
    let whole = r#"{"type": "https://example.com/limits", "title": "Out of credit", "status": 403, "detail": "The balance is 30"}"#;
    let said = r#"{"type": "about:blank", "title": "Forbidden", "detail": "Ask", "error": "The service's own"}"#;
    for (media_type, body, line, code) in [
        (
            PROBLEM,
            whole,
            "Out of credit: The balance is 30 (code https://example.com/limits)",
            Some("https://example.com/limits"),
        ),
        // A gateway before the service, which does not declare it.
        (JSON, whole, "Out of credit: The balance is 30", None),
        (PROBLEM, r#"{"detail": "Too late"}"#, "Too late", None),
        (JSON, r#"{"title": "Too late"}"#, "Too late", None),
        (PROBLEM, said, "Forbidden: Ask", None),
        (JSON, said, "The service's own", None),
        (PROBLEM, r#"{"error": "Nope"}"#, "Nope", None),
        (
            JSON,
            r#"{"error_info": "Ask the owner"}"#,
            "Ask the owner",
            None,
        ),
    ] {
        let error = failure(403, &[("content-type", media_type)], body);
        let expected = format!("GET /deals/7/files: 403 Forbidden: {line}");
        assert_eq!(error.to_string(), expected, "{body}");
        assert_eq!(error.code(), code, "{body}");
    }
}

#[test]
fn every_error_says_when_to_come_back() {
    use std::time::Duration;

    use crate::error::QuotaError;

    let asked = [("retry-after", "7")];
    let seconds = |seconds| Some(Duration::from_secs(seconds));
    assert_eq!(failure(503, &asked, "").retry_after(), seconds(7));
    assert_eq!(failure(200, &asked, "<html>").retry_after(), seconds(7));
    assert_eq!(failure(503, &[], "").retry_after(), None);
    let quota = |reason| {
        let error = QuotaError {
            method: http::Method::GET,
            path: String::new(),
            reason,
        };
        Error::from(error).retry_after()
    };
    let (wait, max_wait) = (Duration::from_secs(90), Duration::from_secs(60));
    assert_eq!(
        quota(QuotaReason::WaitTooLong { wait, max_wait }),
        seconds(90)
    );
    let daily = QuotaReason::DailyLimit {
        cost: 20,
        remaining: 3,
        resets_in: wait,
    };
    assert_eq!(quota(daily), seconds(90));
    assert_eq!(quota(QuotaReason::Deadline), None);
    #[cfg(feature = "oauth")]
    {
        let mut error = AuthError::new(AuthStep::Refresh, AuthErrorKind::Unavailable);
        error.retry_after = seconds(5);
        assert_eq!(Error::from(error).retry_after(), seconds(5));
    }
}

#[test]
fn a_success_can_be_a_failure() {
    let error = failure(
        200,
        &[],
        r#"{"data": "of any shape", "success": false, "error": "Nope"}"#,
    );
    assert_eq!(error.to_string(), "GET /deals/7/files: 200 OK: Nope");
}

#[test]
fn headers_that_matter_are_kept() {
    let headers = [
        ("x-correlation-id", "abc"),
        ("x-ratelimit-remaining", "0"),
        ("x-daily-ratelimit-token-remaining", "12"),
        ("retry-after", "2"),
        ("set-cookie", "private"),
        ("content-type", "text/html; charset=utf-8"),
    ];
    let error = failure(429, &headers, "hello");
    assert_eq!(
        error.to_string(),
        "GET /deals/7/files: 429 Too Many Requests: an HTML page instead of JSON (request id abc)"
    );
    assert!(error.is_rate_limited() && !error.is_not_found());
    let Error::Api(error) = error else {
        panic!("{error}")
    };
    assert_eq!(error.retry_after(), Some(std::time::Duration::from_secs(2)));
    assert_eq!(error.header("x-ratelimit-remaining"), Some("0"));
    assert_eq!(
        error.header("x-daily-ratelimit-token-remaining"),
        Some("12")
    );
    assert_eq!(error.header("set-cookie"), None);
}

#[test]
fn long_texts_are_cut() {
    let body: &'static str = "é".repeat(5000).leak();
    let line = failure(500, &[], body).to_string();
    assert!(
        line.ends_with("éé…") && line.chars().count() < 300,
        "{line}"
    );
    let debug = format!("{:?}", failure(500, &[], body));
    assert!(
        debug.contains("10000 bytes") && debug.len() < 1500,
        "{debug}"
    );
}

#[test]
fn a_result_is_small() {
    assert!(size_of::<Result<()>>() <= 16, "{}", size_of::<Result<()>>());
}
