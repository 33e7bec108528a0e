//! From a `Deserializer` to a tape. The format must be self-describing, like JSON.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::FromTape;
use super::tape::{Node, Tape};
use crate::decode::Fault;

/// Reads a value from a deserializer, as tolerantly as from a response.
///
/// # Errors
///
/// The deserializer's, or that a value has another shape than its type, with the path to it.
#[inline]
pub fn deserialize<'de, T: FromTape, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    match T::from_tape(read(deserializer)?) {
        Ok(value) => Ok(value),
        Err(fault) => Err(failed(fault)),
    }
}

// Compiled per format, and not into the code of each type.
#[inline(never)]
fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Box<Tape>, D::Error> {
    let mut tape = Box::<Tape>::default();
    Value(&mut tape).deserialize(deserializer)?;
    Ok(tape)
}

#[cold]
#[inline(never)]
fn failed<E: Error>(fault: Fault) -> E {
    E::custom(fault)
}

/// Records the value that comes next.
struct Value<'t>(&'t mut Tape);

impl<'de> DeserializeSeed<'de> for Value<'_> {
    type Value = ();

    // Not inlined: `deserialize_any` would be compiled at each place from which values are read.
    #[inline(never)]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Value<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.0.push(Node::Null);
        Ok(())
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.0.push(Node::Bool(value));
        Ok(())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.0.push(Node::Integer(value));
        Ok(())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.0.unsigned(value);
        Ok(())
    }

    // JSON reads a number that is too large for 64 bits as a float.
    #[allow(clippy::cast_precision_loss, reason = "as JSON does")]
    fn visit_i128<E: Error>(self, value: i128) -> Result<(), E> {
        match (i64::try_from(value), u64::try_from(value)) {
            (Ok(value), _) => self.visit_i64(value),
            (_, Ok(value)) => self.visit_u64(value),
            _ => self.visit_f64(value as f64),
        }
    }

    #[allow(clippy::cast_precision_loss, reason = "as JSON does")]
    fn visit_u128<E: Error>(self, value: u128) -> Result<(), E> {
        match u64::try_from(value) {
            Ok(value) => self.visit_u64(value),
            Err(_) => self.visit_f64(value as f64),
        }
    }

    fn visit_bytes<E: Error>(self, _: &[u8]) -> Result<(), E> {
        self.0.push(Node::Invalid("bytes"));
        Ok(())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        self.0.number(value);
        Ok(())
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        self.0.text(text);
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<(), A::Error> {
        let list = self.0.open();
        while access.next_element_seed(Value(self.0))?.is_some() {}
        self.0.close_list(list);
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<(), A::Error> {
        let object = self.0.open();
        while access.next_key_seed(Name(self.0))?.is_some() {
            access.next_value_seed(Value(self.0))?;
        }
        self.0.close_object(object);
        Ok(())
    }
}

/// Records the name of a member.
struct Name<'t>(&'t mut Tape);

impl<'de> DeserializeSeed<'de> for Name<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Name<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<(), E> {
        self.0.text(name);
        Ok(())
    }
}
