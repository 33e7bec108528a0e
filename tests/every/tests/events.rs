//! What is received: every event of every surface, with records that are complete, with nulls, and odd.

use callsheet_dialect::model::{Api, Event, EventVersion, Type};
use pipedrive_every::EVENTS;
use serde_json::{Value, json};

use crate::compare::compare;
use crate::invent::{Invent, Style};
use crate::walk::specs;
use crate::{Outcome, reading};

#[test]
fn every_event_is_read() -> Outcome {
    let apis = specs()?;
    let mut told = Vec::new();
    let mut read = 0;
    for api in apis.iter().filter(|api| !api.events.is_empty()) {
        let received = EVENTS
            .iter()
            .find(|received| received.surface == api.name)
            .ok_or_else(|| format!("nothing is received of {}", api.name))?;
        for event in &api.events {
            for style in [Style::Full, Style::Minimal, Style::Nulls, Style::Odd] {
                let rounds = Invent::answer(api, style).count(&Type::Model(event.model));
                for round in 0..rounds {
                    let (body, expected) = delivery(api, event, style, round);
                    let place = format!("{} {} {style:?} {round}", api.name, event.object);
                    match (received.read)(body.to_string().as_bytes()) {
                        Ok(got) => compare(&place, &expected, &got, &mut told),
                        Err(error) => told.push(format!("{place}: {error}")),
                    }
                    read += 1;
                }
            }
        }
    }
    println!("{read} deliveries");
    let first = told.iter().take(40).map(String::as_str);
    let first = first.collect::<Vec<_>>().join("\n");
    assert!(told.is_empty(), "{} differences\n{first}", told.len());
    Ok(())
}

/// A delivery, and what must be found in it. Sides take turns in being absent.
pub(crate) fn delivery(api: &Api, event: &Event, style: Style, nth: usize) -> (Value, Value) {
    let ty = Type::Model(event.model);
    let side = |nth| Invent::answer(api, style).value(&ty, nth);
    let (current, previous) = match nth % 3 {
        0 => (side(nth), side(nth + 1)),
        1 => (side(nth), Value::Null),
        _ => (Value::Null, side(nth)),
    };
    let shown = |side: &Value| match side {
        Value::Null => Value::Null,
        side => reading::read(api, &ty, side),
    };
    // One variant for each record, in the order in which events first name them.
    let mut records = Vec::new();
    for event in &api.events {
        if !records.contains(&event.model) {
            records.push(event.model);
        }
    }
    let variant = records.iter().position(|record| *record == event.model);
    let expected = json!({
        "variant": variant, "current": shown(&current), "previous": shown(&previous),
    });
    let body = match event.version {
        EventVersion::V1 => json!({
            "current": current, "previous": previous,
            "v": 1, "meta": {"v": 1, "action": "updated", "object": event.object, "id": 7},
        }),
        EventVersion::V2 => json!({
            "data": current, "previous": previous,
            "meta": {"version": "2.0", "action": "change", "entity": event.object, "entity_id": "7"},
        }),
    };
    (body, expected)
}
