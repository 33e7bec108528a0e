//! Authorizing requests with the access token of a session.

use std::pin::pin;

use http::{HeaderMap, HeaderValue, Uri, header};
use secrecy::ExposeSecret;

use super::session::Session;
use super::token::Token;
use crate::auth::{Applied, Authorize, Wait};
use crate::connect::uri;
use crate::deadline::Deadline;
use crate::error::{AuthError, AuthErrorKind, AuthStep, ConfigError, Result};
use crate::future::BoxFuture;
use crate::operation::Api;

/// The access token of a session, in the header `authorization`.
pub(crate) struct Bearer {
    session: Session,
    redirect: Option<Redirect>,
}

/// A request below `base_url` goes to the host that its token names, below `api_path`.
struct Redirect {
    base_url: String,
    api_path: &'static str,
}

impl Bearer {
    /// Authorizes calls of `api` with a session. `base_url` is where its requests go unless the token names a host, and
    /// `None` if the caller stated where they go.
    pub(crate) fn new(
        api: &'static Api,
        session: Session,
        base_url: Option<&str>,
    ) -> Result<Self, ConfigError> {
        let described = api.oauth2().ok_or(ConfigError::NoOAuth)?;
        if described.token_url != session.described().token_url {
            return Err(ConfigError::OtherOAuth);
        }
        let base_url = base_url.filter(|_| !described.api_path.is_empty());
        let redirect = base_url.map(|base_url| Redirect {
            base_url: base_url.to_owned(),
            api_path: described.api_path,
        });
        Ok(Self { session, redirect })
    }

    fn wait<'a>(
        &'a self,
        refused: Option<&'a Applied>,
        deadline: Deadline<'a>,
    ) -> BoxFuture<'a, Result<()>> {
        Box::pin(async move {
            deadline.limit(pin!(self.session.usable(refused))).await?;
            Ok(())
        })
    }
}

impl Authorize for Bearer {
    fn prepare<'a>(&'a self, deadline: Deadline<'a>) -> Wait<'a> {
        match self.session.at_hand() {
            Some(_) => None,
            None => Some(self.wait(None, deadline)),
        }
    }

    fn apply(&self, headers: &mut HeaderMap, uri: &mut Uri) -> Result<Option<Applied>> {
        // None is left where the session was revoked just now.
        let token = self.session.current();
        let token = token.ok_or_else(|| AuthError::new(AuthStep::Token, AuthErrorKind::NoToken))?;
        let bearer = bearer(&token).ok_or(ConfigError::Token)?;
        headers.insert(header::AUTHORIZATION, bearer.clone());
        if let (Some(redirect), Some(host)) = (&self.redirect, token.api_host()) {
            *uri = redirect.target(uri, host)?;
        }
        Ok(Some(Applied(bearer)))
    }

    fn renew<'a>(&'a self, refused: &'a Applied, deadline: Deadline<'a>) -> Wait<'a> {
        Some(self.wait(Some(refused), deadline))
    }
}

impl Redirect {
    /// The URI on the host that the token names.
    fn target(&self, here: &Uri, host: &str) -> Result<Uri, ConfigError> {
        match here.to_string().strip_prefix(&self.base_url) {
            Some(below) => uri(&format!("{host}{}", self.api_path), below, "")
                .map_err(|_| ConfigError::BaseUrl("is not a URL")),
            None => Ok(here.clone()),
        }
    }
}

/// A token as the header `authorization` carries it.
fn bearer(token: &Token) -> Option<HeaderValue> {
    let value = format!("Bearer {}", token.access_token().expose_secret());
    let mut value = HeaderValue::try_from(value).ok()?;
    value.set_sensitive(true);
    Some(value)
}

impl Token {
    /// Whether that is this token.
    pub(super) fn is_applied(&self, applied: &Applied) -> bool {
        bearer(self).is_some_and(|bearer| bearer == applied.0)
    }
}
