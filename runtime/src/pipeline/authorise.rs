//! Saying who calls.

use http::HeaderValue;
use secrecy::ExposeSecret;

use crate::client::Client;
use crate::error::{ConfigError, Result};
use crate::request::build::Outgoing;
use crate::request::payload::Payload;

/// The request with the token in its header, in place of anything a caller put there; without it where the call is
/// for others.
pub(super) fn authorise(client: &Client, outgoing: &Outgoing) -> Result<http::Request<Payload>> {
    let mut request = outgoing.request.clone();
    if outgoing.anonymous {
        return Ok(request);
    }
    if let Some(credential) = client.credential() {
        let mut token = HeaderValue::from_str(credential.token.expose_secret())
            .map_err(|_| ConfigError::Token)?;
        // So that no `Debug` of a request shows it, in whichever transport.
        token.set_sensitive(true);
        request
            .headers_mut()
            .insert(credential.header.clone(), token);
    }
    Ok(request)
}
