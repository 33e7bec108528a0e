//! What a caller learns from the responses of servers and gateways, over real sockets. Nothing is retried here; retries are in
//! `misbehaviour`.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use callsheet_test_server::{Response, Server, Step};
use pipedrive::crm::{Client, Deal, DealStatus};
use pipedrive::runtime::RetryPolicy;
use pipedrive::runtime::observe::{Observer, Report};
use pipedrive::{Error, v1, v2};
use pipedrive_tests::Outcome;

const TOKEN: &str = "secret-token-that-nobody-may-see";

/// Get a deal from a server that answers so.
async fn get(reply: Response) -> Result<pipedrive::Result<Deal>, Box<dyn std::error::Error>> {
    let server = Server::script([Step::Respond(reply)])?;
    let result = client(&server)?.deals().get(7).await;
    assert_eq!(server.received(), 1, "sent once");
    Ok(result)
}

fn client(server: &Server) -> pipedrive::Result<Client> {
    Client::builder()
        .base_url(format!("{}/v1", server.url()))
        .api_token(TOKEN)
        .retry(RetryPolicy::none())
        .build()
}

/// A kind of call, by what it returns.
#[derive(Clone, Copy)]
enum Call {
    /// A record.
    Get,
    /// A list with pages: all of them.
    List,
    /// A record without an envelope.
    Bare,
    /// Nothing.
    Remove,
}

impl Call {
    /// Makes the call to a server that sends this response. Returns ids, or the error's line without method and path.
    async fn outcome(
        self,
        reply: Response,
    ) -> Result<Result<String, String>, Box<dyn std::error::Error>> {
        fn shown<T>(
            result: pipedrive::Result<T>,
            show: impl FnOnce(T) -> String,
        ) -> Result<String, String> {
            let line = |error: Error| {
                let line = error.to_string();
                let (_, reason) = line.split_once(": ").unwrap_or_default();
                reason.to_owned()
            };
            result.map(show).map_err(line)
        }
        let server = Server::script([Step::Respond(reply)])?;
        let v1 = v1::Client::builder()
            .base_url(format!("{}/v1", server.url()))
            .api_token(TOKEN)
            .retry(RetryPolicy::none())
            .build()?;
        let client = client(&server)?;
        Ok(match self {
            Self::Get => shown(client.deals().get(7).await, |deal| deal.id.to_string()),
            Self::List => shown(client.deals().list().all().await, |deals| {
                let ids: Vec<String> = deals.iter().map(|deal| deal.id.to_string()).collect();
                ids.join(",")
            }),
            Self::Bare => shown(v1.permission_sets().get("a").await, |set| {
                set.id.to_string()
            }),
            Self::Remove => shown(v1.webhooks().delete(7).await, |()| String::new()),
        })
    }
}

/// A response without a payload is an error with a reason, and never an empty list: a program that deletes what is not listed
/// would delete everything.
#[tokio::test]
async fn an_answer_is_told_from_none() -> Outcome {
    use Call::{Bare, Get, List, Remove};

    const NULL: &str = r#"{"success": true, "data": null}"#;
    const EMPTY: &str = "expected JSON, found an empty body";
    #[rustfmt::skip]
    let cases = [
        (List,   200, NULL,                                     Ok("")),
        (List,   200, r#"{"success": true, "data": []}"#,       Ok("")),
        (List,   200, r#"{"data": [{"id": 1}, null]}"#,         Ok("1")),
        (List,   200, "",                                       Err(format!("200 OK: {EMPTY}"))),
        (List,   200, "{}",                                     Err("200 OK: data: missing".to_owned())),
        (List,   200, "[]",                                     Err("200 OK: data: missing".to_owned())),
        (List,   200, r#"{"success": true}"#,                   Err("200 OK: data: missing".to_owned())),
        (List,   200, r#"{"success": true, "data": {}}"#,       Err("200 OK: data: expected a list, found an object".to_owned())),
        (List,   200, r#"{"error": "Not now"}"#,                Err("200 OK: Not now".to_owned())),
        (List,   200, r#"{"error": "Not now", "data": null}"#,  Err("200 OK: Not now".to_owned())),
        (List,   200, r#"{"error": "Not now", "data": []}"#,    Err("200 OK: Not now".to_owned())),
        (List,   200, r#"{"errors": ["Not now"], "data": {}}"#, Err("200 OK: Not now".to_owned())),
        (List,   200, r#"{"message": "Not now", "code": 7, "data": []}"#, Err("200 OK: Not now (code 7)".to_owned())),
        (List,   200, r#"{"error": null, "data": []}"#,         Ok("")),
        (List,   204, "",                                       Err(format!("204 No Content: {EMPTY}"))),
        (Get,    200, r#"{"success": true, "data": {"id": 7}}"#, Ok("7")),
        (Get,    204, "",                                       Err(format!("204 No Content: {EMPTY}"))),
        (Get,    200, "",                                       Err(format!("200 OK: {EMPTY}"))),
        (Get,    200, "{}",                                     Err("200 OK: data: missing".to_owned())),
        (Get,    200, "[]",                                     Err("200 OK: data: missing".to_owned())),
        (Get,    200, "null",                                   Err("200 OK: expected an object, found null".to_owned())),
        (Get,    200, NULL,                                     Err("200 OK: data: expected an object, found null".to_owned())),
        (Get,    200, r#"{"success": true, "data": {}}"#,       Err("200 OK: data.id: missing".to_owned())),
        (Get,    200, r#"{"success": true, "data": []}"#,       Err("200 OK: data.id: missing".to_owned())),
        (Get,    200, r#"{"success": false, "data": null}"#,    Err("200 OK: `success` is false, and no reason is given".to_owned())),
        (Get,    200, r#"{"success": false, "error_info": "Ask"}"#, Err("200 OK: Ask".to_owned())),
        (Get,    200, r#"{"error": "Not now", "data": {}}"#,    Err("200 OK: Not now".to_owned())),
        (Get,    200, r#"{"error": "Not now", "code": "E7"}"#,  Err("200 OK: Not now (code E7)".to_owned())),
        (Bare,   200, r#"{"id": "a"}"#,                         Ok("a")),
        (Bare,   200, "",                                       Err(format!("200 OK: {EMPTY}"))),
        (Bare,   204, "",                                       Err(format!("204 No Content: {EMPTY}"))),
        (Bare,   200, "{}",                                     Err("200 OK: id: missing".to_owned())),
        (Bare,   200, "[]",                                     Err("200 OK: id: missing".to_owned())),
        (Bare,   200, "null",                                   Err("200 OK: expected an object, found null".to_owned())),
        (Bare,   200, r#"{"error": "Not now"}"#,                Err("200 OK: Not now".to_owned())),
        (Remove, 204, "",                                       Ok("")),
        (Remove, 200, "",                                       Ok("")),
        (Remove, 200, "{}",                                     Ok("")),
        (Remove, 200, r#"{"success": true, "status": "ok"}"#,   Ok("")),
        (Remove, 200, r#"{"error": "Not now", "data": []}"#,    Err("200 OK: Not now".to_owned())),
        (Remove, 200, r#"{"error": "Not now"}"#,                Err("200 OK: Not now".to_owned())),
    ];
    for (call, status, body, expected) in cases {
        let outcome = call.outcome(Response::json(status, body)).await?;
        assert_eq!(outcome, expected.map(str::to_owned), "{status} {body}");
    }
    Ok(())
}

/// What is no answer ends a list with an error wherever it comes, and the items before it are handed over.
#[tokio::test]
async fn a_list_does_not_end_with_what_is_no_answer() -> Outcome {
    const PAGE: &str = r#"{"success": true, "data": [{"id": 1}], "additional_data": {"pagination":
        {"more_items_in_collection": true, "next_start": 1}}}"#;
    for (body, reason) in [
        ("", "expected JSON, found an empty body"),
        ("{}", "data: missing"),
        ("[]", "data: missing"),
        (r#"{"success": true}"#, "data: missing"),
        (r#"{"error": "Not now", "data": []}"#, "Not now"),
        (
            r#"{"success": false, "data": []}"#,
            "`success` is false, and no reason is given",
        ),
        ("<html>Log in</html>", "not JSON: "),
    ] {
        let pages = || Server::script([PAGE, body].map(|page| Response::json(200, page)));
        let line = format!("GET /deals: 200 OK: {reason}");
        let server = pages()?;
        let mut deals = client(&server)?.deals().list().stream();
        let first = deals.try_next().await?.ok_or("no item")?;
        assert_eq!(first.id, 1.into(), "{body}");
        let error = deals.try_next().await.err().ok_or("it ended")?;
        assert!(error.to_string().starts_with(&line), "{body}: {error}");

        let server = pages()?;
        let all = client(&server)?.deals().list().all().await;
        let error = all.err().ok_or("it ended")?;
        assert!(error.to_string().starts_with(&line), "{body}: {error}");
    }
    Ok(())
}

/// A page or an error in place of a file is not saved, and what has the name stays.
#[tokio::test]
async fn what_comes_in_place_of_a_file_is_not_saved() -> Outcome {
    const LOGIN: &str = "<!DOCTYPE html><title>Log in</title>";
    const HTML: (&str, &str) = ("content-type", "text/html");
    const PAGE: &str = "200 OK: expected a file, found an HTML page without `content-disposition`, such as a login page";
    let login = || Response::new(200, &[HTML], LOGIN);
    let stored = [
        HTML,
        ("content-disposition", "attachment; filename=\"a.html\""),
    ];
    for (responses, expected) in [
        (vec![login()], Err(PAGE)),
        (
            vec![Response::new(302, &[("location", "/login")], ""), login()],
            Err(PAGE),
        ),
        (
            vec![Response::json(
                200,
                r#"{"success": false, "error": "File not found"}"#,
            )],
            Err("200 OK: File not found"),
        ),
        (vec![Response::new(200, &stored, LOGIN)], Ok(LOGIN)),
    ] {
        let server = Server::script(responses)?;
        let client = v1::Client::builder()
            .base_url(format!("{}/v1", server.url()))
            .api_token(TOKEN)
            .retry(RetryPolicy::none())
            .build()?;
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("offer.pdf");
        std::fs::write(&path, "the earlier one")?;
        let saved = client.files().download(7).stream().save_to(&path).await;
        let line = saved.map(drop).map_err(|error| error.to_string());
        let expected_line = expected.map(drop);
        let expected_line = expected_line.map_err(|line| format!("GET /files/7/download: {line}"));
        assert_eq!(line, expected_line);
        let content = std::fs::read_to_string(&path)?;
        assert_eq!(content, expected.unwrap_or("the earlier one"));
        assert_eq!(std::fs::read_dir(folder.path())?.count(), 1);
        assert_eq!(server.remaining(), 0);
    }
    Ok(())
}

/// Null is left out of lists where it is no value, and counted.
#[tokio::test]
async fn null_items_do_not_fail_a_page() -> Outcome {
    #[derive(Default)]
    struct Counts(Mutex<Vec<usize>>);
    impl Observer for Counts {
        fn ended(&self, call: &Report<'_>) {
            let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            counts.push(call.null_items);
        }
    }
    let pages = [
        r#"{"success": true, "data": [{"id": 1, "label_ids": [4, null, 5]}, null],
            "additional_data": {"next_cursor": "b"}}"#,
        r#"{"success": true, "data": [null], "additional_data": {"next_cursor": "c"}}"#,
        r#"{"success": true, "data": [{"id": 2, "label_ids": null}]}"#,
    ];
    let server = Server::script(pages.map(|page| Response::json(200, page)))?;
    let counts = Arc::new(Counts::default());
    let client = v2::Client::builder()
        .base_url(format!("{}/api/v2", server.url()))
        .api_token(TOKEN)
        .observer(Arc::clone(&counts) as _)
        .build()?;
    let deals = client.deals().list().all().response().await?;
    let read: Vec<_> = deals
        .iter()
        .map(|deal| (deal.id.get(), deal.label_ids.as_deref()))
        .collect();
    assert_eq!(read.len(), 2);
    assert_eq!((read[0].0, read[0].1.map(<[_]>::len)), (1, Some(2)));
    assert_eq!((read[1].0, read[1].1), (2, None));
    assert_eq!(deals.null_items, 3);
    let counts = counts.0.lock().map_err(|_| "poisoned")?.clone();
    assert_eq!(counts, [2, 1, 0]);
    Ok(())
}

/// A definition is identified by its code: one that lacks something else does not fail the others.
#[tokio::test]
async fn records_need_only_what_identifies_them() -> Outcome {
    let whole = serde_json::json!({"field_code": "value", "field_name": "Value", "field_type": "double",
        "is_custom_field": false, "is_optional_response_field": false});
    let mut definitions = vec![serde_json::json!({"field_code": "title"}), whole.clone()];
    for lacked in [
        "field_name",
        "field_type",
        "is_custom_field",
        "is_optional_response_field",
    ] {
        let mut definition = whole.clone();
        definition[lacked].take();
        definitions.push(definition);
    }
    let count = definitions.len();
    let body = serde_json::json!({"success": true, "data": definitions}).to_string();
    let server = Server::serve(move |_| Response::json(200, body.clone()))?;
    let client = v2::Client::builder()
        .base_url(format!("{}/api/v2", server.url()))
        .api_token(TOKEN)
        .build()?;
    let fields = client.deal_fields().list().await?;
    assert_eq!(
        (&*fields[0].field_code, &fields[0].field_name),
        ("title", &None)
    );
    assert_eq!(fields[1].field_name.as_deref(), Some("Value"));
    assert_eq!(fields.len(), count);
    assert_eq!(client.person_fields().list().await?.len(), count);
    assert_eq!(client.organization_fields().list().await?.len(), count);
    assert_eq!(client.product_fields().list().await?.len(), count);
    assert_eq!(client.activity_fields().list().await?.len(), count);
    assert_eq!(client.project_fields().list().await?.len(), count);

    // A value of a lead may come with one of its members; what is sent has both.
    let body = r#"{"success": true, "data": {"id": "a1b2", "value": {"amount": 12.5}}}"#;
    let server = Server::serve(move |_| Response::json(200, body))?;
    let client = v1::Client::builder()
        .base_url(format!("{}/v1", server.url()))
        .api_token(TOKEN)
        .build()?;
    let lead = client.leads().get("a1b2").await?;
    let value = lead.value.ok_or("no value")?;
    assert_eq!(value.currency, None);
    assert!(value.amount.is_some());
    let sent = v1::LeadValue::new(12.5, "EUR");
    client.leads().create("Rocket").value(sent).await?;
    let requests = server.requests();
    let body: serde_json::Value = serde_json::from_slice(&requests[1].body)?;
    assert_eq!(
        body["value"],
        serde_json::json!({"amount": 12.5, "currency": "EUR"})
    );
    Ok(())
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

    // RFC 9457, which a gateway in front of the service may use.
    let problem = r#"{"type": "https://example.com/credit", "title": "Out of credit", "detail": "The balance is 30"}"#;
    let described = [("content-type", "application/problem+json")];
    let error = fails(Response::new(403, &described, problem)).await?;
    assert_eq!(
        error.to_string(),
        "GET /deals/7: 403 Forbidden: Out of credit: The balance is 30 (code https://example.com/credit)"
    );
    assert_eq!(error.code(), Some("https://example.com/credit"));

    let error = fails(Response::new(
        503,
        &[("retry-after", "7")],
        "upstream connect error",
    ))
    .await?;
    assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
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

    // With status 200, the page is the only reason there is.
    let login = "<!DOCTYPE html>\n<html><head><title>Log in</title></head></html>";
    let error = fails(Response::new(
        200,
        &[("content-type", "text/html; charset=utf-8")],
        login,
    ))
    .await?;
    assert!(matches!(error, Error::Decode(_)), "{error:?}");
    assert_eq!(
        error.to_string(),
        "GET /deals/7: 200 OK: not JSON: expected a value at line 1 column 1; the response is an HTML page of type \
         text/html; charset=utf-8: \"<!DOCTYPE html> <html><head><title>Log in</title></head></html>\""
    );
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
        ("", "empty body"),
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
