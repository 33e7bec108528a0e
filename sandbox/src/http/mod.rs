//! The server: starting it, reading requests, writing responses, and who may ask. What an operation does is `behavior`'s
//! business.

mod answer;
mod app;
mod authorize;
mod body;
mod clock;
mod control;
mod download;
mod error;
mod exchange;
mod faults;
mod filled;
mod guard;
mod hooks;
mod input;
mod journal;
mod log;
mod mounts;
mod multipart;
mod oauth;
mod pattern;
mod prepare;
mod quota;
mod range;
mod redact;
mod route;
mod sandbox;
mod server;
mod shape;
mod snapshots;
pub(crate) mod spec;
mod transfer;

pub use error::Error;
pub use journal::Seen;
pub use sandbox::{Builder, Counts, DEFAULT_HOST, DEFAULT_PORT, DEFAULT_TOKEN, Running, Sandbox};
pub use spec::{Spec, read_spec};
