//! Events that somebody asks for, without a change.

use callsheet_dialect::model::EventVersion;
use serde_json::{Map, Value, json};

use super::super::Books;
use super::{Change, Events, Queued, Sides, asks_for, members, version_text};
use crate::behavior::refusal::{Failure, Refusal};

/// An event that is asked for.
#[derive(Debug)]
pub(crate) struct Trigger {
    action: String,
    object: String,
    /// The id of the record that it is about.
    record: Option<Value>,
    /// The record, in place of one that is kept.
    data: Option<Value>,
    /// What changed, as it was before.
    previous: Option<Value>,
    /// What the event says beside the record.
    meta: Map<String, Value>,
}

const ACTIONS: [&str; 3] = ["create", "change", "delete"];

/// Members of a request that the event says as they are.
const META: [&str; 5] = [
    "change_source",
    "is_bulk_edit",
    "user_id",
    "merged_to_id",
    "merged_from_id",
];

impl Trigger {
    /// Reads `{"event": "change.note", "record": 7}`.
    pub(crate) fn read(asked: &Map<String, Value>, events: &Events) -> Result<Self, Refusal> {
        let mut problems = Vec::new();
        let known = ["event", "record", "data", "previous"];
        for name in asked.keys() {
            if !known.contains(&name.as_str()) && !META.contains(&name.as_str()) {
                problems.push(format!("{name}: unknown member"));
            }
        }
        let event = asked
            .get("event")
            .and_then(Value::as_str)
            .unwrap_or_default();
        let (action, object) = event.split_once('.').unwrap_or_default();
        let mut objects: Vec<&str> = Vec::new();
        for (_, event) in &events.all {
            if !objects.contains(&event.object.as_str()) {
                objects.push(&event.object);
            }
        }
        if !ACTIONS.contains(&action) || !objects.contains(&object) {
            problems.push(format!(
                "event: expected one of {}, a dot, and one of {}",
                ACTIONS.join(", "),
                objects.join(", ")
            ));
        }
        let (record, data) = (asked.get("record").cloned(), asked.get("data").cloned());
        if record.is_some() == data.is_some() {
            problems.push("expected one of record, an id, and data, an object".to_owned());
        }
        for (name, side) in [
            ("data", &data),
            ("previous", &asked.get("previous").cloned()),
        ] {
            if side.as_ref().is_some_and(|side| !side.is_object()) {
                problems.push(format!("{name}: expected an object"));
            }
        }
        if !problems.is_empty() {
            let info = r#"{"event": "change.OBJECT", "record": 7, "previous": {}}"#;
            return Err(Refusal::invalid(&problems, info));
        }
        let meta = META.iter().filter_map(|name| {
            let value = asked.get(*name)?;
            Some(((*name).to_owned(), value.clone()))
        });
        // As if somebody had done it in the original's own app, unless the request says otherwise.
        let mut all = members(json!({"change_source": "app"}));
        all.extend(meta);
        Ok(Self {
            action: action.to_owned(),
            object: object.to_owned(),
            record,
            data,
            previous: asked.get("previous").cloned(),
            meta: all,
        })
    }
}

impl Books<'_> {
    /// Writes down a delivery of the event for every webhook that asks for it.
    pub(crate) fn trigger(
        &self,
        events: &Events,
        trigger: &Trigger,
    ) -> Result<Vec<Queued>, Failure> {
        let webhooks = self.every(events.webhooks)?;
        let fresh = self.fresh()?;
        let correlation = fresh.uuid();
        let mut queued = Vec::new();
        for (entity, event) in &events.all {
            if event.object != trigger.object {
                continue;
            }
            let (record, id, mut given) = match (&trigger.record, &trigger.data) {
                (Some(id), _) => {
                    let stored = self.stored(*entity, id)?.ok_or_else(|| {
                        let kind = self.company.entity(*entity).name.replace('_', " ");
                        Refusal::not_found(format!("there is no {kind} {id}"), "")
                    })?;
                    let shown = self.as_event(events, event, *entity, &stored.record)?;
                    let id = stored.record.get("id").cloned().unwrap_or_default();
                    let change = Change {
                        entity: *entity,
                        id: id.clone(),
                        old: None,
                        new: Some(stored.record),
                        merged_to: Value::Null,
                        merged_from: Value::Null,
                    };
                    (shown, id, self.meta(&change)?)
                }
                (None, Some(data)) => (data.clone(), data["id"].clone(), self.moment()),
                (None, None) => return Ok(queued),
            };
            let sides = trigger.sides(event.version, record);
            given.extend(trigger.meta.clone());
            given.extend(members(json!({
                "action": trigger.action,
                "object": event.object,
                "record_id": id,
                "version": version_text(event.version),
                "current": sides.current,
                "previous": sides.previous,
                "correlation_id": correlation,
                "event_id": fresh.uuid(),
            })));
            for webhook in webhooks
                .iter()
                .filter(|it| asks_for(it, event, &trigger.action))
            {
                queued.push(self.queue(events, webhook.get("id"), &given)?);
            }
        }
        Ok(queued)
    }
}

impl Trigger {
    /// Both sides of the event. Version 1 has the whole record on both.
    fn sides(&self, version: EventVersion, record: Value) -> Sides {
        let previous = match (self.action.as_str(), version) {
            ("create", _) => Value::Null,
            ("delete", _) => {
                return Sides {
                    current: Value::Null,
                    previous: record,
                };
            }
            (_, EventVersion::V1) => {
                let mut before = members(record.clone());
                before.extend(members(self.previous.clone().unwrap_or_default()));
                before.into()
            }
            (_, EventVersion::V2) => self.previous.clone().unwrap_or_else(|| json!({})),
        };
        Sides {
            current: record,
            previous,
        }
    }
}
