//! What an event says of a record: how it is, how it was, and what the difference is.

use std::collections::BTreeSet;

use callsheet_runtime::decode::{Decode, Fault, Token};
use serde_json::{Map, Value};

use super::words::{Action, Version};

/// A record as it is and as it was.
///
/// | what happened | `current` | `previous`, version 2 | `previous`, version 1 |
/// |---|---|---|---|
/// | created | the record | `None` | `None` |
/// | changed | the record | what the fields that changed held before | the record before |
/// | deleted | `None` | the record | the record |
///
/// In version 2, a field of `previous` that is `None` did not change, or was empty before:
/// [`is_changed`](Self::is_changed) tells which.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Change<T> {
    /// The record as of the event.
    pub current: Option<T>,
    /// The record, or those of its fields that changed, before the event.
    pub previous: Option<T>,
    pub(super) changed: BTreeSet<String>,
}

impl<T> Change<T> {
    /// A record was created.
    #[must_use]
    pub fn created(record: T) -> Self {
        Self {
            current: Some(record),
            ..Self::blank()
        }
    }

    /// The fields of these names changed: in version 2, `previous` holds those fields and no others. A custom field is named
    /// by its key, and beside it `custom_fields`, as in what the service sends. One that was empty before is null in `previous`.
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

    /// A record was deleted.
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

    /// Whether the event changed the field of that name, which is the name on the wire: `stage_id`. A custom field goes
    /// by its key.
    ///
    /// Nothing changed where the record was created or deleted.
    #[must_use]
    pub fn is_changed(&self, field: &str) -> bool {
        self.changed.contains(field)
    }

    /// The names of the fields that the event changed, sorted; custom fields by their keys.
    pub fn changed_fields(&self) -> impl Iterator<Item = &str> {
        self.changed.iter().map(String::as_str)
    }

    /// The record as of the event; where it was deleted, as it was before.
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
