//! Lists, maps, options and JSON trees. A `null` in place of a list or a map reads as empty, because the service writes an
//! empty list this way. A null item is left out and counted, unless its type has `null` as a value.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{Decode, EachItem, EachMember, Fault, Token, nulls};
use crate::encode::Argument;

impl<T: Decode> Decode for Vec<T> {
    fn decode(token: Token<'_>) -> Result<Self, Fault> {
        let mut list = Self::new();
        items(token, T::NULLABLE, &mut |item| {
            list.push(T::decode(item)?);
            Ok(())
        })?;
        Ok(list)
    }
}

impl<T: Decode> Decode for BTreeMap<String, T> {
    fn decode(token: Token<'_>) -> Result<Self, Fault> {
        let mut map = Self::new();
        members(token, T::NULLABLE, &mut |key, value| {
            map.insert(key.to_owned(), T::decode(value)?);
            Ok(())
        })?;
        Ok(map)
    }
}

/// Hands over the items of a list; null items only if their type is `nullable`.
fn items(token: Token<'_>, nullable: bool, each: EachItem<'_>) -> Result<(), Fault> {
    match token {
        Token::Null => Ok(()),
        token if nullable => token.list(each),
        token => token.list(&mut |item| match item {
            Token::Null => {
                nulls::add(1);
                Ok(())
            }
            item => each(item),
        }),
    }
}

/// The same for the members of a map.
fn members(token: Token<'_>, nullable: bool, each: EachMember<'_>) -> Result<(), Fault> {
    match token {
        Token::Null => Ok(()),
        token if nullable => token.object(each),
        token => token.object(&mut |key, value| match value {
            Token::Null => {
                nulls::add(1);
                Ok(())
            }
            value => each(key, value),
        }),
    }
}

impl<T: Decode> Decode for Option<T> {
    const NULLABLE: bool = true;

    fn decode(token: Token<'_>) -> Result<Self, Fault> {
        match token {
            Token::Null => Ok(None),
            token => T::decode(token).map(Some),
        }
    }
}

impl<T: Decode> Decode for Box<T> {
    const NULLABLE: bool = T::NULLABLE;

    fn decode(token: Token<'_>) -> Result<Self, Fault> {
        T::decode(token).map(Self::new)
    }
}

/// The argument that sends the value, with its members in order.
impl Decode for Argument {
    const NULLABLE: bool = true;

    fn decode(token: Token<'_>) -> Result<Self, Fault> {
        Ok(match token {
            Token::Null => Self::Null,
            Token::Bool(value) => Self::Bool(value),
            Token::Integer(value) => Self::Integer(value),
            Token::Unsigned(value) => Self::Unsigned(value),
            Token::Number(value) => Self::Number(value),
            Token::Text(text) => Self::Text(text.to_owned()),
            Token::List(items) => Self::List(Vec::decode(Token::List(items))?),
            Token::Object(members) => {
                let mut map = Vec::new();
                members.each(&mut |name, value| {
                    map.push((name.to_owned().into(), Self::decode(value)?));
                    Ok(())
                })?;
                Self::Map(map)
            }
        })
    }
}

impl Decode for Value {
    const NULLABLE: bool = true;

    fn decode(token: Token<'_>) -> Result<Self, Fault> {
        Ok(match token {
            Token::Null => Self::Null,
            Token::Bool(value) => value.into(),
            Token::Integer(value) => value.into(),
            Token::Unsigned(value) => value.into(),
            Token::Number(value) => value.into(),
            Token::Text(text) => text.into(),
            Token::List(items) => {
                let mut list = Vec::new();
                items.each(&mut |item| {
                    list.push(Self::decode(item)?);
                    Ok(())
                })?;
                Self::Array(list)
            }
            Token::Object(members) => {
                let mut map = serde_json::Map::new();
                members.each(&mut |key, value| {
                    map.insert(key.to_owned(), Self::decode(value)?);
                    Ok(())
                })?;
                Self::Object(map)
            }
        })
    }
}
