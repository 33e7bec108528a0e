//! The line before a budget: only who stands first asks it, so that nobody is overtaken. Whoever leaves, served or
//! dropped, makes room for the next.

use std::collections::VecDeque;
use std::future::poll_fn;
use std::sync::Mutex;
use std::task::{Context, Poll, Waker};

use super::locked;

#[derive(Default)]
pub(super) struct Line(Mutex<Inner>);

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
        let mut inner = locked(&self.0);
        inner.stirred = true;
        wake_first(&mut inner);
    }
}

fn wake_first(inner: &mut Inner) {
    if let Some(waker) = inner
        .waiting
        .front_mut()
        .and_then(|(_, waker)| waker.take())
    {
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
        poll_fn(|cx| {
            let mut inner = locked(&self.line.0);
            match inner.waiting.front() {
                Some((first, _)) if *first != self.number => {
                    self.wait(&mut inner, cx);
                    Poll::Pending
                }
                _ => Poll::Ready(()),
            }
        })
        .await;
    }

    /// What happens from now on is news.
    pub(super) fn forget_stir(&self) {
        locked(&self.line.0).stirred = false;
    }

    /// Whether anything happened since.
    pub(super) fn poll_stir(&self, cx: &mut Context<'_>) -> Poll<()> {
        let mut inner = locked(&self.line.0);
        if inner.stirred {
            return Poll::Ready(());
        }
        self.wait(&mut inner, cx);
        Poll::Pending
    }

    fn wait(&self, inner: &mut Inner, cx: &Context<'_>) {
        // Numbers rise from front to back.
        if let Ok(index) = inner
            .waiting
            .binary_search_by_key(&self.number, |(number, _)| *number)
        {
            inner.waiting[index].1 = Some(cx.waker().clone());
        }
    }
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        let mut inner = locked(&self.line.0);
        inner.waiting.retain(|(number, _)| *number != self.number);
        wake_first(&mut inner);
    }
}
