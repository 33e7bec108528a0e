//! `api.yaml`: what the document says of the API as a whole, and what `import.yaml` adds to it.

use std::collections::{BTreeMap, BTreeSet};

use super::operations::style_word;
use super::{Said, Writer, parameters_of};
use crate::known::Written;
use crate::yaml::{flow, mapping, scalar};
use callsheet_dialect::source::Span;
use callsheet_dialect::syntax::shape::SURFACE;
use callsheet_dialect::yaml::{Entry, Node, Value};

/// The largest page where nobody says: what most APIs allow at least.
const PAGE_MAX: u32 = 100;

impl Writer<'_> {
    /// A text under a key of `api.yaml` that `import.yaml` states.
    pub(super) fn api_text(&self, key: &str) -> Option<&str> {
        match self.settings.api_value(&[key])? {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    /// The page of the API's documentation.
    pub(super) fn docs(&self) -> Option<&str> {
        self.api_text("docs").or(self.document.docs_url.as_deref())
    }

    /// How the API writes a date and time.
    pub(super) fn moment(&self) -> Written {
        match self.api_text("datetime") {
            Some("space") => Written::Space,
            _ => Written::Rfc3339,
        }
    }

    /// The largest page of each style: what most operations say.
    pub(super) fn page_limits(&self) -> BTreeMap<&'static str, u32> {
        let mut counts: BTreeMap<(&str, u32), usize> = BTreeMap::new();
        let mut styles: BTreeSet<&'static str> = BTreeSet::new();
        for call in self
            .resources
            .iter()
            .flat_map(|resource| &resource.calls)
            .filter(|call| call.paged)
        {
            if let Some((style, max)) = self.document.operations[call.operation].pages {
                styles.insert(style_word(style));
                if let Some(max) = max {
                    *counts.entry((style_word(style), max)).or_default() += 1;
                }
            }
        }
        let best = |style: Option<&str>| {
            counts
                .iter()
                .filter(|((known, _), _)| style.is_none_or(|style| style == *known))
                .max_by_key(|((_, max), count)| (**count, *max))
                .map(|((_, max), _)| *max)
        };
        styles
            .into_iter()
            .map(|style| {
                let max = best(Some(style)).or_else(|| best(None));
                (style, max.unwrap_or(PAGE_MAX))
            })
            .collect()
    }

    /// The same with what `import.yaml` says.
    pub(super) fn known_limits(
        &self,
        limits: &BTreeMap<&'static str, u32>,
    ) -> BTreeMap<&'static str, u32> {
        let stated = |style: &str| match self.settings.api_value(&["pages", style, "max"])? {
            Value::Integer(max) => u32::try_from(*max).ok(),
            _ => None,
        };
        limits
            .iter()
            .map(|(style, max)| (*style, stated(style).unwrap_or(*max)))
            .collect()
    }

    /// `api.yaml`, and the places of what `import.yaml` adds although the document says so.
    pub(super) fn api(
        &self,
        ids: &[String],
        models: &str,
        parameters: &BTreeMap<String, Said>,
        limits: &BTreeMap<&'static str, u32>,
    ) -> (String, Vec<Span>) {
        let mut head = self.head(limits);
        let mut same = Vec::new();
        add(&mut head, self.settings.api(), &mut same);
        let position = |entry: &Entry| SURFACE.keys.iter().position(|key| key.name == entry.key);
        head.sort_by_key(position);
        let mut text = String::new();
        for entry in &head {
            if matches!(entry.value.value, Value::Map(_)) {
                text.push('\n');
            }
            text += &mapping(entry);
        }
        let order: Vec<String> = self
            .resources
            .iter()
            .map(|resource| scalar(&resource.name))
            .collect();
        text.push('\n');
        text += &flow(0, "resources", '[', &order, ']');
        if !ids.is_empty() || !models.is_empty() {
            text += "\nmodels:\n";
            text += &ids.concat();
            text += models;
        }
        text += &parameters_of(parameters);
        (text, same)
    }

    /// What the document says beside resources, models and parameters.
    fn head(&self, limits: &BTreeMap<&'static str, u32>) -> Vec<Entry> {
        let document = &self.document;
        let payload = self.settings.envelope();
        let payload = payload.map_or(".", |around| &around.payload.text);
        let mut head = vec![
            entry("title", text(&document.title)),
            entry("base_url", text(&document.base_url)),
        ];
        head.extend(
            document
                .docs_url
                .as_deref()
                .map(|url| entry("docs", text(url))),
        );
        if payload != "data" {
            head.push(entry("payload", text(payload)));
        }
        let mut auth = Vec::new();
        if let Some(header) = &document.token_header {
            auth.push(entry(
                "api_token",
                Value::Map(vec![entry("header", text(header))]),
            ));
        }
        if let Some((authorize, token, grants)) = &document.oauth {
            let grants = grants.iter().map(|grant| node(text(grant))).collect();
            let oauth = vec![
                entry("authorize_url", text(authorize)),
                entry("token_url", text(token)),
                entry("grants", Value::List(grants)),
            ];
            auth.push(entry("oauth2", Value::Map(oauth)));
        }
        if !auth.is_empty() {
            head.push(entry("auth", Value::Map(auth)));
        }
        if !limits.is_empty() {
            let limit = |(style, max): (&&str, &u32)| {
                let max = entry("max", Value::Integer(i64::from(*max)));
                entry(style, Value::Map(vec![max]))
            };
            head.push(entry(
                "pages",
                Value::Map(limits.iter().map(limit).collect()),
            ));
        }
        head
    }
}

fn text(text: &str) -> Value {
    Value::String(text.to_owned())
}

fn node(value: Value) -> Node {
    Node {
        value,
        span: Span::default(),
    }
}

fn entry(key: &str, value: Value) -> Entry {
    Entry {
        key: key.to_owned(),
        span: Span::default(),
        value: node(value),
    }
}

/// Add entries to a mapping, mapping by mapping; what stands there already is told in `same`.
fn add(to: &mut Vec<Entry>, more: &[Entry], same: &mut Vec<Span>) {
    for new in more {
        match to.iter_mut().find(|known| known.key == new.key) {
            Some(known) => {
                let is_same = known.value == new.value;
                match (&mut known.value.value, &new.value.value) {
                    (Value::Map(known), Value::Map(new)) => add(known, new, same),
                    _ if is_same => same.push(new.span),
                    _ => known.value = new.value.clone(),
                }
            }
            None => to.push(new.clone()),
        }
    }
}
