//! An app that users let in: who it is, and where it asks. Its settings are checked once, here.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::Uri;
use oauth2::RedirectUrl;
use secrecy::{ExposeSecret, SecretString};

use super::OAuth;
use super::token::Token;
use crate::clock::{Clock, default_clock};
use crate::connect::{DefaultTransport, base_url, check_secure, is_https};
use crate::error::{AuthError, AuthErrorKind, AuthStep, ConfigError, Result};
use crate::executor::{Spawn, default_executor};
use crate::future::BoxFuture;
use crate::operation::{Api, OAuth2};
use crate::transport::Transport;

/// How long before its end a token is replaced unless the caller says otherwise.
const SKEW: Duration = Duration::from_secs(60);
/// How long a request to the service may take.
const TIMEOUT: Duration = Duration::from_secs(30);

/// Settings of an [`OAuth`] that work.
pub(super) struct App {
    pub(super) api: &'static Api,
    pub(super) described: &'static OAuth2,
    pub(super) client_id: String,
    pub(super) client_secret: SecretString,
    pub(super) redirect_uri: Option<RedirectUrl>,
    pub(super) scopes: Vec<String>,
    /// Where the service's endpoints are instead of where the spec says.
    pub(super) server: Option<String>,
    pub(super) skew: Duration,
    /// Whether tokens may travel unencrypted through a network.
    pub(super) allow_http: bool,
    pub(super) transport: Arc<dyn Transport>,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) spawn: Spawn,
}

impl App {
    /// The API must list the grant.
    pub(super) fn allows(&self, grant: &'static str) -> Result<(), ConfigError> {
        if self.described.grants.contains(&grant) {
            Ok(())
        } else {
            Err(ConfigError::Grant(grant))
        }
    }

    /// Whether a token can be called with, and with what it says of where to.
    pub(super) fn check(&self, token: &Token, step: AuthStep) -> Result<(), AuthError> {
        let wrong =
            |why: &str| Err(AuthError::new(step, AuthErrorKind::InvalidResponse).saying(why));
        let access = token.access.expose_secret();
        if access.is_empty() || !access.bytes().all(|byte| byte.is_ascii_graphic()) {
            return wrong("the access token cannot stand in a header");
        }
        match &token.api_host {
            Some(host) if !is_host(host) || !self.is_secure(host) => {
                let member = self.described.api_host;
                wrong(&format!("its `{member}` is not `https://` and a host"))
            }
            _ => Ok(()),
        }
    }

    /// Whether a token may be sent to a host that its response names. A response over `https` cannot name a host without.
    fn is_secure(&self, host: &str) -> bool {
        let issued_over_http = self.server.as_deref().is_some_and(|url| !is_https(url));
        is_https(host) || issued_over_http && check_secure(host, self.allow_http).is_ok()
    }
}

/// Whether it is a scheme and a host.
fn is_host(domain: &str) -> bool {
    let Ok(uri) = domain.parse::<Uri>() else {
        return false;
    };
    base_url(domain).is_ok()
        && uri.path() == "/"
        && !domain.ends_with('/')
        && !domain.contains('\\')
}

/// Configures an [`OAuth`].
#[must_use]
pub struct OAuthBuilder {
    api: &'static Api,
    client_id: String,
    client_secret: SecretString,
    redirect_uri: Option<String>,
    scopes: Vec<String>,
    server: Option<String>,
    skew: Duration,
    allow_http: bool,
    transport: Option<Arc<dyn Transport>>,
    default_transport: DefaultTransport,
    clock: Option<Arc<dyn Clock>>,
    spawn: Option<Spawn>,
}

impl OAuthBuilder {
    pub(super) fn new(api: &'static Api) -> Self {
        Self {
            api,
            client_id: String::new(),
            client_secret: SecretString::default(),
            redirect_uri: None,
            scopes: Vec::new(),
            server: None,
            skew: SKEW,
            allow_http: false,
            transport: None,
            default_transport: DefaultTransport::default(),
            clock: None,
            spawn: None,
        }
    }

    /// The app's id, as the service gave it.
    pub fn client_id(mut self, id: impl Into<String>) -> Self {
        self.client_id = id.into();
        self
    }

    /// The app's secret, as the service gave it. It is never shown.
    pub fn client_secret(mut self, secret: impl Into<SecretString>) -> Self {
        self.client_secret = secret.into();
        self
    }

    /// Where the service sends users back to, as it is registered there.
    pub fn redirect_uri(mut self, uri: impl Into<String>) -> Self {
        self.redirect_uri = Some(uri.into());
        self
    }

    /// Asks for these scopes. Some services take them from the app's registration instead.
    pub fn scopes<S: Into<String>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        self.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }

    /// Uses another server's endpoints of the same paths: a sandbox at `http://127.0.0.1:7473`. Where that is `http`,
    /// the host that a token names may be too.
    pub fn server(mut self, url: impl Into<String>) -> Self {
        self.server = Some(url.into());
        self
    }

    /// Allows an unencrypted [server](Self::server) (`http`) on another machine, in a network that you trust: the app's secret
    /// and the tokens are readable there. This machine is always allowed.
    pub fn allow_http(mut self) -> Self {
        self.allow_http = true;
        self
    }

    /// How long before its end a token is replaced; a minute unless stated. The clocks of the machines that share a
    /// store may differ by as much.
    pub fn skew(mut self, skew: Duration) -> Self {
        self.skew = skew;
        self
    }

    /// Builds the default transport from these settings; see [`ClientBuilder::http_client`](crate::ClientBuilder::http_client).
    #[cfg(feature = "reqwest")]
    #[cfg_attr(docsrs, doc(cfg(feature = "reqwest")))]
    pub fn http_client(mut self, builder: reqwest::ClientBuilder) -> Self {
        self.default_transport.http_client = Some(builder);
        self
    }

    /// Sends requests to the service through that instead of the default transport.
    pub fn transport(mut self, transport: Arc<dyn Transport>) -> Self {
        self.transport = Some(transport);
        self
    }

    /// Tells the time by that clock.
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = Some(clock);
        self
    }

    /// Starts work that nobody may wait for with that instead of in Tokio's runtime: a refresh goes on where all calls
    /// that needed it are dropped, so that what it gets is kept. Where that drops the work, the refresh ends with the
    /// last of them; see [`ClientBuilder::executor`](crate::ClientBuilder::executor).
    pub fn executor(
        mut self,
        spawn: impl Fn(BoxFuture<'static, ()>) + Send + Sync + 'static,
    ) -> Self {
        self.spawn = Some(Arc::new(spawn));
        self
    }

    /// The app.
    ///
    /// # Errors
    ///
    /// [`Error::Config`](crate::Error::Config) where the API has no OAuth 2.0, where the id or the secret is missing,
    /// and where a URL is invalid.
    pub fn build(self) -> Result<OAuth> {
        let described = self.api.oauth2().ok_or(ConfigError::NoOAuth)?;
        if self.client_id.trim().is_empty() {
            return Err(ConfigError::ClientId.into());
        }
        if self.client_secret.expose_secret().trim().is_empty() {
            return Err(ConfigError::ClientSecret.into());
        }
        let redirect_uri = self.redirect_uri.map(RedirectUrl::new).transpose();
        let server = self.server.as_deref().map(base_url).transpose()?;
        if let Some(server) = &server {
            check_secure(server, self.allow_http)?;
        }
        let https = server.as_deref().is_none_or(is_https);
        let transport = match self.transport {
            Some(transport) => transport,
            None => self.default_transport.build(https, TIMEOUT)?,
        };
        let app = App {
            api: self.api,
            described,
            client_id: self.client_id,
            client_secret: self.client_secret,
            redirect_uri: redirect_uri.map_err(|_| ConfigError::RedirectUri)?,
            scopes: self.scopes,
            server,
            skew: self.skew,
            allow_http: self.allow_http,
            transport,
            clock: self.clock.unwrap_or_else(default_clock),
            spawn: self.spawn.unwrap_or_else(default_executor),
        };
        // So that a URL of the spec that is none is found here and not at the first call.
        app.client().map_err(|_| ConfigError::NoOAuth)?;
        Ok(OAuth { app: Arc::new(app) })
    }
}

/// Without the secret.
impl fmt::Debug for OAuthBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OAuthBuilder")
            .field("api", &self.api.name)
            .field("client_id", &self.client_id)
            .field("redirect_uri", &self.redirect_uri)
            .field("scopes", &self.scopes)
            .field("server", &self.server)
            .field("skew", &self.skew)
            .finish_non_exhaustive()
    }
}
