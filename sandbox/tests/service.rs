//! What a program under test meets and leaves behind: the limits of a plan, faults, and the journal of its requests.

mod support;

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use pipedrive_sandbox::Sandbox;
use serde_json::{Value, json};
use support::{Reply, Server, TOKEN};

const JSON: (&str, &str) = ("content-type", "application/json");

fn get(server: &Server, path: &str) -> Reply {
    server.send("GET", path, &[TOKEN], b"")
}

fn control(server: &Server, method: &str, path: &str, body: &Value) -> Reply {
    let body = if body.is_null() {
        String::new()
    } else {
        body.to_string()
    };
    server.send(
        method,
        &format!("/_sandbox/{path}"),
        &[TOKEN, JSON],
        body.as_bytes(),
    )
}

/// Sends a request with a fault of its own; `None` where no response comes.
fn faulty(server: &Server, method: &str, path: &str, fault: &str, body: &str) -> Option<Vec<u8>> {
    let mut stream = TcpStream::connect(&server.address).expect("a connection");
    let (host, length) = (&server.address, body.len());
    let head = format!(
        "{method} {path} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\nx-api-token: sandbox-token\r\n\
         content-type: application/json\r\nx-sandbox-fault: {fault}\r\ncontent-length: {length}\r\n\r\n{body}"
    );
    stream.write_all(head.as_bytes()).expect("a request sent");
    let mut reply = Vec::new();
    let _ = stream.read_to_end(&mut reply);
    (!reply.is_empty()).then_some(reply)
}

fn status(reply: &[u8]) -> &str {
    str::from_utf8(&reply[9..12]).expect("a status")
}

fn deals(server: &Server) -> u64 {
    let description = server.send("GET", "/_sandbox", &[], b"").data();
    let surfaces = description["surfaces"].as_array().expect("surfaces").iter();
    let v2 = surfaces.clone().find(|it| it["name"] == "v2").expect("v2");
    v2["records"]["Deal"].as_u64().expect("a count")
}

#[test]
fn a_plan_is_enforced_and_can_be_changed() {
    let server = Server::start(Sandbox::builder().plan("lite").seats(2));
    let mut replies: Vec<_> = (0..21)
        .map(|_| get(&server, "/api/v2/currencies-of-none"))
        .collect();
    assert!(
        replies.iter().all(|reply| reply.status == 404),
        "what is no operation is not counted"
    );
    replies = (0..25)
        .map(|_| get(&server, "/api/v2/pipelines/1"))
        .collect();
    let refused: Vec<_> = replies.iter().filter(|reply| reply.status == 429).collect();
    assert!(!refused.is_empty());
    assert_eq!(refused[0].value()["errorCode"], 429);
    assert_eq!(refused[0].header("x-ratelimit-remaining"), Some("0"));
    assert!(refused[0].header("retry-after").is_some());
    assert_eq!(replies[0].header("x-ratelimit-remaining"), Some("19"));
    assert_eq!(
        replies[0].header("x-daily-ratelimit-token-limit"),
        Some("60000")
    );

    let plan = control(&server, "GET", "plan", &Value::Null).data();
    assert_eq!((&plan["plan"], &plan["seats"]), (&json!("lite"), &json!(2)));
    assert!(plan["tokens_used_today"].as_u64() >= Some(20), "{plan}");
    let off = control(&server, "PUT", "plan", &json!({"plan": "off"}));
    assert_eq!(off.data()["plan"], "off");
    assert!((0..30).all(|_| get(&server, "/api/v2/pipelines/1").status == 200));
    for (body, named) in [
        (json!({"plan": "gold"}), "there is no plan \"gold\""),
        (json!({"seats": 2}), "plan: missing"),
        (json!({"plan": "lite", "seats": 0}), "seats"),
        (json!({"paln": "lite"}), "paln"),
        (json!([]), "a JSON object"),
    ] {
        let refusal = control(&server, "PUT", "plan", &body).refusal(400);
        assert!(refusal.contains(named), "{refusal}");
    }
    assert_eq!(server.send("GET", "/_sandbox/plan", &[], b"").status, 401);
}

#[test]
fn who_hammers_meets_the_page_of_the_gateway() {
    let server = Server::start(Sandbox::builder().plan("lite"));
    let page = (0..5000)
        .map(|_| get(&server, "/api/v2/pipelines/1"))
        .find(|reply| ![200, 429].contains(&reply.status));
    let page = page.expect("the gateway's page");
    assert_eq!(
        (page.status, page.header("content-type")),
        (403, Some("text/html; charset=UTF-8"))
    );
}

#[test]
fn a_fault_replaces_the_response_or_comes_after_the_work() {
    let server = Server::start(Sandbox::builder());
    let create = |fault: &str| {
        faulty(
            &server,
            "POST",
            "/api/v2/deals",
            fault,
            r#"{"title": "Boats"}"#,
        )
    };
    let before = deals(&server);
    assert_eq!(
        status(&create("status=503, retry-after=2").expect("a response")),
        "503"
    );
    assert_eq!(create("reset"), None);
    assert_eq!(status(&create("html").expect("a response")), "403");
    assert_eq!(status(&create("expired").expect("a response")), "401");
    assert_eq!(deals(&server), before, "nothing was done");
    assert_eq!(create("reset, after"), None);
    assert_eq!(
        status(&create("status=502, after").expect("a response")),
        "502"
    );
    assert_eq!(deals(&server), before + 2, "and these were");
    let refused = create("rset").expect("a response");
    assert_eq!(status(&refused), "400");
    assert!(String::from_utf8_lossy(&refused).contains("did you mean"));

    let seen = control(
        &server,
        "GET",
        "requests?operation=deals.create&expect=6",
        &Value::Null,
    )
    .data();
    let statuses: Vec<_> = seen["requests"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|it| it["status"].as_u64())
        .collect();
    assert_eq!(
        statuses,
        [Some(503), None, Some(403), Some(401), None, Some(502)]
    );
}

#[test]
fn a_body_is_cut_slow_or_garbled() {
    let server = Server::start(Sandbox::builder());
    let deal =
        |fault: &str| faulty(&server, "GET", "/api/v2/deals/1", fault, "").expect("a response");
    let body = |reply: &[u8]| {
        let end = reply
            .windows(4)
            .position(|it| it == b"\r\n\r\n")
            .expect("a head");
        reply[end + 4..].to_vec()
    };
    let whole = body(&deal("latency=1"));
    let cut = deal("cut");
    let length = format!("content-length: {}", whole.len());
    assert!(
        String::from_utf8_lossy(&cut).contains(&length),
        "it says how long it is"
    );
    assert_eq!(body(&cut), whole[..whole.len() / 2]);
    let garbled = body(&deal("garbled"));
    assert!(serde_json::from_slice::<Value>(&garbled).is_err());
    let started = Instant::now();
    assert_eq!(body(&deal("slow=20")), whole);
    assert!(
        started.elapsed() >= Duration::from_millis(180),
        "{:?}",
        started.elapsed()
    );
}

#[test]
fn a_page_says_that_it_follows_itself() {
    let server = Server::start(Sandbox::builder());
    let first = get(&server, "/api/v2/deals?limit=2").value();
    let cursor = first["additional_data"]["next_cursor"]
        .as_str()
        .expect("a cursor");
    control(
        &server,
        "POST",
        "faults",
        &json!({"repeat": true, "operation": "*.list"}),
    )
    .data();
    let second = get(&server, &format!("/api/v2/deals?limit=2&cursor={cursor}")).value();
    assert_eq!(second["additional_data"]["next_cursor"], cursor);
    let notes = get(&server, "/v1/notes?start=2&limit=2").value();
    assert_eq!(notes["additional_data"]["pagination"]["next_start"], 2);
}

#[test]
fn faults_in_force_are_listed_counted_and_lifted() {
    let server =
        Server::start(Sandbox::builder().fault("status=500, operation=v2.deals.get, times=2"));
    let statuses: Vec<_> = (0..3)
        .map(|_| get(&server, "/api/v2/deals/1").status)
        .collect();
    assert_eq!(statuses, [500, 500, 200]);
    assert_eq!(get(&server, "/v1/users/me").status, 200);
    let listed = control(&server, "GET", "faults", &Value::Null).data();
    assert_eq!(
        listed["faults"],
        json!([{"fault": "status=500, operation=v2.deals.get, times=2", "requests": 2, "met": 2}])
    );
    control(
        &server,
        "POST",
        "faults",
        &json!({"fault": "status=500, rate=0.5, seed=3"}),
    )
    .data();
    let failed = (0..100)
        .filter(|_| get(&server, "/v1/users/me").status == 500)
        .count();
    assert!((30..70).contains(&failed), "{failed}");
    let refusal = control(
        &server,
        "POST",
        "faults",
        &json!({"status": 500, "operation": "boats.get"}),
    )
    .refusal(400);
    assert!(refusal.contains("no operation is meant by"), "{refusal}");
    assert_eq!(
        control(&server, "DELETE", "faults", &Value::Null).data()["faults"],
        json!([])
    );
    assert_eq!(get(&server, "/v1/users/me").status, 200);
    for wrong in ["status=5", "operation=x.y, status=500"] {
        assert!(
            Server::try_start(Sandbox::builder().fault(wrong)).is_err(),
            "{wrong}"
        );
    }
}

#[test]
fn the_journal_says_what_was_sent() {
    let server = Server::start(Sandbox::builder());
    let body = json!({"title": "Boats", "value": 3}).to_string();
    server.send(
        "POST",
        "/api/v2/deals?api_token=x",
        &[TOKEN, JSON],
        body.as_bytes(),
    );
    server.send("PATCH", "/api/v2/deals/1", &[TOKEN, JSON], b"{}");
    get(&server, "/nowhere");
    let asked = |query: &str| control(&server, "GET", &format!("requests{query}"), &Value::Null);
    let all = asked("").data();
    assert_eq!(all["count"], 3);
    let created = &all["requests"][0];
    assert_eq!(created["operation"], "v2.deals.create");
    assert_eq!(created["body"], json!({"title": "Boats", "value": 3}));
    assert_eq!(created["target"], "/api/v2/deals?api_token=…");
    assert_eq!(created["headers"]["x-api-token"], "…");
    assert_eq!(asked("?operation=deals.update&expect=1").data()["count"], 1);
    let refusal = asked("?operation=deals.update&expect=2").refusal(409);
    assert!(
        refusal.starts_with("expected 2 such requests, and there were 1"),
        "{refusal}"
    );
    assert!(asked("?opration=x").refusal(400).contains("opration"));
    assert_eq!(
        control(&server, "DELETE", "requests", &Value::Null).data()["count"],
        0
    );
    assert_eq!(asked("").data()["count"], 0);
}

#[test]
fn health_needs_no_token() {
    let server = Server::shared();
    assert_eq!(
        server.send("GET", "/_sandbox/health", &[], b"").data()["status"],
        "ok"
    );
    let head = server.send("HEAD", "/_sandbox/health", &[], b"");
    assert_eq!((head.status, head.body.len()), (200, 0));
    assert_eq!(
        server.send("POST", "/_sandbox/health", &[], b"").status,
        405
    );
}
