//! A client against a sandbox that limits requests and fails on demand: the plan's quota is used and not exceeded, and a
//! response that is lost is reported as what it is.

use std::time::{Duration, Instant};

use pipedrive::runtime::RetryPolicy;
use pipedrive::v2::{DealId, plans};
use pipedrive::{Client, Error};
use pipedrive_sandbox::{Builder, Running, Sandbox};
use pipedrive_tests::Outcome;
use tokio::task::JoinSet;

/// Starts a sandbox and a client of it. `plan` is the client's own.
async fn start(
    builder: Builder,
    plan: bool,
) -> Result<(Running, Client), Box<dyn std::error::Error>> {
    let sandbox = builder.start().await?;
    let client = Client::builder()
        .api_token(sandbox.token())
        .base_url(sandbox.url());
    let client = if plan {
        client.plan(plans::LITE.seats(5))
    } else {
        client
    };
    Ok((sandbox, client.build()?))
}

/// How many responses of any operation had this status.
fn responses(sandbox: &Running, status: u16) -> usize {
    let seen = sandbox.requests("*");
    seen.iter()
        .filter(|seen| seen.status == Some(status))
        .count()
}

/// Pulls through two surfaces for so long, and returns how many calls succeeded until then.
async fn pull(client: &Client, length: Duration) -> Result<usize, Box<dyn std::error::Error>> {
    let end = Instant::now() + length;
    let mut workers = JoinSet::new();
    for worker in 0..16 {
        let client = client.clone();
        workers.spawn(async move {
            let mut calls = 0_usize;
            while Instant::now() < end {
                if worker % 2 == 0 {
                    client.v2().deals().get(1).await?;
                } else {
                    client.v1().notes().get(1).await?;
                }
                // What waited beyond the end belongs to the window after it.
                calls += usize::from(Instant::now() < end);
            }
            Ok::<_, Error>(calls)
        });
    }
    let mut calls = 0;
    while let Some(ended) = workers.join_next().await {
        calls += ended??;
    }
    Ok(calls)
}

/// Pulls for so long with a plan, and asserts that at least this part of the quota was used and nothing was refused.
async fn use_the_plan(seconds: u32, part: f64) -> Outcome {
    let builder = Sandbox::builder().plan("lite").seats(5);
    let (sandbox, client) = start(builder, true).await?;
    let calls = pull(&client, Duration::from_secs(seconds.into())).await?;
    assert_eq!(responses(&sandbox, 429), 0, "of the last requests");
    // 20 requests in any 2 seconds, the first at once.
    let allowed = f64::from(10 * seconds);
    let used = f64::from(u32::try_from(calls)?) / allowed;
    println!(
        "{calls} calls in {seconds} s, {:.1} % of the quota",
        used * 100.0
    );
    assert!(used >= part, "{calls} calls are {used} of {allowed}");
    Ok(())
}

#[tokio::test]
async fn a_plan_is_used_and_not_exceeded() -> Outcome {
    // On a busy machine, the first and the last window of a short run weigh much.
    use_the_plan(6, 0.9).await
}

#[tokio::test]
#[ignore = "takes a minute"]
async fn a_plan_is_used_for_a_minute() -> Outcome {
    use_the_plan(60, 0.98).await
}

#[tokio::test]
async fn without_a_plan_refused_calls_are_retried() -> Outcome {
    let (sandbox, client) = start(Sandbox::builder().plan("lite"), false).await?;
    let mut calls = JoinSet::new();
    for _ in 0..60 {
        let client = client.clone();
        calls.spawn(async move { client.v2().deals().get(1).await.map(drop) });
    }
    while let Some(ended) = calls.join_next().await {
        ended??;
    }
    assert!(responses(&sandbox, 429) > 0, "the sandbox refused some");
    assert_eq!(responses(&sandbox, 200), 60);
    Ok(())
}

#[tokio::test]
async fn a_write_whose_response_is_lost_may_have_taken_effect() -> Outcome {
    let lost = "reset, after, operation=v2.deals.create, times=1";
    let (sandbox, client) = start(Sandbox::builder().fault(lost), false).await?;
    let deals = client.v2().deals();
    let error = deals
        .create("Rocket launch")
        .await
        .expect_err("the response is lost");
    assert!(error.may_have_taken_effect(), "{error}");
    assert!(
        error.to_string().contains("may have taken effect"),
        "{error}"
    );
    let seen = sandbox.requests("deals.create");
    assert_eq!(seen.len(), 1, "it was not sent again");
    assert_eq!(
        (seen[0].status, seen[0].fault.as_deref()),
        (None, Some(lost))
    );
    let listed = deals.list().all().await?;
    let created = listed
        .iter()
        .filter(|deal| deal.title.as_deref() == Some("Rocket launch"));
    assert_eq!(created.count(), 1, "and it was carried out");

    let (sandbox, client) = start(
        Sandbox::builder().fault("reset, operation=v2.deals.create"),
        false,
    )
    .await?;
    let error = client
        .v2()
        .deals()
        .create("Rocket launch")
        .await
        .expect_err("there is no response");
    assert!(
        error.may_have_taken_effect(),
        "whether it was read cannot be seen: {error}"
    );
    assert_eq!(sandbox.requests("deals.create").len(), 1);
    Ok(())
}

#[tokio::test]
async fn reads_survive_what_passes() -> Outcome {
    for fault in [
        "status=503, times=2",
        "status=429, retry-after=1, times=1",
        "reset, times=2",
        "reset, after, times=2",
        "cut, times=2",
        "slow=5",
        "latency=50",
    ] {
        let (_sandbox, client) = start(Sandbox::builder().fault(fault), false).await?;
        let deal = client.v2().deals().get(1).await;
        let deal = deal.map_err(|error| format!("{fault}: {error}"))?;
        assert_eq!(deal.id, DealId::from(1), "{fault}");
    }
    Ok(())
}

#[tokio::test]
async fn what_does_not_pass_is_named() -> Outcome {
    for (fault, named) in [
        ("html", "403"),
        ("expired", "401"),
        ("garbled", "JSON"),
        ("status=500", "500"),
    ] {
        let builder = Sandbox::builder().fault(fault);
        let (sandbox, client) = start(builder, false).await?;
        let error = client
            .v2()
            .with_retry(RetryPolicy::none())
            .deals()
            .get(1)
            .await
            .expect_err("a fault");
        assert!(error.to_string().contains(named), "{fault}: {error}");
        assert_eq!(sandbox.requests("*").len(), 1, "{fault}");
    }
    let repeated = "repeat, operation=v2.deals.list";
    let (_sandbox, client) = start(Sandbox::builder().fault(repeated), false).await?;
    let error = client.v2().deals().list().limit(50).all().await;
    let error = error.expect_err("a list that does not end");
    assert!(error.to_string().contains("cursor"), "{error}");
    Ok(())
}
