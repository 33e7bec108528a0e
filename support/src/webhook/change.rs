//! What an event says of a record: how it is, how it was, and what the difference is.

use std::collections::BTreeSet;

use callsheet_runtime::decode::{Decode, Fault, Token};
use serde_json::{Map, Value};

use super::words::{Action, Version};

/// A record after and before an event.
///
/// | event | `current` | `previous`, version 2 | `previous`, version 1 |
/// |---|---|---|---|
/// | created | the record | `None` | `None` |
/// | changed | the record | the previous values of the changed fields | the record before |
/// | deleted | `None` | the record | the record |
///
/// In version 2, a field of `previous` that is `None` did not change, or was empty before. [`is_changed`](Self::is_changed)
/// tells these apart.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Change<T> {
    /// The record after the event.
    pub current: Option<T>,
    /// The record before the event, or the previous values of the changed fields.
    pub previous: Option<T>,
    pub(super) changed: BTreeSet<String>,
}

impl<T> Change<T> {
    /// Creates the change of a record that was created, for tests.
    #[must_use]
    pub fn created(record: T) -> Self {
        Self {
            current: Some(record),
            ..Self::blank()
        }
    }

    /// Creates the change of a record whose fields of these names changed, for tests. Names are those on the wire: `stage_id`.
    /// For a custom field, give its key and `custom_fields`, as the service does. In version 2, `previous` is sent with those
    /// fields alone; one that was empty before is null.
    #[must_use]
    pub fn changed(
        previous: T,
        current: T,
        fields: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            current: Some(current),
            previous: Some(previous),
            changed: fields.into_iter().map(Into::into).collect(),
        }
    }

    /// Creates the change of a record that was deleted, for tests.
    #[must_use]
    pub fn deleted(record: T) -> Self {
        Self {
            previous: Some(record),
            ..Self::blank()
        }
    }

    pub(super) const fn blank() -> Self {
        Self {
            current: None,
            previous: None,
            changed: BTreeSet::new(),
        }
    }

    /// Whether the event changed the field with that name on the wire: `stage_id`. A custom field has its key as its name.
    ///
    /// `false` if the record was created or deleted.
    #[must_use]
    pub fn is_changed(&self, field: &str) -> bool {
        self.changed.contains(field)
    }

    /// Returns the names of the changed fields, sorted. Custom fields have their keys as names.
    pub fn changed_fields(&self) -> impl Iterator<Item = &str> {
        self.changed.iter().map(String::as_str)
    }

    /// Returns the record after the event, or, if it was deleted, before it.
    #[must_use]
    pub fn latest(&self) -> Option<&T> {
        self.current.as_ref().or(self.previous.as_ref())
    }
}

/// The member with the names of the changed fields. The service does not send it: it is written by this crate where both
/// sides do not show the names.
pub(super) const CHANGED_FIELDS: &str = "changed_fields";

/// The member that holds the custom fields of a record of version 2.
pub(super) const CUSTOM_FIELDS: &str = "custom_fields";

/// Which member of a payload says how the record is.
pub(super) fn current_member(version: &Version) -> &'static str {
    match version {
        Version::V1 => "current",
        _ => "data",
    }
}

/// Reads both sides. `names` are the fields that changed.
pub(super) fn read<T: Decode>(
    payload: Token<'_>,
    version: &Version,
    names: BTreeSet<String>,
) -> Result<Change<T>, Fault> {
    let mut change = Change {
        changed: names,
        ..Change::blank()
    };
    let current = current_member(version);
    payload.object(&mut |member, token| {
        if member == current {
            side(token, &mut change.current)
        } else if member == "previous" {
            side(token, &mut change.previous)
        } else {
            Ok(())
        }
    })?;
    Ok(change)
}

/// Version 1 puts users into a list.
fn side<T: Decode>(token: Token<'_>, slot: &mut Option<T>) -> Result<(), Fault> {
    match token {
        Token::List(items) => items.each(&mut |item| {
            if slot.is_none() {
                item.decode_optional(slot)
            } else {
                Ok(())
            }
        }),
        token => token.decode_optional(slot),
    }
}

/// The names of what changed, from the payload as JSON.
pub(super) fn names(
    version: &Version,
    action: &Action,
    current: &Value,
    previous: &Value,
) -> BTreeSet<String> {
    let (Some(current), Some(previous)) = (members(current), members(previous)) else {
        return BTreeSet::new();
    };
    if matches!(action, Action::Create | Action::Delete) {
        return BTreeSet::new();
    }
    if *version == Version::V1 {
        // Both are complete.
        return differing(current, previous);
    }
    let mut names: BTreeSet<String> = previous.keys().cloned().collect();
    if let Some(fields) = previous.get(CUSTOM_FIELDS).and_then(Value::as_object) {
        names.extend(fields.keys().cloned());
    }
    names
}

fn members(side: &Value) -> Option<&Map<String, Value>> {
    match side {
        Value::Array(items) => items.iter().find_map(Value::as_object),
        side => side.as_object(),
    }
}

/// Members that only one has, or both with different values. Null is as good as absent.
fn differing(one: &Map<String, Value>, other: &Map<String, Value>) -> BTreeSet<String> {
    let names = one.keys().chain(other.keys());
    names
        .filter(|name| {
            let (one, other) = (one.get(*name), other.get(*name));
            one.unwrap_or(&Value::Null) != other.unwrap_or(&Value::Null)
        })
        .cloned()
        .collect()
}
