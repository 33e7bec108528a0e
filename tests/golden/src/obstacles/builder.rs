// @generated from tests/golden/spec/obstacles/builder.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

//! Builder.
//!
//! [`Builder`] starts the calls; the other types are the calls themselves.
//!
//! - [`builder`](Builder::builder): Builder. `GET builder/{id}`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::builder as ops;

/// Builder.
///
/// From [`Client::builder_`](super::Client::builder_).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct Builder<'a> {
    pub(super) client: &'a runtime::Client,
}

impl Builder<'_> {
    /// Builder.
    ///
    /// `GET builder/{id}`
    ///
    /// - `id`: the id of the user ([`UserId`](models::UserId))
    ///
    /// Returns an [`Option`](models::Option). Optional parameters are setters of [`GetBuilderBuilder`].
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let option = client.builder_().builder(1).builder("builder").await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn builder(
        self,
        id: impl ::std::convert::Into<models::UserId>,
    ) -> GetBuilderBuilder {
        let mut request = runtime::Request::new(self.client, &ops::BUILDER);
        request.set(0, id.into());
        GetBuilderBuilder { request }
    }
}

/// Builder of the call `GET builder/{id}`, from [`Builder::builder`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetBuilderBuilder {
    request: runtime::Request,
}

impl GetBuilderBuilder {
    /// The builder.
    pub fn builder(
        mut self,
        builder: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(1, builder.into());
        self
    }
    /// [`builder`](Self::builder), if there is a value.
    pub fn maybe_builder(
        self,
        builder: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match builder {
            ::std::option::Option::Some(builder) => self.builder(builder),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Option> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetBuilderBuilder {
    type Output = runtime::Result<models::Option>;
    type IntoFuture = runtime::Call<models::Option>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetBuilderBuilder);
