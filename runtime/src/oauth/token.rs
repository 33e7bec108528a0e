//! Tokens: what proves that a user let the app in, until when, and where to.

use std::fmt;
use std::time::Duration;

use jiff::Timestamp;
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};

use crate::error::StoreError;

/// What a grant gives: the token to call with, and the one to get the next by.
///
/// Neither is shown by `Debug`. They are wiped from memory with it; copies that HTTP needs are not.
#[derive(Clone)]
pub struct Token {
    pub(super) access: SecretString,
    pub(super) refresh: Option<SecretString>,
    pub(super) issued_at: Option<Timestamp>,
    pub(super) expires_at: Option<Timestamp>,
    pub(super) scopes: Vec<String>,
    pub(super) api_host: Option<String>,
}

impl Token {
    /// A token that was got in another way: from another program's store, say. It does not expire unless stated.
    #[must_use]
    pub fn new(access_token: impl Into<SecretString>) -> Self {
        Self {
            access: access_token.into(),
            refresh: None,
            issued_at: None,
            expires_at: None,
            scopes: Vec::new(),
            api_host: None,
        }
    }

    /// With a token to get the next one by.
    #[must_use]
    pub fn with_refresh_token(mut self, refresh_token: impl Into<SecretString>) -> Self {
        self.refresh = Some(refresh_token.into());
        self
    }

    /// With the moment it expires at.
    #[must_use]
    pub fn with_expires_at(mut self, expires_at: Timestamp) -> Self {
        self.expires_at = Some(expires_at);
        self
    }

    /// With the company's own host: `https://acme.example.com`.
    #[must_use]
    pub fn with_api_host(mut self, api_host: impl Into<String>) -> Self {
        self.api_host = Some(api_host.into());
        self
    }

    /// The token to call with.
    #[must_use]
    pub fn access_token(&self) -> &SecretString {
        &self.access
    }

    /// The token to get the next one by, if there is one.
    #[must_use]
    pub fn refresh_token(&self) -> Option<&SecretString> {
        self.refresh.as_ref()
    }

    /// When it expires, if that is known.
    #[must_use]
    pub fn expires_at(&self) -> Option<Timestamp> {
        self.expires_at
    }

    /// What the user lets the app do: `deals:full`.
    #[must_use]
    pub fn scopes(&self) -> &[String] {
        &self.scopes
    }

    /// The company's own host, where the service named it: `https://acme.example.com`.
    #[must_use]
    pub fn api_host(&self) -> Option<&str> {
        self.api_host.as_deref()
    }

    /// As text for a store to keep: JSON, with both tokens in it.
    #[must_use]
    pub fn to_json(&self) -> SecretString {
        let stored = Stored {
            access_token: self.access.expose_secret().into(),
            refresh_token: self
                .refresh
                .as_ref()
                .map(|token| token.expose_secret().into()),
            issued_at: self.issued_at.map(|at| at.to_string()),
            expires_at: self.expires_at.map(|at| at.to_string()),
            scopes: self.scopes.clone(),
            api_host: self.api_host.clone(),
        };
        // Texts and lists of texts: there is nothing that JSON could not say.
        serde_json::to_string(&stored).unwrap_or_default().into()
    }

    /// From what [`to_json`](Self::to_json) wrote.
    ///
    /// # Errors
    ///
    /// Where it is something else. The error does not quote it.
    pub fn from_json(text: &str) -> Result<Self, StoreError> {
        let stored: Stored = serde_json::from_str(text).map_err(|error| {
            // Its message may quote a token.
            StoreError::new(format!(
                "what is stored is no token (line {}, column {})",
                error.line(),
                error.column()
            ))
        })?;
        let moment = |text: Option<String>| {
            text.map(|text| text.parse::<Timestamp>())
                .transpose()
                .map_err(|_| StoreError::new("what is stored has a moment that is none"))
        };
        Ok(Self {
            access: stored.access_token.into(),
            refresh: stored.refresh_token.map(Into::into),
            issued_at: moment(stored.issued_at)?,
            expires_at: moment(stored.expires_at)?,
            scopes: stored.scopes,
            api_host: stored.api_host,
        })
    }

    /// Whether it is to be called with, at that moment: not if less than `skew` is left of it. Of a token that lasts
    /// shorter than a few times that, a quarter is left over, as it would never do otherwise.
    pub(super) fn is_fresh(&self, now: Timestamp, skew: Duration) -> bool {
        let Some(expires) = self.expires_at else {
            return true;
        };
        let left = |from: Timestamp| Duration::try_from(expires.duration_since(from));
        let skew = match self.issued_at.map(left) {
            Some(Ok(lifetime)) => skew.min(lifetime / 4),
            _ => skew,
        };
        left(now).is_ok_and(|left| left > skew)
    }

    pub(super) fn has_access(&self, other: &Self) -> bool {
        self.access.expose_secret() == other.access.expose_secret()
    }
}

/// A token at rest.
#[derive(Serialize, Deserialize)]
struct Stored {
    access_token: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    refresh_token: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    issued_at: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    expires_at: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    scopes: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    api_host: Option<String>,
}

/// Scopes as they are written: apart by blanks, as OAuth says, or by commas.
pub(super) fn scopes(text: &str) -> impl Iterator<Item = String> {
    text.split([' ', ','])
        .filter(|scope| !scope.is_empty())
        .map(str::to_owned)
}

/// Without the tokens.
impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Token")
            .field("expires_at", &self.expires_at)
            .field("scopes", &self.scopes)
            .field("api_host", &self.api_host)
            .finish_non_exhaustive()
    }
}
