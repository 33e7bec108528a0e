//! Tests across crates, in one binary: linking is most of what a small test costs.

mod agreement;
mod blocking;
mod compile_fail;
mod custom_fields;
mod deliveries;
mod dialect;
mod faults;
mod fields;
mod files;
mod limited;
mod misbehaviour;
mod mocking;
mod oauth;
mod one_client;
mod parameters;
mod recording;
mod storing;
mod streams;
mod traces;
mod trouble;
mod unions;
mod ways_out;
mod webhooks;
