//! Reading JSON into typed values without a tree in between and without generic code per model.
//!
//! A [`Token`] is one JSON value on its way in, from text (`reader`) or from a tree (`tree`); a model implements
//! [`Decode`] by matching on it. Nothing here is generic but what holds the caller's types, and a model's own code is plain
//! functions, so a crate that reads hundreds of models builds in seconds. What is accepted for which type is in
//! `scalars`.

mod containers;
mod extra;
mod fault;
pub(crate) mod nulls;
pub(crate) mod placeholder;
mod reader;
mod scalars;
mod strings;
mod tree;
pub(crate) mod unions;

pub use extra::{Extra, ExtraIter};
pub use fault::Fault;
pub use reader::{from_slice, from_str, from_value};

pub use reader::read_slice;
pub(crate) use tree::read as from_tree;

/// A type that can be read from JSON.
///
/// Generated for every model. Implementations look at the token and either build a value or say what they
/// expected ([`Token::mismatch`]).
pub trait Decode: Sized {
    /// Whether `null` is a value of the type, as of an `Option`. Lists and maps of other types leave null items out.
    const NULLABLE: bool = false;

    /// Reads the value.
    ///
    /// # Errors
    ///
    /// A [`Fault`] where the JSON has another shape than the type; reading stops there.
    fn decode(token: Token<'_>) -> Result<Self, Fault>;
}

/// One JSON value as it is met by the reader.
///
/// Lists and objects are read from the input while they are walked; what is left unread is skipped.
#[non_exhaustive]
pub enum Token<'a> {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A whole number that fits 64 bits with a sign.
    Integer(i64),
    /// A whole number that only fits 64 bits without a sign.
    Unsigned(u64),
    /// Any other number.
    Number(f64),
    /// A string, escapes resolved.
    Text(&'a str),
    /// A list.
    List(&'a mut dyn Items),
    /// An object.
    Object(&'a mut dyn Members),
}

/// What is done with each item of a list.
pub type EachItem<'f> = &'f mut dyn FnMut(Token<'_>) -> Result<(), Fault>;

/// What is done with each member of an object.
pub type EachMember<'f> = &'f mut dyn FnMut(&str, Token<'_>) -> Result<(), Fault>;

/// The items of a list, still to be read.
pub trait Items {
    /// Hands over the items that are left, in order.
    ///
    /// # Errors
    ///
    /// What `each` returns, with the item's index put before its path; or that the input is not JSON.
    fn each(&mut self, each: EachItem<'_>) -> Result<(), Fault>;

    /// Whether no item is left, where that is known without reading one: in text it is.
    fn is_at_end(&self) -> bool {
        false
    }

    /// The JSON of the whole list, where it is read from text. Nothing of it is left to hand over then.
    ///
    /// # Errors
    ///
    /// That the input is not JSON.
    fn json(&mut self) -> Result<Option<&str>, Fault> {
        Ok(None)
    }
}

/// The members of an object, still to be read.
pub trait Members {
    /// Hands over the members that are left, in order.
    ///
    /// # Errors
    ///
    /// What `each` returns, with the member's name put before its path; or that the input is not JSON.
    fn each(&mut self, each: EachMember<'_>) -> Result<(), Fault>;

    /// Whether no member is left, where that is known without reading one: in text it is.
    fn is_at_end(&self) -> bool {
        false
    }

    /// The JSON of the whole object, where it is read from text. Nothing of it is left to hand over then.
    ///
    /// # Errors
    ///
    /// That the input is not JSON.
    fn json(&mut self) -> Result<Option<&str>, Fault> {
        Ok(None)
    }
}

impl Token<'_> {
    /// Walks the members of an object. An empty list counts as an object without members: PHP writes empty maps so.
    ///
    /// # Errors
    ///
    /// What `each` returns, or that this is no object.
    pub fn object(self, each: EachMember<'_>) -> Result<(), Fault> {
        match self {
            Self::Object(members) => members.each(each),
            Self::List(items) => {
                let mut empty = true;
                items.each(&mut |_| {
                    empty = false;
                    Ok(())
                })?;
                if empty {
                    Ok(())
                } else {
                    Err(Fault::mismatch("an object", "a list"))
                }
            }
            other => Err(other.mismatch("an object")),
        }
    }

    /// Walks the items of a list.
    ///
    /// # Errors
    ///
    /// What `each` returns, or that this is no list.
    pub fn list(self, each: EachItem<'_>) -> Result<(), Fault> {
        match self {
            Self::List(items) => items.each(each),
            other => Err(other.mismatch("a list")),
        }
    }

    /// Whether it is `null`.
    #[must_use]
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// Reads an optional member into its slot; `null` empties it, and so does an empty text where something else than
    /// text is expected: some services write their nulls so.
    ///
    /// # Errors
    ///
    /// What reading the value returns.
    pub fn decode_optional<T: Decode>(self, slot: &mut Option<T>) -> Result<(), Fault> {
        let empty = matches!(self, Self::Text(""));
        *slot = match self {
            Self::Null => None,
            token => match T::decode(token) {
                Ok(value) => Some(value),
                Err(_) if empty => None,
                Err(fault) => return Err(fault),
            },
        };
        Ok(())
    }

    /// Reads a member into its place, whose type has a value for `null`. An empty text is one too, as with
    /// [`decode_optional`](Self::decode_optional).
    ///
    /// # Errors
    ///
    /// What reading the value returns.
    pub fn decode_into<T: Decode>(self, place: &mut T) -> Result<(), Fault> {
        *place = match self {
            Self::Text("") => T::decode(Token::Text("")).or_else(|_| T::decode(Token::Null))?,
            token => T::decode(token)?,
        };
        Ok(())
    }

    /// Reads a member that a record cannot do without into its place, and says whether it is there: `null` is not.
    ///
    /// # Errors
    ///
    /// What reading the value returns.
    pub fn decode_required<T: Decode>(self, place: &mut T, there: &mut bool) -> Result<(), Fault> {
        let mut slot = None;
        self.decode_optional(&mut slot)?;
        *there = slot.is_some();
        if let Some(value) = slot {
            *place = value;
        }
        Ok(())
    }

    /// The fault of having met this token where something else was expected: `"an integer"`.
    #[must_use]
    pub fn mismatch(self, expected: &'static str) -> Fault {
        match self {
            Self::Null => Fault::mismatch(expected, "null"),
            Self::Bool(value) => Fault::mismatch(expected, value.to_string()),
            Self::Integer(value) => Fault::mismatch(expected, value.to_string()),
            Self::Unsigned(value) => Fault::mismatch(expected, value.to_string()),
            Self::Number(value) => Fault::mismatch(expected, value.to_string()),
            Self::Text(text) => Fault::mismatch_text(expected, text),
            Self::List(_) => Fault::mismatch(expected, "a list"),
            Self::Object(_) => Fault::mismatch(expected, "an object"),
        }
    }
}

impl std::fmt::Debug for Token<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Null => f.write_str("Null"),
            Self::Bool(value) => f.debug_tuple("Bool").field(value).finish(),
            Self::Integer(value) => f.debug_tuple("Integer").field(value).finish(),
            Self::Unsigned(value) => f.debug_tuple("Unsigned").field(value).finish(),
            Self::Number(value) => f.debug_tuple("Number").field(value).finish(),
            Self::Text(text) => f.debug_tuple("Text").field(text).finish(),
            Self::List(_) => f.write_str("List(..)"),
            Self::Object(_) => f.write_str("Object(..)"),
        }
    }
}

/// Takes a member that a value cannot do without.
///
/// # Errors
///
/// That the member is missing.
pub fn required<T>(member: &'static str, slot: Option<T>) -> Result<T, Fault> {
    slot.ok_or_else(|| Fault::missing(member))
}

#[cfg(test)]
mod tests;
