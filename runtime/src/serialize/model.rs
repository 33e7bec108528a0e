//! Records and alternatives of unions as tokens.

use super::ToToken;
use crate::decode::{EachItem, EachMember, Extra, Fault, Members, Token};

/// A field: its name on the wire, and its value.
pub type Field<'a> = (&'a str, &'a dyn ToToken);

/// Hands over a record: its fields in the order of the description, without null ones, then its unknown members in the order
/// of the response.
///
/// # Errors
///
/// What `then` returns, or that JSON cannot hold the value of a member.
pub fn record(fields: &[Field<'_>], extra: &Extra, then: EachItem<'_>) -> Result<(), Fault> {
    then(Token::Object(&mut Record {
        fields,
        extra,
        ended: false,
    }))
}

impl ToToken for Extra {
    fn with_token(&self, then: EachItem<'_>) -> Result<(), Fault> {
        record(&[], self, then)
    }
}

struct Record<'a> {
    fields: &'a [Field<'a>],
    extra: &'a Extra,
    ended: bool,
}

impl Members for Record<'_> {
    fn each(&mut self, each: EachMember<'_>) -> Result<(), Fault> {
        if std::mem::replace(&mut self.ended, true) {
            return Ok(());
        }
        // Fields that are not null. An unknown member of the same name is left out, as in requests.
        let mut held: Vec<&str> = Vec::new();
        for (name, value) in self.fields {
            let mut holds = false;
            let given = value.with_token(&mut |token| {
                if token.is_null() {
                    return Ok(());
                }
                holds = true;
                each(name, token)
            });
            given.map_err(|fault| fault.in_member(name))?;
            if holds && !self.extra.is_empty() {
                held.push(name);
            }
        }
        self.extra.each(&mut |name, token| {
            if held.contains(&name) {
                Ok(())
            } else {
                each(name, token)
            }
        })
    }
}

/// Hands over a record that is an alternative of a union, with the member that identifies the alternative.
///
/// # Errors
///
/// What `then` returns, or that JSON cannot hold the value of a member.
pub fn tagged(
    value: &dyn ToToken,
    member: &str,
    text: &str,
    then: EachItem<'_>,
) -> Result<(), Fault> {
    let mut has = false;
    value.with_token(&mut |token| {
        token.object(&mut |name, _| {
            has |= name == member;
            Ok(())
        })
    })?;
    value.with_token(&mut |token| match token {
        Token::Object(members) => then(Token::Object(&mut Tagged {
            members,
            member,
            text,
            first: !has,
        })),
        other => then(other),
    })
}

struct Tagged<'m> {
    members: &'m mut dyn Members,
    member: &'m str,
    text: &'m str,
    /// The member is not among the others, and is still to be handed over before them.
    first: bool,
}

impl Members for Tagged<'_> {
    fn each(&mut self, each: EachMember<'_>) -> Result<(), Fault> {
        if std::mem::take(&mut self.first) {
            each(self.member, Token::Text(self.text))?;
        }
        let (member, text) = (self.member, self.text);
        self.members.each(&mut |name, token| {
            if name == member && !says(&token, text) {
                each(name, Token::Text(text))
            } else {
                each(name, token)
            }
        })
    }
}

/// Whether the token is read as that text: a number may stand for one.
fn says(token: &Token<'_>, text: &str) -> bool {
    match token {
        Token::Text(found) => *found == text,
        Token::Integer(found) => found.to_string() == text,
        _ => false,
    }
}
