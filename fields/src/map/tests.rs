//! Names, labels and values, without a server.

use std::time::Duration;

use pipedrive::runtime::decode::from_str;
use pipedrive::runtime::encode::Encode as _;
use pipedrive::runtime::{Date, Time};
use pipedrive::support::{
    Address, CustomFields, DateRange, Monetary, OptionId, OptionIds, TimeOfDay, TimeRange,
};
use pipedrive::v2::UserId;
use serde_json::{Value as Json, json};

use super::*;
use crate::{NamedFields as _, Value};

/// A field of each type; two are called `Region`.
fn map() -> FieldMap {
    let fields = vec![
        Definition::new("k-budget", "Budget", "monetary")
            .subfield("value", "Amount of Budget", "double")
            .subfield("currency", "Currency of Budget", "varchar"),
        Definition::new("k-priority", "Priority", "enum")
            .option(31, "Low")
            .option(33, "High"),
        Definition::new("k-equipment", "Equipment", "set")
            .option(21, "Radar")
            .option(22, "Sonar")
            .option(23, "Sonar"),
        Definition::new("k-start", "Contract start", "date"),
        Definition::new("k-window", "Delivery window", "daterange"),
        Definition::new("k-hours", "Hours", "timerange"),
        Definition::new("k-call", "Best time to call", "time"),
        Definition::new("k-boats", "Boats", "double"),
        Definition::new("k-scope", "Scope", "text"),
        Definition::new("k-engineer", "Sales engineer", "user"),
        Definition::new("k-place", "Delivery address", "address"),
        Definition::new("k-new", "New", "hologram"),
        Definition::new("k-region-1", "Region", "enum").option(1, "EMEA"),
        Definition::new("k-region-2", "Region", "varchar"),
    ];
    FieldMap::from_definitions([(Entity::Deal, fields)])
}

fn received(json: &Json) -> CustomFields {
    from_str(&json.to_string()).unwrap()
}

/// What would be sent.
fn sent(named: Named<'_>) -> Json {
    let fields = CustomFields::from(named);
    fields
        .iter()
        .map(|(key, value)| (key.to_owned(), value))
        .collect::<serde_json::Map<_, _>>()
        .into()
}

#[track_caller]
fn refused<T: std::fmt::Debug>(result: Result<T>) -> String {
    result.unwrap_err().to_string()
}

#[test]
fn values_are_read_by_name() {
    let map = map();
    let fields = received(&json!({
        "k-budget": {"value": 12.5, "currency": "EUR"}, "k-priority": 33, "k-equipment": [21, 22],
        "k-start": "2026-11-23", "k-scope": null, "k-boats": 3, "k-engineer": 7,
    }));
    let named = fields.named(map.deals());
    assert_eq!(
        named.get("Budget").unwrap(),
        Some(Monetary::new(12.5, "EUR"))
    );
    assert_eq!(
        named.get::<String>("Priority").unwrap().as_deref(),
        Some("High")
    );
    let priority: OptionId = named.get("Priority").unwrap().unwrap();
    assert_eq!((priority.id, priority.label.as_deref()), (33, Some("High")));
    let equipment: Vec<String> = named.get("Equipment").unwrap().unwrap();
    assert_eq!(equipment, ["Radar", "Sonar"]);
    assert_eq!(
        named.get::<Date>("Contract start").unwrap(),
        Some(Date::new(2026, 11, 23).unwrap())
    );
    assert_eq!(named.get::<String>("Scope").unwrap(), None);
    assert_eq!(named.get::<f64>("k-boats").unwrap(), Some(3.0), "by key");
    assert_eq!(
        named.get::<UserId>("Sales engineer").unwrap(),
        Some(UserId::from(7))
    );
    assert_eq!(named.get::<DateRange>("Delivery window").unwrap(), None);
}

#[test]
fn a_name_that_is_not_there_or_twice_is_an_error() {
    let map = map();
    let named = map.deals().new_values();
    assert_eq!(
        refused(named.get::<Monetary>("budgte")),
        r#"no deal field is called "budgte"; did you mean "Budget"?"#
    );
    assert_eq!(
        refused(named.clone().clear("Warp factor")),
        r#"no deal field is called "Warp factor"; refresh the map if the field is new"#
    );
    assert_eq!(
        refused(named.clone().set("Region", "EMEA")),
        r#"2 deal fields are called "Region": k-region-1 (enum), k-region-2 (varchar); use the key in place of the name"#
    );
    assert_eq!(
        sent(named.set("k-region-1", "EMEA").unwrap()),
        json!({"k-region-1": 1})
    );
    assert_eq!(
        refused(map.persons().field("Budget")),
        "the fields of persons were not fetched: name them in FieldMap::fetch_only"
    );
}

#[test]
fn suggestions_are_near_and_lists_are_short() {
    let suggestion = |label: &str, known: &[String]| {
        let options = known.iter().zip(0..);
        let field = options.fold(Definition::new("k", "Size", "enum"), |it, (label, id)| {
            it.option(id, label)
        });
        let map = FieldMap::from_definitions([(Entity::Deal, vec![field])]);
        let error = refused(map.deals().new_values().set("Size", label));
        let (_, remedy) = error.split_once("; ").unwrap();
        remedy.to_owned()
    };
    let letters = ["A".to_owned(), "B".to_owned()];
    for far in ["C", "", "ABCD"] {
        assert_eq!(suggestion(far, &letters), r#"it has ["A", "B"]"#, "{far:?}");
    }
    assert_eq!(suggestion("a", &letters), r#"did you mean "A"?"#);
    let many: Vec<String> = (0..12).map(|id| format!("Size {id}")).collect();
    let listed = suggestion("small", &many);
    assert!(
        listed.starts_with(r#"it has ["Size 0", "#) && listed.ends_with(r#""Size 9"] and 2 more"#),
        "{listed}"
    );
}

#[test]
fn a_value_of_another_type_is_an_error_with_name_and_value() {
    let map = map();
    let fields = received(&json!({
        "k-budget": {"value": 12.5, "currency": "EUR"}, "k-start": "soon", "k-priority": 99,
        "k-window": {"value": "2026-11-23", "until": "later"}, "k-call": "9ish",
    }));
    let named = fields.named(map.deals());
    let budget = refused(named.get::<f64>("Budget"));
    assert!(
        budget.starts_with(r#"the deal field "Budget" holds {"currency":"EUR","value":12.5}: k-budget: expected a number"#),
        "{budget}"
    );
    assert_eq!(
        refused(named.get::<Date>("Contract start")),
        r#"the deal field "Contract start" holds "soon": k-start: expected a date, found the text "soon""#
    );
    let window = refused(named.get::<DateRange>("Delivery window"));
    assert!(
        window.ends_with(r#"expected two dates, found the text "later""#),
        "{window}"
    );
    let call = refused(named.get::<TimeOfDay>("Best time to call"));
    assert!(
        call.ends_with(r#"expected a time of day, found the text "9ish""#),
        "{call}"
    );
    // An option that the map does not know has an id, and no label.
    assert_eq!(
        named.get::<OptionId>("Priority").unwrap(),
        Some(OptionId::new(99))
    );
    let priority = refused(named.get::<String>("Priority"));
    assert!(
        priority.ends_with("expected an option that the field map knows, found the option 99"),
        "{priority}"
    );

    let long = received(&json!({"k-boats": "x".repeat(500)}));
    let boats = refused(long.named(map.deals()).get::<f64>("Boats"));
    assert!(boats.len() < 300 && boats.contains("xxx…"), "{boats}");
}

#[test]
fn empty_is_not_an_error() {
    let map = map();
    for empty in [json!(null), json!(""), json!({"value": null})] {
        let fields = received(&json!({"k-start": empty, "k-boats": empty, "k-priority": empty}));
        let named = fields.named(map.deals());
        assert_eq!(
            named.get::<Date>("Contract start").unwrap(),
            None,
            "{empty}"
        );
        assert_eq!(named.get::<f64>("Boats").unwrap(), None, "{empty}");
        assert_eq!(named.get::<String>("Priority").unwrap(), None, "{empty}");
        assert_eq!(named.all(), [], "{empty}");
    }
}

#[test]
fn a_value_without_a_part_is_a_value() {
    let map = map();
    let fields = received(&json!({
        "k-budget": {"value": 12.5, "currency": null}, "k-hours": {"value": "09:00:00", "until": null},
        "k-window": {"value": "2026-11-23", "until": null},
    }));
    let named = fields.named(map.deals());
    let budget: Monetary = named.get("Budget").unwrap().unwrap();
    assert_eq!((budget.value.amount(), budget.currency), (12.5, None));
    let window: DateRange = named.get("Delivery window").unwrap().unwrap();
    assert_eq!(
        (window.start.to_string(), window.end),
        ("2026-11-23".into(), None)
    );
    let hours: TimeRange = named.get("Hours").unwrap().unwrap();
    assert_eq!(
        (hours.start.to_string(), hours.end),
        ("09:00:00".into(), None)
    );
    let all = named.all().into_iter();
    let shown: Vec<String> = all.map(|it| it.value.to_string()).collect();
    assert_eq!(shown, ["12.5", "from 09:00:00", "from 2026-11-23"]);
    for empty in [
        json!({"value": null, "until": null}),
        json!({"value": "", "until": ""}),
    ] {
        let fields = received(&json!({ "k-window": empty }));
        let window = fields
            .named(map.deals())
            .get::<DateRange>("Delivery window");
        assert_eq!(window.unwrap(), None, "{empty}");
    }
}

#[test]
fn labels_and_values_are_set_by_name() {
    let map = map();
    let named = map
        .deals()
        .new_values()
        .set("Budget", Monetary::new(1500.0, "EUR"))
        .and_then(|it| it.set("Priority", "High"))
        .and_then(|it| it.set("Equipment", ["Radar"]))
        .and_then(|it| it.set("Contract start", Date::new(2026, 11, 23).unwrap()))
        .and_then(|it| it.set("Best time to call", Time::new(9, 0, 0).unwrap()))
        .and_then(|it| it.set("Delivery address", "Tallinn"))
        .and_then(|it| it.set("Boats", 3))
        .and_then(|it| it.set("Sales engineer", UserId::from(7)))
        .and_then(|it| it.set("New", json!({"any": "thing"})))
        .and_then(|it| it.clear("Scope"))
        .unwrap();
    assert_eq!(
        named.get::<String>("Priority").unwrap().as_deref(),
        Some("High"),
        "what was set is read"
    );
    assert_eq!(
        sent(named),
        json!({
            "k-budget": {"value": 1500, "currency": "EUR"}, "k-priority": 33, "k-equipment": [21],
            "k-start": "2026-11-23", "k-call": "09:00:00", "k-place": {"value": "Tallinn"}, "k-boats": 3,
            "k-engineer": 7, "k-new": {"any": "thing"}, "k-scope": null,
        })
    );
    let none: [&str; 0] = [];
    let ids = |value: OptionIds| sent(map.deals().new_values().set("Equipment", value).unwrap());
    assert_eq!(
        sent(map.deals().new_values().set("Equipment", none).unwrap()),
        json!({"k-equipment": null})
    );
    assert_eq!(
        ids(OptionIds::from([22, 21])),
        json!({"k-equipment": [22, 21]})
    );
    assert_eq!(ids(OptionIds::default()), json!({"k-equipment": null}));
}

#[test]
fn what_a_field_does_not_take_is_refused() {
    let map = map();
    let set = |name: &str, value: crate::Input| refused(map.deals().new_values().set(name, value));
    let text = |text: &str| crate::Input::Text(text.to_owned());
    let value = |value: pipedrive::runtime::encode::Argument| crate::Input::Value(value);
    assert_eq!(
        set("Priority", text("Hihg")),
        r#"the deal field "Priority" has no option "Hihg"; did you mean "High"?"#
    );
    assert_eq!(
        set("Priority", text("Somewhere")),
        r#"the deal field "Priority" has no option "Somewhere"; it has ["Low", "High"]"#
    );
    assert_eq!(
        set("Priority", value(99_i64.encode())),
        r#"the deal field "Priority" has no option "99"; it has ["Low", "High"]"#
    );
    assert_eq!(
        set("Equipment", text("Sonar")),
        r#"2 options of the deal field "Equipment" are called "Sonar": [22, 23]; use OptionId::new with one of them"#
    );
    assert_eq!(
        set("Contract start", text("soon")),
        r#"the deal field "Contract start" is of type date: expected a date such as 2026-11-23, found "soon""#
    );
    assert_eq!(
        set("Scope", value(5_i64.encode())),
        r#"the deal field "Scope" is of type text: expected a text, found 5"#
    );
    assert_eq!(
        set("Budget", value(5_i64.encode())),
        r#"the deal field "Budget" is of type monetary: expected an amount with its currency (Monetary), found 5"#
    );
    assert_eq!(
        set("Boats", value(Address::new("x").encode())),
        r#"the deal field "Boats" is of type double: expected a number, found an object with value"#
    );
    assert_eq!(
        set(
            "Priority",
            crate::Input::Labels(vec!["Low".into(), "High".into()])
        ),
        r#"the deal field "Priority" is of type enum: expected the label of one option, found ["Low", "High"]"#
    );
}

#[test]
fn a_change_of_a_record_is_the_change_alone() {
    let map = map();
    let fields = received(&json!({"k-boats": 3, "k-scope": "all", "k-gone": 1}));
    let named = fields
        .named(map.deals())
        .set("Boats", 4)
        .unwrap()
        .set("Priority", "Low")
        .unwrap();
    let shown = |named: &Named<'_>| -> Vec<(String, String)> {
        let all = named.all().into_iter();
        all.map(|it| (it.name.to_owned(), it.value.to_string()))
            .collect()
    };
    let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    assert_eq!(
        shown(&named),
        [
            pair("Boats", "4"),
            pair("k-gone", "1"),
            pair("Scope", "all"),
            pair("Priority", "Low")
        ]
    );
    assert_eq!(sent(named), json!({"k-boats": 4, "k-priority": 31}));
    let begun = CustomFields::new()
        .set("k-scope", "all")
        .with_names(map.deals());
    assert_eq!(
        sent(begun.set("Boats", 4).unwrap()),
        json!({"k-scope": "all", "k-boats": 4})
    );
}

#[test]
fn all_values_are_readable() {
    let map = map();
    let fields = received(&json!({
        "k-budget": {"value": 12.5, "currency": "EUR"}, "k-priority": 33, "k-equipment": [21, 99],
        "k-start": "2026-11-23", "k-window": {"value": "2026-11-23", "until": "2026-11-27"},
        "k-call": {"value": "09:00:00", "timezone_name": "Europe/Tallinn"}, "k-boats": "many",
        "k-place": {"value": "Tallinn", "country": "Estonia"}, "k-engineer": 7,
    }));
    let named = fields.named(map.deals());
    let all = named.all().into_iter();
    let shown: Vec<(String, String)> = all
        .map(|it| (it.name.to_owned(), it.value.to_string()))
        .collect();
    // In the order of the keys, which is the one that `json!` writes.
    let expected = [
        ("Boats", "\"many\""),
        ("Budget", "12.5 EUR"),
        ("Best time to call", "09:00:00 Europe/Tallinn"),
        ("Sales engineer", "7"),
        ("Equipment", "Radar, option 99"),
        ("Delivery address", "Tallinn"),
        ("Priority", "High"),
        ("Contract start", "2026-11-23"),
        ("Delivery window", "2026-11-23 to 2026-11-27"),
    ];
    let expected = expected.map(|(name, value)| (name.to_owned(), value.to_owned()));
    assert_eq!(shown, expected);
    assert_eq!(
        named.all()[0].value,
        Value::Json(json!("many")),
        "kept as it came"
    );
}

#[test]
fn a_webhooks_values_are_read_alike() {
    let map = map();
    let fields = received(&json!({
        "k-priority": {"type": "enum", "id": 33}, "k-equipment": {"type": "set", "values": [{"id": 21}]},
    }));
    let named = fields.named(map.deals());
    assert_eq!(
        named.get::<String>("Priority").unwrap().as_deref(),
        Some("High")
    );
    assert_eq!(named.all()[0].value.to_string(), "Radar");
}

#[test]
fn a_map_is_stored_and_ages() {
    let mut map = map();
    let stored = serde_json::to_string(&map).unwrap();
    let again: FieldMap = serde_json::from_str(&stored).unwrap();
    assert_eq!(again, map);
    assert!(
        again
            .persons()
            .field("x")
            .unwrap_err()
            .to_string()
            .contains("were not fetched")
    );
    assert!(!map.is_older_than(Duration::from_secs(3600)));
    map.fetched_at -= 3601;
    assert!(map.is_older_than(Duration::from_secs(3600)));
    map.fetched_at += 100_000;
    assert!(!map.is_older_than(Duration::ZERO), "from the future");
}
