//! Texts: what formats say of how they are written, and, where `import.yaml` says so, descriptions and examples.

use super::Schemas;
use crate::report::NoteKind;
use crate::shape::Type;
use crate::tree::Value;

impl Schemas<'_> {
    /// A text by its format, or by what is known of descriptions and examples.
    pub(super) fn text(&mut self, value: &Value, pointer: &str) -> Type {
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
        let (ty, why) = if let Some(ty) = self.known.described(about) {
            (ty, "its description says how it is written")
        } else {
            let ty = value.str("example").map_or(Type::String, written);
            let decides = ty != Type::String;
            if !self.known.by_example(decides) || !decides {
                return Type::String;
            }
            (ty, "its example says how it is written")
        };
        self.report.note(NoteKind::Assumed, pointer, why);
        ty
    }
}

/// What an example is written like.
fn written(example: &str) -> Type {
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
