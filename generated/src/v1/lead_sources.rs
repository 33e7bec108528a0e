// @generated from spec/v1/lead_sources.yaml by `cargo xtask codegen`. Do not edit.

//! Lead sources.
//!
//! [`LeadSources`] starts the calls; the other types are the calls themselves.
//!
//! - [`list`](LeadSources::list): Get lead sources. `GET leadSources`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::lead_sources as ops;

/// Lead sources.
///
/// From [`Client::lead_sources`](super::Client::lead_sources).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct LeadSources<'a> {
    pub(super) client: &'a runtime::Client,
}

impl LeadSources<'_> {
    /// Get lead sources.
    ///
    /// `GET leadSources`
    ///
    /// Returns a list of [`LeadSource`](models::LeadSource).
    ///
    /// - Costs 2 tokens of the daily quota.
    /// - Needs one of the scopes `leads:read`, `leads:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/LeadSources#getLeadSources>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client.lead_sources().list().await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn list(self) -> ListLeadSources {
        ListLeadSources {
            request: runtime::Request::new(self.client, &ops::LIST),
        }
    }
}

/// Builder of the call `GET leadSources`, from [`LeadSources::list`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListLeadSources {
    request: runtime::Request,
}

impl ListLeadSources {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<::std::vec::Vec<models::LeadSource>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for ListLeadSources {
    type Output = runtime::Result<::std::vec::Vec<models::LeadSource>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::LeadSource>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(ListLeadSources);
