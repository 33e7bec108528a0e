//! The values that JSON has no type for: moments, money, identifiers, and enum values nobody listed.

mod external;
mod id;
mod money;
mod temporal;
mod unknown;

pub use external::External;
pub use money::Money;
pub use unknown::UnknownValue;

pub use crate::temporal::{Date, DateTime, ParseDateTimeError, Time};

/// A map with text keys, sorted by key.
pub type Map<T> = std::collections::BTreeMap<String, T>;

/// Any JSON value.
pub type Json = serde_json::Value;
