// @generated from spec/v1/products.yaml by `cargo xtask codegen`. Do not edit.

//! Products.
//!
//! [`Products`] starts the calls; the other types are the calls themselves.
//!
//! - [`deals`](Products::deals): Get the deals of a product. `GET products/{id}/deals`
//! - [`files`](Products::files): Get the files of a product. `GET products/{id}/files`
//! - [`followers`](Products::followers): Get the followers of a product. `GET products/{id}/followers`
//! - [`add_follower`](Products::add_follower): Add a follower to a product. `POST products/{id}/followers`
//! - [`remove_follower`](Products::remove_follower): Delete a follower of a product. `DELETE products/{id}/followers/{follower_id}`
//! - [`permitted_users`](Products::permitted_users): Get the permitted users of a product. `GET products/{id}/permittedUsers`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::products as ops;

/// Products.
///
/// From [`Client::products`](super::Client::products).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct Products<'a> {
    pub(super) client: &'a runtime::Client,
}

impl Products<'_> {
    /// Get the deals of a product.
    ///
    /// `GET products/{id}/deals`
    ///
    /// - `id`: the id of the product ([`ProductId`](models::ProductId))
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`ExpandedDeal`](models::ExpandedDeal). `.all()` returns the whole list, `.stream()` its items one by one. Optional parameters are setters of [`GetProductDeals`].
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Needs one of the scopes `deals:read`, `deals:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Products#getProductDeals>
    ///
    /// ```no_run
    /// use pipedrive::v1::DealStatus;
    ///
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client.products().deals(1).status(DealStatus::Open).limit(50).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn deals(
        self,
        id: impl ::std::convert::Into<models::ProductId>,
    ) -> GetProductDeals {
        let mut request = runtime::Request::new(self.client, &ops::DEALS);
        request.set(0, id.into());
        GetProductDeals { request }
    }
    /// Get the files of a product.
    ///
    /// `GET products/{id}/files`
    ///
    /// - `id`: the id of the product ([`ProductId`](models::ProductId))
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`File`](models::File). `.all()` returns the whole list, `.stream()` its items one by one. Optional parameters are setters of [`GetProductFiles`].
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Needs one of the scopes `products:read`, `products:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Products#getProductFiles>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client.products().files(1).limit(50).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn files(
        self,
        id: impl ::std::convert::Into<models::ProductId>,
    ) -> GetProductFiles {
        let mut request = runtime::Request::new(self.client, &ops::FILES);
        request.set(0, id.into());
        GetProductFiles { request }
    }
    /// Get the followers of a product.
    ///
    /// `GET products/{id}/followers`
    ///
    /// - `id`: the id of the product ([`ProductId`](models::ProductId))
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`ProductFollower`](models::ProductFollower). `.all()` returns the whole list, `.stream()` its items one by one.
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Needs one of the scopes `products:read`, `products:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Products#getProductFollowers>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client.products().followers(1).limit(50).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn followers(
        self,
        id: impl ::std::convert::Into<models::ProductId>,
    ) -> GetProductFollowers {
        let mut request = runtime::Request::new(self.client, &ops::FOLLOWERS);
        request.set(0, id.into());
        GetProductFollowers { request }
    }
    /// Add a follower to a product.
    ///
    /// `POST products/{id}/followers`
    ///
    /// - `id`: the id of the product ([`ProductId`](models::ProductId))
    /// - `user_id`: the id of the user ([`UserId`](models::UserId))
    ///
    /// Returns a [`ProductFollower`](models::ProductFollower).
    ///
    /// - Succeeds with status 201.
    /// - Costs 10 tokens of the daily quota.
    /// - Needs the scope `products:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Products#addProductFollower>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let product_follower = client.products().add_follower(1, 1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn add_follower(
        self,
        id: impl ::std::convert::Into<models::ProductId>,
        user_id: impl ::std::convert::Into<models::UserId>,
    ) -> AddProductFollower {
        let mut request = runtime::Request::new(self.client, &ops::ADD_FOLLOWER);
        request.set(0, id.into());
        request.set(1, user_id.into());
        AddProductFollower { request }
    }
    /// Delete a follower of a product.
    ///
    /// `DELETE products/{id}/followers/{follower_id}`
    ///
    /// - `id`: the id of the product ([`ProductId`](models::ProductId))
    /// - `follower_id`: the id of the follower ([`ProductFollowerId`](models::ProductFollowerId))
    ///
    /// Returns a [`ProductFollowerId`](models::ProductFollowerId).
    ///
    /// - Costs 6 tokens of the daily quota.
    /// - Needs the scope `products:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Products#deleteProductFollower>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let product_follower_id = client.products().remove_follower(1, 1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn remove_follower(
        self,
        id: impl ::std::convert::Into<models::ProductId>,
        follower_id: impl ::std::convert::Into<models::ProductFollowerId>,
    ) -> RemoveProductFollower {
        let mut request = runtime::Request::new(self.client, &ops::REMOVE_FOLLOWER);
        request.set(0, id.into());
        request.set(1, follower_id.into());
        RemoveProductFollower { request }
    }
    /// Get the permitted users of a product.
    ///
    /// `GET products/{id}/permittedUsers`
    ///
    /// - `id`: the id of the product ([`ProductId`](models::ProductId))
    ///
    /// Returns a list of [`UserId`](models::UserId).
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs one of the scopes `products:read`, `products:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Products#getProductUsers>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client.products().permitted_users(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn permitted_users(
        self,
        id: impl ::std::convert::Into<models::ProductId>,
    ) -> GetProductPermittedUsers {
        let mut request = runtime::Request::new(self.client, &ops::PERMITTED_USERS);
        request.set(0, id.into());
        GetProductPermittedUsers {
            request,
        }
    }
}

/// Builder of the call `GET products/{id}/deals`, from [`Products::deals`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetProductDeals {
    request: runtime::Request,
}

impl GetProductDeals {
    /// Only those with this status.
    pub fn status(mut self, status: models::DealStatus) -> Self {
        self.request.set(1, status);
        self
    }
    /// [`status`](Self::status), if there is a value.
    pub fn maybe_status(
        self,
        status: ::std::option::Option<models::DealStatus>,
    ) -> Self {
        match status {
            ::std::option::Option::Some(status) => self.status(status),
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
    pub fn stream(self) -> runtime::ItemStream<models::ExpandedDeal> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::ExpandedDeal>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<runtime::Page<models::ExpandedDeal>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetProductDeals {
    type Output = runtime::Result<runtime::Page<models::ExpandedDeal>>;
    type IntoFuture = runtime::Call<runtime::Page<models::ExpandedDeal>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(GetProductDeals);

/// Builder of the call `GET products/{id}/files`, from [`Products::files`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetProductFiles {
    request: runtime::Request,
}

impl GetProductFiles {
    /// Fields to sort by, each with a direction: `add_time DESC`.
    pub fn sort<M>(
        mut self,
        sort: impl runtime::encode::IntoList<::std::string::String, M>,
    ) -> Self {
        self.request.set(1, runtime::encode::IntoList::into_list(sort));
        self
    }
    /// [`sort`](Self::sort), if there is a value.
    pub fn maybe_sort<M>(
        self,
        sort: ::std::option::Option<
            impl runtime::encode::IntoList<::std::string::String, M>,
        >,
    ) -> Self {
        match sort {
            ::std::option::Option::Some(sort) => self.sort(sort),
            ::std::option::Option::None => self,
        }
    }
    /// Starts the list at this item, counted from 0.
    pub fn start(mut self, start: u64) -> Self {
        self.request.start(start);
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
    pub fn stream(self) -> runtime::ItemStream<models::File> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::File>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<runtime::Page<models::File>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetProductFiles {
    type Output = runtime::Result<runtime::Page<models::File>>;
    type IntoFuture = runtime::Call<runtime::Page<models::File>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(GetProductFiles);

/// Builder of the call `GET products/{id}/followers`, from [`Products::followers`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetProductFollowers {
    request: runtime::Request,
}

impl GetProductFollowers {
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
    pub fn stream(self) -> runtime::ItemStream<models::ProductFollower> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::ProductFollower>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<runtime::Page<models::ProductFollower>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetProductFollowers {
    type Output = runtime::Result<runtime::Page<models::ProductFollower>>;
    type IntoFuture = runtime::Call<runtime::Page<models::ProductFollower>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(GetProductFollowers);

/// Builder of the call `POST products/{id}/followers`, from [`Products::add_follower`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AddProductFollower {
    request: runtime::Request,
}

impl AddProductFollower {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::ProductFollower> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for AddProductFollower {
    type Output = runtime::Result<models::ProductFollower>;
    type IntoFuture = runtime::Call<models::ProductFollower>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(AddProductFollower);

/// Builder of the call `DELETE products/{id}/followers/{follower_id}`, from [`Products::remove_follower`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct RemoveProductFollower {
    request: runtime::Request,
}

impl RemoveProductFollower {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::ProductFollowerId> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for RemoveProductFollower {
    type Output = runtime::Result<models::ProductFollowerId>;
    type IntoFuture = runtime::Call<models::ProductFollowerId>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(RemoveProductFollower);

/// Builder of the call `GET products/{id}/permittedUsers`, from [`Products::permitted_users`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetProductPermittedUsers {
    request: runtime::Request,
}

impl GetProductPermittedUsers {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<::std::vec::Vec<models::UserId>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetProductPermittedUsers {
    type Output = runtime::Result<::std::vec::Vec<models::UserId>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::UserId>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetProductPermittedUsers);
