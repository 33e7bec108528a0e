//! How the built-in types become arguments.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{Argument, Encode};

impl Encode for Argument {
    fn encode(self) -> Argument {
        self
    }
}

impl Encode for bool {
    fn encode(self) -> Argument {
        Argument::Bool(self)
    }
}

impl Encode for i64 {
    fn encode(self) -> Argument {
        Argument::Integer(self)
    }
}

impl Encode for i32 {
    fn encode(self) -> Argument {
        Argument::Integer(self.into())
    }
}

impl Encode for u32 {
    fn encode(self) -> Argument {
        Argument::Integer(self.into())
    }
}

/// Whole numbers have no decimal point: services write `1200`, and check some fields for being whole.
impl Encode for f64 {
    fn encode(self) -> Argument {
        whole(self).map_or(Argument::Number(self), Argument::Integer)
    }
}

/// The whole number that a float is; `None` for `-0.0` and from 2^53, up to which a float holds every whole number exactly.
fn whole(value: f64) -> Option<i64> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    let negative_zero = value == 0.0 && value.is_sign_negative();
    #[allow(clippy::cast_possible_truncation, reason = "whole, and below 2^53")]
    (value.fract() == 0.0 && value.abs() < EXACT && !negative_zero).then_some(value as i64)
}

impl Encode for String {
    fn encode(self) -> Argument {
        Argument::Text(self)
    }
}

impl Encode for &str {
    fn encode(self) -> Argument {
        Argument::Text(self.to_owned())
    }
}

/// `None` is null.
impl<T: Encode> Encode for Option<T> {
    fn encode(self) -> Argument {
        self.map_or(Argument::Null, T::encode)
    }
}

impl<T: Encode> Encode for Box<T> {
    fn encode(self) -> Argument {
        (*self).encode()
    }
}

impl<T: Encode> Encode for Vec<T> {
    fn encode(self) -> Argument {
        Argument::List(self.into_iter().map(T::encode).collect())
    }
}

impl<T: Encode> Encode for BTreeMap<String, T> {
    fn encode(self) -> Argument {
        Argument::Map(
            self.into_iter()
                .map(|(key, value)| (key.into(), value.encode()))
                .collect(),
        )
    }
}

impl Encode for Value {
    fn encode(self) -> Argument {
        match self {
            Self::Null => Argument::Null,
            Self::Bool(value) => Argument::Bool(value),
            Self::Number(number) => match (number.as_i64(), number.as_u64()) {
                (Some(value), _) => Argument::Integer(value),
                (None, Some(value)) => Argument::Unsigned(value),
                // Not a number only where some crate switches on serde_json's arbitrary precision.
                (None, None) => Argument::Number(number.as_f64().unwrap_or(f64::NAN)),
            },
            Self::String(text) => Argument::Text(text),
            Self::Array(items) => items.encode(),
            Self::Object(members) => Argument::Map(
                members
                    .into_iter()
                    .map(|(key, value)| (key.into(), value.encode()))
                    .collect(),
            ),
        }
    }
}
