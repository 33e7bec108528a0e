//! What is read: answers that are complete, answers with as little as there can be, and odd ones.

use std::collections::HashSet;

use pipedrive_codegen::model::{Scalar, Type};
use serde_json::{Value, json};

use crate::invent::{Invent, Style};
use crate::walk::{Step, Walk};
use crate::{Outcome, envelope, reading, required};

/// Bytes that look like the envelope of a failure.
const BYTES: &[u8] = b"{\"success\": false}\r\n\0\xff";

#[tokio::test]
async fn every_answer_is_read() -> Outcome {
    let mut seen = HashSet::new();
    let mut walk = Walk::start().await?;
    while let Some(step) = walk.next() {
        let with = [required(&step)];
        let Some(ty) = &step.operation.returns.ty else {
            let answers = vec![envelope(&step, Value::Null, Style::Odd)];
            walk.read(&step, "nothing", answers, Value::Null, &with)
                .await;
            continue;
        };
        if *ty == Type::Scalar(Scalar::Bytes) {
            let answers = vec![BYTES.to_vec()];
            walk.read_bytes(&step, "bytes", answers, BYTES.into(), &with)
                .await;
            continue;
        }
        for style in [Style::Full, Style::Minimal, Style::Nulls, Style::Odd] {
            let invent = Invent::answer(step.api, style);
            // Every value once for a type, and not again for each operation that returns it.
            let new = seen.insert((&step.api.name, format!("{ty:?} {style:?}")));
            let rounds = if new { invent.count(ty) } else { 1 };
            for round in 0..rounds {
                let payload = invent.value(ty, round);
                let shown = shown(&step, ty, &payload);
                let answers = vec![envelope(&step, payload, style)];
                let how = format!("{style:?}, round {round}");
                walk.read(&step, &how, answers, shown, &with).await;
            }
        }
    }
    walk.end();
    Ok(())
}

/// What must be found for a payload.
fn shown(step: &Step<'_>, ty: &Type, payload: &Value) -> Value {
    let value = reading::read(step.api, ty, payload);
    match step.operation.pages {
        Some(_) => json!({ "items": value, "next": null }),
        None => value,
    }
}
