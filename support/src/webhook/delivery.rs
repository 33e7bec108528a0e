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
/// `E` is a generated enum with a variant for each kind of record, and one for unknown kinds. `pipedrive::webhook::Delivery`
/// is this type with that enum.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Delivery<E> {
    /// Information about the delivery: webhook, record, action, time.
    pub meta: Meta,
    /// The event.
    pub event: E,
}

impl<E: Events> Delivery<E> {
    /// Reads the body of a delivery, of either version.
    ///
    /// Unknown objects, actions and members are kept; they are not errors. Check the [credentials] first.
    ///
    /// [credentials]: super::Credentials
    ///
    /// # Errors
    ///
    /// [`PayloadError`]: the body is not JSON, its `meta` does not name an action and an object, or a record does not have the
    /// described shape.
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

/// Enums of events. Implemented by generated code.
pub trait Events: Sized {
    /// Reads the event that the payload's meta names.
    ///
    /// # Errors
    ///
    /// A [`Fault`]: a record does not have the described shape.
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

    /// Returns the version of the webhook.
    #[must_use]
    pub fn version(&self) -> &Version {
        &self.meta.version
    }

    /// Returns the kind of record: `deal`.
    #[must_use]
    pub fn entity(&self) -> &str {
        &self.meta.entity
    }

    /// Reads both sides of the event as the type.
    ///
    /// # Errors
    ///
    /// A [`Fault`]: a record does not have the described shape.
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

/// Why a body is not a payload.
///
/// `data.stage_id: expected an integer, found the text "soon"`
#[derive(Clone, thiserror::Error)]
#[error("{fault}")]
#[non_exhaustive]
pub struct PayloadError {
    /// The unexpected value, and its location in the body.
    pub fault: Fault,
    /// The whole body. `Display` and `Debug` do not show it, because it is personal data.
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
