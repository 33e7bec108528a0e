//! From JSON trees to [`Token`]s.

use std::slice;

use serde_json::{Value, map};

use super::{EachItem, EachMember, Fault, Items, Members, Token};

/// Hands over the value.
pub(crate) fn read(value: &Value, each: EachItem<'_>) -> Result<(), Fault> {
    match value {
        Value::Null => each(Token::Null),
        Value::Bool(value) => each(Token::Bool(*value)),
        Value::Number(number) => each(match (number.as_i64(), number.as_u64(), number.as_f64()) {
            (Some(value), _, _) => Token::Integer(value),
            (_, Some(value), _) => Token::Unsigned(value),
            (_, _, Some(value)) if value.is_finite() => Token::Number(value),
            // Only where some crate of the build switches on serde_json's `arbitrary_precision`.
            _ => return Err(Fault::not_json("a number out of range")),
        }),
        Value::String(text) => each(Token::Text(text)),
        Value::Array(items) => each(Token::List(&mut List(items.iter().enumerate()))),
        Value::Object(members) => each(Token::Object(&mut Object(members.iter()))),
    }
}

struct List<'v>(std::iter::Enumerate<slice::Iter<'v, Value>>);

impl Items for List<'_> {
    fn each(&mut self, each: EachItem<'_>) -> Result<(), Fault> {
        for (index, value) in self.0.by_ref() {
            read(value, each).map_err(|fault| fault.in_item(index))?;
        }
        Ok(())
    }
}

struct Object<'v>(map::Iter<'v>);

impl Members for Object<'_> {
    fn each(&mut self, each: EachMember<'_>) -> Result<(), Fault> {
        for (name, value) in self.0.by_ref() {
            read(value, &mut |token| each(name, token)).map_err(|fault| fault.in_member(name))?;
        }
        Ok(())
    }
}
