//! Values of custom fields: what they can be, how a refusal names them, and which of them a search finds.

mod support;

use serde_json::{Value, json};
use support::{Reply, good, send};

/// The data that a good request gives.
fn call(method: &str, path: &str, body: &Value) -> Value {
    good(method, path, body)["data"].clone()
}

/// The code of a new field of a type, and the ids of its options.
fn field(ty: &str) -> (String, Vec<Value>) {
    let mut field = json!({"field_name": "Of a test", "field_type": ty});
    if ["enum", "set"].contains(&ty) {
        field["options"] = json!([{"label": "x"}, {"label": "y"}]);
    }
    let field = call("POST", "/v2/dealFields", &field);
    let options = field["options"].as_array().into_iter().flatten();
    let ids = options.map(|option| option["id"].clone()).collect();
    (
        field["field_code"].as_str().expect("a code").to_owned(),
        ids,
    )
}

fn deal(code: &str, value: &Value) -> Reply {
    let deal = json!({"title": "Of a test", "custom_fields": {code: value}});
    send("POST", "/v2/deals", &deal)
}

/// The value as it is shown after it was written.
fn kept(code: &str, value: &Value) -> Value {
    let reply = deal(code, value);
    assert!(reply.status < 300, "{value}: {}", reply.text());
    reply.data()["custom_fields"][code].clone()
}

#[test]
fn a_value_is_of_the_type_that_answers_show() {
    for (ty, right, wrong) in [
        ("varchar", json!("5"), vec![json!(5), json!(["5"])]),
        ("text", json!("5"), vec![json!(5)]),
        ("phone", json!("123"), vec![json!(123)]),
        ("double", json!(2), vec![json!("2")]),
        (
            "monetary",
            json!({"value": 10, "currency": "EUR"}),
            vec![json!({"value": "10", "currency": "EUR"})],
        ),
        ("user", json!(1), vec![json!("1"), json!({"id": 1})]),
        ("org", json!(1), vec![json!("1")]),
        ("people", json!(1), vec![json!("1")]),
        (
            "date",
            json!("2026-11-23"),
            vec![json!("2026-11-23T00:00:00Z"), json!("2026-13-01")],
        ),
    ] {
        let (code, _) = field(ty);
        assert_eq!(kept(&code, &right), right, "{ty}");
        for wrong in wrong {
            let said = deal(&code, &wrong).refusal(400);
            let place = format!("custom_fields.{code}");
            assert!(said.contains(&place), "{ty} {wrong}: {said}");
            assert!(said.contains("expected"), "{ty} {wrong}: {said}");
        }
    }
}

#[test]
fn a_value_has_the_members_of_its_type() {
    let (time, _) = field("time");
    let both = json!({"value": "10:00:00", "timezone_name": "Europe/Berlin", "timezone_id": null});
    let given = json!({"value": "10:00", "timezone_name": "Europe/Berlin"});
    assert_eq!(kept(&time, &given), both);
    let numbered = json!({"value": "10:00:00", "timezone_name": null, "timezone_id": 310});
    assert_eq!(
        kept(&time, &json!({"value": "10:00:00", "timezone_id": 310})),
        numbered
    );
    assert_eq!(
        kept(&time, &numbered),
        numbered,
        "what is read can be written"
    );

    let (address, _) = field("address");
    let (dates, _) = field("daterange");
    let (times, _) = field("timerange");
    let day = json!({"value": "2026-11-23", "until": "2026-11-23"});
    assert_eq!(kept(&dates, &day), day);
    for (code, value, problem) in [
        (
            &time,
            json!({"value": "10:00", "zone": 1}),
            "zone: unknown member",
        ),
        (
            &time,
            json!({"value": "10:00", "timezone_name": "Mars/X"}),
            "there is no time zone \"Mars/X\"",
        ),
        (
            &time,
            json!({"value": "10:00", "timezone_id": "Mars/X"}),
            "timezone_id: expected a whole number",
        ),
        (
            &address,
            json!({"value": "S", "localty": "T"}),
            "localty: unknown member, did you mean \"locality\"?",
        ),
        (
            &dates,
            json!({"value": "2026-11-23", "until": "2026-11-22"}),
            "until: \"2026-11-22\" is before value, \"2026-11-23\"",
        ),
        (
            &times,
            json!({"value": "10:00", "until": "09:59:59"}),
            "until: ",
        ),
    ] {
        let said = deal(code, &value).refusal(400);
        assert!(
            said.contains(&format!("custom_fields.{code}.")),
            "{value}: {said}"
        );
        assert!(said.contains(problem), "{value}: {said}");
    }
}

#[test]
fn a_refusal_says_which_item_is_wrong() {
    let (set, ids) = field("set");
    let [one, two] = &ids[..] else {
        panic!("{ids:?}");
    };
    assert_eq!(kept(&set, &json!([one, two, one])), json!([one, two]));
    let said = deal(&set, &json!([one, two.to_string()])).refusal(400);
    let problem = format!(
        "custom_fields.{set}[1]: expected the id of an option, a number, got \"{two}\"; there are {one} (x), {two} (y)"
    );
    assert!(said.contains(&problem), "{said}");
}

#[test]
fn a_refusal_names_the_members_that_a_flat_request_has() {
    let [(set, _), (money, _), (time, _)] = ["set", "monetary", "time"].map(field);
    let refused = |name: &str, value: &Value| {
        let lead = json!({"title": "x", "person_id": 1, name: value});
        send("POST", "/v1/leads", &lead).refusal(400)
    };
    let zone = format!("{time}_timezone_name");
    for (name, value, problem) in [
        (
            &money,
            json!(5),
            format!("failed: {money}_currency: missing"),
        ),
        (
            &set,
            json!(""),
            format!("failed: {set}: expected a list of ids of options, or null, got \"\""),
        ),
        (
            &set,
            json!("99999"),
            format!("failed: {set}[0]: expected the id of an option, a number, got 99999"),
        ),
        (
            &zone,
            json!("Mars/X"),
            format!("{time}_timezone_name: there is no time zone \"Mars/X\""),
        ),
    ] {
        let said = refused(name, &value);
        assert!(said.contains(&problem), "{said}");
        assert!(!said.contains("custom_fields"), "{said}");
    }
    // Values beside the other members may be texts.
    let [(number, _), (user, _)] = ["double", "user"].map(field);
    let lead = json!({"title": "x", "person_id": 1, &number: "2.5", &user: "1"});
    let lead = call("POST", "/v1/leads", &lead);
    assert_eq!((&lead[&number], &lead[&user]), (&json!(2.5), &json!(1)));
}

#[test]
fn a_search_finds_and_shows_fields_of_searchable_types() {
    let [(text, _), (date, _), (time, _), (set, ids)] =
        ["varchar", "date", "time", "set"].map(field);
    let values = json!({
        &text: "Zwieback", &date: "2031-03-07", &set: ids,
        &time: {"value": "10:00:00", "timezone_name": "Asia/Vladivostok"},
    });
    let deal = json!({"title": "Of a test", "custom_fields": values});
    let deal = call("POST", "/v2/deals", &deal)["id"].clone();
    let found = |term: &str, more: &str| {
        let path = format!("/v2/deals/search?fields=custom_fields&term={term}{more}");
        let items = call("GET", &path, &Value::Null)["items"].clone();
        let items = items.as_array().expect("items").clone();
        items.into_iter().find(|item| item["item"]["id"] == deal)
    };
    let hit = found("zwieback", "").expect("the deal");
    assert_eq!(hit["item"]["custom_fields"], json!(["Zwieback"]));
    assert!(found("2031-03-07", "").is_none());
    assert!(found("Vladivostok", "").is_none());
    let id = ids[0].to_string();
    assert!(found(&id, "&exact_match=true").is_none());
}
