//! The client's types with serde, as an application uses them: in formats other than JSON, as keys of maps, and in deliveries that
//! a test makes. `tests/every` checks that every model is read back equal.

use std::collections::BTreeMap;

use pipedrive::support::{CustomFields, Monetary, OptionId, OptionIds, TimeOfDay};
use pipedrive::v2::{Deal, DealId, DealStatus, Visibility};
use pipedrive::webhook::{
    self, Action, Change, Credentials, Deduplicator, Delivery, Event, Version,
};
use pipedrive::{DateTime, Page, v1, v2};
use pipedrive_tests::Outcome;
use serde_json::json;

fn deal(id: i64) -> Deal {
    let mut deal = Deal::default();
    deal.id = id.into();
    deal.title = Some("Rocket: \"launch\"\n# 1".to_owned());
    deal.value = Some((0.1 + 0.2).into());
    deal.status = Some("won over".into());
    deal.add_time = "2026-01-02T03:04:05Z".parse().ok();
    deal.label_ids = Some(vec![1.into(), 2.into()]);
    deal.custom_fields = CustomFields::from([("ab12", Monetary::new(12.0, "EUR"))]);
    deal.extra
        .insert("unlisted", json!({ "b": [1.0, "x"], "a": {} }));
    deal
}

#[test]
fn other_formats_keep_a_deal() -> Outcome {
    let deal = deal(7);
    let toml = toml::to_string(&deal)?;
    assert!(toml.contains("id = 7\n"), "{toml}");
    assert_eq!(toml::from_str::<Deal>(&toml)?, deal, "{toml}");
    // JSON is YAML.
    let yaml = serde_json::to_string_pretty(&deal)?;
    assert_eq!(serde_yaml::from_str::<Deal>(&yaml)?, deal, "{yaml}");
    let error = toml::from_str::<Deal>("id = 7\nvalue = true").unwrap_err();
    assert!(
        error.to_string().contains("value: expected a number"),
        "{error}"
    );
    Ok(())
}

/// As the crate's page says.
#[test]
fn toml_has_no_null() -> Outcome {
    let mut deal = deal(7);
    deal.extra.insert("empty", json!(null));
    let read: Deal = toml::from_str(&toml::to_string(&deal)?)?;
    assert_eq!(read.extra.value("empty"), None);
    deal.extra.remove("empty");
    assert_eq!(read, deal);
    deal.extra.insert("empty", json!([1, null]));
    let error = toml::to_string(&deal).unwrap_err().to_string();
    assert!(error.contains("None"), "{error}");
    Ok(())
}

#[test]
fn models_are_parts_of_other_types() -> Outcome {
    #[derive(Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    struct Kept {
        by_id: BTreeMap<DealId, Deal>,
        by_status: BTreeMap<DealStatus, Vec<DealId>>,
        #[serde(flatten)]
        first: Deal,
        at: Option<DateTime>,
    }
    let mut first = deal(9);
    first.extra = pipedrive::runtime::Extra::default();
    let kept = Kept {
        by_id: [(7.into(), deal(7))].into(),
        by_status: [(DealStatus::Open, vec![7.into()]), ("new".into(), vec![])].into(),
        first,
        at: None,
    };
    let text = serde_json::to_string(&kept)?;
    let read: Kept = serde_json::from_str(&text)?;
    assert_eq!(
        (&read.by_id, &read.by_status),
        (&kept.by_id, &kept.by_status)
    );
    assert_eq!(
        (read.first.id, &read.first.title),
        (9.into(), &kept.first.title)
    );

    let page: Page<Deal> =
        serde_json::from_value(json!({"items": [{"id": 7}], "continuation": "cursor:a"}))?;
    assert!(page.has_more() && page[0].id == 7.into());
    Ok(())
}

#[test]
fn a_null_gives_way_to_what_is_set_after_it() -> Outcome {
    let cleared: v2::Dialog = serde_json::from_str(r#"{"order":null}"#)?;
    assert_eq!(cleared, v2::Dialog::new().clear_order());
    let set = cleared.order(3);
    assert_eq!(set, v2::Dialog::new().order(3));
    let text = serde_json::to_string(&set)?;
    assert_eq!(text, r#"{"order":3}"#);
    assert_eq!(serde_json::from_str::<v2::Dialog>(&text)?, set);
    Ok(())
}

#[test]
fn a_number_of_an_enum_is_its_text() -> Outcome {
    let number: DealStatus = serde_json::from_str("7")?;
    let text: DealStatus = serde_json::from_str(r#""7""#)?;
    assert_eq!(number, text);
    assert_eq!(number.cmp(&text), std::cmp::Ordering::Equal);
    assert_eq!(
        [&number, &text].map(serde_json::to_string).map(Result::ok),
        ["7", r#""7""#].map(|written| Some(written.to_owned()))
    );
    // Names of members are texts.
    let by_status = BTreeMap::from([(number, 1)]);
    let read: BTreeMap<DealStatus, i64> =
        serde_json::from_str(&serde_json::to_string(&by_status)?)?;
    assert_eq!(read, by_status);
    let seen: std::collections::HashSet<_> = read.into_keys().chain([text]).collect();
    assert_eq!(seen.len(), 1);
    Ok(())
}

#[test]
fn a_page_is_read_as_tolerantly_as_a_record() -> Outcome {
    let page: Page<Deal> = serde_json::from_value(json!({
        "continuation": "start:5",
        "items": [{"id": "7", "value": "12"}, null],
        "unlisted": {},
    }))?;
    assert_eq!((page.len(), page[0].id), (1, 7.into()));
    assert_eq!(
        serde_json::to_value(&page)?,
        json!({"items": [{"id": 7, "value": 12}], "continuation": "start:5"})
    );
    for (last, items) in [
        (json!({"items": null}), 0),
        (json!({"items": [{"id": 7}], "continuation": null}), 1),
        (json!({"items": [{"id": 7}], "continuation": ""}), 1),
    ] {
        let page: Page<Deal> = serde_json::from_value(last)?;
        assert_eq!((page.len(), page.has_more()), (items, false));
    }
    for (wrong, place) in [
        (
            json!({"items": [{"id": 7}, {"value": true}]}),
            "items[1].value: ",
        ),
        (
            json!({"items": [], "continuation": "soon"}),
            "continuation: expected `start:`",
        ),
        // A response of the service is no page that was stored.
        (json!({}), "items: missing"),
        (json!({"success": true, "data": []}), "items: missing"),
    ] {
        let error = serde_json::from_value::<Page<Deal>>(wrong).unwrap_err();
        assert!(error.to_string().starts_with(place), "{error}");
    }
    Ok(())
}

#[test]
fn any_text_is_a_value_of_an_enum() {
    let parsed = |text: &str| {
        text.parse::<DealStatus>()
            .unwrap_or_else(|never| match never {})
    };
    assert_eq!(parsed("won"), DealStatus::Won);
    assert_eq!(parsed("new").as_str(), "new");
    let mut all = vec![
        parsed("new"),
        DealStatus::Lost,
        DealStatus::Open,
        parsed("anew"),
    ];
    all.sort();
    // Known values in the order of the spec, then the others by their text.
    assert_eq!(
        all,
        [
            DealStatus::Open,
            DealStatus::Lost,
            parsed("anew"),
            parsed("new")
        ]
    );
    let seen: Visibility = "3".parse().unwrap_or_else(|never| match never {});
    assert!(Visibility::ALL.contains(&seen), "{seen:?}");
}

#[test]
fn values_of_custom_fields_are_kept() -> Outcome {
    let option: OptionId = serde_json::from_str(r#"{"id":17,"label":"red"}"#)?;
    assert_eq!(
        serde_json::to_string(&option)?,
        r#"{"id":17,"label":"red"}"#
    );
    assert_eq!(serde_json::to_string(&OptionIds::from([1, 2]))?, "[1,2]");
    let whole = Monetary::new(12.0, "EUR");
    let text = r#"{"value":12,"currency":"EUR"}"#;
    assert_eq!(serde_json::to_string(&whole)?, text);
    assert_eq!(serde_json::from_str::<Monetary>(text)?, whole);
    let made = CustomFields::new()
        .set("a", whole)
        .set("b", 7.0)
        .set("c", 0.5);
    let text = serde_json::to_string(&made)?;
    assert_eq!(text, r#"{"a":{"currency":"EUR","value":12},"b":7,"c":0.5}"#);
    assert_eq!(serde_json::from_str::<CustomFields>(&text)?, made);
    let empty = serde_json::to_string(&OptionIds::default())?;
    assert_eq!(
        serde_json::from_str::<OptionIds>(&empty)?,
        OptionIds::default()
    );
    let nine = TimeOfDay::new("09:00:00".parse::<pipedrive::runtime::Time>()?)
        .in_timezone("Europe/Tallinn");
    assert_eq!(
        serde_json::from_str::<TimeOfDay>(&serde_json::to_string(&nine)?)?,
        nine
    );
    let text = r#"{"z":{"value":1.0,"currency":"EUR"},"a":null}"#;
    let fields: CustomFields = serde_json::from_str(text)?;
    assert_eq!(
        serde_json::to_string(&fields)?,
        text,
        "in the order in which they came"
    );
    Ok(())
}

/// A deal of a webhook.
fn received(stage: i64) -> webhook::Deal {
    let mut deal = webhook::Deal::default();
    deal.id = Some(7.into());
    deal.title = Some("Rocket".to_owned());
    deal.stage_id = Some(stage.into());
    deal.custom_fields = CustomFields::new().set("ab12", json!({"type": "enum", "id": 3}));
    deal
}

#[test]
fn a_delivery_that_is_made_is_received() -> Outcome {
    let credentials = Credentials::new("pipedrive", "correct horse");
    let mut before = webhook::Deal::default();
    before.stage_id = Some(1.into());
    before.custom_fields = CustomFields::new().clear("ab12");
    let names = ["stage_id", "lost_reason", "custom_fields", "ab12"];
    let changed = Change::changed(before, received(2), names);
    let deliveries = [
        (
            Action::Create,
            Event::Deal(Box::new(Change::created(received(1)))),
        ),
        (Action::Change, Event::Deal(Box::new(changed))),
        (
            Action::Delete,
            Event::Deal(Box::new(Change::deleted(received(2)))),
        ),
    ];
    let seen = Deduplicator::new();
    for (action, event) in deliveries {
        let delivery = Delivery::new(event);
        assert_eq!(
            (&delivery.meta.action, &*delivery.meta.entity),
            (&action, "deal")
        );
        assert_eq!(delivery.meta.entity_id_as::<DealId>()?, 7.into());

        let request = delivery.to_request(&credentials)?;
        assert_eq!(
            (
                request.method().as_str(),
                &request.headers()["content-type"]
            ),
            ("POST", &"application/json".parse()?)
        );
        credentials.verify(request.headers())?;
        assert!(
            Credentials::new("a", "b")
                .verify(request.headers())
                .is_err()
        );
        let received = Delivery::from_slice(request.body())?;
        assert_eq!(received, delivery);
        assert!(
            matches!(seen.claim(&received.meta), webhook::Claim::New(_)),
            "an event of its own"
        );
    }
    Ok(())
}

#[test]
fn both_versions_are_written_as_the_service_does() -> Outcome {
    let mut before = webhook::Deal::default();
    before.stage_id = Some(1.into());
    let event = Event::Deal(Box::new(Change::changed(
        before,
        received(2),
        ["lost_reason", "stage_id", "custom_fields", "ab12"],
    )));
    let mut second = Delivery::new(event);
    second.meta.company_id = Some(4711);
    let body: serde_json::Value = serde_json::from_slice(&second.to_body()?)?;
    assert_eq!(
        body["previous"],
        json!({"stage_id": 1, "lost_reason": null, "custom_fields": {"ab12": null}})
    );
    assert_eq!(body.get("changed_fields"), None);
    assert_eq!(body["data"]["stage_id"], 2);
    assert_eq!(
        (&body["meta"]["version"], &body["meta"]["company_id"]),
        (&json!("2.0"), &json!("4711"))
    );
    assert_eq!(body["meta"]["action"], "change");

    let mut note = webhook::Note::default();
    note.content = Some("Called back.".to_owned());
    let event = Event::Note(Box::new(Change::created(note)));
    let mut first = Delivery::in_version(Version::V1, event.clone());
    first.meta.attempt = 3;
    let body = first.to_body()?;
    assert_eq!(Delivery::from_slice(&body)?, first);
    let body: serde_json::Value = serde_json::from_slice(&body)?;
    assert_eq!((&body["v"], &body["retry"]), (&json!(1), &json!(2)));
    assert_eq!(
        (&body["meta"]["action"], &body["meta"]["object"]),
        (&json!("added"), &json!("note"))
    );
    assert_eq!(body["current"]["content"], "Called back.");
    let at = body["meta"]["timestamp"].as_i64().ok_or("no timestamp")?;
    let exactly = body["meta"]["timestamp_micro"].as_i64();
    assert!(exactly.is_some_and(|exactly| exactly / 1_000_000 == at));

    let seen = Deduplicator::new();
    let another = Delivery::in_version(Version::V1, event);
    for delivery in [&first, &another] {
        let received = Delivery::from_slice(&delivery.to_body()?)?;
        assert!(received.meta.key().is_some());
        assert!(
            matches!(seen.claim(&received.meta), webhook::Claim::New(_)),
            "an event of its own"
        );
    }
    // The timestamp is what counts.
    first.meta.timestamp = "2026-01-02T03:04:05.25Z".parse().ok();
    let received = Delivery::from_slice(&first.to_body()?)?;
    assert_eq!(received.meta.timestamp, first.meta.timestamp);
    Ok(())
}

#[test]
fn what_json_cannot_hold_is_an_error_with_its_place() {
    let mut lead = v1::Lead::default();
    lead.value = Some(v1::LeadValue::new(f64::NAN, "EUR"));
    let error = serde_json::to_string(&lead).unwrap_err().to_string();
    assert!(error.starts_with("value.amount: "), "{error}");
}
