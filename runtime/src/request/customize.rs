//! Parameters, headers and a deadline that the caller sets for one call, beyond the API's description.

use std::fmt;
use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue, Method, header};

use crate::client::Client;
use crate::encode::{Argument, Encode};
use crate::operation::{Api, Auth, Body, ParamLocation};

/// Parameters, headers and a deadline for one call, beyond the API's description. Every call implements it.
///
/// A call may have a setter of the same name: then `call.header(…)` is that setter, and `Customize::header(call, …)` is this
/// method.
///
/// ```no_run
/// # async fn example(client: &callsheet_runtime::Client) -> callsheet_runtime::Result<()> {
/// use std::time::Duration;
///
/// use callsheet_runtime::{Customize, Method};
///
/// let body = client
///     .request(Method::Get, "/deals")
///     .with("sort", "title")
///     .header("x-trace", "7f2a")
///     .timeout(Duration::from_secs(5))
///     .await?;
/// # Ok(())
/// # }
/// ```
pub trait Customize: Sized {
    #[doc(hidden)]
    fn customization(&mut self) -> &mut Customization;

    /// Sets a parameter that the description does not know, in place of an earlier one of that name.
    ///
    /// It travels with the call's other parameters: in the body if the call has a JSON object or a form as its body, or
    /// if it is a `POST`, `PUT` or `PATCH` without a described body; otherwise in the query. There a list is written
    /// `name=1,2` and a map `name[key]=value`.
    ///
    /// The call fails with [`Error::Argument`](crate::Error::Argument) if the name is also set by a setter or by paging, or
    /// if the body or the query cannot hold the value.
    #[must_use]
    fn with(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.customization().set_param(name.into(), value.encode());
        self
    }

    /// Sets a request header, in place of any other of that name. Its value is never printed, and never sent to another
    /// host after a redirect.
    ///
    /// The call fails with [`Error::Argument`](crate::Error::Argument) if the name or value is not valid in a header, if the
    /// header carries the client's credential, which only [`ClientBuilder`](crate::ClientBuilder) sets, or if it frames the
    /// request (`host`, `content-length`, `transfer-encoding`, `connection` and their like).
    #[must_use]
    fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.customization().set_header(name.into(), value.into());
        self
    }

    /// Deadline for this call, including retries and waits, in place of [`RetryPolicy::deadline`]. Each page of a list that
    /// is read whole is a call of its own. A single attempt is also bounded by [`ClientBuilder::timeout`].
    ///
    /// [`RetryPolicy::deadline`]: crate::RetryPolicy::deadline
    /// [`ClientBuilder::timeout`]: crate::ClientBuilder::timeout
    #[must_use]
    fn timeout(mut self, timeout: Duration) -> Self {
        self.customization().timeout = Some(timeout);
        self
    }
}

/// What a caller added to one call.
#[derive(Clone, Default)]
pub struct Customization {
    params: Vec<(String, Argument)>,
    /// A value that cannot stand in a header is `None`, as it could be a secret.
    headers: Vec<(String, Option<HeaderValue>)>,
    timeout: Option<Duration>,
}

/// Headers that frame a request, which the transport writes.
const FRAMING: [HeaderName; 9] = [
    header::CONNECTION,
    header::CONTENT_LENGTH,
    header::EXPECT,
    header::HOST,
    header::TE,
    header::TRAILER,
    header::TRANSFER_ENCODING,
    header::UPGRADE,
    HeaderName::from_static("keep-alive"),
];

impl Customization {
    fn set_param(&mut self, name: String, value: Argument) {
        self.params.retain(|(other, _)| *other != name);
        if !value.is_omitted() {
            self.params.push((name, value));
        }
    }

    fn set_header(&mut self, name: String, value: String) {
        let value = HeaderValue::try_from(value).ok().map(|mut value| {
            // So that no `Debug` of a request shows it, in whichever transport.
            value.set_sensitive(true);
            value
        });
        self.headers.push((name, value));
    }

    /// The parameters that a call with that method and body sends there, in the order in which they were set.
    pub(super) fn params(
        &self,
        location: ParamLocation,
        method: &Method,
        body: Body,
    ) -> &[(String, Argument)] {
        let has_members = match body {
            Body::Json | Body::Form | Body::Multipart => true,
            Body::None => matches!(*method, Method::POST | Method::PUT | Method::PATCH),
            // It is one value.
            Body::Value => false,
        };
        let own = if has_members {
            ParamLocation::Body
        } else {
            ParamLocation::Query
        };
        if location == own { &self.params } else { &[] }
    }

    /// Deadline of the call, including retries and waits: its own, or the client's.
    pub(super) fn deadline(&self, client: &Client) -> Option<Duration> {
        self.timeout.or(client.retry_policy().deadline)
    }

    /// Writes the headers.
    ///
    /// # Errors
    ///
    /// A header that cannot be sent, and why.
    pub(super) fn write_headers<'a>(
        &'a self,
        api: &Api,
        headers: &mut HeaderMap,
    ) -> Result<(), (&'a str, &'static str)> {
        for (name, value) in &self.headers {
            let wrong = |reason| (&**name, reason);
            let key = HeaderName::try_from(name).map_err(|_| wrong("is not a header name"))?;
            if authenticates(api, &key) {
                return Err(wrong(
                    "carries the client's credential; state it when you build the client",
                ));
            }
            if FRAMING.contains(&key) {
                return Err(wrong("is written by the transport"));
            }
            let value = value.as_ref();
            let value = value.ok_or(wrong("holds characters that a header cannot carry"))?;
            headers.insert(key, value.clone());
        }
        Ok(())
    }
}

/// Whether an API's credentials travel in that header.
fn authenticates(api: &Api, name: &HeaderName) -> bool {
    api.auth.iter().any(|auth| match auth {
        Auth::ApiToken { header } => header.eq_ignore_ascii_case(name.as_str()),
        Auth::OAuth2(_) => *name == header::AUTHORIZATION,
    })
}

/// Names only: values may be anybody's secrets.
impl fmt::Debug for Customization {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let params: Vec<&str> = self.params.iter().map(|(name, _)| &**name).collect();
        let headers: Vec<&str> = self.headers.iter().map(|(name, _)| &**name).collect();
        f.debug_struct("Customization")
            .field("params", &params)
            .field("headers", &headers)
            .field("timeout", &self.timeout)
            .finish()
    }
}

/// Implements [`Customize`](crate::Customize) for builders around a [`Request`](crate::Request).
#[doc(hidden)]
#[macro_export]
macro_rules! __customize {
    ($builder:ident) => {
        impl $crate::Customize for $builder {
            fn customization(&mut self) -> &mut $crate::private::Customization {
                $crate::Customize::customization(&mut self.request)
            }
        }
    };
}

// An exported macro is at the root of the crate.
pub use __customize as customize_builder;

#[cfg(test)]
mod tests;
