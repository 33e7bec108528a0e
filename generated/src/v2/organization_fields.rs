// @generated from spec/v2/organization_fields.yaml by `cargo xtask codegen`. Do not edit.

//! Organization fields.
//!
//! [`OrganizationFields`] starts the calls; the other types are the calls themselves.
//!
//! - [`list`](OrganizationFields::list): Get organization fields. `GET organizationFields`
//! - [`create`](OrganizationFields::create): Create an organization field. `POST organizationFields`
//! - [`get`](OrganizationFields::get): Get an organization field. `GET organizationFields/{field_code}`
//! - [`update`](OrganizationFields::update): Update an organization field. `PATCH organizationFields/{field_code}`
//! - [`delete`](OrganizationFields::delete): Delete an organization field. `DELETE organizationFields/{field_code}`
//! - [`add_options`](OrganizationFields::add_options): Add options to an organization field. `POST organizationFields/{field_code}/options`
//! - [`delete_options`](OrganizationFields::delete_options): Delete the options of an organization field. `DELETE organizationFields/{field_code}/options`
//! - [`update_options`](OrganizationFields::update_options): Update the options of an organization field. `PATCH organizationFields/{field_code}/options`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::organization_fields as ops;

/// Organization fields.
///
/// From [`Client::organization_fields`](super::Client::organization_fields).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct OrganizationFields<'a> {
    pub(super) client: &'a runtime::Client,
}

impl OrganizationFields<'_> {
    /// Get organization fields.
    ///
    /// `GET organizationFields`
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`OrganizationField`](models::OrganizationField). `.all()` returns the whole list, `.stream()` its items one by one. Optional parameters are setters of [`ListOrganizationFields`].
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs one of the scopes `contacts:read`, `contacts:full`, `admin`, `contact-fields:full`.
    /// - API documentation:
    ///   <https://developers.pipedrive.com/docs/api/v2/OrganizationFields#getOrganizationFields>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client.organization_fields().list().limit(50).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn list(self) -> ListOrganizationFields {
        ListOrganizationFields {
            request: runtime::Request::new(self.client, &ops::LIST),
        }
    }
    /// Create an organization field.
    ///
    /// `POST organizationFields`
    ///
    /// - `field_name`: the name of the field
    /// - `field_type`: the field type ([`FieldType`](models::FieldType))
    ///
    /// Returns an [`OrganizationField`](models::OrganizationField). Optional parameters are setters of [`CreateOrganizationField`].
    ///
    /// - Costs 5 tokens of the daily quota.
    /// - Needs one of the scopes `admin`, `contact-fields:full`.
    /// - API documentation:
    ///   <https://developers.pipedrive.com/docs/api/v2/OrganizationFields#addOrganizationField>
    ///
    /// ```no_run
    /// use pipedrive::v2::FieldType;
    ///
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let organization_field = client
    ///     .organization_fields()
    ///     .create("Ada Lovelace", FieldType::Int)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn create(
        self,
        field_name: impl ::std::convert::Into<::std::string::String>,
        field_type: models::FieldType,
    ) -> CreateOrganizationField {
        let mut request = runtime::Request::new(self.client, &ops::CREATE);
        request.set(0, field_name.into());
        request.set(1, field_type);
        CreateOrganizationField { request }
    }
    /// Get an organization field.
    ///
    /// `GET organizationFields/{field_code}`
    ///
    /// - `field_code`: the field code
    ///
    /// Returns an [`OrganizationField`](models::OrganizationField). Optional parameters are setters of [`GetOrganizationField`].
    ///
    /// - Costs 1 token of the daily quota.
    /// - Needs one of the scopes `contacts:read`, `contacts:full`, `admin`, `contact-fields:full`.
    /// - API documentation:
    ///   <https://developers.pipedrive.com/docs/api/v2/OrganizationFields#getOrganizationField>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let organization_field = client.organization_fields().get("field code").await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn get(
        self,
        field_code: impl ::std::convert::Into<::std::string::String>,
    ) -> GetOrganizationField {
        let mut request = runtime::Request::new(self.client, &ops::GET);
        request.set(0, field_code.into());
        GetOrganizationField { request }
    }
    /// Update an organization field.
    ///
    /// `PATCH organizationFields/{field_code}`
    ///
    /// - `field_code`: the field code
    ///
    /// Returns an [`OrganizationField`](models::OrganizationField). Optional parameters are setters of [`UpdateOrganizationField`].
    ///
    /// - Costs 5 tokens of the daily quota.
    /// - Needs one of the scopes `contacts:full`, `admin`, `contact-fields:full`.
    /// - API documentation:
    ///   <https://developers.pipedrive.com/docs/api/v2/OrganizationFields#updateOrganizationField>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let organization_field = client
    ///     .organization_fields()
    ///     .update("field code")
    ///     .field_name("Ada Lovelace")
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn update(
        self,
        field_code: impl ::std::convert::Into<::std::string::String>,
    ) -> UpdateOrganizationField {
        let mut request = runtime::Request::new(self.client, &ops::UPDATE);
        request.set(0, field_code.into());
        UpdateOrganizationField { request }
    }
    /// Delete an organization field.
    ///
    /// `DELETE organizationFields/{field_code}`
    ///
    /// - `field_code`: the field code
    ///
    /// Returns a [`Field`](models::Field).
    ///
    /// - Costs 3 tokens of the daily quota.
    /// - Needs one of the scopes `admin`, `contact-fields:full`.
    /// - API documentation:
    ///   <https://developers.pipedrive.com/docs/api/v2/OrganizationFields#deleteOrganizationField>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let field = client.organization_fields().delete("field code").await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn delete(
        self,
        field_code: impl ::std::convert::Into<::std::string::String>,
    ) -> DeleteOrganizationField {
        let mut request = runtime::Request::new(self.client, &ops::DELETE);
        request.set(0, field_code.into());
        DeleteOrganizationField { request }
    }
    /// Add options to an organization field.
    ///
    /// `POST organizationFields/{field_code}/options`
    ///
    /// - `field_code`: the field code
    /// - `options`: the options (a list of [`NewFieldOption`](models::NewFieldOption))
    ///
    /// Returns a list of [`FieldOptionLabel`](models::FieldOptionLabel).
    ///
    /// - Costs 5 tokens of the daily quota.
    /// - Needs one of the scopes `contacts:full`, `admin`, `contact-fields:full`.
    /// - API documentation:
    ///   <https://developers.pipedrive.com/docs/api/v2/OrganizationFields#addOrganizationFieldOptions>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client, options: ::std::vec::Vec<pipedrive::v2::NewFieldOption>) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client
    ///     .organization_fields()
    ///     .add_options("field code", options)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn add_options<M>(
        self,
        field_code: impl ::std::convert::Into<::std::string::String>,
        options: impl runtime::encode::ListOf<models::NewFieldOption, M>,
    ) -> AddOrganizationFieldOptions {
        let mut request = runtime::Request::new(self.client, &ops::ADD_OPTIONS);
        request.set(0, field_code.into());
        request.set(1, runtime::encode::ListOf::into_list(options));
        AddOrganizationFieldOptions {
            request,
        }
    }
    /// Delete the options of an organization field.
    ///
    /// `DELETE organizationFields/{field_code}/options`
    ///
    /// - `field_code`: the field code
    /// - `options`: the options (a list of [`FieldOptionToDelete`](models::FieldOptionToDelete))
    ///
    /// Returns a list of [`FieldOptionLabel`](models::FieldOptionLabel).
    ///
    /// - Costs 3 tokens of the daily quota.
    /// - Needs one of the scopes `contacts:full`, `admin`, `contact-fields:full`.
    /// - API documentation:
    ///   <https://developers.pipedrive.com/docs/api/v2/OrganizationFields#deleteOrganizationFieldOptions>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client, options: ::std::vec::Vec<pipedrive::v2::FieldOptionToDelete>) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client
    ///     .organization_fields()
    ///     .delete_options("field code", options)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn delete_options<M>(
        self,
        field_code: impl ::std::convert::Into<::std::string::String>,
        options: impl runtime::encode::ListOf<models::FieldOptionToDelete, M>,
    ) -> DeleteOrganizationFieldOptions {
        let mut request = runtime::Request::new(self.client, &ops::DELETE_OPTIONS);
        request.set(0, field_code.into());
        request.set(1, runtime::encode::ListOf::into_list(options));
        DeleteOrganizationFieldOptions {
            request,
        }
    }
    /// Update the options of an organization field.
    ///
    /// `PATCH organizationFields/{field_code}/options`
    ///
    /// - `field_code`: the field code
    /// - `options`: the options (a list of [`FieldOptionLabel`](models::FieldOptionLabel))
    ///
    /// Returns a list of [`FieldOptionLabel`](models::FieldOptionLabel).
    ///
    /// - Costs 5 tokens of the daily quota.
    /// - Needs one of the scopes `contacts:full`, `admin`, `contact-fields:full`.
    /// - API documentation:
    ///   <https://developers.pipedrive.com/docs/api/v2/OrganizationFields#updateOrganizationFieldOptions>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client, options: ::std::vec::Vec<pipedrive::v2::FieldOptionLabel>) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client
    ///     .organization_fields()
    ///     .update_options("field code", options)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn update_options<M>(
        self,
        field_code: impl ::std::convert::Into<::std::string::String>,
        options: impl runtime::encode::ListOf<models::FieldOptionLabel, M>,
    ) -> UpdateOrganizationFieldOptions {
        let mut request = runtime::Request::new(self.client, &ops::UPDATE_OPTIONS);
        request.set(0, field_code.into());
        request.set(1, runtime::encode::ListOf::into_list(options));
        UpdateOrganizationFieldOptions {
            request,
        }
    }
}

/// Builder of the call `GET organizationFields`, from [`OrganizationFields::list`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListOrganizationFields {
    request: runtime::Request,
}

impl ListOrganizationFields {
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
    pub fn stream(self) -> runtime::ItemStream<models::OrganizationField> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::OrganizationField>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<runtime::Page<models::OrganizationField>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for ListOrganizationFields {
    type Output = runtime::Result<runtime::Page<models::OrganizationField>>;
    type IntoFuture = runtime::Call<runtime::Page<models::OrganizationField>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(ListOrganizationFields);

/// Builder of the call `POST organizationFields`, from [`OrganizationFields::create`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateOrganizationField {
    request: runtime::Request,
}

impl CreateOrganizationField {
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
        ui_visibility: models::OrganizationFieldUiVisibility,
    ) -> Self {
        self.request.set(3, ui_visibility);
        self
    }
    /// [`ui_visibility`](Self::ui_visibility), if there is a value.
    pub fn maybe_ui_visibility(
        self,
        ui_visibility: ::std::option::Option<models::OrganizationFieldUiVisibility>,
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
        required_fields: models::FieldRequiredFields,
    ) -> Self {
        self.request.set(5, required_fields);
        self
    }
    /// [`required_fields`](Self::required_fields), if there is a value.
    pub fn maybe_required_fields(
        self,
        required_fields: ::std::option::Option<models::FieldRequiredFields>,
    ) -> Self {
        match required_fields {
            ::std::option::Option::Some(required_fields) => {
                self.required_fields(required_fields)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::OrganizationField> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for CreateOrganizationField {
    type Output = runtime::Result<models::OrganizationField>;
    type IntoFuture = runtime::Call<models::OrganizationField>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(CreateOrganizationField);

/// Builder of the call `GET organizationFields/{field_code}`, from [`OrganizationFields::get`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetOrganizationField {
    request: runtime::Request,
}

impl GetOrganizationField {
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
    pub fn response(self) -> runtime::ResponseFuture<models::OrganizationField> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetOrganizationField {
    type Output = runtime::Result<models::OrganizationField>;
    type IntoFuture = runtime::Call<models::OrganizationField>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetOrganizationField);

/// Builder of the call `PATCH organizationFields/{field_code}`, from [`OrganizationFields::update`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateOrganizationField {
    request: runtime::Request,
}

impl UpdateOrganizationField {
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
        ui_visibility: models::OrganizationFieldUiVisibility,
    ) -> Self {
        self.request.set(2, ui_visibility);
        self
    }
    /// [`ui_visibility`](Self::ui_visibility), if there is a value.
    pub fn maybe_ui_visibility(
        self,
        ui_visibility: ::std::option::Option<models::OrganizationFieldUiVisibility>,
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
        required_fields: models::FieldRequiredFields,
    ) -> Self {
        self.request.set(4, required_fields);
        self
    }
    /// [`required_fields`](Self::required_fields), if there is a value.
    pub fn maybe_required_fields(
        self,
        required_fields: ::std::option::Option<models::FieldRequiredFields>,
    ) -> Self {
        match required_fields {
            ::std::option::Option::Some(required_fields) => {
                self.required_fields(required_fields)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::OrganizationField> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for UpdateOrganizationField {
    type Output = runtime::Result<models::OrganizationField>;
    type IntoFuture = runtime::Call<models::OrganizationField>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(UpdateOrganizationField);

/// Builder of the call `DELETE organizationFields/{field_code}`, from [`OrganizationFields::delete`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteOrganizationField {
    request: runtime::Request,
}

impl DeleteOrganizationField {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Field> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for DeleteOrganizationField {
    type Output = runtime::Result<models::Field>;
    type IntoFuture = runtime::Call<models::Field>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(DeleteOrganizationField);

/// Builder of the call `POST organizationFields/{field_code}/options`, from [`OrganizationFields::add_options`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AddOrganizationFieldOptions {
    request: runtime::Request,
}

impl AddOrganizationFieldOptions {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<::std::vec::Vec<models::FieldOptionLabel>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for AddOrganizationFieldOptions {
    type Output = runtime::Result<::std::vec::Vec<models::FieldOptionLabel>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::FieldOptionLabel>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(AddOrganizationFieldOptions);

/// Builder of the call `DELETE organizationFields/{field_code}/options`, from [`OrganizationFields::delete_options`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteOrganizationFieldOptions {
    request: runtime::Request,
}

impl DeleteOrganizationFieldOptions {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<::std::vec::Vec<models::FieldOptionLabel>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for DeleteOrganizationFieldOptions {
    type Output = runtime::Result<::std::vec::Vec<models::FieldOptionLabel>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::FieldOptionLabel>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(DeleteOrganizationFieldOptions);

/// Builder of the call `PATCH organizationFields/{field_code}/options`, from [`OrganizationFields::update_options`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateOrganizationFieldOptions {
    request: runtime::Request,
}

impl UpdateOrganizationFieldOptions {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<::std::vec::Vec<models::FieldOptionLabel>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for UpdateOrganizationFieldOptions {
    type Output = runtime::Result<::std::vec::Vec<models::FieldOptionLabel>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::FieldOptionLabel>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(UpdateOrganizationFieldOptions);
