//! What can go wrong with proving who calls, and what to do about it.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::StatusCode;

use super::failure::Status;
use crate::deadline::DeadlineExceeded;
use crate::retry::{Attempt, StopReason, write_account};

/// OAuth 2.0 gave no token to call with. Of the call that needed it, nothing was sent, or nothing was worked on.
///
/// `refreshing the access token: invalid_grant: expired: the user must authorize the app again`
#[derive(Clone)]
#[non_exhaustive]
pub struct AuthError {
    /// What was being done.
    pub step: AuthStep,
    /// What is wrong, and so what to do.
    pub kind: AuthErrorKind,
    /// OAuth's code, where the service answered with one: `invalid_grant`.
    pub code: Option<String>,
    /// What else is known of it; may be empty.
    pub message: String,
    /// The status of the service's answer, where there was one.
    pub status: Option<StatusCode>,
    /// How long the service asks to wait.
    pub retry_after: Option<Duration>,
    /// Every attempt to reach the service; the last one ended in this error.
    pub attempts: Vec<Attempt>,
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

/// What is done on the way to a token, and with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AuthStep {
    /// Reading what a user's answer came back with.
    Callback,
    /// Exchanging a code for tokens.
    Exchange,
    /// Getting a token for the app itself.
    ClientCredentials,
    /// Getting the token to call with.
    Token,
    /// Refreshing the access token.
    Refresh,
    /// Keeping tokens.
    Save,
    /// Giving tokens back.
    Revoke,
}

/// What is wrong, and so what to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AuthErrorKind {
    /// The user declined.
    Declined,
    /// The callback's `state` is not the one that was sent: it belongs to another visit, or somebody made it up.
    StateMismatch,
    /// The callback holds neither a code nor an error.
    InvalidCallback,
    /// There is no token. The user must authorize the app.
    NoToken,
    /// What the user granted is over: expired, revoked, or used already. The user must authorize the app again.
    InvalidGrant,
    /// The service does not know the app, or not so: client id and secret are to be checked.
    InvalidClient,
    /// The service refused with another of OAuth's codes.
    Refused,
    /// The service cannot be reached, or not now. Later may help.
    Unavailable,
    /// The service's answer is not what OAuth says.
    InvalidResponse,
    /// The token store failed. What it says is the source.
    Store,
    /// The call's deadline was over before there was a token.
    Deadline,
}

impl AuthError {
    pub(crate) fn new(step: AuthStep, kind: AuthErrorKind) -> Self {
        Self {
            step,
            kind,
            code: None,
            message: String::new(),
            status: None,
            retry_after: None,
            attempts: Vec::new(),
            source: None,
        }
    }

    pub(crate) fn store(step: AuthStep, error: StoreError) -> Self {
        Self {
            source: Some(Arc::new(error)),
            ..Self::new(step, AuthErrorKind::Store)
        }
    }

    #[must_use]
    pub(crate) fn saying(mut self, message: impl Into<String>) -> Self {
        self.message = message.into();
        self
    }

    /// With what was the matter on the way to the service.
    #[must_use]
    pub(crate) fn caused_by(mut self, source: Arc<dyn StdError + Send + Sync>) -> Self {
        self.source = Some(source);
        self
    }

    /// Only the user can mend it, by authorizing the app: send them to [`OAuth::authorize`](crate::oauth::OAuth::authorize).
    #[must_use]
    pub fn must_authorize(&self) -> bool {
        matches!(
            self.kind,
            AuthErrorKind::NoToken | AuthErrorKind::InvalidGrant
        )
    }

    /// It may work later without anything changed.
    #[must_use]
    pub fn is_temporary(&self) -> bool {
        matches!(
            self.kind,
            AuthErrorKind::Unavailable | AuthErrorKind::Store | AuthErrorKind::Deadline
        )
    }
}

impl From<DeadlineExceeded> for AuthError {
    fn from(DeadlineExceeded(limit): DeadlineExceeded) -> Self {
        Self::new(AuthStep::Token, AuthErrorKind::Deadline).saying(format!("{limit:?}"))
    }
}

impl AuthStep {
    fn as_str(self) -> &'static str {
        match self {
            Self::Callback => "reading the callback",
            Self::Exchange => "exchanging the code",
            Self::ClientCredentials => "getting a token for the app",
            Self::Token => "getting the access token",
            Self::Refresh => "refreshing the access token",
            Self::Save => "keeping the tokens",
            Self::Revoke => "revoking the tokens",
        }
    }
}

impl AuthErrorKind {
    /// What it comes to.
    fn as_str(self) -> &'static str {
        match self {
            Self::Declined => "the user declined",
            Self::StateMismatch => {
                "the callback's `state` is not the one that was sent: another visit's, or made up; begin again"
            }
            Self::InvalidCallback => "the callback holds neither a code nor an error",
            Self::NoToken => "there is no token; the user must authorize the app",
            Self::InvalidGrant => "the user must authorize the app again",
            Self::InvalidClient => "check the client id and secret",
            Self::Refused => "the service refused",
            Self::Unavailable => "try again later",
            Self::InvalidResponse => "the service's answer cannot be used",
            Self::Store => "the token store failed",
            Self::Deadline => "the call's deadline is over",
        }
    }
}

impl fmt::Display for AuthError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.step.as_str())?;
        if let Some(status) = self.status {
            write!(f, ": {}", Status(status))?;
        }
        if let Some(code) = &self.code {
            write!(f, ": {code}")?;
        }
        if !self.message.is_empty() {
            write!(f, ": {}", self.message)?;
        }
        if self.kind == AuthErrorKind::Store {
            f.write_str(": the token store failed")?;
        }
        if let Some(source) = &self.source {
            write!(f, ": {source}")?;
        }
        if self.kind != AuthErrorKind::Store {
            write!(f, ": {}", self.kind.as_str())?;
        }
        write_account(f, &self.attempts, StopReason::NotRetryable)
    }
}

impl fmt::Debug for AuthError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthError")
            .field("step", &self.step)
            .field("kind", &self.kind)
            .field("code", &self.code)
            .field("message", &self.message)
            .field("status", &self.status)
            .field("retry_after", &self.retry_after)
            .field("attempts", &self.attempts)
            .field("source", &self.source)
            .finish()
    }
}

impl StdError for AuthError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        let source = self.source.as_deref()?;
        Some(source)
    }
}

/// Why a store failed.
#[derive(Debug, thiserror::Error)]
#[error(transparent)]
pub struct StoreError(Box<dyn StdError + Send + Sync>);

impl StoreError {
    /// For that reason, an error or a text. It must not hold tokens: it is shown.
    #[must_use]
    pub fn new(reason: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self(reason.into())
    }
}
