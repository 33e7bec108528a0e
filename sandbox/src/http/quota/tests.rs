use super::*;
use crate::http::spec;

/// The surfaces of the embedded spec, and an operation of each by its name.
struct Fixture {
    surfaces: Vec<Surface>,
    quota: Quota,
}

impl Fixture {
    fn new(plan: &str, seats: u32) -> Self {
        let surfaces = spec::embedded().expect("the embedded spec").surfaces;
        let surfaces: Vec<_> = surfaces.into_iter().map(Surface::new).collect();
        let quota = Quota::default();
        quota.choose(&surfaces, plan, seats).expect("a plan");
        Self { surfaces, quota }
    }

    fn pass(&self, operation: &str, holder: &Holder, ms: i64) -> Verdict {
        let mut parts = operation.split('.');
        let mut next = || parts.next().expect("three names");
        let (surface, resource, name) = (next(), next(), next());
        let api = &self
            .surfaces
            .iter()
            .find(|it| it.api.name == surface)
            .expect("a surface")
            .api;
        let resource = api
            .resources
            .iter()
            .find(|it| it.name == resource)
            .expect("a resource");
        let operation = resource
            .operations
            .iter()
            .find(|it| it.name == name)
            .expect("an operation");
        // Noon: a day does not end within a test.
        let now = Timestamp::from_millisecond(12 * 3600 * 1000 + ms).expect("a moment");
        self.quota.pass(api, operation, holder, now)
    }
}

fn holder(token: &str) -> Holder {
    Holder {
        token: token.to_owned(),
        oauth: false,
    }
}

fn header(headers: &Headers, wanted: &str) -> Option<String> {
    let found = headers.iter().find(|(name, _)| name == wanted);
    found.map(|(_, value)| value.to_str().expect("text").to_owned())
}

fn passes(verdict: Verdict) -> Headers {
    match verdict {
        Verdict::Pass(headers) => headers,
        other => panic!("expected a pass: {other:?}"),
    }
}

fn refused(verdict: Verdict) -> (Refusal, Headers) {
    match verdict {
        Verdict::Over(refusal, headers) => (refusal, headers),
        other => panic!("expected a refusal: {other:?}"),
    }
}

#[test]
fn a_burst_slides() {
    let fixture = Fixture::new("lite", 1);
    let holder = holder("a");
    for at in 0..20 {
        let headers = passes(fixture.pass("v2.deals.list", &holder, at * 50));
        assert_eq!(header(&headers, "x-ratelimit-limit").as_deref(), Some("20"));
        assert_eq!(
            header(&headers, "x-ratelimit-remaining"),
            Some((19 - at).to_string())
        );
    }
    let (refusal, headers) = refused(fixture.pass("v1.notes.list", &holder, 1500));
    assert_eq!(
        (refusal.status, &*refusal.error),
        (429, "request over limit")
    );
    assert_eq!(header(&headers, "retry-after").as_deref(), Some("1"));
    assert_eq!(
        header(&headers, "x-ratelimit-remaining").as_deref(),
        Some("0")
    );
    passes(fixture.pass("v2.deals.list", &self::holder("b"), 1500));
    passes(fixture.pass("v1.notes.list", &holder, 2000));
    refused(fixture.pass("v1.notes.list", &holder, 2001));
}

#[test]
fn searches_have_a_limit_of_their_own() {
    let fixture = Fixture::new("ultimate", 1);
    let holder = holder("a");
    for _ in 0..10 {
        passes(fixture.pass("v2.deals.search", &holder, 0));
    }
    let (refusal, _) = refused(fixture.pass("v2.deals.search", &holder, 0));
    assert_eq!(refusal.info, "the plan allows 10 requests in 2 seconds");
    passes(fixture.pass("v2.deals.list", &holder, 0));
}

#[test]
fn the_tokens_of_a_day_are_shared_and_come_back() {
    let fixture = Fixture::new("lite", 1);
    let mut spent = 0;
    let mut ms = 0;
    let headers = loop {
        ms += 200;
        match fixture.pass(
            "v2.deals.list",
            &holder(if spent % 20 == 0 { "a" } else { "b" }),
            ms,
        ) {
            Verdict::Pass(_) => spent += 10,
            Verdict::Over(_, headers) => break headers,
            Verdict::Blocked => panic!("nobody hammers"),
        }
    };
    assert_eq!(spent, 30_000);
    assert_eq!(
        header(&headers, "x-daily-ratelimit-token-remaining").as_deref(),
        Some("0")
    );
    assert_eq!(
        header(&headers, "x-daily-ratelimit-token-limit").as_deref(),
        Some("30000")
    );
    let seconds: i64 = header(&headers, "retry-after")
        .expect("a header")
        .parse()
        .expect("seconds");
    passes(fixture.pass("v2.deals.list", &holder("a"), ms + seconds * 1000));
    let more = Fixture::new("lite", 3);
    let headers = passes(more.pass("v2.deals.create", &holder("a"), 0));
    assert_eq!(
        header(&headers, "x-daily-ratelimit-token-remaining").as_deref(),
        Some("89995")
    );
    assert_eq!(
        header(&headers, "x-daily-requests-left").as_deref(),
        Some("17999")
    );
}

#[test]
fn the_card_counts_requests_a_minute() {
    let fixture = Fixture::new("starter", 1);
    let holder = holder("a");
    for _ in 0..100 {
        passes(fixture.pass("crm.deals.list", &holder, 0));
    }
    refused(fixture.pass("crm.deals.list", &holder, 59_999));
    passes(fixture.pass("v2.deals.list", &holder, 59_999));
    passes(fixture.pass("crm.deals.list", &holder, 60_000));
}

#[test]
fn who_hammers_is_blocked_for_a_while() {
    let fixture = Fixture::new("lite", 1);
    let holder = holder("a");
    let verdicts = (0..2000).map(|_| fixture.pass("v2.deals.list", &holder, 0));
    let refused_first = verdicts
        .take_while(|verdict| !matches!(verdict, Verdict::Blocked))
        .count();
    assert_eq!(refused_first, 20 + MOST_REFUSALS);
    assert!(matches!(
        fixture.pass("v2.deals.list", &holder, 59_000),
        Verdict::Blocked
    ));
    passes(fixture.pass("v2.deals.list", &self::holder("b"), 59_000));
    passes(fixture.pass("v2.deals.list", &holder, 60_000));
}

#[test]
fn no_plan_limits_nothing_and_an_unknown_one_is_refused() {
    let fixture = Fixture::new(OFF, 1);
    for _ in 0..1000 {
        assert_eq!(passes(fixture.pass("v2.deals.search", &holder("a"), 0)), []);
    }
    let problem = fixture
        .quota
        .choose(&fixture.surfaces, "gold", 1)
        .expect_err("no plan");
    assert_eq!(
        problem,
        "there is no plan \"gold\"; the plans are lite, premium, ultimate, growth, starter, professional, enterprise, off"
    );
}
