//! YAML and JSON as a tree in which every key and value knows its place. The one reader of the project: of specs, of the
//! documents that are imported, of sample data.
//!
//! `serde_yaml` reads into `Located`, the shape serde wants; [`Node`] is what everybody else sees.

mod located;

use std::ops::Deref;

use serde_yaml::{DuplicateKeyPolicy, MergeKeyPolicy};

use self::located::place;
use crate::source::{FileId, Span};

/// What a text may contain.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// The deepest nesting.
    pub depth: usize,
    /// How many keys and values, those that aliases repeat included.
    pub nodes: usize,
    /// How many anchors (`&a`) and aliases (`*a`). Where there are none, `<<` is a key like any other.
    pub aliases: usize,
    /// Whether JSON is read by a reader of its own where the text begins with `{`: not all JSON is YAML.
    pub json: bool,
}

impl Limits {
    /// A file that people write by hand. The whole of a 200-operation API is a tenth of it.
    pub const WRITTEN: Self = Self {
        depth: 64,
        nodes: 250_000,
        aliases: 0,
        json: false,
    };

    /// A document that a program may have written, in YAML or JSON.
    pub const DOCUMENT: Self = Self {
        depth: 120,
        nodes: 5_000_000,
        aliases: 50_000,
        json: true,
    };
}

/// Why a text is no tree.
pub use serde_yaml::Error;

/// The tree of a text; its spans point into `file`.
///
/// # Errors
/// Where the text is not YAML (nor JSON, if that is looked for), or more than the limits allow.
pub fn parse(text: &str, file: FileId, limits: Limits) -> Result<Node, Error> {
    if limits.json
        && text.trim_start().starts_with('{')
        && let Ok(tree) = serde_json::from_str(text)
    {
        return Ok(place(tree, file));
    }
    let options = serde_yaml::options! {
        // Duplicates reach the reader of the tree, who can report both places.
        duplicate_keys: DuplicateKeyPolicy::PassThrough,
        merge_keys: match limits.aliases {
            0 => MergeKeyPolicy::AsOrdinary,
            _ => MergeKeyPolicy::Merge,
        },
        // `no` and `on` are names, not booleans.
        strict_booleans: true,
        with_snippet: false,
        budget: serde_yaml::budget! {
            max_aliases: limits.aliases,
            max_anchors: limits.aliases,
            max_depth: limits.depth,
            max_nodes: limits.nodes,
            max_events: limits.nodes.saturating_mul(2),
        },
    };
    serde_yaml::from_str_with_options(text, options).map(|tree| place(tree, file))
}

/// A value and its place.
#[derive(Debug, Clone)]
pub struct Node {
    /// The value.
    pub value: Value,
    /// Its place; for a block of several lines, where it begins.
    pub span: Span,
}

/// What YAML can say.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// `null`, `~` or nothing.
    Null,
    /// `true` or `false`.
    Boolean(bool),
    /// A whole number.
    Integer(i64),
    /// A number with a fraction or an exponent, or one too large for 64 bits.
    Number(f64),
    /// Text, plain or quoted.
    String(String),
    /// A sequence.
    List(Vec<Node>),
    /// A mapping, in order, duplicate keys included.
    Map(Vec<Entry>),
}

/// A key of a mapping and its value.
#[derive(Debug, Clone)]
pub struct Entry {
    /// The key as text, also where it was written as a number.
    pub key: String,
    /// Where the key stands.
    pub span: Span,
    /// What it maps to.
    pub value: Node,
}

impl Deref for Node {
    type Target = Value;

    fn deref(&self) -> &Value {
        &self.value
    }
}

/// Nodes are equal when they say the same, wherever they stand.
impl PartialEq for Node {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

/// The same of entries.
impl PartialEq for Entry {
    fn eq(&self, other: &Self) -> bool {
        self.key == other.key && self.value == other.value
    }
}

static NOTHING: Value = Value::Null;

impl Value {
    /// The value's kind in words a message can use.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Null => "nothing",
            Self::Boolean(_) => "a boolean",
            Self::Integer(_) => "a whole number",
            Self::Number(_) => "a number",
            Self::String(_) => "a string",
            Self::List(_) => "a list",
            Self::Map(_) => "a mapping",
        }
    }

    /// The member of a mapping; of equal keys the first.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Self> {
        let mut entries = self.entries().iter();
        entries
            .find(|entry| entry.key == key)
            .map(|entry| &entry.value.value)
    }

    /// The member of a mapping, or null.
    #[must_use]
    pub fn at(&self, key: &str) -> &Self {
        self.get(key).unwrap_or(&NOTHING)
    }

    /// The members of a mapping; none for anything else.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        match self {
            Self::Map(entries) => entries,
            _ => &[],
        }
    }

    /// The same as names and values.
    pub fn members(&self) -> impl Iterator<Item = (&str, &Self)> {
        let entries = self.entries().iter();
        entries.map(|entry| (&*entry.key, &entry.value.value))
    }

    /// The items of a list; none for anything else.
    #[must_use]
    pub fn items(&self) -> &[Node] {
        match self {
            Self::List(items) => items,
            _ => &[],
        }
    }

    /// The text of a string.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    /// The texts of a list; what else is in it is left out.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.items().iter().filter_map(|item| item.text())
    }

    /// A member that is a text.
    #[must_use]
    pub fn str(&self, key: &str) -> Option<&str> {
        self.at(key).text()
    }

    /// Whether a member is `true`.
    #[must_use]
    pub fn flag(&self, key: &str) -> bool {
        *self.at(key) == Self::Boolean(true)
    }

    /// A member that is a whole number from 0.
    #[must_use]
    pub fn count(&self, key: &str) -> Option<u32> {
        match self.at(key) {
            Self::Integer(value) => u32::try_from(*value).ok(),
            _ => None,
        }
    }

    /// The place that a JSON pointer (RFC 6901) leads to.
    #[must_use]
    pub fn pointer(&self, pointer: &str) -> Option<&Self> {
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

/// A number that JSON does not have (`.nan`, `.inf`) becomes null.
impl From<&Value> for serde_json::Value {
    fn from(value: &Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Boolean(value) => (*value).into(),
            Value::Integer(value) => (*value).into(),
            Value::Number(value) => (*value).into(),
            Value::String(value) => value.as_str().into(),
            Value::List(items) => items.iter().map(|item| Self::from(&item.value)).collect(),
            Value::Map(entries) => entries
                .iter()
                .map(|entry| (entry.key.clone(), Self::from(&entry.value.value)))
                .collect(),
        }
    }
}
