//! A run against the sandbox over real sockets is recorded, and replayed when the sandbox is gone.

use std::fs;

use pipedrive::crm::{API, Client, DealStatus};
use pipedrive::mock::{Recorder, Replay};
use pipedrive::{Error, Upload};
use pipedrive_sandbox::Sandbox;
use pipedrive_tests::Outcome;

/// What is run: a bit of everything. What it saw, in words.
async fn run(client: &Client) -> pipedrive::Result<Vec<String>> {
    let deals = client.deals();
    let deal = deals.create("Rocket launch").value(5.5).await?;
    let won = deals.set_status(deal.id, DealStatus::Won).await?;
    let file = deals
        .add_file(deal.id, Upload::bytes("plan.bin", &b"\x00\xff"[..]))
        .await?;
    let mut seen = vec![format!("{deal:?}"), format!("{won:?}"), format!("{file:?}")];
    let mut stream = deals.list().limit(3).stream();
    while let Some(deal) = stream.try_next().await? {
        seen.push(format!("{deal:?}"));
    }
    match deals.get(9_999_999).await {
        Err(Error::Api(error)) => seen.push(error.to_string()),
        other => panic!("{other:?}"),
    }
    deals.delete(deal.id).await?;
    Ok(seen)
}

#[tokio::test]
async fn a_run_is_recorded_and_replayed() -> Outcome {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("run.jsonl");
    let sandbox = Sandbox::builder().port(0).log(false).start().await?;
    let (url, token) = (sandbox.base_url("crm"), sandbox.token().to_owned());
    let recorder = Recorder::create(&path)?;
    let client = Client::builder()
        .base_url(&*url)
        .api_token(&*token)
        .wrap_transport(move |inner| recorder.over(&API, inner))
        .build()?;
    let was = run(&client).await?;
    assert!(was.len() > 7, "more than a page");
    drop(client);
    sandbox.shutdown().await;

    let text = fs::read_to_string(&path)?;
    assert!(!text.contains(&token), "the token is in the file");
    let replay = Replay::open(&path)?;
    let client = replay.client(Client::builder().base_url("http://nowhere.invalid/crm"));
    assert_eq!(run(&client).await?, was);
    replay.verify();
    Ok(())
}
