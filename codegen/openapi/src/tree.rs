//! A YAML or JSON document as a plain tree. Unlike a spec file it may be large, use anchors and contain anything; what
//! it means is the business of `openapi`.

use std::collections::HashSet;
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_yaml::DuplicateKeyPolicy;

/// The deepest nesting that is read. Inlined schemas nest; nothing real nests like this.
const MAX_DEPTH: usize = 120;

/// What YAML and JSON can say.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Value {
    Null,
    Boolean(bool),
    Integer(i64),
    Number(f64),
    String(String),
    List(Vec<Value>),
    /// In order; of equal keys the first stands.
    Map(Vec<(String, Value)>),
}

static NULL: Value = Value::Null;

impl Value {
    /// The member of a mapping.
    pub(super) fn get(&self, key: &str) -> Option<&Self> {
        self.entries()
            .iter()
            .find(|(name, _)| name == key)
            .map(|(_, value)| value)
    }

    /// The member of a mapping, or null.
    pub(super) fn at(&self, key: &str) -> &Self {
        self.get(key).unwrap_or(&NULL)
    }

    /// The members of a mapping; none for anything else.
    pub(super) fn entries(&self) -> &[(String, Self)] {
        match self {
            Self::Map(entries) => entries,
            _ => &[],
        }
    }

    /// The items of a list; none for anything else.
    pub(super) fn items(&self) -> &[Self] {
        match self {
            Self::List(items) => items,
            _ => &[],
        }
    }

    /// The text of a string.
    pub(super) fn text(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    /// A member that is a text.
    pub(super) fn str(&self, key: &str) -> Option<&str> {
        self.at(key).text()
    }

    /// Whether a member is `true`.
    pub(super) fn flag(&self, key: &str) -> bool {
        *self.at(key) == Self::Boolean(true)
    }

    /// A member that is a whole number from 0.
    pub(super) fn count(&self, key: &str) -> Option<u32> {
        match self.at(key) {
            Self::Integer(value) => u32::try_from(*value).ok(),
            _ => None,
        }
    }

    /// The place that a JSON pointer (RFC 6901) leads to.
    pub(super) fn pointer(&self, pointer: &str) -> Option<&Self> {
        let mut here = self;
        for token in pointer.split('/').skip(1) {
            let token = token.replace("~1", "/").replace("~0", "~");
            here = match here {
                Self::List(items) => items.get(token.parse::<usize>().ok()?)?,
                _ => here.get(&token)?,
            };
        }
        Some(here)
    }
}

/// Parse a document. JSON is told by its first character, because not all of it is YAML.
pub(super) fn parse(text: &str) -> Result<Value, String> {
    let text = text.trim_start_matches('\u{feff}');
    if text.trim_start().starts_with('{')
        && let Ok(value) = serde_json::from_str(text)
    {
        return Ok(value);
    }
    let options = serde_yaml::options! {
        duplicate_keys: DuplicateKeyPolicy::PassThrough,
        strict_booleans: true,
        with_snippet: false,
        budget: serde_yaml::budget! {
            max_depth: MAX_DEPTH,
            max_nodes: 5_000_000,
            max_events: 10_000_000,
        },
    };
    serde_yaml::from_str_with_options(text, options).map_err(|error| error.to_string())
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ValueVisitor)
    }
}

struct ValueVisitor;

impl<'de> Visitor<'de> for ValueVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("YAML or JSON")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        Deserialize::deserialize(deserializer)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Boolean(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Integer(value))
    }

    #[allow(
        clippy::cast_precision_loss,
        reason = "only limits are that large, and they are only compared"
    )]
    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(i64::try_from(value).map_or(Value::Number(value as f64), Value::Integer))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Value::Number(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Value::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut map = Vec::new();
        let mut seen = HashSet::new();
        while let Some((Key(key), value)) = entries.next_entry()? {
            if seen.insert(key.clone()) {
                map.push((key, value));
            }
        }
        Ok(Value::Map(map))
    }
}

/// A key as text, also where it is written as a number: `200:`.
struct Key(String);

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
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
        deserializer.deserialize_str(KeyVisitor)
    }
}

/// A JSON pointer one step further.
pub(super) fn step(pointer: &str, token: &str) -> String {
    format!("{pointer}/{}", token.replace('~', "~0").replace('/', "~1"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn yaml_and_json_give_the_same_tree() {
        let yaml = "a: &x {b: [1, 2.5, yes, null]}\n200: *x\n";
        let json = r#"{"a": {"b": [1, 2.5, "yes", null]}, "200": {"b": [1, 2.5, "yes", null]}}"#;
        assert_eq!(parse(yaml), parse(json));
        assert!(parse(yaml).is_ok());
    }

    #[test]
    fn pointers_are_followed_and_unescaped() {
        let tree = parse("{a/b: [{c~d: 7}]}").expect("YAML");
        let pointer = step(&step(&step("", "a/b"), "0"), "c~d");
        assert_eq!(pointer, "/a~1b/0/c~0d");
        assert_eq!(tree.pointer(&pointer), Some(&Value::Integer(7)));
        assert_eq!(tree.pointer("/a~1b/1"), None);
    }
}
