//! How much of a plan's allowance is used, by one process and by two that share a rate limiter in Redis, at a server that
//! allows 100 requests within any 2 seconds: `cargo bench -p pipedrive-redis-tests --bench pacing`, a minute each, or as many
//! seconds as `-- --seconds 6` says. It fails where less is used than `limits.tsv` says, or where
//! anything is refused.

use std::error::Error;
use std::path::Path;
use std::time::Duration;

use pipedrive_redis_tests::RedisServer;
use pipedrive_redis_tests::rolling::{LIMIT, WINDOW, measure};
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
    for (name, processes, redis) in [
        ("one process", 1, None),
        ("one process, Redis", 1, Some(redis.url())),
        ("two processes, Redis", 2, Some(redis.url())),
    ] {
        let pulled = measure(program, processes, time, redis.as_deref())?;
        println!(
            "{name}: {} of {} requests in {seconds} s, {:.1} %, {} refused, at most {} of {LIMIT} within {WINDOW:?}",
            pulled.served,
            pulled.allowance,
            pulled.percent(),
            pulled.refused,
            pulled.densest,
        );
        failed |= pulled.refused > 0 || pulled.percent() < least;
    }
    if failed {
        return Err("the allowance was not used, or not kept".into());
    }
    Ok(())
}
