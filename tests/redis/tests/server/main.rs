//! The shared limiter against a real Redis, by a clock that is set by hand: where processes, connections and servers end, and
//! beside the local one.

mod beside;
mod waits;

use std::error::Error as _;
use std::future::{Future, IntoFuture};
use std::pin::pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

use callsheet_mock::{MockTransport, json};
use callsheet_redis::RedisRateLimiter;
use callsheet_runtime::{
    Api, BoxFuture, Client, ClientBuilder, Clock, Error, Method, Operation, Plan, Request,
    conventions::Conventions,
    error::QuotaReason,
    jiff,
    operation::{Body, Burst, DateTimeFormat, Limit, Resource},
    rate_limit::{Decision, LocalRateLimiter, PermitRequest, Quotas, RateLimiter},
};
use pipedrive_redis_tests::RedisServer;

/// Six hours before a midnight.
const EVENING: &str = "2026-11-24T18:00:00Z";
/// The script's clock in the place of Redis's own: what stands under that key, in microseconds.
const SET: &str = "local function clock() return tonumber(redis.call('GET', 'clock')) end\n";

const PLAN: Plan = Plan {
    name: "lite",
    known_as: "",
    requests_per_minute: Some(9),
    burst: Some(Burst {
        requests: 3,
        seconds: 2,
    }),
    daily_tokens: Some(200),
    seats: 1,
};
const TWO: Plan = Plan {
    requests_per_minute: None,
    burst: Some(Burst {
        requests: 2,
        seconds: 2,
    }),
    daily_tokens: None,
    ..PLAN
};

static DEALS: Resource = Resource {
    name: "deals",
    doc: "",
    operations: &[&LIST, &SEARCH],
};

static API: Api = Api {
    name: "test",
    title: "Test",
    base_url: "https://api.example.com/v1",
    docs_url: "",
    user_agent: "test/1",
    conventions: Conventions::NONE,
    auth: &[],
    plans: &[],
    datetime: DateTimeFormat::Rfc3339,
    resources: &[&DEALS],
};

static LIST: Operation = DESCRIBED;

/// It can be called once a minute.
static SEARCH: Operation = Operation {
    name: "search",
    path: "deals/search",
    limit: Some(Limit {
        name: "search",
        burst: Burst {
            requests: 1,
            seconds: 60,
        },
    }),
    ..DESCRIBED
};

const DESCRIBED: Operation = Operation {
    resource: "deals",
    name: "list",
    method: Method::Get,
    path: "deals",
    base_url: "",
    doc: "",
    params: &[],
    body: Body::None,
    upload: None,
    returns: "",
    payload: &["data"],
    pages: None,
    cost: 0,
    limit: None,
    scopes: &[],
    deprecated: "",
    docs_url: "",
};

fn request(cost: u32, searches: bool) -> PermitRequest {
    let limit = Limit {
        name: "search",
        burst: Burst {
            requests: 2,
            seconds: 5,
        },
    };
    let mut request = PermitRequest::default();
    request.cost = cost;
    request.limit = searches.then_some(limit);
    request
}

/// The same request, to an API with a limit of its own.
fn to_api(mut request: PermitRequest) -> PermitRequest {
    request.api_limit = Some(Limit {
        name: "search",
        burst: Burst {
            requests: 5,
            seconds: 60,
        },
    });
    request
}

/// Stands where it is set, so long after the evening.
#[derive(Default)]
struct Set(Mutex<Duration>);

impl Set {
    fn at(&self, time: Duration) {
        *self.0.lock().unwrap() = time;
    }
}

impl Clock for Set {
    fn now(&self) -> Duration {
        *self.0.lock().unwrap()
    }

    fn timestamp(&self) -> jiff::Timestamp {
        EVENING.parse::<jiff::Timestamp>().unwrap() + self.now()
    }

    fn sleep(&self, _: Duration) -> Option<BoxFuture<'static, ()>> {
        None
    }
}

/// A server with a clock to set, and commands to give.
struct Redis {
    server: RedisServer,
    commands: redis::Connection,
}

impl Redis {
    fn start() -> Self {
        let server = RedisServer::start().unwrap();
        let client = redis::Client::open(server.url()).unwrap();
        let mut redis = Self {
            server,
            commands: client.get_connection().unwrap(),
        };
        redis.at(Duration::ZERO);
        redis
    }

    /// So long after the evening.
    fn at(&mut self, time: Duration) {
        let evening: jiff::Timestamp = EVENING.parse().unwrap();
        let micros = u128::try_from(evening.as_microsecond()).unwrap() + time.as_micros();
        let mut set = redis::cmd("SET");
        set.arg("clock").arg(micros.to_string());
        set.exec(&mut self.commands).unwrap();
    }

    fn run(&mut self, command: &[&str]) {
        let mut run = redis::cmd(command[0]);
        for word in &command[1..] {
            run.arg(*word);
        }
        run.exec(&mut self.commands).unwrap();
    }

    /// A limiter by the clock that is set.
    fn limiter(&self, company: &str, plan: Option<Plan>) -> RedisRateLimiter {
        RedisRateLimiter::with_clock(&self.server.url(), company, plan, SET).unwrap()
    }
}

fn run<F: Future>(future: F) -> F::Output {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap()
        .block_on(future)
}

/// The outcome of a future that never waits.
fn now<F: Future>(future: impl IntoFuture<IntoFuture = F, Output = F::Output>) -> F::Output {
    match pin!(future.into_future()).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => output,
        Poll::Pending => panic!("it waits"),
    }
}

async fn granted(limiter: &RedisRateLimiter, request: PermitRequest) -> u64 {
    match limiter.acquire(request).await {
        Decision::Granted(ticket) => ticket,
        other => panic!("{other:?}"),
    }
}

async fn waits(limiter: &RedisRateLimiter) -> f64 {
    match limiter.acquire(request(1, false)).await {
        Decision::Wait { wait, .. } => wait.as_secs_f64(),
        other => panic!("{other:?}"),
    }
}

#[test]
#[ignore = "needs redis-server"]
fn processes_share_it_and_a_company_has_one_of_its_own() {
    let redis = Redis::start();
    run(async {
        let [one, other] = [(); 2].map(|()| redis.limiter("acme", Some(TWO)));
        let elsewhere = redis.limiter("other", Some(TWO));
        granted(&one, request(1, false)).await;
        granted(&other, request(1, false)).await;
        for limiter in [&one, &other] {
            assert!((waits(limiter).await - 2.0).abs() < 1e-9);
        }
        granted(&elsewhere, request(1, false)).await;
        let prefixed = redis.limiter("acme", Some(TWO)).prefix("test:");
        granted(&prefixed, request(1, false)).await;
    });
}

#[test]
#[ignore = "needs redis-server"]
fn who_died_is_forgotten_when_the_lease_ends() {
    let mut redis = Redis::start();
    run(async {
        let dead = redis
            .limiter("acme", Some(TWO))
            .lease(Duration::from_secs(9));
        for _ in 0..2 {
            granted(&dead, request(1, false)).await;
        }
        drop(dead);
        let alive = redis.limiter("acme", Some(TWO));
        for (second, expected) in [(0, 2.0), (8, 2.0), (10, 1.0)] {
            redis.at(Duration::from_secs(second));
            let wait = waits(&alive).await;
            assert!((wait - expected).abs() < 1e-9, "{wait} at {second}");
        }
        redis.at(Duration::from_secs(11));
        granted(&alive, request(1, false)).await;
    });
}

#[test]
#[ignore = "needs redis-server"]
fn whoever_gives_up_leaves_nothing_behind() {
    let mut redis = Redis::start();
    run(async {
        let plan = Plan {
            daily_tokens: Some(100_000),
            ..TWO
        };
        let limiter = redis.limiter("acme", Some(plan));
        let search = request(20, true);
        let mut before = 0;
        loop {
            match limiter.acquire(search).await {
                Decision::Granted(ticket) => limiter.release(ticket, None),
                other => panic!("{other:?}"),
            }
            limiter.flush().await;
            before += 1;
            redis.at(Duration::from_secs(10 * before));
            // Redis takes its time, and who asked is gone before it answers.
            redis.run(&["CLIENT", "PAUSE", "300", "ALL"]);
            let patience = Duration::from_millis(50);
            match tokio::time::timeout(patience, limiter.acquire(search)).await {
                Err(_) => break,
                // This machine was slower still.
                Ok(Decision::Granted(ticket)) => limiter.release(ticket, None),
                Ok(other) => panic!("{other:?}"),
            }
            limiter.flush().await;
            before += 1;
            redis.at(Duration::from_secs(10 * before));
        }
        limiter.flush().await;
        let number: u64 = redis::cmd("HGET")
            .arg("callsheet:{acme}:known")
            .arg("number")
            .query(&mut redis.commands)
            .unwrap();
        assert_eq!(number, before + 1, "it was granted");
        let remaining = limiter.last().unwrap();
        assert_eq!(remaining.requests.unwrap().remaining, 2);
        assert_eq!(remaining.daily.unwrap().remaining, 100_000 - 20 * before);
        for _ in 0..2 {
            let take = limiter.acquire(search).await;
            assert!(matches!(take, Decision::Granted(_)), "{take:?}");
        }
    });
}

#[test]
#[ignore = "needs redis-server"]
fn an_answer_that_was_lost_is_given_again() {
    let mut redis = Redis::start();
    let script = redis::Script::new(&format!(
        "{SET}{}",
        include_str!("../../../../runtime/redis/src/limiter.lua")
    ));
    let question = json!({
        "what": "take",
        "ticket": "7:x:1",
        "windows": [{"requests": 2, "length": 2_000_000, "burst": true}],
        "own_limits": [],
        "reserve": 0,
        "lease": 60_000_000,
        "cost": 7,
    });
    for _ in 0..2 {
        let mut call = script.arg(question.to_string());
        let call = call
            .key("callsheet:{acme}:known")
            .key("callsheet:{acme}:requests");
        let reply: [i64; 9] = call.invoke(&mut redis.commands).unwrap();
        let [granted, place, _, remaining, ..] = reply;
        assert_eq!((granted, place, remaining), (0, 1, 1));
    }
}

#[test]
#[ignore = "needs redis-server"]
fn a_script_that_redis_forgot_is_loaded() {
    let mut redis = Redis::start();
    run(async {
        let limiter = redis.limiter("acme", Some(TWO));
        granted(&limiter, request(1, false)).await;
        redis.run(&["SCRIPT", "FLUSH"]);
        granted(&limiter, request(1, false)).await;
    });
}

#[test]
#[ignore = "needs redis-server"]
fn all_keys_expire() {
    let mut redis = Redis::start();
    run(async {
        let limiter = redis.limiter("acme", Some(TWO));
        let ticket = granted(&limiter, request(1, true)).await;
        limiter.release(ticket, None);
        limiter.flush().await;
    });
    let keys: Vec<String> = redis::cmd("KEYS")
        .arg("callsheet:*")
        .query(&mut redis.commands)
        .unwrap();
    assert_eq!(keys.len(), 3, "{keys:?}");
    for key in keys {
        let remaining: i64 = redis::cmd("PTTL")
            .arg(&key)
            .query(&mut redis.commands)
            .unwrap();
        assert!(
            (1000..=172_800_000).contains(&remaining),
            "{key}: {remaining}"
        );
        assert!(key.starts_with("callsheet:{acme}:"), "{key}");
    }
}

/// By Redis's own clock.
#[test]
#[ignore = "needs redis-server"]
fn the_days_and_windows_are_those_of_the_server() {
    let redis = Redis::start();
    run(async {
        let limiter = RedisRateLimiter::new(&redis.server.url(), "acme", Some(PLAN)).unwrap();
        assert_eq!(limiter.quotas(), Quotas::default());
        let ticket = granted(&limiter, request(20, false)).await;
        let began = Instant::now();
        limiter.release(ticket, None);
        limiter.flush().await;
        let remaining = limiter.quotas();
        let seconds = u64::try_from(jiff::Timestamp::now().as_second()).unwrap();
        let midnight = 24 * 60 * 60 - seconds % (24 * 60 * 60);
        let daily = remaining.daily.unwrap();
        assert_eq!((daily.remaining, daily.limit), (180, Some(200)));
        // A test that runs over midnight is a day apart.
        let apart = daily.resets_in.as_secs().abs_diff(midnight);
        assert!(apart.min(24 * 60 * 60 - apart) < 30, "{apart}");
        let requests = remaining.requests.unwrap();
        assert_eq!((requests.remaining, requests.limit), (2, Some(3)));
        assert!(requests.resets_in <= Duration::from_secs(2));
        // What was known then is known to be over.
        while began.elapsed() < Duration::from_millis(2100) {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        let requests = limiter.quotas().requests.unwrap();
        assert_eq!(
            (requests.remaining, requests.resets_in),
            (3, Duration::ZERO)
        );
    });
}

#[test]
#[ignore = "needs redis-server"]
fn without_redis_calls_are_not_sent_and_say_so() {
    let mut redis = Redis::start();
    run(async {
        let limiter = Arc::new(redis.limiter("acme", Some(TWO)));
        let mock = MockTransport::new(&API);
        mock.when(&LIST).respond(json!(null)).once();
        let client: Client = mock.client(ClientBuilder::new(&API).rate_limiter(limiter.clone()));
        let list = || Request::new(&client, &LIST).send::<()>();
        list().await.unwrap();
        limiter.flush().await;
        redis.server.stop().unwrap();
        let error = list().await.unwrap_err();
        let line = error.to_string();
        assert!(
            line.starts_with("GET /deals: not sent: the rate limiter is not available: Redis: "),
            "{line}"
        );
        assert!(line.contains("`RedisRateLimiter::fallback`"), "{line}");
        assert!(!line.contains('\n'), "{line}");
        assert!(!error.may_have_taken_effect());
        let Error::Quota(unsent) = &error else {
            panic!("{error:?}")
        };
        assert!(matches!(unsent.reason, QuotaReason::Unavailable(_)));
        assert_eq!(mock.calls().len(), 1);

        // Back again, it is found without anybody's help, with everything forgotten.
        redis.server.resume().unwrap();
        let client = redis::Client::open(redis.server.url()).unwrap();
        redis.commands = client.get_connection().unwrap();
        redis.at(Duration::ZERO);
        let began = Instant::now();
        while let Decision::Unavailable(reason) = limiter.acquire(request(1, false)).await {
            assert!(began.elapsed() < Duration::from_secs(20), "{reason}");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    });
}

/// A connection that was closed meanwhile is no failure.
#[test]
#[ignore = "needs redis-server"]
fn a_connection_that_broke_is_made_anew() {
    let mut redis = Redis::start();
    run(async {
        let limiter = redis.limiter("acme", Some(TWO));
        granted(&limiter, request(1, false)).await;
        redis.run(&["CLIENT", "KILL", "TYPE", "normal", "SKIPME", "yes"]);
        granted(&limiter, request(1, false)).await;
        assert!(waits(&limiter).await > 0.0);
    });
}

#[test]
#[ignore = "needs redis-server"]
fn a_fallback_counts_while_redis_is_away() {
    let mut redis = Redis::start();
    run(async {
        let clock = Arc::new(Set::default());
        let alone = Arc::new(LocalRateLimiter::with_clock(Some(TWO), clock.clone()));
        let limiter = redis.limiter("acme", Some(TWO)).fallback(alone.clone());
        redis.server.stop().unwrap();
        let (one, two) = (
            granted(&limiter, request(1, false)).await,
            granted(&limiter, request(1, false)).await,
        );
        assert!((waits(&limiter).await - 2.0).abs() < 1e-9);
        limiter.release(one, None);
        limiter.release(two, None);
        clock.at(Duration::from_secs(2));
        granted(&limiter, request(1, false)).await;
        assert_eq!(alone.quotas().requests.unwrap().remaining, 1);
    });
}

/// One that takes connections and says nothing.
#[test]
fn a_redis_that_hangs_is_not_waited_for() {
    run(async {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("redis://{}", listener.local_addr().unwrap());
        let limiter = RedisRateLimiter::new(&url, "acme", None).unwrap();
        let limiter = limiter.timeout(Duration::from_millis(100));
        let began = Instant::now();
        let take = limiter.acquire(request(1, false)).await;
        assert!(matches!(take, Decision::Unavailable(_)), "{take:?}");
        assert!(began.elapsed() < Duration::from_secs(10));
    });
}

#[test]
#[ignore = "needs redis-server"]
fn it_runs_within_tokio_and_says_so() {
    let redis = Redis::start();
    let limiter = redis.limiter("acme", None);
    let take = now(limiter.acquire(request(1, false)));
    let Decision::Unavailable(reason) = take else {
        panic!("{take:?}")
    };
    assert!(reason.contains("Tokio"), "{reason}");
}

#[test]
#[ignore = "needs redis-server"]
fn the_password_is_shown_nowhere() {
    let password = "hunter2-and-more";
    let server = RedisServer::start_with_password(password).unwrap();
    run(async {
        let url = format!("{}?pass={password}", server.url());
        let limiter = RedisRateLimiter::new(&url, "acme", Some(TWO)).unwrap();
        granted(&limiter, request(1, false)).await;
        assert!(!format!("{limiter:?}").contains(password));
        for wrong in ["hunter2-and-less", "?"] {
            let url = format!("{}?pass={wrong}", server.url());
            let limiter = RedisRateLimiter::new(&url, "acme", None).unwrap();
            let take = limiter.acquire(request(1, false)).await;
            let Decision::Unavailable(reason) = take else {
                panic!("{take:?}")
            };
            assert!(reason.contains("assword"), "{reason}");
            assert!(!reason.contains(wrong) || wrong == "?", "{reason}");
        }
    });
    for url in ["hunter2:secret", "", "localhost:6379", "redis://:secret@"] {
        let error = RedisRateLimiter::new(url, "acme", None).unwrap_err();
        let shown = format!("{error} {error:?} {:?}", error.source());
        assert!(!shown.contains("secret"), "{shown}");
        assert!(shown.contains("redis://"), "{shown}");
    }
}
