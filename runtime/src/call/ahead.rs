//! A page that is asked for before anybody wants it. Its call goes on in the background, where there is one, and with
//! whoever wants the page where there is none; dropping it ends the call, wherever that goes on.

use std::future::{Future, pending, poll_fn};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};

use crate::continuation::Continuation;
use crate::error::Result;
use crate::executor::Spawn;
use crate::future::BoxFuture;
use crate::pipeline::{Span, UndecodedResponse, run};
use crate::request::Request;

type Work = BoxFuture<'static, Result<UndecodedResponse>>;

/// A page on its way, or here and unread.
pub(super) struct Ahead {
    shared: Arc<Shared>,
    /// Where it begins; nothing at the beginning of the list, and where the page before is to say it.
    place: Option<Continuation>,
}

/// Where a list goes on after a page that may not be here yet.
#[derive(Clone)]
pub(super) enum Next {
    Unknown,
    At(Continuation),
    /// Nowhere: the page is the last, or an error.
    End,
}

/// What the page's owner has in common with the background.
struct Shared {
    state: Mutex<State>,
    /// Once it is here, whether to look where the list goes on after it, before it is wanted.
    scouts: bool,
}

struct State {
    /// Nothing while it is polled, and once it is done or given up.
    work: Option<Work>,
    answer: Option<Result<UndecodedResponse>>,
    next: Next,
    /// Somebody in the background polls the work.
    attended: bool,
    /// Its owner waits for it.
    wanted: bool,
    given_up: bool,
    background: Option<Waker>,
    owner: Option<Waker>,
    /// The call for the page after it, where that waits for `next`.
    follower: Option<Waker>,
}

impl Ahead {
    /// The page that begins there.
    pub(super) fn at(place: Option<Continuation>, mut request: Request, scouts: bool) -> Self {
        if let Some(place) = &place {
            request.resume(place.clone());
        }
        Self::new(place, run(request.into()), scouts)
    }

    /// The page after this one, which says where that is.
    pub(super) fn follow(&self, mut request: Request) -> Self {
        let before = Arc::clone(&self.shared);
        let work = async move {
            let next = poll_fn(|cx| before.poll_next(cx)).await;
            drop(before);
            let Some(next) = next else {
                // There is none, and nobody will want it.
                return pending().await;
            };
            request.resume(next);
            run(request.into()).await
        };
        Self::new(None, Box::pin(work), true)
    }

    fn new(place: Option<Continuation>, work: Work, scouts: bool) -> Self {
        let state = State {
            work: Some(work),
            answer: None,
            next: Next::Unknown,
            attended: false,
            wanted: false,
            given_up: false,
            background: None,
            owner: None,
            follower: None,
        };
        Self {
            shared: Arc::new(Shared {
                state: Mutex::new(state),
                scouts,
            }),
            place,
        }
    }

    /// Has it go on in the background; false where there is none.
    pub(super) fn attend(&self, spawn: &Spawn) -> bool {
        self.shared.state().attended = true;
        let attendant = Attendant(Arc::clone(&self.shared));
        // It belongs to what its owner does, wherever it goes on.
        spawn(Box::pin(Span::current().cover(attendant)));
        self.shared.state().attended
    }

    /// Where it begins, if that was known when it was asked for.
    pub(super) fn place(&self) -> Option<&Continuation> {
        self.place.as_ref()
    }

    /// Whether it will say where the list goes on before it is wanted.
    pub(super) fn scouts(&self) -> bool {
        self.shared.scouts
    }

    /// Where the list goes on after it.
    pub(super) fn next(&self) -> Next {
        self.shared.state().next.clone()
    }

    /// Goes on with it, unless the background does.
    pub(super) fn nudge(&self, cx: &mut Context<'_>) {
        if !self.shared.state().attended {
            self.shared.advance(cx);
        }
    }

    /// Waits for it. Once it has been given, nothing comes.
    pub(super) fn poll(&self, cx: &mut Context<'_>) -> Poll<Result<UndecodedResponse>> {
        let attended = {
            let mut state = self.shared.state();
            state.wanted = true;
            state.attended
        };
        if !attended {
            self.shared.advance(cx);
        }
        let mut state = self.shared.state();
        remember(&mut state.owner, cx);
        if attended && !state.attended {
            // The background ended before it knew whom to wake.
            drop(state);
            self.shared.advance(cx);
            state = self.shared.state();
        }
        state.answer.take().map_or(Poll::Pending, Poll::Ready)
    }
}

impl Drop for Ahead {
    fn drop(&mut self) {
        let mut state = self.shared.state();
        state.given_up = true;
        let (work, background) = (state.work.take(), state.background.take());
        drop(state);
        drop(work);
        if let Some(background) = background {
            background.wake();
        }
    }
}

impl Shared {
    /// A panic elsewhere leaves a state that is still one.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Polls the work. Not under the lock: a transport may take its time, and whoever owns the page must not wait.
    fn advance(&self, cx: &mut Context<'_>) {
        let Some(work) = self.state().work.take() else {
            return;
        };
        let mut lent = Lent {
            shared: self,
            work: Some(work),
        };
        let Some(work) = &mut lent.work else { return };
        if let Poll::Ready(answer) = work.as_mut().poll(cx) {
            lent.work = None;
            self.finish(answer);
        }
    }

    fn finish(&self, mut answer: Result<UndecodedResponse>) {
        let mut next = Next::Unknown;
        if self.scouts {
            // Where it cannot be read, whoever wants it will be told so.
            let place = answer.as_ref().ok().and_then(UndecodedResponse::peek);
            next = place.map_or(Next::End, Next::At);
        }
        let mut state = self.state();
        if let (Ok(answer), false) = (&mut answer, state.wanted) {
            answer.recorder.pause();
        }
        state.answer = Some(answer);
        state.next = next;
        let waiting = [state.owner.take(), state.follower.take()];
        drop(state);
        waiting.into_iter().flatten().for_each(Waker::wake);
    }

    fn poll_next(&self, cx: &mut Context<'_>) -> Poll<Option<Continuation>> {
        let mut state = self.state();
        match &state.next {
            Next::At(next) => Poll::Ready(Some(next.clone())),
            Next::End => Poll::Ready(None),
            Next::Unknown => {
                remember(&mut state.follower, cx);
                Poll::Pending
            }
        }
    }
}

fn remember(waker: &mut Option<Waker>, cx: &Context<'_>) {
    match waker {
        Some(waker) => waker.clone_from(cx.waker()),
        None => *waker = Some(cx.waker().clone()),
    }
}

/// Work that is being polled. It goes back however that ends, unless it was given up meanwhile.
struct Lent<'a> {
    shared: &'a Shared,
    work: Option<Work>,
}

impl Drop for Lent<'_> {
    fn drop(&mut self) {
        let mut state = self.shared.state();
        if !state.given_up {
            state.work = self.work.take();
        }
    }
}

/// What polls the work in the background.
struct Attendant(Arc<Shared>);

impl Future for Attendant {
    type Output = ();

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        remember(&mut self.0.state().background, cx);
        self.0.advance(cx);
        let state = self.0.state();
        if state.work.is_some() {
            Poll::Pending
        } else {
            Poll::Ready(())
        }
    }
}

/// Done, or dropped by an executor that is at its end: then its owner goes on with the work.
impl Drop for Attendant {
    fn drop(&mut self) {
        let mut state = self.0.state();
        state.attended = false;
        let owner = state.owner.take();
        drop(state);
        if let Some(owner) = owner {
            owner.wake();
        }
    }
}
