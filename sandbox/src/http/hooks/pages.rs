//! The sandbox's pages about webhooks: which there are, what was sent to them, sending it again, and events without a change.

use serde_json::Value;

use super::super::answer::{Answer, Request};
use super::super::app::App;
use super::super::control::{data, object};
use crate::behavior::refusal::{Failure, Refusal};
use crate::company::{Trigger, Wanted};

/// How many deliveries are shown unless a request says how many.
const SHOWN: usize = 100;

/// How many are shown at most.
const MOST_SHOWN: usize = 500;

impl App {
    /// `_sandbox/webhooks`: all of them, deleted ones too.
    pub(in crate::http) fn webhooks_page(&self) -> Result<Answer, Failure> {
        #[allow(
            clippy::redundant_closure_for_method_calls,
            reason = "the path of the method has one lifetime"
        )]
        let webhooks = self.look(|books, events| books.webhooks(events))?;
        Ok(data(webhooks.ok_or_else(no_webhooks)?))
    }

    /// `_sandbox/webhooks/deliveries`: what was sent, the newest first.
    pub(in crate::http) fn deliveries_page(&self, request: &Request) -> Result<Answer, Failure> {
        let wanted = wanted(&request.query)?;
        let found = self.look(|books, events| books.deliveries(events, &wanted))?;
        Ok(data(found.ok_or_else(no_webhooks)?))
    }

    /// `_sandbox/webhooks/deliveries/7`
    pub(in crate::http) fn delivery_page(&self, id: &str) -> Result<Answer, Failure> {
        let number = number(id)?;
        let delivery = self.look(|books, events| books.logged(events, number))?;
        let delivery = delivery.ok_or_else(no_webhooks)?;
        Ok(data(delivery.ok_or_else(|| no_delivery(id))?))
    }

    /// `_sandbox/webhooks/deliveries/7/redeliver`: has it sent again.
    pub(in crate::http) fn redelivery_page(&self, path: &str) -> Result<Answer, Failure> {
        let id = path.strip_suffix("/redeliver");
        let id = id.ok_or_else(|| no_delivery(path))?;
        let number = number(id)?;
        let redelivered = self.with_books(|books, events| books.redeliver(events, number))?;
        let redelivered = redelivered.ok_or_else(no_webhooks)?;
        let (queued, delivery) = redelivered.ok_or_else(|| no_delivery(id))?;
        self.hooks.push([queued]);
        Ok(data(delivery))
    }

    /// `_sandbox/trigger`: an event without a change.
    pub(in crate::http) fn trigger_page(&self, request: &Request) -> Result<Answer, Failure> {
        let asked = object(request)?;
        let queued = self.with_books(|books, events| {
            let trigger = Trigger::read(&asked, events)?;
            let queued = books.trigger(events, &trigger)?;
            let deliveries = queued.iter().map(|queued| books.logged(events, queued.id));
            let deliveries = deliveries.collect::<Result<Vec<_>, _>>()?;
            Ok((queued, deliveries))
        })?;
        let (queued, deliveries) = queued.ok_or_else(no_webhooks)?;
        self.hooks.push(queued);
        let deliveries: Vec<Value> = deliveries.into_iter().flatten().collect();
        Ok(data(deliveries))
    }
}

/// What a query asks for.
fn wanted(query: &str) -> Result<Wanted, Refusal> {
    let mut wanted = Wanted {
        limit: SHOWN,
        ..Wanted::default()
    };
    let mut problems = Vec::new();
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        match &*name {
            "webhook_id" => match value.parse() {
                Ok(id) => wanted.webhook = Some(id),
                Err(_) => problems.push("webhook_id: expected a whole number".to_owned()),
            },
            "state" => wanted.state = Some(value.into_owned()),
            "event" => wanted.event = Some(value.into_owned()),
            "limit" => match value.parse() {
                Ok(limit) if limit <= MOST_SHOWN => wanted.limit = limit,
                _ => problems.push(format!("limit: expected a whole number up to {MOST_SHOWN}")),
            },
            // Where a token stands for want of a header.
            "api_token" => {}
            other => problems.push(format!("{other}: unknown parameter")),
        }
    }
    if problems.is_empty() {
        return Ok(wanted);
    }
    let info = "webhook_id, state, event and limit narrow the list";
    Err(Refusal::invalid(&problems, info))
}

fn number(id: &str) -> Result<i64, Refusal> {
    id.parse().map_err(|_| no_delivery(id))
}

fn no_delivery(id: &str) -> Refusal {
    let info = "GET /_sandbox/webhooks/deliveries lists them; POST to one with /redeliver behind it sends it again";
    Refusal::not_found(format!("there is no delivery {id}"), info)
}

fn no_webhooks() -> Refusal {
    Refusal::not_found("the spec states no webhooks", "")
}
