//! A page of 500 deals, read by the generated client and by what one would write by hand: serde's derive with `flatten`
//! for what is not known, from the same bytes, in the same run. The client keeps custom fields and unknown members to be
//! read when they are asked for, so there is a line for asking for each of them as well. Prints times, allocations and the
//! ratios; fails above what `limits.tsv` allows of these. `cargo bench -p pipedrive-tests --bench decode`

#![allow(clippy::cast_precision_loss, reason = "figures to print")]

mod by_hand;

use std::convert::Infallible;
use std::hint::black_box;
use std::time::{Duration, Instant};

use by_hand::ByHand;
use pipedrive::crm::Deal;
use pipedrive_tests::Outcome;
use pipedrive_tests::limits::at_most;
use pipedrive_tests::turns::in_turns;
use serde_json::Value;

const ROUNDS: usize = 60;

/// 500 deals.
fn page() -> String {
    let deals: Vec<Value> = (1..=500).map(by_hand::deal).collect();
    Value::Array(deals).to_string()
}

/// How long a run takes, without dropping what it read.
fn time<T>(read: impl Fn() -> T) -> Duration {
    let start = Instant::now();
    let value = read();
    let took = start.elapsed();
    drop(value);
    took
}

fn allocations<T>(read: impl Fn() -> T) -> u64 {
    allocation_counter::measure(|| drop(read())).count_total
}

fn main() -> Outcome {
    let page = page();
    let ours =
        || pipedrive::runtime::decode::from_slice::<Vec<Deal>>(page.as_bytes()).expect("our page");
    let by_hand = || serde_json::from_slice::<Vec<ByHand>>(page.as_bytes()).expect("a page");
    assert_eq!(ours().len(), by_hand().len());
    assert_eq!(ours()[41].extra.len(), by_hand()[41].extra.len());

    let all_read = || {
        let deals = ours();
        for deal in &deals {
            for value in deal.custom_fields.iter().chain(&deal.extra) {
                black_box(value);
            }
        }
        deals
    };

    let turns = |ours: &dyn Fn() -> Duration| {
        in_turns(ROUNDS, || Ok::<_, Infallible>(ours()), || Ok(time(by_hand)))
    };
    let Ok(all) = turns(&|| time(all_read));
    let Ok(plain) = turns(&|| time(ours));
    let [our_time, their_time] = plain.fastest;
    let read_time = all.fastest[0];
    let our_allocations = allocations(ours);
    let read_allocations = allocations(all_read);
    let their_allocations = allocations(by_hand);
    let speed = |took: Duration| page.len() as f64 / took.as_secs_f64() / 1e6;
    println!("500 deals, {} kB", page.len() / 1000);
    println!(
        "generated         {:7.2} ms  {:4.0} MB/s  {our_allocations} allocations",
        our_time.as_secs_f64() * 1e3,
        speed(our_time)
    );
    println!(
        "  and all read    {:7.2} ms  {:4.0} MB/s  {read_allocations} allocations",
        read_time.as_secs_f64() * 1e3,
        speed(read_time)
    );
    println!(
        "derive + flatten  {:7.2} ms  {:4.0} MB/s  {their_allocations} allocations",
        their_time.as_secs_f64() * 1e3,
        speed(their_time)
    );
    let allocations = our_allocations as f64 / their_allocations as f64;
    println!(
        "ratio             {:7.2} of the time, {allocations:.2} of the allocations",
        plain.ratio
    );
    at_most("decode time ratio", plain.ratio)?;
    at_most("decode allocations ratio", allocations)
}
