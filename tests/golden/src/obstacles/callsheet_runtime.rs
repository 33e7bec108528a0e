// @generated from tests/golden/spec/obstacles/callsheet_runtime.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

//! Callsheet runtime.
//!
//! [`CallsheetRuntime`] starts the calls; the other types are the calls themselves.
//!
//! - [`callsheet_runtime`](CallsheetRuntime::callsheet_runtime): Callsheet runtime. `GET callsheet_runtime/{id}`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::callsheet_runtime as ops;

/// Callsheet runtime.
///
/// From [`Client::callsheet_runtime`](super::Client::callsheet_runtime).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct CallsheetRuntime<'a> {
    pub(super) client: &'a runtime::Client,
}

impl CallsheetRuntime<'_> {
    /// Callsheet runtime.
    ///
    /// `GET callsheet_runtime/{id}`
    ///
    /// - `id`: the id of the user ([`UserId`](models::UserId))
    ///
    /// Returns an [`Option`](models::Option). Optional parameters are setters of [`GetCallsheetRuntimeCallsheetRuntime`].
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let option = client
    ///     .callsheet_runtime()
    ///     .callsheet_runtime(1)
    ///     .callsheet_runtime("callsheet runtime")
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn callsheet_runtime(
        self,
        id: impl ::std::convert::Into<models::UserId>,
    ) -> GetCallsheetRuntimeCallsheetRuntime {
        let mut request = runtime::Request::new(self.client, &ops::CALLSHEET_RUNTIME);
        request.set(0, id.into());
        GetCallsheetRuntimeCallsheetRuntime {
            request,
        }
    }
}

/// Builder of the call `GET callsheet_runtime/{id}`, from [`CallsheetRuntime::callsheet_runtime`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetCallsheetRuntimeCallsheetRuntime {
    request: runtime::Request,
}

impl GetCallsheetRuntimeCallsheetRuntime {
    /// The callsheet runtime.
    pub fn callsheet_runtime(
        mut self,
        callsheet_runtime: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(1, callsheet_runtime.into());
        self
    }
    /// [`callsheet_runtime`](Self::callsheet_runtime), if there is a value.
    pub fn maybe_callsheet_runtime(
        self,
        callsheet_runtime: ::std::option::Option<
            impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        match callsheet_runtime {
            ::std::option::Option::Some(callsheet_runtime) => {
                self.callsheet_runtime(callsheet_runtime)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Option> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetCallsheetRuntimeCallsheetRuntime {
    type Output = runtime::Result<models::Option>;
    type IntoFuture = runtime::Call<models::Option>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetCallsheetRuntimeCallsheetRuntime);
