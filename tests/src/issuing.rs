//! An OAuth 2.0 service over real sockets: endpoints that count, and an API that takes the tokens they issued. It takes
//! its time, so that whoever does not wait for others is seen.

use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::io::AsyncWriteExt;
use tokio::net::{TcpListener, TcpStream};

use crate::scripted::request;

/// How long it takes to issue tokens.
const LATENCY: Duration = Duration::from_millis(300);

/// The service.
pub struct Issuing {
    host: String,
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
    pub async fn start() -> io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let host = listener.local_addr()?.to_string();
        let ledger = Arc::<Mutex<Ledger>>::default();
        let shared = Arc::clone(&ledger);
        tokio::spawn(async move {
            while let Ok((socket, _)) = listener.accept().await {
                tokio::spawn(answer(socket, Arc::clone(&shared)));
            }
        });
        Ok(Self { host, ledger })
    }

    /// Where it is.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.host)
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

async fn answer(mut socket: TcpStream, ledger: Arc<Mutex<Ledger>>) -> io::Result<()> {
    let (head, body) = request(&mut socket).await?;
    let endpoint = head.starts_with("POST /oauth/");
    let (status, body) = if endpoint {
        let answer = {
            let mut ledger = locked(&ledger);
            ledger
                .forms
                .push(String::from_utf8_lossy(&body).into_owned());
            issue(&mut ledger, &head)
        };
        tokio::time::sleep(LATENCY).await;
        answer
    } else {
        let mut ledger = locked(&ledger);
        let token = format!("authorization: bearer secret-access-{}\r", ledger.asked);
        if head.to_lowercase().contains(&token) {
            ledger.served += 1;
            (200, r#"{"success": true, "data": {"id": 7}}"#.to_owned())
        } else {
            ledger.refused += 1;
            (
                401,
                r#"{"success": false, "error": "unauthorized access"}"#.to_owned(),
            )
        }
    };
    let length = body.len();
    let text = format!(
        "HTTP/1.1 {status} Status\r\ncontent-type: application/json\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{body}"
    );
    socket.write_all(text.as_bytes()).await?;
    socket.shutdown().await
}

fn issue(ledger: &mut Ledger, head: &str) -> (u16, String) {
    if head.starts_with("POST /oauth/revoke ") {
        return (200, String::new());
    }
    ledger.asked += 1;
    if ledger.failures > 0 {
        ledger.failures -= 1;
        return (503, r#"{"error": "busy"}"#.to_owned());
    }
    let number = ledger.asked;
    let body = format!(
        r#"{{"access_token": "secret-access-{number}", "token_type": "Bearer", "refresh_token": "secret-refresh",
        "scope": "base,deals:full", "expires_in": 3599}}"#
    );
    (200, body)
}
