//! A process that requests records from the server of the benchmark `pacing`: `pull URL SECONDS PLAN SURFACES [REDIS_URL]`.

use std::error::Error;
use std::time::Duration;

use pipedrive_redis_tests::rolling::{Pulling, pull};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let mut next = |what| arguments.next().ok_or(what);
    let pulling = Pulling {
        base_url: next("which base URL?")?,
        time: Duration::from_secs(next("for how many seconds?")?.parse()?),
        plan: next("which plan?")?,
        surfaces: next("through how many surfaces?")?.parse()?,
        redis: arguments.next(),
    };
    pull(pulling).await
}
