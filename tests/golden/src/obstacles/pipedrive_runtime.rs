// @generated from tests/golden/spec/obstacles/pipedrive_runtime.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden`. Do not edit.

//! Pipedrive runtime.
//!
//! [`PipedriveRuntime`] starts the calls; the other types are the calls themselves.
//!
//! - [`pipedrive_runtime`](PipedriveRuntime::pipedrive_runtime): Pipedrive runtime. `GET pipedrive_runtime/{id}`

use ::pipedrive_runtime as runtime;
use super::models;
use super::ops::pipedrive_runtime as ops;

/// Pipedrive runtime.
///
/// From [`Client::pipedrive_runtime`](super::Client::pipedrive_runtime).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct PipedriveRuntime<'a> {
    pub(super) client: &'a runtime::Client,
}

impl PipedriveRuntime<'_> {
    /// Pipedrive runtime.
    ///
    /// `GET pipedrive_runtime/{id}`
    ///
    /// - `id`: the id of the user ([`UserId`](models::UserId))
    ///
    /// Gives an [`Option`](models::Option). What is optional is set on [`PipedriveRuntimeRequest`].
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let option = client
    ///     .pipedrive_runtime()
    ///     .pipedrive_runtime(1)
    ///     .pipedrive_runtime("pipedrive runtime")
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn pipedrive_runtime(
        self,
        id: impl ::std::convert::Into<models::UserId>,
    ) -> PipedriveRuntimeRequest {
        let mut request = runtime::Request::new(self.client, &ops::PIPEDRIVE_RUNTIME);
        request.set(0, id.into());
        PipedriveRuntimeRequest { request }
    }
}

/// The call `GET pipedrive_runtime/{id}`, made by [`PipedriveRuntime::pipedrive_runtime`].
///
/// Awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct PipedriveRuntimeRequest {
    request: runtime::Request,
}

impl PipedriveRuntimeRequest {
    /// The Pipedrive runtime.
    pub fn pipedrive_runtime(
        mut self,
        pipedrive_runtime: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(1, pipedrive_runtime.into());
        self
    }
    /// [`pipedrive_runtime`](Self::pipedrive_runtime), if there is a value.
    pub fn maybe_pipedrive_runtime(
        self,
        pipedrive_runtime: ::std::option::Option<
            impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        match pipedrive_runtime {
            ::std::option::Option::Some(pipedrive_runtime) => {
                self.pipedrive_runtime(pipedrive_runtime)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Awaited, gives the data with status, headers and all that came beside it.
    #[inline]
    pub fn response(self) -> runtime::Responding<models::Option> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for PipedriveRuntimeRequest {
    type Output = runtime::Result<models::Option>;
    type IntoFuture = runtime::Call<models::Option>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
