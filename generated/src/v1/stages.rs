// @generated from spec/v1/stages.yaml by `cargo xtask codegen`. Do not edit.

//! Stages.
//!
//! [`Stages`] starts the calls; the other types are the calls themselves.
//!
//! - [`deals`](Stages::deals): Get the deals of a stage. `GET stages/{id}/deals`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::stages as ops;

/// Stages.
///
/// From [`Client::stages`](super::Client::stages).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct Stages<'a> {
    pub(super) client: &'a runtime::Client,
}

impl Stages<'_> {
    /// Get the deals of a stage.
    ///
    /// `GET stages/{id}/deals`
    ///
    /// - `id`: the id of the stage ([`StageId`](models::StageId))
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`Deal`](models::Deal). `.all()` returns the whole list, `.stream()` its items one by one. Optional parameters are setters of [`GetStageDeals`].
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Needs one of the scopes `deals:read`, `deals:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Stages#getStageDeals>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client.stages().deals(1).filter_id(1).user_id(1).limit(50).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Deprecated by the API.")]
    pub fn deals(self, id: impl ::std::convert::Into<models::StageId>) -> GetStageDeals {
        let mut request = runtime::Request::new(self.client, &ops::DEALS);
        request.set(0, id.into());
        GetStageDeals { request }
    }
}

/// Builder of the call `GET stages/{id}/deals`, from [`Stages::deals`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetStageDeals {
    request: runtime::Request,
}

impl GetStageDeals {
    /// Only those that this filter lets through.
    pub fn filter_id(
        mut self,
        filter_id: impl ::std::convert::Into<models::FilterId>,
    ) -> Self {
        self.request.set(1, filter_id.into());
        self
    }
    /// [`filter_id`](Self::filter_id), if there is a value.
    pub fn maybe_filter_id(
        self,
        filter_id: ::std::option::Option<impl ::std::convert::Into<models::FilterId>>,
    ) -> Self {
        match filter_id {
            ::std::option::Option::Some(filter_id) => self.filter_id(filter_id),
            ::std::option::Option::None => self,
        }
    }
    /// Only those of this user.
    pub fn user_id(
        mut self,
        user_id: impl ::std::convert::Into<models::UserId>,
    ) -> Self {
        self.request.set(2, user_id.into());
        self
    }
    /// [`user_id`](Self::user_id), if there is a value.
    pub fn maybe_user_id(
        self,
        user_id: ::std::option::Option<impl ::std::convert::Into<models::UserId>>,
    ) -> Self {
        match user_id {
            ::std::option::Option::Some(user_id) => self.user_id(user_id),
            ::std::option::Option::None => self,
        }
    }
    /// Whether for all users, and not only for the one who asks.
    pub fn everyone(mut self, everyone: bool) -> Self {
        self.request.set(3, runtime::encode::Argument::flags(everyone));
        self
    }
    /// [`everyone`](Self::everyone), if there is a value.
    pub fn maybe_everyone(self, everyone: ::std::option::Option<bool>) -> Self {
        match everyone {
            ::std::option::Option::Some(everyone) => self.everyone(everyone),
            ::std::option::Option::None => self,
        }
    }
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
    pub fn stream(self) -> runtime::ItemStream<models::Deal> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::Deal>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<runtime::Page<models::Deal>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetStageDeals {
    type Output = runtime::Result<runtime::Page<models::Deal>>;
    type IntoFuture = runtime::Call<runtime::Page<models::Deal>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(GetStageDeals);
