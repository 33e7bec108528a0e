// @generated from tests/golden/spec/obstacles/mod.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

//! Mod.
//!
//! [`Mod`] starts the calls; the other types are the calls themselves.
//!
//! - [`mod`](Mod::mod): Mod. `GET mod/{id}`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::mod_ as ops;

/// Mod.
///
/// From [`Client::mod`](super::Client::mod).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct Mod<'a> {
    pub(super) client: &'a runtime::Client,
}

impl Mod<'_> {
    /// Mod.
    ///
    /// `GET mod/{id}`
    ///
    /// - `id`: the id of the user ([`UserId`](models::UserId))
    ///
    /// Returns an [`Option`](models::Option). Optional parameters are setters of [`GetModMod`].
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let option = client.r#mod().r#mod(1).r#mod("mod").await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn r#mod(self, id: impl ::std::convert::Into<models::UserId>) -> GetModMod {
        let mut request = runtime::Request::new(self.client, &ops::MOD);
        request.set(0, id.into());
        GetModMod { request }
    }
}

/// Builder of the call `GET mod/{id}`, from [`Mod::mod`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetModMod {
    request: runtime::Request,
}

impl GetModMod {
    /// The mod.
    pub fn r#mod(
        mut self,
        r#mod: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(1, r#mod.into());
        self
    }
    /// [`mod`](Self::mod), if there is a value.
    pub fn maybe_mod(
        self,
        r#mod: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match r#mod {
            ::std::option::Option::Some(r#mod) => self.r#mod(r#mod),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Option> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetModMod {
    type Output = runtime::Result<models::Option>;
    type IntoFuture = runtime::Call<models::Option>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetModMod);
