//! Many sandboxes in one process, as a test suite starts them: one for each test.

mod support;

use std::sync::Barrier;
use std::thread;
use std::time::{Duration, SystemTime};

use pipedrive_sandbox::Sandbox;
use serde_json::json;
use support::{Server, TOKEN};

/// How many run at once.
const MANY: i64 = 100;

fn count(server: &Server) -> i64 {
    let path = "/v1/deals/summary";
    let summary = server.send("GET", path, &[TOKEN], b"").value();
    summary["data"]["total_count"]
        .as_i64()
        .unwrap_or_else(|| panic!("{summary}"))
}

#[test]
fn a_hundred_run_at_once_and_none_sees_another() {
    let all_run = Barrier::new(100);
    let run = |number: i64| {
        let server = Server::new();
        let before = count(&server);
        for at in 0..number % 5 {
            let deal = json!({ "title": format!("Deal {at} of {number}") });
            server.record("POST", "deals", &deal);
        }
        all_run.wait();
        assert_eq!(count(&server), before + number % 5);
        before
    };
    let counts: Vec<i64> = thread::scope(|scope| {
        let threads: Vec<_> = (0..MANY)
            .map(|number| {
                scope.spawn({
                    let run = &run;
                    move || run(number)
                })
            })
            .collect();
        let ended = threads.into_iter().map(thread::ScopedJoinHandle::join);
        ended.map(|count| count.expect("a sandbox")).collect()
    });
    assert!(counts[0] > 0 && counts.iter().all(|count| *count == counts[0]));
}

#[test]
fn what_another_has_written_is_not_copied() {
    let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_000_000);
    let start = || Server::start(Sandbox::builder().now(now));
    let first = start();
    let fresh = first.digest();
    first.record("POST", "deals", &json!({"title": "Mine"}));
    let second = start();
    assert_eq!(second.digest(), fresh);
    assert_ne!(first.digest(), fresh);
    let reset = first.send("POST", "/_sandbox/reset", &[TOKEN], b"");
    assert_eq!(reset.status, 200, "{}", reset.text());
    assert_eq!(first.digest(), fresh);
    let other = Server::start(Sandbox::builder().now(now).seed(2));
    assert_ne!(other.digest(), fresh);
}
