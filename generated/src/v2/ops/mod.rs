// @generated from spec/v2/api.yaml by `cargo xtask codegen`. Do not edit.

//! The operations as data: what the executor sends, and what tools read.

/// Operations of `activities`.
pub mod activities;
/// Operations of `activity_fields`.
pub mod activity_fields;
/// Operations of `deals`.
pub mod deals;
/// Operations of `deal_products`.
pub mod deal_products;
/// Operations of `deal_installments`.
pub mod deal_installments;
/// Operations of `deal_fields`.
pub mod deal_fields;
/// Operations of `persons`.
pub mod persons;
/// Operations of `person_fields`.
pub mod person_fields;
/// Operations of `organizations`.
pub mod organizations;
/// Operations of `organization_fields`.
pub mod organization_fields;
/// Operations of `products`.
pub mod products;
/// Operations of `product_fields`.
pub mod product_fields;
/// Operations of `leads`.
pub mod leads;
/// Operations of `item_search`.
pub mod item_search;
/// Operations of `stages`.
pub mod stages;
/// Operations of `pipelines`.
pub mod pipelines;
/// Operations of `project_fields`.
pub mod project_fields;
/// Operations of `projects`.
pub mod projects;
/// Operations of `project_templates`.
pub mod project_templates;
/// Operations of `tasks`.
pub mod tasks;
/// Operations of `project_boards`.
pub mod project_boards;
/// Operations of `project_phases`.
pub mod project_phases;
/// Operations of `users`.
pub mod users;
