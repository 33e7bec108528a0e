//! Responses that forbid calls for a long time, and the calls after them.

use super::*;
use crate::error::QuotaReason;
use crate::observe::{CallOutcome, Observer, Report};

const DAY: &str = "86400";

fn telling(status: u16, headers: &[(&'static str, &'static str)]) -> Reply {
    let mut response = answer(status, OK);
    for (name, value) in headers {
        response.headers_mut().insert(*name, value.parse().unwrap());
    }
    response.into()
}

/// Without a plan, as most begin.
fn none_left(reset: &'static str) -> Reply {
    telling(
        200,
        &[("x-ratelimit-remaining", "0"), ("x-ratelimit-reset", reset)],
    )
}

fn patient(client: &Client) -> Client {
    client.with_retry(RetryPolicy {
        max_wait: Duration::from_secs(2 * 86_400),
        ..RetryPolicy::default()
    })
}

/// In seconds: a timer has milliseconds.
fn rounded(wait: Duration) -> u64 {
    (wait + Duration::from_millis(500)).as_secs()
}

/// The seconds that a call was not to wait.
#[track_caller]
fn too_long(outcome: Result<()>) -> u64 {
    match outcome {
        Err(Error::Quota(error)) => match error.reason {
            QuotaReason::WaitTooLong { wait, max_wait } => {
                assert_eq!(max_wait, Duration::from_secs(60));
                rounded(wait)
            }
            reason => panic!("{reason}"),
        },
        other => panic!("{other:?}"),
    }
}

#[test]
fn nobody_waits_for_a_limit_that_is_reset_tomorrow() {
    paused(async {
        let script = Script::answering([none_left(DAY), answer(200, OK).into()]);
        let client = builder(script.clone()).build().unwrap();
        list(&client).await.unwrap();
        let began = Instant::now();
        let error = list(&client).await.unwrap_err();
        assert_eq!(
            error.to_string(),
            "GET /deals: not sent: the rate limit allows no request for 86400 s, longer than the retry policy's \
             `max_wait` of 60 s"
        );
        assert_eq!(error.kind(), "quota");
        assert_eq!(began.elapsed(), Duration::ZERO);
        assert_eq!(script.sent().len(), 1);
        // Who is patient waits.
        list(&patient(&client)).await.unwrap();
        assert!(script.times()[1] >= 86_400.0);
    });
}

#[test]
fn a_short_wait_is_waited_out() {
    paused(async {
        let script = Script::answering([none_left("60"), answer(200, OK).into()]);
        let client = builder(script.clone()).build().unwrap();
        list(&client).await.unwrap();
        list(&client).await.unwrap();
        assert!((60.0..60.01).contains(&script.times()[1]));
    });
}

#[test]
fn who_is_behind_a_patient_call_need_not_be_patient() {
    paused(async {
        let script = Script::answering([none_left("3600"), answer(200, OK).into()]);
        let client = builder(script.clone()).build().unwrap();
        list(&client).await.unwrap();
        let first = tokio::spawn(list(&patient(&client)).into_future());
        sleep(Duration::from_millis(1)).await;
        let began = Instant::now();
        assert_eq!(too_long(list(&client).await), 3600);
        assert!(began.elapsed() < Duration::from_secs(1));
        first.await.unwrap().unwrap();
        assert_eq!(script.sent().len(), 2);
    });
}

/// The same client with that `max_wait`, in milliseconds.
fn waiting_at_most(client: &Client, millis: u64) -> Client {
    client.with_retry(RetryPolicy {
        max_wait: Duration::from_millis(millis),
        ..RetryPolicy::default()
    })
}

/// For how long a call waited before it failed, and the wait that its error tells.
async fn failed(call: crate::Call<()>) -> (Duration, Duration) {
    let began = Instant::now();
    match call.await {
        Err(Error::Quota(error)) => match error.reason {
            QuotaReason::WaitTooLong { wait, .. } => (began.elapsed(), wait),
            reason => panic!("{reason}"),
        },
        other => panic!("{other:?}"),
    }
}

#[test]
fn no_call_waits_for_another_one_longer_than_for_itself() {
    paused(async {
        let script = Script::answering([none_left("3"), answer(200, OK).into()]);
        let client = builder(script.clone()).build().unwrap();
        list(&client).await.unwrap();
        let first = tokio::spawn(list(&client).into_future());
        sleep(Duration::from_millis(1)).await;
        let (waited, told) = failed(list(&waiting_at_most(&client, 2000))).await;
        assert_eq!((waited, rounded(told)), (Duration::ZERO, 3));
        first.await.unwrap().unwrap();
        assert_eq!(script.sent().len(), 2);
    });
}

#[test]
fn who_is_behind_a_call_that_nobody_polls_waits_no_longer() {
    paused(async {
        let script = Script::answering((0..5).map(|_| answer(200, OK)));
        let client = builder(script.clone()).plan(TWO).build().unwrap();
        for _ in 0..2 {
            list(&client).await.unwrap();
        }
        // It could be sent after two seconds.
        let mut asleep = Box::pin(list(&client).into_future());
        asleep::begin(&mut asleep).await;
        list(&waiting_at_most(&client, 2500)).await.unwrap();
        let sent = script.times()[2];
        assert!((2.5..2.6).contains(&sent), "{sent}");
        asleep.await.unwrap();
    });
}

/// Decides nothing the first time, and then tells a second's wait.
#[derive(Default)]
struct Undecided(std::sync::atomic::AtomicBool);

impl RateLimiter for Undecided {
    fn acquire(&self, _: PermitRequest) -> BoxFuture<'_, Decision> {
        let asked = self.0.swap(true, std::sync::atomic::Ordering::Relaxed);
        Box::pin(async move {
            if !asked {
                std::future::pending::<()>().await;
            }
            Decision::Wait {
                wait: Duration::from_secs(1),
                scope: Scope::Account,
            }
        })
    }

    fn release(&self, _: u64, _: Option<&Limits>) {}

    fn quotas(&self) -> Quotas {
        Quotas::default()
    }
}

#[test]
fn who_is_behind_a_call_whose_limiter_hangs_asks_it_too() {
    paused(async {
        let limiter = Arc::new(Undecided::default());
        let builder = builder(Script::answering::<Reply>([]));
        let client = builder.rate_limiter(limiter).build().unwrap();
        let first = tokio::spawn(list(&client).into_future());
        sleep(Duration::from_millis(1)).await;
        let second = failed(list(&waiting_at_most(&client, 2000)));
        let (waited, told) = timeout(Duration::from_secs(60), second).await.unwrap();
        let waited = waited.as_secs_f64();
        assert!((2.0..2.1).contains(&waited), "{waited}");
        // Until then, and another second.
        assert_eq!(rounded(told), 3);
        first.abort();
    });
}

#[test]
fn what_requests_in_flight_may_leave_is_waited_for() {
    paused(async {
        let left = |left| {
            telling(
                200,
                &[("x-ratelimit-remaining", left), ("x-ratelimit-reset", DAY)],
            )
        };
        let replies = [left("2"), Reply::Silence, left("1"), left("0")];
        let script = Script::answering(replies);
        let client = builder(script.clone()).build().unwrap();
        list(&client).await.unwrap();
        // One may be left, or this one may not have been counted.
        let silent = tokio::spawn(list(&client).into_future());
        sleep(Duration::from_millis(1)).await;
        list(&client).await.unwrap();
        let third = tokio::spawn(list(&client).into_future());
        sleep(Duration::from_secs(10)).await;
        assert_eq!(script.times().len(), 3);
        assert!(!third.is_finished());
        // Nothing is known of that one now, so the next one asks.
        silent.abort();
        third.await.unwrap().unwrap();
        assert_eq!(too_long(list(&client).await), 86_400);
        assert_eq!(script.times().len(), 4);
    });
}

#[test]
fn a_long_retry_after_holds_for_the_clients_other_calls() {
    for status in [429, 503] {
        paused(async {
            let script = Script::answering([
                telling(status, &[("retry-after", "3600")]),
                answer(200, OK).into(),
            ]);
            let client = builder(script.clone()).build().unwrap();
            let error = list(&client).await.unwrap_err();
            let hour = Duration::from_secs(3600);
            assert_eq!(error.stop_reason(), Some(StopReason::WaitTooLong(hour)));
            // Other calls and clones, and later.
            let get = Request::new(&client.clone(), &LIMITED).send::<()>();
            assert_eq!(too_long(get.await), 3600);
            sleep(Duration::from_secs(1800)).await;
            assert_eq!(too_long(list(&client).await), 1800);
            assert_eq!(script.sent().len(), 1);
            // Held while that is short enough.
            sleep(Duration::from_secs(1760)).await;
            list(&client).await.unwrap();
            assert!(script.times()[1] >= 3600.0, "{:?}", script.times());
        });
    }
}

#[test]
fn waits_are_reported() {
    #[derive(Default)]
    struct Waits(Mutex<Vec<(bool, u64)>>);

    impl Observer for Waits {
        fn ended(&self, call: &Report<'_>) {
            let worked = matches!(call.outcome, CallOutcome::Succeeded);
            locked(&self.0).push((worked, rounded(call.waited)));
        }
    }

    paused(async {
        let script = Script::answering([
            none_left("50"),
            telling(503, &[("retry-after", "20")]),
            none_left("40"),
            none_left(DAY),
        ]);
        let waits = Arc::new(Waits::default());
        let client = builder(script).observer(waits.clone()).build().unwrap();
        list(&client).await.unwrap();
        // For a permit, and between attempts.
        list(&client).await.unwrap();
        timeout(Duration::from_secs(30), list(&client))
            .await
            .unwrap_err();
        list(&client).await.unwrap();
        too_long(list(&client).await);
        let expected = [(true, 0), (true, 70), (false, 30), (true, 10), (false, 0)];
        assert_eq!(*locked(&waits.0), expected);
    });
}
