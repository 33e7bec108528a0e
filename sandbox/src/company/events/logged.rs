//! Webhooks and deliveries as the sandbox's own pages show them, without passwords, and deliveries sent again.

use jiff::Timestamp;
use serde_json::{Map, Value, json};

use super::super::eval::Scope;
use super::super::find::Among;
use super::super::{Books, functions};
use super::deliveries::{WAITING, queued};
use super::{Events, Queued, members};
use crate::behavior::refusal::{Failure, Refusal};
use crate::records::Record;

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
        let queued = queued(&record).ok_or_else(Refusal::internal)?;
        Ok(Some((queued, self.as_logged(events, &record)?)))
    }

    /// The deliveries that are asked for, the newest first.
    pub(crate) fn deliveries(
        &self,
        events: &Events,
        wanted: &Wanted,
    ) -> Result<Vec<Value>, Failure> {
        let all = self.every(events.deliveries)?;
        let is_wanted = |record: &&Record| {
            let is = |name: &str, value: &str| record.get(name) == Some(&value.into());
            let webhook = wanted.webhook.map(Value::from);
            webhook.is_none_or(|webhook| record.get("webhook_id") == Some(&webhook))
                && wanted.state.as_ref().is_none_or(|state| is("state", state))
                && wanted
                    .event
                    .as_ref()
                    .is_none_or(|event| *event == event_of(record))
        };
        let found = all.iter().rev().filter(is_wanted).take(wanted.limit);
        found.map(|record| self.as_logged(events, record)).collect()
    }

    /// All webhooks, deleted ones too, with what is known of their deliveries.
    pub(crate) fn webhooks(&self, events: &Events) -> Result<Vec<Value>, Failure> {
        let params = Map::new();
        let scope = Scope::of_request(&params);
        let mut all = self.find(events.webhooks, &[], Among::All, scope)?;
        for record in &mut all {
            record.remove("http_auth_password");
        }
        Ok(all.into_iter().map(Value::Object).collect())
    }

    /// A delivery of this id.
    pub(crate) fn logged(&self, events: &Events, id: i64) -> Result<Option<Value>, Failure> {
        let record = self.delivery(events, id)?;
        let logged = record.map(|record| self.as_logged(events, &record));
        logged.transpose()
    }

    /// A delivery as the log shows it: without the password.
    fn as_logged(&self, events: &Events, record: &Record) -> Result<Value, Failure> {
        let of = |name: &str| record.get(name).cloned().unwrap_or_default();
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
fn event_of(record: &Record) -> String {
    let text = |name: &str| record.get(name).map(functions::text_of);
    let parts = [text("action"), text("object")];
    let parts: Vec<_> = parts
        .into_iter()
        .flatten()
        .filter(|part| !part.is_empty())
        .collect();
    parts.join(".")
}

/// What a delivery is, for the log.
pub(super) fn said(record: &Record) -> String {
    let text = |name: &str| record.get(name).map(functions::text_of).unwrap_or_default();
    format!(
        "{} {}, webhook {}, attempt {}",
        event_of(record),
        text("record_id"),
        text("webhook_id"),
        text("attempt")
    )
}
