//! Extractors for axum: the body of a request whose sender was verified.

use std::fmt;

use axum_core::body::Body;
use axum_core::extract::rejection::BytesRejection;
use axum_core::extract::{FromRef, FromRequest, Request};
use axum_core::response::{IntoResponse, Response};
use bytes::Bytes;
use http::header::{CONTENT_TYPE, WWW_AUTHENTICATE};
use http::{HeaderMap, HeaderValue, StatusCode};

use super::credentials::{AppCredentials, Credentials, Refused};
use super::delivery::{Delivery, Events, PayloadError};
use super::uninstall::Uninstalled;

/// Extractor for a [`Delivery`], or for the callback [`Uninstalled`], whose sender is verified.
///
/// The router's state has the credentials, by [`FromRef`]: [`Credentials`] for deliveries, [`AppCredentials`] for the callback.
/// They are checked before the body is read. Other requests are answered by [`Rejection`].
///
/// The body is limited by axum's `DefaultBodyLimit`: 2 MB unless a layer changes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verified<T>(pub T);

/// Types that can be [`Verified`].
pub trait Received: Sized {
    /// The credentials, from the router's state.
    type Credentials: Send;

    /// Checks the sender, before the body is read.
    ///
    /// # Errors
    ///
    /// [`Refused`]: the credentials are missing or wrong.
    fn verify(credentials: &Self::Credentials, headers: &HeaderMap) -> Result<(), Refused>;

    /// Reads the body.
    ///
    /// # Errors
    ///
    /// [`Rejection`]: the body is not valid.
    fn receive(credentials: &Self::Credentials, body: &[u8]) -> Result<Self, Rejection>;
}

impl<E: Events> Received for Delivery<E> {
    type Credentials = Credentials;

    fn verify(credentials: &Credentials, headers: &HeaderMap) -> Result<(), Refused> {
        credentials.verify(headers)
    }

    fn receive(_: &Credentials, body: &[u8]) -> Result<Self, Rejection> {
        Self::from_slice(body).map_err(Rejection::Payload)
    }
}

impl Received for Uninstalled {
    type Credentials = AppCredentials;

    fn verify(credentials: &AppCredentials, headers: &HeaderMap) -> Result<(), Refused> {
        credentials.verify(headers)
    }

    fn receive(credentials: &AppCredentials, body: &[u8]) -> Result<Self, Rejection> {
        let uninstalled = Self::from_slice(body).map_err(Rejection::Payload)?;
        uninstalled
            .verify(credentials)
            .map_err(Rejection::Refused)?;
        Ok(uninstalled)
    }
}

impl<T, S> FromRequest<S> for Verified<T>
where
    T: Received,
    T::Credentials: FromRef<S>,
    S: Send + Sync,
{
    type Rejection = Rejection;

    async fn from_request(request: Request, state: &S) -> Result<Self, Rejection> {
        let credentials = T::Credentials::from_ref(state);
        T::verify(&credentials, request.headers()).map_err(Rejection::Refused)?;
        let body = Bytes::from_request(request, state)
            .await
            .map_err(Rejection::Body)?;
        T::receive(&credentials, &body).map(Self)
    }
}

/// Why a request was rejected. As a response, it is 401 with `WWW-Authenticate`, 413 for a body that is too long, or 400, with
/// the reason as text.
#[derive(Debug)]
#[non_exhaustive]
pub enum Rejection {
    /// The sender was refused.
    Refused(Refused),
    /// The body is incomplete or too long.
    Body(BytesRejection),
    /// The body is not a payload.
    Payload(PayloadError),
}

impl Rejection {
    /// Returns the status of the response.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Refused(_) => StatusCode::UNAUTHORIZED,
            Self::Body(rejection) => rejection.status(),
            Self::Payload(_) => StatusCode::BAD_REQUEST,
        }
    }
}

impl IntoResponse for Rejection {
    fn into_response(self) -> Response {
        let mut response = Response::new(Body::from(self.to_string()));
        *response.status_mut() = self.status();
        let headers = response.headers_mut();
        headers.insert(
            CONTENT_TYPE,
            HeaderValue::from_static("text/plain; charset=utf-8"),
        );
        if let Self::Refused(_) = self {
            // RFC 9110 wants it with a 401; RFC 7617 says what is in it.
            headers.insert(
                WWW_AUTHENTICATE,
                HeaderValue::from_static("Basic realm=\"webhook\", charset=\"UTF-8\""),
            );
        }
        response
    }
}

impl fmt::Display for Rejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(refused) => refused.fmt(f),
            Self::Body(rejection) => f.write_str(&rejection.body_text()),
            Self::Payload(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for Rejection {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Refused(refused) => Some(refused),
            Self::Body(rejection) => Some(rejection),
            Self::Payload(error) => Some(error),
        }
    }
}
