//! What webhooks tell: the changes of a request, collected while it is carried out and written down as deliveries in the
//! same transaction. How they are sent is `http`'s business.

mod deliveries;
mod logged;
mod trigger;

use std::rc::Rc;

use callsheet_dialect::model::{
    Api, Company, DateTimeFormat, EVENT_VERSION, EntityId, Event, EventVersion, Type,
};
use serde_json::{Map, Value, json};

use super::eval::Scope;
use super::random::Random;
use super::show::{self, Lens, Wish};
use super::write::log::Action;
use super::{Books, functions};
use crate::behavior::refusal::{Failure, Refusal};
use crate::records::{Doc, Record};
use crate::values::address::Address;
use crate::values::render;

pub(crate) use self::deliveries::{Outcome, Outgoing, Queued};
pub(crate) use self::logged::Wanted;
pub(crate) use self::trigger::Trigger;

/// The entity of webhooks.
const WEBHOOKS: &str = "webhook";

/// The entity of what is sent to them.
pub(crate) const DELIVERIES: &str = "webhook_delivery";

/// What a webhook asks for where it asks for everything.
const ANY: &str = "*";

/// The custom fields of a record, of which an event of version 2 has those that changed.
const CUSTOM_FIELDS: &str = "custom_fields";

/// What webhooks send, and to whom they may.
#[derive(Debug)]
pub(crate) struct Events {
    /// The surface that describes it, as version 1 writes moments and as version 2 does.
    apis: [Api; 2],
    /// Every event with the entity of its record.
    all: Vec<(EntityId, Event)>,
    webhooks: EntityId,
    deliveries: EntityId,
    /// Hosts beside this machine to which they may send, in lower case.
    pub(crate) hosts: Vec<String>,
}

/// A record that a request changed.
#[derive(Debug)]
pub(super) struct Change {
    entity: EntityId,
    id: Value,
    /// The record before; `None` for a new one.
    old: Option<Record>,
    /// The record now; `None` for one that is deleted.
    new: Option<Record>,
    /// The record that it was merged into.
    merged_to: Value,
    /// The record that was merged into it.
    merged_from: Value,
}

/// What an event says of a record, as a version of webhooks shows it.
struct Sides {
    current: Value,
    previous: Value,
}

impl Events {
    /// What the surface with events sends; `None` without one, or if the company keeps no webhooks.
    pub(crate) fn of(company: &Company, apis: &[Api], hosts: Vec<String>) -> Option<Self> {
        let api = apis.iter().find(|api| !api.events.is_empty())?;
        let (webhooks, _) = company.named(WEBHOOKS)?;
        let (deliveries, _) = company.named(DELIVERIES)?;
        let events = api.events.iter().filter_map(|event| {
            let model = &api.model(event.model).name;
            let mut entities = company.entities.iter();
            let at = entities.position(|it| show::view(it, &api.name, model).is_some())?;
            Some((EntityId(at), event.clone()))
        });
        let first = Api {
            datetime: DateTimeFormat::Space,
            ..api.clone()
        };
        Some(Self {
            all: events.collect(),
            apis: [first, api.clone()],
            webhooks,
            deliveries,
            hosts,
        })
    }

    fn api(&self, version: EventVersion) -> &Api {
        match version {
            EventVersion::V1 => &self.apis[0],
            EventVersion::V2 => &self.apis[1],
        }
    }

    /// Whether requests may be sent to an address.
    pub(crate) fn allows(&self, address: &Address) -> bool {
        address.is_local() || self.hosts.contains(&address.host)
    }
}

/// A version as webhooks state it.
fn version_text(version: EventVersion) -> &'static str {
    match version {
        EventVersion::V1 => "1.0",
        EventVersion::V2 => "2.0",
    }
}

impl Books<'_> {
    /// Collects changes from now on, if there is a webhook to tell of them.
    pub(crate) fn watch(&self) {
        self.watched.set(None);
    }

    fn is_watched(&self) -> Result<bool, Failure> {
        if let Some(known) = self.watched.get() {
            return Ok(known);
        }
        let watched = self.ledger.count(WEBHOOKS)? > 0;
        self.watched.set(Some(watched));
        Ok(watched)
    }

    /// Notes that a record was changed.
    pub(super) fn note(
        &self,
        entity: EntityId,
        action: Action,
        old: Option<&Record>,
        record: &Record,
    ) -> Result<(), Failure> {
        if action == Action::Merged || !self.is_watched()? {
            return Ok(());
        }
        let is_gone = action == Action::Deleted || self.is_deleted(entity, record)?;
        let new = (!is_gone).then(|| record.clone());
        let mut changes = self.changes.borrow_mut();
        match find(&mut changes, entity, record.get("id")) {
            Some(known) => known.new = new,
            None => changes.push(Change {
                entity,
                id: record.get("id").cloned().unwrap_or_default(),
                old: old.cloned(),
                new,
                merged_to: Value::Null,
                merged_from: Value::Null,
            }),
        }
        Ok(())
    }

    /// Notes that the record `from` was merged into the record that was `before`, and is `into` now.
    pub(super) fn note_merge(
        &self,
        entity: EntityId,
        from: &Record,
        before: &Record,
        into: &Record,
    ) -> Result<(), Failure> {
        // A merge that fills no field changes the record all the same.
        self.note(entity, Action::Changed, Some(before), into)?;
        let id = |record: &Record| record.get("id").cloned().unwrap_or_default();
        let mut changes = self.changes.borrow_mut();
        if let Some(known) = find(&mut changes, entity, into.get("id")) {
            known.merged_from = id(from);
        }
        if let Some(known) = find(&mut changes, entity, from.get("id")) {
            known.merged_to = id(into);
        }
        Ok(())
    }

    /// Writes down a delivery for every webhook that asks for something that was changed. `is_bulk` says whether the request
    /// changes several records at once.
    pub(crate) fn tell(&self, events: &Events, is_bulk: bool) -> Result<Vec<Queued>, Failure> {
        let changes = self.changes.take();
        if changes.is_empty() {
            return Ok(Vec::new());
        }
        // What follows is no change that anybody asks for.
        self.watched.set(Some(false));
        self.check_webhooks(events, &changes)?;
        let webhooks = self.every(events.webhooks)?;
        let fresh = self.fresh()?;
        let correlation = fresh.uuid();
        let mut queued = Vec::new();
        for change in &changes {
            let action = match (&change.old, &change.new) {
                (None, Some(_)) => "create",
                (Some(_), Some(_)) => "change",
                (Some(_), None) => "delete",
                // Nobody outside the request has seen it.
                (None, None) => continue,
            };
            for (_, event) in events.all.iter().filter(|(of, _)| *of == change.entity) {
                let wanted = |webhook: &&Rc<Doc>| asks_for(webhook, event, action);
                let mut wanted = webhooks.iter().filter(wanted).peekable();
                if wanted.peek().is_none() {
                    continue;
                }
                let Some(sides) = self.sides(events, event, change)? else {
                    continue;
                };
                let mut given = self.meta(change)?;
                given.extend(members(json!({
                    "action": action,
                    "object": event.object,
                    "version": version_text(event.version),
                    "current": sides.current,
                    "previous": sides.previous,
                    "is_bulk_edit": is_bulk && of_entity(&changes, change.entity) > 1,
                    "correlation_id": correlation,
                    "event_id": fresh.uuid(),
                })));
                for webhook in wanted {
                    queued.push(self.queue(events, webhook.get("id"), &given)?);
                }
            }
        }
        Ok(queued)
    }

    /// Ids that differ from all others, whatever time it is.
    fn fresh(&self) -> Result<Random, Failure> {
        let secret = self.ledger.secret()?;
        let seed = secret
            .get(..16)
            .map(|digits| u64::from_str_radix(digits, 16));
        Ok(Random::seeded(seed.and_then(Result::ok).unwrap_or(0)))
    }

    /// What an event says beside the record itself.
    fn meta(&self, change: &Change) -> Result<Map<String, Value>, Failure> {
        let mut meta = members(json!({
            "record_id": change.id,
            "merged_to_id": change.merged_to,
            "merged_from_id": change.merged_from,
        }));
        meta.extend(self.moment());
        let described = self.company.entity(change.entity);
        if let Some(allowed) = described.derivation("permitted_user_ids")
            && let Some(record) = change.new.as_ref().or(change.old.as_ref())
        {
            let params = Map::new();
            let scope = Scope::of_request(&params).of(change.entity, record);
            meta.insert("permitted_user_ids".to_owned(), self.eval(allowed, scope)?);
        }
        Ok(meta)
    }

    /// The moment, as exactly as events state it.
    fn moment(&self) -> Map<String, Value> {
        let now = self.now.get();
        members(json!({
            "timestamp": format!("{now:.3}"),
            "microseconds": now.as_microsecond(),
        }))
    }

    /// How an event shows a change; `None` if it shows none.
    fn sides(
        &self,
        events: &Events,
        event: &Event,
        change: &Change,
    ) -> Result<Option<Sides>, Failure> {
        let show = |record: &Option<Record>| match record {
            Some(record) => self.as_event(events, event, change.entity, record),
            None => Ok(Value::Null),
        };
        let (current, mut previous) = (show(&change.new)?, show(&change.old)?);
        if current == previous && change.merged_from.is_null() {
            return Ok(None);
        }
        if event.version == EventVersion::V2
            && let (Value::Object(current), Value::Object(members)) = (&current, &mut previous)
        {
            keep_changed(members, current);
        }
        Ok(Some(Sides { current, previous }))
    }

    /// A record as an event shows it.
    fn as_event(
        &self,
        events: &Events,
        event: &Event,
        entity: EntityId,
        record: &Record,
    ) -> Result<Value, Failure> {
        let api = events.api(event.version);
        let model = &api.model(event.model).name;
        let view = show::view(self.company.entity(entity), &api.name, model);
        let optional = view.map_or(&[][..], |view| &view.optional[..]);
        let wish = Wish {
            include: optional,
            ..Wish::default()
        };
        let version = version_text(event.version);
        let params = Map::from_iter([(EVENT_VERSION.to_owned(), version.into())]);
        let shown = self.show(
            Lens::new(api, wish),
            entity,
            event.model,
            record.into(),
            &params,
        )?;
        let text = render::value(api, &Type::Model(event.model), &shown);
        let mut shown = serde_json::from_str(&text).unwrap_or(shown);
        if let Value::Object(members) = &mut shown {
            members.retain(|name, value| !value.is_null() || !optional.contains(name));
        }
        Ok(shown)
    }

    /// Whether an address is the sandbox's, which stands for the original.
    fn is_own(&self, address: &Address) -> bool {
        let own = Address::read(self.url);
        own.is_ok_and(|own| {
            let same = own.host == address.host || own.is_local() && address.is_local();
            same && own.port == address.port
        })
    }

    /// Refuses a new webhook with an address that the original would refuse too.
    fn check_webhooks(&self, events: &Events, changes: &[Change]) -> Result<(), Failure> {
        for change in changes {
            let (None, Some(webhook)) = (&change.old, &change.new) else {
                continue;
            };
            if change.entity != events.webhooks {
                continue;
            }
            let url = functions::text_of(&webhook["subscription_url"]);
            let problem = match Address::read(&url) {
                Err(problem) => problem.to_owned(),
                Ok(address) if address.is_of_original() || self.is_own(&address) => {
                    "an address of Pipedrive itself".to_owned()
                }
                Ok(address) if events.allows(&address) => continue,
                Ok(address) if address.is_private() => format!(
                    "no public address; start the sandbox with --deliver-to {} to allow it",
                    address.host
                ),
                Ok(_) => continue,
            };
            let problem = format!("subscription_url: {problem}");
            return Err(Refusal::invalid(&[problem], "").into());
        }
        Ok(())
    }
}

fn find<'c>(
    changes: &'c mut [Change],
    entity: EntityId,
    id: Option<&Value>,
) -> Option<&'c mut Change> {
    let mut changes = changes.iter_mut();
    changes.find(|change| change.entity == entity && Some(&change.id) == id)
}

/// Whether a webhook asks for an event.
fn asks_for(webhook: &Doc, event: &Event, action: &str) -> bool {
    let is = |name: &str, value: &str| webhook.get(name) == value;
    is("version", version_text(event.version))
        && (is("event_action", action) || is("event_action", ANY))
        && (is("event_object", &event.object) || is("event_object", ANY))
}

/// Of what was, the members that are otherwise now; of custom fields, those.
fn keep_changed(previous: &mut Map<String, Value>, current: &Map<String, Value>) {
    previous.retain(|name, before| {
        let now = current.get(name).unwrap_or(&Value::Null);
        if now == before {
            return false;
        }
        if let (CUSTOM_FIELDS, Value::Object(before), Value::Object(now)) =
            (name.as_str(), before, now)
        {
            before.retain(|key, value| now.get(key).unwrap_or(&Value::Null) != value);
        }
        true
    });
}

fn members(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(members) => members,
        _ => Map::new(),
    }
}

/// How many records of an entity a request changed.
fn of_entity(changes: &[Change], entity: EntityId) -> usize {
    changes
        .iter()
        .filter(|change| change.entity == entity)
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_what_was_only_what_changed_is_told() {
        let before =
            json!({"a": 1, "b": null, "c": [1], "custom_fields": {"x": 1, "y": null, "z": 3}});
        let now = json!({"a": 1, "b": 2, "c": [1, 2], "custom_fields": {"x": 2, "y": 5, "z": 3}});
        let mut kept = members(before);
        keep_changed(&mut kept, &members(now));
        let expected = json!({"b": null, "c": [1], "custom_fields": {"x": 1, "y": null}});
        assert_eq!(Value::Object(kept), expected);
    }
}
