//! A deal as one would read it without the generated client: serde's derive, with `flatten` for what is not known. And
//! the deal that benchmarks read.

use serde::Deserialize;
use serde_json::{Map, Value, json};

/// What one would write by hand for the same record.
#[derive(Deserialize)]
#[allow(dead_code, reason = "read, and never looked at")]
pub(crate) struct ByHand {
    pub(crate) id: i64,
    company_id: Option<i64>,
    person_id: Option<i64>,
    user_id: Option<i64>,
    stage_id: Option<i64>,
    pipeline_id: Option<i64>,
    currency: Option<String>,
    value: Option<f64>,
    title: Option<String>,
    description: Option<String>,
    status: Option<Status>,
    add_time: Option<String>,
    update_time: Option<String>,
    close_time: Option<String>,
    lost_reason: Option<String>,
    next_activity_date: Option<String>,
    next_activity_time: Option<String>,
    next_activity_id: Option<i64>,
    lost_time: Option<String>,
    won_time: Option<String>,
    probability: Option<i64>,
    visible_to: Option<i64>,
    deleted: Option<bool>,
    creator_user_id: Option<i64>,
    owner_user_id: Option<i64>,
    org_id: Option<i64>,
    pub(crate) custom_fields: Option<std::collections::BTreeMap<String, Value>>,
    #[serde(flatten)]
    pub(crate) extra: Map<String, Value>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Status {
    Open,
    Won,
    Lost,
    Deleted,
}

/// A deal with custom fields of every kind, and members that no description knows.
pub(crate) fn deal(id: i32) -> Value {
    json!({
            "id": id, "company_id": 9, "person_id": id % 70, "user_id": 2, "stage_id": 3, "pipeline_id": 1,
            "currency": "EUR", "value": f64::from(id) * 10.25, "title": format!("Deal number {id} with \"quotes\""),
            "description": null, "status": "open", "add_time": "2026-01-03 04:05:06",
            "update_time": "2026-02-03 04:05:06", "close_time": null, "lost_reason": null,
            "next_activity_date": "2026-01-28", "next_activity_time": "09:30", "next_activity_id": 1,
            "lost_time": null, "won_time": null, "probability": 40, "visible_to": 3, "deleted": false,
            "creator_user_id": 2, "owner_user_id": 2, "org_id": 1,
            "custom_fields": {
                "dcf558aac1ae4e8c4f849ba5e668430d8df9be12": "some text that somebody typed",
                "9dc80c50d78a15643bfc4ca79d76156a73a1ca0e": {"value": 120.5, "currency": "EUR"},
                "7a1cb6f5f5b3e3d0c2d2b9a8e3f0d1c2b3a49586": [12, 13, 14],
                "0f1e2d3c4b5a69788796a5b4c3d2e1f001234567": null
            },
            "label_ids": [1, 2], "is_archived": false, "origin": "ManuallyCreated", "channel": null,
            "weighted_value": 4100.0, "local_won_date": null, "last_activity_id": 12
    })
}
