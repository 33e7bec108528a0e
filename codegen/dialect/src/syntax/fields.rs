//! Reading one mapping: its keys checked against its [`Shape`], its values as what they should be.

use std::collections::HashMap;
use std::ops::RangeInclusive;

use super::shape::{SAID_ELSEWHERE, Shape};
use super::{Name, Word};
use crate::diagnostic::{Diagnostic, Diagnostics, nearest};
use crate::source::Span;
use crate::yaml::{Entry, Node, Value};

/// A mapping whose keys are known ones, each at most once.
pub(crate) struct Fields<'n> {
    entries: HashMap<&'static str, &'n Entry>,
    /// Known keys that an unknown one was probably meant to be.
    misspelt: Vec<&'static str>,
}

impl<'n> Fields<'n> {
    /// Read a mapping of the given shape. `whose` is where to point when a key is missing.
    pub(crate) fn read(
        node: &'n Node,
        whose: Span,
        shape: &'static Shape,
        found: &mut Diagnostics,
    ) -> Option<Self> {
        let fields = Self::part(node, whose, shape, found)?;
        for key in shape.keys.iter().filter(|key| {
            key.required
                && !fields.entries.contains_key(key.name)
                && !fields.misspelt.contains(&key.name)
        }) {
            found.push(missing(shape, key.name, whose));
        }
        Some(fields)
    }

    /// Read a mapping that can have the keys of a shape and needs none of them.
    pub(crate) fn part(
        node: &'n Node,
        whose: Span,
        shape: &'static Shape,
        found: &mut Diagnostics,
    ) -> Option<Self> {
        let Value::Map(all) = &node.value else {
            found.push(wrong(node, whose, &format!("{} as a mapping", shape.what)));
            return None;
        };
        let mut entries: HashMap<&'static str, &Entry> = HashMap::new();
        let mut misspelt = Vec::new();
        for entry in unique(all, found) {
            if let Some(key) = shape.keys.iter().find(|key| key.name == entry.key) {
                entries.insert(key.name, entry);
            } else {
                let meant = nearest(&entry.key, shape.keys.iter().map(|key| key.name));
                misspelt.extend(meant);
                found.push(unknown_key(entry, shape, meant));
            }
        }
        Some(Self { entries, misspelt })
    }

    /// Whether one of these keys is there under another name, which has been reported.
    pub(crate) fn misspells(&self, keys: &[&str]) -> bool {
        self.misspelt.iter().any(|key| keys.contains(key))
    }

    /// Whether any key is.
    pub(crate) fn misspells_any(&self) -> bool {
        !self.misspelt.is_empty()
    }

    /// The entry behind a key, if it is there.
    pub(crate) fn entry(&self, key: &str) -> Option<&'n Entry> {
        self.entries.get(key).copied()
    }

    /// The value behind a key, if it is there.
    pub(crate) fn get(&self, key: &str) -> Option<&'n Node> {
        self.entry(key).map(|entry| &entry.value)
    }

    /// A text with its place.
    pub(crate) fn name(&self, key: &str, found: &mut Diagnostics) -> Option<Name> {
        name(self.get(key)?, found)
    }

    /// A text.
    pub(crate) fn text(&self, key: &str, found: &mut Diagnostics) -> Option<String> {
        self.name(key, found).map(|name| name.text)
    }

    /// A whole number that fits 32 bits.
    pub(crate) fn count(&self, key: &str, found: &mut Diagnostics) -> Option<(u32, Span)> {
        self.range(key, 0..=u32::MAX, found)
    }

    /// A whole number within these bounds.
    pub(super) fn range(
        &self,
        key: &str,
        range: RangeInclusive<u32>,
        found: &mut Diagnostics,
    ) -> Option<(u32, Span)> {
        let entry = self.entry(key)?;
        if let Value::Integer(value) = entry.value.value
            && let Ok(value) = u32::try_from(value)
            && range.contains(&value)
        {
            return Some((value, entry.value.span));
        }
        let (first, last) = range.into_inner();
        found.push(match entry.value.value {
            Value::Integer(value) => Diagnostic::error(format!("`{value}` is out of range"))
                .at(entry.value.span, format!("expected {first} to {last}")),
            _ => wrong(&entry.value, entry.span, "a whole number"),
        });
        None
    }

    /// A number.
    pub(crate) fn number(&self, key: &str, found: &mut Diagnostics) -> Option<(f64, Span)> {
        let entry = self.entry(key)?;
        let span = entry.value.span;
        #[allow(
            clippy::cast_precision_loss,
            reason = "no limit in a spec has more than 53 bits"
        )]
        match entry.value.value {
            Value::Integer(value) => Some((value as f64, span)),
            Value::Number(value) => Some((value, span)),
            _ => {
                found.push(wrong(&entry.value, entry.span, "a number"));
                None
            }
        }
    }

    /// A boolean.
    pub(crate) fn flag(&self, key: &str, found: &mut Diagnostics) -> Option<(bool, Span)> {
        let entry = self.entry(key)?;
        if let Value::Boolean(value) = entry.value.value {
            return Some((value, entry.value.span));
        }
        found.push(wrong(&entry.value, entry.span, "`true` or `false`"));
        None
    }

    /// One of the words that mean a `W`.
    pub(crate) fn word<W: Word>(&self, key: &str, found: &mut Diagnostics) -> Option<(W, Span)> {
        let entry = self.entry(key)?;
        word(&entry.value, entry.span, found)
    }

    /// A list of texts.
    pub(crate) fn texts(&self, key: &str, found: &mut Diagnostics) -> Vec<Name> {
        let Some(entry) = self.entry(key) else {
            return Vec::new();
        };
        let Value::List(items) = &entry.value.value else {
            found.push(wrong(&entry.value, entry.span, "a list of texts"));
            return Vec::new();
        };
        items.iter().filter_map(|item| name(item, found)).collect()
    }

    /// A text, or a list of at least one.
    pub(crate) fn text_or_texts(&self, key: &str, found: &mut Diagnostics) -> Option<Vec<Name>> {
        let entry = self.entry(key)?;
        Some(match &entry.value.value {
            Value::List(items) if items.is_empty() => {
                found.push(
                    Diagnostic::error("the list is empty")
                        .at(entry.value.span, "expected at least one text"),
                );
                Vec::new()
            }
            Value::List(items) => items.iter().filter_map(|item| name(item, found)).collect(),
            _ => name(&entry.value, found).into_iter().collect(),
        })
    }

    /// A mapping from names to anything, each name once.
    pub(crate) fn each(&self, key: &str, found: &mut Diagnostics) -> Vec<&'n Entry> {
        let Some(entry) = self.entry(key) else {
            return Vec::new();
        };
        match &entry.value.value {
            Value::Map(entries) => unique(entries, found),
            // `models:` with everything under it commented out.
            Value::Null => Vec::new(),
            _ => {
                found.push(wrong(&entry.value, entry.span, "a mapping from names"));
                Vec::new()
            }
        }
    }
}

/// A mapping lacks a key.
pub(crate) fn missing(shape: &Shape, name: &str, whose: Span) -> Diagnostic {
    let diagnostic = Diagnostic::error(format!("{} needs a key `{name}`", shape.what))
        .at(whose, format!("`{name}` is missing here"));
    match shape.keys.iter().find(|key| key.name == name) {
        Some(key) => diagnostic.help(format!("{name}: {}", key.doc)),
        None => diagnostic,
    }
}

/// The entries of a mapping without those whose key stood before; those are reported.
pub(crate) fn unique<'n>(entries: &'n [Entry], found: &mut Diagnostics) -> Vec<&'n Entry> {
    let mut first: HashMap<&str, Span> = HashMap::new();
    let mut kept = Vec::with_capacity(entries.len());
    for entry in entries {
        if let Some(before) = first.get(&*entry.key) {
            found.push(
                Diagnostic::error(format!("the key `{}` stands here twice", entry.key))
                    .at(entry.span, "again")
                    .also(*before, "first")
                    .help("remove one of the two, or give it its own name"),
            );
        } else {
            first.insert(&entry.key, entry.span);
            kept.push(entry);
        }
    }
    kept
}

/// Text; numbers and booleans are refused with the way to write them as text.
pub(crate) fn name(node: &Node, found: &mut Diagnostics) -> Option<Name> {
    match &node.value {
        Value::String(text) => Some(Name {
            text: text.clone(),
            span: node.span,
        }),
        Value::Integer(_) | Value::Number(_) | Value::Boolean(_) => {
            found.push(wrong(node, node.span, "text").help("quote it to make it text"));
            None
        }
        _ => {
            found.push(wrong(node, node.span, "text"));
            None
        }
    }
}

/// The meaning of a word, and its place.
pub(crate) fn word<W: Word>(node: &Node, key: Span, found: &mut Diagnostics) -> Option<(W, Span)> {
    let Value::String(text) = &node.value else {
        let words = W::WORDS.iter().map(|(word, _)| *word);
        found.push(wrong(node, key, &one_of(words)));
        return None;
    };
    let name = Name {
        text: text.clone(),
        span: node.span,
    };
    Some((meaning(&name, found)?, node.span))
}

/// What a word means.
pub(crate) fn meaning<W: Word>(name: &Name, found: &mut Diagnostics) -> Option<W> {
    if let Some((_, meaning)) = W::WORDS.iter().find(|(word, _)| *word == name.text) {
        return Some(*meaning);
    }
    let words = W::WORDS.iter().map(|(word, _)| *word);
    found.push(
        Diagnostic::error(format!("`{}` is not known here", name.text))
            .at(name.span, format!("expected {}", one_of(words.clone())))
            .suggest_name(name.span, &name.text, words),
    );
    None
}

/// "`a`, `b` or `c`"
pub(crate) fn one_of<'a>(words: impl Iterator<Item = &'a str>) -> String {
    let words: Vec<String> = words.map(|word| format!("`{word}`")).collect();
    match words.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, others)) => format!("{} or {last}", others.join(", ")),
        None => String::new(),
    }
}

/// "expected X, found Y" at a value; where the value has no text of its own, at its key.
pub(crate) fn wrong(node: &Node, key: Span, expected: &str) -> Diagnostic {
    let at = if matches!(node.value, Value::Null) {
        key
    } else {
        node.span
    };
    Diagnostic::error(format!("expected {expected}, found {}", node.value.kind()))
        .at(at, format!("expected {expected}"))
}

fn unknown_key(entry: &Entry, shape: &Shape, meant: Option<&str>) -> Diagnostic {
    let elsewhere = SAID_ELSEWHERE
        .iter()
        .find(|(what, key, _)| *what == shape.what && *key == entry.key);
    if let Some((_, _, remedy)) = elsewhere {
        return Diagnostic::error(format!("{} has no key `{}`", shape.what, entry.key))
            .at(entry.span, "not known here")
            .help(*remedy);
    }
    if matches!(entry.value.value, Value::Null) && entry.key.contains(char::is_whitespace) {
        return Diagnostic::error(format!("{} has no key `{}`", shape.what, entry.key))
            .at(entry.span, "stands behind a comma")
            .help("in `{…}` of YAML a comma ends a text: quote the whole text");
    }
    let known = shape.keys.iter().map(|key| key.name);
    let diagnostic = Diagnostic::error(format!("{} has no key `{}`", shape.what, entry.key))
        .at(entry.span, "not known here")
        .help(format!(
            "{} can have {}",
            shape.what,
            one_of(known).replace(" or ", " and ")
        ));
    match meant {
        Some(name) => diagnostic.suggest(entry.span, name),
        None => diagnostic,
    }
}
