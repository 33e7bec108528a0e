//! Ways to send what the types do not have: parameters, headers and deadlines of one call, a `tower` service in place of a
//! network, and settings from the environment.

use std::process::Command;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::{Path, Request};
use axum::routing::get;
use callsheet_test_server::{Response, Server, Step};
use pipedrive::blocking::Wait;
use pipedrive::runtime::transport::ServiceTransport;
use pipedrive::{Client, Customize, v1, v2};
use pipedrive_tests::Outcome;
use serde_json::{Value, json};

const DEAL: &str = r#"{"success": true, "data": {"id": 7, "title": "Rocket launch"}}"#;

fn serve() -> Outcome<(Server, v2::Client)> {
    let server = Server::serve(|request| {
        let list = request.path() == "/api/v2/deals";
        Response::json(200, if list { r#"{"data": []}"# } else { DEAL })
    })?;
    let client = v2::Client::builder()
        .base_url(format!("{}/api/v2", server.url()))
        .api_token("a-token")
        .build()?;
    Ok((server, client))
}

#[tokio::test]
async fn a_call_takes_what_its_description_does_not_know() -> Outcome {
    let (server, client) = serve()?;
    let deals = client.deals();
    deals
        .update(7)
        .title("Rocket launch")
        .with("mood", json!({"now": "good"}))
        .header("x-trace", "7f2a")
        .await?;
    let [update] = &server.take_requests()[..] else {
        return Err("one request".into());
    };
    assert_eq!(update.line(), "PATCH /api/v2/deals/7");
    assert_eq!(update.header("x-trace").as_deref(), Some("7f2a"));
    assert_eq!(update.header("x-api-token").as_deref(), Some("a-token"));
    let body: Value = serde_json::from_slice(&update.body)?;
    let expected = json!({"title": "Rocket launch", "mood": {"now": "good"}});
    assert_eq!(body, expected);

    // The same for every way to take a list.
    let list = || deals.list().limit(2).with("mood", "good");
    list().await?;
    list().all().await?;
    list().stream().try_next().await?;
    list().response().await?;
    tokio::task::spawn_blocking({
        let list = list();
        || list.wait()
    })
    .await??;
    for request in server.take_requests() {
        assert_eq!(request.query(), "mood=good&limit=2");
    }
    Ok(())
}

#[tokio::test]
async fn a_call_has_a_deadline_of_its_own() -> Outcome {
    let server = Server::serve(|_| Step::Silent)?;
    let client = v1::Client::builder()
        .base_url(server.url())
        .api_token("a-token")
        .build()?;
    let limit = Duration::from_millis(50);
    let error = client.currencies().list().timeout(limit).await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    let line = "GET /currencies: timed out: the call's deadline of 50ms is over";
    assert!(error.to_string().starts_with(line), "{error}");
    Ok(())
}

#[tokio::test]
async fn a_router_is_called_without_a_socket() -> Outcome {
    let deal = get(|Path(id): Path<u32>, request: Request| async move {
        let token = request.headers()["x-api-token"]
            .to_str()
            .unwrap_or_default();
        json!({"data": {"id": id, "title": token}}).to_string()
    });
    let router = Router::new().route("/api/v2/deals/{id}", deal);
    let client = v2::Client::builder()
        .api_token("a-token")
        .transport(Arc::new(ServiceTransport::new(router)))
        .build()?;
    let deal = client.deals().get(7).await?;
    assert_eq!(
        (deal.id, deal.title.as_deref()),
        (7.into(), Some("a-token"))
    );
    assert!(client.deals().get(8).with("a", 1).await.is_ok());
    assert!(client.deals().list().await.unwrap_err().is_not_found());
    Ok(())
}

/// The environment belongs to a process, so this runs another test in a process of its own.
#[test]
fn a_client_is_built_from_the_environment() -> Outcome {
    let (server, _) = serve()?;
    let (host, url) = (server.url(), format!("{}/api/v2", server.url()));
    for (variables, expected) in [
        (
            &[
                ("PIPEDRIVE_API_TOKEN", "a-token"),
                ("PIPEDRIVE_BASE_URL", &*host),
            ][..],
            "deal 7, of all surfaces deal 7",
        ),
        (
            &[
                ("PIPEDRIVE_API_TOKEN", "a-token"),
                ("PIPEDRIVE_BASE_URL", &*url),
            ],
            "deal 7, of all surfaces the base URL must be a scheme, host and port, such as https://api.example.com: \
             each API of the client adds its own path",
        ),
        (
            &[("PIPEDRIVE_BASE_URL", &*url)],
            "the environment variable PIPEDRIVE_API_TOKEN is not set",
        ),
        (
            &[
                ("PIPEDRIVE_API_TOKEN", "a-token"),
                ("PIPEDRIVE_BASE_URL", ""),
            ],
            "the environment variable PIPEDRIVE_BASE_URL is empty",
        ),
    ] {
        let output = Command::new(std::env::current_exe()?)
            .args(["--ignored", "--exact", "--nocapture"])
            .arg("ways_out::child_reads_the_environment")
            .env_remove("PIPEDRIVE_API_TOKEN")
            .env_remove("PIPEDRIVE_BASE_URL")
            .env_remove("PIPEDRIVE_ALLOW_HTTP")
            .envs(variables.iter().copied())
            .output()?;
        let told = String::from_utf8(output.stdout)?;
        assert!(
            told.lines().any(|line| line == expected),
            "{expected}: {told}"
        );
    }
    let request = server.take_requests().remove(0);
    assert_eq!(request.header("x-api-token").as_deref(), Some("a-token"));
    Ok(())
}

#[tokio::test]
#[ignore = "is called by another test"]
async fn child_reads_the_environment() -> Outcome {
    // Ends the line on which the harness printed the test's name.
    println!();
    match v2::Client::from_env() {
        Ok(client) => print!("deal {}, of all surfaces ", client.deals().get(7).await?.id),
        Err(error) => {
            println!("{error}");
            return Ok(());
        }
    }
    match Client::from_env() {
        Ok(client) => println!("deal {}", client.v2().deals().get(7).await?.id),
        Err(error) => println!("{error}"),
    }
    Ok(())
}
