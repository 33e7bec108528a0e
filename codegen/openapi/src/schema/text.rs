//! Texts: what formats, descriptions and examples say of how they are written.

use crate::shape::Type;
use crate::tree::Value;

/// A text by its format, or by what the description says of how it is written.
pub(super) fn text(value: &Value) -> Type {
    match value.str("format") {
        Some("date-time" | "datetime") => return Type::DateTime,
        Some("date") => return Type::Date,
        Some("time") => return Type::Time,
        Some("binary") => return Type::Bytes,
        _ => {}
    }
    if value.str("contentMediaType") == Some("application/octet-stream")
        && value.get("contentEncoding").is_none()
    {
        return Type::Bytes;
    }
    let about = value.str("description").unwrap_or_default();
    described(about).unwrap_or_else(|| value.str("example").map_or(Type::String, written))
}

/// What a description says of how a text is written.
pub(crate) fn described(about: &str) -> Option<Type> {
    if spaced(about).is_some() {
        Some(Type::DateTime)
    } else if about.contains("YYYY-MM-DD") {
        Some(Type::Date)
    } else if about.contains("HH:MM") {
        Some(Type::Time)
    } else if about.to_lowercase().contains("date and time") {
        Some(Type::DateTime)
    } else {
        None
    }
}

/// How a description says that a moment is written.
pub(crate) fn spaced(about: &str) -> Option<bool> {
    if about.contains("RFC3339") || about.contains("RFC 3339") {
        Some(false)
    } else {
        about.contains("YYYY-MM-DD HH:MM:SS").then_some(true)
    }
}

/// What an example is written like.
pub(super) fn written(example: &str) -> Type {
    let outline: String = example
        .chars()
        .map(|c| if c.is_ascii_digit() { '0' } else { c })
        .collect();
    match &*outline {
        "0000-00-00" => Type::Date,
        text if text.starts_with("0000-00-00T00:00:00") || text == "0000-00-00 00:00:00" => {
            Type::DateTime
        }
        _ => Type::String,
    }
}

/// "The ID of the user who owns the deal" → "user who owns the deal"; nothing, where it says that it is no such id.
pub(crate) fn id_of(description: &str) -> Option<String> {
    let lower = description.to_lowercase();
    // An id of somebody else's, or one to tell things apart by.
    if lower.contains("id to further") || lower.contains("id as in the") {
        return Some(String::new());
    }
    let rest = lower
        .split_once("id of the ")
        .or_else(|| lower.split_once("id of a "))?
        .1;
    let end = rest.find(['.', ',', '(']).unwrap_or(rest.len());
    Some(rest[..end].to_owned())
}
