// @generated from spec/v2/item_search.yaml by `cargo xtask codegen`. Do not edit.

//! Item search.
//!
//! [`ItemSearch`] starts the calls; the other types are the calls themselves.
//!
//! - [`search`](ItemSearch::search): Search items. `GET itemSearch`
//! - [`search_field`](ItemSearch::search_field): Search items by field. `GET itemSearch/field`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::item_search as ops;

/// Item search.
///
/// From [`Client::item_search`](super::Client::item_search).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct ItemSearch<'a> {
    pub(super) client: &'a runtime::Client,
}

impl ItemSearch<'_> {
    /// Search items.
    ///
    /// `GET itemSearch`
    ///
    /// - `term`: what to search for
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`ItemSearch`](models::ItemSearch). `.all()` returns the whole list, `.stream()` its items one by one. Optional parameters are setters of [`SearchItemSearch`].
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Counts towards the limit `search`, on every plan: 10 requests in 2 seconds.
    /// - Needs the scope `search:read`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/ItemSearch#searchItem>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client
    ///     .item_search()
    ///     .search("rocket")
    ///     .search_for_related_items(true)
    ///     .exact_match(true)
    ///     .limit(50)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn search(
        self,
        term: impl ::std::convert::Into<::std::string::String>,
    ) -> SearchItemSearch {
        let mut request = runtime::Request::new(self.client, &ops::SEARCH);
        request.set(0, term.into());
        SearchItemSearch { request }
    }
    /// Search items by field.
    ///
    /// `GET itemSearch/field`
    ///
    /// - `term`: what to search for
    /// - `entity_type`: the entity type ([`ItemSearchEntityType`](models::ItemSearchEntityType))
    /// - `field`: the field
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`ItemSearchFieldResult`](models::ItemSearchFieldResult). `.all()` returns the whole list, `.stream()` its items one by one. Optional parameters are setters of [`SearchItemSearchField`].
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Counts towards the limit `search`, on every plan: 10 requests in 2 seconds.
    /// - Needs the scope `search:read`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/ItemSearch#searchItemByField>
    ///
    /// ```no_run
    /// use pipedrive::v2::ItemSearchEntityType;
    /// use pipedrive::v2::ItemSearchMatch;
    ///
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client
    ///     .item_search()
    ///     .search_field("rocket", ItemSearchEntityType::Deal, "field")
    ///     .r#match(ItemSearchMatch::Exact)
    ///     .limit(50)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn search_field(
        self,
        term: impl ::std::convert::Into<::std::string::String>,
        entity_type: models::ItemSearchEntityType,
        field: impl ::std::convert::Into<::std::string::String>,
    ) -> SearchItemSearchField {
        let mut request = runtime::Request::new(self.client, &ops::SEARCH_FIELD);
        request.set(0, term.into());
        request.set(1, entity_type);
        request.set(3, field.into());
        SearchItemSearchField { request }
    }
}

/// Builder of the call `GET itemSearch`, from [`ItemSearch::search`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SearchItemSearch {
    request: runtime::Request,
}

impl SearchItemSearch {
    /// The item types.
    pub fn item_types<M>(
        mut self,
        item_types: impl runtime::encode::ListOf<models::ItemSearchItemType, M>,
    ) -> Self {
        self.request.set(1, runtime::encode::ListOf::into_list(item_types));
        self
    }
    /// [`item_types`](Self::item_types), if there is a value.
    pub fn maybe_item_types<M>(
        self,
        item_types: ::std::option::Option<
            impl runtime::encode::ListOf<models::ItemSearchItemType, M>,
        >,
    ) -> Self {
        match item_types {
            ::std::option::Option::Some(item_types) => self.item_types(item_types),
            ::std::option::Option::None => self,
        }
    }
    /// Which fields to search.
    pub fn fields<M>(
        mut self,
        fields: impl runtime::encode::ListOf<models::ItemSearchField, M>,
    ) -> Self {
        self.request.set(2, runtime::encode::ListOf::into_list(fields));
        self
    }
    /// [`fields`](Self::fields), if there is a value.
    pub fn maybe_fields<M>(
        self,
        fields: ::std::option::Option<
            impl runtime::encode::ListOf<models::ItemSearchField, M>,
        >,
    ) -> Self {
        match fields {
            ::std::option::Option::Some(fields) => self.fields(fields),
            ::std::option::Option::None => self,
        }
    }
    /// Whether to search for related items.
    pub fn search_for_related_items(mut self, search_for_related_items: bool) -> Self {
        self.request.set(3, search_for_related_items);
        self
    }
    /// [`search_for_related_items`](Self::search_for_related_items), if there is a value.
    pub fn maybe_search_for_related_items(
        self,
        search_for_related_items: ::std::option::Option<bool>,
    ) -> Self {
        match search_for_related_items {
            ::std::option::Option::Some(search_for_related_items) => {
                self.search_for_related_items(search_for_related_items)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Whether only exact matches are found.
    pub fn exact_match(mut self, exact_match: bool) -> Self {
        self.request.set(4, exact_match);
        self
    }
    /// [`exact_match`](Self::exact_match), if there is a value.
    pub fn maybe_exact_match(self, exact_match: ::std::option::Option<bool>) -> Self {
        match exact_match {
            ::std::option::Option::Some(exact_match) => self.exact_match(exact_match),
            ::std::option::Option::None => self,
        }
    }
    /// Also gives these, which are left out otherwise.
    pub fn include_fields<M>(
        mut self,
        include_fields: impl runtime::encode::ListOf<models::ItemSearchIncludeField, M>,
    ) -> Self {
        self.request.set(5, runtime::encode::ListOf::into_list(include_fields));
        self
    }
    /// [`include_fields`](Self::include_fields), if there is a value.
    pub fn maybe_include_fields<M>(
        self,
        include_fields: ::std::option::Option<
            impl runtime::encode::ListOf<models::ItemSearchIncludeField, M>,
        >,
    ) -> Self {
        match include_fields {
            ::std::option::Option::Some(include_fields) => {
                self.include_fields(include_fields)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Starts the list at this cursor, from an earlier page.
    pub fn cursor(
        mut self,
        cursor: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.cursor(cursor.into());
        self
    }
    /// Sets the number of items per page, at most 100.
    ///
    /// The default is 100, because a call costs the same whatever its page size.
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
    pub fn stream(self) -> runtime::ItemStream<models::ItemSearch> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::ItemSearch>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<runtime::Page<models::ItemSearch>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for SearchItemSearch {
    type Output = runtime::Result<runtime::Page<models::ItemSearch>>;
    type IntoFuture = runtime::Call<runtime::Page<models::ItemSearch>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(SearchItemSearch);

/// Builder of the call `GET itemSearch/field`, from [`ItemSearch::search_field`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SearchItemSearchField {
    request: runtime::Request,
}

impl SearchItemSearchField {
    /// How what is found has to match.
    pub fn r#match(mut self, r#match: models::ItemSearchMatch) -> Self {
        self.request.set(2, r#match);
        self
    }
    /// [`match`](Self::match), if there is a value.
    pub fn maybe_match(
        self,
        r#match: ::std::option::Option<models::ItemSearchMatch>,
    ) -> Self {
        match r#match {
            ::std::option::Option::Some(r#match) => self.r#match(r#match),
            ::std::option::Option::None => self,
        }
    }
    /// Starts the list at this cursor, from an earlier page.
    pub fn cursor(
        mut self,
        cursor: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.cursor(cursor.into());
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
    pub fn stream(self) -> runtime::ItemStream<models::ItemSearchFieldResult> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::ItemSearchFieldResult>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<runtime::Page<models::ItemSearchFieldResult>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for SearchItemSearchField {
    type Output = runtime::Result<runtime::Page<models::ItemSearchFieldResult>>;
    type IntoFuture = runtime::Call<runtime::Page<models::ItemSearchFieldResult>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(SearchItemSearchField);
