//! The client without async, against the sandbox: builders and lists are waited for in plain threads.

use std::thread;

use pipedrive::blocking::Wait;
use pipedrive::crm::{Client, DealStatus};
use pipedrive::{Error, Result};
use pipedrive_sandbox::Sandbox;
use pipedrive_tests::Outcome;
use tokio::runtime::Runtime;

/// A client of a sandbox, which has a runtime of its own.
fn client() -> std::result::Result<(Client, Runtime), Box<dyn std::error::Error>> {
    let server = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()?;
    let sandbox = server.block_on(Sandbox::builder().port(0).log(false).start())?;
    let client = Client::builder()
        .base_url(sandbox.base_url("crm"))
        .api_token(sandbox.token())
        .build()?;
    server.spawn(async move {
        std::future::pending::<()>().await;
        drop(sandbox);
    });
    Ok((client, server))
}

#[test]
fn calls_and_lists_are_waited_for() -> Outcome {
    let (client, _server) = client()?;
    let deal = client.deals().create("Rocket launch").value(5.0).wait()?;
    let deals = client.deals();
    let won = deals.set_status(deal.id, DealStatus::Won).wait()?;
    assert_eq!(won.status, Some(DealStatus::Won));
    assert_eq!(deals.get(deal.id).wait()?.title, won.title);

    let page = deals.list().limit(2).wait()?;
    assert_eq!(page.len(), 2);
    let streamed: Vec<_> = deals
        .list()
        .limit(3)
        .stream()
        .iter()
        .collect::<Result<_>>()?;
    assert_eq!(streamed, deals.list().all().wait()?);
    assert!(streamed.len() > 3, "more than a page");

    deals.delete(deal.id).wait()?;
    assert!(matches!(deals.get(9_999_999).wait(), Err(Error::Api(error)) if error.status == 404));
    Ok(())
}

#[test]
fn threads_share_a_client() -> Outcome {
    let (client, _server) = client()?;
    let created: Vec<Result<_>> = thread::scope(|scope| {
        let threads: Vec<_> = (0..8)
            .map(|number| {
                let client = &client;
                scope.spawn(move || client.deals().create(format!("Deal {number}")).wait())
            })
            .collect();
        let joined = threads.into_iter().map(thread::ScopedJoinHandle::join);
        joined.map(|deal| deal.expect("no thread panics")).collect()
    });
    for (number, deal) in created.into_iter().enumerate() {
        let deal = client.deals().get(deal?.id).wait()?;
        assert_eq!(deal.title, Some(format!("Deal {number}")));
    }
    Ok(())
}

#[tokio::test]
async fn async_code_awaits() {
    let client = Client::builder()
        .api_token("t")
        .base_url("http://localhost:1");
    let client = client.build().expect("a client");
    let error = client.deals().get(7).wait().expect_err("it would block");
    assert!(matches!(error, Error::Blocking(_)), "{error}");
}
