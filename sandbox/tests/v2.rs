//! What API v2 has and `crm` has not: records with another key than an id, parts of records, searches, and records that
//! say how others hold together.

mod support;

use serde_json::{Value, json};
use support::{Server, TOKEN, good, send};

fn get(path: &str) -> Value {
    good("GET", path, &Value::Null)
}

#[test]
fn a_field_is_kept_under_its_code_and_its_options_can_be_changed() {
    let codes = || -> Vec<Value> {
        let list = get("/v2/dealFields?limit=500");
        let fields = list["data"].as_array().expect("fields").iter();
        fields.map(|field| field["field_code"].clone()).collect()
    };
    let before = codes();
    let field = json!({"field_name": "Channel", "field_type": "enum", "options": [{"label": "Fair"}, {"label": "Web"}]});
    let field = &good("POST", "/v2/dealFields", &field)["data"];
    let code = field["field_code"].as_str().expect("a code");
    assert_eq!(code.len(), 40, "{code}");
    assert!(!before.contains(&code.into()) && codes().contains(&code.into()));
    assert_eq!(
        (&field["field_type"], &field["is_custom_field"]),
        (&json!("enum"), &json!(true))
    );
    let [fair, web] = [0, 1].map(|at| field["options"][at]["id"].as_i64().expect("an id"));
    assert!(web > fair);

    let path = format!("/v2/dealFields/{code}");
    let options = format!("{path}/options");
    let answer = |method, body| good(method, &options, &body)["data"].clone();
    let added = answer("POST", json!([{"label": "Ads"}]));
    assert_eq!(added[0]["label"], "Ads");
    let ads = added[0]["id"].as_i64().expect("an id");
    assert!(ads > web, "its id is new");
    assert_eq!(
        answer("PATCH", json!([{"id": fair, "label": "Fairs"}])),
        json!([{"id": fair, "label": "Fairs"}])
    );
    assert_eq!(
        answer("DELETE", json!([{"id": web}])),
        json!([{"id": web, "label": "Web"}])
    );
    let unknown = send("DELETE", &options, &json!([{"id": web}]));
    assert!(unknown.refusal(400).contains("there is no option"));
    let field = get(&path);
    let kept = field["data"]["options"].as_array().expect("options");
    let labels: Vec<_> = kept.iter().map(|option| &option["label"]).collect();
    assert_eq!(labels, ["Fairs", "Ads"]);

    let deal = json!({"title": "Rocket", "custom_fields": {code: ads}});
    let deal = &good("POST", "/v2/deals", &deal)["data"];
    assert_eq!(deal["custom_fields"][code], ads);
}

#[test]
fn records_lose_an_option_that_is_deleted() {
    let field = |ty: &str| {
        let options = json!([{"label": "x"}, {"label": "y"}]);
        let field = json!({"field_name": "Choice", "field_type": ty, "options": options});
        let field = good("POST", "/v2/dealFields", &field)["data"].clone();
        let ids = [0, 1].map(|at| field["options"][at]["id"].clone());
        (
            field["field_code"].as_str().expect("a code").to_owned(),
            ids,
        )
    };
    let (choice, [x, y]) = field("enum");
    let (choices, [one, two]) = field("set");
    let values = json!({&choice: x, &choices: [one, two]});
    let deal = json!({"title": "Chosen", "custom_fields": values});
    let deal = good("POST", "/v2/deals", &deal)["data"]["id"].clone();
    let kept = || get(&format!("/v2/deals/{deal}"))["data"]["custom_fields"].clone();

    let path = format!("/v2/dealFields/{choice}/options");
    good("POST", &path, &json!([{"label": "z"}]));
    good("DELETE", &path, &json!([{"id": y}]));
    assert_eq!(kept()[&choice], x);
    good("DELETE", &path, &json!([{"id": x}]));
    assert_eq!(kept()[&choice], Value::Null);

    // v1 leaves options out.
    let fields = get("/v1/dealFields?limit=500");
    let mut fields = fields["data"].as_array().expect("fields").iter();
    let field = fields
        .find(|field| field["key"] == *choices)
        .expect("the field");
    let path = format!("/v1/dealFields/{}", field["id"]);
    let rest = json!({"options": [{"id": two, "label": "y"}]});
    good("PUT", &path, &rest);
    assert_eq!(kept()[&choices], json!([two]));
    good("PUT", &path, &json!({"options": [{"label": "w"}]}));
    assert_eq!(kept()[&choices], Value::Null);
}

#[test]
fn a_search_finds_what_says_the_text() {
    let person = json!({"name": "Ada", "emails": [{"value": "ada@example.org"}]});
    let person = &good("POST", "/v2/persons", &person)["data"]["id"];
    for title in ["Zeppelin one", "A zeppelin", "Boat"] {
        let deal = json!({"title": title, "person_id": person});
        good("POST", "/v2/deals", &deal);
    }
    let found = get("/v2/deals/search?term=ZEPPELIN&limit=1");
    let item = &found["data"]["items"][0]["item"];
    assert_eq!(
        (&item["title"], &item["person"]["name"]),
        (&json!("Zeppelin one"), &json!("Ada"))
    );
    let next = found["additional_data"]["next_cursor"].as_str();
    let path = format!(
        "/v2/deals/search?term=ZEPPELIN&limit=1&cursor={}",
        next.expect("a next page")
    );
    let found = get(&path);
    assert_eq!(found["data"]["items"][0]["item"]["title"], "A zeppelin");
    assert_eq!(found["additional_data"]["next_cursor"], Value::Null);

    let items = |path: &str| get(path)["data"]["items"].clone();
    let exactly = "/v2/deals/search?exact_match=true&term=";
    assert_eq!(items(&format!("{exactly}zeppelin")), json!([]));
    let found = items(&format!("{exactly}a+zeppelin"));
    assert_eq!(found[0]["item"]["title"], "A zeppelin");
    let found = items("/v2/persons/search?term=ada@example");
    assert_eq!(found[0]["item"]["emails"], json!(["ada@example.org"]));
}

#[test]
fn users_follow_records() {
    let deal = &good("POST", "/v2/deals", &json!({"title": "Followed"}))["data"]["id"];
    let path = format!("/v2/deals/{deal}/followers");
    let added = send("POST", &path, &json!({"user_id": 3}));
    assert_eq!(added.status, 201, "{}", added.text());
    assert_eq!(added.data()["user_id"], 3);
    assert!(added.data()["add_time"].is_string());
    let users = || -> Vec<Value> {
        let list = get(&path);
        let followers = list["data"].as_array().expect("followers").iter();
        followers
            .map(|follower| follower["user_id"].clone())
            .collect()
    };
    assert_eq!(users(), [3]);
    let unknown = send("POST", &path, &json!({"user_id": 777}));
    assert!(unknown.refusal(400).contains("there is no user 777"));
    let lost = send("POST", "/v2/deals/99999/followers", &json!({"user_id": 3}));
    assert!(lost.refusal(404).contains("deal 99999 not found"));

    let stranger = send("DELETE", &format!("{path}/2"), &Value::Null);
    assert!(stranger.refusal(404).contains("does not follow"));
    good("DELETE", &format!("{path}/3"), &Value::Null);
    assert_eq!(users(), [0; 0]);
}

#[test]
fn surfaces_see_the_records_of_one_another() {
    let lead = json!({"title": "Rocket", "person_id": 1});
    let before = get("/v1/leads?limit=500");
    let lead = good("POST", "/v1/leads", &lead)["data"]["id"].clone();
    let had = |list: &Value| {
        let mut leads = list["data"].as_array().expect("leads").iter();
        leads.any(|item| item["id"] == lead)
    };
    assert!(!had(&before) && had(&get("/v1/leads?limit=500")));

    let deal = json!({"title": "Seen", "value": 12.5});
    let id = good("POST", "/v2/deals", &deal)["data"]["id"].clone();
    let deal = get(&format!("/crm/deals/{id}"))["data"].clone();
    assert_eq!(
        (&deal["title"], &deal["value"], &deal["deleted"]),
        (&json!("Seen"), &json!(12.5), &json!(false))
    );
    let path = format!("/v1/notes?deal_id={id}");
    assert_eq!(get(&path)["data"], json!([]));
    let note = json!({"content": "Call back", "deal_id": id});
    good("POST", "/v1/notes", &note);
    assert_eq!(get(&path)["data"][0]["deal"]["title"], "Seen");
    good("DELETE", &format!("/v2/deals/{id}"), &Value::Null);
    assert_eq!(get(&format!("/crm/deals/{id}"))["data"]["deleted"], true);
}

#[test]
fn pictures_are_at_their_urls_without_a_token() {
    let server = Server::shared();
    let url_of = |path: &str, pointer: &str| {
        let value = get(path);
        let url = value.pointer(pointer).and_then(Value::as_str);
        url.unwrap_or_else(|| panic!("{value}")).to_owned()
    };
    for url in [
        url_of("/v2/products/1/images", "/data/public_url"),
        url_of("/v2/persons/1/picture", "/data/pictures/128"),
    ] {
        let (_, path) = url.split_once("/_sandbox").expect("a URL of the sandbox");
        let path = format!("/_sandbox{path}");
        let picture = server.send("GET", &path, &[], b"");
        assert_eq!(picture.status, 200, "{path}");
        assert!(!picture.body.is_empty());
    }
    for path in ["file/1", "product_image/99999", "product_image", "deal/1"] {
        let path = format!("/_sandbox/public/{path}");
        server.send("GET", &path, &[], b"").refusal(404);
    }
}

#[test]
fn what_belongs_to_a_status_does_not_keep_records_from_being_merged() {
    let add = |status: &str| {
        let mut given = json!({"title": format!("To be merged, {status}"), "status": status});
        if status == "lost" {
            given["lost_reason"] = "Too late".into();
        }
        good("POST", "/v2/deals", &given)["data"]["id"].clone()
    };
    for (from, into) in [
        ("won", "lost"),
        ("lost", "won"),
        ("lost", "open"),
        ("won", "open"),
    ] {
        let (source, target) = (add(from), add(into));
        let merge = json!({"merge_with_id": target});
        good("PUT", &format!("/v1/deals/{source}/merge"), &merge);
        let merged = &get(&format!("/v2/deals/{target}"))["data"];
        assert_eq!(merged["status"], into);
        assert_eq!(merged["won_time"].is_null(), into != "won", "{merged}");
        assert_eq!(merged["lost_time"].is_null(), into != "lost", "{merged}");
    }
}

#[test]
fn a_timeline_is_of_a_date_and_has_an_end() {
    let server = Server::shared();
    let timeline = |rest: &str| {
        let path = format!("/v1/deals/timeline?start_date=2026-10-01&interval=month&{rest}");
        server.send("GET", &path, &[TOKEN], b"")
    };
    timeline("amount=3&field_key=archive_time").data();
    for (rest, of) in [
        ("amount=3&field_key=colour", "field_key"),
        ("amount=3&field_key=title", "field_key"),
        ("amount=0&field_key=add_time", "amount"),
        ("amount=1000000000&field_key=add_time", "amount"),
    ] {
        let refusal = timeline(rest).refusal(400);
        assert!(refusal.contains(of), "{rest}: {refusal}");
    }
}

#[test]
fn a_page_of_what_changed_says_where_it_ends() {
    let page = get("/v1/recents?since_timestamp=2020-01-01%2000:00:00&limit=3");
    let last = &page["data"][2]["data"]["update_time"];
    assert_eq!(
        page["additional_data"]["last_timestamp_on_page"], *last,
        "{page}"
    );
}
