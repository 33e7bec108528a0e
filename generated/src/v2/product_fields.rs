// @generated from spec/v2/product_fields.yaml by `cargo xtask codegen`. Do not edit.

//! Product fields.
//!
//! [`ProductFields`] starts the calls; the other types are the calls themselves.
//!
//! - [`list`](ProductFields::list): Get product fields. `GET productFields`
//! - [`create`](ProductFields::create): Create a product field. `POST productFields`
//! - [`get`](ProductFields::get): Get a product field. `GET productFields/{field_code}`
//! - [`update`](ProductFields::update): Update a product field. `PATCH productFields/{field_code}`
//! - [`delete`](ProductFields::delete): Delete a product field. `DELETE productFields/{field_code}`
//! - [`add_options`](ProductFields::add_options): Add options to a product field. `POST productFields/{field_code}/options`
//! - [`delete_options`](ProductFields::delete_options): Delete the options of a product field. `DELETE productFields/{field_code}/options`
//! - [`update_options`](ProductFields::update_options): Update the options of a product field. `PATCH productFields/{field_code}/options`

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
    /// Get product fields.
    ///
    /// `GET productFields`
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`Field`](models::Field). `.all()` returns the whole list, `.stream()` its items one by one. Optional parameters are setters of [`ListProductFields`].
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs one of the scopes `products:read`, `products:full`, `product-fields:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/ProductFields#getProductFields>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
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
    /// - `field_name`: the name of the field
    /// - `field_type`: the field type ([`FieldType`](models::FieldType))
    ///
    /// Returns a [`Field`](models::Field). Optional parameters are setters of [`CreateProductField`].
    ///
    /// - Costs 5 tokens of the daily quota.
    /// - Needs one of the scopes `products:full`, `product-fields:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/ProductFields#addProductField>
    ///
    /// ```no_run
    /// use pipedrive::v2::FieldType;
    ///
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let field = client
    ///     .product_fields()
    ///     .create("Ada Lovelace", FieldType::Int)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn create(
        self,
        field_name: impl ::std::convert::Into<::std::string::String>,
        field_type: models::FieldType,
    ) -> CreateProductField {
        let mut request = runtime::Request::new(self.client, &ops::CREATE);
        request.set(0, field_name.into());
        request.set(1, field_type);
        CreateProductField { request }
    }
    /// Get a product field.
    ///
    /// `GET productFields/{field_code}`
    ///
    /// - `field_code`: the field code
    ///
    /// Returns a [`Field`](models::Field). Optional parameters are setters of [`GetProductField`].
    ///
    /// - Costs 1 token of the daily quota.
    /// - Needs one of the scopes `products:read`, `products:full`, `product-fields:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/ProductFields#getProductField>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let field = client.product_fields().get("field code").await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn get(
        self,
        field_code: impl ::std::convert::Into<::std::string::String>,
    ) -> GetProductField {
        let mut request = runtime::Request::new(self.client, &ops::GET);
        request.set(0, field_code.into());
        GetProductField { request }
    }
    /// Update a product field.
    ///
    /// `PATCH productFields/{field_code}`
    ///
    /// - `field_code`: the field code
    ///
    /// Returns a [`Field`](models::Field). Optional parameters are setters of [`UpdateProductField`].
    ///
    /// - Costs 5 tokens of the daily quota.
    /// - Needs one of the scopes `products:full`, `product-fields:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/ProductFields#updateProductField>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let field = client
    ///     .product_fields()
    ///     .update("field code")
    ///     .field_name("Ada Lovelace")
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn update(
        self,
        field_code: impl ::std::convert::Into<::std::string::String>,
    ) -> UpdateProductField {
        let mut request = runtime::Request::new(self.client, &ops::UPDATE);
        request.set(0, field_code.into());
        UpdateProductField { request }
    }
    /// Delete a product field.
    ///
    /// `DELETE productFields/{field_code}`
    ///
    /// - `field_code`: the field code
    ///
    /// Returns a [`Field`](models::Field).
    ///
    /// - Costs 3 tokens of the daily quota.
    /// - Needs one of the scopes `products:full`, `product-fields:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/ProductFields#deleteProductField>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let field = client.product_fields().delete("field code").await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn delete(
        self,
        field_code: impl ::std::convert::Into<::std::string::String>,
    ) -> DeleteProductField {
        let mut request = runtime::Request::new(self.client, &ops::DELETE);
        request.set(0, field_code.into());
        DeleteProductField { request }
    }
    /// Add options to a product field.
    ///
    /// `POST productFields/{field_code}/options`
    ///
    /// - `field_code`: the field code
    /// - `options`: the options (a list of [`NewFieldOption`](models::NewFieldOption))
    ///
    /// Returns a list of [`FieldOptionLabel`](models::FieldOptionLabel).
    ///
    /// - Costs 5 tokens of the daily quota.
    /// - Needs one of the scopes `products:full`, `product-fields:full`.
    /// - API documentation:
    ///   <https://developers.pipedrive.com/docs/api/v2/ProductFields#addProductFieldOptions>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client, options: ::std::vec::Vec<pipedrive::v2::NewFieldOption>) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client.product_fields().add_options("field code", options).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn add_options<M>(
        self,
        field_code: impl ::std::convert::Into<::std::string::String>,
        options: impl runtime::encode::ListOf<models::NewFieldOption, M>,
    ) -> AddProductFieldOptions {
        let mut request = runtime::Request::new(self.client, &ops::ADD_OPTIONS);
        request.set(0, field_code.into());
        request.set(1, runtime::encode::ListOf::into_list(options));
        AddProductFieldOptions { request }
    }
    /// Delete the options of a product field.
    ///
    /// `DELETE productFields/{field_code}/options`
    ///
    /// - `field_code`: the field code
    /// - `options`: the options (a list of [`FieldOptionToDelete`](models::FieldOptionToDelete))
    ///
    /// Returns a list of [`FieldOptionLabel`](models::FieldOptionLabel).
    ///
    /// - Costs 3 tokens of the daily quota.
    /// - Needs one of the scopes `products:full`, `product-fields:full`.
    /// - API documentation:
    ///   <https://developers.pipedrive.com/docs/api/v2/ProductFields#deleteProductFieldOptions>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client, options: ::std::vec::Vec<pipedrive::v2::FieldOptionToDelete>) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client
    ///     .product_fields()
    ///     .delete_options("field code", options)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn delete_options<M>(
        self,
        field_code: impl ::std::convert::Into<::std::string::String>,
        options: impl runtime::encode::ListOf<models::FieldOptionToDelete, M>,
    ) -> DeleteProductFieldOptions {
        let mut request = runtime::Request::new(self.client, &ops::DELETE_OPTIONS);
        request.set(0, field_code.into());
        request.set(1, runtime::encode::ListOf::into_list(options));
        DeleteProductFieldOptions {
            request,
        }
    }
    /// Update the options of a product field.
    ///
    /// `PATCH productFields/{field_code}/options`
    ///
    /// - `field_code`: the field code
    /// - `options`: the options (a list of [`FieldOptionLabel`](models::FieldOptionLabel))
    ///
    /// Returns a list of [`FieldOptionLabel`](models::FieldOptionLabel).
    ///
    /// - Costs 5 tokens of the daily quota.
    /// - Needs one of the scopes `products:full`, `product-fields:full`.
    /// - API documentation:
    ///   <https://developers.pipedrive.com/docs/api/v2/ProductFields#updateProductFieldOptions>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client, options: ::std::vec::Vec<pipedrive::v2::FieldOptionLabel>) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client
    ///     .product_fields()
    ///     .update_options("field code", options)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn update_options<M>(
        self,
        field_code: impl ::std::convert::Into<::std::string::String>,
        options: impl runtime::encode::ListOf<models::FieldOptionLabel, M>,
    ) -> UpdateProductFieldOptions {
        let mut request = runtime::Request::new(self.client, &ops::UPDATE_OPTIONS);
        request.set(0, field_code.into());
        request.set(1, runtime::encode::ListOf::into_list(options));
        UpdateProductFieldOptions {
            request,
        }
    }
}

/// Builder of the call `GET productFields`, from [`ProductFields::list`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListProductFields {
    request: runtime::Request,
}

impl ListProductFields {
    /// Also gives these, which are left out otherwise.
    pub fn include_fields<M>(
        mut self,
        include_fields: impl runtime::encode::ListOf<models::FieldIncludeField, M>,
    ) -> Self {
        self.request.set(0, runtime::encode::ListOf::into_list(include_fields));
        self
    }
    /// [`include_fields`](Self::include_fields), if there is a value.
    pub fn maybe_include_fields<M>(
        self,
        include_fields: ::std::option::Option<
            impl runtime::encode::ListOf<models::FieldIncludeField, M>,
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
    pub fn stream(self) -> runtime::ItemStream<models::Field> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::Field>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<runtime::Page<models::Field>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for ListProductFields {
    type Output = runtime::Result<runtime::Page<models::Field>>;
    type IntoFuture = runtime::Call<runtime::Page<models::Field>>;
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
        options: impl runtime::encode::ListOf<models::NewFieldOption, M>,
    ) -> Self {
        self.request.set(2, runtime::encode::ListOf::into_list(options));
        self
    }
    /// [`options`](Self::options), if there is a value.
    pub fn maybe_options<M>(
        self,
        options: ::std::option::Option<
            impl runtime::encode::ListOf<models::NewFieldOption, M>,
        >,
    ) -> Self {
        match options {
            ::std::option::Option::Some(options) => self.options(options),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the UI visibility.
    pub fn ui_visibility(mut self, ui_visibility: models::FieldUiVisibility) -> Self {
        self.request.set(3, ui_visibility);
        self
    }
    /// [`ui_visibility`](Self::ui_visibility), if there is a value.
    pub fn maybe_ui_visibility(
        self,
        ui_visibility: ::std::option::Option<models::FieldUiVisibility>,
    ) -> Self {
        match ui_visibility {
            ::std::option::Option::Some(ui_visibility) => {
                self.ui_visibility(ui_visibility)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Field> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for CreateProductField {
    type Output = runtime::Result<models::Field>;
    type IntoFuture = runtime::Call<models::Field>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(CreateProductField);

/// Builder of the call `GET productFields/{field_code}`, from [`ProductFields::get`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetProductField {
    request: runtime::Request,
}

impl GetProductField {
    /// Also gives these, which are left out otherwise.
    pub fn include_fields<M>(
        mut self,
        include_fields: impl runtime::encode::ListOf<models::FieldIncludeField, M>,
    ) -> Self {
        self.request.set(1, runtime::encode::ListOf::into_list(include_fields));
        self
    }
    /// [`include_fields`](Self::include_fields), if there is a value.
    pub fn maybe_include_fields<M>(
        self,
        include_fields: ::std::option::Option<
            impl runtime::encode::ListOf<models::FieldIncludeField, M>,
        >,
    ) -> Self {
        match include_fields {
            ::std::option::Option::Some(include_fields) => {
                self.include_fields(include_fields)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Field> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetProductField {
    type Output = runtime::Result<models::Field>;
    type IntoFuture = runtime::Call<models::Field>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetProductField);

/// Builder of the call `PATCH productFields/{field_code}`, from [`ProductFields::update`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateProductField {
    request: runtime::Request,
}

impl UpdateProductField {
    /// Sets the name of the field.
    pub fn field_name(
        mut self,
        field_name: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(1, field_name.into());
        self
    }
    /// [`field_name`](Self::field_name), if there is a value.
    pub fn maybe_field_name(
        self,
        field_name: ::std::option::Option<
            impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        match field_name {
            ::std::option::Option::Some(field_name) => self.field_name(field_name),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the UI visibility.
    pub fn ui_visibility(mut self, ui_visibility: models::FieldUiVisibility) -> Self {
        self.request.set(2, ui_visibility);
        self
    }
    /// [`ui_visibility`](Self::ui_visibility), if there is a value.
    pub fn maybe_ui_visibility(
        self,
        ui_visibility: ::std::option::Option<models::FieldUiVisibility>,
    ) -> Self {
        match ui_visibility {
            ::std::option::Option::Some(ui_visibility) => {
                self.ui_visibility(ui_visibility)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Field> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for UpdateProductField {
    type Output = runtime::Result<models::Field>;
    type IntoFuture = runtime::Call<models::Field>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(UpdateProductField);

/// Builder of the call `DELETE productFields/{field_code}`, from [`ProductFields::delete`].
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
    pub fn response(self) -> runtime::ResponseFuture<models::Field> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for DeleteProductField {
    type Output = runtime::Result<models::Field>;
    type IntoFuture = runtime::Call<models::Field>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(DeleteProductField);

/// Builder of the call `POST productFields/{field_code}/options`, from [`ProductFields::add_options`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AddProductFieldOptions {
    request: runtime::Request,
}

impl AddProductFieldOptions {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<::std::vec::Vec<models::FieldOptionLabel>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for AddProductFieldOptions {
    type Output = runtime::Result<::std::vec::Vec<models::FieldOptionLabel>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::FieldOptionLabel>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(AddProductFieldOptions);

/// Builder of the call `DELETE productFields/{field_code}/options`, from [`ProductFields::delete_options`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteProductFieldOptions {
    request: runtime::Request,
}

impl DeleteProductFieldOptions {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<::std::vec::Vec<models::FieldOptionLabel>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for DeleteProductFieldOptions {
    type Output = runtime::Result<::std::vec::Vec<models::FieldOptionLabel>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::FieldOptionLabel>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(DeleteProductFieldOptions);

/// Builder of the call `PATCH productFields/{field_code}/options`, from [`ProductFields::update_options`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateProductFieldOptions {
    request: runtime::Request,
}

impl UpdateProductFieldOptions {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<::std::vec::Vec<models::FieldOptionLabel>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for UpdateProductFieldOptions {
    type Output = runtime::Result<::std::vec::Vec<models::FieldOptionLabel>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::FieldOptionLabel>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(UpdateProductFieldOptions);
