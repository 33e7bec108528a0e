//! Sample data of a surface whose spec has no company: one record of each kind.

use jiff::Timestamp;
use serde_json::{Map, Value};

use super::engine::Engine;
use super::kind::Kind;
use super::refusal::Failure;
use super::rules;
use crate::records::StoredFile;
use crate::values::{self, fields_of};

/// When the records were added.
pub(crate) fn moment() -> Timestamp {
    // 2026-11-02 09:00:00 UTC
    Timestamp::from_second(1_793_610_000).unwrap_or_default()
}

/// Puts one record of each kind into an empty database, so that every operation has something to work on.
pub(crate) fn fill(engine: &Engine<'_>) -> Result<(), Failure> {
    // First the records that others repeat something of.
    let mut kinds: Vec<&Kind> = engine.surface.kinds().collect();
    kinds.sort_by_key(|kind| !kind.mirrors.is_empty());
    kinds.into_iter().try_for_each(|kind| first(engine, kind))
}

/// Adds a record with the defaults of a new one, a name, and references to the first record of every other kind.
fn first(engine: &Engine<'_>, kind: &Kind) -> Result<(), Failure> {
    let mut given = Map::new();
    for (name, of) in &kind.references {
        let others = engine.surface.kind(*of).filter(|_| *of != kind.model);
        given.extend(others.map(|other| (name.clone(), (&other.numbered(1)).into())));
    }
    for name in rules::NAMES {
        let text = format!("{} 1", engine.name(kind));
        given.insert((*name).to_owned(), text.into());
    }
    given.retain(|name, value| fits(engine, kind, name, value));
    let file = engine.surface.has_files(kind).then(|| StoredFile {
        name: "sample.txt".to_owned(),
        media_type: "text/plain".to_owned(),
        bytes: b"What a file contains.\n".to_vec(),
    });
    // The next new record has another one.
    let number = engine.ledger.next_number(&kind.name)?;
    engine.insert(kind, &kind.numbered(number), given, file.as_ref())?;
    Ok(())
}

fn fits(engine: &Engine<'_>, kind: &Kind, name: &str, value: &Value) -> bool {
    let api = &engine.surface.api;
    let fields = fields_of(api.model(kind.model));
    let field = fields.iter().find(|field| field.name == name);
    field.is_some_and(|field| {
        let mut mistakes = Vec::new();
        values::check(api, &field.ty, value.clone(), name, &mut mistakes);
        mistakes.is_empty()
    })
}
