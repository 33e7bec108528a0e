//! A record as it was read: its text, of which a member is parsed when something asks for it. Most requests show a few
//! members of many records.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;

use super::Record;

/// A record as it was read.
#[derive(Debug)]
pub(crate) struct Doc {
    text: Box<str>,
    members: Vec<Member>,
}

/// Where a member is in the text. No record is as long as 4 GB: `SQLite` keeps less.
#[derive(Debug, Clone, Copy)]
struct Member {
    name: (u32, u32),
    value: (u32, u32),
}

impl Doc {
    /// A record from its JSON text.
    pub(crate) fn parse(text: &str) -> serde_json::Result<Self> {
        let text: Box<str> = text.into();
        let Parts(mut parts) = serde_json::from_str(&text)?;
        // Members are written in the order of their names, unless another crate has serde_json keep them as they were added.
        if !parts.is_sorted_by_key(|(name, _)| *name) {
            parts.sort_by_key(|(name, _)| *name);
        }
        let start = text.as_ptr() as usize;
        let place = |part: &str| {
            let from = part.as_ptr() as usize - start;
            let number = |at| u32::try_from(at).unwrap_or(0);
            (number(from), number(from + part.len()))
        };
        let members = parts.iter().map(|(name, value)| Member {
            name: place(name),
            value: place(value.get()),
        });
        Ok(Self {
            members: members.collect(),
            text,
        })
    }

    fn part(&self, (from, to): (u32, u32)) -> &str {
        self.text.get(from as usize..to as usize).unwrap_or("")
    }

    /// The JSON text of a member.
    pub(crate) fn raw(&self, name: &str) -> Option<&str> {
        let found = self
            .members
            .binary_search_by(|it| self.part(it.name).cmp(name));
        let found = found.ok().map(|at| &self.members[at]);
        Some(self.part(found?.value))
    }

    /// A member; null for one that it has not.
    pub(crate) fn get(&self, name: &str) -> Value {
        let raw = self.raw(name).filter(|raw| *raw != "null");
        raw.and_then(|raw| serde_json::from_str(raw).ok())
            .unwrap_or_default()
    }

    /// All of it.
    pub(crate) fn record(&self) -> Record {
        serde_json::from_str(&self.text).unwrap_or_default()
    }
}

/// The members of an object, unparsed.
struct Parts<'t>(Vec<(&'t str, &'t RawValue)>);

impl<'t> Deserialize<'t> for Parts<'t> {
    fn deserialize<D: Deserializer<'t>>(text: D) -> Result<Self, D::Error> {
        struct Object;
        impl<'t> Visitor<'t> for Object {
            type Value = Parts<'t>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'t>>(self, mut object: A) -> Result<Parts<'t>, A::Error> {
                let mut members = Vec::with_capacity(48);
                while let Some(member) = object.next_entry()? {
                    members.push(member);
                }
                Ok(Parts(members))
            }
        }
        text.deserialize_map(Object)
    }
}

/// A record, however it is at hand.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Row<'a> {
    Record(&'a Record),
    Doc(&'a Doc),
}

impl<'a> From<&'a Record> for Row<'a> {
    fn from(record: &'a Record) -> Self {
        Self::Record(record)
    }
}

impl<'a> From<&'a Doc> for Row<'a> {
    fn from(doc: &'a Doc) -> Self {
        Self::Doc(doc)
    }
}

impl Row<'_> {
    /// A member; null for one that it has not.
    pub(crate) fn get(self, name: &str) -> Value {
        match self {
            Self::Record(record) => record.get(name).cloned().unwrap_or_default(),
            Self::Doc(doc) => doc.get(name),
        }
    }

    /// All of it.
    pub(crate) fn record(self) -> Record {
        match self {
            Self::Record(record) => record.clone(),
            Self::Doc(doc) => doc.record(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn members_are_found_without_the_others() {
        let record = json!({"a": 1, "b": "x\"{,", "c": [1, {"a": 2}], "d": {"e": null}, "n": null, "ü": -1.5});
        let doc = Doc::parse(&record.to_string()).expect("an object");
        for (name, value) in record.as_object().expect("an object") {
            assert_eq!(doc.get(name), *value, "{name}");
            assert_eq!(doc.raw(name), Some(&*value.to_string()), "{name}");
        }
        assert_eq!((doc.get("e"), doc.raw("e")), (Value::Null, None));
        assert_eq!(Value::Object(doc.record()), record);
        let doc = Doc::parse(r#"{"b": 1, "c": 2, "a": 3}"#).expect("an object");
        assert_eq!(
            ["a", "b", "c"].map(|name| doc.get(name)),
            [3, 1, 2].map(Value::from)
        );
        assert!(Doc::parse("[1]").is_err() && Doc::parse("{\"a\":").is_err());
    }
}
