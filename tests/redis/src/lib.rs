//! What tests of the shared allowance need: a Redis server of a test's own, and programs that use an allowance up.
//!
//! Tests that start the server are ignored in an ordinary run, which says so: not every machine has `redis-server`.
//! `cargo xtask ci` runs them, and so does `cargo test -p pipedrive-redis-tests -- --include-ignored`.

pub mod rolling;
mod server;

pub use server::RedisServer;
