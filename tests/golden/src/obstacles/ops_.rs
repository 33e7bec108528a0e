// @generated from tests/golden/spec/obstacles/ops.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

//! Ops.
//!
//! [`Ops`] starts the calls; the other types are the calls themselves.
//!
//! - [`ops`](Ops::ops): Ops. `GET ops/{id}`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::ops_ as ops;

/// Ops.
///
/// From [`Client::ops`](super::Client::ops).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct Ops<'a> {
    pub(super) client: &'a runtime::Client,
}

impl Ops<'_> {
    /// Ops.
    ///
    /// `GET ops/{id}`
    ///
    /// - `id`: the id of the user ([`UserId`](models::UserId))
    ///
    /// Returns an [`Option`](models::Option). Optional parameters are setters of [`GetOpOps`].
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let option = client.ops().ops(1).ops("ops").await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn ops(self, id: impl ::std::convert::Into<models::UserId>) -> GetOpOps {
        let mut request = runtime::Request::new(self.client, &ops::OPS);
        request.set(0, id.into());
        GetOpOps { request }
    }
}

/// Builder of the call `GET ops/{id}`, from [`Ops::ops`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetOpOps {
    request: runtime::Request,
}

impl GetOpOps {
    /// The ops.
    pub fn ops(mut self, ops: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.request.set(1, ops.into());
        self
    }
    /// [`ops`](Self::ops), if there is a value.
    pub fn maybe_ops(
        self,
        ops: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match ops {
            ::std::option::Option::Some(ops) => self.ops(ops),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Option> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetOpOps {
    type Output = runtime::Result<models::Option>;
    type IntoFuture = runtime::Call<models::Option>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetOpOps);
