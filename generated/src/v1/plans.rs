// @generated from spec/v1/api.yaml by `cargo xtask codegen`. Do not edit.

//! The plans of Pipedrive API v1, and what they allow.
