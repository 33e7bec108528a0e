//! What servers, gateways and networks do to a call, over real sockets: each case is the bytes that a server sends, or how
//! it misbehaves, and what the caller learns from it. Every call is sent exactly once, unless it may be made again.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use pipedrive::Error;
use pipedrive::crm::{Client, Deal, DealStatus};
use pipedrive::runtime::RetryPolicy;
use pipedrive_tests::Outcome;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

const TOKEN: &str = "secret-token-that-nobody-may-see";

/// What the server does with a request, once it has read it.
#[derive(Clone, Copy)]
enum Script {
    /// Send this, and close.
    Answer(&'static str),
    /// Send this, then nothing, and keep the connection open.
    Stall(&'static str),
    /// Close without a word.
    Hang,
}

/// A server that follows one script, and counts the requests it read.
async fn server(script: Script) -> std::io::Result<(String, Arc<AtomicUsize>)> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/v1", listener.local_addr()?);
    let count = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&count);
    tokio::spawn(async move {
        while let Ok((mut socket, _)) = listener.accept().await {
            let counted = Arc::clone(&counted);
            tokio::spawn(async move {
                let mut seen = Vec::new();
                while !seen.windows(4).any(|four| four == b"\r\n\r\n") {
                    match socket.read_buf(&mut seen).await {
                        Ok(1..) => {}
                        _ => return,
                    }
                }
                counted.fetch_add(1, Ordering::SeqCst);
                match script {
                    Script::Answer(text) => {
                        let _ = socket.write_all(text.as_bytes()).await;
                        let _ = socket.shutdown().await;
                    }
                    Script::Stall(text) => {
                        let _ = socket.write_all(text.as_bytes()).await;
                        tokio::time::sleep(Duration::from_secs(30)).await;
                    }
                    Script::Hang => {}
                }
            });
        }
    });
    Ok((url, count))
}

/// Get a deal from a server that follows the script.
async fn get(
    script: Script,
) -> Result<(pipedrive::Result<Deal>, usize), Box<dyn std::error::Error>> {
    let (url, count) = server(script).await?;
    let client = Client::builder()
        .base_url(url)
        .api_token(TOKEN)
        .timeout(Duration::from_millis(400))
        .retry(RetryPolicy::none())
        .build()?;
    let result = client.deals().get(7).await;
    Ok((result, count.load(Ordering::SeqCst)))
}

/// The error, after checking what is true of all of them.
async fn fails(script: Script) -> Result<Error, Box<dyn std::error::Error>> {
    let (result, count) = get(script).await?;
    assert_eq!(count, 1, "sent once");
    let error = result.err().ok_or("it worked")?;
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
    let error = fails(Script::Answer(
        "HTTP/1.1 429 Too Many Requests\r\nretry-after: 2\r\nx-ratelimit-remaining: 0\r\nx-ratelimit-reset: 2\r\n\
         connection: close\r\n\r\n{\"success\":false,\"error\":\"request over limit\",\"errorCode\":429}",
    ))
    .await?;
    assert!(error.is_rate_limited());
    let Error::Api(refused) = &error else {
        return Err(error.into());
    };
    assert_eq!(refused.retry_after(), Some(Duration::from_secs(2)));
    assert_eq!(refused.header("x-ratelimit-remaining"), Some("0"));
    assert!(error.to_string().contains("request over limit"), "{error}");

    let error = fails(Script::Answer(
        "HTTP/1.1 400 Bad Request\r\nx-correlation-id: abc\r\nconnection: close\r\n\r\n\
         {\"success\":false,\"error\":\"Validation failed: title\",\"code\":\"ERR_SCHEMA_VALIDATION_FAILED\"}",
    ))
    .await?;
    assert_eq!(error.code(), Some("ERR_SCHEMA_VALIDATION_FAILED"));
    assert_eq!(error.request_id(), Some("abc"));
    assert!(
        error
            .body()
            .is_some_and(|body| body.starts_with(b"{\"success\""))
    );

    let error = fails(Script::Answer(
        "HTTP/1.1 503 Service Unavailable\r\nconnection: close\r\n\r\nupstream connect error",
    ))
    .await?;
    assert_eq!(error.status().map(|status| status.as_u16()), Some(503));
    Ok(())
}

#[tokio::test]
async fn a_page_of_html_is_named_and_not_dumped() -> Outcome {
    let error = fails(Script::Answer(
        "HTTP/1.1 403 Forbidden\r\ncontent-type: text/html\r\nconnection: close\r\n\r\n\
         <!DOCTYPE html><html><head><title>Attention Required!</title></head><body>blocked</body></html>",
    ))
    .await?;
    assert!(error.is_forbidden());
    assert!(!error.to_string().contains("DOCTYPE"), "{error}");
    assert!(error.to_string().contains("HTML"), "{error}");
    Ok(())
}

#[tokio::test]
async fn a_failure_dressed_as_a_success_is_a_failure() -> Outcome {
    let error = fails(Script::Answer(
        "HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n{\"success\":false,\"error\":\"Deal not found\",\"data\":null}",
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
        let text = format!("HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n{body}");
        let error = fails(Script::Answer(Box::leak(text.into_boxed_str()))).await?;
        assert!(matches!(error, Error::Decode(_)), "{body}: {error:?}");
        assert!(error.to_string().contains(part), "{body}: {error}");
        assert_eq!(error.body().map(|bytes| &bytes[..]), Some(body.as_bytes()));
    }
    Ok(())
}

#[tokio::test]
async fn networks_that_break() -> Outcome {
    // Closed before a word, and in the middle of the body.
    for script in [
        Script::Hang,
        Script::Answer("HTTP/1.1 200 OK\r\ncontent-length: 500\r\n\r\n{\"success\":true,"),
        Script::Answer("HTTP/1.1 2"),
    ] {
        let error = fails(script).await?;
        assert!(matches!(error, Error::Transport(_)), "{error:?}");
        assert!(!error.is_timeout() && !error.is_connect(), "{error}");
    }
    // Slow headers, and a slow body.
    for script in [
        Script::Stall(""),
        Script::Stall("HTTP/1.1 200 OK\r\ncontent-length: 500\r\n\r\n{\"success\":true,"),
    ] {
        let error = fails(script).await?;
        assert!(error.is_timeout(), "{error:?}");
    }
    // Nobody there.
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/v1", listener.local_addr()?);
    drop(listener);
    let client = Client::builder().base_url(url).api_token(TOKEN).build()?;
    let error = client.deals().get(7).await.err().ok_or("it worked")?;
    assert!(error.is_connect(), "{error:?}");
    Ok(())
}

#[tokio::test]
async fn a_token_does_not_follow_a_redirect_to_another_host() -> Outcome {
    let (elsewhere, asked) = server(Script::Answer(
        "HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n{\"success\":true,\"data\":{\"id\":7}}",
    ))
    .await?;
    let text =
        format!("HTTP/1.1 302 Found\r\nlocation: {elsewhere}/deals/7\r\nconnection: close\r\n\r\n");
    let error = fails(Script::Answer(Box::leak(text.into_boxed_str()))).await?;
    assert_eq!(asked.load(Ordering::SeqCst), 0, "{error}");
    Ok(())
}

#[tokio::test]
async fn oddities_are_not_errors() -> Outcome {
    let (result, _) = get(Script::Answer(
        "HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n\
         {\"data\":{\"id\":\"7\",\"status\":\"archived\",\"title\":null,\"add_time\":\"0000-00-00 00:00:00\",\
         \"probability\":\"40\",\"deleted\":0,\"value\":12,\"custom_fields\":[],\"brand_new\":{\"a\":[1]}},\
         \"success\":true}",
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
    assert!(deal.custom_fields.is_some_and(|fields| fields.is_empty()));
    assert_eq!(
        deal.extra.get("brand_new"),
        Some(&serde_json::json!({"a": [1]}))
    );
    Ok(())
}

/// A read and a write against a server that follows the script, by the default policy but for its pace: how often each was
/// sent, and the write's error.
async fn persistently(script: Script) -> Result<(usize, usize, Error), Box<dyn std::error::Error>> {
    let (url, count) = server(script).await?;
    let policy = RetryPolicy {
        backoff: Duration::from_millis(1),
        ..RetryPolicy::default()
    };
    let client = Client::builder()
        .base_url(url)
        .api_token(TOKEN)
        .timeout(Duration::from_millis(200))
        .retry(policy)
        .build()?;
    client.deals().get(7).await.err().ok_or("it worked")?;
    let read = count.swap(0, Ordering::SeqCst);
    let error = client.deals().create("x").await.err().ok_or("it worked")?;
    Ok((read, count.load(Ordering::SeqCst), error))
}

#[tokio::test]
async fn reads_are_made_again_and_writes_only_if_they_were_not_worked_on() -> Outcome {
    for script in [
        Script::Hang,
        Script::Stall("HTTP/1.1 200 OK\r\ncontent-length: 500\r\n\r\n{"),
        Script::Answer("HTTP/1.1 200 OK\r\ncontent-length: 500\r\n\r\n{"),
        Script::Answer("HTTP/1.1 503 Service Unavailable\r\nconnection: close\r\n\r\n"),
    ] {
        let (read, written, error) = persistently(script).await?;
        assert_eq!((read, written), (4, 1), "{error}");
        assert!(error.may_have_taken_effect(), "{error}");
    }
    let (read, written, error) = persistently(Script::Answer(
        "HTTP/1.1 429 Too Many Requests\r\nconnection: close\r\n\r\n",
    ))
    .await?;
    assert_eq!((read, written), (4, 4), "{error}");
    assert!(!error.may_have_taken_effect(), "{error}");
    Ok(())
}

/// The same client by another policy is still the surface's.
#[tokio::test]
async fn a_policy_can_be_one_calls() -> Outcome {
    let (url, count) = server(Script::Hang).await?;
    let client = Client::builder().base_url(url).api_token(TOKEN).build()?;
    let once = client.with_retry(RetryPolicy::none());
    once.deals().get(7).await.err().ok_or("it worked")?;
    assert_eq!(count.load(Ordering::SeqCst), 1);
    Ok(())
}
