// @generated from spec/v2/project_fields.yaml by `cargo xtask codegen`. Do not edit.

//! Project fields.
//!
//! [`ProjectFields`] starts the calls; the other types are the calls themselves.
//!
//! - [`list`](ProjectFields::list): Get project fields. `GET projectFields`
//! - [`create`](ProjectFields::create): Create a project field. `POST projectFields`
//! - [`get`](ProjectFields::get): Get a project field. `GET projectFields/{field_code}`
//! - [`update`](ProjectFields::update): Update a project field. `PATCH projectFields/{field_code}`
//! - [`delete`](ProjectFields::delete): Delete a project field. `DELETE projectFields/{field_code}`
//! - [`add_options`](ProjectFields::add_options): Add options to a project field. `POST projectFields/{field_code}/options`
//! - [`delete_options`](ProjectFields::delete_options): Delete the options of a project field. `DELETE projectFields/{field_code}/options`
//! - [`update_options`](ProjectFields::update_options): Update the options of a project field. `PATCH projectFields/{field_code}/options`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::project_fields as ops;

/// Project fields.
///
/// From [`Client::project_fields`](super::Client::project_fields).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct ProjectFields<'a> {
    pub(super) client: &'a runtime::Client,
}

impl ProjectFields<'_> {
    /// Get project fields.
    ///
    /// `GET projectFields`
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`ProjectField`](models::ProjectField). `.all()` returns the whole list, `.stream()` its items one by one.
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs one of the scopes `projects:read`, `projects:full`, `project-fields:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/ProjectFields#getProjectFields>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client.project_fields().list().limit(50).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn list(self) -> ListProjectFields {
        ListProjectFields {
            request: runtime::Request::new(self.client, &ops::LIST),
        }
    }
    /// Create a project field.
    ///
    /// `POST projectFields`
    ///
    /// - `field_name`: the name of the field
    /// - `field_type`: the field type ([`FieldType`](models::FieldType))
    ///
    /// Returns a [`ProjectField`](models::ProjectField). Optional parameters are setters of [`CreateProjectField`].
    ///
    /// - Costs 5 tokens of the daily quota.
    /// - Needs the scope `project-fields:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/ProjectFields#addProjectField>
    ///
    /// ```no_run
    /// use pipedrive::v2::FieldType;
    ///
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let project_field = client
    ///     .project_fields()
    ///     .create("Ada Lovelace", FieldType::Int)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn create(
        self,
        field_name: impl ::std::convert::Into<::std::string::String>,
        field_type: models::FieldType,
    ) -> CreateProjectField {
        let mut request = runtime::Request::new(self.client, &ops::CREATE);
        request.set(0, field_name.into());
        request.set(1, field_type);
        CreateProjectField { request }
    }
    /// Get a project field.
    ///
    /// `GET projectFields/{field_code}`
    ///
    /// - `field_code`: the field code
    ///
    /// Returns a [`ProjectField`](models::ProjectField).
    ///
    /// - Costs 1 token of the daily quota.
    /// - Needs one of the scopes `projects:read`, `projects:full`, `project-fields:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/ProjectFields#getProjectField>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let project_field = client.project_fields().get("field code").await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn get(
        self,
        field_code: impl ::std::convert::Into<::std::string::String>,
    ) -> GetProjectField {
        let mut request = runtime::Request::new(self.client, &ops::GET);
        request.set(0, field_code.into());
        GetProjectField { request }
    }
    /// Update a project field.
    ///
    /// `PATCH projectFields/{field_code}`
    ///
    /// - `field_code`: the field code
    ///
    /// Returns a [`ProjectField`](models::ProjectField). Optional parameters are setters of [`UpdateProjectField`].
    ///
    /// - Costs 5 tokens of the daily quota.
    /// - Needs the scope `project-fields:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/ProjectFields#updateProjectField>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let project_field = client
    ///     .project_fields()
    ///     .update("field code")
    ///     .field_name("Ada Lovelace")
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn update(
        self,
        field_code: impl ::std::convert::Into<::std::string::String>,
    ) -> UpdateProjectField {
        let mut request = runtime::Request::new(self.client, &ops::UPDATE);
        request.set(0, field_code.into());
        UpdateProjectField { request }
    }
    /// Delete a project field.
    ///
    /// `DELETE projectFields/{field_code}`
    ///
    /// - `field_code`: the field code
    ///
    /// Returns a [`Field`](models::Field).
    ///
    /// - Costs 3 tokens of the daily quota.
    /// - Needs the scope `project-fields:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/ProjectFields#deleteProjectField>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let field = client.project_fields().delete("field code").await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn delete(
        self,
        field_code: impl ::std::convert::Into<::std::string::String>,
    ) -> DeleteProjectField {
        let mut request = runtime::Request::new(self.client, &ops::DELETE);
        request.set(0, field_code.into());
        DeleteProjectField { request }
    }
    /// Add options to a project field.
    ///
    /// `POST projectFields/{field_code}/options`
    ///
    /// - `field_code`: the field code
    /// - `options`: the options (a list of [`NewFieldOption`](models::NewFieldOption))
    ///
    /// Returns a list of [`FieldOptionLabel`](models::FieldOptionLabel).
    ///
    /// - Costs 5 tokens of the daily quota.
    /// - Needs the scope `project-fields:full`.
    /// - API documentation:
    ///   <https://developers.pipedrive.com/docs/api/v2/ProjectFields#addProjectFieldOptions>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client, options: ::std::vec::Vec<pipedrive::v2::NewFieldOption>) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client.project_fields().add_options("field code", options).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn add_options<M>(
        self,
        field_code: impl ::std::convert::Into<::std::string::String>,
        options: impl runtime::encode::ListOf<models::NewFieldOption, M>,
    ) -> AddProjectFieldOptions {
        let mut request = runtime::Request::new(self.client, &ops::ADD_OPTIONS);
        request.set(0, field_code.into());
        request.set(1, runtime::encode::ListOf::into_list(options));
        AddProjectFieldOptions { request }
    }
    /// Delete the options of a project field.
    ///
    /// `DELETE projectFields/{field_code}/options`
    ///
    /// - `field_code`: the field code
    /// - `options`: the options (a list of [`FieldOptionToDelete`](models::FieldOptionToDelete))
    ///
    /// Returns a list of [`FieldOptionLabel`](models::FieldOptionLabel).
    ///
    /// - Costs 3 tokens of the daily quota.
    /// - Needs the scope `project-fields:full`.
    /// - API documentation:
    ///   <https://developers.pipedrive.com/docs/api/v2/ProjectFields#deleteProjectFieldOptions>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client, options: ::std::vec::Vec<pipedrive::v2::FieldOptionToDelete>) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client
    ///     .project_fields()
    ///     .delete_options("field code", options)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn delete_options<M>(
        self,
        field_code: impl ::std::convert::Into<::std::string::String>,
        options: impl runtime::encode::ListOf<models::FieldOptionToDelete, M>,
    ) -> DeleteProjectFieldOptions {
        let mut request = runtime::Request::new(self.client, &ops::DELETE_OPTIONS);
        request.set(0, field_code.into());
        request.set(1, runtime::encode::ListOf::into_list(options));
        DeleteProjectFieldOptions {
            request,
        }
    }
    /// Update the options of a project field.
    ///
    /// `PATCH projectFields/{field_code}/options`
    ///
    /// - `field_code`: the field code
    /// - `options`: the options (a list of [`FieldOptionLabel`](models::FieldOptionLabel))
    ///
    /// Returns a list of [`FieldOptionLabel`](models::FieldOptionLabel).
    ///
    /// - Costs 5 tokens of the daily quota.
    /// - Needs the scope `project-fields:full`.
    /// - API documentation:
    ///   <https://developers.pipedrive.com/docs/api/v2/ProjectFields#updateProjectFieldOptions>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client, options: ::std::vec::Vec<pipedrive::v2::FieldOptionLabel>) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client
    ///     .project_fields()
    ///     .update_options("field code", options)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn update_options<M>(
        self,
        field_code: impl ::std::convert::Into<::std::string::String>,
        options: impl runtime::encode::ListOf<models::FieldOptionLabel, M>,
    ) -> UpdateProjectFieldOptions {
        let mut request = runtime::Request::new(self.client, &ops::UPDATE_OPTIONS);
        request.set(0, field_code.into());
        request.set(1, runtime::encode::ListOf::into_list(options));
        UpdateProjectFieldOptions {
            request,
        }
    }
}

/// Builder of the call `GET projectFields`, from [`ProjectFields::list`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListProjectFields {
    request: runtime::Request,
}

impl ListProjectFields {
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
    pub fn stream(self) -> runtime::ItemStream<models::ProjectField> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::ProjectField>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<runtime::Page<models::ProjectField>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for ListProjectFields {
    type Output = runtime::Result<runtime::Page<models::ProjectField>>;
    type IntoFuture = runtime::Call<runtime::Page<models::ProjectField>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(ListProjectFields);

/// Builder of the call `POST projectFields`, from [`ProjectFields::create`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateProjectField {
    request: runtime::Request,
}

impl CreateProjectField {
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
    pub fn response(self) -> runtime::ResponseFuture<models::ProjectField> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for CreateProjectField {
    type Output = runtime::Result<models::ProjectField>;
    type IntoFuture = runtime::Call<models::ProjectField>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(CreateProjectField);

/// Builder of the call `GET projectFields/{field_code}`, from [`ProjectFields::get`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetProjectField {
    request: runtime::Request,
}

impl GetProjectField {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::ProjectField> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetProjectField {
    type Output = runtime::Result<models::ProjectField>;
    type IntoFuture = runtime::Call<models::ProjectField>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetProjectField);

/// Builder of the call `PATCH projectFields/{field_code}`, from [`ProjectFields::update`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateProjectField {
    request: runtime::Request,
}

impl UpdateProjectField {
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
    pub fn response(self) -> runtime::ResponseFuture<models::ProjectField> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for UpdateProjectField {
    type Output = runtime::Result<models::ProjectField>;
    type IntoFuture = runtime::Call<models::ProjectField>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(UpdateProjectField);

/// Builder of the call `DELETE projectFields/{field_code}`, from [`ProjectFields::delete`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteProjectField {
    request: runtime::Request,
}

impl DeleteProjectField {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Field> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for DeleteProjectField {
    type Output = runtime::Result<models::Field>;
    type IntoFuture = runtime::Call<models::Field>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(DeleteProjectField);

/// Builder of the call `POST projectFields/{field_code}/options`, from [`ProjectFields::add_options`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AddProjectFieldOptions {
    request: runtime::Request,
}

impl AddProjectFieldOptions {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<::std::vec::Vec<models::FieldOptionLabel>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for AddProjectFieldOptions {
    type Output = runtime::Result<::std::vec::Vec<models::FieldOptionLabel>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::FieldOptionLabel>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(AddProjectFieldOptions);

/// Builder of the call `DELETE projectFields/{field_code}/options`, from [`ProjectFields::delete_options`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteProjectFieldOptions {
    request: runtime::Request,
}

impl DeleteProjectFieldOptions {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<::std::vec::Vec<models::FieldOptionLabel>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for DeleteProjectFieldOptions {
    type Output = runtime::Result<::std::vec::Vec<models::FieldOptionLabel>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::FieldOptionLabel>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(DeleteProjectFieldOptions);

/// Builder of the call `PATCH projectFields/{field_code}/options`, from [`ProjectFields::update_options`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateProjectFieldOptions {
    request: runtime::Request,
}

impl UpdateProjectFieldOptions {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<::std::vec::Vec<models::FieldOptionLabel>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for UpdateProjectFieldOptions {
    type Output = runtime::Result<::std::vec::Vec<models::FieldOptionLabel>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::FieldOptionLabel>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(UpdateProjectFieldOptions);
