//! What is looked at in an answer while its text goes by, in one pass: the payload, whether the call failed, and where
//! the list continues. Which members these are, the API's conventions say.

use super::build::Expected;
use crate::continuation::Continuation;
use crate::conventions::{Conventions, MemberPath};
use crate::decode::{Decode, EachItem, EachMember, Fault, Members, Token};
use crate::error::succeeded;
use crate::operation::PageStyle;

/// What a member says.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Says {
    Payload,
    Cursor,
    More,
    Next,
    Start,
    Limit,
}

/// Some of the members that are looked at: a bit for each, in their order. The dialect allows fewer than there are bits.
type Few = u64;

impl Expected {
    /// The members that are looked at. Of those that say the same, the preferred one first.
    fn members(&self) -> impl Iterator<Item = (Says, MemberPath)> {
        let Conventions { cursor, offset, .. } = self.conventions;
        let none: &[MemberPath] = &[];
        let pages = match self.pages {
            None => [none; 5],
            Some(PageStyle::Cursor) => [cursor.next, none, none, none, none],
            Some(PageStyle::Offset) => [none, offset.more, offset.next, offset.start, offset.limit],
        };
        let says = [
            Says::Cursor,
            Says::More,
            Says::Next,
            Says::Start,
            Says::Limit,
        ];
        let pages = says
            .into_iter()
            .zip(pages)
            .flat_map(|(says, paths)| paths.iter().map(move |path| (says, *path)));
        std::iter::once((Says::Payload, self.payload)).chain(pages)
    }

    /// The members that can be met at all.
    fn all(&self) -> Few {
        // Most calls want only the payload, and pay for no more.
        if self.pages.is_none() { 1 } else { Few::MAX }
    }

    /// Those of the members `few` whose next step is the member `name`, after so many steps.
    fn narrow(&self, few: Few, steps: usize, name: &str) -> Few {
        let is_next = |path: MemberPath| path.get(steps).is_some_and(|step| *step == name);
        if few == 1 {
            return Few::from(is_next(self.payload));
        }
        let bits = (0..Few::BITS).map(|bit| few & 1 << bit);
        let here = bits
            .zip(self.members())
            .filter(|(bit, (_, path))| *bit != 0 && is_next(path));
        here.fold(0, |few, (bit, _)| few | bit)
    }

    /// Which of the members `few` is the one that so many steps lead to: its rank, what it says, and the way.
    fn reached(&self, few: Few, steps: usize) -> Option<(u32, Says, MemberPath)> {
        let mut ranked = (0..Few::BITS).zip(self.members());
        ranked.find_map(|(rank, (says, path))| {
            (few & 1 << rank != 0 && path.len() == steps).then_some((rank, says, path))
        })
    }
}

/// The preferred one of members that say the same, for an error about it.
pub(super) fn usual(paths: &[MemberPath]) -> MemberPath {
    paths.first().copied().unwrap_or_default()
}

/// The state of the payload in an answer.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Payload {
    Absent,
    /// The payload, or a member on the path to it, is null. Some services write an empty list this way.
    Null,
    /// An empty list or object, an empty text or `false`. Without an envelope: an object with no other members than those
    /// of an error.
    Empty,
    /// Any other value.
    There,
}

/// What has been seen of an answer around its payload.
pub(super) struct Envelope<'e> {
    expected: &'e Expected,
    /// The answer says that the call failed.
    pub(super) failure: bool,
    /// The payload so far.
    pub(super) payload: Payload,
    pages: PageMembers,
}

impl<'e> Envelope<'e> {
    pub(super) fn new(expected: &'e Expected) -> Self {
        Self {
            expected,
            failure: false,
            payload: Payload::Absent,
            pages: PageMembers::default(),
        }
    }

    /// Reads an answer, and hands its payload over.
    pub(super) fn read(&mut self, token: Token<'_>, each: EachItem<'_>) -> Result<(), Fault> {
        match (self.expected.payload, token) {
            ([], Token::Object(members)) => {
                self.payload = Payload::Empty;
                each(Token::Object(&mut Bare {
                    members,
                    conventions: self.expected.conventions,
                    payload: &mut self.payload,
                    failure: &mut self.failure,
                }))
            }
            ([], token) => self.hand_over(token, each),
            (_, token) => self.object(token, 0, self.expected.all(), each),
        }
    }

    fn hand_over(&mut self, token: Token<'_>, each: EachItem<'_>) -> Result<(), Fault> {
        self.payload = match &token {
            Token::Null => Payload::Null,
            Token::Bool(false) | Token::Text("") => Payload::Empty,
            Token::List(items) if items.is_at_end() => Payload::Empty,
            Token::Object(members) if members.is_at_end() => Payload::Empty,
            _ => Payload::There,
        };
        each(token)
    }

    /// Walks the members of an object that so many steps lead to.
    fn object(
        &mut self,
        token: Token<'_>,
        steps: usize,
        few: Few,
        each: EachItem<'_>,
    ) -> Result<(), Fault> {
        token.object(&mut |name, value| {
            if steps == 0 && name == self.expected.conventions.success {
                self.failure |= succeeded(&value) == Some(false);
            }
            match self.expected.narrow(few, steps, name) {
                0 => Ok(()),
                few => self.member(value, steps + 1, few, each),
            }
        })
    }

    /// Looks at a member that is one of the few, or on the way to some.
    fn member(
        &mut self,
        token: Token<'_>,
        steps: usize,
        few: Few,
        each: EachItem<'_>,
    ) -> Result<(), Fault> {
        match (self.expected.reached(few, steps), token) {
            (Some((_, Says::Payload, _)), token) => self.hand_over(token, each),
            // The payload would be below this member.
            (None, Token::Null) if few & 1 != 0 => {
                let payload: MemberPath = self.expected.payload;
                let handed_over = self.hand_over(Token::Null, each);
                handed_over.map_err(|fault| within(&payload[steps..], fault))
            }
            (_, Token::Null) => Ok(()),
            (Some((rank, _, _)), token @ Token::Object(_)) if few & !(1 << rank) != 0 => {
                self.object(token, steps, few, each)
            }
            (Some((rank, says, path)), token) => self.pages.take(token, says, rank, path),
            (None, token) => self.object(token, steps, few, each),
        }
    }

    /// Where the list goes on, if it does.
    pub(super) fn next(self) -> Result<Option<Continuation>, Fault> {
        self.pages.next(self.expected)
    }
}

/// The members of a payload that has no envelope, watched for those of an envelope that says the call failed.
struct Bare<'a> {
    members: &'a mut dyn Members,
    conventions: &'static Conventions,
    payload: &'a mut Payload,
    failure: &'a mut bool,
}

impl Members for Bare<'_> {
    fn each(&mut self, each: EachMember<'_>) -> Result<(), Fault> {
        let success = self.conventions.success;
        self.members.each(&mut |name, value| {
            match value {
                // The payload may have a member of that name itself, such as a count that is `0`.
                Token::Bool(flag) if name == success => *self.failure |= !flag,
                Token::Null => {}
                _ if self.conventions.errors.has_member(name) => {}
                _ => *self.payload = Payload::There,
            }
            each(name, value)
        })
    }
}

/// What a page says about the list.
#[derive(Default)]
struct PageMembers {
    cursor: Option<Found<String>>,
    more: Option<Found<bool>>,
    next: Option<Found<i64>>,
    start: Option<Found<i64>>,
    limit: Option<Found<i64>>,
}

/// A value, and where it was found.
struct Found<T> {
    value: T,
    rank: u32,
    path: MemberPath,
}

impl<T: Decode> Found<T> {
    /// Reads a member that a better one may have been found in place of. Null is absent.
    fn take(
        slot: &mut Option<Self>,
        token: Token<'_>,
        rank: u32,
        path: MemberPath,
    ) -> Result<(), Fault> {
        let mut value = None;
        token.decode_optional(&mut value)?;
        if let Some(value) = value
            && slot.as_ref().is_none_or(|found| rank <= found.rank)
        {
            *slot = Some(Self { value, rank, path });
        }
        Ok(())
    }
}

impl PageMembers {
    fn take(
        &mut self,
        token: Token<'_>,
        says: Says,
        rank: u32,
        path: MemberPath,
    ) -> Result<(), Fault> {
        match says {
            Says::Payload => Ok(()),
            Says::Cursor => Found::take(&mut self.cursor, token, rank, path),
            Says::More => Found::take(&mut self.more, token, rank, path),
            Says::Next => Found::take(&mut self.next, token, rank, path),
            Says::Start => Found::take(&mut self.start, token, rank, path),
            Says::Limit => Found::take(&mut self.limit, token, rank, path),
        }
    }

    fn next(self, expected: &Expected) -> Result<Option<Continuation>, Fault> {
        let position = expected.position.as_ref();
        match expected.pages {
            None => Ok(None),
            Some(PageStyle::Cursor) => match self.cursor {
                Some(Found { value, path, .. }) if is_at(position, &value) => {
                    Err(stuck(path, "the cursor of another page", "this page's own"))
                }
                found => Ok(found
                    .map(|found| found.value)
                    .filter(|cursor| !cursor.is_empty())
                    .map(Continuation::Cursor)),
            },
            Some(PageStyle::Offset) => {
                let path = match &self.next {
                    Some(found) => found.path,
                    None => usual(expected.conventions.offset.next),
                };
                match self.start_of_next(path)? {
                    Some(next) if next <= start(position) => {
                        let found = next.to_string();
                        Err(stuck(path, "the start of a later page", &found))
                    }
                    next => Ok(next.map(Continuation::Start)),
                }
            }
        }
    }

    fn start_of_next(self, path: MemberPath) -> Result<Option<u64>, Fault> {
        let value = |found: Option<Found<i64>>| found.map(|found| found.value);
        let more = self.more.map(|found| found.value);
        let next = match (more, value(self.next)) {
            (Some(false), _) | (None, None) => return Ok(None),
            (_, Some(next)) => Some(next),
            // It is left out now and then.
            (Some(true), None) => value(self.start)
                .zip(value(self.limit))
                .and_then(|(start, limit)| start.checked_add(limit)),
        };
        match next.and_then(|next| u64::try_from(next).ok()) {
            Some(next) => Ok(Some(next)),
            None => Err(missing(path)),
        }
    }
}

/// Whether a page that was asked for begins at that cursor.
fn is_at(position: Option<&Continuation>, cursor: &str) -> bool {
    matches!(position, Some(Continuation::Cursor(this)) if this == cursor)
}

/// Where a page begins that was asked for without saying where, or at that place.
fn start(position: Option<&Continuation>) -> u64 {
    match position {
        Some(Continuation::Start(start)) => *start,
        _ => 0,
    }
}

/// The fault of a list that would go on forever.
pub(super) fn stuck(path: MemberPath, expected: &'static str, found: &str) -> Fault {
    within(path, Fault::mismatch(expected, found))
}

/// The fault of an answer without a member.
pub(super) fn missing(path: MemberPath) -> Fault {
    match path {
        [on_the_way @ .., member] => within(on_the_way, Fault::missing(member)),
        [] => Fault::mismatch("a value", "nothing"),
    }
}

/// Says that it happened at that member.
pub(super) fn within(path: MemberPath, fault: Fault) -> Fault {
    let steps = path.iter().rev();
    steps.fold(fault, |fault, step| fault.in_member(step))
}
