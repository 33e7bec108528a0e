// @generated from tests/golden/spec/features/pages.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

//! Lists that continue, and one that does not.
//!
//! [`Pages`] starts the calls; the other types are the calls themselves.
//!
//! - [`by_offset`](Pages::by_offset): By offset. `GET pages/offset`
//! - [`by_cursor`](Pages::by_cursor): By cursor. `GET pages/cursor`
//! - [`small`](Pages::small): Small. `GET pages/small`
//! - [`listed`](Pages::listed): Listed. `GET pages/listed`
//! - [`gaps`](Pages::gaps): Gaps. `GET pages/gaps`
//! - [`whole`](Pages::whole): Whole. `GET pages/whole`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::pages as ops;

/// Lists that continue, and one that does not.
///
/// From [`Client::pages`](super::Client::pages).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct Pages<'a> {
    pub(super) client: &'a runtime::Client,
}

impl Pages<'_> {
    /// By offset.
    ///
    /// `GET pages/offset`
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`Shared`](models::Shared). `.all()` returns the whole list, `.stream()` its items one by one.
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::features::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client.pages().by_offset().limit(50).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn by_offset(self) -> GetPagesByOffset {
        GetPagesByOffset {
            request: runtime::Request::new(self.client, &ops::BY_OFFSET),
        }
    }
    /// By cursor.
    ///
    /// `GET pages/cursor`
    ///
    /// - `term`: what to search for
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`Shared`](models::Shared). `.all()` returns the whole list, `.stream()` its items one by one.
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::features::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client.pages().by_cursor("rocket").limit(50).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn by_cursor(
        self,
        term: impl ::std::convert::Into<::std::string::String>,
    ) -> GetPagesByCursor {
        let mut request = runtime::Request::new(self.client, &ops::BY_CURSOR);
        request.set(0, term.into());
        GetPagesByCursor { request }
    }
    /// Small.
    ///
    /// `GET pages/small`
    ///
    /// Returns a [page](::callsheet_runtime::Page) of `integer`. `.all()` returns the whole list, `.stream()` its items one by one.
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::features::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client.pages().small().limit(50).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn small(self) -> GetPageSmall {
        GetPageSmall {
            request: runtime::Request::new(self.client, &ops::SMALL),
        }
    }
    /// Listed.
    ///
    /// `GET pages/listed`
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`Shared`](models::Shared). `.all()` returns the whole list, `.stream()` its items one by one. Optional parameters are setters of [`GetListedPages`].
    ///
    /// - Costs 20 tokens of the daily quota.
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::features::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client.pages().listed().term("rocket").limit(50).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn listed(self) -> GetListedPages {
        GetListedPages {
            request: runtime::Request::new(self.client, &ops::LISTED),
        }
    }
    /// Gaps.
    ///
    /// `GET pages/gaps`
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`Shared`](models::Shared) or null. `.all()` returns the whole list, `.stream()` its items one by one.
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::features::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client.pages().gaps().limit(50).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn gaps(self) -> GetPageGaps {
        GetPageGaps {
            request: runtime::Request::new(self.client, &ops::GAPS),
        }
    }
    /// Whole.
    ///
    /// `GET pages/whole`
    ///
    /// Returns a list of [`Shared`](models::Shared).
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::features::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client.pages().whole().await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn whole(self) -> GetPageWhole {
        GetPageWhole {
            request: runtime::Request::new(self.client, &ops::WHOLE),
        }
    }
}

/// Builder of the call `GET pages/offset`, from [`Pages::by_offset`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetPagesByOffset {
    request: runtime::Request,
}

impl GetPagesByOffset {
    /// Starts the list at this item, counted from 0.
    pub fn start(mut self, start: u64) -> Self {
        self.request.start(start);
        self
    }
    /// Sets the number of items per page, at most 500.
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
    pub fn stream(self) -> runtime::ItemStream<models::Shared> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::Shared>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<runtime::Page<models::Shared>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetPagesByOffset {
    type Output = runtime::Result<runtime::Page<models::Shared>>;
    type IntoFuture = runtime::Call<runtime::Page<models::Shared>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(GetPagesByOffset);

/// Builder of the call `GET pages/cursor`, from [`Pages::by_cursor`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetPagesByCursor {
    request: runtime::Request,
}

impl GetPagesByCursor {
    /// Starts the list at this cursor, from an earlier page.
    pub fn cursor(
        mut self,
        cursor: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.cursor(cursor.into());
        self
    }
    /// Sets the number of items per page, at most 100.
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
    pub fn stream(self) -> runtime::ItemStream<models::Shared> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::Shared>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<runtime::Page<models::Shared>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetPagesByCursor {
    type Output = runtime::Result<runtime::Page<models::Shared>>;
    type IntoFuture = runtime::Call<runtime::Page<models::Shared>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(GetPagesByCursor);

/// Builder of the call `GET pages/small`, from [`Pages::small`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetPageSmall {
    request: runtime::Request,
}

impl GetPageSmall {
    /// Starts the list at this item, counted from 0.
    pub fn start(mut self, start: u64) -> Self {
        self.request.start(start);
        self
    }
    /// Sets the number of items per page, at most 50.
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
    pub fn stream(self) -> runtime::ItemStream<i64> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<i64>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<runtime::Page<i64>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetPageSmall {
    type Output = runtime::Result<runtime::Page<i64>>;
    type IntoFuture = runtime::Call<runtime::Page<i64>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(GetPageSmall);

/// Builder of the call `GET pages/listed`, from [`Pages::listed`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetListedPages {
    request: runtime::Request,
}

impl GetListedPages {
    /// What to search for.
    pub fn term(
        mut self,
        term: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(0, term.into());
        self
    }
    /// [`term`](Self::term), if there is a value.
    pub fn maybe_term(
        self,
        term: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match term {
            ::std::option::Option::Some(term) => self.term(term),
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
    pub fn stream(self) -> runtime::ItemStream<models::Shared> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::Shared>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<runtime::Page<models::Shared>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetListedPages {
    type Output = runtime::Result<runtime::Page<models::Shared>>;
    type IntoFuture = runtime::Call<runtime::Page<models::Shared>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(GetListedPages);

/// Builder of the call `GET pages/gaps`, from [`Pages::gaps`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetPageGaps {
    request: runtime::Request,
}

impl GetPageGaps {
    /// Starts the list at this item, counted from 0.
    pub fn start(mut self, start: u64) -> Self {
        self.request.start(start);
        self
    }
    /// Sets the number of items per page, at most 500.
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
    pub fn stream(self) -> runtime::ItemStream<::std::option::Option<models::Shared>> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(
        self,
    ) -> runtime::Call<::std::vec::Vec<::std::option::Option<models::Shared>>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<runtime::Page<::std::option::Option<models::Shared>>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetPageGaps {
    type Output = runtime::Result<runtime::Page<::std::option::Option<models::Shared>>>;
    type IntoFuture = runtime::Call<
        runtime::Page<::std::option::Option<models::Shared>>,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(GetPageGaps);

/// Builder of the call `GET pages/whole`, from [`Pages::whole`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetPageWhole {
    request: runtime::Request,
}

impl GetPageWhole {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<::std::vec::Vec<models::Shared>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetPageWhole {
    type Output = runtime::Result<::std::vec::Vec<models::Shared>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::Shared>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetPageWhole);
