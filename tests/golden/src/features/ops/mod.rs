// @generated from tests/golden/spec/features/api.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

//! The operations as data: what the executor sends, and what tools read.

/// Operations of `bodies`.
pub mod bodies;
/// Operations of `custom_fields`.
pub mod custom_fields;
/// Operations of `decimals`.
pub mod decimals;
/// Operations of `enums`.
pub mod enums;
/// Operations of `flags`.
pub mod flags;
/// Operations of `ids`.
pub mod ids;
/// Operations of `metadata`.
pub mod metadata;
/// Operations of `models_`.
pub mod models_;
/// Operations of `names`.
pub mod names;
/// Operations of `pages`.
pub mod pages;
/// Operations of `parts`.
pub mod parts;
/// Operations of `responses`.
pub mod responses;
/// Operations of `unions`.
pub mod unions;
