//! The last step: reading a response in one pass over its bytes. The envelope's members are looked at as they go by,
//! and the payload is decoded where the operation says that it is.

use super::build::Expected;
use super::classify::refusal;
use super::response::Answer;
use crate::continuation::Continuation;
use crate::decode::{EachItem, EachMember, Fault, Members, Token, read_slice};
use crate::error::{Error, Result, says_failure};
use crate::observe::CallOutcome;
use crate::operation::PageStyle;

impl Answer {
    /// Hands over the payload, once: as null where it is absent. Gives where the list goes on. So the call ends.
    pub(crate) fn payload(&mut self, each: EachItem<'_>) -> Result<Option<Continuation>> {
        let read = self.read(each);
        self.journal.end_with(&read);
        read
    }

    /// The body is what is wanted, and is not read. So the call ends.
    pub(crate) fn whole(&mut self) {
        self.journal.end(CallOutcome::Succeeded);
    }

    /// Where the list goes on, for whoever will read it later; nothing where it cannot be read. The call does not end.
    pub(crate) fn scout(&self) -> Option<Continuation> {
        self.read(&mut |_| Ok(())).unwrap_or_default()
    }

    fn read(&self, each: EachItem<'_>) -> Result<Option<Continuation>> {
        let steps = self.expected.payload;
        let mut seen = Envelope::default();
        let walked = if self.body.trim_ascii().is_empty() {
            Ok(())
        } else {
            read_slice(&self.body, &mut |token| {
                seen.envelope(token, &self.expected, each)
            })
        };
        let walked = walked.and_then(|()| {
            if seen.payload || seen.failure {
                return Ok(());
            }
            each(Token::Null).map_err(|fault| {
                steps
                    .iter()
                    .rev()
                    .fold(fault, |fault, step| fault.in_member(step))
            })
        });
        match walked {
            Ok(()) if seen.failure => Err(refusal(self)),
            Ok(()) => seen
                .pagination
                .next(&self.expected)
                .map_err(|fault| self.unreadable(fault)),
            // A failure's payload has any shape, and may come before the member that says so.
            Err(fault) if seen.failure || !fault.is_syntax() && says_failure(&self.body) => {
                Err(refusal(self))
            }
            Err(fault) => Err(self.unreadable(fault)),
        }
    }

    /// The error of an answer that was read and left no value.
    pub(crate) fn without_payload(&self) -> Error {
        self.unreadable(Fault::missing("data"))
    }

    /// The error of a page after which a page comes that was there before.
    pub(crate) fn goes_round(&self) -> Error {
        self.unreadable(stuck(
            "next_cursor",
            "the cursor of another page",
            "that of an earlier one",
        ))
    }
}

/// What has been seen of an answer around its payload.
#[derive(Default)]
struct Envelope {
    failure: bool,
    payload: bool,
    pagination: Pagination,
}

impl Envelope {
    fn envelope(
        &mut self,
        token: Token<'_>,
        expected: &Expected,
        each: EachItem<'_>,
    ) -> Result<(), Fault> {
        match (expected.payload, token) {
            ([], Token::Object(members)) => {
                self.payload = true;
                each(Token::Object(&mut Bare {
                    members,
                    failure: &mut self.failure,
                }))
            }
            ([], token) => {
                self.payload = true;
                each(token)
            }
            ([first, rest @ ..], token) => token.object(&mut |name, value| match name {
                name if name == *first => descend(value, rest, &mut self.payload, each),
                "success" => {
                    self.failure |= is_false(&value);
                    Ok(())
                }
                "additional_data" if expected.pages.is_some() => self.pagination.read(value),
                _ => Ok(()),
            }),
        }
    }
}

/// Walks down to the payload. A null on the way is an absent payload.
fn descend(
    token: Token<'_>,
    steps: &[&str],
    found: &mut bool,
    each: EachItem<'_>,
) -> Result<(), Fault> {
    match (steps, token) {
        ([], token) => {
            *found = true;
            each(token)
        }
        (_, Token::Null) => Ok(()),
        ([first, rest @ ..], token) => token.object(&mut |name, value| {
            if name == *first {
                descend(value, rest, found, each)
            } else {
                Ok(())
            }
        }),
    }
}

fn is_false(token: &Token<'_>) -> bool {
    matches!(token, Token::Bool(false))
}

/// The members of a payload that has no envelope, watched for an envelope that says the call failed.
struct Bare<'a> {
    members: &'a mut dyn Members,
    failure: &'a mut bool,
}

impl Members for Bare<'_> {
    fn each(&mut self, each: EachMember<'_>) -> Result<(), Fault> {
        self.members.each(&mut |name, value| {
            *self.failure |= name == "success" && is_false(&value);
            each(name, value)
        })
    }
}

/// What `additional_data` says about the list. Described flat in places and nested in others; read both ways.
#[derive(Default)]
struct Pagination {
    next_cursor: Option<String>,
    more: Option<bool>,
    start: Option<i64>,
    limit: Option<i64>,
    next_start: Option<i64>,
}

impl Pagination {
    fn read(&mut self, token: Token<'_>) -> Result<(), Fault> {
        if let Token::Null = token {
            return Ok(());
        }
        token.object(&mut |name, value| match (name, value) {
            ("pagination", Token::Object(members)) => {
                members.each(&mut |name, value| self.member(name, value))
            }
            (name, value) => self.member(name, value),
        })
    }

    fn member(&mut self, name: &str, value: Token<'_>) -> Result<(), Fault> {
        match name {
            "next_cursor" => value.decode_optional(&mut self.next_cursor),
            "more_items_in_collection" => value.decode_optional(&mut self.more),
            "start" => value.decode_optional(&mut self.start),
            "limit" => value.decode_optional(&mut self.limit),
            "next_start" => value.decode_optional(&mut self.next_start),
            _ => Ok(()),
        }
    }

    /// Where the list goes on, if it does.
    fn next(self, expected: &Expected) -> Result<Option<Continuation>, Fault> {
        let next = match expected.pages {
            None => None,
            Some(PageStyle::Cursor) => self
                .next_cursor
                .filter(|cursor| !cursor.is_empty())
                .map(Continuation::Cursor),
            Some(PageStyle::Offset) => self.next_start()?.map(Continuation::Start),
        };
        match (&next, &expected.position) {
            (Some(Continuation::Cursor(next)), Some(Continuation::Cursor(this)))
                if next == this =>
            {
                Err(stuck(
                    "next_cursor",
                    "the cursor of another page",
                    "this page's own",
                ))
            }
            (Some(Continuation::Start(next)), this) if *next <= start(this.as_ref()) => Err(stuck(
                "next_start",
                "the start of a later page",
                &next.to_string(),
            )),
            _ => Ok(next),
        }
    }

    fn next_start(&self) -> Result<Option<u64>, Fault> {
        let next = match (self.more, self.next_start) {
            (Some(false), _) | (None, None) => return Ok(None),
            (_, Some(next)) => Some(next),
            // `next_start` is left out now and then.
            (Some(true), None) => self
                .start
                .zip(self.limit)
                .and_then(|(start, limit)| start.checked_add(limit)),
        };
        match next.and_then(|next| u64::try_from(next).ok()) {
            Some(next) => Ok(Some(next)),
            None => Err(Fault::missing("next_start")
                .in_member("pagination")
                .in_member("additional_data")),
        }
    }
}

/// Where a page begins that was asked for without saying where, or at that place.
fn start(position: Option<&Continuation>) -> u64 {
    match position {
        Some(Continuation::Start(start)) => *start,
        _ => 0,
    }
}

/// The fault of a list that would go on forever.
fn stuck(member: &str, expected: &'static str, found: &str) -> Fault {
    Fault::mismatch(expected, found)
        .in_member(member)
        .in_member("additional_data")
}
