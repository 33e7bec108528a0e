//! The values that JSON has no type for: moments, money, identifiers, and enum values nobody listed.

mod id;
mod money;
mod temporal;
mod unlisted;

pub use money::Money;
pub use temporal::{Date, DateTime, Time, Unreadable};
pub use unlisted::Unlisted;

/// A map with text keys, sorted by key.
pub type Map<T> = std::collections::BTreeMap<String, T>;

/// Any JSON value.
pub type Json = serde_json::Value;
