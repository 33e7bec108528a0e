//! Reads what a call returns as JSON, and checks it against the type in the operation's table.

use pipedrive::runtime::Json;
use pipedrive::runtime::decode::{Decode, Fault, Token};

/// The kind of value that an operation returns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Returned {
    /// Nothing.
    Nothing,
    /// A list. Whether its items can be null.
    List(bool),
    /// A record or another value.
    Value,
    /// Anything, null included.
    Any,
}

impl Returned {
    /// Reads a type as the spec writes it: `[Deal]`.
    pub(crate) fn read(returns: &str) -> Self {
        let item = returns
            .strip_prefix('[')
            .and_then(|ty| ty.strip_suffix(']'));
        match (returns, item) {
            ("", _) => Self::Nothing,
            ("json", _) => Self::Any,
            // An empty map may come as an empty list, or as null.
            (map, _) if map.starts_with('{') => Self::Any,
            (_, Some(item)) => Self::List(item == "json" || item.ends_with("| null")),
            _ => Self::Value,
        }
    }
}

/// An item of a list whose items cannot be null.
pub(crate) struct Item(Json);

impl Decode for Item {
    fn decode(token: Token<'_>) -> Result<Self, Fault> {
        Json::decode(token).map(Self)
    }
}

impl From<Item> for Json {
    fn from(item: Item) -> Self {
        item.0
    }
}

/// A value that is there: neither null nor an empty list or object, which some services write in place of a record.
pub(crate) struct Value(pub(crate) Json);

impl Decode for Value {
    fn decode(token: Token<'_>) -> Result<Self, Fault> {
        match Json::decode(token)? {
            Json::Null => Err(Fault::mismatch("a value", "null")),
            Json::Array(items) if items.is_empty() => {
                Err(Fault::mismatch("a value", "an empty list"))
            }
            Json::Object(members) if members.is_empty() => {
                Err(Fault::mismatch("a value", "an empty object"))
            }
            value => Ok(Self(value)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_are_read_as_tables_write_them() {
        for (returns, expected) in [
            ("", Returned::Nothing),
            ("json", Returned::Any),
            ("{string: Deal}", Returned::Any),
            ("Deal", Returned::Value),
            ("boolean", Returned::Value),
            ("[Deal]", Returned::List(false)),
            ("[[integer]]", Returned::List(false)),
            ("[integer | null]", Returned::List(true)),
            ("[json]", Returned::List(true)),
        ] {
            assert_eq!(Returned::read(returns), expected, "{returns}");
        }
    }
}
