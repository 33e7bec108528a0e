//! Where surfaces are served, and what is said of paths that lead nowhere.

mod support;

use pipedrive_sandbox::Sandbox;
use serde_json::json;
use support::{Reply, Server, TOKEN};

fn get(server: &Server, path: &str) -> Reply {
    server.send("GET", path, &[TOKEN], b"")
}

#[test]
fn surfaces_with_one_path_are_served_below_it_together() {
    let server = Server::shared();
    for base in ["/v1", "/api/v1"] {
        // Of v1: its own operations. Of crm: what v1 has no longer.
        for path in ["leads", "deals/summary", "users/me", "deals", "deals/1"] {
            let reply = get(server, &format!("{base}/{path}"));
            assert_eq!(reply.status, 200, "{base}/{path}: {}", reply.text());
        }
        let headers = [TOKEN, ("content-type", "application/json")];
        let body = json!({"title": "Both"}).to_string();
        let made = server.send("POST", &format!("{base}/deals"), &headers, body.as_bytes());
        let path = format!("/crm/deals/{}", made.data()["id"]);
        assert_eq!(get(server, &path).data()["title"], "Both");
    }
    for path in ["/v2/deals", "/api/v2/deals", "/crm/deals"] {
        assert_eq!(get(server, path).status, 200, "{path}");
    }
    assert_eq!(
        get(server, "/crm/leads").status,
        404,
        "below its own name a surface is alone"
    );
    let wrong = server.send("PATCH", "/v1/deals/1/files", &[TOKEN], b"");
    assert_eq!(
        (wrong.status, wrong.header("allow")),
        (405, Some("GET, POST")),
        "of both"
    );
}

#[test]
fn retired_operations_come_after_the_card_unless_told_otherwise() {
    let server = Server::shared();
    let is_retired = |deal: &serde_json::Value| deal["user_id"]["value"] == 1;
    for base in ["/v1", "/api/v1"] {
        // The card has these.
        for path in ["deals/1", "deals"] {
            let deals = get(server, &format!("{base}/{path}")).data();
            assert!(!is_retired(deals.get(0).unwrap_or(&deals)), "{base}/{path}");
        }
        // And not these. What is literal goes before the card's `deals/{id}`.
        for path in ["pipelines", "persons/1", "deals/search?term=refit"] {
            let reply = get(server, &format!("{base}/{path}"));
            assert_eq!(reply.status, 200, "{base}/{path}: {}", reply.text());
        }
        // Of a host that still has them, what API v1 kept too.
        assert!(is_retired(
            &get(server, &format!("/retired{base}/deals/1")).data()
        ));
        assert_eq!(get(server, &format!("/retired{base}/leads")).status, 200);
    }
    assert_eq!(get(server, "/retired/leads").status, 404);

    let server = Server::start(Sandbox::builder().retired(true));
    assert!(is_retired(&get(&server, "/v1/deals/1").data()));
    assert!(is_retired(&get(&server, "/api/v1/deals").data()[0]));
    assert_eq!(get(&server, "/v1/leads").status, 200);
    assert!(!is_retired(&get(&server, "/crm/deals/1").data()));
    // What only the card has stays its own.
    let headers = [TOKEN, ("content-type", "application/json")];
    let body = br#"{"stage_id": 2}"#;
    let reply = server.send("PUT", "/v1/deals/1/stage", &headers, body);
    assert_eq!(reply.status, 200, "{}", reply.text());
}

#[test]
fn retired_operations_are_marked() {
    let server = Server::shared();
    let page = get(server, "/").text();
    assert!(page.contains("PUT deals/{id} (retired)\n"), "{page}");
    assert!(page.contains("GET leads\n"), "{page}");
    let status = get(server, "/_sandbox").data();
    let surfaces = status["surfaces"].as_array().expect("surfaces").iter();
    let retired: Vec<_> = surfaces.filter(|it| it["retired"] == true).collect();
    assert_eq!(retired.len(), 1);
    assert_eq!(retired[0]["name"], "retired");
}

#[test]
fn an_oauth_token_is_good_below_the_path_that_comes_with_it() {
    let server = Server::shared();
    let app = [
        ("authorization", "Basic YXBwOnNlY3JldA=="),
        ("content-type", "application/x-www-form-urlencoded"),
    ];
    let form = b"grant_type=client_credentials";
    let issued = server.send("POST", "/oauth/token", &app, form).value();
    assert_eq!(issued["api_domain"], format!("http://{}", server.address));
    let token = issued["access_token"].as_str().expect("a token");
    let bearer = format!("Bearer {token}");
    for path in ["/api/v1/users/me", "/api/v1/deals", "/api/v2/deals"] {
        let reply = server.send("GET", path, &[("authorization", &bearer)], b"");
        assert_eq!(reply.status, 200, "{path}: {}", reply.text());
    }
}

#[test]
fn a_path_of_another_surface_is_located() {
    let server = Server::shared();
    for (call, location) in [
        ("GET /v1/boards", "GET boards is in v2: /api/v2/boards"),
        (
            "GET /api/v1/boards/1",
            "GET boards/1 is in v2: /api/v2/boards/1",
        ),
        ("GET /crm/leads", "GET leads is in v1: /v1/leads"),
        ("GET /v2/users/me", "GET users/me is in v1: /v1/users/me"),
        ("PUT /v1/boards/1", "is in v2: /api/v2/boards/1"),
        (
            "GET /crm/deals/1/persons",
            "GET deals/1/persons is in retired: /retired/v1/deals/1/persons",
        ),
        // Which is no deal called `search`.
        (
            "GET /crm/deals/search?term=x",
            "GET deals/search is in v2: /api/v2/deals/search",
        ),
    ] {
        let (method, path) = call.split_once(' ').expect("a method and a path");
        let said = server.send(method, path, &[TOKEN], b"").refusal(404);
        assert!(said.contains(location), "{call}: {said}");
    }
    let said = server
        .send("PATCH", "/v1/deals/1", &[TOKEN], b"")
        .refusal(405);
    assert!(
        said.contains("PATCH deals/1 is in v2: /api/v2/deals/1"),
        "{said}"
    );
    let said = get(server, "/v2/dealz").refusal(404);
    assert!(said.contains("did you mean \"deals\"?"), "{said}");
    let said = get(server, "/deals").refusal(404);
    assert!(said.contains("/v2"), "{said}");
}

#[test]
fn a_slash_at_the_end_is_pointed_out() {
    let server = Server::shared();
    let said = get(server, "/v1/leads/").refusal(404);
    assert!(
        said.contains("leave out the slash at its end: /v1/leads"),
        "{said}"
    );
    let said = get(server, "/api/v2/deals/1/").refusal(404);
    assert!(said.contains("slash at its end: /api/v2/deals/1"), "{said}");
}

#[test]
fn a_head_has_the_headers_of_a_get() {
    let server = Server::shared();
    for path in ["/v1/leads", "/crm/deals/1", "/crm/deals/999", "/"] {
        let (get, head) = (get(server, path), server.send("HEAD", path, &[TOKEN], b""));
        assert_eq!(head.body, b"", "{path}");
        assert_eq!(head.status, get.status, "{path}");
        for name in ["content-length", "content-type"] {
            assert_eq!(head.header(name), get.header(name), "{path}: {name}");
        }
        assert!(
            head.header("content-length")
                .is_some_and(|length| length != "0")
        );
    }
    let upload = server.upload("deals/1/files", "a.txt", "text/plain", b"hello");
    let url = upload.data()["url"].as_str().expect("a url").to_owned();
    let path = url
        .split_once(&server.address)
        .expect("a url of this server")
        .1;
    let head = server.send("HEAD", path, &[TOKEN, ("range", "bytes=1-2")], b"");
    assert_eq!(
        (head.status, head.header("content-length")),
        (200, Some("5")),
        "a part is asked for with GET only"
    );
}

#[test]
fn v1_ignores_unknown_parameters_of_a_query_and_v2_does_not() {
    let server = Server::shared();
    for path in ["/v1/currencies", "/v1/activityTypes", "/api/v1/filters"] {
        let reply = get(server, &format!("{path}?start=0&limit=100"));
        assert_eq!(reply.status, 200, "{path}: {}", reply.text());
    }
    let refused = |path: &str| get(server, path).refusal(400);
    assert!(
        refused("/v1/leads?limit=0").contains("limit"),
        "what it knows is checked"
    );
    assert!(refused("/api/v2/deals?start=0").contains("start: unknown parameter"));
    assert!(refused("/crm/deals?staus=won").contains("staus: unknown parameter"));
    let headers = [TOKEN, ("content-type", "application/json")];
    let body = br#"{"content": "x", "deal_id": 1, "titel": "y"}"#;
    let refused = server
        .send("POST", "/v1/notes", &headers, body)
        .refusal(400);
    assert!(
        refused.contains("titel: unknown member of the body"),
        "{refused}"
    );
}
