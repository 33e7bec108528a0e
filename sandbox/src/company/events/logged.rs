//! Webhooks and deliveries as the sandbox's own pages show them, without passwords, and deliveries sent again.

use std::rc::Rc;

use jiff::Timestamp;
use serde_json::{Map, Value, json};

use super::super::eval::Scope;
use super::super::find::Among;
use super::super::{Books, functions};
use super::deliveries::{WAITING, queued};
use super::{Events, Queued, members};
use crate::behavior::refusal::{Failure, Refusal};
use crate::records::{Doc, Row};

/// Which deliveries are asked for.
#[derive(Debug, Default)]
pub(crate) struct Wanted {
    pub(crate) webhook: Option<i64>,
    pub(crate) state: Option<String>,
    /// Action and object: `change.note`.
    pub(crate) event: Option<String>,
    pub(crate) limit: usize,
}

impl Books<'_> {
    /// Lets a delivery be sent again, whatever came of it. `None` if there is none of this id.
    pub(crate) fn redeliver(
        &self,
        events: &Events,
        id: i64,
    ) -> Result<Option<(Queued, Value)>, Failure> {
        let Some(mut record) = self.delivery(events, id)? else {
            return Ok(None);
        };
        record.extend(members(json!({
            "state": WAITING,
            "attempt": 1,
            "on_request": true,
            "due": self.now.get().as_millisecond(),
        })));
        self.put_delivery(events, &record)?;
        let queued = queued((&record).into()).ok_or_else(Refusal::internal)?;
        Ok(Some((queued, self.as_logged(events, (&record).into())?)))
    }

    /// The deliveries that are asked for, the newest first.
    pub(crate) fn deliveries(
        &self,
        events: &Events,
        wanted: &Wanted,
    ) -> Result<Vec<Value>, Failure> {
        let all = self.every(events.deliveries)?;
        let is_wanted = |doc: &&Rc<Doc>| {
            let record = Row::from(&***doc);
            let is = |name: &str, value: &str| record.get(name) == value;
            wanted
                .webhook
                .is_none_or(|webhook| record.get("webhook_id") == webhook)
                && wanted.state.as_ref().is_none_or(|state| is("state", state))
                && wanted
                    .event
                    .as_ref()
                    .is_none_or(|event| *event == event_of(record))
        };
        let found = all.iter().rev().filter(is_wanted).take(wanted.limit);
        found
            .map(|doc| self.as_logged(events, (&**doc).into()))
            .collect()
    }

    /// All webhooks, deleted ones too, with what is known of their deliveries.
    pub(crate) fn webhooks(&self, events: &Events) -> Result<Vec<Value>, Failure> {
        let params = Map::new();
        let scope = Scope::of_request(&params);
        let all = self.find(events.webhooks, &[], Among::All, scope)?;
        let shown = all.iter().map(|doc| {
            let mut record = doc.record();
            record.remove("http_auth_password");
            Value::Object(record)
        });
        Ok(shown.collect())
    }

    /// A delivery of this id.
    pub(crate) fn logged(&self, events: &Events, id: i64) -> Result<Option<Value>, Failure> {
        let record = self.delivery(events, id)?;
        let logged = record.map(|record| self.as_logged(events, (&record).into()));
        logged.transpose()
    }

    /// A delivery as the log shows it: without the password.
    fn as_logged(&self, events: &Events, record: Row<'_>) -> Result<Value, Failure> {
        let of = |name: &str| record.get(name);
        let due = of("due").as_i64();
        let due = due.and_then(|due| Timestamp::from_millisecond(due).ok());
        Ok(json!({
            "id": of("id"),
            "webhook_id": of("webhook_id"),
            "event": event_of(record),
            "record_id": of("record_id"),
            "version": of("version"),
            "time": of("timestamp"),
            "method": of("method"),
            "url": of("url"),
            "state": of("state"),
            "attempt": of("attempt"),
            "next_attempt_time": due.map(|due| format!("{due:.3}")),
            "attempts": of("attempts"),
            "body": self.body(events, record)?,
        }))
    }
}

/// Action and object: `change.note`.
fn event_of(record: Row<'_>) -> String {
    let text = |name: &str| functions::text_of(&record.get(name));
    let parts = [text("action"), text("object")];
    let parts = parts.into_iter().filter(|part| !part.is_empty());
    let parts: Vec<_> = parts.collect();
    parts.join(".")
}

/// What a delivery is, for the log.
pub(super) fn said(record: Row<'_>) -> String {
    let text = |name: &str| functions::text_of(&record.get(name));
    format!(
        "{} {}, webhook {}, attempt {}",
        event_of(record),
        text("record_id"),
        text("webhook_id"),
        text("attempt")
    )
}
