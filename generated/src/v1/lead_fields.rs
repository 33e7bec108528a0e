// @generated from spec/v1/lead_fields.yaml by `cargo xtask codegen`. Do not edit.

//! Lead fields.
//!
//! [`LeadFields`] starts the calls; the other types are the calls themselves.
//!
//! - [`list`](LeadFields::list): Get lead fields. `GET leadFields`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::lead_fields as ops;

/// Lead fields.
///
/// From [`Client::lead_fields`](super::Client::lead_fields).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct LeadFields<'a> {
    pub(super) client: &'a runtime::Client,
}

impl LeadFields<'_> {
    /// Get lead fields.
    ///
    /// `GET leadFields`
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`Field`](models::Field). `.all()` returns the whole list, `.stream()` its items one by one.
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Needs one of the scopes `leads:read`, `leads:full`, `admin`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/LeadFields#getLeadFields>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client.lead_fields().list().limit(50).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn list(self) -> ListLeadFields {
        ListLeadFields {
            request: runtime::Request::new(self.client, &ops::LIST),
        }
    }
}

/// Builder of the call `GET leadFields`, from [`LeadFields::list`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListLeadFields {
    request: runtime::Request,
}

impl ListLeadFields {
    /// Starts the list at this item, counted from 0.
    pub fn start(mut self, start: u64) -> Self {
        self.request.start(start);
        self
    }
    /// Sets the number of items per page, at most 500.
    ///
    /// The default is 500, because a call costs the same whatever its page size.
    pub fn limit(mut self, limit: u32) -> Self {
        self.request.limit(limit);
        self
    }
    /// Continues the list after an earlier page or stream, from its
    /// [`continuation`](runtime::Page::continuation).
    pub fn resume(mut self, continuation: runtime::Continuation) -> Self {
        self.request.resume(continuation);
        self
    }
    /// Returns the items one by one. The next page is fetched while you take the items of the current one.
    #[inline]
    pub fn stream(self) -> runtime::ItemStream<models::Field> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::Field>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<runtime::Page<models::Field>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for ListLeadFields {
    type Output = runtime::Result<runtime::Page<models::Field>>;
    type IntoFuture = runtime::Call<runtime::Page<models::Field>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(ListLeadFields);
