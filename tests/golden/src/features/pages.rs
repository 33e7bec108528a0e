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
    /// Gives a [page](::callsheet_runtime::Page) of [`Shared`](models::Shared).
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
    /// Gives a [page](::callsheet_runtime::Page) of [`Shared`](models::Shared).
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
    /// Gives a [page](::callsheet_runtime::Page) of `integer`.
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
    /// Gives a [page](::callsheet_runtime::Page) of [`Shared`](models::Shared). What is optional is set on [`GetListedPages`].
    ///
    /// - Takes 20 tokens from the daily budget.
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
    /// Gives a [page](::callsheet_runtime::Page) of [`Shared`](models::Shared) or null.
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
    /// Gives a list of [`Shared`](models::Shared).
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

/// The call `GET pages/offset`, made by [`Pages::by_offset`].
///
/// Awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetPagesByOffset {
    request: runtime::Request,
}

impl GetPagesByOffset {
    /// Begins at this item, counted from 0.
    pub fn start(mut self, start: u64) -> Self {
        self.request.start(start);
        self
    }
    /// Takes this many items into a page, 500 at most.
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
    pub fn stream(self) -> runtime::ItemStream<models::Shared> {
        self.request.stream()
    }
    /// All items of all pages at once.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::Shared>> {
        self.request.all()
    }
    /// Awaited, gives the data with status, headers and all that came beside it.
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

/// The call `GET pages/cursor`, made by [`Pages::by_cursor`].
///
/// Awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetPagesByCursor {
    request: runtime::Request,
}

impl GetPagesByCursor {
    /// Begins at this cursor, which an earlier answer gave.
    pub fn cursor(
        mut self,
        cursor: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.cursor(cursor.into());
        self
    }
    /// Takes this many items into a page, 100 at most.
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
    pub fn stream(self) -> runtime::ItemStream<models::Shared> {
        self.request.stream()
    }
    /// All items of all pages at once.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::Shared>> {
        self.request.all()
    }
    /// Awaited, gives the data with status, headers and all that came beside it.
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

/// The call `GET pages/small`, made by [`Pages::small`].
///
/// Awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetPageSmall {
    request: runtime::Request,
}

impl GetPageSmall {
    /// Begins at this item, counted from 0.
    pub fn start(mut self, start: u64) -> Self {
        self.request.start(start);
        self
    }
    /// Takes this many items into a page, 50 at most.
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
    pub fn stream(self) -> runtime::ItemStream<i64> {
        self.request.stream()
    }
    /// All items of all pages at once.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<i64>> {
        self.request.all()
    }
    /// Awaited, gives the data with status, headers and all that came beside it.
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

/// The call `GET pages/listed`, made by [`Pages::listed`].
///
/// Awaiting it sends it.
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
    pub fn stream(self) -> runtime::ItemStream<models::Shared> {
        self.request.stream()
    }
    /// All items of all pages at once.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::Shared>> {
        self.request.all()
    }
    /// Awaited, gives the data with status, headers and all that came beside it.
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

/// The call `GET pages/gaps`, made by [`Pages::gaps`].
///
/// Awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetPageGaps {
    request: runtime::Request,
}

impl GetPageGaps {
    /// Begins at this item, counted from 0.
    pub fn start(mut self, start: u64) -> Self {
        self.request.start(start);
        self
    }
    /// Takes this many items into a page, 500 at most.
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
    pub fn stream(self) -> runtime::ItemStream<::std::option::Option<models::Shared>> {
        self.request.stream()
    }
    /// All items of all pages at once.
    #[inline]
    pub fn all(
        self,
    ) -> runtime::Call<::std::vec::Vec<::std::option::Option<models::Shared>>> {
        self.request.all()
    }
    /// Awaited, gives the data with status, headers and all that came beside it.
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

/// The call `GET pages/whole`, made by [`Pages::whole`].
///
/// Awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetPageWhole {
    request: runtime::Request,
}

impl GetPageWhole {
    /// Awaited, gives the data with status, headers and all that came beside it.
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
