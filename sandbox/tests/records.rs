//! What the operations of `crm` do to records, over real HTTP with the embedded spec and sample data.

mod support;

use serde_json::{Value, json};
use support::{Server, TOKEN};

/// A new deal.
fn deal(server: &Server, request: &Value) -> Value {
    server.record("POST", "deals", request)
}

/// The id of a person whose deals are those of one test alone.
fn person(server: &Server) -> Value {
    server.record("POST", "persons", &json!({"name": "Somebody New"}))["id"].clone()
}

#[test]
fn a_deal_as_the_faq_says() {
    let server = Server::shared();
    let request = json!({"title": "Rocket", "value": 1200.5, "currency": "EUR", "stage_id": 3, "person_id": 7});
    let reply = server.json("POST", "deals", &request);
    assert_eq!(reply.status, 201);
    assert_eq!(
        reply.header("content-type"),
        Some("application/json; charset=utf-8")
    );
    assert!(reply.header("x-request-id").is_some() && reply.header("x-correlation-id").is_some());

    let deal = reply.data();
    for (name, value) in request.as_object().expect("an object") {
        assert_eq!(deal[name], *value, "{name}");
    }
    assert_eq!(
        (&deal["status"], &deal["deleted"], &deal["org_id"]),
        (&json!("open"), &json!(false), &Value::Null)
    );
    // Who calls owns what is added, and the stage decides the pipeline.
    for name in ["owner_user_id", "creator_user_id", "pipeline_id"] {
        assert_eq!(deal[name], 1, "{name}");
    }
    let custom = deal["custom_fields"].as_object().expect("custom fields");
    assert!(
        custom.contains_key("e53c098ad333aa767a2a7675a73fb9fcda61b3fc")
            && custom.values().all(Value::is_null)
    );
    let added = deal["add_time"].as_str().expect("a moment");
    assert_eq!(
        (added.len(), &added[10..11], &deal["update_time"]),
        (19, " ", &deal["add_time"])
    );
    // Every field of the model is there, in the spec's order.
    assert_eq!(deal.as_object().expect("an object").len(), 27);
    assert!(
        reply
            .text()
            .starts_with("{\"success\":true,\"data\":{\"id\":"),
        "{}",
        reply.text()
    );
    assert_eq!(server.get(&format!("deals/{}", deal["id"])).data(), deal);
}

#[test]
fn an_update_changes_what_it_gives_and_nothing_else() {
    let server = Server::shared();
    let before = deal(
        server,
        &json!({
            "title": "Old", "probability": 30, "value": 12, "person_id": 2, "description": "Kept",
            "update_time": "2026-01-01 00:00:00", "custom_fields": {"e53c098ad333aa767a2a7675a73fb9fcda61b3fc": "fair", "f67bc6d0199427561a8dcb4db5365cbc3d54995c": 12},
        }),
    );
    let id = &before["id"];
    let after = server.record(
        "PUT",
        "deals",
        &json!({"id": id, "title": "New", "probability": null}),
    );
    assert_eq!(
        (&after["title"], &after["probability"]),
        (&json!("New"), &Value::Null)
    );
    assert_ne!(after["update_time"], before["update_time"]);
    for (name, value) in before.as_object().expect("an object") {
        if !["title", "probability", "update_time"].contains(&name.as_str()) {
            assert_eq!(after[name], *value, "{name}");
        }
    }
    assert_eq!(server.get(&format!("deals/{id}")).data(), after);

    let key = "1dafb6c85875c8a6297169670b103c6504648197";
    let fields = json!({"f67bc6d0199427561a8dcb4db5365cbc3d54995c": null, key: "PO-7"});
    let custom = server.record("PUT", "deals", &json!({"id": id, "custom_fields": fields}));
    let custom = &custom["custom_fields"];
    assert_eq!(
        (
            &custom["e53c098ad333aa767a2a7675a73fb9fcda61b3fc"],
            &custom["f67bc6d0199427561a8dcb4db5365cbc3d54995c"],
            &custom[key]
        ),
        (&json!("fair"), &Value::Null, &json!("PO-7"))
    );
    let stated = server.record(
        "PUT",
        "deals",
        &json!({"id": id, "update_time": "2020-01-01T00:00:00+01:00"}),
    );
    assert_eq!(stated["update_time"], "2019-12-31 23:00:00");
}

#[test]
fn a_decided_deal_says_when() {
    let server = Server::shared();
    let id = deal(server, &json!({"title": "Undecided"}))["id"].clone();
    let status = |status: &str| {
        let path = format!("deals/{id}/status");
        server.record("PATCH", &path, &json!({"status": status}))
    };
    let won = status("won");
    assert!(won["won_time"].is_string() && won["lost_time"].is_null());
    assert_eq!(won["close_time"], won["won_time"]);
    assert_eq!(status("won")["won_time"], won["won_time"]);
    let lost = server.record(
        "PUT",
        "deals",
        &json!({"id": id, "status": "lost", "close_time": "2026-01-02 03:04:05"}),
    );
    assert!(lost["lost_time"].is_string() && lost["won_time"].is_null());
    assert_eq!(lost["close_time"], "2026-01-02 03:04:05");
    let open = status("open");
    assert!(open["lost_time"].is_null() && open["close_time"].is_null());

    let born = deal(
        server,
        &json!({"title": "Born won", "status": "won", "won_time": "2026-01-01 00:00:00"}),
    );
    assert_eq!(
        (&born["won_time"], &born["close_time"]),
        (&json!("2026-01-01 00:00:00"), &json!("2026-01-01 00:00:00"))
    );
}

#[test]
fn stage_and_probability_have_paths_of_their_own() {
    let server = Server::shared();
    let id = deal(server, &json!({"title": "Moved"}))["id"].clone();
    let put = |name: &str, body: Value| server.record("PUT", &format!("deals/{id}/{name}"), &body);
    assert_eq!(put("stage", json!({"stage_id": 2}))["stage_id"], 2);
    assert_eq!(
        put("probability", json!({"probability": 30}))["probability"],
        30
    );
    let deal = server.get(&format!("deals/{id}")).data();
    assert_eq!(
        (&deal["stage_id"], &deal["probability"]),
        (&json!(2), &json!(30))
    );
}

#[test]
fn lists_filter_by_every_kind_of_value() {
    let server = Server::shared();
    let person = person(server);
    let made = [
        json!({
            "title": "Depot refit", "value": 9600.5, "currency": "GBP", "stage_id": 5, "status": "won", "visible_to": 7,
            "won_time": "2026-10-22 16:00:00", "custom_fields": {"e53c098ad333aa767a2a7675a73fb9fcda61b3fc": "fair", "f67bc6d0199427561a8dcb4db5365cbc3d54995c": 12},
        }),
        json!({
            "title": "Trial units", "value": 2150, "stage_id": 1, "status": "lost",
            "lost_reason": "Chose another supplier", "custom_fields": {"e53c098ad333aa767a2a7675a73fb9fcda61b3fc": "fair", "f67bc6d0199427561a8dcb4db5365cbc3d54995c": 13},
        }),
        json!({"title": "Depot", "value": 0, "stage_id": 1}),
    ];
    let [won, lost, open] = made.map(|mut request| {
        request["person_id"] = person.clone();
        deal(server, &request)["id"].as_i64().expect("an id")
    });
    let activity =
        json!({"subject": "Call", "deal_id": open, "due_date": "2030-01-02", "due_time": "10:00"});
    let headers = [TOKEN, ("content-type", "application/json")];
    let activity = activity.to_string();
    server
        .send("POST", "/v2/activities", &headers, activity.as_bytes())
        .data();

    for (query, ids) in [
        ("", &[won, lost, open][..]),
        (&format!("id={lost}"), &[lost]),
        ("title=DEPOT%20Refit", &[won]),
        ("title=depot+refit", &[won]),
        ("title=refit", &[]),
        ("status=won", &[won]),
        ("status=open&stage_id=1", &[open]),
        ("value=9600.50", &[won]),
        ("value=2150.0", &[lost]),
        ("currency=gbp", &[won]),
        ("won_time=2026-10-22T16:00:00Z", &[won]),
        ("won_time=2026-10-22T18:00:00%2B02:00", &[won]),
        ("next_activity_date=2030-01-02", &[open]),
        ("next_activity_time=10:00", &[open]),
        ("next_activity_time=10:00:00", &[open]),
        ("visible_to=7", &[won]),
        ("deleted=false", &[won, lost, open]),
        ("deleted=true", &[]),
        (
            "custom_fields[e53c098ad333aa767a2a7675a73fb9fcda61b3fc]=Fair",
            &[won, lost],
        ),
        (
            "custom_fields%5Bf67bc6d0199427561a8dcb4db5365cbc3d54995c%5D=12",
            &[won],
        ),
        (
            "custom_fields[e53c098ad333aa767a2a7675a73fb9fcda61b3fc]=fair&custom_fields[f67bc6d0199427561a8dcb4db5365cbc3d54995c]=14",
            &[],
        ),
        ("lost_reason=chose+another+supplier", &[lost]),
    ] {
        let path = format!("deals?person_id={person}&{query}");
        assert_eq!(server.ids(&path), ids, "{query}");
    }
    let found = |query: &str| server.ids(&format!("activities?{query}")).len();
    assert_eq!(found("date=2030-01-02"), 1);
    let created = server.send("GET", "/v2/activities/1", &[TOKEN], b"").data()["add_time"].clone();
    let created = created.as_str().expect("a moment").to_owned();
    assert_eq!(found(&format!("created={created}")), 1);
    assert_eq!(server.ids("activities?subject=lunch+with+KESTREL"), [5]);
    assert_eq!(
        server.ids("activities?subject=Lunch+with+Kestrel&done=0"),
        [0; 0]
    );
    assert_eq!(server.ids("activities?owner_id=2&id=4"), [4]);
    assert_eq!(server.ids("products?active_flag=false"), [5]);
}

#[test]
fn lists_page_by_offset() {
    let server = Server::shared();
    let person = person(server);
    let made: Vec<_> = ["won", "open", "open", "open"]
        .map(|status| {
            let request = json!({"title": "Paged", "person_id": person, "status": status});
            deal(server, &request)["id"].clone()
        })
        .to_vec();
    let page = |query: &str| {
        let path = format!("deals?person_id={person}&{query}");
        let value = server.get(&path).value();
        let ids: Vec<_> = value["data"]
            .as_array()
            .expect("a list")
            .iter()
            .map(|deal| deal["id"].clone())
            .collect();
        (ids, value["additional_data"]["pagination"].clone())
    };
    let (ids, pagination) = page("limit=3");
    assert_eq!(ids, made[..3]);
    assert_eq!(
        pagination,
        json!({"start": 0, "limit": 3, "more_items_in_collection": true, "next_start": 3})
    );
    let (ids, pagination) = page("start=3&limit=3");
    assert_eq!(ids, made[3..]);
    assert_eq!(
        pagination,
        json!({"start": 3, "limit": 3, "more_items_in_collection": false})
    );
    let (ids, pagination) = page("start=18446744073709551615");
    assert!(ids.is_empty());
    assert_eq!(pagination["limit"], 100);
    assert_eq!(page("limit=2&start=1&status=open").0, made[2..]);
}

#[test]
fn deleted_records_stay_out_of_the_way() {
    let server = Server::shared();
    let person = person(server);
    let [kept, deleted, marked] = ["Kept", "Deleted", "Marked"].map(|title| {
        let request = json!({"title": title, "person_id": person});
        deal(server, &request)["id"].as_i64().expect("an id")
    });
    let listed = |query: &str| server.ids(&format!("deals?person_id={person}&{query}"));
    let path = format!("deals/{deleted}");
    let reply = server.call("DELETE", &path);
    assert_eq!(
        (reply.status, reply.value()),
        (200, json!({"success": true, "data": {"id": deleted}}))
    );
    assert_eq!(listed(""), [kept, marked]);
    assert_eq!(listed("deleted=true"), [deleted]);
    assert_eq!(listed("status=deleted"), [deleted]);
    let record = server.get(&path).data();
    assert_eq!(
        (&record["deleted"], &record["status"]),
        (&json!(true), &json!("deleted"))
    );

    let said = server.call("DELETE", &path).refusal(404);
    assert!(
        said.contains(&format!("deal {deleted} not found")),
        "{said}"
    );
    let change = json!({"id": deleted, "title": "x"});
    let said = server.json("PUT", "deals", &change).refusal(404);
    assert!(
        said.contains(&format!("deal {deleted} is deleted")),
        "{said}"
    );
    let participant = json!({"deal_id": deleted, "user_id": 1});
    let said = server
        .json("POST", "dealParticipants", &participant)
        .refusal(400);
    let problem = format!("deal_id: there is no deal {deleted}");
    assert!(said.contains(&problem), "{said}");

    let path = format!("deals/{marked}/status");
    let record = server.record("PATCH", &path, &json!({"status": "deleted"}));
    assert_eq!(record["deleted"], true);
    assert_eq!(listed("deleted=1"), [deleted, marked]);
}

#[test]
fn a_delete_takes_its_id_where_the_card_says() {
    let server = Server::shared();
    for (path, request) in [
        ("products", json!({"name": "Buoy"})),
        ("activities", json!({"subject": "Call"})),
        ("organizations", json!({"name": "Pier 9"})),
        ("persons", json!({"name": "Sam"})),
    ] {
        let id = server.record("POST", path, &request)["id"].clone();
        let path = format!("{path}?id={id}");
        assert_eq!(server.ids(&path), [id.as_i64().expect("an id")], "{path}");
        let reply = server.call("DELETE", &path);
        assert_eq!(reply.data(), json!({ "id": id }), "{path}");
        assert_eq!(server.ids(&path), [0; 0], "{path}");
        assert_eq!(server.call("DELETE", &path).status, 404, "{path}");
    }
}

#[test]
fn a_participant_goes_without_a_trace_and_repeats_the_deals_status() {
    let server = Server::shared();
    let request = json!({"title": "Shared", "status": "won"});
    let deal = deal(server, &request)["id"].clone();
    let add = |user: i64| {
        let request = json!({"deal_id": deal, "user_id": user, "role": "owner"});
        server.record("POST", "dealParticipants", &request)
    };
    let listed = |status: &str| {
        let path = format!("dealParticipants?deal_id={deal}&status={status}");
        server.ids(&path)
    };
    let made = add(2);
    assert_eq!(made["status"], "won");
    let id = made["id"].as_i64().expect("an id");
    assert_eq!(listed("won"), [id]);
    let path = format!("deals/{deal}/status");
    server.record("PATCH", &path, &json!({"status": "lost"}));
    assert_eq!(listed("won"), [0; 0]);
    assert_eq!(listed("lost"), [id]);
    let path = format!("dealParticipants?id={id}");
    assert_eq!(server.call("DELETE", &path).data(), json!({ "id": id }));
    assert_eq!(listed("lost"), [0; 0]);
    assert_eq!(server.call("DELETE", &path).status, 404);
    // Its id is not given again.
    assert!(add(2)["id"].as_i64() > Some(id));
    let unknown = json!({"deal_id": deal, "user_id": 777});
    let said = server
        .json("POST", "dealParticipants", &unknown)
        .refusal(400);
    assert!(said.contains("user_id: there is no user 777"), "{said}");
}

#[test]
fn files_are_kept_listed_and_given_back() {
    let server = Server::shared();
    let id = deal(server, &json!({"title": "With files"}))["id"].clone();
    let files = format!("deals/{id}/files");
    let bytes: Vec<u8> = (0..=255).cycle().take(100_000).collect();
    let reply = server.upload(&files, "grün \\\"a\\\".bin", "application/x-thing", &bytes);
    assert_eq!(reply.status, 201, "{}", reply.text());
    let file = reply.data();
    assert_eq!(
        (&file["deal_id"], &file["file_size"]),
        (&id, &json!(100_000))
    );
    assert_eq!(
        (&file["file_name"], &file["file_type"]),
        (&json!("grün \"a\".bin"), &json!("application/x-thing"))
    );
    assert_eq!(server.get(&files).data(), json!([file]));

    let url = file["url"].as_str().expect("a url");
    let path = url
        .strip_prefix(&format!("http://{}", server.address))
        .expect("a url of this server");
    let download = server.send("GET", path, &[TOKEN], b"");
    assert!(download.body == bytes, "the bytes come back as they were");
    assert_eq!(download.header("content-type"), Some("application/x-thing"));
    assert_eq!(server.send("GET", path, &[], b"").status, 401);
    assert_eq!(
        server
            .send("GET", "/_sandbox/files/999999", &[TOKEN], b"")
            .status,
        404
    );

    let second = server.upload(&files, "b.txt", "text/plain", b"b").data();
    let file = file["id"].as_i64().expect("an id");
    assert_eq!(server.ids(&format!("{files}?limit=1")), [file]);
    let second = second["id"].as_i64().expect("an id");
    assert_eq!(server.ids(&files), [file, second]);
    assert_eq!(server.get("deals/99999/files").status, 404);
    let lost = server.upload("deals/99999/files", "a", "text/plain", b"a");
    assert_eq!(lost.status, 404);
    let unnamed = server.upload(&files, "", "text/plain", b"a");
    assert!(unnamed.refusal(400).contains("no filename"));
}

#[test]
fn every_resource_creates_and_updates() {
    let server = Server::shared();
    for (path, create, change) in [
        (
            "products",
            json!({"name": "Buoy", "tax": 19.5}),
            json!({"price": 12, "unit": null}),
        ),
        (
            "activities",
            json!({"subject": "Call back", "duration": "00:30"}),
            json!({"done": true, "due_date": null}),
        ),
        (
            "organizations",
            json!({"name": "Pier 9", "org_type": "partner"}),
            json!({"org_type": null, "city": "Turku"}),
        ),
        (
            "persons",
            json!({"name": "Sam", "email": "sam@pier.example"}),
            json!({"organization_id": 1, "fax": "1"}),
        ),
    ] {
        let made = server.record("POST", path, &create);
        for (name, value) in create.as_object().expect("an object") {
            assert_eq!(made[name], *value, "{path} {name}");
        }
        let mut request = change.clone();
        request["id"] = made["id"].clone();
        let changed = server.record("PUT", path, &request);
        for (name, value) in change.as_object().expect("an object") {
            assert_eq!(changed[name], *value, "{path} {name}");
        }
        assert_eq!(
            server.get(&format!("{path}?id={}", made["id"])).data(),
            json!([changed])
        );
    }
}
