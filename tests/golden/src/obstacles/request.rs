// @generated from tests/golden/spec/obstacles/request.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

//! Request.
//!
//! [`Request`] starts the calls; the other types are the calls themselves.
//!
//! - [`request`](Request::request): Request. `GET request/{id}`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::request as ops;

/// Request.
///
/// From [`Client::request_`](super::Client::request_).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct Request<'a> {
    pub(super) client: &'a runtime::Client,
}

impl Request<'_> {
    /// Request.
    ///
    /// `GET request/{id}`
    ///
    /// - `id`: the id of the user ([`UserId`](models::UserId))
    ///
    /// Returns an [`Option`](models::Option). Optional parameters are setters of [`RequestRequest`].
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let option = client.request_().request(1).request("request").await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn request(
        self,
        id: impl ::std::convert::Into<models::UserId>,
    ) -> RequestRequest {
        let mut request = runtime::Request::new(self.client, &ops::REQUEST);
        request.set(0, id.into());
        RequestRequest { request }
    }
}

/// Builder of the call `GET request/{id}`, from [`Request::request`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct RequestRequest {
    request: runtime::Request,
}

impl RequestRequest {
    /// The request.
    pub fn request(
        mut self,
        request: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(1, request.into());
        self
    }
    /// [`request`](Self::request), if there is a value.
    pub fn maybe_request(
        self,
        request: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match request {
            ::std::option::Option::Some(request) => self.request(request),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Option> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for RequestRequest {
    type Output = runtime::Result<models::Option>;
    type IntoFuture = runtime::Call<models::Option>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(RequestRequest);
