//! From typed values to what travels: an [`Argument`] is a value before it is known where it goes. How it looks
//! in a path, a query, a form or a JSON body is decided when the request is built, in `crate::request::build`.

mod convert;
pub(crate) mod json;
mod list;
pub(crate) mod text;

use std::borrow::Cow;

pub use list::{IntoList, ListOf, One, Several};

use crate::temporal::DateTime;

/// A value that can be an argument of a call.
pub trait Encode {
    /// Makes it an argument.
    fn encode(self) -> Argument;
}

/// An argument on its way out.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Argument {
    /// Nothing: what it is given for is left out, as if it had not been set. A value that must not be sent empty is
    /// this where it is empty.
    Omitted,
    /// Null: empties a field. Only a JSON body can say it.
    Null,
    /// A flag.
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// A whole number beyond [`i64::MAX`].
    Unsigned(u64),
    /// A decimal number. Infinite ones and NaN fail the call that they are given to.
    Number(f64),
    /// Text.
    Text(String),
    /// A moment, written as the API wants it.
    DateTime(DateTime),
    /// A list.
    List(Vec<Argument>),
    /// Named values, in order.
    Map(Vec<(Cow<'static, str>, Argument)>),
    /// A value that cannot be sent, and why. It fails the call that it is given to.
    Invalid(&'static str),
}

impl Argument {
    /// A truth value, or a list or map of them, for a service that writes true as `1` and false as `0`.
    #[must_use]
    pub fn flags(value: impl Encode) -> Self {
        value.encode().into_flags()
    }

    fn into_flags(self) -> Self {
        match self {
            Self::Bool(value) => Self::Integer(value.into()),
            Self::List(items) => Self::List(items.into_iter().map(Self::into_flags).collect()),
            Self::Map(members) => {
                let members = members.into_iter();
                Self::Map(
                    members
                        .map(|(key, value)| (key, value.into_flags()))
                        .collect(),
                )
            }
            other => other,
        }
    }

    /// The same map with a member that says what it is: the alternative of a union. A member of that name gives way to
    /// it, for it is what the value will be read by.
    #[must_use]
    pub fn tagged(self, member: &'static str, text: &str) -> Self {
        let Self::Map(mut members) = self else {
            return self;
        };
        let text = Self::Text(text.to_owned());
        match members.iter_mut().find(|(name, _)| name == member) {
            Some((_, value)) => *value = text,
            None => members.insert(0, (member.into(), text)),
        }
        Self::Map(members)
    }

    /// Whether it is a text, a list or a map with nothing in it.
    pub(crate) fn is_empty(&self) -> bool {
        match self {
            Self::Text(text) => text.is_empty(),
            Self::List(items) => items.is_empty(),
            Self::Map(members) => members.is_empty(),
            _ => false,
        }
    }

    /// Whether there is nothing to send.
    #[must_use]
    pub fn is_omitted(&self) -> bool {
        matches!(self, Self::Omitted)
    }
}

/// Why an argument cannot travel in the place it has to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unwritable {
    /// It is [invalid](Argument::Invalid).
    #[error("{0}")]
    Invalid(&'static str),
    /// A number is infinite or NaN.
    #[error("a number must be finite")]
    NotFinite,
    /// Null, outside of a JSON body.
    #[error("null can only be sent in a JSON body")]
    Null,
    /// A list holds lists or maps, outside of a JSON body.
    #[error("a list of lists or maps can only be sent in a JSON body")]
    Nested,
    /// A map, in a path or a header.
    #[error("a map can only be sent in a query or a body")]
    Map,
}
