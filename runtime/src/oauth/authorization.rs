//! A user's part: being sent to the service, and coming back with a code or without.

use std::borrow::Cow;
use std::fmt;

use oauth2::url::form_urlencoded;
use oauth2::{CsrfToken, PkceCodeChallenge, Scope};
use secrecy::{ExposeSecret, SecretString};

use super::OAuth;
use super::endpoint::kind;
use super::token::Token;
use crate::error::{AuthError, AuthErrorKind, AuthStep, ConfigError, Result};

/// A user's way to the service.
#[non_exhaustive]
pub struct Authorization {
    /// Where to send the user.
    pub url: String,
    /// What to keep until they come back.
    pub pending: Pending,
}

/// Without what the URL's query proves.
impl fmt::Debug for Authorization {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (page, _) = self.url.split_once('?').unwrap_or((&self.url, ""));
        f.debug_struct("Authorization")
            .field("url", &page)
            .field("pending", &self.pending)
            .finish()
    }
}

/// What proves that who comes back is who was sent: keep it in the user's session, and nowhere that others see.
///
/// It is good for one exchange. As text it has letters, digits, `-`, `_` and `.`, so that a cookie can hold it; make
/// that one `HttpOnly`, `Secure` and `SameSite=Lax`.
#[derive(Clone)]
pub struct Pending {
    state: SecretString,
    verifier: Option<SecretString>,
}

impl Pending {
    /// As text.
    #[must_use]
    pub fn to_text(&self) -> String {
        let state = self.state.expose_secret();
        match &self.verifier {
            Some(verifier) => format!("{state}.{}", verifier.expose_secret()),
            None => state.to_owned(),
        }
    }

    /// Reads it from that text. An invalid text matches no callback, so that [`OAuth::exchange`] refuses it.
    #[must_use]
    pub fn from_text(text: &str) -> Self {
        let (state, verifier) = match text.split_once('.') {
            Some((state, verifier)) => (state, Some(verifier)),
            None => (text, None),
        };
        Self {
            state: state.into(),
            verifier: verifier.map(Into::into),
        }
    }

    /// Whether a callback's state is this one. It takes as long whatever is wrong with it.
    fn is(&self, state: &str) -> bool {
        let ours = self.state.expose_secret();
        !ours.is_empty() && CsrfToken::new(ours.to_owned()) == CsrfToken::new(state.to_owned())
    }
}

/// Without its secrets.
impl fmt::Debug for Pending {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pending").finish_non_exhaustive()
    }
}

impl OAuth {
    /// Begins an authorization: where to send the user, and what to keep until they come back.
    ///
    /// # Errors
    ///
    /// [`Error::Config`](crate::Error::Config) where the API does not list the grant `authorization_code`, and where
    /// no [redirect URI](super::OAuthBuilder::redirect_uri) was stated.
    pub fn authorize(&self) -> Result<Authorization> {
        self.app.allows("authorization_code")?;
        let redirect = self.app.redirect_uri.as_ref();
        let redirect = redirect.ok_or(ConfigError::RedirectUri)?;
        let client = self.app.client().map_err(|_| ConfigError::NoOAuth)?;
        let authorize_url = self.app.at_server(self.app.described.authorize_url);
        let client = client
            .set_auth_uri(oauth2::AuthUrl::new(authorize_url).map_err(|_| ConfigError::NoOAuth)?);
        let scopes = self.app.scopes.iter().cloned().map(Scope::new);
        let mut request = client
            .authorize_url(CsrfToken::new_random)
            .set_redirect_uri(Cow::Borrowed(redirect))
            .add_scopes(scopes);
        let mut verifier = None;
        if self.app.described.pkce {
            let (challenge, secret) = PkceCodeChallenge::new_random_sha256();
            verifier = Some(secret.secret().clone().into());
            request = request.set_pkce_challenge(challenge);
        }
        let (url, state) = request.url();
        Ok(Authorization {
            url: url.into(),
            pending: Pending {
                state: state.secret().clone().into(),
                verifier,
            },
        })
    }

    /// Exchanges what a user came back with for tokens: the callback's URL, or its query alone. Begin a
    /// [session](crate::oauth::Session::store_token) with them.
    ///
    /// A code is good for minutes, and once: it is sent again only where it did not arrive.
    ///
    /// # Errors
    ///
    /// [`Error::Auth`](crate::Error::Auth): the user [declined](AuthErrorKind::Declined), the callback is not this
    /// [authorization's](AuthErrorKind::StateMismatch), the code is [over](AuthErrorKind::InvalidGrant), the service cannot be reached.
    ///
    /// [`Session::store_token`]: super::Session::store_token
    /// [session]: super::Session::store_token
    pub async fn exchange(&self, pending: &Pending, callback: &str) -> Result<Token> {
        let code = code(pending, callback)?;
        let exchanged = self.app.exchange_code(&code, pending.verifier.as_ref());
        Ok(exchanged.await?)
    }
}

/// The code in a callback that is the answer to that authorization.
fn code(pending: &Pending, callback: &str) -> Result<SecretString, AuthError> {
    let wrong = |kind| AuthError::new(AuthStep::Callback, kind);
    let callback = callback.split('#').next().unwrap_or_default();
    let query = callback
        .split_once('?')
        .map_or(callback, |(_, query)| query);
    let member = |name: &str| {
        form_urlencoded::parse(query.as_bytes())
            .find(|(found, _)| found == name)
            .map(|(_, value)| value.into_owned())
            .filter(|value| !value.is_empty())
    };
    let (state, error) = (member("state"), member("error"));
    // Who declines may come back without it, and gets nothing by that.
    match state {
        Some(state) if !pending.is(&state) => return Err(wrong(AuthErrorKind::StateMismatch)),
        None if error.is_none() => return Err(wrong(AuthErrorKind::StateMismatch)),
        _ => {}
    }
    if let Some(code) = error {
        let mut error = wrong(kind(&code, AuthStep::Callback));
        error.code = Some(one_line(&code));
        return Err(error.saying(one_line(&member("error_description").unwrap_or_default())));
    }
    let code = member("code").ok_or_else(|| wrong(AuthErrorKind::InvalidCallback))?;
    Ok(code.into())
}

/// What came in a URL, and so from anybody, as it may stand in an error.
fn one_line(text: &str) -> String {
    let plain = text.chars().filter(|c| !c.is_control());
    plain.take(200).collect()
}
