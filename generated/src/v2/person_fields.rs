// @generated from spec/v2/person_fields.yaml by `cargo xtask codegen`. Do not edit.

//! Person fields.
//!
//! [`PersonFields`] starts the calls; the other types are the calls themselves.
//!
//! - [`list`](PersonFields::list): Get person fields. `GET personFields`
//! - [`create`](PersonFields::create): Create a person field. `POST personFields`
//! - [`get`](PersonFields::get): Get a person field. `GET personFields/{field_code}`
//! - [`update`](PersonFields::update): Update a person field. `PATCH personFields/{field_code}`
//! - [`delete`](PersonFields::delete): Delete a person field. `DELETE personFields/{field_code}`
//! - [`add_options`](PersonFields::add_options): Add options to a person field. `POST personFields/{field_code}/options`
//! - [`delete_options`](PersonFields::delete_options): Delete the options of a person field. `DELETE personFields/{field_code}/options`
//! - [`update_options`](PersonFields::update_options): Update the options of a person field. `PATCH personFields/{field_code}/options`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::person_fields as ops;

/// Person fields.
///
/// From [`Client::person_fields`](super::Client::person_fields).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct PersonFields<'a> {
    pub(super) client: &'a runtime::Client,
}

impl PersonFields<'_> {
    /// Get person fields.
    ///
    /// `GET personFields`
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`PersonField`](models::PersonField). `.all()` returns the whole list, `.stream()` its items one by one. Optional parameters are setters of [`ListPersonFields`].
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs one of the scopes `contacts:read`, `contacts:full`, `admin`, `contact-fields:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/PersonFields#getPersonFields>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client.person_fields().list().limit(50).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn list(self) -> ListPersonFields {
        ListPersonFields {
            request: runtime::Request::new(self.client, &ops::LIST),
        }
    }
    /// Create a person field.
    ///
    /// `POST personFields`
    ///
    /// - `field_name`: the name of the field
    /// - `field_type`: the field type ([`FieldType`](models::FieldType))
    ///
    /// Returns a [`PersonField`](models::PersonField). Optional parameters are setters of [`CreatePersonField`].
    ///
    /// - Costs 5 tokens of the daily quota.
    /// - Needs one of the scopes `admin`, `contact-fields:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/PersonFields#addPersonField>
    ///
    /// ```no_run
    /// use pipedrive::v2::FieldType;
    ///
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let person_field = client
    ///     .person_fields()
    ///     .create("Ada Lovelace", FieldType::Int)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn create(
        self,
        field_name: impl ::std::convert::Into<::std::string::String>,
        field_type: models::FieldType,
    ) -> CreatePersonField {
        let mut request = runtime::Request::new(self.client, &ops::CREATE);
        request.set(0, field_name.into());
        request.set(1, field_type);
        CreatePersonField { request }
    }
    /// Get a person field.
    ///
    /// `GET personFields/{field_code}`
    ///
    /// - `field_code`: the field code
    ///
    /// Returns a [`PersonField`](models::PersonField). Optional parameters are setters of [`GetPersonField`].
    ///
    /// - Costs 1 token of the daily quota.
    /// - Needs one of the scopes `contacts:read`, `contacts:full`, `admin`, `contact-fields:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/PersonFields#getPersonField>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let person_field = client.person_fields().get("field code").await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn get(
        self,
        field_code: impl ::std::convert::Into<::std::string::String>,
    ) -> GetPersonField {
        let mut request = runtime::Request::new(self.client, &ops::GET);
        request.set(0, field_code.into());
        GetPersonField { request }
    }
    /// Update a person field.
    ///
    /// `PATCH personFields/{field_code}`
    ///
    /// - `field_code`: the field code
    ///
    /// Returns a [`PersonField`](models::PersonField). Optional parameters are setters of [`UpdatePersonField`].
    ///
    /// - Costs 5 tokens of the daily quota.
    /// - Needs one of the scopes `contacts:full`, `admin`, `contact-fields:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/PersonFields#updatePersonField>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let person_field = client
    ///     .person_fields()
    ///     .update("field code")
    ///     .field_name("Ada Lovelace")
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn update(
        self,
        field_code: impl ::std::convert::Into<::std::string::String>,
    ) -> UpdatePersonField {
        let mut request = runtime::Request::new(self.client, &ops::UPDATE);
        request.set(0, field_code.into());
        UpdatePersonField { request }
    }
    /// Delete a person field.
    ///
    /// `DELETE personFields/{field_code}`
    ///
    /// - `field_code`: the field code
    ///
    /// Returns a [`Field`](models::Field).
    ///
    /// - Costs 3 tokens of the daily quota.
    /// - Needs one of the scopes `admin`, `contact-fields:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/PersonFields#deletePersonField>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let field = client.person_fields().delete("field code").await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn delete(
        self,
        field_code: impl ::std::convert::Into<::std::string::String>,
    ) -> DeletePersonField {
        let mut request = runtime::Request::new(self.client, &ops::DELETE);
        request.set(0, field_code.into());
        DeletePersonField { request }
    }
    /// Add options to a person field.
    ///
    /// `POST personFields/{field_code}/options`
    ///
    /// - `field_code`: the field code
    /// - `options`: the options (a list of [`NewFieldOption`](models::NewFieldOption))
    ///
    /// Returns a list of [`FieldOptionLabel`](models::FieldOptionLabel).
    ///
    /// - Costs 5 tokens of the daily quota.
    /// - Needs one of the scopes `contacts:full`, `admin`, `contact-fields:full`.
    /// - API documentation:
    ///   <https://developers.pipedrive.com/docs/api/v2/PersonFields#addPersonFieldOptions>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client, options: ::std::vec::Vec<pipedrive::v2::NewFieldOption>) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client.person_fields().add_options("field code", options).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn add_options<M>(
        self,
        field_code: impl ::std::convert::Into<::std::string::String>,
        options: impl runtime::encode::ListOf<models::NewFieldOption, M>,
    ) -> AddPersonFieldOptions {
        let mut request = runtime::Request::new(self.client, &ops::ADD_OPTIONS);
        request.set(0, field_code.into());
        request.set(1, runtime::encode::ListOf::into_list(options));
        AddPersonFieldOptions { request }
    }
    /// Delete the options of a person field.
    ///
    /// `DELETE personFields/{field_code}/options`
    ///
    /// - `field_code`: the field code
    /// - `options`: the options (a list of [`FieldOptionToDelete`](models::FieldOptionToDelete))
    ///
    /// Returns a list of [`FieldOptionLabel`](models::FieldOptionLabel).
    ///
    /// - Costs 3 tokens of the daily quota.
    /// - Needs one of the scopes `contacts:full`, `admin`, `contact-fields:full`.
    /// - API documentation:
    ///   <https://developers.pipedrive.com/docs/api/v2/PersonFields#deletePersonFieldOptions>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client, options: ::std::vec::Vec<pipedrive::v2::FieldOptionToDelete>) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client.person_fields().delete_options("field code", options).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn delete_options<M>(
        self,
        field_code: impl ::std::convert::Into<::std::string::String>,
        options: impl runtime::encode::ListOf<models::FieldOptionToDelete, M>,
    ) -> DeletePersonFieldOptions {
        let mut request = runtime::Request::new(self.client, &ops::DELETE_OPTIONS);
        request.set(0, field_code.into());
        request.set(1, runtime::encode::ListOf::into_list(options));
        DeletePersonFieldOptions {
            request,
        }
    }
    /// Update the options of a person field.
    ///
    /// `PATCH personFields/{field_code}/options`
    ///
    /// - `field_code`: the field code
    /// - `options`: the options (a list of [`FieldOptionLabel`](models::FieldOptionLabel))
    ///
    /// Returns a list of [`FieldOptionLabel`](models::FieldOptionLabel).
    ///
    /// - Costs 5 tokens of the daily quota.
    /// - Needs one of the scopes `contacts:full`, `admin`, `contact-fields:full`.
    /// - API documentation:
    ///   <https://developers.pipedrive.com/docs/api/v2/PersonFields#updatePersonFieldOptions>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client, options: ::std::vec::Vec<pipedrive::v2::FieldOptionLabel>) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client.person_fields().update_options("field code", options).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn update_options<M>(
        self,
        field_code: impl ::std::convert::Into<::std::string::String>,
        options: impl runtime::encode::ListOf<models::FieldOptionLabel, M>,
    ) -> UpdatePersonFieldOptions {
        let mut request = runtime::Request::new(self.client, &ops::UPDATE_OPTIONS);
        request.set(0, field_code.into());
        request.set(1, runtime::encode::ListOf::into_list(options));
        UpdatePersonFieldOptions {
            request,
        }
    }
}

/// Builder of the call `GET personFields`, from [`PersonFields::list`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListPersonFields {
    request: runtime::Request,
}

impl ListPersonFields {
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
    pub fn stream(self) -> runtime::ItemStream<models::PersonField> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::PersonField>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<runtime::Page<models::PersonField>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for ListPersonFields {
    type Output = runtime::Result<runtime::Page<models::PersonField>>;
    type IntoFuture = runtime::Call<runtime::Page<models::PersonField>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(ListPersonFields);

/// Builder of the call `POST personFields`, from [`PersonFields::create`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreatePersonField {
    request: runtime::Request,
}

impl CreatePersonField {
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
        ui_visibility: models::PersonFieldUiVisibility,
    ) -> Self {
        self.request.set(3, ui_visibility);
        self
    }
    /// [`ui_visibility`](Self::ui_visibility), if there is a value.
    pub fn maybe_ui_visibility(
        self,
        ui_visibility: ::std::option::Option<models::PersonFieldUiVisibility>,
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
    pub fn response(self) -> runtime::ResponseFuture<models::PersonField> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for CreatePersonField {
    type Output = runtime::Result<models::PersonField>;
    type IntoFuture = runtime::Call<models::PersonField>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(CreatePersonField);

/// Builder of the call `GET personFields/{field_code}`, from [`PersonFields::get`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetPersonField {
    request: runtime::Request,
}

impl GetPersonField {
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
    pub fn response(self) -> runtime::ResponseFuture<models::PersonField> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetPersonField {
    type Output = runtime::Result<models::PersonField>;
    type IntoFuture = runtime::Call<models::PersonField>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetPersonField);

/// Builder of the call `PATCH personFields/{field_code}`, from [`PersonFields::update`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdatePersonField {
    request: runtime::Request,
}

impl UpdatePersonField {
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
        ui_visibility: models::PersonFieldUiVisibility,
    ) -> Self {
        self.request.set(2, ui_visibility);
        self
    }
    /// [`ui_visibility`](Self::ui_visibility), if there is a value.
    pub fn maybe_ui_visibility(
        self,
        ui_visibility: ::std::option::Option<models::PersonFieldUiVisibility>,
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
    pub fn response(self) -> runtime::ResponseFuture<models::PersonField> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for UpdatePersonField {
    type Output = runtime::Result<models::PersonField>;
    type IntoFuture = runtime::Call<models::PersonField>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(UpdatePersonField);

/// Builder of the call `DELETE personFields/{field_code}`, from [`PersonFields::delete`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeletePersonField {
    request: runtime::Request,
}

impl DeletePersonField {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Field> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for DeletePersonField {
    type Output = runtime::Result<models::Field>;
    type IntoFuture = runtime::Call<models::Field>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(DeletePersonField);

/// Builder of the call `POST personFields/{field_code}/options`, from [`PersonFields::add_options`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AddPersonFieldOptions {
    request: runtime::Request,
}

impl AddPersonFieldOptions {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<::std::vec::Vec<models::FieldOptionLabel>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for AddPersonFieldOptions {
    type Output = runtime::Result<::std::vec::Vec<models::FieldOptionLabel>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::FieldOptionLabel>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(AddPersonFieldOptions);

/// Builder of the call `DELETE personFields/{field_code}/options`, from [`PersonFields::delete_options`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeletePersonFieldOptions {
    request: runtime::Request,
}

impl DeletePersonFieldOptions {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<::std::vec::Vec<models::FieldOptionLabel>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for DeletePersonFieldOptions {
    type Output = runtime::Result<::std::vec::Vec<models::FieldOptionLabel>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::FieldOptionLabel>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(DeletePersonFieldOptions);

/// Builder of the call `PATCH personFields/{field_code}/options`, from [`PersonFields::update_options`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdatePersonFieldOptions {
    request: runtime::Request,
}

impl UpdatePersonFieldOptions {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<::std::vec::Vec<models::FieldOptionLabel>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for UpdatePersonFieldOptions {
    type Output = runtime::Result<::std::vec::Vec<models::FieldOptionLabel>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::FieldOptionLabel>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(UpdatePersonFieldOptions);
