//! Members of a record that its description does not know: custom fields, and what the service added since.

use std::borrow::Cow;
use std::collections::{BTreeMap, btree_map};

use serde_json::Value;

use super::{Decode, Fault, Token};
use crate::encode::{Argument, Encode};

/// The unknown members of a record, by name.
///
/// Nothing that the service sends is lost: what is not a field is here, `null` included.
// Most records have none; an empty map is no allocation.
#[derive(Clone, Default, PartialEq)]
pub struct Extra(BTreeMap<String, Value>);

impl Extra {
    /// The member of that name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    /// The members, sorted by name.
    #[must_use]
    pub fn iter(&self) -> ExtraIter<'_> {
        ExtraIter(self.0.iter())
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Sets a member; gives what it was before. In a record that is sent, this is how to send what has no field, and
    /// `null` where a field is `None`.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<Value>) -> Option<Value> {
        self.0.insert(name.into(), value.into())
    }

    pub(crate) fn remove(&mut self, name: &str) {
        self.0.remove(name);
    }

    /// These and the members that a record has as fields, as they are sent: a field that holds something is sent, and
    /// not what is here under its name. So null here empties a field that is `None`. Generated code calls it.
    #[must_use]
    pub fn beside(self, mut fields: Vec<(Cow<'static, str>, Argument)>) -> Argument {
        for (name, value) in self.0 {
            match fields.iter_mut().find(|(field, _)| *field == name) {
                Some((_, held)) if matches!(held, Argument::Omitted) => *held = value.encode(),
                Some(_) => {}
                None => fields.push((name.into(), value.encode())),
            }
        }
        Argument::Map(fields)
    }

    /// Keeps a member. Generated code calls it for every name that is not a field.
    ///
    /// # Errors
    ///
    /// That the input stops being JSON inside the member.
    pub fn store(&mut self, name: &str, token: Token<'_>) -> Result<(), Fault> {
        let value = Value::decode(token)?;
        self.0.insert(name.to_owned(), value);
        Ok(())
    }
}

impl std::fmt::Debug for Extra {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_map().entries(self).finish()
    }
}

impl<'a> IntoIterator for &'a Extra {
    type Item = (&'a str, &'a Value);
    type IntoIter = ExtraIter<'a>;

    fn into_iter(self) -> ExtraIter<'a> {
        self.iter()
    }
}

impl IntoIterator for Extra {
    type Item = (String, Value);
    type IntoIter = btree_map::IntoIter<String, Value>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

/// JSON values by name, sorted by it.
#[derive(Clone, Debug)]
pub struct ExtraIter<'a>(btree_map::Iter<'a, String, Value>);

impl<'a> Iterator for ExtraIter<'a> {
    type Item = (&'a str, &'a Value);

    fn next(&mut self) -> Option<Self::Item> {
        self.0.next().map(|(name, value)| (name.as_str(), value))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_that_holds_something_is_sent_and_not_what_is_beside_it() {
        let mut extra = Extra::default();
        extra.insert("end", Value::Null);
        extra.insert("start", Value::Null);
        extra.insert("custom_fields", Value::Null);
        extra.insert("more", 1);
        let fields = vec![
            ("start".into(), "2026".encode()),
            ("custom_fields".into(), Argument::Omitted),
        ];
        let expected = [
            ("start", "2026".encode()),
            ("custom_fields", Argument::Null),
            ("end", Argument::Null),
            ("more", 1_i64.encode()),
        ];
        let expected = expected.map(|(name, value)| (name.into(), value));
        assert_eq!(extra.beside(fields), Argument::Map(expected.into()));
    }
}
