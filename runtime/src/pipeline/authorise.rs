//! Saying who calls.

use http::HeaderValue;
use secrecy::ExposeSecret;

use crate::client::Client;
use crate::error::{ConfigError, Result};
use crate::request::build::Outgoing;

/// Puts the token into its header, in place of anything a caller put there; not into calls that are for others.
pub(super) fn authorise(client: &Client, mut outgoing: Outgoing) -> Result<Outgoing> {
    if outgoing.anonymous {
        return Ok(outgoing);
    }
    if let Some(credential) = client.credential() {
        let mut token = HeaderValue::from_str(credential.token.expose_secret())
            .map_err(|_| ConfigError::Token)?;
        // So that no `Debug` of a request shows it, in whichever transport.
        token.set_sensitive(true);
        outgoing
            .request
            .headers_mut()
            .insert(credential.header.clone(), token);
    }
    Ok(outgoing)
}
