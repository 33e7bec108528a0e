//! What is sent: every value of every parameter, nothing that is optional, and null wherever it can be said.

use callsheet_dialect::model::{Body, PageStyle, Param, ParamLocation};
use pipedrive_every::Arguments;
use serde_json::{Value, json};

use crate::answers::answer;
use crate::invent::{NASTY, Style};
use crate::walk::{Step, Walk};
use crate::{Outcome, arguments, invent, required};

#[tokio::test]
async fn every_parameter_arrives() -> Outcome {
    let mut walk = Walk::start()?;
    while let Some(step) = walk.next() {
        let params = &step.operation.params;
        let mut calls = Vec::new();
        for round in 0..rounds(&step, params) {
            let with = arguments(&step, params, round, Style::Full);
            let with = beginning(&step, with, round);
            calls.push((format!("everything, round {round}"), with));
        }
        let with = arguments(&step, params, 0, Style::Minimal);
        calls.push(("records of required fields".to_owned(), with));

        let mut with = required(&step);
        calls.push(("nothing optional".to_owned(), with.clone()));
        let optional = params.iter().filter(|param| !param.required);
        for param in optional.filter(|param| can_be_null(&step, param)) {
            with.values.insert(param.name.clone(), Value::Null);
        }
        calls.push(("everything cleared".to_owned(), with));

        let (answer, shown) = answer(&step, Style::Minimal, 0);
        for (how, with) in calls {
            walk.call(&step, &how, &[with], vec![answer.clone()], &shown)
                .await;
        }
    }
    walk.end();
    Ok(())
}

/// The same, and where a list begins and how much of it is wanted.
fn beginning(step: &Step<'_>, with: Arguments, round: usize) -> Arguments {
    let Some(pages) = &step.operation.pages else {
        return with;
    };
    Arguments {
        begin: match pages.style {
            PageStyle::Offset => json!(u64::MAX - round as u64),
            PageStyle::Cursor => json!(NASTY),
        },
        limit: Some(if round == 0 { pages.max } else { 1 }),
        ..with
    }
}

/// How many calls it takes until every value of every parameter was sent.
fn rounds(step: &Step<'_>, params: &[Param]) -> usize {
    let counts = params
        .iter()
        .map(|param| invent(step, param, Style::Full).count(&param.ty));
    counts.max().unwrap_or(1)
}

fn can_be_null(step: &Step<'_>, param: &Param) -> bool {
    let json = matches!(step.operation.body, Body::Json | Body::Value);
    param.nullable && param.location == ParamLocation::Body && json
}
