//! The line before a budget: only who stands first asks it, so that nobody is overtaken. Whoever leaves, served or
//! dropped, makes room for the next.

use std::collections::VecDeque;
use std::future::poll_fn;
use std::sync::Mutex;
use std::task::{Context, Poll, Waker};

use super::locked;

#[derive(Default)]
pub(super) struct Line(Mutex<Inner>);

/// A waker is woken and dropped only where this is not locked: some run their task at once, which asks for its place.
#[derive(Default)]
struct Inner {
    waiting: VecDeque<(u64, Option<Waker>)>,
    next: u64,
    /// Something happened since the first one asked.
    stirred: bool,
}

impl Line {
    /// A place at the end.
    pub(super) fn join(&self) -> Place<'_> {
        let mut inner = locked(&self.0);
        let number = inner.next;
        inner.next += 1;
        inner.waiting.push_back((number, None));
        Place { line: self, number }
    }

    /// Has the first one ask again before its time.
    pub(super) fn stir(&self) {
        let first = {
            let mut inner = locked(&self.0);
            inner.stirred = true;
            inner.first()
        };
        wake(first);
    }
}

impl Inner {
    /// Who is to be woken to have the first one polled.
    fn first(&mut self) -> Option<Waker> {
        self.waiting.front_mut()?.1.take()
    }

    /// Where that one stands.
    fn find(&self, number: u64) -> Option<usize> {
        // Numbers rise from front to back.
        self.waiting
            .binary_search_by_key(&number, |(number, _)| *number)
            .ok()
    }
}

fn wake(waker: Option<Waker>) {
    if let Some(waker) = waker {
        waker.wake();
    }
}

/// A place in the line, until it is dropped.
pub(super) struct Place<'a> {
    line: &'a Line,
    number: u64,
}

impl Place<'_> {
    /// Waits to be the first.
    pub(super) async fn turn(&self) {
        poll_fn(|cx| self.wait_for(cx, |inner| inner.find(self.number) == Some(0))).await;
    }

    /// What happens from now on is news.
    pub(super) fn forget_stir(&self) {
        locked(&self.line.0).stirred = false;
    }

    /// Whether anything happened since.
    pub(super) fn poll_stir(&self, cx: &mut Context<'_>) -> Poll<()> {
        self.wait_for(cx, |inner| inner.stirred)
    }

    fn wait_for(&self, cx: &Context<'_>, is_over: impl Fn(&Inner) -> bool) -> Poll<()> {
        let mut waker = None;
        let mut inner = locked(&self.line.0);
        if is_over(&inner) {
            return Poll::Ready(());
        }
        if let Some(index) = inner.find(self.number) {
            waker = inner.waiting[index].1.replace(cx.waker().clone());
        }
        drop(inner);
        drop(waker);
        Poll::Pending
    }
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        let mut inner = locked(&self.line.0);
        let index = inner.find(self.number);
        let left = index.and_then(|index| inner.waiting.remove(index));
        let first = inner.first();
        drop(inner);
        drop(left);
        wake(first);
    }
}

#[cfg(test)]
mod tests;
