//! A spec without a company, where operations follow from their shape: cursor paging, string ids, forms, headers, downloads,
//! flags of other names, parts of records, searches, and operations without a rule. The spec is `tests/spec` for the most part.

mod support;

use std::path::Path;

use pipedrive_sandbox::{Sandbox, read_spec};
use serde_json::{Value, json};
use support::{Reply, Server, TOKEN};

fn note(server: &Server, form: &str) -> Reply {
    let headers = [TOKEN, ("content-type", "application/x-www-form-urlencoded")];
    server.send("POST", "/crm/notes", &headers, form.as_bytes())
}

#[test]
fn lists_page_by_cursor() {
    let server = Server::fixture();
    let deal = server.record("POST", "deals", &json!({"title": "x"}))["id"].clone();
    for at in 0..5 {
        assert_eq!(
            note(&server, &format!("deal_id={deal}&text=note+{at}")).status,
            201
        );
    }
    let mut texts = Vec::new();
    let mut path = "notes?limit=2".to_owned();
    loop {
        let page = server.get(&path).value();
        texts.extend(
            page["data"]["items"]
                .as_array()
                .expect("items")
                .iter()
                .map(|note| note["text"].clone()),
        );
        let Value::String(cursor) = &page["after"] else {
            break;
        };
        path = format!("notes?limit=2&cursor={cursor}");
    }
    assert_eq!(texts, ["note 0", "note 1", "note 2", "note 3", "note 4"]);
    assert!(
        server
            .get("notes?cursor=made-up")
            .refusal(400)
            .contains("not one that this list gave")
    );
    assert_eq!(server.ids_of(&format!("deals/{deal}/notes")).len(), 5);
}

#[test]
fn custom_fields_change_one_by_one() {
    let server = Server::fixture();
    let ada = server.record("POST", "persons", &json!({"name": "Ada"}));
    assert_eq!(ada["custom_fields"], json!({}));
    let fields = json!({"a": {"value": 1.5, "currency": "EUR"}, "b": "fair", "c": null});
    let ada = server.record("PUT", "persons/1", &json!({"custom_fields": fields}));
    assert_eq!(
        ada["custom_fields"],
        json!({"a": {"value": 1.5, "currency": "EUR"}, "b": "fair"})
    );
    assert_eq!(server.ids_of("persons?custom_fields[b]=Fair"), [1]);
    let ada = server.record("PUT", "persons/1", &json!({"custom_fields": {"a": null}}));
    assert_eq!(ada["custom_fields"], json!({"b": "fair"}));
    let empty = json!({"custom_fields": {"b": []}});
    let refused = server.json("PUT", "persons/1", &empty).refusal(400);
    assert!(
        refused.contains("custom_fields.b: expected null or a value"),
        "{refused}"
    );
}

#[test]
fn string_ids_and_bare_payloads() {
    let server = Server::fixture();
    server.record("POST", "deals", &json!({"title": "x"}));
    let made = note(&server, "deal_id=1&text=a%26b&pinned=1").data();
    assert_eq!(
        (&made["text"], &made["pinned"], &made["status"]),
        (&json!("a&b"), &json!(true), &json!("open"))
    );
    let id = made["id"].as_str().expect("a string id");
    assert_eq!(
        server.get(&format!("notes/{id}")).value(),
        made,
        "the body is the record itself"
    );
    assert_eq!(server.get("notes/a%2Fb%3Fc").status, 404);
    assert_eq!(
        server.call("DELETE", &format!("notes/{id}")).value(),
        json!({"success": true})
    );
    assert_eq!(server.get(&format!("notes/{id}")).status, 404);
}

#[test]
fn a_flag_of_another_name_marks_the_deleted() {
    let server = Server::fixture();
    for name in ["Ada", "Bo"] {
        assert_eq!(
            server.record("POST", "persons", &json!({"name": name}))["active_flag"],
            true
        );
    }
    assert_eq!(server.call("DELETE", "persons/1").data(), json!({"id": 1}));
    assert_eq!(server.ids("persons"), [2]);
    assert_eq!(server.ids("persons?active_flag=false"), [1]);
    assert_eq!(
        server
            .json("PUT", "persons/1", &json!({"name": "x"}))
            .status,
        404
    );
}

#[test]
fn downloads_give_the_bytes() {
    let server = Server::fixture();
    server.record("POST", "deals", &json!({"title": "x"}));
    let file = server
        .upload("deals/1/files", "a.txt", "text/plain", b"hello")
        .data();
    let reply = server.get(&format!("files/{}/download", file["id"]));
    assert_eq!(
        (reply.body.as_slice(), reply.header("content-type")),
        (&b"hello"[..], Some("text/plain"))
    );
    assert_eq!(server.get("files/99/download").status, 404);
}

#[test]
fn downloads_go_on_where_they_broke_off() {
    let server = Server::fixture();
    server.record("POST", "deals", &json!({"title": "x"}));
    let file = server
        .upload("deals/1/files", "a.txt", "text/plain", b"hello")
        .data();
    let path = format!("/crm/files/{}/download", file["id"]);
    let tag = server
        .send("GET", &path, &[TOKEN], b"")
        .header("etag")
        .unwrap()
        .to_owned();
    let ask = |tag: &str, range: &str| {
        let headers = [TOKEN, ("range", range), ("if-range", tag)];
        server.send("GET", &path, &headers, b"")
    };
    let rest = ask(&tag, "bytes=2-");
    assert_eq!(
        (
            rest.status,
            rest.body.as_slice(),
            rest.header("content-range")
        ),
        (206, &b"llo"[..], Some("bytes 2-4/5"))
    );
    let other = ask("\"other\"", "bytes=2-");
    assert_eq!((other.status, other.body.as_slice()), (200, &b"hello"[..]));
    let none = ask(&tag, "bytes=5-");
    assert_eq!(
        (none.status, none.body.len(), none.header("content-range")),
        (416, 0, Some("bytes */5"))
    );
}

#[test]
fn where_no_rule_is_known_the_answer_fits() {
    let server = Server::fixture();
    let deal = server.record("POST", "deals", &json!({"title": "x"}));
    assert_eq!(server.get("deals/summary").data(), json!({"total": 0}));
    assert_eq!(server.call("POST", "deals/1/duplicate").data(), deal);
    assert_eq!(
        server.call("DELETE", "deals/1/picture").data(),
        json!({"id": 0})
    );
    assert_eq!(server.get("deals/1").data(), deal, "and nothing changes");
}

#[test]
fn a_parameter_that_is_no_field_is_not_kept_and_narrows_nothing() {
    let server = Server::fixture();
    let deal = server.record("POST", "deals", &json!({"title": "x", "mood": "good"}));
    assert_eq!(deal.get("mood"), None);
    assert_eq!(server.ids("deals?mood=bad"), [1]);
    assert_eq!(server.ids("deals?ids=1,2,3"), [1]);
    assert_eq!(server.ids("deals?ids=2,3"), [0; 0]);
}

#[test]
fn a_union_is_each_of_its_alternatives() {
    let server = Server::fixture();
    let topic = json!({"about": "topic", "name": "x"});
    let made = server.record("POST", "replies", &json!({"code": 7, "subject": topic}));
    assert_eq!((&made["code"], &made["subject"]), (&json!(7), &topic));
    let days = json!({"code": "seven", "answer": ["2026-11-23"]});
    let made = server.record("POST", "replies", &days);
    assert_eq!(made["answer"], days["answer"]);
    assert_eq!(server.ids("replies?code=7"), [1]);
    assert_eq!(server.ids("replies?code=seven"), [2]);
    let refusal = server.json(
        "POST",
        "replies",
        &json!({"code": true, "subject": {"about": "x"}}),
    );
    let refusal = refusal.refusal(400);
    assert!(
        refusal.contains("code: expected a number or a string, got true"),
        "{refusal}"
    );
    assert!(refusal.contains("subject.about: "), "{refusal}");
    assert_eq!(
        server.get("replies/recent").data(),
        json!({"about": "deal"})
    );
}

#[test]
fn a_success_has_the_status_that_the_spec_states() {
    let server = Server::fixture();
    let made = |path, body| server.json("POST", path, &body).status;
    assert_eq!(made("deals", json!({"title": "x"})), 201);
    assert_eq!(made("persons", json!({"name": "Ada"})), 200);
    let file = server.upload("deals/1/files", "a.txt", "text/plain", b"hello");
    let path = format!("files/{}", file.data()["id"]);
    let deleted = server.call("DELETE", &path);
    assert_eq!((deleted.status, deleted.body.len()), (204, 0));
    assert_eq!(deleted.header("content-type"), None);
    assert_eq!(server.call("DELETE", &path).status, 404);
}

#[test]
fn more_conditions_than_the_database_takes_are_refused() {
    let server = Server::fixture();
    let query = |count| {
        let conditions: Vec<_> = (0..count)
            .map(|number| format!("custom_fields[k{number}]=1"))
            .collect();
        server.get(&format!("persons?{}", conditions.join("&")))
    };
    assert_eq!(query(500).status, 200);
    assert!(query(1200).refusal(400).contains("too many conditions"));
}

/// The surfaces of the project's spec without its company, which have more that follows from shape than `tests/spec` has.
fn without_company() -> Server {
    let surfaces = read_spec(Path::new("../spec")).unwrap_or_else(|error| panic!("{error}"));
    let builder = Sandbox::builder().spec(surfaces.surfaces);
    Server::start(builder.sample(false))
}

/// What a good request of v2 gives.
fn v2(server: &Server, method: &str, path: &str, body: &Value) -> Value {
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
fn parts_of_a_record_are_changed_one_by_one() {
    let server = without_company();
    let field = json!({"field_name": "Channel", "field_type": "enum", "options": [{"label": "Fair"}, {"label": "Web"}]});
    let field = &v2(&server, "POST", "dealFields", &field)["data"];
    assert_eq!(field["options"][1]["id"], 2);
    let code = field["field_code"].as_str().expect("a code");
    let path = format!("dealFields/{code}");
    let options = format!("{path}/options");
    let answer = |method, body| v2(&server, method, &options, &body)["data"].clone();
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
    let field = v2(&server, "GET", &path, &Value::Null);
    let kept = field["data"]["options"].as_array().expect("options");
    let labels: Vec<_> = kept.iter().map(|option| &option["label"]).collect();
    assert_eq!(labels, ["Fairs", "Ads"]);
}

#[test]
fn searches_find_what_says_the_text() {
    let server = without_company();
    let person = json!({"name": "Ada", "emails": [{"value": "ada@example.org"}]});
    let person = &v2(&server, "POST", "persons", &person)["data"]["id"];
    for title in ["Rocket one", "A rocket", "Boat"] {
        let deal = json!({"title": title, "person_id": person});
        v2(&server, "POST", "deals", &deal);
    }
    let find = |path: &str| v2(&server, "GET", path, &Value::Null);
    let found = find("deals/search?term=ROCKET&limit=1");
    let item = &found["data"]["items"][0]["item"];
    assert_eq!(
        (&item["title"], &item["person"]["name"]),
        (&json!("Rocket one"), &json!("Ada"))
    );
    let next = found["additional_data"]["next_cursor"].as_str();
    let next = next.expect("a next page");
    let found = find(&format!("deals/search?term=ROCKET&limit=1&cursor={next}"));
    assert_eq!(found["data"]["items"][0]["item"]["title"], "A rocket");
    assert_eq!(found["additional_data"]["next_cursor"], Value::Null);
    let found = find("deals/search?term=rocket&exact_match=true");
    assert_eq!(found["data"]["items"], json!([]));
    let found = find("persons/search?term=ada@example");
    let item = &found["data"]["items"][0]["item"];
    assert_eq!(item["emails"], json!(["ada@example.org"]));
}

trait Ids {
    fn ids_of(&self, path: &str) -> Vec<Value>;
}

impl Ids for Server {
    /// Ids that are no numbers.
    fn ids_of(&self, path: &str) -> Vec<Value> {
        let data = self.get(path).data();
        data.as_array()
            .expect("a list")
            .iter()
            .map(|item| item["id"].clone())
            .collect()
    }
}
