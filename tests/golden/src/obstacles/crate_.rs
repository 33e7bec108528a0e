// @generated from tests/golden/spec/obstacles/crate.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

//! Crate.
//!
//! [`Crate`] starts the calls; the other types are the calls themselves.
//!
//! - [`crate_`](Crate::crate_): Crate. `GET crate/{id}`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::crate_ as ops;

/// Crate.
///
/// From [`Client::crate_`](super::Client::crate_).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct Crate<'a> {
    pub(super) client: &'a runtime::Client,
}

impl Crate<'_> {
    /// Crate.
    ///
    /// `GET crate/{id}`
    ///
    /// - `id`: the id of the user ([`UserId`](models::UserId))
    ///
    /// Returns an [`Option`](models::Option). Optional parameters are setters of [`GetCrateCrate`].
    ///
    /// Called `crate` in the spec.
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let option = client.crate_().crate_(1).crate_("crate").await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    #[doc(alias = "crate")]
    pub fn crate_(self, id: impl ::std::convert::Into<models::UserId>) -> GetCrateCrate {
        let mut request = runtime::Request::new(self.client, &ops::CRATE);
        request.set(0, id.into());
        GetCrateCrate { request }
    }
}

/// Builder of the call `GET crate/{id}`, from [`Crate::crate_`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetCrateCrate {
    request: runtime::Request,
}

impl GetCrateCrate {
    /// The crate.
    ///
    /// Called `crate` on the wire.
    #[doc(alias = "crate")]
    pub fn crate_(
        mut self,
        crate_: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(1, crate_.into());
        self
    }
    /// [`crate_`](Self::crate_), if there is a value.
    pub fn maybe_crate_(
        self,
        crate_: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match crate_ {
            ::std::option::Option::Some(crate_) => self.crate_(crate_),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Option> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetCrateCrate {
    type Output = runtime::Result<models::Option>;
    type IntoFuture = runtime::Call<models::Option>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetCrateCrate);
