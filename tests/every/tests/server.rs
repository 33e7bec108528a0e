//! The server that is called: it knows nothing of the API, and responds with what it was told to.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use callsheet_test_server::{Request, Response};

use crate::Outcome;

/// The path below which every call is made.
pub(crate) const BASE: &str = "/some/company";

/// Statuses and bodies of the responses to come.
type Responses = Arc<Mutex<VecDeque<(u16, Vec<u8>)>>>;

/// A server on a port of its own, until it is dropped.
pub(crate) struct Server {
    /// Where calls go.
    pub(crate) url: String,
    http: callsheet_test_server::Server,
    responses: Responses,
}

impl Server {
    pub(crate) fn start() -> Outcome<Self> {
        let responses = Responses::default();
        let next = Arc::clone(&responses);
        let server =
            callsheet_test_server::Server::serve(move |_| match lock(&next).pop_front() {
                // No content travels with it (RFC 9110).
                Some((status @ 204, _)) => Response::new(status, &[], ""),
                Some((status, body)) => Response::new(status, &[], body),
                None => Response::new(500, &[], "one call more than expected"),
            })?;
        Ok(Self {
            url: format!("{}{BASE}", server.url()),
            http: server,
            responses,
        })
    }

    /// Gives these bodies as the next responses, one each, with this status, and forgets the requests so far.
    pub(crate) fn answers(&self, status: u16, bodies: Vec<Vec<u8>>) {
        *lock(&self.responses) = bodies.into_iter().map(|body| (status, body)).collect();
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
