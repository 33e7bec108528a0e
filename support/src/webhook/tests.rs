//! Payloads of both versions, whatever is odd about them; who sends; what was here before. The extractors are tested
//! over a socket, in the workspace's tests.

mod duplicates;
mod payloads;
mod senders;

use callsheet_runtime::{
    Json,
    decode::{Decode, Fault, Token},
};
use serde_json::{Value, json};

use super::{Change, Delivery, Events, Payload, Version};

/// What codegen writes for `deal: Deal` and a few others.
#[derive(Debug)]
enum Event {
    Deal(Box<Change<Deal>>),
    Other(Box<Change<Json>>),
}

impl Events for Event {
    fn read(payload: &Payload<'_>) -> Result<Self, Fault> {
        match (payload.version(), payload.entity()) {
            (Version::V1 | Version::V2, "deal") => payload.change().map(Self::Deal),
            _ => payload.change().map(Self::Other),
        }
    }
}

#[derive(Debug, Default, PartialEq)]
struct Deal {
    title: Option<String>,
    stage_id: Option<i64>,
}

impl Decode for Deal {
    fn decode(token: Token<'_>) -> Result<Self, Fault> {
        let mut deal = Self::default();
        token.object(&mut |member, token| match member {
            "title" => token.decode_optional(&mut deal.title),
            "stage_id" => token.decode_optional(&mut deal.stage_id),
            _ => Ok(()),
        })?;
        Ok(deal)
    }
}

fn read(payload: &Value) -> Delivery<Event> {
    Delivery::from_slice(payload.to_string().as_bytes()).expect("a payload")
}

fn deal(delivery: &Delivery<Event>) -> &Change<Deal> {
    match &delivery.event {
        Event::Deal(change) => change,
        Event::Other(other) => panic!("{other:?}"),
    }
}

/// A change of a deal, version 2, with other members in its meta.
fn second(meta: &Value) -> Value {
    let mut all = json!({
        "action": "change",
        "entity": "deal",
        "entity_id": "8",
        "id": "0b5f7ae0-15d9-4f6b-8f3f-1f6a0a0c7d11",
        "company_id": "4711",
        "user_id": "12",
        "webhook_id": "31",
        "webhook_owner_id": "12",
        "correlation_id": "6f1f0c62-92c8-4f0e-9a51-3b1fe2f5a001",
        "is_bulk_edit": false,
        "timestamp": "2026-11-23T10:15:00.250Z",
        "type": "general",
        "version": "2.0",
        "change_source": "app",
        "attempt": 1,
        "host": "acme.pipedrive.com",
        "permitted_user_ids": ["12", "13"],
    });
    let members = meta.as_object().expect("an object");
    for (name, value) in members {
        all[name] = value.clone();
    }
    // As the service has it: what the meta decides comes before it.
    json!({
        "data": {"id": 8, "title": "Rocket", "stage_id": 2, "custom_fields": {"ab12": {"type": "enum", "id": 3}}},
        "previous": {"stage_id": null, "custom_fields": {"ab12": null}},
        "meta": all,
    })
}

/// An update of a deal, version 1.
fn first(meta: &Value) -> Value {
    let mut all = json!({
        "v": 1,
        "action": "updated",
        "object": "deal",
        "id": 8,
        "company_id": 4711,
        "user_id": 12,
        "host": "acme.pipedrive.com",
        "timestamp": 1_764_000_000,
        "timestamp_micro": 1_764_000_000_123_456_i64,
        "permitted_user_ids": [12, 13],
        "trans_pending": false,
        "is_bulk_update": true,
        "pipedrive_service_name": false,
        "matches_filters": {"current": [], "previous": []},
        "change_source": "api",
        "webhook_id": "31",
    });
    let members = meta.as_object().expect("an object");
    for (name, value) in members {
        all[name] = value.clone();
    }
    json!({
        "v": 1,
        "event": "updated.deal",
        "retry": 2,
        "matches_filters": {"current": []},
        "meta": all,
        "current": {"id": 8, "title": "Rocket", "stage_id": 2, "lost_reason": null},
        "previous": {"id": 8, "title": "Rocket", "stage_id": 1, "gone": 5},
    })
}
