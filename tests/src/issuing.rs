//! An OAuth 2.0 service over real sockets: endpoints that count, and an API that takes the tokens they issued. It takes
//! its time, so that whoever does not wait for others is seen.

use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use callsheet_test_server::{Request, Response, Server};

/// How long it takes to issue tokens.
const LATENCY: Duration = Duration::from_millis(300);

/// The service.
pub struct Issuing {
    server: Server,
    ledger: Arc<Mutex<Ledger>>,
}

#[derive(Default)]
struct Ledger {
    /// Requests to the token endpoint.
    asked: usize,
    /// How many of the next it cannot serve.
    failures: usize,
    /// Calls of the API that it worked on, and that it refused.
    served: usize,
    refused: usize,
    /// Forms that the endpoints were sent.
    forms: Vec<String>,
}

impl Issuing {
    /// Listens. The API takes the token that was issued last, and none before one was.
    ///
    /// # Errors
    /// Where no port can be had.
    pub fn start() -> io::Result<Self> {
        let ledger = Arc::<Mutex<Ledger>>::default();
        let shared = Arc::clone(&ledger);
        let server = Server::serve(move |request| answer(request, &shared))?;
        Ok(Self { server, ledger })
    }

    /// Where it is.
    #[must_use]
    pub fn url(&self) -> String {
        self.server.url()
    }

    /// How often tokens were asked for.
    #[must_use]
    pub fn asked(&self) -> usize {
        locked(&self.ledger).asked
    }

    /// How many calls of the API it worked on, and how many it refused.
    #[must_use]
    pub fn calls(&self) -> (usize, usize) {
        let ledger = locked(&self.ledger);
        (ledger.served, ledger.refused)
    }

    /// The forms that the endpoints were sent.
    #[must_use]
    pub fn forms(&self) -> Vec<String> {
        locked(&self.ledger).forms.clone()
    }

    /// Has so many requests for tokens fail.
    pub fn fail(&self, times: usize) {
        locked(&self.ledger).failures = times;
    }
}

fn locked(ledger: &Mutex<Ledger>) -> MutexGuard<'_, Ledger> {
    ledger.lock().unwrap_or_else(PoisonError::into_inner)
}

fn answer(request: &Request, ledger: &Mutex<Ledger>) -> Response {
    let mut ledger = locked(ledger);
    if request.line().starts_with("POST /oauth/") {
        ledger.forms.push(request.text());
        return issue(&mut ledger, request).after(LATENCY);
    }
    let token = format!("Bearer secret-access-{}", ledger.asked);
    if request.header("authorization") == Some(token) {
        ledger.served += 1;
        Response::json(200, r#"{"success": true, "data": {"id": 7}}"#)
    } else {
        ledger.refused += 1;
        Response::json(401, r#"{"success": false, "error": "unauthorized access"}"#)
    }
}

fn issue(ledger: &mut Ledger, request: &Request) -> Response {
    if request.path() == "/oauth/revoke" {
        return Response::json(200, "");
    }
    ledger.asked += 1;
    if ledger.failures > 0 {
        ledger.failures -= 1;
        return Response::json(503, r#"{"error": "busy"}"#);
    }
    let number = ledger.asked;
    let body = format!(
        r#"{{"access_token": "secret-access-{number}", "token_type": "Bearer", "refresh_token": "secret-refresh",
        "scope": "base,deals:full", "expires_in": 3599}}"#
    );
    Response::json(200, body)
}
