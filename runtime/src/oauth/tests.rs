//! Against a service in memory: an API that takes the tokens it issued, and the endpoints that issue them.

mod flow;
mod renewal;
mod secrets;
mod suspended;

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response, header};
use oauth2::url::form_urlencoded;
use tokio::time::Instant;

use super::*;
use crate::testing::{EPOCH, OAUTH_API, Ticking, answer, paused};
use crate::{
    BoxFuture, Client, ClientBuilder, Error, Method,
    transport::{Content, Transport, TransportError, TransportErrorKind},
};

/// What must not be seen anywhere.
const SECRETS: [&str; 4] = [
    "s3cr3t-app",
    "s3cr3t-access",
    "s3cr3t-refresh",
    "s3cr3t-code",
];

/// How long an endpoint takes.
const LATENCY: Duration = Duration::from_millis(200);

/// What the token endpoint does with a request.
enum Reply {
    Answer(Response<Bytes>),
    Failure(TransportErrorKind),
}

/// Path and form.
type Asked = (String, Vec<(String, String)>);

/// A service: endpoints and an API.
#[derive(Default)]
struct Service {
    /// The requests to the endpoints.
    asked: Mutex<Vec<Asked>>,
    /// What the endpoints answer before they issue tokens.
    replies: Mutex<VecDeque<Reply>>,
    /// The number of the access token that the API takes.
    valid: Mutex<Option<usize>>,
    /// The API's requests: method and URL.
    called: Mutex<Vec<String>>,
    /// Members of an answer beside the usual.
    extra: Mutex<String>,
}

impl Service {
    fn new() -> Arc<Self> {
        Arc::default()
    }

    fn replying(replies: impl IntoIterator<Item = Reply>) -> Arc<Self> {
        let service = Self::new();
        locked(&service.replies).extend(replies);
        service
    }

    /// The app as the service knows it.
    fn oauth(self: &Arc<Self>) -> OAuth {
        OAuth::builder(&OAUTH_API)
            .client_id("app")
            .client_secret(SECRETS[0])
            .redirect_uri("https://app.example.com/callback")
            .transport(self.clone())
            .clock(Arc::new(Ticking(Instant::now())))
            .build()
            .unwrap()
    }

    fn client(self: &Arc<Self>, session: &Session) -> Client {
        ClientBuilder::new(&OAUTH_API)
            .oauth(session.clone())
            .transport(self.clone())
            .clock(Arc::new(Ticking(Instant::now())))
            .build()
            .unwrap()
    }

    /// How often a token was asked for.
    fn refreshes(&self) -> usize {
        let asked = locked(&self.asked);
        asked
            .iter()
            .filter(|(path, _)| path == "/oauth/token")
            .count()
    }

    fn calls(&self) -> Vec<String> {
        locked(&self.called).clone()
    }

    /// What was asked last, and with what.
    fn last(&self) -> Asked {
        locked(&self.asked).last().cloned().unwrap()
    }

    /// From now on, the API takes no token that was issued so far.
    fn forget(&self) {
        *locked(&self.valid) = None;
    }

    fn endpoint(&self, path: &str, form: &[u8]) -> Reply {
        let form = form_urlencoded::parse(form).into_owned().collect();
        locked(&self.asked).push((path.to_owned(), form));
        if let Some(reply) = locked(&self.replies).pop_front() {
            return reply;
        }
        if path == "/oauth/revoke" {
            return Reply::Answer(answer(200, ""));
        }
        let number = self.refreshes();
        *locked(&self.valid) = Some(number);
        let extra = locked(&self.extra).clone();
        Reply::Answer(json(
            200,
            format!(
                r#"{{"access_token": "{}-{number}", "token_type": "Bearer", "refresh_token": "{}-{number}",
                "scope": "base,deals:full contacts:read", "expires_in": 3599{extra}}}"#,
                SECRETS[1], SECRETS[2]
            ),
        ))
    }

    fn api(&self, request: &Request<Bytes>) -> Response<Bytes> {
        locked(&self.called).push(format!("{} {}", request.method(), request.uri()));
        let shown = request.headers().get(header::AUTHORIZATION);
        assert!(shown.is_none_or(http::HeaderValue::is_sensitive));
        let valid = locked(&self.valid).map(|number| format!("Bearer {}-{number}", SECRETS[1]));
        if valid.is_some() && shown.map(|shown| shown.to_str().unwrap()) == valid.as_deref() {
            answer(200, r#"{"success": true, "data": 7}"#)
        } else {
            answer(401, r#"{"success": false, "error": "unauthorized access"}"#)
        }
    }
}

impl Transport for Service {
    fn send(
        &self,
        request: Request<Content>,
    ) -> BoxFuture<'_, Result<Response<Content>, TransportError>> {
        Box::pin(async move {
            let (parts, content) = request.into_parts();
            let request = Request::from_parts(parts, content.collect().await?);
            let path = request.uri().path().to_owned();
            if !path.starts_with("/oauth/") {
                return Ok(self.api(&request).map(Content::from));
            }
            let basic = &request.headers()[header::AUTHORIZATION];
            assert!(basic.is_sensitive());
            assert_eq!(basic, "Basic YXBwOnMzY3IzdC1hcHA=");
            let reply = self.endpoint(&path, request.body());
            tokio::time::sleep(LATENCY).await;
            match reply {
                Reply::Answer(answer) => Ok(answer.map(Content::from)),
                Reply::Failure(kind) => Err(TransportError::new(kind, "as the test says")),
            }
        })
    }
}

fn json(status: u16, body: impl Into<Bytes>) -> Response<Bytes> {
    let mut answer = answer(status, body);
    let json = header::HeaderValue::from_static("application/json");
    answer.headers_mut().insert(header::CONTENT_TYPE, json);
    answer
}

/// An error as OAuth writes them.
fn refusal(code: &str) -> Reply {
    Reply::Answer(json(400, format!(r#"{{"error": "{code}"}}"#)))
}

fn status(status: u16) -> Reply {
    Reply::Answer(answer(status, "<html>busy</html>"))
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap()
}

/// A token that expired an hour ago.
fn expired() -> Token {
    Token::new(format!("{}-0", SECRETS[1]))
        .with_refresh_token(format!("{}-0", SECRETS[2]))
        .with_expires_at(EPOCH - Duration::from_secs(3600))
}

/// One that does not know when it ends, and that the service does not take.
fn fresh() -> Token {
    Token::new(format!("{}-9", SECRETS[1])).with_refresh_token(format!("{}-9", SECRETS[2]))
}

fn keeping(token: Token) -> Arc<MemoryStore> {
    Arc::new(token.into())
}

async fn call(client: &Client) -> crate::Result<serde_json::Value> {
    client.request(Method::Get, "/deals/7").await
}

fn auth_error<T: fmt::Debug>(result: Result<T>) -> AuthError {
    match result {
        Err(Error::Auth(error)) => *error,
        other => panic!("{other:?}"),
    }
}
