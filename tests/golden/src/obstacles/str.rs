// @generated from tests/golden/spec/obstacles/str.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

//! Str.
//!
//! [`Str`] starts the calls; the other types are the calls themselves.
//!
//! - [`str`](Str::str): Str. `GET str/{id}`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::str as ops;

/// Str.
///
/// From [`Client::str`](super::Client::str).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct Str<'a> {
    pub(super) client: &'a runtime::Client,
}

impl Str<'_> {
    /// Str.
    ///
    /// `GET str/{id}`
    ///
    /// - `id`: the id of the user ([`UserId`](models::UserId))
    ///
    /// Returns an [`Option`](models::Option). Optional parameters are setters of [`GetStrStr`].
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let option = client.str().str(1).str("str").await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn str(self, id: impl ::std::convert::Into<models::UserId>) -> GetStrStr {
        let mut request = runtime::Request::new(self.client, &ops::STR);
        request.set(0, id.into());
        GetStrStr { request }
    }
}

/// Builder of the call `GET str/{id}`, from [`Str::str`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetStrStr {
    request: runtime::Request,
}

impl GetStrStr {
    /// The str.
    pub fn str(mut self, str: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.request.set(1, str.into());
        self
    }
    /// [`str`](Self::str), if there is a value.
    pub fn maybe_str(
        self,
        str: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match str {
            ::std::option::Option::Some(str) => self.str(str),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Option> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetStrStr {
    type Output = runtime::Result<models::Option>;
    type IntoFuture = runtime::Call<models::Option>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetStrStr);
