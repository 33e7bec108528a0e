// @generated from tests/golden/spec/obstacles/api.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

//! The operations as data: what the executor sends, and what tools read.

/// Operations of `bool`.
pub mod bool;
/// Operations of `builder`.
pub mod builder;
/// Operations of `callsheet_runtime`.
pub mod callsheet_runtime;
/// Operations of `client`.
pub mod client;
/// Operations of `clone`.
pub mod clone;
/// Operations of `core`.
pub mod core;
/// Operations of `crate_`.
pub mod crate_;
/// Operations of `into`.
pub mod into;
/// Operations of `mod_`.
pub mod mod_;
/// Operations of `models_`.
pub mod models_;
/// Operations of `ops_`.
pub mod ops_;
/// Operations of `plans_`.
pub mod plans_;
/// Operations of `request`.
pub mod request;
/// Operations of `runtime`.
pub mod runtime;
/// Operations of `self_`.
pub mod self_;
/// Operations of `shared`.
pub mod shared;
/// Operations of `std`.
pub mod std;
/// Operations of `str`.
pub mod str;
/// Operations of `super_`.
pub mod super_;
/// Operations of `type`.
pub mod r#type;
