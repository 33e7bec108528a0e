//! Without async: a program with a plain `fn main`, which waits for its calls.
//!
//! Against a sandbox: `cargo xtask sandbox` in one terminal, and in another
//! `PIPEDRIVE_BASE_URL=http://127.0.0.1:7473 PIPEDRIVE_API_TOKEN=sandbox-token cargo run -p pipedrive --features blocking --example blocking`.

use std::thread;

use pipedrive::blocking::Wait;
use pipedrive::v2::{Client, DealStatus};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::from_env()?;

    // `.wait()` instead of `.await`.
    let deal = client
        .deals()
        .create("Rocket launch")
        .value(1200.0)
        .wait()?;
    println!("{}: {}", deal.id, deal.title.unwrap_or_default());

    // A list is an iterator. Leaving the loop early fetches no further pages.
    for deal in client
        .deals()
        .list()
        .status([DealStatus::Open])
        .stream()
        .iter()
        .take(5)
    {
        let deal = deal?;
        println!("{}: {}", deal.id, deal.title.unwrap_or_default());
    }

    // Threads share a client with its connections and its quota.
    thread::scope(|scope| {
        for status in [DealStatus::Won, DealStatus::Lost] {
            let client = &client;
            scope.spawn(move || {
                match client.deals().list().status([status.clone()]).all().wait() {
                    Ok(deals) => println!("{} {status:?}", deals.len()),
                    Err(error) => eprintln!("{error}"),
                }
            });
        }
    });
    client.deals().delete(deal.id).wait()?;
    Ok(())
}
