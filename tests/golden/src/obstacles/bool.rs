// @generated from tests/golden/spec/obstacles/bool.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

//! Bool.
//!
//! [`Bool`] starts the calls; the other types are the calls themselves.
//!
//! - [`bool`](Bool::bool): Bool. `GET bool/{id}`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::bool as ops;

/// Bool.
///
/// From [`Client::bool`](super::Client::bool).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct Bool<'a> {
    pub(super) client: &'a runtime::Client,
}

impl Bool<'_> {
    /// Bool.
    ///
    /// `GET bool/{id}`
    ///
    /// - `id`: the id of the user ([`UserId`](models::UserId))
    ///
    /// Returns an [`Option`](models::Option). Optional parameters are setters of [`GetBoolBool`].
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let option = client.bool().bool(1).bool("bool").await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn bool(self, id: impl ::std::convert::Into<models::UserId>) -> GetBoolBool {
        let mut request = runtime::Request::new(self.client, &ops::BOOL);
        request.set(0, id.into());
        GetBoolBool { request }
    }
}

/// Builder of the call `GET bool/{id}`, from [`Bool::bool`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetBoolBool {
    request: runtime::Request,
}

impl GetBoolBool {
    /// The bool.
    pub fn bool(
        mut self,
        bool: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(1, bool.into());
        self
    }
    /// [`bool`](Self::bool), if there is a value.
    pub fn maybe_bool(
        self,
        bool: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match bool {
            ::std::option::Option::Some(bool) => self.bool(bool),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Option> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetBoolBool {
    type Output = runtime::Result<models::Option>;
    type IntoFuture = runtime::Call<models::Option>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetBoolBool);
