//! Arguments as JSON.

use super::{Argument, Unwritable};
use crate::operation::DateTimeFormat;

/// Writes an argument at the end of a JSON text.
pub(crate) fn write(
    out: &mut String,
    argument: &Argument,
    format: DateTimeFormat,
) -> Result<(), Unwritable> {
    match argument {
        Argument::Null => out.push_str("null"),
        Argument::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
        Argument::Integer(value) => out.push_str(&value.to_string()),
        Argument::Unsigned(value) => out.push_str(&value.to_string()),
        Argument::Number(value) => out.push_str(&number(*value)?),
        Argument::Text(text) => string(out, text),
        Argument::DateTime(moment) => string(out, &moment.written(format)),
        Argument::List(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
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
                members.iter().map(|(name, value)| (&**name, value)),
                |out, value| write(out, value, format),
            )?;
        }
    }
    Ok(())
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

fn string(out: &mut String, text: &str) {
    // The text of a JSON string value is its JSON; this is serde_json's `Display`, which cannot fail.
    out.push_str(&serde_json::Value::from(text).to_string());
}
