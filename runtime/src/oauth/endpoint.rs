//! The service's endpoints: what the `oauth2` crate asks for, sent through our transport, and what comes of it as a token
//! or as an error that says what to do.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderValue, Request, Response, StatusCode, Uri, header};
use oauth2::basic::{
    BasicErrorResponse, BasicRevocationErrorResponse, BasicTokenIntrospectionResponse,
    BasicTokenType,
};
use oauth2::{
    AsyncHttpClient, AuthUrl, AuthorizationCode, ClientId, ClientSecret, EndpointMaybeSet,
    EndpointNotSet, EndpointSet, ErrorResponse, ErrorResponseType, ExtraTokenFields, HttpRequest,
    HttpResponse, PkceCodeVerifier, RefreshToken, RequestTokenError, RevocationUrl, Scope,
    StandardErrorResponse, StandardRevocableToken, StandardTokenResponse, TokenResponse, TokenUrl,
};
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};

use super::app::App;
use super::issued::mended;
use super::token::{Token, scopes};
use crate::error::{AuthError, AuthErrorKind, AuthStep, Complaint};
use crate::future::BoxFuture;
use crate::limits;
use crate::retry::{Attempt, AttemptOutcome, RetryPolicy, jitter};
use crate::transport::{Content, TransportError, TransportErrorKind};

/// What the endpoints may take: calls wait for them.
const POLICY: RetryPolicy = RetryPolicy {
    attempts: 3,
    max_wait: Duration::from_secs(10),
    ..RetryPolicy::none()
};

/// Maximum size of a response in bytes: tokens are short.
const LARGEST: u64 = 1 << 20;

/// An answer of the token endpoint: OAuth's members and the service's own.
type Issued = StandardTokenResponse<Extra, BasicTokenType>;

/// The crate's client, as far as we state endpoints.
pub(super) type OAuth2Client = oauth2::Client<
    BasicErrorResponse,
    Issued,
    BasicTokenIntrospectionResponse,
    StandardRevocableToken,
    BasicRevocationErrorResponse,
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointSet,
>;

/// The members of an answer that are not OAuth's.
#[derive(Serialize, Deserialize)]
#[serde(transparent)]
pub(super) struct Extra(serde_json::Map<String, serde_json::Value>);

impl ExtraTokenFields for Extra {}

/// Only the names: there may be secrets among the members.
impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}

impl App {
    /// The crate's client. It has the URLs of the spec, whatever server is called in the end.
    pub(super) fn client(&self) -> Result<OAuth2Client, oauth2::url::ParseError> {
        let described = self.described;
        let revoke_url = match described.revoke_url {
            "" => None,
            url => Some(RevocationUrl::new(url.to_owned())?),
        };
        let secret = self.client_secret.expose_secret().to_owned();
        Ok(oauth2::Client::new(ClientId::new(self.client_id.clone()))
            .set_client_secret(ClientSecret::new(secret))
            .set_auth_uri(AuthUrl::new(self.at_server(described.authorize_url))?)
            .set_token_uri(TokenUrl::new(described.token_url.to_owned())?)
            .set_revocation_url_option(revoke_url))
    }

    /// A URL of the spec at the server that was stated, if one was.
    pub(super) fn at_server(&self, url: &str) -> String {
        let path = |url: &str| {
            let (_, rest) = url.split_once("://")?;
            Some(rest[rest.find('/')?..].to_owned())
        };
        match &self.server {
            Some(server) => format!("{server}{}", path(url).unwrap_or_default()),
            None => url.to_owned(),
        }
    }

    /// Exchanges a code.
    pub(super) async fn exchange_code(
        self: &Arc<Self>,
        code: &SecretString,
        verifier: Option<&SecretString>,
    ) -> Result<Token, AuthError> {
        let asking = Asking::new(self, AuthStep::Exchange, Again::IfUnsent);
        let client = self.client().map_err(|error| asking.unusable(&error))?;
        let mut request =
            client.exchange_code(AuthorizationCode::new(code.expose_secret().to_owned()));
        if let Some(uri) = &self.redirect_uri {
            request = request.set_redirect_uri(std::borrow::Cow::Owned(uri.clone()));
        }
        if let Some(verifier) = verifier {
            let verifier = PkceCodeVerifier::new(verifier.expose_secret().to_owned());
            request = request.set_pkce_verifier(verifier);
        }
        let issued = request.request_async(&asking).await;
        asking.token(issued, None, &[Some(code), verifier])
    }

    /// Gets a token for the app itself.
    pub(super) async fn exchange_client_credentials(self: &Arc<Self>) -> Result<Token, AuthError> {
        let asking = Asking::new(self, AuthStep::ClientCredentials, Again::Always);
        let client = self.client().map_err(|error| asking.unusable(&error))?;
        let scopes = self.scopes.iter().cloned().map(Scope::new);
        let request = client.exchange_client_credentials().add_scopes(scopes);
        let issued = request.request_async(&asking).await;
        asking.token(issued, None, &[])
    }

    /// Gets the next token. What the answer leaves out stays as it is.
    pub(super) async fn refresh(
        self: &Arc<Self>,
        token: &Token,
        refresh: &SecretString,
    ) -> Result<Token, AuthError> {
        let asking = Asking::new(self, AuthStep::Refresh, Again::Always);
        let client = self.client().map_err(|error| asking.unusable(&error))?;
        let by = RefreshToken::new(refresh.expose_secret().to_owned());
        let request = client.exchange_refresh_token(&by);
        let issued = request.request_async(&asking).await;
        asking.token(issued, Some(token), &[Some(refresh), Some(&token.access)])
    }

    /// Gives a token back.
    pub(super) async fn revoke(
        self: &Arc<Self>,
        token: StandardRevocableToken,
    ) -> Result<(), AuthError> {
        let asking = Asking::new(self, AuthStep::Revoke, Again::Always);
        let client = self.client().map_err(|error| asking.unusable(&error))?;
        let secret = SecretString::from(oauth2::RevocableToken::secret(&token).to_owned());
        let request = client
            .revoke_token(token)
            .map_err(|error| asking.unusable(&error))?;
        let done = request.request_async(&asking).await;
        done.map_err(|error| asking.failed(error, &[Some(&secret)]))
    }
}

/// When a request is sent again.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Again {
    /// Whatever happened to it: the second time does what the first did.
    Always,
    /// Only if it was not worked on: a code works once.
    IfUnsent,
}

/// A request to an endpoint on its way: what the `oauth2` crate has for an HTTP client.
struct Asking {
    app: Arc<App>,
    step: AuthStep,
    again: Again,
    seen: Mutex<Seen>,
}

/// What is left of the last answer for an error to tell.
#[derive(Default)]
struct Seen {
    attempts: Vec<Attempt>,
    status: Option<StatusCode>,
    retry_after: Option<Duration>,
    complaint: String,
}

/// There is no answer to read.
#[derive(Debug, thiserror::Error)]
enum NoAnswer {
    #[error(transparent)]
    Transport(TransportError),
    /// By its status, which is told elsewhere.
    #[error("not now")]
    Status,
    #[error("a redirect, which is not followed")]
    Redirect,
    #[error("expected a response of OAuth 2.0, found one of more than {LARGEST} bytes")]
    TooLarge,
    #[error("the request cannot be sent: {0}")]
    Request(#[from] http::Error),
}

impl<'c> AsyncHttpClient<'c> for Asking {
    type Error = NoAnswer;
    type Future = BoxFuture<'c, Result<HttpResponse, NoAnswer>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(self.exchange(request))
    }
}

impl Asking {
    fn new(app: &Arc<App>, step: AuthStep, again: Again) -> Self {
        Self {
            app: app.clone(),
            step,
            again,
            seen: Mutex::default(),
        }
    }

    /// Sends a request until there is an answer worth reading.
    async fn exchange(&self, request: HttpRequest) -> Result<HttpResponse, NoAnswer> {
        let request = self.request(request)?;
        let clock = &self.app.clock;
        let mut ended = clock.now();
        for made in 1.. {
            let waited = clock.now().saturating_sub(ended);
            let exchange = self.send(&request).await;
            ended = clock.now();
            let wait = self.wait(made, waited, &exchange);
            match wait.and_then(|wait| clock.sleep(wait)) {
                Some(sleep) => sleep.await,
                None => return judged(exchange),
            }
        }
        Err(NoAnswer::Status)
    }

    async fn send(&self, request: &Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        let sent = request.clone().map(Content::from);
        let (parts, content) = self.app.transport.send(sent).await?.into_parts();
        Ok(Response::from_parts(
            parts,
            content.collect_within(LARGEST).await?,
        ))
    }

    /// The crate's request as ours: to the server that was stated, and with its secrets marked.
    fn request(&self, request: HttpRequest) -> Result<Request<Bytes>, NoAnswer> {
        let (mut parts, body) = request.into_parts();
        parts.uri = self
            .app
            .at_server(&parts.uri.to_string())
            .parse::<Uri>()
            .map_err(http::Error::from)?;
        if let Some(credentials) = parts.headers.get_mut(header::AUTHORIZATION) {
            credentials.set_sensitive(true);
        }
        let product = HeaderValue::try_from(self.app.api.user_agent).map_err(http::Error::from)?;
        parts.headers.insert(header::USER_AGENT, product);
        Ok(Request::from_parts(parts, body.into()))
    }

    /// Takes note of an attempt. How long to wait for another one, if there is to be one.
    fn wait(
        &self,
        made: u32,
        waited: Duration,
        exchange: &Result<Response<Bytes>, TransportError>,
    ) -> Option<Duration> {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        let (outcome, unsent, asked) = match exchange {
            Ok(answer) => {
                let (status, headers) = (answer.status(), answer.headers());
                seen.status = Some(status);
                seen.retry_after = limits::retry_after(headers);
                seen.complaint = if status.is_success() {
                    String::new()
                } else {
                    let errors = &self.app.api.conventions.errors;
                    Complaint::read(headers, answer.body(), errors).message
                };
                let unsent = matches!(
                    status,
                    StatusCode::TOO_MANY_REQUESTS | StatusCode::TOO_EARLY
                );
                (AttemptOutcome::Response(status), unsent, seen.retry_after)
            }
            Err(error) => {
                seen.status = None;
                seen.retry_after = None;
                seen.complaint.clear();
                (
                    AttemptOutcome::Failure(error.kind()),
                    error.was_not_processed(),
                    None,
                )
            }
        };
        seen.attempts.push(Attempt { waited, outcome });
        let helps = match exchange {
            Ok(answer) => unsent || is_unavailable(answer.status()),
            // The next one would be as large.
            Err(error) => error.kind() != TransportErrorKind::TooLarge,
        };
        if !helps || !unsent && self.again == Again::IfUnsent || made >= POLICY.attempts {
            return None;
        }
        match asked {
            Some(asked) if asked > POLICY.max_wait => None,
            asked => Some(
                POLICY
                    .backoff_after(made, jitter())
                    .max(asked.unwrap_or_default()),
            ),
        }
    }

    /// The token that was issued; what its answer left out is the one's before.
    fn token(
        &self,
        issued: Result<Issued, RequestTokenError<NoAnswer, BasicErrorResponse>>,
        before: Option<&Token>,
        secrets: &[Option<&SecretString>],
    ) -> Result<Token, AuthError> {
        let issued = issued.map_err(|error| self.failed(error, secrets))?;
        if *issued.token_type() != BasicTokenType::Bearer {
            return Err(self
                .error(AuthErrorKind::InvalidResponse)
                .saying("the token is no bearer token"));
        }
        let now = self.app.clock.timestamp();
        let token = Token {
            access: issued.access_token().secret().clone().into(),
            refresh: match issued.refresh_token() {
                Some(token) => Some(token.secret().clone().into()),
                None => before.and_then(|before| before.refresh.clone()),
            },
            issued_at: Some(now),
            expires_at: issued
                .expires_in()
                .and_then(|left| now.checked_add(left).ok()),
            scopes: match issued.scopes() {
                Some(said) => said.iter().flat_map(|scope| scopes(scope)).collect(),
                None => before
                    .map(|before| before.scopes.clone())
                    .unwrap_or_default(),
            },
            api_host: match self.host(&issued)? {
                Some(host) => Some(host.trim_end_matches('/').to_owned()),
                None => before.and_then(|before| before.api_host.clone()),
            },
        };
        self.app.check(&token, self.step)?;
        Ok(token)
    }

    /// The host that an answer names, if it names one.
    fn host<'a>(&self, issued: &'a Issued) -> Result<Option<&'a str>, AuthError> {
        let member = self.app.described.api_host;
        match issued.extra_fields().0.get(member) {
            None | Some(serde_json::Value::Null) => Ok(None),
            Some(serde_json::Value::String(host)) => {
                Ok(Some(&**host).filter(|host| !host.is_empty()))
            }
            Some(_) => Err(self
                .error(AuthErrorKind::InvalidResponse)
                .saying(format!("unexpected at `{member}`"))),
        }
    }

    /// What the crate's error says, without what it may quote.
    fn failed<T: ErrorResponseType + fmt::Display + 'static>(
        &self,
        error: RequestTokenError<NoAnswer, StandardErrorResponse<T>>,
        secrets: &[Option<&SecretString>],
    ) -> AuthError
    where
        StandardErrorResponse<T>: ErrorResponse,
    {
        match error {
            RequestTokenError::ServerResponse(said) => {
                let code = said.error().to_string();
                let mut error = self.error(kind(&code, self.step));
                error.code = Some(self.scrubbed(&code, secrets));
                let description = said.error_description().map(String::as_str);
                error.saying(self.scrubbed(description.unwrap_or_default(), secrets))
            }
            RequestTokenError::Request(NoAnswer::Transport(source)) => self
                .error(AuthErrorKind::Unavailable)
                .caused_by(Arc::new(source)),
            RequestTokenError::Request(NoAnswer::Status) => self
                .error(AuthErrorKind::Unavailable)
                .saying(self.complaint(secrets)),
            RequestTokenError::Request(other) => self
                .error(AuthErrorKind::InvalidResponse)
                .saying(other.to_string()),
            // An answer that was read as a success holds tokens; nothing of it is quoted.
            RequestTokenError::Parse(error, _) if self.complaint(&[]).is_empty() => self
                .error(AuthErrorKind::InvalidResponse)
                .saying(match error.path().to_string().as_str() {
                    _ if !error.inner().is_data() => "the response is not JSON".to_owned(),
                    "." => "there is no token in the response".to_owned(),
                    path => format!("unexpected at `{path}`"),
                }),
            RequestTokenError::Parse(..) => self
                .error(AuthErrorKind::Refused)
                .saying(self.complaint(secrets)),
            RequestTokenError::Other(message) => self
                .error(AuthErrorKind::InvalidResponse)
                .saying(self.scrubbed(&message, secrets)),
        }
    }

    fn error(&self, kind: AuthErrorKind) -> AuthError {
        let seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        let mut error = AuthError::new(self.step, kind);
        error.status = seen.status.filter(|status| !status.is_success());
        error.retry_after = seen.retry_after;
        error.attempts.clone_from(&seen.attempts);
        error
    }

    /// An error before anything was sent.
    fn unusable(&self, error: &dyn fmt::Display) -> AuthError {
        self.error(AuthErrorKind::Refused).saying(error.to_string())
    }

    fn complaint(&self, secrets: &[Option<&SecretString>]) -> String {
        let seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        self.scrubbed(&seen.complaint, secrets)
    }

    /// A text of the service's without what was sent to it: some quote it.
    fn scrubbed(&self, text: &str, secrets: &[Option<&SecretString>]) -> String {
        let sent = secrets.iter().flatten().copied();
        let mut text = text.to_owned();
        for secret in sent.chain([&self.app.client_secret]) {
            let secret = secret.expose_secret();
            if !secret.is_empty() {
                text = text.replace(secret, "…");
            }
        }
        text
    }
}

/// An answer that the crate is to read, if it is one. It takes no success but 200.
fn judged(exchange: Result<Response<Bytes>, TransportError>) -> Result<HttpResponse, NoAnswer> {
    let answer = exchange.map_err(|error| match error.kind() {
        TransportErrorKind::TooLarge => NoAnswer::TooLarge,
        _ => NoAnswer::Transport(error),
    })?;
    let status = answer.status();
    if is_unavailable(status) {
        return Err(NoAnswer::Status);
    }
    if status.is_redirection() {
        return Err(NoAnswer::Redirect);
    }
    let mut answer = answer.map(|body| body.to_vec());
    if status.is_success() {
        *answer.status_mut() = StatusCode::OK;
    }
    Ok(mended(answer))
}

/// Whether the failure may be temporary.
fn is_unavailable(status: StatusCode) -> bool {
    status.is_server_error()
        || [
            StatusCode::REQUEST_TIMEOUT,
            StatusCode::TOO_EARLY,
            StatusCode::TOO_MANY_REQUESTS,
        ]
        .contains(&status)
}

/// What is to be done about a code.
pub(super) fn kind(code: &str, step: AuthStep) -> AuthErrorKind {
    match code {
        "invalid_grant" if step != AuthStep::ClientCredentials => AuthErrorKind::InvalidGrant,
        // The first is the service's own word.
        "user_denied" | "access_denied" => AuthErrorKind::Declined,
        "invalid_client" | "unauthorized_client" => AuthErrorKind::InvalidClient,
        "temporarily_unavailable" | "server_error" => AuthErrorKind::Unavailable,
        _ => AuthErrorKind::Refused,
    }
}
