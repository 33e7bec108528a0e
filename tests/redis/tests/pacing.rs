//! Pacing over real sockets and in real time, by one process and by two that share a rate limiter. The benchmark of the same name measures for a minute.

use std::path::Path;
use std::time::Duration;

use pipedrive_redis_tests::RedisServer;
use pipedrive_redis_tests::rolling::{Setup, measure};
use pipedrive_tests::Outcome;

const TIME: Duration = Duration::from_secs(6);

/// Nothing is refused, and hardly anything left. How much exactly is for a machine with nothing else to do.
fn uses_the_allowance(setup: &Setup<'_>) -> Outcome {
    let program = Path::new(env!("CARGO_BIN_EXE_pull"));
    let pulled = measure(program, setup, TIME)?;
    assert_eq!(pulled.refused, 0, "{pulled:?}");
    assert!(pulled.densest <= setup.limit(), "{pulled:?}");
    assert!(pulled.percent() > 80.0, "{pulled:?}");
    Ok(())
}

#[test]
fn one_process_uses_its_allowance_and_no_more() -> Outcome {
    uses_the_allowance(&Setup::ONE)
}

#[test]
#[ignore = "needs redis-server"]
fn two_processes_that_share_a_budget_use_it_together() -> Outcome {
    let redis = RedisServer::start()?;
    uses_the_allowance(&Setup {
        processes: 2,
        redis: Some(&redis.url()),
        ..Setup::ONE
    })
}
