//! The sandbox's clock, moved: what it says, what it refuses, and what ends by it.

mod support;

use serde_json::{Value, json};
use support::{Reply, Server, TOKEN};

fn move_clock(server: &Server, body: &Value) -> Reply {
    let body = body.to_string();
    server.send("POST", "/_sandbox/clock", &[TOKEN], body.as_bytes())
}

fn advance(server: &Server, by: &str) {
    let reply = move_clock(server, &json!({ "advance": by }));
    assert_eq!(reply.status, 200, "{}", reply.text());
}

#[test]
fn the_clock_is_moved_and_read() {
    let server = Server::empty();
    let set = move_clock(&server, &json!({"now": "2030-01-01T09:00:00Z"})).data();
    let now = set["now"].as_str().expect("a moment");
    assert!(now.starts_with("2030-01-01T09:00:"), "{now}");
    advance(&server, "2 days 1h");
    // Anybody may read it.
    let read = server.send("GET", "/_sandbox/clock", &[], b"").data();
    let now = read["now"].as_str().expect("a moment");
    assert!(now.starts_with("2030-01-03T10:00:"), "{now}");
    assert!(read["ahead_seconds"].is_i64(), "{read}");
    let added = server.record("POST", "deals", &json!({"title": "Later"}));
    let added = added["add_time"].as_str().expect("a moment");
    assert!(added.starts_with("2030-01-03"), "{added}");
}

#[test]
fn what_moves_no_clock_is_refused() {
    let server = Server::empty();
    let before = server.send("GET", "/_sandbox/clock", &[], b"").data();
    for (body, named) in [
        (json!({}), "expected one of advance and now"),
        (
            json!({"advance": "3s", "now": "2030-01-01T00:00:00Z"}),
            "expected one of",
        ),
        (
            json!({"advance": "soon"}),
            "advance: expected a length of time",
        ),
        (
            json!({"advance": "-3s"}),
            "advance: expected a length of time",
        ),
        (json!({"advance": 3}), "advance: expected a length of time"),
        (json!({"advance": "2600000 days"}), "1970 and 9000"),
        (json!({"now": "tomorrow"}), "now: expected a moment"),
        (json!({"now": "9999-01-01T00:00:00Z"}), "1970 and 9000"),
        (
            json!({"nwo": "2030-01-01T00:00:00Z"}),
            "nwo: unknown member",
        ),
        (json!([]), "body: expected a JSON object"),
    ] {
        let refusal = move_clock(&server, &body).refusal(400);
        assert!(refusal.contains(named), "{body}: {refusal}");
    }
    let reply = server.send("POST", "/_sandbox/clock", &[], b"{\"advance\": \"3s\"}");
    assert_eq!(reply.status, 401);
    let reply = server.send("DELETE", "/_sandbox/clock", &[TOKEN], b"");
    assert_eq!(reply.status, 405);
    let after = server.send("GET", "/_sandbox/clock", &[], b"").data();
    assert_eq!(before["ahead_seconds"], after["ahead_seconds"]);
}

#[test]
fn deleted_records_are_removed_for_good_after_30_days() {
    let server = Server::empty();
    let ids = ["Goes", "Stays"].map(|title| {
        let deal = server.record("POST", "deals", &json!({ "title": title }));
        deal["id"].as_i64().expect("an id")
    });
    let path = |id: i64| format!("/api/v2/deals/{id}");
    let status = |id: i64| server.send("GET", &path(id), &[TOKEN], b"").status;
    let gone = server.send("DELETE", &path(ids[0]), &[TOKEN], b"");
    assert_eq!(gone.status, 200, "{}", gone.text());
    assert_eq!(status(ids[0]), 200, "a deleted record can be read");
    advance(&server, "29 days 23h");
    assert_eq!(status(ids[0]), 200);
    advance(&server, "2h");
    assert_eq!(status(ids[0]), 404);
    assert_eq!(status(ids[1]), 200, "others are kept");
}
