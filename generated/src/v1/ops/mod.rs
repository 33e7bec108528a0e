// @generated from spec/v1/api.yaml by `cargo xtask codegen`. Do not edit.

//! The operations as data: what the executor sends, and what tools read.

/// Operations of `activity_fields`.
pub mod activity_fields;
/// Operations of `activity_types`.
pub mod activity_types;
/// Operations of `billing`.
pub mod billing;
/// Operations of `call_logs`.
pub mod call_logs;
/// Operations of `channels`.
pub mod channels;
/// Operations of `currencies`.
pub mod currencies;
/// Operations of `deals`.
pub mod deals;
/// Operations of `deal_fields`.
pub mod deal_fields;
/// Operations of `files`.
pub mod files;
/// Operations of `filters`.
pub mod filters;
/// Operations of `goals`.
pub mod goals;
/// Operations of `leads`.
pub mod leads;
/// Operations of `lead_fields`.
pub mod lead_fields;
/// Operations of `lead_labels`.
pub mod lead_labels;
/// Operations of `lead_sources`.
pub mod lead_sources;
/// Operations of `legacy_teams`.
pub mod legacy_teams;
/// Operations of `mailbox`.
pub mod mailbox;
/// Operations of `meetings`.
pub mod meetings;
/// Operations of `notes`.
pub mod notes;
/// Operations of `note_fields`.
pub mod note_fields;
/// Operations of `oauth`.
pub mod oauth;
/// Operations of `organizations`.
pub mod organizations;
/// Operations of `organization_fields`.
pub mod organization_fields;
/// Operations of `organization_relationships`.
pub mod organization_relationships;
/// Operations of `permission_sets`.
pub mod permission_sets;
/// Operations of `persons`.
pub mod persons;
/// Operations of `person_fields`.
pub mod person_fields;
/// Operations of `pipelines`.
pub mod pipelines;
/// Operations of `products`.
pub mod products;
/// Operations of `product_fields`.
pub mod product_fields;
/// Operations of `projects`.
pub mod projects;
/// Operations of `project_boards`.
pub mod project_boards;
/// Operations of `project_phases`.
pub mod project_phases;
/// Operations of `project_templates`.
pub mod project_templates;
/// Operations of `recents`.
pub mod recents;
/// Operations of `roles`.
pub mod roles;
/// Operations of `stages`.
pub mod stages;
/// Operations of `tasks`.
pub mod tasks;
/// Operations of `users`.
pub mod users;
/// Operations of `user_connections`.
pub mod user_connections;
/// Operations of `user_settings`.
pub mod user_settings;
/// Operations of `webhooks`.
pub mod webhooks;
