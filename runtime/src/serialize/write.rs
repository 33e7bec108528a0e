//! From a tape to a `Serializer`.

use serde::ser::{Error, Serialize, SerializeMap as _, SerializeSeq as _, Serializer};

use super::ToToken;
use super::tape::{Node, Place, Tape};
use crate::decode::Fault;

/// Writes a value into a serializer.
///
/// # Errors
///
/// The serializer's, or that JSON cannot hold the value, with the path to it.
#[inline]
pub fn serialize<S: Serializer>(value: &dyn ToToken, serializer: S) -> Result<S::Ok, S::Error> {
    write(value, serializer)
}

// Compiled per format, and not into the code of each type.
#[inline(never)]
fn write<S: Serializer>(value: &dyn ToToken, serializer: S) -> Result<S::Ok, S::Error> {
    match Tape::of(value) {
        Ok(tape) => tape.root().serialize(serializer),
        Err(fault) => Err(failed(fault)),
    }
}

#[cold]
#[inline(never)]
fn failed<E: Error>(fault: Fault) -> E {
    E::custom(fault)
}

impl Serialize for Place<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.node() {
            // For formats that have no null, an absent value is something to leave out.
            Node::Null => serializer.serialize_none(),
            Node::Bool(value) => serializer.serialize_bool(value),
            Node::Integer(value) => serializer.serialize_i64(value),
            Node::Unsigned(value) => serializer.serialize_u64(value),
            Node::Number(value) => serializer.serialize_f64(value),
            Node::Text(..) => serializer.serialize_str(self.text()),
            Node::List(_) => {
                let mut list = serializer.serialize_seq(None)?;
                for item in self.inside() {
                    list.serialize_element(&item)?;
                }
                list.end()
            }
            Node::Object(_) => {
                let mut map = serializer.serialize_map(None)?;
                let mut inside = self.inside();
                while let (Some(name), Some(value)) = (inside.next(), inside.next()) {
                    map.serialize_entry(name.text(), &value)?;
                }
                map.end()
            }
            Node::Invalid(what) => Err(failed(Fault::not_json(what))),
        }
    }
}
