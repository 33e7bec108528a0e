//! How requests are authorized: one trait, implemented here for APIs that ask for nothing and for API tokens, and in
//! `oauth` for OAuth 2.0.

use http::{HeaderMap, HeaderName, HeaderValue, Uri};
use secrecy::{ExposeSecret, SecretString};

use crate::deadline::Deadline;
use crate::error::{ConfigError, Result};
use crate::future::BoxFuture;
use crate::operation::{Api, Auth};

/// Something to wait for, or `None` if there is nothing to wait for.
pub(crate) type Wait<'a> = Option<BoxFuture<'a, Result<()>>>;

/// Puts a client's credential into its requests.
pub(crate) trait Authorize: Send + Sync {
    /// Waits until there is a credential to apply.
    fn prepare<'a>(&'a self, deadline: Deadline<'a>) -> Wait<'a> {
        _ = deadline;
        None
    }

    /// Writes the credential into a request's headers, in place of anything that the caller wrote there; it may also
    /// direct the request to another host. Returns the credential if it can be renewed.
    ///
    /// # Errors
    ///
    /// Where there is no credential, and where a header cannot carry it.
    fn apply(&self, headers: &mut HeaderMap, uri: &mut Uri) -> Result<Option<Applied>>;

    /// Waits for another credential in place of one that the service refused.
    fn renew<'a>(&'a self, refused: &'a Applied, deadline: Deadline<'a>) -> Wait<'a> {
        _ = (refused, deadline);
        None
    }
}

/// The credential that a request carries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Applied(pub(crate) HeaderValue);

/// No authorization: the API asks for none, or the request goes to another service.
pub(crate) struct Anonymous;

impl Authorize for Anonymous {
    fn apply(&self, _: &mut HeaderMap, _: &mut Uri) -> Result<Option<Applied>> {
        Ok(None)
    }
}

/// A personal API token in a header.
pub(crate) struct ApiToken {
    header: HeaderName,
    token: SecretString,
}

impl ApiToken {
    /// The token, for the header that the API expects it in; `None` if the API has no API tokens.
    pub(crate) fn new(api: &Api, token: Option<SecretString>) -> Result<Option<Self>, ConfigError> {
        let header = api.auth.iter().find_map(|auth| match auth {
            Auth::ApiToken { header } => Some(*header),
            Auth::OAuth2(_) => None,
        });
        let Some(header) = header else {
            return Ok(None);
        };
        let token = token
            .filter(|token| !token.expose_secret().trim().is_empty())
            .ok_or(ConfigError::NoToken)?;
        // Visible ASCII only. A blank can stand inside, as in `Bearer …`; at either end it is a mistake.
        let text = token.expose_secret();
        let fits = |byte: u8| byte.is_ascii_graphic() || byte == b' ';
        if text.trim() != text || !text.bytes().all(fits) {
            return Err(ConfigError::Token);
        }
        let header = HeaderName::try_from(header).map_err(|_| ConfigError::Token)?;
        Ok(Some(Self { header, token }))
    }
}

impl Authorize for ApiToken {
    fn apply(&self, headers: &mut HeaderMap, _: &mut Uri) -> Result<Option<Applied>> {
        let token = HeaderValue::from_str(self.token.expose_secret());
        let mut token = token.map_err(|_| ConfigError::Token)?;
        // So that no `Debug` of a request shows it, in whichever transport.
        token.set_sensitive(true);
        headers.insert(self.header.clone(), token);
        Ok(None)
    }
}
