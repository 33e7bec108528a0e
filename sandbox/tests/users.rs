//! Users and their tokens: who is calling, and what they see.

mod support;

use pipedrive_sandbox::Sandbox;
use serde_json::{Value, json};
use support::{Reply, Server};

/// Sends a request with the token of a user; 0 stands for the plain token.
fn call(server: &Server, user: u32, method: &str, path: &str, body: &Value) -> Reply {
    let token = match user {
        0 => "sandbox-token".to_owned(),
        user => format!("sandbox-token-{user}"),
    };
    let headers = [
        ("x-api-token", &*token),
        ("content-type", "application/json"),
    ];
    let body = match body {
        Value::Null => String::new(),
        body => body.to_string(),
    };
    server.send(method, path, &headers, body.as_bytes())
}

fn get(server: &Server, user: u32, path: &str) -> Reply {
    call(server, user, "GET", path, &Value::Null)
}

/// The ids in a list.
fn ids(reply: &Reply) -> Vec<Value> {
    let data = reply.data();
    let items = data["items"].as_array().or(data.as_array());
    let items = items.expect("a list").iter();
    items
        .map(|item| item.get("item").unwrap_or(item)["id"].clone())
        .collect()
}

#[test]
fn each_user_has_a_token() {
    let server = Server::shared();
    assert_eq!(get(server, 0, "/v1/users/me").data()["id"], 1);
    for user in [1, 2, 3] {
        let me = get(server, user, "/v1/users/me").data();
        assert_eq!((&me["id"], &me["is_you"]), (&json!(user), &json!(true)));
    }
    let other = server.send("GET", "/v1/users/me?api_token=sandbox-token-2", &[], b"");
    assert_eq!(other.data()["id"], 2);
    let stranger = get(server, 99, "/v1/users/me");
    assert_eq!(stranger.status, 401);
    assert!(stranger.text().contains("user 99"), "{}", stranger.text());

    let new = json!({"title": "Mine"});
    let deal = call(server, 2, "POST", "/api/v2/deals", &new).data();
    assert_eq!(deal["owner_id"], 2);
    assert_eq!(deal["creator_user_id"], 2);
}

#[test]
fn what_a_user_must_not_see_is_not_there() {
    let server = Server::shared();
    for (path, title, list, search) in [
        (
            "/api/v2/deals",
            "title",
            "/api/v2/deals?limit=500",
            "/api/v2/deals/search",
        ),
        (
            "/api/v2/persons",
            "name",
            "/api/v2/persons?limit=500",
            "/api/v2/persons/search",
        ),
        (
            "/api/v2/organizations",
            "name",
            "/api/v2/organizations?limit=500",
            "/api/v2/organizations/search",
        ),
        (
            "/api/v2/products",
            "name",
            "/api/v2/products?limit=500",
            "/api/v2/products/search",
        ),
    ] {
        let word = "Quasiperiodic";
        let new = json!({title: word, "visible_to": 1, "owner_id": 2});
        let record = call(server, 2, "POST", path, &new).data();
        let id = &record["id"];
        let one = format!("{path}/{id}");
        let search = format!("{search}?term={word}");
        for (user, sees) in [(0, true), (1, true), (2, true), (3, false)] {
            let status = if sees { 200 } else { 404 };
            assert_eq!(get(server, user, &one).status, status, "{one} as {user}");
            let listed = ids(&get(server, user, list)).contains(id);
            assert_eq!(listed, sees, "{list} as {user}");
            let found = ids(&get(server, user, &search)).contains(id);
            assert_eq!(found, sees, "{search} as {user}");
        }
        let change = json!({title: "Taken"});
        assert_eq!(call(server, 3, "PATCH", &one, &change).status, 404, "{one}");
        assert_eq!(
            call(server, 3, "DELETE", &one, &Value::Null).status,
            404,
            "{one}"
        );
        assert_eq!(get(server, 2, &one).data()[title], word);

        let shared = json!({"visible_to": 3});
        assert_eq!(call(server, 2, "PATCH", &one, &shared).status, 200, "{one}");
        assert_eq!(get(server, 3, &one).status, 200, "{one}");
    }
}

#[test]
fn a_follower_sees_what_is_hidden_from_others() {
    // A server of its own, because records are counted.
    let server = &Server::new();
    let new = json!({"title": "Followed", "visible_to": 1});
    let deal = call(server, 2, "POST", "/api/v2/deals", &new).data();
    let one = format!("/api/v2/deals/{}", deal["id"]);
    let sums = |user| {
        let sums = get(server, user, "/v1/deals/summary").data();
        sums["total_count"].as_u64().expect("a count")
    };
    assert_eq!(get(server, 3, &one).status, 404);
    let before = sums(3);
    let follow = json!({"user_id": 3});
    let followed = call(server, 2, "POST", &format!("{one}/followers"), &follow);
    assert_eq!(followed.status, 201, "{}", followed.text());
    assert_eq!(get(server, 3, &one).status, 200);
    assert_eq!(sums(3), before + 1);
    assert_eq!(get(server, 4, &one).status, 404);
}

#[test]
fn users_have_a_burst_each() {
    let server = Server::start(Sandbox::builder().plan("lite"));
    let statuses = |user| {
        let calls = (0..25).map(|_| get(&server, user, "/v1/users/me").status);
        calls.filter(|status| *status == 429).count()
    };
    assert!(statuses(1) > 0);
    assert_eq!(get(&server, 2, "/v1/users/me").status, 200);
}

#[test]
fn an_app_acts_for_the_user_who_let_it_in() {
    let server = Server::shared();
    let form = "application/x-www-form-urlencoded";
    let app = [
        ("authorization", "Basic YXBwOnNlY3JldA=="),
        ("content-type", form),
    ];
    let back = "redirect_uri=https://app.example.com/callback";
    let me = |user: &str| {
        let path = format!("/oauth/authorize?client_id=app&{back}{user}");
        let location = server.send("GET", &path, &[], b"");
        let location = location.header("location").expect("a location").to_owned();
        let (_, code) = location.split_once("code=").expect("a code");
        let exchange = format!("grant_type=authorization_code&code={code}&{back}");
        let issued = server.send("POST", "/oauth/token", &app, exchange.as_bytes());
        let issued: Value = serde_json::from_str(&issued.text()).expect("a token");
        let refresh = issued["refresh_token"].as_str().expect("a refresh token");
        let refresh = format!("grant_type=refresh_token&refresh_token={refresh}");
        let renewed = server.send("POST", "/oauth/token", &app, refresh.as_bytes());
        let renewed: Value = serde_json::from_str(&renewed.text()).expect("a token");
        let bearers = [issued, renewed].map(|token| {
            let access = token["access_token"].as_str().expect("an access token");
            format!("Bearer {access}")
        });
        bearers.map(|bearer| {
            let reply = server.send("GET", "/v1/users/me", &[("authorization", &bearer)], b"");
            (reply.status == 200).then(|| reply.data()["id"].clone())
        })
    };
    assert_eq!(me(""), [Some(json!(1)), Some(json!(1))]);
    assert_eq!(me("&user_id=2"), [Some(json!(2)), Some(json!(2))]);
    assert_eq!(me("&user_id=99"), [None, None]);
}
