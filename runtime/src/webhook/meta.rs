//! What a delivery says of itself, in one form for both versions.

use jiff::Timestamp;

use super::duplicates::EventKey;
use super::words::{Action, ChangeSource, Version, WebhookKind};
use crate::decode::{Decode, Extra, Fault, Token, from_value};
use crate::values::DateTime;

/// What a delivery says of itself.
///
/// Ids that the service writes as text are numbers here, and both versions read alike: names are those of version 2.
/// What only one of them says is `None` or empty in the other. Ids of people, companies and webhooks are plain numbers;
/// every id type of the generated models is made from one.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Meta {
    /// The webhook's version.
    pub version: Version,
    /// What happened.
    pub action: Action,
    /// What it happened to: `deal`. `object` in version 1.
    pub entity: String,
    /// Which one it happened to: a number, and of leads a UUID. See [`entity_id_as`](Self::entity_id_as). `id` in
    /// version 1.
    pub entity_id: String,
    /// The id of the event; `id` on the wire. Not in version 1, and no good in events of users, where it is the user's:
    /// to tell events apart, take [`key`](Self::key).
    pub event_id: Option<String>,
    /// Which delivery of the event this is: 1 to 4. `retry`, from 0, in version 1.
    pub attempt: u32,
    /// When it happened.
    pub timestamp: Option<DateTime>,
    /// The company account it happened in.
    pub company_id: Option<i64>,
    /// Who did it.
    pub user_id: Option<i64>,
    /// Through what.
    pub change_source: Option<ChangeSource>,
    /// It is one of many records that were edited at once, in a list. `is_bulk_update` in version 1.
    pub is_bulk_edit: bool,
    /// The company's host: `acme.pipedrive.com`.
    pub host: String,
    /// Who may see the record. Empty for events of users.
    pub permitted_user_ids: Vec<i64>,
    /// The webhook that delivers.
    pub webhook_id: Option<i64>,
    /// Whose webhook it is. Not in version 1.
    pub webhook_owner_id: Option<i64>,
    /// What kind of webhook it is; `type` on the wire. Not in version 1.
    pub kind: Option<WebhookKind>,
    /// What the service calls the request in its logs: worth quoting to its support. Not in version 1.
    pub correlation_id: Option<String>,
    /// The record that this one, which is gone, was merged into. Not in version 1.
    pub merged_to_id: Option<String>,
    /// The record that was merged into this one. Not in version 1.
    pub merged_from_id: Option<String>,
    /// Whatever else it says, by name: in version 1 `matches_filters`, `pipedrive_service_name` and others.
    pub extra: Extra,
}

impl Meta {
    /// The record's id as the type that it has.
    ///
    /// ```
    /// # use pipedrive_runtime::webhook::Meta;
    /// pipedrive_runtime::id! { pub DealId(i64) }
    ///
    /// # fn example(meta: &Meta) -> Result<(), pipedrive_runtime::Fault> {
    /// let deal: DealId = meta.entity_id_as()?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Where it is no such id.
    pub fn entity_id_as<T: Decode>(&self) -> Result<T, Fault> {
        T::decode(Token::Text(&self.entity_id)).map_err(|fault| fault.in_member("entity_id"))
    }

    /// What all deliveries of the event have in common, and those of no other event; `None` where the payload says too
    /// little to tell, so that no event is taken for another.
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
        match &self.correlation_id {
            Some(request) => Some(format!("{at}/{request}")),
            // Seconds do not suffice.
            None => self
                .extra
                .get(MICROSECONDS)?
                .is_i64()
                .then(|| at.to_string()),
        }
    }
}

const MICROSECONDS: &str = "timestamp_micro";

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
            token.store(&mut retry)?;
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
    fn member(&mut self, meta: &mut Meta, member: &str, token: Token<'_>) -> Result<(), Fault> {
        match member {
            "v" => {
                self.first = true;
                token.store(&mut self.version)
            }
            "version" => token.store(&mut self.version),
            "action" => token.store(&mut self.action),
            "object" => {
                self.first = true;
                token.store(&mut self.entity)
            }
            "entity" => token.store(&mut self.entity),
            "entity_id" => token.store(&mut self.entity_id),
            "id" => token.store(&mut self.id),
            "attempt" => token.store(&mut self.attempt),
            "timestamp" => {
                // Exact where `timestamp_micro` was before it.
                if meta.timestamp.is_none() {
                    meta.timestamp = moment(token)?;
                }
                Ok(())
            }
            MICROSECONDS => {
                meta.extra.store(member, token)?;
                let microseconds = meta
                    .extra
                    .get(MICROSECONDS)
                    .and_then(serde_json::Value::as_i64);
                if let Some(at) = microseconds.and_then(|at| Timestamp::from_microsecond(at).ok()) {
                    meta.timestamp = Some(at.into());
                }
                Ok(())
            }
            "company_id" => token.store(&mut meta.company_id),
            "user_id" => token.store(&mut meta.user_id),
            "change_source" => token.store(&mut meta.change_source),
            "is_bulk_edit" | "is_bulk_update" => or_default(token, &mut meta.is_bulk_edit),
            "host" => or_default(token, &mut meta.host),
            "permitted_user_ids" => or_default(token, &mut meta.permitted_user_ids),
            "webhook_id" => token.store(&mut meta.webhook_id),
            "webhook_owner_id" => token.store(&mut meta.webhook_owner_id),
            "type" => token.store(&mut meta.kind),
            "correlation_id" => token.store(&mut meta.correlation_id),
            "merged_to_id" => token.store(&mut meta.merged_to_id),
            "merged_from_id" => token.store(&mut meta.merged_from_id),
            _ => meta.extra.store(member, token),
        }
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

fn blank() -> Meta {
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

fn or_default<T: Decode + Default>(token: Token<'_>, place: &mut T) -> Result<(), Fault> {
    let mut slot = None;
    token.store(&mut slot)?;
    *place = slot.unwrap_or_default();
    Ok(())
}

/// A moment: text, or seconds since 1970, which version 1 writes, and version 2 in events of users.
pub(super) fn moment(token: Token<'_>) -> Result<Option<DateTime>, Fault> {
    if let Token::Integer(seconds) = token {
        let at = Timestamp::from_second(seconds).ok();
        return match at {
            Some(at) => Ok(Some(at.into())),
            None => from_value(&seconds.into()).map(Some),
        };
    }
    let mut slot = None;
    token.store(&mut slot)?;
    Ok(slot)
}
