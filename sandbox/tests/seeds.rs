//! The sample data: one seed and one moment give one company, and a larger one on demand.

mod support;

use std::time::{Duration, SystemTime};

use pipedrive_sandbox::{Builder, Sandbox};
use serde_json::Value;
use support::{Server, TOKEN};

/// 2026-11-23 09:00:00 UTC
fn monday() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_795_424_400)
}

/// What a sandbox says of its first records.
fn company(builder: Builder) -> Vec<Value> {
    let server = Server::start(builder);
    [
        "/v2/deals?limit=500",
        "/v2/persons?limit=500",
        "/v1/leads?limit=500",
    ]
    .map(|path| server.send("GET", path, &[TOKEN], b"").value())
    .to_vec()
}

#[test]
fn a_seed_and_a_moment_give_one_company() {
    let seeded = |seed| company(Sandbox::builder().seed(seed).now(monday()).scale(20));
    let first = seeded(7);
    assert_eq!(first, seeded(7));
    assert_ne!(first, seeded(8));
}

#[test]
fn moments_are_relative_to_the_one_stated() {
    let stated = company(Sandbox::builder().seed(7).now(monday()).scale(20));
    let latest = stated[0]["data"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|it| it["add_time"].as_str())
        .max();
    let latest = latest.expect("records have a moment");
    assert!(latest < "2026-11-23T09:00:01Z", "{latest}");
    assert!(latest > "2026-10-01", "{latest}");
}

#[test]
fn a_scale_makes_more_or_fewer() {
    let deals = |scale| {
        company(Sandbox::builder().scale(scale))[0]["data"]
            .as_array()
            .map_or(0, Vec::len)
    };
    let (few, more) = (deals(10), deals(400));
    assert!(few < 60 && more > 300, "{few} and {more}");
}

#[test]
fn dates_that_are_written_out_follow_the_clock() {
    let later = monday() + Duration::from_secs(100 * 7 * 24 * 60 * 60);
    let days = |now| {
        let server = Server::start(Sandbox::builder().now(now).scale(10));
        ["add_time", "expected_close_date"].map(|name| {
            let deal = server.send("GET", "/v2/deals/1", &[TOKEN], b"").data();
            let text = deal[name].as_str().expect("a date");
            let day: jiff::civil::Date = text[..10].parse().expect("a date");
            day
        })
    };
    let (before, after) = (days(monday()), days(later));
    for (before, after) in before.into_iter().zip(after) {
        let moved = before.until(after).expect("two dates").get_days();
        assert_eq!(moved, 700, "{before} to {after}");
    }
}
