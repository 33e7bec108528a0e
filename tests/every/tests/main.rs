//! Every operation of every surface, called over real HTTP: what arrives at a server is compared with the spec, and so
//! is what the types hold of what it answers. Expectations are made from the spec alone; of the generated code only
//! its public face is used, as a caller would.

mod answers;
mod compare;
mod conventions;
mod events;
mod invent;
mod keeping;
mod lists;
mod pairs;
mod parts;
mod reading;
mod requests;
mod sandbox;
mod server;
mod unions;
mod walk;
mod wire;

use callsheet_dialect::model::{Body, Param, ParamLocation};
use invent::{Invent, Room, Style};
use pipedrive_every::Arguments;
use walk::Step;

/// How a test ends.
type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

/// The nth value of every one of these parameters.
fn arguments<'p>(
    step: &Step<'_>,
    params: impl IntoIterator<Item = &'p Param>,
    nth: usize,
    style: Style,
) -> Arguments {
    let values = params.into_iter().enumerate().map(|(at, param)| {
        let invent = invent(step, param, style);
        let mut values = (nth + at..).map(|nth| invent.value(&param.ty, nth));
        // What is required is something: there is a value that is, as the spec would make no sense otherwise.
        let value = values.find(|value| !param.required || wire::is_sent(step, param, value));
        (param.name.clone(), value.unwrap_or_default())
    });
    Arguments {
        values: values.collect(),
        ..Arguments::default()
    }
}

/// The least that an operation can be called with.
fn required(step: &Step<'_>) -> Arguments {
    let required = step.operation.params.iter().filter(|param| param.required);
    arguments(step, required, 0, Style::Full)
}

/// What makes values for a parameter.
fn invent<'a>(step: &Step<'a>, param: &Param, style: Style) -> Invent<'a> {
    let room = match (param.location, step.operation.body) {
        (ParamLocation::Path, _) => Room::Path,
        (ParamLocation::Header, _) => Room::Header,
        (ParamLocation::Body, Body::Json | Body::Value) => Room::Json,
        (ParamLocation::Query | ParamLocation::Body, _) => Room::Pairs,
    };
    Invent {
        api: step.api,
        room,
        style,
        sent: true,
    }
}
