//! What serde fills when it reads YAML or JSON: the tree with places that have no file yet.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_yaml::Spanned;

use super::{Entry, Node, Value};
use crate::source::{FileId, Span};

/// What serde fills: spans without a file.
pub(super) enum Located {
    Null,
    Boolean(bool),
    Integer(i64),
    Number(f64),
    String(String),
    List(Vec<Spanned<Located>>),
    Map(Vec<(Spanned<Key>, Spanned<Located>)>),
}

/// A mapping's key: any scalar, as text.
pub(super) struct Key(String);

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(KeyVisitor)
    }
}

struct KeyVisitor;

impl Visitor<'_> for KeyVisitor {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_str<E>(self, text: &str) -> Result<Key, E> {
        Ok(Key(text.to_owned()))
    }
}

impl<'de> Deserialize<'de> for Located {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(LocatedVisitor)
    }
}

struct LocatedVisitor;

impl<'de> Visitor<'de> for LocatedVisitor {
    type Value = Located;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("YAML")
    }

    fn visit_unit<E>(self) -> Result<Located, E> {
        Ok(Located::Null)
    }

    fn visit_none<E>(self) -> Result<Located, E> {
        Ok(Located::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Located, E> {
        Ok(Located::Boolean(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Located, E> {
        Ok(Located::Integer(value))
    }

    #[allow(
        clippy::cast_precision_loss,
        reason = "no number in a spec is that large: it becomes an error later"
    )]
    fn visit_u64<E>(self, value: u64) -> Result<Located, E> {
        Ok(i64::try_from(value).map_or(Located::Number(value as f64), Located::Integer))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Located, E> {
        Ok(Located::Number(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<Located, E> {
        Ok(Located::String(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Located, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Located::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Located, A::Error> {
        let mut map = Vec::new();
        while let Some(entry) = entries.next_entry()? {
            map.push(entry);
        }
        Ok(Located::Map(map))
    }
}

/// Give every span its file.
pub(super) fn place(located: Spanned<Located>, file: FileId) -> Node {
    let span = span_of(located.referenced, file);
    let value = match located.value {
        Located::Null => Value::Null,
        Located::Boolean(value) => Value::Boolean(value),
        Located::Integer(value) => Value::Integer(value),
        Located::Number(value) => Value::Number(value),
        Located::String(value) => Value::String(value),
        Located::List(items) => {
            Value::List(items.into_iter().map(|item| place(item, file)).collect())
        }
        Located::Map(entries) => Value::Map(
            entries
                .into_iter()
                .map(|(key, value)| Entry {
                    span: span_of(key.referenced, file),
                    key: key.value.0,
                    value: place(value, file),
                })
                .collect(),
        ),
    };
    Node { value, span }
}

fn span_of(location: serde_yaml::Location, file: FileId) -> Span {
    let span = location.span();
    let bytes = |count: Option<u64>| {
        count
            .and_then(|count| u32::try_from(count).ok())
            .unwrap_or(0)
    };
    let start = bytes(span.byte_offset());
    Span {
        file,
        start,
        end: start.saturating_add(bytes(span.byte_len())),
    }
}
