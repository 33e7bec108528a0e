//! The server that is called: it knows nothing of the API, and responds with what it was told to.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use callsheet_test_server::{Request, Response};

use crate::Outcome;

/// The path below which every call is made.
pub(crate) const BASE: &str = "/some/company";

type Bodies = Arc<Mutex<VecDeque<Vec<u8>>>>;

/// A server on a port of its own, until it is dropped.
pub(crate) struct Server {
    /// Where calls go.
    pub(crate) url: String,
    http: callsheet_test_server::Server,
    bodies: Bodies,
}

impl Server {
    pub(crate) fn start() -> Outcome<Self> {
        let bodies = Bodies::default();
        let next = Arc::clone(&bodies);
        let server =
            callsheet_test_server::Server::serve(move |_| match lock(&next).pop_front() {
                Some(body) => Response::new(200, &[], body),
                None => Response::new(500, &[], "one call more than expected"),
            })?;
        Ok(Self {
            url: format!("{}{BASE}", server.url()),
            http: server,
            bodies,
        })
    }

    /// Gives these bodies as the next responses, one each, and forgets the requests so far.
    pub(crate) fn answers(&self, bodies: Vec<Vec<u8>>) {
        *lock(&self.bodies) = bodies.into();
        drop(self.arrived());
    }

    /// What arrived since bodies were last given.
    pub(crate) fn arrived(&self) -> Vec<Request> {
        self.http.take_requests()
    }
}

fn lock<T>(state: &Mutex<T>) -> MutexGuard<'_, T> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}
