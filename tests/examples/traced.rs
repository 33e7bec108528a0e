//! Calls that fail in every way, with everything printed that there is to print: traces of all levels, of this library and of
//! what it stands on, clients, errors and what caused them. Each secret begins with `secret-`, so that anyone can see that none
//! is among it:
//!
//! ```sh
//! cargo run -q -p pipedrive-tests --example traced 2>&1 | grep -c secret-
//! ```

use std::error::Error as _;
use std::sync::Arc;
use std::time::Duration;

use callsheet_test_server::{Part, Response, Server, Step};
use pipedrive::Upload;
use pipedrive::crm::Client;
use pipedrive::oauth::{MemoryStore, OAuth, Token};
use pipedrive::runtime::RetryPolicy;
use pipedrive_tests::Outcome;

const TOKEN: &str = "secret-token";

fn refuses(status: u16, headers: &[(&str, &str)], body: &str) -> Step {
    Step::Refuse(Response::new(status, headers, body))
}

/// Every way to fail, and a token in between, for whoever asks for one.
fn script(elsewhere: &str) -> Vec<Step> {
    let issued = r#"{"access_token": "secret-access-1", "refresh_token": "secret-refresh", "token_type": "bearer"}"#;
    let location = format!("{elsewhere}/deals/7");
    vec![
        refuses(
            401,
            &[],
            r#"{"success": false, "error": "unauthorized access"}"#,
        ),
        Step::Refuse(Response::json(200, issued)),
        refuses(
            429,
            &[],
            r#"{"success": false, "error": "request over limit"}"#,
        ),
        refuses(
            403,
            &[("content-type", "text/html")],
            "<!DOCTYPE html><title>No</title>",
        ),
        refuses(503, &[], "upstream connect error"),
        refuses(302, &[("location", &location)], ""),
        Step::ResetUnread,
        Step::ResetUnprocessed,
        Step::Silent,
        Step::Truncate(
            Response::json(200, r#"{"data": {"id": 7}}"#),
            Part::Body(10),
        ),
        Step::Respond(Response::json(200, r#"{"data": {"id": {"odd": 1}}}"#)),
        Step::Respond(Response::json(200, r#"{"data": {"id": "#)),
        refuses(401, &[], ""),
        refuses(400, &[], r#"{"error": "invalid_grant"}"#),
    ]
}

/// Calls until the script is over.
async fn fail(client: &Client, server: &Server) {
    println!("{client:?}");
    while server.remaining() > 0 {
        let file = Upload::bytes("secret.txt", "content");
        for result in [
            client.deals().get(7).await.map(drop),
            client.deals().create("Rocket launch").await.map(drop),
            client.deals().add_file(7, file).await.map(drop),
        ] {
            let Err(error) = result else { continue };
            println!("{error}\n{error:?}\n{error:#?}");
            let mut cause = error.source();
            while let Some(error) = cause {
                println!("{error}\n{error:?}");
                cause = error.source();
            }
        }
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome {
    tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_span_events(tracing_subscriber::fmt::format::FmtSpan::FULL)
        .init();
    let elsewhere = Server::script::<Step>([])?;
    let base = |server: &Server| {
        Client::builder()
            .base_url(format!("{}/v1", server.url()))
            .timeout(Duration::from_millis(200))
            .retry(RetryPolicy {
                attempts: 2,
                backoff: Duration::from_millis(1),
                ..RetryPolicy::default()
            })
    };

    let server = Server::script(script(&format!("{}/v1", elsewhere.url())))?;
    let builder = base(&server).api_token(TOKEN);
    println!("{builder:?}");
    fail(&builder.build()?, &server).await;

    let server = Server::script(script(&format!("{}/v1", elsewhere.url())))?;
    let oauth = OAuth::builder(&pipedrive::crm::API)
        .client_id("app")
        .client_secret("secret-app")
        .server(server.url());
    println!("{oauth:?}");
    let oauth = oauth.build()?;
    let token = Token::new("secret-access-0").with_refresh_token("secret-refresh");
    println!("{oauth:?} {token:?}");
    let session = oauth.session(Arc::new(MemoryStore::from(token)));
    println!("{session:?}");
    fail(&base(&server).oauth(session).build()?, &server).await;
    println!("{} requests to another host", elsewhere.received());
    Ok(())
}
