//! Limits that the documents state, and what a refusal says where a rule of the company is not met.

mod support;

use serde_json::{Value, json};
use support::{good, send};

/// The data that a good request gives.
fn data(method: &str, path: &str, body: &Value) -> Value {
    good(method, path, body)["data"].clone()
}

/// Numbers with commas between them.
fn list(count: usize) -> String {
    let numbers: Vec<_> = (1..=count).map(|number| number.to_string()).collect();
    numbers.join(",")
}

#[test]
fn parameters_keep_to_the_limits_of_the_documents() {
    let get = |path: &str| send("GET", path, &Value::Null);
    let (hundred, more) = (list(100), list(101));
    for good in [
        &format!("/v2/deals?ids={hundred}"),
        &format!("/v2/deals/products?deal_ids={hundred}"),
        "/v2/deals?custom_fields=e53c098ad333aa767a2a7675a73fb9fcda61b3fc,f67bc6d0199427561a8dcb4db5365cbc3d54995c",
        "/v2/persons/search?term=a&exact_match=true",
        "/v2/itemSearch/field?term=H&field=title&entity_type=deal",
        "/v1/users/find?term=a",
        "/v1/users/find?term=a&search_by_email=1",
        "/v1/goals/find?period.start=2026-01-01&period.end=2026-02-01",
    ] {
        let reply = get(good);
        assert_eq!(reply.status, 200, "{good}: {}", reply.text());
    }
    let keys = vec!["e53c098ad333aa767a2a7675a73fb9fcda61b3fc"; 16].join(",");
    for (path, problem) in [
        (&*format!("/v2/deals?ids={more}"), "ids: at most 100 ids"),
        (&format!("/v2/persons?ids={more}"), "ids: at most 100 ids"),
        (
            &format!("/v2/deals/products?deal_ids={more}"),
            "deal_ids: at most 100 ids",
        ),
        (
            &format!("/v2/deals/installments?deal_ids={more}"),
            "deal_ids: at most 100 ids",
        ),
        (
            &format!("/v2/deals?custom_fields={keys}"),
            "custom_fields: at most 15 keys",
        ),
        (
            &format!("/v2/deals/1?custom_fields={keys}"),
            "custom_fields: at most 15 keys",
        ),
        (
            "/v2/deals?custom_fields=e53c098ad333aa767a2a7675a73fb9fcda61b3fd",
            "custom_fields: there is no custom field e53c098ad333aa767a2a7675a73fb9fcda61b3fd, did you mean \"e53c098ad333aa767a2a7675a73fb9fcda61b3fc\"?",
        ),
        ("/v2/persons/search?term=a", "term: at least 2 characters"),
        (
            "/v2/itemSearch?term=%20%20%20",
            "term: at least 2 characters",
        ),
        ("/v1/leads/search?term=a", "term: at least 2 characters"),
        (
            "/v2/itemSearch/field?term=H&field=title&entity_type=deal&match=beginning",
            "term: at least 2 characters, or 1 if match is exact",
        ),
        (
            "/v2/itemSearch/field?term=Hav&field=bogus&entity_type=deal",
            "field: no field of this code can be searched",
        ),
        (
            "/v1/goals/find?period.start=2026-01-01",
            "period.start: period.end must be given too",
        ),
        (
            "/v1/goals/find?period.end=2026-01-01",
            "period.end: period.start must be given too",
        ),
    ] {
        let said = get(path).refusal(400);
        assert!(said.contains(problem), "{path}: {said}");
    }
}

#[test]
fn lines_of_a_deal_keep_to_theirs() {
    let deal = data("POST", "/v2/deals", &json!({"title": "Lines"}))["id"].clone();
    let path = format!("/v2/deals/{deal}/products");
    let line = |more: &Value| {
        let mut line = json!({"product_id": 1, "item_price": 10, "quantity": 1});
        let more = more.as_object().expect("members").clone();
        line.as_object_mut().expect("members").extend(more);
        line
    };
    for (more, problem) in [
        (json!({"quantity": 0}), "quantity must be more than 0"),
        (json!({"quantity": -1}), "quantity must be more than 0"),
        (
            json!({"billing_start_date": "1990-01-01"}),
            "billing_start_date must be within 10 years",
        ),
    ] {
        let said = send("POST", &path, &line(&more)).refusal(400);
        assert!(said.contains(problem), "{said}");
    }
    let many = json!({"data": vec![line(&json!({})); 101]});
    let said = send("POST", &format!("{path}/bulk"), &many).refusal(400);
    assert!(said.contains("data: at most 100 products"), "{said}");
    data("POST", &path, &line(&json!({"quantity": 0.5})));
    let more = list(101);
    let said = send("DELETE", &format!("{path}?ids={more}"), &Value::Null).refusal(400);
    assert!(said.contains("ids: at most 100 ids"), "{said}");

    let said = send("DELETE", &format!("{path}?ids=99998,99999"), &Value::Null).refusal(404);
    assert!(
        said.contains("deal product 99998, 99999 not found"),
        "{said}"
    );
    let said = send("DELETE", "/v1/dealFields?ids=99999", &Value::Null).refusal(404);
    assert!(said.contains("deal field 99999 not found"), "{said}");
}

#[test]
fn a_pipeline_without_stages_is_named_as_the_reason() {
    let pipeline = data("POST", "/v2/pipelines", &json!({"name": "Empty"}))["id"].clone();
    let deal = json!({"title": "Nowhere", "pipeline_id": pipeline});
    let said = send("POST", "/v2/deals", &deal).refusal(400);
    assert!(
        said.contains("stage_id: the pipeline has no stages"),
        "{said}"
    );
}

#[test]
fn an_option_has_a_label() {
    for label in [String::new(), "x".repeat(256)] {
        let options = json!([{"label": label}]);
        let field = json!({"field_name": "F", "field_type": "enum", "options": options});
        let said = send("POST", "/v2/dealFields", &field).refusal(400);
        assert!(said.contains("an option has a label of 1 to 255"), "{said}");
    }
}
