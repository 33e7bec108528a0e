//! How much of a plan's allowance is used at a server that enforces the plan's limit: by one process, by two surfaces of one client,
//! and by two processes that share a rate limiter in Redis. Fails if less is used than `limits.tsv` requires, or if a request
//! is refused. `cargo bench -p pipedrive-redis-tests --bench pacing` takes a minute each; `-- --seconds 6` sets another time.

use std::error::Error;
use std::path::Path;
use std::time::Duration;

use pipedrive_redis_tests::RedisServer;
use pipedrive_redis_tests::rolling::{Setup, WINDOW, measure};
use pipedrive_tests::limits::limit;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args();
    let seconds = match arguments.find(|argument| argument == "--seconds") {
        Some(_) => arguments.next().ok_or("how many seconds?")?.parse()?,
        None => 60,
    };
    let time = Duration::from_secs(seconds);
    let program = Path::new(env!("CARGO_BIN_EXE_pull"));
    let least = limit("pacing allowance used %")?;
    let redis = RedisServer::start()?;
    let mut failed = false;
    let redis = Some(redis.url());
    let redis = redis.as_deref();
    let shared = Setup {
        redis,
        ..Setup::ONE
    };
    let two = Setup {
        processes: 2,
        ..shared
    };
    for (name, setup) in [
        ("one process", Setup::ONE),
        ("two surfaces of one client", Setup::TWO_SURFACES),
        ("one process, Redis", shared),
        ("two processes, Redis", two),
    ] {
        let pulled = measure(program, &setup, time)?;
        println!(
            "{name}: {} of {} requests in {seconds} s, {:.1} %, {} refused, at most {} of {} within {WINDOW:?}",
            pulled.served,
            pulled.allowance,
            pulled.percent(),
            pulled.refused,
            pulled.densest,
            setup.limit(),
        );
        failed |= pulled.refused > 0 || pulled.percent() < least;
    }
    if failed {
        return Err("the allowance was not used, or not kept".into());
    }
    Ok(())
}
