// @generated from spec/v1/recents.yaml by `cargo xtask codegen`. Do not edit.

//! Recents.
//!
//! [`Recents`] starts the calls; the other types are the calls themselves.
//!
//! - [`list`](Recents::list): Get recents. `GET recents`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::recents as ops;

/// Recents.
///
/// From [`Client::recents`](super::Client::recents).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct Recents<'a> {
    pub(super) client: &'a runtime::Client,
}

impl Recents<'_> {
    /// Get recents.
    ///
    /// `GET recents`
    ///
    /// - `since_timestamp`: From when on. What is older than about a month is left out.
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`Recent`](models::Recent). `.all()` returns the whole list, `.stream()` its items one by one. Optional parameters are setters of [`ListRecents`].
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Needs one of the scopes `recents:read`, `search:read`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Recents#getRecents>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client
    ///     .recents()
    ///     .list("2026-11-23T10:15:00Z".parse::<pipedrive::runtime::DateTime>()?)
    ///     .limit(50)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn list(
        self,
        since_timestamp: impl ::std::convert::Into<runtime::DateTime>,
    ) -> ListRecents {
        let mut request = runtime::Request::new(self.client, &ops::LIST);
        request.set(0, since_timestamp.into());
        ListRecents { request }
    }
}

/// Builder of the call `GET recents`, from [`Recents::list`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListRecents {
    request: runtime::Request,
}

impl ListRecents {
    /// The items.
    pub fn items<M>(
        mut self,
        items: impl runtime::encode::ListOf<models::RecentItem, M>,
    ) -> Self {
        self.request.set(1, runtime::encode::ListOf::into_list(items));
        self
    }
    /// [`items`](Self::items), if there is a value.
    pub fn maybe_items<M>(
        self,
        items: ::std::option::Option<impl runtime::encode::ListOf<models::RecentItem, M>>,
    ) -> Self {
        match items {
            ::std::option::Option::Some(items) => self.items(items),
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
    pub fn stream(self) -> runtime::ItemStream<models::Recent> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::Recent>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<runtime::Page<models::Recent>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for ListRecents {
    type Output = runtime::Result<runtime::Page<models::Recent>>;
    type IntoFuture = runtime::Call<runtime::Page<models::Recent>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(ListRecents);
