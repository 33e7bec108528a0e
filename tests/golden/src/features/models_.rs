// @generated from tests/golden/spec/features/models.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

//! Records of every type, recursive ones, and a resource named like a module.
//!
//! [`Models`] starts the calls; the other types are the calls themselves.
//!
//! - [`get`](Models::get): Get a model. `GET models/{id}`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::models_ as ops;

/// Records of every type, recursive ones, and a resource named like a module.
///
/// From [`Client::models`](super::Client::models).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct Models<'a> {
    pub(super) client: &'a runtime::Client,
}

impl Models<'_> {
    /// Get a model.
    ///
    /// `GET models/{id}`
    ///
    /// - `id`: the id of the everything ([`EverythingId`](models::EverythingId))
    ///
    /// Returns an [`Everything`](models::Everything).
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::features::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let everything = client.models().get(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn get(self, id: impl ::std::convert::Into<models::EverythingId>) -> GetModel {
        let mut request = runtime::Request::new(self.client, &ops::GET);
        request.set(0, id.into());
        GetModel { request }
    }
}

/// Builder of the call `GET models/{id}`, from [`Models::get`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetModel {
    request: runtime::Request,
}

impl GetModel {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Everything> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetModel {
    type Output = runtime::Result<models::Everything>;
    type IntoFuture = runtime::Call<models::Everything>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetModel);
