// @generated from tests/golden/spec/obstacles/client.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

//! Client.
//!
//! [`Client`] starts the calls; the other types are the calls themselves.
//!
//! - [`client`](Client::client): Client. `GET client/{id}`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::client as ops;

/// Client.
///
/// From [`Client::client`](super::Client::client).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct Client<'a> {
    pub(super) client: &'a runtime::Client,
}

impl Client<'_> {
    /// Client.
    ///
    /// `GET client/{id}`
    ///
    /// - `id`: the id of the user ([`UserId`](models::UserId))
    ///
    /// Returns an [`Option`](models::Option). Optional parameters are setters of [`GetClientClient`].
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let option = client.client().client(1).client("client").await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn client(
        self,
        id: impl ::std::convert::Into<models::UserId>,
    ) -> GetClientClient {
        let mut request = runtime::Request::new(self.client, &ops::CLIENT);
        request.set(0, id.into());
        GetClientClient { request }
    }
}

/// Builder of the call `GET client/{id}`, from [`Client::client`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetClientClient {
    request: runtime::Request,
}

impl GetClientClient {
    /// The client.
    pub fn client(
        mut self,
        client: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(1, client.into());
        self
    }
    /// [`client`](Self::client), if there is a value.
    pub fn maybe_client(
        self,
        client: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match client {
            ::std::option::Option::Some(client) => self.client(client),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Option> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetClientClient {
    type Output = runtime::Result<models::Option>;
    type IntoFuture = runtime::Call<models::Option>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetClientClient);
