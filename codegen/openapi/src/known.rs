//! What is known of an API beside its document: `import.yaml`. Every entry that decides something is marked, so that one
//! that decides nothing any more is reported.

use std::cell::RefCell;
use std::collections::BTreeSet;

use super::naming;
use super::shape::Type;
use callsheet_dialect::diagnostic::{Diagnostic, Diagnostics, Report};
use callsheet_dialect::load;
use callsheet_dialect::source::{Sources, Span};
use callsheet_dialect::syntax::import::{Envelope, Import};
use callsheet_dialect::syntax::{self, Name};
use callsheet_dialect::yaml::{Entry, Node, Value};

/// The settings of an import. Without `import.yaml`, nothing is known.
#[derive(Debug, Default)]
pub(super) struct Known {
    said: Import,
    sources: Sources,
    /// Entries that decided something.
    used: RefCell<BTreeSet<Span>>,
}

/// How a description or format says that a date and time is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Written {
    Rfc3339,
    Space,
}

impl Known {
    /// Read `import.yaml`; `path` is what messages call it.
    pub(super) fn read(path: &str, text: &str) -> Result<Self, Report> {
        let sources = Sources::from_texts([(path, text)]);
        let mut found = Diagnostics::default();
        let mut said = Import::default();
        for (id, file) in sources.iter() {
            match load::parse(id, file) {
                Ok(tree) => said = syntax::import(&tree, &mut found),
                Err(problem) => found.push(problem),
            }
        }
        if found.has_errors() {
            return Err(Report::new(sources, found));
        }
        Ok(Self {
            said,
            sources,
            used: RefCell::default(),
        })
    }

    fn mark(&self, span: Span) {
        self.used.borrow_mut().insert(span);
    }

    /// Whether one of the names is `text`.
    fn has(&self, names: &[Name], text: &str) -> bool {
        let name = names.iter().find(|name| name.text == text);
        name.is_some_and(|name| {
            self.mark(name.span);
            true
        })
    }

    /// Whether a description has one of the phrases.
    fn says(&self, phrases: &[Name], description: &str) -> bool {
        let phrase = phrases
            .iter()
            .find(|phrase| description.contains(&phrase.text.to_lowercase()));
        phrase.is_some_and(|phrase| {
            self.mark(phrase.span);
            true
        })
    }

    /// What a description says of how a text is written.
    pub(super) fn described(&self, description: &str) -> Option<Type> {
        let said = &self.said.descriptions;
        let lower = description.to_lowercase();
        if self.written(description).is_some() {
            Some(Type::DateTime)
        } else if self.says(&said.date, &lower) {
            Some(Type::Date)
        } else if self.says(&said.time, &lower) {
            Some(Type::Time)
        } else if self.says(&said.datetime, &lower) {
            Some(Type::DateTime)
        } else {
            None
        }
    }

    /// How a description says that a date and time is written.
    pub(super) fn written(&self, description: &str) -> Option<Written> {
        let said = &self.said.descriptions;
        let lower = description.to_lowercase();
        if self.says(&said.rfc3339, &lower) {
            Some(Written::Rfc3339)
        } else {
            self.says(&said.space, &lower).then_some(Written::Space)
        }
    }

    /// Whether a description says that a text is a list with commas.
    pub(super) fn is_list(&self, description: &str) -> bool {
        self.says(&self.said.descriptions.list, &description.to_lowercase())
    }

    /// Whether what an example is written like decides; `found` is whether it is a date or the like.
    pub(super) fn by_example(&self, found: bool) -> bool {
        self.flag(self.said.examples, found)
    }

    /// Whether an enum of 0 and 1 is a truth value.
    pub(super) fn has_flags(&self) -> bool {
        self.flag(self.said.flags, true)
    }

    fn flag(&self, stated: Option<Span>, decides: bool) -> bool {
        stated.is_some_and(|span| {
            if decides {
                self.mark(span);
            }
            true
        })
    }

    /// Whether a member is in every response, although no schema requires it.
    pub(super) fn is_always(&self, member: &str) -> bool {
        self.has(&self.said.always, member)
    }

    /// Whether the only member of an object stands for any key.
    pub(super) fn is_map(&self, member: &str) -> bool {
        self.has(&self.said.maps, member)
    }

    /// The type of a member that is described as an object of anything.
    pub(super) fn member(&self, name: &str) -> Option<&str> {
        let (key, ty) = self.said.members.iter().find(|(key, _)| key.text == name)?;
        self.mark(key.span);
        Some(ty)
    }

    /// Whether several schemas can be views of the model.
    pub(super) fn has_views(&self, model: &str) -> bool {
        let is_stated = |name: &Name| name.text == model;
        self.said.views.iter().any(is_stated)
    }

    /// A schema has become a view of the model.
    pub(super) fn joined(&self, model: &str) {
        self.has(&self.said.views, model);
    }

    /// Whether a text takes the enum of the parameter of its name.
    pub(super) fn takes_enum(&self, member: &str) -> bool {
        self.has(&self.said.enums, member)
    }

    /// The member of an operation that holds its cost.
    pub(super) fn cost(&self) -> Option<&Name> {
        self.said.cost.as_ref()
    }

    /// An entry has decided something.
    pub(super) fn use_of(&self, name: &Name) {
        self.mark(name.span);
    }

    /// What is around a payload.
    pub(super) fn envelope(&self) -> Option<&Envelope> {
        self.said.envelope.as_ref()
    }

    /// Whether a member of the envelope is not part of the payload.
    pub(super) fn is_beside(&self, envelope: &Envelope, member: &str) -> bool {
        self.has(&envelope.beside, member)
    }

    /// Whether the only member of a payload is taken in its place.
    pub(super) fn unwraps(&self, envelope: &Envelope) -> bool {
        self.flag(envelope.unwrap, true)
    }

    /// The documentation page of an operation.
    pub(super) fn page(&self, docs: &str, tag: &str, operation: &str) -> Option<String> {
        let page = self.said.page.as_ref()?;
        self.mark(page.span);
        let page = page.text.replace("{docs}", docs);
        Some(page.replace("{tag}", tag).replace("{operation}", operation))
    }

    /// What the last word of a member's name stands for.
    pub(super) fn word(&self, word: &str) -> Option<&str> {
        let (key, full) = self.said.words.iter().find(|(key, _)| key.text == word)?;
        self.mark(key.span);
        Some(full)
    }

    /// Whose ids a member's name says that it holds: the entry, and the model or `own`.
    pub(super) fn id(&self, words: &[String]) -> Option<(&Name, &str)> {
        let ends = |key: &Name| words.ends_with(&naming::words(&key.text));
        let (key, of) = self.said.ids.iter().find(|(key, _)| ends(key))?;
        Some((key, of))
    }

    /// Keys of `api.yaml`.
    pub(super) fn api(&self) -> &[Entry] {
        &self.said.api
    }

    /// The text at a path of keys of `api.yaml`.
    pub(super) fn api_value(&self, path: &[&str]) -> Option<&Value> {
        let mut entries = &self.said.api[..];
        let mut found = None;
        for step in path {
            let node: &Node = &entries.iter().find(|entry| entry.key == *step)?.value;
            found = Some(&node.value);
            entries = match &node.value {
                Value::Map(entries) => entries,
                _ => &[],
            };
        }
        found
    }

    /// Entries that decided nothing, and those that say the `same` as the document, as errors with their places.
    pub(super) fn unused(&self, same: Vec<Span>) -> Option<Report> {
        let said = &self.said;
        let descriptions = &said.descriptions;
        let mut all: Vec<Span> = Vec::new();
        let lists = [
            &said.always,
            &said.maps,
            &said.views,
            &said.enums,
            &descriptions.rfc3339,
            &descriptions.space,
            &descriptions.date,
            &descriptions.time,
            &descriptions.datetime,
            &descriptions.list,
        ];
        let pairs = [&said.members, &said.words, &said.ids];
        let keys = pairs.into_iter().flatten().map(|(key, _)| key);
        let mut names: Vec<&Name> = lists.into_iter().flatten().chain(keys).collect();
        names.extend(said.page.iter().chain(&said.cost));
        all.extend(said.flags.iter().chain(&said.examples));
        if let Some(envelope) = &said.envelope {
            names.push(&envelope.payload);
            names.extend(&envelope.beside);
            names.extend(envelope.pages.iter().chain(&envelope.items));
            all.extend(envelope.unwrap);
        }
        all.extend(names.into_iter().map(|name| name.span));
        let used = self.used.borrow();
        all.retain(|span| !used.contains(span));
        let mut found = Diagnostics::default();
        let idle = || Diagnostic::error("the entry changes nothing");
        for span in all {
            found.push(
                idle()
                    .at(span, "correct or remove this entry")
                    .help("nothing in the document matches it, or the document says the same"),
            );
        }
        for span in same {
            found.push(
                idle()
                    .at(span, "remove this entry")
                    .help("the document says the same"),
            );
        }
        found
            .has_errors()
            .then(|| Report::new(self.sources.clone(), found))
    }
}
