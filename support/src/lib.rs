//! The Rust types that `spec/` names because no word of the dialect makes them. Everything here is about Pipedrive; what is
//! true of HTTP APIs in general is in `callsheet-runtime`.
