//! What was here before.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::{first, read, second};
use crate::webhook::{Claim, Deduplicator, Meta};

fn meta(payload: &Value) -> Meta {
    read(payload).meta
}

#[test]
fn a_key_is_of_the_event_and_not_of_the_delivery() {
    let once = meta(&second(&json!({}))).key().unwrap();
    assert_eq!(once, meta(&second(&json!({"attempt": 2}))).key().unwrap());
    assert_ne!(
        once,
        meta(&second(&json!({"id": "another"}))).key().unwrap()
    );
    assert_ne!(
        once,
        meta(&second(&json!({"company_id": "2"}))).key().unwrap()
    );

    // Of users, `id` is the user's in every event.
    let user = |at: i64, request: Value| {
        meta(&second(&json!({
            "entity": "user", "entity_id": "12", "id": "12", "timestamp": at, "correlation_id": request,
        })))
    };
    let by_user = user(1_764_000_000, json!("a"));
    assert_eq!(
        by_user
            .timestamp
            .as_ref()
            .unwrap()
            .timestamp()
            .unwrap()
            .as_second(),
        1_764_000_000
    );
    assert_eq!(by_user.key(), user(1_764_000_000, json!("a")).key());
    assert_ne!(by_user.key(), user(1_764_000_001, json!("a")).key());
    assert_ne!(by_user.key(), user(1_764_000_000, json!("b")).key());
    assert_eq!(
        user(1_764_000_000, json!(null)).key(),
        None,
        "two in a second look alike"
    );

    let old = meta(&first(&json!({}))).key().unwrap();
    let mut again = first(&json!({}));
    again["retry"] = json!(3);
    assert_eq!(old, meta(&again).key().unwrap());
    assert_ne!(
        old,
        meta(&first(
            &json!({"timestamp_micro": 1_764_000_000_123_457_i64})
        ))
        .key()
        .unwrap()
    );
    assert_eq!(meta(&first(&json!({"timestamp_micro": null}))).key(), None);
}

#[test]
fn an_event_is_worked_on_until_that_works() {
    let seen = Deduplicator::new();
    let event = meta(&second(&json!({})));
    let Claim::New(ticket) = seen.claim(&event) else {
        panic!("it is new");
    };
    assert!(matches!(seen.claim(&event), Claim::Running));
    drop(ticket);
    let Claim::New(ticket) = seen.clone().claim(&event) else {
        panic!("the work failed");
    };
    ticket.done();
    assert!(matches!(seen.claim(&event), Claim::Done));
    assert!(matches!(
        seen.claim(&meta(&second(&json!({"id": "another"})))),
        Claim::New(_)
    ));

    let unknown = meta(&first(&json!({"timestamp_micro": null})));
    for _ in 0..2 {
        match seen.claim(&unknown) {
            Claim::New(ticket) => ticket.done(),
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(seen.len(), 1);
}

#[test]
fn memory_is_limited_by_time_and_by_number() {
    let start = Instant::now();
    let seen = Deduplicator::with_limits(100, Duration::from_secs(600));
    let claim = |id: usize, after: u64| {
        let event = meta(&second(&json!({"id": format!("event {id}")})));
        seen.claim_at(&event, start + Duration::from_secs(after))
    };
    let work = |id, after| match claim(id, after) {
        Claim::New(ticket) => ticket.done(),
        other => panic!("{id}: {other:?}"),
    };
    work(0, 0);
    assert!(matches!(claim(0, 599), Claim::Done));
    work(0, 600);

    for id in 1..=1_000 {
        work(id, 700);
    }
    assert_eq!(seen.len(), 100);
    assert!(matches!(claim(1_000, 701), Claim::Done));
    assert!(matches!(claim(901, 701), Claim::Done));
    assert!(
        matches!(claim(900, 701), Claim::New(_)),
        "forgotten, and failed"
    );

    // What fails again and again takes no room from what does not.
    for _ in 0..1_000 {
        drop(claim(2_000, 702));
    }
    // The last claim, and the one for which the oldest was forgotten.
    assert!(matches!(claim(902, 703), Claim::Done));
    assert_eq!(seen.len(), 99);

    // A ticket that outlives what is remembered of it does not touch a later one.
    let Claim::New(old) = claim(3_000, 800) else {
        panic!("it is new");
    };
    let Claim::New(new) = claim(3_000, 1_400) else {
        panic!("it is forgotten");
    };
    drop(old);
    assert!(matches!(claim(3_000, 1_401), Claim::Running));
    new.done();
    assert!(matches!(claim(3_000, 1_402), Claim::Done));
}

#[test]
fn one_of_many_threads_gets_the_work() {
    let seen = Deduplicator::new();
    let event = meta(&second(&json!({})));
    let done = std::sync::atomic::AtomicUsize::new(0);
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                if let Claim::New(ticket) = seen.claim(&event) {
                    done.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
                    ticket.done();
                }
            });
        }
    });
    assert_eq!(done.into_inner(), 1);
}
