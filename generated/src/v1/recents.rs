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
    /// Gives a [page](::callsheet_runtime::Page) of [`Recent`](models::Recent). What is optional is set on [`ListRecents`].
    ///
    /// - Takes 20 tokens from the daily budget.
    /// - Needs any one of the scopes `recents:read`, `search:read`.
    /// - More in the API's own documentation:
    ///   <https://developers.pipedrive.com/docs/api/v1/Recents#getRecents>
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

/// The call `GET recents`, made by [`Recents::list`].
///
/// Awaiting it sends it.
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
    pub fn stream(self) -> runtime::ItemStream<models::Recent> {
        self.request.stream()
    }
    /// All items of all pages at once.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::Recent>> {
        self.request.all()
    }
    /// Awaited, gives the data with status, headers and all that came beside it.
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
