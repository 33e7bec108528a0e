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
    /// Gives a list of [`ProductFieldId`](models::ProductFieldId).
    ///
    /// - Takes 10 tokens from the daily budget.
    /// - Needs any one of the scopes `product-fields:full`, `products:full`.
    /// - More in the API's own documentation:
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
    /// Gives a [page](::callsheet_runtime::Page) of [`ProductField`](models::ProductField).
    ///
    /// - Takes 20 tokens from the daily budget.
    /// - Needs any one of the scopes `products:read`, `product-fields:full`, `products:full`.
    /// - More in the API's own documentation:
    ///   <https://developers.pipedrive.com/docs/api/v1/ProductFields#getProductFields>
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
    /// Gives a [`ProductField`](models::ProductField). What is optional is set on [`CreateProductField`].
    ///
    /// - Succeeds with status 201.
    /// - Takes 10 tokens from the daily budget.
    /// - Needs any one of the scopes `product-fields:full`, `products:full`.
    /// - More in the API's own documentation:
    ///   <https://developers.pipedrive.com/docs/api/v1/ProductFields#addProductField>
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
    /// Gives a [`ProductFieldId`](models::ProductFieldId).
    ///
    /// - Takes 6 tokens from the daily budget.
    /// - Needs any one of the scopes `product-fields:full`, `products:full`.
    /// - More in the API's own documentation:
    ///   <https://developers.pipedrive.com/docs/api/v1/ProductFields#deleteProductField>
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
    /// Gives a [`ProductField`](models::ProductField).
    ///
    /// - Takes 2 tokens from the daily budget.
    /// - Needs any one of the scopes `products:read`, `product-fields:full`, `products:full`.
    /// - More in the API's own documentation:
    ///   <https://developers.pipedrive.com/docs/api/v1/ProductFields#getProductField>
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
    /// Gives a [`ProductField`](models::ProductField). What is optional is set on [`UpdateProductField`].
    ///
    /// - Takes 10 tokens from the daily budget.
    /// - Needs any one of the scopes `product-fields:full`, `products:full`.
    /// - More in the API's own documentation:
    ///   <https://developers.pipedrive.com/docs/api/v1/ProductFields#updateProductField>
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

/// The call `DELETE productFields`, made by [`ProductFields::delete_many`].
///
/// Awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteManyProductFields {
    request: runtime::Request,
}

impl DeleteManyProductFields {
    /// Awaited, gives the data with status, headers and all that came beside it.
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

/// The call `GET productFields`, made by [`ProductFields::list`].
///
/// Awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListProductFields {
    request: runtime::Request,
}

impl ListProductFields {
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
    pub fn stream(self) -> runtime::ItemStream<models::ProductField> {
        self.request.stream()
    }
    /// All items of all pages at once.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::ProductField>> {
        self.request.all()
    }
    /// Awaited, gives the data with status, headers and all that came beside it.
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

/// The call `POST productFields`, made by [`ProductFields::create`].
///
/// Awaiting it sends it.
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
    /// Awaited, gives the data with status, headers and all that came beside it.
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

/// The call `DELETE productFields/{id}`, made by [`ProductFields::delete`].
///
/// Awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteProductField {
    request: runtime::Request,
}

impl DeleteProductField {
    /// Awaited, gives the data with status, headers and all that came beside it.
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

/// The call `GET productFields/{id}`, made by [`ProductFields::get`].
///
/// Awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetProductField {
    request: runtime::Request,
}

impl GetProductField {
    /// Awaited, gives the data with status, headers and all that came beside it.
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

/// The call `PUT productFields/{id}`, made by [`ProductFields::update`].
///
/// Awaiting it sends it.
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
    /// Awaited, gives the data with status, headers and all that came beside it.
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
