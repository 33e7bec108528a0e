// @generated from spec/v2/products.yaml by `cargo xtask codegen`. Do not edit.

//! Products.
//!
//! [`Products`] starts the calls; the other types are the calls themselves.
//!
//! - [`list`](Products::list): Get products. `GET products`
//! - [`create`](Products::create): Create a product. `POST products`
//! - [`followers`](Products::followers): Get the followers of a product. `GET products/{id}/followers`
//! - [`add_follower`](Products::add_follower): Add a follower to a product. `POST products/{id}/followers`
//! - [`followers_changelog`](Products::followers_changelog): Get the changelog of the followers of a product. `GET products/{id}/followers/changelog`
//! - [`remove_follower`](Products::remove_follower): Delete a follower of a product. `DELETE products/{id}/followers/{follower_id}`
//! - [`search`](Products::search): Search products. `GET products/search`
//! - [`delete`](Products::delete): Delete a product. `DELETE products/{id}`
//! - [`get`](Products::get): Get a product. `GET products/{id}`
//! - [`update`](Products::update): Update a product. `PATCH products/{id}`
//! - [`duplicate`](Products::duplicate): Duplicate a product. `POST products/{id}/duplicate`
//! - [`variations`](Products::variations): Get the variations of a product. `GET products/{id}/variations`
//! - [`add_variation`](Products::add_variation): Add a variation to a product. `POST products/{id}/variations`
//! - [`update_variation`](Products::update_variation): Update a variation of a product. `PATCH products/{id}/variations/{product_variation_id}`
//! - [`delete_variation`](Products::delete_variation): Delete a variation of a product. `DELETE products/{id}/variations/{product_variation_id}`
//! - [`images`](Products::images): Get the images of a product. `GET products/{id}/images`
//! - [`upload_image`](Products::upload_image): Upload an image of a product. `POST products/{id}/images`
//! - [`update_image`](Products::update_image): Update the image of a product. `PUT products/{id}/images`
//! - [`delete_image`](Products::delete_image): Delete the image of a product. `DELETE products/{id}/images`

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
    /// Get products.
    ///
    /// `GET products`
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`Product`](models::Product). `.all()` returns the whole list, `.stream()` its items one by one. Optional parameters are setters of [`ListProducts`].
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs one of the scopes `products:read`, `products:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Products#getProducts>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client.products().list().owner_id(1).filter_id(1).limit(50).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn list(self) -> ListProducts {
        ListProducts {
            request: runtime::Request::new(self.client, &ops::LIST),
        }
    }
    /// Create a product.
    ///
    /// `POST products`
    ///
    /// - `name`: the name
    ///
    /// Returns a [`Product`](models::Product). Optional parameters are setters of [`CreateProduct`].
    ///
    /// - Succeeds with status 201.
    /// - Costs 5 tokens of the daily quota.
    /// - Needs the scope `products:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Products#addProduct>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let product = client
    ///     .products()
    ///     .create("Ada Lovelace")
    ///     .code("code")
    ///     .description("Ready for launch.")
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn create(
        self,
        name: impl ::std::convert::Into<::std::string::String>,
    ) -> CreateProduct {
        let mut request = runtime::Request::new(self.client, &ops::CREATE);
        request.set(0, name.into());
        CreateProduct { request }
    }
    /// Get the followers of a product.
    ///
    /// `GET products/{id}/followers`
    ///
    /// - `id`: the id of the product ([`ProductId`](models::ProductId))
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`Follower`](models::Follower). `.all()` returns the whole list, `.stream()` its items one by one.
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs one of the scopes `products:read`, `products:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Products#getProductFollowers>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
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
    /// Returns a [`Follower`](models::Follower).
    ///
    /// - Succeeds with status 201.
    /// - Costs 5 tokens of the daily quota.
    /// - Needs the scope `products:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Products#addProductFollower>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let follower = client.products().add_follower(1, 1).await?;
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
    /// Get the changelog of the followers of a product.
    ///
    /// `GET products/{id}/followers/changelog`
    ///
    /// - `id`: the id of the product ([`ProductId`](models::ProductId))
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`FollowersChangelog`](models::FollowersChangelog). `.all()` returns the whole list, `.stream()` its items one by one.
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs one of the scopes `products:read`, `products:full`.
    /// - API documentation:
    ///   <https://developers.pipedrive.com/docs/api/v2/Products#getProductFollowersChangelog>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client.products().followers_changelog(1).limit(50).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn followers_changelog(
        self,
        id: impl ::std::convert::Into<models::ProductId>,
    ) -> GetProductFollowersChangelog {
        let mut request = runtime::Request::new(self.client, &ops::FOLLOWERS_CHANGELOG);
        request.set(0, id.into());
        GetProductFollowersChangelog {
            request,
        }
    }
    /// Delete a follower of a product.
    ///
    /// `DELETE products/{id}/followers/{follower_id}`
    ///
    /// - `id`: the id of the product ([`ProductId`](models::ProductId))
    /// - `follower_id`: the id of the follower, a user ([`UserId`](models::UserId))
    ///
    /// Returns a [`UserId`](models::UserId).
    ///
    /// - Costs 3 tokens of the daily quota.
    /// - Needs the scope `products:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Products#deleteProductFollower>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let user_id = client.products().remove_follower(1, 1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn remove_follower(
        self,
        id: impl ::std::convert::Into<models::ProductId>,
        follower_id: impl ::std::convert::Into<models::UserId>,
    ) -> RemoveProductFollower {
        let mut request = runtime::Request::new(self.client, &ops::REMOVE_FOLLOWER);
        request.set(0, id.into());
        request.set(1, follower_id.into());
        RemoveProductFollower { request }
    }
    /// Search products.
    ///
    /// `GET products/search`
    ///
    /// - `term`: what to search for
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`ProductSearchResult`](models::ProductSearchResult). `.all()` returns the whole list, `.stream()` its items one by one. Optional parameters are setters of [`SearchProducts`].
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Counts towards the limit `search`, on every plan: 10 requests in 2 seconds.
    /// - Needs one of the scopes `products:read`, `products:full`, `search:read`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Products#searchProducts>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client
    ///     .products()
    ///     .search("rocket")
    ///     .exact_match(true)
    ///     .limit(50)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn search(
        self,
        term: impl ::std::convert::Into<::std::string::String>,
    ) -> SearchProducts {
        let mut request = runtime::Request::new(self.client, &ops::SEARCH);
        request.set(0, term.into());
        SearchProducts { request }
    }
    /// Delete a product.
    ///
    /// `DELETE products/{id}`
    ///
    /// - `id`: the id of the product ([`ProductId`](models::ProductId))
    ///
    /// Returns a [`ProductId`](models::ProductId).
    ///
    /// - Costs 3 tokens of the daily quota.
    /// - Needs the scope `products:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Products#deleteProduct>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let product_id = client.products().delete(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn delete(
        self,
        id: impl ::std::convert::Into<models::ProductId>,
    ) -> DeleteProduct {
        let mut request = runtime::Request::new(self.client, &ops::DELETE);
        request.set(0, id.into());
        DeleteProduct { request }
    }
    /// Get a product.
    ///
    /// `GET products/{id}`
    ///
    /// - `id`: the id of the product ([`ProductId`](models::ProductId))
    ///
    /// Returns a [`Product`](models::Product).
    ///
    /// - Costs 1 token of the daily quota.
    /// - Needs one of the scopes `products:read`, `products:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Products#getProduct>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let product = client.products().get(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn get(self, id: impl ::std::convert::Into<models::ProductId>) -> GetProduct {
        let mut request = runtime::Request::new(self.client, &ops::GET);
        request.set(0, id.into());
        GetProduct { request }
    }
    /// Update a product.
    ///
    /// `PATCH products/{id}`
    ///
    /// - `id`: the id of the product ([`ProductId`](models::ProductId))
    ///
    /// Returns a [`Product`](models::Product). Optional parameters are setters of [`UpdateProduct`].
    ///
    /// - Costs 5 tokens of the daily quota.
    /// - Needs the scope `products:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Products#updateProduct>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let product = client
    ///     .products()
    ///     .update(1)
    ///     .name("Ada Lovelace")
    ///     .code("code")
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn update(
        self,
        id: impl ::std::convert::Into<models::ProductId>,
    ) -> UpdateProduct {
        let mut request = runtime::Request::new(self.client, &ops::UPDATE);
        request.set(0, id.into());
        UpdateProduct { request }
    }
    /// Duplicate a product.
    ///
    /// `POST products/{id}/duplicate`
    ///
    /// - `id`: the id of the product ([`ProductId`](models::ProductId))
    ///
    /// Returns a [`Product`](models::Product).
    ///
    /// - Succeeds with status 201.
    /// - Costs 5 tokens of the daily quota.
    /// - Needs the scope `products:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Products#duplicateProduct>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let product = client.products().duplicate(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn duplicate(
        self,
        id: impl ::std::convert::Into<models::ProductId>,
    ) -> DuplicateProduct {
        let mut request = runtime::Request::new(self.client, &ops::DUPLICATE);
        request.set(0, id.into());
        DuplicateProduct { request }
    }
    /// Get the variations of a product.
    ///
    /// `GET products/{id}/variations`
    ///
    /// - `id`: the id of the product ([`ProductId`](models::ProductId))
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`ProductVariation`](models::ProductVariation). `.all()` returns the whole list, `.stream()` its items one by one.
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs one of the scopes `products:read`, `products:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Products#getProductVariations>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client.products().variations(1).limit(50).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn variations(
        self,
        id: impl ::std::convert::Into<models::ProductId>,
    ) -> GetProductVariations {
        let mut request = runtime::Request::new(self.client, &ops::VARIATIONS);
        request.set(0, id.into());
        GetProductVariations { request }
    }
    /// Add a variation to a product.
    ///
    /// `POST products/{id}/variations`
    ///
    /// - `id`: the id of the product ([`ProductId`](models::ProductId))
    /// - `name`: the name
    ///
    /// Returns a [`ProductVariation`](models::ProductVariation). Optional parameters are setters of [`AddProductVariation`].
    ///
    /// - Succeeds with status 201.
    /// - Costs 5 tokens of the daily quota.
    /// - Needs the scope `products:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Products#addProductVariation>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let product_variation = client
    ///     .products()
    ///     .add_variation(1, "Ada Lovelace")
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn add_variation(
        self,
        id: impl ::std::convert::Into<models::ProductId>,
        name: impl ::std::convert::Into<::std::string::String>,
    ) -> AddProductVariation {
        let mut request = runtime::Request::new(self.client, &ops::ADD_VARIATION);
        request.set(0, id.into());
        request.set(1, name.into());
        AddProductVariation { request }
    }
    /// Update a variation of a product.
    ///
    /// `PATCH products/{id}/variations/{product_variation_id}`
    ///
    /// - `id`: the id of the product ([`ProductId`](models::ProductId))
    /// - `product_variation_id`: the id of the product variation ([`ProductVariationId`](models::ProductVariationId))
    ///
    /// Returns a [`ProductVariation`](models::ProductVariation). Optional parameters are setters of [`UpdateProductVariation`].
    ///
    /// - Costs 5 tokens of the daily quota.
    /// - Needs the scope `products:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Products#updateProductVariation>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let product_variation = client
    ///     .products()
    ///     .update_variation(1, 1)
    ///     .name("Ada Lovelace")
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn update_variation(
        self,
        id: impl ::std::convert::Into<models::ProductId>,
        product_variation_id: impl ::std::convert::Into<models::ProductVariationId>,
    ) -> UpdateProductVariation {
        let mut request = runtime::Request::new(self.client, &ops::UPDATE_VARIATION);
        request.set(0, id.into());
        request.set(1, product_variation_id.into());
        UpdateProductVariation { request }
    }
    /// Delete a variation of a product.
    ///
    /// `DELETE products/{id}/variations/{product_variation_id}`
    ///
    /// - `id`: the id of the product ([`ProductId`](models::ProductId))
    /// - `product_variation_id`: the id of the product variation ([`ProductVariationId`](models::ProductVariationId))
    ///
    /// Returns a [`ProductVariationId`](models::ProductVariationId).
    ///
    /// - Costs 3 tokens of the daily quota.
    /// - Needs the scope `products:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Products#deleteProductVariation>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let product_variation_id = client.products().delete_variation(1, 1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn delete_variation(
        self,
        id: impl ::std::convert::Into<models::ProductId>,
        product_variation_id: impl ::std::convert::Into<models::ProductVariationId>,
    ) -> DeleteProductVariation {
        let mut request = runtime::Request::new(self.client, &ops::DELETE_VARIATION);
        request.set(0, id.into());
        request.set(1, product_variation_id.into());
        DeleteProductVariation { request }
    }
    /// Get the images of a product.
    ///
    /// `GET products/{id}/images`
    ///
    /// - `id`: the id of the product ([`ProductId`](models::ProductId))
    ///
    /// Returns a [`ProductImage`](models::ProductImage).
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs one of the scopes `products:read`, `products:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Products#getProductImage>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let product_image = client.products().images(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn images(
        self,
        id: impl ::std::convert::Into<models::ProductId>,
    ) -> GetProductImages {
        let mut request = runtime::Request::new(self.client, &ops::IMAGES);
        request.set(0, id.into());
        GetProductImages { request }
    }
    /// Upload an image of a product.
    ///
    /// `POST products/{id}/images`
    ///
    /// - `id`: the id of the product ([`ProductId`](models::ProductId))
    /// - `data`: the file to upload
    ///
    /// Returns a [`ProductImage`](models::ProductImage).
    ///
    /// - Succeeds with status 201.
    /// - Costs 20 tokens of the daily quota.
    /// - Needs the scope `products:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Products#uploadProductImage>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client, data: pipedrive::runtime::Upload) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let product_image = client.products().upload_image(1, data).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn upload_image(
        self,
        id: impl ::std::convert::Into<models::ProductId>,
        data: runtime::Upload,
    ) -> UploadProductImage {
        let mut request = runtime::Request::new(self.client, &ops::UPLOAD_IMAGE);
        request.set(0, id.into());
        request.upload(data);
        UploadProductImage { request }
    }
    /// Update the image of a product.
    ///
    /// `PUT products/{id}/images`
    ///
    /// - `id`: the id of the product ([`ProductId`](models::ProductId))
    /// - `data`: the file to upload
    ///
    /// Returns a [`ProductImage`](models::ProductImage).
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Needs the scope `products:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Products#updateProductImage>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client, data: pipedrive::runtime::Upload) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let product_image = client.products().update_image(1, data).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn update_image(
        self,
        id: impl ::std::convert::Into<models::ProductId>,
        data: runtime::Upload,
    ) -> UpdateProductImage {
        let mut request = runtime::Request::new(self.client, &ops::UPDATE_IMAGE);
        request.set(0, id.into());
        request.upload(data);
        UpdateProductImage { request }
    }
    /// Delete the image of a product.
    ///
    /// `DELETE products/{id}/images`
    ///
    /// - `id`: the id of the product ([`ProductId`](models::ProductId))
    ///
    /// Returns a [`ProductImageId`](models::ProductImageId).
    ///
    /// - Costs 6 tokens of the daily quota.
    /// - Needs the scope `products:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Products#deleteProductImage>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let product_image_id = client.products().delete_image(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn delete_image(
        self,
        id: impl ::std::convert::Into<models::ProductId>,
    ) -> DeleteProductImage {
        let mut request = runtime::Request::new(self.client, &ops::DELETE_IMAGE);
        request.set(0, id.into());
        DeleteProductImage { request }
    }
}

/// Builder of the call `GET products`, from [`Products::list`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListProducts {
    request: runtime::Request,
}

impl ListProducts {
    /// Only those that this user owns.
    pub fn owner_id(
        mut self,
        owner_id: impl ::std::convert::Into<models::UserId>,
    ) -> Self {
        self.request.set(0, owner_id.into());
        self
    }
    /// [`owner_id`](Self::owner_id), if there is a value.
    pub fn maybe_owner_id(
        self,
        owner_id: ::std::option::Option<impl ::std::convert::Into<models::UserId>>,
    ) -> Self {
        match owner_id {
            ::std::option::Option::Some(owner_id) => self.owner_id(owner_id),
            ::std::option::Option::None => self,
        }
    }
    /// Only those with these ids.
    pub fn ids<M>(
        mut self,
        ids: impl runtime::encode::IntoList<models::ProductId, M>,
    ) -> Self {
        self.request.set(1, runtime::encode::IntoList::into_list(ids));
        self
    }
    /// [`ids`](Self::ids), if there is a value.
    pub fn maybe_ids<M>(
        self,
        ids: ::std::option::Option<impl runtime::encode::IntoList<models::ProductId, M>>,
    ) -> Self {
        match ids {
            ::std::option::Option::Some(ids) => self.ids(ids),
            ::std::option::Option::None => self,
        }
    }
    /// Only those that this filter lets through.
    pub fn filter_id(
        mut self,
        filter_id: impl ::std::convert::Into<models::FilterId>,
    ) -> Self {
        self.request.set(2, filter_id.into());
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
    /// What the list is ordered by.
    pub fn sort_by(mut self, sort_by: models::ProductSortBy) -> Self {
        self.request.set(3, sort_by);
        self
    }
    /// [`sort_by`](Self::sort_by), if there is a value.
    pub fn maybe_sort_by(
        self,
        sort_by: ::std::option::Option<models::ProductSortBy>,
    ) -> Self {
        match sort_by {
            ::std::option::Option::Some(sort_by) => self.sort_by(sort_by),
            ::std::option::Option::None => self,
        }
    }
    /// Which way the list is ordered.
    pub fn sort_direction(mut self, sort_direction: models::SortDirection) -> Self {
        self.request.set(4, sort_direction);
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
    /// Only those last changed since then, in UTC.
    pub fn updated_since(
        mut self,
        updated_since: impl ::std::convert::Into<runtime::DateTime>,
    ) -> Self {
        self.request.set(5, updated_since.into());
        self
    }
    /// [`updated_since`](Self::updated_since), if there is a value.
    pub fn maybe_updated_since(
        self,
        updated_since: ::std::option::Option<
            impl ::std::convert::Into<runtime::DateTime>,
        >,
    ) -> Self {
        match updated_since {
            ::std::option::Option::Some(updated_since) => {
                self.updated_since(updated_since)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Which custom fields to give, by key.
    pub fn custom_fields<M>(
        mut self,
        custom_fields: impl runtime::encode::IntoList<::std::string::String, M>,
    ) -> Self {
        self.request.set(6, runtime::encode::IntoList::into_list(custom_fields));
        self
    }
    /// [`custom_fields`](Self::custom_fields), if there is a value.
    pub fn maybe_custom_fields<M>(
        self,
        custom_fields: ::std::option::Option<
            impl runtime::encode::IntoList<::std::string::String, M>,
        >,
    ) -> Self {
        match custom_fields {
            ::std::option::Option::Some(custom_fields) => {
                self.custom_fields(custom_fields)
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
    pub fn stream(self) -> runtime::ItemStream<models::Product> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::Product>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<runtime::Page<models::Product>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for ListProducts {
    type Output = runtime::Result<runtime::Page<models::Product>>;
    type IntoFuture = runtime::Call<runtime::Page<models::Product>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(ListProducts);

/// Builder of the call `POST products`, from [`Products::create`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateProduct {
    request: runtime::Request,
}

impl CreateProduct {
    /// Sets the code.
    pub fn code(
        mut self,
        code: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(1, code.into());
        self
    }
    /// [`code`](Self::code), if there is a value.
    pub fn maybe_code(
        self,
        code: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match code {
            ::std::option::Option::Some(code) => self.code(code),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `code`: sends null.
    pub fn clear_code(mut self) -> Self {
        self.request.clear(1);
        self
    }
    /// Sets the description.
    pub fn description(
        mut self,
        description: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(2, description.into());
        self
    }
    /// [`description`](Self::description), if there is a value.
    pub fn maybe_description(
        self,
        description: ::std::option::Option<
            impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        match description {
            ::std::option::Option::Some(description) => self.description(description),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `description`: sends null.
    pub fn clear_description(mut self) -> Self {
        self.request.clear(2);
        self
    }
    /// Sets the unit.
    pub fn unit(
        mut self,
        unit: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(3, unit.into());
        self
    }
    /// [`unit`](Self::unit), if there is a value.
    pub fn maybe_unit(
        self,
        unit: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match unit {
            ::std::option::Option::Some(unit) => self.unit(unit),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `unit`: sends null.
    pub fn clear_unit(mut self) -> Self {
        self.request.clear(3);
        self
    }
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
    /// Sets the category.
    pub fn category(mut self, category: i64) -> Self {
        self.request.set(5, category);
        self
    }
    /// [`category`](Self::category), if there is a value.
    pub fn maybe_category(self, category: ::std::option::Option<i64>) -> Self {
        match category {
            ::std::option::Option::Some(category) => self.category(category),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `category`: sends null.
    pub fn clear_category(mut self) -> Self {
        self.request.clear(5);
        self
    }
    /// Sets the id of the user who owns it.
    pub fn owner_id(
        mut self,
        owner_id: impl ::std::convert::Into<models::UserId>,
    ) -> Self {
        self.request.set(6, owner_id.into());
        self
    }
    /// [`owner_id`](Self::owner_id), if there is a value.
    pub fn maybe_owner_id(
        self,
        owner_id: ::std::option::Option<impl ::std::convert::Into<models::UserId>>,
    ) -> Self {
        match owner_id {
            ::std::option::Option::Some(owner_id) => self.owner_id(owner_id),
            ::std::option::Option::None => self,
        }
    }
    /// Sets whether it can be linked to.
    pub fn is_linkable(mut self, is_linkable: bool) -> Self {
        self.request.set(7, is_linkable);
        self
    }
    /// [`is_linkable`](Self::is_linkable), if there is a value.
    pub fn maybe_is_linkable(self, is_linkable: ::std::option::Option<bool>) -> Self {
        match is_linkable {
            ::std::option::Option::Some(is_linkable) => self.is_linkable(is_linkable),
            ::std::option::Option::None => self,
        }
    }
    /// Sets who can see it.
    pub fn visible_to(mut self, visible_to: models::Visibility) -> Self {
        self.request.set(8, visible_to);
        self
    }
    /// [`visible_to`](Self::visible_to), if there is a value.
    pub fn maybe_visible_to(
        self,
        visible_to: ::std::option::Option<models::Visibility>,
    ) -> Self {
        match visible_to {
            ::std::option::Option::Some(visible_to) => self.visible_to(visible_to),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the prices.
    pub fn prices<M>(
        mut self,
        prices: impl runtime::encode::ListOf<models::NewProductPrice, M>,
    ) -> Self {
        self.request.set(9, runtime::encode::ListOf::into_list(prices));
        self
    }
    /// [`prices`](Self::prices), if there is a value.
    pub fn maybe_prices<M>(
        self,
        prices: ::std::option::Option<
            impl runtime::encode::ListOf<models::NewProductPrice, M>,
        >,
    ) -> Self {
        match prices {
            ::std::option::Option::Some(prices) => self.prices(prices),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the custom fields, by key.
    ///
    /// Each call adds members. If a member is set twice, the later value is sent.
    pub fn custom_fields(
        mut self,
        custom_fields: impl ::std::convert::Into<models::CustomFields>,
    ) -> Self {
        self.request.extend(10, custom_fields.into());
        self
    }
    /// [`custom_fields`](Self::custom_fields), if there is a value.
    pub fn maybe_custom_fields(
        self,
        custom_fields: ::std::option::Option<
            impl ::std::convert::Into<models::CustomFields>,
        >,
    ) -> Self {
        match custom_fields {
            ::std::option::Option::Some(custom_fields) => {
                self.custom_fields(custom_fields)
            }
            ::std::option::Option::None => self,
        }
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
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Product> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for CreateProduct {
    type Output = runtime::Result<models::Product>;
    type IntoFuture = runtime::Call<models::Product>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(CreateProduct);

/// Builder of the call `GET products/{id}/followers`, from [`Products::followers`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetProductFollowers {
    request: runtime::Request,
}

impl GetProductFollowers {
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
    pub fn stream(self) -> runtime::ItemStream<models::Follower> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::Follower>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<runtime::Page<models::Follower>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetProductFollowers {
    type Output = runtime::Result<runtime::Page<models::Follower>>;
    type IntoFuture = runtime::Call<runtime::Page<models::Follower>>;
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
    pub fn response(self) -> runtime::ResponseFuture<models::Follower> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for AddProductFollower {
    type Output = runtime::Result<models::Follower>;
    type IntoFuture = runtime::Call<models::Follower>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(AddProductFollower);

/// Builder of the call `GET products/{id}/followers/changelog`, from [`Products::followers_changelog`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetProductFollowersChangelog {
    request: runtime::Request,
}

impl GetProductFollowersChangelog {
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
    pub fn stream(self) -> runtime::ItemStream<models::FollowersChangelog> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::FollowersChangelog>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<runtime::Page<models::FollowersChangelog>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetProductFollowersChangelog {
    type Output = runtime::Result<runtime::Page<models::FollowersChangelog>>;
    type IntoFuture = runtime::Call<runtime::Page<models::FollowersChangelog>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(GetProductFollowersChangelog);

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
    pub fn response(self) -> runtime::ResponseFuture<models::UserId> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for RemoveProductFollower {
    type Output = runtime::Result<models::UserId>;
    type IntoFuture = runtime::Call<models::UserId>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(RemoveProductFollower);

/// Builder of the call `GET products/search`, from [`Products::search`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SearchProducts {
    request: runtime::Request,
}

impl SearchProducts {
    /// Which fields to search.
    pub fn fields<M>(
        mut self,
        fields: impl runtime::encode::ListOf<models::ProductSearchField, M>,
    ) -> Self {
        self.request.set(1, runtime::encode::ListOf::into_list(fields));
        self
    }
    /// [`fields`](Self::fields), if there is a value.
    pub fn maybe_fields<M>(
        self,
        fields: ::std::option::Option<
            impl runtime::encode::ListOf<models::ProductSearchField, M>,
        >,
    ) -> Self {
        match fields {
            ::std::option::Option::Some(fields) => self.fields(fields),
            ::std::option::Option::None => self,
        }
    }
    /// Whether only exact matches are found.
    pub fn exact_match(mut self, exact_match: bool) -> Self {
        self.request.set(2, exact_match);
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
        include_fields: impl runtime::encode::ListOf<
            models::ProductSearchIncludeField,
            M,
        >,
    ) -> Self {
        self.request.set(3, runtime::encode::ListOf::into_list(include_fields));
        self
    }
    /// [`include_fields`](Self::include_fields), if there is a value.
    pub fn maybe_include_fields<M>(
        self,
        include_fields: ::std::option::Option<
            impl runtime::encode::ListOf<models::ProductSearchIncludeField, M>,
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
    pub fn stream(self) -> runtime::ItemStream<models::ProductSearchResult> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::ProductSearchResult>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<runtime::Page<models::ProductSearchResult>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for SearchProducts {
    type Output = runtime::Result<runtime::Page<models::ProductSearchResult>>;
    type IntoFuture = runtime::Call<runtime::Page<models::ProductSearchResult>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(SearchProducts);

/// Builder of the call `DELETE products/{id}`, from [`Products::delete`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteProduct {
    request: runtime::Request,
}

impl DeleteProduct {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::ProductId> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for DeleteProduct {
    type Output = runtime::Result<models::ProductId>;
    type IntoFuture = runtime::Call<models::ProductId>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(DeleteProduct);

/// Builder of the call `GET products/{id}`, from [`Products::get`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetProduct {
    request: runtime::Request,
}

impl GetProduct {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Product> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetProduct {
    type Output = runtime::Result<models::Product>;
    type IntoFuture = runtime::Call<models::Product>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetProduct);

/// Builder of the call `PATCH products/{id}`, from [`Products::update`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateProduct {
    request: runtime::Request,
}

impl UpdateProduct {
    /// Sets the name.
    pub fn name(
        mut self,
        name: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(1, name.into());
        self
    }
    /// [`name`](Self::name), if there is a value.
    pub fn maybe_name(
        self,
        name: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match name {
            ::std::option::Option::Some(name) => self.name(name),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the code.
    pub fn code(
        mut self,
        code: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(2, code.into());
        self
    }
    /// [`code`](Self::code), if there is a value.
    pub fn maybe_code(
        self,
        code: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match code {
            ::std::option::Option::Some(code) => self.code(code),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `code`: sends null.
    pub fn clear_code(mut self) -> Self {
        self.request.clear(2);
        self
    }
    /// Sets the description.
    pub fn description(
        mut self,
        description: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(3, description.into());
        self
    }
    /// [`description`](Self::description), if there is a value.
    pub fn maybe_description(
        self,
        description: ::std::option::Option<
            impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        match description {
            ::std::option::Option::Some(description) => self.description(description),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `description`: sends null.
    pub fn clear_description(mut self) -> Self {
        self.request.clear(3);
        self
    }
    /// Sets the unit.
    pub fn unit(
        mut self,
        unit: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(4, unit.into());
        self
    }
    /// [`unit`](Self::unit), if there is a value.
    pub fn maybe_unit(
        self,
        unit: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match unit {
            ::std::option::Option::Some(unit) => self.unit(unit),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `unit`: sends null.
    pub fn clear_unit(mut self) -> Self {
        self.request.clear(4);
        self
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
    /// Sets the category.
    pub fn category(mut self, category: i64) -> Self {
        self.request.set(6, category);
        self
    }
    /// [`category`](Self::category), if there is a value.
    pub fn maybe_category(self, category: ::std::option::Option<i64>) -> Self {
        match category {
            ::std::option::Option::Some(category) => self.category(category),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `category`: sends null.
    pub fn clear_category(mut self) -> Self {
        self.request.clear(6);
        self
    }
    /// Sets the id of the user who owns it.
    pub fn owner_id(
        mut self,
        owner_id: impl ::std::convert::Into<models::UserId>,
    ) -> Self {
        self.request.set(7, owner_id.into());
        self
    }
    /// [`owner_id`](Self::owner_id), if there is a value.
    pub fn maybe_owner_id(
        self,
        owner_id: ::std::option::Option<impl ::std::convert::Into<models::UserId>>,
    ) -> Self {
        match owner_id {
            ::std::option::Option::Some(owner_id) => self.owner_id(owner_id),
            ::std::option::Option::None => self,
        }
    }
    /// Sets whether it can be linked to.
    pub fn is_linkable(mut self, is_linkable: bool) -> Self {
        self.request.set(8, is_linkable);
        self
    }
    /// [`is_linkable`](Self::is_linkable), if there is a value.
    pub fn maybe_is_linkable(self, is_linkable: ::std::option::Option<bool>) -> Self {
        match is_linkable {
            ::std::option::Option::Some(is_linkable) => self.is_linkable(is_linkable),
            ::std::option::Option::None => self,
        }
    }
    /// Sets who can see it.
    pub fn visible_to(mut self, visible_to: models::Visibility) -> Self {
        self.request.set(9, visible_to);
        self
    }
    /// [`visible_to`](Self::visible_to), if there is a value.
    pub fn maybe_visible_to(
        self,
        visible_to: ::std::option::Option<models::Visibility>,
    ) -> Self {
        match visible_to {
            ::std::option::Option::Some(visible_to) => self.visible_to(visible_to),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the prices.
    pub fn prices<M>(
        mut self,
        prices: impl runtime::encode::ListOf<models::NewProductPrice, M>,
    ) -> Self {
        self.request.set(10, runtime::encode::ListOf::into_list(prices));
        self
    }
    /// [`prices`](Self::prices), if there is a value.
    pub fn maybe_prices<M>(
        self,
        prices: ::std::option::Option<
            impl runtime::encode::ListOf<models::NewProductPrice, M>,
        >,
    ) -> Self {
        match prices {
            ::std::option::Option::Some(prices) => self.prices(prices),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the custom fields, by key.
    ///
    /// Each call adds members. If a member is set twice, the later value is sent.
    pub fn custom_fields(
        mut self,
        custom_fields: impl ::std::convert::Into<models::CustomFields>,
    ) -> Self {
        self.request.extend(11, custom_fields.into());
        self
    }
    /// [`custom_fields`](Self::custom_fields), if there is a value.
    pub fn maybe_custom_fields(
        self,
        custom_fields: ::std::option::Option<
            impl ::std::convert::Into<models::CustomFields>,
        >,
    ) -> Self {
        match custom_fields {
            ::std::option::Option::Some(custom_fields) => {
                self.custom_fields(custom_fields)
            }
            ::std::option::Option::None => self,
        }
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
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Product> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for UpdateProduct {
    type Output = runtime::Result<models::Product>;
    type IntoFuture = runtime::Call<models::Product>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(UpdateProduct);

/// Builder of the call `POST products/{id}/duplicate`, from [`Products::duplicate`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DuplicateProduct {
    request: runtime::Request,
}

impl DuplicateProduct {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Product> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for DuplicateProduct {
    type Output = runtime::Result<models::Product>;
    type IntoFuture = runtime::Call<models::Product>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(DuplicateProduct);

/// Builder of the call `GET products/{id}/variations`, from [`Products::variations`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetProductVariations {
    request: runtime::Request,
}

impl GetProductVariations {
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
    pub fn stream(self) -> runtime::ItemStream<models::ProductVariation> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::ProductVariation>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<runtime::Page<models::ProductVariation>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetProductVariations {
    type Output = runtime::Result<runtime::Page<models::ProductVariation>>;
    type IntoFuture = runtime::Call<runtime::Page<models::ProductVariation>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(GetProductVariations);

/// Builder of the call `POST products/{id}/variations`, from [`Products::add_variation`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AddProductVariation {
    request: runtime::Request,
}

impl AddProductVariation {
    /// Sets the prices.
    pub fn prices<M>(
        mut self,
        prices: impl runtime::encode::ListOf<models::NewProductPrice, M>,
    ) -> Self {
        self.request.set(2, runtime::encode::ListOf::into_list(prices));
        self
    }
    /// [`prices`](Self::prices), if there is a value.
    pub fn maybe_prices<M>(
        self,
        prices: ::std::option::Option<
            impl runtime::encode::ListOf<models::NewProductPrice, M>,
        >,
    ) -> Self {
        match prices {
            ::std::option::Option::Some(prices) => self.prices(prices),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::ProductVariation> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for AddProductVariation {
    type Output = runtime::Result<models::ProductVariation>;
    type IntoFuture = runtime::Call<models::ProductVariation>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(AddProductVariation);

/// Builder of the call `PATCH products/{id}/variations/{product_variation_id}`, from [`Products::update_variation`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateProductVariation {
    request: runtime::Request,
}

impl UpdateProductVariation {
    /// Sets the name.
    pub fn name(
        mut self,
        name: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(2, name.into());
        self
    }
    /// [`name`](Self::name), if there is a value.
    pub fn maybe_name(
        self,
        name: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match name {
            ::std::option::Option::Some(name) => self.name(name),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the prices.
    pub fn prices<M>(
        mut self,
        prices: impl runtime::encode::ListOf<models::NewProductPrice, M>,
    ) -> Self {
        self.request.set(3, runtime::encode::ListOf::into_list(prices));
        self
    }
    /// [`prices`](Self::prices), if there is a value.
    pub fn maybe_prices<M>(
        self,
        prices: ::std::option::Option<
            impl runtime::encode::ListOf<models::NewProductPrice, M>,
        >,
    ) -> Self {
        match prices {
            ::std::option::Option::Some(prices) => self.prices(prices),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::ProductVariation> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for UpdateProductVariation {
    type Output = runtime::Result<models::ProductVariation>;
    type IntoFuture = runtime::Call<models::ProductVariation>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(UpdateProductVariation);

/// Builder of the call `DELETE products/{id}/variations/{product_variation_id}`, from [`Products::delete_variation`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteProductVariation {
    request: runtime::Request,
}

impl DeleteProductVariation {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::ProductVariationId> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for DeleteProductVariation {
    type Output = runtime::Result<models::ProductVariationId>;
    type IntoFuture = runtime::Call<models::ProductVariationId>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(DeleteProductVariation);

/// Builder of the call `GET products/{id}/images`, from [`Products::images`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetProductImages {
    request: runtime::Request,
}

impl GetProductImages {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::ProductImage> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetProductImages {
    type Output = runtime::Result<models::ProductImage>;
    type IntoFuture = runtime::Call<models::ProductImage>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetProductImages);

/// Builder of the call `POST products/{id}/images`, from [`Products::upload_image`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UploadProductImage {
    request: runtime::Request,
}

impl UploadProductImage {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::ProductImage> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for UploadProductImage {
    type Output = runtime::Result<models::ProductImage>;
    type IntoFuture = runtime::Call<models::ProductImage>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(UploadProductImage);

/// Builder of the call `PUT products/{id}/images`, from [`Products::update_image`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateProductImage {
    request: runtime::Request,
}

impl UpdateProductImage {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::ProductImage> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for UpdateProductImage {
    type Output = runtime::Result<models::ProductImage>;
    type IntoFuture = runtime::Call<models::ProductImage>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(UpdateProductImage);

/// Builder of the call `DELETE products/{id}/images`, from [`Products::delete_image`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteProductImage {
    request: runtime::Request,
}

impl DeleteProductImage {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::ProductImageId> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for DeleteProductImage {
    type Output = runtime::Result<models::ProductImageId>;
    type IntoFuture = runtime::Call<models::ProductImageId>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(DeleteProductImage);
