//! `import.yaml`.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::Span;
use crate::syntax::Name;
use crate::syntax::fields::{Fields, name};
use crate::syntax::import::{Descriptions, Envelope, Import};
use crate::syntax::shape::{self, SURFACE};
use crate::yaml::{Entry, Node};

/// `import.yaml`
pub fn import(tree: &Node, found: &mut Diagnostics) -> Import {
    let Some(fields) = Fields::read(tree, tree.span, &shape::IMPORT, found) else {
        return Import::default();
    };
    Import {
        api: fields
            .get("api")
            .map(|node| api(node, found))
            .unwrap_or_default(),
        page: fields.name("page", found),
        cost: fields.name("cost", found),
        envelope: fields
            .get("envelope")
            .and_then(|node| envelope(node, found)),
        always: fields.texts("always", found),
        flags: stated(&fields, "flags", found),
        examples: stated(&fields, "examples", found),
        descriptions: fields
            .get("descriptions")
            .and_then(|node| descriptions(node, found))
            .unwrap_or_default(),
        maps: fields.texts("maps", found),
        members: pairs(&fields, "members", found),
        views: fields.texts("views", found),
        enums: fields.texts("enums", found),
        words: pairs(&fields, "words", found),
        ids: pairs(&fields, "ids", found),
    }
}

/// Keys of `api.yaml`; what is wrong with their values is reported where `api.yaml` is read.
fn api(node: &Node, found: &mut Diagnostics) -> Vec<Entry> {
    let Some(fields) = Fields::part(node, node.span, &SURFACE, found) else {
        return Vec::new();
    };
    let mut entries = Vec::new();
    for key in SURFACE.keys {
        match fields.entry(key.name) {
            Some(entry) if shape::is_addition(key) => entries.push(entry.clone()),
            Some(entry) => found.push(
                Diagnostic::error(format!("an import writes `{}` from the document", key.name))
                    .at(entry.span, "cannot be stated here")
                    .help("correct it in overlay.yaml"),
            ),
            None => {}
        }
    }
    entries
}

fn envelope(node: &Node, found: &mut Diagnostics) -> Option<Envelope> {
    let fields = Fields::read(node, node.span, &shape::ENVELOPE, found)?;
    Some(Envelope {
        payload: fields.name("payload", found)?,
        beside: fields.texts("beside", found),
        pages: fields.name("pages", found),
        items: fields.name("items", found),
        unwrap: stated(&fields, "unwrap", found),
    })
}

fn descriptions(node: &Node, found: &mut Diagnostics) -> Option<Descriptions> {
    let fields = Fields::read(node, node.span, &shape::DESCRIPTIONS, found)?;
    let mut phrases = |key| {
        let mut phrases = fields.texts(key, found);
        phrases.retain(|phrase| {
            let says = !phrase.text.is_empty();
            if !says {
                found.push(
                    Diagnostic::error("an empty phrase stands in every description")
                        .at(phrase.span, "expected words of a description"),
                );
            }
            says
        });
        phrases
    };
    Some(Descriptions {
        rfc3339: phrases("rfc3339"),
        space: phrases("space"),
        date: phrases("date"),
        time: phrases("time"),
        datetime: phrases("datetime"),
        list: phrases("list"),
    })
}

/// The place of a flag that is `true`.
fn stated(fields: &Fields<'_>, key: &str, found: &mut Diagnostics) -> Option<Span> {
    let (stated, span) = fields.flag(key, found)?;
    stated.then_some(span)
}

/// A mapping from names to texts.
fn pairs(fields: &Fields<'_>, key: &str, found: &mut Diagnostics) -> Vec<(Name, String)> {
    fields
        .each(key, found)
        .into_iter()
        .filter_map(|entry| {
            let key = Name {
                text: entry.key.clone(),
                span: entry.span,
            };
            Some((key, name(&entry.value, found)?.text))
        })
        .collect()
}
