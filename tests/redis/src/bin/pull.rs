//! Gets deals from the server that `pacing` measures at, as a process of its own: `pull BASE_URL SECONDS [REDIS_URL]`.

use std::error::Error;
use std::time::Duration;

use pipedrive_redis_tests::rolling::pull;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let base_url = arguments.next().ok_or("which base URL?")?;
    let seconds = arguments.next().ok_or("for how many seconds?")?.parse()?;
    pull(base_url, Duration::from_secs(seconds), arguments.next()).await?;
    Ok(())
}
