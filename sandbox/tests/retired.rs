//! What API v1 had until 2026: records in the forms of that time, written in every form that clients used, and the same
//! records in those of today.

mod support;

use serde_json::{Value, json};
use support::{Reply, good, send};

/// A custom field of deals that holds an amount, and one of persons that holds a text.
const BUDGET: &str = "920519f1c6f029a0b033e486c0883597a97b1cce";

fn ask(path: &str) -> Reply {
    send("GET", path, &Value::Null)
}

fn get(path: &str) -> Value {
    let reply = ask(path);
    assert_eq!(reply.status, 200, "{path}: {}", reply.text());
    reply.value()
}

fn add(path: &str, body: &Value) -> Value {
    good("POST", &format!("/retired/v1/{path}"), body)["data"].clone()
}

fn change(path: &str, body: &Value) -> Value {
    good("PUT", &format!("/retired/v1/{path}"), body)["data"].clone()
}

#[test]
fn a_deal_has_records_in_place_of_ids() {
    let body = get("/retired/v1/deals/1");
    let deal = &body["data"];
    assert_eq!(deal["user_id"]["value"], deal["user_id"]["id"]);
    assert!(deal["person_id"]["email"][0]["value"].is_string());
    assert_eq!(deal["org_id"]["value"], 1);
    assert_eq!(
        (&deal["active"], &deal["deleted"]),
        (&json!(true), &json!(false))
    );
    let moment = deal["add_time"].as_str().expect("a moment");
    assert_eq!((moment.len(), &moment[10..11]), (19, " "));
    assert!(deal["age"]["total_seconds"].as_i64() > Some(0), "{deal}");
    assert!(deal["stay_in_pipeline_stages"]["times_in_stages"]["4"].is_number());
    assert_eq!(
        body["related_objects"]["organization"]["1"]["name"],
        deal["org_name"]
    );
    assert!(body["additional_data"]["dropbox_email"].is_string());
    // Custom fields stand beside the others: an amount in two members.
    let amount = get("/retired/v1/deals/8")["data"].clone();
    assert_eq!(
        (&amount[BUDGET], &amount[format!("{BUDGET}_currency")]),
        (&json!(65000), &json!("GBP"))
    );
}

#[test]
fn a_deal_is_written_as_clients_wrote_it() {
    let deal = add(
        "deals",
        &json!({"title": "Old", "value": "12.5", "user_id": 2, "person_id": 1, "label": "1,2", "visible_to": 3,
            BUDGET: 900, format!("{BUDGET}_currency"): "EUR"}),
    );
    let same = get(&format!("/api/v2/deals/{}", deal["id"]))["data"].clone();
    assert_eq!(
        (&same["value"], &same["owner_id"]),
        (&json!(12.5), &json!(2))
    );
    assert_eq!(same["label_ids"], json!([1, 2]));
    assert_eq!(
        same["custom_fields"][BUDGET],
        json!({"value": 900, "currency": "EUR"})
    );
    let path = format!("deals/{}", deal["id"]);
    let moved = change(
        &path,
        &json!({"stage_id": 2, "person_id": null, "label": 2}),
    );
    assert_eq!(
        (&moved["stage_id"], &moved["person_id"]),
        (&json!(2), &Value::Null)
    );
    assert_eq!(moved["label"], "2");
    let seconds = &get(&format!("/retired/v1/{path}"))["data"]["stay_in_pipeline_stages"];
    assert_eq!(
        seconds["times_in_stages"]
            .as_object()
            .map(serde_json::Map::len),
        Some(2)
    );
}

#[test]
fn addresses_and_numbers_of_persons_take_every_form() {
    for email in [
        json!("a@b.example"),
        json!(["a@b.example"]),
        json!([{"value": "a@b.example"}]),
        json!([{"value": "a@b.example", "primary": true, "label": ""}]),
    ] {
        let person = add(
            "persons",
            &json!({"name": "Ann", "email": email, "phone": "+1"}),
        );
        let expected = json!([{"value": "a@b.example", "primary": true, "label": ""}]);
        assert_eq!(person["email"], expected, "{email}");
        assert_eq!(person["phone"][0]["value"], "+1");
        let path = format!("persons/{}", person["id"]);
        let other = change(&path, &json!({"phone": ["+2", "+3"]}));
        assert_eq!(other["email"], expected, "what is not given stays");
        let primary = |at: usize| other["phone"][at]["primary"] == true;
        assert_eq!((primary(0), primary(1)), (true, false), "{other}");
        assert_eq!(change(&path, &json!({"email": ""}))["email"], json!([]));
    }
}

#[test]
fn activities_name_their_people_as_they_did() {
    let activity = add(
        "activities",
        &json!({"subject": "Call", "done": 1, "location": "Bergen", "deal_id": 1,
            "participants": [{"person_id": 2, "primary_flag": true}, {"person_id": 3}]}),
    );
    assert_eq!(
        (&activity["done"], &activity["person_id"]),
        (&json!(true), &json!(2))
    );
    assert_eq!(activity["location"], "Bergen");
    let path = format!("activities/{}", activity["id"]);
    let changed = change(&path, &json!({"person_id": 3, "done": false}));
    assert_eq!(
        (&changed["person_id"], &changed["done"]),
        (&json!(3), &json!(false))
    );
    let primary = |it: &Value| it["primary_flag"] == true;
    let participants = changed["participants"].as_array().expect("a list");
    assert_eq!(
        participants.iter().filter(|it| primary(it)).count(),
        1,
        "{changed}"
    );
    let beside = get("/retired/v1/deals/1/activities")["additional_data"].clone();
    let share = &beside["activity_distribution"]["1"];
    assert!(share["activity_count"].as_i64() >= Some(1), "{beside}");
    assert!(share["activities"]["call"].as_i64() >= Some(1), "{beside}");
}

#[test]
fn every_participant_is_a_person_primary_or_not() {
    let of = |id: u64| json!({"subject": "Call", "participants": [{"person_id": id}]});
    let activity = add("activities", &of(3));
    assert_eq!(
        activity["participants"],
        json!([{"person_id": 3, "primary_flag": false}])
    );
    good("POST", "/api/v2/activities", &of(3));
    let several =
        json!({"subject": "Call", "participants": [{"person_id": 3}, {"person_id": 999_999}]});
    for path in ["/retired/v1/activities", "/api/v2/activities"] {
        for body in [&of(999_999), &several] {
            assert_eq!(send("POST", path, body).status, 400, "{path}: {body}");
        }
    }
}

#[test]
fn without_a_user_activities_are_the_callers() {
    let owners = |path: &str| {
        let listed = get(path)["data"].clone();
        let listed = listed.as_array().expect("a list").iter();
        let mut owners: Vec<_> = listed.filter_map(|it| it["user_id"].as_i64()).collect();
        owners.sort_unstable();
        owners.dedup();
        owners
    };
    assert_eq!(owners("/retired/v1/activities?limit=500"), [1]);
    assert_eq!(owners("/retired/v1/activities?user_id=2&limit=500"), [2]);
    assert!(owners("/retired/v1/activities?user_id=0&limit=500").len() > 2);
}

#[test]
fn lists_narrow_and_continue() {
    let page = get("/retired/v1/deals?status=won&user_id=2&start=2&limit=3&sort=id%20DESC");
    let pagination = &page["additional_data"]["pagination"];
    assert_eq!(
        (&pagination["start"], &pagination["next_start"]),
        (&json!(2), &json!(5))
    );
    let deals = page["data"].as_array().expect("a list");
    assert!(
        deals
            .iter()
            .all(|it| it["status"] == "won" && it["user_id"]["id"] == 2)
    );
    assert!(deals[0]["id"].as_i64() > deals[1]["id"].as_i64());
    let persons = get("/retired/v1/persons?first_char=i")["data"].clone();
    let persons = persons.as_array().expect("a list").iter();
    assert!(persons.clone().count() > 0);
    assert!(persons.clone().all(|it| it["first_char"] == "i"));
    let first = get("/retired/v1/organizations/collection?limit=2");
    let cursor = first["additional_data"]["next_cursor"]
        .as_str()
        .expect("a cursor");
    let next = get(&format!(
        "/retired/v1/organizations/collection?limit=2&cursor={cursor}"
    ));
    assert_eq!(next["data"][0]["id"], 3);
    assert!(next["data"][0]["owner_id"].is_i64());
}

#[test]
fn a_search_of_one_field_finds_values_or_records() {
    for _ in 0..2 {
        add("deals", &json!({"title": "Twice the same"}));
    }
    let find = |more: &str| {
        let path = "/retired/v1/itemSearch/field?term=Twice&field_type=dealField&field_key=title";
        get(&format!("{path}{more}"))["data"].clone()
    };
    assert_eq!(find(""), json!([{"title": "Twice the same"}]));
    assert_eq!(find("&return_item_ids=1").as_array().map(Vec::len), Some(2));
    assert_eq!(find("&exact_match=1"), json!([]));
    let wrong = ask("/retired/v1/itemSearch/field?term=Twice&field_type=dealField&field_key=no");
    assert!(wrong.refusal(400).contains("field_key"));
}

#[test]
fn several_records_are_deleted_at_once() {
    let ids = [1, 2].map(|_| add("organizations", &json!({"name": "Gone"}))["id"].clone());
    let path = format!("/retired/v1/organizations?ids={},{}", ids[0], ids[1]);
    let gone = good("DELETE", &path, &Value::Null);
    assert_eq!(gone["data"], json!({ "id": ids }));
    for id in ids {
        let path = format!("/api/v2/organizations/{id}");
        assert_eq!(get(&path)["data"]["is_deleted"], true);
    }
}
