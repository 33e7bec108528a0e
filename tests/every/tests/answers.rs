//! What is read: answers that are complete, answers with as little as there can be, and odd ones.

use std::collections::HashSet;

use callsheet_dialect::model::{MemberPath, Scalar, Type};
use pipedrive_every::{Arguments, Ending};
use serde_json::{Value, json};

use crate::invent::{Invent, Style};
use crate::walk::{Step, Walk};
use crate::{Outcome, reading, required};

/// Bytes that look like the envelope of a failure.
const BYTES: &[u8] = b"{\"success\": false}\r\n\0\xff";

#[tokio::test]
async fn every_answer_is_read() -> Outcome {
    let mut seen = HashSet::new();
    let mut walk = Walk::start()?;
    while let Some(step) = walk.next() {
        let with = [required(&step)];
        for style in [Style::Full, Style::Minimal, Style::Nulls, Style::Odd] {
            let returned = &step.operation.returns.ty;
            // Every value once for a type, and not again for each operation that returns it.
            let rounds = match returned {
                Some(ty) if seen.insert((&step.api.name, format!("{ty:?}"), style)) => {
                    Invent::answer(step.api, style).count(ty)
                }
                _ => 1,
            };
            for round in 0..rounds {
                let (answer, shown) = answer(&step, style, round);
                let how = format!("{style:?}, round {round}");
                if *returned == Some(Type::Scalar(Scalar::Bytes)) {
                    let [with] = with.clone();
                    let ending = Ending::Stream;
                    let (with, how) = ([Arguments { ending, ..with }], format!("{how}, in chunks"));
                    let answers = vec![answer.clone()];
                    walk.call(&step, &how, &with, answers, &shown).await;
                }
                walk.call(&step, &how, &with, vec![answer], &shown).await;
            }
        }
    }
    walk.end();
    Ok(())
}

/// The nth answer of a style to an operation, and what must be found in it.
pub(crate) fn answer(step: &Step<'_>, style: Style, nth: usize) -> (Vec<u8>, Value) {
    match &step.operation.returns.ty {
        None => (envelope(step, style, Value::Null, &[]), Value::Null),
        Some(Type::Scalar(Scalar::Bytes)) => (BYTES.to_vec(), BYTES.into()),
        Some(ty) => {
            let payload = Invent::answer(step.api, style).value(ty, nth);
            let mut shown = reading::read(step.api, ty, &payload);
            if step.operation.pages.is_some() {
                shown = json!({ "items": shown, "next": null });
            }
            (envelope(step, style, payload, &[]), shown)
        }
    }
}

/// An answer around its payload, with the members that stand beside it.
pub(crate) fn envelope(
    step: &Step<'_>,
    style: Style,
    payload: Value,
    beside: &[(MemberPath, Value)],
) -> Vec<u8> {
    let at = &step.operation.returns.at;
    let mut answer = payload;
    for name in at.iter().rev() {
        answer = json!({ (name): answer });
        if style == Style::Odd {
            answer["unlisted"] = json!([{ "data": 1 }]);
        }
    }
    if let (Some(success), false) = (&step.api.conventions.success, at.is_empty()) {
        answer[success] = json!(true);
    }
    for (path, value) in beside {
        put(&mut answer, path, value.clone());
    }
    answer.to_string().into_bytes()
}

/// Puts a member where its path leads.
pub(crate) fn put(answer: &mut Value, path: &[String], value: Value) {
    let place = path.iter().fold(answer, |place, name| &mut place[name]);
    *place = value;
}
