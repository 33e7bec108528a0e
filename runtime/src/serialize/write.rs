//! From tokens to a `Serializer`. serde may write each value of a record more than once, so the values are held: lists and
//! objects as trees.

use serde::ser::{Error as _, Serialize, SerializeMap as _, SerializeSeq as _, Serializer};

use super::ToToken;
use crate::decode::{Decode, Fault, Token};
use crate::encode::Argument;

/// Writes a value into a serializer.
///
/// # Errors
///
/// The serializer's, or that JSON cannot hold the value, with the path to it.
pub fn serialize<S: Serializer>(value: &dyn ToToken, serializer: S) -> Result<S::Ok, S::Error> {
    let mut serializer = Some(serializer);
    let mut written = None;
    let walked = value.with_token(&mut |token| {
        if let Some(serializer) = serializer.take() {
            written = Some(write(token, serializer)?);
        }
        Ok(())
    });
    match (walked, written) {
        (Err(fault), _) => Err(S::Error::custom(fault)),
        (Ok(()), Some(written)) => written,
        (Ok(()), None) => Err(S::Error::custom("no value")),
    }
}

/// Writes a token. Of the two errors, the outer one is a fault of the value, and the inner one the serializer's.
fn write<S: Serializer>(token: Token<'_>, serializer: S) -> Result<Result<S::Ok, S::Error>, Fault> {
    let mut failed = None;
    match token {
        Token::List(items) => {
            let mut list = match serializer.serialize_seq(None) {
                Ok(list) => list,
                Err(error) => return Ok(Err(error)),
            };
            let walked = items.each(&mut |token| {
                let written = list.serialize_element(&Held::of(token)?);
                written.map_err(|error| stop(&mut failed, error))
            });
            ended(walked, failed, || list.end())
        }
        Token::Object(members) => {
            let mut map = match serializer.serialize_map(None) {
                Ok(map) => map,
                Err(error) => return Ok(Err(error)),
            };
            let walked = members.each(&mut |name, token| {
                let written = map.serialize_entry(name, &Held::of(token)?);
                written.map_err(|error| stop(&mut failed, error))
            });
            ended(walked, failed, || map.end())
        }
        scalar => Ok(Held::Scalar(scalar).serialize(serializer)),
    }
}

/// Returns the fault that ends a walk after an error of the serializer, which is kept in `failed`.
fn stop<E>(failed: &mut Option<E>, error: E) -> Fault {
    *failed = Some(error);
    Fault::not_json("the format failed")
}

fn ended<T, E>(
    walked: Result<(), Fault>,
    failed: Option<E>,
    end: impl FnOnce() -> Result<T, E>,
) -> Result<Result<T, E>, Fault> {
    match (failed, walked) {
        (Some(error), _) => Ok(Err(error)),
        (None, Ok(())) => Ok(end()),
        (None, Err(fault)) => Err(fault),
    }
}

/// A value that can be written more than once.
enum Held<'t> {
    Scalar(Token<'t>),
    Tree(Argument),
}

impl<'t> Held<'t> {
    fn of(token: Token<'t>) -> Result<Self, Fault> {
        match token {
            token @ (Token::List(_) | Token::Object(_)) => Argument::decode(token).map(Self::Tree),
            scalar => Ok(Self::Scalar(scalar)),
        }
    }
}

impl Serialize for Held<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            // For formats that have no null, an absent value is something to leave out.
            Self::Scalar(Token::Null) => serializer.serialize_none(),
            Self::Scalar(Token::Bool(value)) => serializer.serialize_bool(*value),
            Self::Scalar(Token::Integer(value)) => serializer.serialize_i64(*value),
            Self::Scalar(Token::Unsigned(value)) => serializer.serialize_u64(*value),
            Self::Scalar(Token::Number(value)) => serializer.serialize_f64(*value),
            Self::Scalar(Token::Text(text)) => serializer.serialize_str(text),
            Self::Scalar(Token::List(_) | Token::Object(_)) => {
                Err(S::Error::custom("a list or an object is held as a tree"))
            }
            Self::Tree(tree) => Tree(tree).serialize(serializer),
        }
    }
}

struct Tree<'a>(&'a Argument);

impl Serialize for Tree<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Argument::List(items) => serializer.collect_seq(items.iter().map(Tree)),
            Argument::Map(members) => {
                serializer.collect_map(members.iter().map(|(name, value)| (name, Tree(value))))
            }
            scalar => serialize(scalar, serializer),
        }
    }
}
