//! The sender: HTTP Basic, compared in a time that does not depend on the expected credentials.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::HeaderMap;
use http::header::AUTHORIZATION;
use secrecy::{ExposeSecret, SecretString};
use subtle::{Choice, ConstantTimeEq};

/// The user and password of a webhook: `http_auth_user` and `http_auth_password` when it was created.
///
/// ```
/// use callsheet_runtime::http::{HeaderMap, header::AUTHORIZATION};
/// use pipedrive_support::webhook::{Credentials, Refused};
///
/// let credentials = Credentials::new("pipedrive", "correct horse");
/// let mut headers = HeaderMap::new();
/// assert_eq!(credentials.verify(&headers), Err(Refused::Missing));
///
/// headers.insert(AUTHORIZATION, "Basic cGlwZWRyaXZlOmNvcnJlY3QgaG9yc2U=".parse()?);
/// credentials.verify(&headers)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Credentials {
    /// `user:password` of each that is accepted.
    accepted: Vec<SecretString>,
}

impl Credentials {
    /// Creates credentials that accept this user with this password.
    pub fn new(user: impl AsRef<str>, password: impl AsRef<str>) -> Self {
        Self {
            accepted: vec![pair(user.as_ref(), password.as_ref())],
        }
    }

    /// Also accepts this user and password. A webhook cannot be changed, so a new password needs a new webhook, and for a while
    /// both deliver.
    #[must_use]
    pub fn or(mut self, user: impl AsRef<str>, password: impl AsRef<str>) -> Self {
        self.accepted.push(pair(user.as_ref(), password.as_ref()));
        self
    }

    /// Checks the header `Authorization` of a request.
    ///
    /// # Errors
    ///
    /// [`Refused`]: answer 401 and do not read the body.
    pub fn verify(&self, headers: &HeaderMap) -> Result<(), Refused> {
        let mut values = headers.get_all(AUTHORIZATION).iter();
        match (values.next(), values.next()) {
            (None, _) => Err(Refused::Missing),
            (Some(value), None) => self.verify_value(value.as_bytes()),
            (Some(_), Some(_)) => Err(Refused::Malformed),
        }
    }

    /// Checks the value of the header `Authorization`, for servers with header types of their own.
    ///
    /// # Errors
    ///
    /// [`Refused`]: answer 401 and do not read the body.
    pub fn verify_value(&self, value: &[u8]) -> Result<(), Refused> {
        const SCHEME: &[u8] = b"basic ";
        let (scheme, rest) = value
            .split_at_checked(SCHEME.len())
            .ok_or(Refused::Malformed)?;
        if !scheme.eq_ignore_ascii_case(SCHEME) {
            return Err(Refused::Malformed);
        }
        let given = STANDARD
            .decode(rest.trim_ascii())
            .map_err(|_| Refused::Malformed)?;
        let mut known = Choice::from(0);
        for accepted in &self.accepted {
            known |= same(&given, accepted.expose_secret().as_bytes());
        }
        if known.into() {
            Ok(())
        } else {
            Err(Refused::Wrong)
        }
    }
}

#[cfg(feature = "serde")]
impl Credentials {
    /// The header `Authorization` with the first user and password that are accepted.
    pub(super) fn header(&self) -> http::HeaderValue {
        let pair = self
            .accepted
            .first()
            .map_or("", |pair| pair.expose_secret());
        let value = format!("Basic {}", STANDARD.encode(pair));
        // Base64 is text that headers can hold.
        let mut value = http::HeaderValue::try_from(value)
            .unwrap_or_else(|_| http::HeaderValue::from_static("Basic"));
        value.set_sensitive(true);
        value
    }
}

fn pair(user: &str, password: &str) -> SecretString {
    format!("{user}:{password}").into()
}

/// In a time that depends on how much was given, and on nothing about what was expected, not even its length.
fn same(given: &[u8], expected: &[u8]) -> Choice {
    let mut same = given.len().ct_eq(&expected.len());
    // `expected` holds a colon at least, so there is a byte to compare with.
    for (byte, expected) in given.iter().zip(expected.iter().cycle()) {
        same &= byte.ct_eq(expected);
    }
    same
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Credentials(..)")
    }
}

/// Client id and secret of an app, which [its uninstall callback](super::Uninstalled) carries.
#[derive(Clone, Debug)]
pub struct AppCredentials {
    pub(super) client_id: String,
    pub(super) credentials: Credentials,
}

impl AppCredentials {
    /// Creates the credentials of an app. Its page in the Developer Hub has them.
    pub fn new(client_id: impl Into<String>, client_secret: impl AsRef<str>) -> Self {
        let client_id = client_id.into();
        Self {
            credentials: Credentials::new(&client_id, client_secret),
            client_id,
        }
    }

    /// Checks the header `Authorization` of a request.
    ///
    /// # Errors
    ///
    /// [`Refused`]: answer 401 and do not read the body.
    pub fn verify(&self, headers: &HeaderMap) -> Result<(), Refused> {
        self.credentials.verify(headers)
    }
}

/// Why a sender was refused. No message shows the expected or the received credentials.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Refused {
    /// There is no header `Authorization`.
    #[error(
        "no header `Authorization`: make the webhook with `http_auth_user` and `http_auth_password`, and let proxies pass it on"
    )]
    Missing,
    /// The header, or one of several, is not HTTP Basic (RFC 7617).
    #[error("the header `Authorization` is not HTTP Basic")]
    Malformed,
    /// The user or the password is another one.
    #[error("the header `Authorization` holds another user or password")]
    Wrong,
    /// The user and the password are right, and the body is about another app.
    #[error("the body is about an app with another `client_id`")]
    OtherApp,
}
