//! The feature `serde`: a page as an object of its items and of where the list continues.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Page;
use crate::continuation::Continuation;
use crate::decode::{Decode, EachItem, Extra, Fault, Token};
use crate::serialize::{FromTape, Tape, ToToken, deserialize, record, serialize};

impl<T: ToToken> ToToken for Page<T> {
    fn with_token(&self, then: EachItem<'_>) -> Result<(), Fault> {
        let continuation = self.continuation().map(ToString::to_string);
        record(
            &[("items", &self.items), ("continuation", &continuation)],
            &Extra::default(),
            then,
        )
    }
}

/// A page as it is written, and not the list that a response has.
struct Written<T>(Page<T>);

impl<T: Decode> Decode for Written<T> {
    fn decode(token: Token<'_>) -> Result<Self, Fault> {
        let (mut items, mut continuation) = (None, None);
        token.object(&mut |name, token| match name {
            "items" => token.decode_into(items.get_or_insert_with(Vec::new)),
            "continuation" => token.decode_optional(&mut continuation),
            _ => Ok(()),
        })?;
        // A response of the service, for one, has other members. It is no empty page.
        let items = items.ok_or_else(|| Fault::missing("items"))?;
        Ok(Self(Page::new(items, continuation)))
    }
}

impl Decode for Continuation {
    fn decode(token: Token<'_>) -> Result<Self, Fault> {
        let text = String::decode(token)?;
        let expected = "`start:` and a whole number, or `cursor:` and a cursor";
        text.parse()
            .map_err(|_| Fault::mismatch_text(expected, &text))
    }
}

impl<T: Decode> FromTape for Page<T> {
    fn from_tape(tape: Box<Tape>) -> Result<Self, Fault> {
        tape.decode().map(|Written(page)| page)
    }
}

impl<T: ToToken> Serialize for Page<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize(self, serializer)
    }
}

impl<'de, T: Decode> Deserialize<'de> for Page<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(deserializer)
    }
}
