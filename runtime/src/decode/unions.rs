//! Values of several types: which of a union's alternatives a JSON value is. Generated unions hand over what they can
//! be, and how each is read.
//!
//! A value is read as a tree first. Only then is it known what it is: the member that says so may be the last one, and
//! what turns out to be none of the alternatives is still there to be kept.

use serde_json::Value;

use super::{Decode, Fault, Token, from_value, nulls};

/// What stands in JSON, as far as it tells the alternatives of a union apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JsonKind {
    /// A string.
    String,
    /// A number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// A list.
    List,
    /// An object.
    Object,
}

impl JsonKind {
    /// What this value is; nothing for null, which is no alternative of any union.
    #[must_use]
    pub fn of(value: &Value) -> Option<Self> {
        match value {
            Value::Null => None,
            Value::Bool(_) => Some(Self::Boolean),
            Value::Number(_) => Some(Self::Number),
            Value::String(_) => Some(Self::String),
            Value::Array(_) => Some(Self::List),
            Value::Object(_) => Some(Self::Object),
        }
    }
}

/// An alternative of a union: what says that a value is it, and how it is read then.
pub type Alternative<M, T> = (M, fn(&Value) -> Result<T, Fault>);

/// Reads a value that is one of several types by what stands in JSON.
///
/// Where no alternative is of that kind, or it cannot be read, the others are tried in order, as each of them may take
/// more than its own kind: a whole number may be a string. What none of them takes is for `other`, null included.
///
/// # Errors
///
/// That the input stops being JSON inside the value.
pub fn one_of<T>(
    token: Token<'_>,
    alternatives: &[Alternative<JsonKind, T>],
    other: fn(Value) -> T,
) -> Result<T, Fault> {
    let value = Value::decode(token)?;
    let Some(kind) = JsonKind::of(&value) else {
        return Ok(other(value));
    };
    // Plain loops: this is compiled for every union, and chained iterators take much longer.
    for of_its_kind in [true, false] {
        for (known, read) in alternatives {
            if (*known == kind) == of_its_kind
                && let Some(read) = attempt(*read, &value)
            {
                return Ok(read);
            }
        }
    }
    Ok(other(value))
}

/// Reads an object that is one of several records by the text of a member. One with another text, or that is not the
/// record that it says, is for `other`.
///
/// # Errors
///
/// As [`one_of`].
pub fn one_of_by<T>(
    token: Token<'_>,
    member: &str,
    alternatives: &[Alternative<&str, T>],
    other: fn(Value) -> T,
) -> Result<T, Fault> {
    let value = Value::decode(token)?;
    // Read as any text is: a number may stand for one.
    let text = value
        .get(member)
        .and_then(|text| from_value::<String>(text).ok());
    let read = alternatives
        .iter()
        .find(|(known, _)| text.as_deref() == Some(known))
        .and_then(|(_, read)| attempt(*read, &value));
    Ok(read.unwrap_or_else(|| other(value)))
}

/// Reads an alternative. Null items count only if it matches.
fn attempt<T>(read: fn(&Value) -> Result<T, Fault>, value: &Value) -> Option<T> {
    let (read, left_out) = nulls::counted(|| read(value));
    let read = read.ok()?;
    nulls::add(left_out);
    Some(read)
}

#[cfg(test)]
mod tests;
