//! What holds the script and the local limiter side by side.

use std::cell::RefCell;
use std::sync::atomic::{AtomicU32, Ordering};

use callsheet_runtime::Limits;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use super::*;

#[derive(Debug, Clone)]
enum Step {
    Pass(Duration),
    /// The request's cost, whether its operation has a limit, and whether its API has one.
    Acquire(u32, bool, bool),
    /// Which of those on their way, and what its answer said.
    Release(usize, Option<Limits>),
}

fn step() -> impl Strategy<Value = Step> {
    let pass = prop_oneof![
        6 => 0..3_000_000_u64,
        1 => 50_000_000..70_000_000_u64,
        1 => 890_000_000..910_000_000_u64,
        1 => 10_000_000_000..40_000_000_000_u64,
    ];
    let seconds = || prop::option::of((0..7_u64).prop_map(Duration::from_secs));
    let said = (
        prop::bool::weighted(0.2),
        seconds(),
        prop::option::of(1..8_u64),
        prop::option::of(0..8_u64),
        seconds(),
        prop::option::of(1..400_u64),
        prop::option::of(0..300_u64),
    );
    let limits = said.prop_map(|said| {
        let mut limits = Limits::default();
        limits.refused = said.0;
        limits.retry_after = said.1;
        limits.requests = said.2;
        limits.requests_left = said.3;
        limits.resets_in = said.4;
        limits.daily = said.5;
        limits.daily_left = said.6;
        limits
    });
    prop_oneof![
        3 => pass.prop_map(|micros| Step::Pass(Duration::from_micros(micros))),
        6 => (0..40_u32, any::<bool>(), any::<bool>())
            .prop_map(|(cost, searches, api)| Step::Acquire(cost, searches, api)),
        4 => (any::<prop::sample::Index>(), prop::option::weighted(0.7, limits))
            .prop_map(|(which, limits)| Step::Release(which.index(1 << 16), limits)),
    ]
}

/// Whatever happens in whatever order, both budgets decide the same and tell the same.
#[test]
#[ignore = "needs redis-server"]
fn it_decides_as_the_local_one_does() {
    static CASE: AtomicU32 = AtomicU32::new(0);
    let redis = RefCell::new(Redis::start());
    let mut runner = TestRunner::new(Config {
        failure_persistence: None,
        ..Config::with_cases(200)
    });
    let plans = prop_oneof![
        Just(None),
        Just(Some(PLAN)),
        Just(Some(TWO)),
        Just(Some(Plan {
            burst: None,
            ..PLAN
        })),
    ];
    let reserve = prop_oneof![Just(0), Just(30_u64)];
    let lease = prop_oneof![Just(2), Just(60), Just(24 * 60 * 60_u64)];
    let lease = lease.prop_map(Duration::from_secs);
    let cases = (plans, reserve, lease, prop::collection::vec(step(), 1..60));
    let outcome = runner.run(&cases, |(plan, reserve, lease, steps)| {
        let mut redis = redis.borrow_mut();
        redis.at(Duration::ZERO);
        let clock = Arc::new(Set::default());
        let local = LocalRateLimiter::with_clock(plan, clock.clone());
        let local = local.reserve(reserve).lease(lease);
        let company = CASE.fetch_add(1, Ordering::Relaxed).to_string();
        let shared = redis.limiter(&company, plan);
        let shared = shared.reserve(reserve).lease(lease);
        run(async {
            let mut time = Duration::ZERO;
            let mut on_their_way = Vec::new();
            for step in steps {
                match step {
                    Step::Pass(passed) => {
                        time += passed;
                        clock.at(time);
                        redis.at(time);
                        continue;
                    }
                    Step::Acquire(cost, searches, api) => {
                        let request = request(cost, searches);
                        let request = if api { to_api(request) } else { request };
                        match (now(local.acquire(request)), shared.acquire(request).await) {
                            (Decision::Granted(local), Decision::Granted(shared)) => {
                                on_their_way.push((local, shared));
                            }
                            (local, shared) => prop_assert_eq!(local, shared),
                        }
                    }
                    Step::Release(which, limits) => {
                        if on_their_way.is_empty() {
                            continue;
                        }
                        let (one, other) = on_their_way.remove(which % on_their_way.len());
                        local.release(one, limits.as_ref());
                        shared.release(other, limits.as_ref());
                        shared.flush().await;
                    }
                }
                let told = shared.last().unwrap();
                prop_assert_eq!(local.quotas(), told);
            }
            Ok(())
        })
    });
    outcome.unwrap();
}
