// @generated from spec/v2/api.yaml by `cargo xtask codegen`. Do not edit.

//! The plans of Pipedrive API v2, and what they allow.
