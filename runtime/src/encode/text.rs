//! Arguments as text, and as the pairs of text that queries, forms and multipart bodies are made of.

use super::{Argument, Unwritable, json};
use crate::operation::DateTimeFormat;

/// One pair of a query or a form, before any escaping: `custom_fields[key]` is the name `custom_fields` with the
/// key `key`; a list has one part per item.
#[derive(Debug, PartialEq, Eq)]
pub struct Pair {
    /// The parameter's name.
    pub name: String,
    /// Keys of maps, outermost first.
    pub keys: Vec<String>,
    /// The value; several where it is a list.
    pub parts: Vec<String>,
}

/// The pairs that say a parameter.
///
/// # Errors
///
/// What cannot be written as text: null, numbers that are not finite, and lists of lists or maps.
pub fn pairs(
    name: &str,
    argument: &Argument,
    format: DateTimeFormat,
) -> Result<Vec<Pair>, Unwritable> {
    let mut all = Vec::new();
    collect(name, &mut Vec::new(), argument, format, &mut all)?;
    Ok(all)
}

fn collect(
    name: &str,
    keys: &mut Vec<String>,
    argument: &Argument,
    format: DateTimeFormat,
    all: &mut Vec<Pair>,
) -> Result<(), Unwritable> {
    match argument {
        Argument::Omitted => {}
        Argument::Map(members) => {
            for (key, value) in members {
                keys.push(key.to_string());
                collect(name, keys, value, format, all)?;
                keys.pop();
            }
        }
        argument => all.push(Pair {
            name: name.to_owned(),
            keys: keys.clone(),
            parts: parts(argument, format)?,
        }),
    }
    Ok(())
}

/// The texts of a list's items, or the one text of anything else.
///
/// # Errors
///
/// What cannot be written as text: null, numbers that are not finite, maps, and lists of lists or maps.
pub fn parts(argument: &Argument, format: DateTimeFormat) -> Result<Vec<String>, Unwritable> {
    match argument {
        Argument::Omitted => Ok(Vec::new()),
        Argument::List(items) => items
            .iter()
            .filter(|item| !item.is_omitted())
            .map(|item| scalar(item, format))
            .collect(),
        Argument::Map(_) => Err(Unwritable::Map),
        argument => Ok(vec![scalar(argument, format)?]),
    }
}

fn scalar(argument: &Argument, format: DateTimeFormat) -> Result<String, Unwritable> {
    match argument {
        Argument::Omitted | Argument::Null => Err(Unwritable::Null),
        Argument::Bool(value) => Ok(value.to_string()),
        Argument::Integer(value) => Ok(value.to_string()),
        Argument::Unsigned(value) => Ok(value.to_string()),
        Argument::Number(value) => json::number(*value),
        Argument::Text(text) => Ok(text.clone()),
        Argument::DateTime(moment) => Ok(moment.written(format)),
        Argument::Invalid(reason) => Err(Unwritable::Invalid(reason)),
        Argument::List(_) | Argument::Map(_) => Err(Unwritable::Nested),
    }
}
