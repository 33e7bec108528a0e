//! What the operations of `crm` do to records, over real HTTP with the embedded spec and sample data.

mod support;

use serde_json::{Value, json};
use support::{Server, TOKEN};

#[test]
fn a_deal_as_the_faq_says() {
    let server = Server::new();
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
        (&deal["status"], &deal["deleted"]),
        (&json!("open"), &json!(false))
    );
    assert_eq!(
        (&deal["custom_fields"], &deal["org_id"]),
        (&json!({}), &Value::Null)
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
    let server = Server::new();
    let before = server.get("deals/1").data();
    let after = server.record(
        "PUT",
        "deals",
        &json!({"id": 1, "title": "New", "probability": null}),
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
    assert_eq!(server.get("deals/1").data(), after);
    let fields = json!({"boats": null, "new": [1]});
    let custom = server.record("PUT", "deals", &json!({"id": 1, "custom_fields": fields}));
    assert_eq!(
        custom["custom_fields"],
        json!({"source": "fair", "new": [1]})
    );
    let stated = server.record(
        "PUT",
        "deals",
        &json!({"id": 1, "update_time": "2020-01-01T00:00:00+01:00"}),
    );
    assert_eq!(stated["update_time"], "2019-12-31 23:00:00");
}

#[test]
fn a_decided_deal_says_when() {
    let server = Server::new();
    let won = server.record("PATCH", "deals/1/status", &json!({"status": "won"}));
    assert!(won["won_time"].is_string() && won["lost_time"].is_null());
    assert_eq!(won["close_time"], won["won_time"]);
    let again = server.record("PATCH", "deals/1/status", &json!({"status": "won"}));
    assert_eq!(again["won_time"], won["won_time"]);
    let lost = server.record(
        "PUT",
        "deals",
        &json!({"id": 1, "status": "lost", "close_time": "2026-01-02 03:04:05"}),
    );
    assert!(lost["lost_time"].is_string() && lost["won_time"].is_null());
    assert_eq!(lost["close_time"], "2026-01-02 03:04:05");
    let open = server.record("PATCH", "deals/1/status", &json!({"status": "open"}));
    assert!(open["lost_time"].is_null() && open["close_time"].is_null());

    let born = server.record(
        "POST",
        "deals",
        &json!({"title": "Born won", "status": "won", "won_time": "2026-01-01 00:00:00"}),
    );
    assert_eq!(born["won_time"], "2026-01-01 00:00:00");
    assert!(born["close_time"].is_string());
}

#[test]
fn stage_and_probability_have_paths_of_their_own() {
    let server = Server::new();
    assert_eq!(
        server.record("PUT", "deals/1/stage", &json!({"stage_id": 2}))["stage_id"],
        2
    );
    assert_eq!(
        server.record("PUT", "deals/1/probability", &json!({"probability": 30}))["probability"],
        30
    );
    let deal = server.get("deals/1").data();
    assert_eq!(
        (&deal["stage_id"], &deal["probability"]),
        (&json!(2), &json!(30))
    );
}

#[test]
fn lists_filter_by_every_kind_of_value() {
    let server = Server::new();
    for (query, ids) in [
        ("", &[1, 2, 3, 4, 5, 6, 7][..]),
        ("id=3", &[3]),
        ("title=HAVSUND%20Fleet+refit", &[1]),
        ("title=Havsund", &[]),
        ("status=won", &[4]),
        ("status=open&stage_id=1", &[6, 7]),
        ("value=9600.50", &[3]),
        ("value=2150.0", &[6]),
        ("currency=gbp", &[4]),
        ("person_id=7", &[6]),
        ("won_time=2026-10-22T16:00:00Z", &[4]),
        ("won_time=2026-10-22T18:00:00%2B02:00", &[4]),
        ("next_activity_date=2026-11-25", &[2]),
        ("next_activity_time=10:00:00", &[1]),
        ("visible_to=7", &[3, 5]),
        ("deleted=false", &[1, 2, 3, 4, 5, 6, 7]),
        ("deleted=true", &[]),
        ("custom_fields[source]=Fair", &[1]),
        ("custom_fields%5Bboats%5D=12", &[1]),
        ("custom_fields[source]=fair&custom_fields[boats]=13", &[]),
        ("lost_reason=chose+another+supplier", &[5]),
    ] {
        assert_eq!(server.ids(&format!("deals?{query}")), ids, "{query}");
    }
    assert_eq!(server.ids("activities?date=2026-11-25"), [2]);
    assert_eq!(server.ids("activities?owner_id=2"), [4]);
    assert_eq!(server.ids("activities?created=2026-10-19%2013:40:00"), [1]);
    assert_eq!(server.ids("activities?done=1"), [3, 5]);
    assert_eq!(server.ids("products?active_flag=false"), [5]);
}

#[test]
fn lists_page_by_offset() {
    let server = Server::new();
    let page = |query: &str| {
        let value = server.get(&format!("deals?{query}")).value();
        let ids: Vec<_> = value["data"]
            .as_array()
            .expect("a list")
            .iter()
            .map(|deal| deal["id"].clone())
            .collect();
        (ids, value["additional_data"]["pagination"].clone())
    };
    let (ids, pagination) = page("limit=3");
    assert_eq!(ids, [1, 2, 3]);
    assert_eq!(
        pagination,
        json!({"start": 0, "limit": 3, "more_items_in_collection": true, "next_start": 3})
    );
    let (ids, pagination) = page("start=6&limit=3");
    assert_eq!(ids, [7]);
    assert_eq!(
        pagination,
        json!({"start": 6, "limit": 3, "more_items_in_collection": false})
    );
    let (ids, pagination) = page("start=18446744073709551615");
    assert!(ids.is_empty());
    assert_eq!(pagination["limit"], 100);
    assert_eq!(page("limit=2&start=1&status=open").0, [2, 3]);
}

#[test]
fn deleted_records_stay_out_of_the_way() {
    let server = Server::new();
    let reply = server.call("DELETE", "deals/6");
    assert_eq!(
        (reply.status, reply.value()),
        (200, json!({"success": true, "data": {"id": 6}}))
    );
    assert_eq!(server.ids("deals"), [1, 2, 3, 4, 5, 7]);
    assert_eq!(server.ids("deals?deleted=true"), [6]);
    assert_eq!(server.ids("deals?status=deleted"), [6]);
    let deal = server.get("deals/6").data();
    assert_eq!(
        (&deal["deleted"], &deal["status"]),
        (&json!(true), &json!("deleted"))
    );

    assert!(
        server
            .call("DELETE", "deals/6")
            .refusal(404)
            .contains("it is deleted")
    );
    assert!(
        server
            .json("PUT", "deals", &json!({"id": 6, "title": "x"}))
            .refusal(404)
            .contains("Deal not found")
    );
    let participant = server.json(
        "POST",
        "dealParticipants",
        &json!({"deal_id": 6, "user_id": 1}),
    );
    assert!(
        participant
            .refusal(400)
            .contains("deal_id: Deal 6 is deleted")
    );

    let deleted = server.record("PATCH", "deals/7/status", &json!({"status": "deleted"}));
    assert_eq!(deleted["deleted"], true);
    assert_eq!(server.ids("deals?deleted=1"), [6, 7]);
}

#[test]
fn a_delete_takes_its_id_where_the_card_says() {
    let server = Server::new();
    for (path, model) in [
        ("products", 5),
        ("activities", 5),
        ("organizations", 5),
        ("persons", 8),
    ] {
        let before = server.ids(path).len();
        let reply = server.call("DELETE", &format!("{path}?id={model}"));
        assert_eq!(reply.data(), json!({"id": model}), "{path}");
        assert_eq!(server.ids(path).len(), before - 1, "{path}");
    }
}

#[test]
fn a_participant_goes_without_a_trace_and_repeats_the_deals_status() {
    let server = Server::new();
    let made = server.record(
        "POST",
        "dealParticipants",
        &json!({"deal_id": 4, "user_id": 9, "role": "owner"}),
    );
    assert_eq!(made["status"], "won");
    let id = made["id"].as_i64().expect("an id");
    assert_eq!(server.ids("dealParticipants?status=won"), [4, id]);
    server.record("PATCH", "deals/4/status", &json!({"status": "lost"}));
    assert_eq!(server.ids("dealParticipants?status=lost"), [4, id]);
    assert_eq!(
        server
            .call("DELETE", &format!("dealParticipants?id={id}"))
            .data(),
        json!({"id": id})
    );
    assert_eq!(server.ids("dealParticipants?status=lost"), [4]);
    assert_eq!(
        server
            .call("DELETE", &format!("dealParticipants?id={id}"))
            .status,
        404
    );
    // Its id is not given again.
    let next = server.record(
        "POST",
        "dealParticipants",
        &json!({"deal_id": 4, "user_id": 9}),
    );
    assert_eq!(next["id"], id + 1);
}

#[test]
fn files_are_kept_listed_and_given_back() {
    let server = Server::new();
    let bytes: Vec<u8> = (0..=255).cycle().take(100_000).collect();
    let reply = server.upload(
        "deals/2/files",
        "grün \\\"a\\\".bin",
        "application/x-thing",
        &bytes,
    );
    assert_eq!(reply.status, 201, "{}", reply.text());
    let file = reply.data();
    assert_eq!(
        (&file["deal_id"], &file["file_size"]),
        (&json!(2), &json!(100_000))
    );
    assert_eq!(
        (&file["file_name"], &file["file_type"]),
        (&json!("grün \"a\".bin"), &json!("application/x-thing"))
    );
    assert_eq!(server.get("deals/2/files").data(), json!([file]));

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
            .send("GET", "/_sandbox/files/999", &[TOKEN], b"")
            .status,
        404
    );

    assert_eq!(server.ids("deals/1/files?limit=1"), [1]);
    assert_eq!(server.get("deals/999/files").status, 404);
    assert_eq!(
        server
            .upload("deals/999/files", "a", "text/plain", b"a")
            .status,
        404
    );
    assert!(
        server
            .upload("deals/2/files", "", "text/plain", b"a")
            .refusal(400)
            .contains("no filename")
    );
}

#[test]
fn every_resource_creates_and_updates() {
    let server = Server::new();
    for (path, create, change) in [
        (
            "products",
            json!({"name": "Buoy", "company_id": 1, "tax": 19.5}),
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
            json!({"name": "Sam", "custom_fields": {"k": [1]}}),
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
