// @generated from spec/v2/deal_fields.yaml by `cargo xtask codegen`. Do not edit.

//! Deal fields.
//!
//! [`DealFields`] starts the calls; the other types are the calls themselves.
//!
//! - [`list`](DealFields::list): Get deal fields. `GET dealFields`
//! - [`create`](DealFields::create): Create a deal field. `POST dealFields`
//! - [`get`](DealFields::get): Get a deal field. `GET dealFields/{field_code}`
//! - [`update`](DealFields::update): Update a deal field. `PATCH dealFields/{field_code}`
//! - [`delete`](DealFields::delete): Delete a deal field. `DELETE dealFields/{field_code}`
//! - [`add_options`](DealFields::add_options): Add options to a deal field. `POST dealFields/{field_code}/options`
//! - [`delete_options`](DealFields::delete_options): Delete the options of a deal field. `DELETE dealFields/{field_code}/options`
//! - [`update_options`](DealFields::update_options): Update the options of a deal field. `PATCH dealFields/{field_code}/options`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::deal_fields as ops;

/// Deal fields.
///
/// From [`Client::deal_fields`](super::Client::deal_fields).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct DealFields<'a> {
    pub(super) client: &'a runtime::Client,
}

impl DealFields<'_> {
    /// Get deal fields.
    ///
    /// `GET dealFields`
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`DealField`](models::DealField). `.all()` returns the whole list, `.stream()` its items one by one. Optional parameters are setters of [`ListDealFields`].
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs one of the scopes `deals:read`, `deals:full`, `admin`, `deal-fields:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/DealFields#getDealFields>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client.deal_fields().list().limit(50).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn list(self) -> ListDealFields {
        ListDealFields {
            request: runtime::Request::new(self.client, &ops::LIST),
        }
    }
    /// Create a deal field.
    ///
    /// `POST dealFields`
    ///
    /// - `field_name`: the name of the field
    /// - `field_type`: the field type ([`FieldType`](models::FieldType))
    ///
    /// Returns a [`DealField`](models::DealField). Optional parameters are setters of [`CreateDealField`].
    ///
    /// - Costs 5 tokens of the daily quota.
    /// - Needs one of the scopes `admin`, `deal-fields:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/DealFields#addDealField>
    ///
    /// ```no_run
    /// use pipedrive::v2::FieldType;
    ///
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let deal_field = client
    ///     .deal_fields()
    ///     .create("Ada Lovelace", FieldType::Int)
    ///     .description("Ready for launch.")
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn create(
        self,
        field_name: impl ::std::convert::Into<::std::string::String>,
        field_type: models::FieldType,
    ) -> CreateDealField {
        let mut request = runtime::Request::new(self.client, &ops::CREATE);
        request.set(0, field_name.into());
        request.set(1, field_type);
        CreateDealField { request }
    }
    /// Get a deal field.
    ///
    /// `GET dealFields/{field_code}`
    ///
    /// - `field_code`: the field code
    ///
    /// Returns a [`DealField`](models::DealField). Optional parameters are setters of [`GetDealField`].
    ///
    /// - Costs 1 token of the daily quota.
    /// - Needs one of the scopes `deals:read`, `deals:full`, `admin`, `deal-fields:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/DealFields#getDealField>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let deal_field = client.deal_fields().get("field code").await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn get(
        self,
        field_code: impl ::std::convert::Into<::std::string::String>,
    ) -> GetDealField {
        let mut request = runtime::Request::new(self.client, &ops::GET);
        request.set(0, field_code.into());
        GetDealField { request }
    }
    /// Update a deal field.
    ///
    /// `PATCH dealFields/{field_code}`
    ///
    /// - `field_code`: the field code
    ///
    /// Returns a [`DealField`](models::DealField). Optional parameters are setters of [`UpdateDealField`].
    ///
    /// - Costs 5 tokens of the daily quota.
    /// - Needs one of the scopes `deals:full`, `admin`, `deal-fields:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/DealFields#updateDealField>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let deal_field = client
    ///     .deal_fields()
    ///     .update("field code")
    ///     .field_name("Ada Lovelace")
    ///     .description("Ready for launch.")
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn update(
        self,
        field_code: impl ::std::convert::Into<::std::string::String>,
    ) -> UpdateDealField {
        let mut request = runtime::Request::new(self.client, &ops::UPDATE);
        request.set(0, field_code.into());
        UpdateDealField { request }
    }
    /// Delete a deal field.
    ///
    /// `DELETE dealFields/{field_code}`
    ///
    /// - `field_code`: the field code
    ///
    /// Returns a [`DealField`](models::DealField).
    ///
    /// - Costs 3 tokens of the daily quota.
    /// - Needs one of the scopes `admin`, `deal-fields:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/DealFields#deleteDealField>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let deal_field = client.deal_fields().delete("field code").await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn delete(
        self,
        field_code: impl ::std::convert::Into<::std::string::String>,
    ) -> DeleteDealField {
        let mut request = runtime::Request::new(self.client, &ops::DELETE);
        request.set(0, field_code.into());
        DeleteDealField { request }
    }
    /// Add options to a deal field.
    ///
    /// `POST dealFields/{field_code}/options`
    ///
    /// - `field_code`: the field code
    /// - `options`: the options (a list of [`NewFieldOption`](models::NewFieldOption))
    ///
    /// Returns a list of [`FieldOptionLabel`](models::FieldOptionLabel).
    ///
    /// - Costs 5 tokens of the daily quota.
    /// - Needs one of the scopes `deals:full`, `admin`, `deal-fields:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/DealFields#addDealFieldOptions>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client, options: ::std::vec::Vec<pipedrive::v2::NewFieldOption>) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client.deal_fields().add_options("field code", options).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn add_options<M>(
        self,
        field_code: impl ::std::convert::Into<::std::string::String>,
        options: impl runtime::encode::ListOf<models::NewFieldOption, M>,
    ) -> AddDealFieldOptions {
        let mut request = runtime::Request::new(self.client, &ops::ADD_OPTIONS);
        request.set(0, field_code.into());
        request.set(1, runtime::encode::ListOf::into_list(options));
        AddDealFieldOptions { request }
    }
    /// Delete the options of a deal field.
    ///
    /// `DELETE dealFields/{field_code}/options`
    ///
    /// - `field_code`: the field code
    /// - `options`: the options (a list of [`FieldOptionToDelete`](models::FieldOptionToDelete))
    ///
    /// Returns a list of [`FieldOptionLabel`](models::FieldOptionLabel).
    ///
    /// - Costs 3 tokens of the daily quota.
    /// - Needs one of the scopes `deals:full`, `admin`, `deal-fields:full`.
    /// - API documentation:
    ///   <https://developers.pipedrive.com/docs/api/v2/DealFields#deleteDealFieldOptions>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client, options: ::std::vec::Vec<pipedrive::v2::FieldOptionToDelete>) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client.deal_fields().delete_options("field code", options).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn delete_options<M>(
        self,
        field_code: impl ::std::convert::Into<::std::string::String>,
        options: impl runtime::encode::ListOf<models::FieldOptionToDelete, M>,
    ) -> DeleteDealFieldOptions {
        let mut request = runtime::Request::new(self.client, &ops::DELETE_OPTIONS);
        request.set(0, field_code.into());
        request.set(1, runtime::encode::ListOf::into_list(options));
        DeleteDealFieldOptions { request }
    }
    /// Update the options of a deal field.
    ///
    /// `PATCH dealFields/{field_code}/options`
    ///
    /// - `field_code`: the field code
    /// - `options`: the options (a list of [`FieldOptionLabel`](models::FieldOptionLabel))
    ///
    /// Returns a list of [`FieldOptionLabel`](models::FieldOptionLabel).
    ///
    /// - Costs 5 tokens of the daily quota.
    /// - Needs one of the scopes `deals:full`, `admin`, `deal-fields:full`.
    /// - API documentation:
    ///   <https://developers.pipedrive.com/docs/api/v2/DealFields#updateDealFieldOptions>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client, options: ::std::vec::Vec<pipedrive::v2::FieldOptionLabel>) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client.deal_fields().update_options("field code", options).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn update_options<M>(
        self,
        field_code: impl ::std::convert::Into<::std::string::String>,
        options: impl runtime::encode::ListOf<models::FieldOptionLabel, M>,
    ) -> UpdateDealFieldOptions {
        let mut request = runtime::Request::new(self.client, &ops::UPDATE_OPTIONS);
        request.set(0, field_code.into());
        request.set(1, runtime::encode::ListOf::into_list(options));
        UpdateDealFieldOptions { request }
    }
}

/// Builder of the call `GET dealFields`, from [`DealFields::list`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListDealFields {
    request: runtime::Request,
}

impl ListDealFields {
    /// Also gives these, which are left out otherwise.
    pub fn include_fields<M>(
        mut self,
        include_fields: impl runtime::encode::ListOf<models::DealFieldIncludeField, M>,
    ) -> Self {
        self.request.set(0, runtime::encode::ListOf::into_list(include_fields));
        self
    }
    /// [`include_fields`](Self::include_fields), if there is a value.
    pub fn maybe_include_fields<M>(
        self,
        include_fields: ::std::option::Option<
            impl runtime::encode::ListOf<models::DealFieldIncludeField, M>,
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
    pub fn stream(self) -> runtime::ItemStream<models::DealField> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::DealField>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<runtime::Page<models::DealField>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for ListDealFields {
    type Output = runtime::Result<runtime::Page<models::DealField>>;
    type IntoFuture = runtime::Call<runtime::Page<models::DealField>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(ListDealFields);

/// Builder of the call `POST dealFields`, from [`DealFields::create`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateDealField {
    request: runtime::Request,
}

impl CreateDealField {
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
    pub fn ui_visibility(
        mut self,
        ui_visibility: models::DealFieldUiVisibility,
    ) -> Self {
        self.request.set(3, ui_visibility);
        self
    }
    /// [`ui_visibility`](Self::ui_visibility), if there is a value.
    pub fn maybe_ui_visibility(
        self,
        ui_visibility: ::std::option::Option<models::DealFieldUiVisibility>,
    ) -> Self {
        match ui_visibility {
            ::std::option::Option::Some(ui_visibility) => {
                self.ui_visibility(ui_visibility)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Sets the important fields.
    pub fn important_fields(
        mut self,
        important_fields: models::FieldImportantFields,
    ) -> Self {
        self.request.set(4, important_fields);
        self
    }
    /// [`important_fields`](Self::important_fields), if there is a value.
    pub fn maybe_important_fields(
        self,
        important_fields: ::std::option::Option<models::FieldImportantFields>,
    ) -> Self {
        match important_fields {
            ::std::option::Option::Some(important_fields) => {
                self.important_fields(important_fields)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Sets the required fields.
    pub fn required_fields(
        mut self,
        required_fields: models::DealFieldRequiredFields,
    ) -> Self {
        self.request.set(5, required_fields);
        self
    }
    /// [`required_fields`](Self::required_fields), if there is a value.
    pub fn maybe_required_fields(
        self,
        required_fields: ::std::option::Option<models::DealFieldRequiredFields>,
    ) -> Self {
        match required_fields {
            ::std::option::Option::Some(required_fields) => {
                self.required_fields(required_fields)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Sets the description.
    pub fn description(
        mut self,
        description: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(6, description.into());
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
        self.request.clear(6);
        self
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::DealField> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for CreateDealField {
    type Output = runtime::Result<models::DealField>;
    type IntoFuture = runtime::Call<models::DealField>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(CreateDealField);

/// Builder of the call `GET dealFields/{field_code}`, from [`DealFields::get`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetDealField {
    request: runtime::Request,
}

impl GetDealField {
    /// Also gives these, which are left out otherwise.
    pub fn include_fields<M>(
        mut self,
        include_fields: impl runtime::encode::ListOf<models::DealFieldIncludeField, M>,
    ) -> Self {
        self.request.set(1, runtime::encode::ListOf::into_list(include_fields));
        self
    }
    /// [`include_fields`](Self::include_fields), if there is a value.
    pub fn maybe_include_fields<M>(
        self,
        include_fields: ::std::option::Option<
            impl runtime::encode::ListOf<models::DealFieldIncludeField, M>,
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
    pub fn response(self) -> runtime::ResponseFuture<models::DealField> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetDealField {
    type Output = runtime::Result<models::DealField>;
    type IntoFuture = runtime::Call<models::DealField>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetDealField);

/// Builder of the call `PATCH dealFields/{field_code}`, from [`DealFields::update`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateDealField {
    request: runtime::Request,
}

impl UpdateDealField {
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
    pub fn ui_visibility(
        mut self,
        ui_visibility: models::DealFieldUiVisibility,
    ) -> Self {
        self.request.set(2, ui_visibility);
        self
    }
    /// [`ui_visibility`](Self::ui_visibility), if there is a value.
    pub fn maybe_ui_visibility(
        self,
        ui_visibility: ::std::option::Option<models::DealFieldUiVisibility>,
    ) -> Self {
        match ui_visibility {
            ::std::option::Option::Some(ui_visibility) => {
                self.ui_visibility(ui_visibility)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Sets the important fields.
    pub fn important_fields(
        mut self,
        important_fields: models::FieldImportantFields,
    ) -> Self {
        self.request.set(3, important_fields);
        self
    }
    /// [`important_fields`](Self::important_fields), if there is a value.
    pub fn maybe_important_fields(
        self,
        important_fields: ::std::option::Option<models::FieldImportantFields>,
    ) -> Self {
        match important_fields {
            ::std::option::Option::Some(important_fields) => {
                self.important_fields(important_fields)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Sets the required fields.
    pub fn required_fields(
        mut self,
        required_fields: models::DealFieldRequiredFields,
    ) -> Self {
        self.request.set(4, required_fields);
        self
    }
    /// [`required_fields`](Self::required_fields), if there is a value.
    pub fn maybe_required_fields(
        self,
        required_fields: ::std::option::Option<models::DealFieldRequiredFields>,
    ) -> Self {
        match required_fields {
            ::std::option::Option::Some(required_fields) => {
                self.required_fields(required_fields)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Sets the description.
    pub fn description(
        mut self,
        description: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(5, description.into());
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
        self.request.clear(5);
        self
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::DealField> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for UpdateDealField {
    type Output = runtime::Result<models::DealField>;
    type IntoFuture = runtime::Call<models::DealField>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(UpdateDealField);

/// Builder of the call `DELETE dealFields/{field_code}`, from [`DealFields::delete`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteDealField {
    request: runtime::Request,
}

impl DeleteDealField {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::DealField> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for DeleteDealField {
    type Output = runtime::Result<models::DealField>;
    type IntoFuture = runtime::Call<models::DealField>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(DeleteDealField);

/// Builder of the call `POST dealFields/{field_code}/options`, from [`DealFields::add_options`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AddDealFieldOptions {
    request: runtime::Request,
}

impl AddDealFieldOptions {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<::std::vec::Vec<models::FieldOptionLabel>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for AddDealFieldOptions {
    type Output = runtime::Result<::std::vec::Vec<models::FieldOptionLabel>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::FieldOptionLabel>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(AddDealFieldOptions);

/// Builder of the call `DELETE dealFields/{field_code}/options`, from [`DealFields::delete_options`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteDealFieldOptions {
    request: runtime::Request,
}

impl DeleteDealFieldOptions {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<::std::vec::Vec<models::FieldOptionLabel>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for DeleteDealFieldOptions {
    type Output = runtime::Result<::std::vec::Vec<models::FieldOptionLabel>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::FieldOptionLabel>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(DeleteDealFieldOptions);

/// Builder of the call `PATCH dealFields/{field_code}/options`, from [`DealFields::update_options`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateDealFieldOptions {
    request: runtime::Request,
}

impl UpdateDealFieldOptions {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<::std::vec::Vec<models::FieldOptionLabel>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for UpdateDealFieldOptions {
    type Output = runtime::Result<::std::vec::Vec<models::FieldOptionLabel>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::FieldOptionLabel>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(UpdateDealFieldOptions);
