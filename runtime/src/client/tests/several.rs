//! A client of several APIs of one account.

use super::super::parts::plan_of_account;
use super::*;
use crate::Request;
use crate::error::QuotaReason;
use crate::operation::{Auth, Burst, Limit};
use crate::rate_limit::PermitRequest;
use crate::testing::{LIST, Set, described};
use crate::{BoxFuture, RetryPolicy};

const BURST: Burst = Burst {
    requests: 3,
    seconds: 2,
};

static OLD: Api = Api {
    name: "old",
    auth: &[Auth::ApiToken { header: "x-old" }],
    plans: &[Plan {
        name: "starter",
        known_as: "lite",
        requests_per_minute: Some(2),
        burst: None,
        daily_tokens: None,
        seats: 1,
    }],
    ..described()
};

static NEW: Api = Api {
    name: "new",
    base_url: "https://api.example.com/api/v2",
    auth: &[Auth::ApiToken { header: "x-new" }],
    plans: &[
        Plan {
            name: "lite",
            known_as: "",
            requests_per_minute: None,
            burst: Some(BURST),
            daily_tokens: Some(50),
            seats: 1,
        },
        Plan {
            name: "growth",
            known_as: "",
            requests_per_minute: None,
            burst: Some(BURST),
            daily_tokens: None,
            seats: 1,
        },
    ],
    ..described()
};

#[derive(Debug)]
struct Both {
    old: Client,
    new: Client,
}

impl FromClientParts for Both {
    fn from_client_parts(parts: &ClientParts) -> crate::Result<Self> {
        Ok(Self {
            old: parts.client(&OLD)?,
            new: parts.client(&NEW)?,
        })
    }
}

fn builder() -> ClientBuilder<Both> {
    ClientBuilder::of(&[&OLD, &NEW])
        .api_token(TOKEN)
        .retry(RetryPolicy {
            max_wait: std::time::Duration::ZERO,
            ..RetryPolicy::none()
        })
}

/// The builder's client, and what it is sent through. Time stands.
fn built(builder: ClientBuilder<Both>) -> (Both, Arc<Script>) {
    let answers = std::iter::repeat_with(|| answer(200, r#"{"success": true, "data": null}"#));
    let script = Script::answering(answers.take(9));
    let builder = builder
        .transport(script.clone())
        .clock(Arc::new(Set::default()));
    (builder.build().unwrap(), script)
}

/// Whether a call is sent, and is not one too many.
fn is_sent(client: &Client) -> bool {
    match now(Request::new(client, &LIST).send::<()>()) {
        Ok(()) => true,
        Err(Error::Quota(error)) => {
            assert!(matches!(error.reason, QuotaReason::WaitTooLong { .. }));
            false
        }
        Err(error) => panic!("{error}"),
    }
}

#[test]
fn each_has_its_own_path_and_header() {
    for (stated, host) in [
        (None, "https://api.example.com"),
        (Some("http://127.0.0.1:7473/"), "http://127.0.0.1:7473"),
    ] {
        let mut builder = builder();
        if let Some(url) = stated {
            builder = builder.base_url(url);
        }
        let (both, script) = built(builder);
        assert!(is_sent(&both.old) && is_sent(&both.new));
        let sent = script.sent();
        for (sent, (path, header)) in sent.iter().zip([("/v1/", "x-old"), ("/api/v2/", "x-new")]) {
            assert!(sent.uri().to_string().starts_with(&format!("{host}{path}")));
            assert_eq!(sent.headers()[header], TOKEN);
        }
    }
}

#[test]
fn a_path_belongs_to_one_api_only() {
    const URL: &str = "http://127.0.0.1:7473/v1";
    let refused = |error: Error| {
        assert_eq!(
            error.to_string(),
            "the base URL must be a scheme, host and port, such as https://api.example.com: each API of the client adds its own path"
        );
    };
    refused(builder().base_url(URL).build().unwrap_err());
    // However many are enabled: it is one or several from the start.
    let one = |builder: ClientBuilder<Client>| builder.api_token(TOKEN).base_url(URL).build();
    refused(one(ClientBuilder::of(&[&OLD])).unwrap_err());
    assert_eq!(one(ClientBuilder::new(&OLD)).unwrap().base_url(), URL);
}

#[test]
fn without_an_api_there_is_no_client() {
    let error = ClientBuilder::<Client>::of(&[]).transport(Arc::new(Script::default()));
    let Err(Error::Config(error)) = error.build() else {
        panic!("it was built");
    };
    assert!(matches!(*error, ConfigError::NoApi));
}

#[test]
fn they_share_one_quota() {
    let (both, script) = built(builder().plan(NEW.plans[1]));
    assert!(is_sent(&both.old) && is_sent(&both.new) && is_sent(&both.old));
    assert!(!is_sent(&both.new) && !is_sent(&both.old));
    assert_eq!(script.sent().len(), 3);
    let (old, new) = (both.old.usage(), both.new.usage());
    assert_eq!(old.quotas, new.quotas);
    assert_eq!(old.quotas.requests.unwrap().remaining, 0);
    assert_eq!(
        (old.operations[0].requests, new.operations[0].requests),
        (2, 1)
    );
    assert!(std::ptr::eq(both.old.standing(), both.new.standing()));
}

#[test]
fn a_plan_is_stated_once() {
    // By the constant of either.
    for plan in [OLD.plans[0], NEW.plans[0]] {
        let (both, _) = built(builder().plan(plan));
        assert!(is_sent(&both.old) && is_sent(&both.old));
        assert!(!is_sent(&both.old), "two a minute");
        assert!(is_sent(&both.new));
        assert!(!is_sent(&both.new), "three at once, of both");
        let quotas = both.new.usage().quotas;
        assert_eq!(quotas.requests.unwrap().limit, Some(3));
        assert_eq!(quotas.daily.unwrap().limit, Some(50));
        assert_eq!(both.old.plan(), Some(plan));
    }
    // Seats are the company's, also where the API of the constant has no tokens.
    for plan in [OLD.plans[0], NEW.plans[0]] {
        let (both, _) = built(builder().plan(plan.seats(10)));
        let quotas = both.new.usage().quotas;
        assert_eq!(quotas.daily.unwrap().limit, Some(500), "{}", plan.name);
    }
    // Its figures may be the caller's.
    let (both, _) = built(builder().plan(Plan {
        requests_per_minute: Some(1),
        ..OLD.plans[0]
    }));
    assert!(is_sent(&both.old) && !is_sent(&both.old) && is_sent(&both.new));
    // A plan that no table has is all there is.
    let own = Plan {
        name: "own",
        requests_per_minute: Some(1),
        ..Plan::default()
    };
    let (both, _) = built(builder().plan(own));
    assert!(is_sent(&both.old) && !is_sent(&both.new));
    assert_eq!(plan_of_account(own, &[&OLD, &NEW]), own);
    assert_eq!(
        plan_of_account(NEW.plans[0].seats(2), &[&OLD, &NEW]),
        NEW.plans[0].seats(2)
    );
    // One API alone has the whole of its plan.
    assert_eq!(plan_of_account(OLD.plans[0], &[&OLD]), OLD.plans[0]);
}

/// A limiter that keeps what it is asked.
#[derive(Default)]
struct Asked(std::sync::Mutex<Vec<PermitRequest>>);

impl crate::rate_limit::RateLimiter for Asked {
    fn acquire(&self, request: PermitRequest) -> BoxFuture<'_, crate::rate_limit::Decision> {
        self.0.lock().unwrap().push(request);
        Box::pin(async { crate::rate_limit::Decision::Granted(0) })
    }

    fn release(&self, _: u64, _: Option<&crate::Limits>) {}

    fn quotas(&self) -> crate::rate_limit::Quotas {
        crate::rate_limit::Quotas::default()
    }
}

#[test]
fn a_limiter_of_ones_own_is_told_what_an_api_allows() {
    let asked = Arc::new(Asked::default());
    let (both, _) = built(
        builder()
            .plan(NEW.plans[0])
            .rate_limiter(asked.clone() as _),
    );
    assert!(is_sent(&both.old) && is_sent(&both.new));
    let limit = Limit {
        name: "old",
        burst: Burst {
            requests: 2,
            seconds: 60,
        },
    };
    let asked: Vec<_> = asked
        .0
        .lock()
        .unwrap()
        .iter()
        .map(|asked| asked.api_limit)
        .collect();
    assert_eq!(asked, [Some(limit), None]);
}
