//! How operations are called validly: `tests/shapes/calls.yaml`, which says itself what its words mean.

use std::collections::BTreeMap;
use std::fs;

use callsheet_dialect::model::{Api, Operation};
use callsheet_dialect::source::FileId;
use callsheet_dialect::yaml::{Limits, parse};
use serde_json::{Map, Value};

use crate::support::call::name;

/// `tests/shapes/calls.yaml`.
pub(crate) struct Calls {
    /// `things`, by name.
    pub(crate) things: BTreeMap<String, Thing>,
    /// `params`, by the way to a placeholder.
    pub(crate) params: BTreeMap<String, Value>,
    /// `calls`, by the name of the operation.
    pub(crate) operations: BTreeMap<String, With>,
}

/// How something is made that calls refer to.
pub(crate) enum Thing {
    Made {
        call: String,
        with: With,
        take: Option<String>,
    },
    Like(String),
    Of {
        thing: String,
        take: String,
    },
}

/// What a call takes.
#[derive(Clone, Default)]
pub(crate) struct With {
    pub(crate) needs: Vec<String>,
    pub(crate) arguments: Map<String, Value>,
    /// The thing whose arguments it takes as well.
    pub(crate) like: Option<String>,
    pub(crate) headers: BTreeMap<String, String>,
    /// Whether the sample data is brought back afterwards.
    pub(crate) reset: bool,
}

impl Calls {
    pub(crate) fn read() -> Self {
        let path = "../tests/shapes/calls.yaml";
        let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{path}: {error}"));
        let tree = parse(&text, FileId::default(), Limits::DOCUMENT);
        let tree = tree.unwrap_or_else(|error| panic!("{path}: {error}"));
        let mut tree = Value::from(&tree.value);
        let mut part = |name: &str| match tree[name].take() {
            Value::Object(entries) => entries,
            other => panic!("{path}: {name}: {other}"),
        };
        let things = part("things").into_iter();
        let things = things.map(|(name, entry)| (name.clone(), Thing::read(&name, entry)));
        let params = part("params").into_iter();
        let calls = part("calls").into_iter();
        let calls = calls.map(|(name, entry)| {
            let mut entry = Entry::of(&name, entry);
            let with = With::read(&mut entry);
            entry.end();
            (name, with)
        });
        Self {
            things: things.collect(),
            params: params.collect(),
            operations: calls.collect(),
        }
    }

    /// What is in the file in vain: for no operation, no placeholder, or referred to by nothing.
    pub(crate) fn unused(&self, apis: &[Api]) -> Vec<String> {
        let mut operations = Vec::new();
        let mut ways = Vec::new();
        for api in apis {
            for (_, operation) in api.operations() {
                operations.push(name(api, operation));
                let placeholders = operation.path.placeholders();
                ways.extend(placeholders.map(|name| way(api, operation, name)));
            }
        }
        let mut named = Vec::new();
        let stated = self.things.values().filter_map(|thing| match thing {
            Thing::Made { with, .. } => Some(with),
            Thing::Like(thing) | Thing::Of { thing, .. } => {
                named.push(thing.clone());
                None
            }
        });
        let all: Vec<&With> = stated.chain(self.operations.values()).collect();
        for with in all {
            named.extend(with.needs.iter().chain(&with.like).cloned());
            with.arguments
                .values()
                .for_each(|value| names(value, &mut named));
        }
        self.params
            .values()
            .for_each(|value| names(value, &mut named));
        let calls = self
            .operations
            .keys()
            .filter(|name| !operations.contains(name));
        let params = self.params.keys().filter(|way| !ways.contains(way));
        let things = self.things.keys().filter(|name| !named.contains(name));
        calls.chain(params).chain(things).cloned().collect()
    }
}

/// The things that a value refers to.
fn names(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) => found.extend(text.strip_prefix('$').map(str::to_owned)),
        Value::Array(items) => items.iter().for_each(|item| names(item, found)),
        Value::Object(members) => {
            for (key, value) in members {
                found.extend(key.strip_prefix('$').map(str::to_owned));
                names(value, found);
            }
        }
        _ => {}
    }
}

/// An entry that is read key by key.
struct Entry<'a> {
    name: &'a str,
    entry: Map<String, Value>,
}

impl<'a> Entry<'a> {
    fn of(name: &'a str, entry: Value) -> Self {
        match entry {
            Value::Object(entry) => Self { name, entry },
            other => panic!("{name}: {other}"),
        }
    }

    fn text(&mut self, key: &str) -> Option<String> {
        match self.entry.remove(key)? {
            Value::String(text) => Some(text),
            other => panic!("{}: {key}: {other}", self.name),
        }
    }

    fn end(self) {
        assert!(self.entry.is_empty(), "{}: {:?}", self.name, self.entry);
    }
}

impl Thing {
    fn read(name: &str, entry: Value) -> Self {
        let mut entry = Entry::of(name, entry);
        let thing = if let Some(thing) = entry.text("like") {
            Self::Like(thing)
        } else if let Some(thing) = entry.text("of") {
            let take = entry.text("take").expect("a way to the value");
            Self::Of { thing, take }
        } else {
            Self::Made {
                call: entry.text("call").expect("a call"),
                with: With::read(&mut entry),
                take: entry.text("take"),
            }
        };
        entry.end();
        thing
    }
}

impl With {
    fn read(entry: &mut Entry<'_>) -> Self {
        let needs = entry.entry.remove("needs").unwrap_or_default();
        let needs = needs.as_array().cloned().unwrap_or_default().into_iter();
        Self {
            needs: needs
                .filter_map(|need| Some(need.as_str()?.to_owned()))
                .collect(),
            arguments: match entry.entry.remove("with") {
                Some(Value::Object(arguments)) => arguments,
                None => Map::new(),
                Some(other) => panic!("{}: with: {other}", entry.name),
            },
            like: entry.text("as"),
            headers: match entry.entry.remove("headers") {
                Some(headers) => serde_json::from_value(headers).expect("texts by name"),
                None => BTreeMap::new(),
            },
            reset: entry.entry.remove("reset") == Some(true.into()),
        }
    }
}

/// The path of an operation up to a placeholder: `v1 deals/{id}`.
pub(crate) fn way(api: &Api, operation: &Operation, placeholder: &str) -> String {
    let path = &operation.path.text;
    let placeholder = format!("{{{placeholder}}}");
    let end = path.find(&placeholder).unwrap_or(0) + placeholder.len();
    format!("{} {}", api.name, &path[..end])
}
