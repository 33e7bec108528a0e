//! The feature `serde`: deliveries as the service writes them, and events by themselves. So a test can make what the service
//! would send, and a queue can keep what it sent.

use std::borrow::Cow;
use std::collections::BTreeSet;

use callsheet_runtime::decode::{Decode, EachItem, Fault, Token};
use callsheet_runtime::encode::{Argument, Encode as _};
use callsheet_runtime::private::serde::{Deserialize, Deserializer, Serialize, Serializer};
use callsheet_runtime::private::{FromTape, Tape, ToToken, deserialize, serde_traits, serialize};

use super::change::{self, CHANGED_FIELDS, CUSTOM_FIELDS, Change};
use super::delivery::{self, Delivery, Events, Payload};
use super::meta::{self, Meta};
use super::uninstall::Uninstalled;
use super::words::{Action, ChangeSource, Version, WebhookKind};

/// The members of an object, in order.
pub(super) type Members = Vec<(Cow<'static, str>, Argument)>;

/// How the events of a set of webhooks are written. Generated for the enums that are [`Events`].
pub trait WriteEvents: Events {
    /// Both sides of the event.
    fn sides(&self) -> Sides<'_>;

    /// What webhooks of the version call the record: `deal`. `None` where they have no such event.
    fn object(&self, version: &Version) -> Option<&'static str>;
}

/// Both sides of an event, to be written.
#[derive(Clone, Copy)]
pub struct Sides<'a> {
    pub(super) current: Option<&'a dyn ToToken>,
    pub(super) previous: Option<&'a dyn ToToken>,
    changed: &'a BTreeSet<String>,
}

impl<T: ToToken> Change<T> {
    /// Both sides, to be written. Generated code calls it.
    #[must_use]
    pub fn sides(&self) -> Sides<'_> {
        Sides {
            current: self.current.as_ref().map(|side| side as &dyn ToToken),
            previous: self.previous.as_ref().map(|side| side as &dyn ToToken),
            changed: &self.changed,
        }
    }
}

/// Both sides as members of a delivery. In version 2, `previous` names every field that changed.
fn payload(meta: &Meta, sides: Sides<'_>) -> Result<Members, Fault> {
    let current = tree(sides.current)?;
    let mut previous = tree(sides.previous)?;
    if meta.version != Version::V1
        && let Argument::Map(members) = &mut previous
    {
        add_empty(members, &current, sides.changed);
    }
    let shown = change::names(
        &meta.version,
        &meta.action,
        &read_from(&current)?,
        &read_from(&previous)?,
    );
    let mut members: Members = Vec::new();
    if shown != *sides.changed {
        members.push(changed_fields(sides.changed));
    }
    let current_member = change::current_member(&meta.version);
    members.push((current_member.into(), current));
    members.push(("previous".into(), previous));
    Ok(members)
}

/// Adds the fields that changed and that `previous` lacks as null: they were empty before.
fn add_empty(previous: &mut Members, current: &Argument, changed: &BTreeSet<String>) {
    for name in changed {
        if has(previous, name) || has_custom(previous, name) {
            continue;
        }
        let null = (name.clone().into(), Argument::Null);
        let custom = matches!(current, Argument::Map(record)
            if !has(record, name) && has_custom(record, name));
        if !custom {
            previous.push(null);
        } else if let Some((_, Argument::Map(fields))) =
            previous.iter_mut().find(|(name, _)| name == CUSTOM_FIELDS)
        {
            fields.push(null);
        } else {
            previous.push((CUSTOM_FIELDS.into(), Argument::Map(vec![null])));
        }
    }
}

fn has(members: &Members, name: &str) -> bool {
    members.iter().any(|(member, _)| member == name)
}

/// Whether a record has a custom field with that key.
fn has_custom(record: &Members, key: &str) -> bool {
    let mut fields = record.iter().filter(|(member, _)| member == CUSTOM_FIELDS);
    fields.any(|(_, fields)| matches!(fields, Argument::Map(fields) if has(fields, key)))
}

/// The member that names the changed fields where both sides do not show them. The service never sends it.
fn changed_fields(names: &BTreeSet<String>) -> (Cow<'static, str>, Argument) {
    let names = names.iter().map(|name| name.as_str().encode());
    (CHANGED_FIELDS.into(), Argument::List(names.collect()))
}

fn tree(side: Option<&dyn ToToken>) -> Result<Argument, Fault> {
    side.map_or(Ok(Argument::Null), read_from)
}

fn read_from<T: Decode>(value: &dyn ToToken) -> Result<T, Fault> {
    let mut slot = None;
    value.with_token(&mut |token| {
        slot = Some(T::decode(token)?);
        Ok(())
    })?;
    slot.ok_or_else(|| Fault::mismatch("a value", "none"))
}

/// The text of a value.
pub(super) fn text(value: &dyn ToToken) -> Result<String, Fault> {
    let mut text = Vec::new();
    serialize(value, &mut serde_json::Serializer::new(&mut text))
        .map_err(|error| Fault::mismatch("what JSON can hold", error.to_string()))?;
    String::from_utf8(text).map_err(|_| Fault::mismatch("UTF-8", "other bytes"))
}

/// The body of the delivery.
impl<E: WriteEvents> ToToken for Delivery<E> {
    fn with_token(&self, then: EachItem<'_>) -> Result<(), Fault> {
        let mut members: Members = Vec::new();
        if self.meta.version == Version::V1 {
            members.push(("v".into(), 1_i64.encode()));
            let retry = i64::from(self.meta.attempt) - 1;
            members.push(("retry".into(), retry.encode()));
        }
        members.push(("meta".into(), Argument::Map(meta::members(&self.meta))));
        members.extend(payload(&self.meta, self.event.sides())?);
        Argument::Map(members).with_token(then)
    }
}

impl<E: Events> Decode for Delivery<E> {
    fn decode(token: Token<'_>) -> Result<Self, Fault> {
        // What `data` is depends on `meta`, which may be behind it.
        let body = text(&Argument::decode(token)?)?;
        delivery::read(body.as_bytes())
    }
}

/// `current`, `previous` and the names of what changed.
impl<T: ToToken> ToToken for Change<T> {
    fn with_token(&self, then: EachItem<'_>) -> Result<(), Fault> {
        Argument::Map(stated(self.sides())?).with_token(then)
    }
}

fn stated(sides: Sides<'_>) -> Result<Members, Fault> {
    Ok(vec![
        ("current".into(), tree(sides.current)?),
        ("previous".into(), tree(sides.previous)?),
        changed_fields(sides.changed),
    ])
}

impl<T: Decode> Decode for Change<T> {
    fn decode(token: Token<'_>) -> Result<Self, Fault> {
        let mut change = Self::blank();
        let mut changed: Vec<String> = Vec::new();
        token.object(&mut |member, token| match member {
            "current" => token.decode_optional(&mut change.current),
            "previous" => token.decode_optional(&mut change.previous),
            CHANGED_FIELDS => token.decode_into(&mut changed),
            _ => Ok(()),
        })?;
        change.changed = changed.into_iter().collect();
        Ok(change)
    }
}

macro_rules! generic_serde_traits {
    ($name:ident, $written:path, $read:path) => {
        impl<T: $written> Serialize for $name<T> {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serialize(self, serializer)
            }
        }

        impl<'de, T: $read> Deserialize<'de> for $name<T> {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserialize(deserializer)
            }
        }

        impl<T: $read> FromTape for $name<T> {
            fn from_tape(tape: Box<Tape>) -> Result<Self, Fault> {
                tape.decode()
            }
        }
    };
}

generic_serde_traits!(Delivery, WriteEvents, Events);
generic_serde_traits!(Change, ToToken, Decode);

/// Hands over an event without its delivery: a [`Change`], and what it is a change of. Generated code calls it.
///
/// # Errors
///
/// What `then` returns, or that JSON cannot hold a value.
pub fn write_event<E: WriteEvents>(event: &E, then: EachItem<'_>) -> Result<(), Fault> {
    let mut members: Members = Vec::new();
    if let Some((version, object)) = named(event) {
        members.push(("version".into(), version.as_str().encode()));
        members.push(("entity".into(), object.encode()));
    }
    members.extend(stated(event.sides())?);
    Argument::Map(members).with_token(then)
}

/// What the newest version that has the event calls its record.
pub(super) fn named<E: WriteEvents>(event: &E) -> Option<(Version, &'static str)> {
    [Version::V2, Version::V1].into_iter().find_map(|version| {
        let object = event.object(&version)?;
        Some((version, object))
    })
}

/// Reads what [`write_event`] wrote. Generated code calls it.
///
/// # Errors
///
/// A [`Fault`] where a record has another shape than described.
pub fn read_event<E: Events>(token: Token<'_>) -> Result<E, Fault> {
    let mut meta = meta::blank();
    let (mut sides, mut changed) = (Members::new(), Vec::<String>::new());
    token.object(&mut |member, token| match member {
        "version" => token.decode_into(&mut meta.version),
        "entity" => token.decode_into(&mut meta.entity),
        CHANGED_FIELDS => token.decode_into(&mut changed),
        _ => {
            sides.push((member.to_owned().into(), Argument::decode(token)?));
            Ok(())
        }
    })?;
    let current = change::current_member(&meta.version);
    for (name, _) in &mut sides {
        if name == "current" {
            *name = current.into();
        }
    }
    let body = text(&Argument::Map(sides))?;
    E::read(&Payload::new(
        meta,
        body.as_bytes(),
        changed.into_iter().collect(),
    ))
}

impl ToToken for Uninstalled {
    fn with_token(&self, then: EachItem<'_>) -> Result<(), Fault> {
        let fields: [callsheet_runtime::private::Field<'_>; 4] = [
            ("client_id", &self.client_id),
            ("company_id", &self.company_id),
            ("user_id", &self.user_id),
            ("timestamp", &self.timestamp),
        ];
        callsheet_runtime::private::record(&fields, &self.extra, then)
    }
}

macro_rules! words {
    ($($name:ident),*) => {
        $(
            impl ToToken for $name {
                fn with_token(&self, then: EachItem<'_>) -> Result<(), Fault> {
                    self.as_str().with_token(then)
                }
            }
        )*
    };
}

words!(Action, ChangeSource, Version, WebhookKind);
serde_traits!(Action, ChangeSource, Uninstalled, Version, WebhookKind);
