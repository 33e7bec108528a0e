//! Arguments as JSON.

use serde_json::Value;

use super::{Argument, Unwritable};
use crate::operation::DateTimeFormat;

/// Writes an argument at the end of a JSON text.
///
/// # Errors
///
/// [`Unwritable::NotFinite`] for a number that JSON cannot hold, [`Unwritable::Invalid`] for an invalid value.
pub fn write(
    out: &mut String,
    argument: &Argument,
    format: DateTimeFormat,
) -> Result<(), Unwritable> {
    match argument {
        // Members and items are left out below; a whole document cannot be.
        Argument::Omitted | Argument::Null => out.push_str("null"),
        Argument::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
        Argument::Integer(value) => out.push_str(&value.to_string()),
        Argument::Unsigned(value) => out.push_str(&value.to_string()),
        Argument::Number(value) => out.push_str(&number(*value)?),
        Argument::Text(text) => string(out, text),
        Argument::DateTime(moment) => string(out, &moment.written(format)),
        Argument::Invalid(reason) => return Err(Unwritable::Invalid(reason)),
        Argument::List(items) => {
            out.push('[');
            let items = items.iter().filter(|item| !item.is_omitted());
            for (index, item) in items.enumerate() {
                if index > 0 {
                    out.push(',');
                }
                write(out, item, format)?;
            }
            out.push(']');
        }
        Argument::Map(members) => {
            object(
                out,
                members
                    .iter()
                    .filter(|(_, value)| !value.is_omitted())
                    .map(|(name, value)| (&**name, value)),
                |out, value| write(out, value, format),
            )?;
        }
    }
    Ok(())
}

/// The JSON that an argument is, moments in RFC 3339.
pub(crate) fn tree(argument: &Argument) -> Result<Value, Unwritable> {
    Ok(match argument {
        Argument::Omitted | Argument::Null => Value::Null,
        Argument::Bool(value) => (*value).into(),
        Argument::Integer(value) => (*value).into(),
        Argument::Unsigned(value) => (*value).into(),
        Argument::Number(value) => {
            let number = serde_json::Number::from_f64(*value);
            number.ok_or(Unwritable::NotFinite)?.into()
        }
        Argument::Text(text) => text.as_str().into(),
        Argument::DateTime(moment) => moment.written(DateTimeFormat::Rfc3339).into(),
        Argument::Invalid(reason) => return Err(Unwritable::Invalid(reason)),
        Argument::List(items) => {
            let items = items.iter().filter(|item| !item.is_omitted());
            items.map(tree).collect::<Result<_, _>>()?
        }
        Argument::Map(members) => {
            let members = members.iter().filter(|(_, value)| !value.is_omitted());
            members
                .map(|(name, value)| Ok((name.to_string(), tree(value)?)))
                .collect::<Result<_, _>>()?
        }
    })
}

/// Writes an object; how a member's value is written is up to the caller, who may want to say whose fault it is.
pub(crate) fn object<'a, V, E>(
    out: &mut String,
    members: impl Iterator<Item = (&'a str, V)>,
    mut write: impl FnMut(&mut String, V) -> Result<(), E>,
) -> Result<(), E> {
    out.push('{');
    for (index, (name, value)) in members.enumerate() {
        if index > 0 {
            out.push(',');
        }
        string(out, name);
        out.push(':');
        write(out, value)?;
    }
    out.push('}');
    Ok(())
}

/// A number's text, the same in JSON and in a query: `1200`, not `1200.0`, as some fields are checked for being whole.
pub(crate) fn number(value: f64) -> Result<String, Unwritable> {
    if !value.is_finite() {
        return Err(Unwritable::NotFinite);
    }
    // `Display` of floats has no exponent; very large and very small ones need one to stay short.
    let size = value.abs();
    Ok(if value == 0.0 || (1e-7..1e17).contains(&size) {
        value.to_string()
    } else {
        format!("{value:e}")
    })
}

/// Writes a text as a JSON string.
pub(crate) fn string(out: &mut String, text: &str) {
    // The text of a JSON string value is its JSON; this is serde_json's `Display`, which cannot fail.
    out.push_str(&Value::from(text).to_string());
}
