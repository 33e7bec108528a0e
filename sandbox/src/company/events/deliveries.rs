//! Deliveries: when each is due, what is sent, and what follows from how it went.

use callsheet_dialect::model::DateTimeFormat;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Map, Value, json};

use super::super::eval::Scope;
use super::super::{Books, functions, show};
use super::logged::said;
use super::{Events, members};
use crate::behavior::refusal::{Failure, Refusal};
use crate::records::{Id, Record, Row, Stored};
use crate::values::clock;

/// After how long a delivery that failed is attempted again.
const RETRIES: [SignedDuration; 3] = [
    SignedDuration::from_secs(3),
    SignedDuration::from_secs(30),
    SignedDuration::from_secs(150),
];

/// So many events in a row whose first attempt fails get a webhook banned.
const MOST_FAILURES: u64 = 10;

/// For how long.
const BAN: SignedDuration = SignedDuration::from_mins(30);

/// A webhook to which no delivery succeeds for so long is deleted.
const PATIENCE: SignedDuration = SignedDuration::from_hours(3 * 24);

/// How many deliveries are kept, beside those that are still due.
const KEPT: i64 = 1000;

/// The states of a delivery.
pub(super) const WAITING: &str = "waiting";
const DELIVERED: &str = "delivered";
const FAILED: &str = "failed";
/// It happened while the webhook was banned.
const LOST: &str = "lost";
/// It is for an address that nothing may be sent to.
const REFUSED: &str = "refused";
/// The webhook was deleted before.
const DROPPED: &str = "dropped";

/// A delivery that is due at some time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Queued {
    /// Those of one lane are sent one after the other: the webhook's id, or 0.
    pub(crate) lane: i64,
    /// In milliseconds since 1970.
    pub(crate) due: i64,
    pub(crate) id: i64,
}

/// A request to be sent.
#[derive(Debug)]
pub(crate) struct Outgoing {
    pub(crate) method: String,
    pub(crate) url: String,
    /// User and password of HTTP Basic.
    pub(crate) credentials: Option<(String, String)>,
    pub(crate) body: String,
    /// What it is, for the log.
    pub(crate) said: String,
}

/// How an attempt went.
#[derive(Debug, Default)]
pub(crate) struct Outcome {
    /// The status of the response, if there was one.
    pub(crate) status: Option<u16>,
    /// Why there was none.
    pub(crate) error: Option<String>,
    pub(crate) milliseconds: u64,
    /// Whether nothing was sent, because nothing may be sent there.
    pub(crate) refused: bool,
}

impl Outcome {
    fn succeeded(&self) -> bool {
        self.status
            .is_some_and(|status| (200..300).contains(&status))
    }
}

impl Books<'_> {
    /// Writes down a delivery that is due now.
    pub(super) fn queue(
        &self,
        events: &Events,
        webhook: Value,
        given: &Map<String, Value>,
    ) -> Result<Queued, Failure> {
        let due = self.now.get().as_millisecond();
        let mut given = given.clone();
        given.insert("webhook_id".to_owned(), webhook);
        given.insert("due".to_owned(), due.into());
        let params = Map::new();
        let record = self.create(events.deliveries, &given, Scope::of_request(&params))?;
        let queued = queued((&record).into()).ok_or_else(Refusal::internal)?;
        self.discard(events, queued.id.saturating_sub(KEPT))?;
        Ok(queued)
    }

    /// The deliveries that are still due. After a restart with another clock, none is due later than a retry can be.
    pub(crate) fn waiting(&self, events: &Events) -> Result<Vec<Queued>, Failure> {
        let latest = self.after(RETRIES[RETRIES.len() - 1]).as_millisecond();
        let all = self.every(events.deliveries)?;
        let queued = all.iter().filter_map(|doc| queued((&**doc).into()));
        let queued = queued.map(|queued| Queued {
            due: queued.due.min(latest),
            ..queued
        });
        Ok(queued.collect())
    }

    /// What is to be sent; `None` for a delivery that is no longer to be.
    pub(crate) fn outgoing(&self, events: &Events, id: i64) -> Result<Option<Outgoing>, Failure> {
        let Some(mut record) = self.delivery(events, id)? else {
            return Ok(None);
        };
        if record["state"] != WAITING {
            return Ok(None);
        }
        if !record["webhook_id"].is_null() {
            let webhook = self.stored(events.webhooks, &record["webhook_id"])?;
            let Some(webhook) = webhook.filter(|webhook| !webhook.deleted) else {
                finish(&mut record, DROPPED);
                self.put_delivery(events, &record)?;
                return Ok(None);
            };
            let is_first = record["attempt"] == 1 && record["on_request"] != true;
            let until = moment(&webhook.record, "banned_until");
            if is_first && until.is_some_and(|until| self.now.get() < until) {
                finish(&mut record, LOST);
                self.put_delivery(events, &record)?;
                return Ok(None);
            }
        }
        let text = |name: &str| record.get(name).and_then(Value::as_str).map(str::to_owned);
        let credentials = text("http_auth_user").map(|user| {
            let password = text("http_auth_password").unwrap_or_default();
            (user, password)
        });
        Ok(Some(Outgoing {
            method: text("method").unwrap_or_default(),
            url: text("url").unwrap_or_default(),
            credentials,
            body: self.body(events, (&record).into())?.to_string(),
            said: said((&record).into()),
        }))
    }

    /// Notes how an attempt went. Returns when there is another one.
    pub(crate) fn attempted(
        &self,
        events: &Events,
        id: i64,
        outcome: &Outcome,
    ) -> Result<Option<Queued>, Failure> {
        let Some(mut record) = self.delivery(events, id)? else {
            return Ok(None);
        };
        let attempt = record["attempt"].as_u64().unwrap_or(1);
        let noted = json!({
            "attempt": attempt,
            "time": format!("{:.3}", self.now.get()),
            "status": outcome.status,
            "error": outcome.error,
            "milliseconds": outcome.milliseconds,
        });
        if let Some(Value::Array(attempts)) = record.get_mut("attempts") {
            attempts.push(noted);
        }
        let on_request = record["on_request"] == true;
        let goes_on = match record["webhook_id"].clone() {
            Value::Null => true,
            _ if outcome.refused => true,
            webhook => self.note_at_webhook(events, &webhook, attempt, on_request, outcome)?,
        };
        let retry = usize::try_from(attempt.saturating_sub(1)).unwrap_or(usize::MAX);
        let retry = RETRIES.get(retry).filter(|_| goes_on && !on_request);
        match retry {
            _ if outcome.succeeded() => finish(&mut record, DELIVERED),
            _ if outcome.refused => finish(&mut record, REFUSED),
            Some(wait) => {
                record.insert("attempt".to_owned(), (attempt + 1).into());
                let due = self.after(*wait).as_millisecond();
                record.insert("due".to_owned(), due.into());
            }
            None => finish(&mut record, FAILED),
        }
        self.put_delivery(events, &record)?;
        let next = queued((&record).into());
        if next.is_none() && self.delivery(events, id.saturating_add(KEPT))?.is_some() {
            self.discard(events, id)?;
        }
        Ok(next)
    }

    /// What an attempt says of its webhook: banned after many failures, deleted after long ones. Returns whether the webhook is
    /// still there.
    fn note_at_webhook(
        &self,
        events: &Events,
        id: &Value,
        attempt: u64,
        on_request: bool,
        outcome: &Outcome,
    ) -> Result<bool, Failure> {
        let Some(Stored {
            mut record,
            deleted: false,
        }) = self.stored(events.webhooks, id)?
        else {
            return Ok(false);
        };
        let now = self.now.get();
        record.insert("last_delivery_time".to_owned(), self.now_text().into());
        record.insert("last_http_status".to_owned(), outcome.status.into());
        if outcome.succeeded() {
            record.insert("failing_since".to_owned(), Value::Null);
            record.insert("failures".to_owned(), 0.into());
        } else {
            let since = moment(&record, "failing_since");
            if since.is_none() {
                record.insert("failing_since".to_owned(), self.now_text().into());
            }
            if since.is_some_and(|since| now.duration_since(since) >= PATIENCE) {
                let reason = "no delivery succeeded for 3 days";
                record.insert("remove_reason".to_owned(), reason.into());
                let stored = Stored {
                    record,
                    deleted: false,
                };
                self.delete(events.webhooks, &stored)?;
                return Ok(false);
            }
            if attempt == 1 && !on_request {
                let failures = record["failures"].as_u64().unwrap_or(0) + 1;
                let is_banned = failures >= MOST_FAILURES;
                let failures = if is_banned { 0 } else { failures };
                record.insert("failures".to_owned(), failures.into());
                if is_banned {
                    record.insert("banned_until".to_owned(), self.after_text(BAN).into());
                }
            }
        }
        let id = show::id(&record).ok_or_else(Refusal::internal)?;
        let before = self.get(events.webhooks, &id)?;
        self.keep(events.webhooks, &id, before.as_ref(), &record)?;
        Ok(true)
    }

    /// Tells an app that it was uninstalled, and deletes its webhooks.
    pub(crate) fn uninstall(
        &self,
        events: &Events,
        (app, secret): (&str, &str),
        callback: &str,
    ) -> Result<Queued, Failure> {
        for webhook in self.every(events.webhooks)? {
            if webhook.get("app_id") != app {
                continue;
            }
            let mut record = webhook.record();
            record.insert("remove_reason".to_owned(), "the app was uninstalled".into());
            let stored = Stored {
                record,
                deleted: false,
            };
            self.delete(events.webhooks, &stored)?;
        }
        let mut given = members(json!({
            "action": "uninstall",
            "method": "DELETE",
            "url": callback,
            "http_auth_user": app,
            "http_auth_password": secret,
        }));
        given.extend(self.moment());
        self.queue(events, Value::Null, &given)
    }

    /// What is sent. Members of its `meta` that are null are absent.
    pub(super) fn body(&self, events: &Events, record: Row<'_>) -> Result<Value, Failure> {
        let params = Map::new();
        let scope = Scope::of_request(&params);
        let mut body = self.field(events.deliveries, record, "body", scope)?;
        if let Some(meta) = body.get_mut("meta").and_then(Value::as_object_mut) {
            meta.retain(|_, value| !value.is_null());
        }
        Ok(body)
    }

    pub(super) fn delivery(&self, events: &Events, id: i64) -> Result<Option<Record>, Failure> {
        let stored = self.get(events.deliveries, &Id::Integer(id))?;
        Ok(stored.map(|stored| stored.record))
    }

    pub(super) fn put_delivery(&self, events: &Events, record: &Record) -> Result<(), Failure> {
        let id = show::id(record).ok_or_else(Refusal::internal)?;
        let before = self.get(events.deliveries, &id)?;
        self.keep(events.deliveries, &id, before.as_ref(), record)
    }

    /// Removes an old delivery, unless it is still due.
    fn discard(&self, events: &Events, id: i64) -> Result<(), Failure> {
        let id = Id::Integer(id);
        match self.get(events.deliveries, &id)? {
            Some(old) if queued((&old.record).into()).is_none() => {
                self.remove(events.deliveries, &id, &old)
            }
            _ => Ok(()),
        }
    }

    fn after(&self, wait: SignedDuration) -> Timestamp {
        let now = self.now.get();
        now.checked_add(wait).unwrap_or(Timestamp::MAX)
    }

    fn after_text(&self, wait: SignedDuration) -> String {
        clock::write(self.after(wait), DateTimeFormat::Rfc3339)
    }
}

/// When a delivery is due; `None` if it is not.
pub(super) fn queued(record: Row<'_>) -> Option<Queued> {
    let number = |name: &str| record.get(name).as_i64();
    Some(Queued {
        lane: number("webhook_id").unwrap_or(0),
        due: number("due")?,
        id: number("id")?,
    })
}

fn finish(record: &mut Record, state: &str) {
    record.insert("state".to_owned(), state.into());
    record.insert("due".to_owned(), Value::Null);
}

fn moment(record: &Record, name: &str) -> Option<Timestamp> {
    functions::moment(record.get(name)?.as_str()?)
}
