//! The local budget by itself, on a clock that is set by hand.

use super::*;
use crate::testing::{Set, now};

const LITE: Plan = Plan {
    name: "lite",
    requests_per_minute: None,
    burst: Some(Burst {
        requests: 2,
        seconds: 2,
    }),
    daily_tokens: None,
};
const MINUTE: Plan = Plan {
    name: "minute",
    requests_per_minute: Some(3),
    burst: None,
    daily_tokens: None,
};
const DAILY: Plan = Plan {
    name: "daily",
    requests_per_minute: None,
    burst: None,
    daily_tokens: Some(50),
};

/// One that begins six hours before midnight.
fn budget(plan: Option<Plan>) -> (LocalBudget, Arc<Set>) {
    let clock = Arc::new(Set::default());
    let evening = "2026-11-24T18:00:00Z".parse().unwrap();
    (LocalBudget::since(evening, plan, clock.clone()), clock)
}

fn wait(seconds: f64) -> Take {
    Take::Wait(Duration::from_secs_f64(seconds))
}

const SEARCH: Wish = Wish {
    cost: 0,
    limit: Some(Limit {
        name: "search",
        burst: Burst {
            requests: 1,
            seconds: 2,
        },
    }),
};

fn costing(cost: u32) -> Wish {
    Wish { cost, limit: None }
}

fn granted(budget: &LocalBudget, cost: u32) -> u64 {
    grants(budget, costing(cost))
}

fn grants(budget: &LocalBudget, wish: Wish) -> u64 {
    match now(budget.take(wish)) {
        Take::Granted(ticket) => ticket,
        other => panic!("{other:?}"),
    }
}

fn spent(budget: &LocalBudget, cost: u32) -> Option<u64> {
    match now(budget.take(costing(cost))) {
        Take::Spent { left, .. } => Some(left),
        _ => None,
    }
}

#[test]
fn a_request_counts_until_its_answer_is_as_old_as_the_window() {
    let (budget, clock) = budget(Some(LITE));
    let (one, two) = (granted(&budget, 1), granted(&budget, 1));
    // On their way both: as long as it takes, and nobody knows.
    assert_eq!(now(budget.take(costing(1))), wait(2.0));
    clock.at(1.0);
    budget.settle(two, None);
    assert_eq!(now(budget.take(costing(1))), wait(2.0));
    clock.at(1.5);
    budget.settle(one, None);
    assert_eq!(now(budget.take(costing(1))), wait(1.5));
    assert_eq!(
        budget.left().requests,
        Some(Share {
            left: 0,
            of: Some(2),
            resets_in: Duration::from_secs(2)
        })
    );
    clock.at(3.0);
    granted(&budget, 1);
    assert_eq!(now(budget.take(costing(1))), wait(0.5));
    clock.at(3.5);
    granted(&budget, 1);
}

#[test]
fn a_request_that_nobody_polls_is_done_when_its_lease_ends() {
    let (budget, clock) = budget(Some(LITE));
    let [one, _] = [(); 2].map(|()| granted(&budget, 1));
    clock.at(60.5);
    assert_eq!(now(budget.take(costing(1))), wait(1.5));
    clock.at(62.0);
    granted(&budget, 1);
    // An answer that comes late counts once more.
    budget.settle(one, None);
    assert_eq!(now(budget.take(costing(1))), wait(2.0));
}

#[test]
fn a_minute_is_a_window_as_well() {
    let (budget, clock) = budget(Some(MINUTE));
    for second in [0.0, 10.0, 20.0] {
        clock.at(second);
        let ticket = granted(&budget, 0);
        budget.settle(ticket, None);
    }
    assert_eq!(now(budget.take(costing(0))), wait(40.0));
    clock.at(60.0);
    granted(&budget, 0);
    assert_eq!(now(budget.take(costing(0))), wait(10.0));
}

#[test]
fn both_windows_hold() {
    let (budget, clock) = budget(Some(Plan {
        burst: LITE.burst,
        ..MINUTE
    }));
    for _ in 0..2 {
        let ticket = granted(&budget, 0);
        budget.settle(ticket, None);
    }
    assert_eq!(now(budget.take(costing(0))), wait(2.0));
    clock.at(2.0);
    let ticket = granted(&budget, 0);
    budget.settle(ticket, None);
    assert_eq!(now(budget.take(costing(0))), wait(58.0));
}

#[test]
fn answers_tell_the_limit() {
    let (budget, _) = budget(Some(LITE));
    let told = |requests| Limits {
        requests: Some(requests),
        ..Limits::default()
    };
    let of = |ticket, limit| {
        budget.settle(ticket, Some(&told(limit)));
        budget.left().requests.unwrap().of.unwrap()
    };
    let (one, two) = (granted(&budget, 0), granted(&budget, 0));
    // Larger than the plan's, as for an OAuth app, or smaller.
    assert_eq!(of(one, 4), 4);
    assert_eq!(of(two, 8), 8);
    // A call by hand may have been a search.
    let three = granted(&budget, 0);
    assert_eq!(of(three, 1), 8);
    // A search is known to be one.
    let four = grants(&budget, SEARCH);
    assert_eq!(of(four, 20), 8);
}

#[test]
fn what_has_a_limit_of_its_own_counts_in_both() {
    let (budget, clock) = budget(Some(LITE));
    let search = grants(&budget, SEARCH);
    assert_eq!(now(budget.take(SEARCH)), wait(2.0));
    // All else has what is left of the plan's.
    let other = granted(&budget, 0);
    assert_eq!(now(budget.take(costing(0))), wait(2.0));
    clock.at(1.0);
    budget.settle(other, None);
    clock.at(1.5);
    budget.settle(search, None);
    // The plan allows it then, the search's limit half a second later.
    clock.at(3.0);
    assert_eq!(now(budget.take(SEARCH)), wait(0.5));
    granted(&budget, 0);
    clock.at(3.5);
    grants(&budget, SEARCH);
}

#[test]
fn answers_can_only_lower_a_limit_of_its_own() {
    let two = Wish {
        limit: SEARCH.limit.map(|limit| Limit {
            burst: LITE.burst.unwrap(),
            ..limit
        }),
        ..SEARCH
    };
    for (told, allowed) in [(100, 2), (1, 1)] {
        let (budget, clock) = budget(None);
        let limits = Limits {
            requests: Some(told),
            requests_left: Some(0),
            resets_in: Some(Duration::from_secs(2)),
            ..Limits::default()
        };
        let ticket = grants(&budget, two);
        budget.settle(ticket, Some(&limits));
        // What it says is left is left of searches.
        granted(&budget, 0);
        clock.at(2.0);
        for _ in 0..allowed {
            grants(&budget, two);
        }
        assert_eq!(now(budget.take(two)), wait(2.0));
    }
}

#[test]
fn without_a_plan_answers_say_what_is_left() {
    let (budget, clock) = budget(None);
    let (one, two, three) = (
        granted(&budget, 0),
        granted(&budget, 0),
        granted(&budget, 0),
    );
    let told = |left| Limits {
        requests: Some(20),
        requests_left: Some(left),
        resets_in: Some(Duration::from_secs(2)),
        ..Limits::default()
    };
    // Two are on their way, which the service may not have counted.
    budget.settle(two, Some(&told(3)));
    assert_eq!(budget.left().requests.unwrap().left, 1);
    // Old news.
    budget.settle(one, Some(&told(4)));
    assert_eq!(budget.left().requests.unwrap().left, 1);
    budget.settle(three, Some(&told(1)));
    granted(&budget, 0);
    assert_eq!(now(budget.take(costing(0))), wait(2.0));
    clock.at(2.0);
    granted(&budget, 0);
    assert_eq!(budget.left().requests, None);
}

#[test]
fn a_429_holds_all_back() {
    for (retry_after, resets_in, hold) in [
        (Some(5), Some(2), 5.0),
        (None, Some(2), 2.0),
        (Some(3600), None, 60.0),
    ] {
        let (budget, clock) = budget(None);
        let ticket = granted(&budget, 0);
        let limits = Limits {
            refused: true,
            retry_after: retry_after.map(Duration::from_secs),
            resets_in: resets_in.map(Duration::from_secs),
            ..Limits::default()
        };
        budget.settle(ticket, Some(&limits));
        assert_eq!(now(budget.take(costing(0))), wait(hold));
        clock.at(hold);
        granted(&budget, 0);
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
        let (budget, _) = budget(plan);
        let ticket = granted(&budget, 0);
        budget.settle(ticket, Some(&refused));
        let held = locked(&budget.state).hold.as_secs_f64();
        assert!((held - hold).abs() < 1e-9, "{held}");
    }
}

#[test]
fn the_days_tokens_are_spent_fully_and_come_back_at_midnight() {
    let (budget, clock) = budget(Some(DAILY));
    granted(&budget, 20);
    granted(&budget, 20);
    assert_eq!(spent(&budget, 20), Some(10));
    granted(&budget, 10);
    // What costs nothing known may cost something.
    assert_eq!(spent(&budget, 0), Some(0));
    let hours = |hours: u64| Duration::from_secs(hours * 3600);
    assert_eq!(
        budget.left().daily,
        Some(Share {
            left: 0,
            of: Some(50),
            resets_in: hours(6)
        })
    );
    // The plan's count is not asked about.
    clock.at(5.99 * 3600.0);
    assert_eq!(spent(&budget, 1), Some(0));
    clock.at(6.0 * 3600.0);
    granted(&budget, 50);
    clock.at(80.0 * 3600.0);
    granted(&budget, 1);
    assert_eq!(budget.left().daily.unwrap().resets_in, hours(22));
}

#[test]
fn a_reserve_is_left_alone() {
    let (budget, _) = budget(Some(DAILY));
    let budget = budget.reserve(30);
    granted(&budget, 20);
    assert_eq!(spent(&budget, 1), Some(30));
    let (budget, _) = self::budget(Some(DAILY.seats(2)));
    granted(&budget, 100);
    assert_eq!(spent(&budget, 1), Some(0));
}

#[test]
fn answers_tell_what_is_left_of_the_day() {
    let (budget, clock) = budget(Some(DAILY));
    let told = |left| Limits {
        daily: Some(3000),
        daily_left: Some(left),
        ..Limits::default()
    };
    let (one, two) = (granted(&budget, 10), granted(&budget, 20));
    budget.settle(one, Some(&told(2500)));
    let share = budget.left().daily.unwrap();
    assert_eq!((share.left, share.of), (2480, Some(3000)));

    // Nothing, says the service: that is asked again now and then, as nobody knows when its day ends.
    budget.settle(two, Some(&told(0)));
    clock.at(60.0);
    assert_eq!(spent(&budget, 1), Some(0));
    clock.at(15.0 * 60.0);
    let probe = granted(&budget, 1);
    assert_eq!(spent(&budget, 1), Some(0));
    budget.settle(probe, Some(&told(3000)));
    granted(&budget, 1);
}

#[test]
fn who_was_served_without_a_count_lets_the_next_one_ask() {
    let told = |left| Limits {
        daily_left: Some(left),
        ..Limits::default()
    };
    let (budget, clock) = budget(Some(DAILY));
    let ticket = granted(&budget, 1);
    budget.settle(ticket, Some(&told(0)));
    clock.at(15.0 * 60.0);
    // Served, but the count is missing: it may come with the next. Failed: nobody knows.
    for limits in [Some(Limits::default()), None] {
        let probe = granted(&budget, 1);
        assert_eq!(spent(&budget, 1), Some(0));
        budget.settle(probe, limits.as_ref());
    }
    // A refusal says enough.
    let probe = granted(&budget, 1);
    let refused = Limits {
        refused: true,
        retry_after: Some(Duration::from_secs(1)),
        ..Limits::default()
    };
    budget.settle(probe, Some(&refused));
    clock.at(16.0 * 60.0);
    assert_eq!(spent(&budget, 1), Some(0));
    clock.at(30.0 * 60.0);
    let probe = granted(&budget, 1);
    budget.settle(probe, Some(&told(50)));
    granted(&budget, 50);
}

#[test]
fn a_reserve_is_asked_for_when_its_day_may_be_over() {
    let (budget, clock) = budget(Some(DAILY));
    let budget = budget.reserve(1000);
    let told = |left| Limits {
        daily: Some(5000),
        daily_left: Some(left),
        ..Limits::default()
    };
    locked(&budget.state).daily = None;
    let ticket = granted(&budget, 1);
    budget.settle(ticket, Some(&told(900)));
    assert_eq!(spent(&budget, 1), Some(900));
    clock.at(15.0 * 60.0);
    let probe = granted(&budget, 1);
    assert_eq!(spent(&budget, 1), Some(899));
    budget.settle(probe, Some(&told(4999)));
    granted(&budget, 1);
}

#[test]
fn what_says_nothing_is_no_news() {
    let (budget, _) = budget(Some(DAILY));
    let (one, two, three) = (
        granted(&budget, 1),
        granted(&budget, 1),
        granted(&budget, 1),
    );
    budget.settle(three, Some(&Limits::default()));
    budget.settle(two, None);
    let told = Limits {
        daily_left: Some(7),
        ..Limits::default()
    };
    budget.settle(one, Some(&told));
    assert_eq!(budget.left().daily.unwrap().left, 7);
}

#[test]
fn a_day_that_answers_told_of_is_over_at_midnight() {
    let (budget, clock) = budget(None);
    let ticket = granted(&budget, 1);
    let limits = Limits {
        daily_left: Some(0),
        ..Limits::default()
    };
    budget.settle(ticket, Some(&limits));
    assert_eq!(spent(&budget, 1), Some(0));
    clock.at(6.0 * 3600.0);
    granted(&budget, 1);
    assert_eq!(budget.left(), Allowance::default());
}
