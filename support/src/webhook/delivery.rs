//! A delivery: its meta, and the event as one of the types that the spec gives the service's objects.

use std::collections::BTreeSet;
use std::fmt;

use bytes::Bytes;
use callsheet_runtime::decode::{Decode, Fault, from_value};
use callsheet_runtime::private::read_slice;
use serde_json::Value;

use super::change::{self, CHANGED_FIELDS, Change};
use super::meta::{self, Meta};
use super::words::Version;

/// One delivery of an event.
///
/// `E` is generated: an enum with a variant for each kind of record, and one for kinds that it does not know. Generated
/// code names the two together, as its own `Delivery`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Delivery<E> {
    /// What the delivery says of itself.
    pub meta: Meta,
    /// The event.
    pub event: E,
}

impl<E: Events> Delivery<E> {
    /// Reads the body of a delivery, of either version.
    ///
    /// An object, an action, or a member that is not known does not fail it. Check the [credentials] first.
    ///
    /// [credentials]: super::Credentials
    ///
    /// # Errors
    ///
    /// [`PayloadError`], where the body is not JSON, has no `meta` that says what happened to what, or a record in it has
    /// another shape than described.
    pub fn from_slice(body: &[u8]) -> Result<Self, PayloadError> {
        read(body).map_err(|fault| PayloadError {
            fault,
            body: Bytes::copy_from_slice(body),
        })
    }
}

pub(super) fn read<E: Events>(body: &[u8]) -> Result<Delivery<E>, Fault> {
    let payload = Payload::read(body)?;
    let event = E::read(&payload)?;
    Ok(Delivery {
        meta: payload.meta,
        event,
    })
}

/// What the events of a set of webhooks can be. Generated for the enums that say so.
pub trait Events: Sized {
    /// Reads the event that the payload's meta names.
    ///
    /// # Errors
    ///
    /// A [`Fault`] where a record has another shape than described.
    fn read(payload: &Payload<'_>) -> Result<Self, Fault>;
}

/// The body of a delivery of which the meta has been read.
pub struct Payload<'b> {
    meta: Meta,
    body: &'b [u8],
    changed: BTreeSet<String>,
}

impl<'b> Payload<'b> {
    /// Members come in any order, and what `data` is depends on `meta`: so the body is gone over twice.
    fn read(body: &'b [u8]) -> Result<Self, Fault> {
        let mut meta = None;
        read_slice(body, &mut |token| {
            meta = Some(meta::read(token)?);
            Ok(())
        })?;
        let meta = meta.ok_or_else(|| Fault::missing("meta"))?;
        let (mut current, mut previous) = (Value::Null, Value::Null);
        let mut stated: Option<Vec<String>> = None;
        let member = change::current_member(&meta.version);
        read_slice(body, &mut |token| {
            token.object(&mut |name, token| {
                if name == member {
                    current = Value::decode(token)?;
                } else if name == "previous" {
                    previous = Value::decode(token)?;
                } else if name == CHANGED_FIELDS {
                    stated = from_value(&Value::decode(token)?).ok();
                }
                Ok(())
            })
        })?;
        let changed = match stated {
            Some(names) => names.into_iter().collect(),
            None => change::names(&meta.version, &meta.action, &current, &previous),
        };
        Ok(Self {
            meta,
            body,
            changed,
        })
    }

    /// Both sides as a body without its meta.
    #[cfg(feature = "serde")]
    pub(super) fn new(meta: Meta, body: &'b [u8], changed: BTreeSet<String>) -> Self {
        Self {
            meta,
            body,
            changed,
        }
    }

    /// The webhook's version.
    #[must_use]
    pub fn version(&self) -> &Version {
        &self.meta.version
    }

    /// What the event is about: `deal`.
    #[must_use]
    pub fn entity(&self) -> &str {
        &self.meta.entity
    }

    /// Reads both sides of the event as the type.
    ///
    /// # Errors
    ///
    /// A [`Fault`] where one of them has another shape.
    pub fn change<T: Decode>(&self) -> Result<Box<Change<T>>, Fault> {
        let mut slot = None;
        read_slice(self.body, &mut |token| {
            let changed = self.changed.clone();
            slot = Some(change::read(token, &self.meta.version, changed)?);
            Ok(())
        })?;
        slot.map(Box::new).ok_or_else(|| Fault::missing("meta"))
    }
}

/// Without the body, which is somebody's data.
impl fmt::Debug for Payload<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Payload")
            .field("meta", &self.meta)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish_non_exhaustive()
    }
}

/// A body that is no payload.
///
/// `data.stage_id: expected an integer, found the text "soon"`
#[derive(Clone, thiserror::Error)]
#[error("{fault}")]
#[non_exhaustive]
pub struct PayloadError {
    /// What is unexpected, and where in the body.
    pub fault: Fault,
    /// The whole body. It is not shown: it is somebody's data.
    pub body: Bytes,
}

impl fmt::Debug for PayloadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PayloadError")
            .field("fault", &self.fault)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish()
    }
}
