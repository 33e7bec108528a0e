// @generated from tests/golden/spec/obstacles/into.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

//! Into.
//!
//! [`IntoHandle`] starts the calls; the other types are the calls themselves.
//!
//! - [`into`](IntoHandle::into): Into. `GET into/{id}`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::into as ops;

/// Into.
///
/// Called `into` in the spec.
///
/// From [`Client::into_`](super::Client::into_).
#[doc(alias = "into")]
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct IntoHandle<'a> {
    pub(super) client: &'a runtime::Client,
}

impl IntoHandle<'_> {
    /// Into.
    ///
    /// `GET into/{id}`
    ///
    /// - `id`: the id of the user ([`UserId`](models::UserId))
    ///
    /// Returns an [`Option`](models::Option). Optional parameters are setters of [`GetIntoInto`].
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let option = client.into_().into(1).into("into").await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn into(self, id: impl ::std::convert::Into<models::UserId>) -> GetIntoInto {
        let mut request = runtime::Request::new(self.client, &ops::INTO);
        request.set(0, id.into());
        GetIntoInto { request }
    }
}

/// Builder of the call `GET into/{id}`, from [`IntoHandle::into`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetIntoInto {
    request: runtime::Request,
}

impl GetIntoInto {
    /// The into.
    pub fn into(
        mut self,
        into: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(1, into.into());
        self
    }
    /// [`into`](Self::into), if there is a value.
    pub fn maybe_into(
        self,
        into: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match into {
            ::std::option::Option::Some(into) => self.into(into),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Option> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetIntoInto {
    type Output = runtime::Result<models::Option>;
    type IntoFuture = runtime::Call<models::Option>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetIntoInto);
