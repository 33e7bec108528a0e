//! From serde's readers to [`Token`]s: the one place that is generic over serde, compiled once for text and once
//! for `serde_json::Value`.

use std::borrow::Cow;
use std::cell::Cell;
use std::fmt;

use serde::de::{
    DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor,
};

use super::{Decode, EachItem, EachMember, Fault, Items, Members, Token, surrogates};

/// Under `serde_json`'s feature `arbitrary_precision`, which any crate of a build may switch on, numbers arrive as an
/// object with this one member.
const BIG_NUMBER: &str = "$serde_json::private::Number";

/// Reads a value from JSON text.
///
/// # Errors
///
/// Where the text is not JSON, goes on after the value, or has another shape than the type.
pub fn from_str<T: Decode>(text: &str) -> Result<T, Fault> {
    one(|each| read_str(text, each))
}

/// Reads a value from JSON bytes.
///
/// # Errors
///
/// As [`from_str`], and where the bytes are not UTF-8.
pub fn from_slice<T: Decode>(bytes: &[u8]) -> Result<T, Fault> {
    one(|each| read_slice(bytes, each))
}

/// Reads a value from a JSON tree.
///
/// # Errors
///
/// Where the tree has another shape than the type.
pub fn from_value<T: Decode>(value: &serde_json::Value) -> Result<T, Fault> {
    one(|each| from_tree(value, each))
}

/// Hands over the value of a JSON tree.
pub(crate) fn from_tree(value: &serde_json::Value, each: EachItem<'_>) -> Result<(), Fault> {
    read(value, each)
}

#[cfg(test)]
pub(super) fn from_deserializer<'de, T: Decode>(
    reader: impl Deserializer<'de>,
) -> Result<T, Fault> {
    one(|each| read(reader, each))
}

/// Decodes the one token that `reading` hands over.
fn one<T: Decode>(reading: impl FnOnce(EachItem<'_>) -> Result<(), Fault>) -> Result<T, Fault> {
    let mut value = None;
    reading(&mut |token| {
        value = Some(T::decode(token)?);
        Ok(())
    })?;
    value.ok_or_else(|| Fault::not_json("no value"))
}

/// Hands over the one value of a JSON document in bytes.
pub(crate) fn read_slice(bytes: &[u8], each: EachItem<'_>) -> Result<(), Fault> {
    // One check for all of it is faster than serde_json's check per string.
    let text = std::str::from_utf8(bytes).map_err(Fault::not_json)?;
    read_str(text, each)
}

/// Hands over the value; from the start again where half a character had to be mended first.
fn read_str(text: &str, each: EachItem<'_>) -> Result<(), Fault> {
    // Proxies and files edited by hand begin with a byte order mark now and then.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    match read_document(text, each) {
        Err(fault) if fault.is_syntax() => match surrogates::mended(text) {
            Some(mended) => read_document(&mended, each),
            None => Err(fault),
        },
        read => read,
    }
}

fn read_document(text: &str, each: EachItem<'_>) -> Result<(), Fault> {
    let mut reader = serde_json::Deserializer::from_str(text);
    read(&mut reader, each)?;
    reader.end().map_err(Fault::not_json)
}

fn read<'de, D: Deserializer<'de>>(reader: D, each: EachItem<'_>) -> Result<(), Fault> {
    let fault = Cell::new(None);
    reader
        .deserialize_any(Sink {
            each,
            fault: &fault,
        })
        .map_err(|error| settle(&fault, &error))
}

/// A serde error carries text only, so a fault waits in a cell while serde's own error unwinds the reader.
fn settle(fault: &Cell<Option<Fault>>, error: &dyn fmt::Display) -> Fault {
    fault.take().unwrap_or_else(|| Fault::not_json(error))
}

/// Takes one value from serde and hands it on as a token.
struct Sink<'s> {
    each: EachItem<'s>,
    fault: &'s Cell<Option<Fault>>,
}

impl Sink<'_> {
    fn give<E: serde::de::Error>(self, token: Token<'_>) -> Result<(), E> {
        (self.each)(token).map_err(|fault| {
            self.fault.set(Some(fault));
            E::custom("another shape was expected")
        })
    }
}

impl<'de> DeserializeSeed<'de> for Sink<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<(), D::Error> {
        reader.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Sink<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<(), E> {
        self.give(Token::Null)
    }

    fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<(), E> {
        self.give(Token::Bool(value))
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<(), E> {
        self.give(Token::Integer(value))
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<(), E> {
        self.give(i64::try_from(value).map_or(Token::Unsigned(value), Token::Integer))
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<(), E> {
        self.give(Token::Number(value))
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<(), E> {
        self.give(Token::Text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, access: A) -> Result<(), A::Error> {
        let fault = self.fault;
        let mut list = List {
            access,
            fault,
            index: 0,
            ended: false,
        };
        self.give(Token::List(&mut list))?;
        // serde_json insists on the end of the list having been reached.
        while !list.ended {
            list.ended = list.access.next_element::<IgnoredAny>()?.is_none();
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<(), A::Error> {
        let fault = self.fault;
        let first = access.next_key_seed(Key)?;
        if first.as_deref() == Some(BIG_NUMBER) {
            let digits = access.next_value_seed(Key)?;
            return match number(&digits) {
                Some(token) => self.give(token),
                None => Err(A::Error::custom("number out of range")),
            };
        }
        let mut object = Object {
            ended: first.is_none(),
            first,
            access,
            fault,
        };
        self.give(Token::Object(&mut object))?;
        if object.first.take().is_some() {
            object.access.next_value::<IgnoredAny>()?;
        }
        while !object.ended {
            object.ended = object
                .access
                .next_entry::<IgnoredAny, IgnoredAny>()?
                .is_none();
        }
        Ok(())
    }
}

/// The token for a number that came as its digits.
fn number(digits: &str) -> Option<Token<'static>> {
    if let Ok(value) = digits.parse() {
        return Some(Token::Integer(value));
    }
    if let Ok(value) = digits.parse() {
        return Some(Token::Unsigned(value));
    }
    digits
        .parse()
        .ok()
        .filter(|value: &f64| value.is_finite())
        .map(Token::Number)
}

struct List<'c, A> {
    access: A,
    fault: &'c Cell<Option<Fault>>,
    index: usize,
    ended: bool,
}

impl<'de, A: SeqAccess<'de>> Items for List<'_, A> {
    fn each(&mut self, each: EachItem<'_>) -> Result<(), Fault> {
        while !self.ended {
            match self.access.next_element_seed(Sink {
                each: &mut *each,
                fault: self.fault,
            }) {
                Ok(Some(())) => self.index += 1,
                Ok(None) => self.ended = true,
                Err(error) => return Err(settle(self.fault, &error).in_item(self.index)),
            }
        }
        Ok(())
    }
}

struct Object<'c, 'de, A> {
    /// The first key, read ahead.
    first: Option<Cow<'de, str>>,
    access: A,
    fault: &'c Cell<Option<Fault>>,
    ended: bool,
}

impl<'de, A: MapAccess<'de>> Members for Object<'_, 'de, A> {
    fn each(&mut self, each: EachMember<'_>) -> Result<(), Fault> {
        while !self.ended {
            let key = match self.first.take() {
                Some(key) => Some(key),
                None => self
                    .access
                    .next_key_seed(Key)
                    .map_err(|error| settle(self.fault, &error))?,
            };
            let Some(key) = key else {
                self.ended = true;
                break;
            };
            let mut member = |token: Token<'_>| each(&key, token);
            self.access
                .next_value_seed(Sink {
                    each: &mut member,
                    fault: self.fault,
                })
                .map_err(|error| settle(self.fault, &error).in_member(&key))?;
        }
        Ok(())
    }
}

/// Reads a string, borrowed from the input wherever it has no escapes.
struct Key;

impl<'de> DeserializeSeed<'de> for Key {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<Self::Value, D::Error> {
        reader.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Key {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(text))
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Self::Value, E> {
        Ok(Cow::Owned(text))
    }
}
