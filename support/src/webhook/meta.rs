//! Information about a delivery, in one form for both versions.

#[cfg(feature = "serde")]
use callsheet_runtime::encode::{Argument, Encode};
use callsheet_runtime::{
    DateTime, Extra,
    decode::{Decode, Fault, Token, from_value},
};
use jiff::Timestamp;
use serde_json::Value;

use super::duplicates::EventKey;
use super::words::{Action, ChangeSource, Version, WebhookKind};

/// Information about a delivery and its event, in one form for both versions, with the names of version 2.
///
/// A member that only one version has is `None` or empty in the other. Ids of people, companies and webhooks are plain
/// numbers, also where the service writes text. They convert into the id types of the generated models.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Meta {
    /// The version of the webhook.
    pub version: Version,
    /// What happened.
    pub action: Action,
    /// The kind of record: `deal`. `object` in version 1.
    pub entity: String,
    /// The id of the record: a number, or a UUID for leads. [`entity_id_as`](Self::entity_id_as) converts it. `id` in
    /// version 1.
    pub entity_id: String,
    /// The id of the event; `id` on the wire. Not in version 1. In events of users, it is the user's id: use
    /// [`key`](Self::key) to tell events apart.
    pub event_id: Option<String>,
    /// The number of this delivery of the event: 1 to 4. `retry`, from 0, in version 1.
    pub attempt: u32,
    /// The time of the event.
    pub timestamp: Option<DateTime>,
    /// The company account of the record.
    pub company_id: Option<i64>,
    /// The user who caused the event.
    pub user_id: Option<i64>,
    /// Whether the change was made through the app or the API.
    pub change_source: Option<ChangeSource>,
    /// Whether several records were edited at once, in a list. `is_bulk_update` in version 1.
    pub is_bulk_edit: bool,
    /// The company's host: `acme.pipedrive.com`.
    pub host: String,
    /// The users who may see the record. Empty for events of users.
    pub permitted_user_ids: Vec<i64>,
    /// The webhook.
    pub webhook_id: Option<i64>,
    /// The owner of the webhook. Not in version 1.
    pub webhook_owner_id: Option<i64>,
    /// The kind of webhook; `type` on the wire. Not in version 1.
    pub kind: Option<WebhookKind>,
    /// The id that the service gave the request. Its support asks for it. Not in version 1.
    pub correlation_id: Option<String>,
    /// For a record that was removed by a merge, the record that remains. Not in version 1.
    pub merged_to_id: Option<String>,
    /// The record that was merged into this one. Not in version 1.
    pub merged_from_id: Option<String>,
    /// Other members by name, and members with an unexpected type. In version 1, `matches_filters`, `pipedrive_service_name`
    /// and others.
    pub extra: Extra,
}

impl Meta {
    /// Returns the id of the record as an id type.
    ///
    /// ```
    /// # use pipedrive_support::webhook::Meta;
    /// callsheet_runtime::id! { pub DealId(i64) }
    ///
    /// # fn example(meta: &Meta) -> Result<(), callsheet_runtime::decode::Fault> {
    /// let deal: DealId = meta.entity_id_as()?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// The id is not valid for that type.
    pub fn entity_id_as<T: Decode>(&self) -> Result<T, Fault> {
        T::decode(Token::Text(&self.entity_id)).map_err(|fault| fault.in_member("entity_id"))
    }

    /// Returns the key of the event: equal for all deliveries of one event, different for other events. `None` if the payload
    /// does not identify its event.
    #[must_use]
    pub fn key(&self) -> Option<EventKey> {
        let event = match &self.event_id {
            // Events of users have the user's id in place of their own.
            Some(id) if *id != self.entity_id => id.clone(),
            _ => self.moment()?,
        };
        let company = self.company_id.unwrap_or_default();
        Some(EventKey::new(format!(
            "{company}/{}/{}/{}/{event}",
            self.entity, self.entity_id, self.action
        )))
    }

    /// When it happened, as exactly as the payload says it.
    fn moment(&self) -> Option<String> {
        let at = self.timestamp.as_ref()?;
        if let Some(request) = &self.correlation_id {
            return Some(format!("{at}/{request}"));
        }
        // Seconds do not suffice.
        self.microseconds()?;
        Some(at.to_string())
    }

    /// The moment beside the timestamp, which version 1 states exactly; `None` as a text, which has not become the timestamp.
    fn microseconds(&self) -> Option<Timestamp> {
        let at = self.extra.value(MICROSECONDS)?.as_i64()?;
        Timestamp::from_microsecond(at).ok()
    }
}

/// Where version 1 states the moment exactly.
pub(super) const MICROSECONDS: &str = "timestamp_micro";

/// Members that the two versions have in different places, or under different names.
#[derive(Default)]
struct Raw {
    version: Option<Version>,
    action: Option<Action>,
    entity: Option<String>,
    id: Option<String>,
    entity_id: Option<String>,
    attempt: Option<i64>,
    /// Whether members were met that only version 1 has.
    first: bool,
}

/// Reads the payload's `meta`, and what version 1 says beside it.
pub(super) fn read(payload: Token<'_>) -> Result<Meta, Fault> {
    let mut raw = Raw::default();
    let mut meta = blank();
    let mut there = false;
    payload.object(&mut |member, token| match member {
        "meta" => {
            there = true;
            token.object(&mut |member, token| raw.member(&mut meta, member, token))
        }
        "retry" => {
            let mut retry = None;
            // What is none counts as the first delivery.
            take(&Value::decode(token)?, &mut retry);
            raw.attempt = retry.map(|retry: i64| retry.saturating_add(1));
            Ok(())
        }
        _ => Ok(()),
    })?;
    if !there {
        return Err(Fault::missing("meta"));
    }
    raw.finish(meta).map_err(|fault| fault.in_member("meta"))
}

impl Raw {
    /// What is not as it should be is kept in `extra`: no bookkeeping is worth an event.
    fn member(&mut self, meta: &mut Meta, member: &str, token: Token<'_>) -> Result<(), Fault> {
        let value = Value::decode(token)?;
        let understood = match member {
            "v" => {
                self.first = true;
                take(&value, &mut self.version)
            }
            "version" => take(&value, &mut self.version),
            "action" => take(&value, &mut self.action),
            "object" => {
                self.first = true;
                take(&value, &mut self.entity)
            }
            "entity" => take(&value, &mut self.entity),
            "entity_id" => take(&value, &mut self.entity_id),
            "id" => take(&value, &mut self.id),
            "attempt" => take(&value, &mut self.attempt),
            // Exact where `timestamp_micro` was before it.
            "timestamp" if meta.timestamp.is_some() => true,
            "timestamp" => {
                meta.timestamp = moment(&value);
                value.is_null() || meta.timestamp.is_some()
            }
            MICROSECONDS => {
                let at = value.as_i64().map(Timestamp::from_microsecond);
                if let Some(Ok(at)) = at {
                    meta.timestamp = Some(at.into());
                }
                false
            }
            "company_id" => take(&value, &mut meta.company_id),
            "user_id" => take(&value, &mut meta.user_id),
            "change_source" => take(&value, &mut meta.change_source),
            "is_bulk_edit" | "is_bulk_update" => put(&value, &mut meta.is_bulk_edit),
            "host" => put(&value, &mut meta.host),
            "permitted_user_ids" => put(&value, &mut meta.permitted_user_ids),
            "webhook_id" => take(&value, &mut meta.webhook_id),
            "webhook_owner_id" => take(&value, &mut meta.webhook_owner_id),
            "type" => take(&value, &mut meta.kind),
            "correlation_id" => take(&value, &mut meta.correlation_id),
            "merged_to_id" => take(&value, &mut meta.merged_to_id),
            "merged_from_id" => take(&value, &mut meta.merged_from_id),
            _ => false,
        };
        if !understood {
            meta.extra.insert(member, value);
        }
        Ok(())
    }

    fn finish(self, meta: Meta) -> Result<Meta, Fault> {
        let entity = if self.first { "object" } else { "entity" };
        let version = match self.version {
            Some(version) => version,
            None if self.first => Version::V1,
            None => Version::V2,
        };
        // In version 1, the record's id is all there is; later, `id` is the event's.
        let (entity_id, event_id) = match version {
            Version::V1 => (self.id.or(self.entity_id), None),
            _ => (self.entity_id, self.id.filter(|id| !id.is_empty())),
        };
        Ok(Meta {
            version,
            action: self.action.ok_or_else(|| Fault::missing("action"))?,
            entity: self.entity.ok_or_else(|| Fault::missing(entity))?,
            entity_id: entity_id.unwrap_or_default(),
            event_id,
            attempt: self
                .attempt
                .map_or(1, |attempt| attempt.clamp(1, u32::MAX.into()))
                .try_into()
                .unwrap_or(1),
            ..meta
        })
    }
}

pub(super) fn blank() -> Meta {
    Meta {
        version: Version::V2,
        action: Action::Change,
        entity: String::new(),
        entity_id: String::new(),
        event_id: None,
        attempt: 1,
        timestamp: None,
        company_id: None,
        user_id: None,
        change_source: None,
        is_bulk_edit: false,
        host: String::new(),
        permitted_user_ids: Vec::new(),
        webhook_id: None,
        webhook_owner_id: None,
        kind: None,
        correlation_id: None,
        merged_to_id: None,
        merged_from_id: None,
        extra: Extra::default(),
    }
}

/// The members as the version writes them: ids are text in version 2, but for those of version 1.
#[cfg(feature = "serde")]
pub(super) fn members(meta: &Meta) -> super::write::Members {
    let first = meta.version == Version::V1;
    let id = |id: i64| {
        if first {
            id.encode()
        } else {
            id.to_string().encode()
        }
    };
    let ids = |all: &[i64]| Argument::List(all.iter().map(|one| id(*one)).collect());
    let text = |text: &Option<String>| text.clone().map(Encode::encode);
    let entity_id = match meta.entity_id.parse::<i64>() {
        Ok(number) if first && number.to_string() == meta.entity_id => number.encode(),
        _ => meta.entity_id.as_str().encode(),
    };
    let kind = meta.kind.as_ref().map(|kind| kind.as_str().encode());
    let source = meta.change_source.as_ref();
    let source = source.map(|source| source.as_str().encode());
    let all: [(&'static str, Option<Argument>); 19] = [
        if first {
            ("v", Some(1_i64.encode()))
        } else {
            ("version", Some(meta.version.as_str().encode()))
        },
        ("action", Some(action(&meta.action, first).encode())),
        (
            if first { "object" } else { "entity" },
            Some(meta.entity.as_str().encode()),
        ),
        (if first { "id" } else { "entity_id" }, Some(entity_id)),
        ("id", text(&meta.event_id).filter(|_| !first)),
        ("attempt", Some(meta.attempt.encode()).filter(|_| !first)),
        (
            "timestamp",
            meta.timestamp.as_ref().map(|at| moment_of(at, meta)),
        ),
        ("company_id", meta.company_id.map(id)),
        ("user_id", meta.user_id.map(id)),
        ("change_source", source),
        (
            if first {
                "is_bulk_update"
            } else {
                "is_bulk_edit"
            },
            Some(meta.is_bulk_edit.encode()),
        ),
        ("host", Some(meta.host.as_str().encode())),
        ("permitted_user_ids", Some(ids(&meta.permitted_user_ids))),
        ("webhook_id", meta.webhook_id.map(id)),
        ("webhook_owner_id", meta.webhook_owner_id.map(id)),
        ("type", kind),
        ("correlation_id", text(&meta.correlation_id)),
        ("merged_to_id", text(&meta.merged_to_id)),
        ("merged_from_id", text(&meta.merged_from_id)),
    ];
    let all = all.into_iter();
    let all = all.filter_map(|(name, value)| Some((name.into(), value?)));
    // A timestamp that was set after reading counts, and not the microseconds that were read.
    let at = meta.timestamp.as_ref().and_then(DateTime::timestamp);
    let at = at.filter(|_| first && meta.microseconds().is_some());
    let extra = meta.extra.arguments().map(|(name, value)| match at {
        Some(at) if name == MICROSECONDS => (MICROSECONDS.into(), at.as_microsecond().encode()),
        _ => (name.to_owned().into(), value),
    });
    all.chain(extra).collect()
}

/// The word of the version.
#[cfg(feature = "serde")]
fn action(action: &Action, first: bool) -> &str {
    match action {
        Action::Create if first => "added",
        Action::Change if first => "updated",
        Action::Delete if first => "deleted",
        action => action.as_str(),
    }
}

/// Seconds in version 1, where that is exact: its microseconds are among the unknown members.
#[cfg(feature = "serde")]
fn moment_of(at: &DateTime, meta: &Meta) -> Argument {
    let seconds = at.timestamp().filter(|at| {
        let exact = at.subsec_nanosecond() == 0 || meta.microseconds().is_some();
        meta.version == Version::V1 && exact
    });
    match seconds {
        Some(at) => at.as_second().encode(),
        None => at.to_string().encode(),
    }
}

/// Whether the value is one of the type. Null and empty text are nothing, which every type has.
fn take<T: Decode>(value: &Value, slot: &mut Option<T>) -> bool {
    if value.is_null() || value == "" {
        return true;
    }
    *slot = from_value(value).ok();
    slot.is_some()
}

/// The same for what has a value for nothing.
fn put<T: Decode>(value: &Value, place: &mut T) -> bool {
    let mut slot = None;
    let taken = take(value, &mut slot);
    if let Some(value) = slot {
        *place = value;
    }
    taken
}

/// A moment: text, or seconds since 1970, which version 1 writes, and version 2 in events of users.
pub(super) fn moment(value: &Value) -> Option<DateTime> {
    match value {
        Value::Number(seconds) => {
            let at = seconds.as_i64().map(Timestamp::from_second);
            at?.ok().map(DateTime::from)
        }
        Value::String(_) => from_value(value).ok(),
        _ => None,
    }
}
