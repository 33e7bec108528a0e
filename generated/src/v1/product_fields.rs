// @generated from spec/v1/product_fields.yaml by `cargo xtask codegen`. Do not edit.

//! Product fields.
//!
//! [`ProductFields`] starts the calls; the other types are the calls themselves.
//!
//! - [`delete_many`](ProductFields::delete_many): Delete several product fields. `DELETE productFields`
//! - [`list`](ProductFields::list): Get product fields. `GET productFields`
//! - [`create`](ProductFields::create): Create a product field. `POST productFields`
//! - [`delete`](ProductFields::delete): Delete a product field. `DELETE productFields/{id}`
//! - [`get`](ProductFields::get): Get a product field. `GET productFields/{id}`
//! - [`update`](ProductFields::update): Update a product field. `PUT productFields/{id}`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::product_fields as ops;

/// Product fields.
///
/// From [`Client::product_fields`](super::Client::product_fields).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct ProductFields<'a> {
    pub(super) client: &'a runtime::Client,
}

impl ProductFields<'_> {
    /// Delete several product fields.
    ///
    /// `DELETE productFields`
    ///
    /// - `ids`: the ids (a list of [`ProductFieldId`](models::ProductFieldId))
    ///
    /// Returns a list of [`ProductFieldId`](models::ProductFieldId).
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs one of the scopes `product-fields:full`, `products:full`.
    /// - API documentation:
    ///   <https://developers.pipedrive.com/docs/api/v1/ProductFields#deleteProductFields>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client.product_fields().delete_many([1]).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn delete_many<M>(
        self,
        ids: impl runtime::encode::IntoList<models::ProductFieldId, M>,
    ) -> DeleteManyProductFields {
        let mut request = runtime::Request::new(self.client, &ops::DELETE_MANY);
        request.set(0, runtime::encode::IntoList::into_list(ids));
        DeleteManyProductFields { request }
    }
    /// Get product fields.
    ///
    /// `GET productFields`
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`ProductField`](models::ProductField). `.all()` returns the whole list, `.stream()` its items one by one.
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Needs one of the scopes `products:read`, `product-fields:full`, `products:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/ProductFields#getProductFields>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client.product_fields().list().limit(50).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn list(self) -> ListProductFields {
        ListProductFields {
            request: runtime::Request::new(self.client, &ops::LIST),
        }
    }
    /// Create a product field.
    ///
    /// `POST productFields`
    ///
    /// - `name`: the name
    /// - `field_type`: the field type ([`FieldType`](models::FieldType))
    ///
    /// Returns a [`ProductField`](models::ProductField). Optional parameters are setters of [`CreateProductField`].
    ///
    /// - Succeeds with status 201.
    /// - Costs 10 tokens of the daily quota.
    /// - Needs one of the scopes `product-fields:full`, `products:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/ProductFields#addProductField>
    ///
    /// ```no_run
    /// use pipedrive::v1::FieldType;
    ///
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let product_field = client
    ///     .product_fields()
    ///     .create("Ada Lovelace", FieldType::Varchar)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn create(
        self,
        name: impl ::std::convert::Into<::std::string::String>,
        field_type: models::FieldType,
    ) -> CreateProductField {
        let mut request = runtime::Request::new(self.client, &ops::CREATE);
        request.set(0, name.into());
        request.set(2, field_type);
        CreateProductField { request }
    }
    /// Delete a product field.
    ///
    /// `DELETE productFields/{id}`
    ///
    /// - `id`: the id of the product field ([`ProductFieldId`](models::ProductFieldId))
    ///
    /// Returns a [`ProductFieldId`](models::ProductFieldId).
    ///
    /// - Costs 6 tokens of the daily quota.
    /// - Needs one of the scopes `product-fields:full`, `products:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/ProductFields#deleteProductField>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let product_field_id = client.product_fields().delete(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn delete(
        self,
        id: impl ::std::convert::Into<models::ProductFieldId>,
    ) -> DeleteProductField {
        let mut request = runtime::Request::new(self.client, &ops::DELETE);
        request.set(0, id.into());
        DeleteProductField { request }
    }
    /// Get a product field.
    ///
    /// `GET productFields/{id}`
    ///
    /// - `id`: the id of the product field ([`ProductFieldId`](models::ProductFieldId))
    ///
    /// Returns a [`ProductField`](models::ProductField).
    ///
    /// - Costs 2 tokens of the daily quota.
    /// - Needs one of the scopes `products:read`, `product-fields:full`, `products:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/ProductFields#getProductField>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let product_field = client.product_fields().get(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn get(
        self,
        id: impl ::std::convert::Into<models::ProductFieldId>,
    ) -> GetProductField {
        let mut request = runtime::Request::new(self.client, &ops::GET);
        request.set(0, id.into());
        GetProductField { request }
    }
    /// Update a product field.
    ///
    /// `PUT productFields/{id}`
    ///
    /// - `id`: the id of the product field ([`ProductFieldId`](models::ProductFieldId))
    ///
    /// Returns a [`ProductField`](models::ProductField). Optional parameters are setters of [`UpdateProductField`].
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs one of the scopes `product-fields:full`, `products:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/ProductFields#updateProductField>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let product_field = client
    ///     .product_fields()
    ///     .update(1)
    ///     .name("Ada Lovelace")
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn update(
        self,
        id: impl ::std::convert::Into<models::ProductFieldId>,
    ) -> UpdateProductField {
        let mut request = runtime::Request::new(self.client, &ops::UPDATE);
        request.set(0, id.into());
        UpdateProductField { request }
    }
}

/// Builder of the call `DELETE productFields`, from [`ProductFields::delete_many`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteManyProductFields {
    request: runtime::Request,
}

impl DeleteManyProductFields {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<::std::vec::Vec<models::ProductFieldId>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for DeleteManyProductFields {
    type Output = runtime::Result<::std::vec::Vec<models::ProductFieldId>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::ProductFieldId>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(DeleteManyProductFields);

/// Builder of the call `GET productFields`, from [`ProductFields::list`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListProductFields {
    request: runtime::Request,
}

impl ListProductFields {
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
    pub fn stream(self) -> runtime::ItemStream<models::ProductField> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::ProductField>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<runtime::Page<models::ProductField>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for ListProductFields {
    type Output = runtime::Result<runtime::Page<models::ProductField>>;
    type IntoFuture = runtime::Call<runtime::Page<models::ProductField>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(ListProductFields);

/// Builder of the call `POST productFields`, from [`ProductFields::create`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateProductField {
    request: runtime::Request,
}

impl CreateProductField {
    /// Sets the options.
    pub fn options<M>(
        mut self,
        options: impl runtime::encode::ListOf<models::FieldOption, M>,
    ) -> Self {
        self.request.set(1, runtime::encode::ListOf::into_list(options));
        self
    }
    /// [`options`](Self::options), if there is a value.
    pub fn maybe_options<M>(
        self,
        options: ::std::option::Option<
            impl runtime::encode::ListOf<models::FieldOption, M>,
        >,
    ) -> Self {
        match options {
            ::std::option::Option::Some(options) => self.options(options),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::ProductField> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for CreateProductField {
    type Output = runtime::Result<models::ProductField>;
    type IntoFuture = runtime::Call<models::ProductField>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(CreateProductField);

/// Builder of the call `DELETE productFields/{id}`, from [`ProductFields::delete`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteProductField {
    request: runtime::Request,
}

impl DeleteProductField {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::ProductFieldId> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for DeleteProductField {
    type Output = runtime::Result<models::ProductFieldId>;
    type IntoFuture = runtime::Call<models::ProductFieldId>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(DeleteProductField);

/// Builder of the call `GET productFields/{id}`, from [`ProductFields::get`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetProductField {
    request: runtime::Request,
}

impl GetProductField {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::ProductField> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetProductField {
    type Output = runtime::Result<models::ProductField>;
    type IntoFuture = runtime::Call<models::ProductField>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetProductField);

/// Builder of the call `PUT productFields/{id}`, from [`ProductFields::update`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateProductField {
    request: runtime::Request,
}

impl UpdateProductField {
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
    /// Sets the options.
    pub fn options<M>(
        mut self,
        options: impl runtime::encode::ListOf<models::FieldOption, M>,
    ) -> Self {
        self.request.set(2, runtime::encode::ListOf::into_list(options));
        self
    }
    /// [`options`](Self::options), if there is a value.
    pub fn maybe_options<M>(
        self,
        options: ::std::option::Option<
            impl runtime::encode::ListOf<models::FieldOption, M>,
        >,
    ) -> Self {
        match options {
            ::std::option::Option::Some(options) => self.options(options),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::ProductField> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for UpdateProductField {
    type Output = runtime::Result<models::ProductField>;
    type IntoFuture = runtime::Call<models::ProductField>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(UpdateProductField);
