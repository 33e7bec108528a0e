//! The value of an open enum that its description does not list.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};

use crate::decode::placeholder::Placeholder;
use crate::decode::{Decode, Fault, Token};
use crate::encode::{Argument, Encode};

/// A value of an open enum that is none of the known ones.
///
/// It can only come from a conversion into the enum, which looks for a known value first: so a known value is
/// never in here, and comparing an enum with its known variants is enough.
///
/// Values are compared by their text, so the number 7 equals the text `7`: as the key of a map, JSON has a text for both.
#[derive(Clone)]
pub struct UnknownValue {
    text: Box<str>,
    /// What is sent in place of the text.
    integer: Option<i64>,
}

impl UnknownValue {
    /// For generated conversions only: they have looked for a known value.
    #[doc(hidden)]
    #[must_use]
    pub fn __new(value: impl Raw) -> Self {
        value.into_unknown()
    }

    /// The value as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The value as a whole number, where it is one on the wire.
    #[must_use]
    pub fn as_i64(&self) -> Option<i64> {
        self.integer
    }
}

impl PartialEq for UnknownValue {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for UnknownValue {}

impl PartialOrd for UnknownValue {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for UnknownValue {
    fn cmp(&self, other: &Self) -> Ordering {
        self.text.cmp(&other.text)
    }
}

impl Hash for UnknownValue {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl fmt::Display for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

impl fmt::Debug for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.integer {
            Some(integer) => integer.fmt(f),
            None => self.text.fmt(f),
        }
    }
}

impl Placeholder for UnknownValue {
    fn placeholder() -> Self {
        Self::__new("")
    }
}

/// A text, or a whole number: what an enum's value can be on the wire. Generated enums match on it.
impl Decode for UnknownValue {
    fn decode(token: Token<'_>) -> Result<Self, Fault> {
        match token {
            Token::Integer(value) => Ok(Self::__new(value)),
            token @ (Token::List(_) | Token::Object(_) | Token::Null) => {
                Err(token.mismatch("a string or an integer"))
            }
            token => String::decode(token).map(Self::__new),
        }
    }
}

impl Encode for UnknownValue {
    fn encode(self) -> Argument {
        match self.integer {
            Some(integer) => Argument::Integer(integer),
            None => Argument::Text(self.text.into()),
        }
    }
}

/// What an unlisted value is made of. Not for use outside generated code.
#[doc(hidden)]
pub trait Raw {
    /// The value.
    fn into_unknown(self) -> UnknownValue;
}

impl Raw for i64 {
    fn into_unknown(self) -> UnknownValue {
        UnknownValue {
            text: self.to_string().into(),
            integer: Some(self),
        }
    }
}

impl Raw for String {
    fn into_unknown(self) -> UnknownValue {
        UnknownValue {
            text: self.into(),
            integer: None,
        }
    }
}

impl Raw for &str {
    fn into_unknown(self) -> UnknownValue {
        UnknownValue {
            text: self.into(),
            integer: None,
        }
    }
}
