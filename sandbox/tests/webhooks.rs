//! Webhooks: what is told of which change, to whom it may be sent, when it is sent again, and when a webhook ends.

mod support;

use pipedrive_sandbox::{Db, Sandbox};
use serde_json::{Value, json};
use support::receiver::Receiver;
use support::{Server, TOKEN};

/// A sandbox without sample data and a receiver that is told everything of the version.
fn both(version: &str) -> (Server, Receiver) {
    let (server, receiver) = (Server::empty(), Receiver::start());
    server.subscribe(&receiver.url, "*", "*", version);
    (server, receiver)
}

fn add(server: &Server, title: &str) -> i64 {
    let deal = server.page("POST", "/api/v2/deals", &json!({ "title": title }));
    deal["id"].as_i64().expect("an id")
}

#[test]
fn a_change_is_told_with_what_changed() {
    let (server, receiver) = both("2.0");
    let field =
        json!({"field_name": "Hull", "field_type": "enum", "options": [{"label": "Steel"}]});
    let field = server.page("POST", "/api/v2/dealFields", &field);
    let (key, option) = (
        field["field_code"].as_str().expect("a code"),
        &field["options"][0]["id"],
    );
    let id = add(&server, "Refit");
    let sent = receiver.next();
    assert_eq!(sent.line, "POST /hooks");
    assert_eq!(sent.header("content-type"), Some("application/json"));
    // `receiver:correct horse`
    let basic = "Basic cmVjZWl2ZXI6Y29ycmVjdCBob3JzZQ==";
    assert_eq!(sent.header("authorization"), Some(basic));
    let created = sent.body;
    assert_eq!(created["data"]["title"], "Refit");
    assert_eq!(created["data"]["visible_to"], "3");
    assert_eq!(created["data"]["custom_fields"], json!({ key: null }));
    assert_eq!(created["previous"], Value::Null);
    let meta = &created["meta"];
    for (name, value) in [
        ("action", json!("create")),
        ("entity", json!("deal")),
        ("entity_id", json!(id.to_string())),
        ("user_id", json!("1")),
        ("webhook_id", json!("1")),
        ("webhook_owner_id", json!("1")),
        ("is_bulk_edit", json!(false)),
        ("type", json!("general")),
        ("version", json!("2.0")),
        ("change_source", json!("api")),
        ("attempt", json!(1)),
        ("permitted_user_ids", json!(["1"])),
    ] {
        assert_eq!(meta[name], value, "{name} in {meta}");
    }
    for (name, length) in [("id", 36), ("correlation_id", 36), ("timestamp", 24)] {
        let text = meta[name].as_str().expect(name);
        assert_eq!(text.len(), length, "{name}: {text}");
    }
    let me = server.page("GET", "/v1/users/me", &Value::Null);
    assert_eq!(meta["company_id"], json!(me["company_id"].to_string()));
    let domain = me["company_domain"].as_str().expect("a domain");
    assert_eq!(meta["host"], json!(format!("{domain}.pipedrive.com")));
    assert!(meta.get("merged_to_id").is_none(), "{meta}");

    server.advance("2s");
    let change = json!({"value": 500, "custom_fields": { key: option }});
    server.page("PATCH", &format!("/api/v2/deals/{id}"), &change);
    let changed = receiver.body();
    assert_eq!(changed["meta"]["action"], "change");
    assert_ne!(changed["meta"]["id"], meta["id"]);
    assert_eq!(changed["data"]["value"], 500);
    let typed = json!({ key: {"type": "enum", "id": option} });
    assert_eq!(changed["data"]["custom_fields"], typed);
    let update_time = &created["data"]["update_time"];
    let before = json!({"value": 0, "update_time": update_time, "custom_fields": { key: null }});
    assert_eq!(changed["previous"], before);

    server.page("DELETE", &format!("/api/v2/deals/{id}"), &Value::Null);
    let deleted = receiver.body();
    assert_eq!(deleted["meta"]["action"], "delete");
    assert_eq!(deleted["data"], Value::Null);
    assert_eq!(deleted["previous"], changed["data"]);
    receiver.has_nothing_more();
}

#[test]
fn version_1_has_the_whole_record_before_and_after() {
    let (server, receiver) = both("1.0");
    let id = add(&server, "Refit");
    let created = receiver.body();
    assert_eq!(created["event"], "added.deal");
    assert_eq!((&created["v"], &created["retry"]), (&json!(1), &json!(0)));
    assert_eq!(created["current"]["formatted_value"], "€0");
    assert_eq!(created["previous"], Value::Null);
    assert_eq!(created["matches_filters"], json!({"current": []}));
    let meta = &created["meta"];
    assert_eq!((&meta["object"], &meta["id"]), (&json!("deal"), &json!(id)));
    assert_eq!(meta["webhook_id"], "1");
    let micro = meta["timestamp_micro"].as_i64().expect("microseconds");
    assert_eq!(meta["timestamp"], json!(micro / 1_000_000));
    let added = created["current"]["add_time"].as_str().expect("a moment");
    assert_eq!(added.as_bytes()[10], b' ', "{added}");

    server.page(
        "PATCH",
        &format!("/api/v2/deals/{id}"),
        &json!({"title": "Winter refit"}),
    );
    let changed = receiver.body();
    assert_eq!(changed["event"], "updated.deal");
    assert_eq!(changed["previous"]["title"], "Refit");
    assert_eq!(
        changed["previous"]["stage_id"],
        changed["current"]["stage_id"]
    );

    let user = json!({"email": "grace@havnelys.example"});
    server.page("POST", "/v1/users", &user);
    let user = receiver.body();
    assert_eq!(user["event"], "added.user");
    assert_eq!(user["current"][0]["email"], "grace@havnelys.example");
}

#[test]
fn a_webhook_is_told_what_it_asks_for() {
    let (server, receiver) = (Server::empty(), Receiver::start());
    server.subscribe(&receiver.url, "change", "deal", "2.0");
    server.subscribe(&receiver.url, "*", "person", "2.0");
    let last = server.subscribe(&receiver.url, "create", "*", "2.0");
    server.page("DELETE", &format!("/v1/webhooks/{last}"), &Value::Null);
    let id = add(&server, "Refit");
    server.page("POST", "/api/v2/organizations", &json!({"name": "Yard"}));
    server.page("POST", "/api/v2/persons", &json!({"name": "Ada Moon"}));
    assert_eq!(receiver.body()["meta"]["entity"], "person");
    server.page(
        "PATCH",
        &format!("/api/v2/deals/{id}"),
        &json!({"title": "Other"}),
    );
    assert_eq!(receiver.body()["meta"]["entity"], "deal");
    // What changes nothing is no change, and what is refused is none.
    let path = format!("/api/v2/deals/{id}");
    server.page("PATCH", &path, &json!({"title": "Other"}));
    server
        .ask("PATCH", &path, &json!({"stage_id": 99}))
        .refusal(400);
    receiver.has_nothing_more();
}

#[test]
fn a_merge_is_a_deletion_and_a_change() {
    for version in ["2.0", "1.0"] {
        let (server, receiver) = both(version);
        let ids = ["Goes", "Stays"].map(|name| {
            let person = server.page("POST", "/api/v2/persons", &json!({ "name": name }));
            receiver.next();
            person["id"].as_i64().expect("an id")
        });
        let path = format!("/v1/persons/{}/merge", ids[0]);
        server.page("PUT", &path, &json!({"merge_with_id": ids[1]}));
        let told = [receiver.body(), receiver.body()];
        receiver.has_nothing_more();
        let of = |id: i64| {
            let text = id.to_string();
            let is = |body: &&Value| {
                let meta = &body["meta"];
                meta["entity_id"] == text.as_str() || meta["id"] == id
            };
            told.iter().find(is).unwrap_or_else(|| panic!("{told:?}"))
        };
        let (gone, kept) = (&of(ids[0])["meta"], &of(ids[1])["meta"]);
        if version == "1.0" {
            assert_eq!(
                (&gone["action"], &kept["action"]),
                (&json!("deleted"), &json!("merged"))
            );
            continue;
        }
        assert_eq!(
            (&gone["action"], &kept["action"]),
            (&json!("delete"), &json!("change"))
        );
        assert_eq!(gone["merged_to_id"], ids[1].to_string());
        assert_eq!(kept["merged_from_id"], ids[0].to_string());
        assert_eq!(gone["correlation_id"], kept["correlation_id"]);
        assert_ne!(gone["id"], kept["id"]);
    }
}

#[test]
fn a_conversion_and_a_bulk_edit_are_told_record_by_record() {
    let (server, receiver) = both("2.0");
    let person = server.page("POST", "/api/v2/persons", &json!({"name": "Ada Moon"}));
    let lead = json!({"title": "Satellite", "person_id": person["id"]});
    let lead = server.page("POST", "/v1/leads", &lead);
    for _ in 0..2 {
        receiver.next();
    }
    let id = lead["id"].as_str().expect("a UUID");
    server.page(
        "POST",
        &format!("/api/v2/leads/{id}/convert/deal"),
        &json!({}),
    );
    let mut told = [receiver.body(), receiver.body()].map(|body| {
        let meta = &body["meta"];
        assert_eq!(meta["is_bulk_edit"], false);
        format!("{} {}", meta["action"], meta["entity"])
    });
    told.sort();
    assert_eq!(told, ["\"create\" \"deal\"", "\"delete\" \"lead\""]);

    let product = server.page("POST", "/api/v2/products", &json!({"name": "Sounder"}));
    let deal = receiver_deal(&receiver, &server);
    let line = json!({"product_id": product["id"], "item_price": 10, "quantity": 1});
    let path = format!("/api/v2/deals/{deal}/products/bulk");
    server.page("POST", &path, &json!({"data": [line.clone(), line]}));
    let told = [receiver.body(), receiver.body()].map(|body| body["meta"].clone());
    for meta in &told {
        assert_eq!(meta["entity"], "deal_product");
        assert_eq!(meta["is_bulk_edit"], true);
    }
    assert_eq!(told[0]["correlation_id"], told[1]["correlation_id"]);
    receiver.has_nothing_more();
}

/// The only deal, once what was told before is received.
fn receiver_deal(receiver: &Receiver, server: &Server) -> Value {
    assert_eq!(receiver.body()["meta"]["entity"], "product");
    let deals = server.page("GET", "/api/v2/deals", &Value::Null);
    deals[0]["id"].clone()
}

#[test]
fn a_failed_delivery_is_attempted_after_3_30_and_150_seconds() {
    let (server, receiver) = both("2.0");
    receiver.answers([500, 301, 404, 503]);
    add(&server, "Refit");
    let mut ids = Vec::new();
    for (attempt, wait) in [(1, "2s"), (2, "29s"), (3, "149s"), (4, "1 day")] {
        let meta = receiver.body()["meta"].clone();
        assert_eq!(meta["attempt"], attempt);
        ids.push(meta["id"].clone());
        // Noted after the answer.
        server.delivery_where("", |it| {
            it["attempts"].as_array().map(Vec::len) == Some(attempt)
        });
        server.advance(wait);
        receiver.has_nothing_more();
        server.advance("1s");
    }
    ids.dedup();
    assert_eq!(ids.len(), 1, "one event has one id");
    receiver.has_nothing_more();
    let delivery = server.delivery("", "failed");
    let statuses = delivery["attempts"].as_array().expect("attempts").iter();
    let statuses: Vec<_> = statuses.map(|attempt| attempt["status"].clone()).collect();
    assert_eq!(statuses, [500, 301, 404, 503]);
    let hook = server.page("GET", "/v1/webhooks", &Value::Null)[0].clone();
    assert_eq!(hook["last_http_status"], 503);

    // The next one succeeds at the second attempt, in version 1 called a retry.
    server.subscribe(&receiver.url, "*", "person", "1.0");
    receiver.answers([500, 500]);
    server.page("POST", "/api/v2/persons", &json!({"name": "Ada"}));
    for _ in 0..2 {
        receiver.next();
    }
    for webhook in [1, 2] {
        let query = format!("webhook_id={webhook}");
        server.delivery_where(&query, |it| it["attempt"] == 2);
    }
    server.advance("3s");
    let mut retries = [receiver.body(), receiver.body()].map(|body| match &body["retry"] {
        Value::Null => body["meta"]["attempt"].clone(),
        retry => retry.clone(),
    });
    retries.sort_by_key(Value::as_i64);
    assert_eq!(retries, [1, 2]);
    let hook = server.delivery("webhook_id=1", "delivered");
    assert_eq!(hook["next_attempt_time"], Value::Null);
    let hook = server.page("GET", "/v1/webhooks", &Value::Null)[0].clone();
    assert_eq!(hook["last_http_status"], 200);
    assert!(hook["last_delivery_time"].is_string(), "{hook}");
}

#[test]
fn ten_events_whose_first_attempt_fails_get_a_webhook_banned() {
    let (server, receiver) = both("2.0");
    receiver.answers([500; 10]);
    for number in 0..10 {
        add(&server, &number.to_string());
        receiver.next();
    }
    let query = "event=create.deal&limit=10";
    server.delivery_where(query, |it| it["attempt"] == 2);
    // What happens now is lost, and said to be.
    add(&server, "Lost");
    let lost = server.delivery("", "lost");
    assert_eq!(lost["body"]["data"]["title"], "Lost");
    assert_eq!(lost["attempts"], json!([]));
    // What failed before is attempted again.
    server.advance("4s");
    for _ in 0..10 {
        assert_eq!(receiver.body()["meta"]["attempt"], 2);
    }
    server.advance("29m");
    add(&server, "Lost too");
    server.delivery("", "lost");
    receiver.has_nothing_more();
    server.advance("1m");
    add(&server, "Told");
    assert_eq!(receiver.body()["data"]["title"], "Told");
    let hooks = server.page("GET", "/_sandbox/webhooks", &Value::Null);
    assert_eq!(hooks[0]["failures"], 0);
    assert!(hooks[0]["banned_until"].is_string(), "{hooks}");
    assert!(hooks[0].get("http_auth_password").is_none(), "{hooks}");
    assert_eq!(server.deliveries("state=lost").len(), 2);
}

#[test]
fn a_success_in_between_prevents_a_ban() {
    let (server, receiver) = both("2.0");
    receiver.answers([500; 9]);
    receiver.answers([200]);
    receiver.answers([500; 9]);
    for number in 0..20 {
        add(&server, &number.to_string());
        receiver.next();
    }
    let hooks = server.page("GET", "/_sandbox/webhooks", &Value::Null);
    assert_eq!(hooks[0]["banned_until"], Value::Null);
}

#[test]
fn a_webhook_without_success_for_three_days_is_deleted() {
    let (server, receiver) = both("2.0");
    receiver.answers([500; 6]);
    for wait in ["3s", "30s", "150s", "71h"] {
        if wait == "3s" {
            add(&server, "First");
        }
        receiver.next();
        let done = |it: &Value| it["attempts"].as_array().map(Vec::len);
        let before = match wait {
            "3s" => 1,
            "30s" => 2,
            "150s" => 3,
            _ => 4,
        };
        server.delivery_where("", |it| done(it) == Some(before));
        server.advance(wait);
    }
    add(&server, "Almost three days");
    receiver.next();
    server.delivery_where("", |it| it["attempt"] == 2);
    assert_eq!(
        server.page("GET", "/v1/webhooks", &Value::Null)[0]["is_active"],
        1
    );
    server.advance("1h");
    receiver.next();
    server.delivery("", "failed");
    assert_eq!(server.page("GET", "/v1/webhooks", &Value::Null), json!([]));
    let hooks = server.page("GET", "/_sandbox/webhooks", &Value::Null);
    assert_eq!(hooks[0]["is_active"], false);
    assert!(hooks[0]["remove_time"].is_string(), "{hooks}");
    assert_eq!(
        hooks[0]["remove_reason"],
        "no delivery succeeded for 3 days"
    );
    add(&server, "Not told");
    receiver.has_nothing_more();
}

#[test]
fn a_receiver_has_ten_seconds() {
    let (server, receiver) = both("2.0");
    receiver.answers([0]);
    add(&server, "Refit");
    receiver.next();
    let failed = server.delivery_where("", |it| it["attempt"] == 2);
    let attempt = &failed["attempts"][0];
    assert_eq!(attempt["error"], "no response within 10 seconds");
    assert_eq!(attempt["status"], Value::Null);
    let spent = attempt["milliseconds"].as_u64().expect("milliseconds");
    assert!((10_000..13_000).contains(&spent), "{spent}");
}

#[test]
fn a_delivery_is_sent_again_on_request() {
    let (server, receiver) = both("2.0");
    add(&server, "Refit");
    let first = receiver.body();
    let delivery = server.delivery("", "delivered");
    let path = format!("/_sandbox/webhooks/deliveries/{}", delivery["id"]);
    assert_eq!(server.page("GET", &path, &Value::Null), delivery);
    let again = server.page("POST", &format!("{path}/redeliver"), &Value::Null);
    assert_eq!(again["state"], "waiting");
    assert_eq!(receiver.body(), first);
    server.delivery_where("", |it| it["attempts"].as_array().map(Vec::len) == Some(2));

    let missing = "/_sandbox/webhooks/deliveries/99";
    assert!(
        server
            .ask("GET", missing, &Value::Null)
            .refusal(404)
            .contains("no delivery 99")
    );
    server
        .ask("POST", &format!("{missing}/redeliver"), &Value::Null)
        .refusal(404);
    server.ask("POST", &path, &Value::Null).refusal(404);
    server.ask("PUT", &path, &Value::Null).refusal(405);
    let reply = server.send("GET", "/_sandbox/webhooks/deliveries", &[], b"");
    assert_eq!(reply.status, 401);
    let odd = "/_sandbox/webhooks/deliveries?limit=9999&webhook_id=x&a=b";
    let refusal = server.ask("GET", odd, &Value::Null).refusal(400);
    for named in ["limit", "webhook_id", "a: unknown"] {
        assert!(refusal.contains(named), "{refusal}");
    }
}

#[test]
fn an_event_is_triggered_without_a_change() {
    let (server, receiver) = both("2.0");
    server.subscribe(&receiver.url, "change", "deal", "1.0");
    let id = add(&server, "Refit");
    receiver.next();
    let trigger = |body: &Value| server.ask("POST", "/_sandbox/trigger", body);
    let asked = json!({"event": "change.deal", "record": id, "previous": {"title": "Before"}, "user_id": 7});
    let told = trigger(&asked).data();
    assert_eq!(told.as_array().map(Vec::len), Some(2));
    let mut bodies = [receiver.body(), receiver.body()];
    bodies.sort_by_key(|body| body["v"].is_null());
    let [first, second] = bodies;
    assert_eq!(second["data"]["title"], "Refit");
    assert_eq!(second["previous"], json!({"title": "Before"}));
    assert_eq!(
        (&second["meta"]["user_id"], &second["meta"]["change_source"]),
        (&json!("7"), &json!("app"))
    );
    assert_eq!(first["current"]["title"], "Refit");
    assert_eq!(first["previous"]["title"], "Before");
    assert_eq!(first["previous"]["id"], id);

    let asked =
        json!({"event": "delete.board", "data": {"id": 3, "name": "Yard"}, "change_source": "api"});
    trigger(&asked).data();
    let body = receiver.body();
    assert_eq!(body["previous"], json!({"id": 3, "name": "Yard"}));
    assert_eq!(
        (&body["data"], &body["meta"]["entity_id"]),
        (&Value::Null, &json!("3"))
    );
    let silent = trigger(&json!({"event": "change.activityType", "data": {"id": 1}}));
    assert_eq!(silent.data(), json!([]), "only version 1 has it");

    for (body, named) in [
        (
            json!({"event": "change.ship", "record": 1}),
            "deal_installment",
        ),
        (
            json!({"event": "explode.deal", "record": 1}),
            "create, change, delete",
        ),
        (json!({"event": "change.deal"}), "record"),
        (
            json!({"event": "change.deal", "record": 1, "data": {}}),
            "one of record",
        ),
        (
            json!({"event": "change.deal", "data": 7}),
            "data: expected an object",
        ),
        (
            json!({"event": "change.deal", "record": 1, "x": 7}),
            "x: unknown member",
        ),
    ] {
        let refusal = trigger(&body).refusal(400);
        assert!(refusal.contains(named), "{refusal}");
    }
    trigger(&json!({"event": "change.deal", "record": 99})).refusal(404);
    receiver.has_nothing_more();
}

#[test]
fn what_was_not_delivered_is_after_a_restart() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let db = Db::File(dir.path().join("box.db"));
    let start = || Server::start(Sandbox::builder().sample(false).database(db.clone()));
    let receiver = Receiver::start();
    let server = start();
    server.subscribe(&receiver.url, "*", "*", "2.0");
    receiver.answers([500]);
    add(&server, "Refit");
    receiver.next();
    server.delivery_where("", |it| it["attempt"] == 2);
    server.stop();
    let server = start();
    server.advance("3s");
    let again = receiver.body();
    assert_eq!(again["meta"]["attempt"], 2);
    assert_eq!(again["data"]["title"], "Refit");
    server.delivery("", "delivered");
}

#[test]
fn nothing_is_sent_to_other_machines() {
    let server = Server::empty();
    let hook = |url: &str| json!({"name": "Test", "subscription_url": url, "event_action": "*", "event_object": "*"});
    for (url, named) in [
        ("hooks", "no URL"),
        ("ftp://hooks.example", "no URL"),
        ("http://", "subscription_url"),
        ("https://user:secret@hooks.example", "subscription_url"),
        ("https://api.pipedrive.com/hooks", "Pipedrive itself"),
        (
            &*format!("http://{}/v1/deals", server.address),
            "Pipedrive itself",
        ),
        ("https://10.0.0.8/hooks", "--deliver-to 10.0.0.8"),
    ] {
        let refusal = server.ask("POST", "/v1/webhooks", &hook(url)).refusal(400);
        assert!(refusal.contains(named), "{url}: {refusal}");
    }
    let odd = json!({"version": "3.0", "name": "Test", "subscription_url": "https://hooks.example",
        "event_action": "*", "event_object": "*"});
    server.ask("POST", "/v1/webhooks", &odd).refusal(400);
    assert_eq!(server.page("GET", "/v1/webhooks", &Value::Null), json!([]));

    server.page("POST", "/v1/webhooks", &hook("https://hooks.example/a"));
    add(&server, "Refit");
    let refused = server.delivery("", "refused");
    let error = refused["attempts"][0]["error"].as_str().expect("an error");
    assert!(error.contains("--deliver-to hooks.example"), "{error}");
    let hooks = server.page("GET", "/_sandbox/webhooks", &Value::Null);
    assert_eq!(
        hooks[0]["failures"], 0,
        "a refusal is no failure of the receiver"
    );
    let secure = server.page("POST", "/v1/webhooks", &hook("https://127.0.0.1/a"));
    add(&server, "Refit");
    let refused = server.delivery(&format!("webhook_id={}", secure["id"]), "refused");
    let error = refused["attempts"][0]["error"].as_str().expect("an error");
    assert!(error.contains("https"), "{error}");
}

#[test]
fn other_machines_are_named_when_it_starts() {
    assert!(Server::try_start(Sandbox::builder().deliver_to("http://hooks.example")).is_err());
    let server = Server::start(Sandbox::builder().sample(false).deliver_to("hooks.invalid"));
    server.subscribe("http://hooks.invalid/a", "*", "*", "2.0");
    add(&server, "Refit");
    let failed = server.delivery_where("", |it| it["attempt"] == 2);
    let error = failed["attempts"][0]["error"].as_str().expect("an error");
    assert!(error.starts_with("no connection"), "{error}");
}

#[test]
fn an_app_has_its_own_webhooks_until_it_is_uninstalled() {
    let (server, receiver) = (Server::empty(), Receiver::start());
    let form = |path: &str, form: &str| {
        // `app:secret`
        let headers = [
            ("authorization", "Basic YXBwOnNlY3JldA=="),
            ("content-type", "application/x-www-form-urlencoded"),
        ];
        server.send("POST", path, &headers, form.as_bytes())
    };
    let back = format!("redirect_uri={}", receiver.url);
    let path = format!("/oauth/authorize?client_id=app&{back}");
    let reply = server.send("GET", &path, &[], b"");
    let location = reply.header("location").expect("a location");
    let (_, code) = location.split_once("code=").expect("a code");
    let issued = form(
        "/oauth/token",
        &format!("grant_type=authorization_code&code={code}&{back}"),
    )
    .value();
    let bearer = format!(
        "Bearer {}",
        issued["access_token"].as_str().expect("a token")
    );
    let hook = json!({"name": "Mine", "subscription_url": receiver.url, "event_action": "*", "event_object": "*"});
    let headers = [
        ("authorization", bearer.as_str()),
        ("content-type", "application/json"),
    ];
    let reply = server.send(
        "POST",
        "/v1/webhooks",
        &headers,
        hook.to_string().as_bytes(),
    );
    assert_eq!(reply.data()["type"], "application");
    server.subscribe(&receiver.url, "create", "deal", "2.0");
    add(&server, "Refit");
    let types = [receiver.body(), receiver.body()].map(|body| body["meta"]["type"].clone());
    assert!(types.contains(&json!("application")), "{types:?}");

    let refresh = issued["refresh_token"].as_str().expect("a token");
    let reply = form("/oauth/revoke", &format!("token={refresh}"));
    assert_eq!(reply.status, 200);
    let told = receiver.next();
    assert_eq!(told.line, "DELETE /hooks");
    assert_eq!(told.header("authorization"), Some("Basic YXBwOnNlY3JldA=="));
    let me = server.page("GET", "/v1/users/me", &Value::Null);
    assert_eq!(told.body["client_id"], "app");
    assert_eq!(told.body["company_id"], me["company_id"]);
    assert_eq!(told.body["user_id"], 1);
    assert!(told.body["timestamp"].is_string(), "{}", told.body);
    let left = server.page("GET", "/v1/webhooks", &Value::Null);
    assert_eq!(left.as_array().map(Vec::len), Some(1));
    assert_eq!(left[0]["type"], "general");
    let logged = server.delivery("event=uninstall", "delivered");
    assert!(!logged.to_string().contains("secret"), "{logged}");
    add(&server, "Refit");
    receiver.next();
    receiver.has_nothing_more();
}

#[test]
fn old_deliveries_are_forgotten() {
    let (server, receiver) = both("2.0");
    let trigger = json!({"event": "change.deal", "data": {"id": 1}});
    for _ in 0..1003 {
        server.page("POST", "/_sandbox/trigger", &trigger);
        receiver.next();
    }
    server.delivery("", "delivered");
    server
        .ask("GET", "/_sandbox/webhooks/deliveries/3", &Value::Null)
        .refusal(404);
    server.page("GET", "/_sandbox/webhooks/deliveries/4", &Value::Null);
    assert_eq!(server.deliveries("limit=500").len(), 500);
}

#[test]
fn a_reset_forgets_webhooks_and_deliveries() {
    let (server, receiver) = both("2.0");
    receiver.answers([500]);
    add(&server, "Refit");
    receiver.next();
    server.delivery_where("", |it| it["attempt"] == 2);
    let reply = server.send("POST", "/_sandbox/reset", &[TOKEN], b"");
    assert_eq!(reply.status, 200);
    server.advance("1h");
    assert_eq!(server.deliveries(""), Vec::<Value>::new());
    receiver.has_nothing_more();
}
