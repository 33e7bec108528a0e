// @generated from spec/v2/deal_products.yaml by `cargo xtask codegen`. Do not edit.

//! Deal products.
//!
//! [`DealProducts`] starts the calls; the other types are the calls themselves.
//!
//! - [`list_for_deals`](DealProducts::list_for_deals): Get the deal products of several deals. `GET deals/products`
//! - [`list`](DealProducts::list): Get deal products. `GET deals/{id}/products`
//! - [`create`](DealProducts::create): Create a deal product. `POST deals/{id}/products`
//! - [`delete_many`](DealProducts::delete_many): Delete several deal products. `DELETE deals/{id}/products`
//! - [`update`](DealProducts::update): Update a deal product. `PATCH deals/{id}/products/{product_attachment_id}`
//! - [`delete`](DealProducts::delete): Delete a deal product. `DELETE deals/{id}/products/{product_attachment_id}`
//! - [`create_many`](DealProducts::create_many): Create several deal products. `POST deals/{id}/products/bulk`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::deal_products as ops;

/// Deal products.
///
/// From [`Client::deal_products`](super::Client::deal_products).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct DealProducts<'a> {
    pub(super) client: &'a runtime::Client,
}

impl DealProducts<'_> {
    /// Get the deal products of several deals.
    ///
    /// `GET deals/products`
    ///
    /// - `deal_ids`: the ids of the deals (a list of [`DealId`](models::DealId))
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`DealProduct`](models::DealProduct). `.all()` returns the whole list, `.stream()` its items one by one. Optional parameters are setters of [`ListDealProductsForDeals`].
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs one of the scopes `products:read`, `products:full`, `deals:read`, `deals:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/DealProducts#getDealsProducts>
    ///
    /// ```no_run
    /// use pipedrive::v2::DealProductSortBy;
    /// use pipedrive::v2::SortDirection;
    ///
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client
    ///     .deal_products()
    ///     .list_for_deals([1])
    ///     .sort_by(DealProductSortBy::Id)
    ///     .sort_direction(SortDirection::Asc)
    ///     .limit(50)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn list_for_deals<M>(
        self,
        deal_ids: impl runtime::encode::IntoList<models::DealId, M>,
    ) -> ListDealProductsForDeals {
        let mut request = runtime::Request::new(self.client, &ops::LIST_FOR_DEALS);
        request.set(0, runtime::encode::IntoList::into_list(deal_ids));
        ListDealProductsForDeals {
            request,
        }
    }
    /// Get deal products.
    ///
    /// `GET deals/{id}/products`
    ///
    /// - `id`: the id of the deal ([`DealId`](models::DealId))
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`DealProduct`](models::DealProduct). `.all()` returns the whole list, `.stream()` its items one by one. Optional parameters are setters of [`ListDealProducts`].
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs one of the scopes `products:read`, `products:full`, `deals:read`, `deals:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/DealProducts#getDealProducts>
    ///
    /// ```no_run
    /// use pipedrive::v2::SortDirection;
    /// use pipedrive::v2::StageSortBy;
    ///
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client
    ///     .deal_products()
    ///     .list(1)
    ///     .sort_by(StageSortBy::Id)
    ///     .sort_direction(SortDirection::Asc)
    ///     .limit(50)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn list(
        self,
        id: impl ::std::convert::Into<models::DealId>,
    ) -> ListDealProducts {
        let mut request = runtime::Request::new(self.client, &ops::LIST);
        request.set(0, id.into());
        ListDealProducts { request }
    }
    /// Create a deal product.
    ///
    /// `POST deals/{id}/products`
    ///
    /// - `id`: the id of the deal ([`DealId`](models::DealId))
    /// - `product_id`: the id of the product ([`ProductId`](models::ProductId))
    /// - `item_price`: the item price, in units of its currency
    /// - `quantity`: the quantity
    ///
    /// Returns a [`DealProduct`](models::DealProduct). Optional parameters are setters of [`CreateDealProduct`].
    ///
    /// - Succeeds with status 201.
    /// - Costs 5 tokens of the daily quota.
    /// - Needs one of the scopes `products:full`, `deals:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/DealProducts#addDealProduct>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let deal_product = client
    ///     .deal_products()
    ///     .create(1, 1, 1200.0, 12.5)
    ///     .tax(12.5)
    ///     .comments("comments")
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn create(
        self,
        id: impl ::std::convert::Into<models::DealId>,
        product_id: impl ::std::convert::Into<models::ProductId>,
        item_price: impl ::std::convert::Into<runtime::Money>,
        quantity: f64,
    ) -> CreateDealProduct {
        let mut request = runtime::Request::new(self.client, &ops::CREATE);
        request.set(0, id.into());
        request.set(1, product_id.into());
        request.set(2, item_price.into());
        request.set(3, quantity);
        CreateDealProduct { request }
    }
    /// Delete several deal products.
    ///
    /// `DELETE deals/{id}/products`
    ///
    /// - `id`: the id of the deal ([`DealId`](models::DealId))
    ///
    /// Returns a list of [`DealProductId`](models::DealProductId). Optional parameters are setters of [`DeleteManyDealProducts`].
    ///
    /// - Costs 15 tokens of the daily quota.
    /// - Needs one of the scopes `products:full`, `deals:full`.
    /// - API documentation:
    ///   <https://developers.pipedrive.com/docs/api/v2/DealProducts#deleteManyDealProducts>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client.deal_products().delete_many(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn delete_many(
        self,
        id: impl ::std::convert::Into<models::DealId>,
    ) -> DeleteManyDealProducts {
        let mut request = runtime::Request::new(self.client, &ops::DELETE_MANY);
        request.set(0, id.into());
        DeleteManyDealProducts { request }
    }
    /// Update a deal product.
    ///
    /// `PATCH deals/{id}/products/{product_attachment_id}`
    ///
    /// - `id`: the id of the deal ([`DealId`](models::DealId))
    /// - `product_attachment_id`: the id of the product attachment ([`DealProductId`](models::DealProductId))
    ///
    /// Returns a [`DealProduct`](models::DealProduct). Optional parameters are setters of [`UpdateDealProduct`].
    ///
    /// - Costs 5 tokens of the daily quota.
    /// - Needs one of the scopes `products:full`, `deals:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/DealProducts#updateDealProduct>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let deal_product = client
    ///     .deal_products()
    ///     .update(1, 1)
    ///     .product_id(1)
    ///     .item_price(1200.0)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn update(
        self,
        id: impl ::std::convert::Into<models::DealId>,
        product_attachment_id: impl ::std::convert::Into<models::DealProductId>,
    ) -> UpdateDealProduct {
        let mut request = runtime::Request::new(self.client, &ops::UPDATE);
        request.set(0, id.into());
        request.set(1, product_attachment_id.into());
        UpdateDealProduct { request }
    }
    /// Delete a deal product.
    ///
    /// `DELETE deals/{id}/products/{product_attachment_id}`
    ///
    /// - `id`: the id of the deal ([`DealId`](models::DealId))
    /// - `product_attachment_id`: the id of the product attachment ([`DealProductId`](models::DealProductId))
    ///
    /// Returns a [`DealProductId`](models::DealProductId).
    ///
    /// - Costs 3 tokens of the daily quota.
    /// - Needs one of the scopes `deals:full`, `products:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/DealProducts#deleteDealProduct>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let deal_product_id = client.deal_products().delete(1, 1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn delete(
        self,
        id: impl ::std::convert::Into<models::DealId>,
        product_attachment_id: impl ::std::convert::Into<models::DealProductId>,
    ) -> DeleteDealProduct {
        let mut request = runtime::Request::new(self.client, &ops::DELETE);
        request.set(0, id.into());
        request.set(1, product_attachment_id.into());
        DeleteDealProduct { request }
    }
    /// Create several deal products.
    ///
    /// `POST deals/{id}/products/bulk`
    ///
    /// - `id`: the id of the deal ([`DealId`](models::DealId))
    /// - `data`: the data (a list of [`NewDealProduct`](models::NewDealProduct))
    ///
    /// Returns a list of [`DealProduct`](models::DealProduct).
    ///
    /// - Succeeds with status 201.
    /// - Costs 25 tokens of the daily quota.
    /// - Needs one of the scopes `products:full`, `deals:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/DealProducts#addManyDealProducts>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client, data: ::std::vec::Vec<pipedrive::v2::NewDealProduct>) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client.deal_products().create_many(1, data).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn create_many<M>(
        self,
        id: impl ::std::convert::Into<models::DealId>,
        data: impl runtime::encode::ListOf<models::NewDealProduct, M>,
    ) -> CreateManyDealProducts {
        let mut request = runtime::Request::new(self.client, &ops::CREATE_MANY);
        request.set(0, id.into());
        request.set(1, runtime::encode::ListOf::into_list(data));
        CreateManyDealProducts { request }
    }
}

/// Builder of the call `GET deals/products`, from [`DealProducts::list_for_deals`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListDealProductsForDeals {
    request: runtime::Request,
}

impl ListDealProductsForDeals {
    /// What the list is ordered by.
    pub fn sort_by(mut self, sort_by: models::DealProductSortBy) -> Self {
        self.request.set(1, sort_by);
        self
    }
    /// [`sort_by`](Self::sort_by), if there is a value.
    pub fn maybe_sort_by(
        self,
        sort_by: ::std::option::Option<models::DealProductSortBy>,
    ) -> Self {
        match sort_by {
            ::std::option::Option::Some(sort_by) => self.sort_by(sort_by),
            ::std::option::Option::None => self,
        }
    }
    /// Which way the list is ordered.
    pub fn sort_direction(mut self, sort_direction: models::SortDirection) -> Self {
        self.request.set(2, sort_direction);
        self
    }
    /// [`sort_direction`](Self::sort_direction), if there is a value.
    pub fn maybe_sort_direction(
        self,
        sort_direction: ::std::option::Option<models::SortDirection>,
    ) -> Self {
        match sort_direction {
            ::std::option::Option::Some(sort_direction) => {
                self.sort_direction(sort_direction)
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
    pub fn stream(self) -> runtime::ItemStream<models::DealProduct> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::DealProduct>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<runtime::Page<models::DealProduct>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for ListDealProductsForDeals {
    type Output = runtime::Result<runtime::Page<models::DealProduct>>;
    type IntoFuture = runtime::Call<runtime::Page<models::DealProduct>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(ListDealProductsForDeals);

/// Builder of the call `GET deals/{id}/products`, from [`DealProducts::list`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListDealProducts {
    request: runtime::Request,
}

impl ListDealProducts {
    /// What the list is ordered by.
    pub fn sort_by(mut self, sort_by: models::StageSortBy) -> Self {
        self.request.set(1, sort_by);
        self
    }
    /// [`sort_by`](Self::sort_by), if there is a value.
    pub fn maybe_sort_by(
        self,
        sort_by: ::std::option::Option<models::StageSortBy>,
    ) -> Self {
        match sort_by {
            ::std::option::Option::Some(sort_by) => self.sort_by(sort_by),
            ::std::option::Option::None => self,
        }
    }
    /// Which way the list is ordered.
    pub fn sort_direction(mut self, sort_direction: models::SortDirection) -> Self {
        self.request.set(2, sort_direction);
        self
    }
    /// [`sort_direction`](Self::sort_direction), if there is a value.
    pub fn maybe_sort_direction(
        self,
        sort_direction: ::std::option::Option<models::SortDirection>,
    ) -> Self {
        match sort_direction {
            ::std::option::Option::Some(sort_direction) => {
                self.sort_direction(sort_direction)
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
    pub fn stream(self) -> runtime::ItemStream<models::DealProduct> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::DealProduct>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<runtime::Page<models::DealProduct>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for ListDealProducts {
    type Output = runtime::Result<runtime::Page<models::DealProduct>>;
    type IntoFuture = runtime::Call<runtime::Page<models::DealProduct>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(ListDealProducts);

/// Builder of the call `POST deals/{id}/products`, from [`DealProducts::create`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateDealProduct {
    request: runtime::Request,
}

impl CreateDealProduct {
    /// Sets the tax.
    pub fn tax(mut self, tax: f64) -> Self {
        self.request.set(4, tax);
        self
    }
    /// [`tax`](Self::tax), if there is a value.
    pub fn maybe_tax(self, tax: ::std::option::Option<f64>) -> Self {
        match tax {
            ::std::option::Option::Some(tax) => self.tax(tax),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the comments.
    pub fn comments(
        mut self,
        comments: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(5, comments.into());
        self
    }
    /// [`comments`](Self::comments), if there is a value.
    pub fn maybe_comments(
        self,
        comments: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match comments {
            ::std::option::Option::Some(comments) => self.comments(comments),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `comments`: sends null.
    pub fn clear_comments(mut self) -> Self {
        self.request.clear(5);
        self
    }
    /// Sets the discount.
    pub fn discount(mut self, discount: f64) -> Self {
        self.request.set(6, discount);
        self
    }
    /// [`discount`](Self::discount), if there is a value.
    pub fn maybe_discount(self, discount: ::std::option::Option<f64>) -> Self {
        match discount {
            ::std::option::Option::Some(discount) => self.discount(discount),
            ::std::option::Option::None => self,
        }
    }
    /// Sets whether it is enabled.
    pub fn is_enabled(mut self, is_enabled: bool) -> Self {
        self.request.set(7, is_enabled);
        self
    }
    /// [`is_enabled`](Self::is_enabled), if there is a value.
    pub fn maybe_is_enabled(self, is_enabled: ::std::option::Option<bool>) -> Self {
        match is_enabled {
            ::std::option::Option::Some(is_enabled) => self.is_enabled(is_enabled),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the tax method.
    pub fn tax_method(mut self, tax_method: models::DealProductTaxMethod) -> Self {
        self.request.set(8, tax_method);
        self
    }
    /// [`tax_method`](Self::tax_method), if there is a value.
    pub fn maybe_tax_method(
        self,
        tax_method: ::std::option::Option<models::DealProductTaxMethod>,
    ) -> Self {
        match tax_method {
            ::std::option::Option::Some(tax_method) => self.tax_method(tax_method),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the discount type.
    pub fn discount_type(mut self, discount_type: models::DiscountType) -> Self {
        self.request.set(9, discount_type);
        self
    }
    /// [`discount_type`](Self::discount_type), if there is a value.
    pub fn maybe_discount_type(
        self,
        discount_type: ::std::option::Option<models::DiscountType>,
    ) -> Self {
        match discount_type {
            ::std::option::Option::Some(discount_type) => {
                self.discount_type(discount_type)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Sets the id of the product variation.
    pub fn product_variation_id(
        mut self,
        product_variation_id: impl ::std::convert::Into<models::ProductVariationId>,
    ) -> Self {
        self.request.set(10, product_variation_id.into());
        self
    }
    /// [`product_variation_id`](Self::product_variation_id), if there is a value.
    pub fn maybe_product_variation_id(
        self,
        product_variation_id: ::std::option::Option<
            impl ::std::convert::Into<models::ProductVariationId>,
        >,
    ) -> Self {
        match product_variation_id {
            ::std::option::Option::Some(product_variation_id) => {
                self.product_variation_id(product_variation_id)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Empties `product_variation_id`: sends null.
    pub fn clear_product_variation_id(mut self) -> Self {
        self.request.clear(10);
        self
    }
    /// Sets the billing frequency.
    pub fn billing_frequency(
        mut self,
        billing_frequency: models::ProductBillingFrequency,
    ) -> Self {
        self.request.set(11, billing_frequency);
        self
    }
    /// [`billing_frequency`](Self::billing_frequency), if there is a value.
    pub fn maybe_billing_frequency(
        self,
        billing_frequency: ::std::option::Option<models::ProductBillingFrequency>,
    ) -> Self {
        match billing_frequency {
            ::std::option::Option::Some(billing_frequency) => {
                self.billing_frequency(billing_frequency)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Sets the billing frequency cycles.
    pub fn billing_frequency_cycles(mut self, billing_frequency_cycles: i64) -> Self {
        self.request.set(12, billing_frequency_cycles);
        self
    }
    /// [`billing_frequency_cycles`](Self::billing_frequency_cycles), if there is a value.
    pub fn maybe_billing_frequency_cycles(
        self,
        billing_frequency_cycles: ::std::option::Option<i64>,
    ) -> Self {
        match billing_frequency_cycles {
            ::std::option::Option::Some(billing_frequency_cycles) => {
                self.billing_frequency_cycles(billing_frequency_cycles)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Empties `billing_frequency_cycles`: sends null.
    pub fn clear_billing_frequency_cycles(mut self) -> Self {
        self.request.clear(12);
        self
    }
    /// Sets when the billing starts.
    pub fn billing_start_date(
        mut self,
        billing_start_date: impl ::std::convert::Into<runtime::Date>,
    ) -> Self {
        self.request.set(13, billing_start_date.into());
        self
    }
    /// [`billing_start_date`](Self::billing_start_date), if there is a value.
    pub fn maybe_billing_start_date(
        self,
        billing_start_date: ::std::option::Option<
            impl ::std::convert::Into<runtime::Date>,
        >,
    ) -> Self {
        match billing_start_date {
            ::std::option::Option::Some(billing_start_date) => {
                self.billing_start_date(billing_start_date)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Empties `billing_start_date`: sends null.
    pub fn clear_billing_start_date(mut self) -> Self {
        self.request.clear(13);
        self
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::DealProduct> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for CreateDealProduct {
    type Output = runtime::Result<models::DealProduct>;
    type IntoFuture = runtime::Call<models::DealProduct>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(CreateDealProduct);

/// Builder of the call `DELETE deals/{id}/products`, from [`DealProducts::delete_many`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteManyDealProducts {
    request: runtime::Request,
}

impl DeleteManyDealProducts {
    /// The ids.
    pub fn ids<M>(
        mut self,
        ids: impl runtime::encode::IntoList<models::DealProductId, M>,
    ) -> Self {
        self.request.set(1, runtime::encode::IntoList::into_list(ids));
        self
    }
    /// [`ids`](Self::ids), if there is a value.
    pub fn maybe_ids<M>(
        self,
        ids: ::std::option::Option<
            impl runtime::encode::IntoList<models::DealProductId, M>,
        >,
    ) -> Self {
        match ids {
            ::std::option::Option::Some(ids) => self.ids(ids),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<::std::vec::Vec<models::DealProductId>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for DeleteManyDealProducts {
    type Output = runtime::Result<::std::vec::Vec<models::DealProductId>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::DealProductId>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(DeleteManyDealProducts);

/// Builder of the call `PATCH deals/{id}/products/{product_attachment_id}`, from [`DealProducts::update`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateDealProduct {
    request: runtime::Request,
}

impl UpdateDealProduct {
    /// Sets the id of the product.
    pub fn product_id(
        mut self,
        product_id: impl ::std::convert::Into<models::ProductId>,
    ) -> Self {
        self.request.set(2, product_id.into());
        self
    }
    /// [`product_id`](Self::product_id), if there is a value.
    pub fn maybe_product_id(
        self,
        product_id: ::std::option::Option<impl ::std::convert::Into<models::ProductId>>,
    ) -> Self {
        match product_id {
            ::std::option::Option::Some(product_id) => self.product_id(product_id),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the item price, in units of its currency.
    pub fn item_price(
        mut self,
        item_price: impl ::std::convert::Into<runtime::Money>,
    ) -> Self {
        self.request.set(3, item_price.into());
        self
    }
    /// [`item_price`](Self::item_price), if there is a value.
    pub fn maybe_item_price(
        self,
        item_price: ::std::option::Option<impl ::std::convert::Into<runtime::Money>>,
    ) -> Self {
        match item_price {
            ::std::option::Option::Some(item_price) => self.item_price(item_price),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the quantity.
    pub fn quantity(mut self, quantity: f64) -> Self {
        self.request.set(4, quantity);
        self
    }
    /// [`quantity`](Self::quantity), if there is a value.
    pub fn maybe_quantity(self, quantity: ::std::option::Option<f64>) -> Self {
        match quantity {
            ::std::option::Option::Some(quantity) => self.quantity(quantity),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the tax.
    pub fn tax(mut self, tax: f64) -> Self {
        self.request.set(5, tax);
        self
    }
    /// [`tax`](Self::tax), if there is a value.
    pub fn maybe_tax(self, tax: ::std::option::Option<f64>) -> Self {
        match tax {
            ::std::option::Option::Some(tax) => self.tax(tax),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the comments.
    pub fn comments(
        mut self,
        comments: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(6, comments.into());
        self
    }
    /// [`comments`](Self::comments), if there is a value.
    pub fn maybe_comments(
        self,
        comments: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match comments {
            ::std::option::Option::Some(comments) => self.comments(comments),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `comments`: sends null.
    pub fn clear_comments(mut self) -> Self {
        self.request.clear(6);
        self
    }
    /// Sets the discount.
    pub fn discount(mut self, discount: f64) -> Self {
        self.request.set(7, discount);
        self
    }
    /// [`discount`](Self::discount), if there is a value.
    pub fn maybe_discount(self, discount: ::std::option::Option<f64>) -> Self {
        match discount {
            ::std::option::Option::Some(discount) => self.discount(discount),
            ::std::option::Option::None => self,
        }
    }
    /// Sets whether it is enabled.
    pub fn is_enabled(mut self, is_enabled: bool) -> Self {
        self.request.set(8, is_enabled);
        self
    }
    /// [`is_enabled`](Self::is_enabled), if there is a value.
    pub fn maybe_is_enabled(self, is_enabled: ::std::option::Option<bool>) -> Self {
        match is_enabled {
            ::std::option::Option::Some(is_enabled) => self.is_enabled(is_enabled),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the tax method.
    pub fn tax_method(mut self, tax_method: models::DealProductTaxMethod) -> Self {
        self.request.set(9, tax_method);
        self
    }
    /// [`tax_method`](Self::tax_method), if there is a value.
    pub fn maybe_tax_method(
        self,
        tax_method: ::std::option::Option<models::DealProductTaxMethod>,
    ) -> Self {
        match tax_method {
            ::std::option::Option::Some(tax_method) => self.tax_method(tax_method),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the discount type.
    pub fn discount_type(mut self, discount_type: models::DiscountType) -> Self {
        self.request.set(10, discount_type);
        self
    }
    /// [`discount_type`](Self::discount_type), if there is a value.
    pub fn maybe_discount_type(
        self,
        discount_type: ::std::option::Option<models::DiscountType>,
    ) -> Self {
        match discount_type {
            ::std::option::Option::Some(discount_type) => {
                self.discount_type(discount_type)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Sets the id of the product variation.
    pub fn product_variation_id(
        mut self,
        product_variation_id: impl ::std::convert::Into<models::ProductVariationId>,
    ) -> Self {
        self.request.set(11, product_variation_id.into());
        self
    }
    /// [`product_variation_id`](Self::product_variation_id), if there is a value.
    pub fn maybe_product_variation_id(
        self,
        product_variation_id: ::std::option::Option<
            impl ::std::convert::Into<models::ProductVariationId>,
        >,
    ) -> Self {
        match product_variation_id {
            ::std::option::Option::Some(product_variation_id) => {
                self.product_variation_id(product_variation_id)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Empties `product_variation_id`: sends null.
    pub fn clear_product_variation_id(mut self) -> Self {
        self.request.clear(11);
        self
    }
    /// Sets the billing frequency.
    pub fn billing_frequency(
        mut self,
        billing_frequency: models::ProductBillingFrequency,
    ) -> Self {
        self.request.set(12, billing_frequency);
        self
    }
    /// [`billing_frequency`](Self::billing_frequency), if there is a value.
    pub fn maybe_billing_frequency(
        self,
        billing_frequency: ::std::option::Option<models::ProductBillingFrequency>,
    ) -> Self {
        match billing_frequency {
            ::std::option::Option::Some(billing_frequency) => {
                self.billing_frequency(billing_frequency)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Sets the billing frequency cycles.
    pub fn billing_frequency_cycles(mut self, billing_frequency_cycles: i64) -> Self {
        self.request.set(13, billing_frequency_cycles);
        self
    }
    /// [`billing_frequency_cycles`](Self::billing_frequency_cycles), if there is a value.
    pub fn maybe_billing_frequency_cycles(
        self,
        billing_frequency_cycles: ::std::option::Option<i64>,
    ) -> Self {
        match billing_frequency_cycles {
            ::std::option::Option::Some(billing_frequency_cycles) => {
                self.billing_frequency_cycles(billing_frequency_cycles)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Empties `billing_frequency_cycles`: sends null.
    pub fn clear_billing_frequency_cycles(mut self) -> Self {
        self.request.clear(13);
        self
    }
    /// Sets when the billing starts.
    pub fn billing_start_date(
        mut self,
        billing_start_date: impl ::std::convert::Into<runtime::Date>,
    ) -> Self {
        self.request.set(14, billing_start_date.into());
        self
    }
    /// [`billing_start_date`](Self::billing_start_date), if there is a value.
    pub fn maybe_billing_start_date(
        self,
        billing_start_date: ::std::option::Option<
            impl ::std::convert::Into<runtime::Date>,
        >,
    ) -> Self {
        match billing_start_date {
            ::std::option::Option::Some(billing_start_date) => {
                self.billing_start_date(billing_start_date)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Empties `billing_start_date`: sends null.
    pub fn clear_billing_start_date(mut self) -> Self {
        self.request.clear(14);
        self
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::DealProduct> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for UpdateDealProduct {
    type Output = runtime::Result<models::DealProduct>;
    type IntoFuture = runtime::Call<models::DealProduct>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(UpdateDealProduct);

/// Builder of the call `DELETE deals/{id}/products/{product_attachment_id}`, from [`DealProducts::delete`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteDealProduct {
    request: runtime::Request,
}

impl DeleteDealProduct {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::DealProductId> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for DeleteDealProduct {
    type Output = runtime::Result<models::DealProductId>;
    type IntoFuture = runtime::Call<models::DealProductId>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(DeleteDealProduct);

/// Builder of the call `POST deals/{id}/products/bulk`, from [`DealProducts::create_many`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateManyDealProducts {
    request: runtime::Request,
}

impl CreateManyDealProducts {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<::std::vec::Vec<models::DealProduct>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for CreateManyDealProducts {
    type Output = runtime::Result<::std::vec::Vec<models::DealProduct>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::DealProduct>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(CreateManyDealProducts);
