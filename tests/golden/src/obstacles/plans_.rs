// @generated from tests/golden/spec/obstacles/plans.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

//! Plans.
//!
//! [`Plans`] starts the calls; the other types are the calls themselves.
//!
//! - [`plans`](Plans::plans): Plans. `GET plans/{id}`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::plans_ as ops;

/// Plans.
///
/// From [`Client::plans`](super::Client::plans).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct Plans<'a> {
    pub(super) client: &'a runtime::Client,
}

impl Plans<'_> {
    /// Plans.
    ///
    /// `GET plans/{id}`
    ///
    /// - `id`: the id of the user ([`UserId`](models::UserId))
    ///
    /// Returns an [`Option`](models::Option). Optional parameters are setters of [`GetPlanPlans`].
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let option = client.plans().plans(1).plans("plans").await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn plans(self, id: impl ::std::convert::Into<models::UserId>) -> GetPlanPlans {
        let mut request = runtime::Request::new(self.client, &ops::PLANS);
        request.set(0, id.into());
        GetPlanPlans { request }
    }
}

/// Builder of the call `GET plans/{id}`, from [`Plans::plans`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetPlanPlans {
    request: runtime::Request,
}

impl GetPlanPlans {
    /// The plans.
    pub fn plans(
        mut self,
        plans: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(1, plans.into());
        self
    }
    /// [`plans`](Self::plans), if there is a value.
    pub fn maybe_plans(
        self,
        plans: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match plans {
            ::std::option::Option::Some(plans) => self.plans(plans),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Option> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetPlanPlans {
    type Output = runtime::Result<models::Option>;
    type IntoFuture = runtime::Call<models::Option>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetPlanPlans);
