//! What webhooks send, named: an enum with a variant for each record that events have.

use super::docs;
use super::example;
use super::ident::Case;
use super::markdown;
use super::rust::{Docs, EventArm, EventVariant, Events, Ident};
use super::scope::Scope;
use super::types::Types;
use callsheet_dialect::code::code;
use callsheet_dialect::diagnostic::Diagnostic;
use callsheet_dialect::english::{article, capital};
use callsheet_dialect::model::{Crate, Event, EventVersion, ModelId};
use callsheet_dialect::phrase;

/// Types that stand beside the models of a surface with events.
pub(super) const TYPES: &[&str] = &["Event", "Delivery"];

/// Nothing, for a surface without events.
pub(super) fn events(types: &Types<'_>, problems: &mut Vec<Diagnostic>) -> Option<Events> {
    let events = &types.api.events;
    let from = types.api.events_from.as_ref()?;
    if events.is_empty() {
        return None;
    }
    let mut scope = Scope::new("event", Case::Camel).reserving(["Other"]);
    let mut records: Vec<ModelId> = Vec::new();
    let mut variants: Vec<EventVariant> = Vec::new();
    let mut arms = Vec::new();
    for event in events {
        let known = records.iter().position(|record| *record == event.model);
        let variant = known.unwrap_or_else(|| {
            let model = types.api.model(event.model);
            let ident = scope.claim(&model.name, model.span, problems);
            let about = about(types, event.model);
            variants.push(EventVariant {
                attrs: docs::attrs(about, &model.name, &ident, "in the spec"),
                ident,
                model: types.ident(event.model).clone(),
            });
            records.push(event.model);
            records.len() - 1
        });
        arms.push(EventArm {
            version: event.version,
            object: event.object.clone(),
            variant,
        });
    }
    let with_serde = |krate: &Crate| {
        krate.name == from.krate && krate.passes.iter().any(|(feature, _)| feature == "serde")
    };
    Some(Events {
        written: types.api.crates.iter().any(with_serde),
        from: from.absolute(),
        within: from.within(),
        variants,
        arms,
    })
}

/// "A deal: `deal` of version 2, `deal` of version 1."
fn about(types: &Types<'_>, record: ModelId) -> Docs {
    let model = types.api.model(record);
    let objects = types
        .api
        .events
        .iter()
        .filter(|event| event.model == record);
    let objects: Vec<String> = objects.map(said).collect();
    let name = phrase::words(types.api, &model.name);
    vec![format!(
        "{} {name}: {}.",
        capital(article(&name)),
        objects.join(", ")
    )]
}

fn said(event: &Event) -> String {
    let version = match event.version {
        EventVersion::V1 => 1,
        EventVersion::V2 => 2,
    };
    format!("{} of version {version}", code(&event.object))
}

/// How a delivery is read, and what there is.
pub(super) fn page(events: &Events, krate: &str, surface: &Ident) -> Docs {
    let mut page = vec!["# Receiving".to_owned()];
    let paragraph = [
        format!(
            "Verify the [credentials]({}::Credentials) of a delivery, then read its body as a",
            events.from
        ),
        "[`Delivery`] with an [`Event`]:".to_owned(),
    ];
    docs::paragraph(&mut page, paragraph);
    docs::paragraph(&mut page, example::delivery(krate, surface, events));
    let list = events.variants.iter().map(|variant| {
        let about = variant.attrs.docs.first().map_or("", String::as_str);
        format!(
            "- [`{variant}`](Event::{variant}): {about}",
            variant = variant.ident.bare(),
            about = markdown::one_line(about)
        )
    });
    docs::paragraph(&mut page, list);
    page
}
