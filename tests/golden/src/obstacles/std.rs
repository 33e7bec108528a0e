// @generated from tests/golden/spec/obstacles/std.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

//! Std.
//!
//! [`Std`] starts the calls; the other types are the calls themselves.
//!
//! - [`std`](Std::std): Std. `GET std/{id}`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::std as ops;

/// Std.
///
/// From [`Client::std`](super::Client::std).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct Std<'a> {
    pub(super) client: &'a runtime::Client,
}

impl Std<'_> {
    /// Std.
    ///
    /// `GET std/{id}`
    ///
    /// - `id`: the id of the user ([`UserId`](models::UserId))
    ///
    /// Returns an [`Option`](models::Option). Optional parameters are setters of [`GetStdStd`].
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let option = client.std().std(1).std("std").await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn std(self, id: impl ::std::convert::Into<models::UserId>) -> GetStdStd {
        let mut request = runtime::Request::new(self.client, &ops::STD);
        request.set(0, id.into());
        GetStdStd { request }
    }
}

/// Builder of the call `GET std/{id}`, from [`Std::std`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetStdStd {
    request: runtime::Request,
}

impl GetStdStd {
    /// The std.
    pub fn std(mut self, std: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.request.set(1, std.into());
        self
    }
    /// [`std`](Self::std), if there is a value.
    pub fn maybe_std(
        self,
        std: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match std {
            ::std::option::Option::Some(std) => self.std(std),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Option> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetStdStd {
    type Output = runtime::Result<models::Option>;
    type IntoFuture = runtime::Call<models::Option>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetStdStd);
