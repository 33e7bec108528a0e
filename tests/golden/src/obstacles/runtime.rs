// @generated from tests/golden/spec/obstacles/runtime.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

//! Runtime.
//!
//! [`Runtime`] starts the calls; the other types are the calls themselves.
//!
//! - [`runtime`](Runtime::runtime): Runtime. `GET runtime/{id}`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::runtime as ops;

/// Runtime.
///
/// From [`Client::runtime`](super::Client::runtime).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct Runtime<'a> {
    pub(super) client: &'a runtime::Client,
}

impl Runtime<'_> {
    /// Runtime.
    ///
    /// `GET runtime/{id}`
    ///
    /// - `id`: the id of the user ([`UserId`](models::UserId))
    ///
    /// Returns an [`Option`](models::Option). Optional parameters are setters of [`GetRuntimeRuntime`].
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let option = client.runtime().runtime(1).runtime("runtime").await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn runtime(
        self,
        id: impl ::std::convert::Into<models::UserId>,
    ) -> GetRuntimeRuntime {
        let mut request = runtime::Request::new(self.client, &ops::RUNTIME);
        request.set(0, id.into());
        GetRuntimeRuntime { request }
    }
}

/// Builder of the call `GET runtime/{id}`, from [`Runtime::runtime`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetRuntimeRuntime {
    request: runtime::Request,
}

impl GetRuntimeRuntime {
    /// The runtime.
    pub fn runtime(
        mut self,
        runtime: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(1, runtime.into());
        self
    }
    /// [`runtime`](Self::runtime), if there is a value.
    pub fn maybe_runtime(
        self,
        runtime: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match runtime {
            ::std::option::Option::Some(runtime) => self.runtime(runtime),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Option> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetRuntimeRuntime {
    type Output = runtime::Result<models::Option>;
    type IntoFuture = runtime::Call<models::Option>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetRuntimeRuntime);
