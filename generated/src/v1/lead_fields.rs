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
    /// Gives a [page](::callsheet_runtime::Page) of [`Field`](models::Field).
    ///
    /// - Takes 20 tokens from the daily budget.
    /// - Needs any one of the scopes `leads:read`, `leads:full`, `admin`.
    /// - More in the API's own documentation:
    ///   <https://developers.pipedrive.com/docs/api/v1/LeadFields#getLeadFields>
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

/// The call `GET leadFields`, made by [`LeadFields::list`].
///
/// Awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListLeadFields {
    request: runtime::Request,
}

impl ListLeadFields {
    /// Begins at this item, counted from 0.
    pub fn start(mut self, start: u64) -> Self {
        self.request.start(start);
        self
    }
    /// Takes this many items into a page, 500 at most.
    ///
    /// Unless stated it is 500, for a call costs the same whatever it brings.
    pub fn limit(mut self, limit: u32) -> Self {
        self.request.limit(limit);
        self
    }
    /// Goes on where an earlier page or stream stopped.
    ///
    /// [`Page::continuation`](runtime::Page::continuation) says where that is.
    pub fn resume(mut self, continuation: runtime::Continuation) -> Self {
        self.request.resume(continuation);
        self
    }
    /// All items, one after another: the next page is fetched while those of one are taken.
    #[inline]
    pub fn stream(self) -> runtime::ItemStream<models::Field> {
        self.request.stream()
    }
    /// All items of all pages at once.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::Field>> {
        self.request.all()
    }
    /// Awaited, gives the data with status, headers and all that came beside it.
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
