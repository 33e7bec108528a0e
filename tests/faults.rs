//! What a caller learns from what servers and gateways answer, over real sockets. Every call is made once here; what is made
//! again, and when, is in `misbehaviour`.

use std::time::Duration;

use callsheet_test_server::{Response, Server, Step};
use pipedrive::Error;
use pipedrive::crm::{Client, Deal, DealStatus};
use pipedrive::runtime::RetryPolicy;
use pipedrive_tests::Outcome;

const TOKEN: &str = "secret-token-that-nobody-may-see";

/// Get a deal from a server that answers so.
async fn get(reply: Response) -> Result<pipedrive::Result<Deal>, Box<dyn std::error::Error>> {
    let server = Server::script([Step::Respond(reply)])?;
    let client = Client::builder()
        .base_url(format!("{}/v1", server.url()))
        .api_token(TOKEN)
        .retry(RetryPolicy::none())
        .build()?;
    let result = client.deals().get(7).await;
    assert_eq!(server.received(), 1, "sent once");
    Ok(result)
}

/// The error, after checking what is true of all of them.
async fn fails(reply: Response) -> Result<Error, Box<dyn std::error::Error>> {
    let error = get(reply).await?.err().ok_or("it worked")?;
    let line = error.to_string();
    assert!(line.starts_with("GET /deals/7: "), "{line}");
    assert!(!line.contains('\n') && line.len() < 400, "{line}");
    let causes = std::iter::successors(std::error::Error::source(&error), |cause| cause.source());
    let causes: Vec<String> = causes.map(|cause| format!("{cause} {cause:?}")).collect();
    let shown = format!("{line} {error:?} {}", causes.join(" "));
    assert!(!shown.contains(TOKEN), "{shown}");
    Ok(error)
}

#[tokio::test]
async fn refusals_keep_status_code_headers_and_body() -> Outcome {
    let error = fails(Response::new(
        429,
        &[
            ("retry-after", "2"),
            ("x-ratelimit-remaining", "0"),
            ("x-ratelimit-reset", "2"),
        ],
        r#"{"success":false,"error":"request over limit","errorCode":429}"#,
    ))
    .await?;
    assert!(error.is_rate_limited());
    let Error::Api(refused) = &error else {
        return Err(error.into());
    };
    assert_eq!(refused.retry_after(), Some(Duration::from_secs(2)));
    assert_eq!(refused.header("x-ratelimit-remaining"), Some("0"));
    assert!(error.to_string().contains("request over limit"), "{error}");

    let error = fails(Response::new(
        400,
        &[("x-correlation-id", "abc")],
        r#"{"success":false,"error":"Validation failed: title","code":"ERR_SCHEMA_VALIDATION_FAILED"}"#,
    ))
    .await?;
    assert_eq!(error.code(), Some("ERR_SCHEMA_VALIDATION_FAILED"));
    assert_eq!(error.request_id(), Some("abc"));
    assert!(
        error
            .body()
            .is_some_and(|body| body.starts_with(b"{\"success\""))
    );

    let error = fails(Response::new(503, &[], "upstream connect error")).await?;
    assert_eq!(error.status().map(|status| status.as_u16()), Some(503));
    Ok(())
}

#[tokio::test]
async fn a_page_of_html_is_named_and_not_dumped() -> Outcome {
    let error = fails(Response::new(
        403,
        &[("content-type", "text/html")],
        "<!DOCTYPE html><html><head><title>Attention Required!</title></head><body>blocked</body></html>",
    ))
    .await?;
    assert!(error.is_forbidden());
    assert!(!error.to_string().contains("DOCTYPE"), "{error}");
    assert!(error.to_string().contains("HTML"), "{error}");
    Ok(())
}

#[tokio::test]
async fn a_failure_dressed_as_a_success_is_a_failure() -> Outcome {
    let error = fails(Response::json(
        200,
        r#"{"success":false,"error":"Deal not found","data":null}"#,
    ))
    .await?;
    assert!(matches!(error, Error::Api(_)), "{error:?}");
    assert!(error.to_string().contains("Deal not found"), "{error}");
    Ok(())
}

#[tokio::test]
async fn what_cannot_be_read_says_where_and_keeps_the_bytes() -> Outcome {
    for (body, part) in [
        (
            "{\"success\":true,\"data\":{\"id\":{\"odd\":1}}}",
            "data.id",
        ),
        (
            "{\"success\":true,\"data\":{\"title\":\"no id\"}}",
            "data.id",
        ),
        ("{\"success\":true,\"data\":[]}", "data"),
        ("{\"success\":true,\"data\":{\"id\":1", "line 1"),
        ("{\"success\":true}", "data"),
        ("surprise", "line 1"),
        ("", "data"),
    ] {
        let error = fails(Response::json(200, body)).await?;
        assert!(matches!(error, Error::Decode(_)), "{body}: {error:?}");
        assert!(error.to_string().contains(part), "{body}: {error}");
        assert_eq!(error.body().map(|bytes| &bytes[..]), Some(body.as_bytes()));
    }
    Ok(())
}

#[tokio::test]
async fn oddities_are_not_errors() -> Outcome {
    let result = get(Response::json(
        200,
        r#"{
            "data": {
                "id": "7", "status": "archived", "title": null, "add_time": "0000-00-00 00:00:00",
                "probability": "40", "deleted": 0, "value": 12, "custom_fields": [], "brand_new": {"a": [1]}
            },
            "success": true
        }"#,
    ))
    .await?;
    let deal = result?;
    assert_eq!(deal.id, 7.into());
    assert!(matches!(&deal.status, Some(DealStatus::Other(value)) if value.as_str() == "archived"));
    assert_eq!(
        (deal.title, deal.probability, deal.deleted),
        (None, Some(40), Some(false))
    );
    let added = deal.add_time.ok_or("the odd date is gone")?;
    assert_eq!(
        (added.timestamp(), added.to_string()),
        (None, "0000-00-00 00:00:00".to_owned())
    );
    assert!(deal.custom_fields.is_empty());
    assert_eq!(
        deal.extra.value("brand_new"),
        Some(serde_json::json!({"a": [1]}))
    );
    Ok(())
}

/// The same client by another policy is still the surface's.
#[tokio::test]
async fn a_policy_can_be_one_calls() -> Outcome {
    let server = Server::script([Step::ResetUnprocessed])?;
    let client = Client::builder()
        .base_url(format!("{}/v1", server.url()))
        .api_token(TOKEN)
        .build()?;
    let once = client.with_retry(RetryPolicy::none());
    once.deals().get(7).await.err().ok_or("it worked")?;
    assert_eq!(server.received(), 1);
    Ok(())
}
