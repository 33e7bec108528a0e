//! serde reads back every model as an equal value: one that was read from a complete, odd or damaged response, one that a caller
//! made, and the default.

use callsheet_dialect::model::{Api, ModelId, ModelKind, Scalar, Type};
use pipedrive_every::{EVENTS, MODELS, Model};
use serde_json::{Value, json};

use crate::Outcome;
use crate::events::delivery;
use crate::invent::{Invent, NASTY, Style, anything};
use crate::walk::specs;

const STYLES: [Style; 4] = [Style::Full, Style::Minimal, Style::Nulls, Style::Odd];

/// Damaged copies of each response.
const DAMAGED: usize = 6;

#[test]
fn every_model_that_is_read_is_kept() -> Outcome {
    let (mut told, mut read, mut random) = (Vec::new(), 0, Random(0x9e37_79b9_7f4a_7c15));
    for_every_model(|api, id, model| {
        let before = read;
        for style in STYLES {
            let invent = Invent::answer(api, style);
            for round in 0..invent.count(&Type::Model(id)) {
                let value = invent.value(&Type::Model(id), round);
                let mut damaged = value.clone();
                let copies = (0..DAMAGED).map(|_| {
                    damage(&mut damaged, &mut random);
                    damaged.clone()
                });
                for value in [value].into_iter().chain(copies) {
                    if let Some(kept) = (model.read)(&value) {
                        read += 1;
                        told.extend(kept.err().map(|error| (model.surface, model.name, error)));
                    }
                }
            }
        }
        assert!(
            read > before,
            "no {} {} was read",
            model.surface,
            model.name
        );
    })?;
    println!("{read} values of {} models", MODELS.len());
    none(&told);
    Ok(())
}

#[test]
fn every_model_that_is_made_is_kept() -> Outcome {
    let mut told = Vec::new();
    for_every_model(|api, id, model| {
        let Some(made) = model.made else { return };
        let mut reached = api.reach(vec![id]).into_iter();
        let union = reached.any(|id| matches!(api.model(id).kind, ModelKind::Union { .. }));
        for style in [Style::Full, Style::Minimal] {
            let invent = Invent {
                sent: true,
                ..Invent::answer(api, style)
            };
            for round in 0..invent.count(&Type::Model(id)) {
                let kept = made(&invent.value(&Type::Model(id), round), union);
                told.extend(kept.err().map(|error| (model.surface, model.name, error)));
            }
        }
    })?;
    none(&told);
    Ok(())
}

#[test]
fn every_default_is_kept() -> Outcome {
    let (mut told, mut blanks) = (Vec::new(), 0);
    for_every_model(|api, id, model| {
        let Some(blank) = model.blank else { return };
        blanks += 1;
        if let Err(error) = blank() {
            // A required field that holds any JSON is null in a default, and null is read as missing.
            if !(error.contains("missing") && requires_anything(api, id)) {
                told.push((model.surface, model.name, error));
            }
        }
    })?;
    println!("{blanks} defaults");
    none(&told);
    Ok(())
}

#[test]
fn every_event_is_kept() -> Outcome {
    let apis = specs()?;
    let (mut told, mut random) = (Vec::new(), Random(7));
    for api in apis.iter().filter(|api| !api.events.is_empty()) {
        let received = EVENTS.iter().find(|received| received.surface == api.name);
        let received = received.ok_or_else(|| format!("nothing is received of {}", api.name))?;
        for event in &api.events {
            for style in STYLES {
                let rounds = Invent::answer(api, style).count(&Type::Model(event.model));
                for round in 0..rounds {
                    let (mut body, _) = delivery(api, event, style, round);
                    let place = (&*api.name, &*event.object);
                    let mut check = |body: &Value| {
                        let kept = (received.kept)(body.to_string().as_bytes());
                        let error = kept.and_then(Result::err);
                        told.extend(error.map(|error| (place.0, place.1, error)));
                    };
                    check(&body);
                    damage(&mut body["meta"], &mut random);
                    check(&body);
                }
            }
        }
    }
    none(&told);
    Ok(())
}

fn for_every_model(mut each: impl FnMut(&Api, ModelId, &Model)) -> Outcome {
    let apis = specs()?;
    let mut models = MODELS.len();
    for api in &apis {
        for (at, described) in api.models.iter().enumerate() {
            if matches!(described.kind, ModelKind::External { .. }) {
                continue;
            }
            let model = MODELS
                .iter()
                .find(|model| (model.surface, model.name) == (&*api.name, &*described.name))
                .ok_or_else(|| format!("{} {} is no model", api.name, described.name))?;
            each(api, ModelId(at), model);
            models -= 1;
        }
    }
    assert_eq!(models, 0, "models that are in no spec");
    Ok(())
}

/// Whether the record requires a field that can be anything, itself or in a record that it requires.
fn requires_anything(api: &Api, id: ModelId) -> bool {
    let ModelKind::Record { fields } = &api.model(id).kind else {
        return false;
    };
    let mut required = fields.iter().filter(|field| field.required.is_always());
    required.any(|field| match &field.ty {
        Type::Scalar(Scalar::Json) => true,
        Type::Model(id) => {
            matches!(api.model(*id).kind, ModelKind::Union { .. }) || requires_anything(api, *id)
        }
        _ => false,
    })
}

#[track_caller]
fn none(told: &[(&str, &str, String)]) {
    // One of each model: a mistake shows in many values.
    let mut lines: Vec<&(&str, &str, String)> = told.iter().collect();
    lines.dedup_by_key(|(surface, model, _)| (*surface, *model));
    let lines = lines.into_iter().take(20);
    let lines = lines.map(|(surface, model, error)| format!("{surface} {model}: {error}"));
    let lines: Vec<String> = lines.collect();
    assert!(
        told.is_empty(),
        "{} differences\n{}",
        told.len(),
        lines.join("\n")
    );
}

/// Replaces, removes or adds one value at a random place.
fn damage(value: &mut Value, random: &mut Random) {
    match value {
        Value::Object(members) if !members.is_empty() && random.below(8) > 0 => {
            let name = members.keys().nth(random.below(members.len())).cloned();
            let name = name.unwrap_or_default();
            match random.below(10) {
                0 => {
                    members.remove(&name);
                }
                1 => {
                    members.insert(format!("{name}!"), junk(random));
                }
                _ => damage(&mut members[&name], random),
            }
        }
        Value::Array(items) if !items.is_empty() && random.below(4) > 0 => {
            let at = random.below(items.len());
            damage(&mut items[at], random);
        }
        other => *other = junk(random),
    }
}

fn junk(random: &mut Random) -> Value {
    let all = [
        json!(null),
        json!(true),
        json!("true"),
        json!("0"),
        json!("1"),
        json!(1),
        json!(-7),
        json!(1.0),
        json!(-0.0),
        json!(0.1),
        json!("0.1"),
        json!(1e300),
        json!(123_456_789.125),
        json!(u64::MAX),
        json!(i64::MIN),
        json!(""),
        json!(" 7 "),
        json!(NASTY),
        json!("2026-01-02"),
        json!("2026-01-02 03:04:05"),
        json!("2026-01-02T03:04:05.678+02:00"),
        json!("10:15"),
        json!([]),
        json!({}),
        json!([1, "2", [3.0]]),
        json!({ "type": "deal", "item": "deal", "value": 1.0 }),
        anything(),
    ];
    all[random.below(all.len())].clone()
}

/// Numbers that are the same in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap_or_default() % limit
    }
}
