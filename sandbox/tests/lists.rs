//! What a list is narrowed to by a saved filter, how it is sorted, and where its next page begins.

mod support;

use serde_json::{Value, json};
use support::{Server, TOKEN, good, send};

fn get(path: &str) -> Value {
    good("GET", path, &Value::Null)
}

/// What a bad request is told.
fn refusal(path: &str) -> String {
    send("GET", path, &Value::Null).refusal(400)
}

/// The ids of a list.
fn ids(path: &str) -> Vec<Value> {
    let list = get(path);
    let records = list["data"].as_array().unwrap_or_else(|| panic!("{path}"));
    records.iter().map(|record| record["id"].clone()).collect()
}

/// A filter with one condition, as a request.
fn filter(ty: &str, object: &str, field: &str, operator: &str, value: &str) -> Value {
    let condition = json!({"object": object, "field_id": field, "operator": operator, "value": value, "extra_value": null});
    json!({"name": "F", "type": ty, "conditions": {"glue": "and", "conditions": [
        {"glue": "and", "conditions": [condition]}, {"glue": "or", "conditions": []},
    ]}})
}

fn saved(ty: &str, object: &str, field: &str, operator: &str, value: &str) -> Value {
    let filter = filter(ty, object, field, operator, value);
    good("POST", "/v1/filters", &filter)["data"]["id"].clone()
}

#[test]
fn a_filter_compares_what_answers_show() {
    let deal = json!({"title": "Boxes", "value": 5000});
    let deal = &good("POST", "/v2/deals", &deal)["data"]["id"];
    let line = json!({"product_id": 1, "item_price": 10, "quantity": 1});
    good("POST", &format!("/v2/deals/{deal}/products"), &line);
    let large = saved("deals", "deal", "5", ">", "1000");
    let listed = get(&format!("/v2/deals?limit=500&filter_id={large}"));
    let listed = listed["data"].as_array().expect("deals");
    assert!(!listed.is_empty());
    for deal in listed {
        assert!(deal["value"].as_f64() > Some(1000.0), "{deal}");
    }
    let summary = get(&format!("/v1/deals/summary?filter_id={large}"));
    assert_eq!(summary["data"]["total_count"], listed.len());
    let small = saved("deals", "deal", "5", "<=", "1000");
    assert!(ids(&format!("/v2/deals?limit=500&filter_id={small}")).contains(deal));
}

#[test]
fn every_field_that_filters_can_name_is_read() {
    for (object, fields) in [
        ("deal", "dealFields"),
        ("person", "personFields"),
        ("organization", "organizationFields"),
        ("product", "productFields"),
        ("activity", "activityFields"),
        ("project", "projectFields"),
    ] {
        let fields = get(&format!("/v2/{fields}?limit=500"));
        for field in fields["data"].as_array().expect("fields") {
            let code = field["field_code"].as_str().expect("a code");
            let mut request = filter("deals", object, "", "IS NULL", "");
            request["conditions"]["conditions"][0]["conditions"][0]["field_code"] = code.into();
            good("POST", "/v1/filters", &request);
        }
    }
}

#[test]
fn a_filter_is_for_records_of_its_type() {
    for (path, needed) in [
        ("/v2/persons?filter_id=1", "people"),
        ("/v2/activities?filter_id=1", "activity"),
        ("/v1/leads?filter_id=1", "leads"),
        ("/v2/organizations?filter_id=1", "org"),
    ] {
        let said = refusal(path);
        let problem =
            format!("filter 1 is of type deals; this operation needs one of type {needed}");
        assert!(said.contains(&problem), "{path}: {said}");
    }
    let said = refusal("/v2/deals?filter_id=3");
    assert!(said.contains("filter 3 is of type people"), "{said}");
    let said = refusal("/v1/deals/summary?filter_id=3");
    assert!(said.contains("filter 3 is of type people"), "{said}");
}

#[test]
fn a_filter_of_leads_names_their_fields() {
    let lead = json!({"title": "Harbour crane", "person_id": 1, "value": {"amount": 70, "currency": "EUR"}});
    let lead = good("POST", "/v1/leads", &lead)["data"]["id"].clone();
    let titled = saved("leads", "lead", "2", "LIKE '%$%'", "harbour crane");
    assert_eq!(
        ids(&format!("/v1/leads?filter_id={titled}")),
        std::slice::from_ref(&lead)
    );
    let worth = saved("leads", "lead", "5", "=", "70");
    assert_eq!(ids(&format!("/v1/leads?filter_id={worth}")), [lead]);

    let refused = |request: &Value| send("POST", "/v1/filters", request).refusal(400);
    // A stage is a field of deals alone.
    let said = refused(&filter("leads", "lead", "9", "=", "1"));
    assert!(said.contains("there is no such field of lead"), "{said}");
    let said = refused(&filter("leads", "leads", "2", "=", "x"));
    let problem =
        "nothing of this name has fields, did you mean \"lead\"?; there are activity, deal, lead,";
    assert!(said.contains(problem), "{said}");
}

#[test]
fn an_order_is_a_field_and_a_direction() {
    for order in [
        "title",
        "title%20ASC",
        "title+desc",
        "title%20ASC,%20id%20DESC",
    ] {
        get(&format!("/v1/leads?sort={order}"));
    }
    for (order, problem) in [
        ("title%20foo", "title foo: expected ASC or DESC, got foo"),
        ("title%20ASC,id%20up", "id up: expected ASC or DESC, got up"),
        ("title%20ASC%20id", "expected a comma or the end, got id"),
        ("bogus", "bogus: nothing to sort by"),
        ("title,bogus", "bogus: nothing to sort by"),
    ] {
        let said = refusal(&format!("/v1/leads?sort={order}"));
        assert!(said.contains(problem), "{order}: {said}");
    }
}

#[test]
fn a_cursor_belongs_to_its_list() {
    let next = |path: &str| {
        let cursor = get(path)["additional_data"]["next_cursor"].clone();
        cursor
            .as_str()
            .unwrap_or_else(|| panic!("{path}"))
            .to_owned()
    };
    let cursor = next("/v2/deals?limit=2&owner_id=1&sort_by=add_time");
    // The size of a page and the order of the parameters are free, and writes do no harm.
    let path = format!("/v2/deals?sort_by=add_time&cursor={cursor}&owner_id=1");
    let before = ids(&format!("{path}&limit=3"));
    good(
        "POST",
        "/v2/deals",
        &json!({"title": "Later", "owner_id": 1}),
    );
    assert_eq!(ids(&format!("{path}&limit=3")), before);
    for other in [
        "/v2/persons?limit=2",
        "/v2/deals?limit=2",
        "/v2/deals?owner_id=1",
        "/v2/deals?owner_id=2&sort_by=add_time",
        "/v2/deals?owner_id=1&sort_by=update_time",
        "/v2/deals/search?term=an",
    ] {
        let said = refusal(&format!("{other}&cursor={cursor}"));
        assert!(
            said.contains("cursor: not one that this list gave"),
            "{other}: {said}"
        );
    }
    let found = next("/v2/deals/search?term=an&limit=1");
    get(&format!("/v2/deals/search?term=an&limit=2&cursor={found}"));
    let said = refusal(&format!("/v2/deals/search?term=en&limit=1&cursor={found}"));
    assert!(
        said.contains("cursor: not one that this list gave"),
        "{said}"
    );
}

/// A page finds what its records have in common once. Each record is what it is alone.
#[test]
fn a_record_in_a_list_is_the_one_that_a_get_gives() {
    let server = Server::shared();
    let counts = "include_fields=next_activity_id,last_activity_id,products_count,files_count,notes_count,followers_count,\
                  activities_count,done_activities_count,undone_activities_count,participants_count";
    let read = |path: &str| {
        let reply = server.send("GET", path, &[TOKEN], b"");
        assert_eq!(reply.status, 200, "{path}: {}", reply.text());
        reply.value()["data"].clone()
    };
    for (path, query) in [
        ("/api/v2/deals", counts),
        ("/api/v2/deals", "sort_by=update_time&sort_direction=desc"),
        ("/api/v2/persons", ""),
        ("/api/v2/organizations", ""),
        ("/api/v2/activities", ""),
        ("/api/v2/products", ""),
        ("/api/v2/stages", ""),
        ("/v1/notes", ""),
        ("/v1/files", ""),
        ("/crm/deals", ""),
        ("/retired/v1/persons", ""),
        ("/retired/v1/organizations", ""),
    ] {
        let listed = read(&format!("{path}?limit=100&{query}"));
        let listed = listed.as_array().expect("a list");
        assert!(listed.len() > 3, "{path}");
        let alone = if query.starts_with("include") {
            query
        } else {
            ""
        };
        for record in listed {
            let id = &record["id"];
            let got = read(&format!("{path}/{id}?{alone}"));
            for (name, value) in record.as_object().expect("a record") {
                assert_eq!(got[name], *value, "{path}/{id}: {name}");
            }
        }
    }
}
