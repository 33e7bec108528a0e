// @generated from tests/golden/spec/obstacles/core.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

//! Core.
//!
//! [`Core`] starts the calls; the other types are the calls themselves.
//!
//! - [`core`](Core::core): Core. `GET core/{id}`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::core as ops;

/// Core.
///
/// From [`Client::core`](super::Client::core).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct Core<'a> {
    pub(super) client: &'a runtime::Client,
}

impl Core<'_> {
    /// Core.
    ///
    /// `GET core/{id}`
    ///
    /// - `id`: the id of the user ([`UserId`](models::UserId))
    ///
    /// Returns an [`Option`](models::Option). Optional parameters are setters of [`GetCoreCore`].
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let option = client.core().core(1).core("core").await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn core(self, id: impl ::std::convert::Into<models::UserId>) -> GetCoreCore {
        let mut request = runtime::Request::new(self.client, &ops::CORE);
        request.set(0, id.into());
        GetCoreCore { request }
    }
}

/// Builder of the call `GET core/{id}`, from [`Core::core`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetCoreCore {
    request: runtime::Request,
}

impl GetCoreCore {
    /// The core.
    pub fn core(
        mut self,
        core: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(1, core.into());
        self
    }
    /// [`core`](Self::core), if there is a value.
    pub fn maybe_core(
        self,
        core: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match core {
            ::std::option::Option::Some(core) => self.core(core),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Option> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetCoreCore {
    type Output = runtime::Result<models::Option>;
    type IntoFuture = runtime::Call<models::Option>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetCoreCore);
