//! Members of a record that its description does not know: custom fields, and what the service added since. Most are
//! never looked at, so they are kept close to how they came, all in one buffer, and read when they are asked for.

use std::borrow::Cow;
use std::fmt;
use std::sync::OnceLock;

use serde_json::Value;

use super::reader::{DEPTH, read_str};
use super::{Decode, EachItem, Fault, Token, from_tree};
use crate::encode::{Argument, Encode, Unwritable, json};

/// Up to how many members a name is looked for in all of them, which is cheaper then than sorting them.
const SCAN: usize = 64;

/// The unknown members of a record, by name, in the order in which the service sent them.
///
/// Nothing that the service sends is lost: what is not a field is here, `null` included. Values are read when they are
/// asked for; a record holds a copy of their text, and nothing of the response around it.
///
/// Reading takes time in proportion to the number of members. They are sorted when a name is first looked up among many.
#[derive(Clone, Default)]
pub struct Extra {
    /// Names and texts, one behind the other.
    text: String,
    /// In order. Of two with one name, the last one counts.
    members: Vec<Member>,
    /// The positions of the members that count, sorted by name.
    index: OnceLock<Vec<usize>>,
}

#[derive(Clone)]
struct Member {
    name: Span,
    value: Kept,
}

/// A part of the text.
#[derive(Clone, Copy)]
struct Span {
    start: usize,
    end: usize,
}

#[derive(Clone)]
enum Kept {
    Null,
    Bool(bool),
    Integer(i64),
    Unsigned(u64),
    Number(f64),
    /// Text, escapes resolved.
    Text(Span),
    /// A list or an object that was read, as JSON.
    Json(Span),
    /// A value that cannot be sent, and why.
    Invalid(&'static str),
    /// One that was made here.
    // Behind a pointer: there are few, and it would make each of the others longer.
    Tree(Box<Value>),
}

impl Extra {
    /// Reads the member of that name; `None` where there is none, or null.
    ///
    /// # Errors
    ///
    /// Where the value is not of that type. The [`Fault`] names the member.
    pub fn get<T: Decode>(&self, name: &str) -> Result<Option<T>, Fault> {
        let mut slot = None;
        self.read(name, &mut |token| token.decode_optional(&mut slot))?;
        Ok(slot)
    }

    /// Hands over the value of that name, if there is one, without making a value of it.
    ///
    /// # Errors
    ///
    /// What `each` returns. The [`Fault`] names the member.
    pub fn read(&self, name: &str, each: EachItem<'_>) -> Result<(), Fault> {
        match self.find(name) {
            Some(at) => self
                .parse(&self.members[at].value, each)
                .map_err(|fault| fault.in_member(name)),
            None => Ok(()),
        }
    }

    /// The member of that name as it came, null included.
    #[must_use]
    pub fn value(&self, name: &str) -> Option<Value> {
        let at = self.find(name)?;
        Some(self.tree(&self.members[at].value))
    }

    /// The members as they came, in order.
    #[must_use]
    pub fn iter(&self) -> ExtraIter<'_> {
        ExtraIter {
            extra: self,
            next: 0,
            all: self.len() == self.members.len(),
        }
    }

    /// The names, in order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.counted().map(|member| self.part(member.name))
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.index().len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.members.is_empty()
    }

    /// Sets a member. In a record that is sent, this is how to send what has no field, and `null` where a field is
    /// `None`.
    pub fn insert(&mut self, name: impl AsRef<str>, value: impl Into<Value>) {
        let value = match value.into() {
            Value::Null => Kept::Null,
            value => Kept::Tree(Box::new(value)),
        };
        self.put(name.as_ref(), value);
    }

    /// Sets a member to what a value is sent as; moments are written in RFC 3339. A value that JSON cannot hold fails the call that it
    /// is sent with, and [`Argument::Omitted`] removes the member.
    pub fn set(&mut self, name: impl AsRef<str>, value: impl Encode) {
        let value = value.encode();
        if value.is_omitted() {
            self.remove(name);
            return;
        }
        match json::tree(&value) {
            Ok(value) => self.insert(name, value),
            Err(Unwritable::Invalid(reason)) => self.put(name.as_ref(), Kept::Invalid(reason)),
            Err(_) => self.put(name.as_ref(), Kept::Number(f64::NAN)),
        }
    }

    /// Removes a member.
    pub fn remove(&mut self, name: impl AsRef<str>) {
        let (name, text) = (name.as_ref(), &self.text);
        self.members
            .retain(|member| text[member.name.start..member.name.end] != *name);
        self.index.take();
    }

    /// These and the members that a record has as fields, as they are sent: a field that holds something is sent, and
    /// not what is here under its name. So null here empties a field that is `None`. Generated code calls it.
    #[must_use]
    pub fn encode_with(self, mut fields: Vec<(Cow<'static, str>, Argument)>) -> Argument {
        let described = fields.len();
        for (name, value) in self.arguments() {
            let mut held = fields[..described].iter_mut();
            match held.find(|(field, _)| *field == name) {
                Some((_, held)) if matches!(held, Argument::Omitted) => *held = value,
                Some(_) => {}
                None => fields.push((name.to_owned().into(), value)),
            }
        }
        Argument::Map(fields)
    }

    /// The members as they are sent.
    pub fn arguments(&self) -> impl Iterator<Item = (&str, Argument)> {
        self.counted().map(|member| {
            let value = match &member.value {
                // No tree can hold it.
                Kept::Number(value) => Argument::Number(*value),
                Kept::Invalid(reason) => Argument::Invalid(reason),
                value => self.argument(value),
            };
            (self.part(member.name), value)
        })
    }

    /// Hands over the members, in order.
    #[cfg(feature = "serde")]
    pub(crate) fn each(&self, each: super::EachMember<'_>) -> Result<(), Fault> {
        for member in self.counted() {
            let name = self.part(member.name);
            let given = match &member.value {
                Kept::Invalid(reason) => Err(Fault::not_json(reason)),
                Kept::Number(value) if !value.is_finite() => {
                    Err(Fault::not_json(Unwritable::NotFinite))
                }
                value => self.parse(value, &mut |token| each(name, token)),
            };
            given.map_err(|fault| fault.in_member(name))?;
        }
        Ok(())
    }

    /// Keeps a member. Generated code calls it for every name that is not a field.
    ///
    /// # Errors
    ///
    /// That the input stops being JSON inside the member.
    pub fn insert_token(&mut self, name: &str, token: Token<'_>) -> Result<(), Fault> {
        if self.members.capacity() == 0 {
            // Room for a few of the kind: where there is one, there are more.
            self.members.reserve(8);
            self.text.reserve(8 * (name.len() + 8));
        }
        let value = match token {
            Token::Null => Kept::Null,
            Token::Bool(value) => Kept::Bool(value),
            Token::Integer(value) => Kept::Integer(value),
            Token::Unsigned(value) => Kept::Unsigned(value),
            Token::Number(value) => Kept::Number(value),
            Token::Text(text) => Kept::Text(self.add(text)),
            Token::List(items) => match items.json()? {
                Some(json) => Kept::Json(self.add(json)),
                None => Kept::Json(self.add_json(Token::List(items))?),
            },
            Token::Object(members) => match members.json()? {
                Some(json) => Kept::Json(self.add(json)),
                None => Kept::Json(self.add_json(Token::Object(members))?),
            },
        };
        self.push(name, value);
        // It may have the name of an earlier one.
        self.index.take();
        Ok(())
    }

    /// Releases memory that is held for more members than there are.
    fn shrink(&mut self) {
        if self.text.capacity() > 2 * self.text.len() {
            self.text.shrink_to_fit();
        }
        if self.members.capacity() > 2 * self.members.len() {
            self.members.shrink_to_fit();
        }
    }

    fn put(&mut self, name: &str, value: Kept) {
        match self.find(name) {
            Some(at) => self.members[at].value = value,
            None => self.push(name, value),
        }
    }

    /// Adds a member of another name, or one that replaces it: then there is no index.
    fn push(&mut self, name: &str, value: Kept) {
        let place = self.index.get().map(|_| self.search(name));
        if let (Some(Err(place)), Some(index)) = (place, self.index.get_mut()) {
            index.insert(place, self.members.len());
        }
        let name = self.add(name);
        self.members.push(Member { name, value });
    }

    /// The position of the member of that name that counts.
    fn find(&self, name: &str) -> Option<usize> {
        if self.index.get().is_none() && self.members.len() <= SCAN {
            let mut members = self.members.iter();
            return members.rposition(|member| self.part(member.name) == name);
        }
        self.search(name).ok().map(|place| self.index()[place])
    }

    /// The place of a name in the index, or where it would be.
    fn search(&self, name: &str) -> Result<usize, usize> {
        self.index()
            .binary_search_by(|at| self.name_at(*at).cmp(name))
    }

    fn index(&self) -> &[usize] {
        self.index.get_or_init(|| {
            let mut index: Vec<usize> = (0..self.members.len()).collect();
            // Equal names stay in order, so the last of them counts.
            index.sort_by(|one, other| self.name_at(*one).cmp(self.name_at(*other)));
            index.dedup_by(|later, at| {
                let equal = self.name_at(*later) == self.name_at(*at);
                if equal {
                    *at = *later;
                }
                equal
            });
            index
        })
    }

    fn name_at(&self, at: usize) -> &str {
        self.part(self.members[at].name)
    }

    /// The members that count, in order.
    fn counted(&self) -> impl Iterator<Item = &Member> {
        let all = self.len() == self.members.len();
        let members = self.members.iter().enumerate();
        members
            .filter(move |(at, _)| all || self.counts(*at))
            .map(|(_, member)| member)
    }

    /// Whether no later member has the name of this one.
    fn counts(&self, at: usize) -> bool {
        self.find(self.name_at(at)) == Some(at)
    }

    fn add(&mut self, text: &str) -> Span {
        let start = self.text.len();
        self.text.push_str(text);
        Span {
            start,
            end: self.text.len(),
        }
    }

    /// Adds a value that has no JSON text yet. Text keeps the order of its members.
    fn add_json(&mut self, token: Token<'_>) -> Result<Span, Fault> {
        let start = self.text.len();
        write(&mut self.text, token, 0)?;
        Ok(Span {
            start,
            end: self.text.len(),
        })
    }

    fn part(&self, span: Span) -> &str {
        &self.text[span.start..span.end]
    }

    fn parse(&self, value: &Kept, each: EachItem<'_>) -> Result<(), Fault> {
        match value {
            Kept::Null | Kept::Invalid(_) => each(Token::Null),
            Kept::Bool(value) => each(Token::Bool(*value)),
            Kept::Integer(value) => each(Token::Integer(*value)),
            Kept::Unsigned(value) => each(Token::Unsigned(*value)),
            Kept::Number(value) => each(Token::Number(*value)),
            Kept::Text(text) => each(Token::Text(self.part(*text))),
            Kept::Json(json) => read_str(self.part(*json), each),
            Kept::Tree(value) => from_tree(value, each),
        }
    }

    fn tree(&self, value: &Kept) -> Value {
        self.read_kept(value).unwrap_or_default()
    }

    /// In the order in which it was read.
    fn argument(&self, value: &Kept) -> Argument {
        self.read_kept(value).unwrap_or(Argument::Null)
    }

    /// It has been read before, and these types take anything.
    fn read_kept<T: Decode>(&self, value: &Kept) -> Option<T> {
        let mut slot = None;
        let read = self.parse(value, &mut |token| {
            slot = Some(T::decode(token)?);
            Ok(())
        });
        read.ok().and(slot)
    }
}

/// Writes a value as JSON. A whole float keeps its decimal point. `depth` is the number of lists and objects around it.
fn write(out: &mut String, token: Token<'_>, depth: u8) -> Result<(), Fault> {
    match token {
        // Trees and other formats nest deeper than what is read from text, and this is.
        Token::List(_) | Token::Object(_) if depth == DEPTH => Err(Fault::not_json(format_args!(
            "nested more than {DEPTH} levels deep"
        ))),
        Token::List(items) => {
            let mut before = '[';
            items.each(&mut |item| {
                out.push(before);
                before = ',';
                write(out, item, depth + 1)
            })?;
            out.push_str(if before == '[' { "[]" } else { "]" });
            Ok(())
        }
        Token::Object(members) => {
            let mut before = '{';
            members.each(&mut |name, value| {
                out.push(before);
                before = ',';
                json::string(out, name);
                out.push(':');
                write(out, value, depth + 1)
            })?;
            out.push_str(if before == '{' { "{}" } else { "}" });
            Ok(())
        }
        scalar => {
            out.push_str(&Value::decode(scalar)?.to_string());
            Ok(())
        }
    }
}

/// Reads all members of an object. Null, and the empty list that PHP writes for an empty map, have none.
impl Decode for Extra {
    fn decode(token: Token<'_>) -> Result<Self, Fault> {
        let mut members = Self::default();
        if !matches!(token, Token::Null) {
            token.object(&mut |name, value| members.insert_token(name, value))?;
            members.shrink();
        }
        Ok(members)
    }
}

/// The same names with the same values, however those were written, in any order.
impl PartialEq for Extra {
    fn eq(&self, other: &Self) -> bool {
        let equal = |(&one, &another): (&usize, &usize)| {
            self.name_at(one) == other.name_at(another)
                && self.tree(&self.members[one].value) == other.tree(&other.members[another].value)
        };
        self.len() == other.len() && self.index().iter().zip(other.index()).all(equal)
    }
}

impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self).finish()
    }
}

impl<'a> IntoIterator for &'a Extra {
    type Item = (&'a str, Value);
    type IntoIter = ExtraIter<'a>;

    fn into_iter(self) -> ExtraIter<'a> {
        self.iter()
    }
}

/// JSON values by name, in order.
#[derive(Clone)]
pub struct ExtraIter<'a> {
    extra: &'a Extra,
    /// The position of the next member.
    next: usize,
    /// Whether all members count.
    all: bool,
}

impl<'a> Iterator for ExtraIter<'a> {
    type Item = (&'a str, Value);

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let at = self.next;
            let member = self.extra.members.get(at)?;
            self.next += 1;
            if self.all || self.extra.counts(at) {
                return Some((self.extra.part(member.name), self.extra.tree(&member.value)));
            }
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = self.extra.members.len() - self.next;
        (if self.all { left } else { 0 }, Some(left))
    }
}

impl fmt::Debug for ExtraIter<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.clone()).finish()
    }
}

#[cfg(test)]
mod tests;
