//! What operations do: inferred from the spec, carried out on the records. Knows no HTTP: it takes an [`input::Input`] and gives
//! an [`outcome::Outcome`] or a [`refusal::Refusal`].

pub(crate) mod engine;
pub(crate) mod infer;
pub(crate) mod input;
pub(crate) mod kind;
pub(crate) mod outcome;
pub(crate) mod refusal;
pub(crate) mod rules;
pub(crate) mod sample;
mod search;
pub(crate) mod surface;
pub(crate) mod write;
