//! The built-in types as tokens. Each is written in the form that its reading takes for the same value.

use std::collections::BTreeMap;
use std::iter::Enumerate;
use std::slice;

use serde_json::Value;

use super::ToToken;
use crate::decode::{EachItem, EachMember, Fault, Items, Members, Token, from_tree};
use crate::encode::{Argument, Encode as _, Unwritable};
use crate::values::{Date, DateTime, External, Map, Money, Time, UnknownValue};

/// Hands over a value as a token.
type Give<T> = fn(&T, EachItem<'_>) -> Result<(), Fault>;

impl ToToken for i64 {
    fn with_token(&self, then: EachItem<'_>) -> Result<(), Fault> {
        then(Token::Integer(*self))
    }
}

impl ToToken for f64 {
    fn with_token(&self, then: EachItem<'_>) -> Result<(), Fault> {
        self.encode().with_token(then)
    }
}

impl ToToken for bool {
    fn with_token(&self, then: EachItem<'_>) -> Result<(), Fault> {
        then(Token::Bool(*self))
    }
}

impl ToToken for str {
    fn with_token(&self, then: EachItem<'_>) -> Result<(), Fault> {
        then(Token::Text(self))
    }
}

impl<T: ToToken + ?Sized> ToToken for &T {
    fn with_token(&self, then: EachItem<'_>) -> Result<(), Fault> {
        T::with_token(self, then)
    }
}

impl ToToken for String {
    fn with_token(&self, then: EachItem<'_>) -> Result<(), Fault> {
        then(Token::Text(self))
    }
}

impl ToToken for Money {
    fn with_token(&self, then: EachItem<'_>) -> Result<(), Fault> {
        self.amount().with_token(then)
    }
}

/// With the text that it was read from.
macro_rules! by_text {
    ($($name:ident),*) => {
        $(
            impl ToToken for $name {
                fn with_token(&self, then: EachItem<'_>) -> Result<(), Fault> {
                    then(Token::Text(&self.to_string()))
                }
            }
        )*
    };
}

by_text!(Date, Time, DateTime);

impl ToToken for UnknownValue {
    fn with_token(&self, then: EachItem<'_>) -> Result<(), Fault> {
        match self.as_i64() {
            Some(integer) => then(Token::Integer(integer)),
            None => then(Token::Text(self.as_str())),
        }
    }
}

impl ToToken for Value {
    fn with_token(&self, then: EachItem<'_>) -> Result<(), Fault> {
        from_tree(self, then)
    }
}

impl ToToken for Argument {
    fn with_token(&self, then: EachItem<'_>) -> Result<(), Fault> {
        match self {
            Self::Omitted | Self::Null => then(Token::Null),
            Self::Bool(value) => then(Token::Bool(*value)),
            Self::Integer(value) => then(Token::Integer(*value)),
            Self::Unsigned(value) => then(Token::Unsigned(*value)),
            Self::Number(value) if !value.is_finite() => {
                Err(Fault::not_json(Unwritable::NotFinite))
            }
            Self::Number(value) => then(Token::Number(*value)),
            Self::Text(text) => then(Token::Text(text)),
            Self::DateTime(moment) => moment.with_token(then),
            Self::Invalid(reason) => Err(Fault::not_json(reason)),
            Self::List(items) => list_of(items, Self::with_token, then),
            Self::Map(members) => {
                let members = members.iter().filter(|(_, value)| !value.is_omitted());
                let mut members = members.map(|(name, value)| (&**name, value));
                then(Token::Object(&mut Named {
                    members: &mut members,
                    give: Self::with_token,
                }))
            }
        }
    }
}

impl<T: ToToken> ToToken for Option<T> {
    fn with_token(&self, then: EachItem<'_>) -> Result<(), Fault> {
        option_of(self, T::with_token, then)
    }
}

impl<T: ToToken> ToToken for Box<T> {
    fn with_token(&self, then: EachItem<'_>) -> Result<(), Fault> {
        T::with_token(self, then)
    }
}

impl<T: ToToken> ToToken for Vec<T> {
    fn with_token(&self, then: EachItem<'_>) -> Result<(), Fault> {
        list_of(self, T::with_token, then)
    }
}

impl<T: ToToken> ToToken for BTreeMap<String, T> {
    fn with_token(&self, then: EachItem<'_>) -> Result<(), Fault> {
        map_of(self, T::with_token, then)
    }
}

/// A value and how it is written, where that does not follow from its type.
pub struct With<'a, T>(pub &'a T, pub Give<T>);

impl<T> ToToken for With<'_, T> {
    fn with_token(&self, then: EachItem<'_>) -> Result<(), Fault> {
        (self.1)(self.0, then)
    }
}

/// Hands over a truth value that the service writes as `1` or `0`.
///
/// # Errors
///
/// What `then` returns.
pub fn flag(value: &bool, then: EachItem<'_>) -> Result<(), Fault> {
    then(Token::Integer((*value).into()))
}

/// Hands over a value of a handwritten type, as it is sent.
///
/// # Errors
///
/// What `then` returns, or that JSON cannot hold the value.
pub fn external<T: External>(value: &T, then: EachItem<'_>) -> Result<(), Fault> {
    value.clone().encode().with_token(then)
}

/// Hands over a value of a handwritten type that is a map, as an alternative of a union. An omitted value is an empty map.
///
/// # Errors
///
/// What `then` returns, or that JSON cannot hold the value.
pub fn external_map<T: External>(value: &T, then: EachItem<'_>) -> Result<(), Fault> {
    external(value, &mut |token| match token {
        Token::Null => Argument::Map(Vec::new()).with_token(then),
        token => then(token),
    })
}

/// Hands over a value that may be absent.
///
/// # Errors
///
/// What `then` returns, or that JSON cannot hold the value.
pub fn option_of<T>(value: &Option<T>, give: Give<T>, then: EachItem<'_>) -> Result<(), Fault> {
    match value {
        Some(value) => give(value, then),
        None => then(Token::Null),
    }
}

/// Hands over a list.
///
/// # Errors
///
/// What `then` returns, or that JSON cannot hold an item.
pub fn list_of<T>(list: &[T], give: Give<T>, then: EachItem<'_>) -> Result<(), Fault> {
    then(Token::List(&mut List {
        items: list.iter().enumerate(),
        give,
    }))
}

struct List<'a, T> {
    items: Enumerate<slice::Iter<'a, T>>,
    give: Give<T>,
}

impl<T> Items for List<'_, T> {
    fn each(&mut self, each: EachItem<'_>) -> Result<(), Fault> {
        for (index, item) in self.items.by_ref() {
            (self.give)(item, each).map_err(|fault| fault.in_item(index))?;
        }
        Ok(())
    }
}

/// Hands over a map.
///
/// # Errors
///
/// What `then` returns, or that JSON cannot hold a value.
pub fn map_of<T>(map: &Map<T>, give: Give<T>, then: EachItem<'_>) -> Result<(), Fault> {
    let mut members = map.iter().map(|(name, value)| (&**name, value));
    then(Token::Object(&mut Named {
        members: &mut members,
        give,
    }))
}

struct Named<'m, 'a, T> {
    members: &'m mut dyn Iterator<Item = (&'a str, &'a T)>,
    give: Give<T>,
}

impl<T> Members for Named<'_, '_, T> {
    fn each(&mut self, each: EachMember<'_>) -> Result<(), Fault> {
        for (name, value) in &mut *self.members {
            (self.give)(value, &mut |token| each(name, token))
                .map_err(|fault| fault.in_member(name))?;
        }
        Ok(())
    }
}
