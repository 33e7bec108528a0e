//! Pacing over real sockets and in real time, by one process and by two that share a rate limiter; and which operations have
//! limits of their own. The benchmark of the same name measures for a minute.

use std::path::Path;
use std::time::Duration;

use pipedrive::runtime::{Api, operation::Burst};
use pipedrive_redis_server::RedisServer;
use pipedrive_tests::Outcome;
use pipedrive_tests::rolling::{LIMIT, measure};

const TIME: Duration = Duration::from_secs(6);

/// Nothing is refused, and hardly anything left. How much exactly is for a machine with nothing else to do.
fn uses_the_allowance(processes: usize, redis: Option<&str>) -> Outcome {
    let program = Path::new(env!("CARGO_BIN_EXE_pull"));
    let pulled = measure(program, processes, TIME, redis)?;
    assert_eq!(pulled.refused, 0, "{pulled:?}");
    assert!(pulled.densest <= LIMIT, "{pulled:?}");
    assert!(pulled.percent() > 80.0, "{pulled:?}");
    Ok(())
}

#[test]
fn one_process_uses_its_allowance_and_no_more() -> Outcome {
    uses_the_allowance(1, None)
}

#[test]
#[ignore = "needs redis-server; `cargo xtask ci` runs it"]
fn two_processes_that_share_a_budget_use_it_together() -> Outcome {
    let redis = RedisServer::start()?;
    uses_the_allowance(2, Some(&redis.url()))
}

#[test]
fn searches_have_a_limit_of_their_own() {
    let searches = |api: &'static Api| {
        let all = api.resources.iter().flat_map(|of| of.operations);
        let mut found = 0;
        for operation in all {
            let path = operation.path;
            let searches = path.ends_with("/search") || path.starts_with("itemSearch");
            found += usize::from(searches);
            let limit = operation.limit.map(|limit| (limit.name, limit.burst));
            let expected = Burst {
                requests: 10,
                seconds: 2,
            };
            assert_eq!(limit, searches.then_some(("search", expected)), "{path}");
        }
        found
    };
    assert_eq!(searches(&pipedrive::v2::API), 8);
    assert_eq!(searches(&pipedrive::v1::API), 1);
    assert_eq!(searches(&pipedrive::crm::API), 0);
}
