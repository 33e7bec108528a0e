//! The local limiter by itself, on a clock that is set by hand.

mod suspended;

use super::*;
use crate::operation::Burst;
use crate::testing::{Set, now};

const LITE: Plan = Plan {
    name: "lite",
    known_as: "",
    requests_per_minute: None,
    burst: Some(Burst {
        requests: 2,
        seconds: 2,
    }),
    daily_tokens: None,
    seats: 1,
};
const MINUTE: Plan = Plan {
    name: "minute",
    known_as: "",
    requests_per_minute: Some(3),
    burst: None,
    daily_tokens: None,
    seats: 1,
};
const DAILY: Plan = Plan {
    name: "daily",
    known_as: "",
    requests_per_minute: None,
    burst: None,
    daily_tokens: Some(50),
    seats: 1,
};

/// One that begins six hours before midnight.
fn limiter(plan: Option<Plan>) -> (LocalRateLimiter, Arc<Set>) {
    let clock = Arc::new(Set::default());
    let evening = "2026-11-24T18:00:00Z".parse().unwrap();
    (LocalRateLimiter::since(evening, plan, clock.clone()), clock)
}

fn wait(seconds: f64) -> Decision {
    wait_for(Scope::Account, seconds)
}

fn wait_for(scope: Scope, seconds: f64) -> Decision {
    Decision::Wait {
        wait: Duration::from_secs_f64(seconds),
        scope,
    }
}

const SEARCH: PermitRequest = PermitRequest {
    cost: 0,
    limit: Some(Limit {
        name: "search",
        burst: Burst {
            requests: 1,
            seconds: 2,
        },
    }),
    api_limit: None,
};

fn costing(cost: u32) -> PermitRequest {
    PermitRequest {
        cost,
        ..PermitRequest::default()
    }
}

fn granted(limiter: &LocalRateLimiter, cost: u32) -> u64 {
    grants(limiter, costing(cost))
}

fn grants(limiter: &LocalRateLimiter, request: PermitRequest) -> u64 {
    match now(limiter.acquire(request)) {
        Decision::Granted(permit) => permit,
        other => panic!("{other:?}"),
    }
}

fn spent(limiter: &LocalRateLimiter, cost: u32) -> Option<u64> {
    match now(limiter.acquire(costing(cost))) {
        Decision::Exhausted { remaining, .. } => Some(remaining),
        _ => None,
    }
}

#[test]
fn a_request_counts_until_its_answer_is_as_old_as_the_window() {
    let (limiter, clock) = limiter(Some(LITE));
    let (one, two) = (granted(&limiter, 1), granted(&limiter, 1));
    // On their way both: as long as it takes, and nobody knows.
    assert_eq!(now(limiter.acquire(costing(1))), wait(2.0));
    clock.at(1.0);
    limiter.release(two, None);
    assert_eq!(now(limiter.acquire(costing(1))), wait(2.0));
    clock.at(1.5);
    limiter.release(one, None);
    assert_eq!(now(limiter.acquire(costing(1))), wait(1.5));
    assert_eq!(
        limiter.quotas().requests,
        Some(Quota {
            remaining: 0,
            limit: Some(2),
            resets_in: Duration::from_secs(2)
        })
    );
    clock.at(3.0);
    granted(&limiter, 1);
    assert_eq!(now(limiter.acquire(costing(1))), wait(0.5));
    clock.at(3.5);
    granted(&limiter, 1);
}

#[test]
fn a_request_that_nobody_polls_is_done_when_its_lease_ends() {
    let (limiter, clock) = limiter(Some(LITE));
    let [one, _] = [(); 2].map(|()| granted(&limiter, 1));
    clock.at(60.5);
    assert_eq!(now(limiter.acquire(costing(1))), wait(1.5));
    clock.at(62.0);
    granted(&limiter, 1);
    // An answer that comes late counts once more.
    limiter.release(one, None);
    assert_eq!(now(limiter.acquire(costing(1))), wait(2.0));
}

#[test]
fn a_minute_is_a_window_as_well() {
    let (limiter, clock) = limiter(Some(MINUTE));
    for second in [0.0, 10.0, 20.0] {
        clock.at(second);
        let permit = granted(&limiter, 0);
        limiter.release(permit, None);
    }
    assert_eq!(now(limiter.acquire(costing(0))), wait(40.0));
    clock.at(60.0);
    granted(&limiter, 0);
    assert_eq!(now(limiter.acquire(costing(0))), wait(10.0));
}

#[test]
fn both_windows_hold() {
    let (limiter, clock) = limiter(Some(Plan {
        burst: LITE.burst,
        ..MINUTE
    }));
    for _ in 0..2 {
        let permit = granted(&limiter, 0);
        limiter.release(permit, None);
    }
    assert_eq!(now(limiter.acquire(costing(0))), wait(2.0));
    clock.at(2.0);
    let permit = granted(&limiter, 0);
    limiter.release(permit, None);
    assert_eq!(now(limiter.acquire(costing(0))), wait(58.0));
}

#[test]
fn answers_tell_the_limit() {
    let (limiter, _) = limiter(Some(LITE));
    let told = |requests| Limits {
        requests: Some(requests),
        ..Limits::default()
    };
    let of = |permit, limit| {
        limiter.release(permit, Some(&told(limit)));
        limiter.quotas().requests.unwrap().limit.unwrap()
    };
    let (one, two) = (granted(&limiter, 0), granted(&limiter, 0));
    // Larger than the plan's, as for an OAuth app, or smaller.
    assert_eq!(of(one, 4), 4);
    assert_eq!(of(two, 8), 8);
    // A call by hand may have been a search.
    let three = granted(&limiter, 0);
    assert_eq!(of(three, 1), 8);
    // A search is known to be one.
    let four = grants(&limiter, SEARCH);
    assert_eq!(of(four, 20), 8);
}

#[test]
fn what_has_a_limit_of_its_own_counts_in_both() {
    let (limiter, clock) = limiter(Some(LITE));
    let search = grants(&limiter, SEARCH);
    let searches = Scope::Operations("search");
    assert_eq!(now(limiter.acquire(SEARCH)), wait_for(searches, 2.0));
    // All else has what is remaining of the plan's.
    let other = granted(&limiter, 0);
    assert_eq!(now(limiter.acquire(costing(0))), wait(2.0));
    clock.at(1.0);
    limiter.release(other, None);
    clock.at(1.5);
    limiter.release(search, None);
    // The plan allows it then, the search's limit half a second later.
    clock.at(3.0);
    assert_eq!(now(limiter.acquire(SEARCH)), wait_for(searches, 0.5));
    granted(&limiter, 0);
    // Both take as long now, and the account's limit is for all.
    assert_eq!(now(limiter.acquire(SEARCH)), wait(0.5));
    clock.at(3.5);
}

#[test]
fn a_limit_of_an_api_counts_its_requests_alone() {
    let (limiter, clock) = limiter(Some(LITE));
    let api = PermitRequest {
        api_limit: Some(Limit {
            name: "search",
            burst: Burst {
                requests: 1,
                seconds: 60,
            },
        }),
        ..costing(0)
    };
    let alone = Scope::Api("search");
    let permit = grants(&limiter, api);
    limiter.release(permit, None);
    // One of the burst is left, for others.
    assert_eq!(now(limiter.acquire(api)), wait_for(alone, 60.0));
    let permit = grants(&limiter, SEARCH);
    limiter.release(permit, None);
    // The limit of an API is not that of operations of its name, and no response reports it.
    clock.at(2.0);
    let both = PermitRequest {
        limit: SEARCH.limit,
        ..api
    };
    assert_eq!(now(limiter.acquire(both)), wait_for(alone, 58.0));
    let permit = granted(&limiter, 0);
    let limits = Limits {
        requests: Some(50),
        ..Limits::default()
    };
    limiter.release(permit, Some(&limits));
    assert_eq!(now(limiter.acquire(api)), wait_for(alone, 58.0));
    assert_eq!(limiter.quotas().requests.unwrap().limit, Some(50));
    clock.at(60.0);
    grants(&limiter, both);
}

#[test]
fn answers_can_only_lower_a_limit_of_its_own() {
    let two = PermitRequest {
        limit: SEARCH.limit.map(|limit| Limit {
            burst: LITE.burst.unwrap(),
            ..limit
        }),
        ..SEARCH
    };
    for (told, allowed) in [(100, 2), (1, 1)] {
        let (limiter, clock) = limiter(None);
        let limits = Limits {
            requests: Some(told),
            requests_left: Some(0),
            resets_in: Some(Duration::from_secs(2)),
            ..Limits::default()
        };
        let permit = grants(&limiter, two);
        limiter.release(permit, Some(&limits));
        // What it says is remaining is remaining of searches.
        granted(&limiter, 0);
        clock.at(2.0);
        for _ in 0..allowed {
            grants(&limiter, two);
        }
        assert_eq!(
            now(limiter.acquire(two)),
            wait_for(Scope::Operations("search"), 2.0)
        );
    }
}

#[test]
fn without_a_plan_answers_say_what_is_left() {
    let (limiter, clock) = limiter(None);
    let (one, two, three) = (
        granted(&limiter, 0),
        granted(&limiter, 0),
        granted(&limiter, 0),
    );
    let told = |remaining| Limits {
        requests: Some(20),
        requests_left: Some(remaining),
        resets_in: Some(Duration::from_secs(2)),
        ..Limits::default()
    };
    // Two are on their way, which the service may not have counted.
    limiter.release(two, Some(&told(3)));
    assert_eq!(limiter.quotas().requests.unwrap().remaining, 1);
    // Old news.
    limiter.release(one, Some(&told(4)));
    assert_eq!(limiter.quotas().requests.unwrap().remaining, 1);
    limiter.release(three, Some(&told(1)));
    let four = granted(&limiter, 0);
    // It may have been counted, and its answer tells.
    assert_eq!(now(limiter.acquire(costing(0))), wait(1.0));
    limiter.release(four, None);
    let five = granted(&limiter, 0);
    limiter.release(five, Some(&told(0)));
    assert_eq!(now(limiter.acquire(costing(0))), wait(2.0));
    clock.at(2.0);
    granted(&limiter, 0);
    assert_eq!(limiter.quotas().requests, None);
}

#[test]
fn a_429_holds_all_back() {
    for (retry_after, resets_in, hold) in [
        (Some(5), Some(2), 5.0),
        (None, Some(2), 2.0),
        (Some(3600), None, 3600.0),
        // Not longer than a day, whatever it asks for.
        (Some(u64::MAX), None, 86_400.0),
    ] {
        let (limiter, clock) = limiter(None);
        let permit = granted(&limiter, 0);
        let limits = Limits {
            refused: true,
            retry_after: retry_after.map(Duration::from_secs),
            resets_in: resets_in.map(Duration::from_secs),
            ..Limits::default()
        };
        limiter.release(permit, Some(&limits));
        assert_eq!(now(limiter.acquire(costing(0))), wait(hold));
        clock.at(hold);
        granted(&limiter, 0);
    }
}

#[test]
fn a_429_that_does_not_say_how_long_holds_for_a_window() {
    let refused = Limits {
        refused: true,
        resets_in: Some(Duration::ZERO),
        ..Limits::default()
    };
    for (plan, hold) in [(Some(LITE), 2.0), (Some(MINUTE), 0.0), (None, 0.0)] {
        let (limiter, _) = limiter(plan);
        let permit = granted(&limiter, 0);
        limiter.release(permit, Some(&refused));
        let held = locked(&limiter.state).hold.as_secs_f64();
        assert!((held - hold).abs() < 1e-9, "{held}");
    }
}

#[test]
fn the_days_tokens_are_spent_fully_and_come_back_at_midnight() {
    let (limiter, clock) = limiter(Some(DAILY));
    granted(&limiter, 20);
    granted(&limiter, 20);
    assert_eq!(spent(&limiter, 20), Some(10));
    granted(&limiter, 10);
    // What costs nothing known may cost something.
    assert_eq!(spent(&limiter, 0), Some(0));
    let hours = |hours: u64| Duration::from_secs(hours * 3600);
    assert_eq!(
        limiter.quotas().daily,
        Some(Quota {
            remaining: 0,
            limit: Some(50),
            resets_in: hours(6)
        })
    );
    // The plan's count is not asked about.
    clock.at(5.99 * 3600.0);
    assert_eq!(spent(&limiter, 1), Some(0));
    clock.at(6.0 * 3600.0);
    granted(&limiter, 50);
    clock.at(80.0 * 3600.0);
    granted(&limiter, 1);
    assert_eq!(limiter.quotas().daily.unwrap().resets_in, hours(22));
}

#[test]
fn a_reserve_is_left_alone() {
    let (limiter, _) = limiter(Some(DAILY));
    let limiter = limiter.reserve(30);
    granted(&limiter, 20);
    assert_eq!(spent(&limiter, 1), Some(30));
    let (limiter, _) = self::limiter(Some(DAILY.seats(2)));
    granted(&limiter, 100);
    assert_eq!(spent(&limiter, 1), Some(0));
}

#[test]
fn answers_tell_what_is_left_of_the_day() {
    let (limiter, clock) = limiter(Some(DAILY));
    let told = |remaining| Limits {
        daily: Some(3000),
        daily_left: Some(remaining),
        ..Limits::default()
    };
    let (one, two) = (granted(&limiter, 10), granted(&limiter, 20));
    limiter.release(one, Some(&told(2500)));
    let share = limiter.quotas().daily.unwrap();
    assert_eq!((share.remaining, share.limit), (2480, Some(3000)));

    // Nothing, says the service: that is asked again now and then, as nobody knows when its day ends.
    limiter.release(two, Some(&told(0)));
    clock.at(60.0);
    assert_eq!(spent(&limiter, 1), Some(0));
    clock.at(15.0 * 60.0);
    let probe = granted(&limiter, 1);
    assert_eq!(spent(&limiter, 1), Some(0));
    limiter.release(probe, Some(&told(3000)));
    granted(&limiter, 1);
}

#[test]
fn who_was_served_without_a_count_lets_the_next_one_ask() {
    let told = |remaining| Limits {
        daily_left: Some(remaining),
        ..Limits::default()
    };
    let (limiter, clock) = limiter(Some(DAILY));
    let permit = granted(&limiter, 1);
    limiter.release(permit, Some(&told(0)));
    clock.at(15.0 * 60.0);
    // Served, but the count is missing: it may come with the next. Failed: nobody knows.
    for limits in [Some(Limits::default()), None] {
        let probe = granted(&limiter, 1);
        assert_eq!(spent(&limiter, 1), Some(0));
        limiter.release(probe, limits.as_ref());
    }
    // A refusal says enough.
    let probe = granted(&limiter, 1);
    let refused = Limits {
        refused: true,
        retry_after: Some(Duration::from_secs(1)),
        ..Limits::default()
    };
    limiter.release(probe, Some(&refused));
    clock.at(16.0 * 60.0);
    assert_eq!(spent(&limiter, 1), Some(0));
    clock.at(30.0 * 60.0);
    let probe = granted(&limiter, 1);
    limiter.release(probe, Some(&told(50)));
    granted(&limiter, 50);
}

#[test]
fn a_reserve_is_asked_for_when_its_day_may_be_over() {
    let (limiter, clock) = limiter(Some(DAILY));
    let limiter = limiter.reserve(1000);
    let told = |remaining| Limits {
        daily: Some(5000),
        daily_left: Some(remaining),
        ..Limits::default()
    };
    locked(&limiter.state).daily = None;
    let permit = granted(&limiter, 1);
    limiter.release(permit, Some(&told(900)));
    assert_eq!(spent(&limiter, 1), Some(900));
    clock.at(15.0 * 60.0);
    let probe = granted(&limiter, 1);
    assert_eq!(spent(&limiter, 1), Some(899));
    limiter.release(probe, Some(&told(4999)));
    granted(&limiter, 1);
}

#[test]
fn what_says_nothing_is_no_news() {
    let (limiter, _) = limiter(Some(DAILY));
    let (one, two, three) = (
        granted(&limiter, 1),
        granted(&limiter, 1),
        granted(&limiter, 1),
    );
    limiter.release(three, Some(&Limits::default()));
    limiter.release(two, None);
    let told = Limits {
        daily_left: Some(7),
        ..Limits::default()
    };
    limiter.release(one, Some(&told));
    assert_eq!(limiter.quotas().daily.unwrap().remaining, 7);
}

#[test]
fn a_day_that_answers_told_of_is_over_at_midnight() {
    let (limiter, clock) = limiter(None);
    let permit = granted(&limiter, 1);
    let limits = Limits {
        daily_left: Some(0),
        ..Limits::default()
    };
    limiter.release(permit, Some(&limits));
    assert_eq!(spent(&limiter, 1), Some(0));
    clock.at(6.0 * 3600.0);
    granted(&limiter, 1);
    assert_eq!(limiter.quotas(), Quotas::default());
}

#[test]
fn a_429_for_the_day_holds_nothing_back_that_the_day_does_not() {
    let (limiter, clock) = limiter(None);
    let permit = granted(&limiter, 1);
    let limits = Limits {
        refused: true,
        retry_after: Some(Duration::from_secs(20 * 3600)),
        daily_left: Some(0),
        ..Limits::default()
    };
    limiter.release(permit, Some(&limits));
    assert_eq!(spent(&limiter, 1), Some(0));
    clock.at(15.0 * 60.0);
    granted(&limiter, 1);
}
