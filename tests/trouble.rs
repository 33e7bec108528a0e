//! A service in trouble, over real sockets: waits are bounded, retries of an outage have a budget, and limits end while a machine
//! is suspended. How a single call handles a misbehaving server is in `misbehaviour`.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use callsheet_test_server::{Response, Server, Step};
use pipedrive::Error;
use pipedrive::crm::Client;
use pipedrive::runtime::error::QuotaReason;
use pipedrive::runtime::jiff::Timestamp;
use pipedrive::runtime::observe::{Observer, Report};
use pipedrive::runtime::{BoxFuture, Clock, RetryPolicy, retry::StopReason};
use pipedrive_tests::Outcome;
use pipedrive_tests::clock::Skipping;

const DEAL: &str = r#"{"success": true, "data": {"id": 7}}"#;
const DAY: u64 = 86_400;

/// How long each call waited.
#[derive(Default)]
struct Waits(Mutex<Vec<Duration>>);

impl Waits {
    fn last(&self) -> Duration {
        let waits = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        waits.last().copied().unwrap_or_default()
    }
}

impl Observer for Waits {
    fn ended(&self, call: &Report<'_>) {
        let mut waits = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        waits.push(call.waited);
    }
}

/// The outcome of a second call, after the first response.
#[derive(Debug)]
enum Next {
    /// It is sent after that many seconds.
    SentAfter(u64),
    /// It is not sent, because it would wait for that many seconds.
    Refused(u64),
}

/// Without a plan, a limit is what responses say; no call waits for one longer than the policy allows.
#[tokio::test]
async fn every_wait_is_short_or_an_error() -> Outcome {
    use Next::{Refused, SentAfter};

    type Case<'a> = (u16, &'a [(&'a str, &'a str)], Next);
    #[rustfmt::skip]
    let cases: [Case<'_>; 8] = [
        (200, &[("x-ratelimit-remaining", "9"), ("x-ratelimit-reset", "86400")], SentAfter(0)),
        (200, &[("x-ratelimit-remaining", "0"), ("x-ratelimit-reset", "30")],    SentAfter(30)),
        (200, &[("x-ratelimit-remaining", "0"), ("x-ratelimit-reset", "86400")], Refused(DAY)),
        (429, &[("retry-after", "20")],                                          SentAfter(20)),
        (429, &[("retry-after", "3600")],                                        Refused(3600)),
        (503, &[("retry-after", "20")],                                          SentAfter(20)),
        (503, &[("retry-after", "3600")],                                        Refused(3600)),
        (503, &[],                                                               SentAfter(0)),
    ];
    for (status, headers, next) in cases {
        let case = format!("{status} {headers:?}");
        let server = Server::script([
            Step::Respond(Response::new(status, headers, DEAL)),
            Step::Respond(Response::json(200, DEAL)),
        ])?;
        let waits = Arc::new(Waits::default());
        let client = Client::builder()
            .base_url(format!("{}/v1", server.url()))
            .api_token("token")
            .clock(Skipping::new() as _)
            .observer(Arc::clone(&waits) as _)
            .retry(RetryPolicy {
                attempts: 1,
                ..RetryPolicy::default()
            })
            .build()?;
        let first = client.deals().get(7).await;
        assert_eq!(first.is_ok(), status == 200, "{case}: {first:?}");
        let second = client.deals().get(7).await;
        match (next, second) {
            (SentAfter(seconds), Ok(_)) => {
                let waited = waits.last().as_secs();
                let expected = seconds.saturating_sub(1)..=seconds + 2;
                assert!(expected.contains(&waited), "{case}: {waited}");
                assert_eq!(server.received(), 2, "{case}");
            }
            (Refused(seconds), Err(error)) => {
                let Error::Quota(refused) = &error else {
                    return Err(format!("{case}: {error}").into());
                };
                assert!(
                    matches!(refused.reason, QuotaReason::WaitTooLong { .. }),
                    "{case}: {error}"
                );
                let wait = error.retry_after().unwrap_or_default().as_secs();
                assert!((seconds - 5..=seconds).contains(&wait), "{case}: {wait}");
                assert_eq!(server.received(), 1, "{case}: nothing was sent");
            }
            (next, second) => return Err(format!("{case}: {next:?}, got {second:?}").into()),
        }
    }
    Ok(())
}

/// Calls share a budget of retries: 300 calls to a service that is down are 400 requests and not 1,200.
#[tokio::test]
async fn an_outage_does_not_become_a_flood() -> Outcome {
    let server = Server::serve(|_| Response::new(503, &[], ""))?;
    let client = Client::builder()
        .base_url(format!("{}/v1", server.url()))
        .api_token("token")
        .clock(Skipping::new() as _)
        .build()?;
    let mut reasons = Vec::new();
    for _ in 0..300 {
        let error = client.deals().get(7).await.err().ok_or("it worked")?;
        reasons.extend(error.stop_reason());
    }
    assert_eq!(server.received(), 400);
    let count = |reason| reasons.iter().filter(|other| **other == reason).count();
    assert_eq!(count(StopReason::MaxAttempts), 33);
    assert_eq!(count(StopReason::RetryBudget), 267);
    assert_eq!(client.retry_budget().remaining(), 0);
    Ok(())
}

/// A machine's clock, which stops while the machine is suspended, and its time of day, which does not.
struct Suspending {
    clock: Arc<Skipping>,
    suspended: Mutex<Duration>,
}

impl Clock for Suspending {
    fn now(&self) -> Duration {
        self.clock.now()
    }

    fn timestamp(&self) -> Timestamp {
        let suspended = self
            .suspended
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        Timestamp::now() + *suspended
    }

    fn sleep(&self, duration: Duration) -> Option<BoxFuture<'static, ()>> {
        self.clock.sleep(duration)
    }
}

#[tokio::test]
async fn a_limit_ends_while_a_machine_is_suspended() -> Outcome {
    let spent = [
        ("x-ratelimit-remaining", "0"),
        ("x-ratelimit-reset", "3600"),
    ];
    let server = Server::script([
        Step::Respond(Response::new(200, &spent, DEAL)),
        Step::Respond(Response::json(200, DEAL)),
    ])?;
    let clock = Arc::new(Suspending {
        clock: Skipping::new(),
        suspended: Mutex::default(),
    });
    let client = Client::builder()
        .base_url(format!("{}/v1", server.url()))
        .api_token("token")
        .clock(Arc::clone(&clock) as _)
        .build()?;
    client.deals().get(7).await?;
    let error = client.deals().get(7).await.err().ok_or("it was sent")?;
    assert!(matches!(error, Error::Quota(_)), "{error}");
    *clock.suspended.lock().map_err(|_| "poisoned")? = Duration::from_secs(3600);
    client.deals().get(7).await?;
    assert_eq!(server.received(), 2);
    Ok(())
}

/// Members that nobody described are kept, however many there are and in whatever order they come: reading 200,000 in falling
/// order took half a minute.
#[tokio::test]
async fn a_record_of_many_unknown_members_is_read() -> Outcome {
    const MEMBERS: usize = 200_000;
    let members: Vec<String> = (0..MEMBERS)
        .rev()
        .map(|n| format!("\"m{n:06}\":{n}"))
        .collect();
    let body = format!(
        r#"{{"success":true,"data":{{"id":7,{}}}}}"#,
        members.join(",")
    );
    let server = Server::script([Response::json(200, body)])?;
    let client = Client::builder()
        .base_url(format!("{}/v1", server.url()))
        .api_token("token")
        .build()?;
    let deal = client.deals().get(7).await?;
    assert_eq!(deal.extra.len(), MEMBERS);
    assert_eq!(deal.extra.names().next(), Some("m199999"));
    for n in [0_i64, 77_777, 199_999] {
        assert_eq!(deal.extra.get::<i64>(&format!("m{n:06}"))?, Some(n));
    }
    Ok(())
}
