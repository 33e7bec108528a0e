//! What proves who calls: nothing, a personal token, or what a company granted by OAuth 2.0.

use http::HeaderName;
#[cfg(feature = "oauth")]
use http::HeaderValue;
use secrecy::{ExposeSecret, SecretString};

use crate::error::ConfigError;
use crate::operation::{Api, Auth};

/// What proves who calls.
pub(crate) enum Credential {
    /// Nothing does: the API asks for nothing.
    None,
    /// A personal token in a header.
    ApiToken {
        header: HeaderName,
        token: SecretString,
    },
    /// What a company granted.
    #[cfg(feature = "oauth")]
    OAuth {
        session: crate::oauth::Session,
        /// The API's path on the company's own host, or `""`.
        api_path: &'static str,
    },
}

/// What a call was made with, so that another is tried where it is refused.
pub(crate) struct Shown {
    #[cfg(feature = "oauth")]
    pub(crate) token: Option<std::sync::Arc<crate::oauth::Token>>,
}

impl Shown {
    /// What cannot become another.
    pub(crate) const FIXED: Self = Self {
        #[cfg(feature = "oauth")]
        token: None,
    };
}

impl Credential {
    /// The token in the header that the API wants it in.
    pub(super) fn token(api: &Api, token: Option<SecretString>) -> Result<Self, ConfigError> {
        let header = api.auth.iter().find_map(|auth| match auth {
            Auth::ApiToken { header } => Some(*header),
            Auth::OAuth2(_) => None,
        });
        let Some(header) = header else {
            return Ok(Self::None);
        };
        let token = token
            .filter(|token| !token.expose_secret().trim().is_empty())
            .ok_or(ConfigError::NoToken)?;
        // Visible ASCII only: a blank at the end is a mistake as well.
        if !token
            .expose_secret()
            .bytes()
            .all(|byte| byte.is_ascii_graphic())
        {
            return Err(ConfigError::Token);
        }
        let header = HeaderName::try_from(header).map_err(|_| ConfigError::Token)?;
        Ok(Self::ApiToken { header, token })
    }

    /// What was stated of the two: both are a mistake, as nobody can tell which is meant.
    #[cfg(feature = "oauth")]
    pub(super) fn either(
        api: &'static Api,
        token: Option<SecretString>,
        session: Option<crate::oauth::Session>,
    ) -> Result<Self, ConfigError> {
        let Some(session) = session else {
            return Self::token(api, token);
        };
        if token.is_some() {
            return Err(ConfigError::TwoCredentials);
        }
        let described = api.oauth2().ok_or(ConfigError::NoOAuth)?;
        if described.token_url != session.described().token_url {
            return Err(ConfigError::OtherOAuth);
        }
        Ok(Self::OAuth {
            session,
            api_path: described.api_path,
        })
    }
}

/// A token as the header `authorization` has it.
#[cfg(feature = "oauth")]
pub(crate) fn bearer(token: &crate::oauth::Token) -> Option<HeaderValue> {
    let value = format!("Bearer {}", token.access_token().expose_secret());
    let mut value = HeaderValue::try_from(value).ok()?;
    value.set_sensitive(true);
    Some(value)
}
