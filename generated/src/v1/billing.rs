// @generated from spec/v1/billing.yaml by `cargo xtask codegen`. Do not edit.

//! Billing.
//!
//! [`Billing`] starts the calls; the other types are the calls themselves.
//!
//! - [`subscriptions_addons`](Billing::subscriptions_addons): Get company addons. `GET billing/subscriptions/addons`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::billing as ops;

/// Billing.
///
/// From [`Client::billing`](super::Client::billing).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct Billing<'a> {
    pub(super) client: &'a runtime::Client,
}

impl Billing<'_> {
    /// Get company addons.
    ///
    /// `GET billing/subscriptions/addons`
    ///
    /// Returns a list of [`BillingAddon`](models::BillingAddon).
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Needs the scope `users:read`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Billing#getCompanyAddons>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client.billing().subscriptions_addons().await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn subscriptions_addons(self) -> GetBillingSubscriptionsAddons {
        GetBillingSubscriptionsAddons {
            request: runtime::Request::new(self.client, &ops::SUBSCRIPTIONS_ADDONS),
        }
    }
}

/// Builder of the call `GET billing/subscriptions/addons`, from [`Billing::subscriptions_addons`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetBillingSubscriptionsAddons {
    request: runtime::Request,
}

impl GetBillingSubscriptionsAddons {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<::std::vec::Vec<models::BillingAddon>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetBillingSubscriptionsAddons {
    type Output = runtime::Result<::std::vec::Vec<models::BillingAddon>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::BillingAddon>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetBillingSubscriptionsAddons);
