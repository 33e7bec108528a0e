// @generated from spec/crm/api.yaml by `cargo xtask codegen`. Do not edit.

//! The operations as data: what the executor sends, and what tools read.

/// Operations of `deals`.
pub mod deals;
/// Operations of `deal_participants`.
pub mod deal_participants;
/// Operations of `products`.
pub mod products;
/// Operations of `activities`.
pub mod activities;
/// Operations of `organizations`.
pub mod organizations;
/// Operations of `persons`.
pub mod persons;
