//! A server that misbehaves by script, over real sockets: of each case, which requests it read, which waits came between them, and
//! that a write happened exactly once, or failed with an error that says it may have.

use std::sync::Arc;
use std::time::Duration;

use callsheet_test_server::{Part, Request, Response, Server, Step};
use pipedrive::Error;
use pipedrive::crm::{Client, Deal};
use pipedrive::oauth::{MemoryStore, OAuth, Token};
use pipedrive::runtime::jiff::Timestamp;
use pipedrive::runtime::{RetryPolicy, retry::StopReason};
use pipedrive_tests::Outcome;
use pipedrive_tests::clock::Skipping;

const TOKEN: &str = "secret-token-that-nobody-may-see";
const DEAL: &str = r#"{"success": true, "data": {"id": 7, "title": "Rocket launch"}}"#;
const LIMIT: &str = r#"{"success": false, "error": "request over limit", "errorCode": 429}"#;
const HTML: &str = "<!DOCTYPE html><html><head><title>Attention Required!</title></head></html>";

fn deal() -> Response {
    Response::json(200, DEAL)
}

fn works() -> Step {
    Step::Respond(deal())
}

fn refuses(status: u16, headers: &[(&str, &str)], body: &str) -> Step {
    Step::Refuse(Response::new(status, headers, body))
}

fn burst(reset: &str) -> Step {
    let headers = [("x-ratelimit-remaining", "0"), ("x-ratelimit-reset", reset)];
    refuses(429, &headers, LIMIT)
}

/// What a call to a server with a script came to.
struct Played {
    result: pipedrive::Result<Deal>,
    server: Server,
    waits: Vec<Duration>,
}

#[derive(Clone, Copy, PartialEq)]
enum Call {
    Read,
    Write,
}

impl Call {
    async fn make(self, client: &Client) -> pipedrive::Result<Deal> {
        match self {
            Self::Read => client.deals().get(7).await,
            Self::Write => client.deals().create("Rocket launch").value(12).await,
        }
    }

    fn line(self) -> &'static str {
        match self {
            Self::Read => "GET /v1/deals/7",
            Self::Write => "POST /v1/deals",
        }
    }
}

async fn play(call: Call, script: Vec<Step>) -> Result<Played, Box<dyn std::error::Error>> {
    let server = Server::script(script)?;
    let clock = Skipping::new();
    let client = Client::builder()
        .base_url(format!("{}/v1", server.url()))
        .api_token(TOKEN)
        .timeout(Duration::from_millis(300))
        .clock(Arc::clone(&clock) as _)
        .build()?;
    let result = call.make(&client).await;
    for read in server.requests() {
        assert_eq!(read.line(), call.line());
        assert_eq!(read.header("x-api-token").as_deref(), Some(TOKEN));
        if call == Call::Write {
            let body: serde_json::Value = serde_json::from_slice(&read.body)?;
            assert_eq!(body["title"], "Rocket launch", "each time the whole body");
        }
    }
    if let Err(error) = &result {
        let shown = format!("{error} {error:?}");
        assert!(!shown.contains(TOKEN), "{shown}");
        if call == Call::Write && server.processed() > 0 {
            assert!(error.may_have_taken_effect(), "{error}");
        }
    } else if call == Call::Write {
        assert_eq!(server.processed(), 1, "exactly once");
    }
    assert!(server.processed() <= 1 || call == Call::Read, "never twice");
    Ok(Played {
        result,
        waits: clock.waits(),
        server,
    })
}

impl Played {
    /// That so many requests came, with waits between these seconds.
    #[track_caller]
    fn came(&self, requests: usize, waits: &[(f64, f64)]) -> &Self {
        assert_eq!(self.server.received(), requests, "{:?}", self.result);
        assert_eq!(self.waits.len(), waits.len(), "{:?}", self.waits);
        for (wait, (least, most)) in self.waits.iter().zip(waits) {
            let wait = wait.as_secs_f64();
            assert!((*least..=*most).contains(&wait), "{:?}", self.waits);
        }
        self
    }

    #[track_caller]
    fn works(&self) {
        assert!(
            self.result.as_ref().is_ok_and(|deal| deal.id == 7.into()),
            "{:?}",
            self.result
        );
        assert_eq!(self.server.remaining(), 0, "the whole script was played");
    }

    #[track_caller]
    fn fails(self) -> Error {
        assert_eq!(self.server.remaining(), 0, "the whole script was played");
        self.result.expect_err("it should fail")
    }
}

/// Waits of the default policy where the service asks for none: half to whole of 0.5, 1 and 2 s.
const BACKOFF: [(f64, f64); 3] = [(0.25, 0.5), (0.5, 1.0), (1.0, 2.0)];
const BOTH: [Call; 2] = [Call::Read, Call::Write];

#[tokio::test]
async fn bursts_of_429_are_waited_out_by_reads_and_writes() -> Outcome {
    for call in BOTH {
        let played = play(call, vec![burst("2"), burst("1"), works()]).await?;
        played.came(3, &[(2.0, 2.5), (1.0, 1.5)]).works();

        let asked = refuses(
            429,
            &[("retry-after", "5"), ("x-ratelimit-reset", "1")],
            LIMIT,
        );
        play(call, vec![asked, works()])
            .await?
            .came(2, &[(5.0, 5.5)])
            .works();

        let played = play(call, vec![burst("1"); 4]).await?;
        let error = played.came(4, &[(1.0, 1.5); 3]).server.received();
        assert_eq!(error, 4);
        let error = played.fails();
        assert!(error.is_rate_limited() && !error.may_have_taken_effect());
        assert_eq!(error.stop_reason(), Some(StopReason::MaxAttempts));
        assert_eq!(error.attempts().len(), 4);
    }
    Ok(())
}

#[tokio::test]
async fn a_limit_of_the_day_and_a_block_fail_at_once() -> Outcome {
    for call in BOTH {
        let spent = [
            ("x-daily-ratelimit-token-remaining", "0"),
            ("retry-after", "1"),
        ];
        let played = play(call, vec![refuses(429, &spent, LIMIT)]).await?;
        let error = played.came(1, &[]).result.as_ref().unwrap_err().to_string();
        assert!(error.contains("daily allowance"), "{error}");
        assert_eq!(played.fails().stop_reason(), Some(StopReason::DailyLimit));

        let page = refuses(403, &[("content-type", "text/html")], HTML);
        let played = play(call, vec![burst("1"), page]).await?;
        let error = played.came(2, &[(1.0, 1.5)]).result.as_ref().unwrap_err();
        assert_eq!(error.stop_reason(), Some(StopReason::Blocked), "{error}");
        let error = played.fails();
        assert!(error.to_string().contains("stop calling"), "{error}");

        // A page without a 429 before it is a refusal like any other.
        let page = refuses(403, &[("content-type", "text/html")], HTML);
        let error = play(call, vec![page]).await?.fails();
        assert_eq!(
            error.stop_reason(),
            Some(StopReason::NotRetryable),
            "{error}"
        );

        // What asks for more than the policy allows is not asked again too early.
        let hour = refuses(429, &[("retry-after", "3600")], LIMIT);
        let error = play(call, vec![hour]).await?.fails();
        assert_eq!(
            error.stop_reason(),
            Some(StopReason::WaitTooLong(Duration::from_secs(3600)))
        );
    }
    Ok(())
}

#[tokio::test]
async fn what_may_have_been_worked_on_is_made_again_only_if_it_reads() -> Outcome {
    let half = DEAL.len() / 2;
    for (name, step) in [
        ("503", refuses(503, &[], "upstream connect error")),
        ("cut unread", Step::ResetUnread),
        ("cut once read", Step::ResetUnprocessed),
        ("cut once worked on", Step::ResetProcessed),
        ("no head", Step::Silent),
        ("slow head", Step::Stall(deal(), Part::Head(20))),
        ("slow body", Step::Stall(deal(), Part::Body(half))),
        ("cut head", Step::Truncate(deal(), Part::Head(20))),
        ("cut body", Step::Truncate(deal(), Part::Body(half))),
        (
            "worked on and 502",
            Step::Respond(Response::new(502, &[], HTML)),
        ),
    ] {
        let played = play(Call::Read, vec![step.clone(), works()]).await?;
        played.came(2, &BACKOFF[..1]).works();

        let error = play(Call::Write, vec![step.clone()]).await?;
        let error = error.came(1, &[]).result.as_ref().unwrap_err();
        assert_eq!(
            error.stop_reason(),
            Some(StopReason::NotIdempotent),
            "{name}: {error}"
        );
        assert!(error.may_have_taken_effect(), "{name}: {error}");

        let played = play(Call::Read, vec![step; 4]).await?;
        played.came(4, &BACKOFF);
        let error = played.fails();
        assert_eq!(
            error.stop_reason(),
            Some(StopReason::MaxAttempts),
            "{name}: {error}"
        );
        assert!(
            error.to_string().contains("4 attempts: "),
            "{name}: {error}"
        );
    }
    Ok(())
}

#[tokio::test]
async fn a_request_at_a_bad_time_is_made_again_where_that_is_safe() -> Outcome {
    for (status, write_is_retried) in [(408, false), (425, true)] {
        let early = || refuses(status, &[], "");
        let played = play(Call::Read, vec![early(), works()]).await?;
        played.came(2, &BACKOFF[..1]).works();
        if write_is_retried {
            let played = play(Call::Write, vec![early(), works()]).await?;
            played.came(2, &BACKOFF[..1]).works();
        } else {
            let error = play(Call::Write, vec![early()]).await?.fails();
            assert_eq!(error.stop_reason(), Some(StopReason::NotIdempotent));
            assert!(error.may_have_taken_effect(), "{error}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn without_a_connection_everything_is_made_again() -> Outcome {
    let base_url = "http://127.0.0.1:1/v1";
    for call in BOTH {
        let clock = Skipping::new();
        let client = Client::builder()
            .base_url(base_url)
            .api_token(TOKEN)
            .clock(Arc::clone(&clock) as _)
            .build()?;
        let error = match call {
            Call::Read => client.deals().get(7).await.unwrap_err(),
            Call::Write => client.deals().create("x").await.unwrap_err(),
        };
        assert!(
            error.is_connect() && !error.may_have_taken_effect(),
            "{error}"
        );
        assert_eq!((error.attempts().len(), clock.waits().len()), (4, 3));
    }
    Ok(())
}

#[tokio::test]
async fn what_cannot_be_read_is_not_asked_for_again() -> Outcome {
    for (body, place) in [
        (r#"{"success": true, "data": {"id": 7, "ti"#, "line 1"),
        (
            r#"{"success": true, "data": {"id": {"odd": 1}}}"#,
            "data.id",
        ),
        (r#"{"success": true, "data": "seven"}"#, "data"),
        (HTML, "line 1"),
    ] {
        for call in BOTH {
            let played = play(call, vec![Step::Respond(Response::json(200, body))]).await?;
            let error = played.came(1, &[]).result.as_ref().unwrap_err();
            assert!(matches!(error, Error::Decode(_)), "{error:?}");
            assert!(error.to_string().contains(place), "{error}");
            assert_eq!(error.body().map(|body| &body[..]), Some(body.as_bytes()));
            assert_eq!(error.may_have_taken_effect(), call == Call::Write);
        }
    }
    Ok(())
}

#[tokio::test]
async fn a_redirect_to_another_host_is_refused_without_asking_there() -> Outcome {
    let elsewhere = Server::script([works()])?;
    for call in BOTH {
        let location = format!("{}/v1/deals/7", elsewhere.url());
        let moved = refuses(302, &[("location", &location)], "");
        let error = play(call, vec![moved]).await?.fails();
        assert!(error.to_string().contains("not followed"), "{error}");
        assert_eq!(error.may_have_taken_effect(), call == Call::Write);
        assert_eq!(elsewhere.received(), 0);
    }
    // To the same host it is followed, with the token, by what reads.
    let moved = || refuses(307, &[("location", "/v1/deals/7")], "");
    play(Call::Read, vec![moved(), works()])
        .await?
        .came(2, &[])
        .works();
    let played = play(Call::Write, vec![moved()]).await?;
    played.came(1, &[]).result.as_ref().unwrap_err();
    Ok(())
}

#[tokio::test]
async fn a_token_that_is_not_valid_fails_at_once() -> Outcome {
    for call in BOTH {
        let body = r#"{"success": false, "error": "unauthorized access", "errorCode": 401}"#;
        let error = play(call, vec![refuses(401, &[], body)]).await?.fails();
        assert!(error.is_unauthorized(), "{error}");
    }
    Ok(())
}

const REFRESH: &str = "POST /oauth/token";

/// What a call with a token of OAuth 2.0 came to, with an endpoint for tokens that is part of the script.
async fn play_oauth(
    call: Call,
    token: Token,
    script: Vec<Step>,
    lines: &[&str],
) -> Result<Played, Box<dyn std::error::Error>> {
    let server = Server::script(script)?;
    let clock = Skipping::new();
    let oauth = OAuth::builder(&pipedrive::crm::API)
        .client_id("app")
        .client_secret("secret-app")
        .server(server.url())
        .clock(Arc::clone(&clock) as _)
        .build()?;
    let client = Client::builder()
        .base_url(format!("{}/v1", server.url()))
        .oauth(oauth.session(Arc::new(MemoryStore::from(token))))
        .clock(Arc::clone(&clock) as _)
        .build()?;
    let result = call.make(&client).await;
    let read = server.requests();
    let came: Vec<String> = read.iter().map(Request::line).collect();
    assert_eq!(came, lines, "{result:?}");
    assert_eq!(
        server.processed(),
        usize::from(result.is_ok()),
        "exactly once"
    );
    if let Err(error) = &result {
        let shown = format!("{error} {error:?}");
        assert!(!shown.contains("secret-"), "{shown}");
        assert!(!error.may_have_taken_effect(), "{error}");
    }
    Ok(Played {
        result,
        waits: clock.waits(),
        server,
    })
}

#[tokio::test]
async fn a_token_that_has_expired_is_refreshed_once_and_nothing_is_done_twice() -> Outcome {
    let token = || Token::new("secret-access-0").with_refresh_token("secret-refresh");
    let refused = || {
        refuses(
            401,
            &[],
            r#"{"success": false, "error": "unauthorized access"}"#,
        )
    };
    // Not counted as worked on: that is for the API's calls.
    let issued = || {
        let body = r#"{"access_token": "secret-access-1", "refresh_token": "secret-refresh", "token_type": "Bearer", "expires_in": 3599}"#;
        Step::Refuse(Response::json(200, body))
    };
    for call in BOTH {
        let line = call.line();
        // The service says that it has expired; the token itself does.
        let script = vec![refused(), issued(), works()];
        let played = play_oauth(call, token(), script, &[line, REFRESH, line]).await?;
        played.came(3, &[]).works();
        let over = token().with_expires_at(Timestamp::UNIX_EPOCH);
        let played = play_oauth(call, over, vec![issued(), works()], &[REFRESH, line]).await?;
        played.came(2, &[]).works();
        let sent = played.server.requests();
        let authorization =
            |number: usize| sent[number].header("authorization").unwrap_or_default();
        assert!(authorization(0).starts_with("Basic "));
        assert_eq!(authorization(1), "Bearer secret-access-1");

        // An endpoint that cannot now is asked again, after a wait.
        let busy = || refuses(503, &[("retry-after", "3")], "");
        let script = vec![refused(), busy(), issued(), works()];
        let lines = [line, REFRESH, REFRESH, line];
        let played = play_oauth(call, token(), script, &lines).await?;
        played.came(4, &[(3.0, 3.5)]).works();

        // The grant is over; the new token is refused as well.
        let over = refuses(400, &[], r#"{"error": "invalid_grant"}"#);
        let script = vec![refused(), over];
        let error = play_oauth(call, token(), script, &[line, REFRESH])
            .await?
            .fails();
        assert!(
            matches!(&error, Error::Auth(error) if error.must_authorize()),
            "{error}"
        );
        let script = vec![refused(), issued(), refused()];
        let error = play_oauth(call, token(), script, &[line, REFRESH, line])
            .await?
            .fails();
        assert!(error.is_unauthorized(), "{error}");
        assert_eq!(error.attempts().len(), 2);
    }
    Ok(())
}

#[tokio::test]
async fn a_token_endpoint_that_is_slightly_off_is_understood() -> Outcome {
    let over = || {
        Token::new("secret-access-0")
            .with_refresh_token("secret-refresh")
            .with_expires_at(Timestamp::UNIX_EPOCH)
    };
    for (body, error) in [
        (r#"{"access_token": "secret-access-1"}"#, None),
        (
            r#"{"access_token": "secret-access-1", "token_type": null, "expires_in": "3600"}"#,
            None,
        ),
        (
            r#"{"access_token": "secret-access-1", "expires_in": "soon", "scope": ["base"]}"#,
            None,
        ),
        (
            r#"{"error": "invalid_grant", "error_description": "expired"}"#,
            Some(
                "refreshing the access token: invalid_grant: expired: the user must authorize the app again",
            ),
        ),
        (
            "<html>Log in</html>",
            Some(
                "refreshing the access token: unexpected response Content-Type: \"text/html\", should be `application/json`: the service's answer cannot be used",
            ),
        ),
    ] {
        let media_type = if body.starts_with('<') {
            "text/html"
        } else {
            "application/json"
        };
        let issued = refuses(200, &[("content-type", media_type)], body);
        match error {
            None => {
                let script = vec![issued, works()];
                let lines = [REFRESH, Call::Read.line()];
                play_oauth(Call::Read, over(), script, &lines)
                    .await?
                    .works();
            }
            Some(line) => {
                let played = play_oauth(Call::Read, over(), vec![issued], &[REFRESH]).await?;
                assert_eq!(played.fails().to_string(), line);
            }
        }
    }
    Ok(())
}

#[tokio::test]
async fn a_deadline_bounds_all_attempts() -> Outcome {
    let server = Server::script(vec![Step::Silent; 3])?;
    let client = Client::builder()
        .base_url(format!("{}/v1", server.url()))
        .api_token(TOKEN)
        .retry(RetryPolicy {
            deadline: Some(Duration::from_millis(200)),
            ..RetryPolicy::default()
        })
        .build()?;
    let began = std::time::Instant::now();
    let error = client.deals().create("x").await.unwrap_err();
    assert!(
        error.is_timeout() && error.may_have_taken_effect(),
        "{error}"
    );
    assert!(began.elapsed() < Duration::from_secs(5));
    assert_eq!(server.received(), 1);
    Ok(())
}
