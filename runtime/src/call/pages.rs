//! The pages of a list before they are read: which is asked for when, how many are ahead of the one at hand, and that
//! none comes twice. All of a list that does not depend on what it lists.

use std::collections::{HashSet, VecDeque};
use std::fmt;
use std::hash::{BuildHasher, RandomState};
use std::task::{Context, Poll, ready};

use super::ahead::{Ahead, Next};
use crate::continuation::Continuation;
use crate::decode::EachItem;
use crate::error::Result;
use crate::operation::PageStyle;
use crate::pipeline::UndecodedResponse;
use crate::request::Request;

/// Pages in the order of the list.
pub(super) struct Pages {
    request: Request,
    /// Asked for and not given yet, in order: behind the first, each begins where the one before ends, or is taken to.
    queue: VecDeque<Ahead>,
    /// How many are asked for beyond the page at hand.
    ahead: usize,
    /// Whether to ask for pages before it is known that, and where, they begin.
    guesses: bool,
    steps: Steps,
    /// Some of the queue goes on only when it is polled.
    along: bool,
    /// Where the list goes on after the page at hand; before the first, where it begins.
    continuation: Option<Continuation>,
    /// There was a last page, or an error.
    over: bool,
    seen: Seen,
    given: u64,
    /// Number of null items left out of those pages.
    null_items: usize,
}

impl Pages {
    /// None ahead.
    pub(super) fn new(request: Request) -> Self {
        let continuation = request.position().cloned();
        let mut seen = Seen::default();
        if let Some(first) = &continuation {
            seen.is_new(first);
        }
        Self {
            request,
            queue: VecDeque::new(),
            ahead: 0,
            guesses: false,
            steps: Steps::default(),
            along: false,
            continuation,
            over: false,
            seen,
            given: 0,
            null_items: 0,
        }
    }

    /// How many pages to ask for ahead; at once, where the list says where they begin or it can be guessed.
    pub(super) fn look_ahead(&mut self, pages: usize, at_once: bool) {
        let pages_by = self.request.operation().pages.map(|pages| pages.style);
        self.ahead = pages;
        self.guesses = at_once && pages_by == Some(PageStyle::Offset);
    }

    pub(super) fn continuation(&self) -> Option<&Continuation> {
        self.continuation.as_ref()
    }

    pub(super) fn is_over(&self) -> bool {
        self.over
    }

    /// How many were given.
    pub(super) fn given(&self) -> u64 {
        self.given
    }

    /// Number of null items left out of those pages.
    pub(super) fn null_items(&self) -> usize {
        self.null_items
    }

    /// Waits for the next page and hands over its payload. Not to be asked when they are over.
    pub(super) fn poll(
        &mut self,
        cx: &mut Context<'_>,
        each: EachItem<'_>,
    ) -> Poll<Result<UndecodedResponse>> {
        if self.queue.is_empty() {
            self.queue
                .push_back(self.page_at(self.continuation.clone()));
            // It is polled here, being waited for.
            self.along = true;
        }
        let first = self.queue[0].poll(cx);
        self.nudge_from(1, cx);
        let answer = ready!(first);
        self.queue.pop_front();
        let given = self.give(answer, each);
        if given.is_err() {
            // Where the page begins that failed stays: whoever comes back later can go on there.
            self.over = true;
            self.queue.clear();
        }
        self.nudge(cx);
        Poll::Ready(given)
    }

    fn give(
        &mut self,
        answer: Result<UndecodedResponse>,
        each: EachItem<'_>,
    ) -> Result<UndecodedResponse> {
        let mut answer = answer?;
        let next = answer.payload(each)?;
        if next.as_ref().is_some_and(|next| !self.seen.is_new(next)) {
            return Err(answer.page_repeats());
        }
        self.given += 1;
        self.null_items += answer.recorder.null_items();
        self.steps.take(self.continuation.as_ref(), next.as_ref());
        self.over = next.is_none();
        self.continuation = next;
        self.fill();
        Ok(answer)
    }

    /// Whether some of it goes on only when it is polled.
    #[cfg(feature = "blocking")]
    pub(super) fn goes_along(&self) -> bool {
        self.along
    }

    /// Goes on with what nobody else goes on with.
    pub(super) fn nudge(&self, cx: &mut Context<'_>) {
        self.nudge_from(0, cx);
    }

    fn nudge_from(&self, first: usize, cx: &mut Context<'_>) {
        if self.along {
            for page in self.queue.iter().skip(first) {
                page.nudge(cx);
            }
        }
    }

    /// Asks for pages ahead of the one at hand.
    fn fill(&mut self) {
        self.drop_mistaken();
        let most = if self.guesses {
            self.ahead.min(self.steps.alike)
        } else {
            self.ahead
        };
        self.along &= !self.queue.is_empty();
        while !self.over && self.queue.len() < most {
            let page = match self.queue.back() {
                None => self.page_at(self.continuation.clone()),
                Some(last) => match last.next() {
                    Next::End => break,
                    Next::At(place) => self.page_at(Some(place)),
                    Next::Unknown => match self.guess(last) {
                        Some(place) => self.page_at(Some(place)),
                        None if last.scouts() => last.follow(self.request.clone()),
                        None => break,
                    },
                },
            };
            self.along |= !page.attend(self.request.client().executor());
            self.queue.push_back(page);
        }
    }

    /// Drops what was asked for where the list does not go on. What the list says is right, and a guess is a guess.
    fn drop_mistaken(&mut self) {
        let mut next = self.continuation.clone().map_or(Next::End, Next::At);
        let mut sound = 0;
        for page in &self.queue {
            match &next {
                Next::At(next) if page.place().is_some_and(|place| place != next) => break,
                Next::End => break,
                _ => {}
            }
            sound += 1;
            next = page.next();
        }
        self.queue.truncate(sound);
    }

    fn page_at(&self, place: Option<Continuation>) -> Ahead {
        // Only who looks further than to the next page must know where that one ends.
        Ahead::at(place, self.request.clone(), self.ahead > 1)
    }

    /// Where the page after that one begins, if it is as long as those before.
    fn guess(&self, last: &Ahead) -> Option<Continuation> {
        match last.place() {
            Some(Continuation::Start(start)) if self.guesses => {
                let next = start.checked_add(self.steps.length)?;
                Some(Continuation::Start(next))
            }
            _ => None,
        }
    }
}

impl fmt::Debug for Pages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("request", &self.request)
            .field("given", &self.given)
            .field("ahead", &self.queue.len())
            .field("continuation", &self.continuation)
            .finish_non_exhaustive()
    }
}

/// From one offset to the next: what a guess is made of.
#[derive(Default)]
struct Steps {
    length: u64,
    /// How many of that length there were in a row. No more pages than that are guessed, so that a short list costs few
    /// requests for nothing, and one with pages of odd lengths none.
    alike: usize,
}

impl Steps {
    fn take(&mut self, from: Option<&Continuation>, to: Option<&Continuation>) {
        let Some(Continuation::Start(to)) = to else {
            return;
        };
        let from = match from {
            Some(Continuation::Start(from)) => *from,
            _ => 0,
        };
        let length = to.saturating_sub(from);
        self.alike = if length == self.length {
            self.alike + 1
        } else {
            1
        };
        self.length = length;
    }
}

/// The cursors of a list so far, as hashes: a page that comes twice is noticed before anything of it is given twice, for
/// some 16 bytes a page. (Finding a cycle in constant memory takes going round in it.) Offsets only rise.
#[derive(Default)]
struct Seen {
    hasher: RandomState,
    hashes: HashSet<u64>,
}

impl Seen {
    fn is_new(&mut self, place: &Continuation) -> bool {
        match place {
            Continuation::Cursor(cursor) => self.hashes.insert(self.hasher.hash_one(cursor)),
            Continuation::Start(_) => true,
        }
    }
}
