//! Clients whose rate limiter is in Redis: what their calls wait for, and for how long.

use callsheet_mock::Reply;
use callsheet_runtime::observe::{Observer, Report};

use super::*;

const HOUR: u64 = 3600;

fn once_in(seconds: u32) -> Plan {
    Plan {
        burst: Some(Burst {
            requests: 1,
            seconds,
        }),
        ..TWO
    }
}

fn client(mock: &MockTransport, limiter: RedisRateLimiter) -> Client {
    mock.client(ClientBuilder::new(&API).rate_limiter(Arc::new(limiter)))
}

fn list(client: &Client) -> callsheet_runtime::Call<()> {
    Request::new(client, &LIST).send()
}

fn search(client: &Client) -> callsheet_runtime::Call<()> {
    Request::new(client, &SEARCH).send()
}

/// The seconds for which a call was not to wait.
#[track_caller]
fn too_long(outcome: callsheet_runtime::Result<()>) -> u64 {
    match outcome {
        Err(Error::Quota(error)) => match error.reason {
            QuotaReason::WaitTooLong { wait, .. } => wait.as_secs(),
            reason => panic!("{reason}"),
        },
        other => panic!("{other:?}"),
    }
}

#[test]
#[ignore = "needs redis-server"]
fn a_long_wait_is_an_error() {
    let redis = Redis::start();
    run(async {
        let mock = MockTransport::new(&API);
        mock.when(&LIST).respond(json!(null)).once();
        let plan = Some(once_in(3600));
        let [one, other] = [(); 2].map(|()| client(&mock, redis.limiter("acme", plan)));
        list(&one).await.unwrap();
        let began = Instant::now();
        // In this process and in others.
        for client in [&one, &other] {
            assert_eq!(too_long(list(client).await), HOUR);
        }
        assert!(began.elapsed() < Duration::from_secs(30));
        assert_eq!(mock.calls().len(), 1);
    });
}

#[test]
#[ignore = "needs redis-server"]
fn a_wait_is_reported() {
    /// How long each call waited.
    #[derive(Default)]
    struct Waits(Mutex<Vec<Duration>>);

    impl Observer for Waits {
        fn ended(&self, call: &Report<'_>) {
            self.0.lock().unwrap().push(call.waited);
        }
    }

    let redis = Redis::start();
    run(async {
        let mock = MockTransport::new(&API);
        mock.when(&LIST).respond(json!(null)).times(2);
        let plan = Some(once_in(2));
        let limiter = RedisRateLimiter::new(&redis.server.url(), "acme", plan).unwrap();
        let waits = Arc::new(Waits::default());
        let client: Client = mock.client(
            ClientBuilder::new(&API)
                .rate_limiter(Arc::new(limiter))
                .observer(waits.clone()),
        );
        list(&client).await.unwrap();
        let began = Instant::now();
        list(&client).await.unwrap();
        let took = began.elapsed();
        let waited = waits.0.lock().unwrap()[1];
        // The first request counts for two seconds from its response on.
        assert!(
            waited >= Duration::from_secs(1) && waited <= took,
            "{waited:?} of {took:?}"
        );
    });
}

#[test]
#[ignore = "needs redis-server"]
fn a_long_retry_after_holds_all_calls() {
    let redis = Redis::start();
    run(async {
        let mock = MockTransport::new(&API);
        let refusal = Reply::error(429, "slow down").header("retry-after", "3600");
        mock.when(&LIST).respond(refusal).once();
        let limiter = Arc::new(redis.limiter("acme", Some(TWO)));
        let one: Client = mock.client(ClientBuilder::new(&API).rate_limiter(limiter.clone()));
        let other = client(&mock, redis.limiter("acme", Some(TWO)));
        list(&one).await.unwrap_err();
        limiter.flush().await;
        for client in [&one, &other] {
            assert_eq!(too_long(list(client).await), HOUR);
            assert_eq!(too_long(search(client).await), HOUR);
        }
        assert_eq!(mock.calls().len(), 1);
    });
}

#[test]
#[ignore = "needs redis-server"]
fn a_call_that_waits_holds_only_those_that_need_the_same() {
    let redis = Redis::start();
    run(async {
        let mock = MockTransport::new(&API);
        mock.when(&LIST).respond(json!(null)).once();
        mock.when(&SEARCH).respond(json!(null)).once();
        let client = client(&mock, redis.limiter("acme", Some(TWO)));
        search(&client).await.unwrap();
        let waiting = [(); 2].map(|()| tokio::spawn(search(&client).into_future()));
        tokio::time::sleep(Duration::from_millis(100)).await;
        let patience = Duration::from_secs(30);
        tokio::time::timeout(patience, list(&client))
            .await
            .unwrap()
            .unwrap();
        for call in waiting {
            assert!(!call.is_finished());
            call.abort();
        }
    });
}
