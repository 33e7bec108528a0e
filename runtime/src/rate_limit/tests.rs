//! Clients with a plan, against a service that counts.

mod asleep;
mod quotas;
mod trouble;

use std::collections::VecDeque;
use std::time::Duration;

use http::{Response, StatusCode};
use tokio::time::{Instant, sleep, timeout};

use super::*;
use crate::operation::{Burst, Plan};
use crate::testing::{
    API, COSTLY, ELSEWHERE, LIMITED, LIST, Reply, Script, TOKEN, Ticking, answer, paused,
};
use crate::{
    BoxFuture, Client, ClientBuilder, Error, Request, Result, RetryPolicy,
    retry::StopReason,
    transport::{Content, Transport, TransportError},
};

const OK: &str = r#"{"success": true, "data": null}"#;

const BURST: Plan = Plan {
    name: "burst",
    known_as: "",
    requests_per_minute: None,
    burst: Some(Burst {
        requests: 100,
        seconds: 2,
    }),
    daily_tokens: None,
    seats: 1,
};

/// Allows so many requests within any two seconds, and takes its time, up to so many milliseconds.
struct Service {
    limit: usize,
    latency: u32,
    state: Mutex<Counts>,
}

#[derive(Default)]
struct Counts {
    recent: VecDeque<Instant>,
    served: usize,
    refused: usize,
    random: u32,
}

impl Service {
    fn new(limit: usize, latency: u32) -> Arc<Self> {
        Arc::new(Self {
            limit,
            latency,
            state: Mutex::default(),
        })
    }

    /// Some milliseconds, others each time.
    fn some_time(&self) -> Duration {
        let random = &mut locked(&self.state).random;
        *random = random.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        Duration::from_millis(u64::from((*random >> 8) % (self.latency + 1)))
    }

    fn judge(&self) -> StatusCode {
        let (mut counts, now) = (locked(&self.state), Instant::now());
        counts
            .recent
            .retain(|then| now.duration_since(*then) < Duration::from_secs(2));
        if counts.recent.len() >= self.limit {
            counts.refused += 1;
            return StatusCode::TOO_MANY_REQUESTS;
        }
        counts.recent.push_back(now);
        counts.served += 1;
        StatusCode::OK
    }

    /// Requests served and refused.
    fn counts(&self) -> (usize, usize) {
        let counts = locked(&self.state);
        (counts.served, counts.refused)
    }
}

impl Transport for Service {
    fn send(
        &self,
        _: http::Request<Content>,
    ) -> BoxFuture<'_, Result<Response<Content>, TransportError>> {
        Box::pin(async {
            sleep(self.some_time()).await;
            let status = self.judge();
            sleep(self.some_time()).await;
            Ok(answer(status.as_u16(), OK).map(Content::from))
        })
    }
}

fn builder(transport: Arc<dyn Transport>) -> ClientBuilder<Client> {
    ClientBuilder::new(&API)
        .api_token(TOKEN)
        .transport(transport)
        .clock(Arc::new(Ticking(Instant::now())))
}

fn list(client: &Client) -> crate::Call<()> {
    Request::new(client, &LIST).send()
}

/// So many workers, each calling as often as it can for so many seconds.
async fn pull(client: &Client, workers: usize, seconds: u64) {
    let until = Instant::now() + Duration::from_secs(seconds);
    let workers: Vec<_> = (0..workers)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move {
                while Instant::now() < until {
                    list(&client).await.unwrap();
                }
            })
        })
        .collect();
    for worker in workers {
        worker.await.unwrap();
    }
}

#[test]
fn the_allowance_is_spent_fully_and_never_past_it() {
    paused(async {
        let service = Service::new(100, 5);
        let client = builder(service.clone()).plan(BURST).build().unwrap();
        pull(&client, 20, 60).await;
        let (served, refused) = service.counts();
        assert_eq!(refused, 0);
        assert!(served >= 2940, "{served} of 3000");
    });
}

#[test]
fn however_slow_the_network_nothing_is_refused() {
    paused(async {
        let service = Service::new(100, 1500);
        let client = builder(service.clone()).plan(BURST).build().unwrap();
        pull(&client, 200, 60).await;
        let (served, refused) = service.counts();
        assert_eq!(refused, 0);
        assert!(served > 1000, "{served}");
    });
}

#[test]
fn two_clients_can_share_one_allowance() {
    paused(async {
        let service = Service::new(100, 5);
        let clock = Arc::new(Ticking(Instant::now()));
        let limiter = Arc::new(LocalRateLimiter::with_clock(Some(BURST), clock));
        let [one, other] = [(); 2].map(|()| {
            let builder = builder(service.clone()).rate_limiter(limiter.clone());
            builder.build().unwrap()
        });
        tokio::join!(pull(&one, 10, 60), pull(&other, 10, 60));
        let (served, refused) = service.counts();
        assert_eq!(refused, 0);
        assert!(served >= 2900, "{served} of 3000");
        let requests = |client: &Client| client.usage().operations[0].requests;
        assert_eq!(requests(&one) + requests(&other), served as u64);
    });
}

const TWO: Plan = Plan {
    burst: Some(Burst {
        requests: 2,
        seconds: 2,
    }),
    ..BURST
};

#[test]
fn a_limit_of_its_own_holds_without_a_plan() {
    paused(async {
        let script = Script::answering((0..4).map(|_| answer(200, OK)));
        let client = builder(script.clone()).build().unwrap();
        let search = || Request::new(&client, &LIMITED).send::<()>();
        search().await.unwrap();
        list(&client).await.unwrap();
        search().await.unwrap();
        list(&client).await.unwrap();
        let times: Vec<f64> = script.times().iter().map(|time| time.round()).collect();
        assert_eq!(times, [0.0, 0.0, 2.0, 2.0]);
    });
}

/// Can be asked once.
#[derive(Default)]
struct Fragile(std::sync::atomic::AtomicBool);

impl RateLimiter for Fragile {
    fn acquire(&self, _: PermitRequest) -> BoxFuture<'_, Decision> {
        let broken = self.0.swap(true, std::sync::atomic::Ordering::Relaxed);
        let take = if broken {
            Decision::Unavailable("it broke".to_owned())
        } else {
            Decision::Granted(1)
        };
        Box::pin(std::future::ready(take))
    }

    fn release(&self, _: u64, _: Option<&Limits>) {}

    fn quotas(&self) -> Quotas {
        Quotas::default()
    }
}

#[test]
fn what_cannot_be_asked_stops_calls_and_attempts() {
    paused(async {
        let script = Script::answering([answer(503, "")]);
        let client = builder(script.clone())
            .rate_limiter(Arc::new(Fragile::default()))
            .build()
            .unwrap();
        let error = list(&client).await.unwrap_err();
        assert_eq!(
            error.stop_reason(),
            Some(StopReason::RateLimiterUnavailable)
        );
        assert_eq!(error.status(), Some(StatusCode::SERVICE_UNAVAILABLE));
        let error = list(&client).await.unwrap_err();
        assert_eq!(
            error.to_string(),
            "GET /deals: not sent: the rate limiter is not available: it broke"
        );
        assert_eq!(script.sent().len(), 1);
    });
}

#[test]
fn nobody_is_overtaken() {
    paused(async {
        let script = Script::answering((0..7).map(|_| answer(200, OK)));
        let client = builder(script.clone()).plan(TWO).build().unwrap();
        let calls: Vec<_> = (0..7)
            .map(|number| {
                let call = client
                    .request(http::Method::GET, format!("/{number}"))
                    .into_future();
                tokio::spawn(call)
            })
            .collect();
        for call in calls {
            call.await.unwrap().unwrap();
        }
        let order: Vec<String> = script
            .sent()
            .iter()
            .map(|request| request.uri().path().to_owned())
            .collect();
        let expected: Vec<String> = (0..7).map(|number| format!("/v1/{number}")).collect();
        assert_eq!(order, expected);
        let times: Vec<f64> = script.times().iter().map(|time| time.round()).collect();
        assert_eq!(times, [0.0, 0.0, 2.0, 2.0, 4.0, 4.0, 6.0]);
    });
}

#[test]
fn whoever_gives_up_leaves_nothing_behind() {
    paused(async {
        let replies = [Reply::Silence, Reply::Silence]
            .into_iter()
            .chain((0..2).map(|_| answer(200, OK).into()));
        let script = Script::answering(replies);
        let client = builder(script.clone()).plan(TWO).build().unwrap();
        // Two on their way and three in line, the first one too.
        let calls: Vec<_> = (0..5).map(|_| tokio::spawn(list(&client))).collect();
        sleep(Duration::from_secs(10)).await;
        assert_eq!(script.sent().len(), 2);
        let last = tokio::spawn(list(&client));
        for call in &calls {
            call.abort();
        }
        // The two that were sent may have been counted just now.
        let began = Instant::now();
        last.await.unwrap().unwrap();
        let waited = began.elapsed().as_secs_f64();
        assert!((2.0..2.01).contains(&waited), "{waited}");
        list(&client).await.unwrap();
        assert_eq!(script.sent().len(), 4);
        let remaining = client.usage().quotas.requests.unwrap();
        assert_eq!(remaining.remaining, 0);
        sleep(Duration::from_secs(2)).await;
        assert_eq!(client.usage().quotas.requests.unwrap().remaining, 2);
    });
}

#[test]
fn a_deadline_holds_in_line() {
    paused(async {
        let script = Script::answering([Reply::Silence, Reply::Silence]);
        let client = builder(script.clone()).plan(TWO).build().unwrap();
        let calls = [(); 2].map(|()| tokio::spawn(list(&client)));
        sleep(Duration::from_millis(1)).await;
        let hurried = client.with_retry(RetryPolicy {
            deadline: Some(Duration::from_secs(1)),
            ..RetryPolicy::default()
        });
        let error = list(&hurried).await.unwrap_err();
        assert_eq!(
            error.to_string(),
            "GET /deals: not sent: the plan allowed no request before the deadline"
        );
        assert!(!error.may_have_taken_effect());
        assert_eq!(script.sent().len(), 2);
        for call in calls {
            call.abort();
        }
    });
}

#[test]
fn the_days_tokens_are_not_overspent_and_accounted_for() {
    paused(async {
        let plan = Plan {
            daily_tokens: Some(70),
            burst: None,
            ..BURST
        };
        let script = Script::answering((0..5).map(|_| answer(200, OK)));
        let client = builder(script.clone())
            .plan(plan)
            .reserve(15)
            .build()
            .unwrap();
        let costly = || Request::new(&client, &COSTLY).send::<()>();
        costly().await.unwrap();
        client
            .clone()
            .request(http::Method::GET, "/x")
            .await
            .unwrap();
        costly().await.unwrap();
        let error = costly().await.unwrap_err();
        let line = error.to_string();
        let expected =
            "GET /deals: not sent: it costs 20 tokens, and 30 of the day's tokens are left for ";
        assert!(line.starts_with(expected), "{line}");
        assert!(matches!(error, Error::Quota(_)));
        assert_eq!(script.sent().len(), 3);

        let limiter = client.usage();
        assert_eq!(limiter.quotas.daily.unwrap().remaining, 30);
        let spent: Vec<_> = limiter
            .operations
            .iter()
            .map(|spent| {
                (
                    spent.resource,
                    spent.operation,
                    spent.requests,
                    spent.tokens,
                )
            })
            .collect();
        assert_eq!(spent, [("", "", 1, 0), ("deals", "list", 2, 40)]);
    });
}

#[test]
fn a_daily_429_stops_the_calls_after_it() {
    paused(async {
        let mut daily = answer(429, "");
        let name = "x-daily-ratelimit-token-remaining";
        daily.headers_mut().insert(name, "0".parse().unwrap());
        let script = Script::answering([daily]);
        let client = builder(script.clone()).build().unwrap();
        let error = list(&client).await.unwrap_err();
        assert_eq!(error.stop_reason(), Some(StopReason::DailyLimit));
        let error = client.clone().request(http::Method::GET, "/x").await;
        let line = error.unwrap_err().to_string();
        let expected = "GET /x: not sent: 0 of the day's tokens are left for ";
        assert!(line.starts_with(expected), "{line}");
        assert!(matches!(list(&client).await, Err(Error::Quota(_))));
        assert_eq!(script.sent().len(), 1);
    });
}

#[test]
fn a_429_holds_back_the_calls_beside_it() {
    paused(async {
        let mut limited = answer(429, "");
        let headers = limited.headers_mut();
        headers.insert("retry-after", "5".parse().unwrap());
        let script = Script::answering([limited, answer(200, OK), answer(200, OK)]);
        let client = builder(script.clone()).build().unwrap();
        let first = tokio::spawn(list(&client));
        sleep(Duration::from_millis(1)).await;
        list(&client).await.unwrap();
        first.await.unwrap().unwrap();
        let times = script.times();
        assert!((5.0..5.01).contains(&times[1]), "{times:?}");
        assert!((5.0..5.6).contains(&times[2]), "{times:?}");
        // An attempt is a request.
        assert_eq!(client.usage().operations[0].requests, 3);
    });
}

#[test]
fn what_goes_elsewhere_is_not_the_accounts() {
    paused(async {
        let script = Script::answering((0..3).map(|_| answer(200, OK)));
        let client = builder(script.clone()).plan(TWO).build().unwrap();
        for _ in 0..3 {
            let mut request = Request::new(&client, &ELSEWHERE);
            request.set(0, "abc");
            request.send::<()>().await.unwrap();
        }
        assert!(script.times()[2] < 0.1);
        assert!(client.usage().operations.is_empty());
    });
}

#[test]
fn a_stalled_line_moves_on() {
    paused(async {
        let script = Script::answering([answer(200, OK), answer(200, OK), answer(200, OK)]);
        let client = builder(script.clone()).plan(TWO).build().unwrap();
        list(&client).await.unwrap();
        list(&client).await.unwrap();
        // The first in line gives up while it waits for the limiter, the second while it waits for the first.
        let impatient = |millis| timeout(Duration::from_millis(millis), list(&client));
        let (first, second, third) = tokio::join!(impatient(500), impatient(200), impatient(5000));
        assert!(first.is_err() && second.is_err());
        third.unwrap().unwrap();
        assert!((2.0..2.01).contains(&script.times()[2]));
    });
}
