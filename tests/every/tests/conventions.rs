//! An API's conventions are data: one golden client has an API that keeps everything in places of its own, the other one
//! that states nothing and gets what is usual.

use callsheet_test_server::{Response, Server, Step};
use pipedrive_golden::runtime::operation::Method;
use pipedrive_golden::runtime::{Client, ClientBuilder, RetryPolicy};
use pipedrive_golden::{Error, features, obstacles};

use crate::Outcome;

/// A client whose one call is answered so.
fn client<C: From<Client>>(builder: ClientBuilder<C>, answer: Response) -> Outcome<(Server, C)> {
    let server = Server::script([Step::Respond(answer)])?;
    let builder = builder.base_url(server.url()).api_token("t");
    Ok((server, builder.retry(RetryPolicy::none()).build()?))
}

/// What an error says: message, code and details.
type Said<'a> = (&'a str, Option<&'a str>, Option<&'a str>);

/// Checks what is read of a body that comes with the status 400.
async fn says<C: From<Client> + std::ops::Deref<Target = Client>>(
    builder: ClientBuilder<C>,
    body: &str,
    said: Said<'_>,
) -> Outcome {
    let (_server, client) = client(builder, Response::new(400, &[], body))?;
    let failed = client.request(Method::Get, "/x").await;
    let Err(Error::Api(error)) = failed else {
        return Err(format!("{body}: {failed:?}").into());
    };
    let found = (
        &*error.message,
        error.code.as_deref(),
        error.info.as_deref(),
    );
    assert_eq!(found, said, "{body}");
    Ok(())
}

#[tokio::test]
async fn errors_are_read_where_the_api_keeps_them() -> Outcome {
    for (body, said) in [
        (
            r#"{"problem": {"text": "No", "kind": "E1", "hints": ["a", "b"]}, "hint": "c", "message": "x", "code": 3}"#,
            ("No", Some("E1"), Some("a; b")),
        ),
        (r#"{"problem": "No", "hint": "c"}"#, ("No", None, Some("c"))),
        // The usual places are not this API's.
        (
            r#"{"message": "x", "error": "y", "code": 3}"#,
            ("", None, None),
        ),
    ] {
        says(features::Client::builder(), body, said).await?;
    }
    for (body, said) in [
        (
            r#"{"type": "about:blank", "title": "Not there", "status": 404, "detail": "No deal 7"}"#,
            ("Not there: No deal 7", None, None),
        ),
        (
            r#"{"error": {"message": "No", "code": 12, "details": "why"}}"#,
            ("No", Some("12"), Some("why")),
        ),
        (
            r#"{"message": "No", "error_code": "E1"}"#,
            ("No", Some("E1"), None),
        ),
        (
            r#"{"error": "invalid_grant", "error_description": "It is over"}"#,
            ("invalid_grant", None, Some("It is over")),
        ),
        (
            r#"{"errors": {"name": ["is empty"]}}"#,
            ("name: is empty", None, None),
        ),
        (r#"{"problem": {"text": "No"}}"#, ("", None, None)),
    ] {
        says(obstacles::Client::builder(), body, said).await?;
    }
    Ok(())
}

#[tokio::test]
async fn only_the_stated_member_makes_a_failure_of_a_success() -> Outcome {
    let body = r#"{"ok": false, "problem": "No", "success": true, "data": []}"#;
    let (_server, with) = client(features::Client::builder(), Response::new(200, &[], body))?;
    let failed = with.pages().whole().await;
    assert!(
        matches!(&failed, Err(Error::Api(error)) if error.message == "No"),
        "{failed:?}"
    );
    let body = r#"{"success": false, "data": [{"id": 1}]}"#;
    let (_server, with) = client(features::Client::builder(), Response::new(200, &[], body))?;
    assert_eq!(with.pages().whole().await?.len(), 1);
    let body = r#"{"success": false, "ok": false}"#;
    let (_server, usual) = client(obstacles::Client::builder(), Response::new(200, &[], body))?;
    assert_eq!(usual.request(Method::Get, "/x").await?["ok"], false);
    Ok(())
}

#[tokio::test]
async fn headers_have_the_names_that_the_api_gives_them() -> Outcome {
    let headers = [
        ("x-span", "s1"),
        ("x-calls", "20"),
        ("x-calls-left", "19"),
        ("x-calls-again", "2"),
        ("x-units", "500"),
        ("x-units-left", "499"),
        ("x-region", "eu"),
        ("x-request-id", "r1"),
        ("x-ratelimit-remaining", "7"),
    ];
    let answer = || Response::new(200, &headers, r#"{"ok": true, "data": []}"#);
    let (server, stated) = client(features::Client::builder(), answer())?;
    let response = stated.pages().whole().response().await?;
    let limits = response.limits;
    assert_eq!(
        (
            limits.requests,
            limits.requests_left,
            limits.daily,
            limits.daily_left
        ),
        (Some(20), Some(19), Some(500), Some(499))
    );
    assert_eq!(limits.resets_in.map(|wait| wait.as_secs()), Some(2));
    assert_eq!(response.request_id(), Some("s1"));
    assert_eq!(response.header("x-region"), Some("eu"));
    assert_eq!(response.header("x-ratelimit-remaining"), None);
    let requests = server.requests();
    assert_eq!(
        requests[0].header("user-agent").as_deref(),
        Some("golden-client/0.1.0")
    );

    // Of a day's requests, only that there are none left says something about tokens.
    let none = Response::new(200, &[("x-day-left", "0")], r#"{"data": []}"#);
    let (_server, stated) = client(features::Client::builder(), none)?;
    let response = stated.pages().whole().response().await?;
    assert_eq!(response.limits.daily_left, Some(0));

    let failure = Response::new(503, &headers, "busy");
    let (server, usual) = client(obstacles::Client::builder(), failure)?;
    let failed = usual.request(Method::Get, "/x").await;
    let Err(Error::Api(error)) = failed else {
        return Err(format!("{failed:?}").into());
    };
    assert_eq!(error.request_id(), Some("r1"));
    assert_eq!(error.header("x-ratelimit-remaining"), Some("7"));
    assert_eq!(error.header("x-calls-left"), None);
    let requests = server.requests();
    assert_eq!(
        requests[0].header("user-agent").as_deref(),
        Some("pipedrive-golden/0.1.0")
    );
    Ok(())
}
