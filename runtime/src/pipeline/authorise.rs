//! Saying who calls, and with that where to: a token of OAuth 2.0 may name the company's own host.

use http::{HeaderValue, Request, StatusCode};
use secrecy::ExposeSecret;

use super::Exchange;
use super::attempt::Attempts;
use super::send::is_elsewhere;
use crate::client::{Client, Credential, Shown};
use crate::error::{ConfigError, Result};
use crate::request::build::Outgoing;
use crate::request::payload::Payload;

/// A request that says who calls.
pub(super) struct Authorised {
    pub(super) request: Request<Payload>,
    /// By what it does.
    pub(super) shown: Shown,
}

/// Waits until there is a token to call with, where that can take long.
#[cfg_attr(
    not(feature = "oauth"),
    allow(
        clippy::unused_async,
        unused_variables,
        reason = "only OAuth has to wait"
    )
)]
pub(super) async fn prepare(
    client: &Client,
    outgoing: &Outgoing,
    attempts: &Attempts<'_>,
) -> Result<()> {
    #[cfg(feature = "oauth")]
    if let (false, Credential::OAuth { session, .. }) = (outgoing.anonymous, client.credential()) {
        attempts.in_time(session.usable(None)).await?;
    }
    Ok(())
}

/// The request with the token in its header, in place of anything a caller put there; without it where the call is
/// for others. Where a token has to be got first, the call's deadline holds.
#[cfg_attr(
    not(feature = "oauth"),
    allow(
        clippy::unused_async,
        unused_variables,
        unused_mut,
        reason = "only OAuth has to wait"
    )
)]
pub(super) async fn authorise(
    client: &Client,
    outgoing: &Outgoing,
    attempts: &Attempts<'_>,
) -> Result<Authorised> {
    let mut request = outgoing.request.clone();
    let mut shown = Shown::FIXED;
    match client.credential() {
        _ if outgoing.anonymous => {}
        Credential::None => {}
        Credential::ApiToken { header, token } => {
            let mut token =
                HeaderValue::from_str(token.expose_secret()).map_err(|_| ConfigError::Token)?;
            // So that no `Debug` of a request shows it, in whichever transport.
            token.set_sensitive(true);
            request.headers_mut().insert(header.clone(), token);
        }
        #[cfg(feature = "oauth")]
        Credential::OAuth { session, api_path } => {
            let token = attempts.in_time(session.usable(None)).await?;
            oauth::put(client, &mut request, &token, api_path)?;
            shown.token = Some(token);
        }
    }
    Ok(Authorised { request, shown })
}

/// Whether the service refused the token. Another host has not seen it.
pub(super) fn is_refused(exchange: &Exchange) -> bool {
    matches!(exchange, Ok(response)
        if response.status() == StatusCode::UNAUTHORIZED && !is_elsewhere(response))
}

/// Whether the call, whose token was refused, is to be made again, as there is another one now. Where there is none, the
/// error says what is to be done.
#[cfg_attr(
    not(feature = "oauth"),
    allow(
        clippy::unused_async,
        unused_variables,
        reason = "only OAuth has to wait"
    )
)]
pub(super) async fn renew(client: &Client, shown: &Shown, attempts: &Attempts<'_>) -> Result<bool> {
    #[cfg(feature = "oauth")]
    if let (Credential::OAuth { session, .. }, Some(token)) = (client.credential(), &shown.token) {
        attempts.in_time(session.usable(Some(token))).await?;
        return Ok(true);
    }
    Ok(false)
}

#[cfg(feature = "oauth")]
mod oauth {
    use http::{Request, header};

    use crate::client::{Client, bearer};
    use crate::error::{ConfigError, Result};
    use crate::oauth::{AuthError, Token};
    use crate::pipeline::attempt::Late;
    use crate::request::build::uri;
    use crate::request::payload::Payload;

    /// Puts the token into the request, and sends it to the host that the token names.
    pub(super) fn put(
        client: &Client,
        request: &mut Request<Payload>,
        token: &Token,
        api_path: &str,
    ) -> Result<()> {
        let bearer = bearer(token).ok_or(ConfigError::Token)?;
        request.headers_mut().insert(header::AUTHORIZATION, bearer);
        let Some(host) = token.api_domain() else {
            return Ok(());
        };
        if api_path.is_empty() || client.has_own_base_url() {
            return Ok(());
        }
        let here = request.uri().to_string();
        if let Some(below) = here.strip_prefix(client.base_url()) {
            let there = uri(&format!("{host}{api_path}"), below, "");
            *request.uri_mut() = there.map_err(|_| ConfigError::BaseUrl("is no URL"))?;
        }
        Ok(())
    }

    impl From<Late> for AuthError {
        fn from(late: Late) -> Self {
            Self::late(late.0)
        }
    }
}
