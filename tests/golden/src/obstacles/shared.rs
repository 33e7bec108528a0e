// @generated from tests/golden/spec/obstacles/shared.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

//! Shared.
//!
//! [`Shared`] starts the calls; the other types are the calls themselves.
//!
//! - [`shared`](Shared::shared): Shared. `GET shared/{id}`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::shared as ops;

/// Shared.
///
/// From [`Client::shared`](super::Client::shared).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct Shared<'a> {
    pub(super) client: &'a runtime::Client,
}

impl Shared<'_> {
    /// Shared.
    ///
    /// `GET shared/{id}`
    ///
    /// - `id`: the id of the user ([`UserId`](models::UserId))
    ///
    /// Returns an [`Option`](models::Option). Optional parameters are setters of [`GetSharedShared`].
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let option = client.shared().shared(1).shared("shared").await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn shared(
        self,
        id: impl ::std::convert::Into<models::UserId>,
    ) -> GetSharedShared {
        let mut request = runtime::Request::new(self.client, &ops::SHARED);
        request.set(0, id.into());
        GetSharedShared { request }
    }
}

/// Builder of the call `GET shared/{id}`, from [`Shared::shared`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetSharedShared {
    request: runtime::Request,
}

impl GetSharedShared {
    /// The shared.
    pub fn shared(
        mut self,
        shared: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(1, shared.into());
        self
    }
    /// [`shared`](Self::shared), if there is a value.
    pub fn maybe_shared(
        self,
        shared: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match shared {
            ::std::option::Option::Some(shared) => self.shared(shared),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Option> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetSharedShared {
    type Output = runtime::Result<models::Option>;
    type IntoFuture = runtime::Call<models::Option>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetSharedShared);
