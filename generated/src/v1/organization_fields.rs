// @generated from spec/v1/organization_fields.yaml by `cargo xtask codegen`. Do not edit.

//! Organization fields.
//!
//! [`OrganizationFields`] starts the calls; the other types are the calls themselves.
//!
//! - [`list`](OrganizationFields::list): Get organization fields. `GET organizationFields`
//! - [`create`](OrganizationFields::create): Create an organization field. `POST organizationFields`
//! - [`delete_many`](OrganizationFields::delete_many): Delete several organization fields. `DELETE organizationFields`
//! - [`get`](OrganizationFields::get): Get an organization field. `GET organizationFields/{id}`
//! - [`delete`](OrganizationFields::delete): Delete an organization field. `DELETE organizationFields/{id}`
//! - [`update`](OrganizationFields::update): Update an organization field. `PUT organizationFields/{id}`

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
    /// Returns a [page](::callsheet_runtime::Page) of [`Field`](models::Field). `.all()` returns the whole list, `.stream()` its items one by one.
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Needs one of the scopes `contacts:read`, `contacts:full`, `contact-fields:full`, `admin`.
    /// - API documentation:
    ///   <https://developers.pipedrive.com/docs/api/v1/OrganizationFields#getOrganizationFields>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
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
    /// - `name`: the name
    /// - `field_type`: the field type ([`FieldType`](models::FieldType))
    ///
    /// Returns a [`Field`](models::Field). Optional parameters are setters of [`CreateOrganizationField`].
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs one of the scopes `contact-fields:full`, `admin`.
    /// - API documentation:
    ///   <https://developers.pipedrive.com/docs/api/v1/OrganizationFields#addOrganizationField>
    ///
    /// ```no_run
    /// use pipedrive::v1::FieldType;
    ///
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let field = client
    ///     .organization_fields()
    ///     .create("Ada Lovelace", FieldType::Varchar)
    ///     .add_visible_flag(true)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn create(
        self,
        name: impl ::std::convert::Into<::std::string::String>,
        field_type: models::FieldType,
    ) -> CreateOrganizationField {
        let mut request = runtime::Request::new(self.client, &ops::CREATE);
        request.set(0, name.into());
        request.set(3, field_type);
        CreateOrganizationField { request }
    }
    /// Delete several organization fields.
    ///
    /// `DELETE organizationFields`
    ///
    /// - `ids`: the ids (a list of [`FieldId`](models::FieldId))
    ///
    /// Returns a list of [`FieldId`](models::FieldId).
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs one of the scopes `contact-fields:full`, `admin`.
    /// - API documentation:
    ///   <https://developers.pipedrive.com/docs/api/v1/OrganizationFields#deleteOrganizationFields>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client.organization_fields().delete_many([1]).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn delete_many<M>(
        self,
        ids: impl runtime::encode::IntoList<models::FieldId, M>,
    ) -> DeleteManyOrganizationFields {
        let mut request = runtime::Request::new(self.client, &ops::DELETE_MANY);
        request.set(0, runtime::encode::IntoList::into_list(ids));
        DeleteManyOrganizationFields {
            request,
        }
    }
    /// Get an organization field.
    ///
    /// `GET organizationFields/{id}`
    ///
    /// - `id`: the id of the field ([`FieldId`](models::FieldId))
    ///
    /// Returns a [`Field`](models::Field).
    ///
    /// - Costs 2 tokens of the daily quota.
    /// - Needs one of the scopes `contacts:read`, `contacts:full`, `contact-fields:full`, `admin`.
    /// - API documentation:
    ///   <https://developers.pipedrive.com/docs/api/v1/OrganizationFields#getOrganizationField>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let field = client.organization_fields().get(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn get(
        self,
        id: impl ::std::convert::Into<models::FieldId>,
    ) -> GetOrganizationField {
        let mut request = runtime::Request::new(self.client, &ops::GET);
        request.set(0, id.into());
        GetOrganizationField { request }
    }
    /// Delete an organization field.
    ///
    /// `DELETE organizationFields/{id}`
    ///
    /// - `id`: the id of the field ([`FieldId`](models::FieldId))
    ///
    /// Returns a [`FieldId`](models::FieldId).
    ///
    /// - Costs 6 tokens of the daily quota.
    /// - Needs one of the scopes `contact-fields:full`, `admin`.
    /// - API documentation:
    ///   <https://developers.pipedrive.com/docs/api/v1/OrganizationFields#deleteOrganizationField>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let field_id = client.organization_fields().delete(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn delete(
        self,
        id: impl ::std::convert::Into<models::FieldId>,
    ) -> DeleteOrganizationField {
        let mut request = runtime::Request::new(self.client, &ops::DELETE);
        request.set(0, id.into());
        DeleteOrganizationField { request }
    }
    /// Update an organization field.
    ///
    /// `PUT organizationFields/{id}`
    ///
    /// - `id`: the id of the field ([`FieldId`](models::FieldId))
    ///
    /// Returns a [`Field`](models::Field). Optional parameters are setters of [`UpdateOrganizationField`].
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs one of the scopes `contact-fields:full`, `admin`.
    /// - API documentation:
    ///   <https://developers.pipedrive.com/docs/api/v1/OrganizationFields#updateOrganizationField>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let field = client
    ///     .organization_fields()
    ///     .update(1)
    ///     .name("Ada Lovelace")
    ///     .add_visible_flag(true)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn update(
        self,
        id: impl ::std::convert::Into<models::FieldId>,
    ) -> UpdateOrganizationField {
        let mut request = runtime::Request::new(self.client, &ops::UPDATE);
        request.set(0, id.into());
        UpdateOrganizationField { request }
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

impl ::std::future::IntoFuture for ListOrganizationFields {
    type Output = runtime::Result<runtime::Page<models::Field>>;
    type IntoFuture = runtime::Call<runtime::Page<models::Field>>;
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
    /// Sets whether it is shown where a record is added.
    pub fn add_visible_flag(mut self, add_visible_flag: bool) -> Self {
        self.request.set(2, add_visible_flag);
        self
    }
    /// [`add_visible_flag`](Self::add_visible_flag), if there is a value.
    pub fn maybe_add_visible_flag(
        self,
        add_visible_flag: ::std::option::Option<bool>,
    ) -> Self {
        match add_visible_flag {
            ::std::option::Option::Some(add_visible_flag) => {
                self.add_visible_flag(add_visible_flag)
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

impl ::std::future::IntoFuture for CreateOrganizationField {
    type Output = runtime::Result<models::Field>;
    type IntoFuture = runtime::Call<models::Field>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(CreateOrganizationField);

/// Builder of the call `DELETE organizationFields`, from [`OrganizationFields::delete_many`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteManyOrganizationFields {
    request: runtime::Request,
}

impl DeleteManyOrganizationFields {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<::std::vec::Vec<models::FieldId>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for DeleteManyOrganizationFields {
    type Output = runtime::Result<::std::vec::Vec<models::FieldId>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::FieldId>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(DeleteManyOrganizationFields);

/// Builder of the call `GET organizationFields/{id}`, from [`OrganizationFields::get`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetOrganizationField {
    request: runtime::Request,
}

impl GetOrganizationField {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Field> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetOrganizationField {
    type Output = runtime::Result<models::Field>;
    type IntoFuture = runtime::Call<models::Field>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetOrganizationField);

/// Builder of the call `DELETE organizationFields/{id}`, from [`OrganizationFields::delete`].
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
    pub fn response(self) -> runtime::ResponseFuture<models::FieldId> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for DeleteOrganizationField {
    type Output = runtime::Result<models::FieldId>;
    type IntoFuture = runtime::Call<models::FieldId>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(DeleteOrganizationField);

/// Builder of the call `PUT organizationFields/{id}`, from [`OrganizationFields::update`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateOrganizationField {
    request: runtime::Request,
}

impl UpdateOrganizationField {
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
    /// Sets whether it is shown where a record is added.
    pub fn add_visible_flag(mut self, add_visible_flag: bool) -> Self {
        self.request.set(3, add_visible_flag);
        self
    }
    /// [`add_visible_flag`](Self::add_visible_flag), if there is a value.
    pub fn maybe_add_visible_flag(
        self,
        add_visible_flag: ::std::option::Option<bool>,
    ) -> Self {
        match add_visible_flag {
            ::std::option::Option::Some(add_visible_flag) => {
                self.add_visible_flag(add_visible_flag)
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

impl ::std::future::IntoFuture for UpdateOrganizationField {
    type Output = runtime::Result<models::Field>;
    type IntoFuture = runtime::Call<models::Field>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(UpdateOrganizationField);
