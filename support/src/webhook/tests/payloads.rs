//! What is read from payloads.

use serde_json::{Value, json};

use super::{Event, deal, first, read, second};
use crate::webhook::{Action, ChangeSource, Delivery, Meta, Version, WebhookKind};

#[test]
fn version_2_says_who_did_what_to_what() {
    let delivery = read(&second(&json!({"next": [1]})));
    let Meta { extra, .. } = &delivery.meta;
    assert_eq!(extra.value("next"), Some(json!([1])));
    let meta = &delivery.meta;
    assert_eq!(
        (&meta.version, &meta.action),
        (&Version::V2, &Action::Change)
    );
    assert_eq!((&*meta.entity, &*meta.entity_id), ("deal", "8"));
    assert_eq!(meta.entity_id_as::<i64>().unwrap(), 8);
    assert_eq!(
        meta.event_id.as_deref(),
        Some("0b5f7ae0-15d9-4f6b-8f3f-1f6a0a0c7d11")
    );
    assert_eq!((meta.company_id, meta.user_id), (Some(4711), Some(12)));
    assert_eq!(
        (meta.webhook_id, meta.webhook_owner_id),
        (Some(31), Some(12))
    );
    assert_eq!(meta.permitted_user_ids, [12, 13]);
    assert_eq!(meta.kind, Some(WebhookKind::General));
    assert_eq!(meta.change_source, Some(ChangeSource::App));
    assert_eq!((meta.attempt, meta.is_bulk_edit), (1, false));
    let at = meta.timestamp.as_ref().unwrap().timestamp().unwrap();
    assert_eq!(at.as_millisecond(), 1_795_428_900_250);
}

#[test]
fn version_1_reads_alike() {
    let delivery = read(&first(&json!({})));
    let meta = &delivery.meta;
    assert_eq!(
        (&meta.version, &meta.action),
        (&Version::V1, &Action::Change)
    );
    assert_eq!((&*meta.entity, &*meta.entity_id), ("deal", "8"));
    assert_eq!((meta.attempt, meta.is_bulk_edit), (3, true));
    assert_eq!((meta.company_id, meta.webhook_id), (Some(4711), Some(31)));
    assert_eq!(meta.permitted_user_ids, [12, 13]);
    assert_eq!(meta.change_source, Some(ChangeSource::Api));
    assert_eq!((&meta.event_id, &meta.kind), (&None, &None));
    let at = meta.timestamp.as_ref().unwrap().timestamp().unwrap();
    assert_eq!(at.as_microsecond(), 1_764_000_000_123_456);
    assert_eq!(meta.extra.value("trans_pending"), Some(json!(false)));

    let change = deal(&delivery);
    assert_eq!(change.previous.as_ref().unwrap().stage_id, Some(1));
    // `lost_reason` was absent and is null: no difference.
    assert_eq!(
        change.changed_fields().collect::<Vec<_>>(),
        ["gone", "stage_id"]
    );
}

#[test]
fn a_change_tells_what_was_empty_from_what_did_not_change() {
    let delivery = read(&second(&json!({})));
    let change = deal(&delivery);
    let previous = change.previous.as_ref().unwrap();
    assert_eq!((&previous.stage_id, &previous.title), (&None, &None));
    assert!(change.is_changed("stage_id") && change.is_changed("ab12"));
    assert!(!change.is_changed("title"));
    assert_eq!(
        change.changed_fields().collect::<Vec<_>>(),
        ["ab12", "custom_fields", "stage_id"]
    );
    assert_eq!(change.latest(), change.current.as_ref());
}

#[test]
fn what_is_created_or_deleted_changed_nothing() {
    let mut created = second(&json!({"action": "create"}));
    created["previous"] = Value::Null;
    let delivery = read(&created);
    assert_eq!(delivery.meta.action, Action::Create);
    assert_eq!(deal(&delivery).previous, None);
    assert_eq!(deal(&delivery).changed_fields().count(), 0);

    let mut deleted = second(&json!({"action": "delete", "merged_to_id": "9"}));
    deleted["previous"] = deleted["data"].take();
    let delivery = read(&deleted);
    assert_eq!(delivery.meta.action, Action::Delete);
    assert_eq!(delivery.meta.merged_to_id.as_deref(), Some("9"));
    assert_eq!(deal(&delivery).current, None);
    assert_eq!(deal(&delivery).latest().unwrap().stage_id, Some(2));
    assert_eq!(deal(&delivery).changed_fields().count(), 0);

    let merged = read(&first(&json!({"action": "merged"})));
    assert_eq!(merged.meta.action, Action::Merge);
    assert!(deal(&merged).is_changed("stage_id"));
}

#[test]
fn what_is_not_known_is_kept() {
    let delivery = read(&second(&json!({
        "entity": "spaceship", "action": "launch", "type": "partner", "change_source": "", "attempt": "2",
    })));
    assert_eq!(delivery.meta.action.as_str(), "launch");
    assert!(matches!(&delivery.meta.action, Action::Other(word) if word.as_str() == "launch"));
    assert_eq!(delivery.meta.kind.as_ref().unwrap().as_str(), "partner");
    assert_eq!(delivery.meta.attempt, 2);
    let Event::Other(change) = &delivery.event else {
        panic!("{:?}", delivery.event);
    };
    assert_eq!(change.current.as_ref().unwrap()["title"], "Rocket");
    assert!(change.is_changed("stage_id"));

    // Bookkeeping that is odd is kept, and fails nothing.
    let odd = json!({"webhook_id": "abc", "user_id": {}, "permitted_user_ids": 7, "timestamp": [], "attempt": -3});
    let meta = read(&second(&odd)).meta;
    assert_eq!(
        (meta.webhook_id, meta.user_id, &*meta.permitted_user_ids),
        (None, None, &[][..])
    );
    assert_eq!((&meta.timestamp, meta.attempt), (&None, 1));
    assert_eq!(meta.extra.value("webhook_id"), Some(json!("abc")));
    assert_eq!(meta.extra.value("permitted_user_ids"), Some(json!(7)));

    // A version to come: as the newest known one, and of no type.
    let delivery = read(&second(&json!({"version": "3.0"})));
    assert_eq!(delivery.meta.version.as_str(), "3.0");
    assert!(matches!(delivery.event, Event::Other(_)));
}

#[test]
fn users_of_version_1_come_in_a_list() {
    let mut payload = first(&json!({}));
    payload["current"] = json!([payload["current"].take()]);
    payload["previous"] = json!([payload["previous"].take()]);
    let delivery = read(&payload);
    assert_eq!(deal(&delivery).current.as_ref().unwrap().stage_id, Some(2));
    assert!(deal(&delivery).is_changed("stage_id"));
    payload["current"] = json!([]);
    assert_eq!(deal(&read(&payload)).current, None);
}

#[test]
fn null_items_are_left_out() {
    let mut payload = first(&json!({"permitted_user_ids": [12, null, 13]}));
    for side in ["current", "previous"] {
        payload[side] = json!([null, payload[side].take()]);
    }
    let delivery = read(&payload);
    assert_eq!(delivery.meta.permitted_user_ids, [12, 13]);
    assert_eq!(deal(&delivery).current.as_ref().unwrap().stage_id, Some(2));
    assert!(deal(&delivery).is_changed("stage_id"));
    for side in ["current", "previous"] {
        payload[side] = json!([null]);
    }
    let delivery = read(&payload);
    assert_eq!(deal(&delivery).latest(), None);
    assert_eq!(deal(&delivery).changed_fields().count(), 0);
}

#[test]
fn errors_say_where_and_do_not_show_the_body() {
    let error = |payload: &Value| {
        Delivery::<Event>::from_slice(payload.to_string().as_bytes()).unwrap_err()
    };
    let mut wrong = second(&json!({}));
    wrong["data"]["stage_id"] = json!("soon");
    let wrong = error(&wrong);
    assert_eq!(
        wrong.to_string(),
        r#"data.stage_id: expected an integer, found the text "soon""#
    );
    assert!(wrong.body.starts_with(b"{\"data\""));
    assert!(!format!("{wrong:?}").contains("Rocket"), "{wrong:?}");

    let mut v1 = first(&json!({}));
    v1["previous"]["stage_id"] = json!({});
    assert_eq!(error(&v1).fault.path(), "previous.stage_id");
    assert_eq!(error(&json!({})).to_string(), "meta: missing");
    assert_eq!(
        error(&json!([1])).to_string(),
        "expected an object, found a list"
    );
    assert_eq!(
        error(&json!([null])).to_string(),
        "expected an object, found a list"
    );
    assert_eq!(
        error(&second(&json!({"entity": null}))).to_string(),
        "meta.entity: missing"
    );
    assert_eq!(
        error(&first(&json!({"object": null}))).to_string(),
        "meta.object: missing"
    );
    assert_eq!(
        error(&second(&json!({"action": null}))).to_string(),
        "meta.action: missing"
    );
    let error = Delivery::<Event>::from_slice(b"{\"meta\": ").unwrap_err();
    assert!(error.fault.is_syntax(), "{error}");
}
