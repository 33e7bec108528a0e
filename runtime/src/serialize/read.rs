//! From a `Deserializer` to tokens. The format must be self-describing, like JSON.

use std::cell::Cell;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use crate::decode::{Decode, EachItem, EachMember, Fault, Items, Members, Token, read_slice};

/// How `serde_json` writes a number as an object, where some crate of the build switches on its `arbitrary_precision`.
const NUMBER: &str = "$serde_json::private::Number";

/// Reads a value from a deserializer, as tolerantly as from a response.
///
/// # Errors
///
/// The deserializer's, or that a value has another shape than its type, with the path to it.
pub fn deserialize<'de, T: Decode, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut value = None;
    read(deserializer, &mut |token| {
        value = Some(T::decode(token)?);
        Ok(())
    })?;
    value.ok_or_else(|| D::Error::custom("no value"))
}

fn read<'de, D: Deserializer<'de>>(deserializer: D, each: EachItem<'_>) -> Result<(), D::Error> {
    let fault = Cell::new(None);
    let read = deserializer.deserialize_any(Each {
        each,
        fault: &fault,
    });
    match fault.take() {
        Some(fault) => Err(D::Error::custom(fault)),
        None => read,
    }
}

/// Hands over the next value. A fault is left in `fault`, so that the enclosing containers can add their part of its path.
struct Each<'e, 'f> {
    each: EachItem<'e>,
    fault: &'f Cell<Option<Fault>>,
}

impl Each<'_, '_> {
    fn hand_over<E: Error>(self, token: Token<'_>) -> Result<(), E> {
        ended((self.each)(token), None, self.fault)
    }
}

/// Returns the fault that ends a walk: the one that was left, or one for an error of the format, which is kept in `failed`.
fn stop<E>(error: E, failed: &mut Option<E>, fault: &Cell<Option<Fault>>) -> Fault {
    fault.take().unwrap_or_else(|| {
        *failed = Some(error);
        Fault::not_json("the format failed")
    })
}

/// How the walk through a container ended.
fn ended<E: Error>(
    walked: Result<(), Fault>,
    failed: Option<E>,
    fault: &Cell<Option<Fault>>,
) -> Result<(), E> {
    match (failed, walked) {
        (Some(error), _) => Err(error),
        (None, Ok(())) => Ok(()),
        (None, Err(found)) => {
            let error = E::custom(&found);
            fault.set(Some(found));
            Err(error)
        }
    }
}

impl<'de> DeserializeSeed<'de> for Each<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Each<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("what JSON can hold")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.hand_over(Token::Null)
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.hand_over(Token::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.hand_over(Token::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.hand_over(Token::Integer(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.hand_over(i64::try_from(value).map_or(Token::Unsigned(value), Token::Integer))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        if value.is_finite() {
            self.hand_over(Token::Number(value))
        } else {
            let fault = Fault::not_json("a number out of range");
            ended(Err(fault), None, self.fault)
        }
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        self.hand_over(Token::Text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, access: A) -> Result<(), A::Error> {
        let mut list = List {
            access,
            index: 0,
            ended: false,
            failed: None,
            fault: self.fault,
        };
        let walked = (self.each)(Token::List(&mut list));
        // What was left unread is passed over.
        let walked = walked.and_then(|()| list.each(&mut |_| Ok(())));
        ended(walked, list.failed, list.fault)
    }

    fn visit_map<A: MapAccess<'de>>(self, access: A) -> Result<(), A::Error> {
        let mut object = Object {
            access,
            name: String::new(),
            named: false,
            ended: false,
            failed: None,
            fault: self.fault,
        };
        object.advance()?;
        if object.named && object.name == NUMBER {
            let number: String = object.access.next_value()?;
            return ended(read_slice(number.as_bytes(), self.each), None, self.fault);
        }
        let walked = (self.each)(Token::Object(&mut object));
        let walked = walked.and_then(|()| object.each(&mut |_, _| Ok(())));
        ended(walked, object.failed, object.fault)
    }
}

struct List<'f, A, E> {
    access: A,
    index: usize,
    ended: bool,
    /// What the deserializer failed with.
    failed: Option<E>,
    fault: &'f Cell<Option<Fault>>,
}

impl<'de, A: SeqAccess<'de>> Items for List<'_, A, A::Error> {
    fn each(&mut self, each: EachItem<'_>) -> Result<(), Fault> {
        while !self.ended {
            let item = Each {
                each: &mut *each,
                fault: self.fault,
            };
            match self.access.next_element_seed(item) {
                Ok(Some(())) => self.index += 1,
                Ok(None) => self.ended = true,
                Err(error) => {
                    let fault = stop(error, &mut self.failed, self.fault);
                    return Err(fault.in_item(self.index));
                }
            }
        }
        Ok(())
    }
}

struct Object<'f, A, E> {
    access: A,
    /// The name of the member whose value comes next.
    name: String,
    /// Whether it is one that was read, and its value was not.
    named: bool,
    ended: bool,
    /// What the deserializer failed with.
    failed: Option<E>,
    fault: &'f Cell<Option<Fault>>,
}

impl<'de, A: MapAccess<'de>> Object<'_, A, A::Error> {
    /// Reads the name of the next member, if there is one.
    fn advance(&mut self) -> Result<(), A::Error> {
        if !self.named && !self.ended {
            self.name.clear();
            self.named = self.access.next_key_seed(Name(&mut self.name))?.is_some();
            self.ended = !self.named;
        }
        Ok(())
    }
}

impl<'de, A: MapAccess<'de>> Members for Object<'_, A, A::Error> {
    fn each(&mut self, each: EachMember<'_>) -> Result<(), Fault> {
        loop {
            if let Err(error) = self.advance() {
                return Err(stop(error, &mut self.failed, self.fault));
            }
            if self.ended {
                return Ok(());
            }
            self.named = false;
            let name = &*self.name;
            let value = Each {
                each: &mut |token| each(name, token),
                fault: self.fault,
            };
            if let Err(error) = self.access.next_value_seed(value) {
                let fault = stop(error, &mut self.failed, self.fault);
                return Err(fault.in_member(name));
            }
        }
    }
}

/// Reads the name of a member.
struct Name<'n>(&'n mut String);

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
        self.0.push_str(name);
        Ok(())
    }
}
