// @generated from tests/golden/spec/obstacles/super.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

//! Super.
//!
//! [`Super`] starts the calls; the other types are the calls themselves.
//!
//! - [`super_`](Super::super_): Super. `GET super/{id}`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::super_ as ops;

/// Super.
///
/// From [`Client::super_`](super::Client::super_).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct Super<'a> {
    pub(super) client: &'a runtime::Client,
}

impl Super<'_> {
    /// Super.
    ///
    /// `GET super/{id}`
    ///
    /// - `id`: the id of the user ([`UserId`](models::UserId))
    ///
    /// Returns an [`Option`](models::Option). Optional parameters are setters of [`GetSuperSuper`].
    ///
    /// Called `super` in the spec.
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let option = client.super_().super_(1).super_("super").await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    #[doc(alias = "super")]
    pub fn super_(self, id: impl ::std::convert::Into<models::UserId>) -> GetSuperSuper {
        let mut request = runtime::Request::new(self.client, &ops::SUPER);
        request.set(0, id.into());
        GetSuperSuper { request }
    }
}

/// Builder of the call `GET super/{id}`, from [`Super::super_`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetSuperSuper {
    request: runtime::Request,
}

impl GetSuperSuper {
    /// The super.
    ///
    /// Called `super` on the wire.
    #[doc(alias = "super")]
    pub fn super_(
        mut self,
        super_: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(1, super_.into());
        self
    }
    /// [`super_`](Self::super_), if there is a value.
    pub fn maybe_super_(
        self,
        super_: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match super_ {
            ::std::option::Option::Some(super_) => self.super_(super_),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Option> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetSuperSuper {
    type Output = runtime::Result<models::Option>;
    type IntoFuture = runtime::Call<models::Option>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetSuperSuper);
