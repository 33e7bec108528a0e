// @generated from tests/golden/spec/obstacles/clone.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

//! Clone.
//!
//! [`struct@Clone`] starts the calls; the other types are the calls themselves.
//!
//! - [`clone`](Clone::clone): Clone. `GET clone/{id}`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::clone as ops;

/// Clone.
///
/// From [`Client::clone_`](super::Client::clone_).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct Clone<'a> {
    pub(super) client: &'a runtime::Client,
}

impl Clone<'_> {
    /// Clone.
    ///
    /// `GET clone/{id}`
    ///
    /// - `id`: the id of the user ([`UserId`](models::UserId))
    ///
    /// Returns an [`Option`](models::Option). Optional parameters are setters of [`CloneClone`].
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let option = client.clone_().clone(1).clone_("clone").await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn clone(self, id: impl ::std::convert::Into<models::UserId>) -> CloneClone {
        let mut request = runtime::Request::new(self.client, &ops::CLONE);
        request.set(0, id.into());
        CloneClone { request }
    }
}

/// Builder of the call `GET clone/{id}`, from [`Clone::clone`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CloneClone {
    request: runtime::Request,
}

impl CloneClone {
    /// The clone.
    ///
    /// Called `clone` on the wire.
    #[doc(alias = "clone")]
    pub fn clone_(
        mut self,
        clone_: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(1, clone_.into());
        self
    }
    /// [`clone_`](Self::clone_), if there is a value.
    pub fn maybe_clone_(
        self,
        clone_: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match clone_ {
            ::std::option::Option::Some(clone_) => self.clone_(clone_),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Option> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for CloneClone {
    type Output = runtime::Result<models::Option>;
    type IntoFuture = runtime::Call<models::Option>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(CloneClone);
