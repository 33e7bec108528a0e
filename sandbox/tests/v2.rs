//! What API v2 has and `crm` has not: records with another key than an id, parts of records, searches, records that
//! nothing is kept of.

mod support;

use serde_json::{Value, json};
use support::{Server, TOKEN};

fn call(server: &Server, method: &str, path: &str, body: &Value) -> Value {
    let headers = [TOKEN, ("content-type", "application/json")];
    let body = if body.is_null() {
        String::new()
    } else {
        body.to_string()
    };
    let reply = server.send(method, &format!("/v2/{path}"), &headers, body.as_bytes());
    assert!(reply.status < 300, "{method} {path}: {}", reply.text());
    reply.value()
}

#[test]
fn a_field_is_kept_under_its_code_and_its_options_can_be_changed() {
    let server = Server::new();
    let count = |server: &Server| {
        let list = call(server, "GET", "dealFields", &Value::Null);
        list["data"].as_array().map(Vec::len)
    };
    let before = count(&server);
    let field = json!({"field_name": "Channel", "field_type": "enum", "options": [{"label": "Fair"}, {"label": "Web"}]});
    let field = &call(&server, "POST", "dealFields", &field)["data"];
    assert_eq!(count(&server), before.map(|count| count + 1));
    assert_eq!(
        (&field["field_type"], &field["options"][1]["id"]),
        (&json!("enum"), &json!(2))
    );

    let path = format!(
        "dealFields/{}",
        field["field_code"].as_str().expect("a code")
    );
    let options = format!("{path}/options");
    let answer = |method, body| call(&server, method, &options, &body)["data"].clone();
    assert_eq!(
        answer("POST", json!([{"label": "Ads"}])),
        json!([{"id": 3, "label": "Ads"}])
    );
    assert_eq!(
        answer("PATCH", json!([{"id": 1, "label": "Fairs"}])),
        json!([{"id": 1, "label": "Fairs"}])
    );
    assert_eq!(
        answer("DELETE", json!([{"id": 2}])),
        json!([{"id": 2, "label": "Web"}])
    );
    let field = call(&server, "GET", &path, &Value::Null);
    let options = field["data"]["options"].as_array().expect("options");
    let labels: Vec<_> = options.iter().map(|option| &option["label"]).collect();
    assert_eq!(labels, ["Fairs", "Ads"]);
}

#[test]
fn a_search_finds_what_says_the_text() {
    let server = Server::new();
    let person = json!({"name": "Ada", "emails": [{"value": "ada@example.org"}]});
    let person = &call(&server, "POST", "persons", &person)["data"]["id"];
    for title in ["Rocket one", "A rocket", "Boat"] {
        let deal = json!({"title": title, "person_id": person});
        call(&server, "POST", "deals", &deal);
    }
    let found = call(
        &server,
        "GET",
        "deals/search?term=ROCKET&limit=1",
        &Value::Null,
    );
    let item = &found["data"]["items"][0]["item"];
    assert_eq!(
        (&item["title"], &item["person"]["name"]),
        (&json!("Rocket one"), &json!("Ada"))
    );
    let next = found["additional_data"]["next_cursor"].as_str();
    let path = format!(
        "deals/search?term=rocket&limit=1&cursor={}",
        next.expect("a next page")
    );
    let found = call(&server, "GET", &path, &Value::Null);
    assert_eq!(found["data"]["items"][0]["item"]["title"], "A rocket");
    assert_eq!(found["additional_data"]["next_cursor"], Value::Null);

    let items = |path: &str| call(&server, "GET", path, &Value::Null)["data"]["items"].clone();
    assert_eq!(
        items("deals/search?term=rocket&exact_match=true"),
        json!([])
    );
    let found = items("persons/search?term=ada@example");
    assert_eq!(found[0]["item"]["emails"], json!(["ada@example.org"]));
}

#[test]
fn what_nothing_is_kept_of_says_what_was_given() {
    let server = Server::new();
    let follower = call(&server, "POST", "deals/1/followers", &json!({"user_id": 7}));
    assert_eq!(follower["data"]["user_id"], 7);
    assert!(follower["data"]["add_time"].is_string());
}

#[test]
fn a_new_record_is_another_than_the_sample() {
    let server = Server::new();
    let headers = [TOKEN, ("content-type", "application/json")];
    let lead = br#"{"title": "Rocket", "person_id": 1}"#;
    let lead = server.send("POST", "/v1/leads", &headers, lead).data();
    let leads = server.send("GET", "/v1/leads", &[TOKEN], b"").data();
    let ids: Vec<_> = leads
        .as_array()
        .expect("leads")
        .iter()
        .map(|lead| &lead["id"])
        .collect();
    assert_eq!(ids.len(), 2);
    assert!(ids.contains(&&lead["id"]));
}
