//! A page of 500 deals, read by the generated client and by what one would write by hand: serde's derive with `flatten`
//! for what is not known, from the same bytes, in the same run. The client keeps custom fields and unknown members to be
//! read when they are asked for, so there is a line for asking for each of them as well. Prints times, allocations and the
//! ratios; fails above what `limits.tsv` allows of these. `cargo bench -p pipedrive-tests --bench decode`

#![allow(clippy::cast_precision_loss, reason = "figures to print")]

mod by_hand;

use std::hint::black_box;
use std::time::{Duration, Instant};

use by_hand::ByHand;
use pipedrive::crm::Deal;
use pipedrive_tests::Outcome;
use pipedrive_tests::limits::at_most;
use serde_json::Value;

/// 500 deals.
fn page() -> String {
    let deals: Vec<Value> = (1..=500).map(by_hand::deal).collect();
    Value::Array(deals).to_string()
}

/// The fastest of many runs, and the allocations of one.
fn measure<T>(read: impl Fn() -> T) -> (Duration, u64) {
    let allocations = allocation_counter::measure(|| drop(read())).count_total;
    let fastest = (0..40)
        .map(|_| {
            let start = Instant::now();
            let value = read();
            let took = start.elapsed();
            drop(value);
            took
        })
        .min();
    (fastest.unwrap_or_default(), allocations)
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

    let (our_time, our_allocations) = measure(ours);
    let (read_time, read_allocations) = measure(all_read);
    let (their_time, their_allocations) = measure(by_hand);
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
    let time = our_time.as_secs_f64() / their_time.as_secs_f64();
    let allocations = our_allocations as f64 / their_allocations as f64;
    println!("ratio             {time:7.2} of the time, {allocations:.2} of the allocations");
    at_most("decode time ratio", time)?;
    at_most("decode allocations ratio", allocations)
}
